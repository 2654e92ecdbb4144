import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { programOf } from '../support/processes/program.ts';
import type { Deed, Done } from './simulator.ts';

/** How the simulator of a run behaves. */
export interface WorldOptions {
  file: string;
  /** The share of exchanges that fail, from 0 to 1. */
  rate: number;
  seed: number;
  /** How late a late response is, in milliseconds. */
  late: number;
  /**
   * How it is killed. By SIGKILL it is `durable`: it tells nobody what is not in its file, so each response waits for the
   * file, which takes too long with thousands of orders.
   */
  signal: 'SIGKILL' | 'SIGTERM';
}

/** WeChat Pay and its users: a simulator in a process that is killed and started again. */
export class World {
  readonly #options: WorldOptions;
  #child: ChildProcess | undefined;
  #url = '';
  #starts = 0;
  #numbers = 0;
  readonly #waiting = new Map<number, { resolve: () => void; reject: (error: Error) => void }>();

  constructor(options: WorldOptions) {
    this.#options = options;
  }

  /** The same after a restart. */
  get url(): string {
    return this.#url;
  }

  /** Starts the simulator, or starts it again from its file. */
  async start(): Promise<void> {
    const { file, rate, seed, late, signal } = this.#options;
    const port = this.#url === '' ? '0' : new URL(this.#url).port;
    const given = [file, port, rate, seed + this.#starts, late, signal].map(String);
    const child = fork(programOf('test/chaos/simulator.ts'), given);
    this.#starts += 1;
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    this.#url = url;
    this.#child = child;
    child.on('message', ({ number, error }: Done) => {
      const { resolve, reject } = this.#waiting.get(number) ?? {};
      this.#waiting.delete(number);
      if (error === undefined) resolve?.();
      else reject?.(new Error(error));
    });
    child.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the simulator is down'));
      this.#waiting.clear();
    });
  }

  /** Kills it in the middle of what it does, and starts it again. */
  async kill(): Promise<void> {
    const child = this.#child;
    child?.kill(this.#options.signal);
    if (child) await once(child, 'exit');
    await this.start();
  }

  /** @throws Error if it cannot be done, or is lost because the simulator was killed */
  async act(deed: Deed): Promise<void> {
    const child = this.#child;
    if (!child?.connected) throw new Error('the simulator is down');
    this.#numbers += 1;
    const number = this.#numbers;
    await new Promise<void>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      child.send({ number, deed }, (error) => {
        if (error) reject(new Error('the simulator is down', { cause: error }));
      });
    });
  }

  /** Ends it in order, so that its file has everything. */
  async end(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const exit = once(child, 'exit');
    await this.act({ end: true });
    await exit;
  }
}
