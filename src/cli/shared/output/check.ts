import { table } from './table.ts';

/** One thing that was looked at. A warning is no failure; what was left out says why. */
export interface Check {
  readonly name: string;
  readonly result: 'pass' | 'fail' | 'warn' | 'skip';
  /** What was found. */
  readonly finding: string;
  /** What to do about it. */
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

/** A line for each check, and below it what to do. */
export function checkList(checks: readonly Check[]): string {
  const rows = checks.flatMap(({ name, result, finding, fix }) => [
    [MARKS[result], name, finding],
    ...(fix === undefined ? [] : [['', '', `→ ${fix}`]]),
  ]);
  return table(['', 'check', 'finding'], rows);
}
