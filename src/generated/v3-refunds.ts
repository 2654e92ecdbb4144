// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3RefundsPaths {
  'v3/refunds': V3Refunds;
  'v3/refunds/id/{refund_id}': V3RefundsIdByRefundId;
  'v3/refunds/out-refund-no/{out_refund_no}': V3RefundsOutRefundNoByOutRefundNo;
}

export interface V3RefundsOperations {
  'v3/refunds': { post: Operation<V3RefundsPostRequest, V3RefundsPostResponse>; get: Operation<V3RefundsGetRequest, V3RefundsGetResponse> };
  'v3/refunds/id/{refund_id}': { get: Operation<V3RefundsIdByRefundIdGetRequest, V3RefundsIdByRefundIdGetResponse> };
  'v3/refunds/out-refund-no/{out_refund_no}': { get: Operation<V3RefundsOutRefundNoByOutRefundNoGetRequest, V3RefundsOutRefundNoByOutRefundNoGetResponse> };
}

/** `v3/refunds` */
export interface V3Refunds extends PathNode {
  id: V3RefundsId;
  'out-refund-no': V3RefundsOutRefundNo;
  outRefundNo: V3RefundsOutRefundNo;
  /**
   * 申请退款: `POST v3/refunds`
   * @deprecated Superseded since 2022-09-08. Use `POST v3/global/refunds`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
   */
  post: Call<V3RefundsPostRequest, V3RefundsPostResponse>;
  /**
   * 申请退款: `POST v3/refunds`
   * @deprecated Superseded since 2022-09-08. Use `POST v3/global/refunds`.
   */
  postAsync: Call<V3RefundsPostRequest, V3RefundsPostResponse>;
  /**
   * 查询所有退款: `GET v3/refunds`
   * @deprecated Superseded since 2022-09-08. Use `GET v3/global/refunds`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
   */
  get: Call<V3RefundsGetRequest, V3RefundsGetResponse>;
  /**
   * 查询所有退款: `GET v3/refunds`
   * @deprecated Superseded since 2022-09-08. Use `GET v3/global/refunds`.
   */
  getAsync: Call<V3RefundsGetRequest, V3RefundsGetResponse>;
}

export interface V3RefundsPostRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: {
    /** 商户号 */
    mchid: string;
    /** APPID */
    appid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 机构APPID */
    sp_appid: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商户退款单号 */
    out_refund_no: string;
    /** 退款原因 */
    reason?: string;
    /** 订单金额 */
    amount: {
      /** 退款金额 */
      refund: number;
      /** 原订单金额 */
      total: number;
      /** 退款币种 */
      currency: string;
    };
    /** 退款通知地址 */
    notify_url?: string;
  };
}

export interface V3RefundsPostResponse {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number;
    /** 退款币种 */
    currency: string;
    /** 用户退款金额 */
    payer_refund: number;
    /** 支付币种 */
    payer_currency: string;
    /** 汇率 */
    exchange_rate: V3RefundsPostResponseExchangeRate;
  };
  /** 优惠退款详情 */
  detail?: V3RefundsDetail;
}

export interface V3RefundsPostResponseExchangeRate {
  /** 汇率类型 */
  type?: 'SETTLEMENT_RATE' | (string & {});
  /** 汇率值 */
  rate?: number;
}

export interface V3RefundsDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount?: number;
  /** 优惠券退款额 */
  refund_amount?: number;
  /** 货币类型 */
  currency: string;
}

export interface V3RefundsGetRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query?: {
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商户号 */
    mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 记录起始位置 */
    offset?: number;
    /** 每页笔数 */
    count?: number;
  };
}

