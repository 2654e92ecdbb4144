import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documentedEvent } from '../../../sandbox/judge/schema/document.ts';
import { exampleOf } from '../../../sandbox/stateless/example.ts';

/** A notification as it arrived. */
interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A receiver of notifications on this machine, which keeps and accepts all of them. */
export interface Inbox {
  readonly url: string;
  /** The last one with this body; each attempt to send a notification has the same. */
  find(body: string): Received | undefined;
  close(): Promise<void>;
}

const KEPT = 200;
const MAX_BYTES = 1024 * 1024;
const ACCEPTED_V2 = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>';

export async function openInbox(): Promise<Inbox> {
  const received = new Map<string, Received>();
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request).catch(() => undefined);
    if (body === undefined) return void response.writeHead(413).end();
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    received.delete(body);
    received.set(body, { headers: Object.fromEntries(headers), body });
    for (const oldest of received.keys()) if (received.size > KEPT) received.delete(oldest);
    response.end(answerTo(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    find: (body) => received.get(body),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** What a merchant answers: for an event that asks for data, the example of it. */
function answerTo(body: string): string {
  if (body.startsWith('<')) return ACCEPTED_V2;
  const type = /"event_type":"([\w.-]+)"/.exec(body)?.[1];
  const schema = documentedEvent(`v3/${type}`)?.answer;
  return schema === undefined ? '' : JSON.stringify(exampleOf(schema, []));
}
