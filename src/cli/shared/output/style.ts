import type { Io, Output } from '../input/io.ts';

/** Colours of the marks that checks are printed with. */
const COLOURS: readonly (readonly [mark: RegExp, colour: number])[] = [
  [/^✓ pass/gm, 32],
  [/^✗ FAIL/gm, 31],
  [/^! warn/gm, 33],
];

/** Whether a person looks at it who wants colours: https://no-color.org */
function isColourful(output: Output, env: Io['env']): boolean {
  return isTerminal(output, env) && !env['NO_COLOR'];
}

/** Whether lines on it can be written anew. */
export function isTerminal(output: Output, env: Io['env']): boolean {
  return output.isTTY === true && env['TERM'] !== 'dumb';
}

/** The marks of checks in colour, where that is wanted. */
export function coloured(text: string, { stdout, env }: Io): string {
  if (!isColourful(stdout, env)) return text;
  return COLOURS.reduce((all, [mark, colour]) => {
    return all.replace(mark, (found) => `\u001b[${colour}m${found}\u001b[0m`);
  }, text);
}
