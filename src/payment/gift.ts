import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { encodeQuery } from '../options/query.ts';
import { Formatter } from '../wire/formatter.ts';
import { checkValue, checkValues } from './check.ts';
import type { PaymentKeys } from './keys.ts';
import { signFields } from './order.ts';

/** A coupon to be handed out by the mini-program plugin. */
export interface Coupon {
  stock_id: string;
  out_request_no: string;
  coupon_code?: string;
  customize_send_time?: string;
  /** The merchant that made the stock, where it is another one. */
  create_coupon_merchant?: string;
}

/** What the coupon plugin of mini programs takes. */
export interface SendCoupons {
  send_coupon_params: readonly Coupon[];
  send_coupon_merchant: string;
  sign: string;
}

/** A coupon to be handed out by WeChat Pay's own page. */
export interface CouponPage {
  stock_id: string;
  out_request_no: string;
  open_id: string;
  coupon_code?: string;
  /** The merchant that hands it out; that of the configuration unless given. */
  send_coupon_merchant?: string;
}

/** What `wx.sendBizRedPacket` of a mini program takes. */
export interface RedPacket {
  /** Unix time in seconds, as text. */
  timeStamp: string;
  nonceStr: string;
  /** Percent-encoded. */
  package: string;
  signType: 'MD5';
  paySign: string;
}

/** What the plugin hands out at once. */
const MOST_COUPONS = 10;
const COUPON_PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo';

export function sendCoupons(
  keys: PaymentKeys,
  send_coupon_params: readonly Coupon[],
  merchant: string | undefined,
): SendCoupons {
  const count = Array.isArray(send_coupon_params) ? send_coupon_params.length : 0;
  if (count < 1 || count > MOST_COUPONS) {
    const what = `coupons is to be a list of 1 to ${MOST_COUPONS}`;
    throw new RequestError('VALUE_INVALID', what, { field: 'coupons' });
  }
  const send_coupon_merchant = checkValue('send_coupon_merchant', merchant ?? keys.mchid());
  // In the signed text a field of a coupon has the coupon's place behind its name.
  const numbered = send_coupon_params.flatMap((coupon, index) =>
    Object.entries(checkValues(coupon as Coupon, ['stock_id', 'out_request_no'])).map(
      ([name, value]) => [`${name}${index}`, value] as const,
    ),
  );
  const fields = { send_coupon_merchant, ...Object.fromEntries(numbered) };
  return { send_coupon_params, send_coupon_merchant, sign: signFields(keys, Hash.ALGO_HMAC_SHA256, fields) };
}

export function couponPage(keys: PaymentKeys, page: CouponPage): string {
  const given = checkValues(page, ['stock_id', 'out_request_no', 'open_id']);
  const fields = { ...given, send_coupon_merchant: given.send_coupon_merchant ?? keys.mchid() };
  const sign = signFields(keys, Hash.ALGO_HMAC_SHA256, fields);
  return `${COUPON_PAGE}?${encodeQuery({ ...fields, sign })}#wechat_pay&wechat_redirect`;
}

export function redPacket(keys: PaymentKeys, appid: string, given: string): RedPacket {
  if (typeof given !== 'string' || !given.isWellFormed() || !/^[^\s\p{Cc}]+$/u.test(given)) {
    throw new RequestError('VALUE_INVALID', 'package is to be the one that sendminiprogramhb gave', {
      field: 'package',
    });
  }
  const fields = {
    appId: checkValue('appid', appid),
    timeStamp: String(Formatter.timestamp()),
    nonceStr: Formatter.nonce(),
    package: encodeStrictly(given),
  };
  const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(fields))));
  const { appId, ...rest } = fields;
  return { ...rest, signType: Hash.ALGO_MD5 as 'MD5', paySign: Hash.md5(text, keys.secret()) };
}

/** All but letters, digits and `-_.`, as WeChat Pay's own sample does. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
