import { RequestError } from '../errors/index.ts';
import { EVENT_ANSWERS } from '../generated/answers-table.ts';
import type { EventAnswers } from '../generated/event-answers.ts';
import { isObject } from '../wire/kinds.ts';

/** A field of an answer, as it is documented. */
export interface AnswerField {
  readonly type: string;
  readonly required?: boolean;
  /** The only values it may have. */
  readonly values?: readonly string[];
  /** Of an object. */
  readonly fields?: AnswerFields;
}

export type AnswerFields = Readonly<Record<string, AnswerField>>;

/** What the documentation says of the answer to an event that asks for data. */
export interface AnswerFacts {
  readonly fields: AnswerFields;
  /** It has the header `Authorization`. */
  readonly signed?: boolean;
}

const TYPES: Readonly<Record<string, { what: string; fits: (value: unknown) => boolean }>> = {
  string: { what: 'a text', fits: (value) => typeof value === 'string' },
  integer: {
    what: 'a whole number up to 2^53 - 1, or a bigint',
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
 * The documented fields of an answer, checked, so that it is sent whole and right or not at all. A field that is not
 * documented is refused, too: it may be a slip for one that is.
 *
 * @returns a copy, so that what was checked is what is sent
 * @throws RequestError `VALUE_INVALID` naming the field
 */
export function checkedAnswer(value: unknown, fields: AnswerFields, path = 'answer'): object {
  if (!isObject(value)) throw refusal(path, 'is an object with the documented fields');
  for (const name of Object.keys(value)) {
    if (value[name] === undefined || Object.hasOwn(fields, name)) continue;
    const names = Object.keys(fields).join(', ');
    throw refusal(`${path}.${name.slice(0, 64)}`, `is not documented; these are: ${names}`);
  }
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const place = `${path}.${name}`;
    const item = value[name];
    if (item !== undefined) return [[name, checkedField(item, field, place)]];
    if (field.required) throw refusal(place, 'is required, and is not there');
    return [];
  });
  return Object.fromEntries(entries);
}

function checkedField(value: unknown, { type, values, fields }: AnswerField, place: string): unknown {
  const kind = TYPES[type];
  if (kind?.fits(value) !== true) throw refusal(place, `is ${kind?.what ?? type}`);
  if (values && !values.includes(String(value))) throw refusal(place, `is one of ${values.join(', ')}`);
  return fields ? checkedAnswer(value, fields, place) : value;
}

function refusal(field: string, what: string): RequestError {
  return new RequestError(
    'VALUE_INVALID',
    `what the handler returned does not fit the documented answer: ${field} ${what}. It was not sent`,
    { field },
  );
}

/**
 * What a handler returns to an event that asks for data: the documented answer, in which `code` is `SUCCESS` where it is
 * left out; or a refusal.
 */
export type HandlerAnswer<Name extends keyof EventAnswers> =
  | (Omit<EventAnswers[Name], 'code'> & { code?: 'SUCCESS' })
  | { code: 'FAIL'; message?: string };

/** The documentation of the answer, if the event asks for data. */
export function answerFactsOf(name: string): AnswerFacts | undefined {
  return Object.hasOwn(EVENT_ANSWERS, name) ? EVENT_ANSWERS[name] : undefined;
}
