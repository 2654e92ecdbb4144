import { type Literal, source, text } from '../../src/lookup/sample/literal.ts';
import type { Field } from '../model/model.ts';

/** The fields as the entries of an object, each with an example value. */
export function exampleEntries(fields: readonly Field[]): (readonly [string, Literal])[] {
  return fields
    .filter((field, index) => isFirst(field, fields.slice(0, index)))
    .map((field) => [keyOf(field.name), exampleOf(field)] as const);
}

/** If one of several fields is enough, the example has the first. */
function isFirst({ either }: Field, before: readonly Field[]): boolean {
  return either === undefined || !before.some((field) => field.either === either);
}

/** The first of numbered keys. */
function keyOf(name: string): string {
  return name.replace(/\$[nm]/g, '0');
}

/** The first documented value, else an empty value of the type. */
export function exampleOf(field: Field): Literal {
  const [shape] = field.alternatives ?? [];
  if (shape) return exampleOf(shape);
  const { type, content } = field;
  if (content && field.encoding === 'json_encode') {
    return { kind: 'call', name: 'JSON.stringify', argument: contentOf(content) };
  }
  if (content?.shape === 'object' && field.encoding === 'urlencode') {
    const pairs = content.fields.map(({ name }) => `${name}=`).join('&');
    return { kind: 'call', name: 'encodeURIComponent', argument: text(pairs) };
  }
  if (type.endsWith('[]')) return { kind: 'array', items: [elementOf(field)] };
  return elementOf(field);
}

function contentOf(content: NonNullable<Field['content']>): Literal {
  if (content.shape === 'array') return exampleOf(content.element);
  return { kind: 'object', entries: exampleEntries(content.fields) };
}

function elementOf({ type, enumeration, children }: Field): Literal {
  const value = enumeration?.kind === 'classes' ? undefined : enumeration?.values[0]?.value;
  switch (type.replace('[]', '')) {
    case 'object':
      return { kind: 'object', entries: exampleEntries(children ?? []) };
    case 'string':
      return text(value ?? '');
    case 'boolean':
    case 'true':
      return source(value ?? 'true');
    default:
      return source(value ?? '0');
  }
}
