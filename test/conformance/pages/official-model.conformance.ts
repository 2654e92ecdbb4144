import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../codegen/facts/call.ts';
import { below } from '../../../codegen/facts/facts.ts';
import { FaultLog } from '../../../codegen/model/fault.ts';
import type { Event, Field, Operation } from '../../../codegen/model/model.ts';
import { readOfficial } from '../../../codegen/official/read/read.ts';
import { documented } from '../../support/pages/documented-model.ts';

const OFFICIAL = fileURLToPath(new URL('../../../../shared/official/', import.meta.url));

/** One field of one operation or event, as every page that has its table says it; undefined of a table without it. */
interface Told {
  place: string;
  pages: string[];
  rows: (Field | undefined)[];
}

function readPages() {
  const sources = ['merchant', 'partner'].flatMap((room) =>
    readdirSync(`${OFFICIAL}${room}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ file: `${room}/${name}`, text: readFileSync(`${OFFICIAL}${room}/${name}`, 'utf8') })),
  );
  return readOfficial(sources, new Map(), new FaultLog()).pages;
}

/** All fields of an operation, or of an event, by their places. */
function fieldsOf({ request, response }: Pick<Event, 'request'> & Partial<Operation>): Map<string, Field> {
  const fields = new Map<string, Field>();
  const add = (place: string, list: readonly Field[]): void => {
    for (const field of list) {
      const at = `${place}.${field.name}`;
      fields.set(at, field);
      add(at, below(field));
      for (const shape of field.alternatives ?? []) add(place, [shape]);
    }
  };
  add('request', request);
  if (response?.kind === 'fields') add('response', response.fields);
  return fields;
}

/** The table or the object that a field stands in. */
const aroundOf = (place: string): string => place.slice(0, place.lastIndexOf('.'));

function tellings(): Map<string, Told[]> {
  const byKey = new Map<string, { page: string; fields: Map<string, Field> }[]>();
  for (const { page, operations, events } of readPages()) {
    const described = [
      ...operations.map((operation) => [keyOf(operation), operation] as const),
      ...events.map((event) => [`v3/${event.type}`, event] as const),
    ];
    for (const [key, one] of described) {
      byKey.set(key, [...(byKey.get(key) ?? []), { page, fields: fieldsOf(one) }]);
    }
  }
  return new Map(
    [...byKey].map(([key, readings]) => {
      const places = new Set(readings.flatMap(({ fields }) => [...fields.keys()]));
      const told = [...places].map((place) => {
        const around = aroundOf(place);
        const having = readings.filter(({ fields }) =>
          [...fields.keys()].some((at) => at.startsWith(`${around}.`)),
        );
        return {
          place,
          pages: having.map(({ page }) => page),
          rows: having.map(({ fields }) => fields.get(place)),
        };
      });
      return [key, told];
    }),
  );
}

/** How the pages and docs/ differ on a field: in its name, type, required mark or values. */
function differencesOf({ rows }: Told, ours: Field | undefined): string[] {
  if (!ours) return ['name'];
  const given = rows.flatMap((row) => row ?? []);
  const types = new Set([ours.type, ...(ours.also ?? [])]);
  const values = new Set((ours.enumeration?.values ?? []).map(({ value }) => value));
  const required = given.length === rows.length && given.every((row) => row.required);
  return [
    ...(given.some((row) => types.has(row.type)) ? [] : ['type']),
    ...(required === ours.required ? [] : ['required']),
    ...(given.every((row) => (row.enumeration?.values ?? []).every(({ value }) => values.has(value)))
      ? []
      : ['values']),
  ];
}

/** Why docs/ says something else than the tables: the first of the reasons that holds. */
const REASONS: readonly {
  reason: string;
  holds(given: {
    place: string;
    what: string;
    ours: Field;
    operation: Operation | Event;
    told: Told;
  }): boolean;
}[] = [
  {
    reason: 'a correction by hand, with its source in the front matter',
    holds: ({ place, operation }) => place in operation.origin.corrections,
  },
  {
    reason: 'the example beside the table shows something else, and a second source agrees with it',
    holds: ({ what, ours, told: { rows } }) =>
      (ours.from?.includes('sample') === true && what !== 'name') ||
      (what === 'type' && rows.every((row) => row && EXAMPLE_TYPES.includes(`${row.type} ${ours.type}`))),
  },
  {
    reason: 'a variable of the path is text or a number, as the chain takes it',
    holds: ({ place, what, ours }) => what === 'type' && /^request\.\w+$/.test(place) && !ours.children,
  },
  {
    reason: 'an object in a query is written as JSON',
    holds: ({ place, what, ours }) =>
      what === 'type' && place.startsWith('request.query.') && ours.encoding === 'json_encode',
  },
];

/** The tables' type and that of their examples. */
const EXAMPLE_TYPES = ['integer string', 'string string[]', 'object[] object'];

describe('docs/ and the official pages', () => {
  const operations = new Map<string, Operation | Event>([
    ...documented.pages.flatMap((page) => page.operations).map((one) => [keyOf(one), one] as const),
    ...documented.events.map((event) => [event.name, event] as const),
  ]);
  const all = [...tellings()].flatMap(([key, told]) =>
    told
      .filter(({ place }) => !/^request\.(query|json|headers|body)$/.test(place))
      .map((one) => ({ key, told: one })),
  );
  const differing = all.flatMap(({ key, told }) => {
    const operation = operations.get(key);
    const ours = operation && fieldsOf(operation).get(told.place);
    // In a table that several payloads share, no field is required of all of them.
    const isShared = operation !== undefined && 'payloads' in operation && operation.payloads.length > 0;
    return differencesOf(told, ours)
      .filter((what) => what !== 'required' || !isShared)
      .map((what) => ({ key, place: told.place, what, ours, operation, told }));
  });

  it('agree on the names, types, required marks and values of at least 995 of 1,000 fields', () => {
    expect(all.filter(({ key }) => !key.startsWith('v3/')).length).toBeGreaterThan(8_000);
    expect(all.filter(({ key }) => key.startsWith('v3/')).length).toBeGreaterThan(1_000);
    expect(new Set(differing.map(({ key, place }) => `${key} ${place}`)).size / all.length).toBeLessThan(
      0.005,
    );
  });

  it('differ for a reason only', () => {
    const unexplained = differing.filter(
      ({ ours, operation, ...more }) =>
        !ours || !operation || !REASONS.some(({ holds }) => holds({ ours, operation, ...more })),
    );
    expect(unexplained.map(({ key, place, what }) => `${key} ${place}: ${what}`)).toEqual([]);
  });

  it.each(REASONS)('$reason: is a reason that is used', ({ holds }) => {
    expect(
      differing.some(
        ({ ours, operation, ...more }) => ours && operation && holds({ ours, operation, ...more }),
      ),
    ).toBe(true);
  });
});
