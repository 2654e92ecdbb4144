// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3EduPapayPaths {
  'v3/edu-papay/contracts/id/{contract_id}': V3EduPapayContractsIdByContractId;
  'v3/edu-papay/contracts/presign': V3EduPapayContractsPresign;
  'v3/edu-papay/contracts/{contract_id}': V3EduPapayContractsByContractId;
  'v3/edu-papay/transactions': V3EduPapayTransactions;
  'v3/edu-papay/transactions/id/{transaction_id}': V3EduPapayTransactionsIdByTransactionId;
  'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo;
  'v3/edu-papay/user-notifications/{contract_id}/send': V3EduPapayUserNotificationsByContractIdSend;
  'v3/edu-papay/user/{openid}/contracts': V3EduPapayUserByOpenidContracts;
}

export interface V3EduPapayOperations {
  'v3/edu-papay/contracts/id/{contract_id}': { get: Operation<V3EduPapayContractsIdByContractIdGetRequest, V3EduPapayContractsIdByContractIdGetResponse> };
  'v3/edu-papay/contracts/presign': { post: Operation<V3EduPapayContractsPresignPostRequest, V3EduPapayContractsPresignPostResponse> };
  'v3/edu-papay/contracts/{contract_id}': { delete: Operation<V3EduPapayContractsByContractIdDeleteRequest, V3EduPapayContractsByContractIdDeleteResponse> };
  'v3/edu-papay/transactions': { post: Operation<V3EduPapayTransactionsPostRequest, V3EduPapayTransactionsPostResponse> };
  'v3/edu-papay/transactions/id/{transaction_id}': { get: Operation<V3EduPapayTransactionsIdByTransactionIdGetRequest, V3EduPapayTransactionsIdByTransactionIdGetResponse> };
  'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3EduPapayTransactionsOutTradeNoByOutTradeNoGetRequest, V3EduPapayTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/edu-papay/user-notifications/{contract_id}/send': { post: Operation<V3EduPapayUserNotificationsByContractIdSendPostRequest, V3EduPapayUserNotificationsByContractIdSendPostResponse> };
  'v3/edu-papay/user/{openid}/contracts': { get: Operation<V3EduPapayUserByOpenidContractsGetRequest, V3EduPapayUserByOpenidContractsGetResponse> };
}

/** `v3/edu-papay` */
export interface V3EduPapay extends PathNode {
  contracts: V3EduPapayContracts;
  transactions: V3EduPapayTransactions;
  'user-notifications': V3EduPapayUserNotifications;
  userNotifications: V3EduPapayUserNotifications;
  user: V3EduPapayUser;
}

/** `v3/edu-papay/contracts` */
export interface V3EduPapayContracts extends PathNode {
  id: V3EduPapayContractsId;
  presign: V3EduPapayContractsPresign;
  _contract_id_: V3EduPapayContractsByContractId;
  '{contract_id}': V3EduPapayContractsByContractId;
}

/** `v3/edu-papay/contracts/id` */
export interface V3EduPapayContractsId extends PathNode {
  _contract_id_: V3EduPapayContractsIdByContractId;
  '{contract_id}': V3EduPapayContractsIdByContractId;
}

/** `v3/edu-papay/contracts/id/{contract_id}` */
export interface V3EduPapayContractsIdByContractId extends PathNode {
  /**
   * 通过协议号查询签约: `GET v3/edu-papay/contracts/id/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522951) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465367)
   */
  get: Call<V3EduPapayContractsIdByContractIdGetRequest, V3EduPapayContractsIdByContractIdGetResponse>;
  /** 通过协议号查询签约: `GET v3/edu-papay/contracts/id/{contract_id}` */
  getAsync: Call<V3EduPapayContractsIdByContractIdGetRequest, V3EduPapayContractsIdByContractIdGetResponse>;
}

export interface V3EduPapayContractsIdByContractIdGetRequest extends CommonOptions {
  /** 签约协议号 */
  contract_id: string;
  query: V3EduPapayQuery;
}

export interface V3EduPapayContractsIdByContractIdGetResponse extends V3EduPapayData {
}

export interface V3EduPapayQuery {
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
}

