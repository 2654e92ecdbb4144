import { VerificationError } from '../../errors/index.ts';
import type { KeyRing } from '../../keys/ring.ts';
import {
  checkBody,
  PROBE,
  PROBE_REJECTED,
  readSignature,
  type Signature,
  serialIn,
} from '../../v3/signature.ts';
import { Formatter } from '../../wire/formatter.ts';
import { headerReader, type NotificationHeaders, RAW_BODY_ADVICE } from '../raw/notification.ts';
import { originalsOf } from './reserialized.ts';

/**
 * Verifies that a body is WeChat Pay's.
 *
 * @throws VerificationError; with a cause if a key could not be downloaded
 */
export async function verifyBody(headers: NotificationHeaders, body: Buffer, ring: KeyRing): Promise<void> {
  const header = headerReader(headers);
  const signature = await readSignature(header, ring, Formatter.timestamp());
  if (!isSigned(signature, body)) throw explain(signature, body, serialIn(header));
}

function isSigned(signature: Signature, body: string | Buffer): boolean {
  const check = checkBody(signature);
  check.update(body);
  try {
    check.finish();
    return true;
  } catch (error) {
    if (error instanceof VerificationError) return false;
    throw error;
  }
}

function explain(signature: Signature, body: Buffer, serial: string | undefined): VerificationError {
  if (signature.value.startsWith(PROBE)) {
    return new VerificationError('SIGNATURE_MISMATCH', PROBE_REJECTED, { serial, probe: true });
  }
  const originals = originalsOf(body.toString());
  if (originals.some((original) => isSigned(signature, original))) {
    return new VerificationError(
      'BODY_RESERIALIZED',
      `the body was parsed and serialized again before it was verified, so it no longer matches the signature. Pass the raw body. ${RAW_BODY_ADVICE}`,
      { serial },
    );
  }
  const changed =
    'the signature does not match: the notification was changed in transit, or the key in certs does not belong to this serial';
  const hint = `. The body looks like output of JSON.stringify: if it was parsed and serialized again, pass the raw body. ${RAW_BODY_ADVICE}`;
  const message = originals.length > 0 ? changed + hint : changed;
  return new VerificationError('SIGNATURE_MISMATCH', message, { serial });
}
