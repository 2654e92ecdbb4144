import { RequestError } from '../../../errors/index.ts';
import { readExactly } from '../../../wire/json-read.ts';

/**
 * Parses the JSON given as --data, which is serialized again later. A whole number above 2^53 - 1 becomes a bigint, so
 * that it is sent with the same digits.
 *
 * @throws RequestError `REQUEST_INVALID`, which does not quote the value
 */
export function parseExactly(text: string): unknown {
  try {
    return readExactly(text, wholeNumber);
  } catch (error) {
    throw error instanceof RequestError ? error : dataRefusal('is not valid JSON');
  }
}

function wholeNumber(digits: string): bigint {
  if (/^-?\d+$/.test(digits)) return BigInt(digits);
  throw dataRefusal('contains a number with too many digits to keep: use a string instead');
}

export function dataRefusal(why: string): RequestError {
  return new RequestError('REQUEST_INVALID', `The value of --data ${why}`, { field: '--data' });
}
