import type { Io } from '../input/io.ts';
import type { Outcome } from '../output/outcome.ts';

/** What the declaration of a command needs. */
export interface Stage {
  readonly io: Io;
  /** Prints the result of a command. */
  readonly print: (outcome: Outcome) => Promise<void>;
  readonly writeHelp: (text: string) => void;
}
