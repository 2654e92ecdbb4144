import { RequestError } from '../../../errors/index.ts';
import { readExactly } from '../../../wire/json-read.ts';

/**
 * The value that is given as JSON by --data, which is written again later: a whole number beyond 2^53 - 1 is a bigint,
 * and goes out with the digits it has.
 *
 * @throws RequestError `REQUEST_INVALID`, which quotes nothing of it
 */
export function parseExactly(text: string): unknown {
  try {
    return readExactly(text, wholeNumber);
  } catch (error) {
    throw error instanceof RequestError ? error : dataRefusal('is no JSON');
  }
}

function wholeNumber(digits: string): bigint {
  if (/^-?\d+$/.test(digits)) return BigInt(digits);
  throw dataRefusal('holds a number of more digits than can be kept: is it to be a string?');
}

export function dataRefusal(why: string): RequestError {
  return new RequestError('REQUEST_INVALID', `What is given as --data ${why}`, { field: '--data' });
}
