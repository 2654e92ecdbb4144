import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Field, Model, Operation } from '../../../../codegen/model/model.ts';
import { openapiOf, printOpenapi } from '../../../../codegen/openapi/document.ts';
import { operationOf, urlPathOf } from '../../../../codegen/openapi/operation.ts';
import { schemaOf } from '../../../../codegen/openapi/schema.ts';
import { noOrigin } from '../../../../codegen/parse/front/origin.ts';
import { factsOf } from '../../../../codegen/table/facts.ts';
import { printTable, verbSegmentsOf } from '../../../../codegen/table/table.ts';
import { factsOf as factsAtRunTime } from '../../../../src/options/facts.ts';
import { documented } from '../../../support/pages/documented-model.ts';

const root = new URL('../../../../', import.meta.url);
const field = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  required: false,
  ...more,
});
const operation = (more: Partial<Operation> = {}): Operation => ({
  path: 'v3/a/{id}',
  method: 'post',
  protocol: 'v3',
  title: 'A',
  links: [],
  request: [field('id', { required: true })],
  response: { kind: 'empty' },
  errors: [],
  origin: noOrigin(),
  ...more,
});

describe('schemas', () => {
  it.each<[string, Field, object]>([
    [
      'a term and a length',
      field('a', { label: '名称', maxLength: 32 }),
      { title: '名称', type: 'string', maxLength: 32 },
    ],
    [
      'values',
      field('a', {
        enumeration: { kind: 'one-of', values: [{ value: 'A', meaning: '甲' }, { value: 'B' }] },
      }),
      { type: 'string', enum: ['A', 'B'], 'x-enum-meanings': { A: '甲' } },
    ],
    [
      'numbers',
      field('a', { type: 'integer', enumeration: { kind: 'fixed', values: [{ value: '1' }] } }),
      { type: 'integer', enum: [1] },
    ],
    [
      'classes of status',
      field('a', { type: 'integer', enumeration: { kind: 'classes', values: [{ value: '20X' }] } }),
      { type: 'integer', 'x-wechatpay-classes': ['20X'] },
    ],
    [
      'an object',
      field('a', { type: 'object', children: [field('b', { required: true }), field('c_$n')] }),
      {
        type: 'object',
        properties: { b: { type: 'string' } },
        patternProperties: { '^c_\\d+$': { type: 'string' } },
        required: ['b'],
      },
    ],
    [
      'a list',
      field('a', { type: 'object[]', children: [field('b')] }),
      { type: 'array', items: { type: 'object', properties: { b: { type: 'string' } } } },
    ],
    [
      'an encrypted string',
      field('a', { encryption: { by: 'rsa-pubkey', key: 'platform' } }),
      { type: 'string', 'x-wechatpay-encrypted': { by: 'rsa-pubkey', key: 'platform' } },
    ],
    [
      'an encoded list',
      field('a', { encoding: 'json_encode', content: { shape: 'array', element: field('b') } }),
      {
        type: 'string',
        'x-wechatpay-encoded': 'json_encode',
        contentMediaType: 'application/json',
        contentSchema: { type: 'array', items: { type: 'string' } },
      },
    ],
    [
      'an encoded list whose row has its type',
      field('a', {
        encoding: 'json_encode',
        content: { shape: 'array', element: field('b', { type: 'object[]', children: [field('c')] }) },
      }),
      {
        type: 'string',
        'x-wechatpay-encoded': 'json_encode',
        contentMediaType: 'application/json',
        contentSchema: { type: 'array', items: { type: 'object', properties: { c: { type: 'string' } } } },
      },
    ],
    [
      'shapes',
      field('a', { alternatives: [field('a', { type: 'integer' }), field('a')] }),
      { anyOf: [{ type: 'integer' }, { type: 'string' }] },
    ],
  ])('of %s', (_, given, want) => expect(schemaOf(given)).toEqual(want));
});

