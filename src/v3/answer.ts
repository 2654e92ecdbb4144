import { createHash, type KeyObject } from 'node:crypto';
import { type Accepted, decodeJson, decodeText, type RawAnswer, readWhole } from '../client/answer.ts';
import { type Call, exchangeOf } from '../client/call.ts';
import { ApiError, VerificationError } from '../errors/index.ts';
import { Formatter } from '../wire/formatter.ts';
import { explainSignError } from './explain.ts';
import { readSignature, type Signature, verifyBody, verifyStream } from './signature.ts';
import { isStatement, isUnsignedDownload } from './unsigned.ts';

/**
 * Verifies a v3 answer; `undefined` when it went into the sink.
 *
 * @throws ApiError, VerificationError, TransportError
 */
export async function acceptV3(
  call: Call,
  answer: RawAnswer,
  certs: ReadonlyMap<string, KeyObject>,
  expected: boolean,
): Promise<Accepted | undefined> {
  if (!expected) throw await toApiError(call, answer, certs);
  const success = answer.status >= 200 && answer.status < 300;
  const signed = !(success && isUnsignedDownload(call.target.pathname));
  const exchange = exchangeOf(call, answer.status, answer.requestId);
  const signature = signed ? readSignature(answer.header, certs, Formatter.timestamp(), exchange) : undefined;
  const digest = signature ? digestOf(call, answer) : undefined;
  if (signature && digest !== undefined) await verifyBody(signature, JSON.stringify({ sha1: digest }));
  const check =
    digest !== undefined ? digestCheck(call, answer, digest) : signature && verifyStream(signature);
  if (answer.stream) {
    await call.sink?.fill(inspect(answer.stream, check));
    return undefined;
  }
  const bytes = answer.bytes ?? Buffer.alloc(0);
  if (signature && digest === undefined) await verifyBody(signature, bytes);
  else if (check) {
    check.update(bytes);
    check.finish();
  }
  return { bytes, parse: () => parse(call, answer, bytes) };
}

interface Check {
  update(chunk: Uint8Array): void;
  finish(): void;
}

async function* inspect(chunks: AsyncIterable<Buffer>, check: Check | undefined): AsyncIterable<Buffer> {
  for await (const chunk of chunks) {
    check?.update(chunk);
    yield chunk;
  }
  check?.finish();
}

/** The digest that a statement's signature covers in place of its body. */
function digestOf(call: Call, answer: RawAnswer): string | undefined {
  const digest = answer.header('Wechatpay-Statement-Sha1');
  return typeof digest === 'string' && isStatement(call.target.pathname) ? digest : undefined;
}

function digestCheck(call: Call, answer: RawAnswer, digest: string): Check {
  const hash = createHash('sha1');
  return {
    update: (chunk) => hash.update(chunk),
    finish: () => {
      if (hash.digest('hex') === digest.toLowerCase()) return;
      throw new VerificationError(
        'SIGNATURE_DIGEST_MISMATCH',
        'the statement is not the one whose digest is signed: it was changed or cut on its way; ask again',
        { exchange: exchangeOf(call, answer.status, answer.requestId) },
      );
    },
  };
}

/** `data` of a verified answer: JSON parsed, text as text, files as bytes, `''` when nothing came. */
function parse(call: Call, answer: RawAnswer, bytes: Buffer): unknown {
  const { contentType } = answer;
  const isFile = isUnsignedDownload(call.target.pathname) || isStatement(call.target.pathname);
  if (isFile || /^(?:image|audio|video)\/|^application\/(?!.*json)/.test(contentType)) return bytes;
  if (bytes.length === 0) return '';
  if (/^text\//.test(contentType)) return decodeText(bytes, call, answer);
  return decodeJson(bytes, call, answer);
}

async function toApiError(
  call: Call,
  answer: RawAnswer,
  certs: ReadonlyMap<string, KeyObject>,
): Promise<ApiError> {
  const bytes =
    answer.bytes ?? (answer.stream ? await readWhole(answer.stream, call, answer) : Buffer.alloc(0));
  const official = officialError(bytes);
  const code = textField(official, 'code') ?? `HTTP_${answer.status}`;
  const detail = official['detail'];
  return new ApiError({
    exchange: {
      method: call.method,
      path: call.template,
      status: answer.status,
      requestId: answer.requestId,
    },
    code,
    officialMessage: textField(official, 'message') ?? '',
    detail,
    verified: await isVerified(answer, certs, bytes),
    hint: code === 'SIGN_ERROR' ? explainSignError(detail, call.signedText) : hintOf(answer.status),
  });
}

function officialError(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textField(fields: Record<string, unknown>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function hintOf(status: number): string | undefined {
  if (status >= 300 && status < 400) {
    return 'A redirect is not followed: call the path it leads to, with base_uri if it is on another host.';
  }
  return status >= 500 ? 'The outcome is unknown: query, or repeat with the same numbers.' : undefined;
}

async function isVerified(
  answer: RawAnswer,
  certs: ReadonlyMap<string, KeyObject>,
  bytes: Buffer,
): Promise<boolean> {
  try {
    const signature: Signature = readSignature(answer.header, certs, Formatter.timestamp());
    await verifyBody(signature, bytes);
    return true;
  } catch {
    return false;
  }
}
