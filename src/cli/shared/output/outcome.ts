/** The result of a command, in both formats. */
export interface Outcome {
  /** What `--json` prints. */
  readonly document: object;
  /** What is printed without `--json`, without a final line break. Bytes are a response that is a file. */
  readonly text: string | Uint8Array;
  /** Printed to standard error, but not with `--json`. */
  readonly note?: string;
  /** If `false`, the exit code is 1. */
  readonly ok: boolean;
  /** What keeps running after the result was printed. */
  readonly hold?: () => Promise<void>;
}
