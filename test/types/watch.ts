/** Compiled, never run: the events of a client and of a webhook. */
import { expectTypeOf } from 'vitest';
import {
  type AttemptTimes,
  type ClientEvents,
  clientOf,
  type ErrorEvent,
  type Instance,
  type NotificationEvent,
  type WatchEvents,
  type WechatpayError,
} from '../../src/index.ts';
import type { Webhook } from '../../src/webhook/index.ts';

declare const instance: Instance;
declare const webhook: Webhook;
declare const error: WechatpayError;

const client = clientOf(instance);
const stop = client.on('response', (event) => {
  expectTypeOf(event.status).toEqualTypeOf<number>();
  expectTypeOf(event.ms).toEqualTypeOf<AttemptTimes>();
  expectTypeOf(event.requestId).toEqualTypeOf<string | undefined>();
});
expectTypeOf(stop).toEqualTypeOf<() => void>();
client.on('error', (event) => expectTypeOf(event).toEqualTypeOf<ErrorEvent>());
client.on('retry', ({ wait }) => expectTypeOf(wait).toEqualTypeOf<number>());
// @ts-expect-error no such event
client.on('responses', () => {});
// @ts-expect-error a webhook tells of it
client.on('notification', () => {});
webhook.on('notification', (event) => expectTypeOf(event).toEqualTypeOf<NotificationEvent>());
expectTypeOf<keyof WatchEvents>().toEqualTypeOf<keyof ClientEvents | 'notification'>();
expectTypeOf(error.toReport()).toEqualTypeOf<string>();
