import type { KeyObject, X509Certificate } from 'node:crypto';
import { ConfigurationError } from '../errors/index.ts';
import { certificatesOf } from './pem/certificate.ts';
import type { KeyInput } from './pem/key.ts';
import { fileOf, readNamed } from './pem/source.ts';
import { Rsa } from './rsa.ts';

/** Reads certificates and private keys. */
export class PemUtil {
  /**
   * @param file a path or a `file://` URL
   * @throws ConfigurationError `KEY_INVALID`
   */
  static loadCertificate(file: string | URL): X509Certificate {
    return PemUtil.loadCertificateFromString(readFile(file));
  }

  /**
   * Reads the first certificate from PEM text, DER as base64 or bytes, a `file://` URL or an absolute path.
   *
   * @throws ConfigurationError `KEY_INVALID`
   */
  static loadCertificateFromString(thing: string | Uint8Array | X509Certificate): X509Certificate {
    const file = fileOf(thing);
    if (file && 'fault' in file) throw unreadable(file.fault);
    const [certificate] = certificatesOf(file?.bytes ?? thing);
    if (certificate) return certificate;
    throw new ConfigurationError(
      'KEY_INVALID',
      'This is not a certificate: pass its PEM text, or the absolute path or file:// URL of its file',
    );
  }

  /**
   * @param file a path or a `file://` URL
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
  const content = fileOf(file) ?? readNamed(file);
  if ('fault' in content) throw unreadable(content.fault);
  return content.bytes;
}

function unreadable(fault: string): ConfigurationError {
  return new ConfigurationError(
    'KEY_INVALID',
    `Cannot read the certificate or key: ${fault}. Pass the path of its file`,
  );
}
