/** What is known of a request that was sent: enough to find it again, nothing that must stay secret. */
export interface Exchange {
  /** Upper-case HTTP method. */
  method: string;
  /** The path as it was written, with `{variables}` unexpanded: values may be personal data. */
  path: string;
  /** HTTP status of the answer. */
  status?: number | undefined;
  /** The answer's `Request-ID`: WeChat's support asks for it. */
  requestId?: string | undefined;
}

export function describeExchange(exchange: Exchange): string {
  const status = exchange.status === undefined ? '' : ` ${exchange.status}`;
  return `[${exchange.method}] ${exchange.path}:${status}`;
}

/** What to do after a failure that may have come after the effect. */
export const OUTCOME_UNKNOWN = 'The outcome is unknown: query, or repeat with the same numbers.';
