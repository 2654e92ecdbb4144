import { createHash } from 'node:crypto';
import { isStatement } from '../../v3/unsigned.ts';
import type { Answer, SandboxRequest } from '../exchange/exchange.ts';
import type { Documented } from '../schema/document.ts';
import type { Fields } from '../schema/request-fields.ts';
import { exampleOf } from './example.ts';
import { fileOf } from './example-file.ts';

/** Says that an answer is only an example: nothing was remembered, and nothing looked up. */
export const STATELESS = { 'X-Sandbox': 'stateless' };

/**
 * Answers a judged v3 request by what is documented of its operation alone.
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

/** Files come unsigned, but of a statement the digest is signed. */
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
