import { describe, expect, it } from 'vitest';
import { Builder, type RequestOf } from '../../../../../src/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';
import { openSandbox } from '../../../../support/sandbox/raw-request.ts';

type Transfer = RequestOf<'v3/fund-app/mch-transfer/transfer-bills', 'post'>['json'];

const transfer: Omit<Transfer, 'out_bill_no'> = {
  appid: 'wxd678efh567hg6787',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  transfer_amount: 400_000,
  transfer_remark: '新会员开通有礼',
  user_name: '张三',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
};

type Opened = Awaited<ReturnType<typeof open>>;

async function open() {
  const sandbox = await openSandbox();
  const { transferBills } = documentedAnswers(Builder.factory(sandbox.config)).v3.fundApp.mchTransfer;
  return {
    sandbox,
    create: async (out_bill_no: string, fields: Partial<Transfer> = {}) =>
      (await transferBills.post({ json: { ...transfer, out_bill_no, ...fields } })).data,
    query: async (out_bill_no: string) =>
      (await transferBills.outBillNo._out_bill_no_.get({ out_bill_no })).data,
    byTransferBillNo: async (transfer_bill_no: string) =>
      (await transferBills.transferBillNo._transfer_bill_no_.get({ transfer_bill_no })).data,
    cancel: async (out_bill_no: string) =>
      (await transferBills.outBillNo._out_bill_no_.cancel.post({ out_bill_no })).data,
  };
}

