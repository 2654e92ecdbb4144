import { isPlainObject } from '../../../../src/wire/plain-object.ts';
import { formsIn, isOtherFloat, valuesIn } from '../../forms.ts';
import { type Difference, REFUSED } from '../../judge.ts';
import type { Vector } from '../../vectors.ts';

const rawQuery = ({ args }: Vector) => (isPlainObject(args[1]) ? args[1]['query'] : undefined);
const queryOf = (options: unknown) => (isPlainObject(options) ? options['query'] : undefined);
const isExactNumber = (value: number) =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
const isNoPlainMap = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlainObject(value);
const fieldsOf = (query: unknown): unknown[] =>
  query instanceof Map ? [...query.values()] : typeof query === 'object' ? Object.values(query ?? {}) : [];
const isObject = (value: unknown) => isPlainObject(value) && ('$object' in value || '$iterator' in value);

/** The pairs of a map, each value by JavaScript's text. */
function pairsOf(fields: unknown, nameOf: (key: string) => string): string[] {
  const entries = fields instanceof Map ? [...fields] : Object.entries(fields as object);
  return entries
    .filter(([, value]) => value !== null)
    .flatMap(([key, value]: [string, unknown]) => {
      const name = nameOf(String(key));
      if (typeof value === 'object') return pairsOf(value, (inner) => `${name}[${inner}]`);
      const text = typeof value === 'boolean' ? Number(value) : value;
      return [`${encodeURIComponent(name)}=${encodeURIComponent(String(text))}`];
    });
}

function urlOf({ args: [path] }: Vector, query: unknown): string {
  const pairs = pairsOf(query, (key) => key);
  return `https://api.mch.weixin.qq.com/${String(path).split('?')[0]}?${pairs.join('&')}`;
}

/** What PHP gives, with every `'` behind the `?` encoded. */
export const quoteDifference = (
  queryIn: (vector: Vector) => string,
  wanted: (vector: Vector) => unknown,
): Difference => ({
  rule: "A ' in a raw query is sent as %27, as URL parsers would send it after it was signed.",
  matches: (vector) => queryIn(vector).includes("'"),
  ours: (vector) => {
    const result = wanted(vector);
    const quote = (url: unknown) => String(url).replace(/\?.*/s, (query) => query.replaceAll("'", '%27'));
    return isPlainObject(result) ? { ...result, url: quote(result['url']) } : quote(result);
  },
});

export const differences: Difference[] = [
  {
    rule: 'A number is written with all the digits that JavaScript has; one that lost digits is refused, and so are NaN and infinity.',
    matches: (vector) => formsIn(rawQuery(vector)).some(isOtherFloat),
    ours: (vector, [, options]) => {
      const numbers = valuesIn(queryOf(options)).filter((value) => typeof value === 'number');
      return numbers.every(isExactNumber) ? urlOf(vector, queryOf(options)) : REFUSED;
    },
    code: /VALUE_INVALID/,
  },
  {
    rule: 'A value that is no list and no plain map is refused, and an object that is one is taken; PHP drops the one or reads its fields, and refuses the other.',
    matches: (vector, [, options]) =>
      isObject(rawQuery(vector)) || fieldsOf(queryOf(options)).flatMap(valuesIn).some(isNoPlainMap),
    ours: (vector, [, options]) => {
      const query = queryOf(options);
      return fieldsOf(query).flatMap(valuesIn).some(isNoPlainMap) ? REFUSED : urlOf(vector, query);
    },
    code: /VALUE_INVALID/,
  },
];
