import { Agent } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { untyped } from '../../support/calls/untyped.ts';
import { config, serve, signedHeaders } from '../../support/sockets/peer.ts';

const retry = { delay: 2 };
const post = (base_uri: string, options: object = {}) =>
  untyped(config({ base_uri, retry }))
    .chain('v3/x')
    .post({ json: {}, ...options })
    .catch((error: unknown) => error);

/** A server of bytes, and how many connections it had. */
async function raw(act: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    act(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

const three = (code: string) => Array(3).fill(expect.objectContaining({ code, mayHaveReached: false }));

describe('a POST that did not reach WeChat Pay is repeated', () => {
  it('when nobody listens', async () => {
    expect(await post('http://127.0.0.1:9/')).toMatchObject({
      code: 'CONNECTION_FAILED',
      mayHaveReached: false,
      attempts: three('CONNECTION_FAILED'),
    });
  });

  it('when the host is not known', async () => {
    expect(await post('http://no-such-host.invalid/')).toMatchObject({
      mayHaveReached: false,
      attempts: three('CONNECTION_FAILED'),
    });
  });

  it('when the connection ends in the handshake of TLS', async () => {
    const { port, sockets } = await raw((socket) => socket.once('data', () => socket.destroy()));
    expect(await post(`https://127.0.0.1:${port}/`)).toMatchObject({
      code: 'CONNECTION_FAILED',
      mayHaveReached: false,
      attempts: three('CONNECTION_FAILED'),
      message: expect.stringContaining('not sent'),
    });
    expect(sockets).toHaveLength(3);
  });

  it('when the server speaks no TLS', async () => {
    const { port } = await raw((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad\r\n\r\n')));
    expect(await post(`https://127.0.0.1:${port}/`)).toMatchObject({
      mayHaveReached: false,
      attempts: three('CONNECTION_FAILED'),
    });
  });

  it('when the handshake takes too long', async () => {
    const { port } = await raw(() => {});
    expect(await post(`https://127.0.0.1:${port}/`, { timeout: 40 })).toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: false,
      attempts: three('TIMEOUT'),
    });
  });

  it('when it got no socket in time', async () => {
    const { url, received } = await serve(() => {});
    const httpAgent = new Agent({ maxSockets: 1 });
    onTestFinished(() => httpAgent.destroy());
    const slow = post(url, { httpAgent, timeout: 400 });
    await expect.poll(() => received.length).toBe(1);
    expect(await post(url, { httpAgent, timeout: 40 })).toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: false,
      attempts: three('TIMEOUT'),
    });
    expect(await slow).toMatchObject({
      code: 'TIMEOUT',
      mayHaveReached: true,
      attempts: [{ code: 'TIMEOUT' }],
    });
    expect(received).toHaveLength(1);
  });

  it('and is done when somebody listens again', async () => {
    const { port } = await raw((socket) => socket.destroy());
    const { url } = await serve((_, response) => response.writeHead(200, signedHeaders('{}')).end('{}'));
    const ports = [9, new URL(url).port];
    const instance = untyped(config({ base_uri: `http://127.0.0.1:${port}/`, retry }));
    const { status, attempts } = await instance.chain('v3/x').post({
      json: {},
      // The first lookup leads nowhere.
      base_uri: `http://shop.test:${ports[1]}/`,
      lookup: ((
        _: string,
        __: object,
        done: (error: Error | null, address?: string, family?: number) => void,
      ) => {
        const first = ports.length === 2;
        ports.length = 1;
        if (first) done(Object.assign(new Error('x'), { code: 'EAI_AGAIN', syscall: 'getaddrinfo' }));
        else done(null, '127.0.0.1', 4);
      }) as never,
    });
    expect(status).toBe(200);
    expect(attempts).toMatchObject([{ code: 'CONNECTION_FAILED', mayHaveReached: false }, { status: 200 }]);
  });
});

describe('a POST that may have reached WeChat Pay is not', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['reset', (socket) => void socket.once('data', () => socket.resetAndDestroy())],
    ['closed', (socket) => void socket.once('data', () => socket.end())],
  ])('when its connection is %s', async (_, act) => {
    const { port, sockets } = await raw(act);
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({
      code: 'CONNECTION_LOST',
      mayHaveReached: true,
      attempts: [{ code: 'CONNECTION_LOST', mayHaveReached: true }],
    });
    expect(sockets).toHaveLength(1);
  });

  it('when its kept connection is reset', async () => {
    let requests = 0;
    const { url } = await serve((request, response) => {
      requests += 1;
      if (requests === 1) response.writeHead(200, signedHeaders('{}')).end('{}');
      else if (request.method === 'POST') response.socket?.resetAndDestroy();
    });
    const node = untyped(config({ base_uri: url, retry })).chain('v3/x');
    await node.post({ json: {} });
    await expect(node.post({ json: {} })).rejects.toMatchObject({ mayHaveReached: true, attempts: [{}] });
    expect(requests).toBe(2);
  });
});
