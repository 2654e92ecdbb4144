import type { SandboxRequest } from '../exchange/exchange.ts';
import type { Refusal } from '../judge/refusal.ts';

const KEPT_REQUESTS = 100;
const KEPT_BYTES = 32 * 1024 * 1024;

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

/** The last requests: at most 100, and fewer if their bodies are large. */
export interface Journal {
  /** Oldest first. */
  readonly entries: readonly SeenRequest[];
  add(request: SandboxRequest, outcome: Outcome): void;
}

export function createJournal(): Journal {
  const entries: SeenRequest[] = [];
  let bytes = 0;
  return {
    entries,
    add: (request, outcome) => {
      const { authorization: _, ...headers } = request.headers;
      entries.push({ ...request, headers, ...outcome });
      bytes += request.body.length;
      while (entries.length > KEPT_REQUESTS || bytes > KEPT_BYTES) bytes -= entries.shift()?.body.length ?? 0;
    },
  };
}
