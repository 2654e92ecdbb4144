import type { SandboxRequest } from './exchange.ts';

const KEPT_REQUESTS = 100;
const KEPT_BYTES = 32 * 1024 * 1024;

/** A request the simulator has answered. */
export interface SeenRequest extends SandboxRequest {
  /** The HTTP status of the answer. */
  status: number;
}

/** The last requests: at most 100, and fewer where their bodies are large. */
export interface Journal {
  /** The newest at the end. */
  readonly entries: readonly SeenRequest[];
  add(request: SandboxRequest, status: number): void;
}

export function createJournal(): Journal {
  const entries: SeenRequest[] = [];
  let bytes = 0;
  return {
    entries,
    add: (request, status) => {
      entries.push({ ...request, status });
      bytes += request.body.length;
      while (entries.length > KEPT_REQUESTS || bytes > KEPT_BYTES) bytes -= entries.shift()?.body.length ?? 0;
    },
  };
}
