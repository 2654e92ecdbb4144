import { isDate } from 'node:util/types';
import { RequestError } from '../../errors/index.ts';
import { compactTime, isWritable, rfc3339 } from '../../wire/beijing.ts';
import { isPlainObject } from '../../wire/plain-object.ts';
import { MAX_DEPTH } from '../../wire/xml-write.ts';
import { REFUND_PROCESSED } from '../parse/v2-name.ts';
import type { Fields } from '../raw/json.ts';

/** The events whose times have the form `2026-11-23 15:04:05`. */
const SPACED: ReadonlySet<unknown> = new Set([REFUND_PROCESSED, 'v2/pap-contract-state-changed']);

/**
 * A copy of a v2 event in which every `Date` is written in Beijing time, in the format of that event.
 *
 * @throws RequestError `VALUE_INVALID` for an invalid date
 */
export function timesAsText(event: Fields): Fields {
  const textOf = SPACED.has(event['event_type']) ? spacedTime : compactTime;
  return written(event, 'event', textOf, 0) as Fields;
}

function spacedTime(time: Date): string {
  return rfc3339(time).slice(0, 19).replace('T', ' ');
}

function written(value: unknown, field: string, textOf: (time: Date) => string, depth: number): unknown {
  if (isDate(value)) {
    if (isWritable(value)) return textOf(value);
    throw new RequestError('VALUE_INVALID', `${field} is an invalid date`, { field });
  }
  // Deeper values are refused when the XML is written.
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value))
    return value.map((item, index) => written(item, `${field}[${index}]`, textOf, depth + 1));
  if (!isPlainObject(value)) return value;
  const fields = Object.entries(value).map(([name, item]) => [
    name,
    written(item, `${field}.${name}`, textOf, depth + 1),
  ]);
  return Object.fromEntries(fields);
}
