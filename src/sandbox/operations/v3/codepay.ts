import { rfc3339 } from '../../../wire/beijing.ts';
import { paramError, success } from '../../http/exchange/exchange.ts';
import { fieldsIn, pick } from '../../judge/schema/fields.ts';
import { draftOf, FORMS, type Form } from '../../pay/order/draft.ts';
import { markPaid } from '../../pay/order/payer.ts';
import { place, refusalOf } from '../../pay/order/place.ts';
import { againstTheRules } from '../../pay/order/refusals.ts';
import { outcomeOf, partiesOf } from '../../pay/view/view.ts';
import type { Operation } from '../../route/v3.ts';
import { ordered } from './transactions.ts';

/** The code on a user's phone: 18 digits, of which the first two are 10 to 15. */
export const AUTH_CODE = /^1[0-5]\d{16}$/;
/** Above 1000 yuan the user must enter a password; until then the payment is in progress. In fen. */
export const WITHOUT_PASSWORD = 100_000;

/** The maximum age of an order that is reversed. */
export const REVERSIBLE_MS = 7 * 24 * 3_600_000;

/** Pays at once, or requires a password, which the simulated payer enters. */
function codepay(form: Form, base: string): Operation {
  return {
    method: 'POST',
    path: `${base}/codepay`,
    handle: ({ json, store }) => {
      const { auth_code } = fieldsIn(json, 'payer');
      if (!AUTH_CODE.test(String(auth_code))) {
        return paramError('/payer/auth_code', auth_code, '18 digits that start with 10 to 15');
      }
      const read = draftOf(json, form, 'MICROPAY', store);
      if ('refusal' in read) return read.refusal;
      const refusal = refusalOf(store, read.draft);
      if (refusal) return refusal;
      const order = place(store, read.draft);
      if (order.total > WITHOUT_PASSWORD) order.trade_state = 'USERPAYING';
      else markPaid(store, order, {});
      return success({ ...partiesOf(order), ...outcomeOf(order), ...pick(order.request, ['attach']) });
    },
  };
}

/** Reverses a code payment, and returns the money if it was paid. Reversing it again is not an error. */
function reverse(form: Form, base: string): Operation {
  return {
    method: 'POST',
    path: `${base}/out-trade-no/{out_trade_no}/reverse`,
    handle: (context) => {
      const order = ordered(context, form);
      if ('refusal' in order) return order.refusal;
      if (order.trade_type !== 'MICROPAY') return againstTheRules('仅付款码支付订单可撤销');
      if (order.trade_state === 'REFUND') return againstTheRules('订单已退款，不能撤销');
      const age = context.store.clock.now().getTime() - Date.parse(order.create_time);
      if (age > REVERSIBLE_MS) return againstTheRules('订单已超过可撤销的期限');
      if (order.trade_state === 'SUCCESS') order.reverse_time = rfc3339(context.store.clock.now());
      order.trade_state = 'REVOKED';
      return success({ ...partiesOf(order), out_trade_no: order.out_trade_no });
    },
  };
}

/** Payments with the code that a user shows. */
export const codepays: readonly Operation[] = FORMS.flatMap(({ form, base }) => [
  codepay(form, base),
  reverse(form, base),
]);
