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
const reply = (body = Buffer.alloc(0)) => ({ status: 200, headers: { Server: 'nginx' }, body });
const answered = (status: number) => ({ status, time: '2026-11-23T15:04:05+08:00' });

describe('createJournal', () => {
  it('keeps the last 100 requests', () => {
    const journal = createJournal();
    for (let i = 0; i < 250; i += 1) journal.add(request(`/${i}`, 1), answered(200), reply());
    expect(journal.entries).toHaveLength(100);
    expect([journal.entries[0]?.url, journal.entries.at(-1)?.url]).toEqual(['/150', '/249']);
  });

  it('keeps fewer of large ones: 32 MB in all', () => {
    const journal = createJournal();
    const MB = 1024 * 1024;
    for (let i = 0; i < 6; i += 1) journal.add(request(`/${i}`, 8 * MB), answered(200), reply());
    expect(journal.entries.map(({ url }) => url)).toEqual(['/2', '/3', '/4', '/5']);
    journal.add(request('/small', 0), answered(404), reply());
    expect(journal.entries).toHaveLength(5);
    expect(journal.entries.at(-1)).toMatchObject({ url: '/small', status: 404 });
  });

  it('keeps what became of each, and of its headers no Authorization', () => {
    const journal = createJournal();
    const refusal = { code: 'SIGN_ERROR', message: '验签失败' };
    const given = request('/v3/certificates', 0);
    journal.add(given, { ...answered(401), refusal }, reply());
    expect(journal.entries[0]).toMatchObject({ status: 401, time: answered(401).time, refusal });
    expect(journal.entries[0]?.headers).toEqual({ accept: '*/*' });
    expect(given.headers.authorization).toMatch(/^WECHATPAY2/);
  });

  it('keeps the start of each response, and the same requests as before', () => {
    const journal = createJournal();
    const large = Buffer.alloc(200 * 1024, 'x');
    journal.add(request('/1', 1), answered(200), reply(large), '502');
    journal.add(request('/2', 1), answered(200), reply(Buffer.from([0x1f, 0x8b])));
    const [first, second] = journal.exchanges;
    expect(first).toMatchObject({ id: 1, fault: '502', response: { size: large.length, isText: true } });
    expect(first?.response.body.length).toBe(64 * 1024);
    // A part of the large one would keep all of it.
    expect(first?.response.body.buffer).not.toBe(large.buffer);
    expect(second).toMatchObject({ id: 2, response: { size: 2, isText: false } });
    expect(journal.exchanges.map((one) => one.request)).toEqual(journal.entries);
    for (let i = 0; i < 100; i += 1) journal.add(request(`/${i}`, 0), answered(200), reply());
    expect(journal.exchanges.map(({ id }) => id)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 3),
    );
  });

  it.each([
    [
      'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="0123456789abcdef"',
      'WECHATPAY2-SHA256-RSA2048 mchid="1",signature="01234567…"',
    ],
    ['Bearer 0123456789abcdef', 'Bearer …'],
    ['0123456789'.repeat(10), `${'0123456789'.repeat(4)} …`],
    ['WECHATPAY2-SHA256-RSA2048 signature=0123456789abcdef', 'WECHATPAY2-SHA256-RSA2048 …'],
  ])('keeps of Authorization: %s', (authorization, kept) => {
    const journal = createJournal();
    journal.add({ ...request('/', 0), headers: { authorization } }, answered(200), reply());
    expect(journal.exchanges[0]?.authorization).toBe(kept);
  });
});
