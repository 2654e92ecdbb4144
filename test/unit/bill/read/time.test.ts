import { describe, expect, it } from 'vitest';
import { checkBillDate, rfc3339Of } from '../../../../src/bill/read/time.ts';
import { RequestError } from '../../../../src/errors/index.ts';

describe('rfc3339Of', () => {
  it('gives the times of bills their zone', () => {
    expect(rfc3339Of('2026-11-20 10:34:56')).toBe('2026-11-20T10:34:56+08:00');
    expect(new Date(rfc3339Of('2026-11-20 07:59:59') ?? '').toISOString()).toBe('2026-11-19T23:59:59.000Z');
  });

  it('refuses what is no time', () => {
    const refused = [
      '',
      '0',
      '2026-11-20',
      '2026-13-01 00:00:00',
      '2026-11-20 24:00:00',
      '2026-11-20T10:34:56',
    ];
    for (const text of [...refused, '2026-11-20 10:34', '2026-11-20 10:60:00', '2026/11/20 10:34:56']) {
      expect(rfc3339Of(text), text).toBeUndefined();
    }
  });
});

describe('checkBillDate', () => {
  const refused = (value: unknown) => {
    try {
      checkBillDate(value);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('refuses what is no date', () => {
    for (const value of [
      '',
      '20261120',
      '2026-11-31',
      '2026-13-01',
      '2026-1-2',
      ' 2026-11-20',
      20261120,
      null,
    ]) {
      const error = refused(value);
      expect(error, String(value)).toBeInstanceOf(RequestError);
      expect(error).toMatchObject({ code: 'VALUE_INVALID', field: 'bill_date' });
    }
    expect(refused(undefined)).toBeInstanceOf(RequestError);
    expect(refused(new Date())).toBeInstanceOf(RequestError);
  });

  it('leaves it to WeChat Pay, and its clock, of which days there are bills', () => {
    for (const date of ['2019-06-11', '2024-02-29', '2999-01-01']) expect(refused(date)).toBeUndefined();
  });
});
