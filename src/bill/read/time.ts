import { RequestError } from '../../errors/index.ts';

const TIME = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/;

/** Converts a time of a bill (Beijing time) to RFC 3339: `2026-11-20T10:34:56+08:00`; `undefined` if it is not a time. */
export function rfc3339Of(text: string): string | undefined {
  const match = TIME.exec(text);
  return match === null ? undefined : `${match[1]}T${match[2]}+08:00`;
}

/**
 * Checks only that it is a date: WeChat Pay decides which days have bills, by its own clock, and the clock of a simulator
 * may be ahead of ours.
 *
 * @throws RequestError `VALUE_INVALID` if it is not a date
 */
export function checkBillDate(value: unknown): void {
  if (typeof value === 'string' && isDate(value)) return;
  throw new RequestError('VALUE_INVALID', "bill_date must be a date as a string, e.g. '2026-11-20'", {
    field: 'bill_date',
  });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse reads a day that a month does not have as a day of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
