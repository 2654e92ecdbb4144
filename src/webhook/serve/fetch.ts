import { consumed, LIMIT, tooLarge } from '../raw/body.ts';
import type { HandlerOptions, Handlers, Parse } from './handlers.ts';
import { createServe } from './serve.ts';

const SWITCH =
  'pass the Request before anything reads it: in Hono c.req.raw, without a validator or c.req.json() before it; ' +
  'otherwise let other readers use request.clone()';

/**
 * Creates a handler for servers with the Fetch API: Hono, Next.js route handlers, Bun, Deno, workers.
 *
 * @returns a handler that never rejects; see `Handlers` for its responses to WeChat Pay
 * @throws ConfigurationError `CONFIG_INVALID`, on creation
 */
export function fetchHandler(
  parse: Parse,
  handlers: Handlers,
  options?: HandlerOptions,
): (request: Request) => Promise<Response> {
  const serve = createServe(parse, handlers, options);
  return async (request) => {
    const { status, headers, body } = await serve({
      method: request.method,
      headers: Object.fromEntries(request.headers),
      body: () => readBody(request),
    });
    return new Response(body ?? null, { status, headers });
  };
}

async function readBody(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) throw consumed(SWITCH);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
