/** Where text is written: a stream, or its replacement in a test. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
}

/** The parts of the process that the command uses. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted on SIGINT: stops a running command, and cancels a call. */
  readonly signal?: AbortSignal | undefined;
}
