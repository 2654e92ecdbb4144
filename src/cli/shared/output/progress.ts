import type { Io } from '../input/io.ts';
import { isTerminal } from './style.ts';

/** How often the line is rewritten, in milliseconds. */
const INTERVAL = 100;
const WIDTH = 24;

/** A progress line on a terminal. Writes nothing elsewhere. */
export interface Progress {
  /** @param total absent if not known */
  show(what: string, done: number, total?: number): void;
  /** Removes the line. */
  end(): void;
}

export function progress({ stderr, env }: Io, isWanted: boolean): Progress {
  if (!isWanted || !isTerminal(stderr, env)) return { show: () => {}, end: () => {} };
  let last = 0;
  return {
    show: (what, done, total) => {
      const now = Date.now();
      if (now - last < INTERVAL) return;
      last = now;
      stderr.write(`\r\u001b[K${what} ${total === undefined ? done.toLocaleString('en') : bar(done, total)}`);
    },
    end: () => {
      if (last > 0) stderr.write('\r\u001b[K');
    },
  };
}

function bar(done: number, total: number): string {
  const share = total > 0 ? Math.min(done / total, 1) : 1;
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.round(share * 100)} %`;
}
