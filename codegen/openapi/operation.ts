import type { Event, Field, Lifecycle, Link, Operation, Response } from '../model/model.ts';
import { dataAnswerOf } from '../plan/answers.ts';
import { errorResponsesOf } from './errors.ts';
import { objectOf, type Schema, schemaOf } from './schema.ts';

/** The requested path of an operation; for v2 without the prefix `v2`, which only the SDK knows. */
export function urlPathOf({ path, request }: Operation): string {
  const fixed = new Map(
    request
      .filter(({ enumeration }) => enumeration?.kind === 'fixed')
      .map((field) => [field.name, fixedValueOf(field)]),
  );
  const filled = path
    .replace('{empty}', '')
    .replace(/\{(\w+)\}/g, (variable, name: string) => fixed.get(name) ?? variable);
  return `/${filled.replace(/^v2\//, '')}`;
}

function fixedValueOf({ enumeration }: Field): string | undefined {
  return enumeration?.values[0]?.value;
}

/** One method of a path item. */
export function operationOf(operation: Operation): Schema {
  const { request, protocol } = operation;
  const find = (name: string) => request.find((field) => field.name === name);
  const server = find('base_uri')?.enumeration?.values[0]?.value;
  const body = bodyOf(operation);
  return {
    operationId: operationIdOf(operation),
    summary: operation.title,
    tags: [tagOf(operation.path)],
    ...lifecycleOf(operation.lifecycle),
    ...linksOf(operation.links),
    ...(find('security') ? { 'x-wechatpay-security': 'client-certificate' } : {}),
    ...(find('nonceless') ? { 'x-wechatpay-nonceless': true } : {}),
    ...(server === undefined ? {} : { servers: [{ url: server.replace(/\/$/, '') }] }),
    ...(protocol === 'v2' ? { security: [] } : {}),
    parameters: parametersOf(operation),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: responsesOf(operation),
  };
}

/** `v3_pay_transactions_id_by_transaction_id_get` */
function operationIdOf({ path, method }: Operation): string {
  const name = path.replace(/\{(\w+)\}/g, 'by_$1').replace(/\W+/g, '_');
  return `${name}_${method}`;
}

/** The product: the first segment of a v3 path; all of v2 is one product. */
export function tagOf(path: string): string {
  const [version = '', product = ''] = path.split('/');
  return version === 'v2' ? 'v2' : product;
}

function parametersOf({ path, request }: Operation): Schema[] {
  const variables = Array.from(path.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
  const inPath = request.filter(
    ({ name, enumeration }) => variables.includes(name) && name !== 'empty' && enumeration?.kind !== 'fixed',
  );
  const childrenOf = (name: string) => request.find((field) => field.name === name)?.children ?? [];
  return [
    ...inPath.map((field) => ({ name: field.name, in: 'path', required: true, schema: schemaOf(field) })),
    ...childrenOf('query').map((field) => parameter(field, 'query')),
    ...childrenOf('headers').map((field) => parameter(field, 'header')),
  ];
}

function parameter(field: Field, place: 'query' | 'header'): Schema {
  return {
    name: field.name,
    in: place,
    required: field.required,
    ...(field.either === undefined ? {} : { 'x-wechatpay-either': field.either }),
    schema: schemaOf(field),
  };
}

const BODIES: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  body: 'multipart/form-data',
};

function bodyOf({ request }: Operation): Schema | undefined {
  const field = request.find(({ name }) => name in BODIES);
  if (!field) return undefined;
  const { title: _, ...schema } = schemaOf(field);
  const media = BODIES[field.name] ?? '';
  const named = field.name === 'xml' ? { ...schema, xml: { name: 'xml' } } : schema;
  return { required: field.required, content: { [media]: { schema: named } } };
}

const MEDIA: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  image: 'image/*',
  data: 'application/octet-stream',
};

/** A v2 error has the HTTP status 200. */
function responsesOf({ response, protocol, errors }: Operation): Schema {
  const failures =
    protocol === 'v3'
      ? { ...errorResponsesOf(errors), default: { $ref: '#/components/responses/Error' } }
      : {};
  return { ...failures, ...successOf(response, protocol) };
}

function successOf(response: Response, protocol: 'v2' | 'v3'): Schema {
  const media = protocol === 'v3' ? 'application/json' : 'application/xml';
  const typed = (schema: Schema) => ({
    content: { [media]: { schema: protocol === 'v2' ? { ...schema, xml: { name: 'xml' } } : schema } },
  });
  switch (response.kind) {
    case 'empty':
      return { '204': { description: 'an empty response' } };
    case 'stream':
      return {
        '200': { description: 'a file', content: { [MEDIA[response.media] ?? '']: {} } },
      };
    case 'redirect':
      return {
        '200': { description: 'a page for the browser' },
        '302': { description: 'a redirect for the browser' },
      };
    case 'failure':
      return {
        '200': {
          description: 'a file, or these fields on failure',
          content: { 'application/octet-stream': {}, ...typed(objectOf(response.fields)).content },
        },
      };
    case 'fields':
      return {
        '200': {
          description: 'success',
          ...(response.fields.length === 0 ? {} : typed(objectOf(response.fields))),
        },
      };
  }
}

/** A notification: what WeChat Pay posts, and how the merchant responds. */
export function webhookOf(event: Event): Schema {
  const find = (fields: readonly Field[], name: string) => fields.find((field) => field.name === name);
  const body = find(event.request, 'body');
  const answer = find(event.answer, 'body');
  // Most notifications of v3 are taken without a word.
  const isAnswered = event.version === 'v2' || dataAnswerOf(event) !== undefined;
  const media = event.version === 'v3' ? 'application/json' : 'application/xml';
  const content = (field: Field) => ({ content: { [media]: { schema: untitled(schemaOf(field)) } } });
  return {
    post: {
      operationId: `on_${event.name.replace(/\W+/g, '_')}`,
      summary: event.title,
      tags: [`notifications ${event.version}`],
      security: [],
      ...lifecycleOf(event.lifecycle),
      ...linksOf(event.links),
      parameters: (find(event.request, 'headers')?.children ?? []).map((field) => parameter(field, 'header')),
      ...(body === undefined ? {} : { requestBody: { required: true, ...content(body) } }),
      responses: {
        '200': { description: 'taken', ...(isAnswered && answer ? content(answer) : {}) },
        '4XX': {
          description: 'refused; WeChat Pay will retry',
          ...(event.version === 'v3' && answer ? content(answer) : {}),
        },
      },
    },
  };
}

function untitled({ title: _, ...schema }: Schema): Schema {
  return schema;
}

function lifecycleOf(lifecycle: Lifecycle | undefined): Schema {
  if (!lifecycle) return {};
  const { state, since, successors } = lifecycle;
  return {
    ...(['retired', 'superseded', 'abandoned'].includes(state) ? { deprecated: true } : {}),
    'x-wechatpay-lifecycle': {
      state,
      ...(since === undefined ? {} : { since }),
      ...(successors.length === 0 ? {} : { successors }),
    },
  };
}

function linksOf([first, ...more]: readonly Link[]): Schema {
  if (!first) return {};
  return {
    externalDocs: { url: first.href },
    ...(more.length === 0 ? {} : { 'x-wechatpay-docs': more.map(({ href }) => href) }),
  };
}
