import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { inspect } from 'node:util';
import type { AxiosAdapter } from 'axios';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf } from '../../../src/chain/instance.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { config, mchid, serve, signedHeaders } from '../../support/sockets/peer.ts';

const ok = '{"ok":true}';
const good = () => serve((_, response) => response.writeHead(200, signedHeaders(ok)).end(ok));
const bytes: AxiosAdapter = async (asked) => ({
  status: 200,
  statusText: '',
  headers: signedHeaders(ok),
  data: Buffer.from(ok),
  config: asked,
});
const failing =
  (fields: object): AxiosAdapter =>
  async () => {
    throw Object.assign(new Error('x'), fields);
  };
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hardening-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

describe('whether a call may have arrived', () => {
  it.each<[object, boolean]>([
    [{ code: 'ECONNREFUSED', syscall: 'connect' }, false],
    [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, false],
    [{ code: 'CERT_HAS_EXPIRED' }, false],
    [{ code: 'EHOSTUNREACH', syscall: 'read' }, true],
    [{ code: 'EPROTO', syscall: 'write' }, true],
    [{ code: 'ECONNRESET', syscall: 'read' }, true],
    [{ code: 'ETIMEDOUT', syscall: 'read' }, true],
  ])('%o: %s', async (fields, mayHaveReached) => {
    const call = untyped(config({ adapter: failing(fields) }))
      .chain('v3/x')
      .post({ json: {} });
    await expect(call).rejects.toMatchObject({ name: 'TransportError', mayHaveReached });
  });

  it('stays so when a second attempt found nobody', async () => {
    const failures = [
      { code: 'ECONNRESET', syscall: 'read' },
      { code: 'ECONNREFUSED', syscall: 'connect' },
    ];
    const adapter: AxiosAdapter = async () => {
      throw Object.assign(new Error('x'), failures.shift());
    };
    const instance = untyped(config({ adapter }));
    const { axios } = clientOf(instance as never);
    axios.interceptors.response.use(undefined, (error) =>
      failures.length > 0 ? axios.request(last) : Promise.reject(error),
    );
    let last = {};
    axios.interceptors.request.use((asked) => {
      last = asked;
      return asked;
    });
    await expect(instance.chain('v3/x').post({ json: {} })).rejects.toMatchObject({ mayHaveReached: true });
  });
});

