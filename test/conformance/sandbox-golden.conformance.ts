import { createHash, createHmac } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.ts';
import * as keys from '../../src/sandbox/keys.ts';
import { fieldSchema, flawOf, isFields } from '../../src/sandbox/schema-check.ts';
import type { Documented, Schema } from '../../src/sandbox/schema-document.ts';
import { UNSIGNED_V2 } from '../../src/v2/unsigned.ts';
import { isUnsignedDownload } from '../../src/v3/unsigned.ts';
import { Transformer } from '../../src/wire/transformer.ts';
import { isSigned } from '../support/raw-request.ts';
import { type Refused, refused } from './differences/sandbox-golden.ts';
import { forSandbox, operationOf, type Sent } from './golden-for-sandbox.ts';
import { goldenLines } from './golden-lines.ts';

/** One for each example, for the examples share their numbers. */
let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

interface Got {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  bytes: Buffer;
  text: string;
}

async function send({ method, path, headers, body }: Sent): Promise<Got> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(sandbox.url, { method, path, headers }, resolve).on('error', reject).end(body);
  });
  const bytes = await buffer(response);
  return { status: response.statusCode, headers: response.headers, bytes, text: bytes.toString() };
}

function checkV3(got: Got, { responses }: Documented, path: string): void {
  const [pathname = ''] = path.split('?');
  // With its text, so that a failure shows why.
  expect(got.status, got.text).toBe(responses['200'] ? 200 : 204);
  expect(isSigned(sandbox, got.headers, signedText(got))).toBe(!isUnsignedDownload(pathname));
  const content = responses['200']?.content ?? {};
  const schema = content['application/json']?.schema;
  if (schema) expect(flawOf(JSON.parse(got.text), schema, true)).toBeUndefined();
  else expect(got.bytes.length > 0).toBe(Object.keys(content).length > 0);
}

/** Of a statement the digest is signed. */
function signedText({ headers, text }: Got): string {
  const sha1 = headers['wechatpay-statement-sha1'];
  return sha1 === undefined ? text : JSON.stringify({ sha1 });
}

function checkV2(got: Got, { responses }: Documented, path: string): void {
  expect(got.status).toBe(200);
  const [pathname = ''] = path.split('?');
  const content = responses['200']?.content ?? {};
  const schema = content['application/octet-stream'] ? undefined : content['application/xml']?.schema;
  if (!schema) {
    expect(got.bytes.length).toBeGreaterThan(0);
  } else if (/json/.test(String(got.headers['content-type']))) {
    expect(flawOf(JSON.parse(got.text), schema, true)).toBeUndefined();
  } else {
    const fields = Transformer.toArray(got.text) as Record<string, unknown>;
    expect(fields).toMatchObject({ return_code: 'SUCCESS' });
    const { sign, ...rest } = fields;
    expect(sign !== undefined).toBe(!UNSIGNED_V2.has(pathname) || 'sign' in (schema.properties ?? {}));
    if (sign !== undefined) expect([md5(rest), hmac(rest)]).toContain(sign);
    expect(flawOf(typed(withoutUndocumented(fields, schema), schema), schema, true)).toBeUndefined();
  }
}

const secret = keys.apiv2Secret;
const textOf = (fields: Record<string, unknown>) =>
  `${Object.keys(fields)
    .filter((name) => fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')}&key=${secret}`;
const md5 = (fields: Record<string, unknown>) =>
  createHash('md5').update(textOf(fields)).digest('hex').toUpperCase();
const hmac = (fields: Record<string, unknown>) =>
  createHmac('sha256', secret).update(textOf(fields)).digest('hex').toUpperCase();

/** Every signed answer has these two; not every page says so. */
function withoutUndocumented(fields: Record<string, unknown>, schema: Schema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => !['sign', 'nonce_str'].includes(name) || fieldSchema(schema, name),
    ),
  );
}

/** What the texts of XML stand for by the documented type; a list of one item is that item. */
function typed(value: unknown, schema: Schema): unknown {
  if (schema.type === 'array') return [value].flat().map((item) => typed(item, schema.items ?? {}));
  if (schema.type === 'boolean') return value === 'true';
  if (schema.type === 'integer' || schema.type === 'number') return Number(value);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, typed(inner, fieldSchema(schema, name) ?? {})]),
  );
}

const needed = new Map<string, Refused>();

/** For one of the known reasons: not just as any unknown path is. */
function isRefused(op: string, { status = 0, text, headers }: Got): boolean {
  if (status < 400 || !/json/.test(String(headers['content-type'])) || headers['x-sandbox']) return false;
  const { code, detail, message } = JSON.parse(text);
  const known = refused.find(
    (one) =>
      one.op.test(op) &&
      ('code' in one.says ? one.says.code.test(code) : one.says.field === detail?.field) &&
      message !== '请求的资源不存在',
  );
  if (known) needed.set(op, known);
  return known !== undefined;
}

describe('every documented example', () => {
  it.each(goldenLines.map((line) => [line.op, line] as const))('%s', async (op, line) => {
    const operation = operationOf(line);
    expect(operation).toBeDefined();
    if (!operation) return;
    const sent = forSandbox(line, sandbox, operation);
    const got = await send(sent);
    if (isRefused(op, got)) return;
    if (line.protocol === 'v3') checkV3(got, operation, sent.path);
    else checkV2(got, operation, sent.path);
  });

  it('is refused for no reason that is not needed, and seldom', () => {
    expect(refused.filter((one) => ![...needed.values()].includes(one))).toEqual([]);
    expect(needed.size).toBeLessThan(goldenLines.length / 8);
  });
});
