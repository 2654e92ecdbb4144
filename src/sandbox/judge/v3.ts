import { createPublicKey } from 'node:crypto';
import { BRAND, MERCHANT } from '../../call/sender.ts';
import { Rsa } from '../../crypto/rsa.ts';
import { isUpload } from '../http/exchange/body.ts';
import { type Answer, failure, isOfBrand, type SandboxRequest, unsigned } from '../http/exchange/exchange.ts';
import { multipartField } from '../http/exchange/multipart.ts';
import { mchid, merchantCert, merchantSerial } from '../keys/keys.ts';

const merchantPublicKey = createPublicKey(merchantCert);
const VALUES = /^(?:\w+="[^"]*"(?:, *(?=\w)|$))+$/;
const PARTS = ['nonce_str', 'timestamp', 'serial_no', 'signature'] as const;
/** How many seconds the timestamp of a request may be off. */
const MAX_SKEW = 300;
/** WeChat Pay's internal error number. */
const SIGNATURE_WRONG = 268443699;
/** How many characters of the body WeChat Pay quotes when it refuses a signature. */
const QUOTED_BODY = 8;

type Authorization = Record<(typeof PARTS)[number] | 'id', string>;

/** The scheme by which a request and its response are signed. */
export const schemeOf = (request: Pick<SandboxRequest, 'pathname'>): string => partyOf(request).scheme;

const partyOf = (request: Pick<SandboxRequest, 'pathname'>) => (isOfBrand(request) ? BRAND : MERCHANT);

/**
 * Verifies a v3 request in WeChat Pay's order: headers, format of the Authorization header, merchant, certificate,
 * clock, signature. Returns `undefined` if it is valid. A nonce may be reused: it is not known whether WeChat Pay
 * refuses that.
 *
 * @param now Unix time in seconds
 */
export function judgeV3(request: SandboxRequest, now: number): Answer | undefined {
  const unproved = checkAuthorization(request, now);
  const refusal = checkHeaders(request);
  // WeChat Pay signs the response only if the request was signed correctly.
  if (refusal) return unproved ? unsigned(refusal) : refusal;
  return unproved && { ...unproved, internal: SIGNATURE_WRONG };
}

function checkHeaders({ method, headers, body }: SandboxRequest): Answer | undefined {
  if (!headers.accept || !headers['user-agent']) {
    return failure(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent');
  }
  if (method === 'GET' || body.length === 0 || isUpload({ headers })) return undefined;
  if (/^application\/json *(?:;|$)/i.test(headers['content-type'] ?? '')) return undefined;
  return failure(400, 'INVALID_REQUEST', 'Http头Content-Type应为application/json');
}

function checkAuthorization(request: SandboxRequest, now: number): Answer | undefined {
  const { scheme, name } = partyOf(request);
  const parts = readAuthorization(request.headers.authorization, scheme, name);
  if (!parts) {
    return failure(
      401,
      'SIGN_ERROR',
      'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
    );
  }
  if (name === 'mchid' && parts.id !== mchid)
    return failure(401, 'SIGN_ERROR', '商户号与签名所用的证书不匹配');
  const head = `${request.method}\n${request.url}\n${parts.timestamp}\n${parts.nonce_str}\n`;
  const body = signedBody(request);
  if (parts.serial_no !== merchantSerial) return signError('商户证书序列号有误。', request, head, body);
  if (!/^\d{10}$/.test(parts.timestamp) || Math.abs(Number(parts.timestamp) - now) > MAX_SKEW) {
    return failure(401, 'SIGN_ERROR', 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟');
  }
  const message = Buffer.concat([Buffer.from(head), body, Buffer.from('\n')]);
  if (Rsa.verify(message, parts.signature, merchantPublicKey)) return undefined;
  return signError('错误的签名，验签失败', request, head, body);
}

function readAuthorization(header = '', scheme: string, name: string): Authorization | undefined {
  const [given, values = ''] = header.split(/ +(.*)/s);
  if (given !== scheme || !VALUES.test(values)) return undefined;
  const { [name]: id, ...found } = Object.fromEntries(
    Array.from(values.matchAll(/(\w+)="([^"]*)"/g), (match) => [match[1], match[2]]),
  );
  const isComplete = id && PARTS.every((part) => found[part]);
  return isComplete ? ({ ...found, id } as Authorization) : undefined;
}

/** The signed text is the metadata of an upload, else the bytes of the body. */
function signedBody({ headers, body }: SandboxRequest): Buffer {
  return multipartField(headers['content-type'], body, 'meta')?.content ?? body;
}

/** Contains the text that was verified, with its body truncated. */
function signError(message: string, { method, url }: SandboxRequest, head: string, body: Buffer): Answer {
  const text = body.toString();
  const quoted = text.length > QUOTED_BODY ? text.slice(0, QUOTED_BODY) : `${text}\n`;
  return failure(401, 'SIGN_ERROR', message, {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method,
      sign_message_length: Buffer.byteLength(head) + body.length + 1,
      truncated_sign_message: head + quoted,
      url,
    },
  });
}
