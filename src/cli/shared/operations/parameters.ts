import type { Schema } from '../../../openapi/document.ts';
import { groupsOf, shapesOf } from '../../../openapi/groups.ts';
import type { Documented } from './documented.ts';

/** A parameter of a request. */
export interface Parameter {
  readonly in: string;
  /** For example `amount.total`; `[]` stands for the elements of a list, `!` for the content of an encoded string. */
  readonly name: string;
  readonly required: boolean;
  /** The fields of which at least one is required. */
  readonly oneOf?: readonly string[];
  readonly type: string;
  readonly values?: readonly unknown[];
  /** What the values mean, where the documentation says so. */
  readonly meanings?: Readonly<Record<string, string>>;
  readonly encrypted?: true;
  /** Its name in the documentation. */
  readonly term: string;
}

/** The parameters of an operation, in the order of its page. */
export function parametersOf({
  parameters,
  requestBody,
}: Pick<Documented, 'parameters' | 'requestBody'>): Parameter[] {
  const places = parameters.map((place) => {
    const described = describe(place.in, place.name, place.required, place.schema);
    const either = place['x-wechatpay-either'];
    if (either === undefined) return described;
    return {
      ...described,
      oneOf: parameters.filter((other) => other['x-wechatpay-either'] === either).map(({ name }) => name),
    };
  });
  const [schema] = Object.values(requestBody?.content ?? {}).map((content) => content.schema);
  return [...places, ...(schema ? childrenOf(schema, '') : [])];
}

function childrenOf(schema: Schema, prefix: string): Parameter[] {
  const required = new Set(schema.required ?? []);
  const groups = groupsOf(schema);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    const others = groups.find((group) => group.includes(name));
    return withChildren(`${prefix}${name}`, required.has(name), child, others);
  });
  const numbered = Object.entries(schema.patternProperties ?? {}).flatMap(([pattern, child]) =>
    withChildren(`${prefix}${nameOf(pattern)}`, false, child),
  );
  const variants = shapesOf(schema).flatMap((variant) => childrenOf(variant, prefix));
  return [...own, ...numbered, ...variants];
}

function withChildren(
  name: string,
  required: boolean,
  schema: Schema,
  oneOf?: readonly string[],
): Parameter[] {
  const inner = [
    ...childrenOf(schema, `${name}.`),
    ...(schema.items ? childrenOf(schema.items, `${name}[].`) : []),
    ...(schema.contentSchema ? childrenOf(schema.contentSchema, `${name}!.`) : []),
  ];
  const place = describe('body', name, required, schema);
  return [oneOf ? { ...place, oneOf } : place, ...inner];
}

/** `^coupon_fee_\d+$` → `coupon_fee_N` */
function nameOf(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('\\d+', 'N');
}

function describe(place: string, name: string, required: boolean, schema: Schema): Parameter {
  const values = schema.const === undefined ? (schema.enum ?? schema.items?.enum) : [schema.const];
  const meanings = schema['x-enum-meanings'] ?? schema.items?.['x-enum-meanings'];
  return {
    in: place,
    name,
    required,
    type: typeOf(schema),
    ...(values ? { values } : {}),
    ...(meanings ? { meanings } : {}),
    ...(schema['x-wechatpay-encrypted'] ? { encrypted: true } : {}),
    term: schema.title ?? '',
  };
}

function typeOf({ type, items, minLength, maxLength }: Schema): string {
  if (type === undefined) return 'any';
  if (type === 'array') return `${typeOf(items ?? {})}[]`;
  const lengths = [minLength, maxLength].filter((length) => length !== undefined).join(', ');
  const types = [type].flat().join(' | ');
  return lengths === '' ? types : `${types}(${lengths})`;
}
