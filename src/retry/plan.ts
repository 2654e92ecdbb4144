import type { Settings } from '../call/settings.ts';
import { RequestError } from '../errors/index.ts';
import type { CallOptions } from '../options/options.ts';
import { checkDeadline, type RetryPolicy, readRetry } from '../options/retry.ts';

type Patience = Pick<CallOptions, 'signal' | 'timeout'>;

/** How one call is retried. */
export interface Plan {
  readonly policy: RetryPolicy;
  /** Whether it may be retried if its outcome is unknown: it is a GET, or the caller passed `retry`. */
  readonly isRepeatable: boolean;
  /** Whether the caller passed `retry` to a call that is not a GET: then it must be idempotent. */
  readonly isAsked: boolean;
  /** When the call began, on the clock of `performance`. */
  readonly begin: number;
  /** The time limit for everything before the first attempt. */
  readonly patience: Patience;
}

/**
 * @param method upper-case
 * @throws RequestError naming the field of `retry`, or `timeout`
 */
export function planOf(
  method: string,
  { retry, signal, timeout }: Pick<CallOptions, 'retry' | 'signal' | 'timeout'>,
  { retry: usual, http }: Pick<Settings, 'retry' | 'http'>,
): Plan {
  const refuse = (field: string, why: string) => new RequestError('REQUEST_INVALID', why, { field });
  const policy = readRetry(retry, usual, refuse);
  const each = timeout ?? (http['timeout'] as number | undefined);
  const isOwn = retry !== undefined || timeout === undefined;
  checkDeadline(policy, each, isOwn ? 'retry.deadline' : 'timeout', refuse);
  const isGet = method === 'GET';
  const isAsked = !isGet && retry !== undefined && policy.attempts > 1;
  const patience = { signal: signal ?? http['signal'], timeout: each || policy.deadline } as Patience;
  return { policy, isRepeatable: isGet || isAsked, isAsked, begin: performance.now(), patience };
}

/** Milliseconds until the deadline; `Infinity` without one. */
export function remaining({ policy: { deadline }, begin }: Pick<Plan, 'policy' | 'begin'>): number {
  return deadline === undefined ? Number.POSITIVE_INFINITY : begin + deadline - performance.now();
}
