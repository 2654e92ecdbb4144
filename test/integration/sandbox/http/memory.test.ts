import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createBodyReader } from '../../../../src/sandbox/http/exchange/body.ts';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { ask, openSandbox } from '../../../support/sandbox/raw-request.ts';
import { dial, ended, exchange, portOf } from '../../../support/sockets/raw-socket.ts';

const MB = 1024 * 1024;

/** What of the memory is in use now. */
function used(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The most that is in use while something happens, over what was before. */
async function peakOf(happen: () => Promise<unknown>): Promise<number> {
  const before = used();
  let peak = before;
  const sample = setInterval(() => {
    peak = Math.max(peak, used());
  }, 100);
  onTestFinished(() => clearInterval(sample));
  await happen();
  clearInterval(sample);
  return Math.max(peak, used()) - before;
}

async function isUp(sandbox: Sandbox): Promise<void> {
  expect(await ask(sandbox)).toMatchObject({ status: 200, signed: true });
}

async function open(): Promise<Sandbox> {
  expect(globalThis.gc).toBeDefined();
  const sandbox = await openSandbox();
  await isUp(sandbox);
  return sandbox;
}

describe('the memory of the simulator stays bounded', { timeout: 20_000 }, () => {
  it('with 1,000 sockets that are open, and closed without a byte, in the middle of a head, or of a body', async () => {
    const sandbox = await open();
    const before = used();
    const head = 'POST /v3/x HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n';
    const beginnings = ['', head, `${head}\r\n${'a'.repeat(20_000)}`];
    const sockets = Array.from({ length: 1_000 }, () => dial(portOf(sandbox)));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const [index, socket] of sockets.entries()) socket.write(beginnings[index % 3] ?? '');
    await sleep(100);
    await isUp(sandbox);
    expect(used() - before).toBeLessThan(60 * MB);
    for (const [index, socket] of sockets.entries()) index % 2 ? socket.destroy() : socket.resetAndDestroy();
    sockets.length = 0;
    await sleep(100);
    await isUp(sandbox);
    expect(used() - before).toBeLessThan(10 * MB);
  });

  it('with 6 bodies of 20 MB at once', async () => {
    const sandbox = await open();
    const body = Buffer.alloc(20 * MB, ' ');
    const raw = { method: 'POST', path: '/v3/pay/transactions/native', body, signedBody: '' };
    const statuses = new Set<number | undefined>();
    const peak = await peakOf(async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => ask(sandbox, raw)));
      for (const { status } of answers) statuses.add(status);
    });
    expect(statuses).toEqual(new Set([413]));
    expect(peak).toBeLessThan(80 * MB);
    await isUp(sandbox);
  });

  it('with 100,000 requests at once on one connection, which is closed', async () => {
    const sandbox = await open();
    const requests = 'GET /v3/certificates HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(100_000);
    const peak = await peakOf(async () => {
      const socket = dial(portOf(sandbox));
      socket.write(requests);
      socket.resume();
      await ended(socket);
    });
    expect(peak).toBeLessThan(40 * MB);
    await isUp(sandbox);
  });

  it('with more bodies at once than may be held, of which some are refused', async () => {
    const readBody = createBodyReader(MB);
    const read: (number | 'closed')[] = [];
    const server = createServer(async (message, response) => {
      try {
        read.push((await readBody(message))?.length ?? 0);
        response.end();
      } catch {
        read.push('closed');
        response.destroy();
      }
    }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const post = (size: number) =>
      `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${size}\r\n\r\n`;
    const waiting = dial(port);
    waiting.write(`${post(900_000)}${'a'.repeat(800_000)}`);
    await sleep(100);
    await exchange(port, `${post(400_000)}${'a'.repeat(400_000)}`);
    expect(read).toEqual(['closed']);
    waiting.write('a'.repeat(100_000));
    await expect.poll(() => read).toEqual(['closed', 900_000]);
    await exchange(port, `${post(1_000_000)}${'a'.repeat(1_000_000)}`);
    expect(read).toEqual(['closed', 900_000, 1_000_000]);
  });
});
