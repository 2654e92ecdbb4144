import { connect, type Socket } from 'node:net';
import type { Sandbox } from '../../../src/sandbox/index.ts';

export const portOf = (sandbox: Sandbox) => Number(new URL(sandbox.url).port);

/** A connection whose errors nobody has to mind. */
export function dial(port: number): Socket {
  return connect(port, '127.0.0.1').on('error', () => {});
}

/** When it is closed, also by an error. */
export const ended = (socket: Socket) => new Promise((resolve) => socket.on('close', resolve));

/** All that comes back for these bytes, until the other side closes. */
export async function exchange(port: number, bytes: string | Buffer): Promise<string> {
  const socket = dial(port);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.write(bytes);
  await ended(socket);
  return Buffer.concat(chunks).toString();
}
