import { RequestError } from '../errors/index.ts';
import { readExactly } from '../wire/json-read.ts';
import { writeJson } from '../wire/json-write.ts';

/**
 * Changes the content of an encoded string: it parses the JSON, and writes it again if something changed. A value that
 * is not a string counts as not encoded yet; a string that is not JSON stays unchanged.
 *
 * @param at where the value is, for errors
 * @throws RequestError `VALUE_INVALID` for a fraction that would lose digits if it were written again
 */
export function mapEncoded(value: unknown, at: string, map: (inner: unknown) => unknown): unknown {
  if (typeof value !== 'string') return map(value);
  const { inner, isLossy } = parse(value);
  const changed = map(inner);
  if (Object.is(changed, inner)) return value;
  if (!isLossy) return writeJson(changed, at);
  throw new RequestError(
    'VALUE_INVALID',
    `${at} contains a fraction with more digits than a number can have: write it as a string`,
    { field: at },
  );
}

/** Text with a fraction that would be rounded may be sent unchanged, but must not be written again. */
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
