/** How one attempt of a call ended. */
export interface Attempt {
  /**
   * The `code` of the error that it ended with, `ERROR` of one that is not of this package. Absent of an attempt that was
   * answered as wanted.
   */
  readonly code?: string;
  /** The HTTP status, where an answer came. */
  readonly status?: number;
  /** How long it took. */
  readonly ms: number;
  /** Whether this attempt may have reached WeChat Pay. */
  readonly mayHaveReached: boolean;
}
