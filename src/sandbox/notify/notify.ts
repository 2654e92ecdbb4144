import { Webhook } from '../../webhook/webhook.ts';
import { rfc3339 } from '../../wire/beijing.ts';
import { documentedEvent, type Schema } from '../judge/schema/document.ts';
import type { Fields } from '../judge/schema/request-fields.ts';
import { apiv2Secret, apiv3Key, merchantKey, platformCert, platformSerial } from '../keys/keys.ts';
import { task } from '../state/due.ts';
import type { SentNotification } from '../state/records/notification.ts';
import type { Store } from '../state/store.ts';
import { deliverFirst } from './deliver.ts';

/** How many notifications are kept. */
const KEPT = 1_000;
/** How long a notification waits for another to overtake it. */
const SHUFFLE_MS = 15_000;

let sealing: Webhook | undefined;

/** Encrypts and signs as WeChat Pay does. */
function sealer(): Webhook {
  sealing ??= Webhook.factory({
    certs: { [platformSerial]: platformCert },
    apiv3Key,
    secret: apiv2Secret,
    privateKey: merchantKey,
  });
  return sealing;
}

/**
 * Sends a v3 notification to the merchant, if there is a notify URL.
 *
 * @param event_type for example `TRANSACTION.SUCCESS`
 * @param original_data the plaintext, which is encrypted
 * @param notify_url the one of the request. Default: the one of the simulator
 * @returns a promise that resolves after the first attempt; it never rejects, so it need not be awaited
 */
export async function notify(
  store: Store,
  event_type: string,
  original_data: object,
  notify_url: string | undefined,
): Promise<SentNotification | undefined> {
  const url = notify_url ?? store.notify_url;
  return url === undefined ? undefined : notifyAt(store, event_type, original_data, url);
}

/** The same, with a notify URL. */
export async function notifyAt(
  store: Store,
  event_type: string,
  original_data: object,
  notify_url: string,
): Promise<SentNotification> {
  const { id, create_time } = newOne(store, event_type);
  const { original_type, ...envelope } = envelopeOf(event_type);
  const resource = { original_type, associated_data: original_type, original_data };
  const draft = { id, create_time, event_type, ...envelope, resource };
  const { body } = sealer().sign(draft, store.platform.signing);
  return sendNew(store, { id, create_time, event_type, notify_url, body });
}

/**
 * Sends a v2 notification to the merchant.
 *
 * @param event_type for example `v2/transaction-success`
 * @param fields the fields of the XML, with `original_data` if a part of it is encrypted
 */
export async function notifyV2(
  store: Store,
  event_type: string,
  fields: Fields,
  notify_url: string | undefined,
): Promise<SentNotification | undefined> {
  const url = notify_url ?? store.notify_url;
  return url === undefined ? undefined : notifyV2At(store, event_type, fields, url);
}

/** The same, with a notify URL. */
export async function notifyV2At(
  store: Store,
  event_type: string,
  fields: Fields,
  notify_url: string,
): Promise<SentNotification> {
  const { body } = sealer().sign({ ...fields, event_type } as Parameters<Webhook['sign']>[0]);
  return sendNew(store, { ...newOne(store, event_type), event_type, notify_url, body });
}

/** The ID is a UUID, without dashes if the documented length is too short for them. */
function newOne({ ids, clock }: Store, event_type: string): { id: string; create_time: string } {
  const uuid = ids.uuid();
  const { maxLength = uuid.length } = documentedEvent(`v3/${event_type}`)?.schema.properties?.['id'] ?? {};
  const id = maxLength < uuid.length ? uuid.replaceAll('-', '') : uuid;
  return { id, create_time: rfc3339(clock.now()) };
}

/** The documented fields around the plaintext. */
function envelopeOf(event_type: string): { original_type: string; resource_type: string; summary: string } {
  const documented = documentedEvent(`v3/${event_type}`);
  const { resource, resource_type, summary } = documented?.schema.properties ?? {};
  const title = documented?.summary.split('(')[0] ?? event_type;
  return {
    original_type: only(resource?.properties?.['original_type'], 'plain'),
    resource_type: only(resource_type, 'encrypt-resource'),
    summary: only(summary, title),
  };
}

/** The first documented value, if any. */
function only(schema: Schema | undefined, otherwise: string): string {
  return String(schema?.enum?.[0] ?? otherwise);
}

async function sendNew(
  store: Store,
  made: Pick<SentNotification, 'id' | 'create_time' | 'event_type' | 'notify_url' | 'body'>,
): Promise<SentNotification> {
  const notification: SentNotification = { ...made, state: 'SENDING', attempts: [], retries: 0 };
  const { notifications, waiting, delivery } = store;
  notifications.set(made.id, notification);
  for (const [id] of notifications) {
    if (notifications.size <= KEPT) break;
    notifications.delete(id);
  }
  const overtaken = waiting.shift();
  if (overtaken === undefined && delivery.shuffle) {
    waiting.push(made.id);
    sendWaiting(store, made.id, SHUFFLE_MS);
    return notification;
  }
  await deliverFirst(store, notification);
  if (overtaken !== undefined) await deliverNamed(store, overtaken);
  return notification;
}

const sendWaiting = task('notification.waiting', async (store, id) => {
  if (store.waiting[0] !== id) return;
  store.waiting.shift();
  await deliverNamed(store, id);
});

async function deliverNamed(store: Store, id: string): Promise<void> {
  const notification = store.notifications.get(id);
  if (notification) await deliverFirst(store, notification);
}
