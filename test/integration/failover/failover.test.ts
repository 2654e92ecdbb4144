import { Agent, type AgentOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import type { Failover } from '../../../src/options/failover.ts';
import type { CallOptions } from '../../../src/options/options.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';
import { serverCert } from '../../../src/sandbox/keys/server-keys.ts';
import { type Answer, failureOf, ok } from '../../support/calls/retrying.ts';
import { untyped } from '../../support/calls/untyped.ts';
import { config, serve, signedHeaders } from '../../support/sockets/peer.ts';

/** Nobody listens there. */
const DEAD = 'http://127.0.0.1:9/';

async function open(
  answer: Answer = ok,
  failover: Exclude<Failover, string | URL | false> = {},
  over: object = {},
) {
  const { url, received } = await serve((request, response) => answer(request, response, received.length));
  const given = config({
    base_uri: DEAD,
    failover: { base_uri: url, ...failover },
    retry: { delay: 2 },
    ...over,
  });
  return { url, host: new URL(url).host, received, given, instance: untyped(given) };
}

const unsent = { code: 'CONNECTION_FAILED', host: '127.0.0.1:9', mayHaveReached: false };

describe('what did not reach the first host', () => {
  it.each(['post', 'put', 'patch', 'delete', 'get'] as const)(
    'is repeated at the second: %s',
    async (verb) => {
      const { instance, host, received } = await open();
      const options = verb === 'get' ? {} : { json: { a: 1 } };
      const { status, attempts, config: sent } = await instance.chain('v3/x')[verb](options);
      expect(status).toBe(200);
      expect(attempts).toEqual([
        { ...unsent, ms: expect.any(Number) },
        { status: 200, host, mayHaveReached: true, ms: expect.any(Number) },
      ]);
      expect(received).toHaveLength(1);
      expect(received[0]?.headers.host).toBe(host);
      // The caller's own, as everything else in it.
      expect(sent.url).toBe(`${DEAD}v3/x`);
    },
  );

  it('is repeated at once, without a pause', async () => {
    const { instance } = await open(
      ok,
      {},
      { retry: { attempts: 2, delay: 2_000_000, maxDelay: 2_000_000 } },
    );
    expect((await instance.chain('v3/x').post({ json: {} })).attempts).toHaveLength(2);
  });

  it('is repeated there in v2, too', async () => {
    const { instance, given, host, received } = await open((_, response) =>
      response.end('<xml><return_code>FAIL</return_code><return_msg>no</return_msg></xml>'),
    );
    const error = await failureOf(
      instance.chain('v2/pay/orderquery').post({ xml: { mch_id: given.mchid, out_trade_no: 'T1' } }),
    );
    expect(error).toMatchObject({ name: 'BusinessError', attempts: [unsent, { code: 'FAIL', host }] });
    expect(received.map(({ url }) => url)).toEqual(['/pay/orderquery']);
  });

  it('is an error that names both when the second fails, too', async () => {
    const instance = untyped(
      config({ base_uri: DEAD, failover: 'http://127.0.0.1:1/', retry: { delay: 2 } }),
    );
    expect(await failureOf(instance.chain('v3/x').post({ json: {} }))).toMatchObject({
      code: 'CONNECTION_FAILED',
      mayHaveReached: false,
      attempts: [unsent, { ...unsent, host: '127.0.0.1:1' }, unsent],
    });
  });

  it.each<[string, CallOptions]>([
    ['with a base_uri of its own', { base_uri: DEAD }],
    ['that is sent once', { retry: false }],
  ])('is not repeated there by a call %s', async (_, options) => {
    const { instance, received } = await open();
    const error = await failureOf(instance.chain('v3/x').get(options));
    expect(error).toMatchObject({ code: 'CONNECTION_FAILED' });
    expect((error as { attempts: object[] }).attempts).toEqual(
      expect.not.arrayContaining([expect.not.objectContaining({ host: '127.0.0.1:9' })]),
    );
    expect(received).toEqual([]);
  });

  it('is not repeated there when an interceptor sent it elsewhere', async () => {
    const { given, received } = await open();
    const instance = Builder.factory(given);
    clientOf(instance).axios.interceptors.request.use((request) => ({
      ...request,
      url: 'http://me:word@127.0.0.1:1/v3/x',
    }));
    const attempt = { code: 'CONNECTION_FAILED', host: '127.0.0.1:1' };
    expect(await failureOf(instance.chain('v3/x').get())).toMatchObject({
      attempts: [attempt, attempt, attempt],
    });
    expect(received).toEqual([]);
  });

  it('is not repeated there when nothing could be signed', async () => {
    const sign = () => new Promise<Buffer>(() => {});
    const { instance, received } = await open(ok, {}, { privateKey: { sign }, timeout: 20 });
    expect(await failureOf(instance.chain('v3/x').get())).toMatchObject({ code: 'TIMEOUT' });
    expect(received).toEqual([]);
  });
});

describe('what may have reached a host', () => {
  it('stays there: a POST is not repeated, a GET is', async () => {
    const first = await serve((_, response) => response.destroy());
    const { instance, received } = await open(ok, {}, { base_uri: first.url });
    const lost = { code: 'CONNECTION_LOST', host: new URL(first.url).host };
    const post = failureOf(instance.chain('v3/x').post({ json: {} }));
    expect(await post).toMatchObject({ ...{ mayHaveReached: true }, attempts: [lost] });
    expect(first.received).toHaveLength(1);
    expect(received).toEqual([]);
    // The second failure in a row, then the third: now the second host is first.
    const { attempts } = await instance.chain('v3/x').get();
    expect(attempts).toMatchObject([lost, lost, { status: 200 }]);
    expect(received).toHaveLength(1);
  });
});

describe('after failures in a row', () => {
  it('the second host is used first, and each attempt is signed anew', async () => {
    const { instance, host, received } = await open(ok, { failures: 2, every: 600_000 });
    const calls = [];
    for (let call = 0; call < 4; call += 1) calls.push(await instance.chain('v3/x').post({ json: { call } }));
    expect(calls.map(({ attempts }) => attempts?.map((attempt) => attempt.host))).toEqual([
      ['127.0.0.1:9', host],
      ['127.0.0.1:9', host],
      [host],
      [host],
    ]);
    expect(new Set(received.map(({ headers }) => headers.authorization)).size).toBe(4);
  });

  it('the first is tried again, and used again when it answers', async () => {
    const { url, received } = await serve((_, response) => {
      response.writeHead(404, signedHeaders('{}')).end('{}');
    });
    const port = Number(new URL(url).port);
    let isUp = false;
    const lookup = ((
      _: string,
      __: object,
      done: (error: Error | null, address?: string, family?: number) => void,
    ) => {
      if (isUp) done(null, '127.0.0.1', 4);
      else done(Object.assign(new Error('x'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' }));
    }) as never;
    const over = { base_uri: `http://first.test:${port}/`, lookup, retry: { attempts: 2, delay: 1 } };
    const { instance, host } = await open(ok, { failures: 1, every: 1 }, over);
    const hosts = async () => {
      const done = await instance
        .chain('v3/x')
        .get()
        .catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return (done as { attempts: { host: string }[] }).attempts.map((attempt) => attempt.host);
    };
    expect(await hosts()).toEqual([`first.test:${port}`, host]);
    expect(await hosts()).toEqual([`first.test:${port}`, host]);
    isUp = true;
    expect(await hosts()).toEqual([`first.test:${port}`]);
    expect(received).toHaveLength(1);
  });

  it('takes no token of the instance while the second host is up', async () => {
    const { instance, received } = await open(ok, { failures: 1_000 });
    const calls = Array.from({ length: 150 }, () => instance.chain('v3/x').post({ json: {} }));
    expect((await Promise.all(calls)).every(({ attempts }) => attempts?.length === 2)).toBe(true);
    expect(received).toHaveLength(150);
  });
});

it('goes to api2.mch.weixin.qq.com when nothing else is said', async () => {
  const sandbox = await createSandbox({ https: true });
  onTestFinished(() => sandbox.close());
  const names: unknown[] = [];
  class StandardAgent extends Agent {
    override createConnection(options: AgentOptions, done: (error: Error | null, stream: Duplex) => void) {
      names.push(options.host);
      const port = options.host === 'api2.mch.weixin.qq.com' ? Number(new URL(sandbox.url).port) : 9;
      return super.createConnection({ ...options, host: '127.0.0.1', port, servername: 'localhost' }, done);
    }
  }
  const { base_uri, ...given } = sandbox.config;
  const httpsAgent = new StandardAgent({ ca: serverCert });
  const instance = untyped({ ...given, httpsAgent });
  const { attempts } = await instance.chain('v3/certificates').get();
  expect(attempts).toMatchObject([
    { code: 'CONNECTION_FAILED', host: 'api.mch.weixin.qq.com' },
    { status: 200, host: 'api2.mch.weixin.qq.com' },
  ]);
  expect(names).toEqual(['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com']);
  const alone = untyped({ ...given, httpsAgent, failover: false, retry: { delay: 1 } });
  const { attempts: tried } = (await failureOf(alone.chain('v3/certificates').get())) as {
    attempts: object[];
  };
  expect(tried).toMatchObject(Array(3).fill({ host: 'api.mch.weixin.qq.com' }));
  const auto = untyped({ ...given, certs: 'auto', httpsAgent });
  expect((await auto.chain('v3/certificates').get()).status).toBe(200);
});
