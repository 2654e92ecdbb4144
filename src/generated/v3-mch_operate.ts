// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3MchOperatePaths {
  'v3/mch_operate/risk/withdrawl-apply': V3MchOperateRiskWithdrawlApply;
  'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId;
  'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo;
}

export interface V3MchOperateOperations {
  'v3/mch_operate/risk/withdrawl-apply': { post: Operation<V3MchOperateRiskWithdrawlApplyPostRequest, V3MchOperateRiskWithdrawlApplyPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOTENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': { get: Operation<V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetRequest, V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': { get: Operation<V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest, V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOTENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/mch_operate` */
export interface V3MchOperate extends PathNode {
  risk: V3MchOperateRisk;
}

/** `v3/mch_operate/risk` */
export interface V3MchOperateRisk extends PathNode {
  'withdrawl-apply': V3MchOperateRiskWithdrawlApply;
  withdrawlApply: V3MchOperateRiskWithdrawlApply;
}

/** `v3/mch_operate/risk/withdrawl-apply` */
export interface V3MchOperateRiskWithdrawlApply extends PathNode {
  'applyment-id': V3MchOperateRiskWithdrawlApplyApplymentId;
  applymentId: V3MchOperateRiskWithdrawlApplyApplymentId;
  'out-request-no': V3MchOperateRiskWithdrawlApplyOutRequestNo;
  outRequestNo: V3MchOperateRiskWithdrawlApplyOutRequestNo;
  /**
   * 提交已注销商户号可用余额提现申请单: `POST v3/mch_operate/risk/withdrawl-apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012488950)
   */
  post: Call<V3MchOperateRiskWithdrawlApplyPostRequest, V3MchOperateRiskWithdrawlApplyPostResponse>;
  /** 提交已注销商户号可用余额提现申请单: `POST v3/mch_operate/risk/withdrawl-apply` */
  postAsync: Call<V3MchOperateRiskWithdrawlApplyPostRequest, V3MchOperateRiskWithdrawlApplyPostResponse>;
}

export interface V3MchOperateRiskWithdrawlApplyPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 二级商户号的出款子账户类型
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT';
    /** 提现金额 */
    amount: number;
    /** 商户提现申请单号 At most 32 characters. */
    out_request_no: string;
    /**
     * 收款对象类型
     * - `CONTRIBUTION_MERCHANT` 出资商户号收款
     * - `SERVICE_PROVIDER_MERCHANT` 电商平台收款
     * - `OTHER_MERCHANT` 其他商户号收款
     * - `INDIVIDUAL` 个人收款
     */
    payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL';
    /** 收款对象对应的商户号 At most 32 characters. */
    payee_mchid?: string;
    /** 收款账号信息 */
    payee_info: {
      /**
       * 账户类型
       * - `ACCOUNT_TYPE_CORPORATE` 对公银行账户
       * - `ACCOUNT_TYPE_PERSONAL` 对私银行卡账户
       */
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL';
      /** 银行账户 */
      bank_account_info: {
        /** 开户名称 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        account_name: string;
        /** 开户银行 At most 128 characters. */
        account_bank: string;
        /** 开户银行联行号 At most 128 characters. */
        bank_branch_id?: string;
        /** 开户银行全称（含支行） At most 128 characters. */
        bank_name?: string;
        /** 银行账号 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        account_number: string;
      };
      /** 收款人账号对应的证件信息 */
      identity_info?: {
        /**
         * 证件类型
         * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
         * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
         * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
         * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
         * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
         * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
         * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
         * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
         */
        id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
        /** 证件姓名 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        identification_name?: string;
        /** 证件号码 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        identification_no?: string;
      };
    };
    /** 付款申请证明材料 */
    proof_media_list?: {
      /** 申请证明材料 */
      proof_payee_media?: {
        /**
         * 申请证明材料类型
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1` 已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2` 已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3` 已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4` 已废弃
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5` 已废弃
         * - `MISSING_OFFICIAL_SEAL_LETTER` 已废弃
         * - `CERTIFICATE_OF_ACCOUNT_CANCELLATION` 已废弃
         * - `INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE` 已废弃
         * - `BASIC_TRANSACTION_INFORMATION` 分账接收方与子商户的合作背景证明材料
         * - `LEGAL_ID_CARD` 法人身份证（或其他证件）正反面照片
         * - `ID_CARD` 经营负责人身份证（或其他证件）正反面照片
         * - `BUSINESS_LICENSE_PHOTO` 营业执照照片
         * - `PAYEE_ID_CARD` 收款人身份证正反面照片
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6` 附件6模板.pdf
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7` 附件7模板.pdf
         * - `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8` 附件8模板.pdf
         */
        proof_media_type: 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5' | 'MISSING_OFFICIAL_SEAL_LETTER' | 'CERTIFICATE_OF_ACCOUNT_CANCELLATION' | 'INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE' | 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8';
        /** 证明材料照片 At most 1024 characters. */
        proof_media: string;
      }[];
    };
    /** 补充材料 */
    additional_materials?: {
      /** 补充材料照片 */
      additional_media?: string[];
    };
    /** 备注 At most 1024 characters. */
    remark?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MchOperateRiskWithdrawlApplyPostResponse {
  /** 微信支付提现申请单号 At most 32 characters. */
  applyment_id?: string;
  /** 商户提现申请单号 At most 32 characters. */
  out_request_no?: string;
}

/** `v3/mch_operate/risk/withdrawl-apply/applyment-id` */
export interface V3MchOperateRiskWithdrawlApplyApplymentId extends PathNode {
  _applyment_id_: V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId;
  '{applyment_id}': V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId;
}

/** `v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` */
export interface V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentId extends PathNode {
  /**
   * 微信支付提现申请单号查询提现申请单状态: `GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778400)
   */
  get: Call<V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetRequest, V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetResponse>;
  /** 微信支付提现申请单号查询提现申请单状态: `GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}` */
  getAsync: Call<V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetRequest, V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetResponse>;
}

export interface V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetRequest extends CommonOptions {
  /** 微信支付提现申请单号 At most 32 characters. */
  applyment_id: string;
}

export interface V3MchOperateRiskWithdrawlApplyApplymentIdByApplymentIdGetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 At most 32 characters. */
    applyment_id: string;
    /** 商户提现申请单号 At most 32 characters. */
    out_request_no: string;
    /**
     * 申请单状态
     * - `SUBMITTED` 等待审核
     * - `PASSED` 付款执行中
     * - `PAY_SUCCEED` 付款成功
     * - `REJECTED` 审批驳回
     * - `PAY_FAILED` 付款失败
     * - `BANK_REFUNDED` 银行退票
     */
    state: 'SUBMITTED' | 'PASSED' | 'PAY_SUCCEED' | 'REJECTED' | 'PAY_FAILED' | 'BANK_REFUNDED' | (string & {});
    /** 失败原因 At most 1024 characters. */
    fail_reason?: string;
    /** 最后更新时间 At most 32 characters. */
    modify_time?: string;
  };
}

/** `v3/mch_operate/risk/withdrawl-apply/out-request-no` */
export interface V3MchOperateRiskWithdrawlApplyOutRequestNo extends PathNode {
  _out_request_no_: V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo;
  '{out_request_no}': V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo;
}

/** `v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` */
export interface V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 商户提现申请单号查询提现申请单状态: `GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476164)
   */
  get: Call<V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest, V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse>;
  /** 商户提现申请单号查询提现申请单状态: `GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}` */
  getAsync: Call<V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest, V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 商户提现申请单号 At most 32 characters. */
  out_request_no: string;
}

export interface V3MchOperateRiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 At most 32 characters. */
    applyment_id: string;
    /** 商户提现申请单号 At most 32 characters. */
    out_request_no: string;
    /**
     * 申请单状态
     * - `SUBMITTED` 等待审核
     * - `PASSED` 付款执行中
     * - `PAY_SUCCEED` 付款成功
     * - `REJECTED` 审批驳回
     * - `PAY_FAILED` 付款失败
     * - `BANK_REFUNDED` 银行退票
     */
    state: 'SUBMITTED' | 'PASSED' | 'PAY_SUCCEED' | 'REJECTED' | 'PAY_FAILED' | 'BANK_REFUNDED' | (string & {});
    /** 失败原因 At most 1024 characters. */
    fail_reason?: string;
    /** 最后更新时间 At most 32 characters. */
    modify_time?: string;
  };
}
