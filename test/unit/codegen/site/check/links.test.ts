import { describe, expect, it } from 'vitest';
import { faultsOf, readLinks } from '../../../../../codegen/site/check/links.ts';

describe('docs:build', () => {
  it('finds dead links, missing sections and other hosts', () => {
    const html = [
      '<p id="here"><a href="/b.html#there">b</a> <a href="#here">a</a> <a class="x" href="c%7B1%7D.html">c</a>',
      '<a href="/b.html#nowhere">b</a> <a href="/no.html">no</a> <a href="https://example.com">out</a>',
      '<script src="https://cdn.example.com/x.js"></script><link rel="icon" href="data:,"><img src="/no.png">',
    ].join('');
    const site = new Map([
      ['a.html', readLinks(html)],
      ['b.html', readLinks('<h2 id="there"></h2>')],
      ['c{1}.html', readLinks('')],
    ]);
    expect(faultsOf(site, new Set(site.keys()), '/')).toEqual([
      'a.html: no such section /b.html#nowhere',
      'a.html: dead link /no.html',
      'a.html: loads https://cdn.example.com/x.js from another host',
      'a.html: loads /no.png, which is missing',
    ]);
  });
});
