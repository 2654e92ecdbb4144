import { createHash, createHmac } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { flawOf } from '../../../src/sandbox/judge/schema/check.ts';
import type { Documented } from '../../../src/sandbox/judge/schema/document.ts';
import * as keys from '../../../src/sandbox/keys/keys.ts';
import { UNSIGNED_V2 } from '../../../src/v2/unsigned.ts';
import { isUnsignedDownload } from '../../../src/v3/unsigned.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import { isSigned } from '../../support/sandbox/raw-request.ts';
import { typed, withoutUndocumented } from '../../support/sandbox/typed-fields.ts';
import { type Refused, refused } from '../differences/sandbox-golden.ts';
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

const needed = new Map<string, Refused>();

/** For one of the known reasons: not just as any unknown path is. */
function isRefused(op: string, got: Got): boolean {
  const refusal = /xml/.test(String(got.headers['content-type'])) ? refusalV2(got) : refusalV3(got);
  if (!refusal || got.headers['x-sandbox']) return false;
  const known = refused.find(
    (one) =>
      one.op.test(op) &&
      ('code' in one.says ? one.says.code.test(refusal.code) : one.says.field === refusal.field),
  );
  if (known) needed.set(op, known);
  return known !== undefined;
}

interface Refusal {
  code: string;
  field?: string;
}

function refusalV3({ status = 0, text, headers }: Got): Refusal | undefined {
  if (status < 400 || !/json/.test(String(headers['content-type']))) return undefined;
  const { code, detail, message } = JSON.parse(text);
  return message === '请求的资源不存在' ? undefined : { code, field: detail?.field };
}

/** What is no field of v2 has no code: its text says which one it is. */
function refusalV2({ text }: Got): Refusal | undefined {
  const fields = Transformer.toArray(text) as Record<string, string>;
  const { return_code, return_msg = '', result_code, err_code } = fields;
  if (return_code === 'FAIL')
    return { code: err_code ?? return_msg, field: return_msg.replace('参数格式错误', '') };
  return result_code === 'FAIL' ? { code: err_code ?? '' } : undefined;
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
