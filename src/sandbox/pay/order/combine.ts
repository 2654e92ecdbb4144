import { isDeepStrictEqual } from 'node:util';
import { type Answer, paramError } from '../../http/exchange/exchange.ts';
import { isFields } from '../../judge/schema/check.ts';
import { fieldsIn, present, textIn } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { CombinedOrder, OrderDraft, Prepay, TradeType } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { withoutSecrets } from './draft.ts';
import { expiryOf, judgeNotifyUrl, judgeNumber, judgeTotal } from './judge.ts';
import { partsOf } from './order.ts';
import { newPrepay, place } from './place.ts';
import { differs, orderClosed, orderPaid } from './refusals.ts';

const MAX_PARTS = 50;
/** The minimum length of the number of a combined order and its parts. */
const SHORTEST = 2;

/** A combined order and its parts, validated but not yet stored. */
export interface CombinedDraft {
  combined: Omit<CombinedOrder, 'combine_transaction_id'>;
  parts: readonly OrderDraft[];
}

/**
 * Reads an order from a request body, or says why it is refused.
 *
 * @param json validated by its schema
 */
export function combinedDraftOf(
  json: Fields,
  trade_type: TradeType,
  store: Store,
): CombinedDraft | { refusal: Answer } {
  const listed = (Array.isArray(json['sub_orders']) ? json['sub_orders'] : []).filter(isFields);
  const refusal =
    judgeNumber(json['combine_out_trade_no'], '/combine_out_trade_no', SHORTEST) ??
    judgeNotifyUrl(json['notify_url']) ??
    (trade_type === 'JSAPI' ? judgePayer(json) : undefined) ??
    judgeParts(listed);
  if (refusal) return { refusal };
  const combine_out_trade_no = String(json['combine_out_trade_no']);
  const known = store.combined.get(combine_out_trade_no);
  const [part] = known ? partsOf(store, known) : [];
  const again = known && part && { expires: part.expires, request: known.request };
  const expiry = expiryOf(json['time_expire'], store.clock.now().getTime(), again);
  if ('refusal' in expiry) return expiry;
  const parts = listed.map((part) => partOf(part, json, trade_type, expiry.expires));
  const combined = present({
    combine_out_trade_no,
    combine_appid: String(json['combine_appid']),
    combine_mchid: String(json['combine_mchid']),
    trade_type,
    notify_url: textIn(json, 'notify_url'),
    request: withoutSecrets(json, 'combine_payer_info'),
    sub_orders: parts.map(({ out_trade_no }) => out_trade_no),
  });
  return { combined, parts };
}

function judgePayer(json: Fields): Answer | undefined {
  const payer = fieldsIn(json, 'combine_payer_info');
  if (textIn(payer, 'openid') ?? textIn(payer, 'sub_openid')) return undefined;
  return paramError('/combine_payer_info/openid', payer['openid'], 'JSAPI支付必须传openid');
}

function judgeParts(parts: readonly Fields[]): Answer | undefined {
  if (parts.length < 1 || parts.length > MAX_PARTS) {
    return paramError('/sub_orders', parts.length, `1 to ${MAX_PARTS} orders`);
  }
  const numbers = new Set<unknown>();
  for (const [index, part] of parts.entries()) {
    const at = `/sub_orders/${index}`;
    const { out_trade_no } = part;
    if (numbers.has(out_trade_no)) return paramError(`${at}/out_trade_no`, out_trade_no, 'given twice');
    numbers.add(out_trade_no);
    const refusal =
      judgeNumber(out_trade_no, `${at}/out_trade_no`, SHORTEST) ??
      judgeTotal(fieldsIn(part, 'amount')['total_amount'], `${at}/amount/total_amount`);
    if (refusal) return refusal;
  }
  return undefined;
}

function partOf(part: Fields, whole: Fields, trade_type: TradeType, expires: number): OrderDraft {
  const amount = fieldsIn(part, 'amount');
  return present({
    out_trade_no: String(part['out_trade_no']),
    trade_type,
    appid: textIn(whole, 'combine_appid'),
    mchid: String(part['mchid']),
    sub_appid: textIn(part, 'sub_appid'),
    sub_mchid: textIn(part, 'sub_mchid'),
    description: String(part['description']),
    attach: textIn(part, 'attach'),
    total: Number(amount['total_amount']),
    currency: textIn(amount, 'currency') ?? 'CNY',
    notify_url: textIn(whole, 'notify_url'),
    expires,
    request: { ...part, ...(whole['scene_info'] ? { scene_info: whole['scene_info'] } : {}) },
    combine_out_trade_no: String(whole['combine_out_trade_no']),
  });
}

/** Creates all parts of a combined order, or none. A repeated request only gets a new prepay_id. */
export function placeCombined(
  store: Store,
  { combined, parts }: CombinedDraft,
): Prepay | { refusal: Answer } {
  const known = store.combined.get(combined.combine_out_trade_no);
  const refusal = known
    ? refusalOfAgain(store, known, combined)
    : parts.some(({ out_trade_no }) => store.orders.has(out_trade_no))
      ? differs()
      : undefined;
  if (refusal) return { refusal };
  const prepay = newPrepay(store, combined.trade_type);
  for (const part of parts) place(store, part, prepay);
  if (!known) {
    const combine_transaction_id = store.ids.transactionId();
    store.combined.set(combined.combine_out_trade_no, { ...combined, combine_transaction_id });
  }
  return prepay;
}

function refusalOfAgain(
  store: Store,
  known: CombinedOrder,
  combined: CombinedDraft['combined'],
): Answer | undefined {
  const states = partsOf(store, known).map(({ trade_state }) => trade_state);
  if (states.some((state) => state === 'SUCCESS' || state === 'REFUND')) return orderPaid();
  if (states.includes('CLOSED')) return orderClosed();
  const isSame =
    known.trade_type === combined.trade_type && isDeepStrictEqual(known.request, combined.request);
  return isSame ? undefined : differs();
}
