import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missing } from '../../errors/faults.ts';
import { RequestError } from '../../errors/index.ts';
import { WHAT } from '../../keys/certs.ts';
import { type Credentials, named, readCredentials, settingsOf } from '../shared/credentials/credentials.ts';
import {
  configuredKeys,
  type Downloaded,
  downloadKeys,
  isAuto,
  type ListedKey,
  listed,
} from '../shared/credentials/platform-keys.ts';
import type { CredentialOptions } from '../shared/declare/options.ts';
import type { Io } from '../shared/input/io.ts';
import { allPass, type Check, checkList, fail, pass } from '../shared/output/check.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { table } from '../shared/output/table.ts';

/** How many days before its expiry a key "expires soon", by default. */
const SOON_DAYS = 30;

/** Lists WeChat Pay's keys: those of the configuration and, with `auto`, the downloaded ones. */
export async function listCerts(input: CredentialOptions, io: Io): Promise<Outcome> {
  const keys = await readKeys(input, io, SOON_DAYS);
  const rows = keys.map(({ serial, kind, valid_from, valid_to, state }) => [
    serial,
    kind,
    valid_from?.slice(0, 10) ?? '',
    valid_to?.slice(0, 10) ?? '',
    state === 'soon' ? 'expires soon' : state,
  ]);
  return {
    document: { certs: keys },
    text: table(['serial', 'kind', 'valid from', 'valid to', 'state'], rows),
    ok: true,
  };
}

/** Checks how long WeChat Pay's keys are valid. A key that expires within `days` days fails. */
export async function checkCerts(days: number, input: CredentialOptions, io: Io): Promise<Outcome> {
  const checks = (await readKeys(input, io, days)).map((key) => checkKey(key, days));
  return { document: { ok: allPass(checks), checks }, text: checkList(checks), ok: allPass(checks) };
}

function checkKey({ serial, kind, valid_to = '', valid_from = '', state }: ListedKey, days: number): Check {
  if (kind === 'public key') return pass(serial, 'public key; does not expire');
  if (state === 'valid') return pass(serial, `valid until ${valid_to}`);
  if (state === 'not yet valid') {
    return fail(serial, `not valid before ${valid_from}`, "check this machine's clock, or wait");
  }
  const finding = state === 'soon' ? `expires within ${days} days, on ${valid_to}` : `expired on ${valid_to}`;
  return fail(
    serial,
    finding,
    'add its successor with `wxpay certs download`, or apply for a public key on the merchant platform',
  );
}

async function readKeys(input: CredentialOptions, io: Io, days: number): Promise<ListedKey[]> {
  const credentials = await readCredentials(input, io);
  try {
    const { certs } = credentials.config;
    const fault = credentials.faults.find(({ field }) => field?.startsWith('certs'));
    if (fault) throw fault;
    const own = named(credentials, () => {
      if (certs === undefined) throw missing('certs', WHAT);
      return configuredKeys(certs);
    });
    const more = isAuto(certs) ? await downloadKeys(settingsOf(credentials).settings) : [];
    const now = Date.now();
    return [
      ...own.map((cert) => listed(cert, 'configuration', now, days)),
      ...more.map(({ cert }) => listed(cert, 'download', now, days)),
    ];
  } finally {
    await credentials.close();
  }
}

/** Downloads the platform certificates to a folder, one PEM file each. */
export async function downloadCerts(folder: string, input: CredentialOptions, io: Io): Promise<Outcome> {
  const credentials = await readCredentials(input, io);
  try {
    const downloaded = await downloadKeys(downloadSettings(credentials));
    const files = await Promise.all(downloaded.map((item) => save(folder, item)));
    const rows = files.map(({ file, written, valid_to }) => [
      file,
      written ? 'created' : 'already exists',
      valid_to ?? '',
    ]);
    return { document: { files }, text: table(['file', '', 'valid to'], rows), ok: true };
  } finally {
    await credentials.close();
  }
}

/** A download needs no known certificates: the APIv3 key authenticates them. */
function downloadSettings(credentials: Credentials) {
  const faults = credentials.faults.filter(({ field }) => !field?.startsWith('certs'));
  const config = { ...credentials.config, certs: 'auto' };
  return settingsOf({ ...credentials, faults, config }).settings;
}

/** Never overwrites a file. A file of the same name with other content is an error. */
async function save(folder: string, { cert, pem }: Downloaded) {
  const file = join(folder, `wechatpay_${cert.serial}.pem`);
  const { valid_to } = listed(cert, 'download', Date.now(), SOON_DAYS);
  const known = { serial: cert.serial, file, ...(valid_to === undefined ? {} : { valid_to }) };
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, pem, { flag: 'wx', mode: 0o644 });
    return { ...known, written: true };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') throw unwritable(`${file} cannot be written (${code})`);
    if ((await readFile(file, 'utf8')) !== pem) throw unwritable(`${file} already exists with other content`);
    return { ...known, written: false };
  }
}

function unwritable(why: string): RequestError {
  return new RequestError('REQUEST_INVALID', `${why}. Choose another folder with --output`, {
    field: '--output',
  });
}
