// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3EbikePaths {
  'v3/ebike/charge/contracts/preopen': V3EbikeChargeContractsPreopen;
  'v3/ebike/charge/contracts/{contract_id}': V3EbikeChargeContractsByContractId;
  'v3/ebike/charge/contracts/{contract_id}/confirm': V3EbikeChargeContractsByContractIdConfirm;
  'v3/ebike/charge/transactions': V3EbikeChargeTransactions;
  'v3/ebike/charge/transactions/id/{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId;
  'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo;
  'v3/ebike/charge/users/{openid}/contract': V3EbikeChargeUsersByOpenidContract;
}

export interface V3EbikeOperations {
  'v3/ebike/charge/contracts/preopen': { post: Operation<V3EbikeChargeContractsPreopenPostRequest, V3EbikeChargeContractsPreopenPostResponse> };
  'v3/ebike/charge/contracts/{contract_id}': { get: Operation<V3EbikeChargeContractsByContractIdGetRequest, V3EbikeChargeContractsByContractIdGetResponse> };
  'v3/ebike/charge/contracts/{contract_id}/confirm': { post: Operation<V3EbikeChargeContractsByContractIdConfirmPostRequest, V3EbikeChargeContractsByContractIdConfirmPostResponse> };
  'v3/ebike/charge/transactions': { post: Operation<V3EbikeChargeTransactionsPostRequest, V3EbikeChargeTransactionsPostResponse> };
  'v3/ebike/charge/transactions/id/{transaction_id}': { get: Operation<V3EbikeChargeTransactionsIdByTransactionIdGetRequest, V3EbikeChargeTransactionsIdByTransactionIdGetResponse> };
  'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetRequest, V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/ebike/charge/users/{openid}/contract': { get: Operation<V3EbikeChargeUsersByOpenidContractGetRequest, V3EbikeChargeUsersByOpenidContractGetResponse> };
}

/** `v3/ebike` */
export interface V3Ebike extends PathNode {
  charge: V3EbikeCharge;
}

/** `v3/ebike/charge` */
export interface V3EbikeCharge extends PathNode {
  contracts: V3EbikeChargeContracts;
  transactions: V3EbikeChargeTransactions;
  users: V3EbikeChargeUsers;
}

/** `v3/ebike/charge/contracts` */
export interface V3EbikeChargeContracts extends PathNode {
  preopen: V3EbikeChargeContractsPreopen;
  _contract_id_: V3EbikeChargeContractsByContractId;
  '{contract_id}': V3EbikeChargeContractsByContractId;
}

/** `v3/ebike/charge/contracts/preopen` */
export interface V3EbikeChargeContractsPreopen extends PathNode {
  /**
   * 预开通服务: `POST v3/ebike/charge/contracts/preopen`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml)
   */
  post: Call<V3EbikeChargeContractsPreopenPostRequest, V3EbikeChargeContractsPreopenPostResponse>;
  /**
   * 预开通服务: `POST v3/ebike/charge/contracts/preopen`
   * @deprecated Taken offline since 2019-12-16.
   */
  postAsync: Call<V3EbikeChargeContractsPreopenPostRequest, V3EbikeChargeContractsPreopenPostResponse>;
}

export interface V3EbikeChargeContractsPreopenPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 */
    sub_mchid?: string;
    /** 服务商公众号ID */
    appid: string;
    /** 特约商户公众号ID */
    sub_appid?: string;
    /** 交易场景 */
    trade_scene: string;
    /** 用户标识 */
    openid: string;
  };
}

export interface V3EbikeChargeContractsPreopenPostResponse {
  /** 预开通ID */
  preopen_id: string;
}

/** `v3/ebike/charge/contracts/{contract_id}` */
export interface V3EbikeChargeContractsByContractId extends PathNode {
  confirm: V3EbikeChargeContractsByContractIdConfirm;
  /**
   * 通过签约号查询用户状态: `GET v3/ebike/charge/contracts/{contract_id}`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml)
   */
  get: Call<V3EbikeChargeContractsByContractIdGetRequest, V3EbikeChargeContractsByContractIdGetResponse>;
  /**
   * 通过签约号查询用户状态: `GET v3/ebike/charge/contracts/{contract_id}`
   * @deprecated Taken offline since 2019-12-16.
   */
  getAsync: Call<V3EbikeChargeContractsByContractIdGetRequest, V3EbikeChargeContractsByContractIdGetResponse>;
}

