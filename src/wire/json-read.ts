import { randomUUID } from 'node:crypto';

/** A number outside strings that is long or has an exponent, so that it may be inexact. */
const SUSPECT = /[[\s:,]-?(?:[\d.]{16}|[\d.]+[eE])/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Every double can represent this many digits, unless its exponent is extreme. */
const SURE_DIGITS = 15;
const SURE_MAGNITUDE = 1e-300;

/**
 * Parses JSON without changing a number: a number that JavaScript cannot represent exactly (an integer beyond
 * 2^53 - 1, a fraction with more digits than a double has, `1e400`) becomes a string of its exact digits.
 *
 * @param hold makes the value of such a number, instead of the string
 * @throws SyntaxError if the text is not JSON, and whatever `hold` throws
 */
export function readExactly(text: string, hold?: (digits: string) => unknown): unknown {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'number') return isExact(text.trim()) ? value : (hold ?? String)(text.trim());
  if (!SUSPECT.test(text)) return value;
  // The prefix is random, so no string in the text can be mistaken for such a number.
  const mark = hold ? randomUUID() : '';
  const quoted = quoteInexact(text, mark);
  if (quoted === text) return value;
  if (!hold) return JSON.parse(quoted);
  return JSON.parse(quoted, (_, item: unknown) =>
    typeof item === 'string' && item.startsWith(mark) ? hold(item.slice(mark.length)) : item,
  );
}

/** Quotes the inexact numbers. The text is valid JSON, so digits outside a string are a number. */
function quoteInexact(text: string, mark: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    const outside = text.slice(at, open < 0 ? undefined : open);
    parts.push(outside.replace(NUMBER, (digits) => (isExact(digits) ? digits : `"${mark}${digits}"`)));
    if (open < 0) break;
    at = endOfString(text, open);
    parts.push(text.slice(open, at));
  }
  return parts.join('');
}

/** The index after the closing quote: the first quote with an even number of backslashes before it. */
function endOfString(text: string, open: number): number {
  let quote = open;
  let slashes: number;
  do {
    quote = text.indexOf('"', quote + 1);
    slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
  } while (slashes % 2 === 1);
  return quote + 1;
}

/** Whether JavaScript represents the number exactly, so that it is the same when it is written again. */
function isExact(digits: string): boolean {
  const value = Number(digits);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
  if (digits.length <= SURE_DIGITS && Math.abs(value) >= SURE_MAGNITUDE) return true;
  return canonical(digits) === canonical(String(value));
}

/** The same for all spellings of a number: `1200`, `1.2e3` and `1.20E+3` are `12e2`. */
function canonical(number: string): string {
  const [, sign, whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (start < end && digits[start] === '0') start += 1;
  while (end > start && digits[end - 1] === '0') end -= 1;
  if (start === end) return '0';
  return `${sign}${digits.slice(start, end)}e${Number(exponent) - fraction.length + digits.length - end}`;
}
