import { createHash } from 'node:crypto';
import { TransportError, VerificationError } from '../../errors/index.ts';
import { DOWNLOAD_PATH, malformedBill } from '../read/fault.ts';
import type { Spool } from './spool.ts';

/**
 * Verifies that the downloaded bill matches the digest that WeChat Pay signed.
 *
 * @throws VerificationError `SIGNATURE_DIGEST_MISMATCH`; TransportError `BODY_MALFORMED` if it cannot be decompressed
 */
export async function prove(spool: Spool, sha1: string): Promise<void> {
  await spool.look();
  if ((await digestOf(spool)) !== sha1) throw forged();
}

async function digestOf(spool: Spool): Promise<string> {
  const hash = createHash('sha1');
  try {
    for await (const chunk of spool.bytes()) hash.update(chunk);
  } catch (error) {
    throw error instanceof TransportError ? error : malformedBill('it cannot be decompressed', error);
  }
  return hash.digest('hex');
}

function forged(): VerificationError {
  return new VerificationError(
    'SIGNATURE_DIGEST_MISMATCH',
    'the bill does not match its signed digest: it was changed or truncated in transit',
    { exchange: { method: 'GET', path: DOWNLOAD_PATH } },
  );
}
