import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { invalid } from '../../errors/faults.ts';

/** Those of this process, whose number alone does not tell who has one. */
const held = new Set<string>();

/**
 * Keeps every other simulator from a file, by a file beside it that names the process. That of a process that was
 * killed keeps nobody.
 *
 * @returns what lets go of it
 * @throws ConfigurationError `CONFIG_INVALID` when another simulator has it, or nothing can be written beside it
 */
export function lock(path: string): () => void {
  const beside = `${path}.lock`;
  if (held.has(path) || !take(path, beside)) {
    const way = `give each a file of its own, or remove ${beside} if none runs`;
    throw invalid('file', `${path} is in use by another simulator: ${way}`);
  }
  held.add(path);
  return () => {
    if (held.delete(path)) rmSync(beside, { force: true });
  };
}

function take(path: string, beside: string): boolean {
  for (const isLast of [false, true]) {
    try {
      writeFileSync(beside, String(process.pid), { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') throw invalid('file', `${path} cannot be written (${code})`, error);
      if (isLast || isAlive(Number(readFileSync(beside, 'utf8')))) return false;
      rmSync(beside, { force: true });
    }
  }
  return false;
}

/** Not this process: in a container each may have the same number. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
