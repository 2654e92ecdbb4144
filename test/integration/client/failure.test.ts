import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { TransportError } from '../../../src/errors/index.ts';
import { config, serve, signedHeaders } from '../../support/sockets/peer.ts';

/** A server that answers with bytes of its own, or with none. */
async function raw(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const post = (base_uri: string, options: Record<string, unknown> = {}) =>
  Builder.factory(config({ base_uri }))
    .chain('v3/pay/{id}')
    .post({ id: 'order-1', json: { name: '张三' }, ...options })
    .catch((error: unknown) => error);

function check(error: unknown, code: string, mayHaveReached: boolean): void {
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ code, mayHaveReached, method: 'POST', path: 'v3/pay/{id}' });
  expect(String(error)).toContain(mayHaveReached ? 'query' : 'not sent');
}

describe('a call without a whole answer', () => {
  it('was never sent when nobody listens', async () => {
    const { url } = await serve(() => {});
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = server.address() as AddressInfo;
        server.close(() => resolve(free));
      });
    });
    const error = await post(url.replace(/:\d+/, `:${port}`));
    check(error, 'CONNECTION_FAILED', false);
    expect((error as TransportError).cause).toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('was never sent when the host does not exist', async () => {
    check(await post('http://no-such-host.invalid/'), 'CONNECTION_FAILED', false);
  });

  it('may have reached when the socket is reset', async () => {
    check(await post(await raw((socket) => socket.resetAndDestroy())), 'CONNECTION_LOST', true);
  });

  it('may have reached when the socket is closed', async () => {
    check(await post(await raw((socket) => socket.end())), 'CONNECTION_LOST', true);
  });

  it('may have reached when no answer comes in time', async () => {
    check(await post(await raw(() => {}), { timeout: 50 }), 'TIMEOUT', true);
  });

  it('may have reached when it is aborted on its way', async () => {
    const controller = new AbortController();
    const url = await raw(() => controller.abort());
    check(await post(url, { signal: controller.signal }), 'ABORTED', true);
  });

  it('was never sent when it was aborted before', async () => {
    const url = await raw(() => {});
    check(await post(url, { signal: AbortSignal.abort() }), 'ABORTED', false);
  });

  it('may have reached when the body is cut short', async () => {
    const url = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":');
      setTimeout(() => socket.destroy(), 20);
    });
    check(await post(url), 'BODY_TRUNCATED', true);
  });

  it('may have reached when the answer is no HTTP', async () => {
    check(await post(await raw((socket) => socket.end('SSH-2.0-nothing\r\n\r\n'))), 'BODY_TRUNCATED', true);
  });

  it.each(['{"half":', 'oops', Buffer.from([0x22, 0xff, 0x22])])(
    'may have reached when verified JSON is none: %s',
    async (body) => {
      const { url } = await serve((_, response) => response.writeHead(200, signedHeaders(body)).end(body));
      check(await post(url), 'BODY_MALFORMED', true);
    },
  );

  it('may have reached when the answer is longer than allowed', async () => {
    const body = JSON.stringify('x'.repeat(1000));
    const { url } = await serve((_, response) => response.writeHead(200, signedHeaders(body)).end(body));
    check(await post(url, { maxContentLength: 100 }), 'BODY_TOO_LARGE', true);
  });
});

describe('connections', () => {
  it('are kept for the next call, and let go before WeChat Pay closes them', async () => {
    const ports = new Set<number | undefined>();
    const body = '{}';
    const server = await serve((_, response) => {
      ports.add(response.socket?.remotePort);
      response.writeHead(200, signedHeaders(body)).end(body);
    });
    const instance = Builder.factory(config({ base_uri: server.url }));
    const { config: sent } = await instance.chain('v3/x').get();
    await instance.chain('v3/x').get();
    expect(ports.size).toBe(1);
    for (const agent of [sent.httpAgent, sent.httpsAgent]) {
      expect(agent.keepAlive).toBe(true);
      expect(agent.options.timeout).toBeLessThan(8000);
    }
  });
});
