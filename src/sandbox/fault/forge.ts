import type { Reply } from '../http/exchange/answer.ts';

const SIGNATURE = 'Wechatpay-Signature';
/** A part of every signed v2 response whose change keeps the XML well-formed. */
const NONCE = /(<nonce_str>(?:<!\[CDATA\[)?)(.)/;
const SIGN = /<sign>.*?<\/sign>/;

/** Changes one character after signing, keeping the length: in the body, or in the signature if the body is empty. */
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

/** Removes the signature: the headers of v3, the `sign` of v2. */
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

/** A different base64 character. */
const another = (character: string) => (character === 'A' ? 'B' : 'A');
