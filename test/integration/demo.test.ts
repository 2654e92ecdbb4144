import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('the demo shows what it promises, in under 5 seconds', async () => {
  const start = performance.now();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'docs/demo.ts']);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(stderr).toBe('');
  expect(stdout.match(/ESTABLISHED .* stock 243340[567] /g)).toHaveLength(3);
  for (const shown of [
    '3 partnerships',
    'TERMINATED',
    'sandbox_',
    'SIGNATURE_MISMATCH',
    'the key is the fault',
  ]) {
    expect(stdout).toContain(shown);
  }
  expect(stdout).not.toContain('PRIVATE KEY');
}, 15_000);
