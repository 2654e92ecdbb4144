import { createHash } from 'node:crypto';
import { Formatter } from '../../wire/formatter.ts';
import type { VerifiedEvent } from './handlers.ts';

type Fields = Readonly<Record<string, unknown>>;

const PLAIN_ID = /^[\w-]{1,64}$/;
const IS_EVENT = /(?:^|&)event_ciphertext=/;
const EVENT_ID = /(?:^|&)event_id=([^&]*)/;
/** Differ between deliveries, or are of our own making. */
const NOT_OF_NOTICE = /(?:^|&)(?:nonce_str|event_type)=[^&]*/g;

/**
 * What tells a notification from all others, the same for each delivery of it: its `id` (v3), its `event_id` (v2), the
 * refund and its status, or a digest of what else was signed.
 *
 * Of v2 it is found by what is proved alone, so that no change that leaves a notice valid makes it look new: the sign
 * covers the fields as one text, which can be cut into other fields, and none of the empty ones; what is around the
 * encrypted part of a refund is not covered at all.
 */
export function notificationId(event: VerifiedEvent): string {
  const fields: Fields = { ...event };
  const { id, original_data: plain } = fields;
  if (!event.event_type.startsWith('v2/')) return isPlain(id) ? id : digest(JSON.stringify(event));
  if (fields['req_info'] && isFields(plain)) return refundId(plain);
  const text = signedText(fields);
  // Only events have an id: elsewhere such a text is the merchant's own, e.g. in `attach`.
  const event_id = IS_EVENT.test(text) ? EVENT_ID.exec(text)?.[1] : undefined;
  return isPlain(event_id) ? event_id : digest(text.replace(NOT_OF_NOTICE, ''));
}

function refundId({ refund_id, refund_status }: Fields): string {
  return digest(`refund_id=${refund_id}&refund_status=${refund_status}`);
}

/** The text that the sign of a notice is over. */
function signedText({ original_data, ...fields }: Fields): string {
  return Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(fields))));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Whether any store takes it for a key. */
function isPlain(id: unknown): id is string {
  return typeof id === 'string' && PLAIN_ID.test(id);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
