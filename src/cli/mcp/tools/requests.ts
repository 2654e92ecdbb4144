import * as z from 'zod';
import type { SeenRequest } from '../../../sandbox/index.ts';
import { defineTool } from './tool.ts';

/** The longest body that is shown, in bytes. */
const MAX_BODY = 20_000;

export const listRequests = defineTool({
  name: 'list_requests',
  title: 'List requests',
  description:
    'The requests that the simulator has received, the last one first: method, URL, headers (without Authorization), body, status, and why one was refused.',
  input: z.strictObject({
    path: z.string().max(200).optional().describe('only those whose URL contains this'),
    refused: z.boolean().optional().describe('only those that were refused (true) or not (false)'),
    limit: z.number().int().min(1).max(50).default(5),
  }),
  output: z.object({ requests: z.array(z.record(z.string(), z.unknown())) }),
  run: async ({ path = '', refused, limit }, simulator) => {
    const { sandbox } = await simulator.running();
    const requests = sandbox.requests
      .filter(({ url, refusal }) => {
        return url.includes(path) && (refused === undefined || refused === (refusal !== undefined));
      })
      .toReversed()
      .slice(0, limit)
      .map(shown);
    return { document: { requests } };
  },
});

function shown({ time, method, url, status, refusal, headers, body }: SeenRequest): Record<string, unknown> {
  const text = body.toString();
  // A file is not shown as text.
  const isText = Buffer.from(text).equals(body) && body.length <= MAX_BODY;
  return {
    time,
    method,
    url,
    status,
    ...(refusal ? { refusal } : {}),
    headers: { ...headers },
    body: isText ? text : `${body.length} bytes`,
  };
}
