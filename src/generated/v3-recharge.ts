// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3RechargePaths {
  'v3/recharge/bank-transfer-recharges/apply': V3RechargeBankTransferRechargesApply;
  'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo;
}

export interface V3RechargeOperations {
  'v3/recharge/bank-transfer-recharges/apply': { post: Operation<V3RechargeBankTransferRechargesApplyPostRequest, V3RechargeBankTransferRechargesApplyPostResponse> };
  'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': { get: Operation<V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest, V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse> };
}

/** `v3/recharge` */
export interface V3Recharge extends PathNode {
  'bank-transfer-recharges': V3RechargeBankTransferRecharges;
  bankTransferRecharges: V3RechargeBankTransferRecharges;
}

/** `v3/recharge/bank-transfer-recharges` */
export interface V3RechargeBankTransferRecharges extends PathNode {
  apply: V3RechargeBankTransferRechargesApply;
  'out-recharge-no': V3RechargeBankTransferRechargesOutRechargeNo;
  outRechargeNo: V3RechargeBankTransferRechargesOutRechargeNo;
}

/** `v3/recharge/bank-transfer-recharges/apply` */
export interface V3RechargeBankTransferRechargesApply extends PathNode {
  /**
   * 申请银行转账充值: `POST v3/recharge/bank-transfer-recharges/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
   */
  post: Call<V3RechargeBankTransferRechargesApplyPostRequest, V3RechargeBankTransferRechargesApplyPostResponse>;
  /** 申请银行转账充值: `POST v3/recharge/bank-transfer-recharges/apply` */
  postAsync: Call<V3RechargeBankTransferRechargesApplyPostRequest, V3RechargeBankTransferRechargesApplyPostResponse>;
}

export interface V3RechargeBankTransferRechargesApplyPostRequest extends CommonOptions {
  json: {
    /** 商户充值单号 */
    out_recharge_no: string;
    /** 充值场景 */
    recharge_scene: 'NORMAL_BANK_TRANSFER';
    /** 充值入账账户 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /** 充值金额 */
    recharge_amount: {
      /** 总金额 */
      amount?: number;
      /** 货币类型 */
      currency?: string;
    };
  };
}

export interface V3RechargeBankTransferRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string;
    /** 开户银行省市编码 */
    bank_address_code?: string;
    /** 开户银行行号 */
    bank_code?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 银行账号 */
    bank_account_no?: string;
  };
}

/** `v3/recharge/bank-transfer-recharges/out-recharge-no` */
export interface V3RechargeBankTransferRechargesOutRechargeNo extends PathNode {
  _out_recharge_no_: V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo;
  '{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo;
}

/** `v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo extends PathNode {
  /**
   * 查询银行转账充值结果: `GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012585430)
   */
  get: Call<V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest, V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>;
  /** 查询银行转账充值结果: `GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
  getAsync: Call<V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest, V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>;
}

export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest extends CommonOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
}

export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 充值商户号 */
  mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 */
    amount?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
}
