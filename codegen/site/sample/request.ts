import type { Field, Operation } from '../../model/model.ts';
import { variablesOf } from '../../model/path.ts';
import { realistic, realisticFields } from './realistic.ts';
import { type Values, valuesOf } from './values.ts';

/** The same request with example values in every documented field, in the parts that a caller gives. */
export interface ExampleRequest {
  variables: Values;
  query: Values;
  headers: Values;
  /** The fields of `json` or `xml`; `undefined` if the operation takes none. */
  body: unknown;
  /** Whether the operation takes a file. */
  upload: boolean;
  /** Whether it needs the client certificate. */
  security: boolean;
}

/** Headers that the client sets itself. */
const OF_CLIENT: ReadonlySet<string> = new Set([
  'Content-Type',
  'Authorization',
  'Accept',
  'Wechatpay-Serial',
]);

export function exampleRequest({ path, request }: Operation): ExampleRequest {
  const find = (name: string): Field | undefined => request.find((field) => field.name === name);
  const names = variablesOf(path).filter((name) => name !== 'empty');
  const variables = valuesOf(request.filter(({ name }) => names.includes(name)));
  const body = find('json') ?? find('xml');
  return {
    variables: realisticFields(
      Object.fromEntries(names.map((name) => [name, variables[name] ?? `sandbox_${name}`])),
    ),
    query: realisticFields(valuesOf(find('query')?.children ?? [])),
    headers: without(valuesOf(find('headers')?.children ?? []), OF_CLIENT),
    body: body && realistic(exampleValue(body)),
    upload: find('body') !== undefined && !names.includes('body'),
    security: find('security') !== undefined,
  };
}

function exampleValue(field: Field): unknown {
  return valuesOf([field])[field.name];
}

function without(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}

/** The request as one JSON document, as `json`, `query` and path variables are given to the chain. */
export function requestDocument({ variables, query, headers, body }: ExampleRequest, isV2: boolean): Values {
  const parts: [string, unknown][] = [
    ...Object.entries(variables),
    ...(Object.keys(query).length === 0 ? [] : [['query', query] as [string, unknown]]),
    ...(body === undefined ? [] : [[isV2 ? 'xml' : 'json', body] as [string, unknown]]),
    ...(Object.keys(headers).length === 0 ? [] : [['headers', headers] as [string, unknown]]),
  ];
  return Object.fromEntries(parts);
}
