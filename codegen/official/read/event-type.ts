/** What a notification page says about its type, and about the content of the notification. */
export interface Claim {
  /** The line of the row of `event_type`. */
  line: number;
  /** The types that the row of `event_type` names. */
  described: readonly string[];
  /** The type in the example. */
  shown: readonly string[];
  /** The names of the fields of the decrypted resource. */
  names: ReadonlySet<string>;
}

/** Above the first share of common fields, two resources are the same notification; below the second, they are not. */
const SAME = 0.8;
const OTHER = 0.5;

/**
 * The event types of a page. Some pages copied the row or the example of another notification. Of the types that they
 * name, the type counts whose other pages have the same resource, then one that no other page claims, then the described one.
 *
 * @param claims the claims of all pages
 * @param slip called for types that were treated as a copy
 */
export function typesOf(claim: Claim, claims: readonly Claim[], slip: (what: string) => void): string[] {
  const { described, shown } = claim;
  if (isCertain(claim)) return [...described];
  const named = [...new Set([...described, ...shown])];
  if (named.length === 0) return [];
  const certain = claims.filter((other) => other !== claim && isCertain(other));
  const likeness = (type: string): number =>
    Math.max(
      0,
      ...certain.filter((other) => other.described.includes(type)).map((other) => alike(claim, other)),
    );
  const isClaimed = (type: string): boolean => certain.some((other) => other.described.includes(type));
  const chosen =
    named.find((type) => likeness(type) >= SAME) ??
    named.find((type) => !isClaimed(type)) ??
    elsewhere(claim, certain) ??
    (described[0] as string | undefined) ??
    shown[0];
  const types = chosen === undefined ? [] : described.includes(chosen) ? [...described] : [chosen];
  const copied = named.filter((type) => !types.includes(type));
  if (copied.length > 0)
    slip(`${copied.join(', ')} is copied from another notification, this is ${types.join(', ')}`);
  return types;
}

/** Whether the row names types, and the example has one of them or none. */
function isCertain({ described, shown }: Claim): boolean {
  return described.length > 0 && shown.every((type) => described.includes(type));
}

/** The single type, not named here, of pages with the same resource, if the pages of the named types have another one. */
function elsewhere(claim: Claim, certain: readonly Claim[]): string | undefined {
  const named = [...claim.described, ...claim.shown];
  const isLike = certain.some(
    (other) => other.described.some((type) => named.includes(type)) && alike(claim, other) >= OTHER,
  );
  if (isLike) return undefined;
  const types = new Set(
    certain.filter((other) => alike(claim, other) >= SAME).flatMap((other) => other.described),
  );
  return types.size === 1 ? [...types][0] : undefined;
}

/** The share of fields that two resources have in common. */
function alike({ names: one }: Claim, { names: other }: Claim): number {
  const both = [...one].filter((name) => other.has(name)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : both / all;
}
