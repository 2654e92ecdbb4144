import { createPublicKey } from 'node:crypto';
import { paddingOf, Rsa } from '../../crypto/rsa.ts';
import { shapesOf } from '../../openapi/groups.ts';
import { writeJson } from '../../wire/json-write.ts';
import { flawOf, isFields } from '../judge/schema/check.ts';
import type { Schema } from '../judge/schema/document.ts';
import type { Fields } from '../judge/schema/request-fields.ts';
import { merchantCert } from '../keys/keys.ts';
import { exampleText } from './example-text.ts';

const merchantPublicKey = createPublicKey(merchantCert);
/** Fields with the reason of a failure, which do not belong in an example of success. */
const OF_FAILURE = /^(?:err|error|fail|reject)_|_fail_|^(?:err|error|fail|reject)$|reject_?reason$/;

/**
 * Creates an example that matches a schema: the first documented value, else one by type and name. A value that the
 * request has under the same name is repeated, the nearest first. Only encrypted values differ each time, because their
 * ciphertext does.
 *
 * @param scopes the objects of the request, the nearest first
 */
export function exampleOf(schema: Schema, scopes: readonly Fields[], name = ''): unknown {
  const [shape] = shapesOf(schema);
  if (shape) return exampleOf(shape, scopes, name);
  const [type] = [schema.type].flat();
  switch (type) {
    case 'object':
      return exampleFields(schema, scopesIn(scopes, name));
    case 'array':
      return [exampleOf(schema.items ?? {}, scopesIn(scopes, name), '')];
    case 'string':
      return sealed(schema, exampleString(schema, scopes, name));
    default:
      return said(schema, scopes, name) ?? exampleScalar(schema, name);
  }
}

/** The fields of an object: all documented fields, but those of a failure only if they are required. */
function exampleFields(schema: Schema, scopes: readonly Fields[]): Fields {
  const numbered = Object.entries(schema.patternProperties ?? {}).map(([pattern, field]) => [
    pattern.replace(/^\^|\$$/g, '').replaceAll('\\d+', '0'),
    field,
  ]) as [string, Schema][];
  return Object.fromEntries(
    [...Object.entries(schema.properties ?? {}), ...numbered]
      .filter(([name]) => schema.required?.includes(name) || !OF_FAILURE.test(name))
      .map(([name, field]) => [name, exampleOf(field, scopes, name)]),
  );
}

function exampleString(schema: Schema, scopes: readonly Fields[], name: string): string {
  const { contentSchema, maxLength } = schema;
  if (contentSchema) {
    const content = exampleOf(contentSchema, scopes, '');
    return schema['x-wechatpay-encoded'] === 'urlencode' && isFields(content)
      ? new URLSearchParams(content as Record<string, string>).toString()
      : writeJson(content);
  }
  const text = said(schema, scopes, name) ?? schema.enum?.[0] ?? exampleText(name);
  return String(text).slice(0, maxLength);
}

function exampleScalar({ type, const: only, enum: values }: Schema, name: string): unknown {
  if (only !== undefined) return only;
  if (values) return values[0];
  if (type === 'boolean') return true;
  // A schema without fields and type is an empty object.
  if (type === undefined) return {};
  return name === 'offset' ? 0 : 1;
}

/** The value of the request under this name, if it is valid here. */
function said(schema: Schema, scopes: readonly Fields[], name: string): unknown {
  if (schema['x-wechatpay-encrypted']) return undefined;
  const scope = scopes.find((fields) => Object.hasOwn(fields, name));
  const value = scope?.[name];
  if (value === undefined || value === '' || typeof value === 'object') return undefined;
  const given = schema.type !== 'string' && typeof value === 'string' && value !== '' ? Number(value) : value;
  return flawOf(given, schema, true) ? undefined : given;
}

/** Inside a field, the request's values for that field take precedence over the outer ones. */
function scopesIn(scopes: readonly Fields[], name: string): readonly Fields[] {
  const value = scopes.find((fields) => Object.hasOwn(fields, name))?.[name];
  const inner: unknown = Array.isArray(value) ? value[0] : value;
  return isFields(inner) ? [inner, ...scopes] : scopes;
}

function sealed(schema: Schema, text: string): string {
  const encrypted = schema['x-wechatpay-encrypted'];
  if (encrypted?.key !== 'merchant') return text;
  return Rsa.encrypt(text, merchantPublicKey, paddingOf(encrypted.padding));
}
