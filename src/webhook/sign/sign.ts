import { randomUUID } from 'node:crypto';
import { AesGcm } from '../../crypto/aes-gcm.ts';
import { Rsa } from '../../crypto/rsa.ts';
import { invalid, missing } from '../../errors/faults.ts';
import { fieldPath, mapAt } from '../../sensitive/path.ts';
import { Formatter } from '../../wire/formatter.ts';
import { writeJson } from '../../wire/json-write.ts';
import type { WebhookSettings } from '../parse/config.ts';
import { eventFactsOf } from '../parse/facts.ts';
import { type Fields, isFields } from '../raw/json.ts';
import type { SignedNotification, SignOptions } from './draft.ts';
import { draftText } from './draft-text.ts';

/** @throws ConfigurationError, RequestError */
export function signV3(
  draft: Fields,
  settings: WebhookSettings,
  options: SignOptions | undefined,
): SignedNotification {
  const { resource } = draft;
  const event_type = String(draft['event_type']);
  if (!isFields(resource) || resource['original_data'] === undefined) {
    throw invalid('event', 'a v3 event must be { event_type, resource: { original_data } }');
  }
  const event = {
    // Some events document at most 32 characters.
    id: randomUUID().replaceAll('-', ''),
    create_time: new Date().toISOString(),
    resource_type: 'encrypt-resource',
    summary: event_type,
    ...draft,
    resource: sealResource(event_type, resource, settings),
  };
  const body = writeJson(event, 'event');
  return { method: 'POST', headers: signatureOf(body, options), body };
}

function sealResource(event_type: string, resource: Fields, settings: WebhookSettings): Fields {
  const { original_data, ...given } = resource;
  const { apiv3Key } = settings;
  if (apiv3Key === undefined) throw missing('apiv3Key', 'the APIv3 key: events are encrypted with it');
  const nonce = draftText('event.resource.nonce', given['nonce'], Formatter.nonce(12));
  const associated_data = draftText('event.resource.associated_data', given['associated_data'], '');
  const fields = {
    original_type: 'plain',
    algorithm: 'AEAD_AES_256_GCM',
    ...given,
    associated_data,
    nonce,
  };
  const plain = writeJson(sealMarked(event_type, original_data, settings), 'original_data');
  const ciphertext = AesGcm.encrypt(plain, apiv3Key, nonce, associated_data);
  return { ...fields, ciphertext };
}

/** Encrypts the fields of the plaintext that are also encrypted with the merchant's certificate. */
function sealMarked(event_type: string, plain: unknown, { merchantKey, isManual }: WebhookSettings): unknown {
  if (isManual) return plain;
  const paths = (eventFactsOf(event_type)?.decrypt ?? []).flatMap((mark) => [mark, `${mark}[]`]);
  const seal = (value: unknown) => {
    if (typeof value !== 'string' || value === '') return value;
    if (merchantKey) return Rsa.encrypt(value, merchantKey);
    throw missing(
      'privateKey',
      "the merchant's private key: this event has fields encrypted with its certificate",
    );
  };
  return paths.reduce((sealed, path) => mapAt(sealed, fieldPath(path), seal), plain);
}

function signatureOf(body: string, options: SignOptions | undefined): Record<string, string> {
  if (options?.privateKey === undefined || typeof options.serial !== 'string') {
    throw missing(
      'options',
      'the key to sign with: { privateKey, serial }, e.g. sandbox.platform of the simulator',
    );
  }
  const { timestamp: time = Formatter.timestamp() } = options;
  if (!Number.isSafeInteger(time) || time < 0)
    throw invalid('options.timestamp', 'timestamp must be a Unix time in seconds, or undefined');
  const timestamp = String(time);
  const nonce = Formatter.nonce();
  return {
    'Content-Type': 'application/json',
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': options.serial,
    'Wechatpay-Signature': Rsa.sign(Formatter.response(timestamp, nonce, body), options.privateKey),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    'Wechatpay-Timestamp': timestamp,
  };
}
