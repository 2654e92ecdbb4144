import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { each } from '../../../../codegen/fetch/pace.ts';
import { Site } from './site.ts';

/** Timers may fire a little early, and the server sees a request a little late. */
const SLACK = 8;

let site: Site;
beforeEach(async () => {
  site = await Site.start();
  for (let page = 100; page < 120; page++) site.pages.set(`merchant/${page}`, '# 页\n');
});
afterEach(() => site.close());

/** When requests came, in order. */
function times(): number[] {
  return site.seen.map(({ at }) => at).sort((a, b) => a - b);
}

describe('a run', () => {
  it.each([1, 3])('has at most %i requests open', async (concurrency) => {
    site.delay = 15;
    expect(await site.fetch({ concurrency })).toMatchObject({ failed: [] });
    expect(site.most).toBe(concurrency);
  });

  it('keeps the pause between all requests', async () => {
    const began = performance.now();
    await site.fetch({ concurrency: 8, pause: 30 });
    const at = times();
    expect(at).toHaveLength(25);
    at.forEach((time, index) => {
      expect(time - began).toBeGreaterThanOrEqual(index * 30 - SLACK);
    });
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2_000).toUTCString()],
  ])('lets the server rest as long as 429 says, in %s', async (_, after) => {
    let refused = 0;
    site.answers.set('merchant/100.md', (_request, response) => {
      if (refused > 0) {
        response.end('# 页\n');
        return;
      }
      response.writeHead(429, { 'retry-after': after() }).end();
      refused = performance.now();
    });
    const fetched = await site.fetch({ concurrency: 2 });
    expect(fetched.failed).toEqual([]);
    // The other one may be under way already.
    expect(times().filter((time) => time > refused && time < refused + 800).length).toBeLessThan(2);
    expect(times().filter((time) => time > refused + 800).length).toBeGreaterThan(10);
  });

  it('ends when the server asks for a long wait', async () => {
    site.answers.set('merchant/100.md', (_, response) =>
      response.writeHead(503, { 'retry-after': '3600' }).end(),
    );
    const fetched = await site.fetch({ concurrency: 1 });
    expect(fetched.failed).toEqual([
      { url: `${site.host}/doc/v3/merchant/100.md`, why: 'HTTP 503, to be asked again in 3600 s' },
    ]);
    expect(fetched.stopped).toBe('the server refuses more requests for now');
    expect(site.asked()).toEqual(['merchant/1.md 200', 'merchant/100.md 503', 'merchant/2.md 200']);
  });
});

describe('each', () => {
  it('waits for what is under way when one fails, and begins no more', async () => {
    const ended: number[] = [];
    const work = async (item: number): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, item * 10));
      if (item === 1) throw new Error('one');
      ended.push(item);
    };
    await expect(each([1, 3, 4, 5], 2, new AbortController().signal, work)).rejects.toThrow('one');
    expect(ended).toEqual([3]);
  });
});
