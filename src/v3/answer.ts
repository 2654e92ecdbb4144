import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Accepted, bytesOf, decodeJson, decodeText, type RawAnswer, readWhole } from '../call/answer.ts';
import { type Call, exchangeOf } from '../call/call.ts';
import { beforeDeadline } from '../call/deadline.ts';
import { hintOn } from '../errors/hint.ts';
import { ApiError, VerificationError } from '../errors/index.ts';
import type { KeyRing } from '../keys/ring.ts';
import { Formatter } from '../wire/formatter.ts';
import { readExactly } from '../wire/json-read.ts';
import { explainSignError } from './explain.ts';
import {
  type BodyCheck,
  checkBody,
  readSignature,
  type Signature,
  serialIn,
  verifyBody,
} from './signature.ts';
import { isStatement, isUnsignedDownload } from './unsigned.ts';

/**
 * Verifies a v3 response. Returns `undefined` if it was written to the sink.
 *
 * @throws ApiError, VerificationError, TransportError
 */
export async function acceptV3(
  call: Call,
  answer: RawAnswer,
  ring: KeyRing,
  expected: boolean,
): Promise<Accepted | undefined> {
  if (!expected) throw await toApiError(call, answer, ring);
  const success = answer.status >= 200 && answer.status < 300;
  const signed = !(success && isUnsignedDownload(call.target.pathname));
  const exchange = exchangeOf(call, answer.status, answer.requestId);
  const read = signed ? readSignature(answer.header, ring, Formatter.timestamp(), exchange) : undefined;
  const signature =
    read instanceof Promise ? await beforeDeadline(() => read, answer.limits, exchange, true) : read;
  if (answer.stream && call.sink) {
    const check = signature && bodyCheck(call, answer, signature);
    await call.sink.fill(inspect(answer.stream, check), answer.stream);
    return undefined;
  }
  const bytes = answer.bytes ?? (await bytesOf(answer));
  if (signature) await checkWhole(call, answer, signature, bytes);
  if (!call.sink) return { bytes, serial: signature?.serial, parse: () => parse(call, answer, bytes) };
  await call.sink.fill(Readable.from([bytes]));
  return undefined;
}

async function* inspect(chunks: AsyncIterable<Buffer>, check: BodyCheck | undefined): AsyncIterable<Buffer> {
  for await (const chunk of chunks) {
    check?.update(chunk);
    yield chunk;
  }
  check?.finish();
}

async function checkWhole(call: Call, answer: RawAnswer, signature: Signature, bytes: Buffer): Promise<void> {
  if (!isStatement(call.target.pathname)) return verifyBody(signature, bytes);
  const check = bodyCheck(call, answer, signature);
  check.update(bytes);
  check.finish();
}

/** Checks the body against the signature, or for a statement against the signed digest. */
function bodyCheck(call: Call, answer: RawAnswer, signature: Signature): BodyCheck {
  const check = checkBody(signature);
  const digest = answer.header('Wechatpay-Statement-Sha1');
  if (typeof digest !== 'string' || !isStatement(call.target.pathname)) return check;
  check.update(JSON.stringify({ sha1: digest }));
  check.finish();
  return digestCheck(call, answer, digest);
}

function digestCheck(call: Call, answer: RawAnswer, digest: string): BodyCheck {
  const hash = createHash('sha1');
  return {
    update: (chunk) => hash.update(chunk),
    finish: () => {
      if (hash.digest('hex') === digest.toLowerCase()) return;
      throw new VerificationError(
        'SIGNATURE_DIGEST_MISMATCH',
        'the statement does not match its signed digest: it was changed or truncated in transit',
        { exchange: exchangeOf(call, answer.status, answer.requestId), serial: serialIn(answer.header) },
      );
    },
  };
}

/** `data` of a verified response: JSON parsed, text as a string, files as bytes, `''` for an empty body. */
function parse(call: Call, answer: RawAnswer, bytes: Buffer): unknown {
  const { contentType } = answer;
  const isFile = isUnsignedDownload(call.target.pathname) || isStatement(call.target.pathname);
  if (isFile || /^(?:image|audio|video)\/|^application\/(?!.*json)/.test(contentType)) return bytes;
  if (bytes.length === 0) return '';
  if (/^text\//.test(contentType)) return decodeText(bytes, call, answer);
  return decodeJson(bytes, call, answer);
}

async function toApiError(call: Call, answer: RawAnswer, ring: KeyRing): Promise<ApiError> {
  const bytes =
    answer.bytes ?? (answer.stream ? await readWhole(answer.stream, call, answer) : Buffer.alloc(0));
  const official = officialError(bytes);
  const code = textField(official, 'code') ?? `HTTP_${answer.status}`;
  const detail = official['detail'];
  const explained = code === 'SIGN_ERROR' ? explainSignError(detail, call.signedText) : undefined;
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
    verified: await isVerified(call, answer, ring, bytes),
    hint: explained ?? (await hintOn(code, answer.status)),
  });
}

function officialError(bytes: Buffer): Record<string, unknown> {
  try {
    const value = readExactly(bytes.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textField(fields: Record<string, unknown>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

async function isVerified(call: Call, answer: RawAnswer, ring: KeyRing, bytes: Buffer): Promise<boolean> {
  try {
    const read = () => readSignature(answer.header, ring, Formatter.timestamp());
    const check = checkBody(await beforeDeadline(read, answer.limits, exchangeOf(call), true));
    check.update(bytes);
    check.finish();
    return true;
  } catch {
    return false;
  }
}
