import type { MerchantConfig } from '../../../src/client/config.ts';
import { config, type Received, serve, signedHeaders } from '../sockets/peer.ts';
import { untyped } from './untyped.ts';

/** What a server answers, by the number of the request. */
export type Answer = (
  request: Received,
  response: Parameters<Parameters<typeof serve>[0]>[1],
  number: number,
) => void;

/** A server, and a merchant who repeats calls with hardly a pause. */
export async function openRetrying(answer: Answer, overrides: Partial<MerchantConfig> = {}) {
  const { url, received } = await serve((request, response) => answer(request, response, received.length));
  const given = config({ base_uri: url, retry: { delay: 2 }, ...overrides });
  return { received, given, instance: untyped(given) };
}

export const ok: Answer = (_, response) => response.writeHead(200, signedHeaders('{"ok":1}')).end('{"ok":1}');

export const down: Answer = (_, response) => response.writeHead(503).end();

export const failing =
  (times: number, headers: Record<string, string> = {}): Answer =>
  (request, response, number) =>
    number <= times ? response.writeHead(503, headers).end() : ok(request, response, number);

export const failureOf = (call: Promise<unknown>) => call.catch((error: unknown) => error);
