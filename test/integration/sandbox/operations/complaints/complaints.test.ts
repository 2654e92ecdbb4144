import { describe, expect, it } from 'vitest';
import { Builder } from '../../../../../src/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';
import { ask, openSandbox } from '../../../../support/sandbox/raw-request.ts';

async function open() {
  const sandbox = await openSandbox();
  const { mchid } = sandbox.config;
  const { v3 } = documentedAnswers(Builder.factory(sandbox.config));
  const { complaintsV2, complaintNotifications } = v3.merchantService;
  const one = complaintsV2._complaint_id_;
  const { notify_url, events } = await openNotifyUrl();
  await complaintNotifications.post({ json: { url: notify_url } });
  /** The day it is in China. */
  const today = () => new Date(sandbox.clock.now().getTime() + 8 * 3600 * 1000).toISOString().slice(0, 10);
  return {
    sandbox,
    v3,
    mchid,
    notify_url,
    notifications: complaintNotifications,
    today,
    /** What was told, when that many notices have come. */
    told: async (count: number) => {
      await expect.poll(() => events).toHaveLength(count);
      return events.map(({ event_type, original_data }) => [event_type, original_data['action_type']]);
    },
    list: async (query: object = {}) =>
      (await complaintsV2.get({ query: { begin_date: today(), end_date: today(), ...query } })).data,
    query: async (complaint_id: string) => (await one.get({ complaint_id })).data,
    history: async (complaint_id: string) =>
      (await one.negotiationHistorys.get({ complaint_id, query: {} })).data,
    respond: (complaint_id: string, response_content = '已联系您', complainted_mchid = mchid) =>
      one.response.post({ complaint_id, json: { complainted_mchid, response_content } }),
    complete: (complaint_id: string) =>
      one.complete.post({ complaint_id, json: { complainted_mchid: mchid } }),
    progress: (complaint_id: string, action: 'REJECT' | 'APPROVE') =>
      one.updateRefundProgress.post({
        complaint_id,
        json: { action, reject_reason: '已超期', remark: '同意' },
      }),
  };
}

