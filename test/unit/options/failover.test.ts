import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/builder/configure.ts';
import { ConfigurationError } from '../../../src/errors/index.ts';
import { config } from '../../support/sockets/peer.ts';

const STANDARD = 'https://api.mch.weixin.qq.com';
const SECOND = 'https://api2.mch.weixin.qq.com';
const read = (failover: unknown, base_uri?: string) =>
  readConfig(config({ failover, ...(base_uri === undefined ? {} : { base_uri }) } as never)).failover;

describe('failover', () => {
  it.each<[unknown, string | undefined, object | undefined]>([
    [undefined, undefined, { first: STANDARD, second: SECOND, failures: 3, every: 30_000 }],
    [undefined, `${STANDARD}:443/v3/`, { first: STANDARD, second: SECOND }],
    [undefined, 'http://127.0.0.1:8000/', undefined],
    [undefined, 'https://apihk.mch.weixin.qq.com/', undefined],
    [undefined, `http://${new URL(STANDARD).host}/`, undefined],
    [false, undefined, undefined],
    [{ failures: 5 }, undefined, { second: SECOND, failures: 5, every: 30_000 }],
    [{ base_uri: undefined, every: 1 }, undefined, { second: SECOND, failures: 3, every: 1 }],
    ['https://gateway.test', undefined, { first: STANDARD, second: 'https://gateway.test' }],
    [new URL('http://127.0.0.1:8001/'), 'http://127.0.0.1:8000/', { second: 'http://127.0.0.1:8001' }],
    ['http://b.test/', 'http://a.test/wxpay/', { first: 'http://a.test', second: 'http://b.test' }],
    ['http://localhost:8001', 'https://a.test/', { second: 'http://localhost:8001' }],
    ['http://[::1]:8001', undefined, { second: 'http://[::1]:8001' }],
    [{ base_uri: 'https://b.test:8443' }, 'https://b.test/', { second: 'https://b.test:8443' }],
  ])('%j is taken with the base_uri %s', (value, base_uri, policy) => {
    const given = read(value, base_uri);
    if (policy) expect(given).toMatchObject(policy);
    else expect(given).toBeUndefined();
  });

  it.each<[unknown, string, string?]>([
    [true, 'failover'],
    [null, 'failover'],
    [3, 'failover'],
    [[SECOND], 'failover'],
    [() => SECOND, 'failover'],
    ['', 'failover'],
    ['api2.mch.weixin.qq.com', 'failover'],
    ['ftp://api2.mch.weixin.qq.com/', 'failover'],
    ['http://api2.mch.weixin.qq.com/', 'failover'],
    ['http://127.0.0.1.test/', 'failover'],
    ['http://b.test/', 'failover', 'https://a.test/'],
    [STANDARD, 'failover'],
    [new URL('https://API.mch.weixin.qq.com:443'), 'failover'],
    ['http://a.test:8000', 'failover', 'http://a.test:8000/'],
    [`${SECOND}/v3/`, 'failover'],
    [`${SECOND}/?a=1`, 'failover'],
    [`${SECOND}/#a`, 'failover'],
    ['https://user@api2.mch.weixin.qq.com/', 'failover'],
    ['https://:word@api2.mch.weixin.qq.com/', 'failover'],
    [{ base_uri: `${SECOND}/v3/` }, 'failover.base_uri'],
    [{ base_uri: 5 }, 'failover.base_uri'],
    [{ failures: 5 }, 'failover.base_uri', 'https://a.test/'],
    [{ failures: 0 }, 'failover.failures'],
    [{ failures: '3' }, 'failover.failures'],
    [{ failures: 1.5 }, 'failover.failures'],
    [{ every: 0 }, 'failover.every'],
    [{ every: Number.POSITIVE_INFINITY }, 'failover.every'],
    [{ every: null }, 'failover.every'],
    [{ host: SECOND }, 'failover.host'],
    [{ constructor: 3 }, 'failover.constructor'],
  ])('%j is refused by its name: %s', (value, field, base_uri) => {
    const build = () => read(value, base_uri);
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', field }));
  });
});
