import { describe, expect, it } from 'vitest';
import { Bill, Builder } from '../../../../../src/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';
import { openSandbox } from '../../../../support/sandbox/raw-request.ts';

const appid = 'wx0000000000000001';
const sub_mchid = '1900000109';
const PLAN = { plan_id: 12535, out_contract_code: 'C1' };
const amount = { total: 1500, currency: 'CNY' };

/** A merchant and, where it is a partner, one of its merchants, with an agreement that is offered. */
async function open() {
  const sandbox = await openSandbox();
  const { notify_url, events } = await openNotifyUrl();
  const instance = documentedAnswers(Builder.factory(sandbox.config));
  const { papay, partnerPapay } = instance.v3;
  // Of orders their pages leave out what the payer paid.
  const { pay } = Builder.factory(sandbox.config).v3;
  const offered = {
    ...PLAN,
    contract_display_account: '张*',
    contract_notify_url: notify_url,
    deduct_schedule: {
      estimated_deduct_date: '2026-12-23',
      estimated_deduct_amount: { total: 2000, currency: 'CNY' },
      description: '会员',
    },
  };
  const charged = {
    out_trade_no: 'D20261123001',
    description: '会员',
    transaction_notify_url: notify_url,
    amount,
  };
  const signs = papay.scheduledDeductSign;
  return { sandbox, events, notify_url, papay, partnerPapay, pay, instance, offered, charged, signs };
}

/** The same, signed by its user. */
async function openSigned() {
  const shop = await open();
  const { sandbox, papay, pay, offered, charged, signs } = shop;
  await signs.contracts.preEntrustSign.app.post({ json: { appid, out_user_code: 'U1', ...offered } });
  await sandbox.signContract('C1', { openid: 'oUser' });
  const contract = papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_;
  const { contract_id } = (await contract.get(PLAN)).data;
  return {
    ...shop,
    contract,
    contract_id,
    deduct: async (over: object = {}) => {
      const json = { appid, contract_id, ...charged, ...over };
      return (await papay.pay.transactions.apply.post({ json })).data;
    },
    query: async (out_trade_no = 'D20261123001') => {
      const query = { mchid: sandbox.config.mchid };
      return (await pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query })).data;
    },
  };
}

