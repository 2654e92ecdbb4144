import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBucket } from '../../../src/retry/bucket.ts';

const drain = (bucket: TokenBucket) => {
  let taken = 0;
  while (bucket.take()) taken += 1;
  return taken;
};

describe('the token bucket', () => {
  it('lets 100 repetitions through, then one a second', () => {
    let now = 0;
    const bucket = new TokenBucket(() => now);
    expect(drain(bucket)).toBe(100);
    now += 900;
    expect(bucket.take()).toBe(false);
    now += 200;
    expect(drain(bucket)).toBe(1);
    now += 3_600_000;
    expect(drain(bucket)).toBe(100);
  });

  it('gives a fifth back for each success', () => {
    const bucket = new TokenBucket(() => 0);
    drain(bucket);
    for (let success = 0; success < 51; success += 1) bucket.reward();
    expect(drain(bucket)).toBe(10);
  });

  it('never lets more through than what it holds, what succeeded and what time gave', () => {
    const steps = fc.array(fc.oneof(fc.constant('take'), fc.constant('reward'), fc.nat(5_000)), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let now = 0;
        let taken = 0;
        let rewards = 0;
        const bucket = new TokenBucket(() => now);
        for (const step of all) {
          if (typeof step === 'number') now += step;
          else if (step === 'reward') {
            bucket.reward();
            rewards += 1;
          } else if (bucket.take()) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(100 + rewards * 0.2 + now / 1_000 + 1e-6);
      }),
    );
  });
});
