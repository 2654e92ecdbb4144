import { RequestError } from '../errors/index.ts';
import { isPlainObject } from './plain-object.ts';

/** A value that can be written as XML: a map or an array of strings, numbers, booleans, nulls, maps and arrays. */
export type XmlInput =
  | Readonly<Record<string, unknown>>
  | ReadonlyMap<string | number, unknown>
  | readonly unknown[];

export interface XmlStyle {
  /** The element name for the items of an array and for names that are invalid in XML. */
  readonly item: string;
  readonly indent: boolean;
}

/** Far deeper than any document of WeChat Pay; a value that contains itself ends here, too. */
export const MAX_DEPTH = 64;

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9._:-]*$/;
/** What wechatpay-php tries as a name, including a line feed at the end. Any other name becomes `item` there. */
const TRIED_NAME = /^[\p{L}_][\p{L}0-9._:-]*\n?$/u;
/** With the useful non-ASCII letters that XML has allowed since its first edition. */
const WIDER_NAME = /^[A-Za-z_À-ÖØ-öø-ÿ一-龥가-힣][A-Za-z0-9._:À-ÖØ-öø-ÿ一-龥가-힣-]*$/;

const NEEDS_CDATA = /[<>&"]/;
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NOT_XML_RUNS = new RegExp(`${NOT_XML.source}+`, 'gu');

/**
 * Writes the fields as one element named `root`.
 *
 * @throws RequestError `XML_INVALID` for text or a name that is invalid in XML, `VALUE_INVALID` for a value without text
 */
export function writeDocument(data: XmlInput, root: string, style: XmlStyle): string {
  requireName(root, 'root');
  requireName(style.item, 'item');
  if (entriesOf(data) === undefined) throw invalid('data must be a map or an array of fields', 'data');
  return writeElement(root, data, style, 0);
}

/**
 * Removes the characters that are invalid in XML. Returns `''` if the text is not well-formed Unicode.
 *
 * @throws RequestError `XML_INVALID` if it is not a string
 */
export function dropNonXml(text: string): string {
  if (typeof text !== 'string') throw invalid('the XML to sanitize must be a string', 'xml');
  return text.isWellFormed() ? text.replace(NOT_XML_RUNS, '') : '';
}

function writeElement(name: string, value: unknown, style: XmlStyle, depth: number): string {
  if (depth >= MAX_DEPTH) {
    throw invalid(`${name} is nested deeper than ${MAX_DEPTH} levels, or contains itself`, name);
  }
  const margin = style.indent ? ' '.repeat(depth) : '';
  const end = style.indent ? '\n' : '';
  const entries = entriesOf(value);
  if (entries === undefined) return `${margin}<${name}>${writeText(value, name)}</${name}>${end}`;
  let inner = '';
  for (const [key, child] of entries) {
    // As in JSON, an undefined field is left out. Leaving out an undefined item would move the items after it.
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
  if (typeof name === 'string' && (PLAIN_NAME.test(name) || WIDER_NAME.test(name))) return;
  throw invalid(
    `${field} must be the name of an XML element: a letter, then letters, digits and . _ : -`,
    field,
  );
}

function nameOf(key: string | number, item: string): string {
  if (typeof key !== 'string') return item;
  if (PLAIN_NAME.test(key)) return key;
  if (!TRIED_NAME.test(key)) return item;
  if (WIDER_NAME.test(key)) return key;
  throw invalid('An element name has a letter that not every XML parser accepts: use ASCII', key);
}

/** CDATA only where it is needed; a carriage return as a reference, because a parser reads a raw one as a line feed. */
function writeText(value: unknown, name: string): string {
  const text = textOf(value, name);
  if (NOT_XML.test(text)) {
    throw invalid(`${name} contains a character that is invalid in XML, e.g. NUL or a lone surrogate`, name);
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
  const what =
    typeof value === 'object' ? 'an object that is neither a map nor an array' : `of type ${typeof value}`;
  throw new RequestError(
    'VALUE_INVALID',
    `${name} is ${what}, which cannot be written as text: pass a string`,
    {
      field: name,
    },
  );
}

/** wechatpay-php writes 14 digits of a float: a number with more digits must be passed as a string. */
function numberText(value: number, name: string): string {
  const size = Math.abs(value);
  const isExact = Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : size >= 1e-4 && size < 1e14 && Number(value.toPrecision(14)) === value;
  if (isExact) return String(value);
  throw new RequestError('VALUE_INVALID', `${name} is a number without an exact text: pass a string`, {
    field: name,
  });
}

function invalid(message: string, field: string): RequestError {
  return new RequestError('XML_INVALID', message, { field });
}
