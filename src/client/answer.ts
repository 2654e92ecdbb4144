import type { Readable } from 'node:stream';
import type { AxiosResponse } from 'axios';
import { TransportError } from '../errors/index.ts';
import { type Call, exchangeOf } from './call.ts';

/** An answer as the transport gave it: bytes held whole, or a stream still to be read. */
export interface RawAnswer {
  status: number;
  /** A header's value; a list when an adapter keeps repeated ones apart. */
  header(name: string): unknown;
  contentType: string;
  requestId: string | undefined;
  /** `undefined` while it is a stream. */
  bytes: Buffer | undefined;
  stream: Readable | undefined;
}

/** An answer that was verified and may be handed on. */
export interface Accepted {
  bytes: Buffer;
  /** `data` as the caller gets it unless another form was asked for. */
  parse(): unknown;
}

export function readAnswer(response: AxiosResponse<unknown>): RawAnswer {
  const { headers, data } = response;
  const lowered = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value as unknown]),
  );
  const header = (name: string) => lowered.get(name.toLowerCase());
  const requestId = header('request-id');
  return {
    status: response.status,
    header,
    contentType: String(header('Content-Type') ?? '').toLowerCase(),
    requestId: typeof requestId === 'string' ? requestId : undefined,
    bytes: isStream(data) ? undefined : toBytes(data),
    stream: isStream(data) ? data : undefined,
  };
}

function isStream(data: unknown): data is Readable {
  return typeof data === 'object' && data !== null && typeof (data as Readable).pipe === 'function';
}

function toBytes(data: unknown): Buffer {
  if (Buffer.isBuffer(data)) return data;
  if (data instanceof Uint8Array) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  return typeof data === 'string' ? Buffer.from(data) : Buffer.alloc(0);
}

/** An error answer is short; what says otherwise is not WeChat Pay's. */
const MAX_ERROR_BYTES = 1 << 20;

/** Reads a streamed answer whole after all, because it is an error or XML and not the file that was asked for. */
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
        'the answer is no file, and too long for anything else',
        'BODY_TOO_LARGE',
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws TransportError `BODY_MALFORMED` on bytes that are not UTF-8 */
export function decodeText(bytes: Buffer, call: Call, answer: RawAnswer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw malformed(call, answer, 'the answer is not UTF-8 text');
  }
}

/** @throws TransportError `BODY_MALFORMED` on text that is not JSON */
export function decodeJson(bytes: Buffer, call: Call, answer: RawAnswer): unknown {
  const text = decodeText(bytes, call, answer);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed(call, answer, 'the answer is not the JSON it was to be');
  }
}

export function malformed(
  call: Call,
  answer: RawAnswer,
  what: string,
  code: 'BODY_MALFORMED' | 'BODY_TOO_LARGE' = 'BODY_MALFORMED',
): TransportError {
  return new TransportError(
    code,
    `${what}. The request may have been carried out: query before you repeat it`,
    {
      exchange: exchangeOf(call, answer.status, answer.requestId),
      mayHaveReached: true,
    },
  );
}
