import { RequestError } from '../errors/index.ts';
import { Transformer } from '../wire/transformer.ts';

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
  throw refusal('is no object of fields, as a call of v2 has');
}

/** JSON is read and written again, to encrypt what is to be: a number that JavaScript rounds would change on its way. */
function parseExactly(text: string): unknown {
  let inexact = false;
  let value: unknown;
  try {
    value = JSON.parse(text, (_, item: unknown) => {
      if (typeof item === 'number' && !isExact(item)) inexact = true;
      return item;
    });
  } catch {
    throw refusal('is no JSON');
  }
  if (inexact) throw refusal('holds a number beyond 2^53, which would be rounded: is it to be a string?');
  return value;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function refusal(why: string): RequestError {
  return new RequestError('REQUEST_INVALID', `The body given as --data ${why}`, { field: '--data' });
}
