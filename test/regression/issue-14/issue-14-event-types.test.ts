import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('the plaintext of every event has its documented fields, also if another event has the same', () => {
  const generated = readFileSync(new URL('../../../src/generated/events-v3.ts', import.meta.url), 'utf8');
  const types = Array.from(generated.matchAll(/^ +original_data\??: (.+);$/gm), ([, type]) => type);
  expect(types.length).toBeGreaterThan(100);
  expect(types.filter((type) => type?.includes('[field: string]'))).toEqual([]);
});
