import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';

/**
 * A folder for temporary files of its own for each test of a file, in which no bill may stay behind, whatever a test
 * did: neither what came nor what was decrypted.
 *
 * @returns where it is now
 */
export function watchTemporary(): () => string {
  const before = process.env['TMPDIR'];
  let temporary = '';
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'bills-'));
    process.env['TMPDIR'] = temporary;
  });
  afterEach(() => {
    const left = readdirSync(temporary).filter((name) => !name.startsWith('tsx-'));
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(temporary, { recursive: true });
    expect(left).toEqual([]);
  });
  return () => temporary;
}
