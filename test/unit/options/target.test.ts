import { describe, expect, it } from 'vitest';
import { parseBaseUri, resolveTarget } from '../../../src/options/target.ts';
import { codeOf } from '../../support/values/code-of.ts';

const base = new URL('https://api.mch.weixin.qq.com/');

describe('resolveTarget', () => {
  it.each<[string, string, string | undefined, string]>([
    ['https://api.mch.weixin.qq.com/', 'v3/x', undefined, 'https://api.mch.weixin.qq.com/v3/x'],
    ['https://api.mch.weixin.qq.com/hk/', 'v3/x', 'a=b', 'https://api.mch.weixin.qq.com/hk/v3/x?a=b'],
    ['https://api.mch.weixin.qq.com/hk', 'v3/x', undefined, 'https://api.mch.weixin.qq.com/v3/x'],
    ['https://api.mch.weixin.qq.com/hk/', '/v3/x', undefined, 'https://api.mch.weixin.qq.com/v3/x'],
    ['HTTPS://API.Example.COM:8443/', 'v3/x?y=1', undefined, 'https://api.example.com:8443/v3/x?y=1'],
    ['https://h/', 'v3/x?y=1', 'z=2', 'https://h/v3/x?z=2'],
    ['https://h/', 'v3/x?y=1', '', 'https://h/v3/x'],
    ['https://h/', 'v3/a b|[c]\\^"%zz%20', undefined, 'https://h/v3/a%20b%7C%5Bc%5D%5C%5E%22%25zz%20'],
    ['https://h/', "v3/上传'", undefined, "https://h/v3/%E4%B8%8A%E4%BC%A0'"],
  ])('%s + %s', (baseUri, path, query, url) => {
    const target = resolveTarget(new URL(baseUri), path, query);
    expect(target.url).toBe(url);
    expect(new URL(url).href).toBe(url);
    expect(new URL(url).origin + target.path).toBe(url);
  });

  it.each([
    '',
    '//evil.example/v3/x',
    'https://evil.example/v3/x',
    'v3:x',
    'v3/../x',
    'v3/%2E%2e/x',
    'v3/.',
    '../v3',
    'v3/x#y',
    'v3/x?y#z',
  ])('refuses %s', (path) => expect(codeOf(() => resolveTarget(base, path, undefined))).toBe('PATH_INVALID'));

  it.each(['', 'api.mch.weixin.qq.com', 'ftp://h/', 'https://user:pw@h/', 5, null])(
    'refuses base_uri %s',
    (value) => {
      expect(() => parseBaseUri(value, (why) => new Error(why))).toThrow('base_uri');
    },
  );
});
