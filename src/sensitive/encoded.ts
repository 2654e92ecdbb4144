import { serializeJson } from '../client/json.ts';
import { RequestError } from '../errors/index.ts';

/**
 * What an encoded string holds, changed: JSON text is read, and written again if something in it changed. What is not
 * text is taken as not encoded yet; text that is no JSON is left alone.
 *
 * @param at where the value is, for errors
 * @throws RequestError `VALUE_INVALID` for text that would lose digits by being written again
 */
export function mapEncoded(value: unknown, at: string, map: (inner: unknown) => unknown): unknown {
  if (typeof value !== 'string') return map(value);
  const inner = parse(value);
  const changed = map(inner);
  if (Object.is(changed, inner)) return value;
  requireExact(value, at);
  return serializeJson(changed);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function requireExact(text: string, at: string): void {
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return value;
    throw new RequestError('VALUE_INVALID', `${at} holds a number beyond 2^53: write it as a string`, {
      field: at,
    });
  });
}
