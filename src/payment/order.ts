import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { Formatter } from '../wire/formatter.ts';
import { checkValues } from './check.ts';
import type { PaymentKeys } from './keys.ts';

/** How the parameters are signed: `RSA` for orders of APIv3, the sign type of the order for orders of APIv2. */
export type SignType = 'RSA' | 'MD5' | 'HMAC-SHA256';

/** An order to pay. */
export interface Prepaid {
  /** The official account, mini program or app of the order. */
  appid: string;
  /** The `prepay_id` that the order call returned. */
  prepay_id: string;
  /** Default: `RSA`. For an order of APIv2, use the sign type of the order call. */
  signType?: SignType;
}

/** The parameters of `wx.requestPayment` in a mini program. */
export interface MiniProgramPayment {
  /** Unix time in seconds, as text. */
  timeStamp: string;
  nonceStr: string;
  /** `prepay_id=…` */
  package: string;
  signType: SignType;
  paySign: string;
}

/** The parameters of `getBrandWCPayRequest` of `WeixinJSBridge`. */
export interface JsapiPayment extends MiniProgramPayment {
  appId: string;
}

/** The parameters of a payment request in the app SDKs. */
export interface AppPayment {
  appid: string;
  partnerid: string;
  prepayid: string;
  /** `Sign=WXPay` */
  package: string;
  /** The same value, under its name in the SDKs for Android and HarmonyOS. */
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

/** @param partnerid the merchant's number in the app: that of the partner or of the sub-merchant */
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

/** The APIv2 signature of all non-empty fields, in upper-case hexadecimal. */
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
