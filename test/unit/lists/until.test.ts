import { describe, expect, it, vi } from 'vitest';
import { until } from '../../../src/lists/until.ts';

/** A clock that only counts. */
function clock() {
  const waits: number[] = [];
  return { waits, wait: async (seconds: number) => void waits.push(seconds) };
}

describe('until', () => {
  it('asks until the result is there', async () => {
    const { waits, wait } = clock();
    const states = ['USERPAYING', 'USERPAYING', 'SUCCESS'];
    const options = {
      every: 5,
      deadline: 30,
      wait,
      done: (state: string | undefined) => state !== 'USERPAYING',
    };
    expect(await until(async () => states.shift(), options)).toBe('SUCCESS');
    expect(waits).toEqual([5, 5]);
  });

  it('asks no more after the deadline', async () => {
    const { waits, wait } = clock();
    const ask = vi.fn(async () => undefined);
    expect(await until(ask, { every: 5, deadline: 30, wait })).toBeUndefined();
    expect(ask.mock.calls.map(([attempt]: number[]) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(waits.length).toBe(6);
  });

  it('ends with an error of a question', async () => {
    const { wait } = clock();
    const ask = async (): Promise<string> => {
      throw new Error('down');
    };
    await expect(until(ask, { every: 1, deadline: 2, wait })).rejects.toThrow('down');
  });

  it('ends with the signal, also while it waits', async () => {
    const controller = new AbortController();
    const asked = until(async () => undefined, { every: 60, deadline: 600, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 20);
    await expect(asked).rejects.toThrow('enough');
    const ask = vi.fn(async () => 1);
    await expect(until(ask, { every: 1, deadline: 2, signal: controller.signal })).rejects.toThrow('enough');
    expect(ask).not.toHaveBeenCalled();
  });

  it.each(['every', 'deadline'])('refuses %s that is no time, before it asks', async (field) => {
    const ask = vi.fn(async () => 1);
    for (const value of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '5', null, undefined]) {
      const options = { every: 1, deadline: 2, [field]: value };
      await expect(until(ask, options)).rejects.toMatchObject({ code: 'REQUEST_INVALID', field });
    }
    expect(ask).not.toHaveBeenCalled();
  });
});
