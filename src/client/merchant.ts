import { createPublicKey, KeyObject, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { isAnyArrayBuffer } from 'node:util/types';
import { type Archive, type ArchiveFault, hasRc2, openArchive } from '../crypto/pem/archive.ts';
import { ARCHIVE, blocksOf } from '../crypto/pem/blocks.ts';
import { fileOf } from '../crypto/pem/source.ts';
import { isExternal, type PrivateKeyInput } from '../crypto/signer.ts';
import { invalid } from '../errors/faults.ts';
import { isSameSerial } from '../keys/certs.ts';
import { readPrivateKey } from '../keys/rsa-key.ts';
import { isObject } from '../wire/kinds.ts';

/**
 * PEM text in any form, the base64 of PEM or DER, a `file://` URL, an absolute path, bytes, or, for a key, a key object.
 */
export type CertificateInput = string | URL | Uint8Array | KeyObject;

/** The archive that WeChat Pay issues, `apiclient_cert.p12`. The default passphrase is the mchid. */
export interface MerchantArchive {
  pfx: CertificateInput;
  passphrase?: string;
}

/** The client certificate for mutual TLS: the two PEM files, or the PKCS#12 file that contains both. */
export type MerchantCertificate =
  | { cert: CertificateInput; key: CertificateInput; passphrase?: string }
  | MerchantArchive;

/** The credentials of the merchant. */
export interface Own {
  serial?: string | undefined;
  privateKey?: PrivateKeyInput | undefined;
  merchant?: MerchantCertificate | undefined;
}

/**
 * Reads the serial and the private key from the archive, if they are not set.
 *
 * @param id the merchant's number, the usual passphrase
 * @throws ConfigurationError naming the field, if the archive cannot be opened or a set field does not match it
 */
export function completeOwn(own: Own, id: unknown): Own {
  const merchant = checkMerchant(own.merchant);
  const isComplete = own.serial !== undefined && own.privateKey !== undefined;
  if (isComplete || !merchant || !('pfx' in merchant)) return own;
  const archive = openMerchant(merchant, typeof id === 'string' ? id : undefined);
  const { serialNumber, publicKey } = archive.certificate;
  if (typeof own.serial === 'string' && !isSameSerial(own.serial, serialNumber)) {
    const why = `the certificate in merchant.pfx has the serial ${serialNumber}: pass that, or a privateKey`;
    throw invalid('serial', `serial does not belong to the key that would sign: ${why}`);
  }
  const privateKey = own.privateKey === undefined ? archive.privateKey : readPrivateKey(own.privateKey);
  if (!isExternal(privateKey) && !createPublicKey(privateKey).equals(publicKey)) {
    throw invalid(
      'serial',
      'serial is missing, and the certificate in merchant.pfx belongs to another privateKey',
    );
  }
  return { serial: own.serial ?? serialNumber, privateKey, merchant: filesOf(archive) };
}

/** @throws ConfigurationError naming the field */
export function checkMerchant(merchant: MerchantCertificate | undefined): MerchantCertificate | undefined {
  if (merchant === undefined) return undefined;
  if (!isObject(merchant)) throw invalid('merchant', 'merchant must be { cert, key }, { pfx } or undefined');
  const { passphrase } = merchant;
  if (passphrase !== undefined && typeof passphrase !== 'string')
    throw invalid('merchant.passphrase', 'merchant.passphrase must be a string or undefined');
  const given = merchant as { readonly [name: string]: unknown };
  const name = ('pfx' in given ? ['pfx'] : ['cert', 'key']).find((one) => !isSource(given[one]));
  if (name === undefined) return merchant;
  throw invalid(`merchant.${name}`, `merchant.${name} must be ${KINDS[name]}`);
}

const FORMS = 'its absolute path, a file:// URL, bytes or';
const KINDS: Readonly<Record<string, string>> = {
  pfx: `a PKCS#12 archive (apiclient_cert.p12): ${FORMS} base64`,
  cert: `a certificate (apiclient_cert.pem): ${FORMS} PEM text`,
  key: `a private key (apiclient_key.pem): ${FORMS} PEM text`,
};

function isSource(value: unknown): boolean {
  if (typeof value === 'string') return value !== '';
  if (Array.isArray(value)) return isSource(value[0]) && typeof value[1] === 'string';
  if (ArrayBuffer.isView(value) || isAnyArrayBuffer(value)) return true;
  return [URL, KeyObject, X509Certificate].some((type) => value instanceof type);
}

/** The passphrases to try on an archive: the one that is set, otherwise the usual one, then none. */
export function passphrasesOf({ passphrase }: MerchantArchive, id: string | undefined): string[] {
  return passphrase === undefined ? [...(id === undefined ? [] : [id]), ''] : [passphrase];
}

/** @throws ConfigurationError that says why the archive cannot be opened */
export function openMerchant(merchant: MerchantArchive, id: string | undefined): Archive {
  const bytes = pfxBytes(merchant.pfx);
  const results = passphrasesOf(merchant, id).map((passphrase) =>
    isRefused(bytes, passphrase) ? ({ fault: 'passphrase' } as const) : openArchive(bytes, passphrase),
  );
  const archive = results.find((result): result is Archive => !('fault' in result));
  if (archive) return archive;
  const faults = results as readonly ArchiveFault[];
  // The fault of a passphrase that opened it says more than that of one that did not.
  throw faultOf(faults.find(({ fault }) => fault !== 'passphrase')?.fault ?? 'passphrase', merchant, bytes);
}

/** Whether Node rejects the passphrase: Node opens fewer archives, but checks the passphrase first, without a library. */
function isRefused(pfx: Buffer, passphrase: string): boolean {
  try {
    createSecureContext({ pfx, passphrase });
    return false;
  } catch (error) {
    return /mac verify/.test(String(error));
  }
}

/** The archive as its two PEM files. */
export function filesOf({ privateKey, certificate, chain }: Archive): MerchantCertificate {
  return { cert: [certificate, ...chain].map(String).join(''), key: privateKey };
}

/**
 * The bytes of `merchant.pfx`.
 *
 * @throws ConfigurationError naming it
 */
export function pfxBytes(pfx: unknown): Buffer {
  const file = fileOf(pfx);
  if (file && 'fault' in file) throw invalid('merchant.pfx', `merchant.pfx: ${file.fault}`);
  const content = file?.bytes ?? pfx;
  const isReadable = typeof content === 'string' || content instanceof Uint8Array;
  const [block] = isReadable ? blocksOf(content) : [];
  if (block?.label === ARCHIVE) return block.der as Buffer;
  const why = block
    ? `merchant.pfx is not a PKCS#12 archive, but a ${block.label.toLowerCase()}: pass PEM as merchant: { cert, key }`
    : 'merchant.pfx must be a PKCS#12 archive (apiclient_cert.p12): its absolute path, a file:// URL, bytes or base64';
  throw invalid('merchant.pfx', why);
}

const WAYS =
  'pass merchant: { cert, key } instead (apiclient_cert.pem and apiclient_key.pem came with it), or convert it: ' +
  'openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes | openssl pkcs12 -export -out new.p12';

function faultOf(fault: ArchiveFault['fault'], { passphrase }: MerchantArchive, bytes: Buffer): Error {
  if (fault === 'passphrase') {
    const why =
      passphrase === undefined
        ? 'merchant.pfx does not open with the mchid, its usual passphrase: pass merchant.passphrase'
        : 'merchant.passphrase does not open merchant.pfx: it is the mchid, unless the archive was converted';
    return invalid('merchant.passphrase', why);
  }
  const cipher = hasRc2(bytes)
    ? 'uses RC2-40 encryption, which Node 17 and later do not support'
    : 'cannot be opened by Node';
  const what = {
    'no-library': `${cipher}, and node-forge, which can open it, is not installed`,
    'unknown-form': 'cannot be opened: it is damaged, or its format is unknown',
    'no-pair': 'contains no certificate with its private key',
  }[fault];
  return invalid('merchant.pfx', `merchant.pfx ${what}: ${WAYS}`);
}
