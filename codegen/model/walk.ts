import type { Field } from './model.ts';

/** All rows of a table in order, at any depth. A field with several shapes yields the rows of its shapes. */
export function* everyField(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    if (field.alternatives) {
      yield* everyField(field.alternatives);
      continue;
    }
    yield field;
    if (field.children) yield* everyField(field.children);
    if (field.content?.shape === 'object') yield* everyField(field.content.fields);
    if (field.content?.shape === 'array') yield* everyField([field.content.element]);
  }
}