describe('a transfer', () => {
  it('waits for its user, who takes it', async () => {
    const { sandbox, create, query, byTransferBillNo } = await open();
    const made = await create('T1');
    expect(made).toMatchObject({ out_bill_no: 'T1', state: 'WAIT_USER_CONFIRM' });
    expect(made.package_info).toMatch(/^[\w+/]{43}=$/);
    await sandbox.confirmTransfer('T1');
    const taken = await query('T1');
    expect(taken).toMatchObject({
      mch_id: sandbox.config.mchid,
      out_bill_no: 'T1',
      transfer_bill_no: made.transfer_bill_no,
      state: 'SUCCESS',
      transfer_amount: 400_000,
      user_name: '张三',
      create_time: made.create_time,
    });
    expect(taken).not.toHaveProperty('fail_reason');
    expect(await byTransferBillNo(made.transfer_bill_no)).toMatchObject({
      out_bill_no: 'T1',
      user_name: '张三',
    });
  });

  it.each([
    ['SUCCESS', async ({ sandbox }: Opened) => sandbox.confirmTransfer('T1')],
    [
      'CANCELLED',
      async ({ sandbox, cancel }: Opened) => {
        await cancel('T1');
        await sandbox.clock.advance('1s');
      },
    ],
    ['FAIL', async ({ sandbox }: Opened) => sandbox.clock.advance('1d')],
  ])('tells when it ended as %s, and of nothing before', async (state, end) => {
    const opened = await open();
    const { notify_url, events } = await openNotifyUrl();
    const { transfer_bill_no } = await opened.create('T1', { notify_url });
    expect(events).toEqual([]);
    await end(opened);
    expect(events).toMatchObject([
      {
        event_type: 'MCHTRANSFER.BILL.FINISHED',
        original_type: 'mch_payment',
        original_data: { out_bill_no: 'T1', transfer_bill_no, state, transfer_amount: 400_000 },
      },
    ]);
  });

  it('fails for the reason that is given', async () => {
    const { sandbox, create, query } = await open();
    await create('T1');
    await sandbox.confirmTransfer('T1', { fail_reason: 'REAL_NAME_CHECK_FAIL' });
    expect(await query('T1')).toMatchObject({ state: 'FAIL', fail_reason: 'REAL_NAME_CHECK_FAIL' });
  });

  it('is made once: asked again the same it is answered how it stands', async () => {
    const { sandbox, create } = await open();
    const first = await create('T1');
    expect(await create('T1')).toEqual(first);
    await sandbox.confirmTransfer('T1', { fail_reason: 'ACCOUNT_FROZEN' });
    const again = await create('T1');
    expect(again).toMatchObject({ transfer_bill_no: first.transfer_bill_no, state: 'FAIL' });
    expect(again).not.toHaveProperty('package_info');
    expect((await create('T2')).transfer_bill_no).not.toBe(first.transfer_bill_no);
  });

  it.each([{ transfer_amount: 400_001 }, { user_name: '李四' }, { openid: 'oOther' }])(
    'is not another one under its number: %o',
    async (fields) => {
      const { create, query } = await open();
      await create('T1');
      await expect(create('T1', fields)).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
      expect(await query('T1')).toMatchObject({ transfer_amount: 400_000, user_name: '张三' });
    },
  );

  it('is cancelled, which takes a moment', async () => {
    const { sandbox, create, query, cancel } = await open();
    await create('T1');
    expect(await cancel('T1')).toMatchObject({ out_bill_no: 'T1', state: 'CANCELING' });
    await expect(sandbox.confirmTransfer('T1')).rejects.toThrow(/CANCELING/);
    await sandbox.clock.advance('1s');
    expect(await query('T1')).toMatchObject({ state: 'CANCELLED' });
    expect(await cancel('T1')).toMatchObject({ state: 'CANCELLED' });
  });

  it('cannot be cancelled when the user has taken it', async () => {
    const { sandbox, create, query, cancel } = await open();
    await create('T1');
    await sandbox.confirmTransfer('T1');
    await expect(cancel('T1')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    await sandbox.clock.advance('2d');
    expect(await query('T1')).toMatchObject({ state: 'SUCCESS' });
  });

  it('fails when the user lets a day pass', async () => {
    const { sandbox, create, query } = await open();
    await create('T1');
    await sandbox.clock.advance('23h');
    expect(await query('T1')).toMatchObject({ state: 'WAIT_USER_CONFIRM' });
    await sandbox.clock.advance('1h');
    expect(await query('T1')).toMatchObject({ state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' });
    await expect(sandbox.confirmTransfer('T1')).rejects.toThrow(/FAIL/);
  });

  it.each([
    ['/out_bill_no', { out_bill_no: 'T-1' }],
    ['/transfer_amount', { transfer_amount: 0 }],
    ['/transfer_amount', { transfer_amount: 1.5 }],
    ['/user_name', { user_name: '', transfer_amount: 200_000 }],
    ['/notify_url', { notify_url: 'https://example.com/?a=1' }],
  ])('is refused for its %s: %o', async (field, fields) => {
    const { create } = await open();
    await expect(create('T1', fields)).rejects.toMatchObject({
      status: 400,
      code: 'PARAM_ERROR',
      detail: { field },
    });
  });

  it('needs no name below 2000 yuan', async () => {
    const { create, query } = await open();
    await create('T1', { user_name: '', transfer_amount: 199_999 });
    expect(await query('T1')).not.toHaveProperty('user_name');
  });

  it('is not there when it was not made', async () => {
    const { sandbox, query, byTransferBillNo, cancel } = await open();
    for (const ask of [() => query('T1'), () => byTransferBillNo('1'), () => cancel('T1')]) {
      await expect(ask()).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
    await expect(sandbox.confirmTransfer('T1')).rejects.toThrow(/no such transfer/);
  });
});

describe('a transfer of a partner', () => {
  const sub_mchid = '1900000109';
  const out_bill_no = 'P1';
  async function openPartner() {
    const { sandbox, query, cancel, create } = await open();
    const bills = documentedAnswers(Builder.factory(sandbox.config)).v3.fundApp.mchTransfer.partner
      .transferBills;
    const { notify_url, events } = await openNotifyUrl();
    const byNumber = bills.outBillNo._out_bill_no_;
    return {
      sandbox,
      events,
      direct: { create, query, cancel },
      make: async () =>
        (await bills.post({ json: { ...transfer, notify_url, sub_mchid, out_bill_no } })).data,
      ask: async (whose = sub_mchid) =>
        (await byNumber.get({ out_bill_no, query: { sub_mchid: whose } })).data,
      stop: async (whose = sub_mchid) =>
        (await byNumber.cancel.post({ out_bill_no, json: { sub_mchid: whose } })).data,
    };
  }

  it('is that of its sub-merchant', async () => {
    const { sandbox, events, make, ask } = await openPartner();
    const made = await make();
    expect(made).toMatchObject({ sub_mchid, out_bill_no });
    expect(await make()).toEqual(made);
    await sandbox.confirmTransfer(out_bill_no);
    const parties = { mchid: sandbox.config.mchid, sub_mchid };
    expect(await ask()).toMatchObject({ ...parties, state: 'SUCCESS', user_name: '张三' });
    expect(events).toMatchObject([{ original_data: { ...parties, out_bill_no, state: 'SUCCESS' } }]);
    expect(events[0]?.original_data).not.toHaveProperty('mch_id');
  });

  it('is cancelled by its partner for its sub-merchant, and by nobody else', async () => {
    const { sandbox, direct, make, ask, stop } = await openPartner();
    await make();
    const other = '1900000110';
    for (const refused of [() => ask(other), () => stop(other), () => direct.query(out_bill_no)]) {
      await expect(refused()).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
    await expect(direct.cancel(out_bill_no)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(direct.create(out_bill_no)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await stop()).toMatchObject({ sub_mchid, out_bill_no, state: 'CANCELING' });
    await sandbox.clock.advance('1s');
    expect(await ask()).toMatchObject({ state: 'CANCELLED' });
  });
});
