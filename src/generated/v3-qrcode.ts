// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3QrcodePaths {
  'v3/qrcode/transactions': V3QrcodeTransactions;
  'v3/qrcode/transactions/out-trade-no/{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo;
  'v3/qrcode/user-services/contract-id/{contract_id}': V3QrcodeUserServicesContractIdByContractId;
}

export interface V3QrcodeOperations {
  'v3/qrcode/transactions': { post: Operation<V3QrcodeTransactionsPostRequest, V3QrcodeTransactionsPostResponse> };
  'v3/qrcode/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3QrcodeTransactionsOutTradeNoByOutTradeNoGetRequest, V3QrcodeTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/qrcode/user-services/contract-id/{contract_id}': { get: Operation<V3QrcodeUserServicesContractIdByContractIdGetRequest, V3QrcodeUserServicesContractIdByContractIdGetResponse> };
}

/** `v3/qrcode` */
export interface V3Qrcode extends PathNode {
  transactions: V3QrcodeTransactions;
  'user-services': V3QrcodeUserServices;
  userServices: V3QrcodeUserServices;
}

/** `v3/qrcode/transactions` */
export interface V3QrcodeTransactions extends PathNode {
  'out-trade-no': V3QrcodeTransactionsOutTradeNo;
  outTradeNo: V3QrcodeTransactionsOutTradeNo;
  /** 扣费受理: `POST v3/qrcode/transactions` */
  post: Call<V3QrcodeTransactionsPostRequest, V3QrcodeTransactionsPostResponse>;
  /** 扣费受理: `POST v3/qrcode/transactions` */
  postAsync: Call<V3QrcodeTransactionsPostRequest, V3QrcodeTransactionsPostResponse>;
}

export interface V3QrcodeTransactionsPostRequest extends CommonOptions {
  json: {
    appid: string;
    sub_appid?: string;
    /** 微信支付分配的子商户号 */
    sub_mchid?: string;
    description?: string;
    attach?: string;
    /** 商户系统内部订单号 */
    out_trade_no: string;
    trade_scene: 'BUS' | 'METRO';
    /** 代金券或立减优惠功能的参数 */
    goods_tag?: string;
    contract_id: string;
    /** 接受扣款结果异步回调通知的URL */
    notify_url?: string;
    /** 订单金额信息 */
    amount?: {
      total?: number;
      currency?: string;
    };
    /** 公交场景信息 */
    bus_info?: {
      /** 用户乘车时间（上车） */
      start_time?: string;
      /** 乘车路线 */
      line_name?: string;
      plate_number?: string;
    };
    /** 地铁场景信息 */
    metro_info?: {
      /** 用户乘车时间（上车） */
      start_time?: string;
      /** 用户下车时间 */
      end_time?: string;
      /** 乘车起始站 */
      start_station?: string;
      /** 乘车终点站 */
      end_station?: string;
    };
  };
}

export interface V3QrcodeTransactionsPostResponse extends V3QrcodeTransactionsAnswer {
}

export interface V3QrcodeTransactionsAnswer {
  /** 公众账号ID */
  appid?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  sp_mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 服务描述 */
  description?: string;
  /** 订单创建时间 */
  create_time?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {});
  /** 还款微信支付订单号 */
  repay_transaction_id?: string;
  /** 垫资还款时间 */
  repay_time?: string;
  /** 附加数据 */
  attach?: string;
  /** 代扣签约ID */
  contract_id?: string;
  /** 交易场景 */
  trade_scene?: 'BUS' | 'METRO' | (string & {});
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间（上车） */
    start_time?: string;
    /** 乘车路线 */
    line_name?: string;
    plate_number?: string;
  };
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间（上车） */
    start_time?: string;
    /** 用户下车时间 */
    end_time?: string;
    /** 乘车起始站 */
    start_station?: string;
    /** 乘车终点站 */
    end_station?: string;
  };
  /** 订单金额信息 */
  amount?: {
    total?: number;
    payer_total?: number;
    currency?: string;
  };
  /** 优惠信息 */
  promotion_detail?: ({
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 活动ID */
    stock_id?: string;
    /** 优惠券面额 */
    amount?: number;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
    /** 优惠币种 */
    currency?: string;
  })[];
}

/** `v3/qrcode/transactions/out-trade-no` */
export interface V3QrcodeTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3QrcodeTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/qrcode/transactions/out-trade-no/{out_trade_no}` */
export interface V3QrcodeTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /** 查询订单: `GET v3/qrcode/transactions/out-trade-no/{out_trade_no}` */
  get: Call<V3QrcodeTransactionsOutTradeNoByOutTradeNoGetRequest, V3QrcodeTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 查询订单: `GET v3/qrcode/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3QrcodeTransactionsOutTradeNoByOutTradeNoGetRequest, V3QrcodeTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3QrcodeTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户系统内部订单号 */
  out_trade_no: string;
  query?: {
    /** 微信支付分配的子商户号 */
    sub_mchid?: string;
  };
}

export interface V3QrcodeTransactionsOutTradeNoByOutTradeNoGetResponse extends V3QrcodeTransactionsAnswer {
}

/** `v3/qrcode/user-services` */
export interface V3QrcodeUserServices extends PathNode {
  'contract-id': V3QrcodeUserServicesContractId;
  contractId: V3QrcodeUserServicesContractId;
}

/** `v3/qrcode/user-services/contract-id` */
export interface V3QrcodeUserServicesContractId extends PathNode {
  _contract_id_: V3QrcodeUserServicesContractIdByContractId;
  '{contract_id}': V3QrcodeUserServicesContractIdByContractId;
}

/** `v3/qrcode/user-services/contract-id/{contract_id}` */
export interface V3QrcodeUserServicesContractIdByContractId extends PathNode {
  /** 查询用户服务可用信息: `GET v3/qrcode/user-services/contract-id/{contract_id}` */
  get: Call<V3QrcodeUserServicesContractIdByContractIdGetRequest, V3QrcodeUserServicesContractIdByContractIdGetResponse>;
  /** 查询用户服务可用信息: `GET v3/qrcode/user-services/contract-id/{contract_id}` */
  getAsync: Call<V3QrcodeUserServicesContractIdByContractIdGetRequest, V3QrcodeUserServicesContractIdByContractIdGetResponse>;
}

export interface V3QrcodeUserServicesContractIdByContractIdGetRequest extends CommonOptions {
  contract_id: string;
  query?: {
    appid?: string;
    /** 子公众账号ID */
    sub_appid?: string;
    /** 微信支付分配的子商户号 */
    sub_mchid?: string;
  };
}

export interface V3QrcodeUserServicesContractIdByContractIdGetResponse {
  contract_id?: string;
  user_service_state?: 'NORMAL' | 'BLOCKED' | (string & {});
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {});
}
