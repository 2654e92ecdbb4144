import { RequestError } from '../../errors/index.ts';

const BASE64 = /^[\w+/-]+={0,2}$/;
const BLANKS = /\s+/g;

/**
 * Explains a body that a gateway encoded: no notification is base64, and a signature can only fit what was before.
 *
 * @throws RequestError `BODY_PARSED` for base64 of JSON or XML
 */
export function refuseEncoded(body: Buffer): void {
  const what = encodedIn(body);
  if (what === undefined) return;
  throw new RequestError(
    'BODY_PARSED',
    `the body is base64 of ${what}: a gateway encoded it before it came here, and the signature is over what was before. ` +
      "Hand on the gateway's event as it is, with its isBase64Encoded: webhook.serverless(handlers), or webhook.parse(event). " +
      "Where the gateway does not say that it encodes, decode first: Buffer.from(body, 'base64')",
    { field: 'body' },
  );
}

function encodedIn(body: Buffer): 'JSON' | 'XML' | undefined {
  // The first character of almost all bodies settles it.
  if (body[0] === 0x7b || body[0] === 0x3c) return undefined;
  const text = body.toString('latin1').replace(BLANKS, '');
  if (!BASE64.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString().trim();
  if (/^<[?!\w]/.test(decoded)) return 'XML';
  return isJsonObject(decoded) ? 'JSON' : undefined;
}

function isJsonObject(text: string): boolean {
  if (!text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
