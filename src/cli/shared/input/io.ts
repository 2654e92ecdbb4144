/** Where text goes: a stream, or what a test puts in its place. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
}

/** What the command touches of its process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends what runs on, and breaks off a call: SIGINT. */
  readonly signal?: AbortSignal | undefined;
}
