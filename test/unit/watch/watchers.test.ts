import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Builder } from '../../../src/builder/builder.ts';
import { clientOf } from '../../../src/chain/instance.ts';
import { ConfigurationError } from '../../../src/errors/index.ts';
import { CLIENT_EVENTS } from '../../../src/watch/events.ts';
import { lineOf } from '../../../src/watch/line.ts';
import { Watchers } from '../../../src/watch/watchers.ts';
import { config } from '../../support/sockets/peer.ts';

const event = { from: 'https://a.test', to: 'https://b.test' };
const on = (watchers: Watchers, listener: (event: never) => unknown) =>
  watchers.on(CLIENT_EVENTS, 'failover', listener);

describe('the watchers', () => {
  it('are there as long as somebody listens', () => {
    const watchers = new Watchers();
    expect(watchers.isWatched).toBe(false);
    const seen: unknown[] = [];
    const listener = (told: never) => seen.push(told);
    const [first, second] = [on(watchers, listener), on(watchers, listener)];
    watchers.publish('failover', event);
    expect([seen, watchers.isWatched]).toEqual([[event, event], true]);
    first();
    first();
    watchers.publish('failover', event);
    expect([seen.length, watchers.isWatched]).toEqual([3, true]);
    second();
    expect(watchers.isWatched).toBe(false);
  });

  it('of all clients are those of the channels', () => {
    const seen: unknown[] = [];
    const listener = (told: unknown) => void seen.push(told);
    subscribe('wechatpay-chain:failover', listener);
    const watchers = new Watchers();
    expect(watchers.isWatched).toBe(true);
    watchers.publish('failover', event);
    unsubscribe('wechatpay-chain:failover', listener);
    expect([seen, watchers.isWatched]).toEqual([[event], false]);
  });

  it('cannot change an event, nor stop a call', async () => {
    const uncaught = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    onTestFinished(() => {
      for (const listener of uncaught) process.on('uncaughtException', listener);
    });
    const thrown = new Promise((resolve) => process.once('uncaughtException', resolve));
    const watchers = new Watchers();
    const seen: unknown[] = [];
    on(watchers, () => {
      throw new Error('mine');
    });
    on(watchers, (told) => seen.push(Object.isFrozen(told)));
    watchers.publish('failover', { ...event });
    expect(seen).toEqual([true]);
    expect(await thrown).toMatchObject({ message: 'mine' });
  });

  it.each<[unknown, unknown, string]>([
    ['responses', () => {}, 'name'],
    ['notification', () => {}, 'name'],
    [undefined, () => {}, 'name'],
    ['response', undefined, 'listener'],
    ['response', {}, 'listener'],
  ])('on(%j, %j) is refused: %s', (name, listener, field) => {
    const client = clientOf(Builder.factory(config()));
    const add = () => client.on(name as never, listener as never);
    expect(add).toThrow(ConfigurationError);
    expect(add).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', field }));
  });
});

describe('the line of a call', () => {
  const call = { call: 7, method: 'POST', path: 'v3/x/{id}', attempt: 2 };

  it('has what is known', () => {
    const ms = { sign: 1.5, wait: 30, verify: 0.5, total: 99 };
    const known = { host: 'a.test:81', requestId: '08F7-0', serial: '5157' };
    expect(lineOf({ ...call, ...known, status: 200, ms })).toBe(
      'POST v3/x/{id} 200 99 ms (sign 1.5, wait 30, verify 0.5) attempt 2 a.test:81 Request-ID 08F7-0 serial 5157',
    );
    expect(lineOf({ ...call, code: 'TIMEOUT', mayHaveReached: false, ms: { total: 3 } })).toBe(
      'POST v3/x/{id} TIMEOUT 3 ms attempt 2',
    );
  });
});
