import { Hash } from '../crypto/hash.ts';
import { UNSIGNED_V2 } from '../v2/unsigned.ts';
import { Formatter } from '../wire/formatter.ts';
import { Transformer } from '../wire/transformer.ts';
import { type Reply, replyV2 } from './answer.ts';
import type { SandboxRequest } from './exchange.ts';
import type { V2Fields } from './judge-v2.ts';
import { apiv2Secret } from './keys.ts';

/** The fields of a v2 answer, which are signed where they are documented to be; or a file or a page as it goes out. */
export type V2Answer = { fields: Readonly<Record<string, unknown>> } | { bytes: Buffer; type: string };

/** The one operation of v2 that answers JSON. */
const IN_JSON = '/appauth/getaccesstoken';

/** Writes and signs a v2 answer, in the way the request was signed. */
export function replyFields(answer: V2Answer, { pathname }: SandboxRequest, asked: V2Fields): Reply {
  if ('bytes' in answer) return replyV2(answer.bytes, answer.type);
  const { sign: _, ...fields } = answer.fields;
  if (pathname === IN_JSON) return replyV2(JSON.stringify(fields), 'application/json; charset=utf-8');
  if (UNSIGNED_V2.has(pathname)) return replyV2(toXml(fields));
  const signed = { ...fields, nonce_str: Formatter.nonce() };
  const type = String(asked.get('sign_type') ?? Hash.ALGO_MD5);
  const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(signed))));
  return replyV2(toXml({ ...signed, sign: Hash.sign(type, text, apiv2Secret) }));
}

const toXml = (fields: Record<string, unknown>) =>
  Transformer.toXml(fields as Parameters<typeof Transformer.toXml>[0]);
