import type { KeyInput } from '../../../src/crypto/pem/key.ts';
import { type Notification, Webhook, type WebhookConfig } from '../../../src/webhook/index.ts';
import { vectorFile } from '../vectors.ts';

type Fields = Record<string, unknown>;

/** Notices of v2 have no part in these. */
const certs = { PUB_KEY_ID_0: vectorFile('platform_pub.pem') };

async function parse(config: WebhookConfig, { headers = {}, body }: Partial<Notification>): Promise<Fields> {
  const event: unknown = await Webhook.factory(config).parse({ headers, body: body ?? '' });
  return event as Fields;
}

/** APIv3: verified, decrypted, with the plain resource as `original_data`. */
export function readV3(notification: Notification, keys: object, apiv3Key: string): Promise<Fields> {
  // PHP leaves the fields that are encrypted once more as they come.
  return parse({ certs: keys as Record<string, KeyInput>, apiv3Key, sensitive: 'manual' }, notification);
}

/** APIv2: the fields of a payment notification. */
export async function readV2Payment(notification: Notification, secret: string): Promise<Fields> {
  const { event_type, ...fields } = await parse({ certs, secret }, notification);
  return fields;
}

/** APIv2: the fields of a refund notification, with the plain ones as `refund`. */
export async function readV2Refund(notification: Notification, secret: string): Promise<Fields> {
  const { event_type, original_data, ...fields } = await parse({ certs, secret }, notification);
  return { ...fields, refund: original_data };
}

/** APIv2: the fields of a combined payment, with the decoded orders as `sub_orders`. */
export async function readV2Combined(notification: Notification, secret: string): Promise<Fields> {
  const fields = await readV2Payment(notification, secret);
  return { ...fields, sub_orders: JSON.parse(String(fields['sub_order_list'] ?? null)) };
}

/** APIv2: the fields of a signed event, with the plain ones that it encrypts as `event_data`. */
export async function readV2Event(
  notification: Notification,
  secret: string,
  apiv3Key: string,
): Promise<Fields> {
  const { original_data, ...event } = await parse({ certs, secret, apiv3Key }, notification);
  const event_type = String(event['event_type']).replace(/^v2\//, '');
  return { ...event, event_type, event_data: original_data };
}
