import { availableParallelism, loadavg } from 'node:os';

/** A limit of time that holds where nothing else runs: as much longer as other programs share the cores now. */
export function ifQuiet(ms: number): number {
  const [load = 0] = loadavg();
  return ms * Math.max(1, load / availableParallelism());
}
