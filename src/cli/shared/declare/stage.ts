import type { Io } from '../input/io.ts';
import type { Outcome } from '../output/outcome.ts';

/** What a command is declared with. */
export interface Stage {
  readonly io: Io;
  /** Prints what a command found. */
  readonly print: (outcome: Outcome) => Promise<void>;
  readonly writeHelp: (text: string) => void;
}
