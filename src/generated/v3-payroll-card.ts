// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3PayrollCardPaths {
  'v3/payroll-card/authentications': V3PayrollCardAuthentications;
  'v3/payroll-card/authentications/pre-order': V3PayrollCardAuthenticationsPreOrder;
  'v3/payroll-card/authentications/pre-order-with-auth': V3PayrollCardAuthenticationsPreOrderWithAuth;
  'v3/payroll-card/authentications/{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber;
  'v3/payroll-card/relations/{openid}': V3PayrollCardRelationsByOpenid;
  'v3/payroll-card/tokens': V3PayrollCardTokens;
  'v3/payroll-card/transfer-batches': V3PayrollCardTransferBatches;
  'v3/payroll-card/wesure/token-validations': V3PayrollCardWesureTokenValidations;
}

export interface V3PayrollCardOperations {
  'v3/payroll-card/authentications': { get: Operation<V3PayrollCardAuthenticationsGetRequest, V3PayrollCardAuthenticationsGetResponse> };
  'v3/payroll-card/authentications/pre-order': { post: Operation<V3PayrollCardAuthenticationsPreOrderPostRequest, V3PayrollCardAuthenticationsPreOrderPostResponse> };
  'v3/payroll-card/authentications/pre-order-with-auth': { post: Operation<V3PayrollCardAuthenticationsPreOrderWithAuthPostRequest, V3PayrollCardAuthenticationsPreOrderWithAuthPostResponse> };
  'v3/payroll-card/authentications/{authenticate_number}': { get: Operation<V3PayrollCardAuthenticationsByAuthenticateNumberGetRequest, V3PayrollCardAuthenticationsByAuthenticateNumberGetResponse> };
  'v3/payroll-card/relations/{openid}': { get: Operation<V3PayrollCardRelationsByOpenidGetRequest, V3PayrollCardRelationsByOpenidGetResponse> };
  'v3/payroll-card/tokens': { post: Operation<V3PayrollCardTokensPostRequest, V3PayrollCardTokensPostResponse> };
  'v3/payroll-card/transfer-batches': { post: Operation<V3PayrollCardTransferBatchesPostRequest, V3PayrollCardTransferBatchesPostResponse> };
  'v3/payroll-card/wesure/token-validations': { post: Operation<V3PayrollCardWesureTokenValidationsPostRequest, V3PayrollCardWesureTokenValidationsPostResponse> };
}

/** `v3/payroll-card` */
export interface V3PayrollCard extends PathNode {
  authentications: V3PayrollCardAuthentications;
  relations: V3PayrollCardRelations;
  tokens: V3PayrollCardTokens;
  'transfer-batches': V3PayrollCardTransferBatches;
  transferBatches: V3PayrollCardTransferBatches;
  wesure: V3PayrollCardWesure;
}

/** `v3/payroll-card/authentications` */
export interface V3PayrollCardAuthentications extends PathNode {
  'pre-order': V3PayrollCardAuthenticationsPreOrder;
  preOrder: V3PayrollCardAuthenticationsPreOrder;
  'pre-order-with-auth': V3PayrollCardAuthenticationsPreOrderWithAuth;
  preOrderWithAuth: V3PayrollCardAuthenticationsPreOrderWithAuth;
  _authenticate_number_: V3PayrollCardAuthenticationsByAuthenticateNumber;
  '{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber;
  /**
   * 查询核身记录: `GET v3/payroll-card/authentications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461820)
   */
  get: Call<V3PayrollCardAuthenticationsGetRequest, V3PayrollCardAuthenticationsGetResponse>;
  /** 查询核身记录: `GET v3/payroll-card/authentications` */
  getAsync: Call<V3PayrollCardAuthenticationsGetRequest, V3PayrollCardAuthenticationsGetResponse>;
}

export interface V3PayrollCardAuthenticationsGetRequest extends CommonOptions {
  query: {
    /** 用户标识 */
    openid: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 核身日期 */
    authenticate_date: string;
    /** 核身状态 */
    authenticate_state: string;
    /** 本次查询偏移量 */
    offset?: number;
    /** 本次请求最大查询条数 */
    limit?: number;
  };
}

export interface V3PayrollCardAuthenticationsGetResponse {
  /** 查询结果记录列表 */
  data?: ({
    /** 商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 用户标识 */
    openid: string;
    /** 核身渠道 */
    authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {});
    /** 核身渠道标识 */
    authenticate_source: string;
    /** 项目名称 */
    project_name: string;
    /** 单位名称 */
    employer_name: string;
    /** 核身状态 */
    authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {});
    /** 核身时间 */
    authenticate_time: string;
    /** 商家核身单号 */
    authenticate_number: string;
    authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {});
    authenticate_failed_reason?: string;
  })[];
  /** 总记录条数 */
  total_count: number;
  /** 记录起始位置 */
  offset: number;
  /** 本次返回条数 */
  limit: number;
}

