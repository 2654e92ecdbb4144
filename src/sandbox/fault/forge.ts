import type { Reply } from '../exchange/answer.ts';

const SIGNATURE = 'Wechatpay-Signature';
/** Something of every signed v2 answer that can be changed and leaves it well-formed. */
const NONCE = /(<nonce_str>(?:<!\[CDATA\[)?)(.)/;
const SIGN = /<sign>.*?<\/sign>/;

/** The same length, one character changed after it was signed: of the signature, where the body has none. */
export function forge(reply: Reply): Reply {
  const { headers, body } = reply;
  const signature = headers[SIGNATURE];
  if (body.length === 0 && signature !== undefined) {
    return {
      ...reply,
      headers: { ...headers, [SIGNATURE]: another(signature[0] ?? '') + signature.slice(1) },
    };
  }
  if (isXml(body))
    return { ...reply, body: changed(body, NONCE, (_, before, first) => before + another(first)) };
  const forged = Buffer.from(body);
  const last = forged.length - 2;
  if (last >= 0) forged[last] = (forged[last] ?? 0) ^ 1;
  return { ...reply, body: forged };
}

/** The same without the headers that sign it; of v2 without its sign. */
export function withoutSignature({ status, headers, body }: Reply): Reply {
  const kept = Object.entries(headers).filter(([name]) => !name.startsWith('Wechatpay-'));
  const bare = isXml(body) ? changed(body, SIGN, () => '') : body;
  const length = headers['Content-Length'] === undefined ? {} : { 'Content-Length': String(bare.length) };
  return { status, headers: { ...Object.fromEntries(kept), ...length }, body: bare };
}

const isXml = (body: Buffer) => body.subarray(0, 4).toString() === '<xml';

function changed(
  body: Buffer,
  what: RegExp,
  to: (match: string, before: string, first: string) => string,
): Buffer {
  return Buffer.from(body.toString().replace(what, to));
}

/** Another character of base64. */
const another = (character: string) => (character === 'A' ? 'B' : 'A');
