import type { KeyObject, X509Certificate } from 'node:crypto';
import { certificatesOf } from '../crypto/pem/certificate.ts';
import type { KeyInput } from '../crypto/pem/key.ts';
import { invalid, missing } from '../errors/faults.ts';
import type { PlatformKey } from './ring.ts';
import { readRsaKey } from './rsa-key.ts';

/**
 * WeChat Pay's keys by serial: platform certificates and public keys. With `auto: true`, the client also downloads the
 * platform certificates.
 */
export interface Certs {
  readonly [serial: string]: KeyInput | true | undefined;
  readonly auto?: true;
}

/** A key and the validity of its certificate, in Unix time in milliseconds. A public key does not expire. */
export interface Cert extends PlatformKey {
  readonly validFrom?: number;
  readonly validTo?: number;
}

/** The merchant's own serial and key, which are never WeChat Pay's. */
export interface Own {
  serial?: string | undefined;
  publicKey?: KeyObject | undefined;
}

export const WHAT = "WeChat Pay's keys as { [serial or PUB_KEY_ID_…]: certificate or public key }, or 'auto'";

/** @throws ConfigurationError naming the field */
export function readCerts(certs: unknown, own: Own = {}): Cert[] {
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs)) throw missing('certs', WHAT);
  return Object.entries(certs)
    .filter(([name, input]) => input !== undefined && !(name === 'auto' && input === true))
    .map(([name, input]) => readCert(name, input as KeyInput, own));
}

function readCert(serial: string, input: KeyInput, own: Own): Cert {
  const field = `certs.${serial}`;
  if (serial.toUpperCase() === own.serial?.toUpperCase()) throw ownCertificate(field);
  const all = certificatesOf(input);
  const named = all.filter(({ serialNumber }) => isSameSerial(serialNumber, serial));
  const key = readRsaKey(field, named.length === 1 && named[0] ? named[0] : input, 'public');
  if (own.publicKey && key.equals(own.publicKey)) throw ownCertificate(field);
  // A text may also contain the certificates of the issuers.
  const certificate = named[0] ?? all.find(({ publicKey }) => publicKey.equals(key));
  if (!certificate) return { serial, key };
  const actual = certificate.serialNumber;
  // Under another serial, the first response would fail with an unknown serial.
  if (!isSameSerial(actual, serial)) {
    throw invalid(
      field,
      `${field} contains the certificate with serial ${actual}: use this serial as its name`,
    );
  }
  return { serial: actual, key, ...validityOf(certificate) };
}

function ownCertificate(field: string): Error {
  return invalid(
    field,
    `${field} is the merchant's own certificate: certs must contain the keys of WeChat Pay, which verify its responses`,
  );
}

export function isSameSerial(a: string, b: string): boolean {
  return a.toUpperCase().replace(/^0+/, '') === b.toUpperCase().replace(/^0+/, '');
}

export function validityOf({ validFrom, validTo }: X509Certificate): Pick<Cert, 'validFrom' | 'validTo'> {
  return { validFrom: Date.parse(validFrom), validTo: Date.parse(validTo) };
}
