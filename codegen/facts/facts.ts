import type { Field } from '../model/model.ts';

/** The facts of a row without its children, in groups that change together. */
export const FACTS = {
  type: ({ type, also }: Field) => [type, ...(also ?? [])],
  required: ({ required, either }: Field) => ({ required, either }),
  label: ({ label }: Field) => label,
  length: ({ minLength, maxLength }: Field) => ({ minLength, maxLength }),
  values: ({ enumeration }: Field) => enumeration,
  marks: ({ encryption, encoding, signature, content }: Field) => ({
    encryption,
    encoding,
    signature,
    shape: content?.shape,
  }),
} as const satisfies Record<string, (field: Field) => unknown>;

export type Fact = keyof typeof FACTS;

export const FACT_NAMES = Object.keys(FACTS) as Fact[];

/** Whether two rows agree on one group of facts. */
export function sameFact(fact: Fact, one: Field, other: Field): boolean {
  const isEqual = KEYS[fact].every((key) => one[key] === other[key]);
  if (isEqual && one.content?.shape === other.content?.shape) return true;
  return textOf(FACTS[fact](one)) === textOf(FACTS[fact](other));
}

/** A row with one group of facts from another row. */
export function withFact(fact: Fact, field: Field, from: Field): Field {
  const without = Object.fromEntries(
    Object.entries(field).filter(([key]) => !KEYS[fact].includes(key as keyof Field)),
  ) as unknown as Field;
  const taken = Object.fromEntries(
    KEYS[fact].flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  );
  return { ...without, ...taken };
}

const KEYS: Readonly<Record<Fact, readonly (keyof Field)[]>> = {
  type: ['type', 'also'],
  required: ['required', 'either'],
  label: ['label'],
  length: ['minLength', 'maxLength'],
  values: ['enumeration'],
  marks: ['encryption', 'encoding', 'signature'],
};

/** A text that is the same for equal values: without undefined fields and sources, in any order. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'from' ? undefined : ordered(part))) ?? '';
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rows below a row, in whichever field the model has them. */
export function below({ children, content }: Field): readonly Field[] {
  if (content) return content.shape === 'array' ? [content.element] : content.fields;
  return children ?? [];
}

/** The row with other children. */
export function withBelow(field: Field, fields: readonly Field[]): Field {
  const { content } = field;
  if (content?.shape === 'object') return { ...field, content: { shape: 'object', fields: [...fields] } };
  if (content?.shape === 'array') {
    const [element = content.element] = fields;
    return { ...field, content: { shape: 'array', element } };
  }
  if (field.children || fields.length > 0) return { ...field, children: [...fields] };
  return field;
}

/** The place of a row below another one, in the notation of the changelog: `response.list[].id`, `request.xml.detail().a`. */
export function placeBelow(place: string, field: Field): string {
  const list = field.type.endsWith('[]') ? `${place}[]` : place;
  return field.content ? `${list}()` : list;
}
