import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way for notifications that can lose them. */
export interface Relay {
  url: string;
  /** While it is true, nothing arrives. */
  isLost: boolean;
  close: () => void;
}

/** @param port where what it receives goes on to */
export async function openRelay(port: number): Promise<Relay> {
  const server = createServer((incoming, outgoing) => {
    if (relay.isLost) return void incoming.socket.destroy();
    const { method, headers, url: path } = incoming;
    const onward = request({ host: '127.0.0.1', port, method, headers, path }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const relay: Relay = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isLost: false,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return relay;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
