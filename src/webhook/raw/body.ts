import type { Readable } from 'node:stream';
import { RequestError, TransportError } from '../../errors/index.ts';
import { rawOf } from './bytes.ts';

/** Even the largest notification has only a few kilobytes. */
export const LIMIT = 1024 * 1024;

/** The places where a server or its middleware may have left a body. */
export interface BodyPlaces {
  stream: Readable;
  /** Where frameworks put the raw bytes in addition to the parsed body. */
  rawBody: unknown;
  /** The raw bytes, or the parsed body. */
  body: unknown;
}

/**
 * The bytes that were signed.
 *
 * @param advice how to get the raw body in this framework
 * @throws RequestError `BODY_PARSED` if only the parsed body is left, `VALUE_INVALID` if it is over 1 MB; TransportError
 * `BODY_TRUNCATED`
 */
export async function rawBody(places: BodyPlaces, advice: string): Promise<string | Uint8Array> {
  const kept = rawOf(places.rawBody) ?? rawOf(places.body);
  if (kept !== undefined) {
    if (Buffer.byteLength(kept) > LIMIT) throw tooLarge();
    return kept;
  }
  if (places.stream.readableDidRead || places.stream.readableEnded) throw consumed(advice);
  return readStream(places.stream);
}

export function consumed(advice: string): RequestError {
  return new RequestError(
    'BODY_PARSED',
    'the body was already read, and the signature covers its exact bytes, which cannot be restored from the parsed ' +
      `body: ${advice}`,
    { field: 'body' },
  );
}

export function tooLarge(): RequestError {
  return new RequestError(
    'VALUE_INVALID',
    `the body has more than ${LIMIT} bytes, so it is not a notification of WeChat Pay`,
    {
      field: 'body',
    },
  );
}

function readStream(stream: Readable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer | string) => {
      const bytes = Buffer.from(chunk as string);
      size += bytes.length;
      if (size <= LIMIT) return void chunks.push(bytes);
      // Drains the rest, because the sender reads the response only after that.
      stream.off('data', take).resume();
      reject(tooLarge());
    };
    const broken = () =>
      reject(
        new TransportError('BODY_TRUNCATED', 'the connection ended before the end of the body', {
          exchange: { method: 'POST', path: 'a notification' },
          mayHaveReached: false,
        }),
      );
    stream.on('data', take).once('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', broken).once('close', broken);
  });
}
