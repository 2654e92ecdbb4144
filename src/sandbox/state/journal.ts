import { isUtf8 } from 'node:buffer';
import type { Reply } from '../http/exchange/answer.ts';
import type { SandboxRequest } from '../http/exchange/exchange.ts';
import type { Refusal } from '../judge/refusal.ts';

const KEPT_REQUESTS = 100;
const KEPT_BYTES = 32 * 1024 * 1024;
/** How much of a response is kept. */
const KEPT_RESPONSE = 64 * 1024;

/** The result of a request. */
interface Outcome {
  /** The HTTP status of the response. */
  status: number;
  /** RFC 3339, the simulator's time. */
  time: string;
  /** Why it was refused; absent if it was not. */
  refusal?: Refusal;
}

/** A request that the simulator handled: as received, but without its Authorization header. */
export interface SeenRequest extends SandboxRequest, Outcome {}

/** A request and its response, for the page. */
export interface Exchange {
  /** Counted from 1. */
  id: number;
  request: SeenRequest;
  /** The start of the Authorization header, without its signature. */
  authorization?: string;
  /** As the simulator made it; an injected fault may have changed or lost it on the way. */
  response: { headers: Readonly<Record<string, string>>; body: Buffer; size: number; isText: boolean };
  /** The injected fault. */
  fault?: string;
}

/** The last requests: at most 100, and fewer if their bodies are large. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly SeenRequest[];
  /** The same, with the responses. */
  readonly exchanges: readonly Exchange[];
  add(request: SandboxRequest, outcome: Outcome, response: Reply, fault?: string): void;
}

export function createJournal(): Journal {
  const entries: SeenRequest[] = [];
  const exchanges: Exchange[] = [];
  let bytes = 0;
  let count = 0;
  return {
    entries,
    exchanges,
    add: (request, outcome, { headers: answered, body }, fault) => {
      const { authorization, ...headers } = request.headers;
      const seen = { ...request, headers, ...outcome };
      count += 1;
      entries.push(seen);
      exchanges.push({
        id: count,
        request: seen,
        ...(authorization === undefined ? {} : { authorization: unsigned(authorization) }),
        response: {
          headers: answered,
          // A copy, so that the rest of a large body is not kept.
          body: Buffer.from(body.subarray(0, KEPT_RESPONSE)),
          size: body.length,
          isText: isUtf8(body),
        },
        ...(fault === undefined ? {} : { fault }),
      });
      bytes += sizeOf(exchanges.at(-1));
      while (entries.length > KEPT_REQUESTS || bytes > KEPT_BYTES) {
        bytes -= sizeOf(exchanges.shift());
        entries.shift();
      }
    },
  };
}

function sizeOf(exchange: Exchange | undefined): number {
  return exchange ? exchange.request.body.length + exchange.response.body.length : 0;
}

/** `WECHATPAY2-SHA256-RSA2048 mchid="…",…,signature="q1w2e3r4…"`; only the first word of any other header. */
function unsigned(authorization: string): string {
  const [scheme = ''] = authorization.split(' ', 1);
  const isOurs = authorization.length < 4096 && /^WECHATPAY2-[\w-]+ (?:\w+="[^"]*",?)+$/.test(authorization);
  return isOurs ? authorization.replace(/(signature="[^"]{0,8})[^"]*/, '$1…') : `${scheme.slice(0, 40)} …`;
}
