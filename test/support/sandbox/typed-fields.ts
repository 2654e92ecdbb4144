import { fieldSchema, isFields } from '../../../src/sandbox/judge/schema/check.ts';
import type { Schema } from '../../../src/sandbox/judge/schema/document.ts';

/** Every signed answer has these two; not every page says so. */
export function withoutUndocumented(
  fields: Record<string, unknown>,
  schema: Schema,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => !['sign', 'nonce_str'].includes(name) || fieldSchema(schema, name),
    ),
  );
}

/** What the texts of XML stand for by the documented type; a list of one item is that item. */
export function typed(value: unknown, schema: Schema): unknown {
  if (schema.type === 'array') return [value].flat().map((item) => typed(item, schema.items ?? {}));
  if (schema.type === 'boolean') return value === 'true';
  if (schema.type === 'integer' || schema.type === 'number') return Number(value);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, typed(inner, fieldSchema(schema, name) ?? {})]),
  );
}
