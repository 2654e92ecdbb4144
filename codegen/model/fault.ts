/** Something on a page that is not understood, with its place. */
export interface Fault {
  /** Relative to the folder of the pages: `openapi/v3/certificates.md`. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

/** Reports a line that is not understood. Parsing continues, so that one run finds all faults. */
export type Report = (line: number, message: string) => void;

/** Thrown if pages are not understood. The message lists every fault as `file:line: what is wrong`. */
export class DocsError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super(`${faults.length} fault${faults.length === 1 ? '' : 's'} in the docs\n${lines.join('\n')}`);
    this.name = 'DocsError';
    this.faults = faults;
  }
}

/** The faults of a run over many pages. */
export class FaultLog {
  readonly #faults: Fault[] = [];

  /** @returns the {@link Report} of one page */
  of(file: string): Report {
    return (line, message) => {
      this.#faults.push({ file, line, message });
    };
  }

  get size(): number {
    return this.#faults.length;
  }

  /** @throws DocsError with all faults, sorted by file and line, if there are any */
  check(): void {
    if (this.#faults.length === 0) return;
    const faults = [...this.#faults].sort((a, b) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );
    throw new DocsError(faults);
  }
}
