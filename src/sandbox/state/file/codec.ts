/**
 * A value that JSON cannot represent is written as an object with one field: `{ "$map": … }`. An object that itself has
 * a field with such a name is written as `$object`, an object without a prototype as `$bare`.
 */
const MARK = '$';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * Converts plain data to JSON values: objects, lists, texts, numbers, Maps, Sets, Dates and bytes.
 *
 * @throws TypeError for anything else, for example a function or an instance of a class
 */
export function encode(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === undefined) return { $undefined: true };
  if (typeof value === 'number') return isExact(value) ? value : { $number: textOf(value) };
  if (typeof value === 'bigint') return { $bigint: String(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Map) return { $map: [...value].map((entry) => entry.map(encode)) };
  if (value instanceof Set) return { $set: [...value].map(encode) };
  if (value instanceof Date) return { $date: encode(value.getTime()) };
  if (Buffer.isBuffer(value)) return { $bytes: value.toString('base64') };
  if (typeof value === 'object') return encodeObject(value);
  throw new TypeError(`A ${typeof value} is not plain data`);
}

function encodeObject(value: object): Json {
  const prototype: unknown = Object.getPrototypeOf(value);
  const fields = Object.entries(value).map(([name, field]): [string, Json] => [name, encode(field)]);
  if (prototype === null) return { $bare: fields };
  if (prototype !== Object.prototype) throw new TypeError(`A ${value.constructor.name} is not plain data`);
  return fields.some(([name]) => name.startsWith(MARK)) ? { $object: fields } : Object.fromEntries(fields);
}

/** JSON has no NaN, no infinities and no -0. */
function isExact(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function textOf(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/**
 * Converts the result of `encode` back.
 *
 * @throws TypeError for input that `encode` does not produce
 */
export function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const [name, content] = fields[0] ?? ['', undefined];
  if (!name.startsWith(MARK)) return Object.fromEntries(fields.map(([key, field]) => [key, decode(field)]));
  const read = MARKED[name];
  if (!read || fields.length > 1) throw new TypeError(`${name} is not a valid mark`);
  return read(content);
}

const MARKED: Readonly<Record<string, (content: unknown) => unknown>> = {
  $undefined: () => undefined,
  $number: Number,
  $bigint: (content) => BigInt(String(content)),
  $map: (content) => new Map(pairsOf(content)),
  $set: (content) => new Set(listOf(content)),
  $date: (content) => new Date(Number(decode(content))),
  $bytes: (content) => Buffer.from(String(content), 'base64'),
  $object: (content) => Object.fromEntries(pairsOf(content)),
  $bare: (content) => Object.assign(Object.create(null), Object.fromEntries(pairsOf(content))),
};

function listOf(content: unknown): unknown[] {
  if (!Array.isArray(content)) throw new TypeError('not a list');
  return content.map(decode);
}

function pairsOf(content: unknown): [string, unknown][] {
  return listOf(content).map((pair) => {
    if (!Array.isArray(pair) || pair.length !== 2) throw new TypeError('not a pair');
    return [pair[0], pair[1]];
  });
}
