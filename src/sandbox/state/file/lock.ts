import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { invalid } from '../../../errors/faults.ts';

/** The locks of this process: its process ID alone does not say which simulator holds a lock. */
const held = new Set<string>();

/**
 * Locks a file against other simulators, with a lock file beside it that contains the process ID. The lock of a killed
 * process is ignored.
 *
 * @returns a function that releases the lock
 * @throws ConfigurationError `CONFIG_INVALID` if another simulator holds the lock, or the lock file cannot be written
 */
export function lock(path: string): () => void {
  const beside = `${path}.lock`;
  if (held.has(path) || !take(path, beside)) {
    const way = `give each simulator its own file, or remove ${beside} if no simulator is running`;
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

/** Not this process: in containers, several processes may have the same ID. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
