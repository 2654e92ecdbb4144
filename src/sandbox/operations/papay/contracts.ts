import { success } from '../../http/exchange/exchange.ts';
import { textIn } from '../../judge/schema/fields.ts';
import type { Context, Operation } from '../../route/v3.ts';
import type { PapayContract } from '../../state/records/papay.ts';
import { contractKey, contractView, notFound, terminate } from './contract.ts';
import { FORMS, type PapayForm } from './forms.ts';

const query = ({ contract: path, isPartners }: PapayForm): Operation => ({
  method: 'GET',
  path,
  handle: (context) => {
    const sub_mchid = isPartners ? context.request.query.get('sub_mchid') : undefined;
    const contract = named(context, sub_mchid);
    return contract ? success(contractView(contract)) : notFound();
  },
});

/** A repeated termination returns the current state, because the first response may have been lost. */
const end = ({ contract: path, isPartners }: PapayForm): Operation => ({
  method: 'POST',
  path: `${path}/terminate`,
  handle: (context) => {
    const contract = named(context, isPartners ? textIn(context.json, 'sub_mchid') : undefined);
    if (!contract) return notFound();
    const remark = String(context.json['contract_termination_remark']);
    if (contract.state === 'SIGNED') terminate(context.store, contract, remark);
    return success(contractView(contract));
  },
});

/** Finds agreements by the merchant's own numbers. */
export const contracts: readonly Operation[] = FORMS.flatMap((form) => [query(form), end(form)]);

/** The signed agreement of a path. One that is only offered does not count. */
function named({ params, store }: Context, sub_mchid: string | null | undefined): PapayContract | undefined {
  const { plan_id, out_contract_code } = params;
  const whose = sub_mchid === undefined ? {} : { sub_mchid };
  const contract = store.contracts.get(contractKey({ ...whose, plan_id, out_contract_code }));
  return contract?.state === 'OFFERED' ? undefined : contract;
}
