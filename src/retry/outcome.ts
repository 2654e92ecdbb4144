import type { Sending } from '../call/sending.ts';
import {
  ApiError,
  BusinessError,
  TransportError,
  type TransportErrorCode,
  VerificationError,
} from '../errors/index.ts';

/**
 * What is known after an attempt that failed:
 *
 * - `unsent`: nothing reached WeChat Pay, so a retry cannot have an effect twice
 * - `unknown`: it may have had an effect, and a retry may succeed
 * - `final`: a retry would have the same result, or is not wanted
 */
export type Outcome = 'unsent' | 'unknown' | 'final';

/** Statuses that are temporary. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** The codes that v2 returns instead of such a status. */
const PASSING_CODES: ReadonlySet<string> = new Set([
  'SYSTEMERROR',
  'SYSTEM_ERROR',
  'BIZERR_NEED_RETRY',
  'BIZ_ERR_NEED_RETRY',
  'FREQUENCY_LIMITED',
  'FREQUENCY_LIMIT',
  'FREQENCY_LIMIT',
  'RATELIMIT_EXCEEDED',
]);

/** The caller ended the call, or the call cannot accept the response. */
const LASTING: ReadonlySet<TransportErrorCode> = new Set([
  'ABORTED',
  'BODY_TOO_LARGE',
  'SINK_FAILED',
  'ADAPTER_FAILED',
]);

export function outcomeOf(error: unknown, { mayHaveReached }: Pick<Sending, 'mayHaveReached'>): Outcome {
  if (error instanceof TransportError) {
    if (LASTING.has(error.code)) return 'final';
    return mayHaveReached ? 'unknown' : 'unsent';
  }
  // A value that cannot be decrypted came from WeChat Pay, which would send it again.
  if (error instanceof VerificationError) return error.code === 'DECRYPT_FAILED' ? 'final' : 'unknown';
  if (error instanceof ApiError) return PASSING_STATUSES.has(error.status) ? 'unknown' : 'final';
  if (error instanceof BusinessError) return PASSING_CODES.has(error.code) ? 'unknown' : 'final';
  return 'final';
}
