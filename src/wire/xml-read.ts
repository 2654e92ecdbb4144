import {
  parseXml,
  XmlDeclaration,
  type XmlDocument,
  XmlDocumentType,
  XmlElement,
  XmlError,
  XmlText,
} from '@rgrove/parse-xml';
import { RequestError } from '../errors/index.ts';
import { MAX_DEPTH } from './xml-write.ts';

/** The fields of an XML element, without a prototype: `__proto__` and `constructor` are names like any other. */
export interface XmlMap {
  [name: string]: XmlValue;
}

/** Text, the fields of a nested element, or the array of a repeated element. */
type XmlValue = string | XmlMap | (string | XmlMap)[];

const OPTIONS = { preserveComments: true, preserveDocumentType: true, preserveXmlDeclaration: true };
const NOT_BLANK = /[^ \t\n\r]/;
const UTF_8 = /^utf-?8$/i;

/**
 * The fields of an XML document. Ambiguous XML is rejected, because it decides about money.
 *
 * @throws RequestError `XML_INVALID`
 */
export function readDocument(xml: string): XmlMap {
  const document = parse(xml);
  for (const node of document.children) {
    if (node instanceof XmlDocumentType) throw refused('it has a DOCTYPE');
    if (node instanceof XmlDeclaration && !UTF_8.test(node.encoding ?? 'UTF-8')) {
      throw refused('its declared encoding is not UTF-8');
    }
  }
  const fields = document.root === null ? '' : readElement(document.root, 1);
  if (typeof fields !== 'string') return fields;
  if (NOT_BLANK.test(fields)) throw refused('it contains text instead of fields');
  return Object.create(null);
}

function parse(xml: string): XmlDocument {
  if (typeof xml !== 'string') throw refused('it is not a string: decode its bytes as UTF-8 first');
  try {
    // The parser's own handling of line ends takes quadratic time.
    return parseXml(xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml, OPTIONS);
  } catch (error) {
    // The parser's message quotes the document.
    const reason =
      error instanceof XmlError
        ? `it is not well-formed at line ${error.line}, column ${error.column}`
        : `it is nested deeper than ${MAX_DEPTH} levels`;
    throw refused(reason);
  }
}

function readElement(element: XmlElement, depth: number): string | XmlMap {
  if (depth > MAX_DEPTH) throw refused(`it is nested deeper than ${MAX_DEPTH} levels`);
  for (const _ in element.attributes) throw refused('it has attributes');
  let text = '';
  let fields: XmlMap | undefined;
  for (const node of element.children) {
    if (node instanceof XmlText) {
      text += node.text;
    } else if (node instanceof XmlElement) {
      fields ??= Object.create(null) as XmlMap;
      addField(fields, node.name, readElement(node, depth + 1));
    } else {
      throw refused('it has a comment or processing instruction among its fields');
    }
  }
  if (fields === undefined) return text;
  if (NOT_BLANK.test(text)) throw refused('it has text between its fields');
  return fields;
}

function addField(fields: XmlMap, name: string, value: string | XmlMap): void {
  const before = fields[name];
  if (before === undefined) fields[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else fields[name] = [before, value];
}

function refused(reason: string): RequestError {
  return new RequestError('XML_INVALID', `The XML is invalid: ${reason}`);
}
