import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readRsaKey } from '../../keys/rsa-key.ts';
import type { Credentials } from '../shared/credentials/credentials.ts';
import { type Check, fail, pass, skip, warn } from '../shared/output/check.ts';

const DAY = 86_400_000;
const SOON = 30 * DAY;

/**
 * The check of a missing field. It is skipped if an archive that cannot be opened may contain the field: another check
 * reports the archive.
 */
function absent(name: string, { faults }: Credentials, fix: string): Check {
  const isInArchive = faults.some(({ field = '' }) =>
    ['merchant.pfx', 'merchant.passphrase'].includes(field),
  );
  return isInArchive
    ? skip(name, 'in the archive, which cannot be opened: see merchant certificate')
    : fail(name, 'missing', fix);
}

/** Checks the format of mchid and serial. */
export function checkNames(credentials: Credentials): Check[] {
  const { config, nameOf } = credentials;
  const { mchid, brand_id, serial } = config;
  const id = brand_id === undefined ? mchid : brand_id;
  const name = brand_id === undefined ? 'mchid' : 'brand_id';
  const fix = `set ${nameOf('serial')}: openssl x509 -in apiclient_cert.pem -noout -serial`;
  return [
    typeof id === 'string' && /^\d{8,12}$/.test(id)
      ? pass(name, id)
      : fail(
          name,
          id === undefined ? 'missing' : 'not a number of 8 to 12 digits',
          `set ${nameOf(name)}, as a string`,
        ),
    serial === undefined
      ? absent('serial', credentials, fix)
      : typeof serial === 'string' && /^[0-9A-F]{20,40}$/i.test(serial)
        ? pass('serial', serial)
        : fail('serial', 'not a serial number of 40 hexadecimal digits', fix),
  ];
}

/** Checks that the merchant's private key, certificate, serial and mchid match. */
export function checkMerchant(credentials: Credentials, now: number): Check[] {
  const key = privateKeyOf(credentials);
  const certificate = certificateOf(credentials);
  return [
    key.check,
    ...(certificate instanceof X509Certificate
      ? checkCertificate(certificate, key.publicKey, credentials, now)
      : [certificate]),
  ];
}

function privateKeyOf(credentials: Credentials): { check: Check; publicKey?: KeyObject } {
  const { config, faults, nameOf } = credentials;
  const name = 'private key';
  const { privateKey } = config;
  const fix = `set ${nameOf('privateKey')} to apiclient_key.pem`;
  const fault = faults.find(({ field }) => field === 'privateKey');
  if (fault) return { check: fail(name, fault.message, fix) };
  if (privateKey === undefined) return { check: absent(name, credentials, fix) };
  if (typeof privateKey === 'object' && privateKey !== null && 'sign' in privateKey) {
    return { check: skip(name, 'held by an external signer') };
  }
  try {
    const publicKey = createPublicKey(readRsaKey(name, privateKey as string, 'private'));
    const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits >= 2048) return { check: pass(name, `RSA, ${bits} bits`), publicKey };
    return {
      check: fail(name, `RSA, ${bits} bits`, 'WeChat Pay requires 2048 bits: create a new API certificate'),
      publicKey,
    };
  } catch (error) {
    return { check: fail(name, (error as Error).message, fix) };
  }
}

function certificateOf({ config, faults, nameOf }: Credentials): X509Certificate | Check {
  const name = 'merchant certificate';
  const fault = faults.find(({ field }) => field?.startsWith('merchant'));
  const fix = `set ${nameOf('merchant')} to apiclient_cert.pem`;
  if (fault?.field === 'merchant.passphrase') {
    return fail(name, fault.message, `set ${nameOf('merchant.passphrase')} to the passphrase of the archive`);
  }
  if (fault) return fail(name, fault.message, fix);
  const { cert } = (config['merchant'] ?? {}) as { cert?: unknown };
  if (typeof cert !== 'string') {
    return skip(
      name,
      `not given; set ${nameOf('merchant')} to apiclient_cert.pem to compare key, serial and mchid`,
    );
  }
  try {
    return new X509Certificate(cert);
  } catch {
    return fail(name, 'cannot be read as a certificate', fix);
  }
}

function checkCertificate(
  certificate: X509Certificate,
  publicKey: KeyObject | undefined,
  { config, nameOf }: Credentials,
  now: number,
): Check[] {
  const { serial, mchid } = config;
  const owner = /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';
  const checks = [checkValidity('merchant certificate', certificate, now)];
  const compare = (name: string, same: boolean, finding: string, fix: string) =>
    checks.push(same ? pass(name, 'they match') : fail(name, finding, fix));
  if (publicKey) {
    const fix = 'use both files from the same download of the API certificate';
    compare(
      'key ↔ certificate',
      certificate.publicKey.equals(publicKey),
      'the private key does not belong to the certificate',
      fix,
    );
  }
  if (typeof serial === 'string') {
    const actual = certificate.serialNumber;
    const finding = `the certificate has the serial ${actual}`;
    compare(
      'certificate ↔ serial',
      serial.toUpperCase() === actual,
      finding,
      `set ${nameOf('serial')} to ${actual}`,
    );
  }
  if (typeof mchid === 'string') {
    const finding = `the certificate belongs to ${owner}`;
    compare('certificate ↔ mchid', owner === mchid, finding, 'use the certificate of this merchant');
  }
  return checks;
}

function checkValidity(name: string, { validFrom, validTo }: X509Certificate, now: number): Check {
  const [start, end] = [Date.parse(validFrom), Date.parse(validTo)];
  const until = new Date(end).toISOString().slice(0, 10);
  if (now < start)
    return fail(name, `not valid before ${new Date(start).toISOString()}`, "check this machine's clock");
  if (now > end)
    return fail(name, `expired on ${until}`, 'apply for a new API certificate on the merchant platform');
  if (end - now < SOON)
    return warn(name, `expires on ${until}`, 'apply for a new one on the merchant platform');
  return pass(name, `valid until ${until}`);
}

/** Checks the two keys that are set on the merchant platform. Only their length can be checked offline. */
export function checkSecrets({ config, nameOf }: Credentials): Check[] {
  return [
    checkSecret(
      'APIv3 key',
      config['apiv3Key'],
      'notifications and certificates cannot be decrypted',
      nameOf('apiv3Key'),
    ),
    checkSecret('APIv2 key', config['secret'], 'v2 calls cannot be signed', nameOf('secret')),
  ];
}

function checkSecret(name: string, key: unknown, without: string, given: string): Check {
  if (key === undefined) return skip(name, `not given (${given}); ${without}`);
  const length = typeof key === 'string' ? Buffer.byteLength(key) : 0;
  if (length === 32) return pass(name, '32 bytes');
  return fail(
    name,
    `${length} bytes instead of 32`,
    `set ${given} to the key from the merchant platform, without spaces and quotes`,
  );
}
