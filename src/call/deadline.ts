import { beforeRepeating, type Exchange } from '../errors/exchange.ts';
import { TransportError } from '../errors/index.ts';
import type { CallOptions } from './options.ts';

/**
 * What happens before a call is sent (a signer elsewhere, a download of certificates) ends with the call's own signal
 * and timeout: axios knows of neither until then.
 *
 * @param exchange of what call, for the error
 * @throws TransportError `TIMEOUT`, `ABORTED`: nothing was sent
 */
export function beforeDeadline<T>(work: () => Promise<T>, limits: Limits, exchange: Exchange): Promise<T> {
  const { signal, timeout } = limits;
  return signal || isTimed(timeout) ? race(work, limits, exchange) : work();
}

type Limits = Pick<CallOptions, 'signal' | 'timeout'>;

const isTimed = (timeout: unknown): boolean => typeof timeout === 'number' && timeout > 0;

async function race<T>(work: () => Promise<T>, { signal, timeout }: Limits, exchange: Exchange): Promise<T> {
  let stop = () => {};
  const end = new Promise<never>((_, reject) => {
    const refuse = (code: 'TIMEOUT' | 'ABORTED', what: string) =>
      reject(
        new TransportError(code, `${what}. ${beforeRepeating(exchange, false)}`, {
          exchange,
          mayHaveReached: false,
        }),
      );
    const onAbort = () => refuse('ABORTED', 'the call was aborted');
    const timer = isTimed(timeout)
      ? setTimeout(() => refuse('TIMEOUT', 'the time was up'), timeout)
      : undefined;
    if (signal?.aborted) onAbort();
    signal?.addEventListener?.('abort', onAbort);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', onAbort);
    };
  });
  try {
    return await Promise.race([work(), end]);
  } finally {
    stop();
  }
}
