/** `npm run bench`: a trade bill of a million rows, from the request to the last row. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { programOf } from '../test/support/processes/program.ts';

interface Report {
  rows: number;
  ms: number;
  rss: number;
}

const reader = fork(programOf('test/support/bill/bill-reader.ts'), [
  programOf('test/support/bill/bill-server.ts'),
  '1000000',
]);
const [{ rows, ms, rss }] = (await once(reader, 'message')) as [Report];
const perSecond = (rows / ms) * 1000;
console.log(
  `bill: ${rows} rows in ${(ms / 1000).toFixed(1)} s (${perSecond.toFixed(0)} rows/s), ` +
    `memory grew by ${(rss / 2 ** 20).toFixed(0)} MB (limit 100)`,
);
