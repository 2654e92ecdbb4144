const NOT_ASCII = /[\u0080-\uffff]/g;

const escapeSlashes = (json: string) => json.replaceAll('/', '\\/');
const escapeUnicode = (json: string) =>
  json.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Notifications have some kilobytes; more would only keep us busy. */
const MAX_LENGTH = 1 << 16;

/**
 * What a body may have been before a framework parsed it and `JSON.stringify` wrote it again: one of these that does
 * have the signature proves that. Nothing when it is not as `JSON.stringify` writes.
 */
export function originalsOf(body: string): string[] {
  const value = body.length > MAX_LENGTH ? undefined : asStringified(body);
  if (value === undefined) return [];
  const spaced = [2, 4, '\t'].map((indent) => JSON.stringify(value, null, indent));
  const escaped = [escapeSlashes(body), escapeUnicode(body), escapeUnicode(escapeSlashes(body))];
  const candidates = [...spaced, ...escaped, body].flatMap((text) => [text, `${text}\n`]);
  return [...new Set(candidates)].filter((text) => text !== body);
}

/** The object, if its text is as `JSON.stringify` writes it. */
function asStringified(body: string): object | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && JSON.stringify(value) === body ? value : undefined;
  } catch {
    return undefined;
  }
}
