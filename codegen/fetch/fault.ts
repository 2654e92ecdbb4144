/** What happens after an attempt that failed: another one, none for this page, or none at all. */
export type Then = 'again' | 'next' | 'stop';

/** A request that brought no page. The message is the cause, without the address. */
export class FetchFault extends Error {
  override readonly name = 'FetchFault';

  /**
   * @param then what to do about it
   * @param wait milliseconds the server asked to wait, when it did
   */
  constructor(
    message: string,
    readonly then: Then,
    readonly wait?: number,
  ) {
    super(message);
  }
}

/** One line of the report: what could not be had, and why. */
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
