import { type Answer, paramError } from '../../http/exchange/exchange.ts';
import { fieldsIn, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import { mchid } from '../../keys/keys.ts';
import type { OrderDraft, TradeType } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { expiryOf, judgeNotifyUrl, judgeNumber, judgeTotal } from './judge.ts';

/** Whether a merchant creates orders for itself, or a partner for one of its merchants. */
export type Form = 'direct' | 'partner';

/** The paths of the operations of each. */
export const FORMS: readonly { form: Form; base: string }[] = [
  { form: 'direct', base: 'v3/pay/transactions' },
  { form: 'partner', base: 'v3/pay/partner/transactions' },
];

/** The minimum length of an out_trade_no. */
const SHORTEST = 6;

/**
 * Reads an order from a request body, or says why it is refused.
 *
 * @param json validated by its schema
 */
export function draftOf(
  json: Fields,
  form: Form,
  trade_type: TradeType,
  { clock, orders }: Store,
): { draft: OrderDraft } | { refusal: Answer } {
  const amount = fieldsIn(json, 'amount');
  const refusal =
    judgeNumber(json['out_trade_no'], '/out_trade_no', SHORTEST) ??
    judgeTotal(amount['total'], '/amount/total') ??
    judgeNotifyUrl(json['notify_url']) ??
    (trade_type === 'JSAPI' ? judgePayer(fieldsIn(json, 'payer'), form) : undefined);
  if (refusal) return { refusal };
  const expiry = expiryOf(
    json['time_expire'],
    clock.now().getTime(),
    orders.get(String(json['out_trade_no'])),
  );
  if ('refusal' in expiry) return expiry;
  const isPartner = form === 'partner';
  const draft = present({
    out_trade_no: String(json['out_trade_no']),
    trade_type,
    appid: textIn(json, isPartner ? 'sp_appid' : 'appid'),
    mchid,
    sub_appid: isPartner ? textIn(json, 'sub_appid') : undefined,
    sub_mchid: isPartner ? textIn(json, 'sub_mchid') : undefined,
    description: String(json['description']),
    attach: textIn(json, 'attach'),
    total: Number(amount['total']),
    currency: textIn(amount, 'currency') ?? 'CNY',
    notify_url: textIn(json, 'notify_url'),
    expires: expiry.expires,
    request: withoutSecrets(json),
  });
  return { draft };
}

/** In a web view or mini program, only the user that the order names can pay it. */
function judgePayer(payer: Fields, form: Form): Answer | undefined {
  const names = form === 'direct' ? ['openid'] : ['sp_openid', 'sub_openid'];
  if (names.some((name) => textIn(payer, name))) return undefined;
  const refusal = paramError(`/payer/${names[0]}`, payer[names[0] ?? ''], 'JSAPI支付必须传openid');
  return { ...refusal, internal: 268501013 };
}

/**
 * Ciphertexts differ each time, and an auth_code is valid for one payment, so neither is stored.
 *
 * @param name the field with the payer
 */
export function withoutSecrets(json: Fields, name = 'payer'): Fields {
  const { [name]: _, ...rest } = json;
  const { identity: __, auth_code: ___, ...payer } = fieldsIn(json, name);
  return Object.keys(payer).length === 0 ? rest : { ...rest, [name]: payer };
}
