import { Readable } from 'node:stream';
import { RequestError } from '../errors/index.ts';
import type { MediaUtil } from '../wire/media-util.ts';

/** A raw request body. A stream is read to its end before it is signed. */
export type Body = string | Uint8Array | ArrayBuffer | Readable | FormData | MediaUtil | Upload;

/** A file with more meta than its name and digest, for operations that document such meta. */
export interface Upload {
  file: MediaUtil;
  /** The JSON to sign and send, as an object or as text. */
  meta: object | string;
}

/** A serialized body: its bytes, and its content type if the bytes imply one. */
export interface RawBody {
  data: string | Buffer;
  contentType: string | undefined;
}

/**
 * The bytes of a raw body.
 *
 * @throws RequestError `BODY_UNSERIALIZABLE` for a value without bytes, or a stream that fails
 */
export async function readBody(body: unknown): Promise<RawBody> {
  if (body instanceof FormData) return encodeForm(body);
  return { data: await readBytes(body), contentType: undefined };
}

async function readBytes(body: unknown): Promise<string | Buffer> {
  if (typeof body === 'string') return body;
  if (Buffer.isBuffer(body)) return body;
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (body instanceof ArrayBuffer) return Buffer.from(body);
  if (body instanceof Readable) return collect(body);
  const what = Array.isArray(body) ? 'an array' : `of type ${typeof body}`;
  throw new RequestError(
    'BODY_UNSERIALIZABLE',
    `body is ${what}: pass a string, bytes, a stream, a FormData or a MediaUtil, or pass an object as json`,
    { field: 'body' },
  );
}

async function encodeForm(form: FormData): Promise<RawBody> {
  const encoded = new Response(form);
  return {
    data: Buffer.from(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type') ?? undefined,
  };
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  } catch (cause) {
    throw new RequestError('BODY_UNSERIALIZABLE', 'The stream of body failed before its end', {
      field: 'body',
      cause,
    });
  }
  return Buffer.concat(chunks);
}
