const NOT_ASCII = /[\u0080-\uffff]/g;

const escapeSlashes = (json: string) => json.replaceAll('/', '\\/');
const escapeUnicode = (json: string) =>
  json.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Notifications have a few kilobytes: a longer body is not worth the time. */
const MAX_LENGTH = 1 << 16;

/**
 * The possible originals of a body that a framework parsed and `JSON.stringify` wrote again: if the signature matches one
 * of them, this is proved. Empty if the body does not look like output of `JSON.stringify`.
 */
export function originalsOf(body: string): string[] {
  const value = body.length > MAX_LENGTH ? undefined : asStringified(body);
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  const spaced = [2, 4, '\t'].map((indent) => JSON.stringify(value, null, indent));
  const escaped = [escapeSlashes(body), escapeUnicode(body), escapeUnicode(escapeSlashes(body))];
  const candidates = [...spaced, ...escaped, body].flatMap((text) => [text, `${text}\n`]);
  return [...new Set(candidates)].filter((text) => text !== body);
}

/** The object, or a text that was serialized again, if its JSON is exactly what `JSON.stringify` writes. */
function asStringified(body: string): object | string | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return undefined;
    return JSON.stringify(value) === body ? value : undefined;
  } catch {
    return undefined;
  }
}
