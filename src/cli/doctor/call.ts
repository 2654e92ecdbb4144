import axios, { type AxiosAdapter } from 'axios';
import type { Settings } from '../../call/settings.ts';
import { downloadCertificates } from '../../client/certificates.ts';
import { Client } from '../../client/client.ts';
import { ApiError, ConfigurationError, TransportError, VerificationError } from '../../errors/index.ts';
import { isCertificateList, openCertificates } from '../../keys/certificates.ts';
import { type Check, fail, pass, skip, warn } from '../shared/output/check.ts';

/** Seconds that a request's clock may be off, and from where on it is time to set it. */
const MAX_SKEW = 300;
const NEAR_SKEW = 60;
const TIMEOUT = 10_000;

/** What one call told. */
interface Told {
  readonly error?: unknown;
  readonly data?: unknown;
  /** Seconds that the local clock is ahead of the server's, by its Date; `undefined` without one. */
  readonly skew: number | undefined;
}

/**
 * Asks for the platform certificates, which changes nothing: whether the signature is taken, the answer is proved,
 * the APIv3 key fits and the clock is right.
 *
 * @param isAuto whether certificates are downloaded anyway
 */
export async function checkCall(settings: Settings, isAuto: boolean, signal?: AbortSignal): Promise<Check[]> {
  if (settings.identity.name === 'brand_id') {
    return [skip('call', 'no call is known that would change nothing for a brand')];
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
    // The Date is cut to its second, and was written somewhere between request and answer.
    if (!Number.isNaN(date)) skew = Math.round((start + Date.now()) / 2000 - date / 1000);
    return response;
  };
  const http = { timeout: TIMEOUT, ...settings.http, adapter };
  // What is told is the first answer, not that a later one was right.
  const watched = { ...settings, http, retry: { ...settings.retry, attempts: 1 } };
  try {
    const data =
      isAuto && settings.apiv3Key !== undefined
        ? await downloadCertificates(watched, settings.apiv3Key)
        : (await new Client(watched).request('get', 'v3/certificates', signal ? { signal } : {})).data;
    return { data, skew };
  } catch (error) {
    // The download tells what it could not do by its cause.
    const told = error instanceof ConfigurationError && error.cause instanceof Error ? error.cause : error;
    return { error: told, skew };
  }
}

function hasAnswer({ error }: Told): boolean {
  return !(error instanceof TransportError);
}

function connection({ error }: Told): Check {
  if (!(error instanceof TransportError)) return pass('connection', 'an answer came');
  return fail('connection', error.message, 'look at the network: DNS, a proxy, a firewall, the end point');
}

function clock({ skew }: Told): Check {
  if (skew === undefined) return skip('clock', 'no answer told the time');
  const finding = `${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the server's`;
  const fix = "set this machine's clock by NTP";
  if (Math.abs(skew) >= MAX_SKEW) return fail('clock', `${finding}: 300 s are allowed`, fix);
  return Math.abs(skew) > NEAR_SKEW ? warn('clock', finding, fix) : pass('clock', finding);
}

function judge({ error, data }: Told, settings: Settings): Check[] {
  if (error === undefined) return [ACCEPTED, VERIFIED, decryption(data, settings)];
  if (error instanceof VerificationError) {
    return [ACCEPTED, fail('answer', error.message, FIXES[error.code] ?? 'look for a proxy in between')];
  }
  if (!(error instanceof ApiError)) {
    const fix = 'set the APIv3 key anew at the merchant platform, and here';
    return [ACCEPTED, fail('APIv3 key ↔ answer', 'the certificates that came do not decrypt', fix)];
  }
  if (error.status === 401 || error.code === 'SIGN_ERROR') {
    const fix =
      'check that the private key belongs to serial and mchid (merchant certificate), and the clock';
    return [fail('request signature', error.message, fix)];
  }
  const answer = error.verified
    ? VERIFIED
    : warn('answer', 'it is not signed', 'look for a proxy in between');
  if (error.code === 'RESOURCE_NOT_EXISTS') {
    const none = skip(
      'APIv3 key ↔ answer',
      'this merchant has no platform certificates, it uses a public key',
    );
    return [error.verified ? ACCEPTED : warn('request signature', 'unsure', 'see answer'), answer, none];
  }
  return [fail('call', error.message, 'see what WeChat Pay says'), answer];
}

const FIXES: Readonly<Record<string, string>> = {
  SIGNATURE_CLOCK_SKEW: "set this machine's clock by NTP",
  SIGNATURE_SERIAL_UNKNOWN: 'take the key of that serial from the merchant platform into certs',
};
const ACCEPTED = pass(
  'request signature',
  'WeChat Pay takes it: mchid, serial and private key belong together',
);
const VERIFIED = pass('answer', 'its signature fits a key in certs');

function decryption(data: unknown, { apiv3Key }: Settings): Check {
  const name = 'APIv3 key ↔ answer';
  if (apiv3Key === undefined) return skip(name, 'no APIv3 key is given');
  if (!isCertificateList(data)) return skip(name, 'the answer holds no certificates');
  try {
    return pass(name, `it decrypts ${openCertificates(data, apiv3Key).length} platform certificate`);
  } catch {
    return fail(
      name,
      'the certificates do not decrypt',
      'set the APIv3 key anew at the merchant platform, and here',
    );
  }
}
