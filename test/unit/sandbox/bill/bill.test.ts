import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBillDate } from '../../../../src/sandbox/bill/day.ts';
import { fundFlowBill } from '../../../../src/sandbox/bill/fund-flow.ts';
import { movementsOf } from '../../../../src/sandbox/bill/movements.ts';
import type { Order } from '../../../../src/sandbox/state/records/order.ts';
import type { Refund } from '../../../../src/sandbox/state/records/refund.ts';
import { createStore } from '../../../../src/sandbox/state/store.ts';

const TIME = '2026-11-20T10:00:00+08:00';

/** A store with one paid order, given back in parts. */
function storeOf(parts: readonly number[]) {
  const store = createStore();
  const refunds = parts.map((_, index) => `R${index}`);
  const order: Partial<Order> = {
    out_trade_no: 'T1',
    transaction_id: '1',
    mchid: '1900000001',
    total: parts.reduce((sum, part) => sum + part, 0),
    success_time: TIME,
    refunds,
  };
  store.orders.set('T1', order as Order);
  for (const [index, refund] of parts.entries()) {
    const part: Partial<Refund> = {
      out_trade_no: 'T1',
      out_refund_no: `R${index}`,
      refund_id: `5${index}`,
      create_time: TIME,
      success_time: TIME,
      status: 'SUCCESS',
      refund,
    };
    store.refunds.set(`R${index}`, part as Refund);
  }
  return store;
}

const parts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 20 });

it('an order that is given back in parts gives back its fee, and no fen more', () => {
  fc.assert(
    fc.property(parts, (amounts) => {
      const [payment, ...refunds] = movementsOf(storeOf(amounts));
      expect(refunds.reduce((sum, { fee }) => sum + fee, 0)).toBe(payment?.fee);
      expect(refunds.every(({ fee, amount }) => fee >= 0 && fee <= amount)).toBe(true);
    }),
  );
});

it('the account is empty when all was given back', () => {
  const rows = fundFlowBill(movementsOf(storeOf([100, 100, 100])), '2026-11-20')?.split('\r\n') ?? [];
  expect(rows.slice(1, 5).map((row) => row.split(',`')[7])).toEqual(['2.98', '1.99', '0.99', '0.00']);
});

describe('a bill is there', () => {
  it.each([
    ['2026-11-23', '2026-11-23', true],
    ['2026-11-24', '2026-11-23', false],
    ['2026-08-23', '2026-11-23', true],
    ['2026-08-22', '2026-11-23', false],
    // Three months before is shorter.
    ['2026-02-28', '2026-05-31', true],
    ['2026-02-27', '2026-05-31', false],
    ['2026-09-30', '2026-12-31', true],
    ['2026-02-30', '2026-03-01', false],
    ['20261123', '2026-11-23', false],
  ])('of %s, asked on %s: %s', (date, today, isThere) => {
    expect(isBillDate(date, today)).toBe(isThere);
  });
});