export interface V3RefundsGetResponse {
  /** 微信支付交易订单号 */
  id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额 */
    payer_total: number;
    /** 支付币种 */
    payer_currency: string;
  };
  /** 退款单列表 */
  data: ({
    /** 微信退款单号 */
    id: string;
    /** 商户退款单号 */
    out_refund_no: string;
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
    /** 退款入账账户 */
    recv_account?: string;
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {});
    /** 退款成功时间 */
    success_time?: string;
    /** 退款创建时间 */
    create_time: string;
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {});
    /** 退款金额 */
    amount: V3RefundsAmount;
    /** 优惠退款详情 */
    refund_detail?: V3RefundsDetail;
  })[];
  /** 订单总退款次数 */
  total_num: number;
  /** 本次返回退款单数 */
  current_total_num: number;
}

export interface V3RefundsAmount {
  /** 退款金额 */
  refund: number;
  /** 货币类型 */
  currency?: string;
  /** 用户退款金额 */
  payer_refund: number;
  /** 支付币种 */
  payer_currency: string;
  /** 汇率 */
  exchange_rate: V3RefundsPostResponseExchangeRate;
}

/** `v3/refunds/id` */
export interface V3RefundsId extends PathNode {
  _refund_id_: V3RefundsIdByRefundId;
  '{refund_id}': V3RefundsIdByRefundId;
}

/** `v3/refunds/id/{refund_id}` */
export interface V3RefundsIdByRefundId extends PathNode {
  /**
   * 查询单笔退款(微信支付退款订单号): `GET v3/refunds/id/{refund_id}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/refunds/id/{refund_id}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
   */
  get: Call<V3RefundsIdByRefundIdGetRequest, V3RefundsIdByRefundIdGetResponse>;
  /**
   * 查询单笔退款(微信支付退款订单号): `GET v3/refunds/id/{refund_id}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/refunds/id/{refund_id}`.
   */
  getAsync: Call<V3RefundsIdByRefundIdGetRequest, V3RefundsIdByRefundIdGetResponse>;
}

export interface V3RefundsIdByRefundIdGetRequest extends CommonOptions {
  /** 微信支付退款订单号 */
  refund_id: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query?: V3RefundsQuery;
}

export interface V3RefundsIdByRefundIdGetResponse extends V3RefundsAnswer {
}

export interface V3RefundsQuery {
  /** 商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
}

export interface V3RefundsAnswer {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付交易订单号 */
  transaction_id: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 */
  recv_account?: string;
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {});
  /** 退款成功时间 */
  success_time?: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 退款金额 */
  amount: V3RefundsAmount;
  /** 优惠退款详情 */
  detail?: V3RefundsDetail;
}

/** `v3/refunds/out-refund-no` */
export interface V3RefundsOutRefundNo extends PathNode {
  _out_refund_no_: V3RefundsOutRefundNoByOutRefundNo;
  '{out_refund_no}': V3RefundsOutRefundNoByOutRefundNo;
}

/** `v3/refunds/out-refund-no/{out_refund_no}` */
export interface V3RefundsOutRefundNoByOutRefundNo extends PathNode {
  /**
   * 查询单笔退款(商户退款订单号): `GET v3/refunds/out-refund-no/{out_refund_no}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/refunds/out-refund-no/{out_refund_no}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml)
   */
  get: Call<V3RefundsOutRefundNoByOutRefundNoGetRequest, V3RefundsOutRefundNoByOutRefundNoGetResponse>;
  /**
   * 查询单笔退款(商户退款订单号): `GET v3/refunds/out-refund-no/{out_refund_no}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/refunds/out-refund-no/{out_refund_no}`.
   */
  getAsync: Call<V3RefundsOutRefundNoByOutRefundNoGetRequest, V3RefundsOutRefundNoByOutRefundNoGetResponse>;
}

export interface V3RefundsOutRefundNoByOutRefundNoGetRequest extends CommonOptions {
  /** 商户退款订单号 */
  out_refund_no: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query?: V3RefundsQuery;
}

export interface V3RefundsOutRefundNoByOutRefundNoGetResponse extends V3RefundsAnswer {
}
