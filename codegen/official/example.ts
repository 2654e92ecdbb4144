import { below } from '../facts/facts.ts';
import type { Field } from '../model/model.ts';

/** How the example of a page differs from the table of the page. Paths are as in a witness. */
export interface Contradiction {
  /** The types of fields that have another type in the table, or are missing there. */
  types: Record<string, string[]>;
  /** Values that the table does not list. */
  values: Record<string, string[]>;
  /** Missing required fields whose parent object is present. */
  missing: string[];
}

/** Compares an example, as parsed JSON, with its table. */
export function contradictionOf(example: unknown, fields: readonly Field[]): Contradiction | undefined {
  const found: Contradiction = { types: {}, values: {}, missing: [] };
  if (isMap(example)) compareMap(example, fields, '', found);
  const { types, values, missing } = found;
  found.missing = [...new Set(missing)];
  const isNone = Object.keys(types).length + Object.keys(values).length + missing.length === 0;
  return isNone ? undefined : found;
}

function compareMap(
  map: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  prefix: string,
  found: Contradiction,
): void {
  for (const { name, required } of fields) {
    if (required && !Object.hasOwn(map, name)) found.missing.push(`${prefix}${name}`);
  }
  for (const [name, value] of Object.entries(map)) {
    const path = `${prefix}${name}`;
    const field = fields.find((candidate) => candidate.name === name);
    const shown = typeOf(value);
    if (shown === undefined) continue;
    if (!field || !fits(shown, field)) add(found.types, path, shown);
    const { enumeration } = field ?? {};
    if (enumeration && /^(?:string|integer|number)(?:\[\])?$/.test(shown)) {
      for (const word of [value].flat().map(String)) {
        if (!enumeration.values.some((known) => known.value === word)) add(found.values, path, word);
      }
    }
    for (const item of [value].flat()) {
      if (isMap(item)) compareMap(item, field ? below(field) : [], `${path}/`, found);
    }
  }
}

function add(to: Record<string, string[]>, path: string, word: string): void {
  const known = to[path] ?? [];
  if (!known.includes(word)) to[path] = [...known, word];
}

/** The dialect's type of a JSON value; undefined for `null` and an empty list. */
function typeOf(value: unknown): string | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const element = typeOf(value[0]);
    return element === undefined ? undefined : `${element.replace('[]', '')}[]`;
  }
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function fits(shown: string, { type, also = [] }: Field): boolean {
  return [type, ...also].some(
    (said) =>
      said === shown ||
      (shown === 'integer' && (said === 'number' || said === 'float')) ||
      (shown === 'number' && said === 'float') ||
      (shown === 'integer[]' && said === 'number[]') ||
      (shown === 'boolean' && said === 'true'),
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
