import { createHash } from 'node:crypto';
import type { VerifiedEvent } from './handlers.ts';

/** Differ from one delivery to the next, or may. */
const PER_DELIVERY = new Set(['nonce_str', 'sign']);
const PLAIN_ID = /^[\w-]{1,64}$/;

/**
 * What tells a notification from all others, the same for each delivery of it: its `id` (v3), its `event_id` (v2), or
 * a digest of its fields for the notices of v2 that have neither.
 */
export function notificationId(event: VerifiedEvent): string {
  const { event_type, id, event_id } = event as VerifiedEvent & Record<string, unknown>;
  const own = event_type.startsWith('v2/') ? event_id : id;
  if (typeof own === 'string' && PLAIN_ID.test(own)) return own;
  const fields = Object.entries(event)
    .filter(([field]) => !PER_DELIVERY.has(field))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