describe('an answer that is none', () => {
  it.each(['', 'gateway busy', '<html><body>login</body></html>', '<xml></xml>'])(
    'is no success of a transfer: %s',
    async (body) => {
      const { url } = await serve((_, response) => response.end(body));
      const call = untyped(config({ base_uri: url }))
        .chain('v2/mmpaymkttransfers/promotion/transfers')
        .post({ xml: { mch_id: mchid } });
      await expect(call).rejects.toMatchObject({ code: 'BODY_MALFORMED', mayHaveReached: true });
    },
  );

  it('is verified when it is a stream that nobody asked for', async () => {
    const forged: AxiosAdapter = async (asked) => ({
      ...(await bytes(asked)),
      data: Readable.from(['{"ok":false}']),
    });
    const right: AxiosAdapter = async (asked) => ({ ...(await bytes(asked)), data: Readable.from([ok]) });
    await expect(
      untyped(config({ adapter: forged }))
        .chain('v3/x')
        .get(),
    ).rejects.toMatchObject({ code: 'SIGNATURE_MISMATCH' });
    expect(
      (
        await untyped(config({ adapter: right }))
          .chain('v3/x')
          .get()
      ).data,
    ).toEqual({ ok: true });
    const strange: AxiosAdapter = async (asked) => ({ ...(await bytes(asked)), data: { ok: true } });
    await expect(
      untyped(config({ adapter: strange }))
        .chain('v3/x')
        .get(),
    ).rejects.toMatchObject({ code: 'BODY_MALFORMED' });
  });

  it('fills the sink from any adapter', async () => {
    const { url } = await good();
    const dir = folder();
    await untyped(config({ adapter: bytes }))
      .chain('v3/x')
      .get({ sink: join(dir, 'bytes') });
    await untyped(config({ base_uri: url }))
      .chain('v3/x')
      .get({ sink: join(dir, 'fetch'), adapter: 'fetch' });
    expect(readdirSync(dir)).toEqual(['bytes', 'fetch']);
  });

  it('of v2 that folds its outcome into another field is refused', async () => {
    const { Hash } = await import('../../../src/crypto/hash.ts');
    const { secret } = await import('../../support/sockets/peer.ts');
    const sign = Hash.sign('MD5', 'nonce_str=abc&result_code=FAIL&return_code=SUCCESS', secret);
    const body = `<xml><return_code>SUCCESS</return_code><nonce_str>abc&amp;result_code=FAIL</nonce_str><sign>${sign}</sign></xml>`;
    const { url } = await serve((_, response) => response.end(body));
    const call = untyped(config({ base_uri: url }))
      .chain('v2/pay/orderquery')
      .post({ xml: { mch_id: mchid } });
    await expect(call).rejects.toMatchObject({ code: 'SIGN_MISMATCH' });
  });

  it('is refused without exhausting us', async () => {
    const detail = `${'{"detail":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const { url } = await serve((_, response) =>
      response.writeHead(401).end(`{"code":"SIGN_ERROR","detail":${detail}}`),
    );
    await expect(
      untyped(config({ base_uri: url }))
        .chain('v3/x')
        .get(),
    ).rejects.toMatchObject({ code: 'SIGN_ERROR' });
  });
});

describe('what interceptors and options may not change', () => {
  it('is refused: the method, and params of v2', async () => {
    const { url, received } = await good();
    const instance = untyped(config({ base_uri: url }));
    const { interceptors } = clientOf(instance as never).axios;
    const put = interceptors.request.use((asked) => ({ ...asked, method: 'put' }));
    await expect(instance.chain('v3/x').post({ json: {} })).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
      field: 'method',
    });
    interceptors.request.eject(put);
    const query = { mch_id: mchid };
    const call = instance.chain('v2/papay/entrustweb').get({ query, params: { plan_id: 'evil' } });
    await expect(call).rejects.toMatchObject({ code: 'REQUEST_INVALID', field: 'params' });
    interceptors.request.use((asked) => ({ ...asked, params: { plan_id: 'evil' } }));
    await expect(instance.chain('v2/papay/entrustweb').get({ query })).rejects.toMatchObject({
      field: 'params',
    });
    expect(received).toEqual([]);
  });

  it('holds although an option is there and undefined, or a default of axios says otherwise', async () => {
    const { url, received } = await serve((request, response) => {
      if (request.url === '/v3/x') response.writeHead(302, { Location: '/v3/y' }).end();
      else response.writeHead(200, signedHeaders(ok)).end(ok);
    });
    const instance = untyped({
      ...config({ base_uri: url }),
      maxRedirects: undefined,
      transformResponse: undefined,
    } as never);
    clientOf(instance as never).axios.defaults.auth = { username: 'a', password: 'b' };
    clientOf(instance as never).axios.defaults.maxRedirects = 5;
    await expect(instance.chain('v3/x').get()).rejects.toMatchObject({ code: 'HTTP_302' });
    expect((await instance.chain('v3/z').get()).data).toEqual({ ok: true });
    expect(received.map((request) => request.headers.authorization?.split(' ')[0])).toEqual(
      Array(2).fill('WECHATPAY2-SHA256-RSA2048'),
    );
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['a query that holds itself', { query: selfish() }, { code: 'VALUE_INVALID' }],
    ['an adapter that is none', { adapter: 'nope' }, { code: 'REQUEST_INVALID', field: 'adapter' }],
    ['allowAbsoluteUrls', { allowAbsoluteUrls: false }, { code: 'REQUEST_INVALID' }],
  ])('%s is a typed error and leaves nothing behind', async (_, options, error) => {
    const dir = folder();
    await expect(
      untyped(config())
        .chain('v3/x')
        .get({ ...options, sink: join(dir, 'x') }),
    ).rejects.toMatchObject(error);
    expect(readdirSync(dir)).toEqual([]);
  });

  it('a path that is refused is shown without its values', async () => {
    const error = await untyped(config())
      .chain('v3/users/{openid}/./x')
      .get({ openid: 'oSECRET' })
      .catch((e: unknown) => e);
    expect(String(error)).toContain('{openid}');
    expect(String(error)).not.toContain('oSECRET');
  });
});

function selfish(): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  query['self'] = query;
  return query;
}

describe('connections and streams', () => {
  it('of refused answers are given up', async () => {
    let open = 0;
    const server = createServer((_, response) => {
      response.writeHead(200).write(Buffer.alloc(1 << 20));
    });
    server.on('connection', (socket) => {
      open += 1;
      socket.on('close', () => {
        open -= 1;
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as { port: number };
    const instance = untyped(config({ base_uri: `http://127.0.0.1:${port}/` }));
    const sink = join(folder(), 'x');
    for (const path of ['v3/x', 'v2/pay/orderquery']) {
      const options = path.startsWith('v2') ? { xml: { mch_id: mchid } } : {};
      await expect(instance.chain(path).post({ ...options, sink, timeout: 300 })).rejects.toThrow();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(open).toBe(0);
  });

  it('end when they are aborted, although the sink takes no more', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200).write(Buffer.alloc(1 << 20));
    });
    const sink = new Writable({ write: () => {} });
    const call = untyped(config({ base_uri: url }))
      .chain('v3/billdownload/file')
      .get({ sink, signal: AbortSignal.timeout(200) });
    await expect(call).rejects.toMatchObject({ code: 'ABORTED', mayHaveReached: true });
  });

  it('are printed without what goes over them', async () => {
    const { url } = await serve((request, response) => {
      setTimeout(
        () => response.writeHead(200, signedHeaders(ok)).end(ok),
        request.url === '/v3/slow' ? 200 : 0,
      );
    });
    const instance = untyped(config({ base_uri: url }));
    const slow = instance.chain('v3/slow').get();
    const answer = await instance.chain('v3/x').get();
    expect(inspect(answer, { depth: 12 })).not.toMatch(/WECHATPAY2-SHA256|signature="/);
    await slow;
  });
});
