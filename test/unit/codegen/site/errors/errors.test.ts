import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planTypes } from '../../../../../codegen/plan/plan.ts';
import { catalogueOf } from '../../../../../codegen/site/errors/catalogue.ts';
import { errorPages } from '../../../../../codegen/site/errors/pages.ts';
import { siteOf } from '../../../../../codegen/site/model/site.ts';
import packageJson from '../../../../../package.json' with { type: 'json' };
import { ADVISED_CODES } from '../../../../../src/errors/advice.ts';
import { SITE } from '../../../../../src/errors/help.ts';
import { hintOn } from '../../../../../src/errors/hint.ts';
import { ApiError, BusinessError, ConfigurationError } from '../../../../../src/errors/index.ts';
import { documented } from '../../../../support/pages/documented-model.ts';

const codes = catalogueOf(siteOf(documented, planTypes(documented), new Map()).entries);
const pages = new Map(errorPages(codes).map(({ file, html }) => [file, html]));
const exchange = { method: 'POST', path: 'v3/refund/domestic/refunds', status: 403 };

/** The file of the page that an error leads to. */
const fileOf = (help: string): string =>
  `${help
    .slice(SITE.length)
    .replace(/\/$/, '/index')
    .replace(/\.html$/, '')}.md`;

describe('the page of a code', () => {
  it('is there for every code of the package, with the class that carries it', () => {
    for (const name of ['configuration', 'request', 'transport', 'verification']) {
      const source = readFileSync(new URL(`../../../../../src/errors/${name}.ts`, import.meta.url), 'utf8');
      const at = source.indexOf('export type');
      const union = source.slice(at, source.indexOf(';', at));
      const own = Array.from(union.matchAll(/'([A-Z_]+)'/g), ([, code = '']) => code);
      expect(own.length).toBeGreaterThan(4);
      for (const code of own) {
        const facts = codes.find((one) => one.code === code);
        expect(
          facts?.classes.map((one) => one.toLowerCase()),
          code,
        ).toContain(`${name}error`);
        expect(pages.has(`errors/${code}.md`), code).toBe(true);
      }
    }
  });

  it('says in both languages what it means and what to do', () => {
    const missing = codes.filter(
      ({ words }) => !words || [...words.means, ...words.todo].some((word) => word === ''),
    );
    expect(missing.map(({ code }) => code)).toEqual([]);
    expect(codes.map(({ code }) => code)).toEqual(expect.arrayContaining(ADVISED_CODES.flat()));
  });

  it('lists the operations that return it', () => {
    const html = pages.get('errors/NOT_ENOUGH.md');
    expect(html).toContain('/openapi/v3/refund/domestic/refunds.html');
    expect(html).toContain('HTTP 403');
    expect(html).toContain('/errors/NOTENOUGH.html');
  });

  it('has the numbers of the Request-ID', () => {
    expect(pages.get('errors/SIGN_ERROR.md')).toContain('268443699');
  });
});

describe('error.help', () => {
  it('is on the site that package.json names', () => {
    const { homepage } = packageJson as { homepage?: string };
    expect(SITE).toBe(homepage === undefined ? '' : `${homepage.replace(/\/$/, '')}/`);
  });

  it('leads to the page of the code', async () => {
    const known = new ApiError({
      exchange,
      code: 'NOT_ENOUGH',
      officialMessage: '',
      verified: true,
      hint: await hintOn('NOT_ENOUGH', 403),
    });
    expect(known.help).toBe(`${SITE}errors/NOT_ENOUGH.html`);
    const paid = new BusinessError({
      exchange,
      return_code: 'SUCCESS',
      err_code: 'ORDERPAID',
      verified: true,
      hint: await hintOn('ORDERPAID', 200),
    });
    const bad = new ConfigurationError('KEY_INVALID', 'no key');
    for (const { help } of [known, paid, bad]) expect(pages.has(fileOf(help)), help).toBe(true);
  });

  it('leads to the list for a code that nobody knows', async () => {
    for (const [code, status] of [
      ['NEW_CODE', 400],
      ['NEW_CODE', 500],
      ['../x', 400],
    ] as const) {
      const error = new ApiError({
        exchange,
        code,
        officialMessage: '',
        verified: true,
        hint: await hintOn(code, status),
      });
      expect(error.help).toBe(`${SITE}errors/`);
    }
    const gateway = new ApiError({ exchange, code: 'HTTP_502', officialMessage: '', verified: false });
    expect(pages.has(fileOf(gateway.help))).toBe(true);
  });
});
