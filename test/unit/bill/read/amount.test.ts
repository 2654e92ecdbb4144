import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, fenOf } from '../../../../src/bill/read/amount.ts';

describe('fenOf', () => {
  it('reads what bills write', () => {
    const read: [string, number][] = [
      ['0', 0],
      ['0.0', 0],
      ['0.01', 1],
      ['12.30', 1230],
      ['12.3', 1230],
      ['7.79000', 779],
      ['-1.56000', -156],
      ['1299.02', 129902],
      ['90071992547409.91', Number.MAX_SAFE_INTEGER],
      // What floats make of it: 1.005 * 100 is 100.49999999999999, 4.35 * 100 is 434.99999999999994.
      ['4.35', 435],
      ['1.15', 115],
    ];
    for (const [text, fen] of read) expect(fenOf(text), text).toBe(fen);
    expect(Object.is(fenOf('-0.00'), 0)).toBe(true);
  });

  it('refuses what is no amount, is finer than a fen or cannot be exact', () => {
    const refused = [
      '',
      ' ',
      '1,000.00',
      '0.001',
      '0.00020',
      '1e2',
      '+1',
      '.5',
      '1.',
      '0x1',
      '１',
      '--1',
      '1 ',
    ];
    for (const text of [...refused, '¥1', 'NaN', '90071992547409.92', '9'.repeat(400)]) {
      expect(fenOf(text), text).toBeUndefined();
    }
  });

  it('is exact for every amount', () => {
    const fen = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 5 }), (value, zeros) => {
        const digits = String(Math.abs(value)).padStart(3, '0');
        const yuan = `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}${'0'.repeat(zeros)}`;
        expect(fenOf(yuan)).toBe(value);
      }),
    );
  });
});

describe('countOf', () => {
  it('reads counts, also with the decimals that fund flow bills give them', () => {
    expect(['0', '20', '20.0', '3.00'].map(countOf)).toEqual([0, 20, 20, 3]);
    for (const text of ['', '1.5', '-1', 'x', '1,000', '9007199254740993']) {
      expect(countOf(text), text).toBeUndefined();
    }
  });
});
