import { RequestError } from '../errors/index.ts';

/** Yuan as people write them: no sign, no exponent, no group separators, no more than two decimals. */
const YUAN = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;

/**
 * An amount of money in fen, from its text in yuan: `fen('12.80')` is 1280. Digits are moved, nothing is calculated.
 *
 * @param yuan text, e.g. `12`, `12.8` or `12.80`: a number has been rounded before it comes here
 * @throws RequestError `VALUE_INVALID` for anything else: a sign, an exponent, blanks, more than two decimals, more than
 * 2^53 - 1 fen
 */
export function fen(yuan: string): number {
  const [, whole, decimals = ''] = (typeof yuan === 'string' && YUAN.exec(yuan)) || [];
  const amount = whole === undefined ? Number.NaN : Number(whole + decimals.padEnd(2, '0'));
  if (Number.isSafeInteger(amount)) return amount;
  throw invalid('yuan', "an amount is given in yuan as text of up to two decimals, e.g. '12.80'");
}

/**
 * An amount of money as text in yuan, from whole fen: `yuan(1280)` is `'12.80'`.
 *
 * @param fen a whole number, or a bigint
 * @throws RequestError `VALUE_INVALID` for anything else: a fraction of a fen, less than 0, more than 2^53 - 1 as a number
 */
export function yuan(fen: number | bigint): string {
  const isWhole = typeof fen === 'bigint' || Number.isSafeInteger(fen);
  if (!isWhole || fen < 0) throw invalid('fen', 'an amount is given in whole fen, not below 0, e.g. 1280');
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function invalid(field: string, message: string): RequestError {
  return new RequestError('VALUE_INVALID', message, { field });
}
