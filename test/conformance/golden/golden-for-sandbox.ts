import { createPublicKey } from 'node:crypto';
import { paddingOf, Rsa } from '../../../src/crypto/rsa.ts';
import { parseJson } from '../../../src/sandbox/http/exchange/bounded-json.ts';
import { multipartField } from '../../../src/sandbox/http/exchange/multipart.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { fieldSchema, isFields } from '../../../src/sandbox/judge/schema/check.ts';
import {
  type Documented,
  documentedOperations,
  type Schema,
} from '../../../src/sandbox/judge/schema/document.ts';
import { operations } from '../../../src/sandbox/operations/index.ts';
import { signOf } from '../../../src/v2/sign.ts';
import { workwxFields, workwxSignOf } from '../../../src/v2/workwx.ts';
import { Transformer } from '../../../src/wire/transformer.ts';
import { authorize } from '../../support/sandbox/raw-request.ts';
import { bytesOf, type GoldenLine } from './golden-lines.ts';

/** A request as it goes over the socket. */
export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** The documented operation of a line. */
export function operationOf({ wire }: GoldenLine): Documented | undefined {
  const { pathname } = new URL(wire.url);
  const fits = documentedOperations()
    .filter(({ method }) => method === wire.method)
    .flatMap((operation) => operation.paths.map((path) => ({ operation, path })))
    .filter(({ path }) => new RegExp(`^/${path.replace(/\{\w+\}/g, '[^/]*')}$`).test(pathname));
  const variables = (path: string) => path.split('{').length;
  return fits.sort((a, b) => variables(a.path) - variables(b.path))[0]?.operation;
}

/**
 * A recorded request, made one of the simulator's merchant: its number, signed with its key, and what is documented
 * to be encrypted really encrypted for the simulated platform. All else is as recorded.
 */
export function forSandbox(line: GoldenLine, sandbox: Sandbox, operation: Documented | undefined): Sent {
  const url = new URL(line.wire.url);
  // Some examples leave a variable of the path empty; a value names what was never made.
  if (isStateful(operation)) url.pathname = url.pathname.replace(/\/(?=\/|$)/g, '/x');
  const { accept = '*/*', 'content-type': type = 'text/xml', ...headers } = line.wire.headers;
  const kept = { Accept: accept, 'Content-Type': type, 'User-Agent': 'test' };
  const { method } = line.wire;
  if (line.protocol === 'v2') return { method, headers: kept, ...v2Of(line, url, sandbox) };
  renameQuery(url, sandbox, operation);
  const body =
    line.signed === 'meta' ? uploadOf(line, type, sandbox, operation) : jsonOf(line, sandbox, operation);
  const path = url.pathname + url.search;
  const signedBody = multipartField(type, body, 'meta')?.content ?? body;
  const named = { ...headers, 'wechatpay-serial': sandbox.platform.serial };
  const Authorization = authorize(sandbox, { method, path, signedBody });
  return { method, path, body, headers: { ...ownOnly(named), ...kept, Authorization } };
}

const stateful = new Set(operations.map(({ method, path }) => `${method} ${path}`));
const isStateful = (operation: Documented | undefined) =>
  operation?.paths.some((path) => stateful.has(`${operation.method} ${path}`));

/** Those that the operation wants, and not how the recorded body was framed. */
function ownOnly(headers: Record<string, string>): Record<string, string> {
  const names = ['wechatpay-serial', 'idempotency-key'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}

function renameQuery({ searchParams }: URL, sandbox: Sandbox, operation: Documented | undefined): void {
  for (const [name, value] of [...searchParams]) {
    const schema = operation?.parameters.find((parameter) => parameter.name === name)?.schema ?? {};
    if (isOwnNumber(name) && value !== '') searchParams.set(name, sandbox.config.mchid);
    else if (isMarked(schema) && value !== '') searchParams.set(name, seal(value, schema, sandbox));
  }
}

function jsonOf(line: GoldenLine, sandbox: Sandbox, operation: Documented | undefined): Buffer {
  const fields = parseJson(bytesOf(line).toString());
  const schema = operation?.requestBody?.content['application/json']?.schema;
  if (!isFields(fields) || !schema) return bytesOf(line);
  const renamed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      isOwnNumber(name) && value !== '' ? sandbox.config.mchid : value,
    ]),
  );
  return Buffer.from(JSON.stringify(sealMarked(renamed, schema, sandbox)));
}

