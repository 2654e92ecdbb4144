import type { FieldType } from '../model/model.ts';

/** The decided type of a field on which several sources differ. */
export interface SettledType {
  type: FieldType;
  also?: FieldType[];
  /** The types that were treated as slips. */
  slips: FieldType[];
}

const NUMERIC: readonly FieldType[] = ['integer', 'number', 'float'];
const isStructure = (type: FieldType): boolean => type.includes('object') || type.endsWith('[]');

/**
 * Decides a type on which pages differ. A number that is an integer on another page is a number. Otherwise the types
 * that another source confirms are kept, all of them if they are plain values; without any, the first one is kept.
 *
 * @param agrees whether a source other than the pages confirms a type
 */
export function settleType(named: readonly FieldType[], agrees: (type: FieldType) => boolean): SettledType {
  const distinct = [...new Set(named)];
  const [first = 'string', ...others] = distinct;
  if (others.length === 0) return { type: first, slips: [] };
  if (distinct.every((type) => NUMERIC.includes(type))) return { type: 'number', slips: [] };
  const supported = distinct.filter(agrees);
  const kept = supported.length === 0 ? (distinct.some(isStructure) ? [first] : distinct) : supported;
  const [type = first, ...more] = kept;
  const slips = distinct.filter((other) => !kept.includes(other));
  if (more.length === 0) return { type, slips };
  if (kept.some(isStructure)) return { type, slips: [...slips, ...more] };
  return { type, also: more, slips };
}
