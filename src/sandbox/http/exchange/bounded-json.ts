import { readExactly } from '../../../wire/json-read.ts';

/** Far deeper than any body of WeChat Pay, and far below the limit of the stack. */
const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** No documented number has half as many digits; reading a million digits is slow. */
const MAX_DIGITS = 64;

/**
 * Parses JSON. Returns `undefined` if the text is not JSON, is nested deeper than 64 levels, or has a number with too
 * many digits. A whole number that JavaScript would round becomes a bigint, which keeps all its digits.
 */
export function parseJson(text: string): unknown {
  if (isDeep(text)) return undefined;
  try {
    return readExactly(text, holdNumber);
  } catch {
    return undefined;
  }
}

function holdNumber(digits: string): bigint | string {
  if (digits.length > MAX_DIGITS) throw new RangeError('a number with too many digits');
  return /^-?\d+$/.test(digits) ? BigInt(digits) : digits;
}

/** Checked before parsing, because parsing millions of brackets is also slow. */
function isDeep(text: string): boolean {
  if (text.length <= MAX_DEPTH) return false;
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) index += code === BACKSLASH ? 1 : 0;
    else if (OPENING.has(code)) depth += 1;
    else if (CLOSING.has(code)) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
