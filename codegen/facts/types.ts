import type { FieldType } from '../model/model.ts';

/** Types of one field, as several sources name them, settled. */
export interface SettledType {
  type: FieldType;
  also?: FieldType[];
  /** The types that were taken for slips. */
  slips: FieldType[];
}

const NUMERIC: readonly FieldType[] = ['integer', 'number', 'float'];
const isStructure = (type: FieldType): boolean => type.includes('object') || type.endsWith('[]');

/**
 * Settles a type on which pages differ. A number that is an integer on another page is a number. Else the types that
 * another source agrees with stand, all of them when they are plain values; without any, the one named first does.
 *
 * @param agrees whether a source besides the pages says so
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
