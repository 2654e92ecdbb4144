import { describe, expect, it } from 'vitest';
import { domScript } from '../../../../../src/sandbox/page/scripts/dom.ts';
import { formsScript } from '../../../../../src/sandbox/page/scripts/forms.ts';
import { payerScript } from '../../../../../src/sandbox/page/scripts/payer.ts';
import { refreshScript } from '../../../../../src/sandbox/page/scripts/refresh.ts';
import { requestsScript } from '../../../../../src/sandbox/page/scripts/requests.ts';
import { rowsScript } from '../../../../../src/sandbox/page/scripts/rows.ts';
import { en } from '../../../../../src/sandbox/page/terms/en.ts';
import { choiceOf, rememberedBy } from '../../../../../src/sandbox/page/terms/language.ts';
import { fill } from '../../../../../src/sandbox/page/terms/terms.ts';
import { zh } from '../../../../../src/sandbox/page/terms/zh.ts';

/** All texts with their names: `does.pay`. */
function textsOf(terms: object, at = ''): [name: string, text: string][] {
  return Object.entries(terms).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[at + name, value]] : textsOf(value as object, `${at}${name}.`),
  );
}

const english = textsOf(en);
const chinese = new Map(textsOf(zh));
const valuesIn = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the texts of the page', () => {
  it('have the same values in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual(english.map(([name]) => name).sort());
    for (const [name, text] of english)
      expect([name, valuesIn(chinese.get(name))]).toEqual([name, valuesIn(text)]);
  });

  it('are plain text, which needs no escapes in HTML', () => {
    for (const [name, text] of [...english, ...chinese])
      expect([name, text]).toEqual([name, expect.not.stringMatching(/[<>&"]/)]);
  });

  it('are translated', () => {
    const same = english.filter(
      ([name, text]) => chinese.get(name) === text && /[a-z]{3}/i.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(same).toEqual([]);
  });

  it('are there where the script names one', () => {
    const script = [domScript, rowsScript, requestsScript, formsScript, refreshScript, payerScript].join('');
    const named = [...script.matchAll(/\bT((?:\.\w+)+)/g)].map(([, name = '']) =>
      name.slice(1).replace(/\.replace$/, ''),
    );
    expect(named.length).toBeGreaterThan(40);
    const known = english.map(([name]) => `${name}.`);
    expect(named.filter((name) => !known.some((one) => one.startsWith(`${name}.`)))).toEqual([]);
  });

  it('take values as they are', () => {
    expect(fill('{a} of {b}{c}', { a: '$&{b}', b: 2 })).toBe('$&{b} of 2');
  });
});

describe('the language', () => {
  const choose = (query: string, headers: Record<string, string> = {}) =>
    choiceOf(new URLSearchParams(query), headers);

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['en;q=0.1, ZH-hant;q=0.2', 'zh'],
    ['fr-FR, fr;q=0.9, zh;q=0.1', 'zh'],
    ['zh;q=0, fr', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [`${'x,'.repeat(100)}zh`, 'en'],
    [';;q=,,zh;q=x', 'en'],
  ])('of a browser that accepts %s is %s', (accepted, language) => {
    expect(choose('', { 'accept-language': accepted })).toEqual({ language, isNew: false });
  });

  it('is the chosen one from then on', () => {
    const chosen = choose('lang=zh', { 'accept-language': 'en', cookie: 'sandbox_lang=en' });
    expect(chosen).toEqual({ language: 'zh', isNew: true });
    const { 'Set-Cookie': cookie = '' } = rememberedBy(chosen);
    expect(cookie).toBe('sandbox_lang=zh; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly');
    const later = choose('', { 'accept-language': 'en', cookie: `a=1; ${cookie.split(';')[0]}; b=2` });
    expect(later).toEqual({ language: 'zh', isNew: false });
    expect(rememberedBy(later)).toEqual({});
  });

  it.each(['lang=fr', 'lang=', 'lang=__proto__'])('is not changed by %s', (query) => {
    expect(choose(query, { 'accept-language': 'zh' })).toEqual({ language: 'zh', isNew: false });
    expect(choose(query, { cookie: 'sandbox_lang=fr; xsandbox_lang=zh' }).language).toBe('en');
  });
});
