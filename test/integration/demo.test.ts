import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { programOf } from '../support/processes/program.ts';
import { ifQuiet } from '../support/processes/quiet.ts';

it('the demo shows what it promises, in under 10 seconds', async () => {
  const start = performance.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [programOf('docs/demo.ts')]);
  expect(performance.now() - start).toBeLessThan(ifQuiet(10_000));
  expect(stderr).toBe('');
  expect(stdout.match(/ESTABLISHED .* stock 243340[567] /g)).toHaveLength(3);
  const course = [
    /order +weixin:\/\/wxpay/,
    /notified: TRANSACTION\.SUCCESS +SUCCESS/,
    /query +SUCCESS/,
    /refund +PROCESSING +¥2\.80/,
    /bill +SUCCESS .*¥12\.80/,
    /bill +REFUND .*¥2\.80/,
  ].map((line) => stdout.search(line));
  expect(course).not.toContain(-1);
  expect(course).toEqual(course.toSorted((one, other) => one - other));
  // Its notification may be here before its response was verified.
  expect(stdout).toMatch(/notified: REFUND\.SUCCESS +SUCCESS/);
  for (const shown of [
    '3 partnerships',
    'TERMINATED',
    'sandbox_',
    'SIGNATURE_MISMATCH',
    'the key is wrong',
  ]) {
    expect(stdout).toContain(shown);
  }
  expect(stdout).not.toContain('PRIVATE KEY');
}, 60_000);
