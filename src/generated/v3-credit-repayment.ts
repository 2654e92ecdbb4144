// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3CreditRepaymentPaths {
  'v3/credit-repayment/partner/contracts/app-presign': V3CreditRepaymentPartnerContractsAppPresign;
  'v3/credit-repayment/partner/contracts/h5-presign': V3CreditRepaymentPartnerContractsH5Presign;
  'v3/credit-repayment/partner/contracts/terminate': V3CreditRepaymentPartnerContractsTerminate;
  'v3/credit-repayment/partner/contracts/{out_contract_code}': V3CreditRepaymentPartnerContractsByOutContractCode;
  'v3/credit-repayment/partner/deduct-orders': V3CreditRepaymentPartnerDeductOrders;
  'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo;
  'v3/credit-repayment/partner/schedule-records/batch-create': V3CreditRepaymentPartnerScheduleRecordsBatchCreate;
  'v3/credit-repayment/partner/schedule-records/{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOutRecordId;
}

export interface V3CreditRepaymentOperations {
  'v3/credit-repayment/partner/contracts/app-presign': { post: Operation<V3CreditRepaymentPartnerContractsAppPresignPostRequest, V3CreditRepaymentPartnerContractsAppPresignPostResponse> };
  'v3/credit-repayment/partner/contracts/h5-presign': { post: Operation<V3CreditRepaymentPartnerContractsH5PresignPostRequest, V3CreditRepaymentPartnerContractsH5PresignPostResponse> };
  'v3/credit-repayment/partner/contracts/terminate': { post: Operation<V3CreditRepaymentPartnerContractsTerminatePostRequest, V3CreditRepaymentPartnerContractsTerminatePostResponse> };
  'v3/credit-repayment/partner/contracts/{out_contract_code}': { get: Operation<V3CreditRepaymentPartnerContractsByOutContractCodeGetRequest, V3CreditRepaymentPartnerContractsByOutContractCodeGetResponse> };
  'v3/credit-repayment/partner/deduct-orders': { post: Operation<V3CreditRepaymentPartnerDeductOrdersPostRequest, V3CreditRepaymentPartnerDeductOrdersPostResponse> };
  'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': { get: Operation<V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetRequest, V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetResponse> };
  'v3/credit-repayment/partner/schedule-records/batch-create': { post: Operation<V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostRequest, V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostResponse> };
  'v3/credit-repayment/partner/schedule-records/{out_record_id}': { get: Operation<V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetRequest, V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetResponse> };
}

/** `v3/credit-repayment` */
export interface V3CreditRepayment extends PathNode {
  partner: V3CreditRepaymentPartner;
}

/** `v3/credit-repayment/partner` */
export interface V3CreditRepaymentPartner extends PathNode {
  contracts: V3CreditRepaymentPartnerContracts;
  'deduct-orders': V3CreditRepaymentPartnerDeductOrders;
  deductOrders: V3CreditRepaymentPartnerDeductOrders;
  'schedule-records': V3CreditRepaymentPartnerScheduleRecords;
  scheduleRecords: V3CreditRepaymentPartnerScheduleRecords;
}

/** `v3/credit-repayment/partner/contracts` */
export interface V3CreditRepaymentPartnerContracts extends PathNode {
  'app-presign': V3CreditRepaymentPartnerContractsAppPresign;
  appPresign: V3CreditRepaymentPartnerContractsAppPresign;
  'h5-presign': V3CreditRepaymentPartnerContractsH5Presign;
  h5Presign: V3CreditRepaymentPartnerContractsH5Presign;
  terminate: V3CreditRepaymentPartnerContractsTerminate;
  _out_contract_code_: V3CreditRepaymentPartnerContractsByOutContractCode;
  '{out_contract_code}': V3CreditRepaymentPartnerContractsByOutContractCode;
}