/** `v3/payroll-card/authentications/pre-order` */
export interface V3PayrollCardAuthenticationsPreOrder extends PathNode {
  /**
   * 微工卡核身预下单: `POST v3/payroll-card/authentications/pre-order`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923362)
   */
  post: Call<V3PayrollCardAuthenticationsPreOrderPostRequest, V3PayrollCardAuthenticationsPreOrderPostResponse>;
  /** 微工卡核身预下单: `POST v3/payroll-card/authentications/pre-order` */
  postAsync: Call<V3PayrollCardAuthenticationsPreOrderPostRequest, V3PayrollCardAuthenticationsPreOrderPostResponse>;
}

export interface V3PayrollCardAuthenticationsPreOrderPostRequest extends CommonOptions {
  json: {
    /** 用户标识 */
    openid: string;
    /** 应用ID */
    appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 商家核身单号 */
    authenticate_number: string;
    /** 项目名称 */
    project_name: string;
    /** 单位名称 */
    employer_name: string;
    /** 核身类型 */
    authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL';
  };
}

export interface V3PayrollCardAuthenticationsPreOrderPostResponse extends V3PayrollCardAuthenticationsAnswer {
}

export interface V3PayrollCardAuthenticationsAnswer {
  /** 商家核身单号 */
  authenticate_number: string;
  /** 用户标识 */
  openid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** token值 */
  token: string;
  /** token有效时间 */
  expires_in: number;
}

/** `v3/payroll-card/authentications/pre-order-with-auth` */
export interface V3PayrollCardAuthenticationsPreOrderWithAuth extends PathNode {
  /**
   * 微工卡核身预下单（流程中完成授权）: `POST v3/payroll-card/authentications/pre-order-with-auth`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461761)
   */
  post: Call<V3PayrollCardAuthenticationsPreOrderWithAuthPostRequest, V3PayrollCardAuthenticationsPreOrderWithAuthPostResponse>;
  /** 微工卡核身预下单（流程中完成授权）: `POST v3/payroll-card/authentications/pre-order-with-auth` */
  postAsync: Call<V3PayrollCardAuthenticationsPreOrderWithAuthPostRequest, V3PayrollCardAuthenticationsPreOrderWithAuthPostResponse>;
}

export interface V3PayrollCardAuthenticationsPreOrderWithAuthPostRequest extends CommonOptions {
  json: {
    /** 用户标识 */
    openid: string;
    /** 应用ID */
    appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 商家核身单号 */
    authenticate_number: string;
    /** 项目名称 */
    project_name: string;
    /** 用工单位名称 */
    employer_name: string;
    /** 用户实名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name: string;
    /** 用户证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 用工类型 */
    employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT';
    /** 核身类型 */
    authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayrollCardAuthenticationsPreOrderWithAuthPostResponse extends V3PayrollCardAuthenticationsAnswer {
}

/** `v3/payroll-card/authentications/{authenticate_number}` */
export interface V3PayrollCardAuthenticationsByAuthenticateNumber extends PathNode {
  /**
   * 获取核身结果: `GET v3/payroll-card/authentications/{authenticate_number}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461785)
   */
  get: Call<V3PayrollCardAuthenticationsByAuthenticateNumberGetRequest, V3PayrollCardAuthenticationsByAuthenticateNumberGetResponse>;
  /** 获取核身结果: `GET v3/payroll-card/authentications/{authenticate_number}` */
  getAsync: Call<V3PayrollCardAuthenticationsByAuthenticateNumberGetRequest, V3PayrollCardAuthenticationsByAuthenticateNumberGetResponse>;
}

export interface V3PayrollCardAuthenticationsByAuthenticateNumberGetRequest extends CommonOptions {
  /** 商家核身单号 */
  authenticate_number: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3PayrollCardAuthenticationsByAuthenticateNumberGetResponse {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 用户标识 */
  openid: string;
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {});
  /** 核身渠道标识 */
  authenticate_source: string;
  /** 项目名称 */
  project_name: string;
  /** 单位名称 */
  employer_name: string;
  /** 核身状态 */
  authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {});
  /** 核身时间 */
  authenticate_time: string;
  /** 商家核身单号 */
  authenticate_number: string;
  /** 核身失败原因 */
  authenticate_failed_reason?: string;
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {});
}

/** `v3/payroll-card/relations` */
export interface V3PayrollCardRelations extends PathNode {
  _openid_: V3PayrollCardRelationsByOpenid;
  '{openid}': V3PayrollCardRelationsByOpenid;
}

