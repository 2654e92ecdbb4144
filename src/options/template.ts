import { RequestError } from '../errors/index.ts';

const VARIABLE = /\{([^}]*)\}/g;
/** RFC 6570 beyond level 1: operators, lists, prefixes and explosion. */
const BEYOND_LEVEL_1 = /^[+#./;?&=,!@|]|,|\*$|:\d+$/;

/** The names of the `{variables}` in a path. */
export function variablesOf(template: string): string[] {
  if (!template.includes('{')) return [];
  return Array.from(template.matchAll(VARIABLE), (match) => (match[1] ?? '').trim());
}

/**
 * Replaces the `{variables}` of a path with `values`, and percent-encodes every character except `A-Za-z0-9-._~`. `''`
 * expands to nothing. `{empty}` needs no value: two documented paths end in a slash.
 *
 * @throws RequestError `PATH_VALUE_MISSING`, `PATH_VALUE_INVALID` or `PATH_INVALID`
 */
export function expand(template: string, values: Readonly<Record<string, unknown>>): string {
  if (!/[{}]/.test(template)) return template;
  const expanded = template.replace(VARIABLE, (_, raw: string) => {
    const name = raw.trim();
    if (name === '' || BEYOND_LEVEL_1.test(name)) {
      throw new RequestError('PATH_INVALID', `{${raw}} is not a valid path variable: write {name}`, {
        field: name,
      });
    }
    return encodeValue(name, Object.hasOwn(values, name) ? values[name] : undefined);
  });
  if (/[{}]/.test(expanded)) {
    throw new RequestError('PATH_INVALID', `The path ${template} contains an unmatched brace`);
  }
  return expanded;
}

function encodeValue(name: string, value: unknown): string {
  if (value === undefined || value === null) {
    if (name === 'empty') return '';
    throw new RequestError(
      'PATH_VALUE_MISSING',
      `The path variable ${name} has no value: pass it as { ${name}: '…' }`,
      {
        field: name,
      },
    );
  }
  const text = textOf(name, value);
  if (text === '.' || text === '..') {
    throw new RequestError('PATH_VALUE_INVALID', `'${text}' as ${name} would change the path of the call`, {
      field: name,
    });
  }
  return percentEncode(text, name);
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  const what = typeof value === 'number' ? 'a number that is not a safe integer' : describe(value);
  throw new RequestError('PATH_VALUE_INVALID', `${name} is ${what}: pass the path value as a string`, {
    field: name,
  });
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/**
 * RFC 3986 percent-encoding of everything but the unreserved characters.
 *
 * @throws RequestError `VALUE_INVALID` for a lone surrogate
 */
export function percentEncode(text: string, field: string): string {
  if (!text.isWellFormed()) {
    throw new RequestError('VALUE_INVALID', `${field} contains half a character (a lone surrogate)`, {
      field,
    });
  }
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