/** `v3/credit-repayment/partner/contracts/app-presign` */
export interface V3CreditRepaymentPartnerContractsAppPresign extends PathNode {
  /**
   * APP预签约自动还款协议: `POST v3/credit-repayment/partner/contracts/app-presign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125804)
   */
  post: Call<V3CreditRepaymentPartnerContractsAppPresignPostRequest, V3CreditRepaymentPartnerContractsAppPresignPostResponse>;
  /** APP预签约自动还款协议: `POST v3/credit-repayment/partner/contracts/app-presign` */
  postAsync: Call<V3CreditRepaymentPartnerContractsAppPresignPostRequest, V3CreditRepaymentPartnerContractsAppPresignPostResponse>;
}

export interface V3CreditRepaymentPartnerContractsAppPresignPostRequest extends CommonOptions {
  json: {
    /** 商户AppID */
    appid: string;
    /** 模板ID */
    plan_id: string;
    /** 服务商签约协议号 */
    out_contract_code: string;
    /** 用户展示名称 */
    display_name: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 还款日 */
    repayment_day: number;
    /** 还款金额上限 */
    repayment_amount_limit: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户AppID */
    sub_appid?: string;
    /** 用户实名信息 */
    real_identity: V3CreditRepaymentPartnerContractsRealIdentity;
    /** 交易信息 */
    trade_info?: V3CreditRepaymentPartnerContractsTradeInfo;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3CreditRepaymentPartnerContractsAppPresignPostResponse {
  /** 预签约码 */
  presign_token: string;
  /** 跳转到的签约服务提供方 */
  redirect_service?: string;
}

export interface V3CreditRepaymentPartnerContractsRealIdentity {
  /** 实名验证类型 */
  identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD';
  /** 自然人证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  identity_id: string;
  /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  real_name: string;
}

export interface V3CreditRepaymentPartnerContractsTradeInfo {
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 还款金额 */
  deduct_amount: number;
  /** 产品描述 */
  description?: string;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
}

/** `v3/credit-repayment/partner/contracts/h5-presign` */
export interface V3CreditRepaymentPartnerContractsH5Presign extends PathNode {
  /**
   * H5预签约自动还款协议: `POST v3/credit-repayment/partner/contracts/h5-presign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779565)
   */
  post: Call<V3CreditRepaymentPartnerContractsH5PresignPostRequest, V3CreditRepaymentPartnerContractsH5PresignPostResponse>;
  /** H5预签约自动还款协议: `POST v3/credit-repayment/partner/contracts/h5-presign` */
  postAsync: Call<V3CreditRepaymentPartnerContractsH5PresignPostRequest, V3CreditRepaymentPartnerContractsH5PresignPostResponse>;
}

export interface V3CreditRepaymentPartnerContractsH5PresignPostRequest extends CommonOptions {
  json: {
    /** 商户AppID */
    appid: string;
    /** 模板ID */
    plan_id: string;
    /** 服务商签约协议号 */
    out_contract_code: string;
    /** 用户展示名称 */
    display_name: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 还款日 */
    repayment_day: number;
    /** 还款金额上限 */
    repayment_amount_limit: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户AppID */
    sub_appid?: string;
    /** 用户实名信息 */
    real_identity: V3CreditRepaymentPartnerContractsRealIdentity;
    /** 交易信息 */
    trade_info?: V3CreditRepaymentPartnerContractsTradeInfo;
    /** 跳转控制信息 */
    jump_info?: {
      /** 签约完后要跳转到的应用AppID */
      jump_appid?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3CreditRepaymentPartnerContractsH5PresignPostResponse {
  /** 拉起微信支付签约页的URL */
  redirect_url: string;
}

/** `v3/credit-repayment/partner/contracts/terminate` */
export interface V3CreditRepaymentPartnerContractsTerminate extends PathNode {
  /**
   * 解除自动还款协议: `POST v3/credit-repayment/partner/contracts/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125830)
   */
  post: Call<V3CreditRepaymentPartnerContractsTerminatePostRequest, V3CreditRepaymentPartnerContractsTerminatePostResponse>;
  /** 解除自动还款协议: `POST v3/credit-repayment/partner/contracts/terminate` */
  postAsync: Call<V3CreditRepaymentPartnerContractsTerminatePostRequest, V3CreditRepaymentPartnerContractsTerminatePostResponse>;
}

export interface V3CreditRepaymentPartnerContractsTerminatePostRequest extends CommonOptions {
  json: {
    /** 服务商签约协议号 */
    out_contract_code: string;
    /** 协议解约备注 */
    contract_termination_remark: string;
  };
}

export interface V3CreditRepaymentPartnerContractsTerminatePostResponse {
  /** 协议信息 */
  contract_info?: V3CreditRepaymentPartnerContractsContractInfo;
}

export interface V3CreditRepaymentPartnerContractsContractInfo {
  /** 协议ID */
  contract_id: string;
  /** 模板ID */
  plan_id: string;
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 用户展示名称 */
  display_name: string;
  /** 协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {});
  /** 协议解约备注 */
  contract_termination_remark?: string;
  /** 还款日 */
  repayment_day?: number;
  /** 用户服务商标识 */
  openid?: string;
  /** 服务商AppID */
  appid?: string;
  /** 还款金额上限 */
  repayment_amount_limit: number;
}

/** `v3/credit-repayment/partner/contracts/{out_contract_code}` */
export interface V3CreditRepaymentPartnerContractsByOutContractCode extends PathNode {
  /**
   * 查询自动还款协议: `GET v3/credit-repayment/partner/contracts/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016125810)
   */
  get: Call<V3CreditRepaymentPartnerContractsByOutContractCodeGetRequest, V3CreditRepaymentPartnerContractsByOutContractCodeGetResponse>;
  /** 查询自动还款协议: `GET v3/credit-repayment/partner/contracts/{out_contract_code}` */
  getAsync: Call<V3CreditRepaymentPartnerContractsByOutContractCodeGetRequest, V3CreditRepaymentPartnerContractsByOutContractCodeGetResponse>;
}

export interface V3CreditRepaymentPartnerContractsByOutContractCodeGetRequest extends CommonOptions {
  /** 服务商签约协议号 */
  out_contract_code: string;
}

export interface V3CreditRepaymentPartnerContractsByOutContractCodeGetResponse extends V3CreditRepaymentPartnerContractsContractInfo {
}

/** `v3/credit-repayment/partner/deduct-orders` */
export interface V3CreditRepaymentPartnerDeductOrders extends PathNode {
  _out_trade_no_: V3CreditRepaymentPartnerDeductOrdersByOutTradeNo;
  '{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo;
  /**
   * 发起还款: `POST v3/credit-repayment/partner/deduct-orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779462)
   */
  post: Call<V3CreditRepaymentPartnerDeductOrdersPostRequest, V3CreditRepaymentPartnerDeductOrdersPostResponse>;
  /** 发起还款: `POST v3/credit-repayment/partner/deduct-orders` */
  postAsync: Call<V3CreditRepaymentPartnerDeductOrdersPostRequest, V3CreditRepaymentPartnerDeductOrdersPostResponse>;
}

export interface V3CreditRepaymentPartnerDeductOrdersPostRequest extends CommonOptions {
  json: {
    /** 还款协议ID */
    contract_id: string;
    /** 商户侧交易单号 */
    out_trade_no: string;
    /** 商户侧预约还款单号 */
    out_record_id: string;
    /** 还款金额 */
    deduct_amount: string;
    /** 商户回调地址 */
    notify_url: string;
    /** 产品描述 */
    description: string;
    /** 商户数据包 */
    attach?: string;
  };
}

export interface V3CreditRepaymentPartnerDeductOrdersPostResponse extends V3CreditRepaymentPartnerDeductOrdersAnswer {
}

export interface V3CreditRepaymentPartnerDeductOrdersAnswer {
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 用户标识 */
  openid: string;
  /** 还款协议ID */
  contract_id: string;
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {});
  /** 还款金额 */
  deduct_amount: string;
  /** 实际还款金额 */
  pay_success_amount?: string;
  /** 产品描述 */
  description: string;
  /** 商户数据包 */
  attach?: string;
  /** 微信支付的支付单号 */
  transaction_id?: string;
}

/** `v3/credit-repayment/partner/deduct-orders/{out_trade_no}` */
export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNo extends PathNode {
  /**
   * 查询还款单: `GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779468)
   */
  get: Call<V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetRequest, V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetResponse>;
  /** 查询还款单: `GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}` */
  getAsync: Call<V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetRequest, V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetResponse>;
}

export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetRequest extends CommonOptions {
  /** 商户侧交易单号 */
  out_trade_no: string;
}

export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNoGetResponse extends V3CreditRepaymentPartnerDeductOrdersAnswer {
}

/** `v3/credit-repayment/partner/schedule-records` */
export interface V3CreditRepaymentPartnerScheduleRecords extends PathNode {
  'batch-create': V3CreditRepaymentPartnerScheduleRecordsBatchCreate;
  batchCreate: V3CreditRepaymentPartnerScheduleRecordsBatchCreate;
  _out_record_id_: V3CreditRepaymentPartnerScheduleRecordsByOutRecordId;
  '{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOutRecordId;
}

/** `v3/credit-repayment/partner/schedule-records/batch-create` */
export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreate extends PathNode {
  /**
   * 预约还款: `POST v3/credit-repayment/partner/schedule-records/batch-create`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779459)
   */
  post: Call<V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostRequest, V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostResponse>;
  /** 预约还款: `POST v3/credit-repayment/partner/schedule-records/batch-create` */
  postAsync: Call<V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostRequest, V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostResponse>;
}

export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostRequest extends CommonOptions {
  json: {
    /** 还款协议ID */
    contract_id: string;
    /** 商户AppID */
    appid: string;
    /** 用户标识 */
    openid: string;
    /** 预约还款项列表 */
    schedule_items: {
      /** 商户侧预约还款单号 */
      out_record_id: string;
      /** 子商户号 */
      sub_mchid: string;
      /** 子商户AppID */
      sub_appid?: string;
      /** 应还款金额 */
      repayment_amount: string;
      /** 最低还款金额 */
      min_repayment_amount?: string;
      /** 还款日期 */
      repayment_date: string;
    }[];
  };
}

export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreatePostResponse {
  /** 预约还款记录列表 */
  schedule_records?: V3CreditRepaymentPartnerScheduleRecordsScheduleRecords[];
}

export interface V3CreditRepaymentPartnerScheduleRecordsScheduleRecords {
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 商户AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 还款协议ID */
  contract_id?: string;
  /** 应还款金额 */
  repayment_amount: string;
  /** 最低还款金额 */
  min_repayment_amount: string;
  /** 还款日期 */
  repayment_date: string;
  /** 用户标识 */
  openid: string;
}

/** `v3/credit-repayment/partner/schedule-records/{out_record_id}` */
export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordId extends PathNode {
  /**
   * 查询预约还款记录: `GET v3/credit-repayment/partner/schedule-records/{out_record_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016779463)
   */
  get: Call<V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetRequest, V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetResponse>;
  /** 查询预约还款记录: `GET v3/credit-repayment/partner/schedule-records/{out_record_id}` */
  getAsync: Call<V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetRequest, V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetResponse>;
}

export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetRequest extends CommonOptions {
  /** 商户侧预约还款单号 */
  out_record_id: string;
  query: {
    /** 还款协议ID */
    contract_id: string;
  };
}

export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordIdGetResponse extends V3CreditRepaymentPartnerScheduleRecordsScheduleRecords {
}
