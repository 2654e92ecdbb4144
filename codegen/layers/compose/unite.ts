import { below, withBelow } from '../../facts/facts.ts';
import { mergeOrder } from '../../facts/order.ts';
import { settleType } from '../../facts/types.ts';
import { uniteValues } from '../../facts/values.ts';
import type { Witness } from '../../facts/witness.ts';
import type { ErrorCode, Field, Response } from '../../model/model.ts';
import { eitherGroups } from './either-groups.ts';

/** A type that was treated as a slip of an official page. */
export type TellSlip = (path: string, what: string) => void;

/**
 * Merges the fields of the same table on several pages. A field is required if every page that has the table
 * requires it. Enumerations are merged, and the widest length is kept.
 */
export function uniteFields(
  lists: readonly (readonly Field[])[],
  witness: Witness,
  tell: TellSlip,
  prefix = '',
): Field[] {
  const order = mergeOrder(lists.map((list) => list.map(({ name }) => name)));
  const groups = eitherGroups(lists);
  return order.map((name) => {
    const rows = lists.flatMap((list) => list.find((field) => field.name === name) ?? []);
    const united = uniteField(rows, lists.length, witness, tell, `${prefix}${name}`);
    const either = groups.get(name);
    return either === undefined ? united : { ...united, required: false, either };
  });
}

function uniteField(
  rows: readonly Field[],
  pages: number,
  witness: Witness,
  tell: TellSlip,
  path: string,
): Field {
  const [first] = rows;
  if (!first) throw new Error(`no row of ${path}`);
  const { type, also, slips } = settleType(
    rows.map((row) => row.type),
    (candidate) => witness.agrees(path, candidate).length > 0,
  );
  for (const slip of slips) tell(path, `${slip} on one page, ${type} on another`);
  const fitting = rows.filter((row) => row.type === type);
  const shaped = fitting.find((row) => below(row).length > 0) ?? fitting[0] ?? first;
  const tables = fitting.map(below).filter((list) => list.length > 0);
  const everywhere = rows.length === pages;
  const label = rows.find((row) => row.label !== undefined)?.label;
  const enumeration = uniteValues(fitting.map((row) => row.enumeration));
  const { encryption, encoding, signature } = rows.find(isMarked) ?? shaped;
  const { also: _, either: __, minLength: ___, maxLength: ____, ...rest } = shaped;
  const united: Field = {
    ...rest,
    name: first.name,
    type,
    ...(also ? { also } : {}),
    required: everywhere && rows.every(({ required }) => required),
    ...(label === undefined ? {} : { label }),
    ...lengthsOf(fitting),
    ...(enumeration ? { enumeration } : {}),
    ...(encryption ? { encryption } : {}),
    ...(encoding ? { encoding } : {}),
    ...(signature ? { signature } : {}),
  };
  return tables.length === 0 ? united : withBelow(united, uniteFields(tables, witness, tell, `${path}/`));
}

function isMarked({ encryption, encoding, signature }: Field): boolean {
  return (encryption ?? encoding ?? signature) !== undefined;
}

/** The widest length on any page; a lower bound only if all pages have one. */
function lengthsOf(rows: readonly Field[]): { minLength?: number; maxLength?: number } {
  const longest = rows.flatMap(({ maxLength }) => maxLength ?? []);
  const shortest = rows.flatMap(({ minLength }) => minLength ?? []);
  return {
    ...(shortest.length > 0 && shortest.length === rows.length ? { minLength: Math.min(...shortest) } : {}),
    ...(longest.length > 0 ? { maxLength: Math.max(...longest) } : {}),
  };
}

/** The response according to several pages: fields if any page has them. */
export function uniteResponses(responses: readonly Response[], witness: Witness, tell: TellSlip): Response {
  const [first = { kind: 'empty' }] = responses;
  const tables = responses.flatMap((response) =>
    response.kind === 'fields' && response.fields.length > 0 ? [response.fields] : [],
  );
  if (tables.length === 0) return first;
  return { kind: 'fields', fields: uniteFields(tables, witness, tell) };
}

/** The error codes of several pages, by status and code. */
export function uniteErrors(lists: readonly (readonly ErrorCode[])[]): ErrorCode[] {
  const known = new Map<string, ErrorCode>();
  for (const error of lists.flat()) {
    const key = `${error.status} ${error.code}`;
    const other = known.get(key);
    if (!other || (other.term === undefined && error.term !== undefined)) known.set(key, error);
  }
  return [...known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, error]) => error);
}
