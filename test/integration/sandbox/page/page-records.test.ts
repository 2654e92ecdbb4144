import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../../src/sandbox/index.ts';
import { openNotifyUrl } from '../../../support/sandbox/notified.ts';
import { openSandbox } from '../../../support/sandbox/raw-request.ts';
import { recordsOf } from '../../../support/sandbox/records.ts';

interface Row {
  number: string;
  state: string;
  amount?: number;
  notes: { say: string; values?: object }[];
  acts: { does: string; path: string; body: object }[];
}

async function openRecords() {
  const sandbox = await openSandbox();
  const { notify_url, events } = await openNotifyUrl();
  return { sandbox, events, ...recordsOf(sandbox, notify_url) };
}

async function rows({ url }: Sandbox, list: string): Promise<Row[]> {
  const state = (await (await fetch(`${url}/sandbox/state`)).json()) as Record<string, Row[]>;
  return state[list] ?? [];
}

async function post({ url }: Sandbox, path: string, body: object) {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** Does what the button of the newest row does. Returns the row after that. */
async function press(sandbox: Sandbox, list: string, does: string): Promise<Row | undefined> {
  const act = (await rows(sandbox, list))[0]?.acts.find((one) => one.does === does);
  if (!act) throw new Error(`There is no button ${does}`);
  expect(await post(sandbox, act.path, act.body)).toMatchObject({ status: 200 });
  // Once more it is refused with its reason, unless a user can do it again.
  if (list !== 'complaints') {
    expect(await post(sandbox, act.path, act.body)).toMatchObject({
      status: 400,
      json: { code: 'VALUE_INVALID', message: expect.stringMatching(/its stat(?:e|us) is/) },
    });
  }
  return (await rows(sandbox, list))[0];
}

const doable = (row: Row | undefined) => row?.acts.map(({ does }) => does);

describe('the lists of the page', () => {
  it('show transfers, which the user takes, or which fail or are cancelled', async () => {
    const { sandbox, transfer } = await openRecords();
    await transfer('T1');
    expect(await rows(sandbox, 'transfers')).toMatchObject([
      {
        number: 'T1',
        amount: 1000,
        state: 'WAIT_USER_CONFIRM',
        notes: [{ say: 'to', values: { openid: 'oUser' } }],
      },
    ]);
    expect(await press(sandbox, 'transfers', 'confirm')).toMatchObject({ state: 'SUCCESS', acts: [] });
    await transfer('T2');
    expect(await press(sandbox, 'transfers', 'fail')).toMatchObject({
      state: 'FAIL',
      notes: [{ say: 'to' }, { say: 'reason', values: { reason: 'ACCOUNT_FROZEN' } }],
    });
    await transfer('T3');
    const act = (await rows(sandbox, 'transfers'))[0]?.acts.find(({ does }) => does === 'cancel');
    expect(await post(sandbox, act?.path ?? '', act?.body ?? {})).toMatchObject({
      json: { state: 'CANCELING' },
    });
    await sandbox.clock.advance('1s');
    expect((await rows(sandbox, 'transfers'))[0]).toMatchObject({ state: 'CANCELLED', acts: [] });
  });

  it('show profit sharing with each receiver, and returns', async () => {
    const { sandbox, share, returnShare } = await openRecords();
    await share('S1', 30);
    const [row] = await rows(sandbox, 'sharing');
    expect(row).toMatchObject({ number: 'S1', amount: 30, state: 'PROCESSING', acts: [] });
    expect(row?.notes).toMatchObject([
      { say: 'of', values: { number: 'T20261123001' } },
      { say: 'receiver', values: { account: '1900000109', amount: 30, result: 'PENDING' } },
    ]);
    await sandbox.clock.advance('1s');
    expect((await rows(sandbox, 'sharing'))[0]).toMatchObject({ state: 'FINISHED' });
    // Its number may be that of an order.
    await returnShare('S1', 'S1', 10);
    await sandbox.clock.advance('1s');
    expect(await rows(sandbox, 'sharing')).toMatchObject([
      { key: 'return S1', number: 'S1', amount: 10, state: 'SUCCESS' },
      { number: 'S1', amount: 30 },
    ]);
  });

  it('show payscore orders, which the user confirms', async () => {
    const { sandbox, serve } = await openRecords();
    await serve('ORDER1');
    expect((await rows(sandbox, 'services'))[0]).toMatchObject({
      number: 'ORDER1',
      state: 'CREATED',
      notes: [{ say: 'riskFund', values: { amount: 10_000 } }],
    });
    expect(await press(sandbox, 'services', 'confirm')).toMatchObject({ state: 'DOING', acts: [] });
    await serve('ORDER2');
    const unpaid = await press(sandbox, 'services', 'confirmUnpaid');
    expect(unpaid?.notes.map(({ say }) => say)).toContain('unpaid');
  });

  it('show coupons over their stock, and let the user pay with one', async () => {
    const { sandbox, sendCoupon } = await openRecords();
    const { coupon_id, stock_id } = await sendCoupon();
    expect(await rows(sandbox, 'coupons')).toMatchObject([
      { number: coupon_id, amount: 500, state: 'SENDED', text: '新人券' },
      { number: stock_id, state: 'running', notes: [{ say: 'distributed', values: { count: 1 } }], acts: [] },
    ]);
    expect(await press(sandbox, 'coupons', 'use')).toMatchObject({ state: 'USED', acts: [] });
  });

  it('show agreements, which the user signs and ends, and their deductions', async () => {
    const { sandbox, offer, deduct, events } = await openRecords();
    await offer('C1');
    expect(doable((await rows(sandbox, 'agreements'))[0])).toEqual(['sign']);
    const signed = await press(sandbox, 'agreements', 'sign');
    expect(signed).toMatchObject({ number: 'C1', state: 'SIGNED' });
    expect(doable(signed)).toEqual(['terminate']);
    await deduct('C1', 'D20261123001');
    expect((await rows(sandbox, 'orders'))[0]).toMatchObject({ trade_state: 'ACCEPT', deductible: true });
    const body = { out_trade_no: 'D20261123001', state: 'SUCCESS' };
    expect(await post(sandbox, '/sandbox/deduct', body)).toMatchObject({ json: { trade_state: 'SUCCESS' } });
    expect(await press(sandbox, 'agreements', 'terminate')).toMatchObject({ state: 'TERMINATED', acts: [] });
    expect(events.at(-1)).toMatchObject({
      event_type: 'ENTRUST.TERMINATE',
      original_data: { contract_terminate_info: { contract_termination_mode: 'USER_TERMINATE' } },
    });
  });

  it('show complaints, and take new ones', async () => {
    const { sandbox, sell } = await openRecords();
    await sell('T20261123001');
    const complaint = {
      complaint_detail: '太苦',
      out_trade_no: 'T20261123001',
      problem_type: 'REFUND',
      apply_refund_amount: 10,
    };
    const { json } = await post(sandbox, '/sandbox/complain', complaint);
    expect(await rows(sandbox, 'complaints')).toMatchObject([
      { number: json['complaint_id'], text: '太苦', amount: 10, state: 'PENDING' },
    ]);
    const again = await press(sandbox, 'complaints', 'complainAgain');
    expect(again?.notes).toMatchObject([
      { say: 'of', values: { number: 'T20261123001' } },
      { say: 'times', values: { count: 2 } },
      { say: 'waits' },
    ]);
  });

  it('show red packets, which the user opens', async () => {
    const { sandbox, giveRedPacket } = await openRecords();
    await giveRedPacket('B20261123001');
    expect((await rows(sandbox, 'redPackets'))[0]).toMatchObject({
      number: 'B20261123001',
      amount: 100,
      state: 'SENT',
    });
    expect(await press(sandbox, 'redPackets', 'open')).toMatchObject({ state: 'RECEIVED', acts: [] });
  });

  it.each([
    ['confirm-transfer', {}, /out_bill_no/],
    ['confirm-transfer', { out_bill_no: 'T9' }, /no such transfer/],
    ['cancel-transfer', { out_bill_no: 'T9' }, /no such transfer/],
    ['confirm-service', { out_order_no: 'O9' }, /no such order/],
    ['sign-contract', { out_contract_code: 'C9', plan_id: '1' }, /no such agreement/],
    ['terminate-contract', {}, /no such agreement/],
    ['deduct', { out_trade_no: 'T9', state: 'GONE' }, /state/],
    ['use-coupon', { coupon_id: '9' }, /no such coupon/],
    ['take-red-packet', { mch_billno: 'B9' }, /no such red packet/],
    ['complain', { complaint_id: '9' }, /no such complaint/],
    ['complain', { out_trade_no: 'T9' }, /no such payment/],
    ['complain', { problem_type: 'NOISE' }, /problem_type/],
    ['complain', { apply_refund_amount: 0.5 }, /fen/],
  ])('refuse %s of %j with the reason', async (action, body, message) => {
    const { sandbox } = await openRecords();
    expect(await post(sandbox, `/sandbox/${action}`, body)).toMatchObject({
      status: 400,
      json: { code: 'VALUE_INVALID', message: expect.stringMatching(message) },
    });
  });
});
