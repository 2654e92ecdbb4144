import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { type AddressInfo, connect, createServer as createNetServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { createSandbox } from '../../../src/sandbox/index.ts';

async function sandboxed() {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe('options of axios', () => {
  it('go through a proxy with the signature whole', async () => {
    const sandbox = await sandboxed();
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '');
      const { host, pathname, search } = new URL(request.url ?? '');
      const [hostname, port] = host.split(':');
      forward({ hostname: hostname ?? '', port: Number(port), path: pathname + search }, request, response);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const { port } = proxy.address() as AddressInfo;
    const instance = Builder.factory({
      ...sandbox.config,
      proxy: { host: '127.0.0.1', port, protocol: 'http' },
    });
    const { status } = await instance.chain('v3/certificates').get({ query: { algorithm_type: 'RSA' } });
    expect(status).toBe(200);
    expect(seen).toEqual([`${sandbox.url}/v3/certificates?algorithm_type=RSA`]);
  });

  it('reach a server behind a socket file', async () => {
    const sandbox = await sandboxed();
    const folder = mkdtempSync(join(tmpdir(), 'socket-'));
    const socketPath = join(folder, 's');
    const bridge = createNetServer((socket) => {
      const upstream = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
      socket.on('error', () => upstream.destroy());
      upstream.on('error', () => socket.destroy());
      socket.pipe(upstream).pipe(socket);
    });
    await new Promise<void>((resolve) => bridge.listen(socketPath, resolve));
    onTestFinished(() => {
      bridge.close();
      rmSync(folder, { recursive: true });
    });
    const instance = Builder.factory({ ...sandbox.config, base_uri: 'http://wechatpay.test/', socketPath });
    expect((await instance.chain('v3/certificates').get()).status).toBe(200);
  });

  it('of the factory hold for every call, and a call may say otherwise', async () => {
    const sandbox = await sandboxed();
    const instance = Builder.factory({
      ...sandbox.config,
      timeout: 500,
      retry: false,
      responseType: 'text',
      validateStatus: () => true,
    });
    const node = instance.chain('v3/no/such/path');
    expect(typeof (await node.get()).data).toBe('string');
    await expect(node.get({ validateStatus: (status) => status < 400 })).rejects.toMatchObject({
      status: 404,
    });
    expect((await node.get({ responseType: 'json' })).data).toMatchObject({ code: 'RESOURCE_NOT_EXISTS' });
    sandbox.fail({ delay: 1_000 });
    await expect(node.get()).rejects.toMatchObject({ code: 'TIMEOUT' });
    sandbox.fail({ delay: 1_000 });
    expect((await node.get({ timeout: 5_000 })).status).toBe(404);
  });

  it('report progress', async () => {
    const sandbox = await sandboxed();
    const loaded: number[] = [];
    const onDownloadProgress = ({ loaded: bytes }: { loaded: number }) => void loaded.push(bytes);
    await Builder.factory(sandbox.config).chain('v3/certificates').get({ onDownloadProgress });
    expect(loaded.at(-1)).toBeGreaterThan(1000);
  });
});

function forward(
  target: { hostname: string; port: number; path: string },
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const upstream = send(
    { ...target, method: request.method ?? 'GET', headers: request.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    },
  );
  request.pipe(upstream);
}
