import type { Field } from '../../model/model.ts';

/** Child rows that name the elements of a list and are not a key; `*` stands for any parent. */
const ELEMENT_ROWS: readonly (readonly [parent: string, child: string])[] = [
  ['*', 'period'],
  ['business_addition_pics', 'media_id'],
  ['h5_domains', 'domain'],
  ['receivers', 'receiver'],
  ['repeated_field_data', 'field_data'],
  ['store_photos', 'media_id'],
  ['sub_order_list', 'order'],
  ['trades', 'transaction'],
];

/**
 * The row that describes the elements if the JSON in `parent` is a list: its only child row is a list with one of the
 * known names. All other single children are keys of a map.
 */
export function elementRow(parent: string, children: readonly Field[]): Field | undefined {
  const [child, ...others] = children;
  if (!child || others.length > 0 || child.alternatives || !child.type.endsWith('[]')) return undefined;
  const known = ELEMENT_ROWS.some(([of, name]) => name === child.name && (of === '*' || of === parent));
  return known ? child : undefined;
}
