/** Compiled, never run: notifications as they are parsed and signed. */
import type { IncomingMessage } from 'node:http';
import { expectTypeOf } from 'vitest';
import type { BrandConfig, Config, WebhookEvents } from '../../../src/index.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { type UnknownEvent, Webhook, type WebhookEvent } from '../../../src/webhook/index.ts';

declare const webhook: Webhook;
declare const sandbox: Sandbox;
declare const config: Config;
declare const brand: BrandConfig;
declare const request: Request;
declare const message: IncomingMessage;

// The very configuration of the client, and less.
Webhook.factory(config);
Webhook.factory(brand);
Webhook.factory(sandbox.config);
Webhook.factory({ certs: { PUB_KEY_ID_1: 'pem' }, apiv3Key: 'key' });
Webhook.factory({ mchid: '1900000001', serial: 'A', privateKey: 'pem', certs: 'auto', timeout: 5 });
// @ts-expect-error without WeChat Pay's keys
Webhook.factory({ apiv3Key: 'key' });
// @ts-expect-error what no configuration has
Webhook.factory({ certs: {}, apiV3Key: 'key' });

// Whatever the server gives.
await webhook.parse({ headers: request.headers, body: await request.text() });
await webhook.parse({ headers: message.headers, body: Buffer.from('') });
await webhook.parse({ headers: message.rawHeaders, body: new Uint8Array() });
await webhook.parse({ headers: { 'Wechatpay-Serial': 'A' }, body: '' });
await webhook.parse({ headers: [['Wechatpay-Serial', 'A']], body: '' });
await webhook.parse({ headers: request.headers, body: await request.arrayBuffer() });
await webhook.parse({ headers: request.headers, body: new DataView(new SharedArrayBuffer(1)) });
await webhook.parse({ headers: { a: ['1'] }, multiValueHeaders: null, body: null, isBase64Encoded: true });
await webhook.parse(Buffer.from('{"version":"v1"}'));
// @ts-expect-error a body that was parsed
await webhook.parse({ headers: message.headers, body: { id: '' } });
// @ts-expect-error a body that was parsed, in a gateway's event
await webhook.parse({ headers: {}, body: { id: '' }, isBase64Encoded: false });
// @ts-expect-error no body
await webhook.parse({ headers: message.headers });

const event = await webhook.parse({ headers: request.headers, body: '' });
expectTypeOf(event).toEqualTypeOf<WebhookEvent | UnknownEvent>();

// The event type tells exactly one event from all others, those that nobody knows included.
if (event.event_type === 'TRANSACTION.SUCCESS') {
  expectTypeOf(event).toEqualTypeOf<WebhookEvents['v3/TRANSACTION.SUCCESS']>();
}
if (event.event_type === 'v2/TRANSACTION.SUCCESS') {
  expectTypeOf(event).toEqualTypeOf<WebhookEvents['v2/TRANSACTION.SUCCESS']>();
}
switch (event.event_type) {
  case 'REFUND.SUCCESS':
    expectTypeOf(event.resource.original_data.refund_id).toEqualTypeOf<string | undefined>();
    break;
  case 'v2/refund-processed':
    expectTypeOf(event).toEqualTypeOf<WebhookEvents['v2/refund-processed']>();
    expectTypeOf(event.original_data.out_refund_no).toEqualTypeOf<string>();
    break;
  // @ts-expect-error no such event
  case 'TRANSACTION.SUCCEEDED':
    break;
}
const name: string = event.event_type;
export const isNew = name === 'PUBLISHED.TODAY';
export function resourceOf(unknown: UnknownEvent): unknown {
  expectTypeOf(unknown.original_data).toBeUnknown();
  return unknown.resource?.original_data;
}

// Signing takes the plaintext of the event that is named, and makes the rest.
const { platform } = sandbox;
webhook.sign({ event_type: 'COUPON.USE', resource: { original_data: {} as CouponUse } }, platform);
type CouponUse = WebhookEvents['v3/COUPON.USE']['resource']['original_data'];
const signed = webhook.sign(
  { event_type: 'TRANSACTION.SUCCESS', id: '1', resource: { original_data: { transaction_id: '4200' } } },
  { ...platform, timestamp: 1_700_000_000 },
);
await webhook.parse(signed);
new Request('https://example.com', signed);
webhook.sign({ event_type: 'PUBLISHED.TOMORROW', resource: { original_data: [1] } }, platform);
webhook.sign({
  event_type: 'v2/vehicle-state-changed-for-parking',
  mch_id: '1900000001',
  appid: 'wx1',
  sign_type: 'HMAC-SHA256',
  plate_number: '粤B888888',
  vehicle_event_createtime: '20261123100000',
});
webhook.sign({ event_type: 'v2/CHECK.FAIL', mch_id: '1', appid: 'wx1', original_data: { state: 'A' } });
webhook.sign(
  // @ts-expect-error a plaintext of another event
  { event_type: 'TRANSACTION.SUCCESS', resource: { original_data: { transaction_id: 4200 } } },
  platform,
);
// @ts-expect-error no plaintext
webhook.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} }, platform);
// @ts-expect-error no platform's serial
webhook.sign({ event_type: 'A.B', resource: { original_data: {} } }, { privateKey: platform.privateKey });

// Handlers, by the same types.
webhook.handler({
  'TRANSACTION.SUCCESS': (paid) => {
    expectTypeOf(paid).toEqualTypeOf<WebhookEvents['v3/TRANSACTION.SUCCESS']>();
  },
  'v2/refund-processed': async (refunded) => {
    expectTypeOf(refunded).toEqualTypeOf<WebhookEvents['v2/refund-processed']>();
  },
  fallback: (other) => expectTypeOf(other).toEqualTypeOf<WebhookEvent | UnknownEvent>(),
}) satisfies (request: Request) => Promise<Response>;
