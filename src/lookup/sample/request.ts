import type { OperationObject, Parameter, Schema } from '../../openapi/document.ts';
import { realistic, realisticFields } from './realistic.ts';
import { exampleValues, type Values } from './values.ts';

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
export const OF_CLIENT: ReadonlySet<string> = new Set([
  'Content-Type',
  'Authorization',
  'Accept',
  'Wechatpay-Serial',
]);

type Documented = Pick<OperationObject, 'parameters' | 'requestBody' | 'x-wechatpay-security'>;

/** The example request of an operation of openapi.json. */
export function exampleRequest({ parameters, requestBody, ...rest }: Documented): ExampleRequest {
  const content = requestBody?.content ?? {};
  const body = (content['application/json'] ?? content['application/xml'])?.schema;
  const headers = parameters.filter(({ name }) => !OF_CLIENT.has(name));
  return {
    variables: realisticFields(exampleValues(objectOf(parameters, 'path'))),
    query: realisticFields(exampleValues(objectOf(parameters, 'query'))),
    headers: exampleValues(objectOf(headers, 'header')),
    body: body && realistic(exampleValues({ properties: { body }, type: 'object' })['body']),
    upload: content['multipart/form-data'] !== undefined,
    security: rest['x-wechatpay-security'] !== undefined,
  };
}

function objectOf(parameters: readonly Parameter[], place: Parameter['in']): Schema {
  const own = parameters.filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
  };
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
