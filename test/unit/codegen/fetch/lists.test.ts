import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readListing } from '../../../../codegen/fetch/address.ts';
import { printFetched } from '../../../../codegen/fetch/command.ts';
import { Site } from './site.ts';

const HOST = 'https://pay.weixin.qq.com';

describe('a list', () => {
  it('names pages of its room', () => {
    const text = [
      '- [一](https://pay.weixin.qq.com/doc/v3/merchant/1.md)',
      '- [二 [V2]](https://pay.weixin.qq.com/doc/v3/merchant/2)：说明',
      '> - 说明 [三](https://other.example/doc/v3/merchant/3.md)',
      '- [服务商](https://pay.weixin.qq.com/doc/v3/partner/4.md)',
      '- [一](https://pay.weixin.qq.com/doc/v3/merchant/1.md)',
      '- 说明',
    ].join('\r\n');
    expect(readListing(text, 'merchant', HOST)).toEqual({
      pages: ['merchant/1', 'merchant/2'],
      refused: [],
      date: undefined,
    });
  });

  it.each([
    ['https://pay.weixin.qq.com/doc/v3/merchant/../../../../etc/passwd.md', 'is not the address of a page'],
    ['https://pay.weixin.qq.com/doc/v3/merchant/..%2f..%2f1.md', 'is not the address of a page'],
    ['https://pay.weixin.qq.com/doc/v3/merchant/1.md/../../2.md', 'is not the address of a page'],
    ['https://pay.weixin.qq.com/doc/v3/merchant/1.md?x=/../', 'is not the address of a page'],
    ['https://pay.weixin.qq.com/doc/v3/merchant/.fetch.json', 'is not the address of a page'],
    ['../../etc/1.md', 'is not the address of a page'],
    ['https://pay.weixin.qq.com.evil.example/doc/v3/merchant/1.md', 'is on another host'],
    ['https://pay.weixin.qq.com@evil.example/doc/v3/merchant/1.md', 'is on another host'],
    ['//evil.example/doc/v3/merchant/1.md', 'is on another host'],
    ['file:///etc/1.md', 'is on another host'],
  ])('refuses %s', (address, why) => {
    expect(readListing(`\n- [一](${address})`, 'merchant', HOST)).toMatchObject({
      pages: [],
      refused: [{ url: `${HOST}/doc/v3/merchant/llms.txt`, why: `line 2 is refused: ${address} ${why}` }],
    });
  });

  it('refuses an entry that is cut off, and shows no control characters', () => {
    const of = (text: string) => readListing(text, 'merchant', HOST).refused[0]?.why;
    expect(of('- [一](https://pay.weixin.qq.com/doc/v3/mer')).toBe(
      'line 1 is refused: an entry without its address',
    );
    expect(of('- [一](https://x/\u001b[2J)')).toBe('line 1 is refused: https://x/?[2J is on another host');
  });

  it('never names anything but a room and a number', () => {
    const address = fc.oneof(
      fc.string(),
      fc.string().map((end) => `${HOST}/doc/v3/merchant/${end}`),
      fc
        .array(fc.constantFrom('merchant', 'partner', '/', '..', '%2e', '1', '.md', '\\', '#', '?'))
        .map((parts) => `${HOST}/doc/v3/${parts.join('')}`),
    );
    fc.assert(
      fc.property(fc.array(address), (addresses) => {
        const text = addresses.map((one) => `- [页](${one})`).join('\n');
        for (const page of readListing(text, 'merchant', HOST).pages) expect(page).toMatch(/^merchant\/\d+$/);
      }),
    );
  });
});

