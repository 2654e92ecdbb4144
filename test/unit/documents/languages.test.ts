import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  allFences,
  EXAMPLES,
  fences,
  PAIRS,
  prose,
  RECIPE_FOLDERS,
  relativeLinks,
  root,
} from '../../support/documents/documents.ts';

const CJK = /[\p{sc=Han}，。：；、（）]/u;

/** Code without what is written for its reader: comments, and strings of several words or in Chinese. */
const bare = (code: string) =>
  code
    .replace(/'[^'\n]*'|\/\/.*$/gm, (token) =>
      token.startsWith('//') || / /.test(token) || CJK.test(token) ? '' : token,
    )
    .replace(/[ \t]+$/gm, '');
const codeSpans = (page: string) =>
  [...new Set(Array.from(prose(page).matchAll(/`([^`\n]+)`/g), ([, code = '']) => code))].sort();
/** The lengths of the tables of a page, and the levels of its headings, in order. */
const shape = (page: string) =>
  prose(page)
    .split('\n')
    .filter((line) => /^(?:\||#|- )/.test(line))
    .map((line) => (line.startsWith('|') ? line.split(/(?<!\\)\|/).length : line.split(' ')[0]));

describe.each([...PAIRS, ...EXAMPLES])('%s and %s', (english, chinese) => {
  it('have the same headings, tables and lists', () => {
    expect(shape(chinese)).toEqual(shape(english));
  });

  it('have the same code', () => {
    expect(fences(chinese, 'ts').map(bare)).toEqual(fences(english, 'ts').map(bare));
    const others = (page: string) =>
      allFences(page)
        .filter(({ language, name }) => name !== undefined || !/^(?:ts|sh|text|)$/.test(language))
        .map(({ language, name, code }) => ({ language, name, code: bare(code) }));
    expect(others(chinese)).toEqual(others(english));
    const commands = (page: string) => fences(page, 'sh').map((text) => text.replace(/ +# .*$/gm, ''));
    expect(commands(chinese)).toEqual(commands(english));
  });

  it('name the same options, codes and methods', () => {
    expect(codeSpans(chinese)).toEqual(codeSpans(english));
  });

  it('link to the same pages, each in its language', () => {
    const toEnglish = new Map([...PAIRS, ...EXAMPLES].map(([to, from]) => [from, to]));
    const files = (page: string) => relativeLinks(page).map(({ file }) => toEnglish.get(file) ?? file);
    expect(files(chinese)).toEqual(files(english));
  });
});

it.each(['docs/guide', ...RECIPE_FOLDERS])('%s has no Chinese page without an English one', (folder) => {
  expect(readdirSync(`${root}${folder}/zh`).sort()).toEqual(
    readdirSync(`${root}${folder}`)
      .filter((name) => name !== 'zh')
      .sort(),
  );
});
