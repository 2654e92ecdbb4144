import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Program } from './program.ts';

/** A recipe that takes longer hangs. */
const LIMIT_MS = 60_000;

/** Runs a program in a folder of its own. */
export function printedBy(
  folder: string,
  { name, code }: Program,
): Promise<{ stdout: string; fault?: string }> {
  const cwd = `${folder}${name}`;
  mkdirSync(cwd, { recursive: true });
  writeFileSync(`${cwd}/recipe.ts`, code);
  const args = ['--import', 'tsx', 'recipe.ts'];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd, timeout: LIMIT_MS, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (!error) return resolve({ stdout });
        const ending = error.killed ? `did not end in ${LIMIT_MS / 1000} s` : `ended with ${error.code}`;
        resolve({ stdout, fault: `${ending}\n${stdout}${stderr}` });
      },
    );
  });
}

/** How what was printed differs from what the page says; `undefined` if it does not. */
export function differenceOf(expected: string, printed: string): string | undefined {
  if (expected === '') return 'has no text block that says what it prints';
  const pattern = expected.trim().split('…').map(escaped).join('.*');
  if (new RegExp(`^${pattern}$`).test(printed.trim())) return undefined;
  return `prints something else. The page:\n${expected.trim()}\nThe program:\n${printed.trim()}`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
