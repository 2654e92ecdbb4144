import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, RequestError, yuan } from '../../../src/index.ts';
import { compactTime, isWritable, rfc3339 } from '../../../src/wire/beijing.ts';

const refused = (field: string) =>
  expect.toSatisfy(
    (error) => error instanceof RequestError && error.code === 'VALUE_INVALID' && error.field === field,
  );

describe('fen', () => {
  it.each([
    ['12.80', 1280],
    ['12.8', 1280],
    ['12', 1200],
    ['0', 0],
    ['0.01', 1],
    ['0.29', 29],
    ['1.15', 115],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('of %s yuan are %i', (text, amount) => expect(fen(text)).toBe(amount));

  it.each<[unknown]>([
    ['12.805'],
    ['12.800'],
    ['-1'],
    ['+1'],
    ['1e2'],
    ['1,000'],
    ['012'],
    ['.5'],
    ['5.'],
    [' 5'],
    ['5\n'],
    ['¥5'],
    ['１２'],
    [''],
    ['90071992547409.92'],
    [12.8],
    [12n],
    [null],
    [undefined],
    [['12']],
  ])('refuses %o', (given) => expect(() => fen(given as string)).toThrow(refused('yuan')));
});

describe('yuan', () => {
  it.each<[number | bigint, string]>([
    [1280, '12.80'],
    [0, '0.00'],
    [-0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
    [12345678901234567890n, '123456789012345678.90'],
  ])('of %s fen is %s', (amount, text) => expect(yuan(amount)).toBe(text));

  it.each<[unknown]>([
    [12.5],
    [0.1 + 0.2],
    [-1],
    [-1n],
    [2 ** 53],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [null],
    [undefined],
    [{}],
  ])('refuses %o', (given) => expect(() => yuan(given as number)).toThrow(refused('fen')));

  it('is undone by fen', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (amount) => {
        expect(fen(yuan(amount))).toBe(amount);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a time in Beijing', () => {
  it('is written without milliseconds', () => {
    const time = new Date('2026-11-27T09:00:00.999Z');
    expect(rfc3339(time)).toBe('2026-11-27T17:00:00+08:00');
    expect(compactTime(time)).toBe('20261127170000');
  });

  it('is the same second, whatever the date', () => {
    fc.assert(
      fc.property(fc.date(), (time) => {
        fc.pre(isWritable(time));
        expect(Date.parse(rfc3339(time))).toBe(Math.floor(time.getTime() / 1000) * 1000);
        expect(compactTime(time)).toMatch(/^\d{14}$/);
      }),
    );
  });
});
