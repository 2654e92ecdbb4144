import { X509Certificate } from 'node:crypto';
import type { Settings } from '../../../call/settings.ts';
import { downloadCertificates } from '../../../client/certificates.ts';
import { AesGcm } from '../../../crypto/aes-gcm.ts';
import { missing } from '../../../errors/faults.ts';
import { type Cert, readCerts, validityOf } from '../../../keys/certs.ts';

/** One of WeChat Pay's keys, as listed by the commands. */
export interface ListedKey {
  readonly serial: string;
  readonly kind: 'certificate' | 'public key';
  readonly from: 'configuration' | 'download';
  /** RFC 3339; absent for a public key, which does not expire. */
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly state: 'valid' | 'soon' | 'expired' | 'not yet valid';
}

const DAY = 86_400_000;

/** @param days how many days before its expiry a key counts as `soon` */
export function listed(cert: Cert, from: ListedKey['from'], now: number, days: number): ListedKey {
  const { serial, validFrom, validTo } = cert;
  if (validFrom === undefined || validTo === undefined) {
    return { serial, kind: 'public key', from, state: 'valid' };
  }
  const state =
    now < validFrom
      ? 'not yet valid'
      : now > validTo
        ? 'expired'
        : validTo - now < days * DAY
          ? 'soon'
          : 'valid';
  const valid_from = new Date(validFrom).toISOString();
  return { serial, kind: 'certificate', from, valid_from, valid_to: new Date(validTo).toISOString(), state };
}

/** The keys in the configuration itself, without those that `auto` downloads. */
export function configuredKeys(certs: unknown): Cert[] {
  return certs === undefined || certs === 'auto' ? [] : readCerts(certs);
}

export function isAuto(certs: unknown): boolean {
  return certs === 'auto' || (certs as { auto?: unknown } | undefined)?.auto === true;
}

/** A downloaded platform certificate. */
export interface Downloaded {
  readonly cert: Cert;
  /** Public: it contains no secret. */
  readonly pem: string;
}

/**
 * Downloads the platform certificates with a signed call, and decrypts them, which authenticates them.
 *
 * @throws ConfigurationError `CONFIG_MISSING`, `PLATFORM_KEY_UNAVAILABLE`
 */
export async function downloadKeys(settings: Settings): Promise<Downloaded[]> {
  const { apiv3Key } = settings;
  if (apiv3Key === undefined) throw missing('apiv3Key', 'the APIv3 key, which decrypts the certificates');
  const { data } = await downloadCertificates(settings, apiv3Key);
  return data.map(({ serial_no: serial, encrypt_certificate: box }) => {
    const text = AesGcm.decrypt(box.ciphertext, apiv3Key, box.nonce, box.associated_data);
    const certificate = new X509Certificate(text);
    const cert = { serial, key: certificate.publicKey, ...validityOf(certificate) };
    return { cert, pem: certificate.toString() };
  });
}
