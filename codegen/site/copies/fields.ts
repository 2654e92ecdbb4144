import type { Field } from '../../model/model.ts';
import { isAmount } from '../page/marks.ts';

/** Fields as a nested list of Markdown. */
export function fieldList(fields: readonly Field[], depth = 0, parent?: Field): string {
  return fields
    .flatMap((field) => (field.alternatives ? field.alternatives : [field]))
    .map((field) => {
      const inside = insideOf(field);
      const below = inside.length === 0 ? '' : `\n${fieldList(inside, depth + 1, field)}`;
      return `${'  '.repeat(depth)}- ${lineOf(field, parent)}${below}`;
    })
    .join('\n');
}

function insideOf({ children = [], content }: Field): readonly Field[] {
  if (children.length > 0) return children;
  return content?.shape === 'array' ? [content.element] : (content?.fields ?? []);
}

function lineOf(field: Field, parent?: Field): string {
  const {
    name,
    type,
    also = [],
    required,
    either,
    label,
    maxLength,
    encryption,
    encoding,
    enumeration,
  } = field;
  const facts = [
    [type, ...also].join(' | '),
    required ? 'required' : undefined,
    either === undefined ? undefined : `at least one of group ${either}`,
    isAmount(field, parent) ? 'in fen' : undefined,
    maxLength === undefined ? undefined : `at most ${maxLength} characters`,
    encryption ? `encrypted (${encryption.by}, ${encryption.key} key; the SDK does it)` : undefined,
    encoding,
  ].filter((fact) => fact !== undefined);
  const values = enumeration?.values.map(
    ({ value, meaning }) => `\`${value}\`${meaning === undefined ? '' : ` ${meaning}`}`,
  );
  const told =
    values === undefined ? '' : ` (${enumeration?.kind === 'fixed' ? 'always ' : ''}${values.join(', ')})`;
  return `\`${name}\` ${facts.join(', ')}${label === undefined ? '' : `: ${label}`}${told}`;
}
