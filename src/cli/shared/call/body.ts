import { Transformer } from '../../../wire/transformer.ts';
import { dataRefusal, parseExactly } from '../input/parse-exactly.ts';

/**
 * Parses the body of a call, and returns it as the client's option: `json` for v3, `xml` for v2, which may
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
  throw dataRefusal('is not a JSON object, which a v2 call needs');
}
