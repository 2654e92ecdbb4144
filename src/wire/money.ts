import { RequestError } from '../errors/index.ts';

/** An amount in yuan: no sign, no exponent, no group separators, at most two decimals. */
const YUAN = /^(0|[1-9]\d*)(?:\.(\d{1,2}))?$/;
/** An amount in fen: digits only. */
const FEN = /^(?:0|[1-9]\d*)$/;

/**
 * Converts an amount in yuan, as a string, to fen: `fen('12.80')` is 1280. It moves digits and does not calculate.
 *
 * @param yuan a string, e.g. `12`, `12.8` or `12.80`; not a number, because it may already be rounded
 * @throws RequestError `VALUE_INVALID` for anything else: a sign, an exponent, blanks, more than two decimals, more than
 * 2^53 - 1 fen
 */
export function fen(yuan: string): number {
  const [, whole, decimals = ''] = (typeof yuan === 'string' && YUAN.exec(yuan)) || [];
  if (whole === undefined)
    throw invalid('yuan', "the amount must be a string in yuan with at most two decimals, e.g. '12.80'");
  const amount = Number(whole + decimals.padEnd(2, '0'));
  if (Number.isSafeInteger(amount)) return amount;
  throw invalid('yuan', 'the amount is more than 2^53 - 1 fen, where numbers lose digits');
}

/**
 * Converts an amount in fen to a string in yuan: `yuan(1280)` is `'12.80'`.
 *
 * @param fen an integer, a bigint, or a string of digits, as amounts are in v2 responses
 * @throws RequestError `VALUE_INVALID` for anything else: a fraction, a sign, a leading zero, a number beyond 2^53 - 1
 */
export function yuan(fen: number | bigint | string): string {
  if (Number.isInteger(fen) && !Number.isSafeInteger(fen)) {
    throw invalid(
      'fen',
      'the amount is beyond 2^53 - 1, where numbers lose digits: pass a bigint or a string',
    );
  }
  const isWhole = typeof fen === 'string' ? FEN.test(fen) : typeof fen === 'bigint' || Number.isInteger(fen);
  if (!isWhole || Number(fen) < 0)
    throw invalid('fen', "the amount must be in whole fen, and not negative, e.g. 1280 or '1280'");
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function invalid(field: string, message: string): RequestError {
  return new RequestError('VALUE_INVALID', message, { field });
}
