import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** WeChat Pay closes a connection that is idle for this time, as its `Keep-Alive` header says. */
const KEEP_ALIVE_MS = 8_000;
/** How long a client that does not send HTTP may take to read the refusal. */
const LINGER_MS = 1_000;
/** How many requests may wait on one connection. Clients normally wait for each response. */
const MAX_PIPELINED = 64;

/** The timeouts of connections, in milliseconds. */
export type Patience = Pick<
  ServerOptions,
  'headersTimeout' | 'requestTimeout' | 'connectionsCheckingInterval'
>;

/** The headers of a request must arrive within 10 s, all of it within 1 min. */
const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
};

export const connectionOptions = (patience: Patience = PATIENCE): ServerOptions => ({
  keepAliveTimeout: KEEP_ALIVE_MS,
  ...patience,
});

/** Closes connections that send no HTTP, an endless request, or too many requests at once. */
export function guardConnections(server: Server): void {
  const waiting = new WeakMap<Duplex, number>();
  server.on('clientError', refuseMalformed);
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const count = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, count);
    response.on('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1));
    if (count > MAX_PIPELINED) socket.destroy();
  });
}

/** Input that is not HTTP gets the response of the proxy in front of WeChat Pay. */
function refuseMalformed({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  const status = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nServer: nginx\r\nConnection: close\r\n\r\n`);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
