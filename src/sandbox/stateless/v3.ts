import { createHash } from 'node:crypto';
import { isStatement } from '../../v3/unsigned.ts';
import type { Answer, SandboxRequest } from '../http/exchange/exchange.ts';
import type { Documented } from '../judge/schema/document.ts';
import type { Fields } from '../judge/schema/request-fields.ts';
import { exampleOf } from './example.ts';
import { fileOf } from './example-file.ts';

/** Marks a response as an example only: no state was stored or read. */
export const STATELESS = { 'X-Sandbox': 'stateless' };

/**
 * Responds to a validated v3 request from the documentation alone.
 *
 * @param given the fields of its body and the values of its path
 */
export function statelessAnswer({ responses }: Documented, request: SandboxRequest, given: Fields): Answer {
  const content = responses['200']?.content;
  if (!responses['200']) return { status: 204, body: undefined, signed: true, headers: STATELESS };
  const schema = content?.['application/json']?.schema;
  if (schema) {
    const body = exampleOf(schema, [given, Object.fromEntries(request.query)]);
    return { status: 200, body, signed: true, headers: STATELESS };
  }
  return download(Object.keys(content ?? {})[0] ?? '', request);
}

/** Files are unsigned, but the digest of a statement is signed. */
function download(media: string, { pathname }: SandboxRequest): Answer {
  const { type, bytes } = fileOf(media);
  const headers = { ...STATELESS, 'Content-Type': type };
  if (!isStatement(pathname)) return { status: 200, body: bytes, signed: false, headers };
  const sha1 = createHash('sha1').update(bytes).digest('hex');
  return {
    status: 200,
    body: bytes,
    signed: true,
    signedText: JSON.stringify({ sha1 }),
    headers: { ...headers, 'Wechatpay-Statement-Sha1': sha1 },
  };
}
