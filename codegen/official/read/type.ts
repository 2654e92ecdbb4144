import type { FieldType } from '../../model/model.ts';

/** The type cell of an official page. */
export interface OfficialType {
  /** Undefined if the cell names a class or a bare list; the rows below or the example decide. */
  type: FieldType | undefined;
  isList: boolean;
  minLength?: number;
  maxLength?: number;
  /** A description of the unusual form. */
  slip?: string;
}

const WORDS: readonly (readonly [words: RegExp, type: FieldType])[] = [
  [/^(?:string|enum)$/i, 'string'],
  [/^u?int(?:eger|8|16|32|64)?$|^long$/i, 'integer'],
  [/^(?:number|float|double)$/i, 'number'],
  [/^bool(?:ean)?$/i, 'boolean'],
  [/^(?:object|message|map|json)$/i, 'object'],
  [/^file$/i, 'object'],
];

const CLASS = /^[A-Z]\w*$/;
const LENGTHS = /^(\w+)\s*[([（]\s*(\d+)\s*(?:[,，~～-]\s*(\d+)\s*)?[)\]）]/;
/** `array[string]`, `array<string>`, `string[]` */
const LIST = /^(?:array|list)\s*[[(<](.*)[\])>]$|^(\w+)\s*\[\s*\]$/i;

/** Parses a type cell: `string(1,64)`, `array[string(32)]`, `uint32`, or the name of a class. Undefined if it is none. */
export function readType(cell: string): OfficialType | undefined {
  const text = cell.trim();
  const [, within, before] = LIST.exec(text) ?? [];
  const inner = within ?? before;
  if (inner !== undefined) {
    const element = readType(inner);
    if (!element) return undefined;
    const type = element.type === undefined ? undefined : listOf(element.type);
    return { ...element, type, isList: true };
  }
  if (/^array$/i.test(text)) return { type: undefined, isList: true };
  const [all, word, first, second] = LENGTHS.exec(text) ?? [];
  if (all !== undefined && word !== undefined) return withLengths(text, all, word, first, second);
  const known = typeOf(text);
  if (known) return { type: known, isList: false };
  if (/^collection$/i.test(text)) return { type: undefined, isList: true, slip: `the class ${text}` };
  return CLASS.test(text) ? { type: undefined, isList: false, slip: `the class ${text}` } : undefined;
}

function withLengths(
  text: string,
  all: string,
  word: string,
  first: string | undefined,
  second: string | undefined,
): OfficialType | undefined {
  const type = typeOf(word);
  if (!type) return undefined;
  const rest = text.slice(all.length).trim();
  const slip =
    rest !== ''
      ? `text after the type: ${rest.slice(0, 20)}`
      : all.includes('[')
        ? 'brackets around the length'
        : '';
  const lengths =
    type !== 'string'
      ? {}
      : second === undefined
        ? { maxLength: Number(first) }
        : { minLength: Number(first), maxLength: Number(second) };
  return { type, isList: false, ...lengths, ...(slip === '' ? {} : { slip }) };
}

function typeOf(word: string): FieldType | undefined {
  return WORDS.find(([words]) => words.test(word))?.[1];
}

function listOf(type: FieldType): FieldType | undefined {
  return type === 'string' || type === 'integer' || type === 'number' || type === 'object'
    ? `${type}[]`
    : undefined;
}