/** `v3/payroll-card/relations/{openid}` */
export interface V3PayrollCardRelationsByOpenid extends PathNode {
  /**
   * 查询微工卡授权关系: `GET v3/payroll-card/relations/{openid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
   */
  get: Call<V3PayrollCardRelationsByOpenidGetRequest, V3PayrollCardRelationsByOpenidGetResponse>;
  /** 查询微工卡授权关系: `GET v3/payroll-card/relations/{openid}` */
  getAsync: Call<V3PayrollCardRelationsByOpenidGetRequest, V3PayrollCardRelationsByOpenidGetResponse>;
}

export interface V3PayrollCardRelationsByOpenidGetRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
  };
}

export interface V3PayrollCardRelationsByOpenidGetResponse {
  /** 用户标识 */
  openid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {});
  /** 授权时间 */
  authorize_time?: string;
  /** 取消授权时间 */
  deauthorize_time?: string;
  register_state?: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED' | (string & {});
  register_time?: string;
  close_time?: string;
}

/** `v3/payroll-card/tokens` */
export interface V3PayrollCardTokens extends PathNode {
  /**
   * 生成授权token: `POST v3/payroll-card/tokens`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461589)
   */
  post: Call<V3PayrollCardTokensPostRequest, V3PayrollCardTokensPostResponse>;
  /** 生成授权token: `POST v3/payroll-card/tokens` */
  postAsync: Call<V3PayrollCardTokensPostRequest, V3PayrollCardTokensPostResponse>;
}

export interface V3PayrollCardTokensPostRequest extends CommonOptions {
  json: {
    /** 用户标识 */
    openid: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 用户实名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name: string;
    /** 用户证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 用工类型 */
    employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayrollCardTokensPostResponse {
  /** 用户标识 */
  openid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 授权token */
  token: string;
  /** token有效时间 */
  expires_in: number;
}

/** `v3/payroll-card/transfer-batches` */
export interface V3PayrollCardTransferBatches extends PathNode {
  /**
   * 发起批量转账: `POST v3/payroll-card/transfer-batches`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461824)
   */
  post: Call<V3PayrollCardTransferBatchesPostRequest, V3PayrollCardTransferBatchesPostResponse>;
  /** 发起批量转账: `POST v3/payroll-card/transfer-batches` */
  postAsync: Call<V3PayrollCardTransferBatchesPostRequest, V3PayrollCardTransferBatchesPostResponse>;
}

export interface V3PayrollCardTransferBatchesPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 */
    sub_mchid: string;
    /** 特约商户AppID */
    sub_appid?: string;
    /** 特约商户授权类型 */
    authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE';
    /** 商家批次单号 */
    out_batch_no: string;
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 转账总金额 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 转账明细列表 */
    transfer_detail_list: {
      /** 商家明细单号 */
      out_detail_no: string;
      /** 转账金额 */
      transfer_amount: number;
      /** 转账备注 */
      transfer_remark: string;
      /** 收款用户OpenID */
      openid: string;
      /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      user_name: string;
    }[];
    /** 服务商的AppID */
    sp_appid?: string;
    /** 用工类型 */
    employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT';
    /** 用工场景 */
    employment_scene: 'LOGISTICS' | 'MANUFACTURING' | 'HOTEL' | 'CATERING' | 'EVENT' | 'RETAIL' | 'OTHERS';
    business_type?: 'UNDEFINE' | 'PROMOTION';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayrollCardTransferBatchesPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
}

/** `v3/payroll-card/wesure` */
export interface V3PayrollCardWesure extends PathNode {
  'token-validations': V3PayrollCardWesureTokenValidations;
  tokenValidations: V3PayrollCardWesureTokenValidations;
}

/** `v3/payroll-card/wesure/token-validations` */
export interface V3PayrollCardWesureTokenValidations extends PathNode {
  /**
   * 校验核身结果: `POST v3/payroll-card/wesure/token-validations`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml)
   */
  post: Call<V3PayrollCardWesureTokenValidationsPostRequest, V3PayrollCardWesureTokenValidationsPostResponse>;
  /** 校验核身结果: `POST v3/payroll-card/wesure/token-validations` */
  postAsync: Call<V3PayrollCardWesureTokenValidationsPostRequest, V3PayrollCardWesureTokenValidationsPostResponse>;
}

export interface V3PayrollCardWesureTokenValidationsPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 特约商户商户号 */
    sub_mchid: string;
    /** token值 */
    token: string;
    /** 用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name: string;
    /** 用户身份证号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 核身类型 */
    authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayrollCardWesureTokenValidationsPostResponse {
  /** 校验结果 */
  result: string;
  /** 核身成功时间 */
  authenticate_success_time?: string;
  /** 用户标识 */
  openid?: string;
  /** 校验不通过原因 */
  fail_reason?: string;
}
