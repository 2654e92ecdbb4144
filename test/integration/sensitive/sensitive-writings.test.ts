import { constants, privateDecrypt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type CallOptions, type Config, clientOf, type Instance } from '../../../src/index.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { config, keys, type Received, serve, signedHeaders } from '../../support/sockets/peer.ts';

const SECRET = 'secretname';
const TRANSFER = 'v3/fund-app/mch-transfer/transfer-bills';

async function peer(overrides: Partial<Config> = {}, directory = '') {
  const { url, received } = await serve((_, response) => {
    response.writeHead(200, signedHeaders('{}')).end('{}');
  });
  const instance = untyped({ ...config(), base_uri: `${url}${directory}`, ...overrides } as Config);
  return { client: clientOf(instance as unknown as Instance), received };
}

/** What was sent, in all forms that it could be read in. */
const sentBy = ({ url, body }: Received) => decodeURIComponent(`${url}\n${body}`.replaceAll('+', ' '));
const open = (text: string) => {
  const key = { key: keys.platformKey, padding: constants.RSA_PKCS1_OAEP_PADDING };
  return privateDecrypt(key, Buffer.from(text, 'base64')).toString();
};

const json = { user_name: SECRET };

describe('a marked field never leaves in plain text', () => {
  it.each<[string, string, string, CallOptions, string?]>([
    [
      'a piece of the path is a variable',
      'post',
      'v3/{a}/mch-transfer/transfer-bills',
      { a: 'fund-app', json },
    ],
    ['the last piece is a variable', 'post', 'v3/fund-app/mch-transfer/{a}', { a: 'transfer-bills', json }],
    [
      'the end point holds the beginning of the path',
      'post',
      'fund-app/mch-transfer/transfer-bills',
      { json },
      'v3/',
    ],
    ['the call has such an end point', 'post', TRANSFER, { json }, 'gateway/'],
  ])('when %s: it is encrypted', async (_, method, path, options, directory) => {
    const { client, received } = await peer({}, directory);
    await client.request(method, path, options);
    expect(received).toHaveLength(1);
    expect(open(JSON.parse(String(received[0]?.body)).user_name)).toBe(SECRET);
  });

  it.each<[string, (name: string) => NonNullable<CallOptions['query']>]>([
    ['text', (name) => `${name}=${SECRET}`],
    ['pairs', (name) => new URLSearchParams({ [name]: SECRET })],
    ['an object', (name) => ({ [name]: SECRET })],
  ])('when the query is %s: it is encrypted', async (_, queryOf) => {
    const { client, received } = await peer();
    const { path, name } = await markedQuery();
    await client.request('get', path, { query: queryOf(name) });
    expect(received).toHaveLength(1);
    expect(sentBy(received[0] as Received)).not.toContain(SECRET);
  });

  it.each<[string, string, string, CallOptions]>([
    ['a piece is encoded', 'post', 'v3/%66und-app/mch-transfer/transfer-bills', { json }],
    ['a piece has capitals', 'post', 'v3/Fund-App/mch-transfer/transfer-bills', { json }],
    ['it ends in a slash', 'post', `${TRANSFER}/`, { json }],
    ['it has an empty piece', 'post', 'v3//fund-app/mch-transfer/transfer-bills', { json }],
    ['the body is raw', 'post', TRANSFER, { body: JSON.stringify(json) }],
    ['the body is a form', 'post', TRANSFER, { body: new FormData() }],
    ['json is text', 'post', TRANSFER, { json: JSON.stringify(json) }],
  ])('when %s: nothing is sent', async (_, method, path, options) => {
    const { client, received } = await peer();
    await expect(client.request(method, path, options)).rejects.toMatchObject({ name: 'RequestError' });
    expect(received).toEqual([]);
  });

  it('when the query stands in the path or in params: nothing is sent, and no error shows it', async () => {
    const { client, received } = await peer();
    const { path, name } = await markedQuery();
    for (const [where, options] of [
      [`${path}?${name}=${SECRET}`, {}],
      [path, { params: { [name]: SECRET } }],
    ] as const) {
      const error = await client.request('get', where, options).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'ENCRYPT_FAILED' });
      expect(String(error)).not.toContain(SECRET);
    }
    expect(received).toEqual([]);
  });
});

/** An operation with a marked field in its query. */
async function markedQuery(): Promise<{ path: string; name: string }> {
  const { FACTS } = await import('../../../src/generated/table.ts');
  const found = Object.entries(FACTS).find(
    ([key, { encrypt = [] }]) => /^get v3/.test(key) && !key.includes('{') && encrypt.length > 0,
  );
  const [key = '', facts] = found ?? [];
  return { path: key.slice(4), name: String(facts?.encrypt?.[0]).replace('query.', '') };
}

it('no error shows the query of a path', async () => {
  const { client } = await peer({ base_uri: 'http://127.0.0.1:1/' } as Partial<Config>);
  const error = await client.request('get', `v3/anything?name=${SECRET}`).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'CONNECTION_FAILED', path: 'v3/anything' });
  expect(String(error)).not.toContain(SECRET);
});

it('an interceptor that names another key after fields were encrypted is refused', async () => {
  const { client, received } = await peer();
  client.axios.interceptors.request.use((request) => {
    request.headers.set('Wechatpay-Serial', 'B1');
    return request;
  });
  await expect(client.request('post', TRANSFER, { json })).rejects.toMatchObject({
    code: 'HEADER_INVALID',
    field: 'headers.Wechatpay-Serial',
  });
  expect(received).toEqual([]);
});

describe('what happens before a call is sent ends with its own', () => {
  const stuck = { privateKey: { sign: () => new Promise<Buffer>(() => {}) } };

  it('timeout', async () => {
    const { client, received } = await peer(stuck);
    await expect(client.request('post', 'v3/anything', { timeout: 50 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: false,
    });
    expect(received).toEqual([]);
  });

  it('signal', async () => {
    const { client } = await peer(stuck);
    const signal = AbortSignal.timeout(50);
    await expect(client.request('post', 'v3/anything', { signal })).rejects.toMatchObject({
      code: 'ABORTED',
      mayHaveReached: false,
    });
  });
});
