import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;
const MAX_BODY_BYTES = 2 * MB;
/** For uploads: the largest documented file size is 7.5 MB. */
const MAX_UPLOAD_BYTES = 8 * MB;
/** A body that is too large is read up to this size, because the sender reads the response only after the body. */
const MAX_READ_BYTES = 64 * MB;
/** The limit for all bodies that are being read together. */
const MAX_HELD_BYTES = 256 * MB;

/**
 * Reads the raw bytes of a body.
 *
 * @returns `undefined` if the body is too large
 * @throws if the connection ends before the body, or must be closed: for an endless body, or for too many bodies
 */
export type ReadBody = (message: IncomingMessage) => Promise<Buffer | undefined>;

/** Creates the reader for the bodies of one server. */
export function createBodyReader(maxHeld = MAX_HELD_BYTES): ReadBody {
  let held = 0;
  return async (message) => {
    const limit = isUpload(message) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES;
    const chunks: Buffer[] = [];
    let size = 0;
    let own = 0;
    try {
      for await (const chunk of message as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MAX_READ_BYTES) throw new Error('the body does not end');
        const kept = size <= limit ? chunk.length : -own;
        held += kept;
        own += kept;
        if (held > maxHeld) throw new Error('too many bodies at once');
        if (kept > 0) chunks.push(chunk);
        else chunks.length = 0;
      }
      return size <= limit ? Buffer.concat(chunks) : undefined;
    } finally {
      held -= own;
    }
  };
}

/** Whether the body is declared as multipart. */
export function isUpload({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return /^multipart\/form-data *;/i.test(headers['content-type'] ?? '');
}
