import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type Answer, failure, paramError, success } from '../../exchange.ts';
import { fieldsIn, present } from '../../fields.ts';
import { judgeNotifyUrl, judgeTotal } from '../../pay/judge.ts';
import { againstTheRules, differs } from '../../pay/refusals.ts';
import type { Fields } from '../../request-fields.ts';
import type { Context, Operation } from '../../router.ts';
import { contractKey, contractView, offerContract, type PapayContract, terminate } from './contract.ts';

const CONTRACT = 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}';
const SCHEDULES = 'v3/papay/pay/schedules/contract-id/{contract_id}';
const SCHEDULED_SIGN = 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign';
/** Users sign by the hook alone: where they are led there is nothing. */
const APPID = 'wx0000000000000000';

/** What leads the user to where he signs, by the operation that offers the agreement. */
const OFFERS: readonly (readonly [string, (token: string) => Fields])[] = [
  ['v3/papay/sign/contracts/pre-entrust-sign', byApp],
  [`${SCHEDULED_SIGN}/app`, (pre_entrustweb_id) => ({ pre_entrustweb_id })],
  [`${SCHEDULED_SIGN}/h5`, byPage],
  [`${SCHEDULED_SIGN}/jsapi`, byPage],
  [
    `${SCHEDULED_SIGN}/mini-program`,
    (token) => ({
      pre_entrustweb_id: token,
      redirect_appid: APPID,
      redirect_path: `pages/index/index?token=${token}`,
    }),
  ],
];

/** Offered again the same it leads to the same; a number that was signed by is used up. */
const offers = OFFERS.map(
  ([path, lead]): Operation => ({
    method: 'POST',
    path,
    handle: ({ json, store }) => {
      const fault = judgeOffer(json);
      if (fault) return fault;
      const known = store.contracts.get(contractKey(json['plan_id'], json['out_contract_code']));
      if (known && known.state !== 'OFFERED') return againstTheRules('商户签约协议号已被使用');
      if (known && !isDeepStrictEqual(known.asked, json)) return differs();
      const { contract_id } = known ?? offerContract(store, json);
      return success(lead(createHash('sha256').update(contract_id).digest('hex').slice(0, 32)));
    },
  }),
);

const query: Operation = {
  method: 'GET',
  path: CONTRACT,
  handle: (context) => {
    const contract = contractOf(context);
    return contract ? success(contractView(contract)) : notFound();
  },
};

/** One that has ended is answered how it stands: the first answer may have been lost. */
const end: Operation = {
  method: 'POST',
  path: `${CONTRACT}/terminate`,
  handle: (context) => {
    const contract = contractOf(context);
    if (!contract) return notFound();
    const remark = String(context.json['contract_termination_remark']);
    if (contract.state === 'SIGNED') terminate(context.store, contract, remark);
    return success(contractView(contract));
  },
};

const schedule: Operation = {
  method: 'POST',
  path: `${SCHEDULES}/schedule`,
  handle: (context) => {
    const contract = scheduledOf(context);
    if (!contract) return notFound();
    const { json } = context;
    if (contract.state !== 'SIGNED') return againstTheRules('协议已解约');
    if (contract.asked['appid'] !== json['appid']) return againstTheRules('appid与协议不匹配');
    const amount = fieldsIn(json, 'schedule_amount');
    const fault = judgeTotal(amount['total'], '/schedule_amount/total');
    if (fault) return fault;
    contract.scheduled_amount = amount;
    return success(scheduleView(contract));
  },
};

const querySchedule: Operation = {
  method: 'GET',
  path: SCHEDULES,
  handle: (context) => {
    const contract = scheduledOf(context);
    return contract ? success(scheduleView(contract)) : notFound();
  },
};

export const papay: readonly Operation[] = [...offers, query, end, schedule, querySchedule];

const notFound = (): Answer => failure(404, 'NOT_FOUND', '签约协议不存在');

function judgeOffer({ out_contract_code, contract_notify_url }: Fields): Answer | undefined {
  if (!/^[\w\-|*@]{1,32}$/.test(String(out_contract_code))) {
    return paramError('/out_contract_code', out_contract_code, '1 to 32 digits, letters or _-|*@');
  }
  return judgeNotifyUrl(contract_notify_url, '/contract_notify_url');
}

/** The agreement of a path; one that is only offered is none yet. */
function contractOf({ params, store }: Context): PapayContract | undefined {
  const contract = store.contracts.get(contractKey(params['plan_id'], params['out_contract_code']));
  return contract?.state === 'OFFERED' ? undefined : contract;
}

/** The same by WeChat Pay's number, if deductions are scheduled by it. */
function scheduledOf({ params, store }: Context): PapayContract | undefined {
  return [...store.contracts.values()].find(
    ({ contract_id, state, asked }) =>
      contract_id === params['contract_id'] && state !== 'OFFERED' && asked['deduct_schedule'] !== undefined,
  );
}

function scheduleView({ asked, scheduled_amount }: PapayContract): Fields {
  const day = fieldsIn(asked, 'deduct_schedule')['estimated_deduct_date'];
  return present({
    schedule_state: scheduled_amount ? 'SCHEDULED' : 'NO_SCHEDULED',
    deduct_start_date: day,
    deduct_end_date: day,
    scheduled_amount,
  });
}

function byApp(token: string): Fields {
  return { pre_entrustweb_id: token, redirect_url: pageOf(token) };
}

function byPage(token: string): Fields {
  return { redirect_url: pageOf(token) };
}

const pageOf = (token: string) => `https://entrustweb.invalid/sign?token=${token}`;