export interface V3EduPapayData {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 服务商APPID下的用户标识 */
  openid?: string;
  /** 子商户APPID下的用户标识 */
  sub_openid?: string;
  /** 签约模板号 */
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string;
    /** 签约状态 */
    contract_status?: string;
    /** 签约时间 */
    create_time?: string;
  };
}

/** `v3/edu-papay/contracts/presign` */
export interface V3EduPapayContractsPresign extends PathNode {
  /**
   * 预签约: `POST v3/edu-papay/contracts/presign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012522560) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465360)
   */
  post: Call<V3EduPapayContractsPresignPostRequest, V3EduPapayContractsPresignPostResponse>;
  /** 预签约: `POST v3/edu-papay/contracts/presign` */
  postAsync: Call<V3EduPapayContractsPresignPostRequest, V3EduPapayContractsPresignPostResponse>;
}

export interface V3EduPapayContractsPresignPostRequest extends CommonOptions {
  json: {
    /** 服务商APPID */
    appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 服务商APPID下的用户标识 */
    openid: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
    /** 签约模板号 */
    plan_id: string;
    /** 用户账号 */
    user_id: string;
    /** 首次扣款日期 */
    period_start_date: string;
    /** 场景信息枚举 */
    trade_scene: string;
  };
}

export interface V3EduPapayContractsPresignPostResponse {
  /** 预签约号 */
  presign_token: string;
}

/** `v3/edu-papay/contracts/{contract_id}` */
export interface V3EduPapayContractsByContractId extends PathNode {
  /**
   * 解约: `DELETE v3/edu-papay/contracts/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466882) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465374)
   */
  delete: Call<V3EduPapayContractsByContractIdDeleteRequest, V3EduPapayContractsByContractIdDeleteResponse>;
  /** 解约: `DELETE v3/edu-papay/contracts/{contract_id}` */
  deleteAsync: Call<V3EduPapayContractsByContractIdDeleteRequest, V3EduPapayContractsByContractIdDeleteResponse>;
}

export interface V3EduPapayContractsByContractIdDeleteRequest extends CommonOptions {
  /** 签约协议号 */
  contract_id: string;
}

export type V3EduPapayContractsByContractIdDeleteResponse = Empty;

/** `v3/edu-papay/transactions` */
export interface V3EduPapayTransactions extends PathNode {
  id: V3EduPapayTransactionsId;
  'out-trade-no': V3EduPapayTransactionsOutTradeNo;
  outTradeNo: V3EduPapayTransactionsOutTradeNo;
  /**
   * 教育通扣款受理: `POST v3/edu-papay/transactions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524731) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465548)
   */
  post: Call<V3EduPapayTransactionsPostRequest, V3EduPapayTransactionsPostResponse>;
  /** 教育通扣款受理: `POST v3/edu-papay/transactions` */
  postAsync: Call<V3EduPapayTransactionsPostRequest, V3EduPapayTransactionsPostResponse>;
}

export interface V3EduPapayTransactionsPostRequest extends CommonOptions {
  json: {
    /** 服务商APPID */
    appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 商品或支付单简要描述 */
    body: string;
    /** 商户数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 支付回调通知地址 */
    notify_url: string;
    /** 签约协议号 */
    contract_id: string;
    /** 场景信息枚举 */
    trade_scene: string;
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number;
      /** 货币类型 */
      currency?: string;
    };
    /** 设备信息 */
    device_information: {
      /** 设备号 */
      device_id?: string;
      /** 商户端设备ip */
      device_ip: string;
    };
  };
}

export type V3EduPapayTransactionsPostResponse = Empty;

/** `v3/edu-papay/transactions/id` */
export interface V3EduPapayTransactionsId extends PathNode {
  _transaction_id_: V3EduPapayTransactionsIdByTransactionId;
  '{transaction_id}': V3EduPapayTransactionsIdByTransactionId;
}