describe('operations', () => {
  it('stand at their URL', () => {
    expect(urlPathOf(operation())).toBe('/v3/a/{id}');
    expect(
      urlPathOf(
        operation({
          path: 'v2/pay/{op}',
          request: [field('op', { enumeration: { kind: 'fixed', values: [{ value: 'addX' }] } })],
        }),
      ),
    ).toBe('/pay/addX');
    expect(urlPathOf(operation({ path: 'v3/a/{empty}', request: [] }))).toBe('/v3/a/');
  });

  it('have parameters, a body, answers and marks', () => {
    const given = operation({
      lifecycle: { state: 'superseded', since: '2022', successors: ['openapi/v3/b#post'] },
      links: [
        { text: 'x', href: 'https://a/1' },
        { text: 'y', href: 'https://a/2' },
      ],
      request: [
        field('id', { required: true }),
        field('query', { type: 'object', children: [field('q')] }),
        field('headers', { type: 'object', children: [field('Wechatpay-Serial', { required: true })] }),
        field('json', { type: 'object', required: true, children: [field('x')] }),
        field('security', { type: 'true', required: true }),
      ],
      response: { kind: 'stream', media: 'pdf' },
    });
    expect(operationOf(given)).toMatchObject({
      operationId: 'v3_a_by_id_post',
      tags: ['a'],
      deprecated: true,
      externalDocs: { url: 'https://a/1' },
      'x-wechatpay-docs': ['https://a/2'],
      'x-wechatpay-security': 'client-certificate',
      parameters: [
        { name: 'id', in: 'path', required: true },
        { name: 'q', in: 'query', required: false },
        { name: 'Wechatpay-Serial', in: 'header', required: true },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
      responses: { '200': { content: { 'application/pdf': {} } }, default: {} },
    });
  });

  it('of v2 are XML, and signed in their body', () => {
    const given = operation({
      path: 'v2/pay/x',
      protocol: 'v2',
      request: [field('xml', { type: 'object', children: [field('a')] })],
      response: { kind: 'fields', fields: [field('return_code')] },
    });
    expect(operationOf(given)).toMatchObject({
      security: [],
      requestBody: { content: { 'application/xml': { schema: { xml: { name: 'xml' } } } } },
      responses: {
        '200': { content: { 'application/xml': { schema: { properties: { return_code: {} } } } } },
      },
    });
  });

  it('that differ in the name of a variable only share a place', () => {
    const page = (path: string) => ({
      path,
      title: 'A',
      contributed: false,
      operations: [operation({ path })],
    });
    const model: Model = { pages: [page('v3/a/{x}'), page('v3/a/{y}')], events: [] };
    const { paths } = openapiOf(model, '1') as { paths: Record<string, Record<string, unknown>> };
    expect(Object.keys(paths)).toEqual(['/v3/a/{x}']);
    expect(Object.keys(paths['/v3/a/{x}'] ?? {})).toEqual(['post', 'x-wechatpay-same-path']);
    const twice: Model = { pages: [page('v3/a/{x}'), page('v3/a/{x}')], events: [] };
    expect(() => openapiOf(twice, '1')).toThrow('documented twice');
  });
});

describe('the facts of an operation', () => {
  it('are its encrypted and encoded fields, end point, certificate and files', () => {
    const secret = (name: string, key: 'platform' | 'merchant' | 'bank') =>
      field(name, { encryption: { by: 'rsa-pubkey', key } });
    const given = operation({
      request: [
        field('json', {
          type: 'object',
          children: [
            field('list', { type: 'object[]', children: [secret('name', 'platform')] }),
            field('meta', {
              encoding: 'json_encode',
              content: { shape: 'object', fields: [secret('phone', 'platform')] },
            }),
            secret('card', 'bank'),
          ],
        }),
        field('base_uri', { enumeration: { kind: 'fixed', values: [{ value: 'https://hk/' }] } }),
        field('security', { type: 'true' }),
      ],
      response: { kind: 'fields', fields: [secret('name', 'merchant')] },
    });
    expect(factsOf(given)).toEqual({
      encrypt: ['json.list[].name', 'json.meta!.phone'],
      encryptBank: ['json.card'],
      decrypt: ['name'],
      encode: ['json_encode json.meta'],
      base_uri: 'https://hk/',
      security: true,
    });
    expect(factsOf(operation())).toBeUndefined();
    const upload = (name: string) => {
      const children = [field('meta', { type: 'string' }), field(name, { type: 'object' })];
      return factsOf(operation({ request: [field('body', { type: 'object', children })] }));
    };
    expect(upload('submission_file')).toEqual({ part: 'submission_file' });
    expect(upload('file')).toBeUndefined();
    expect(factsOf(operation({ response: { kind: 'stream', media: 'data' } }))).toEqual({ download: true });
  });

  it('are there at run time', async () => {
    expect(await factsAtRunTime('POST', 'v2/secapi/pay/refund')).toMatchObject({ security: true });
    expect(await factsAtRunTime('get', 'v3/billdownload/file')).toMatchObject({ download: true });
    expect((await factsAtRunTime('post', 'v3/applyment4sub/applyment/'))?.encrypt).toContain(
      'json.contact_info.contact_name',
    );
    for (const path of ['v3/no/such', 'constructor', '__proto__'])
      expect(await factsAtRunTime('get', path)).toBeUndefined();
  });
});

describe('the whole of docs/', () => {
  it('is in the document and the table, each once', async () => {
    const model = documented;
    const operations = model.pages.flatMap((page) => page.operations);
    const text = printOpenapi(openapiOf(model, '0.1.0'));
    const document = JSON.parse(text) as { paths: Record<string, Record<string, object>>; webhooks: object };
    const ids = Array.from(text.matchAll(/"operationId":"(\w+)"/g), (match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(operations.length + model.events.length);
    expect(Object.keys(document.webhooks)).toEqual(model.events.map(({ name }) => name));
    expect(text).toBe(printOpenapi(openapiOf(model, '0.1.0')));
    expect(text).toBe(readFileSync(new URL('openapi.json', root), 'utf8'));
    expect(printTable(model)).toBe(readFileSync(new URL('src/generated/table.ts', root), 'utf8'));
    expect(verbSegmentsOf(model)).toEqual(['delete']);
  }, 20_000);
});
