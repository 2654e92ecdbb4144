import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Clock } from '../../../../src/sandbox/state/clock.ts';

const near = (clock: Clock, ms: number) => expect(Math.abs(clock.now().getTime() - ms)).toBeLessThan(1_000);

describe('the clock', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['15m', 900_000],
    ['3h', 10_800_000],
    ['2d', 172_800_000],
    ['1.5h', 5_400_000],
    [60_000, 60_000],
    [0, 0],
  ])('moves on by %s', async (span, ms) => {
    const clock = new Clock();
    near(clock, Date.now());
    await clock.advance(span);
    near(clock, Date.now() + ms);
  });

  it.each(['', '3', 'h', '-1h', '3 h', '1w', '36526d', -1, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %o',
    async (span) => {
      await expect(new Clock().advance(span)).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        field: 'span',
      });
    },
  );

  it('lets happen what is due, in its order, each at its time, and awaits it', async () => {
    const clock = new Clock();
    const start = clock.now().getTime();
    const happened: [string, number][] = [];
    const note = (name: string) => async () => {
      await sleep(1);
      happened.push([name, Math.round((clock.now().getTime() - start) / 1_000)]);
    };
    clock.after(20_000, note('c'));
    clock.after(10_000, note('a'));
    clock.after(10_000, note('b'));
    clock.after(90_000, note('later'));
    await clock.advance('1m');
    expect(happened).toEqual([
      ['a', 10],
      ['b', 10],
      ['c', 20],
    ]);
    await clock.advance('30s');
    expect(happened.at(-1)).toEqual(['later', 90]);
  });

  it('also lets happen what is only set on the way', async () => {
    const clock = new Clock();
    const happened: string[] = [];
    clock.after(1_000, () => {
      happened.push('first');
      clock.after(1_000, () => void happened.push('second'));
      clock.after(9_000, () => void happened.push('too late'));
    });
    await clock.advance('5s');
    expect(happened).toEqual(['first', 'second']);
  });

  it('reaches what is due in real time, too', async () => {
    const clock = new Clock();
    await new Promise<void>((resolve) => clock.after(10, resolve));
  });

  it('does one thing at a time', async () => {
    const clock = new Clock();
    let running = 0;
    const act = async () => {
      running += 1;
      expect(running).toBe(1);
      await sleep(5);
      running -= 1;
    };
    for (const ms of [1_000, 2_000, 3_000]) clock.after(ms, act);
    await Promise.all([clock.advance('2s'), clock.advance('1s')]);
    expect(running).toBe(0);
  });

  it('goes on after something failed', async () => {
    const clock = new Clock();
    clock.after(1_000, () => Promise.reject(new Error('no')));
    await expect(clock.advance('1s')).rejects.toThrow('no');
    await clock.advance('1s');
  });

  it('does nothing any more when it is stopped', async () => {
    const clock = new Clock();
    const happened: string[] = [];
    clock.after(5, () => void happened.push('set before'));
    clock.stop();
    clock.after(5, () => void happened.push('set after'));
    await clock.advance('1h');
    await sleep(20);
    expect(happened).toEqual([]);
  });
});
