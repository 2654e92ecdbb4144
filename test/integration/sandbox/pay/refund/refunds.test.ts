import { describe, expect, it } from 'vitest';
import { Rsa } from '../../../../../src/crypto/rsa.ts';
import { openShop, refusal, type Shop } from '../../../../support/sandbox/shop.ts';

const refunds = 'v3/refund/domestic/refunds';

async function openSold(total = 100) {
  const shop = await openShop();
  await shop.sell('T20261123001', total);
  shop.listener.heard.length = 0;
  return { ...shop, ...refunding(shop, total) };
}

function refunding({ instance, listener }: Shop, total: number) {
  const apply = async (out_refund_no: string, refund: number, over: object = {}) => {
    const json = {
      out_trade_no: 'T20261123001',
      out_refund_no,
      notify_url: listener.url,
      amount: { refund, total, currency: 'CNY' },
      ...over,
    };
    return (await instance.chain(refunds).post({ json })).data;
  };
  const ask = async (out_refund_no: string) =>
    (await instance.chain(`${refunds}/{out_refund_no}`).get({ out_refund_no })).data;
  return { apply, ask };
}

describe('a refund', () => {
  it('is taken, ends by itself, and is told of', async () => {
    const { sandbox, apply, ask, query, events, mchid } = await openSold();
    const taken = await apply('R1', 30);
    expect(taken).toMatchObject({
      out_refund_no: 'R1',
      refund_id: expect.stringMatching(/^5030\d{25}$/),
      status: 'PROCESSING',
      channel: 'ORIGINAL',
      amount: { total: 100, refund: 30, payer_total: 100, payer_refund: 30, currency: 'CNY' },
    });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'REFUND' });
    await sandbox.clock.advance(0);
    const ended = await ask('R1');
    expect(ended).toMatchObject({ status: 'SUCCESS', success_time: expect.any(String) });
    expect(await events()).toMatchObject([
      {
        event_type: 'REFUND.SUCCESS',
        summary: '退款成功',
        resource: {
          original_type: 'refund',
          original_data: {
            mchid,
            out_refund_no: 'R1',
            refund_id: taken.refund_id,
            refund_status: 'SUCCESS',
            success_time: ended.success_time,
            amount: { total: 100, refund: 30 },
          },
        },
      },
    ]);
  });

  it('is given once for a number', async () => {
    const { sandbox, apply, listener } = await openSold();
    const first = await apply('R1', 100);
    await sandbox.clock.advance(0);
    expect(await apply('R1', 100)).toMatchObject({ refund_id: first.refund_id, status: 'SUCCESS' });
    await sandbox.clock.advance('1d');
    expect(listener.heard).toHaveLength(1);
    expect(await refusal(apply('R1', 99))).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      text: expect.stringContaining('与之前请求不一致'),
    });
  });

  it('gives back parts, and never more than was paid', async () => {
    const { sandbox, apply, query } = await openSold();
    await apply('R1', 60);
    expect(await refusal(apply('R2', 41))).toMatchObject({ text: '申请退款金额大于订单可退金额' });
    const { transaction_id } = (await query('T20261123001')) as { transaction_id: string };
    await apply('R3', 40, { transaction_id, out_trade_no: undefined });
    expect(await refusal(apply('R4', 1))).toMatchObject({ text: '订单已全额退款' });
    await sandbox.clock.advance(0);
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'REFUND', amount: { total: 100 } });
  });

  it('comes in 50 parts at most', async () => {
    const { apply } = await openSold(60);
    for (let index = 0; index < 50; index += 1) await apply(`R${index}`, 1);
    expect(await refusal(apply('R50', 1))).toMatchObject({ text: '部分退款次数超限' });
  });

  it('goes on until another end is said, and is told of as it ends', async () => {
    const { sandbox, apply, ask, events } = await openSold();
    await sandbox.refund('R1', 'PROCESSING');
    await apply('R1', 60);
    await sandbox.clock.advance('1d');
    expect(await ask('R1')).toMatchObject({ status: 'PROCESSING' });
    await sandbox.refund('R1', 'CLOSED');
    expect(await ask('R1')).not.toHaveProperty('success_time');
    await apply('R2', 100);
    await sandbox.clock.advance(0);
    await expect(sandbox.refund('R2', 'CLOSED')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
    expect(await events()).toMatchObject([
      { event_type: 'REFUND.CLOSED', resource: { original_data: { refund_status: 'CLOSED' } } },
      { event_type: 'REFUND.SUCCESS', resource: { original_data: { out_refund_no: 'R2' } } },
    ]);
  });

  it('that went wrong is tried again with another account', async () => {
    const { sandbox, apply, ask, events, instance } = await openSold();
    await sandbox.refund('R1', 'ABNORMAL');
    const { refund_id } = await apply('R1', 60);
    await sandbox.clock.advance(0);
    expect(await ask('R1')).toMatchObject({ status: 'ABNORMAL' });
    const again = (json: object, id = refund_id) =>
      instance.chain(`${refunds}/{refund_id}/apply-abnormal-refund`).post({
        refund_id: id,
        headers: { 'Wechatpay-Serial': sandbox.platform.serial },
        json: { out_refund_no: 'R1', type: 'USER_BANK_CARD' as const, ...json },
      });
    expect(await refusal(again({}))).toMatchObject({ code: 'PARAM_ERROR' });
    const card = { bank_type: 'CMB_DEBIT' as const, bank_account: '6225', real_name: '张三' };
    expect(await refusal(again(card, '5030'))).toMatchObject({ status: 404 });
    expect((await again(card)).data).toMatchObject({ status: 'PROCESSING' });
    await sandbox.clock.advance(0);
    expect(await ask('R1')).toMatchObject({ status: 'SUCCESS' });
    expect(await refusal(again(card))).toMatchObject({ code: 'INVALID_REQUEST' });
    expect((await events()).map((event) => (event as { event_type: string }).event_type)).toEqual([
      'REFUND.ABNORMAL',
      'REFUND.SUCCESS',
    ]);
    const sent = sandbox.requests.findLast(({ url }) => url.endsWith('apply-abnormal-refund'));
    const { bank_account } = JSON.parse(String(sent?.body));
    expect(Rsa.decrypt(bank_account, sandbox.platform.privateKey)).toBe('6225');
  });

  it.each<[string, object, object]>([
    ['more than the order', { amount: { refund: 101, total: 100, currency: 'CNY' } }, { status: 400 }],
    ['another total', { amount: { refund: 1, total: 99, currency: 'CNY' } }, { code: 'INVALID_REQUEST' }],
    ['nothing', { amount: { refund: 0, total: 100, currency: 'CNY' } }, { code: 'PARAM_ERROR' }],
    ['another currency', { amount: { refund: 1, total: 100, currency: 'USD' } }, { code: 'PARAM_ERROR' }],
    [
      'other sums',
      { amount: { refund: 5, total: 100, currency: 'CNY', from: [{ account: 'AVAILABLE', amount: 6 }] } },
      { code: 'PARAM_ERROR' },
    ],
    ['no order', { out_trade_no: undefined }, { code: 'PARAM_ERROR' }],
    ['an unknown order', { out_trade_no: 'T0' }, { status: 404, code: 'RESOURCE_NOT_EXISTS' }],
    ['an unknown payment', { transaction_id: '4200' }, { status: 404, code: 'RESOURCE_NOT_EXISTS' }],
    ['another merchant', { sub_mchid: '1900000109' }, { text: '商户号和订单不匹配' }],
    ['a strange number', { out_refund_no: '退' }, { code: 'PARAM_ERROR' }],
  ])('of %s is refused', async (_, over, expected) => {
    const { apply, ask, query } = await openSold();
    expect(await refusal(apply('R1', 50, over))).toMatchObject(expected);
    expect(await refusal(ask('R1'))).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' });
    expect(await query('T20261123001')).toMatchObject({ trade_state: 'SUCCESS' });
  });

  it('is not given of what is not paid, nor after a year', async () => {
    const { sandbox, apply, native } = await openSold();
    await native('T20261123002');
    expect(await refusal(apply('R1', 1, { out_trade_no: 'T20261123002' }))).toMatchObject({ status: 400 });
    await sandbox.clock.advance('366d');
    expect(await refusal(apply('R1', 1))).toMatchObject({ text: '订单已超过可退款的最大期限' });
  });
});
