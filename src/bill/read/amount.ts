/** An amount in yuan as bills write it: `12.30`, `-0.01`, `7.79000`, `0`. */
const YUAN = /^(-?)(\d+)(?:\.(\d{1,2})(0*))?$/;

/**
 * Yuan as text to fen, digit by digit: no float comes into it.
 *
 * @returns `undefined` for what is no amount, is finer than a fen, or too large to be exact
 */
export function fenOf(yuan: string): number | undefined {
  const match = YUAN.exec(yuan);
  if (match === null) return undefined;
  const fen = Number(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(fen)) return undefined;
  return match[1] === '-' && fen !== 0 ? -fen : fen;
}

/** A count as bills write it, `20` or `20.0`; `undefined` for what is none. */
export function countOf(text: string): number | undefined {
  const [, digits] = /^(\d+)(?:\.0+)?$/.exec(text) ?? [];
  const count = Number(digits);
  return Number.isSafeInteger(count) ? count : undefined;
}
