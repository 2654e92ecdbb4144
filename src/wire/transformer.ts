import { readDocument, type XmlMap } from './xml-read.ts';
import { dropNonXml, writeDocument, type XmlInput } from './xml-write.ts';

export type { XmlMap } from './xml-read.ts';
export type { XmlInput } from './xml-write.ts';

/** Converts between a map of fields and the XML of APIv2. */
export class Transformer {
  /**
   * Writes a map as XML, in the order of its fields.
   *
   * A value with `<`, `>`, `&` or `"` is written as CDATA. null, `''` and false become `<a></a>`, true becomes `1`; an
   * undefined field is left out. The items of an array, and names that are invalid in XML, become `<item>`. Pass a `Map`
   * if names such as `'10'` must keep their order.
   *
   * @param data the fields; values are strings, exact numbers, bigints, booleans, null, maps and arrays
   * @param headless if false, begin with the XML declaration
   * @param indent if true, write one element per line, indented by one space per level
   * @param root the name of the outermost element
   * @param item the name of the elements of an array
   * @throws RequestError `XML_INVALID` for a character or name that is invalid in XML, and for more than 64 levels of
   * nesting; `VALUE_INVALID` for a value without an exact text: NaN, `0.1 + 0.2`, a Date, a Buffer, a function
   */
  static toXml(data: XmlInput, headless = true, indent = false, root = 'xml', item = 'item'): string {
    const xml = writeDocument(data, root, { item, indent });
    if (headless) return xml;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}${indent ? '' : '\n'}`;
  }

  /**
   * Parses an XML document into a map of its fields: a string for a leaf (`''` for an empty one), a map for a nested
   * element, an array for a repeated element. Text is exact, including blanks and line feeds. The maps have no
   * prototype.
   *
   * @throws RequestError `XML_INVALID` for anything but well-formed XML, and for XML that is ambiguous as a map: a
   * DOCTYPE (so only the five entities of XML exist), attributes, comments and processing instructions among the
   * fields, text beside elements, an encoding other than UTF-8, invalid characters, more than 64 levels of nesting
   */
  static toArray(xml: string): XmlMap {
    return readDocument(xml);
  }

  /**
   * Removes the characters that are invalid in XML, e.g. NUL. Returns `''` if the text is not well-formed Unicode.
   *
   * @throws RequestError `XML_INVALID` if it is not a string
   */
  static sanitize(xml: string): string {
    return dropNonXml(xml);
  }
}
