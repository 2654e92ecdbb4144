import type { Enumeration } from '../../model/model.ts';
import { termOf } from '../markdown/term.ts';

type Values = Enumeration['values'];

const CLASS = /^[1-5]\dX$|^[1-5]XX$/;
/** `` `A` \| `B` 枚举值之一 ``, `` `A` 枚举值 ``, `` `20X` `4XX` 枚举值之一 ``, after a label or alone. */
const ONE_OF = /^(.*?)((?:`[^`]+`[\s|、/，,或和及]*)+)枚举值(?:之一)?$/;
/** `` 固定值`X` `` and its variants. */
const FIXED = /^(.*?)固定(?:值|填|为|枚举值)\s*`([^`]+)`$/;
const ONLY = /^`([^`]+)`$/;
/** `` `A`：text ``, also counted: `` 1、`A`：text ``. */
const LISTED = /^(?:\d+、)?`([^`]+)`\s*：(.*)$/;
/** `A：text`, only if values are announced. */
const LISTED_BARE = /^([A-Za-z0-9_]+)：(.*)$/;
const ANNOUNCED = /^枚举值[：:]?$/;

/** The facts in the description of a field, in the forms of the dialect. */
export interface Description {
  label?: string;
  enumeration?: Enumeration;
}

/**
 * Parses the description cell. A value that is only mentioned in a sentence is not an enumeration.
 *
 * @param problem called if the cell has an enumeration in an unknown form
 */
export function readDescription(text: string, problem: (message: string) => void): Description {
  const segments = text.split(/<br\s*\/?>/).map((segment) => segment.trim());
  const [first = ''] = segments;
  const only = ONLY.exec(text)?.[1];
  if (only !== undefined) return { enumeration: { kind: 'fixed', values: [{ value: only }] } };

  let label = ANNOUNCED.test(first) ? undefined : termOf(first);
  let enumeration: Enumeration | undefined;
  for (const [index, segment] of segments.entries()) {
    const read = readSegment(segment);
    if (read?.before.includes('`')) problem(`an enumeration in an unknown form: ${segment}`);
    if (!read) {
      if (/`\s*枚举值/.test(segment)) problem(`an enumeration in an unknown form: ${segment}`);
      continue;
    }
    if (!enumeration) enumeration = read.enumeration;
    else if (!sameValues(enumeration, read.enumeration)) problem('a second enumeration in one cell');
    if (index === 0) label = termOf(read.before);
  }
  const listed = readList(segments);
  if (listed) {
    if (enumeration) problem('a second enumeration in one cell');
    enumeration = { kind: 'one-of', values: listed };
    if (LISTED.test(first)) label = undefined;
  }
  return { ...(label === undefined ? {} : { label }), ...(enumeration ? { enumeration } : {}) };
}

function readSegment(segment: string): { before: string; enumeration: Enumeration } | undefined {
  const [, fixedLabel, fixed] = FIXED.exec(segment) ?? [];
  if (fixedLabel !== undefined && fixed !== undefined) {
    return { before: fixedLabel, enumeration: { kind: 'fixed', values: [{ value: fixed }] } };
  }
  const [, before, list] = ONE_OF.exec(segment) ?? [];
  if (before === undefined || list === undefined) return undefined;
  // A repeated value counts once.
  const words = new Set([...list.matchAll(/`([^`]+)`/g)].flatMap(([, value]) => value ?? []));
  const values = [...words].map((value) => ({ value }));
  const kind = values.every(({ value }) => CLASS.test(value)) ? 'classes' : 'one-of';
  return { before, enumeration: { kind, values } };
}

function sameValues(one: Enumeration, other: Enumeration): boolean {
  const words = ({ values }: Enumeration): string => values.map(({ value }) => value).join('\n');
  return words(one) === words(other);
}

/** A list has at least two entries, or any number after 枚举值. */
function readList(segments: readonly string[]): Values | undefined {
  const announced = segments.findIndex((segment) => ANNOUNCED.test(segment));
  const values: Values = [];
  for (const [index, segment] of segments.entries()) {
    const entry =
      LISTED.exec(segment) ?? (announced >= 0 && index > announced ? LISTED_BARE.exec(segment) : null);
    const [, value, text = ''] = entry ?? [];
    if (value === undefined || values.some((known) => known.value === value)) continue;
    const meaning = meaningOf(text);
    values.push(meaning === undefined ? { value } : { value, meaning });
  }
  return values.length >= (announced >= 0 ? 1 : 2) ? values : undefined;
}

/** The term, without a final remark in parentheses if that is prose. */
function meaningOf(text: string): string | undefined {
  return termOf(text) ?? termOf(text.replace(/[(（].*[)）]\s*$/, ''));
}