/** `v3/edu-papay/transactions/id/{transaction_id}` */
export interface V3EduPapayTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信订单号查单: `GET v3/edu-papay/transactions/id/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523468) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465567)
   */
  get: Call<V3EduPapayTransactionsIdByTransactionIdGetRequest, V3EduPapayTransactionsIdByTransactionIdGetResponse>;
  /** 微信订单号查单: `GET v3/edu-papay/transactions/id/{transaction_id}` */
  getAsync: Call<V3EduPapayTransactionsIdByTransactionIdGetRequest, V3EduPapayTransactionsIdByTransactionIdGetResponse>;
}

export interface V3EduPapayTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3EduPapayTransactionsIdByTransactionIdGetResponse extends V3EduPapayTransactionsAnswer {
}

export interface V3EduPapayTransactionsAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 服务商APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 商户数据 */
  attach?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_description?: string;
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 用户支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: string;
    /** 优惠类型 */
    type?: string;
    /** 优惠券面额 */
    amount?: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
  }[];
}

/** `v3/edu-papay/transactions/out-trade-no` */
export interface V3EduPapayTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3EduPapayTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/edu-papay/transactions/out-trade-no/{out_trade_no}` */
export interface V3EduPapayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 商户订单号查单: `GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523591) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465574)
   */
  get: Call<V3EduPapayTransactionsOutTradeNoByOutTradeNoGetRequest, V3EduPapayTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 商户订单号查单: `GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3EduPapayTransactionsOutTradeNoByOutTradeNoGetRequest, V3EduPapayTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3EduPapayTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3EduPapayTransactionsOutTradeNoByOutTradeNoGetResponse extends V3EduPapayTransactionsAnswer {
}

/** `v3/edu-papay/user-notifications` */
export interface V3EduPapayUserNotifications extends PathNode {
  _contract_id_: V3EduPapayUserNotificationsByContractId;
  '{contract_id}': V3EduPapayUserNotificationsByContractId;
}

/** `v3/edu-papay/user-notifications/{contract_id}` */
export interface V3EduPapayUserNotificationsByContractId extends PathNode {
  send: V3EduPapayUserNotificationsByContractIdSend;
}

/** `v3/edu-papay/user-notifications/{contract_id}/send` */
export interface V3EduPapayUserNotificationsByContractIdSend extends PathNode {
  /**
   * 发送扣款预通知: `POST v3/edu-papay/user-notifications/{contract_id}/send`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524814) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012855408)
   */
  post: Call<V3EduPapayUserNotificationsByContractIdSendPostRequest, V3EduPapayUserNotificationsByContractIdSendPostResponse>;
  /** 发送扣款预通知: `POST v3/edu-papay/user-notifications/{contract_id}/send` */
  postAsync: Call<V3EduPapayUserNotificationsByContractIdSendPostRequest, V3EduPapayUserNotificationsByContractIdSendPostResponse>;
}

export interface V3EduPapayUserNotificationsByContractIdSendPostRequest extends CommonOptions {
  /** 签约协议号 */
  contract_id: string;
  json: V3EduPapayQuery;
}

export type V3EduPapayUserNotificationsByContractIdSendPostResponse = Empty;

/** `v3/edu-papay/user` */
export interface V3EduPapayUser extends PathNode {
  _openid_: V3EduPapayUserByOpenid;
  '{openid}': V3EduPapayUserByOpenid;
}

/** `v3/edu-papay/user/{openid}` */
export interface V3EduPapayUserByOpenid extends PathNode {
  contracts: V3EduPapayUserByOpenidContracts;
}

/** `v3/edu-papay/user/{openid}/contracts` */
export interface V3EduPapayUserByOpenidContracts extends PathNode {
  /**
   * 通过用户标识查询签约: `GET v3/edu-papay/user/{openid}/contracts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523265) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489548)
   */
  get: Call<V3EduPapayUserByOpenidContractsGetRequest, V3EduPapayUserByOpenidContractsGetResponse>;
  /** 通过用户标识查询签约: `GET v3/edu-papay/user/{openid}/contracts` */
  getAsync: Call<V3EduPapayUserByOpenidContractsGetRequest, V3EduPapayUserByOpenidContractsGetResponse>;
}

export interface V3EduPapayUserByOpenidContractsGetRequest extends CommonOptions {
  /** 服务商APPID下的用户标识 */
  openid: string;
  query: {
    /** 服务商APPID */
    appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 子商户APPID下的用户标识 */
    sub_openid?: string;
    /** 签约模板号 */
    plan_id: string;
    /** 签约状态 */
    contract_status?: 'ADD' | 'DELETE';
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3EduPapayUserByOpenidContractsGetResponse {
  /** 结果集 */
  data?: V3EduPapayData[];
  /** 总数量 */
  total_count?: number;
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}
