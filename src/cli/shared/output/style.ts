import type { Io, Output } from '../input/io.ts';

/** The colors of the marks of checks. */
const COLOURS: readonly (readonly [mark: RegExp, colour: number])[] = [
  [/^✓ pass/gm, 32],
  [/^✗ FAIL/gm, 31],
  [/^! warn/gm, 33],
];

/** Whether colors are wanted: https://no-color.org */
function isColourful(output: Output, env: Io['env']): boolean {
  return isTerminal(output, env) && !env['NO_COLOR'];
}

/** Whether lines on it can be rewritten. */
export function isTerminal(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

/** Colors the marks of checks, if colors are wanted. */
export function coloured(text: string, { stdout, env }: Io): string {
  if (!isColourful(stdout, env)) return text;
  return COLOURS.reduce((all, [mark, colour]) => {
    return all.replace(mark, (found) => `\u001b[${colour}m${found}\u001b[0m`);
  }, text);
}
