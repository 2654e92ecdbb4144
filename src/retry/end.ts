/** A signal that ends a call. Axios types it more loosely than Node. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener?(name: 'abort', listener: () => void): void;
  removeEventListener?(name: 'abort', listener: () => void): void;
}

/** The older form in axios: a CancelToken. */
interface Token {
  subscribe(listener: () => void): void;
  unsubscribe(listener: () => void): void;
}

/** The options that end a call. */
export interface Ends {
  signal?: unknown;
  cancelToken?: unknown;
}

/** The end of a call that has a deadline. */
export interface End {
  /** Aborted by the deadline, and by the signal of the caller. */
  readonly signal: AbortSignal;
  readonly isLate: () => boolean;
  /** Clears the timer and removes the listener from the signal of the caller. */
  release(): void;
}

/** @param ms until the deadline */
export function endAfter(ms: number, given: Signal | undefined): End {
  const controller = new AbortController();
  let late = false;
  const onDeadline = () => {
    late = true;
    controller.abort();
  };
  const onAbort = () => controller.abort();
  const timer = ms > 0 ? setTimeout(onDeadline, ms) : undefined;
  if (given?.aborted) onAbort();
  else if (!timer) onDeadline();
  given?.addEventListener?.('abort', onAbort);
  return {
    signal: controller.signal,
    isLate: () => late,
    release: () => {
      clearTimeout(timer);
      given?.removeEventListener?.('abort', onAbort);
    },
  };
}

/** Waits. @returns `false` if the call ended first */
export function pause(ms: number, ends: Ends): Promise<boolean> {
  const signal = ends.signal as Signal | undefined;
  const token = ends.cancelToken as Token | undefined;
  return new Promise((resolve) => {
    const finish = (passed: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', onAbort);
      token?.unsubscribe(onAbort);
      resolve(passed);
    };
    const onAbort = () => finish(false);
    const timer = setTimeout(() => finish(true), ms);
    signal?.addEventListener?.('abort', onAbort);
    token?.subscribe(onAbort);
    if (signal?.aborted) onAbort();
  });
}
