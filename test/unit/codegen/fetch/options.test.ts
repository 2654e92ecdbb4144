import { describe, expect, it } from 'vitest';
import { DEFAULTS, readOptions } from '../../../../codegen/fetch/options.ts';

describe('the options', () => {
  it('have defaults that are easy on the server', () => {
    expect(readOptions(['dir'])).toEqual({ dir: 'dir', options: DEFAULTS });
    expect(DEFAULTS).toMatchObject({ host: 'https://pay.weixin.qq.com', concurrency: 4, pause: 250 });
  });

  it('are read', () => {
    const args = [
      '--host',
      'https://mirror.example:8443/',
      '--concurrency=2',
      '--pause',
      '0',
      '--allow-shrink',
      'dir',
    ];
    expect(readOptions(args)).toEqual({
      dir: 'dir',
      options: {
        ...DEFAULTS,
        host: 'https://mirror.example:8443',
        concurrency: 2,
        pause: 0,
        allowShrink: true,
      },
    });
    expect(readOptions(['dir', '--host', 'http://localhost:80']).options.host).toBe('http://localhost');
    expect(readOptions(['dir', '--host', 'http://[::1]:1']).options.host).toBe('http://[::1]:1');
  });

  it.each<[string[], RegExp]>([
    [[], /^Exactly one folder is required$/],
    [[''], /^Exactly one folder is required$/],
    [['a', 'b'], /^Exactly one folder is required$/],
    [['a', '--concurrency', '0'], /^--concurrency 0: must be a whole number from 1 to 16$/],
    [['a', '--concurrency', '17'], /1 to 16/],
    [['a', '--concurrency', '1.5'], /1 to 16/],
    [['a', '--concurrency='], /1 to 16/],
    [['a', '--concurrency', 'many'], /1 to 16/],
    [['a', '--pause', '60001'], /0 to 60000/],
    [['a', '--pause=-1'], /0 to 60000/],
    [['a', '--pause', '1e3'], /0 to 60000/],
    [['a', '--pause', ' 1'], /0 to 60000/],
    [['a', '--pause'], /argument missing/],
    [['a', '--host', 'pay.weixin.qq.com'], /must be an origin/],
    [['a', '--host', ''], /must be an origin/],
    [['a', '--host', 'ftp://pay.weixin.qq.com'], /must be an origin/],
    [['a', '--host', 'https://pay.weixin.qq.com/doc'], /must be an origin/],
    [['a', '--host', 'https://pay.weixin.qq.com/?a'], /must be an origin/],
    [['a', '--host', 'https://me:pw@pay.weixin.qq.com'], /must be an origin/],
    [['a', '--host', 'http://pay.weixin.qq.com'], /plain http is only allowed for this machine; use https:/],
    [['a', '--allow-shrink=yes'], /allow-shrink/],
    [['a', '--fast'], /Unknown option/],
  ])('%j are refused', (args, message) => {
    expect(() => readOptions(args)).toThrow(TypeError);
    expect(() => readOptions(args)).toThrow(message);
  });
});
