// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3Apply4subPaths {
  'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo;
  'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': V3Apply4subSubMerchantsBySubMchidModifySettlement;
  'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': V3Apply4subSubMerchantsBySubMchidSettlement;
}

export interface V3Apply4subOperations {
  'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': { get: Operation<V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetRequest, V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': { post: Operation<V3Apply4subSubMerchantsBySubMchidModifySettlementPostRequest, V3Apply4subSubMerchantsBySubMchidModifySettlementPostResponse, 'FREQENCY_LIMIT' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': { get: Operation<V3Apply4subSubMerchantsBySubMchidSettlementGetRequest, V3Apply4subSubMerchantsBySubMchidSettlementGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/apply4sub` */
export interface V3Apply4sub extends PathNode {
  sub_merchants: V3Apply4subSubMerchants;
}

/** `v3/apply4sub/sub_merchants` */
export interface V3Apply4subSubMerchants extends PathNode {
  _sub_mchid_: V3Apply4subSubMerchantsBySubMchid;
  '{sub_mchid}': V3Apply4subSubMerchantsBySubMchid;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}` */
export interface V3Apply4subSubMerchantsBySubMchid extends PathNode {
  application: V3Apply4subSubMerchantsBySubMchidApplication;
  'modify-settlement': V3Apply4subSubMerchantsBySubMchidModifySettlement;
  modifySettlement: V3Apply4subSubMerchantsBySubMchidModifySettlement;
  settlement: V3Apply4subSubMerchantsBySubMchidSettlement;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/application` */
export interface V3Apply4subSubMerchantsBySubMchidApplication extends PathNode {
  _application_no_: V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo;
  '{application_no}': V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` */
export interface V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNo extends PathNode {
  /**
   * 查询结算账户修改申请状态: `GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761169) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761120) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721475) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760660)
   */
  get: Call<V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetRequest, V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetResponse>;
  /** 查询结算账户修改申请状态: `GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` */
  getAsync: Call<V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetRequest, V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetResponse>;
}

export interface V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetRequest extends CommonOptions {
  /** 特约商户/二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 修改结算账户申请单号 At most 64 characters. */
  application_no: string;
  query?: {
    /**
     * 银行账号展示规则
     * - `ACCOUNT_NUMBER_RULE_MASK_V1` 银行账号展示规则掩码v1
     * - `ACCOUNT_NUMBER_RULE_MASK_V2` 银行账号展示规则掩码v2
     */
    account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2';
  };
}

export interface V3Apply4subSubMerchantsBySubMchidApplicationByApplicationNoGetResponse {
  /** 开户名称 At most 1024 characters. */
  account_name: string;
  /**
   * 账户类型
   * - `ACCOUNT_TYPE_BUSINESS` 对公银行账户
   * - `ACCOUNT_TYPE_PRIVATE` 经营者个人银行卡
   */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {});
  /** 开户银行 At most 128 characters. */
  account_bank: string;
  /** 开户银行全称（含支行） At most 128 characters. */
  bank_name?: string;
  /** 开户银行联行号 At most 128 characters. */
  bank_branch_id?: string;
  /** 银行账号 At most 128 characters. */
  account_number: string;
  /**
   * 审核状态
   * - `AUDIT_SUCCESS` 审核成功
   * - `AUDITING` 审核中
   * - `AUDIT_FAIL` 审核驳回
   */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {});
  /** 审核驳回原因 */
  verify_fail_reason?: string;
  /** 审核结果更新时间 */
  verify_finish_time?: string;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` */
export interface V3Apply4subSubMerchantsBySubMchidModifySettlement extends PathNode {
  /**
   * 修改结算帐号: `POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761138) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761102) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721277) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760618)
   */
  post: Call<V3Apply4subSubMerchantsBySubMchidModifySettlementPostRequest, V3Apply4subSubMerchantsBySubMchidModifySettlementPostResponse>;
  /** 修改结算帐号: `POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` */
  postAsync: Call<V3Apply4subSubMerchantsBySubMchidModifySettlementPostRequest, V3Apply4subSubMerchantsBySubMchidModifySettlementPostResponse>;
}

export interface V3Apply4subSubMerchantsBySubMchidModifySettlementPostRequest extends CommonOptions {
  /** 特约商户/二级商户号 At most 32 characters. */
  sub_mchid: string;
  json: {
    /** 修改模式 */
    modify_mode?: 'MODIFY_MODE_ASYNC';
    /**
     * 账户类型
     * - `ACCOUNT_TYPE_BUSINESS` 对公银行账户
     * - `ACCOUNT_TYPE_PRIVATE` 经营者个人银行卡
     */
    account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE';
    /** 开户银行 At most 128 characters. */
    account_bank: string;
    /** 开户银行省市编码 */
    bank_address_code?: string;
    /** 开户银行全称（含支行） At most 128 characters. */
    bank_name?: string;
    /** 开户银行联行号 At most 128 characters. */
    bank_branch_id?: string;
    /** 银行账号 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    account_number: string;
    /** 开户名称 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    account_name?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3Apply4subSubMerchantsBySubMchidModifySettlementPostResponse {
  /** 修改结算账户申请单号 At most 64 characters. */
  application_no: string;
}

/** `v3/apply4sub/sub_merchants/{sub_mchid}/settlement` */
export interface V3Apply4subSubMerchantsBySubMchidSettlement extends PathNode {
  /**
   * 查询结算账户: `GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761142) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761113) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760642)
   */
  get: Call<V3Apply4subSubMerchantsBySubMchidSettlementGetRequest, V3Apply4subSubMerchantsBySubMchidSettlementGetResponse>;
  /** 查询结算账户: `GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement` */
  getAsync: Call<V3Apply4subSubMerchantsBySubMchidSettlementGetRequest, V3Apply4subSubMerchantsBySubMchidSettlementGetResponse>;
}

export interface V3Apply4subSubMerchantsBySubMchidSettlementGetRequest extends CommonOptions {
  /** 特约商户/二级商户号 At most 32 characters. */
  sub_mchid: string;
  query?: {
    /**
     * 银行账号展示规则
     * - `ACCOUNT_NUMBER_RULE_MASK_V1` 银行账号展示规则掩码v1
     * - `ACCOUNT_NUMBER_RULE_MASK_V2` 银行账号展示规则掩码v2
     */
    account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2';
  };
}

export interface V3Apply4subSubMerchantsBySubMchidSettlementGetResponse {
  /**
   * 账户类型
   * - `ACCOUNT_TYPE_BUSINESS` 对公银行账户
   * - `ACCOUNT_TYPE_PRIVATE` 经营者个人银行卡
   */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {});
  /** 开户银行 At most 128 characters. */
  account_bank: string;
  /** 开户银行全称（含支行） At most 128 characters. */
  bank_name?: string;
  /** 开户银行联行号 At most 128 characters. */
  bank_branch_id?: string;
  /** 银行账号 At most 128 characters. */
  account_number: string;
  /**
   * 验证结果
   * - `VERIFY_SUCCESS` 验证成功
   * - `VERIFY_FAIL` 验证失败
   * - `VERIFYING` 验证中
   */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {});
  /** 验证失败原因 At most 1024 characters. */
  verify_fail_reason?: string;
}
