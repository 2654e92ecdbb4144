import type { Sample } from '../../render/sample.ts';

/**
 * The six samples of a call with what they share written once: they differ in the line of the call and in the end.
 */
export interface Forms {
  /** Lines before the call, with their line break; usually empty. */
  before: string;
  /** The start of the call in each of the six samples, in their order. */
  heads: readonly string[];
  /** The options of the call. */
  shared: string;
  /** The end in each of the six samples. */
  tails: readonly string[];
}

/** @returns so that `before + heads[i] + shared + tails[i]` is the code of sample `i` */
export function formsOf(samples: readonly Sample[]): Forms {
  const codes = samples.map(({ code }) => code);
  const before = linesOf(commonStart(codes));
  const rest = codes.map((code) => code.slice(before.length));
  // The options start at the first brace of the argument, and end with the last line that all samples have.
  const heads = rest.map((code) => /^.*?\.\w+\((?=[{)])/.exec(code)?.[0] ?? code);
  const ends = rest.map((code, index) => code.slice(heads[index]?.length));
  const shared = commonStart(ends);
  return { before, heads, shared, tails: ends.map((end) => end.slice(shared.length)) };
}

/** The whole lines at the start of a text. */
function linesOf(start: string): string {
  return start.slice(0, start.lastIndexOf('\n') + 1);
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
