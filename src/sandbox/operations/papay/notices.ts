import { fieldsIn } from '../../judge/schema/fields.ts';
import { judgeTotal } from '../../pay/order/judge.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import type { Operation } from '../../route/v3.ts';
import { contractOf, notFound } from './contract.ts';
import { FORMS } from './forms.ts';

const DONE = { status: 204, body: undefined, signed: true };

/** Notices to users before a deduction, or after a failed one. Nobody reads them here. */
export const notices: readonly Operation[] = FORMS.flatMap(({ notices: base, isPartners }) =>
  ['notify', 'fail-notify'].map(
    (word): Operation => ({
      method: 'POST',
      path: `${base}/${word}`,
      handle: ({ json, params, store }) => {
        const contract = contractOf(store, params['contract_id'], isPartners ? json['sub_mchid'] : undefined);
        if (!contract) return notFound();
        if (contract.state !== 'SIGNED') return againstTheRules('协议已解约');
        const appid = isPartners ? 'sp_appid' : 'appid';
        if (contract.asked[appid] !== json[appid]) return againstTheRules('appid与协议不匹配');
        if (word === 'fail-notify') return DONE;
        return judgeTotal(fieldsIn(json, 'estimated_amount')['amount'], '/estimated_amount/amount') ?? DONE;
      },
    }),
  ),
);
