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
 * Decrypts what came in constant memory: AES-256-GCM without associated data, the tag in its last 16 bytes. Whether any
 * of it is genuine is known when all of it is decrypted; until this returns, nobody may read it.
 *
 * @throws VerificationError `DECRYPT_FAILED` for a file that was changed or cut; TransportError `SINK_FAILED`, `ABORTED`
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
      ? billFault('SINK_FAILED', 'the folder for temporary files takes no more: set TMPDIR', error)
      : forged();
  }
  await rm(sealedFile);
}

/** The tag of a file, and how many bytes stand before it; less than none when there is none. */
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
    'a file of the bill is not what was encrypted: it was changed or cut on its way',
    { exchange: { method: 'GET', path: DOWNLOAD_PATH } },
  );
}
