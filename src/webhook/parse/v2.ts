import { AesEcb } from '../../crypto/aes-ecb.ts';
import { Hash } from '../../crypto/hash.ts';
import { missing } from '../../errors/faults.ts';
import { RequestError, VerificationError } from '../../errors/index.ts';
import { Formatter } from '../../wire/formatter.ts';
import { Transformer } from '../../wire/transformer.ts';
import { malformed, textOf } from '../raw/notification.ts';
import type { WebhookSettings } from './config.ts';
import { hasFolded } from './folded.ts';
import { noticeName, REFUND_PROCESSED } from './v2-name.ts';
import { openBox } from './v3.ts';

/** The fields of a v2 notification: only strings, without a prototype. */
type Texts = Record<string, string>;

/** A decrypted v2 notification. */
export interface OpenedV2 {
  event_type: string;
  original_data?: Texts;
  [field: string]: unknown;
}

/** The length of an HMAC-SHA256 sign; an MD5 sign has half of it. */
const HMAC_LENGTH = 64;

/** The fields that every refund must have, and their format. */
const REFUND: Readonly<Record<string, RegExp>> = {
  out_refund_no: /^[\w|*@-]{1,64}$/,
  refund_id: /^\d+$/,
  refund_status: /^[A-Z]+$/,
  refund_fee: /^\d+$/,
  total_fee: /^\d+$/,
};

/**
 * Verifies that a v2 notification is WeChat Pay's, by its sign or, for a refund, by the content of its `req_info`, and
 * decrypts it.
 *
 * @throws VerificationError, RequestError, ConfigurationError
 */
export function openV2(body: Buffer, settings: WebhookSettings): OpenedV2 {
  const fields = readFlat(textOf(body), 'the body');
  if (settings.secret === undefined) {
    throw missing(
      'secret',
      'the APIv2 key that is set on the merchant platform: v2 notifications are signed with it',
    );
  }
  const { sign, req_info } = fields;
  if (sign || !req_info) checkSign(fields, settings.secret);
  if (req_info) {
    const original_data = openRefund(req_info, settings.secret);
    return { ...fields, event_type: REFUND_PROCESSED, original_data };
  }
  const original_data = openEvent(fields, settings.apiv3Key);
  return { ...fields, event_type: noticeName(fields), ...(original_data ? { original_data } : {}) };
}

/** A sign covers neither nested nor repeated elements, and none are documented. */
function readFlat(xml: string, what: string): Texts {
  const fields = Transformer.toArray(xml);
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') {
      const field = name.slice(0, 64);
      throw malformed(`${what} contains ${field} nested, or more than once`, field);
    }
    if (name === '__proto__') throw malformed(`${what} contains a field __proto__`);
  }
  return fields as Texts;
}

function checkSign(fields: Texts, secret: string): void {
  const { sign } = fields;
  if (!sign) {
    throw new VerificationError(
      'SIGN_MISSING',
      'the notification has no sign, so it cannot be verified as WeChat Pay’s',
    );
  }
  const type = sign.length === HMAC_LENGTH ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5;
  const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(fields))));
  const isRight = declaredType(fields, type) === type && Hash.equals(Hash.sign(type, text, secret), sign);
  if (isRight && !hasFolded(fields)) return;
  throw new VerificationError(
    'SIGN_MISMATCH',
    'the sign does not match: the notification was changed in transit, or secret is not the APIv2 key set on the merchant platform',
  );
}

/** Events are signed by HMAC unless they declare another type; other notifications need not declare one. */
function declaredType({ sign_type, algorithm, event_ciphertext }: Texts, apparent: string): string {
  return sign_type || algorithm || (event_ciphertext ? Hash.ALGO_HMAC_SHA256 : apparent);
}

function openEvent(fields: Texts, apiv3Key: string | undefined): Texts | undefined {
  const { event_type, event_ciphertext, event_nonce = '', event_associated_data = '' } = fields;
  if (!event_ciphertext && !event_type) return undefined;
  if (!event_ciphertext) throw malformed('it has no event_ciphertext', 'event_ciphertext');
  const xml = openBox('event_ciphertext', event_ciphertext, event_nonce, event_associated_data, apiv3Key);
  return { ...readFlat(xml, 'the decrypted event') };
}

/** ECB does not protect integrity: the content only proves the sender if it is a complete and valid refund. */
function openRefund(req_info: string, secret: string): Texts {
  let refund: Texts;
  try {
    refund = readFlat(AesEcb.decrypt(req_info, Hash.md5(secret)), 'the decrypted refund');
  } catch (cause) {
    if (!(cause instanceof RequestError)) throw cause;
    throw notDecrypted(cause);
  }
  for (const [name, form] of Object.entries(REFUND)) {
    if (!form.test(refund[name] ?? '')) throw notDecrypted();
  }
  return { ...refund };
}

function notDecrypted(cause?: unknown): VerificationError {
  return new VerificationError(
    'DECRYPT_FAILED',
    'req_info cannot be decrypted to a refund: secret is not the APIv2 key set on the merchant platform, or req_info was changed',
    { field: 'req_info', cause },
  );
}
