import { codeToShow, idToShow, methodToShow } from '../errors/report/report.ts';
import type { AttemptTimes, CallEvent, EndEvent } from './events.ts';
import type { Watchers } from './watchers.ts';

/** What is known of an attempt, as far as it has come. */
interface Seen {
  readonly host: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly mayHaveReached: boolean;
  /** Reads a header of the response. */
  readonly header: ((name: string) => unknown) | undefined;
  readonly trace: AttemptTrace | undefined;
}

/** The times of one attempt. */
export class AttemptTrace {
  readonly number: number;
  readonly #begin = performance.now();
  readonly #publish: (host: string) => void;
  #signed: number | undefined;
  #answered: number | undefined;

  constructor(number: number, publish: (host: string) => void) {
    this.number = number;
    this.#publish = publish;
  }

  /** It begins. */
  requested(host: string): void {
    this.#publish(host);
  }

  /** It is handed to the transport. */
  signed(): void {
    this.#signed = performance.now();
  }

  /** The response is there. */
  answered(): void {
    this.#answered = performance.now();
  }

  /** In milliseconds, so far. */
  times(): Omit<AttemptTimes, 'total'> {
    const end = performance.now();
    if (this.#signed === undefined) return { sign: rounded(end - this.#begin) };
    const sign = rounded(this.#signed - this.#begin);
    if (this.#answered === undefined) return { sign, wait: rounded(end - this.#signed) };
    const wait = rounded(this.#answered - this.#signed);
    return { sign, wait, verify: rounded(end - this.#answered) };
  }
}

/** To the microsecond. */
function rounded(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}

let calls = 0;

/** Tells the watchers of one call. */
export class CallTrace {
  readonly #watchers: Watchers;
  readonly #call: Pick<CallEvent, 'call' | 'method' | 'path'>;
  readonly #begin = performance.now();
  #last = 0;
  #isTold = false;

  /**
   * @param method in any case
   * @param path the documented one
   */
  constructor(watchers: Watchers, method: unknown, path: string) {
    this.#watchers = watchers;
    calls += 1;
    this.#call = { call: calls, method: methodToShow(method), path };
  }

  /** @param number of the attempt, from 1 */
  attempt(number: number): AttemptTrace {
    this.#last = number;
    this.#isTold = false;
    return new AttemptTrace(number, (host) =>
      this.#watchers.publish('request', { ...this.#call, attempt: number, host }),
    );
  }

  responded(seen: Seen): void {
    this.#watchers.publish('response', { ...this.#end(seen), status: seen.status ?? 0 });
  }

  retrying(seen: Seen, error: unknown, wait: number): void {
    const { mayHaveReached } = seen;
    this.#watchers.publish('retry', {
      ...this.#end(seen),
      code: codeToShow(error),
      mayHaveReached,
      wait: rounded(wait),
    });
  }

  /** @param seen the attempt that it ended in, if no event was published for it yet */
  failed(error: unknown, mayHaveReached: boolean, seen?: Seen): void {
    if (!seen && this.#isTold) return;
    this.#isTold = true;
    const end = seen ? this.#end(seen) : { ...this.#call, attempt: this.#last, ms: { total: this.#total() } };
    this.#watchers.publish('error', { ...end, code: codeToShow(error), mayHaveReached });
  }

  #total(): number {
    return rounded(performance.now() - this.#begin);
  }

  #end({ host, status, requestId, header, trace }: Seen): EndEvent {
    const id = idToShow(requestId);
    const serial = idToShow(header?.('Wechatpay-Serial'));
    return {
      ...this.#call,
      attempt: trace?.number ?? this.#last,
      ...(host === undefined ? {} : { host }),
      ...(status === undefined ? {} : { status }),
      ...(id === undefined ? {} : { requestId: id }),
      ...(serial === undefined ? {} : { serial }),
      ms: { ...trace?.times(), total: this.#total() },
    };
  }
}
