import type { Readable } from 'node:stream';
import { RequestError, TransportError } from '../../errors/index.ts';
import { rawOf } from './bytes.ts';

/** The largest notification has some kilobytes. */
export const LIMIT = 1024 * 1024;

/** Where a server, or what was put before it, may have left a body. */
export interface BodyPlaces {
  stream: Readable;
  /** Where frameworks put the bytes beside what they parsed. */
  rawBody: unknown;
  /** The bytes, or what was parsed from them. */
  body: unknown;
}

/**
 * The bytes that were signed.
 *
 * @param advice how this framework leaves them alone
 * @throws RequestError `BODY_PARSED` when only the parsed body is left, `VALUE_INVALID` for one over 1 MB; TransportError
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
    'the body was read before it came here, and a signature is over the very bytes, which cannot be made again from ' +
      `what was parsed: ${advice}`,
    { field: 'body' },
  );
}

export function tooLarge(): RequestError {
  return new RequestError('VALUE_INVALID', `a notification of more than ${LIMIT} bytes is not WeChat Pay's`, {
    field: 'body',
  });
}

function readStream(stream: Readable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer | string) => {
      const bytes = Buffer.from(chunk as string);
      size += bytes.length;
      if (size <= LIMIT) return void chunks.push(bytes);
      // The rest is let run dry, for only then does the sender read the answer.
      stream.off('data', take).resume();
      reject(tooLarge());
    };
    const broken = () =>
      reject(
        new TransportError('BODY_TRUNCATED', 'the connection ended before the body did', {
          exchange: { method: 'POST', path: 'a notification' },
          mayHaveReached: false,
        }),
      );
    stream.on('data', take).once('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', broken).once('close', broken);
  });
}
