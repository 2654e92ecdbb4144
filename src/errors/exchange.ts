/** The facts of a request that an error shows: enough to find the request, nothing that must stay secret. */
export interface Exchange {
  /** Upper-case HTTP method. */
  method: string;
  /** The path as the caller wrote it, with `{variables}` unexpanded: their values may be personal data. */
  path: string;
  /** HTTP status of the response. */
  status?: number | undefined;
  /** The `Request-ID` of the response: WeChat Pay's support asks for it. */
  requestId?: string | undefined;
}

export function describeExchange(exchange: Exchange): string {
  const status = exchange.status === undefined ? '' : ` ${exchange.status}`;
  return `[${exchange.method}] ${exchange.path}:${status}`;
}

/** What to do after a failure if WeChat Pay may have processed the request. */
export const OUTCOME_UNKNOWN = 'The outcome is unknown: query it, or retry with the same numbers.';

/** What to do before the caller retries a failed call. */
export function beforeRepeating({ method }: Pick<Exchange, 'method'>, mayHaveReached: boolean): string {
  if (!mayHaveReached) return 'The request was not sent: you can retry it.';
  return method === 'GET' ? 'You can retry it: a GET changes nothing.' : OUTCOME_UNKNOWN;
}

/** The lines after the official message: what the code means, and a warning if the response is not verified. */
export function remarksOn(
  { method }: Pick<Exchange, 'method'>,
  hint: string | undefined,
  verified: boolean,
): string {
  const isKnown = verified || method === 'GET' || hint?.includes(OUTCOME_UNKNOWN) === true;
  const remarks = [hint, isKnown ? undefined : `The response is not verified. ${OUTCOME_UNKNOWN}`];
  return remarks.flatMap((remark) => (remark === undefined ? [] : `\n${remark}`)).join('');
}
