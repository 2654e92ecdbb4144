import type { KeyObject } from 'node:crypto';
import type { KeyInput, KeyType } from '../crypto/pem/key.ts';
import { Rsa } from '../crypto/rsa.ts';
import { type ExternalSigner, isExternal, type PrivateKeyInput } from '../crypto/signer.ts';
import { ConfigurationError } from '../errors/configuration.ts';
import { invalid } from '../errors/faults.ts';

/**
 * Reads an RSA key from a field of the configuration.
 *
 * @throws ConfigurationError naming the field
 */
export function readRsaKey(field: string, input: KeyInput, type: KeyType): KeyObject {
  let key: KeyObject;
  try {
    key = Rsa.from(input, type);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw invalid(field, `${field} cannot be read as a key`);
    throw new ConfigurationError(error.code, `${field}: ${error.message}`, { field, cause: error.cause });
  }
  if (key.asymmetricKeyType === 'rsa') return key;
  const kind = key.asymmetricKeyType ?? 'secret';
  throw new ConfigurationError(
    'KEY_WRONG_KIND',
    `${field} must be an RSA key, but it is a key of type ${kind}`,
    { field },
  );
}

/** The merchant's private key, or an external signer. */
export function readPrivateKey(input: PrivateKeyInput): KeyObject | ExternalSigner {
  return isExternal(input) ? input : readRsaKey('privateKey', input as KeyInput, 'private');
}
