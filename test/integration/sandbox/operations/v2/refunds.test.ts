import { describe, expect, it } from 'vitest';
import { noticeOf, openShopV2, refusalV2 } from '../../../../support/sandbox/shop-v2.ts';

const number = 'T20261123001';

async function openSold(total_fee = '100') {
  const shop = await openShopV2();
  await shop.sell(number, total_fee);
  shop.listener.heard.length = 0;
  const refund = (out_refund_no: string, refund_fee: string, over: object = {}) =>
    shop.call('secapi/pay/refund', {
      out_trade_no: number,
      out_refund_no,
      total_fee,
      refund_fee,
      notify_url: shop.listener.url,
      ...over,
    });
  const ask = (fields: object) => shop.call('pay/refundquery', fields);
  return { ...shop, refund, ask };
}

describe('a refund of v2', () => {
  it('is taken, ends by itself, and is told of encrypted', async () => {
    const { sandbox, refund, ask, query, events, listener } = await openSold();
    const taken = await refund('R1', '30');
    expect(taken).toMatchObject({
      result_code: 'SUCCESS',
      out_trade_no: number,
      out_refund_no: 'R1',
      refund_id: expect.stringMatching(/^5030\d{25}$/),
      refund_fee: '30',
      total_fee: '100',
      cash_fee: '100',
    });
    expect(await query(number)).toMatchObject({ trade_state: 'REFUND', total_fee: '100' });
    await sandbox.clock.advance(0);
    expect(await ask({ out_refund_no: 'R1' })).toMatchObject({
      refund_count: '1',
      total_refund_count: '1',
      refund_id_0: taken['refund_id'],
      out_refund_no_0: 'R1',
      refund_fee_0: '30',
      refund_status_0: 'SUCCESS',
      refund_success_time_0: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
    const [heard] = listener.heard;
    expect(noticeOf(heard?.body ?? Buffer.alloc(0))).not.toHaveProperty('sign');
    expect(heard?.body.toString()).not.toContain(taken['refund_id']);
    expect(await events()).toMatchObject([
      {
        event_type: 'v2/refund-processed',
        original_data: {
          out_refund_no: 'R1',
          refund_id: taken['refund_id'],
          refund_fee: '30',
          refund_status: 'SUCCESS',
        },
      },
    ]);
  });

  it('is given once for a number', async () => {
    const { refund, listener, sandbox } = await openSold();
    const first = await refund('R1', '100');
    await sandbox.clock.advance(0);
    expect(await refund('R1', '100')).toMatchObject({ refund_id: first['refund_id'] });
    await sandbox.clock.advance('1d');
    expect(listener.heard).toHaveLength(1);
    expect(await refusalV2(refund('R1', '99'))).toMatchObject({
      code: 'REFUND_FEE_MISMATCH',
      verified: true,
    });
  });

  it('gives back parts, which are asked for together, and never more than was paid', async () => {
    const { refund, ask, raw } = await openSold();
    for (let index = 1; index <= 12; index += 1) await refund(`R${index}`, '5');
    expect(await refusalV2(refund('R13', '41'))).toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await ask({ out_trade_no: number })).toMatchObject({
      total_refund_count: '12',
      refund_count: '10',
      out_refund_no_9: 'R10',
    });
    for (const offset of ['-1', 'abc', '1.5']) {
      expect(await refusalV2(ask({ out_trade_no: number, offset }))).toMatchObject({ code: 'FAIL' });
    }
    const rest = await ask({ out_trade_no: number, offset: '10' });
    expect(rest).toMatchObject({ refund_count: '2', out_refund_no_0: 'R11', out_refund_no_1: 'R12' });
    expect(rest).not.toHaveProperty('out_refund_no_2');
    await refund('R13', '40');
    const whole = { out_trade_no: number, out_refund_no: 'R14', total_fee: '100', refund_fee: '1' };
    expect(await raw('secapi/pay/refund', whole)).toMatchObject({
      result_code: 'FAIL',
      err_code: 'ERROR',
      err_code_des: '订单已全额退款',
      sign: expect.any(String),
    });
  });

  it.each([
    ['ABNORMAL', 'CHANGE'],
    ['CLOSED', 'REFUNDCLOSE'],
  ] as const)('that ends %s is called %s', async (status, refund_status) => {
    const { sandbox, refund, ask, events } = await openSold();
    await sandbox.refund('R1', status);
    await refund('R1', '100');
    await sandbox.clock.advance(0);
    expect(await ask({ out_trade_no: number })).toMatchObject({ refund_status_0: refund_status });
    expect(await events()).toMatchObject([{ original_data: { refund_status } }]);
  });

  it.each([
    ['of an unpaid order', { out_trade_no: 'T20261123002' }, 'INVALID_REQUEST'],
    ['of another total', { total_fee: '101' }, 'REFUND_FEE_MISMATCH'],
    ['of an unknown order', { out_trade_no: 'T20261123003' }, 'ORDERNOTEXIST'],
    ['of an unknown transaction', { transaction_id: '42000000000' }, 'INVALID_TRANSACTIONID'],
    ['of nothing', { refund_fee: '0' }, 'FAIL'],
    ['without a number', { out_refund_no: '' }, 'FAIL'],
    ['told of at a URL with a query', { notify_url: 'https://a.example/?b=c' }, 'FAIL'],
  ])('%s is refused', async (_, over, code) => {
    const { order, refund, ask } = await openSold();
    await order('T20261123002');
    expect(await refusalV2(refund('R1', '1', over))).toMatchObject({ code });
    expect(await refusalV2(ask({ out_refund_no: 'R1' }))).toMatchObject({ code: 'REFUNDNOTEXIST' });
  });

  it('comes too late after a year', async () => {
    const { sandbox, refund } = await openSold();
    await sandbox.clock.advance('366d');
    expect(await refusalV2(refund('R1', '1'))).toMatchObject({ code: 'TRADE_OVERDUE' });
  });

  it('can be asked for by v3, and one of v3 by v2', async () => {
    const { instance, refund, ask, sandbox } = await openSold();
    await refund('R1', '30');
    const byNumber = instance.chain('v3/refund/domestic/refunds/{out_refund_no}');
    await sandbox.clock.advance(0);
    expect((await byNumber.get({ out_refund_no: 'R1' })).data).toMatchObject({
      status: 'SUCCESS',
      amount: { refund: 30, total: 100 },
    });
    const json = {
      out_trade_no: number,
      out_refund_no: 'R2',
      amount: { refund: 10, total: 100, currency: 'CNY' },
    };
    await instance.chain('v3/refund/domestic/refunds').post({ json });
    expect(await ask({ out_trade_no: number })).toMatchObject({ refund_count: '2', refund_fee_1: '10' });
  });
});
