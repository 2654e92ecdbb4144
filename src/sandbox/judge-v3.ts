import { createPublicKey, verify } from 'node:crypto';
import { type Answer, failure, type SandboxRequest } from './exchange.ts';
import { mchid, merchantCert, merchantSerial } from './keys.ts';
import { multipartField } from './multipart.ts';

const merchantPublicKey = createPublicKey(merchantCert);
const AUTHORIZATION = /^WECHATPAY2-SHA256-RSA2048 (.+)$/;
const PARTS = ['mchid', 'nonce_str', 'timestamp', 'serial_no', 'signature'] as const;
/** Seconds that a request's clock may be off. */
const MAX_SKEW = 300;
/** How much of the body WeChat Pay quotes when it refuses a signature. */
const QUOTED_BODY = 8;

/** Judges a v3 request in WeChat Pay's order; `undefined` lets it pass. */
export function judgeV3(request: SandboxRequest, now: number): Answer | undefined {
  const { headers } = request;
  if (!headers.accept || !headers['user-agent']) {
    return failure(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent');
  }
  const parts = readAuthorization(headers.authorization);
  if (!parts) {
    return failure(
      401,
      'SIGN_ERROR',
      'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》',
    );
  }
  if (parts.mchid !== mchid) return failure(401, 'SIGN_ERROR', '商户号与签名所用的证书不匹配');
  if (parts.serial_no !== merchantSerial) return failure(401, 'SIGN_ERROR', '商户证书序列号有误。');
  if (!/^\d{10}$/.test(parts.timestamp) || Math.abs(Number(parts.timestamp) - now) > MAX_SKEW) {
    return failure(401, 'SIGN_ERROR', 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟');
  }
  const signed = signedBody(request);
  const head = `${request.method}\n${request.url}\n${parts.timestamp}\n${parts.nonce_str}\n`;
  const message = Buffer.concat([Buffer.from(head), signed, Buffer.from('\n')]);
  const signature = Buffer.from(parts.signature, 'base64');
  if (!verify('RSA-SHA256', message, merchantPublicKey, signature))
    return signatureRefused(request, head, signed);
  return checkContentType(request);
}

function readAuthorization(header: string | undefined): Record<(typeof PARTS)[number], string> | undefined {
  const rest = AUTHORIZATION.exec(header ?? '')?.[1];
  if (rest === undefined) return undefined;
  const found = Object.fromEntries(
    Array.from(rest.matchAll(/(\w+)="([^"]*)"(?:,|$)/g), (match) => [match[1], match[2]]),
  );
  return PARTS.every((name) => found[name]) ? (found as Record<(typeof PARTS)[number], string>) : undefined;
}

/** An upload signs its meta; everything else the bytes of its body. */
function signedBody({ headers, body }: SandboxRequest): Buffer {
  const meta = multipartField(headers['content-type'], body, 'meta');
  return meta?.content ?? body;
}

function signatureRefused(request: SandboxRequest, head: string, body: Buffer): Answer {
  const text = body.toString();
  return failure(401, 'SIGN_ERROR', '错误的签名，验签失败', {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method: request.method,
      sign_message_length: Buffer.byteLength(head) + body.length + 1,
      truncated_sign_message:
        text.length > QUOTED_BODY ? head + text.slice(0, QUOTED_BODY) : `${head}${text}\n`,
      url: request.url,
    },
  });
}

function checkContentType({ method, headers, body }: SandboxRequest): Answer | undefined {
  if (method === 'GET' || body.length === 0) return undefined;
  if (/^(?:application\/json|multipart\/form-data)\b/i.test(headers['content-type'] ?? '')) return undefined;
  return failure(415, 'INVALID_REQUEST', 'Http头Content-Type应为application/json');
}
