import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../../codegen/site/history/history.ts';
import { inChinese } from '../../../../../codegen/site/history/words.ts';
import { pages } from '../../../../support/pages/documented-model.ts';

const textOf = (file: string): string => pages.find((page) => page.file === file)?.text ?? '';

describe('the history of a page', () => {
  const file = 'openapi/v3/certificates.md';

  it('has what a commit changed in its meaning', () => {
    const now = textOf(file);
    const texts: Record<string, string> = {
      old: now.replace(/\| serial_no .*\n/, ''),
      same: now.replace('参数与应答', '参数和应答'),
      now,
    };
    const commits = [
      { id: '3', date: '2026-03-01', files: [{ file, before: 'same', after: 'now' }] },
      { id: '2', date: '2026-02-01', files: [{ file, before: 'old', after: 'now' }] },
      { id: '1', date: '2026-01-01', files: [{ file, after: 'old' }] },
    ];
    const [second, first, ...more] = historyOf(commits, (name) => texts[name] ?? '').get(file) ?? [];
    expect(more).toEqual([]);
    expect(first).toEqual({ date: '2026-01-01', changes: [] });
    expect(second?.date).toBe('2026-02-01');
    expect(second?.changes).toEqual([expect.stringMatching(/^field added: response\.data\[\]\.serial_no/)]);
  });

  it('is told in Chinese', () => {
    expect(inChinese('field added: request.json.a (string, required)')).toBe(
      '新增字段：request.json.a (string，必填)',
    );
    expect(inChinese('request.json.a changed length: any → at most 32')).toBe(
      'request.json.a 长度变更：不限 → 至多 32',
    );
  });
});
