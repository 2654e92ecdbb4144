import { RequestError } from '../errors/index.ts';
import { isPlainObject } from './plain-object.ts';

/** What can be written as XML: a map, or a list, of texts, numbers, booleans, nulls, maps and lists. */
export type XmlInput =
  | Readonly<Record<string, unknown>>
  | ReadonlyMap<string | number, unknown>
  | readonly unknown[];

export interface XmlStyle {
  /** The element that replaces a list's index and a name that XML cannot hold. */
  readonly item: string;
  readonly indent: boolean;
}

/** Far deeper than any document of WeChat Pay; a value that holds itself ends here too. */
export const MAX_DEPTH = 64;

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9._:-]*$/;
/** What wechatpay-php tries as a name, a line feed at the end included. Anything else becomes `item` there. */
const TRIED_NAME = /^[\p{L}_][\p{L}0-9._:-]*\n?$/u;
/** The letters beyond ASCII that XML has allowed since its first edition, as far as they are of use here. */
const WIDER_NAME = /^[A-Za-z_À-ÖØ-öø-ÿ一-龥가-힣][A-Za-z0-9._:À-ÖØ-öø-ÿ一-龥가-힣-]*$/;

const NEEDS_CDATA = /[<>&"]/;
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NOT_XML_RUNS = new RegExp(`${NOT_XML.source}+`, 'gu');

/**
 * The fields as one element named `root`.
 *
 * @throws RequestError `XML_INVALID` for text or a name that XML cannot hold, `VALUE_INVALID` for a value without text
 */
export function writeDocument(data: XmlInput, root: string, style: XmlStyle): string {
  requireName(root, 'root');
  requireName(style.item, 'item');
  if (entriesOf(data) === undefined) throw invalid('XML is written from a map or a list of fields', 'data');
  return writeElement(root, data, style, 0);
}

/**
 * The text without the characters that XML cannot hold; `''` when it is not well-formed Unicode.
 *
 * @throws RequestError `XML_INVALID` when it is no text
 */
export function dropNonXml(text: string): string {
  if (typeof text !== 'string') throw invalid('what is sanitized is to be a string', 'xml');
  return text.isWellFormed() ? text.replace(NOT_XML_RUNS, '') : '';
}

function writeElement(name: string, value: unknown, style: XmlStyle, depth: number): string {
  if (depth >= MAX_DEPTH) {
    throw invalid(`${name} is nested deeper than ${MAX_DEPTH} levels, or holds itself`, name);
  }
  const margin = style.indent ? ' '.repeat(depth) : '';
  const end = style.indent ? '\n' : '';
  const entries = entriesOf(value);
  if (entries === undefined) return `${margin}<${name}>${writeText(value, name)}</${name}>${end}`;
  let inner = '';
  for (const [key, child] of entries) {
    // As in JSON, an undefined field is no field. An undefined item would move those after it.
    if (child === undefined && typeof key === 'string') continue;
    inner += writeElement(nameOf(key, style.item), child, style, depth + 1);
  }
  return inner === ''
    ? `${margin}<${name}/>${end}`
    : `${margin}<${name}>${end}${inner}${margin}</${name}>${end}`;
}

function entriesOf(value: unknown): Iterable<[string | number, unknown]> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.entries();
  if (value instanceof Map) return value.entries();
  return isPlainObject(value) ? Object.entries(value) : undefined;
}

function requireName(name: string, field: string): void {
  if (PLAIN_NAME.test(name) || WIDER_NAME.test(name)) return;
  throw invalid(
    `${field} is to be the name of an XML element: a letter, then letters, digits and . _ : -`,
    field,
  );
}

function nameOf(key: string | number, item: string): string {
  if (typeof key !== 'string') return item;
  if (PLAIN_NAME.test(key)) return key;
  if (!TRIED_NAME.test(key)) return item;
  if (WIDER_NAME.test(key)) return key;
  throw invalid('An element name has a letter that not every XML parser takes: use ASCII', key);
}

/** CDATA only where it is needed; a carriage return as a reference, because a parser reads a raw one as a line feed. */
function writeText(value: unknown, name: string): string {
  const text = textOf(value, name);
  if (NOT_XML.test(text)) {
    throw invalid(`${name} has a character that XML cannot hold, e.g. NUL or half a surrogate pair`, name);
  }
  if (!NEEDS_CDATA.test(text)) return text.replaceAll('\r', '&#13;');
  const sections = text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[');
  return `<![CDATA[${sections}]]>`;
}

function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value, name);
  if (value === null || value === false) return '';
  if (value === true) return '1';
  if (typeof value === 'bigint') return value.toString();
  const what = typeof value === 'object' ? 'an object that is not a map or a list' : `a ${typeof value}`;
  throw new RequestError('VALUE_INVALID', `${name} is ${what}, which has no text: give a string`, {
    field: name,
  });
}

/** wechatpay-php writes 14 digits of a float: a number that would come out otherwise must be given as text. */
function numberText(value: number, name: string): string {
  const size = Math.abs(value);
  const isExact = Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : size >= 1e-4 && size < 1e14 && Number(value.toPrecision(14)) === value;
  if (isExact) return String(value);
  throw new RequestError('VALUE_INVALID', `${name} is a number that has no exact text: give a string`, {
    field: name,
  });
}

function invalid(message: string, field: string): RequestError {
  return new RequestError('XML_INVALID', message, { field });
}
