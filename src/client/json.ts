import { RequestError } from '../errors/index.ts';

/**
 * The JSON text that is signed and sent.
 *
 * @throws RequestError `BODY_UNSERIALIZABLE` for a cycle, a BigInt, a function, NaN or Infinity (which JSON would
 * silently write as null), half a character, a Map or a Set
 */
export function serializeJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new RequestError('BODY_UNSERIALIZABLE', `json cannot be written: ${reasonOf(cause)}`, {
      field: 'json',
    });
  }
  if (text === undefined) {
    throw new RequestError('BODY_UNSERIALIZABLE', `json cannot be written: it is a ${typeof value}`, {
      field: 'json',
    });
  }
  // Only these texts can stand for a value that JSON replaced, so only then is the value looked through.
  if (/null|\\ud|\{\}/.test(text)) refuseReplaced(value, 'json');
  return text;
}

/** The text without the path of keys that V8 adds to it: keys may hold data. */
function reasonOf(cause: unknown): string {
  if (cause instanceof RangeError) return 'it is nested too deeply';
  const message = cause instanceof Error ? cause.message : '';
  if (/BigInt/.test(message)) return 'it holds a BigInt; give a number or a string';
  if (/circular/i.test(message)) return 'it holds itself (a cycle)';
  return 'its toJSON failed';
}

function refuseReplaced(value: unknown, field: string): void {
  const refuse = (what: string): never => {
    throw new RequestError('BODY_UNSERIALIZABLE', `${field} is ${what}, which JSON cannot hold`, { field });
  };
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(String(value));
  if (typeof value === 'string' && !value.isWellFormed())
    refuse('text with half a character (a lone surrogate)');
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Map || value instanceof Set) refuse('a Map or Set');
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return;
  for (const [key, item] of Object.entries(value)) refuseReplaced(item, `${field}.${key}`);
}
