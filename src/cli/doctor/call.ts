import axios, { type AxiosAdapter } from 'axios';
import type { Settings } from '../../call/settings.ts';
import { downloadCertificates } from '../../client/certificates.ts';
import { Client } from '../../client/client.ts';
import { ApiError, ConfigurationError, TransportError, VerificationError } from '../../errors/index.ts';
import { isCertificateList, openCertificates } from '../../keys/certificates.ts';
import { type Check, fail, pass, skip, warn } from '../shared/output/check.ts';

/** How many seconds the clock may be off: WeChat Pay's limit, and the one from which we warn. */
const MAX_SKEW = 300;
const NEAR_SKEW = 60;
const TIMEOUT = 10_000;

/** The result of the call. */
interface Told {
  readonly error?: unknown;
  readonly data?: unknown;
  /** How many seconds the local clock is ahead of the server's Date header; `undefined` without that header. */
  readonly skew: number | undefined;
}

/**
 * Requests the platform certificates, which changes nothing, and checks that WeChat Pay accepts the signature, that
 * the response can be verified, that the APIv3 key matches and that the clock is right.
 *
 * @param isAuto whether the configuration downloads certificates
 */
export async function checkCall(settings: Settings, isAuto: boolean, signal?: AbortSignal): Promise<Check[]> {
  if (settings.identity.name === 'brand_id') {
    return [skip('call', 'there is no call for brands that changes nothing')];
  }
  const told = await ask(settings, isAuto, signal);
  return [connection(told), clock(told), ...(hasAnswer(told) ? judge(told, settings) : [])];
}

async function ask(settings: Settings, isAuto: boolean, signal: AbortSignal | undefined): Promise<Told> {
  const inner = axios.getAdapter((settings.http['adapter'] ?? axios.defaults.adapter) as AxiosAdapter);
  let skew: number | undefined;
  const adapter: AxiosAdapter = async (config) => {
    const start = Date.now();
    const response = await inner(config);
    const date = Date.parse(String(response.headers['date']));
    // Date has no fractions of a second, and was set at some time between request and response.
    if (!Number.isNaN(date)) skew = Math.round((start + Date.now()) / 2000 - date / 1000);
    return response;
  };
  const http = { timeout: TIMEOUT, ...settings.http, adapter };
  // The report is about the first response, even if a retry would succeed.
  const watched = { ...settings, http, retry: { ...settings.retry, attempts: 1 } };
  try {
    const data =
      isAuto && settings.apiv3Key !== undefined
        ? await downloadCertificates(watched, settings.apiv3Key)
        : (await new Client(watched).request('get', 'v3/certificates', signal ? { signal } : {})).data;
    return { data, skew };
  } catch (error) {
    // The cause of a failed download says what went wrong.
    const told = error instanceof ConfigurationError && error.cause instanceof Error ? error.cause : error;
    return { error: told, skew };
  }
}

function hasAnswer({ error }: Told): boolean {
  return !(error instanceof TransportError);
}

function connection({ error }: Told): Check {
  if (!(error instanceof TransportError)) return pass('connection', 'a response was received');
  return fail('connection', error.message, 'check the network: DNS, proxy, firewall, endpoint');
}

function clock({ skew }: Told): Check {
  if (skew === undefined) return skip('clock', 'no response with a Date header');
  const finding = `${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the server's`;
  const fix = "synchronize this machine's clock (NTP)";
  if (Math.abs(skew) >= MAX_SKEW) return fail('clock', `${finding}; at most 300 s are allowed`, fix);
  return Math.abs(skew) > NEAR_SKEW ? warn('clock', finding, fix) : pass('clock', finding);
}

function judge({ error, data }: Told, settings: Settings): Check[] {
  if (error === undefined) return [ACCEPTED, VERIFIED, decryption(data, settings)];
  if (error instanceof VerificationError) {
    return [
      ACCEPTED,
      fail('response', error.message, FIXES[error.code] ?? 'check whether a proxy changes it'),
    ];
  }
  if (!(error instanceof ApiError)) {
    const fix = 'set a new APIv3 key on the merchant platform, and here';
    return [
      ACCEPTED,
      fail('APIv3 key ↔ response', 'the certificates in the response cannot be decrypted', fix),
    ];
  }
  if (error.status === 401 || error.code === 'SIGN_ERROR') {
    const fix =
      'check that the private key belongs to serial and mchid (merchant certificate), and check the clock';
    return [fail('request signature', error.message, fix)];
  }
  const answer = error.verified
    ? VERIFIED
    : warn('response', 'not signed', 'check whether a proxy changes it');
  if (error.code === 'RESOURCE_NOT_EXISTS') {
    const none = skip(
      'APIv3 key ↔ response',
      'this merchant has no platform certificates; it uses a public key',
    );
    return [
      error.verified ? ACCEPTED : warn('request signature', 'not verified', 'see response'),
      answer,
      none,
    ];
  }
  return [fail('call', error.message, 'see the message from WeChat Pay'), answer];
}

const FIXES: Readonly<Record<string, string>> = {
  SIGNATURE_CLOCK_SKEW: "synchronize this machine's clock (NTP)",
  SIGNATURE_SERIAL_UNKNOWN: 'add the key with that serial from the merchant platform to certs',
};
const ACCEPTED = pass('request signature', 'WeChat Pay accepts it: mchid, serial and private key match');
const VERIFIED = pass('response', 'verified with a key in certs');

function decryption(data: unknown, { apiv3Key }: Settings): Check {
  const name = 'APIv3 key ↔ response';
  if (apiv3Key === undefined) return skip(name, 'no APIv3 key given');
  if (!isCertificateList(data)) return skip(name, 'the response contains no certificates');
  try {
    return pass(name, `platform certificates decrypted: ${openCertificates(data, apiv3Key).length}`);
  } catch {
    return fail(
      name,
      'the certificates cannot be decrypted',
      'set a new APIv3 key on the merchant platform, and here',
    );
  }
}
