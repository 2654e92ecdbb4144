import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { onTestFinished } from 'vitest';
import type { WatchEvents } from '../../../src/watch/events.ts';

type Told = { [N in keyof WatchEvents]: { name: N; event: WatchEvents[N] } }[keyof WatchEvents];

const NAMES = ['request', 'response', 'retry', 'failover', 'error', 'notification'] as const;

/** Everything that the channels are told in one test. */
export function watchChannels(): Told[] {
  const told: Told[] = [];
  for (const name of NAMES) {
    const onMessage = (event: unknown) => void told.push({ name, event } as Told);
    subscribe(`wechatpay-chain:${name}`, onMessage);
    onTestFinished(() => void unsubscribe(`wechatpay-chain:${name}`, onMessage));
  }
  return told;
}
