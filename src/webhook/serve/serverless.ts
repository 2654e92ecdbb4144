import { isObject } from '../../wire/kinds.ts';
import { consumed } from '../raw/body.ts';
import { type Bytes, rawOf } from '../raw/bytes.ts';
import { eventBody, type GatewayEvent, headersOf, methodOf, readEvent } from '../raw/gateway.ts';
import { unread } from '../raw/unread.ts';
import type { HandlerOptions, Handlers, Parse } from './handlers.ts';
import type { Reply } from './reply.ts';
import { createServe, type Incoming } from './serve.ts';

/** The return value from which a gateway makes the response. */
export interface GatewayAnswer {
  statusCode: number;
  headers: Record<string, string>;
  /** For a gateway that accepts only these: an ALB that sent them. */
  multiValueHeaders?: Record<string, string[]>;
  body: string;
  isBase64Encoded: false;
}

/** The entry point of a serverless function; it ignores further arguments of the platform. */
export type ServerlessHandler = (event: GatewayEvent | Bytes) => Promise<GatewayAnswer>;

const SWITCH =
  'pass the event exactly as the gateway made it, before any middleware parses its body (in middy: httpJsonBodyParser)';

/**
 * Creates a handler for serverless functions behind an HTTP gateway: AWS Lambda, Tencent SCF, Alibaba FC.
 *
 * @returns a handler that never rejects; see `Handlers` for its responses to WeChat Pay
 * @throws ConfigurationError `CONFIG_INVALID`, on creation
 */
export function serverlessHandler(
  parse: Parse,
  handlers: Handlers,
  options?: HandlerOptions,
): ServerlessHandler {
  const serve = createServe(parse, handlers, options);
  return async (given) => {
    const { incoming, takesLists } = incomingOf(given);
    return answerOf(await serve(incoming), takesLists);
  };
}

function incomingOf(given: unknown): { incoming: Incoming; takesLists: boolean } {
  try {
    const event = readEvent(given);
    const { headers, multiValueHeaders } = event;
    const takesLists = isObject(multiValueHeaders) && !isObject(headers);
    const all = headersOf(event);
    return {
      incoming: { method: methodOf(event), headers: all, body: async () => bodyOf(eventBody(event)) },
      takesLists,
    };
  } catch (error) {
    return {
      incoming: { method: 'POST', headers: {}, body: () => Promise.reject(error) },
      takesLists: false,
    };
  }
}

function bodyOf(body: unknown): string | Uint8Array {
  const raw = rawOf(body ?? '');
  if (raw === undefined) throw unread(body) ?? consumed(SWITCH);
  return raw;
}

function answerOf({ status, headers, body }: Reply, takesLists: boolean): GatewayAnswer {
  const lists = Object.entries(headers).map(([name, value]) => [name, [value]] as [string, string[]]);
  return {
    statusCode: status,
    headers: { ...headers },
    ...(takesLists ? { multiValueHeaders: Object.fromEntries(lists) } : {}),
    body: body ?? '',
    isBase64Encoded: false,
  };
}
