import { readDocument, type XmlMap } from './xml-read.ts';
import { dropNonXml, writeDocument, type XmlInput } from './xml-write.ts';

export type { XmlMap } from './xml-read.ts';
export type { XmlInput } from './xml-write.ts';

/** XML as APIv2 speaks it: the fields of a map to a document, and back. */
export class Transformer {
  /**
   * Writes a map as XML, in the order of its fields.
   *
   * A value with `<`, `>`, `&` or `"` is put into CDATA. null, `''` and false give `<a></a>`, true gives `1`; an
   * undefined field is left out. The items of a list, and names that XML cannot hold, become `<item>`. Give a `Map`
   * where names such as `'10'` must keep their place.
   *
   * @param data the fields; values are texts, exact numbers, bigints, booleans, null, maps and lists
   * @param headless false: begin with the XML declaration
   * @param indent true: one element a line, indented by one space a level
   * @param root the name of the outermost element
   * @param item the name of a list's elements
   * @throws RequestError `XML_INVALID` for a character or a name that XML cannot hold and for a nesting over 64;
   * `VALUE_INVALID` for a value without an exact text: NaN, `0.1 + 0.2`, a Date, a Buffer, a function
   */
  static toXml(data: XmlInput, headless = true, indent = false, root = 'xml', item = 'item'): string {
    const xml = writeDocument(data, root, { item, indent });
    if (headless) return xml;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}${indent ? '' : '\n'}`;
  }

  /**
   * Reads an XML document into a map of its fields: text for a leaf (`''` for an empty one), a map for a nested
   * element, a list for an element that is there more than once. Text is exact, blanks and line feeds included. The
   * maps have no prototype.
   *
   * @throws RequestError `XML_INVALID` for anything but well-formed XML, and for what has no single meaning as a map:
   * a DOCTYPE (so there are no entities but the five of XML), attributes, comments and processing instructions among
   * the fields, text beside elements, an encoding other than UTF-8, characters that XML cannot hold, a nesting over 64
   */
  static toArray(xml: string): XmlMap {
    return readDocument(xml);
  }

  /**
   * The text without the characters that XML cannot hold, e.g. NUL; `''` when it is not well-formed Unicode.
   *
   * @throws RequestError `XML_INVALID` when it is no string
   */
  static sanitize(xml: string): string {
    return dropNonXml(xml);
  }
}