describe('a run', () => {
  let site: Site;
  beforeEach(async () => {
    site = await Site.start();
  });
  afterEach(() => site.close());

  const many = (to: number): void => {
    for (let page = 100; page < to; page++) site.pages.set(`merchant/${page}`, '# 页\n');
  };

  it('removes a page that is gone', async () => {
    await site.fetch();
    site.pages.delete('merchant/2');
    const fetched = await site.fetch();
    expect(fetched).toMatchObject({ gone: [{ page: 'merchant/2' }], failed: [] });
    expect(printFetched(fetched)).toContain('gone, removed: merchant/2\n');
    expect(await site.files()).toEqual(['merchant/1.md', 'partner/3.md']);
    expect(await site.fetch()).toMatchObject({ gone: [] });
  });

  it('keeps a page that it did not fetch, or that was edited', async () => {
    await site.fetch();
    await writeFile(join(site.dir, 'merchant/99.md'), '# own');
    await writeFile(join(site.dir, 'merchant/2.md'), '# edited');
    await writeFile(join(site.dir, 'merchant/notes.md'), '# own');
    site.pages.delete('merchant/2');
    const fetched = await site.fetch();
    expect(fetched.gone).toEqual([
      { page: 'merchant/2', kept: 'it was edited manually' },
      { page: 'merchant/99', kept: 'it was not fetched by this command' },
    ]);
    expect(fetched.failed).toEqual([]);
    expect(await site.files()).toContain('merchant/2.md');
  });

  it('refuses what leads out of the folder, fetches the rest and removes nothing', async () => {
    await site.fetch();
    site.pages.delete('merchant/2');
    site.lists.set(
      'merchant',
      `${site.list('merchant')}- [坏](${HOST}/doc/v3/merchant/../../../out.md)\n- [坏](https://evil.example/doc/v3/merchant/5.md)\n`,
    );
    site.pages.set('merchant/1', '# 一，新\n');
    const beside = await readdir(join(site.dir, '..'));
    const fetched = await site.fetch();
    expect(fetched).toMatchObject({
      changed: ['merchant/1'],
      gone: [{ page: 'merchant/2', kept: 'the list was not read completely' }],
    });
    expect(fetched.failed.map(({ why }) => why)).toEqual([
      expect.stringContaining('is not the address of a page'),
      'line 10 is refused: https://evil.example/doc/v3/merchant/5.md is on another host',
    ]);
    expect(await site.files()).toEqual(['merchant/1.md', 'merchant/2.md', 'partner/3.md']);
    expect(
      (await readdir(join(site.dir, '..'))).filter(
        (name) => !beside.includes(name) && name.startsWith('out'),
      ),
    ).toEqual([]);
    // It is asked for anew: the server may have cut it off.
    site.seen.length = 0;
    await site.fetch();
    expect(site.seen.find(({ file }) => file === 'merchant/llms.txt')?.status).toBe(200);
  });

  it('takes no list over that is suspiciously short, and goes on with the pages it knows', async () => {
    many(120);
    await site.fetch();
    const before = await site.read('merchant/llms.txt');
    for (let page = 105; page < 120; page++) site.pages.delete(`merchant/${page}`);
    site.pages.set('merchant/1', '# 一，新\n');
    for (let page = 105; page < 120; page++)
      site.answers.set(`merchant/${page}.md`, (_, response) => response.end('# 页\n'));
    const fetched = await site.fetch();
    expect(fetched.changed).toEqual(['merchant/1']);
    expect(fetched.gone).toEqual([]);
    expect(fetched.failed).toEqual([
      {
        url: `${site.host}/doc/v3/merchant/llms.txt`,
        why: expect.stringContaining('lacks 15 of the 22 pages'),
      },
    ]);
    expect(await site.read('merchant/llms.txt')).toBe(before);
    const allowed = await site.fetch({ allowShrink: true });
    expect(allowed.gone).toHaveLength(15);
    expect(allowed.failed).toEqual([]);
  });

  it('takes no list that names no page, even when it may shrink', async () => {
    await site.fetch();
    const before = await site.read('partner/llms.txt');
    site.lists.set('partner', '# 维护中\n');
    const fetched = await site.fetch({ allowShrink: true });
    expect(fetched.failed).toEqual([
      { url: `${site.host}/doc/v3/partner/llms.txt`, why: 'the list names no page' },
    ]);
    expect(await site.files()).toContain('partner/3.md');
    expect(await site.read('partner/llms.txt')).toBe(before);
  });

  it('goes on without a list that fails', async () => {
    site.answers.set('partner/llms.txt', (_, response) => response.writeHead(404).end());
    const first = await site.fetch();
    expect(first).toMatchObject({ failed: [{ why: 'HTTP 404' }] });
    expect(first.added.sort()).toEqual(['merchant/1', 'merchant/2']);
    site.answers.clear();
    await site.fetch();
    site.answers.set('partner/llms.txt', (_, response) => response.writeHead(404).end());
    site.pages.set('partner/3', '# 三，新\n');
    expect(await site.fetch()).toMatchObject({ changed: ['partner/3'], gone: [] });
  });
});