export interface V3EbikeChargeContractsByContractIdGetRequest extends CommonOptions {
  /** 充电授权扣费协议号 */
  contract_id: string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3EbikeChargeContractsByContractIdGetResponse extends V3EbikeChargeAnswer {
}

export interface V3EbikeChargeAnswer {
  /** 服务商商户号 */
  mchid: string;
  /** 用户标识 */
  openid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 充电授权扣费协议号 */
  contract_id?: string;
  /** 协议状态 */
  contract_state: string;
}

/** `v3/ebike/charge/contracts/{contract_id}/confirm` */
export interface V3EbikeChargeContractsByContractIdConfirm extends PathNode {
  /**
   * 创建用户当次充电代扣凭证: `POST v3/ebike/charge/contracts/{contract_id}/confirm`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml)
   */
  post: Call<V3EbikeChargeContractsByContractIdConfirmPostRequest, V3EbikeChargeContractsByContractIdConfirmPostResponse>;
  /**
   * 创建用户当次充电代扣凭证: `POST v3/ebike/charge/contracts/{contract_id}/confirm`
   * @deprecated Taken offline since 2019-12-16.
   */
  postAsync: Call<V3EbikeChargeContractsByContractIdConfirmPostRequest, V3EbikeChargeContractsByContractIdConfirmPostResponse>;
}

export interface V3EbikeChargeContractsByContractIdConfirmPostRequest extends CommonOptions {
  /** 充电授权扣费协议号 */
  contract_id: string;
  json: {
    /** 特约商户号 */
    sub_mchid?: string;
    /** 服务商公众号ID */
    appid: string;
    /** 特约商户公众号ID */
    sub_appid?: string;
    /** 充电场景信息 */
    charge_info: {
      /** 开始时间 */
      start_time: string;
      /** 充电站名称 */
      charging_station_name: string;
      /** 充电枪编号 */
      charging_gun_number: string;
      /** 充电位设备号 */
      device_id: string;
    };
  };
}

export interface V3EbikeChargeContractsByContractIdConfirmPostResponse {
  /** 用户充电代扣凭证 */
  charging_token: string;
}

/** `v3/ebike/charge/transactions` */
export interface V3EbikeChargeTransactions extends PathNode {
  id: V3EbikeChargeTransactionsId;
  'out-trade-no': V3EbikeChargeTransactionsOutTradeNo;
  outTradeNo: V3EbikeChargeTransactionsOutTradeNo;
  /**
   * 充电自行车代扣受理扣款: `POST v3/ebike/charge/transactions`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml)
   */
  post: Call<V3EbikeChargeTransactionsPostRequest, V3EbikeChargeTransactionsPostResponse>;
  /**
   * 充电自行车代扣受理扣款: `POST v3/ebike/charge/transactions`
   * @deprecated Taken offline since 2019-12-16.
   */
  postAsync: Call<V3EbikeChargeTransactionsPostRequest, V3EbikeChargeTransactionsPostResponse>;
}

export interface V3EbikeChargeTransactionsPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 */
    sub_mchid?: string;
    /** 服务商公众号ID */
    appid: string;
    /** 特约商户公众号ID */
    sub_appid?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 附加字段 */
    attach?: string;
    /** 营销信息 */
    goods_tag?: string;
    /** 通知url */
    notify_url: string;
    /** 商品描述 */
    description: string;
    /** 用户充电代扣凭证 */
    charging_token: string;
    /** 订单金额信息 */
    amount: {
      /** 订单总金额 */
      total: number;
      /** 货币类型 */
      currency?: string;
    };
    /** 充电自行车场景信息 */
    charge_info: {
      /** 开始时间 */
      start_time: string;
      /** 结束时间 */
      end_time: string;
      /** 充电站名称 */
      charging_station_name: string;
      /** 充电枪编号 */
      charging_gun_number: string;
      /** 已充电量 */
      charged_capacity: number;
      /** 车位延时占用时长 */
      park_duration?: number;
      /** 车位延时占用产生的费用 */
      park_fee?: number;
    };
    /** 设备信息 */
    device_info: {
      /** 充电位设备号 */
      device_id: string;
      /** 商户端设备ip */
      device_ip: string;
    };
  };
}

