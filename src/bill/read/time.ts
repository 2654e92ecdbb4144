import { RequestError } from '../../errors/index.ts';

const TIME = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/;

/** A time of a bill, which is Beijing's, as RFC 3339: `2026-11-20T10:34:56+08:00`; `undefined` for what is none. */
export function rfc3339Of(text: string): string | undefined {
  const match = TIME.exec(text);
  return match === null ? undefined : `${match[1]}T${match[2]}+08:00`;
}

/**
 * Which days there are bills of is WeChat Pay's to say, by its own clock: a simulator's may be ahead of ours.
 *
 * @throws RequestError `VALUE_INVALID` for what is no date
 */
export function checkBillDate(value: unknown): void {
  if (typeof value === 'string' && isDate(value)) return;
  throw new RequestError('VALUE_INVALID', "bill_date must be a date as text, e.g. '2026-11-20'", {
    field: 'bill_date',
  });
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day that a month does not have would be read as one of the next.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
