import { AesGcm } from '../../crypto/aes-gcm.ts';
import type { Signer } from '../../crypto/signer.ts';
import { missing } from '../../errors/faults.ts';
import { ConfigurationError, VerificationError } from '../../errors/index.ts';
import { openAnswer } from '../../sensitive/open.ts';
import { type Fields, isFields, readJson } from '../raw/json.ts';
import { malformed, type NotificationHeaders, textOf } from '../raw/notification.ts';
import type { WebhookSettings } from './config.ts';
import { eventFactsOf } from './facts.ts';
import { verifyBody } from './verify.ts';

const ALGORITHM = 'AEAD_AES_256_GCM';

/** A decrypted v3 event. */
export interface OpenedV3 extends Fields {
  event_type: string;
  resource: Fields;
}

/**
 * Verifies and decrypts a v3 event, in the official order.
 *
 * @throws VerificationError, RequestError, ConfigurationError
 */
export async function openV3(
  headers: NotificationHeaders,
  body: Buffer,
  settings: WebhookSettings,
): Promise<OpenedV3> {
  await verifyBody(headers, body, settings.ring);
  const event = readJson(textOf(body), 'the body');
  if (!isFields(event)) throw malformed('the body is not a JSON object');
  const { event_type, resource } = event;
  if (typeof event_type !== 'string' || !/^[\w.-]+$/.test(event_type)) {
    throw malformed('it has no event_type', 'event_type');
  }
  if (!isFields(resource)) throw malformed('it has no resource', 'resource');
  const plain = readJson(decryptResource(resource, settings.apiv3Key), 'the decrypted resource');
  const original_data = await openMarked(event_type, plain, settings);
  return { ...event, event_type, resource: { ...resource, original_data } };
}

function decryptResource(resource: Fields, apiv3Key: string | undefined): string {
  const { algorithm, ciphertext, nonce, associated_data } = resource;
  if (algorithm !== ALGORITHM) {
    throw malformed(
      `it is not encrypted with ${ALGORITHM}, the only supported algorithm`,
      'resource.algorithm',
    );
  }
  // Some documented events have no associated_data.
  const names = ['ciphertext', 'nonce', 'associated_data'];
  const values = [ciphertext, nonce, associated_data ?? ''];
  const [box, iv, aad] = values.map((value, index) => {
    if (typeof value === 'string') return value;
    throw malformed(`resource.${names[index]} is not a string`, `resource.${names[index]}`);
  }) as [string, string, string];
  return openBox('resource.ciphertext', box, iv, aad, apiv3Key);
}

/**
 * Decrypts content that is encrypted with the APIv3 key.
 *
 * @throws ConfigurationError `CONFIG_MISSING`; VerificationError `DECRYPT_FAILED`
 */
export function openBox(
  field: string,
  ciphertext: string,
  nonce: string,
  associated_data: string,
  apiv3Key: string | undefined,
): string {
  if (apiv3Key === undefined) {
    throw missing(
      'apiv3Key',
      'the APIv3 key that is set on the merchant platform: events are encrypted with it',
    );
  }
  try {
    return AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data);
  } catch (cause) {
    throw new VerificationError(
      'DECRYPT_FAILED',
      `${field} cannot be decrypted: apiv3Key is not the key set on the merchant platform, or the ciphertext, its tag, nonce or associated_data was changed or truncated`,
      { field, cause },
    );
  }
}

/** Decrypts the fields of the plaintext that are also encrypted with the merchant's certificate. */
async function openMarked(event_type: string, plain: object, settings: WebhookSettings): Promise<object> {
  if (settings.isManual) return plain;
  try {
    return await openAnswer(eventFactsOf(event_type), plain, decryptBy(settings.signer));
  } catch (error) {
    // If the key is missing, the field is not the problem.
    const { cause } = error as { cause?: unknown };
    throw cause instanceof ConfigurationError ? cause : error;
  }
}

function decryptBy(signer: Signer | undefined): Signer['decrypt'] {
  if (signer) return (ciphertext) => signer.decrypt(ciphertext);
  return async () => {
    throw missing(
      'privateKey',
      "the merchant's private key: this event has fields encrypted with its certificate",
    );
  };
}
