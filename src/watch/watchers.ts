import { type Channel, channel } from 'node:diagnostics_channel';
import { debuglog } from 'node:util';
import { invalid } from '../errors/faults.ts';
import { isFunction } from '../wire/kinds.ts';
import type { ErrorEvent, ResponseEvent, WatchEvents } from './events.ts';

type Name = keyof WatchEvents;
type Listener = (event: never) => unknown;

const CHANNELS: Readonly<Record<Name, Channel>> = {
  request: channel('wechatpay-chain:request'),
  response: channel('wechatpay-chain:response'),
  retry: channel('wechatpay-chain:retry'),
  failover: channel('wechatpay-chain:failover'),
  error: channel('wechatpay-chain:error'),
  notification: channel('wechatpay-chain:notification'),
};
const ALL = Object.values(CHANNELS);

const debug = debuglog('wechatpay-chain');
/** A process may have two copies of this package (ESM and CommonJS): only one of them prints. */
const PRINTS = Symbol.for('wechatpay-chain.debug');
if (debug.enabled && !Reflect.has(globalThis, PRINTS)) {
  Reflect.set(globalThis, PRINTS, true);
  const printer = import('./line.ts');
  const print = (event: unknown) =>
    void printer.then(({ lineOf }) => debug('%s', lineOf(event as ResponseEvent | ErrorEvent)));
  CHANNELS.response.subscribe(print);
  CHANNELS.error.subscribe(print);
}

/** The listeners of one client or webhook, and the channels of the process. */
export class Watchers {
  readonly #listeners = new Map<Name, Set<Listener>>();

  /** Whether there is a listener. Without one, events are not created. */
  get isWatched(): boolean {
    if (this.#listeners.size > 0) return true;
    for (const one of ALL) if (one.hasSubscribers) return true;
    return false;
  }

  /**
   * @returns a function that removes the listener
   * @throws ConfigurationError `CONFIG_INVALID` for an unknown event, or if the listener is not a function
   */
  on(names: readonly Name[], name: Name, listener: Listener): () => void {
    if (!names.includes(name)) throw invalid('name', `unknown event: use ${names.join(', ')}`);
    if (!isFunction(listener))
      throw invalid('listener', 'the listener must be a function that takes the event');
    // A copy for each time that it is added, so that each can be removed.
    const own: Listener = (event) => listener(event);
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(own));
    return () => {
      listeners.delete(own);
      if (listeners.size === 0 && this.#listeners.get(name) === listeners) this.#listeners.delete(name);
    };
  }

  /** A listener that throws does not stop a call: its error is uncaught, like that of a channel's subscriber. */
  publish<N extends Name>(name: N, event: WatchEvents[N]): void {
    if ('ms' in event) Object.freeze(event.ms);
    Object.freeze(event);
    const listeners = this.#listeners.get(name);
    for (const listener of listeners ?? []) {
      try {
        listener(event as never);
      } catch (error) {
        process.nextTick(() => {
          throw error;
        });
      }
    }
    if (CHANNELS[name].hasSubscribers) CHANNELS[name].publish(event);
  }
}
