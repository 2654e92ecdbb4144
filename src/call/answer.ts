import { Readable } from 'node:stream';
import type { AxiosResponse } from 'axios';
import { beforeRepeating } from '../errors/exchange.ts';
import { TransportError } from '../errors/index.ts';
import { readExactly } from '../wire/json-read.ts';
import { isObject } from '../wire/kinds.ts';
import { type Call, exchangeOf } from './call.ts';
import type { Limits } from './deadline.ts';

/** A response from the transport: all of its bytes, or a stream that is not read yet. */
export interface RawAnswer {
  status: number;
  /** The value of a header; an array if an adapter does not join repeated headers. */
  header(name: string): unknown;
  contentType: string;
  requestId: string | undefined;
  /** `undefined` for a stream. */
  bytes: Buffer | undefined;
  stream: Readable | undefined;
  /** The signal and timeout for the work that is left, such as a download of the key. */
  limits: Limits;
}

/** A verified response. */
export interface Accepted {
  bytes: Buffer;
  /** The key that it is signed with, if the protocol names keys. */
  serial?: string | undefined;
  /** `data` for the caller, unless the caller asked for another form. */
  parse(): unknown;
}

/** @throws TransportError `BODY_MALFORMED` if an adapter returns no response, or one without bytes */
export function readAnswer(response: AxiosResponse<unknown>, call: Call, limits: Limits): RawAnswer {
  if (!isResponse(response)) throw malformed(call, undefined, 'the adapter returned no response');
  const stream = streamOf(response.data);
  const headers = response.headers as Readonly<Record<string, unknown>>;
  let names: readonly string[] | undefined;
  const header = (name: string) => {
    const lower = lowerOf(name);
    // Node uses lower-case names; a custom adapter may not.
    if (Object.hasOwn(headers, lower)) return headers[lower];
    names ??= Object.keys(headers);
    const key = names.find((other) => other.length === lower.length && other.toLowerCase() === lower);
    return key === undefined ? undefined : headers[key];
  };
  const requestId = header('Request-ID');
  const answer: RawAnswer = {
    status: response.status,
    header,
    contentType: String(header('Content-Type') ?? '').toLowerCase(),
    requestId: typeof requestId === 'string' ? requestId : undefined,
    bytes: undefined,
    stream,
    limits,
  };
  if (!stream) answer.bytes = toBytes(response.data) ?? fail(call, answer);
  return answer;
}

/** The names that are asked for are constants of this package. */
const lowers = new Map<string, string>();

function lowerOf(name: string): string {
  const lower = lowers.get(name) ?? name.toLowerCase();
  lowers.set(name, lower);
  return lower;
}

/** In untyped programs, a custom adapter may return anything. */
function isResponse(response: unknown): boolean {
  return isObject(response) && typeof response['status'] === 'number' && isObject(response['headers']);
}

function fail(call: Call, answer: RawAnswer): never {
  throw malformed(call, answer, 'the adapter returned a response without bytes');
}

function streamOf(data: unknown): Readable | undefined {
  if (data instanceof ReadableStream) return Readable.fromWeb(data as Parameters<typeof Readable.fromWeb>[0]);
  const isStream = typeof data === 'object' && data !== null && typeof (data as Readable).pipe === 'function';
  return isStream ? (data as Readable) : undefined;
}

function toBytes(data: unknown): Buffer | undefined {
  if (Buffer.isBuffer(data)) return data;
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  if (typeof data === 'string') return Buffer.from(data);
  return data === undefined || data === null ? Buffer.alloc(0) : undefined;
}

/** All bytes of a response that is not streamed to a sink. */
export async function bytesOf({ bytes, stream }: RawAnswer): Promise<Buffer> {
  if (bytes) return bytes;
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk as Buffer | string));
  return Buffer.concat(chunks);
}

/** Error responses of WeChat Pay are short: a longer one is not from WeChat Pay. */
const MAX_ERROR_BYTES = 1 << 20;

/** Reads a streamed response completely, because it is an error or XML instead of the requested file. */
export async function readWhole(
  stream: AsyncIterable<Buffer>,
  call: Call,
  answer: RawAnswer,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_ERROR_BYTES) {
      throw malformed(
        call,
        answer,
        'the response is not a file, and too long for an error',
        'BODY_TOO_LARGE',
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws TransportError `BODY_MALFORMED` if the bytes are not UTF-8 */
export function decodeText(bytes: Buffer, call: Call, answer: RawAnswer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed(call, answer, 'the response is not UTF-8 text');
  }
}

/** @throws TransportError `BODY_MALFORMED` if the text is not JSON */
export function decodeJson(bytes: Buffer, call: Call, answer: RawAnswer): unknown {
  const text = decodeText(bytes, call, answer);
  try {
    return readExactly(text);
  } catch {
    throw malformed(call, answer, 'the response is not valid JSON');
  }
}

export function malformed(
  call: Call,
  answer: RawAnswer | undefined,
  what: string,
  code: 'BODY_MALFORMED' | 'BODY_TOO_LARGE' = 'BODY_MALFORMED',
): TransportError {
  return new TransportError(code, `${what}. ${beforeRepeating(call, true)}`, {
    exchange: exchangeOf(call, answer?.status, answer?.requestId),
    mayHaveReached: true,
  });
}
