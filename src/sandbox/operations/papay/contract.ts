import { rfc3339 } from '../../../wire/beijing.ts';
import { type Answer, failure } from '../../http/exchange/exchange.ts';
import { fieldsIn, pick, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import { notify } from '../../notify/notify.ts';
import { nextNumber, nowOf } from '../../state/ids.ts';
import type { PapayContract } from '../../state/records/papay.ts';
import type { Store } from '../../state/store.ts';

/** How long an agreement lasts. In reality, the merchant's plan defines it. */
const LASTS_MS = 10 * 365 * 24 * 3600 * 1000;

export const notFound = (): Answer => failure(404, 'NOT_FOUND', '签约协议不存在');

/** The number of an agreement is unique within a plan; for a partner, within a plan and a sub-merchant. */
export function contractKey({ sub_mchid = '', plan_id, out_contract_code }: Fields): string {
  return `${sub_mchid} ${plan_id} ${out_contract_code}`;
}

export function offerContract(store: Store, asked: Fields): PapayContract {
  const offered: PapayContract = { asked, state: 'OFFERED', contract_id: nextNumber(store, '20') };
  store.contracts.set(contractKey(asked), offered);
  return offered;
}

/**
 * Finds a signed agreement by WeChat Pay's number. One that is only offered does not count.
 *
 * @param sub_mchid the sub-merchant it must belong to; `undefined` for a merchant without a partner
 */
export function contractOf(
  store: Store,
  contract_id: unknown,
  sub_mchid: unknown,
): PapayContract | undefined {
  return [...store.contracts.values()].find(
    (contract) =>
      contract.contract_id === contract_id &&
      contract.state !== 'OFFERED' &&
      contract.asked['sub_mchid'] === sub_mchid,
  );
}

/** Signs the agreement, and notifies the merchant. Never rejects. */
export async function sign(store: Store, contract: PapayContract, openid: string): Promise<void> {
  contract.state = 'SIGNED';
  contract.openid = openid;
  contract.contract_signed_time = nowOf(store);
  contract.contract_expired_time = rfc3339(new Date(store.clock.now().getTime() + LASTS_MS));
  await tellContract(store, 'ENTRUST.SIGN', contract);
}

/** Ends the agreement, and notifies the merchant. Never rejects. */
export async function terminate(
  store: Store,
  contract: PapayContract,
  remark: string,
  mode: 'MCH_API_TERMINATE' | 'USER_TERMINATE' = 'MCH_API_TERMINATE',
): Promise<void> {
  contract.state = 'TERMINATED';
  contract.contract_terminate_info = {
    contract_termination_mode: mode,
    contract_terminated_time: nowOf(store),
    contract_termination_remark: remark,
  };
  await tellContract(store, 'ENTRUST.TERMINATE', contract);
}

/** In notifications, amounts have another name, and the termination mode is only present for a terminated agreement. */
async function tellContract(store: Store, event_type: string, contract: PapayContract): Promise<void> {
  const { deduct_schedule, out_user_code: _, ...shown } = contractView(contract);
  const schedule =
    deduct_schedule &&
    Object.fromEntries(
      Object.entries(deduct_schedule).map(([name, value]) => [
        name,
        name.endsWith('_amount') ? { amount: Object(value).total, currency: 'CNY' } : value,
      ]),
    );
  const content = present({ ...shown, deduct_schedule: schedule });
  await notify(store, event_type, content, textIn(contract.asked, 'contract_notify_url'));
}

/** An agreement in the response to a query. */
export function contractView(contract: PapayContract): Fields & { deduct_schedule?: Fields } {
  const { asked, state, contract_id, openid } = contract;
  const times = pick({ ...contract }, [
    'contract_signed_time',
    'contract_expired_time',
    'contract_terminate_info',
  ]);
  const isPartners = asked['sub_mchid'] !== undefined;
  return present({
    ...(isPartners
      ? { sp_mchid: mchid, ...pick(asked, ['sp_appid', 'sub_mchid', 'sub_appid']) }
      : { mchid, ...pick(asked, ['appid']) }),
    contract_id,
    ...pick(asked, ['plan_id', 'out_contract_code', 'contract_display_account']),
    contract_state: state,
    ...times,
    ...(isPartners ? { sp_openid: openid, sub_openid: textIn(asked, 'sub_openid') } : { openid }),
    ...pick(asked, ['out_user_code']),
    deduct_schedule: asked['deduct_schedule'] ? planView(contract) : undefined,
  });
}

function planView(contract: PapayContract): Fields {
  const planned = pick(fieldsIn(contract.asked, 'deduct_schedule'), [
    'estimated_deduct_date',
    'estimated_deduct_amount',
  ]);
  return { ...planned, ...progressView(contract) };
}

/** The progress of the planned deductions. */
export function progressView({ scheduled_amount, deducted }: PapayContract): Fields {
  const waits = scheduled_amount ? 'SCHEDULED' : 'NO_SCHEDULED';
  return present({
    schedule_state: deducted ? 'PAID' : waits,
    scheduled_amount,
    deduct_amount: deducted?.amount,
    deduct_date: deducted?.date,
  });
}
