import { VERBS, type Verb } from '../../../options/verbs.ts';
import { Transformer } from '../../../wire/transformer.ts';
import { isUpload } from '../../http/exchange/body.ts';
import { parseJson } from '../../http/exchange/bounded-json.ts';
import { isV3, type SandboxRequest } from '../../http/exchange/exchange.ts';
import { multipartField } from '../../http/exchange/multipart.ts';
import { isFields } from '../../judge/schema/check.ts';
import { bodySchemaOf, type Fields } from '../../judge/schema/request-fields.ts';
import type { Platform } from '../../keys/platform.ts';
import type { Terms } from '../terms/terms.ts';
import { type CallPath, callPath } from './path.ts';
import { plainOf } from './plain.ts';

/** The body of a call: fields, or a file with the fields that are signed with it. */
type CallBody = { json: unknown } | { xml: Fields } | { file: string; meta?: unknown };

/** A captured request as a call of the SDK. */
export interface Call extends Omit<CallPath, 'documented'> {
  verb: Verb;
  query: readonly (readonly [name: string, value: string])[];
  headers: Readonly<Record<string, string>>;
  body?: CallBody;
  /** v2: whether the client certificate is required. */
  security: boolean;
  /** v2: whether there is no nonce_str. */
  nonceless: boolean;
}

/** Why a request cannot be written as a call. */
type Why = keyof Terms['requests']['why'];

/** What the SDK adds itself. */
const OF_CLIENT: ReadonlySet<string> = new Set(['wechatpay-serial', 'accept-encoding']);
const SIGNED_V2: ReadonlySet<string> = new Set(['sign', 'nonce_str', 'workwx_sign']);

/** Turns a captured request into the call that sends it again, with encrypted fields in plain text. */
export function callOf(request: SandboxRequest, platform: Platform): Call | Why {
  const verb = VERBS.find((known) => known === request.method.toLowerCase());
  if (!verb) return 'method';
  const called = callPath(request);
  if (!called) return 'path';
  const { path, variables, documented } = called;
  const isV2 = !isV3(request);
  const query = [...request.query].filter(([name]) => !(isV2 && SIGNED_V2.has(name)));
  if (query.some(([name]) => name.trim() !== name || name === '' || name.includes('='))) return 'query';
  const body = isV2 ? bodyV2(request) : bodyV3(request, called, platform);
  if (typeof body === 'string') return body;
  const sent = body && 'xml' in body ? Object.keys(body.xml) : [...request.query.keys()];
  const xml = body && 'xml' in body ? without(body.xml, SIGNED_V2) : undefined;
  return {
    verb,
    path,
    variables,
    query,
    headers: headersOf(request, called),
    ...(body ? { body: xml ? { xml } : body } : {}),
    security: isV2 && documented?.secured === true,
    nonceless: isV2 && !(body && 'file' in body) && !sent.includes('nonce_str'),
  };
}

function bodyV3(
  request: SandboxRequest,
  { documented }: CallPath,
  platform: Platform,
): CallBody | undefined | 'body' {
  if (request.body.length === 0) return undefined;
  if (isUpload(request)) return uploadOf(request) ?? 'body';
  const value = parseJson(request.body.toString());
  if (value === undefined) return 'body';
  const pair = platform.pairOf(request.headers['wechatpay-serial']);
  return { json: documented && pair ? plainOf(value, bodySchemaOf(documented), pair) : value };
}

function bodyV2(request: SandboxRequest): CallBody | undefined | 'xml' | 'upload' {
  if (request.method === 'GET') return undefined;
  if (isUpload(request)) return 'upload';
  try {
    return { xml: { ...Transformer.toArray(request.body.toString()) } };
  } catch {
    return 'xml';
  }
}

/** The signed fields are left out if the SDK makes the same ones from the file. */
function uploadOf({ headers, body }: SandboxRequest): CallBody | undefined {
  const type = headers['content-type'];
  const [, file] =
    /\r\nContent-Disposition:[^\r\n]*; *filename="([^"]+)"/i.exec(body.toString('latin1')) ?? [];
  const meta = parseJson(multipartField(type, body, 'meta')?.content.toString() ?? '');
  if (file === undefined || !isFields(meta)) return undefined;
  const name = Buffer.from(file, 'latin1').toString();
  const isUsual = Object.keys(meta).every((key) => key === 'filename' || key === 'sha256');
  return isUsual ? { file: name } : { file: name, meta };
}

/** Documented headers, and the one that asks for a fault. */
function headersOf({ headers }: SandboxRequest, { documented }: CallPath): Record<string, string> {
  const known = (documented?.parameters ?? []).filter((one) => one.in === 'header').map(({ name }) => name);
  return Object.fromEntries(
    [...known, 'X-Sandbox-Fault'].flatMap((name) => {
      const value = headers[name.toLowerCase()];
      return typeof value !== 'string' || OF_CLIENT.has(name.toLowerCase()) ? [] : [[name, value]];
    }),
  );
}

function without(fields: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}
