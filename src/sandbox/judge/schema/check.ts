import type { SchemaType } from '../../../openapi/document.ts';
import { groupsOf, shapesOf } from '../../../openapi/groups.ts';
import { parseJson } from '../../http/exchange/bounded-json.ts';
import type { Schema } from './document.ts';

// Not ajv: loading it and compiling a first operation took as long as the whole simulator may take to start (300 ms),
// and its errors do not say what WeChat Pay says.

/** What is wrong with a value. */
export interface Flaw {
  /** A JSON pointer: `/amount/total`. */
  pointer: string;
  value: unknown;
  /** The field is not documented, which is refused only in strict mode. */
  unknown?: true;
  issue: string;
}

const UNKNOWN = '请求中含有未在API文档中定义的参数';
/** Characters that need more than three bytes of UTF-8 (emoji, rare characters), and lone surrogates. */
const SUPPLEMENTARY = /[\ud800-\udfff]/;

/**
 * Finds the first flaw of a value by its schema. A required text may be empty unless a minimum length is documented.
 *
 * @param strict whether fields that are not documented are flaws
 */
export function flawOf(value: unknown, schema: Schema, strict: boolean, pointer = ''): Flaw | undefined {
  if (value === null) return { pointer, value, issue: 'null is not allowed' };
  const shapes = shapesOf(schema);
  if (shapes.length > 0) return flawOfAny(value, shapes, strict, pointer);
  const issue = issueOf(value, schema);
  if (issue !== undefined) return { pointer, value, issue };
  if (Array.isArray(value)) return flawInList(value, schema.items ?? {}, strict, pointer);
  if (isFields(value)) return flawInFields(value, schema, strict, pointer);
  return schema.contentSchema && typeof value === 'string' && value !== ''
    ? flawInside(value, schema, schema.contentSchema, strict, pointer)
    : undefined;
}

/** What is wrong with the value itself, without its content. */
function issueOf(value: unknown, schema: Schema): string | undefined {
  const { type, const: only, enum: values } = schema;
  if (only !== undefined && value !== only) return `must be ${JSON.stringify(only)}`;
  const types = type === undefined ? [] : [type].flat();
  if (isBeyond(value) && types.some((one) => one === 'integer' || one === 'number')) return 'is too large';
  if (types.length > 0 && !types.some((one) => hasType(value, one)))
    return `must be of type ${types.join(' or ')}`;
  if (values && type !== 'array' && !values.includes(value)) return `must be one of ${values.join(', ')}`;
  if (typeof value === 'string' && SUPPLEMENTARY.test(value)) {
    return 'only characters of up to 3 bytes of UTF-8 are allowed: no emoji';
  }
  return typeof value === 'string' ? lengthIssue(value, schema) : undefined;
}

/** A whole number with more digits than JavaScript can represent. */
function isBeyond(value: unknown): boolean {
  return typeof value === 'bigint' || (Number.isInteger(value) && !Number.isSafeInteger(value));
}

/** The length of an encrypted text is not checked: it is not known whether the documented length is the plain text's. */
function lengthIssue(text: string, { minLength = 0, maxLength, ...schema }: Schema): string | undefined {
  if (schema['x-wechatpay-encrypted']) return undefined;
  const { length } = [...text];
  if (length < minLength) return `must have at least ${minLength} characters`;
  if (maxLength !== undefined && length > maxLength) return `must have at most ${maxLength} characters`;
  return undefined;
}

function hasType(value: unknown, type: SchemaType): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isFields(value);
  return typeof value === type;
}

/** Chooses the shape that is meant: one with a wrong value rather than one with a missing field. */
function flawOfAny(
  value: unknown,
  shapes: readonly Schema[],
  strict: boolean,
  pointer: string,
): Flaw | undefined {
  const flaws = shapes.map((shape) => flawOf(value, shape, strict, pointer));
  return flaws.some((flaw) => flaw === undefined)
    ? undefined
    : (flaws.find((flaw) => flaw?.value !== undefined) ?? flaws[0]);
}

function flawInList(
  list: readonly unknown[],
  items: Schema,
  strict: boolean,
  pointer: string,
): Flaw | undefined {
  for (const [index, item] of list.entries()) {
    const flaw = flawOf(item, items, strict, `${pointer}/${index}`);
    if (flaw) return flaw;
  }
  return undefined;
}

function flawInFields(
  fields: Readonly<Record<string, unknown>>,
  schema: Schema,
  strict: boolean,
  pointer: string,
): Flaw | undefined {
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(fields, name)) {
      return { pointer: at(pointer, name), value: undefined, issue: 'required' };
    }
  }
  for (const group of groupsOf(schema)) {
    if (group.some((name) => Object.hasOwn(fields, name))) continue;
    const [name = ''] = group;
    return { pointer: at(pointer, name), value: undefined, issue: `one of ${group.join(', ')} is required` };
  }
  for (const [name, value] of Object.entries(fields)) {
    const known = fieldSchema(schema, name);
    const flaw = known
      ? flawOf(value, known, strict, at(pointer, name))
      : unknownFlaw(value, schema, strict, at(pointer, name));
    if (flaw) return flaw;
  }
  return undefined;
}

/** The schema of a field; `undefined` if it is not documented. */
export function fieldSchema({ properties, patternProperties }: Schema, name: string): Schema | undefined {
  if (properties && Object.hasOwn(properties, name)) return properties[name];
  return Object.entries(patternProperties ?? {}).find(([pattern]) => new RegExp(pattern).test(name))?.[1];
}

/** An object without documented fields may have any fields. */
function unknownFlaw(value: unknown, schema: Schema, strict: boolean, pointer: string): Flaw | undefined {
  if (strict && schema.properties) return { pointer, value, unknown: true, issue: UNKNOWN };
  return flawOf(value, {}, strict, pointer);
}

/** Checks a text that contains JSON. Form-encoded text is not checked. */
function flawInside(
  text: string,
  schema: Schema,
  inside: Schema,
  strict: boolean,
  pointer: string,
): Flaw | undefined {
  if (schema['x-wechatpay-encoded'] !== 'json_encode') return undefined;
  const value = parseJson(text);
  return value === undefined
    ? { pointer, value: text, issue: 'must be JSON' }
    : flawOf(value, inside, strict, pointer);
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Appends a segment to a JSON pointer (RFC 6901). */
function at(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
