import { createHash } from 'node:crypto';
import { TransportError, VerificationError } from '../../errors/index.ts';
import { DOWNLOAD_PATH, malformedBill } from '../read/fault.ts';
import type { Spool } from './spool.ts';

/**
 * Proves that what lies there is the bill whose digest WeChat Pay signed.
 *
 * @throws VerificationError `SIGNATURE_DIGEST_MISMATCH`; TransportError `BODY_MALFORMED` for what cannot be unpacked
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
    throw error instanceof TransportError ? error : malformedBill('it cannot be unpacked', error);
  }
  return hash.digest('hex');
}

function forged(): VerificationError {
  return new VerificationError(
    'SIGNATURE_DIGEST_MISMATCH',
    'the bill is not the one whose digest is signed: it was changed or cut on its way',
    { exchange: { method: 'GET', path: DOWNLOAD_PATH } },
  );
}
