import { RequestError } from '../errors/index.ts';
import { readExactly } from '../wire/json-read.ts';
import { writeJson } from '../wire/json-write.ts';

/**
 * What an encoded string holds, changed: JSON text is read, and written again if something in it changed. What is not
 * text is taken as not encoded yet; text that is no JSON is left alone.
 *
 * @param at where the value is, for errors
 * @throws RequestError `VALUE_INVALID` for a fraction that would lose digits by being written again
 */
export function mapEncoded(value: unknown, at: string, map: (inner: unknown) => unknown): unknown {
  if (typeof value !== 'string') return map(value);
  const { inner, isLossy } = parse(value);
  const changed = map(inner);
  if (Object.is(changed, inner)) return value;
  if (!isLossy) return writeJson(changed, at);
  throw new RequestError(
    'VALUE_INVALID',
    `${at} holds a fraction of more digits than a number has: write it as a string`,
    { field: at },
  );
}

/** Text with a fraction that would be rounded may pass as it is: it must only not be written again. */
function parse(text: string): { inner: unknown; isLossy: boolean } {
  let isLossy = false;
  try {
    const inner = readExactly(text, (digits) => {
      if (/^-?\d+$/.test(digits)) return BigInt(digits);
      isLossy = true;
      return digits;
    });
    return { inner, isLossy };
  } catch {
    return { inner: undefined, isLossy };
  }
}
