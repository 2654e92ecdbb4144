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
 * - `unsent`: nothing reached WeChat Pay, so that a repetition is the first time
 * - `unknown`: it may have had its effect, and a repetition may be answered
 * - `final`: a repetition would end the same, or is not wanted
 */
export type Outcome = 'unsent' | 'unknown' | 'final';

/** The statuses that ask to wait or may pass. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** What v2 says instead of such a status. */
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

/** The caller ended it, or an answer came that this call cannot take. */
const LASTING: ReadonlySet<TransportErrorCode> = new Set(['ABORTED', 'BODY_TOO_LARGE', 'SINK_FAILED']);

export function outcomeOf(error: unknown, { mayHaveReached }: Pick<Sending, 'mayHaveReached'>): Outcome {
  if (error instanceof TransportError) {
    if (LASTING.has(error.code)) return 'final';
    return mayHaveReached ? 'unknown' : 'unsent';
  }
  // What does not decrypt came from WeChat Pay, and would come again.
  if (error instanceof VerificationError) return error.code === 'DECRYPT_FAILED' ? 'final' : 'unknown';
  if (error instanceof ApiError) return PASSING_STATUSES.has(error.status) ? 'unknown' : 'final';
  if (error instanceof BusinessError) return PASSING_CODES.has(error.code) ? 'unknown' : 'final';
  return 'final';
}
