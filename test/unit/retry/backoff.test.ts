import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseAfter, readRetryAfter } from '../../../src/retry/backoff.ts';

const policies = fc.record({ delay: fc.nat(10_000), maxDelay: fc.nat(20_000) });
const randoms = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the pause after an attempt', () => {
  it('is never longer than the bound of its attempt, nor than the longest', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 1, max: 10 }), randoms, (policy, number, random) => {
        const pause = pauseAfter(number, policy, undefined, () => random) ?? Number.NaN;
        expect(pause).toBeGreaterThanOrEqual(0);
        expect(pause).toBeLessThanOrEqual(Math.min(policy.maxDelay, policy.delay * 2 ** (number - 1)));
      }),
    );
  });

  it('has the whole of its bound to choose from, and the bound doubles', () => {
    const policy = { delay: 100, maxDelay: 500 };
    const at = (random: number) =>
      [1, 2, 3, 4].map((number) => pauseAfter(number, policy, undefined, () => random));
    expect(at(0)).toEqual([0, 0, 0, 0]);
    expect(at(1)).toEqual([100, 200, 400, 500]);
  });

  it('is never shorter than Retry-After, and none when that is longer than the longest', () => {
    fc.assert(
      fc.property(policies, fc.nat(30_000), randoms, (policy, retryAfter, random) => {
        const pause = pauseAfter(1, policy, retryAfter, () => random);
        if (retryAfter > policy.maxDelay) expect(pause).toBeUndefined();
        else expect(pause).toBeGreaterThanOrEqual(retryAfter);
      }),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('Mon, 23 Nov 2026 08:00:00 GMT');
  it.each<[unknown, number | undefined]>([
    ['0', 0],
    ['2', 2_000],
    ['Mon, 23 Nov 2026 08:00:03 GMT', 3_000],
    ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['2026-11-23', undefined],
    ['Mon, 99 Nov 2026 08:00:03 GMT', undefined],
    ['9'.repeat(30), undefined],
    [['1', '2'], undefined],
    [undefined, undefined],
  ])('%j is %j ms', (value, ms) => {
    expect(readRetryAfter(value, now)).toBe(ms);
  });
});
