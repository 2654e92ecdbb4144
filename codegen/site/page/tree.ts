import type { Enumeration, Field } from '../../model/model.ts';
import { both, code, link, tag, text } from '../html/html.ts';
import { marksOf } from './marks.ts';

/** Longer lists of values are folded. */
const MANY_VALUES = 8;
/** Deeper fields are folded. */
const OPEN_DEPTH = 3;

/** What a tree needs from its page. */
export interface TreeContext {
  /** The start of the anchors: `request`. */
  place: string;
  /** A link to the type of these fields, if it has a name. */
  typeOf: (fields: readonly Field[]) => { name: string; address: string } | undefined;
}

/** The rows of a table as a tree of lists. What has fields of its own is `<details>`: it folds without a script. */
export function treeOf(fields: readonly Field[], context: TreeContext): string {
  return tag('div', { class: 'tree' }, branch(fields, context.place, 0, context));
}

function branch(
  fields: readonly Field[],
  place: string,
  depth: number,
  context: TreeContext,
  parent?: Field,
): string {
  const items = fields.flatMap((field) => {
    if (!field.alternatives) return [item(field, place, depth, context, parent)];
    const shapes = field.alternatives.map((shape) => item(shape, place, depth, context, parent, true));
    return [tag('li', { class: 'or' }, both('以下形态之一', 'one of these shapes')), ...shapes];
  });
  return tag('ul', {}, ...items);
}

function item(
  field: Field,
  place: string,
  depth: number,
  context: TreeContext,
  parent?: Field,
  isShape = false,
): string {
  const at = `${place}.${field.name}`;
  const inner = insideOf(field);
  // The second shape of a field would have the same anchor.
  const id = isShape ? undefined : at;
  const row = rowOf(field, at);
  const type = context.typeOf(inner);
  const more = [
    type === undefined ? '' : tag('span', { class: 'type' }, link(type.address, text(type.name))),
    field.enumeration ? valuesOf(field.enumeration) : '',
  ].join('');
  const words = tag('span', { class: 'marks' }, marksOf(field, parent)) + labelOf(field);
  if (inner.length === 0) return tag('li', { id }, tag('div', { class: 'row' }, row, words, more));
  const below = branch(inner, field.type.endsWith('[]') ? `${at}[]` : at, depth + 1, context, field);
  return tag(
    'li',
    { id },
    tag(
      'details',
      { open: depth < OPEN_DEPTH },
      tag('summary', { class: 'row' }, row, words),
      // A link in the summary would fold the tree.
      more === '' ? '' : tag('div', { class: 'row more' }, more),
      below,
    ),
  );
}

/** The fields in an object, or in what an encoded or encrypted string holds. */
function insideOf({ children = [], content }: Field): readonly Field[] {
  if (children.length > 0) return children;
  if (!content) return [];
  return content.shape === 'array' ? [content.element] : content.fields;
}

function rowOf({ name, type, also = [] }: Field, at: string): string {
  const types = [type, ...also].join(' | ');
  return [
    tag('span', { class: 'name' }, tag('code', { title: at }, text(name))),
    tag('span', { class: 'type' }, text(types)),
  ].join('');
}

function labelOf({ label }: Field): string {
  return label === undefined ? '' : tag('span', { class: 'label' }, text(label));
}

function valuesOf({ kind, values }: Enumeration): string {
  if (kind === 'fixed') {
    return tag('span', { class: 'values' }, both('固定值 ', 'always '), code(values[0]?.value ?? ''));
  }
  const hasMeanings = values.some(({ meaning }) => meaning !== undefined);
  const listed = hasMeanings
    ? tag(
        'span',
        { class: 'meanings' },
        ...values.map(({ value, meaning }) =>
          tag('span', {}, code(value), meaning === undefined ? '' : ` ${text(meaning)}`),
        ),
      )
    : values.map(({ value }) => code(value)).join(' ');
  if (values.length <= MANY_VALUES) return tag('span', { class: 'values' }, listed);
  return tag(
    'details',
    { class: 'values' },
    tag('summary', {}, both(`${values.length} 个取值`, `${values.length} values`)),
    listed,
  );
}
