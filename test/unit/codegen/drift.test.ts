import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { driftOf, settle } from '../../../codegen/drift.ts';
import { GENERATED } from '../../../codegen/outputs.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'drift-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

describe('drift', () => {
  const outputs = [
    { file: `${GENERATED}/v2.ts`, text: 'two' },
    { file: `${GENERATED}/v3.ts`, text: 'three' },
    { file: 'docs/openapi/v3/a.md', text: 'page' },
  ];

  it('is what differs, what is missing, and what is generated no more', async () => {
    const root = folder({
      [`${GENERATED}/v2.ts`]: 'two',
      [`${GENERATED}/v3.ts`]: 'edited by hand',
      [`${GENERATED}/gone/old.ts`]: 'old',
      'docs/other.md': 'kept',
    });
    const drift = await driftOf(root, outputs);
    expect(drift.changed.map(({ file }) => file)).toEqual([`${GENERATED}/v3.ts`, 'docs/openapi/v3/a.md']);
    expect(drift.stale).toEqual([`${GENERATED}/gone/old.ts`]);
    expect(readFileSync(join(root, `${GENERATED}/v3.ts`), 'utf8')).toBe('edited by hand');
    await settle(root, drift);
    expect(await driftOf(root, outputs)).toEqual({ changed: [], stale: [] });
    expect(readFileSync(join(root, 'docs/other.md'), 'utf8')).toBe('kept');
  });

  it('is everything where nothing is', async () => {
    const root = folder({});
    expect((await driftOf(root, outputs)).changed).toEqual(outputs);
  });
});
