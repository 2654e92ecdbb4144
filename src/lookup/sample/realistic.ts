import type { Values } from './values.ts';

/** Texts that a service checks, by the name of the field, in place of the simulator's `sandbox_…`. */
const TEXTS: readonly (readonly [RegExp, string])[] = [
  [/^trade_type$/, 'JSAPI'],
  [/^auth_code$/, '130000000000000000'],
  [/(?:^|_)ip$/, '203.0.113.7'],
  [/^out_\w+_no$/, 'T20261123001'],
];

/** An example has one time, and an order cannot expire in the past. */
const LEFT_OUT = 'time_expire';

/** Makes the example of a request one that the service could accept. */
export function realistic(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => realistic(item, name));
  if (typeof value === 'object' && value !== null) return realisticFields(value as Values);
  const isPlaceholder = typeof value === 'string' && value.startsWith('sandbox_');
  return (isPlaceholder && TEXTS.find(([pattern]) => pattern.test(name))?.[1]) || value;
}

export function realisticFields(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name !== LEFT_OUT)
      .map(([name, value]) => [name, realistic(value, name)]),
  );
}
