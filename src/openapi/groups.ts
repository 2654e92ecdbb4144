import type { Schema } from './document.ts';

/**
 * The groups of fields of which at least one has to be given: the names of each. A schema writes one group as `anyOf`
 * beside its `properties`, and several as `allOf` of these.
 */
export function groupsOf({ properties, anyOf, allOf = [] }: Schema): string[][] {
  if (!properties) return [];
  const written = [...(anyOf ? [anyOf] : []), ...allOf.flatMap((part) => (part.anyOf ? [part.anyOf] : []))];
  return written.map((group) => group.flatMap(({ required = [] }) => required));
}

/** The shapes that a value may have; none where `anyOf` only names groups of fields. */
export function shapesOf({ properties, anyOf }: Schema): readonly Schema[] {
  return properties ? [] : (anyOf ?? []);
}
