import { Transformer } from '../../wire/transformer.ts';
import { dataRefusal, parseExactly } from '../shared/input/parse-exactly.ts';

/**
 * The body of a call out of its text, as the option that the client takes it by: `json` of v3, `xml` of v2, which may
 * be written as XML or as JSON.
 *
 * @throws RequestError `REQUEST_INVALID`, `XML_INVALID`
 */
export function bodyOption(
  text: string,
  isV2: boolean,
): { json: unknown } | { xml: Record<string, unknown> } {
  if (isV2 && text.trimStart().startsWith('<')) return { xml: { ...Transformer.toArray(text) } };
  const value = parseExactly(text);
  if (!isV2) return { json: value };
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { xml: value as Record<string, unknown> };
  }
  throw dataRefusal('is no object of fields, as a call of v2 has');
}
