/** An amount in yuan in the format of bills: `12.30`, `-0.01`, `7.79000`, `0`. */
const YUAN = /^(-?)(\d+)(?:\.(\d{1,2})(0*))?$/;

/**
 * Converts yuan, as text, to fen, digit by digit and without floats.
 *
 * @returns `undefined` if it is not an amount, is not in whole fen, or is too large to be exact
 */
export function fenOf(yuan: string): number | undefined {
  const match = YUAN.exec(yuan);
  if (match === null) return undefined;
  const fen = Number(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(fen)) return undefined;
  return match[1] === '-' && fen !== 0 ? -fen : fen;
}

/** Parses a count in the format of bills, `20` or `20.0`; `undefined` if it is not a count. */
export function countOf(text: string): number | undefined {
  const [, digits] = /^(\d+)(?:\.0+)?$/.exec(text) ?? [];
  const count = Number(digits);
  return Number.isSafeInteger(count) ? count : undefined;
}