/** The meta of an upload, sealed, in its place. */
function uploadOf(
  line: GoldenLine,
  type: string,
  sandbox: Sandbox,
  operation: Documented | undefined,
): Buffer {
  const body = bytesOf(line);
  const meta = multipartField(type, body, 'meta')?.content.toString() ?? '';
  const schema = operation?.requestBody?.content['multipart/form-data']?.schema?.properties?.['meta'];
  const sealed = JSON.stringify(sealMarked(parseJson(meta), schema?.contentSchema ?? {}, sandbox));
  return replaceText(body, meta, sealed);
}

function replaceText(body: Buffer, from: string, to: string): Buffer {
  const start = body.indexOf(from);
  return Buffer.concat([
    body.subarray(0, start),
    Buffer.from(to),
    body.subarray(start + Buffer.byteLength(from)),
  ]);
}

const isOwnNumber = (name: string) => ['mchid', 'sp_mchid', 'combine_mchid'].includes(name);
const isMarked = (schema: Schema) => schema['x-wechatpay-encrypted']?.key === 'platform';
const seal = (text: string, schema: Schema, { platform }: Sandbox) =>
  Rsa.encrypt(
    text.slice(0, 50),
    createPublicKey(platform.privateKey),
    paddingOf(schema['x-wechatpay-encrypted']?.padding),
  );

function sealMarked(value: unknown, schema: Schema, sandbox: Sandbox): unknown {
  if (typeof value === 'string')
    return isMarked(schema) && value !== '' ? seal(value, schema, sandbox) : value;
  if (Array.isArray(value)) return value.map((item) => sealMarked(item, schema.items ?? {}, sandbox));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      sealMarked(inner, fieldSchema(schema, name) ?? {}, sandbox),
    ]),
  );
}

const V2_NUMBERS = ['mch_id', 'mchid', 'combine_mch_id'];

function v2Of(line: GoldenLine, url: URL, { config }: Sandbox): Pick<Sent, 'path' | 'body'> {
  const read =
    line.signed === 'query' ? Object.fromEntries(url.searchParams) : Transformer.toArray(textOf(line));
  const fields = new Map(
    Object.entries(read).map(([name, value]) => [
      name,
      V2_NUMBERS.includes(name) ? config.mchid : String(value),
    ]),
  );
  if (line.signed === null) return { path: url.pathname, body: v2UploadOf(line, config) };
  const covered = workwxFields(url.pathname);
  if (covered && config.workwx) {
    fields.set('workwx_sign', workwxSignOf(fields, covered, config.workwx.secret));
  }
  fields.set('sign', signOf(fields, config.secret));
  if (line.signed === 'query') {
    return { path: `${url.pathname}?${new URLSearchParams([...fields])}`, body: Buffer.alloc(0) };
  }
  return { path: url.pathname, body: Buffer.from(Transformer.toXml(Object.fromEntries(fields))) };
}

/** The one upload of v2, whose sign its caller makes. */
function v2UploadOf(line: GoldenLine, { secret }: Sandbox['config']): Buffer {
  const body = bytesOf(line);
  const part = (name: string) =>
    multipartField(line.wire.headers['content-type'], body, name)?.content.toString() ?? '';
  const fields = new Map(['mch_id', 'media_hash', 'sign_type'].map((name) => [name, part(name)]));
  return replaceText(body, part('sign'), signOf(fields, secret));
}

const textOf = (line: GoldenLine) => (line.signed === 'xml' ? bytesOf(line).toString() : '<xml></xml>');
