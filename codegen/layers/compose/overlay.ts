import { newField } from '../../evidence/overlay.ts';
import { below, placeBelow, withBelow } from '../../facts/facts.ts';
import { mergeOrder } from '../../facts/order.ts';
import { uniteValues } from '../../facts/values.ts';
import type { Witness } from '../../facts/witness.ts';
import { type Field, type FieldType, SOURCES, type Source } from '../../model/model.ts';

/** How a table of the official pages is combined with that of the PHP page. */
export interface Overlay {
  /** What else is known about the fields, including the examples of the official pages. */
  witness: Witness;
  /** Whether a field that only the PHP page has is kept without confirmation by another source. */
  keep: boolean;
  /** Called for each removed row: the place, and why. */
  remove(place: string, why: string): void;
  /** Called if an example took precedence over its own table. */
  slip(path: string, what: string): void;
}

/** Why a field of the PHP page is ignored. */
const NOT_OFFICIAL = 'not in the official pages';

/**
 * The rows of the official pages in their order, followed by rows that only the PHP page has: in requests all of them,
 * as optional rows; in responses only those that another source confirms.
 */
export function overlayFields(
  official: readonly Field[],
  php: readonly Field[],
  overlay: Overlay,
  place: string,
  prefix = '',
): Field[] {
  const order = mergeOrder([official.map(({ name }) => name), php.map(({ name }) => name)]);
  const rows = order.flatMap((name) => {
    const said = official.find((field) => field.name === name);
    const older = php.find((field) => field.name === name);
    const path = `${prefix}${name}`;
    if (said) return [overlayField(said, older, overlay, `${place}.${name}`, path)];
    return older ? onlyPhp(older, overlay, `${place}.${name}`, path) : [];
  });
  return [...rows, ...shownFields(new Set(order), overlay, prefix)];
}

/** Fields that neither table has, but that an example has and another source confirms. */
function shownFields(known: ReadonlySet<string>, { witness }: Overlay, prefix: string): Field[] {
  const names = witness.below(prefix.replace(/\/$/, '')).filter((name) => !known.has(name));
  return names.flatMap((name) => {
    const sources = witness.knows(`${prefix}${name}`);
    const isShown = sources.includes('sample') && sources.length > 1;
    return isShown ? newField(name, witness, `${prefix}${name}`) : [];
  });
}

function onlyPhp(field: Field, { keep, witness, remove }: Overlay, place: string, path: string): Field[] {
  const others = witness.knows(path).filter((source) => source !== 'php');
  if (!keep && others.length === 0) {
    remove(place, NOT_OFFICIAL);
    return [];
  }
  return [{ ...markAll(field, ['php']), required: false, from: sorted(['php', ...others]) }];
}

/** All rows below a row that only one source has come from that source. */
function markAll(field: Field, from: Source[]): Field {
  const alternatives = field.alternatives?.map((shape) => markAll(shape, from));
  return {
    ...withBelow(
      field,
      below(field).map((inner) => markAll(inner, from)),
    ),
    ...(alternatives ? { alternatives } : { from }),
  };
}

function overlayField(
  written: Field,
  older: Field | undefined,
  overlay: Overlay,
  place: string,
  path: string,
): Field {
  const { witness } = overlay;
  const helped = new Set<Source>();
  const said = asEncoded(written, older);
  if (older?.alternatives) return { ...older, required: said.required && older.required, from: ['php'] };
  const typed = typeOf(said, older, overlay, path, helped);
  const omitting = said.required ? witness.omits(path) : [];
  // The example of a page omits a field that its table requires, and another source says that it is optional.
  const required = said.required && !(omitting.includes('sample') && omitting.length > 1);
  if (required !== said.required) for (const source of omitting) helped.add(source);
  const label = said.label ?? older?.label;
  const enumeration = valuesOf(said, older, overlay, path, helped);
  const marks = marksOf(said, older, helped);
  const field: Field = {
    ...said,
    ...typed,
    required,
    ...(label === undefined ? {} : { label }),
    ...(enumeration ? { enumeration } : {}),
    ...marks,
    ...(helped.size === 0 ? {} : { from: sorted(['official', ...helped]) }),
  };
  const rows = overlayBelow(field, said, older, overlay, place, path);
  return withBelow(field, rows);
}

