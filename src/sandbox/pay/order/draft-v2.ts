import { present } from '../../judge/schema/fields.ts';
import type { Fields } from '../../judge/schema/request-fields.ts';
import type { V2Fields } from '../../judge/v2.ts';
import { mchid } from '../../keys/keys.ts';
import type { OrderDraft, TradeType } from '../../state/records/order.ts';
import type { Store } from '../../state/store.ts';
import { fromCompactTime } from '../view/time-v2.ts';
import { expiryOf, judgeNotifyUrl, judgeNumber, judgeTotal } from './judge.ts';

/** The minimum length of an out_trade_no. */
const SHORTEST = 6;

/** Fields that may differ in a repeated request, and fields that are not stored. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  'nonce_str',
  'sign',
  'sign_type',
  'time_start',
  'spbill_create_ip',
  'auth_code',
  'user_creid',
  'user_truename',
]);

/**
 * Reads an order from the fields of v2, or returns the name of the wrong field. Fields that v3 also has are stored as in
 * v3, so that v3 can query the order.
 */
export function draftOfV2(
  fields: V2Fields,
  trade_type: TradeType,
  { clock, orders }: Store,
): { draft: OrderDraft } | { wrong: string } {
  const text = (name: string) => fields.get(name) || undefined;
  const out_trade_no = text('out_trade_no');
  const total = Number(/^\d+$/.test(text('total_fee') ?? '') ? text('total_fee') : Number.NaN);
  const notify_url = text('notify_url');
  const time_expire = text('time_expire') && fromCompactTime(text('time_expire') ?? '');
  if (judgeNumber(out_trade_no, '', SHORTEST)) return { wrong: 'out_trade_no' };
  if (judgeTotal(total, '')) return { wrong: 'total_fee' };
  if (judgeNotifyUrl(notify_url)) return { wrong: 'notify_url' };
  const expiry = expiryOf(time_expire, clock.now().getTime(), orders.get(String(out_trade_no)));
  if ('refusal' in expiry) return { wrong: 'time_expire' };
  const description = text('body') ?? '';
  const attach = text('attach');
  const draft = present({
    out_trade_no: String(out_trade_no),
    trade_type,
    appid: text('appid'),
    mchid,
    sub_appid: text('sub_appid'),
    sub_mchid: text('sub_mch_id'),
    description,
    attach,
    total,
    currency: text('fee_type') ?? 'CNY',
    notify_url,
    expires: expiry.expires,
    request: present({
      description,
      attach,
      time_expire,
      notify_url,
      goods_tag: text('goods_tag'),
      payer: payerIn(fields),
      scene_info: text('device_info') && { device_id: text('device_info') },
      xml: Object.fromEntries([...fields].filter(([name]) => !NOT_COMPARED.has(name))),
    }),
    v2: { sign_type: text('sign_type') ?? 'MD5' },
  });
  return { draft };
}

/** The payer that the order names. */
function payerIn(fields: V2Fields): Fields | undefined {
  const openid = fields.get('openid') || undefined;
  const sub_openid = fields.get('sub_openid') || undefined;
  if (openid === undefined && sub_openid === undefined) return undefined;
  return present(fields.get('sub_mch_id') ? { sp_openid: openid, sub_openid } : { openid });
}
