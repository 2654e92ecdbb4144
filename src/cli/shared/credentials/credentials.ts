import { X509Certificate } from 'node:crypto';
import { Agent } from 'node:https';
import { readConfig } from '../../../builder/configure.ts';
import type { Settings } from '../../../call/settings.ts';
import type { Config } from '../../../client/config.ts';
import { ConfigurationError } from '../../../errors/index.ts';
import type { CredentialOptions } from '../declare/options.ts';
import type { Io } from '../input/io.ts';
import { readCertsMap, readCertsText } from './certs-text.ts';
import { envFields } from './env-fields.ts';
import type { Fields } from './fields.ts';
import { fileFields } from './file-fields.ts';
import { keyText } from './key-text.ts';
import { opened, readMerchant } from './merchant-field.ts';

/** A configuration as far as it can be read. */
export interface Credentials {
  /** The options of `Builder.factory`, with keys as text. */
  readonly config: Readonly<Record<string, unknown>>;
  /** What could not be read. */
  readonly faults: readonly ConfigurationError[];
  readonly nameOf: (field: string) => string;
  /** Stops the simulator that was started for them. */
  readonly close: () => Promise<void>;
}

/**
 * Reads the merchant's credentials from the environment or a file. Collects the errors of single fields, so that
 * `doctor` can report all of them.
 *
 * @throws ConfigurationError if the file itself cannot be read
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
  const credentials = { config, faults, nameOf: fields.nameOf, close: async () => {} };
  try {
    return { ...credentials, config: named(credentials, () => opened(config)) };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { ...credentials, faults: [...faults, error] };
  }
}

async function sandboxCredentials(): Promise<Credentials> {
  const { createSandbox } = await import('../../../sandbox/index.ts');
  const sandbox = await createSandbox();
  const nameOf = (field: string) => `${field} of the simulator`;
  return { config: { ...sandbox.config }, faults: [], nameOf, close: () => sandbox.close() };
}

/** An agent for an endpoint whose certificate Node does not trust. */
function trusting(value: string, { folder, nameOf }: Fields): Agent {
  const ca = keyText(nameOf('ca'), 'ca', value, folder);
  try {
    new X509Certificate(ca);
  } catch {
    throw new ConfigurationError('KEY_INVALID', `${nameOf('ca')} is not a certificate`, { field: 'ca' });
  }
  return new Agent({ keepAlive: true, ca });
}

function readField(field: string, value: unknown, fields: Fields): unknown {
  const { folder, nameOf } = fields;
  if (field === 'certs') {
    if (typeof value === 'string') return readCertsText(nameOf(field), value, folder);
    return isMap(value) ? readCertsMap(nameOf(field), value, folder) : value;
  }
  if (field === 'privateKey' && typeof value === 'string') {
    return keyText(nameOf(field), field, value, folder);
  }
  return field === 'merchant' && isMap(value) ? readMerchant(value, fields) : value;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * Returns the checked configuration, and its settings.
 *
 * @throws ConfigurationError that names the field or variable the user set
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

/** Runs `read`, and adds the name of the field or variable the user set to its errors. */
export function named<T>({ nameOf }: Credentials, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.field === undefined) throw error;
    const { code, message, field } = error;
    throw new ConfigurationError(code, `${message} (${nameOf(field)})`, { field });
  }
}
