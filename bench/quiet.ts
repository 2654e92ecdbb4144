/** How much of the machine other programs used meanwhile. Linux only. */
import { readFileSync } from 'node:fs';

interface Used {
  all: number;
  idle: number;
  own: number;
}

/** @param pids the processes of the measurement */
function used(pids: readonly number[]): Used {
  const [, ...fields] = (readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '').trim().split(/\s+/);
  const times = fields.slice(0, 8).map(Number);
  const [, , , idle = 0, waiting = 0] = times;
  return {
    all: times.reduce((sum, time) => sum + time, 0),
    idle: idle + waiting,
    own: pids.reduce((sum, pid) => sum + ofProcess(pid), 0),
  };
}

/** User and system time of a process, in the same unit. */
function ofProcess(pid: number): number {
  // The name of the program, in parentheses, may contain blanks.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

/** Does the work. `foreign` is the share of the machine's CPU time that other programs used meanwhile, from 0 to 1. */
export async function watched<T>(
  pids: readonly number[],
  work: () => Promise<T>,
): Promise<{ result: T; foreign: number }> {
  const before = used(pids);
  const result = await work();
  const after = used(pids);
  const all = after.all - before.all;
  const busy = all - (after.idle - before.idle) - (after.own - before.own);
  return { result, foreign: all === 0 ? 0 : busy / all };
}

/** Waits until other programs use little of the machine, but not for ever. */
export async function untilQuiet(seconds: number): Promise<void> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));
  for (let second = 0; second < seconds; second += 1) {
    if ((await watched([process.pid], pause)).foreign < QUIET) return;
  }
}

export const QUIET = 0.1;