/** If an object is sent as a JSON string, the official pages show the object and the PHP page the string. */
function asEncoded(said: Field, older: Field | undefined): Field {
  if (said.type !== 'object' || older?.encoding !== 'json_encode' || older.content?.shape !== 'object')
    return said;
  const { children = [], ...rest } = said;
  return { ...rest, type: 'string', encoding: 'json_encode', content: { shape: 'object', fields: children } };
}

function overlayBelow(
  field: Field,
  said: Field,
  older: Field | undefined,
  overlay: Overlay,
  place: string,
  path: string,
): Field[] {
  const fresh = below(said);
  const known = older && comparable(field.type, older.type) ? below(older) : [];
  if (fresh.length === 0 && known.length > 0) return known.map((inner) => markAll(inner, ['php']));
  return overlayFields(fresh, known, overlay, placeBelow(place, field), `${path}/`);
}

/** An object and a list of objects have the same rows below them, so either may be right. */
function comparable(one: FieldType, other: FieldType): boolean {
  return one === other || (one.startsWith('object') && other.startsWith('object'));
}

/** The table's type, unless its example contradicts it and a second source agrees with the example. */
function typeOf(
  said: Field,
  older: Field | undefined,
  { witness, slip }: Overlay,
  path: string,
  helped: Set<Source>,
): Partial<Field> {
  const candidates = [
    older?.type,
    'string',
    'integer',
    'number',
    'boolean',
    'object',
    'object[]',
    'string[]',
  ];
  for (const type of candidates) {
    if (type === undefined || type === said.type || said.also?.includes(type as FieldType)) continue;
    const sources = witness.agrees(path, type as FieldType);
    if (!sources.includes('sample') || sources.length < 2) continue;
    if (type === 'integer' && said.type === 'number') continue;
    slip(path, `${said.type} in the table, ${type} in the example`);
    for (const source of sources) helped.add(source);
    return { type: type as FieldType };
  }
  return {};
}

function valuesOf(
  said: Field,
  older: Field | undefined,
  { keep, witness }: Overlay,
  path: string,
  helped: Set<Source>,
): Field['enumeration'] {
  if (!said.enumeration && !older?.enumeration) return undefined;
  const known = witness.values(path);
  const official = new Set(said.enumeration?.values.map(({ value }) => value));
  const isOurs = (value: string): boolean =>
    keep || !said.enumeration || (known.get(value) ?? []).some((source) => source !== 'php');
  const fromPhp = (older?.enumeration?.values ?? []).filter(
    ({ value }) => !official.has(value) && isOurs(value),
  );
  const seen = [...known]
    .filter(([value, sources]) => !official.has(value) && sources.length > 1)
    .filter(([value]) => !fromPhp.some((other) => other.value === value));
  if (fromPhp.length > 0) helped.add('php');
  for (const [, sources] of seen) for (const source of sources) helped.add(source);
  const kind = said.enumeration?.kind ?? older?.enumeration?.kind ?? 'one-of';
  return uniteValues([
    said.enumeration,
    fromPhp.length === 0 ? undefined : { kind, values: fromPhp },
    seen.length === 0 ? undefined : { kind: 'one-of', values: seen.map(([value]) => ({ value })) },
  ]);
}

/** How a string is written on the wire. The PHP page marks encodings that the official pages only mention. */
function marksOf(said: Field, older: Field | undefined, helped: Set<Source>): Partial<Field> {
  if (!older || said.type !== older.type) return {};
  const taken: Partial<Field> = {};
  if (!said.encryption && older.encryption) taken.encryption = older.encryption;
  if (!said.encoding && older.encoding) taken.encoding = older.encoding;
  if (!said.signature && older.signature) taken.signature = older.signature;
  if (!said.content && older.content) taken.content = older.content;
  if (Object.keys(taken).length > 0) helped.add('php');
  return taken;
}

function sorted(sources: Iterable<Source>): Source[] {
  const given = new Set(sources);
  return SOURCES.filter((source) => given.has(source));
}
