import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;
const MAX_BODY_BYTES = 2 * MB;
/** An upload: the largest file that is documented has 7.5 MB. */
const MAX_UPLOAD_BYTES = 8 * MB;
/** What is too large is read to its end, for only then does the sender read the answer; but not more than this. */
const MAX_READ_BYTES = 64 * MB;

/**
 * The bytes of a body as they came.
 *
 * @returns `undefined` when there are more of them than is allowed
 * @throws when the connection ended before the body, or was ended here for a body without end
 */
export async function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const limit = isUpload(message) ? MAX_UPLOAD_BYTES : MAX_BODY_BYTES;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MAX_READ_BYTES) throw new Error('a body without end');
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
}

/** Whether the body is declared to be a multipart one. */
export function isUpload({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return /^multipart\/form-data *;/i.test(headers['content-type'] ?? '');
}
