import { describe, expect, it } from 'vitest';
import { createJournal } from '../../../../src/sandbox/state/journal.ts';

const request = (url: string, size: number) => ({
  method: 'POST',
  url,
  pathname: url,
  query: new URLSearchParams(),
  headers: { authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1"', accept: '*/*' },
  body: Buffer.alloc(size),
});
const answered = (status: number) => ({ status, time: '2026-11-23T15:04:05+08:00' });

describe('createJournal', () => {
  it('keeps the last 100 requests', () => {
    const journal = createJournal();
    for (let i = 0; i < 250; i += 1) journal.add(request(`/${i}`, 1), answered(200));
    expect(journal.entries).toHaveLength(100);
    expect([journal.entries[0]?.url, journal.entries.at(-1)?.url]).toEqual(['/150', '/249']);
  });

  it('keeps fewer of large ones: 32 MB in all', () => {
    const journal = createJournal();
    const MB = 1024 * 1024;
    for (let i = 0; i < 6; i += 1) journal.add(request(`/${i}`, 8 * MB), answered(200));
    expect(journal.entries.map(({ url }) => url)).toEqual(['/2', '/3', '/4', '/5']);
    journal.add(request('/small', 0), answered(404));
    expect(journal.entries).toHaveLength(5);
    expect(journal.entries.at(-1)).toMatchObject({ url: '/small', status: 404 });
  });

  it('keeps what became of each, and of its headers no Authorization', () => {
    const journal = createJournal();
    const refusal = { code: 'SIGN_ERROR', message: '验签失败' };
    const given = request('/v3/certificates', 0);
    journal.add(given, { ...answered(401), refusal });
    expect(journal.entries[0]).toMatchObject({ status: 401, time: answered(401).time, refusal });
    expect(journal.entries[0]?.headers).toEqual({ accept: '*/*' });
    expect(given.headers.authorization).toMatch(/^WECHATPAY2/);
  });
});
