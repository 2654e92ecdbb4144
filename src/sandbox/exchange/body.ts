import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;
const MAX_BODY_BYTES = 2 * MB;
/** An upload: the largest file that is documented has 7.5 MB. */
const MAX_UPLOAD_BYTES = 8 * MB;
/** What is too large is read to its end, for only then does the sender read the answer; but not more than this. */
const MAX_READ_BYTES = 64 * MB;
/** What all bodies that are being read may hold together. */
const MAX_HELD_BYTES = 256 * MB;

/**
 * The bytes of a body as they came.
 *
 * @returns `undefined` when there are more of them than is allowed
 * @throws when the connection ended before the body, or was ended here: for a body without end, or for too many of them
 */
export type ReadBody = (message: IncomingMessage) => Promise<Buffer | undefined>;

/** What reads the bodies of one server. */
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
        if (size > MAX_READ_BYTES) throw new Error('a body without end');
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

/** Whether the body is declared to be a multipart one. */
export function isUpload({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return /^multipart\/form-data *;/i.test(headers['content-type'] ?? '');
}
