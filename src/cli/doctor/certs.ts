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

/** WeChat Pay's keys: that they can be read, are its own and not the merchant's, and how long they are valid. */
export function checkPlatformKeys(credentials: Credentials, now: number): Check[] {
  const { config, faults, nameOf } = credentials;
  const { certs, apiv3Key } = config;
  const fault = faults.find(({ field }) => field?.startsWith('certs'));
  if (fault) return [fail('certs', fault.message, `see wxpay --help for how ${nameOf('certs')} is written`)];
  if (certs === undefined || (typeof certs === 'object' && Object.keys(certs ?? {}).length === 0)) {
    return [
      fail('certs', 'they are missing', `give ${nameOf('certs')}: PUB_KEY_ID_…=path, certificates, or auto`),
    ];
  }
  const isDownloading = isAuto(certs);
  const entries = certs === 'auto' ? [] : Object.entries(certs as object).filter(([name]) => name !== 'auto');
  const keys = entries.map(([serial, input]) => checkOne(serial, input, credentials, now));
  const auto =
    isDownloading && apiv3Key === undefined
      ? [fail('certs: auto', 'there is no APIv3 key', `give ${nameOf('apiv3Key')}: it decrypts them`)]
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

function modeOf(serials: readonly string[], isDownloading: boolean): Check {
  const publicKeys = serials.filter((serial) => PUBLIC_KEY_ID.test(serial)).length;
  const certificates = serials.length - publicKeys;
  const parts = [
    publicKeys > 0 ? `${publicKeys} public key` : '',
    certificates > 0 ? `${certificates} platform certificate` : '',
    isDownloading ? 'platform certificates by download' : '',
  ];
  const finding = parts.filter(Boolean).join(', ');
  if (publicKeys > 0 || isDownloading) return pass('mode', finding);
  return warn(
    'mode',
    `${finding}, which will end`,
    'apply for a public key at the merchant platform: it has no end',
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
    return fail(name, error.message, 'take the key of WeChat Pay from the merchant platform');
  }
  if (!cert) return fail(name, 'it is empty', 'give its path or PEM text');
  const { kind, state, valid_to = '', valid_from = '' } = listed(cert, 'configuration', now, SOON_DAYS);
  if (kind === 'public key') {
    if (PUBLIC_KEY_ID.test(serial)) return pass(name, 'a public key: it has no end');
    return fail(name, 'a public key under the name of a certificate', 'name it by its ID, PUB_KEY_ID_…');
  }
  if (PUBLIC_KEY_ID.test(serial))
    return fail(name, 'a certificate under the ID of a public key', 'give pub_key.pem');
  if (state === 'valid') return pass(name, `a certificate, valid to ${valid_to.slice(0, 10)}`);
  if (state === 'soon') {
    return warn(name, `it ends on ${valid_to.slice(0, 10)}`, 'add the next one: wxpay certs download');
  }
  const finding =
    state === 'expired' ? `it ended on ${valid_to.slice(0, 10)}` : `not valid before ${valid_from}`;
  return fail(name, finding, 'replace it: wxpay certs download; or look at the clock');
}

/** The merchant's own public key, where it can be told: what is wrong with the private one is said elsewhere. */
function ownKey({ privateKey }: Credentials['config']): KeyObject | undefined {
  if (privateKey === undefined || isExternal(privateKey)) return undefined;
  try {
    return createPublicKey(readRsaKey('privateKey', privateKey as string, 'private'));
  } catch {
    return undefined;
  }
}

/** Where calls go. */
export function checkEndPoint({ config, nameOf }: Credentials): Check {
  const { base_uri } = config;
  if (base_uri === undefined) return pass('end point', 'https://api.mch.weixin.qq.com/');
  const url = typeof base_uri === 'string' && URL.canParse(base_uri) ? new URL(base_uri) : undefined;
  if (!url)
    return fail('end point', 'it is no URL', `give ${nameOf('base_uri')} as https://…/, or leave it out`);
  const shown = `${url.origin}${url.pathname}`;
  if (url.protocol === 'https:' && url.hostname.endsWith('.mch.weixin.qq.com'))
    return pass('end point', shown);
  return warn(
    'end point',
    `${shown} is none of WeChat Pay's own`,
    `leave ${nameOf('base_uri')} out in production`,
  );
}
