#!/usr/bin/env node
import { run } from './run.ts';

const interrupt = new AbortController();
const end = () => {
  interrupt.abort();
  // Else what waits for input would wait on.
  process.stdin.destroy();
};
// The second time, Node ends the process as ever.
process.once('SIGINT', end);
process.once('SIGTERM', end);
// A reader that has seen enough, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdout, stderr, stdin, env } = process;
run(process.argv.slice(2), { stdout, stderr, stdin, env, signal: interrupt.signal }).then((exitCode) => {
  process.exitCode = exitCode;
});
