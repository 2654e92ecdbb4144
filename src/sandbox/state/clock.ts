import { invalid } from '../../errors/faults.ts';

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};
/** A hundred years: a clock moved on without end would leave what dates can say. */
const LONGEST_SPAN = 36_525 * 86_400_000;
/** Node's timers take no longer one: it is set again when it ends. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Due {
  /** Milliseconds of the simulator's time. */
  at: number;
  act: () => void | Promise<void>;
}

/**
 * The simulator's time: it passes as real time does, and can be moved on. What WeChat Pay does by itself (notifications
 * again, refunds that end) happens by it; signatures are made and judged by real time, for the client's clock is real.
 */
export class Clock {
  #offset = 0;
  /** In the order in which they are due; those of the same moment as they were set. */
  readonly #dues: Due[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** One thing at a time, so that everything happens in its order. */
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;

  now(): Date {
    return new Date(this.#ms());
  }

  /**
   * Moves the time on. What is due until then happens in its order, each at its time, and is awaited: notifications
   * have been sent when this ends.
   *
   * @param span `'3h'`, `'15m'`, `'30s'`, `'2d'`, `'500ms'`, or milliseconds; 0 for what is due already; a hundred years at most
   * @throws ConfigurationError `CONFIG_INVALID` for another span
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

  /** Sets it as far ahead of real time as another one was, before anything is planned. */
  resume(offset: number): void {
    this.#offset = offset;
  }

  /** Lets something happen when that many milliseconds have passed; never before this returned. */
  after(ms: number, act: Due['act']): void {
    if (this.#isStopped) return;
    const at = this.#ms() + ms;
    const index = this.#dues.findIndex((due) => due.at > at);
    this.#dues.splice(index < 0 ? this.#dues.length : index, 0, { at, act });
    this.#arm();
  }

  /** Nothing happens any more. */
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

  /** Real time reaches what is due first, too. */
  #arm(): void {
    clearTimeout(this.#timer);
    const [first] = this.#dues;
    if (!first) return;
    const wait = Math.min(Math.max(0, first.at - this.#ms()), LONGEST_TIMER);
    this.#timer = setTimeout(() => {
      // Nobody waits for it: what fails there has said so where it is recorded.
      this.#enqueue(() => this.#runUntil(() => this.#ms())).catch(() => undefined);
    }, wait);
    this.#timer.unref();
  }
}

function spanOf(span: string | number): number {
  const [, count, unit = 'ms'] = /^(\d+(?:\.\d+)?)(ms|[smhd])$/.exec(String(span)) ?? [];
  const ms = typeof span === 'number' ? span : Number(count) * (UNITS[unit] ?? Number.NaN);
  if (ms >= 0 && ms <= LONGEST_SPAN) return ms;
  const forms = "give '30s', '15m', '3h', '2d' or milliseconds, a hundred years at most";
  throw invalid('span', `the span is no time to come: ${forms}`);
}
