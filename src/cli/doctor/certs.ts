import { createPublicKey, type KeyObject } from 'node:crypto';
import { isExternal } from '../../crypto/signer.ts';
import { ConfigurationError } from '../../errors/index.ts';
import { type Cert, readCerts } from '../../keys/certs.ts';
import { readRsaKey } from '../../keys/rsa-key.ts';
import type { Credentials } from '../shared/credentials/credentials.ts';
import { isAuto, listed } from '../shared/credentials/platform-keys.ts';
import { type Check, fail, pass, warn } from '../shared/output/check.ts';

const SOON_DAYS = 30;
const PUBLIC_KEY_ID = /^PUB_KEY_ID_\w+$/;

/** Checks that WeChat Pay's keys can be read, that they are not the merchant's own, and how long they are valid. */
export function checkPlatformKeys(credentials: Credentials, now: number): Check[] {
  const { config, faults, nameOf } = credentials;
  const { certs, apiv3Key } = config;
  const fault = faults.find(({ field }) => field?.startsWith('certs'));
  if (fault) return [fail('certs', fault.message, `see wxpay --help for the format of ${nameOf('certs')}`)];
  if (certs === undefined || (typeof certs === 'object' && Object.keys(certs ?? {}).length === 0)) {
    return [fail('certs', 'missing', `set ${nameOf('certs')}: PUB_KEY_ID_…=path, certificates, or auto`)];
  }
  const isDownloading = isAuto(certs);
  const entries = certs === 'auto' ? [] : Object.entries(certs as object).filter(([name]) => name !== 'auto');
  const keys = entries.map(([serial, input]) => checkOne(serial, input, credentials, now));
  const auto =
    isDownloading && apiv3Key === undefined
      ? [fail('certs: auto', 'no APIv3 key', `set ${nameOf('apiv3Key')}, which decrypts the certificates`)]
      : [];
  return [
    ...auto,
    modeOf(
      entries.map(([serial]) => serial),
      isDownloading,
    ),
    ...keys,
  ];
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function modeOf(serials: readonly string[], isDownloading: boolean): Check {
  const publicKeys = serials.filter((serial) => PUBLIC_KEY_ID.test(serial)).length;
  const certificates = serials.length - publicKeys;
  const parts = [
    publicKeys > 0 ? counted(publicKeys, 'public key') : '',
    certificates > 0 ? counted(certificates, 'platform certificate') : '',
    isDownloading ? 'downloaded platform certificates' : '',
  ];
  const finding = parts.filter(Boolean).join(', ');
  if (publicKeys > 0 || isDownloading) return pass('mode', finding);
  return warn(
    'mode',
    `${finding}, which will expire`,
    'apply for a public key on the merchant platform, which does not expire',
  );
}

function checkOne(serial: string, input: unknown, { config }: Credentials, now: number): Check {
  const name = `certs ${serial}`;
  let cert: Cert | undefined;
  try {
    [cert] = readCerts(
      { [serial]: input },
      { serial: config['serial'] as string, publicKey: ownKey(config) },
    );
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return fail(name, error.message, "use WeChat Pay's key from the merchant platform");
  }
  if (!cert) return fail(name, 'empty', 'give its path or PEM text');
  const { kind, state, valid_to = '', valid_from = '' } = listed(cert, 'configuration', now, SOON_DAYS);
  if (kind === 'public key') {
    if (PUBLIC_KEY_ID.test(serial)) return pass(name, 'public key; does not expire');
    return fail(name, 'public key under the serial of a certificate', 'use its ID, PUB_KEY_ID_…');
  }
  if (PUBLIC_KEY_ID.test(serial))
    return fail(name, 'certificate under the ID of a public key', 'give pub_key.pem');
  if (state === 'valid') return pass(name, `certificate, valid until ${valid_to.slice(0, 10)}`);
  if (state === 'soon') {
    return warn(name, `expires on ${valid_to.slice(0, 10)}`, 'add its successor: wxpay certs download');
  }
  const finding =
    state === 'expired' ? `expired on ${valid_to.slice(0, 10)}` : `not valid before ${valid_from}`;
  return fail(name, finding, 'replace it (wxpay certs download), or check the clock');
}

/** The merchant's own public key, if known. Another check reports what is wrong with the private key. */
function ownKey({ privateKey }: Credentials['config']): KeyObject | undefined {
  if (privateKey === undefined || isExternal(privateKey)) return undefined;
  try {
    return createPublicKey(readRsaKey('privateKey', privateKey as string, 'private'));
  } catch {
    return undefined;
  }
}

/** Checks where calls are sent. */
export function checkEndPoint({ config, nameOf }: Credentials): Check {
  const { base_uri } = config;
  if (base_uri === undefined) return pass('endpoint', 'https://api.mch.weixin.qq.com/');
  const url = typeof base_uri === 'string' && URL.canParse(base_uri) ? new URL(base_uri) : undefined;
  if (!url) return fail('endpoint', 'not a valid URL', `set ${nameOf('base_uri')} to https://…/, or omit it`);
  const shown = `${url.origin}${url.pathname}`;
  if (url.protocol === 'https:' && url.hostname.endsWith('.mch.weixin.qq.com'))
    return pass('endpoint', shown);
  return warn(
    'endpoint',
    `${shown} is not an endpoint of WeChat Pay`,
    `omit ${nameOf('base_uri')} in production`,
  );
}
