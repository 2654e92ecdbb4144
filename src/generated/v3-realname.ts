// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3RealnamePaths {
  'v3/realname/verify': V3RealnameVerify;
}

export interface V3RealnameOperations {
  'v3/realname/verify': { get: Operation<V3RealnameVerifyGetRequest, V3RealnameVerifyGetResponse> };
}

/** `v3/realname` */
export interface V3Realname extends PathNode {
  verify: V3RealnameVerify;
}

/** `v3/realname/verify` */
export interface V3RealnameVerify extends PathNode {
  /**
   * 实名信息校验: `GET v3/realname/verify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
   */
  get: Call<V3RealnameVerifyGetRequest, V3RealnameVerifyGetResponse>;
  /** 实名信息校验: `GET v3/realname/verify` */
  getAsync: Call<V3RealnameVerifyGetRequest, V3RealnameVerifyGetResponse>;
}

export interface V3RealnameVerifyGetRequest extends CommonOptions {
  query: {
    /** 下单用户账户的证件类型 */
    credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19;
    /** 加密后的下单用户证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    encrypted_credential_id: string;
    /** 加密后的下单用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    encrypted_name: string;
    /** 微信支付交易单号 */
    wxp_trade_no: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3RealnameVerifyGetResponse {
  /** 实名比对结果 */
  verify_result: 0 | 1 | (number & {});
  /** 错误信息 */
  err_message?: string;
}
