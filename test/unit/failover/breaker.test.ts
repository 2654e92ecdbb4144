import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterAnswer,
  afterFailure,
  BOTH_UP,
  type Breaker,
  choose,
  type Which,
} from '../../../src/failover/breaker.ts';
import { Hosts } from '../../../src/failover/hosts.ts';

const LIMITS = { failures: 3, every: 1_000 };

const fail = (breaker: Breaker, which: Which, times: number, now = 0): Breaker =>
  Array.from({ length: times }).reduce<Breaker>((last) => afterFailure(last, which, now, LIMITS), breaker);
const at = (breaker: Breaker, now: number) => choose(breaker, now, LIMITS).which;

describe('the first host', () => {
  it('is used while it does not fail often enough in a row', () => {
    expect(at(BOTH_UP, 0)).toBe('first');
    expect(at(fail(BOTH_UP, 'first', 2), 0)).toBe('first');
    const answered = afterAnswer(fail(BOTH_UP, 'first', 2), 'first', 0);
    expect(at(fail(answered, 'first', 2), 0)).toBe('first');
  });

  it('is left after that many failures, and tried by one call from time to time', () => {
    const down = fail(BOTH_UP, 'first', 3, 500);
    expect(at(down, 500)).toBe('second');
    expect(at(down, 1_499)).toBe('second');
    const probed = choose(down, 1_500, LIMITS);
    expect(probed.which).toBe('first');
    expect(at(probed.breaker, 1_501)).toBe('second');
    // A call that says nothing more does not end the trying.
    expect(at(probed.breaker, 2_500)).toBe('first');
  });

  it('is left again when the trying fails, for as long', () => {
    const { breaker } = choose(fail(BOTH_UP, 'first', 3), 1_000, LIMITS);
    const failed = afterFailure(breaker, 'first', 1_900, LIMITS);
    expect(at(failed, 2_899)).toBe('second');
    expect(at(failed, 2_900)).toBe('first');
  });

  it('is used again when it answers, but not by the answer to an older call', () => {
    const down = fail(BOTH_UP, 'first', 3, 500);
    expect(at(afterAnswer(down, 'first', 499), 600)).toBe('second');
    expect(at(afterAnswer(down, 'second', 501), 600)).toBe('second');
    const up = afterAnswer(down, 'first', 501);
    expect(up).toEqual(BOTH_UP);
    expect(at(up, 600)).toBe('first');
  });

  it('is not left because the second fails', () => {
    expect(at(fail(BOTH_UP, 'second', 9), 0)).toBe('first');
  });
});

it('never leaves both hosts for good, and never the first while it answers', () => {
  const event = fc.record({
    which: fc.constantFrom<Which>('first', 'second'),
    isAnswer: fc.boolean(),
    after: fc.nat(3_000),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let now = 0;
      let breaker = BOTH_UP;
      for (const { which, isAnswer, after } of events) {
        now += after;
        breaker = isAnswer ? afterAnswer(breaker, which, now) : afterFailure(breaker, which, now, LIMITS);
        const chosen = choose(breaker, now, LIMITS);
        if (chosen.which === 'second') expect(breaker.first.failures).toBeGreaterThanOrEqual(LIMITS.failures);
        if (which === 'first' && isAnswer) expect(chosen.which).toBe('first');
        breaker = chosen.breaker;
      }
      expect(at(breaker, now + LIMITS.every)).toBe('first');
    }),
  );
});

it('the hosts of an instance go by their clock', () => {
  let now = 0;
  const policy = { first: 'https://a.test', second: 'http://b.test:81', failures: 1, every: 50 };
  const switches: string[][] = [];
  const hosts = new Hosts(
    policy,
    (...hosts) => switches.push(hosts),
    () => now,
  );
  expect([hosts.choose(), hosts.isUp('first')]).toEqual(['first', true]);
  hosts.failed('first');
  expect([hosts.choose(), hosts.isUp('first'), hosts.isUp('second')]).toEqual(['second', false, true]);
  now = 50;
  expect([hosts.choose(), hosts.choose()]).toEqual(['first', 'second']);
  hosts.answered('first', now);
  expect(hosts.choose()).toBe('first');
  expect(switches).toEqual([
    [policy.first, policy.second],
    [policy.second, policy.first],
  ]);
  expect(hosts.move('https://a.test/v3/x?y=https://a.test/', 'second')).toBe(
    'http://b.test:81/v3/x?y=https://a.test/',
  );
  expect(hosts.move('http://b.test:81/v3/x', 'first')).toBe('https://a.test/v3/x');
  expect(
    ['https://a.test/v3', 'https://a.test:1/v3', 'https://a.test.b/'].map((url) => hosts.isFirst(url)),
  ).toEqual([true, false, false]);
});
