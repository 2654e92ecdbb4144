import { RequestError } from '../../errors/index.ts';

const BASE64 = /^[\w+/-]+={0,2}$/;
const BLANKS = /\s+/g;

/**
 * Detects a body that a gateway encoded: no notification is base64, and the signature covers the original body.
 *
 * @throws RequestError `BODY_PARSED` for base64 of JSON or XML
 */
export function refuseEncoded(body: Buffer): void {
  const what = encodedIn(body);
  if (what === undefined) return;
  throw new RequestError(
    'BODY_PARSED',
    `the body is base64 of ${what}: a gateway encoded it, and the signature covers the original body. ` +
      'Pass the event of the gateway unchanged, with its isBase64Encoded: webhook.serverless(handlers), or webhook.parse(event). ' +
      "If the gateway does not set isBase64Encoded, decode first: Buffer.from(body, 'base64')",
    { field: 'body' },
  );
}

function encodedIn(body: Buffer): 'JSON' | 'XML' | undefined {
  // For almost all bodies, the first character decides.
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
