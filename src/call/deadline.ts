import { beforeRepeating, type Exchange } from '../errors/exchange.ts';
import { TransportError } from '../errors/index.ts';
import type { CallOptions } from '../options/options.ts';

/**
 * Applies the signal and timeout of a call to the work before and after the exchange (an external signer, a download of
 * certificates), because axios applies them only to the exchange itself.
 *
 * @param exchange of what call, for the error
 * @param mayHaveReached whether the call was sent before
 * @throws TransportError `TIMEOUT`, `ABORTED`
 */
export function beforeDeadline<T>(
  work: () => T | Promise<T>,
  limits: Limits,
  exchange: Exchange,
  mayHaveReached = false,
): T | Promise<T> {
  const { signal, timeout } = limits;
  return signal || isTimed(timeout) ? race(work, limits, exchange, mayHaveReached) : work();
}

export type Limits = Pick<CallOptions, 'signal' | 'timeout'>;

const isTimed = (timeout: unknown): boolean => typeof timeout === 'number' && timeout > 0;

async function race<T>(
  work: () => T | Promise<T>,
  { signal, timeout }: Limits,
  exchange: Exchange,
  mayHaveReached: boolean,
): Promise<T> {
  let stop = () => {};
  const end = new Promise<never>((_, reject) => {
    const refuse = (code: 'TIMEOUT' | 'ABORTED', what: string) =>
      reject(
        new TransportError(code, `${what}. ${beforeRepeating(exchange, mayHaveReached)}`, {
          exchange,
          mayHaveReached,
        }),
      );
    const onAbort = () => refuse('ABORTED', 'the call was aborted');
    const timer = isTimed(timeout)
      ? setTimeout(() => refuse('TIMEOUT', 'the call timed out'), timeout)
      : undefined;
    if (signal?.aborted) onAbort();
    signal?.addEventListener?.('abort', onAbort);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', onAbort);
    };
  });
  try {
    // Also if the work throws at once: otherwise nobody would handle the rejection of `end`.
    return await Promise.race([(async () => work())(), end]);
  } finally {
    stop();
  }
}
