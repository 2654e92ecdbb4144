import { type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../errors/index.ts';
import type { KeyInput } from './key.ts';
import { Rsa } from './rsa.ts';

const CERTIFICATE = /^-----BEGIN (X509 )?CERTIFICATE-----\r?\n[\s\S]*?^-----END \1?CERTIFICATE-----/m;

/** Reads certificates and private keys. */
export class PemUtil {
  /**
   * @param file a path, or a `file://` URL
   * @throws ConfigurationError `KEY_INVALID`
   */
  static loadCertificate(file: string | URL): X509Certificate {
    return PemUtil.loadCertificateFromString(readFile(file));
  }

  /**
   * The first certificate of a PEM text, or of a `file://` URL.
   *
   * @throws ConfigurationError `KEY_INVALID`
   */
  static loadCertificateFromString(thing: string | Uint8Array | X509Certificate): X509Certificate {
    if (thing instanceof X509Certificate) return thing;
    if (typeof thing === 'string' && thing.startsWith('file://')) return PemUtil.loadCertificate(thing);
    const bytes =
      typeof thing === 'string' || thing instanceof Uint8Array ? Buffer.from(thing as string) : undefined;
    const pem = CERTIFICATE.exec(bytes?.toString('latin1').replace(/^ï»¿/, '') ?? '')?.[0];
    try {
      if (pem) return new X509Certificate(pem.replaceAll('X509 CERTIFICATE', 'CERTIFICATE'));
    } catch {
      // Said below, without the text.
    }
    throw new ConfigurationError(
      'KEY_INVALID',
      'This is no certificate: give its PEM text, or a file:// URL',
    );
  }

  /**
   * @param file a path, or a `file://` URL
   * @throws ConfigurationError `KEY_INVALID`, `KEY_WRONG_KIND`
   */
  static loadPrivateKey(file: string | URL): KeyObject {
    return Rsa.from(readFile(file), Rsa.KEY_TYPE_PRIVATE);
  }

  /** @throws ConfigurationError `KEY_INVALID`, `KEY_WRONG_KIND` */
  static loadPrivateKeyFromString(thing: KeyInput): KeyObject {
    return Rsa.from(thing, Rsa.KEY_TYPE_PRIVATE);
  }

  /**
   * The serial number of a certificate: upper-case hexadecimal in whole bytes.
   *
   * @throws ConfigurationError `KEY_INVALID`
   */
  static parseCertificateSerialNo(certificate: string | Uint8Array | X509Certificate): string {
    return PemUtil.loadCertificateFromString(certificate).serialNumber;
  }
}

function readFile(file: string | URL): Buffer {
  try {
    return readFileSync(typeof file === 'string' && file.startsWith('file://') ? new URL(file) : file);
  } catch {
    throw new ConfigurationError('KEY_INVALID', 'The file cannot be read: give its path, or a file:// URL');
  }
}
