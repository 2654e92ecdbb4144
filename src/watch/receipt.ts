import { codeToShow, idToShow } from '../errors/report/report.ts';
import { loadTemplates } from './template.ts';
import type { Watchers } from './watchers.ts';

/** Tells the watchers of one notification. */
export class Receipt {
  readonly #watchers: Watchers;
  readonly #begin = performance.now();
  #serial: unknown;

  constructor(watchers: Watchers) {
    this.#watchers = watchers;
  }

  /** @param serial the `Wechatpay-Serial` */
  signedBy(serial: unknown): void {
    this.#serial = serial;
  }

  async accepted(event_type: unknown): Promise<void> {
    const ms = this.#elapsed();
    const { event } = await loadTemplates();
    this.#publish(event(event_type), ms);
  }

  refused(error: unknown): void {
    this.#publish('UNKNOWN', this.#elapsed(), { code: codeToShow(error) });
  }

  #elapsed(): number {
    return Math.round((performance.now() - this.#begin) * 1_000) / 1_000;
  }

  #publish(name: string, ms: number, failure: { code?: string } = {}): void {
    const serial = idToShow(this.#serial);
    this.#watchers.publish('notification', {
      name,
      ...(serial === undefined ? {} : { serial }),
      ...failure,
      ms,
    });
  }
}
