import { X509Certificate } from 'node:crypto';
import { AesGcm } from '../crypto/aes-gcm.ts';
import { type Cert, isSameSerial, validityOf } from './certs.ts';

/** The response of `v3/certificates`. Each certificate is encrypted with the APIv3 key, so it can be stored unchanged. */
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

/** Whether a value from a store or a response is such a list. */
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
 * Decrypts the certificates of a list. Successful decryption proves that they are authentic: nobody else has the APIv3
 * key.
 *
 * @throws RequestError `DECRYPT_FAILED` if they are encrypted with another APIv3 key
 */
export function openCertificates({ data }: CertificateList, apiv3Key: string): Cert[] {
  return data.map(({ serial_no, encrypt_certificate: { nonce, associated_data = '', ciphertext } }) => {
    const certificate = new X509Certificate(AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data));
    if (!isSameSerial(certificate.serialNumber, serial_no)) {
      throw new TypeError(
        `v3/certificates lists the certificate ${certificate.serialNumber} as ${serial_no}`,
      );
    }
    return { serial: certificate.serialNumber, key: certificate.publicKey, ...validityOf(certificate) };
  });
}
