import { isDate } from 'node:util/types';
import { RequestError } from '../../errors/index.ts';
import { EVENT_ANSWERS } from '../../generated/answers-table.ts';
import type { EventAnswers } from '../../generated/event-answers.ts';
import type { AnswerFacts, AnswerField, AnswerFields } from '../../options/event-facts.ts';
import { isWritable, rfc3339 } from '../../wire/beijing.ts';
import { isFunction, isObject } from '../../wire/kinds.ts';
import { isPlainObject } from '../../wire/plain-object.ts';

const TYPES: Readonly<Record<string, { what: string; fits: (value: unknown) => boolean }>> = {
  string: { what: 'a string', fits: (value) => typeof value === 'string' },
  integer: {
    what: 'a safe integer (up to 2^53 - 1) or a bigint',
    fits: (value) => Number.isSafeInteger(value) || typeof value === 'bigint',
  },
  number: {
    what: 'a number',
    fits: (value) => Number.isFinite(value) || typeof value === 'bigint',
  },
  boolean: { what: 'true or false', fits: (value) => typeof value === 'boolean' },
  object: { what: 'an object', fits: isObject },
};

/**
 * Validates the fields of a response, so that only a complete and valid one is sent. An undocumented field is also
 * rejected, because it may be a typing error.
 *
 * @returns a copy, so that exactly the checked fields are sent
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function checkedAnswer(value: unknown, fields: AnswerFields, path = 'answer'): object {
  const given = plainAnswer(value, path);
  for (const name of Object.keys(given)) {
    if (given[name] === undefined || Object.hasOwn(fields, name)) continue;
    const names = Object.keys(fields).join(', ');
    throw refusal(`${path}.${name.slice(0, 64)}`, `is not documented; the documented fields are: ${names}`);
  }
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const place = `${path}.${name}`;
    const item = given[name];
    if (item !== undefined) return [[name, checkedField(item, field, place)]];
    if (field.required) throw refusal(place, 'is required, but missing');
    return [];
  });
  return Object.fromEntries(entries);
}

/**
 * An answer, or an object in it, as JSON contains it: an instance of a class is what its `toJSON` returns, because it may
 * hide its content, as a Map does.
 *
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function plainAnswer(value: unknown, path: string): Record<string, unknown> {
  if (isPlainObject(value)) return value;
  const plain = asJson(value, path);
  if (isPlainObject(plain)) return plain;
  const not = isObject(plain) ? ', not a Map, a Set or an instance of a class without toJSON' : '';
  throw refusal(path, `must be a plain object with the documented fields${not}`);
}

/** A value as JSON contains it; a Date is written as in calls. */
function asJson(value: unknown, place: string): unknown {
  if (typeof value !== 'object' || value === null || isPlainObject(value)) return value;
  if (isDate(value)) {
    if (isWritable(value)) return rfc3339(value);
    throw refusal(place, 'is an invalid date');
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (!isFunction(toJSON)) return value;
  try {
    return (toJSON as () => unknown).call(value);
  } catch {
    throw refusal(place, 'has a toJSON method that failed');
  }
}

function checkedField(item: unknown, { type, values, fields }: AnswerField, place: string): unknown {
  const value = asJson(item, place);
  const kind = TYPES[type];
  if (kind?.fits(value) !== true) throw refusal(place, `must be ${kind?.what ?? type}`);
  if (values && !values.includes(String(value))) throw refusal(place, `must be one of ${values.join(', ')}`);
  return fields ? checkedAnswer(value, fields, place) : value;
}

function refusal(field: string, what: string): RequestError {
  return new RequestError(
    'VALUE_INVALID',
    `the return value of the handler does not match the documented response: ${field} ${what}. It was not sent`,
    { field },
  );
}

/**
 * The return value of a handler for an event that requests data: the documented response, where `code` defaults to
 * `SUCCESS`, or a failure.
 */
export type HandlerAnswer<Name extends keyof EventAnswers> =
  | (Omit<EventAnswers[Name], 'code'> & { code?: 'SUCCESS' })
  | { code: 'FAIL'; message?: string };

/** The facts of the response, if the event requests data. */
export function answerFactsOf(name: string): AnswerFacts | undefined {
  return Object.hasOwn(EVENT_ANSWERS, name) ? EVENT_ANSWERS[name] : undefined;
}
