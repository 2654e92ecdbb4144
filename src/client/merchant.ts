import { createPublicKey, type KeyObject } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { type Archive, type ArchiveFault, hasRc2, openArchive } from '../crypto/pem/archive.ts';
import { ARCHIVE, blocksOf } from '../crypto/pem/blocks.ts';
import { fileOf } from '../crypto/pem/source.ts';
import { isExternal, type PrivateKeyInput } from '../crypto/signer.ts';
import { invalid } from '../errors/faults.ts';
import { isSameSerial } from '../keys/certs.ts';
import { readPrivateKey } from '../keys/rsa-key.ts';
import { isObject } from '../wire/kinds.ts';

/**
 * PEM text in any form, the base64 of it or of DER, a `file://` URL, an absolute path, bytes, or for a key a key object.
 */
export type CertificateInput = string | URL | Uint8Array | KeyObject;

/** The archive that WeChat Pay issues, `apiclient_cert.p12`; the passphrase is the mchid unless given. */
export interface MerchantArchive {
  pfx: CertificateInput;
  passphrase?: string;
}

/** The client certificate for mutual TLS: the two PEM files, or the PKCS#12 file that holds both. */
export type MerchantCertificate =
  | { cert: CertificateInput; key: CertificateInput; passphrase?: string }
  | MerchantArchive;

/** What says who the merchant is. */
export interface Own {
  serial?: string | undefined;
  privateKey?: PrivateKeyInput | undefined;
  merchant?: MerchantCertificate | undefined;
}

/**
 * Takes the serial and the private key out of the archive, where they are not given.
 *
 * @param id the merchant's number, the usual passphrase
 * @throws ConfigurationError naming the field: the archive does not open, or what is given is not of its pair
 */
export function completeOwn(own: Own, id: unknown): Own {
  const merchant = checkMerchant(own.merchant);
  const isComplete = own.serial !== undefined && own.privateKey !== undefined;
  if (isComplete || !merchant || !('pfx' in merchant)) return own;
  const archive = openMerchant(merchant, typeof id === 'string' ? id : undefined);
  const { serialNumber, publicKey } = archive.certificate;
  if (typeof own.serial === 'string' && !isSameSerial(own.serial, serialNumber)) {
    const why = `that of the certificate in merchant.pfx is ${serialNumber}: give that, or a privateKey`;
    throw invalid('serial', `serial is not of the key that would sign, as ${why}`);
  }
  const privateKey = own.privateKey === undefined ? archive.privateKey : readPrivateKey(own.privateKey);
  if (!isExternal(privateKey) && !createPublicKey(privateKey).equals(publicKey)) {
    throw invalid(
      'serial',
      'serial is missing, and the certificate in merchant.pfx is of another privateKey',
    );
  }
  return { serial: own.serial ?? serialNumber, privateKey, merchant: filesOf(archive) };
}

function checkMerchant(merchant: MerchantCertificate | undefined): MerchantCertificate | undefined {
  if (merchant === undefined) return undefined;
  if (!isObject(merchant)) throw invalid('merchant', 'merchant is { cert, key } or { pfx }, or left out');
  const { passphrase } = merchant;
  if (passphrase === undefined || typeof passphrase === 'string') return merchant;
  throw invalid('merchant.passphrase', 'merchant.passphrase is a text, or left out');
}

/** The passphrases that an archive may have: the one that is given, or else the usual one, or none. */
export function passphrasesOf({ passphrase }: MerchantArchive, id: string | undefined): string[] {
  return passphrase === undefined ? [...(id === undefined ? [] : [id]), ''] : [passphrase];
}

/** @throws ConfigurationError that says which of the many ways not to open this is */
export function openMerchant(merchant: MerchantArchive, id: string | undefined): Archive {
  const bytes = pfxBytes(merchant.pfx);
  const results = passphrasesOf(merchant, id).map((passphrase) =>
    isRefused(bytes, passphrase) ? ({ fault: 'passphrase' } as const) : openArchive(bytes, passphrase),
  );
  const archive = results.find((result): result is Archive => !('fault' in result));
  if (archive) return archive;
  const faults = results as readonly ArchiveFault[];
  // A passphrase that opened it tells more than one that did not.
  throw faultOf(faults.find(({ fault }) => fault !== 'passphrase')?.fault ?? 'passphrase', merchant, bytes);
}

/** Whether Node, which opens less, finds the passphrase wrong: it looks at that first, and needs no library for it. */
function isRefused(pfx: Buffer, passphrase: string): boolean {
  try {
    createSecureContext({ pfx, passphrase });
    return false;
  } catch (error) {
    return /mac verify/.test(String(error));
  }
}

/** The archive as the two files that it was made of. */
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
    ? `merchant.pfx is no PKCS#12 archive but a ${block.label.toLowerCase()}: merchant: { cert, key } takes PEM`
    : 'merchant.pfx must be a PKCS#12 archive (apiclient_cert.p12): its absolute path, a file:// URL, bytes or base64';
  throw invalid('merchant.pfx', why);
}

const WAYS =
  'give merchant: { cert, key } instead (apiclient_cert.pem and apiclient_key.pem came with it), or write it anew: ' +
  'openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes | openssl pkcs12 -export -out new.p12';

function faultOf(fault: ArchiveFault['fault'], { passphrase }: MerchantArchive, bytes: Buffer): Error {
  if (fault === 'passphrase') {
    const why =
      passphrase === undefined
        ? 'merchant.pfx does not open with the mchid, its usual passphrase: give merchant.passphrase'
        : 'merchant.passphrase is not that of merchant.pfx: it is the mchid, unless the archive was written anew';
    return invalid('merchant.passphrase', why);
  }
  const cipher = hasRc2(bytes)
    ? 'encrypted with RC2-40, which Node 17 and later do not open'
    : 'to be opened';
  const what = {
    'no-library': `is ${cipher}, and node-forge, which does, is not installed here`,
    'unknown-form': 'cannot be opened: it is damaged, or of a form that is not known here',
    'no-pair': 'holds no certificate with its private key',
  }[fault];
  return invalid('merchant.pfx', `merchant.pfx ${what}: ${WAYS}`);
}
