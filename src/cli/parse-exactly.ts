import { RequestError } from '../errors/index.ts';

/**
 * The value that is given as JSON by --data. It is written again later, so a number that JavaScript rounds would
 * change on its way.
 *
 * @throws RequestError `REQUEST_INVALID`, which quotes nothing of it
 */
export function parseExactly(text: string): unknown {
  let inexact = false;
  let value: unknown;
  try {
    value = JSON.parse(text, (_, item: unknown) => {
      if (typeof item === 'number' && !isExact(item)) inexact = true;
      return item;
    });
  } catch {
    throw dataRefusal('is no JSON');
  }
  if (inexact) throw dataRefusal('holds a number beyond 2^53, which would be rounded: is it to be a string?');
  return value;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

export function dataRefusal(why: string): RequestError {
  return new RequestError('REQUEST_INVALID', `What is given as --data ${why}`, { field: '--data' });
}
