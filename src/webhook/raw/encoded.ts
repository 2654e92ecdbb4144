import { anyBase64 } from '../../crypto/pem/any-base64.ts';
import { RequestError } from '../../errors/index.ts';

const DATA_URL = /^\s*["']?data:[\w.+/;=-]{0,100};base64,/i;

/** A body that was encoded more than twice is not a known mistake. */
const MAX_LAYERS = 2;

/**
 * Detects a body that a gateway encoded: no notification is base64, and the signature covers the original body.
 *
 * @throws RequestError `BODY_PARSED` for base64 of JSON or XML, in any form that `bodyBase64` reads
 */
export function refuseEncoded(body: Buffer): void {
  const what = encodedIn(body);
  if (what === undefined) return;
  throw new RequestError(
    'BODY_PARSED',
    `the body is base64 of ${what}: a gateway encoded it, and the signature covers the original body. ` +
      'Pass the event of the gateway unchanged, with its isBase64Encoded: webhook.serverless(handlers), or webhook.parse(event). ' +
      "If the gateway does not set isBase64Encoded, or the body was encoded twice, decode first: Buffer.from(body, 'base64')",
    { field: 'body' },
  );
}

/** Decodes a body from base64 in any form, also a `data:` URL; `undefined` if it is not base64. */
export function bodyBase64(text: string): Buffer | undefined {
  return anyBase64(text.replace(DATA_URL, ''));
}

function encodedIn(body: Buffer): string | undefined {
  let bytes: Buffer | undefined = body;
  for (let layers = 1; layers <= MAX_LAYERS; layers += 1) {
    // For almost all bodies, the first character decides.
    if (bytes[0] === 0x7b || bytes[0] === 0x3c) return undefined;
    bytes = bodyBase64(bytes.toString());
    if (bytes === undefined) return undefined;
    const what = kindOf(bytes.toString().trim());
    if (what !== undefined) return `${'base64 of '.repeat(layers - 1)}${what}`;
  }
  return undefined;
}

function kindOf(text: string): 'JSON' | 'XML' | undefined {
  if (/^<[?!\w]/.test(text)) return 'XML';
  return isJsonObject(text) ? 'JSON' : undefined;
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
