import type { Field } from './model.ts';

/** Every row of a table in its order, whatever it is nested in. A field of several shapes is its shapes' rows. */
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
