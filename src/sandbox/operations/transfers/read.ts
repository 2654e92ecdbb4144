import { type Answer, paramError } from '../../http/exchange/exchange.ts';
import { openText } from '../../keys/sealed-text.ts';
import { judgeNotifyUrl } from '../../pay/order/judge.ts';
import type { Context } from '../../route/v3.ts';
import type { Asked } from '../../state/records/transfer.ts';

/** From which amount the user's name is required: 2000 yuan, in fen. */
const NAME_FROM = 200_000;

/** Reads the request of a transfer after its schema was validated, or says what else is wrong with it. */
export function readAsked({ json, request, store }: Context): Asked | { fault: Answer } {
  const { user_name: sealed = '', ...asked } = json as unknown as Asked;
  const { out_bill_no, transfer_amount, openid } = asked;
  if (!/^[A-Za-z0-9]{1,32}$/.test(out_bill_no)) {
    return { fault: paramError('/out_bill_no', out_bill_no, '1 to 32 digits and letters') };
  }
  const refusal = judgeNotifyUrl(asked.notify_url);
  if (refusal) return { fault: refusal };
  if (openid === '') return { fault: paramError('/openid', openid, 'required') };
  if (!Number.isSafeInteger(transfer_amount) || transfer_amount < 1) {
    return { fault: paramError('/transfer_amount', transfer_amount, 'whole fen, at least 1') };
  }
  if (sealed === '' && transfer_amount >= NAME_FROM) {
    return { fault: paramError('/user_name', undefined, `required from ${NAME_FROM} fen`) };
  }
  return sealed === '' ? asked : { ...asked, user_name: openText(sealed, request, store) };
}
