import { X509Certificate } from 'node:crypto';
import { AesGcm } from '../crypto/aes-gcm.ts';
import { type Cert, isSameSerial, validityOf } from './certs.ts';

/** The answer of `v3/certificates`: each certificate encrypted with the APIv3 key, so it may be kept as it is. */
export interface CertificateList {
  readonly data: readonly {
    readonly serial_no: string;
    readonly encrypt_certificate: {
      readonly nonce: string;
      readonly associated_data?: string;
      readonly ciphertext: string;
    };
  }[];
}

/** Whether something, from a store or an answer, has the form of the list. */
export function isCertificateList(value: unknown): value is CertificateList {
  const { data } = (typeof value === 'object' && value !== null ? value : {}) as { data?: unknown };
  return Array.isArray(data) && data.length > 0 && data.every(isItem);
}

function isItem(item: unknown): boolean {
  const { serial_no, encrypt_certificate } = (item ?? {}) as Record<string, unknown>;
  const { nonce, ciphertext } = (encrypt_certificate ?? {}) as Record<string, unknown>;
  return [serial_no, nonce, ciphertext].every((text) => typeof text === 'string');
}

/**
 * Decrypts the certificates of a list. That they decrypt proves them: nobody else has the APIv3 key.
 *
 * @throws RequestError `DECRYPT_FAILED` when the APIv3 key is not the one they are encrypted with
 */
export function openCertificates({ data }: CertificateList, apiv3Key: string): Cert[] {
  return data.map(({ serial_no, encrypt_certificate: { nonce, associated_data = '', ciphertext } }) => {
    const certificate = new X509Certificate(AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data));
    if (!isSameSerial(certificate.serialNumber, serial_no)) {
      throw new TypeError(`v3/certificates names ${certificate.serialNumber} as ${serial_no}`);
    }
    return { serial: certificate.serialNumber, key: certificate.publicKey, ...validityOf(certificate) };
  });
}
