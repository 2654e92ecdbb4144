import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { encodeQuery } from '../options/query.ts';
import { Formatter } from '../wire/formatter.ts';
import { checkValue, checkValues } from './check.ts';
import type { PaymentKeys } from './keys.ts';
import { signFields } from './order.ts';

/** A coupon that the mini-program plugin sends to the user. */
export interface Coupon {
  stock_id: string;
  out_request_no: string;
  coupon_code?: string;
  customize_send_time?: string;
  /** The merchant that created the stock, if it is another one. */
  create_coupon_merchant?: string;
}

/** The parameters of the coupon plugin of mini programs. */
export interface SendCoupons {
  send_coupon_params: readonly Coupon[];
  send_coupon_merchant: string;
  sign: string;
}

/** A coupon that the user receives on WeChat Pay's own page. */
export interface CouponPage {
  stock_id: string;
  out_request_no: string;
  open_id: string;
  coupon_code?: string;
  /** The merchant that sends it. Default: the merchant of the configuration. */
  send_coupon_merchant?: string;
}

/** The parameters of `wx.sendBizRedPacket` in a mini program. */
export interface RedPacket {
  /** Unix time in seconds, as text. */
  timeStamp: string;
  nonceStr: string;
  /** Percent-encoded. */
  package: string;
  signType: 'MD5';
  paySign: string;
}

/** The maximum number of coupons per call of the plugin. */
const MOST_COUPONS = 10;
const COUPON_PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo';

export function sendCoupons(
  keys: PaymentKeys,
  send_coupon_params: readonly Coupon[],
  merchant: string | undefined,
): SendCoupons {
  const count = Array.isArray(send_coupon_params) ? send_coupon_params.length : 0;
  if (count < 1 || count > MOST_COUPONS) {
    const what = `coupons must be an array of 1 to ${MOST_COUPONS} coupons`;
    throw new RequestError('VALUE_INVALID', what, { field: 'coupons' });
  }
  const send_coupon_merchant = checkValue('send_coupon_merchant', merchant ?? keys.mchid());
  // In the signed text, the index of the coupon follows the name of each of its fields.
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
    throw new RequestError('VALUE_INVALID', 'package must be the one that sendminiprogramhb returned', {
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

/** Percent-encodes everything except letters, digits and `-_.`, like WeChat Pay's own sample. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
