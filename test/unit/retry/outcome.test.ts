import { describe, expect, it } from 'vitest';
import {
  ApiError,
  BusinessError,
  ConfigurationError,
  RequestError,
  TransportError,
  type TransportErrorCode,
  VerificationError,
} from '../../../src/errors/index.ts';
import { type Outcome, outcomeOf } from '../../../src/retry/outcome.ts';

const exchange = { method: 'POST', path: 'v3/x' };
const reached = { mayHaveReached: true };
const unsent = { mayHaveReached: false };
const transport = (code: TransportErrorCode, mayHaveReached: boolean) =>
  new TransportError(code, 'x', { exchange, mayHaveReached });
const api = (status: number, code = `HTTP_${status}`) =>
  new ApiError({ exchange: { ...exchange, status }, code, officialMessage: '', verified: false });
const business = (err_code: string) =>
  new BusinessError({ exchange, return_code: 'SUCCESS', result_code: 'FAIL', err_code, verified: true });

describe('what is known after an attempt', () => {
  it.each<[TransportErrorCode, Outcome, Outcome]>([
    ['CONNECTION_FAILED', 'unsent', 'unknown'],
    ['TIMEOUT', 'unsent', 'unknown'],
    ['CONNECTION_LOST', 'unsent', 'unknown'],
    ['BODY_TRUNCATED', 'unsent', 'unknown'],
    ['BODY_MALFORMED', 'unsent', 'unknown'],
    ['ABORTED', 'final', 'final'],
    ['BODY_TOO_LARGE', 'final', 'final'],
    ['SINK_FAILED', 'final', 'final'],
    ['ADAPTER_FAILED', 'final', 'final'],
  ])('that ended with %s: %s when nothing reached, else %s', (code, before, after) => {
    expect(outcomeOf(transport(code, false), unsent)).toBe(before);
    expect(outcomeOf(transport(code, true), reached)).toBe(after);
    // What counts is this attempt: another one may have arrived.
    expect(outcomeOf(transport(code, true), unsent)).toBe(before);
  });

  it.each([
    [400, 'final'],
    [401, 'final'],
    [403, 'final'],
    [404, 'final'],
    [408, 'final'],
    [429, 'unknown'],
    [500, 'unknown'],
    [501, 'final'],
    [502, 'unknown'],
    [503, 'unknown'],
    [504, 'unknown'],
  ] as const)('that was answered with %i: %s', (status, outcome) => {
    expect(outcomeOf(api(status), reached)).toBe(outcome);
  });

  it.each([
    ['SYSTEMERROR', 'unknown'],
    ['BIZERR_NEED_RETRY', 'unknown'],
    ['FREQUENCY_LIMITED', 'unknown'],
    ['NOTENOUGH', 'final'],
    ['USERPAYING', 'final'],
    ['BANKERROR', 'final'],
    ['ORDERPAID', 'final'],
  ] as const)('that v2 refused with %s: %s', (code, outcome) => {
    expect(outcomeOf(business(code), reached)).toBe(outcome);
  });

  it('that was answered, and cannot be verified', () => {
    for (const code of ['SIGNATURE_HEADERS_MISSING', 'SIGNATURE_MISMATCH', 'SIGN_MISSING'] as const) {
      expect(outcomeOf(new VerificationError(code, 'x', { exchange }), reached)).toBe('unknown');
    }
    expect(outcomeOf(new VerificationError('DECRYPT_FAILED', 'x', { exchange }), reached)).toBe('final');
  });

  it('that failed by what is no matter of the network', () => {
    expect(outcomeOf(new RequestError('SIGN_FAILED', 'x'), unsent)).toBe('final');
    expect(outcomeOf(new ConfigurationError('KEY_INVALID', 'x'), unsent)).toBe('final');
    expect(outcomeOf(new TypeError('x'), unsent)).toBe('final');
    expect(outcomeOf(undefined, unsent)).toBe('final');
  });
});