export interface V3EbikeChargeTransactionsPostResponse {
  /** 受理状态 */
  accept_state: string;
  /** 订单创建时间 */
  create_time?: string;
}

/** `v3/ebike/charge/transactions/id` */
export interface V3EbikeChargeTransactionsId extends PathNode {
  _transaction_id_: V3EbikeChargeTransactionsIdByTransactionId;
  '{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId;
}

/** `v3/ebike/charge/transactions/id/{transaction_id}` */
export interface V3EbikeChargeTransactionsIdByTransactionId extends PathNode {
  /**
   * 查询订单: `GET v3/ebike/charge/transactions/id/{transaction_id}`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
   */
  get: Call<V3EbikeChargeTransactionsIdByTransactionIdGetRequest, V3EbikeChargeTransactionsIdByTransactionIdGetResponse>;
  /**
   * 查询订单: `GET v3/ebike/charge/transactions/id/{transaction_id}`
   * @deprecated Taken offline since 2019-12-16.
   */
  getAsync: Call<V3EbikeChargeTransactionsIdByTransactionIdGetRequest, V3EbikeChargeTransactionsIdByTransactionIdGetResponse>;
}

export interface V3EbikeChargeTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3EbikeChargeTransactionsIdByTransactionIdGetResponse extends V3EbikeChargeTransactionsAnswer {
}

export interface V3EbikeChargeTransactionsAnswer {
  /** 商户号 */
  mchid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 服务商公众号ID */
  appid: string;
  /** 特约商户公众号ID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: string;
  /** 银行类型 */
  bank_type?: string;
  /** 成功时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_des?: string;
  /** 充电授权扣费协议号 */
  contract_id: string;
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string;
    /** 用户在特约商户的标识 */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户实际支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
  };
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: string;
    /** 优惠类型 */
    type?: string;
    /** 活动ID */
    activity_id?: string;
    /** 优惠券面额 */
    amount: number;
    /** 微信出资 */
    wxpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
  }[];
}

/** `v3/ebike/charge/transactions/out-trade-no` */
export interface V3EbikeChargeTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3EbikeChargeTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` */
export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单: `GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml)
   */
  get: Call<V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetRequest, V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /**
   * 查询订单: `GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   * @deprecated Taken offline since 2019-12-16.
   */
  getAsync: Call<V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetRequest, V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNoGetResponse extends V3EbikeChargeTransactionsAnswer {
}

/** `v3/ebike/charge/users` */
export interface V3EbikeChargeUsers extends PathNode {
  _openid_: V3EbikeChargeUsersByOpenid;
  '{openid}': V3EbikeChargeUsersByOpenid;
}

/** `v3/ebike/charge/users/{openid}` */
export interface V3EbikeChargeUsersByOpenid extends PathNode {
  contract: V3EbikeChargeUsersByOpenidContract;
}

/** `v3/ebike/charge/users/{openid}/contract` */
export interface V3EbikeChargeUsersByOpenidContract extends PathNode {
  /**
   * 通过用户标识查询用户状态: `GET v3/ebike/charge/users/{openid}/contract`
   * @deprecated Taken offline since 2019-12-16.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
   */
  get: Call<V3EbikeChargeUsersByOpenidContractGetRequest, V3EbikeChargeUsersByOpenidContractGetResponse>;
  /**
   * 通过用户标识查询用户状态: `GET v3/ebike/charge/users/{openid}/contract`
   * @deprecated Taken offline since 2019-12-16.
   */
  getAsync: Call<V3EbikeChargeUsersByOpenidContractGetRequest, V3EbikeChargeUsersByOpenidContractGetResponse>;
}

export interface V3EbikeChargeUsersByOpenidContractGetRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  query: {
    /** 特约商户号 */
    sub_mchid?: string;
    /** 交易场景 */
    trade_scene: string;
  };
}

export interface V3EbikeChargeUsersByOpenidContractGetResponse extends V3EbikeChargeAnswer {
}
