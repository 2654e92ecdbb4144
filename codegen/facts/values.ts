import type { Enumeration } from '../model/model.ts';

/** Merges several enumerations of a field, with the first meaning of each value. Undefined if there are none. */
export function uniteValues(all: readonly (Enumeration | undefined)[]): Enumeration | undefined {
  const given = all.flatMap((one) => one ?? []);
  const [first, ...others] = given;
  if (!first || others.length === 0) return first;
  const values = new Map<string, string | undefined>();
  for (const { value, meaning } of given.flatMap((one) => one.values)) {
    values.set(value, values.get(value) ?? meaning);
  }
  const kinds = new Set(given.map(({ kind }) => kind));
  const kind = kinds.size === 1 && (first.kind !== 'fixed' || values.size === 1) ? first.kind : 'one-of';
  return {
    kind,
    values: [...values].map(([value, meaning]) => (meaning === undefined ? { value } : { value, meaning })),
  };
}
