import type { Content, Enumeration, Field, FieldType } from '../model/model.ts';

/** A JSON Schema of draft 2020-12, as used by OpenAPI 3.1. */
export type Schema = Record<string, unknown>;

const TYPES: Readonly<Record<FieldType, Schema>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
  true: { const: true },
  object: { type: 'object' },
  'object[]': { type: 'array', items: { type: 'object' } },
  'string[]': { type: 'array', items: { type: 'string' } },
  'integer[]': { type: 'array', items: { type: 'integer' } },
  'number[]': { type: 'array', items: { type: 'number' } },
};

/** The schema of one field, without its name. */
export function schemaOf(field: Field): Schema {
  if (field.alternatives) return { anyOf: field.alternatives.map(schemaOf) };
  const isArray = field.type.endsWith('[]');
  const base = { ...TYPES[field.type], ...alsoOf(field) };
  const element = { ...(isArray ? (base['items'] as Schema) : base), ...valuesOf(field) };
  if (field.children && field.children.length > 0) Object.assign(element, objectOf(field.children));
  const shape = isArray ? { ...base, items: element } : element;
  return { ...(field.label === undefined ? {} : { title: field.label }), ...shape, ...marksOf(field) };
}

/** An object of these fields; numbered names become patterns. */
export function objectOf(fields: readonly Field[]): Schema {
  const named = fields.filter(({ name }) => !name.includes('$'));
  const numbered = fields.filter(({ name }) => name.includes('$'));
  const required = named.filter((field) => field.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(named.map((field) => [field.name, schemaOf(field)])),
    ...(numbered.length === 0
      ? {}
      : {
          patternProperties: Object.fromEntries(
            numbered.map((field) => [patternOf(field.name), schemaOf(field)]),
          ),
        }),
    ...(required.length === 0 ? {} : { required }),
    ...groupsOf(fields),
  };
}

/** At least one field of each group: a schema for one group, all of them for several. */
function groupsOf(fields: readonly Field[]): Schema {
  const letters = [...new Set(fields.flatMap(({ either }) => either ?? []))].sort();
  const groups = letters.map((letter) => ({
    anyOf: fields.filter(({ either }) => either === letter).map(({ name }) => ({ required: [name] })),
  }));
  return groups.length > 1 ? { allOf: groups } : (groups[0] ?? {});
}

/** `coupon_fee_$n` → `^coupon_fee_\d+$` */
function patternOf(name: string): string {
  return `^${name.replace(/\$\w/g, '\\d+')}$`;
}

/** Several types of one value: `type: [integer, string]`. */
function alsoOf({ type, also = [] }: Field): Schema {
  if (also.length === 0) return {};
  return { type: [type, ...also].map((one) => TYPES[one]['type']) };
}

function valuesOf({ type, enumeration, minLength, maxLength }: Field): Schema {
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(enumeration === undefined ? {} : enumOf(enumeration, type)),
  };
}

function enumOf({ kind, values }: Enumeration, type: FieldType): Schema {
  if (kind === 'classes') return { 'x-wechatpay-classes': values.map(({ value }) => value) };
  const isNumber = /^(?:integer|number|float)/.test(type);
  const meanings = values.filter(({ meaning }) => meaning !== undefined);
  return {
    enum: values.map(({ value }) =>
      isNumber ? Number(value) : type === 'boolean' ? value === 'true' : value,
    ),
    ...(meanings.length === 0
      ? {}
      : { 'x-enum-meanings': Object.fromEntries(meanings.map(({ value, meaning }) => [value, meaning])) }),
  };
}

/** What a plain schema cannot express: who can read a string, and its content. */
function marksOf({ encryption, encoding, signature, content }: Field): Schema {
  return {
    ...(encryption === undefined ? {} : { 'x-wechatpay-encrypted': encryption }),
    ...(encoding === undefined ? {} : { 'x-wechatpay-encoded': encoding }),
    ...(signature === undefined ? {} : { 'x-wechatpay-signed': signature }),
    ...(content === undefined
      ? {}
      : {
          contentMediaType:
            encoding === 'urlencode' ? 'application/x-www-form-urlencoded' : 'application/json',
          contentSchema: contentOf(content),
        }),
  };
}

/** The row of a list's elements may have the type of the list (`object[]`), or theirs. */
function contentOf(content: Content): Schema {
  if (content.shape === 'object') return objectOf(content.fields);
  const element = schemaOf(content.element);
  return content.element.type.endsWith('[]') ? element : { type: 'array', items: element };
}