describe('a complaint', () => {
  it('is made by a user, answered and completed by the merchant, and told of each time', async () => {
    const { sandbox, mchid, told, query, respond, complete, history } = await open();
    const id = await sandbox.complain({ complaint_detail: '没有收到货', payer_phone: '13900000000' });
    expect(await query(id)).toMatchObject({
      complaint_id: id,
      complaint_state: 'PENDING',
      complaint_detail: '没有收到货',
      complainted_mchid: mchid,
      payer_phone: '13900000000',
      incoming_user_response: true,
      complaint_full_refunded: false,
    });
    expect((await respond(id)).status).toBe(204);
    await told(2);
    expect(await query(id)).toMatchObject({ complaint_state: 'PROCESSING', incoming_user_response: false });
    expect((await complete(id)).status).toBe(204);
    expect((await complete(id)).status).toBe(204);
    expect(await query(id)).toMatchObject({ complaint_state: 'PROCESSED' });
    await expect(respond(id)).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect(await told(3)).toEqual([
      ['COMPLAINT.CREATE', 'CREATE_COMPLAINT'],
      ['COMPLAINT.STATE_CHANGE', 'MERCHANT_RESPONSE'],
      ['COMPLAINT.STATE_CHANGE', 'MERCHANT_CONFIRM_COMPLETE'],
    ]);
    expect(await history(id)).toMatchObject({
      total_count: 3,
      data: [
        { operate_type: 'USER_CREATE_COMPLAINT', operate_details: '没有收到货' },
        { operate_type: 'MERCHANT_RESPONSE', operate_details: '已联系您' },
        { operate_type: 'MERCHANT_CONFIRM_COMPLETE' },
      ],
    });
  });

  it('gives the phone of the payer encrypted', async () => {
    const { sandbox } = await open();
    const id = await sandbox.complain();
    const { json } = await ask(sandbox, { path: `/v3/merchant-service/complaints-v2/${id}` });
    expect(json.payer_phone).toMatch(/^[\w+/]{342}==$/);
  });

  it('begins again when the user goes on with it', async () => {
    const { sandbox, told, query, complete, list } = await open();
    const id = await sandbox.complain();
    await complete(id);
    expect(await sandbox.complain({ complaint_id: id, complaint_detail: '还是没有' })).toBe(id);
    expect(await query(id)).toMatchObject({ complaint_state: 'PENDING', user_complaint_times: 2 });
    expect((await told(3))[2]).toEqual(['COMPLAINT.STATE_CHANGE', 'CONTINUE_COMPLAINT']);
    expect((await list()).total_count).toBe(1);
  });

  it('is about a payment, and says whether all of it was refunded', async () => {
    const { sandbox, v3, mchid, notify_url, query } = await open();
    const order = {
      appid: 'wx0000000000000001',
      mchid,
      description: '茶',
      out_trade_no: 'ORDER1',
      notify_url,
    };
    await v3.pay.transactions.native.post({ json: { ...order, amount: { total: 100 } } });
    await expect(sandbox.complain({ out_trade_no: 'ORDER1' })).rejects.toThrow(/no such payment/);
    const { transaction_id } = await sandbox.pay('ORDER1');
    const id = await sandbox.complain({ out_trade_no: 'ORDER1' });
    expect(await query(id)).toMatchObject({
      complaint_order_info: [{ transaction_id, out_trade_no: 'ORDER1', amount: 100 }],
      complaint_full_refunded: false,
    });
    const amount = { refund: 100, total: 100, currency: 'CNY' };
    await v3.refund.domestic.refunds.post({
      json: { out_trade_no: 'ORDER1', out_refund_no: 'BACK', amount },
    });
    await sandbox.clock.advance('1s');
    expect(await query(id)).toMatchObject({ complaint_full_refunded: true });
  });

  it('for money is approved or rejected, which moves no money', async () => {
    const { sandbox, told, query, history, progress } = await open();
    const asked = { problem_type: 'REFUND', apply_refund_amount: 100 } as const;
    const ids = [await sandbox.complain(asked), await sandbox.complain(asked)] as const;
    await progress(ids[0], 'APPROVE');
    await told(3);
    await progress(ids[1], 'REJECT');
    expect(await query(ids[0])).toMatchObject({ ...asked, complaint_state: 'PROCESSING' });
    expect((await history(ids[1])).data?.[1]).toMatchObject({ operate_details: '已超期' });
    expect((await told(4)).slice(2)).toEqual([
      ['COMPLAINT.STATE_CHANGE', 'MERCHANT_APPROVE_REFUND'],
      ['COMPLAINT.STATE_CHANGE', 'MERCHANT_REJECT_REFUND'],
    ]);
    const other = await sandbox.complain();
    await expect(progress(other, 'APPROVE')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('is listed by its day, in parts', async () => {
    const { sandbox, list, today } = await open();
    const first = today();
    await sandbox.complain({ complainted_mchid: '1900000109' });
    await sandbox.clock.advance('1d');
    const second = await sandbox.complain();
    expect((await list()).data).toMatchObject([{ complaint_id: second }]);
    const both = await list({ begin_date: first, limit: 1, offset: 1 });
    expect(both).toMatchObject({ total_count: 2, limit: 1, offset: 1, data: [{ complaint_id: second }] });
    expect((await list({ begin_date: first, complainted_mchid: '1900000109' })).total_count).toBe(1);
    for (const query of [
      { begin_date: '20261123' },
      { begin_date: '2020-01-01' },
      { end_date: first },
      { limit: 51 },
    ]) {
      await expect(list(query)).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR' });
    }
  });

  it('is answered only for the merchant it is of, and not with nothing', async () => {
    const { sandbox, respond, query } = await open();
    const id = await sandbox.complain();
    await expect(respond(id, '好', '1900000109')).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await expect(respond(id, '')).rejects.toMatchObject({ code: 'PARAM_ERROR' });
    expect(await query(id)).toMatchObject({ complaint_state: 'PENDING' });
  });

  it('is not there when nobody made it', async () => {
    const { sandbox, query, history, respond, complete } = await open();
    for (const asked of [query, history, respond, complete]) {
      await expect(asked('1')).rejects.toMatchObject({ officialMessage: '投诉单不存在' });
    }
    await expect(sandbox.complain({ complaint_id: '1' })).rejects.toThrow(/no such complaint/);
  });
});

it('the place for notices of complaints is set, changed and taken away', async () => {
  const { mchid, notify_url, notifications } = await open();
  const json = { url: 'https://example.com/notify' };
  await expect(notifications.post({ json })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    officialMessage: '投诉通知回调地址已存在',
  });
  expect((await notifications.get()).data).toEqual({ mchid, url: notify_url });
  expect((await notifications.put({ json })).data).toEqual({ mchid, ...json });
  await expect(notifications.put({ json: { url: 'nowhere' } })).rejects.toMatchObject({
    detail: { field: '/url' },
  });
  expect((await notifications.delete()).status).toBe(204);
  for (const asked of [
    () => notifications.get(),
    () => notifications.put({ json }),
    () => notifications.delete(),
  ]) {
    await expect(asked()).rejects.toMatchObject({ status: 400, officialMessage: '投诉通知回调地址不存在' });
  }
});
