import { mkdir, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printFailures } from '../../../../codegen/fetch/command.ts';
import { Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await Site.start();
});
afterEach(() => site.close());

/** After a good run, `merchant/1.md` is answered like this while another page changed. */
async function afterGood(answer: (response: ServerResponse) => void, options = {}): Promise<string> {
  await site.fetch();
  site.answers.set('merchant/1.md', (_, response) => answer(response));
  site.pages.set('merchant/2', '# 二，新\n');
  site.asked();
  const fetched = await site.fetch(options);
  expect(fetched).toMatchObject({ changed: ['merchant/2'], gone: [] });
  expect(await site.read('merchant/1.md')).toBe('# 一\n');
  expect(await site.files()).toEqual(['merchant/1.md', 'merchant/2.md', 'partner/3.md']);
  expect(fetched.failed.map(({ url }) => url)).toEqual([`${site.host}/doc/v3/merchant/1.md`]);
  expect(printFailures(fetched)).toContain('Failures: 1. The files of these pages were not changed.');
  return fetched.failed[0]?.why ?? '';
}

describe('an answer that is no page leaves the file as it was', () => {
  const bodies: Record<string, [body: string | Buffer, type: string, why: string]> = {
    HTML: [
      '<!DOCTYPE html><html><body>登录</body></html>',
      'text/html',
      'the body is HTML instead of Markdown',
    ],
    'HTML by its label': ['<div id="app"></div>', 'text/html', 'the body is HTML instead of Markdown'],
    'HTML that is labelled Markdown': [
      '\n <html lang="zh">',
      'text/markdown',
      'the body is HTML instead of Markdown',
    ],
    JSON: ['{"code":"NOT_FOUND"}', 'application/json', 'the body is JSON instead of Markdown'],
    nothing: ['', 'text/markdown', 'the body is empty'],
    blanks: [' \n\n', 'text/markdown', 'the body is empty'],
    'bytes that are no text': [Buffer.from([0x23, 0xff, 0xfe]), 'text/markdown', 'the body is not UTF-8'],
    'too much': [Buffer.alloc(9_000_000, 'a'), 'text/markdown', 'the body has more than 8388608 bytes'],
  };
  it.each(Object.entries(bodies))('%s', async (_, [body, type, why]) => {
    expect(await afterGood((response) => response.writeHead(200, { 'content-type': type }).end(body))).toBe(
      why,
    );
  });

  it('Markdown is taken whatever its label, and whatever it shows', async () => {
    const text = '```html\n<html></html>\n```\n';
    site.answers.set('merchant/1.md', (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(text),
    );
    site.pages.set('merchant/2', '{ 一 }');
    expect(await site.fetch()).toMatchObject({ failed: [] });
    expect(await site.read('merchant/1.md')).toBe(text);
  });

  it.each([204, 304, 404, 410])('HTTP %i, without a second attempt', async (status) => {
    if (status === 304) site.gives = 'none';
    expect(await afterGood((response) => response.writeHead(status).end())).toBe(`HTTP ${status}`);
    expect(site.asked().filter((line) => line.startsWith('merchant/1'))).toHaveLength(1);
  });

  it.each([408, 429, 500, 503])('HTTP %i, after four attempts', async (status) => {
    expect(await afterGood((response) => response.writeHead(status).end())).toBe(
      `HTTP ${status} (4 attempts)`,
    );
    expect(site.asked().filter((line) => line.startsWith('merchant/1'))).toHaveLength(4);
  });

  it('a body shorter than announced', async () => {
    const why = await afterGood((response) => {
      response.writeHead(200, { 'content-length': 100 }).write('# cut');
      setTimeout(() => response.destroy(), 10);
    });
    expect(why).toMatch(/^the body is cut off after 5 of 100 bytes: .*\(4 attempts\)$/);
  });

  it('a chunked body that breaks off', async () => {
    const why = await afterGood((response) => {
      response.writeHead(200).write('# cut');
      setTimeout(() => response.destroy(), 10);
    });
    expect(why).toMatch(/^the body is cut off after 5 bytes: .*\(4 attempts\)$/);
  });

  it('no answer', async () => {
    const why = await afterGood((response) => response.destroy());
    expect(why).toMatch(/^the connection failed: .*\(4 attempts\)$/);
  });

  it('a body that does not end', async () => {
    const why = await afterGood((response) => response.writeHead(200).write('# slow'), { timeout: 60 });
    expect(why).toBe('no complete response within 60 ms (4 attempts)');
  });
});

describe('a redirect', () => {
  it('to another host is not followed', async () => {
    const why = await afterGood((response) =>
      response.writeHead(302, { location: 'https://other.example/1' }).end(),
    );
    expect(why).toBe('HTTP 302 redirects to another host: https://other.example');
  });

  it('within the host is followed', async () => {
    site.answers.set('merchant/1.md', (_, response) =>
      response.writeHead(301, { location: '/doc/v3/partner/3.md' }).end(),
    );
    expect(await site.fetch()).toMatchObject({ failed: [] });
    expect(await site.read('merchant/1.md')).toBe('# 三\n');
  });

  it('in a circle ends', async () => {
    const why = await afterGood((response) => response.writeHead(302, { location: '1.md' }).end());
    expect(why).toBe('more than 3 redirects');
  });
});

describe('a failure', () => {
  it('of one attempt is made good by the next', async () => {
    let times = 0;
    site.answers.set('merchant/1.md', (_, response) => {
      if (++times < 3) response.writeHead(502).end();
      else response.end('# 一\n');
    });
    expect(await site.fetch()).toMatchObject({ failed: [] });
    expect(times).toBe(3);
  });

  it('of a file that cannot be written is named, and the others are kept', async () => {
    await mkdir(join(site.dir, 'merchant/1.md'), { recursive: true });
    const fetched = await site.fetch();
    expect(fetched.failed).toEqual([
      {
        url: `${site.host}/doc/v3/merchant/1.md`,
        why: expect.stringMatching(/^the file cannot be .*EISDIR/),
      },
    ]);
    expect(fetched.added.sort()).toEqual(['merchant/2', 'partner/3']);
    await rm(join(site.dir, 'merchant/1.md'), { recursive: true });
  });

  it('of ten pages one after another ends the run', async () => {
    for (let page = 100; page < 150; page++) {
      site.pages.set(`merchant/${page}`, '# 页\n');
      site.answers.set(`merchant/${page}.md`, (request) => request.destroy());
    }
    const fetched = await site.fetch({ concurrency: 1 });
    expect(fetched.failed).toHaveLength(10);
    expect(fetched.stopped).toBe('10 requests failed one after another');
    expect(printFailures(fetched)).toContain('Run the command again to continue.');
  });
});
