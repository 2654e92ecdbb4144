import { Readable } from 'node:stream';
import {
  type Accepted,
  bytesOf,
  decodeJson,
  decodeText,
  malformed,
  type RawAnswer,
  readWhole,
} from '../call/answer.ts';
import { type Call, exchangeOf } from '../call/call.ts';
import { Hash } from '../crypto/hash.ts';
import { businessCodeOf } from '../errors/business.ts';
import { hintOn } from '../errors/hint.ts';
import { ApiError, BusinessError, VerificationError } from '../errors/index.ts';
import { Formatter } from '../wire/formatter.ts';
import { Transformer } from '../wire/transformer.ts';
import { PLAIN_V2, UNSIGNED_V2 } from './unsigned.ts';

type Fields = Record<string, unknown>;

/** The length of an HMAC-SHA256 sign; an MD5 sign has half of it. */
const HMAC_LENGTH = 64;

/** An outcome field hidden in the value of another field: the signed text would be the same. */
const FOLDED = /&(?:return_code|result_code|err_code)=/;

/** The only v2 operation that returns JSON. */
const JSON_PATH = '/appauth/getaccesstoken';

/**
 * Verifies a v2 response in the official order: status, `return_code`, `result_code`, `sign`. Returns `undefined` if it
 * is a file that was written to the sink.
 *
 * @throws ApiError, BusinessError, VerificationError, TransportError
 */
export async function acceptV2(
  call: Call,
  answer: RawAnswer,
  secret: string | undefined,
  expected: boolean,
): Promise<Accepted | undefined> {
  const unsigned = UNSIGNED_V2.has(call.target.pathname);
  const isPlain = PLAIN_V2.has(call.target.pathname);
  const source = answer.stream && call.sink ? await peek(answer.stream) : undefined;
  if (source && expected && isPlain && source.first.length > 0 && !isXml(source.first)) {
    await call.sink?.fill(source.chunks, answer.stream);
    return undefined;
  }
  const bytes = source ? await readWhole(source.chunks, call, answer) : await bytesOf(answer);
  if (!expected) throw await toApiError(call, answer);
  if (call.target.pathname === JSON_PATH) return { bytes, parse: () => decodeJson(bytes, call, answer) };
  if (isPlain && bytes.length > 0 && !isXml(bytes)) {
    await call.sink?.fill(Readable.from([bytes]));
    return call.sink ? undefined : { bytes, parse: () => bytes };
  }
  const fields = parseFields(bytes, call, answer);
  await checkCodes(fields, call, answer, secret, isPlain);
  if (!unsigned) checkSign(fields, call, answer, secret);
  await call.sink?.fill(Readable.from([bytes]));
  return call.sink ? undefined : { bytes, parse: () => fields };
}

/** The first bytes of a stream, and an iterable of the whole stream. */
async function peek(stream: Readable): Promise<{ first: Buffer; chunks: AsyncIterable<Buffer> }> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await iterator.next();
  const chunks = async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { first: first.done ? Buffer.alloc(0) : first.value, chunks: chunks() };
}

function isXml(bytes: Buffer): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*</.test(bytes.toString('latin1', 0, 64));
}

function parseFields(bytes: Buffer, call: Call, answer: RawAnswer): Fields {
  const text = decodeText(bytes, call, answer);
  try {
    return Transformer.toArray(Transformer.sanitize(text)) as Fields;
  } catch {
    throw malformed(call, answer, 'the response is not valid XML');
  }
}

async function checkCodes(
  fields: Fields,
  call: Call,
  answer: RawAnswer,
  secret: string | undefined,
  isPlain: boolean,
): Promise<void> {
  const text = (name: string) => {
    const value = fields[name];
    if (value !== undefined && typeof value !== 'string') {
      throw malformed(call, answer, `the response contains ${name} more than once, or nested`);
    }
    return value;
  };
  const return_code = text('return_code');
  const result_code = text('result_code');
  if (return_code === 'SUCCESS' && (result_code === undefined || result_code === 'SUCCESS')) return;
  if (return_code === undefined && isPlain) return;
  if (return_code === undefined) throw malformed(call, answer, 'the response has no return_code');
  const codes = { return_code, result_code, err_code: text('err_code') };
  throw new BusinessError({
    exchange: exchangeOf(call, answer.status, answer.requestId),
    ...codes,
    return_msg: text('return_msg'),
    err_code_des: text('err_code_des'),
    verified: secret !== undefined && isSigned(fields, secret),
    hint: await hintOn(businessCodeOf(codes), answer.status),
  });
}

function checkSign(fields: Fields, call: Call, answer: RawAnswer, secret: string | undefined): void {
  const exchange = exchangeOf(call, answer.status, answer.requestId);
  const { sign } = fields;
  if (sign === undefined || sign === '') {
    throw new VerificationError(
      'SIGN_MISSING',
      'the response has no sign, so it cannot be verified as WeChat Pay’s',
      {
        exchange,
      },
    );
  }
  if (secret === undefined) {
    throw new VerificationError(
      'SIGN_MISMATCH',
      'the sign cannot be verified: pass the APIv2 key to the factory as secret',
      {
        exchange,
      },
    );
  }
  if (isSigned(fields, secret)) return;
  throw new VerificationError(
    'SIGN_MISMATCH',
    'the sign does not match: the response was changed in transit, or secret is not the APIv2 key set on the merchant platform',
    { exchange },
  );
}

/** Verifies the sign; its length shows the algorithm. A sign does not cover nested elements, so none are allowed. */
function isSigned(fields: Fields, secret: string): boolean {
  const { sign } = fields;
  if (typeof sign !== 'string' || sign === '') return false;
  // A sign covers neither a nested element nor the boundary between two fields.
  if (Object.values(fields).some((value) => typeof value !== 'string' || FOLDED.test(value))) return false;
  const type = sign.length === HMAC_LENGTH ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5;
  const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(fields))));
  return Hash.equals(Hash.sign(type, text, secret), sign);
}

async function toApiError(call: Call, answer: RawAnswer): Promise<ApiError> {
  const code = `HTTP_${answer.status}`;
  return new ApiError({
    exchange: {
      method: call.method,
      path: call.template,
      status: answer.status,
      requestId: answer.requestId,
    },
    code,
    officialMessage: '',
    verified: false,
    hint: await hintOn(code, answer.status),
  });
}
