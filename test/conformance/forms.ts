import { isPlainObject } from '../../src/wire/plain-object.ts';
import type { Vector } from './vectors.ts';

/** Whether the function of a vector is one of these. */
export const isFn =
  (fn: RegExp) =>
  ({ fn: name }: Vector): boolean =>
    fn.test(name);

/** Text, or a whole number with all its digits: what has one text in PHP and here. */
export const isExact = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value);

/** Standard base64 as its one canonical text. */
export const isBase64 = (text: unknown): text is string =>
  typeof text === 'string' && Buffer.from(text, 'base64').toString('base64') === text;

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Every value in it, deep down, itself first. */
export function valuesIn(value: unknown): unknown[] {
  if (value instanceof Map) return [value, ...[...value.values()].flatMap(valuesIn)];
  if (Array.isArray(value) || isPlainObject(value)) return [value, ...Object.values(value).flatMap(valuesIn)];
  return [value];
}

/**
 * Whether an undecoded number is a float whose text in PHP is not the one in JavaScript: PHP keeps 14 digits, and has
 * its own words and exponents.
 */
export function isOtherFloat(raw: unknown): boolean {
  if (isPlainObject(raw)) return '$float' in raw;
  if (typeof raw !== 'number' || Object.is(raw, -0)) return Object.is(raw, -0);
  return !Number.isInteger(raw) && (Math.abs(raw) < 1e-4 || Number(raw.toPrecision(14)) !== raw);
}

/** Every undecoded value in it, deep down; a form stands for one value. */
export function formsIn(raw: unknown): unknown[] {
  if (Array.isArray(raw)) return raw.flatMap(formsIn);
  if (!isPlainObject(raw)) return [raw];
  const [form = ''] = Object.keys(raw);
  return form.startsWith('$') && form !== '$map' && form !== '$object'
    ? [raw]
    : Object.values(raw).flatMap(formsIn);
}
