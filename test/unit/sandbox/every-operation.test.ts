import { createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { paddingOf, Rsa } from '../../../src/crypto/rsa.ts';
import type { Answer, SandboxRequest } from '../../../src/sandbox/http/exchange/exchange.ts';
import { fieldSchema, flawOf, isFields } from '../../../src/sandbox/judge/schema/check.ts';
import {
  type Documented,
  documentedOperations,
  type Schema,
} from '../../../src/sandbox/judge/schema/document.ts';
import { apiv2Secret, mchid, platformCert, platformSerial } from '../../../src/sandbox/keys/keys.ts';
import { createRouterV2 } from '../../../src/sandbox/route/v2.ts';
import { createRouter } from '../../../src/sandbox/route/v3.ts';
import { createStore } from '../../../src/sandbox/state/store.ts';
import { exampleOf } from '../../../src/sandbox/stateless/example.ts';
import { signOf } from '../../../src/v2/sign.ts';
import { Transformer } from '../../../src/wire/transformer.ts';

const platformKey = createPublicKey(
  new X509Certificate(platformCert).publicKey.export({ type: 'spki', format: 'pem' }),
);
const NOW = '2026-11-23T15:04:05+08:00';
const isV3 = ({ paths: [path = ''] }: Documented) => path.startsWith('v3/');
const operations = documentedOperations();
const named = (wanted: (operation: Documented) => boolean) =>
  operations
    .filter(wanted)
    .map((operation) => [`${operation.method} ${operation.paths[0]}`, operation] as const);

/** The example of a schema as a request: what is to be encrypted is. */
function asked(value: unknown, schema: Schema): unknown {
  if (Array.isArray(value)) return value.map((item) => asked(item, schema.items ?? {}));
  if (isFields(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, asked(inner, fieldSchema(schema, name) ?? {})]),
    );
  }
  if (typeof value !== 'string') return value;
  const encrypted = schema['x-wechatpay-encrypted'];
  if (encrypted?.key === 'platform') return Rsa.encrypt(value, platformKey, paddingOf(encrypted.padding));
  if (!schema.contentSchema || schema['x-wechatpay-encoded'] !== 'json_encode') return value;
  return JSON.stringify(asked(JSON.parse(value), schema.contentSchema));
}

function multipart(fields: Readonly<Record<string, unknown>>): Buffer {
  const parts = Object.entries(fields).map(
    ([name, value]) =>
      `--B\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${typeof value === 'string' ? value : 'bytes'}\r\n`,
  );
  return Buffer.from(`${parts.join('')}--B--\r\n`);
}

function requestOf(
  { method, paths, parameters, requestBody }: Documented,
  path = paths[0] ?? '',
): SandboxRequest {
  const query = new URLSearchParams();
  for (const { name, schema, ...parameter } of parameters) {
    if (parameter.in === 'query') query.set(name, String(asked(exampleOf(schema, [], name), schema)));
  }
  const [media = 'application/json'] = Object.keys(requestBody?.content ?? {});
  const schema = requestBody?.content[media]?.schema;
  const fields = Object(schema ? asked(exampleOf(schema, []), schema) : {});
  const upload = media === 'multipart/form-data';
  if ('sign' in fields) fields.sign = signOf(new Map(Object.entries({ ...fields, media: '' })), apiv2Secret);
  const pathname = `/${path.replace(/\{(\w+)\}/g, 'x')}`;
  return {
    method,
    url: `${pathname}?${query}`,
    pathname,
    query,
    headers: {
      'content-type': upload ? `${media}; boundary=B` : media,
      'wechatpay-serial': platformSerial,
      'idempotency-key': 'x',
    },
    body: upload
      ? multipart(fields)
      : Buffer.from(media === 'application/xml' ? xmlOf(fields) : JSON.stringify(fields)),
  };
}

function xmlOf(fields: Record<string, unknown>): string {
  const texts = Object.entries(fields).map(([name, value]) => [name, String(value)] as const);
  const signed = new Map<string, string>([...texts, ['mch_id', mchid]]);
  return Transformer.toXml({ ...Object.fromEntries(signed), sign: signOf(signed, apiv2Secret) });
}

const route = createRouter([]);
const ask = async (request: SandboxRequest): Promise<Answer> => route(request, createStore(), NOW);

describe('every documented operation of v3 takes the example of its request', () => {
  it.each(named(isV3))('%s', async (_, operation) => {
    const { responses } = operation;
    for (const path of operation.paths) {
      const answer = await ask(requestOf(operation, path));
      expect(answer).toMatchObject({ headers: { 'X-Sandbox': 'stateless' } });
      const schema = responses['200']?.content?.['application/json']?.schema;
      expect(answer.status).toBe(responses['200'] ? 200 : 204);
      if (schema) expect(flawOf(answer.body, schema, true)).toBeUndefined();
      else expect(answer.body === undefined || Buffer.isBuffer(answer.body)).toBe(true);
    }
  });
});

describe('every documented operation of v2 takes the example of its request', () => {
  const routeV2 = createRouterV2([]);
  it.each(named((operation) => !isV3(operation)))('%s', async (_, operation) => {
    const request = requestOf(operation);
    if (operation.method === 'GET') {
      request.query.set('mch_id', mchid);
      request.query.set('sign', signOf(new Map(request.query), apiv2Secret));
    }
    const { status, headers, body } = await routeV2(request, createStore(), NOW);
    // Of one page only the failure is documented: success is text.
    if (!request.pathname.endsWith('/batchquerycomment')) expect(body.toString()).not.toContain('FAIL');
    expect({ status, says: headers['X-Sandbox'] }).toEqual({ status: 200, says: 'stateless' });
  });
});

it('there are as many as the pages say', () => {
  expect(operations.length).toBeGreaterThan(1000);
});
