import type { Schema } from '../openapi/document.ts';
import type { Documented } from './documented.ts';

/** A place of a request that takes a value. */
export interface Parameter {
  readonly in: string;
  /** `amount.total`; `[]` leads into the elements of a list, `!` into what an encoded text holds. */
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  readonly values?: readonly unknown[];
  readonly encrypted?: true;
  /** What the documentation calls it. */
  readonly term: string;
}

/** What an operation takes, in the order of its page. */
export function parametersOf({
  parameters,
  requestBody,
}: Pick<Documented, 'parameters' | 'requestBody'>): Parameter[] {
  const places = parameters.map((place) => describe(place.in, place.name, place.required, place.schema));
  const [schema] = Object.values(requestBody?.content ?? {}).map((content) => content.schema);
  return [...places, ...(schema ? childrenOf(schema, '') : [])];
}

function childrenOf(schema: Schema, prefix: string): Parameter[] {
  const required = new Set(schema.required ?? []);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    withChildren(`${prefix}${name}`, required.has(name), child),
  );
  const numbered = Object.entries(schema.patternProperties ?? {}).flatMap(([pattern, child]) =>
    withChildren(`${prefix}${nameOf(pattern)}`, false, child),
  );
  const variants = (schema.anyOf ?? []).flatMap((variant) => childrenOf(variant, prefix));
  return [...own, ...numbered, ...variants];
}

function withChildren(name: string, required: boolean, schema: Schema): Parameter[] {
  const inner = [
    ...childrenOf(schema, `${name}.`),
    ...(schema.items ? childrenOf(schema.items, `${name}[].`) : []),
    ...(schema.contentSchema ? childrenOf(schema.contentSchema, `${name}!.`) : []),
  ];
  return [describe('body', name, required, schema), ...inner];
}

/** `^coupon_fee_\d+$` → `coupon_fee_N` */
function nameOf(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('\\d+', 'N');
}

function describe(place: string, name: string, required: boolean, schema: Schema): Parameter {
  const values = schema.const === undefined ? (schema.enum ?? schema.items?.enum) : [schema.const];
  return {
    in: place,
    name,
    required,
    type: typeOf(schema),
    ...(values ? { values } : {}),
    ...(schema['x-wechatpay-encrypted'] ? { encrypted: true } : {}),
    term: schema.title ?? '',
  };
}

function typeOf({ type, items, maxLength }: Schema): string {
  if (type === undefined) return 'any';
  if (type === 'array') return `${typeOf(items ?? {})}[]`;
  return maxLength === undefined ? type : `${type}(${maxLength})`;
}
