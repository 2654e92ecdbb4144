import { type Answer, success } from '../../http/exchange/exchange.ts';
import { fieldsIn } from '../../judge/schema/fields.ts';
import { judgeTotal } from '../../pay/order/judge.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Context, Operation } from '../../route/v3.ts';
import type { PapayContract } from '../../state/records/papay.ts';
import { contractOf, notFound, progressView } from './contract.ts';
import { DIRECT, FORMS } from './forms.ts';

/** Partners cannot schedule deductions: they can only query those of their agreements. */
const schedule: Operation = {
  method: 'POST',
  path: `${DIRECT.schedule}/schedule`,
  handle: (context) => {
    const contract = planned(context, undefined);
    if (!contract) return notFound();
    const { json } = context;
    if (contract.state !== 'SIGNED') return againstTheRules('协议已解约');
    if (contract.asked['appid'] !== json['appid']) return againstTheRules('appid与协议不匹配');
    const amount = fieldsIn(json, 'schedule_amount');
    const fault = judgeTotal(amount['total'], '/schedule_amount/total');
    if (fault) return fault;
    contract.scheduled_amount = amount;
    return answer(contract);
  },
};

const queries = FORMS.map(
  ({ schedule: path, isPartners }): Operation => ({
    method: 'GET',
    path,
    handle: (context) => {
      const contract = planned(context, isPartners ? context.request.query.get('sub_mchid') : undefined);
      return contract ? answer(contract) : notFound();
    },
  }),
);

/** The planned deductions. */
export const schedules: readonly Operation[] = [schedule, ...queries];

/** The agreement of a path, if it has planned deductions. */
function planned(
  { params, store }: Context,
  sub_mchid: string | null | undefined,
): PapayContract | undefined {
  const contract = contractOf(store, params['contract_id'], sub_mchid);
  return contract?.asked['deduct_schedule'] === undefined ? undefined : contract;
}

function answer(contract: PapayContract): Answer {
  const day = fieldsIn(contract.asked, 'deduct_schedule')['estimated_deduct_date'];
  return success({ ...progressView(contract), deduct_start_date: day, deduct_end_date: day });
}
