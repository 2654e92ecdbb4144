/** What a command found, in both forms it can be printed in. */
export interface Outcome {
  /** What `--json` prints. */
  readonly document: object;
  /** What is printed otherwise, its last line without an end. Bytes are an answer that is a file. */
  readonly text: string | Uint8Array;
  /** What a reader sees beside it, on standard error; not with `--json`. */
  readonly note?: string;
  /** Whether all is well: else the exit code is 1. */
  readonly ok: boolean;
  /** What goes on after it was printed. */
  readonly hold?: () => Promise<void>;
}
