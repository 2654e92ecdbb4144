/** What to do after a failed attempt: retry, skip this page, or stop the run. */
export type Then = 'again' | 'next' | 'stop';

/** A failed request. The message is the cause, without the address. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';

  /**
   * @param then what to do next
   * @param wait how many milliseconds the server asked to wait, if it did
   */
  constructor(
    message: string,
    readonly then: Then,
    readonly wait?: number,
  ) {
    super(message);
  }
}

/** A line of the report: what failed, and why. */
export interface Failure {
  url: string;
  why: string;
}

/** fetch hides the cause: `fetch failed`, `terminated`. */
export function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  const { code } = cause as NodeJS.ErrnoException;
  return [code, cause.message].filter(Boolean).join(' ');
}
