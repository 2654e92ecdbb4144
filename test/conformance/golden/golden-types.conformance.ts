import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS } from './golden-types/exceptions.ts';
import { type Line, statementOf } from './golden-types/source.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const work = `${root}.cache/golden-types`;
const lines = readFileSync(new URL('../../../../shared/golden/wire.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);

const HEAD =
  "import type { MediaUtil, RequestOf } from '../../src/index.ts'; " +
  'declare const media: MediaUtil; declare const bytes: Uint8Array;';

/** What the compiler says of each statement, by the operation it is of. */
function refused(statements: readonly string[]): Map<string, string> {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const named = statements.map((statement, index) => statement.replace('const _', `const _${index}`));
  writeFileSync(`${work}/golden.ts`, [HEAD, ...named].join('\n'));
  const compilerOptions = { rootDir: '../..', noUnusedLocals: false };
  writeFileSync(
    `${work}/tsconfig.json`,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, include: ['golden.ts'] }),
  );
  const said = compile();
  const faults = said.matchAll(/golden\.ts\((\d+),\d+\): error (.*)/g);
  return new Map(Array.from(faults, ([, at, fault = '']) => [lines[Number(at) - 2]?.op ?? said, fault]));
}

function compile(): string {
  try {
    return execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', work], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('the recorded options', () => {
  const faults = refused(lines.map(statementOf));

  it('are there for most operations', () => {
    expect(lines.length).toBeGreaterThan(700);
  });

  it('are of the types, but for faults of the pages', () => {
    const unknown = [...faults].filter(([op]) => !(op in EXCEPTIONS));
    expect(Object.fromEntries(unknown)).toEqual({});
  });

  it('have no exception that is none', () => {
    expect(Object.keys(EXCEPTIONS).filter((op) => !faults.has(op))).toEqual([]);
  });
});
