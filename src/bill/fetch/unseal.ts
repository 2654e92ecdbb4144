import { createDecipheriv } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { AesGcm } from '../../crypto/aes-gcm.ts';
import { VerificationError } from '../../errors/index.ts';
import { billFault, checkAborted, DOWNLOAD_PATH } from '../read/fault.ts';
import type { Spool } from './spool.ts';

const { ALGO_AES_256_GCM, AUTH_TAG_LENGTH_BYTE } = AesGcm;

/**
 * Decrypts a file in constant memory: AES-256-GCM without associated data, with the tag in the last 16 bytes. The content
 * is only verified when all of it is decrypted; do not read it before this returns.
 *
 * @throws VerificationError `DECRYPT_FAILED` for a changed or truncated file; TransportError `SINK_FAILED`, `ABORTED`
 */
export async function unseal(
  { file, sealedFile }: Spool,
  key: string,
  nonce: string,
  signal: AbortSignal,
): Promise<void> {
  const { tag, length } = await tagOf(sealedFile);
  if (length < 1) throw forged();
  const decipher = createDecipheriv(ALGO_AES_256_GCM, key, nonce, { authTagLength: AUTH_TAG_LENGTH_BYTE });
  decipher.setAuthTag(tag);
  const source = createReadStream(sealedFile, { end: length - 1 });
  try {
    await pipeline(source, decipher, createWriteStream(file), { signal });
  } catch (error) {
    checkAborted(signal);
    throw isOfSystem(error)
      ? billFault(
          'SINK_FAILED',
          'the directory for temporary files cannot be written or is full: set TMPDIR',
          error,
        )
      : forged();
  }
  await rm(sealedFile);
}

/** The tag of a file, and the number of bytes before it; negative if the file is too short for a tag. */
async function tagOf(file: string): Promise<{ tag: Buffer; length: number }> {
  const handle = await open(file);
  try {
    const length = (await handle.stat()).size - AUTH_TAG_LENGTH_BYTE;
    const tag = Buffer.alloc(AUTH_TAG_LENGTH_BYTE);
    if (length > 0) await handle.read(tag, 0, tag.length, length);
    return { tag, length };
  } finally {
    await handle.close();
  }
}

const isOfSystem = (error: unknown) => error instanceof Error && 'syscall' in error;

function forged(): VerificationError {
  return new VerificationError(
    'DECRYPT_FAILED',
    'a file of the bill cannot be decrypted: it was changed or truncated in transit',
    { exchange: { method: 'GET', path: DOWNLOAD_PATH } },
  );
}
