import { Hash } from '../../crypto/hash.ts';
import { UNSIGNED_V2 } from '../../v2/unsigned.ts';
import { Formatter } from '../../wire/formatter.ts';
import { Transformer } from '../../wire/transformer.ts';
import { type Reply, replyV2 } from '../http/exchange/answer.ts';
import type { SandboxRequest } from '../http/exchange/exchange.ts';
import { apiv2Secret } from '../keys/keys.ts';
import { isFields } from './schema/check.ts';
import type { V2Fields } from './v2.ts';

/**
 * The fields of a v2 response, which are signed if responses of the operation are, or if they contain a `sign`;
 * or the bytes of a file or a page.
 */
export type V2Answer = { fields: Readonly<Record<string, unknown>> } | { bytes: Buffer; type: string };

/** The one v2 operation that returns JSON. */
const IN_JSON = '/appauth/getaccesstoken';

/** Serializes and signs a v2 response, with the sign type of the request. */
export function replyFields(answer: V2Answer, { pathname }: SandboxRequest, asked: V2Fields): Reply {
  if ('bytes' in answer) return replyV2(answer.bytes, answer.type);
  if (pathname === IN_JSON) return replyV2(JSON.stringify(answer.fields), 'application/json; charset=utf-8');
  const { sign, ...fields } = Object.fromEntries(Object.entries(answer.fields).map(asXml));
  if (UNSIGNED_V2.has(pathname) && sign === undefined) return replyV2(Transformer.toXml(fields));
  const signed = { ...fields, nonce_str: Formatter.nonce() };
  const type = String(asked.get('sign_type') ?? Hash.ALGO_MD5);
  const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(signed))));
  return replyV2(Transformer.toXml({ ...signed, sign: Hash.sign(type, text, apiv2Secret) }));
}

/** In XML, a list is one element per item; a list of one item is that element. Everything else is text. */
function asXml([name, value]: [string, unknown]): [string, unknown] {
  if (Array.isArray(value)) return asXml([name, value[0]]);
  if (isFields(value)) return [name, Object.fromEntries(Object.entries(value).map(asXml))];
  return [name, value === undefined ? undefined : String(value)];
}
