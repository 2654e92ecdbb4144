import type { FieldType, Source } from '../model/model.ts';

/** A side of an operation. */
export type Side = 'request' | 'response';

/**
 * What sources other than the tables of the official pages know about the fields of one side of an operation. A path names
 * the fields from the root of the body or the query: `promotion_detail/goods_detail/goods_id`.
 */
export interface Witness {
  /** The sources that know the field. */
  knows(path: string): Source[];
  /** The sources that state this type. */
  agrees(path: string, type: FieldType): Source[];
  /** The sources that omit it, or state that it is optional. */
  omits(path: string): Source[];
  /** The known values, with their sources. */
  values(path: string): ReadonlyMap<string, Source[]>;
  /** The known names below a path; `''` is the root. */
  below(path: string): string[];
}

/** Combines several witnesses. Each source is named once. */
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
