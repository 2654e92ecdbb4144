import { VerificationError } from '../../errors/index.ts';
import type { KeyRing } from '../../keys/ring.ts';
import { checkBody, readSignature, type Signature } from '../../v3/signature.ts';
import { Formatter } from '../../wire/formatter.ts';
import { headerReader, type NotificationHeaders, RAW_BODY_ADVICE } from '../raw/notification.ts';
import { originalsOf } from './reserialized.ts';

/** The start of the signatures that WeChat Pay makes wrong on purpose, to see that they are refused. */
const PROBE = 'WECHATPAY/SIGNTEST/';

/**
 * Proves that a body is WeChat Pay's.
 *
 * @throws VerificationError; with a cause, where a key could not be fetched
 */
export async function verifyBody(headers: NotificationHeaders, body: Buffer, ring: KeyRing): Promise<void> {
  const signature = await readSignature(headerReader(headers), ring, Formatter.timestamp());
  if (!isSigned(signature, body)) throw explain(signature, body);
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

function explain(signature: Signature, body: Buffer): VerificationError {
  if (signature.value.startsWith(PROBE)) {
    return new VerificationError(
      'SIGNATURE_MISMATCH',
      'the signature is wrong on purpose: WeChat Pay probes whether it is refused. It is; a right one follows',
      { probe: true },
    );
  }
  const originals = originalsOf(body.toString());
  if (originals.some((original) => isSigned(signature, original))) {
    return new VerificationError(
      'BODY_RESERIALIZED',
      `the body was parsed and written again before it came here, and is not the one that was signed any more. ${RAW_BODY_ADVICE}`,
    );
  }
  const changed =
    'the signature does not fit: the notification was changed on its way, or the key in certs is not the one of that serial';
  const hint = `. The body reads as JSON.stringify writes: if it was parsed and written again here, hand on the raw one. ${RAW_BODY_ADVICE}`;
  return new VerificationError('SIGNATURE_MISMATCH', originals.length > 0 ? changed + hint : changed);
}
