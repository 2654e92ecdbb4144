import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** One of several ways to the same server, which can be shut and opened under load. */
export interface Door {
  readonly url: string;
  readonly host: string;
  /** How many connections it took. */
  count: number;
  /** Takes no more connections; those that it has go on. */
  refuse(): Promise<void>;
  /** Takes no more connections, and cuts those that it has, whatever is under way on them. */
  cut(): Promise<void>;
  /** Takes connections again, at the same port. */
  open(): Promise<void>;
}

/** @param to the URL of the server */
export async function openDoor(to: string): Promise<Door> {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  const hold = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const enter = (socket: Socket) => {
    door.count += 1;
    const way = connect(Number(target.port), target.hostname);
    for (const end of [socket, way]) hold(end);
    socket.pipe(way).pipe(socket);
    socket.on('close', () => way.destroy());
    way.on('close', () => socket.destroy());
  };
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(enter);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    return server;
  };
  let server: Server | undefined = await listen(0);
  const { port } = server.address() as AddressInfo;
  const refuse = async () => {
    server?.close();
    server = undefined;
  };
  const cut = async () => {
    await refuse();
    for (const socket of sockets) socket.destroy();
  };
  const host = `127.0.0.1:${port}`;
  const door: Door = {
    url: `http://${host}/`,
    host,
    count: 0,
    refuse,
    cut,
    open: async () => {
      server ??= await listen(port);
    },
  };
  onTestFinished(cut);
  return door;
}
