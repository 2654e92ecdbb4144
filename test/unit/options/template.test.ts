import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../src/options/target.ts';
import { expand, variablesOf } from '../../../src/options/template.ts';
import { codeOf } from '../../support/values/code-of.ts';

const base = new URL('https://api.mch.weixin.qq.com/');

describe('expand', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['v3/{a}/{b}', { a: '1', b: 2 }, 'v3/1/2'],
    ['v3/{a}/{a}', { a: 'x/y' }, 'v3/x%2Fy/x%2Fy'],
    ['v3/{a}', { a: 'a b%*粤\r\n' }, 'v3/a%20b%25%2A%E7%B2%A4%0D%0A'],
    ['v3/{a}', { a: 12345678901234567890n }, 'v3/12345678901234567890'],
    ['v3/{a}/', { a: '' }, 'v3//'],
    ['v3/applyments/{empty}', {}, 'v3/applyments/'],
    ['v3/{a}', { a: '{b}' }, 'v3/%7Bb%7D'],
    ['v3/{a}', { a: '...' }, 'v3/...'],
    ['v3/{单号}', { 单号: '1' }, 'v3/1'],
  ])('%s with %o', (template, values, path) => expect(expand(template, values)).toBe(path));

  it.each<[string, Record<string, unknown>, string]>([
    ['v3/{a}', {}, 'PATH_VALUE_MISSING a'],
    ['v3/{a}', { a: null }, 'PATH_VALUE_MISSING a'],
    ['v3/{toString}', {}, 'PATH_VALUE_MISSING toString'],
    ['v3/{a}', { a: '..' }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: '.' }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: {} }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: [] }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: true }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: 0.5 }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: 2 ** 60 }, 'PATH_VALUE_INVALID a'],
    ['v3/{a}', { a: '\ud800' }, 'VALUE_INVALID a'],
    ['v3/{+a}', { a: '1' }, 'PATH_INVALID +a'],
    ['v3/{a*}', { a: '1' }, 'PATH_INVALID a*'],
    ['v3/{}', {}, 'PATH_INVALID'],
    ['v3/{a', { a: '1' }, 'PATH_INVALID'],
    ['v3/a}', { a: '1' }, 'PATH_INVALID'],
  ])('refuses %s with %o', (template, values, code) =>
    expect(codeOf(() => expand(template, values))).toBe(code),
  );

  it('names its variables', () => expect(variablesOf('v3/{a}/x/{b_c}')).toEqual(['a', 'b_c']));

  it('gives back every value, and lets none leave its segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        fc.pre(value !== '.' && value !== '..' && value.isWellFormed());
        const { path } = resolveTarget(base, expand('v3/id/{id}/close', { id: value }), undefined);
        const segments = path.split('/');
        expect(segments).toHaveLength(5);
        expect(decodeURIComponent(segments[3] ?? '')).toBe(value);
        expect(new URL(path, base).pathname).toBe(path);
      }),
    );
  });
});
