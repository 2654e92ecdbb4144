import { RequestError } from '../errors/index.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { percentEncode } from '../options/template.ts';
import { instanceName } from '../wire/instance-name.ts';
import { writeJson } from '../wire/json-write.ts';
import { MediaUtil } from '../wire/media-util.ts';
import { isPlainObject } from '../wire/plain-object.ts';
import { mapOptionsAt, type Options } from './options.ts';
import { type FieldPath, fieldPath } from './path.ts';

interface Mark {
  readonly form: string;
  readonly path: FieldPath;
}

const marksOf = new WeakMap<readonly string[], readonly Mark[]>();

/**
 * Encodes every marked field that is an object or an array to the string that is sent, from the inside out. Strings stay
 * unchanged. An upload `body: { file, meta }`, where `file` is a `MediaUtil`, becomes a `MediaUtil` with that meta. The
 * objects of the caller never change.
 *
 * @throws RequestError `BODY_UNSERIALIZABLE` or `VALUE_INVALID` naming the field
 */
export function encodeOptions<O extends Options>(facts: OperationFacts | undefined, options: O): O {
  if (!facts?.encode) return options;
  let result = options;
  for (const { form, path } of readMarks(facts.encode)) {
    result = mapOptionsAt(result, path, (value, at) => {
      if (typeof value !== 'object' || value === null) return value;
      return form === 'urlencode' ? encodePairs(value, at) : writeJson(value, at);
    });
  }
  return buildUpload(result);
}

/** Without the `!`: the content of a field is encoded before the field itself, and a string is already encoded. */
function readMarks(encode: readonly string[]): readonly Mark[] {
  const known = marksOf.get(encode);
  if (known) return known;
  const depth = (text: string) => text.split('!').length;
  const inwardsFirst = encode.toSorted((a, b) => depth(b) - depth(a));
  const marks = inwardsFirst.map((text) => {
    const [form = '', path = ''] = text.split(' ');
    return { form, path: fieldPath(path.replaceAll('!', '')) };
  });
  marksOf.set(encode, marks);
  return marks;
}

/**
 * The non-empty fields as `a=1&b=2`, percent-encoded as a whole, as the documentation specifies for `risk_info`.
 */
function encodePairs(value: object, at: string): string {
  const pairs: string[] = [];
  for (const [name, item] of entriesOf(value, at)) {
    const text = textOf(item, `${at}.${name}`);
    if (text !== '') pairs.push(`${name}=${text}`);
  }
  return percentEncode(pairs.join('&'), at);
}

function entriesOf(value: object, field: string): [string, unknown][] {
  const entries =
    value instanceof Map ? [...value] : isPlainObject(value) ? Object.entries(value) : undefined;
  if (!entries) {
    const what = Array.isArray(value) ? 'an array' : instanceName(value);
    throw invalid(field, `is ${what}: pass a plain object, a Map or a string`);
  }
  const isNamed = entries.every((entry): entry is [string, unknown] => isName(entry[0]));
  if (isNamed) return entries;
  throw invalid(field, 'has a field whose name is not a string, or is empty, or contains & or =');
}

/** The pairs themselves are not escaped. */
function isName(name: unknown): boolean {
  return typeof name === 'string' && /^[^&=]+$/.test(name);
}

function textOf(value: unknown, field: string): string {
  if (value === null || value === undefined) return '';
  const isText = typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value);
  const text = isText ? String(value) : undefined;
  // An & in a value would start the next field.
  if (text !== undefined && !text.includes('&')) return text;
  throw invalid(
    field,
    'must be a string without &, or an integer; pass a time as documented, e.g. in Unix seconds',
  );
}

function invalid(field: string, why: string): RequestError {
  return new RequestError('VALUE_INVALID', `${field} ${why}`, { field });
}

function buildUpload<O extends Options>(options: O): O {
  const { body } = options;
  if (!isPlainObject(body)) return options;
  const media = MediaUtil.of(body['file']);
  const { meta } = body;
  return media && typeof meta === 'string' ? { ...options, body: media.withMeta(meta) } : options;
}
