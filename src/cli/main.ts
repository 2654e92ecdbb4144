#!/usr/bin/env node
import { run } from './run.ts';

const interrupt = new AbortController();
const end = () => {
  interrupt.abort();
  // Otherwise a command that waits for input would keep waiting.
  process.stdin.destroy();
};
// On a second signal, Node ends the process as usual.
process.once('SIGINT', end);
process.once('SIGTERM', end);
// A reader that closes the pipe early, such as head, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { stdout, stderr, stdin, env } = process;
run(process.argv.slice(2), { stdout, stderr, stdin, env, signal: interrupt.signal }).then((exitCode) => {
  process.exitCode = exitCode;
});
