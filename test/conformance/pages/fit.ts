import document from '../../../openapi.json' with { type: 'json' };

/** A schema of openapi.json, as far as a payload is judged by it. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

interface Content {
  content?: { 'application/json'?: { schema?: Schema } };
}

interface Described {
  requestBody?: Content;
  responses: Record<string, Content>;
}

/** What stands in a real payload: its fields by their paths, the elements of lists without an index. */
export interface Sample {
  /** `GET v3/refund/domestic/refunds/{}` */
  op: string;
  side: 'request' | 'response';
  fields: Record<string, { type: string[]; values?: string[] }>;
}

const anonymous = (path: string): string => path.replace(/\{[^}]*\}/g, '{}').replace(/#.*$|^\/|\/$/g, '');

const byPath = new Map<string, Record<string, Described>>();
for (const [path, methods] of Object.entries(document.paths)) {
  byPath.set(anonymous(path), methods as unknown as Record<string, Described>);
}

/**
 * What of a real payload does not fit openapi.json: unknown fields, other types, other values of an enumeration, and
 * required fields of the first level that are missing.
 *
 * @returns undefined: openapi.json describes no such payload
 */
export function misfitsOf({ op, side, fields }: Sample): string[] | undefined {
  const [method = '', path = ''] = op.split(' ');
  const described = byPath.get(anonymous(path))?.[method.toLowerCase()];
  const success = Object.entries(described?.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
  const schema = (side === 'request' ? described?.requestBody : success)?.content?.['application/json']
    ?.schema;
  if (!schema) return undefined;
  const given = new Set(Object.keys(fields).map((at) => at.split('/')[0]));
  const missing = given.size === 0 ? [] : (deref(schema).required ?? []).filter((name) => !given.has(name));
  return [
    ...Object.entries(fields).flatMap(([at, seen]) => misfitsOfField(schema, at, seen)),
    ...missing.map((name) => `${name}: required, and missing`),
  ];
}

function misfitsOfField(
  schema: Schema,
  at: string,
  { type, values = [] }: Sample['fields'][string],
): string[] {
  let schemas = formsOf(schema);
  const names = at.split('/');
  for (const [index, name] of names.entries()) {
    const next = schemas.flatMap((form) => below(form, name));
    // What lies below an unknown field is told with that field.
    if (next.length === 0)
      return index < names.length - 1 || schemas.some(isOpaque) ? [] : [`${at}: unknown`];
    schemas = next;
  }
  const known = new Set(schemas.flatMap(typesOf));
  const enumerated = new Set(schemas.flatMap((form) => form.enum ?? form.items?.enum ?? []).map(String));
  return [
    ...type.filter((one) => !fits(one, known)).map((one) => `${at}: ${one}, not ${[...known].join(' or ')}`),
    ...values
      .filter((value) => enumerated.size > 0 && !enumerated.has(value))
      .map((value) => `${at}: ${value} is no known value`),
  ];
}

function fits(type: string, known: ReadonlySet<string>): boolean {
  if (type === 'null' || type === '[]' || known.has('any') || known.has(type)) return true;
  return known.has(type.replace('integer', 'number')) || (type.endsWith('[]') && known.has('[]'));
}

function isOpaque({ type, properties }: Schema): boolean {
  return type === 'object' && !properties;
}

function below(form: Schema, name: string): Schema[] {
  const { properties, patternProperties = {}, additionalProperties, items } = form;
  if (items && !properties) return formsOf(items).flatMap((element) => below(element, name));
  const named = properties?.[name];
  if (named) return formsOf(named);
  const patterns = Object.entries(patternProperties).filter(([pattern]) => new RegExp(pattern).test(name));
  if (patterns.length > 0) return patterns.flatMap(([, schema]) => formsOf(schema));
  return typeof additionalProperties === 'object' ? formsOf(additionalProperties) : [];
}

function typesOf({ type, items }: Schema): string[] {
  return [type ?? 'any'].flat().flatMap((one) => {
    if (one !== 'array') return one;
    return formsOf(items ?? {}).flatMap((element) => [element.type ?? ''].flat().map((of) => `${of}[]`));
  });
}

/** The schema and all that it is one or all of. */
function formsOf(schema: Schema): Schema[] {
  const form = deref(schema);
  const inner = [...(form.oneOf ?? []), ...(form.anyOf ?? []), ...(form.allOf ?? [])];
  return [form, ...inner.flatMap(formsOf)];
}

function deref(schema: Schema): Schema {
  let found = schema;
  while (found.$ref !== undefined) {
    let at: unknown = document;
    for (const step of found.$ref.split('/').slice(1)) {
      at = (at as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    found = at as Schema;
  }
  return found;
}
