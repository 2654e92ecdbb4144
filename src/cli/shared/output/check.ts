import { table } from './table.ts';

/** The result of one check. A warning is not a failure. The finding of a skipped check says why it was skipped. */
export interface Check {
  readonly name: string;
  readonly result: 'pass' | 'fail' | 'warn' | 'skip';
  /** What was found. */
  readonly finding: string;
  /** How to fix it. */
  readonly fix?: string;
}

const MARKS = { pass: '✓ pass', fail: '✗ FAIL', warn: '! warn', skip: '- skip' } as const;

export const pass = (name: string, finding: string): Check => ({ name, result: 'pass', finding });
export const skip = (name: string, finding: string): Check => ({ name, result: 'skip', finding });
export const fail = (name: string, finding: string, fix: string): Check => ({
  name,
  result: 'fail',
  finding,
  fix,
});
export const warn = (name: string, finding: string, fix: string): Check => ({
  name,
  result: 'warn',
  finding,
  fix,
});

export function allPass(checks: readonly Check[]): boolean {
  return checks.every(({ result }) => result !== 'fail');
}

/** Formats one line per check, followed by its fix. */
export function checkList(checks: readonly Check[]): string {
  const rows = checks.flatMap(({ name, result, finding, fix }) => [
    [MARKS[result], name, finding],
    ...(fix === undefined ? [] : [['', '', `→ ${fix}`]]),
  ]);
  return table(['', 'check', 'finding'], rows);
}
