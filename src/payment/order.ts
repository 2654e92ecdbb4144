import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { Formatter } from '../wire/formatter.ts';
import { checkValues } from './check.ts';
import type { PaymentKeys } from './keys.ts';

/** How a cashier call is signed: `RSA` for orders of APIv3, the sign type of the order for those of APIv2. */
export type SignType = 'RSA' | 'MD5' | 'HMAC-SHA256';

/** An order to be paid. */
export interface Prepaid {
  /** The official account, mini program or app it was ordered for. */
  appid: string;
  /** As the order gave it. */
  prepay_id: string;
  /** `RSA` unless given: an order of APIv2 is paid with the sign type that it was made with. */
  signType?: SignType;
}

/** What `wx.requestPayment` of a mini program takes. */
export interface MiniProgramPayment {
  /** Unix time in seconds, as text. */
  timeStamp: string;
  nonceStr: string;
  /** `prepay_id=…` */
  package: string;
  signType: SignType;
  paySign: string;
}

/** What `WeixinJSBridge` takes for `getBrandWCPayRequest`. */
export interface JsapiPayment extends MiniProgramPayment {
  appId: string;
}

/** What the payment request of the app SDKs takes. */
export interface AppPayment {
  appid: string;
  partnerid: string;
  prepayid: string;
  /** `Sign=WXPay` */
  package: string;
  /** The same, by its name in the SDKs for Android and HarmonyOS. */
  packageValue: string;
  noncestr: string;
  /** Unix time in seconds, as text. */
  timestamp: string;
  sign: string;
}

const APP_PACKAGE = 'Sign=WXPay';

export async function signJsapi(keys: PaymentKeys, prepaid: Prepaid): Promise<JsapiPayment> {
  const { appid, prepay_id, signType = 'RSA' } = checkValues(prepaid, ['appid', 'prepay_id']);
  const fields = {
    appId: appid,
    timeStamp: String(Formatter.timestamp()),
    nonceStr: Formatter.nonce(),
    package: `prepay_id=${prepay_id}`,
    signType: checkType(signType),
  };
  const { appId, timeStamp, nonceStr } = fields;
  const paySign =
    signType === 'RSA'
      ? await keys.signer().sign(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, fields.package))
      : signFields(keys, signType, fields);
  return { ...fields, paySign };
}

/** @param partnerid the merchant's number as the app names it: the partner's or the sub-merchant's */
export async function signApp(keys: PaymentKeys, prepaid: Prepaid, partnerid: string): Promise<AppPayment> {
  const {
    appid,
    prepay_id: prepayid,
    signType = 'RSA',
  } = checkValues({ ...prepaid, partnerid }, ['appid', 'prepay_id']);
  const timestamp = String(Formatter.timestamp());
  const noncestr = Formatter.nonce();
  const fields = { appid, partnerid, prepayid, package: APP_PACKAGE, noncestr, timestamp };
  const sign =
    checkType(signType) === 'RSA'
      ? await keys.signer().sign(Formatter.joinedByLineFeed(appid, timestamp, noncestr, prepayid))
      : signFields(keys, signType, fields);
  return { ...fields, packageValue: APP_PACKAGE, sign };
}

/** The sign of APIv2 over all fields that are not empty, upper-case hexadecimal. */
export function signFields(keys: PaymentKeys, signType: string, fields: object): string {
  const text = Formatter.queryStringLike(Formatter.ksort(new Map(Object.entries(fields))));
  return Hash.sign(signType, text, keys.secret());
}

function checkType(signType: SignType): SignType {
  if (['RSA', 'MD5', 'HMAC-SHA256'].includes(signType)) return signType;
  throw new RequestError('SIGN_TYPE_UNKNOWN', "signType must be 'RSA', 'MD5' or 'HMAC-SHA256'", {
    field: 'signType',
  });
}
