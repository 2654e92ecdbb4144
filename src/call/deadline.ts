import { beforeRepeating, type Exchange } from '../errors/exchange.ts';
import { TransportError } from '../errors/index.ts';
import type { CallOptions } from '../options/options.ts';

/**
 * Applies the signal and timeout of a call to the work before it is sent (an external signer, a download of
 * certificates), because axios applies them only from then on.
 *
 * @param exchange of what call, for the error
 * @param mayHaveReached whether the call was sent before: now nothing is
 * @throws TransportError `TIMEOUT`, `ABORTED`
 */
export async function beforeDeadline<T>(
  work: () => Promise<T>,
  { signal, timeout }: Pick<CallOptions, 'signal' | 'timeout'>,
  exchange: Exchange,
  mayHaveReached = false,
): Promise<T> {
  const isTimed = typeof timeout === 'number' && timeout > 0;
  if (!signal && !isTimed) return work();
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
    const timer = isTimed ? setTimeout(() => refuse('TIMEOUT', 'the time was up'), timeout) : undefined;
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
