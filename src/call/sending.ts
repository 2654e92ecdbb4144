/** One attempt of a call, as far as it has come. */
export interface Sending {
  /** Whether it was handed to the transport. */
  isDispatched: boolean;
  /** Whether this attempt may have arrived. */
  mayHaveReached: boolean;
  /** Of the answer. */
  status: number | undefined;
  requestId: string | undefined;
  /** The answer's `Retry-After`, as it came. */
  retryAfter: unknown;
}

export function newSending(): Sending {
  return {
    isDispatched: false,
    mayHaveReached: false,
    status: undefined,
    requestId: undefined,
    retryAfter: undefined,
  };
}
