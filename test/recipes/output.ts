import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Program } from './program.ts';

/** A recipe that takes longer hangs. */
const LIMIT_MS = 60_000;

/** Runs a program, and then the commands of its page, in a folder of its own. */
export async function printedBy(
  folder: string,
  { name, code, files, commands }: Program,
): Promise<{ stdout: string; fault?: string }> {
  const cwd = `${folder}${name}`;
  mkdirSync(cwd, { recursive: true });
  for (const file of files) writeFileSync(`${cwd}/${file.name}`, file.code);
  const steps = commands.map((command) => () => end(cwd, 'sh', ['-c', `${command} 2>&1`]));
  if (code !== '') {
    writeFileSync(`${cwd}/recipe.ts`, code);
    steps.unshift(() => end(cwd, process.execPath, ['--import', 'tsx', 'recipe.ts']));
  }
  let printed = '';
  for (const step of steps) {
    const { stdout, fault } = await step();
    printed += stdout;
    if (fault !== undefined) return { stdout: printed, fault };
  }
  return { stdout: printed };
}

/** What a process printed when it ended, and how it failed. */
function end(
  cwd: string,
  command: string,
  args: readonly string[],
): Promise<{ stdout: string; fault?: string }> {
  // Test runners print no colors and no progress.
  const env = { ...process.env, NO_COLOR: '1', CI: 'true' };
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, timeout: LIMIT_MS, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (!error) return resolve({ stdout });
      const ending = error.killed ? `did not end in ${LIMIT_MS / 1000} s` : `ended with ${error.code}`;
      resolve({ stdout, fault: `${ending}\n${stdout}${stderr}` });
    });
  });
}

/** How what was printed differs from what the page says; `undefined` if it does not. */
export function differenceOf(expected: string, printed: string): string | undefined {
  if (expected === '') return 'has no text block that says what it prints';
  const pattern = expected
    .trim()
    .split(/^…$/m)
    .map((lines) => lines.split('…').map(escaped).join('.*'))
    .join('[^]*');
  if (new RegExp(`^${pattern}$`).test(printed.trim())) return undefined;
  return `prints something else. The page:\n${expected.trim()}\nThe program:\n${printed.trim()}`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
