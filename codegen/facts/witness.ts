import type { FieldType, Source } from '../model/model.ts';

/** Which side of an operation is spoken of. */
export type Side = 'request' | 'response';

/**
 * What sources besides the tables of the official pages know of the fields of one side of an operation. A path names
 * the fields from the root of the body or the query: `promotion_detail/goods_detail/goods_id`.
 */
export interface Witness {
  /** Who knows the field. */
  knows(path: string): Source[];
  /** Who gives it this type. */
  agrees(path: string, type: FieldType): Source[];
  /** Who leaves it out, or lets it be left out. */
  omits(path: string): Source[];
  /** The values they know, and who does. */
  values(path: string): ReadonlyMap<string, Source[]>;
  /** The names they know below a path; of the root below `''`. */
  below(path: string): string[];
}

/** Several witnesses as one; each source is named once. */
export function together(...witnesses: readonly Witness[]): Witness {
  const all = (ask: (witness: Witness) => Source[]): Source[] => [...new Set(witnesses.flatMap(ask))];
  return {
    knows: (path) => all((witness) => witness.knows(path)),
    agrees: (path, type) => all((witness) => witness.agrees(path, type)),
    omits: (path) => all((witness) => witness.omits(path)),
    values: (path) => {
      const values = new Map<string, Source[]>();
      for (const witness of witnesses) {
        for (const [value, sources] of witness.values(path)) {
          values.set(value, [...new Set([...(values.get(value) ?? []), ...sources])]);
        }
      }
      return values;
    },
    below: (path) => [...new Set(witnesses.flatMap((witness) => witness.below(path)))],
  };
}

export const NO_WITNESS: Witness = {
  knows: () => [],
  agrees: () => [],
  omits: () => [],
  values: () => new Map(),
  below: () => [],
};
