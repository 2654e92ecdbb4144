import type { AssertionError } from 'node:assert';
import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { root } from '../support/documents/documents.ts';
import { type PhpCall, phpCallOf } from '../support/documents/php-call.ts';
import { piecesOf, programNow, programOld, type Row, rowsOf } from '../support/documents/porting-page.ts';
import { expectDone, expectSame } from './porting/compare.ts';
import { type Outcome, recorded, runProgram, type SeenRequest } from './porting/run.ts';

/** Pages about libraries that run here. */
const PAGES = readdirSync(`${root}docs/porting`)
  .map((name) => `docs/porting/${name}`)
  .filter(
    (page) =>
      page.endsWith('.md') &&
      piecesOf(page).some((piece) => 'code' in piece && piece.language === 'javascript'),
  );
const PHP = 'docs/porting/php.md';

// `npm run test:recipes` looks at what the pages print. The date stands still, for both programs of a page name it.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T04:00:00Z') });
  for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each(PAGES)('every row of %s does the same as before', async (page) => {
  const name = page.replace(/.*\/|\.md/g, '');
  const old = await runProgram(`${name}-old`, programOld(page, recorded));
  const now = await runProgram(`${name}-now`, programNow(page, recorded));
  await checkRows(page, async (row) => {
    const [was, is] = [old.get(row.line), now.get(row.line)];
    if (row.same)
      return was && is ? expectSame(was, is) : expect.unreachable('a row without code on both sides');
    for (const outcome of [was, is]) if (outcome) expectThere(outcome);
  });
});

it('every row of the page about PHP does what its PHP says', async () => {
  const now = await runProgram('php-now', programNow(PHP, recorded));
  await checkRows(PHP, async ({ line, old = '', same }) => {
    const outcome = now.get(line);
    const call = same ? phpCallOf(old) : undefined;
    if (outcome && !call) return expectThere(outcome);
    if (!same) return;
    if (!outcome || !call) return expect.unreachable('a row without code on both sides');
    expectDone(outcome);
    expectCall(call, outcome.requests);
  });
});

/** What there is instead exists, as what there was did. */
function expectThere(outcome: Outcome): void {
  expectDone(outcome);
  expect(outcome.value).toBeDefined();
}

/** One request, by the rules of the PHP SDK for paths and options. */
function expectCall({ path, method, options }: PhpCall, requests: readonly SeenRequest[]): void {
  expect(requests.length).toBe(1);
  const [request] = requests;
  const wanted = path.replace(/^v2\//, '').replace(/\{\w+\}/g, '[^/]+');
  expect(request?.method).toBe(method.toUpperCase());
  expect(request?.pathname).toMatch(new RegExp(`^/${wanted}$`));
  const has = { query: request?.query.size !== 0, body: request?.body.length !== 0 };
  expect(has).toEqual({
    query: options.has('query'),
    body: ['json', 'xml', 'body'].some((name) => options.has(name)),
  });
}

async function checkRows(page: string, check: (row: Row) => Promise<void>): Promise<void> {
  const rows = rowsOf(page);
  const faults: string[] = [];
  for (const row of rows) {
    await check(row).catch((error: AssertionError) =>
      faults.push(`${page}:${row.line} ${row.old}\n${textOf(error)}`),
    );
  }
  expect(faults.join('\n')).toBe('');
  const codes = (of: readonly Row[]) => of.filter(({ same }) => same).map(({ old, now }) => [old, now]);
  expect(codes(rows).length).toBeGreaterThan(20);
  expect(codes(rowsOf(page.replace('porting/', 'porting/zh/')))).toEqual(codes(rows));
}

const textOf = ({ message, actual, expected }: AssertionError) =>
  [message, JSON.stringify(actual), JSON.stringify(expected)].map((text) => text?.slice(0, 2000)).join('\n');
