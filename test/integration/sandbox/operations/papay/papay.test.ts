import { describe, expect, it } from 'vitest';
import { Builder, type RequestOf } from '../../../../../src/index.ts';
import { documentedAnswers } from '../../../../support/sandbox/documented-answers.ts';
import { openNotifyUrl } from '../../../../support/sandbox/notified.ts';
import { openSandbox } from '../../../../support/sandbox/raw-request.ts';

const PATH = 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app';
type Offer = RequestOf<typeof PATH, 'post'>['json'];

const CONTRACT = { plan_id: 12535, out_contract_code: 'C1' };

async function open() {
  const sandbox = await openSandbox();
  const { notify_url, events } = await openNotifyUrl();
  const { papay } = documentedAnswers(Builder.factory(sandbox.config)).v3;
  const { app, h5 } = papay.scheduledDeductSign.contracts.preEntrustSign;
  const offered: Offer = {
    appid: 'wx0000000000000001',
    ...CONTRACT,
    contract_display_account: '张*',
    contract_notify_url: notify_url,
    out_user_code: 'U1',
    deduct_schedule: {
      estimated_deduct_date: '2026-12-23',
      estimated_deduct_amount: { total: 2000, currency: 'CNY' },
      description: '会员',
    },
  };
  const contract = papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_;
  const schedules = papay.pay.schedules.contractId._contract_id_;
  return {
    sandbox,
    events,
    offer: async (over: Partial<Offer> = {}) => (await app.post({ json: { ...offered, ...over } })).data,
    onPage: async () => (await h5.post({ json: offered })).data,
    query: async () => (await contract.get(CONTRACT)).data,
    terminate: async () =>
      (await contract.terminate.post({ ...CONTRACT, json: { contract_termination_remark: '不再需要' } }))
        .data,
    schedule: async (contract_id: string, total = 1500) =>
      (
        await schedules.schedule.post({
          contract_id,
          json: { appid: offered.appid, schedule_amount: { total, currency: 'CNY' } },
        })
      ).data,
    querySchedule: async (contract_id: string) => (await schedules.get({ contract_id })).data,
  };
}

describe('an agreement of deduction', () => {
  it('is offered, signed and ended, and the merchant told', async () => {
    const { sandbox, events, offer, query, terminate } = await open();
    const { pre_entrustweb_id } = await offer();
    expect(pre_entrustweb_id).toMatch(/^\w{32}$/);
    await expect(query()).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
    await sandbox.signContract('C1', { openid: 'oUser' });
    const signed = await query();
    expect(signed).toMatchObject({
      mchid: sandbox.config.mchid,
      ...CONTRACT,
      contract_state: 'SIGNED',
      openid: 'oUser',
      out_user_code: 'U1',
      deduct_schedule: { schedule_state: 'NO_SCHEDULED', estimated_deduct_amount: { total: 2000 } },
    });
    expect(signed).not.toHaveProperty('contract_terminate_info');
    const ended = await terminate();
    expect(ended).toMatchObject({
      contract_id: signed.contract_id,
      contract_state: 'TERMINATED',
      contract_terminate_info: { contract_termination_remark: '不再需要' },
    });
    expect(await terminate()).toEqual(ended);
    await expect.poll(() => events).toHaveLength(2);
    expect(events).toMatchObject([
      {
        event_type: 'ENTRUST.SIGN',
        original_type: 'entrust',
        original_data: {
          ...CONTRACT,
          contract_state: 'SIGNED',
          openid: 'oUser',
          deduct_schedule: { estimated_deduct_amount: { amount: 2000, currency: 'CNY' } },
        },
      },
      { event_type: 'ENTRUST.TERMINATE', original_data: { ...CONTRACT, contract_state: 'TERMINATED' } },
    ]);
  });

  it('is signed once, and its number is used up', async () => {
    const { sandbox, offer, onPage, terminate } = await open();
    const first = await offer();
    expect(await offer()).toEqual(first);
    expect((await onPage()).redirect_url).toContain(first.pre_entrustweb_id);
    await expect(offer({ out_user_code: 'U2' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await sandbox.signContract('C1');
    await expect(sandbox.signContract('C1')).rejects.toThrow(/no agreement with this number is offered/);
    await expect(offer()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
    await terminate();
    await expect(offer()).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('has its number within a plan', async () => {
    const { sandbox, offer } = await open();
    await offer();
    await offer({ plan_id: 1 });
    await expect(sandbox.signContract('C1')).rejects.toThrow(/several plans/);
  });

  it.each([
    ['/out_contract_code', { out_contract_code: '' }],
    ['/contract_notify_url', { contract_notify_url: 'notify' }],
  ])('is refused for its %s', async (field, over) => {
    const { offer } = await open();
    await expect(offer(over)).rejects.toMatchObject({ status: 400, detail: { field } });
  });

  it('schedules what is deducted next, as long as it lasts', async () => {
    const { sandbox, offer, query, terminate, schedule, querySchedule } = await open();
    await offer();
    await sandbox.signContract('C1');
    const { contract_id } = await query();
    expect(await querySchedule(contract_id)).toMatchObject({ schedule_state: 'NO_SCHEDULED' });
    await expect(schedule(contract_id, 0)).rejects.toMatchObject({ code: 'PARAM_ERROR' });
    expect(await schedule(contract_id)).toMatchObject({
      schedule_state: 'SCHEDULED',
      scheduled_amount: { total: 1500 },
    });
    expect(await querySchedule(contract_id)).toMatchObject({ scheduled_amount: { total: 1500 } });
    expect((await query()).deduct_schedule).toMatchObject({ scheduled_amount: { total: 1500 } });
    await terminate();
    await expect(schedule(contract_id)).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  });

  it('is not there when it was not offered', async () => {
    const { terminate, schedule, querySchedule } = await open();
    for (const ask of [terminate, () => schedule('1'), () => querySchedule('1')]) {
      await expect(ask()).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
  });
});
