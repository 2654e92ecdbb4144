import { createHash } from 'node:crypto';
import { Formatter } from '../../wire/formatter.ts';
import type { VerifiedEvent } from './handlers.ts';

type Fields = Readonly<Record<string, unknown>>;

const PLAIN_ID = /^[\w-]{1,64}$/;
const IS_EVENT = /(?:^|&)event_ciphertext=/;
const EVENT_ID = /(?:^|&)event_id=([^&]*)/;
/** Fields that differ between deliveries, or that we add. */
const NOT_OF_NOTICE = /(?:^|&)(?:nonce_str|event_type)=[^&]*/g;

/**
 * The identifier of a notification, the same for each delivery: its `id` (v3), its `event_id` (v2), the refund and its
 * status, or a digest of the other signed content.
 *
 * For v2 it only uses verified content, so that a valid notification cannot be changed to look new: the sign covers the
 * fields as one text, which can be split into other fields, and does not cover empty fields; nothing protects the fields
 * around the encrypted part of a refund.
 */
export function notificationId(event: VerifiedEvent): string {
  const fields: Fields = { ...event };
  const { id, original_data: plain } = fields;
  if (!event.event_type.startsWith('v2/')) return isPlain(id) ? id : digest(JSON.stringify(event));
  if (fields['req_info'] && isFields(plain)) return refundId(plain);
  const text = signedText(fields);
  // Only events have an id: elsewhere, such a text comes from the merchant, e.g. in `attach`.
  const event_id = IS_EVENT.test(text) ? EVENT_ID.exec(text)?.[1] : undefined;
  return isPlain(event_id) ? event_id : digest(text.replace(NOT_OF_NOTICE, ''));
}

function refundId({ refund_id, refund_status }: Fields): string {
  return digest(`refund_id=${refund_id}&refund_status=${refund_status}`);
}

/** The text that the sign of a v2 notification covers. */
function signedText({ original_data, ...fields }: Fields): string {
  return Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(fields))));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Whether it is a valid key in any store. */
function isPlain(id: unknown): id is string {
  return typeof id === 'string' && PLAIN_ID.test(id);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
