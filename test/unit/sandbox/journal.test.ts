import { describe, expect, it } from 'vitest';
import { createJournal } from '../../../src/sandbox/journal.ts';

const request = (url: string, size: number) => ({
  method: 'POST',
  url,
  pathname: url,
  query: new URLSearchParams(),
  headers: {},
  body: Buffer.alloc(size),
});

describe('createJournal', () => {
  it('keeps the last 100 requests', () => {
    const journal = createJournal();
    for (let i = 0; i < 250; i += 1) journal.add(request(`/${i}`, 1), 200);
    expect(journal.entries).toHaveLength(100);
    expect([journal.entries[0]?.url, journal.entries.at(-1)?.url]).toEqual(['/150', '/249']);
  });

  it('keeps fewer of large ones: 32 MB in all', () => {
    const journal = createJournal();
    const MB = 1024 * 1024;
    for (let i = 0; i < 6; i += 1) journal.add(request(`/${i}`, 8 * MB), 200);
    expect(journal.entries.map(({ url }) => url)).toEqual(['/2', '/3', '/4', '/5']);
    journal.add(request('/small', 0), 404);
    expect(journal.entries).toHaveLength(5);
    expect(journal.entries.at(-1)).toMatchObject({ url: '/small', status: 404 });
  });
});
