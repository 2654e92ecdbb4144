import { readdirSync } from 'node:fs';
import type { AssertionError } from 'node:assert';
import { expect, it, onTestFinished, vi } from 'vitest';
import { root } from '../support/documents.ts';
import { piecesOf, programNow, programOld, rowsOf } from '../support/porting-page.ts';
import { expectDone, expectSame } from './porting/compare.ts';
import { recorded, runProgram } from './porting/run.ts';

/** What this page was ported from: a library that runs here. */
const PAGES = readdirSync(`${root}docs/porting`)
  .map((name) => `docs/porting/${name}`)
  .filter(
    (page) => page.endsWith('.md') && piecesOf(page).some((piece) => 'code' in piece && piece.language === 'javascript'),
  );

it.each(PAGES)('every row of %s does the same as before', async (page) => {
  const rows = rowsOf(page);
  const name = page.replace(/.*\/|\.md/g, '');
  // What a page prints, `npm run test:recipes` looks at.
  for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  const old = await runProgram(`${name}-old`, programOld(page, recorded));
  const now = await runProgram(`${name}-now`, programNow(page, recorded));
  const faults: string[] = [];
  for (const row of rows) {
    const check = async () => {
      const [was, is] = [old.get(row.line), now.get(row.line)];
      if (row.same) return was && is ? expectSame(was, is) : expect.unreachable('a row without code on both sides');
      // What there is instead exists, as what there was did.
      for (const outcome of [was, is]) {
        if (!outcome) continue;
        expectDone(outcome);
        expect(outcome.value).toBeDefined();
      }
    };
    await check().catch((error: AssertionError) => faults.push(`${page}:${row.line} ${row.old}\n${textOf(error)}`));
  }
  expect(faults.join('\n')).toBe('');
  expect(rows.filter(({ same }) => same).length).toBeGreaterThan(20);
});

const textOf = ({ message, actual, expected }: AssertionError) =>
  [message, JSON.stringify(actual), JSON.stringify(expected)].map((text) => text?.slice(0, 2000)).join('\n');
