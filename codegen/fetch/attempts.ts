import { setTimeout as sleep } from 'node:timers/promises';
import { FetchFault } from './fault.ts';
import type { FetchOptions } from './options.ts';
import type { Pace } from './pace.ts';
import { type Answer, request, type Validators } from './request.ts';

const ATTEMPTS = 4;

/** If the server asks for a longer wait, the run stops. */
const LONGEST_WAIT = 120_000;

/**
 * Requests a page or list, and retries a few times if the server is busy or the connection fails. If the server says how
 * long to wait, all requests wait.
 *
 * @throws FetchFault of the last attempt
 * @throws the reason of the signal once it is aborted
 */
export async function ask(
  url: string,
  known: Validators,
  { timeout, backoff }: FetchOptions,
  pace: Pace,
  signal: AbortSignal,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    await pace.turn(signal);
    try {
      return await request(url, known, timeout, signal);
    } catch (error) {
      if (!(error instanceof FetchFault) || error.then !== 'again') throw error;
      const { message, wait } = error;
      if (wait !== undefined && wait > LONGEST_WAIT)
        throw new FetchFault(`${message}, to be asked again in ${Math.ceil(wait / 1000)} s`, 'stop');
      if (wait !== undefined) pace.hold(wait);
      if (attempt === ATTEMPTS) throw new FetchFault(`${message} (${ATTEMPTS} attempts)`, 'again');
      if (wait === undefined) await sleep(backoff * 2 ** (attempt - 1), undefined, { signal });
    }
  }
}
