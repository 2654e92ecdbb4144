import { X509Certificate } from 'node:crypto';
import { Agent } from 'node:https';
import { type Config, readConfig, type Settings } from '../client/config.ts';
import { ConfigurationError } from '../errors/index.ts';
import { readCertsMap, readCertsText } from './certs-text.ts';
import type { CredentialOptions } from './commands/shared-options.ts';
import { envFields } from './env-fields.ts';
import { fileFields } from './file-fields.ts';
import type { Io } from './io.ts';
import { keyText } from './key-text.ts';

/** Fields of a configuration as they were given, not yet read. */
export interface Fields {
  readonly values: Readonly<Record<string, unknown>>;
  /** What relative paths begin from. */
  readonly folder: string;
  /** How a field is called where it was given: `WECHATPAY_SERIAL`. */
  readonly nameOf: (field: string) => string;
}

/** A configuration as far as it can be read. */
export interface Credentials {
  /** What `Builder.factory` takes, keys as text. */
  readonly config: Readonly<Record<string, unknown>>;
  /** What could not be read. */
  readonly faults: readonly ConfigurationError[];
  readonly nameOf: (field: string) => string;
  /** Ends the simulator that was started for them. */
  readonly close: () => Promise<void>;
}

/**
 * Reads what the environment or a file says of the merchant. What cannot be read is collected, so that `doctor` can
 * say all of it.
 *
 * @throws ConfigurationError when the file itself cannot be read
 */
export async function readCredentials(options: CredentialOptions, io: Io): Promise<Credentials> {
  if (options.sandbox) return sandboxCredentials();
  const fields = options.config === undefined ? envFields(io.env) : await fileFields(options.config);
  const faults: ConfigurationError[] = [];
  const config: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields.values)) {
    if (value === undefined || value === '') continue;
    try {
      if (field === 'ca') config['httpsAgent'] = trusting(String(value), fields);
      else config[field] = readField(field, value, fields);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      faults.push(error);
    }
  }
  return { config, faults, nameOf: fields.nameOf, close: async () => {} };
}

async function sandboxCredentials(): Promise<Credentials> {
  const { createSandbox } = await import('../sandbox/index.ts');
  const sandbox = await createSandbox();
  const nameOf = (field: string) => `${field} of the simulator`;
  return { config: { ...sandbox.config }, faults: [], nameOf, close: () => sandbox.close() };
}

/** What reaches an end point whose certificate Node does not know. */
function trusting(value: string, { folder, nameOf }: Fields): Agent {
  const ca = keyText(nameOf('ca'), 'ca', value, folder);
  try {
    new X509Certificate(ca);
  } catch {
    throw new ConfigurationError('KEY_INVALID', `${nameOf('ca')} is no certificate`, { field: 'ca' });
  }
  return new Agent({ keepAlive: true, ca });
}

function readField(field: string, value: unknown, { folder, nameOf, values }: Fields): unknown {
  if (field === 'certs') {
    if (typeof value === 'string') return readCertsText(nameOf(field), value, folder);
    return isMap(value) ? readCertsMap(nameOf(field), value, folder) : value;
  }
  if (field === 'privateKey' && typeof value === 'string') {
    return keyText(nameOf(field), field, value, folder);
  }
  if (field !== 'merchant' || !isMap(value)) return value;
  // A certificate without a key goes with the private key: both were made in one go. What is wrong with that is told.
  const isAlone = !('pfx' in value || 'key' in value);
  if (isAlone && !isReadable(values['privateKey'], folder)) return undefined;
  const merchant = isAlone ? { key: values['privateKey'], ...value } : value;
  const entries = Object.entries(merchant).map(([part, item]) => {
    const isFile = typeof item === 'string' && ['cert', 'key'].includes(part);
    return [part, isFile ? keyText(nameOf(field), `merchant.${part}`, item, folder) : item];
  });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function isReadable(key: unknown, folder: string): boolean {
  try {
    return typeof key !== 'string' || keyText('', 'privateKey', key, folder) !== '';
  } catch {
    return false;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * The configuration, checked, and its settings.
 *
 * @throws ConfigurationError that names the field as it was given
 */
export function settingsOf(
  credentials: Credentials,
  preset: object = {},
): { config: Config; settings: Settings } {
  const [fault] = credentials.faults;
  if (fault) throw fault;
  const config = { ...preset, ...credentials.config } as unknown as Config;
  return { config, settings: named(credentials, () => readConfig(config)) };
}

/** Whatever is read of them, its errors with the name that the field was given by. */
export function named<T>({ nameOf }: Credentials, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.field === undefined) throw error;
    const { code, message, field } = error;
    throw new ConfigurationError(code, `${message} (${nameOf(field)})`, { field });
  }
}
