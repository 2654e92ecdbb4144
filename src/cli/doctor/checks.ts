import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readRsaKey } from '../../keys/rsa-key.ts';
import type { Credentials } from '../shared/credentials/credentials.ts';
import { type Check, fail, pass, skip, warn } from '../shared/output/check.ts';

const DAY = 86_400_000;
const SOON = 30 * DAY;

/** The form of what is named: mchid and serial. */
export function checkNames({ config, nameOf }: Credentials): Check[] {
  const { mchid, brand_id, serial } = config;
  const id = brand_id === undefined ? mchid : brand_id;
  const name = brand_id === undefined ? 'mchid' : 'brand_id';
  return [
    typeof id === 'string' && /^\d{8,12}$/.test(id)
      ? pass(name, id)
      : fail(
          name,
          id === undefined ? 'it is missing' : 'it is no number of 8 to 12 digits',
          `give it as ${nameOf(name)}, a string`,
        ),
    typeof serial === 'string' && /^[0-9A-F]{20,40}$/i.test(serial)
      ? pass('serial', serial)
      : fail(
          'serial',
          serial === undefined ? 'it is missing' : 'it is no serial number: 40 hexadecimal digits',
          `give ${nameOf('serial')}: openssl x509 -in apiclient_cert.pem -noout -serial`,
        ),
  ];
}

/** The merchant's key pair and certificate: whether they belong together, and to the names. */
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

function privateKeyOf({ config, faults, nameOf }: Credentials): { check: Check; publicKey?: KeyObject } {
  const name = 'private key';
  const { privateKey } = config;
  const fix = `give apiclient_key.pem as ${nameOf('privateKey')}`;
  const fault = faults.find(({ field }) => field === 'privateKey');
  if (fault) return { check: fail(name, fault.message, fix) };
  if (privateKey === undefined) return { check: fail(name, 'it is missing', fix) };
  if (typeof privateKey === 'object' && privateKey !== null && 'sign' in privateKey) {
    return { check: skip(name, 'it is elsewhere, and signs there') };
  }
  try {
    const publicKey = createPublicKey(readRsaKey(name, privateKey as string, 'private'));
    const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
    if (bits >= 2048) return { check: pass(name, `RSA, ${bits} bits`), publicKey };
    return {
      check: fail(name, `RSA, ${bits} bits`, 'WeChat Pay takes 2048 bits: make a new API certificate'),
      publicKey,
    };
  } catch (error) {
    return { check: fail(name, (error as Error).message, fix) };
  }
}

function certificateOf({ config, faults, nameOf }: Credentials): X509Certificate | Check {
  const name = 'merchant certificate';
  const fault = faults.find(({ field }) => field?.startsWith('merchant'));
  if (fault) return fail(name, fault.message, `give apiclient_cert.pem as ${nameOf('merchant')}`);
  const { cert } = (config['merchant'] ?? {}) as { cert?: unknown };
  if (typeof cert !== 'string') {
    return skip(
      name,
      `not given: with apiclient_cert.pem as ${nameOf('merchant')} key, serial and mchid are compared`,
    );
  }
  try {
    return new X509Certificate(cert);
  } catch {
    return fail(
      name,
      'it cannot be read as a certificate',
      `give apiclient_cert.pem as ${nameOf('merchant')}`,
    );
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
    checks.push(same ? pass(name, 'they belong together') : fail(name, finding, fix));
  if (publicKey) {
    const fix = 'take both files out of one download of the API certificate';
    compare(
      'key ↔ certificate',
      certificate.publicKey.equals(publicKey),
      'the key is not the one of the certificate',
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
      `give ${actual} as ${nameOf('serial')}`,
    );
  }
  if (typeof mchid === 'string') {
    const finding = `the certificate is one of ${owner}`;
    compare('certificate ↔ mchid', owner === mchid, finding, 'take the certificate of this merchant');
  }
  return checks;
}

function checkValidity(name: string, { validFrom, validTo }: X509Certificate, now: number): Check {
  const [start, end] = [Date.parse(validFrom), Date.parse(validTo)];
  const until = new Date(end).toISOString().slice(0, 10);
  if (now < start)
    return fail(name, `not valid before ${new Date(start).toISOString()}`, "set this machine's clock");
  if (now > end)
    return fail(name, `it ended on ${until}`, 'apply for a new API certificate at the merchant platform');
  if (end - now < SOON)
    return warn(name, `it ends on ${until}`, 'apply for a new one at the merchant platform');
  return pass(name, `valid to ${until}`);
}

/** The two keys that are set at the merchant platform: only their length can be told here. */
export function checkSecrets({ config, nameOf }: Credentials): Check[] {
  return [
    checkSecret(
      'APIv3 key',
      config['apiv3Key'],
      'notifications and certificates cannot be decrypted',
      nameOf('apiv3Key'),
    ),
    checkSecret('APIv2 key', config['secret'], 'calls of v2 cannot be signed', nameOf('secret')),
  ];
}

function checkSecret(name: string, key: unknown, without: string, given: string): Check {
  if (key === undefined) return skip(name, `not given (${given}): ${without}`);
  const length = typeof key === 'string' ? Buffer.byteLength(key) : 0;
  if (length === 32) return pass(name, '32 bytes');
  return fail(
    name,
    `${length} bytes, and not 32`,
    `give it as ${given} as it was set at the merchant platform: look for blanks and quotes`,
  );
}
