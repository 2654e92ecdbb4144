import { readExactly } from '../../wire/json-read.ts';

/** Far deeper than any body of WeChat Pay, and far from where a stack ends. */
const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** No number that is documented has half as many; to read a million of them takes its time. */
const MAX_DIGITS = 64;

/**
 * The value of a JSON text; `undefined` for what is no JSON, is nested deeper than 64 levels, or has a number beyond
 * measure. A whole number that JavaScript would round is a bigint: it stays a number, with all its digits.
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
  if (digits.length > MAX_DIGITS) throw new RangeError('a number beyond measure');
  return /^-?\d+$/.test(digits) ? BigInt(digits) : digits;
}

/** Looked at before it is read: reading brackets by the million takes its time, too. */
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
