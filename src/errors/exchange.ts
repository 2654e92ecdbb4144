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

/** What to do before the request of a failed call is repeated. */
export function beforeRepeating({ method }: Pick<Exchange, 'method'>, mayHaveReached: boolean): string {
  if (!mayHaveReached) return 'The request was not sent: it can be repeated.';
  return method === 'GET' ? 'It can be repeated: a GET changes nothing.' : OUTCOME_UNKNOWN;
}

/** What stands behind the text of a refusal: what the code means, and what an answer that proves nothing is worth. */
export function remarksOn(
  { method }: Pick<Exchange, 'method'>,
  hint: string | undefined,
  verified: boolean,
): string {
  const isKnown = verified || method === 'GET' || hint?.includes(OUTCOME_UNKNOWN) === true;
  const remarks = [hint, isKnown ? undefined : `The answer is not verified. ${OUTCOME_UNKNOWN}`];
  return remarks.flatMap((remark) => (remark === undefined ? [] : `\n${remark}`)).join('');
}
