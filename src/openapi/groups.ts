import type { Schema } from './document.ts';

/**
 * The groups of fields of which at least one is required, as field names. A schema has one group as `anyOf` next to its
 * `properties`, or several as `allOf` of these.
 */
export function groupsOf({ properties, anyOf, allOf = [] }: Schema): string[][] {
  if (!properties) return [];
  const written = [...(anyOf ? [anyOf] : []), ...allOf.flatMap((part) => (part.anyOf ? [part.anyOf] : []))];
  return written.map((group) => group.flatMap(({ required = [] }) => required));
}

/** The possible shapes of a value; none if `anyOf` only lists groups of fields. */
export function shapesOf({ properties, anyOf }: Schema): readonly Schema[] {
  return properties ? [] : (anyOf ?? []);
}