describe('a deduction', () => {
  it('is accepted, then paid, and the merchant told', async () => {
    const { sandbox, events, contract, deduct, query } = await openSigned();
    await sandbox.deduct('D20261123001', 'ACCEPT');
    expect(await deduct()).toEqual({ out_trade_no: 'D20261123001', amount });
    await sandbox.clock.advance('1h');
    expect(await query()).toMatchObject({ trade_state: 'ACCEPT', trade_type: 'PAP' });
    await sandbox.deduct('D20261123001', 'SUCCESS');
    expect(await query()).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: expect.stringMatching(/^\d{28}$/),
      payer: { openid: 'oUser' },
      amount: { total: 1500, payer_total: 1500 },
    });
    expect((await contract.get(PLAN)).data.deduct_schedule).toMatchObject({
      schedule_state: 'PAID',
      deduct_amount: { total: 1500 },
      deduct_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(events).toMatchObject([
      { event_type: 'ENTRUST.SIGN' },
      {
        event_type: 'TRANSACTION.SUCCESS',
        original_data: { out_trade_no: 'D20261123001', trade_state: 'SUCCESS', trade_type: 'PAP' },
      },
    ]);
  });

  it('ends by itself, can be given back, and is in the bill of its day', async () => {
    const { sandbox, instance, deduct, query } = await openSigned();
    await deduct();
    await sandbox.clock.advance(0);
    expect(await query()).toMatchObject({ trade_state: 'SUCCESS' });
    const { data } = await instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: 'D20261123001',
        out_refund_no: 'R1',
        amount: { refund: 500, total: 1500, currency: 'CNY' },
      },
    });
    expect(data).toMatchObject({ status: 'PROCESSING', amount: { refund: 500 } });
    const bill_date = new Date(sandbox.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    await sandbox.clock.advance('1d');
    const rows: object[] = [];
    for await (const row of Bill.factory(Builder.factory(sandbox.config)).trade({ bill_date }))
      rows.push(row);
    expect(rows).toMatchObject([
      { out_trade_no: 'D20261123001', trade_type: 'PAP', trade_state: 'SUCCESS' },
      { out_refund_no: 'R1', trade_state: 'REFUND' },
    ]);
  });

  it('is the same again while it goes on, and nothing else', async () => {
    const { sandbox, deduct } = await openSigned();
    await sandbox.deduct('D20261123001', 'ACCEPT');
    const first = await deduct();
    expect(await deduct()).toEqual(first);
    await expect(deduct({ description: '其他' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await sandbox.deduct('D20261123001', 'SUCCESS');
    await expect(deduct()).rejects.toMatchObject({ code: 'ORDER_PAID' });
  });

  it('fails, is told of, and its number is used up', async () => {
    const { sandbox, events, deduct, query } = await openSigned();
    await sandbox.deduct('D20261123001', 'PAY_FAIL');
    await deduct();
    await sandbox.clock.advance(0);
    expect(await query()).toMatchObject({ trade_state: 'PAY_FAIL' });
    expect(await query()).not.toHaveProperty('transaction_id');
    expect(events.at(-1)).toMatchObject({
      event_type: 'TRANSACTION.FAIL',
      original_data: { trade_state: 'PAY_FAIL', trade_type: 'PAP' },
    });
    await expect(deduct()).rejects.toMatchObject({ code: 'ORDER_CLOSED' });
    await expect(sandbox.deduct('D20261123001', 'SUCCESS')).rejects.toThrow(/its state is PAY_FAIL/);
    await expect(sandbox.deduct('D2', 'FAIL' as 'PAY_FAIL')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });

  it('fails when its agreement has ended meanwhile', async () => {
    const { sandbox, contract, deduct, query } = await openSigned();
    await sandbox.deduct('D20261123001', 'ACCEPT');
    await deduct();
    await contract.terminate.post({ ...PLAN, json: { contract_termination_remark: '不再需要' } });
    await sandbox.deduct('D20261123001', 'SUCCESS');
    expect(await query()).toMatchObject({ trade_state: 'PAY_FAIL' });
    await expect(deduct({ out_trade_no: 'D20261123002' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    });
  });

  it.each<[string, object, object]>([
    ['another appid', { appid: 'wx0000000000000002' }, { code: 'INVALID_REQUEST' }],
    ['no such agreement', { contract_id: '1' }, { status: 404, code: 'NOT_FOUND' }],
    ['nothing', { amount: { total: 0 } }, { detail: { field: '/amount/total' } }],
    [
      'a place that is none',
      { transaction_notify_url: 'x' },
      { detail: { field: '/transaction_notify_url' } },
    ],
    ['a number that is none', { out_trade_no: '订单' }, { detail: { field: '/out_trade_no' } }],
  ])('is refused for %s', async (_, over, error) => {
    const { deduct, query } = await openSigned();
    await expect(deduct(over)).rejects.toMatchObject(error);
    await expect(query()).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' });
  });

  it('is not closed, and nobody else pays it', async () => {
    const { sandbox, pay, deduct } = await openSigned();
    await sandbox.deduct('D20261123001', 'ACCEPT');
    await deduct();
    const { mchid } = sandbox.config;
    const { close } = pay.transactions.outTradeNo._out_trade_no_;
    await expect(close.post({ out_trade_no: 'D20261123001', json: { mchid } })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    });
    await expect(sandbox.pay('D20261123001')).rejects.toThrow(/its state is ACCEPT/);
  });

  it('is announced to its user, as long as the agreement lasts', async () => {
    const { sandbox, papay, contract, contract_id } = await openSigned();
    const { mchid } = sandbox.config;
    const { notify, failNotify } = papay.contracts._contract_id_;
    const announce = (over: object = {}) =>
      notify.post({ contract_id, json: { mchid, appid, estimated_amount: { amount: 1500 }, ...over } });
    expect((await announce()).status).toBe(204);
    expect((await failNotify.post({ contract_id, json: { mchid, appid } })).status).toBe(204);
    await expect(announce({ estimated_amount: { amount: 0 } })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
    });
    await expect(announce({ appid: 'wx0000000000000002' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    });
    await contract.terminate.post({ ...PLAN, json: { contract_termination_remark: '不再需要' } });
    await expect(announce()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });
});

describe('a deduction by a partner', () => {
  it('is signed, asked for, planned, charged and ended by the same rules', async () => {
    const { sandbox, events, papay, partnerPapay, pay, offered, charged, signs } = await open();
    const { mchid: sp_mchid } = sandbox.config;
    const parties = { sp_appid: appid, sub_mchid };
    await signs.partner.contracts.preEntrustSign.h5.post({ json: { ...parties, ...offered } });
    await sandbox.signContract('C1', { openid: 'oUser' });
    const contract = papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_;
    const { data } = await contract.get({ ...PLAN, query: { sub_mchid } });
    const { contract_id } = data;
    expect(data).toMatchObject({ sp_mchid, ...parties, contract_state: 'SIGNED', sp_openid: 'oUser' });
    await expect(contract.get({ ...PLAN, query: { sub_mchid: '1900000110' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const json = { ...parties, contract_id, ...charged };
    await papay.pay.partner.transactions.apply.post({ json });
    await expect(
      papay.pay.partner.transactions.apply.post({ json: { ...json, sub_mchid: '1900000110' } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await sandbox.clock.advance(0);
    const order = await pay.partner.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'D20261123001',
      query: { sp_mchid, sub_mchid },
    });
    expect(order.data).toMatchObject({ sp_mchid, sub_mchid, payer: { sp_openid: 'oUser' } });
    const schedule = papay.pay.partner.schedules.contractId._contract_id_;
    expect((await schedule.get({ contract_id, query: { sub_mchid } })).data).toMatchObject({
      schedule_state: 'PAID',
      deduct_amount: { total: 1500 },
    });
    const { notify } = partnerPapay.contracts._contract_id_;
    const announced = { sp_mchid, ...parties, estimated_amount: { amount: 1500 } };
    expect((await notify.post({ contract_id, json: announced })).status).toBe(204);
    const ended = await contract.terminate.post({
      ...PLAN,
      json: { sub_mchid, contract_termination_remark: '不再需要' },
    });
    expect(ended.data).toMatchObject({ contract_state: 'TERMINATED' });
    await expect
      .poll(() => events.map(({ event_type }) => event_type))
      .toEqual(['ENTRUST.SIGN', 'TRANSACTION.SUCCESS', 'ENTRUST.TERMINATE']);
    expect(events[0]?.original_data).toMatchObject({ sp_mchid, sub_mchid, sp_openid: 'oUser' });
  });
});

describe('an order that comes with an agreement', () => {
  const contract_info = {
    plan_id: '12535',
    contract_mchid: '1900000001',
    contract_appid: appid,
    contract_code: 'C1',
    request_serial: '1',
    contract_display_account: '张*',
  };

  async function openOrdered() {
    const shop = await open();
    const { sandbox, notify_url, papay, pay } = shop;
    const { mchid } = sandbox.config;
    const json = {
      appid,
      mchid,
      description: '会员',
      out_trade_no: 'O20261123001',
      notify_url,
      amount,
      payer: { openid: 'oUser' },
      contract_info: { ...contract_info, contract_notify_url: notify_url },
    };
    const contract = papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_;
    return {
      ...shop,
      json,
      contract: async () => (await contract.get(PLAN)).data,
      order: async (over: object = {}) =>
        (await pay.transactions.jsapiWithContract.post({ json: { ...json, ...over } })).data,
    };
  }

  it('is signed by who pays it', async () => {
    const { sandbox, events, order, contract } = await openOrdered();
    expect((await order()).prepay_id).toMatch(/^wx\d+/);
    expect((await order()).prepay_id).toMatch(/^wx\d+/);
    await sandbox.pay('O20261123001', { fail: true });
    await expect(contract()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await sandbox.pay('O20261123001');
    expect(await contract()).toMatchObject({ contract_state: 'SIGNED', appid, openid: 'oUser', ...PLAN });
    expect(events.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS', 'ENTRUST.SIGN']);
    await expect(order({ out_trade_no: 'O20261123002' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('may come without one that is signed here', async () => {
    const { sandbox, events, order, contract } = await openOrdered();
    await order({ contract_info: { token: 'of-another-service' } });
    await sandbox.pay('O20261123001');
    expect(events).toHaveLength(1);
    await expect(contract()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is one of a partner, too', async () => {
    const { sandbox, papay, pay, json } = await openOrdered();
    const { appid: sp_appid, mchid: sp_mchid, payer: _, ...rest } = json;
    await pay.partner.transactions.appWithContract.post({ json: { sp_appid, sp_mchid, sub_mchid, ...rest } });
    await sandbox.pay('O20261123001', { openid: 'oUser' });
    const contract = papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_;
    expect((await contract.get({ ...PLAN, query: { sub_mchid } })).data).toMatchObject({
      sub_mchid,
      sp_openid: 'oUser',
    });
  });

  it.each([
    ['plan_id', { ...contract_info, plan_id: 'x' }],
    ['contract_code', { ...contract_info, contract_code: '协议' }],
    ['contract_notify_url', { ...contract_info, contract_notify_url: 'x' }],
  ])('is refused for its %s, and not placed', async (field, info) => {
    const { sandbox, order } = await openOrdered();
    await expect(order({ contract_info: info })).rejects.toMatchObject({
      detail: { field: `/contract_info/${field}` },
    });
    await expect(sandbox.pay('O20261123001')).rejects.toThrow(/no such order/);
  });
});
