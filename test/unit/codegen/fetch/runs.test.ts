import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printFailures, printFetched } from '../../../../codegen/fetch/command.ts';
import { Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await Site.start();
});
afterEach(() => site.close());

describe('the first run', () => {
  it('fetches both lists and every page they name', async () => {
    const fetched = await site.fetch();
    expect(fetched.added.sort()).toEqual(['merchant/1', 'merchant/2', 'partner/3']);
    expect(fetched.failed).toEqual([]);
    expect(await site.files()).toEqual(['merchant/1.md', 'merchant/2.md', 'partner/3.md']);
    expect(await site.read('merchant/2.md')).toBe('# 二\n');
    expect(await site.read('partner/llms.txt')).toBe(site.list('partner'));
    expect(printFetched(fetched).split('\n')).toEqual([
      'merchant/llms.txt of 2026.08.07: 2 pages',
      'partner/llms.txt of 2026.08.07: 1 pages',
      'new: merchant/1',
      'new: merchant/2',
      'new: partner/3',
      '3 new, 0 changed, 0 unchanged, 0 gone, 0 failed.',
    ]);
    expect(printFailures(fetched)).toBeUndefined();
  });

  it('takes over pages that are there already', async () => {
    await site.fetch();
    await rm(join(site.dir, '.fetch.json'));
    const before = await site.written('merchant/1.md');
    const fetched = await site.fetch();
    expect(fetched.unchanged).toHaveLength(3);
    expect(await site.written('merchant/1.md')).toBe(before);
  });

  it('names 20 pages, and counts the others', async () => {
    for (let page = 100; page < 130; page++) site.pages.set(`merchant/${page}`, '# 页\n');
    const lines = printFetched(await site.fetch()).split('\n');
    expect(lines.filter((line) => line.startsWith('new: '))).toHaveLength(21);
    expect(lines).toContain('new: and 13 more');
  });
});

describe('the second run', () => {
  it.each(['etag', 'date'] as const)('gets 304 for what did not change, by %s', async (gives) => {
    site.gives = gives;
    await site.fetch();
    const before = await site.written('merchant/1.md');
    site.seen.length = 0;
    const fetched = await site.fetch();
    expect(fetched.unchanged.sort()).toEqual(['merchant/1', 'merchant/2', 'partner/3']);
    expect(site.seen.map(({ status }) => status)).toEqual([304, 304, 304, 304, 304]);
    expect(await site.written('merchant/1.md')).toBe(before);
  });

  it('compares the content where the server gives no validator', async () => {
    site.gives = 'none';
    await site.fetch();
    const before = await site.written('merchant/1.md');
    site.pages.set('merchant/2', '# 二，新\n');
    const fetched = await site.fetch();
    expect(fetched).toMatchObject({ added: [], changed: ['merchant/2'] });
    expect(fetched.unchanged.sort()).toEqual(['merchant/1', 'partner/3']);
    expect(await site.written('merchant/1.md')).toBe(before);
  });

  it('writes a changed page and a new one', async () => {
    await site.fetch();
    site.asked();
    site.pages.set('merchant/1', '# 一，新\n').set('partner/4', '# 四\n');
    const fetched = await site.fetch();
    expect(fetched).toMatchObject({ added: ['partner/4'], changed: ['merchant/1'], gone: [], failed: [] });
    expect(await site.read('merchant/1.md')).toBe('# 一，新\n');
    expect(site.asked()).toEqual([
      'merchant/1.md 200',
      'merchant/2.md 304',
      'partner/3.md 304',
      'partner/4.md 200',
    ]);
  });

  it('asks in any case for a page whose file was edited or is missing', async () => {
    await site.fetch();
    site.asked();
    await writeFile(join(site.dir, 'merchant/1.md'), 'edited');
    await rm(join(site.dir, 'merchant/2.md'));
    expect(await site.fetch()).toMatchObject({ added: ['merchant/2'], changed: ['merchant/1'] });
    expect(site.asked()).toEqual(['merchant/1.md 200', 'merchant/2.md 200', 'partner/3.md 304']);
    expect(await site.read('merchant/1.md')).toBe('# 一\n');
  });

  it('sends no validator of another host', async () => {
    await site.fetch();
    site.seen.length = 0;
    await site.fetch({ host: site.host.replace('127.0.0.1', 'localhost') });
    expect(site.seen.filter(({ headers }) => headers['if-none-match'] !== undefined)).toEqual([]);
  });

  it.each([
    '',
    '{"version":1',
    '{"version":2,"files":{}}',
    '{"version":1,"host":"x","files":{"a":{"hash":1}}}',
    '[]',
  ])('goes without a state that it cannot read: %s', async (state) => {
    await site.fetch();
    await writeFile(join(site.dir, '.fetch.json'), state);
    const fetched = await site.fetch();
    expect(fetched).toMatchObject({ added: [], changed: [], failed: [] });
    expect(fetched.unchanged).toHaveLength(3);
  });
});
