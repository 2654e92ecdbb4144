import { invalid } from '../../errors/faults.ts';

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
/** A hundred years: without a limit, the clock would leave the range of dates. */
const LONGEST_SPAN = 36_525 * 86_400_000;
/** The longest timer of Node. For longer times, the timer is set again. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Due {
  /** Milliseconds of the simulator's time. */
  at: number;
  act: () => void | Promise<void>;
}

/**
 * The simulator's clock: it runs like real time, and can be advanced. What WeChat Pay does by itself (retrying
 * notifications, finishing refunds) uses it. Signatures use real time, because the client's clock is real.
 */
export class Clock {
  #offset = 0;
  /** In the order in which they are due; those due at the same time in the order in which they were set. */
  readonly #dues: Due[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** One task at a time, so that everything happens in order. */
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;

  now(): Date {
    return new Date(this.#ms());
  }

  /**
   * Advances the clock. Everything due until then happens in order, each at its time, and is awaited: notifications are
   * sent when the promise resolves.
   *
   * @param span `'3h'`, `'15m'`, `'30s'`, `'2d'`, `'500ms'`, or milliseconds; 0 runs what is already due; at most 100 years
   * @throws ConfigurationError `CONFIG_INVALID` for any other span
   */
  async advance(span: string | number): Promise<void> {
    const ms = spanOf(span);
    await this.#enqueue(async () => {
      const target = this.#ms() + ms;
      await this.#runUntil(() => target);
      this.#moveTo(target);
    });
  }

  /** How far it is ahead of real time, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /** Sets the offset to real time, before anything is planned. */
  resume(offset: number): void {
    this.#offset = offset;
  }

  /** Runs something after that many milliseconds, but never before this function returns. */
  after(ms: number, act: Due['act']): void {
    if (this.#isStopped) return;
    const at = this.#ms() + ms;
    const index = this.#dues.findIndex((due) => due.at > at);
    this.#dues.splice(index < 0 ? this.#dues.length : index, 0, { at, act });
    this.#arm();
  }

  /** Stops the clock: nothing happens any more. */
  stop(): void {
    this.#isStopped = true;
    this.#dues.length = 0;
    clearTimeout(this.#timer);
  }

  #ms(): number {
    return Date.now() + this.#offset;
  }

  #moveTo(ms: number): void {
    this.#offset += Math.max(0, ms - this.#ms());
  }

  #enqueue(run: () => Promise<void>): Promise<void> {
    const ran = this.#running.then(run);
    this.#running = ran.catch(() => undefined);
    return ran;
  }

  async #runUntil(target: () => number): Promise<void> {
    for (let [due] = this.#dues; due && due.at <= target(); [due] = this.#dues) {
      this.#dues.shift();
      this.#moveTo(due.at);
      await due.act();
    }
    this.#arm();
  }

  /** Sets a timer, because real time also reaches the first due task. */
  #arm(): void {
    clearTimeout(this.#timer);
    const [first] = this.#dues;
    if (!first) return;
    const wait = Math.min(Math.max(0, first.at - this.#ms()), LONGEST_TIMER);
    this.#timer = setTimeout(() => {
      // Nobody awaits this; failures are already recorded where they occur.
      this.#enqueue(() => this.#runUntil(() => this.#ms())).catch(() => undefined);
    }, wait);
    this.#timer.unref();
  }
}

function spanOf(span: string | number): number {
  const text = typeof span === 'string' ? span : '';
  const [, count, unit = 'ms'] = /^(\d+(?:\.\d+)?)(ms|[smhd])$/.exec(text) ?? [];
  const ms = typeof span === 'number' ? span : Number(count) * (UNITS[unit] ?? Number.NaN);
  if (ms >= 0 && ms <= LONGEST_SPAN) return ms;
  const forms = "use '30s', '15m', '3h', '2d' or milliseconds, at most 100 years";
  throw invalid('span', `span is not valid: ${forms}`);
}
