import { randomUUID } from 'node:crypto';
import { AesEcb } from '../../crypto/aes-ecb.ts';
import { AesGcm } from '../../crypto/aes-gcm.ts';
import { Hash } from '../../crypto/hash.ts';
import { missing } from '../../errors/faults.ts';
import { Formatter } from '../../wire/formatter.ts';
import { Transformer } from '../../wire/transformer.ts';
import type { WebhookSettings } from '../parse/config.ts';
import { REFUND_PROCESSED } from '../parse/v2-name.ts';
import { type Fields, isFields } from '../raw/json.ts';
import type { SignedNotification } from './draft.ts';
import { draftText } from './draft-text.ts';
import { timesAsText } from './times-v2.ts';

/**
 * Signs a v2 notification. A `Date` is written in Beijing time, in the format of the event.
 *
 * @throws ConfigurationError, RequestError
 */
export function signV2(draft: Fields, settings: WebhookSettings): SignedNotification {
  const { secret, apiv3Key } = settings;
  if (secret === undefined) throw missing('secret', 'the APIv2 key: v2 notifications are signed with it');
  const { event_type, original_data, ...given } = timesAsText(draft);
  const fields: Fields = { return_code: 'SUCCESS', nonce_str: Formatter.nonce(), ...given };
  if (event_type === REFUND_PROCESSED) {
    const req_info = AesEcb.encrypt(xmlOf(original_data, 'root'), Hash.md5(secret));
    return sealed({ ...fields, req_info });
  }
  const whole = isFields(original_data)
    ? sealEvent(String(event_type), fields, original_data, apiv3Key)
    : fields;
  const algorithm = draftText('event.algorithm', whole['algorithm'], Hash.ALGO_MD5);
  const type = draftText('event.sign_type', whole['sign_type'], algorithm);
  const text = Formatter.queryStringLike(Formatter.ksort(whole));
  return sealed({ ...whole, sign: Hash.sign(type, text, secret) });
}

function sealEvent(name: string, fields: Fields, plain: Fields, apiv3Key: string | undefined): Fields {
  if (apiv3Key === undefined) throw missing('apiv3Key', 'the APIv3 key: events are encrypted with it');
  const event_nonce = draftText('event.event_nonce', fields['event_nonce'], Formatter.nonce(12));
  const event_associated_data = draftText('event.event_associated_data', fields['event_associated_data'], '');
  return {
    algorithm: Hash.ALGO_HMAC_SHA256,
    event_id: randomUUID(),
    event_create_time: new Date().toISOString(),
    event_algorithm: 'AEAD_AES_256_GCM',
    ...fields,
    event_type: name.replace(/^v2\//, ''),
    event_nonce,
    event_associated_data,
    event_ciphertext: AesGcm.encrypt(xmlOf(plain, 'xml'), apiv3Key, event_nonce, event_associated_data),
  };
}

function sealed(fields: Fields): SignedNotification {
  return { method: 'POST', headers: { 'Content-Type': 'text/xml' }, body: xmlOf(fields, 'xml') };
}

function xmlOf(fields: unknown, root: string): string {
  return Transformer.toXml(isFields(fields) ? fields : {}, true, false, root);
}
