/** How one attempt of a call ended. */
export interface Attempt {
  /** The `code` of the error; `ERROR` if the error is not one of this package. Absent if the attempt succeeded. */
  readonly code?: string;
  /** The HTTP status, if there was a response. */
  readonly status?: number;
  /** The host that it was sent to, as `host:port`, if a host was chosen. */
  readonly host?: string;
  /** The duration in milliseconds. */
  readonly ms: number;
  /** Whether this attempt may have reached WeChat Pay. */
  readonly mayHaveReached: boolean;
}
