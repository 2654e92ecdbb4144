import { isObject } from '../wire/kinds.ts';
import { consumed } from './body.ts';
import { type Bytes, rawOf } from './bytes.ts';
import { eventBody, type GatewayEvent, headersOf, methodOf, readEvent } from './gateway.ts';
import type { HandlerOptions, Handlers, Parse } from './handlers.ts';
import type { Reply } from './reply.ts';
import { createServe, type Incoming } from './serve.ts';

/** What a gateway makes a response of. */
export interface GatewayAnswer {
  statusCode: number;
  headers: Record<string, string>;
  /** For a gateway that takes only these: an ALB that sent them. */
  multiValueHeaders?: Record<string, string[]>;
  body: string;
  isBase64Encoded: false;
}

/** The main function of a serverless function: what else the platform hands over is not used. */
export type ServerlessHandler = (event: GatewayEvent | Bytes) => Promise<GatewayAnswer>;

const SWITCH =
  'hand on the event as the gateway made it, before any middleware parses its body (of middy: httpJsonBodyParser)';

/**
 * A handler for serverless functions behind an HTTP gateway: AWS Lambda, Tencent SCF, Alibaba FC.
 *
 * @returns never rejects; see `Handlers` for what WeChat Pay is answered
 * @throws ConfigurationError `CONFIG_INVALID`, when it is made
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
  if (raw === undefined) throw consumed(SWITCH);
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
