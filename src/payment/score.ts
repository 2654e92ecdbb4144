import { Hash } from '../crypto/hash.ts';
import { RequestError } from '../errors/index.ts';
import { encodeQuery } from '../options/query.ts';
import { Formatter } from '../wire/formatter.ts';
import { checkObject, checkValues } from './check.ts';
import type { PaymentKeys } from './keys.ts';
import { signFields } from './order.ts';

/** The page of WeChat Pay Score to open: an order to confirm, by its package, or the details of an order. */
export type ScorePage =
  | { package: string; service_id?: undefined; out_order_no?: undefined }
  | { service_id: string; out_order_no: string; package?: undefined };

/** The signed fields of a page. */
export interface ScoreFields {
  mch_id: string;
  package?: string;
  service_id?: string;
  out_order_no?: string;
  /** Unix time in seconds, as text. */
  timestamp: string;
  nonce_str: string;
  sign_type: 'HMAC-SHA256';
  sign: string;
}

export type ScoreBusiness = 'wxpayScoreUse' | 'wxpayScoreDetail';

/** The parameters of `wx.openBusinessView` in a mini program. */
export interface ScoreMiniProgram {
  businessType: ScoreBusiness;
  extraData: ScoreFields;
}

/** The parameters of `wx.invoke('openBusinessView', …)` in a page. */
export interface ScoreJsapi {
  businessType: ScoreBusiness;
  queryString: string;
}

/** The parameters of `WXOpenBusinessView` in the app SDKs. */
export interface ScoreApp {
  businessType: ScoreBusiness;
  query: string;
  /** JSON text, as the SDKs require. */
  extInfo: string;
}

export function scoreMiniProgram(keys: PaymentKeys, page: ScorePage): ScoreMiniProgram {
  checkObject(page, 'package');
  const isDetail = page.package === undefined;
  if (!isDetail && (page.service_id !== undefined || page.out_order_no !== undefined)) {
    throw new RequestError(
      'VALUE_INVALID',
      'package opens an order to confirm, service_id and out_order_no its details: pass only one of them',
      {
        field: 'package',
      },
    );
  }
  const fields = {
    mch_id: keys.mchid(),
    ...(page.package === undefined
      ? checkValues({ service_id: page.service_id, out_order_no: page.out_order_no }, [
          'service_id',
          'out_order_no',
        ])
      : checkValues({ package: page.package }, ['package'])),
    timestamp: String(Formatter.timestamp()),
    nonce_str: Formatter.nonce(),
    sign_type: Hash.ALGO_HMAC_SHA256 as 'HMAC-SHA256',
  };
  return {
    businessType: isDetail ? 'wxpayScoreDetail' : 'wxpayScoreUse',
    extraData: { ...fields, sign: signFields(keys, Hash.ALGO_HMAC_SHA256, fields) },
  };
}

export function scoreJsapi(keys: PaymentKeys, page: ScorePage): ScoreJsapi {
  const { businessType, extraData } = scoreMiniProgram(keys, page);
  return { businessType, queryString: encodeQuery(extraData) };
}

export function scoreApp(keys: PaymentKeys, page: ScorePage): ScoreApp {
  const { businessType, queryString } = scoreJsapi(keys, page);
  return { businessType, query: queryString, extInfo: JSON.stringify({ miniProgramType: 0 }) };
}
