// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3TransactionsPaths {
  'v3/transactions/id/{transaction_id}': V3TransactionsIdByTransactionId;
  'v3/transactions/id/{transaction_id}/close': V3TransactionsIdByTransactionIdClose;
  'v3/transactions/id/{transaction_id}/reverse': V3TransactionsIdByTransactionIdReverse;
  'v3/transactions/jsapi': V3TransactionsJsapi;
  'v3/transactions/micropay': V3TransactionsMicropay;
  'v3/transactions/mweb': V3TransactionsMweb;
  'v3/transactions/native': V3TransactionsNative;
  'v3/transactions/out-trade-no/{out_trade_no}': V3TransactionsOutTradeNoByOutTradeNo;
  'v3/transactions/out-trade-no/{out_trade_no}/close': V3TransactionsOutTradeNoByOutTradeNoClose;
  'v3/transactions/out-trade-no/{out_trade_no}/reverse': V3TransactionsOutTradeNoByOutTradeNoReverse;
}

export interface V3TransactionsOperations {
  'v3/transactions/id/{transaction_id}': { get: Operation<V3TransactionsIdByTransactionIdGetRequest, V3TransactionsIdByTransactionIdGetResponse> };
  'v3/transactions/id/{transaction_id}/close': { post: Operation<V3TransactionsIdByTransactionIdClosePostRequest, V3TransactionsIdByTransactionIdClosePostResponse> };
  'v3/transactions/id/{transaction_id}/reverse': { post: Operation<V3TransactionsIdByTransactionIdReversePostRequest, V3TransactionsIdByTransactionIdReversePostResponse> };
  'v3/transactions/jsapi': { post: Operation<V3TransactionsJsapiPostRequest, V3TransactionsJsapiPostResponse> };
  'v3/transactions/micropay': { post: Operation<V3TransactionsMicropayPostRequest, V3TransactionsMicropayPostResponse> };
  'v3/transactions/mweb': { post: Operation<V3TransactionsMwebPostRequest, V3TransactionsMwebPostResponse> };
  'v3/transactions/native': { post: Operation<V3TransactionsNativePostRequest, V3TransactionsNativePostResponse> };
  'v3/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3TransactionsOutTradeNoByOutTradeNoGetRequest, V3TransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/transactions/out-trade-no/{out_trade_no}/close': { post: Operation<V3TransactionsOutTradeNoByOutTradeNoClosePostRequest, V3TransactionsOutTradeNoByOutTradeNoClosePostResponse> };
  'v3/transactions/out-trade-no/{out_trade_no}/reverse': { post: Operation<V3TransactionsOutTradeNoByOutTradeNoReversePostRequest, V3TransactionsOutTradeNoByOutTradeNoReversePostResponse> };
}

/** `v3/transactions` */
export interface V3Transactions extends PathNode {
  id: V3TransactionsId;
  jsapi: V3TransactionsJsapi;
  micropay: V3TransactionsMicropay;
  mweb: V3TransactionsMweb;
  native: V3TransactionsNative;
  'out-trade-no': V3TransactionsOutTradeNo;
  outTradeNo: V3TransactionsOutTradeNo;
}

/** `v3/transactions/id` */
export interface V3TransactionsId extends PathNode {
  _transaction_id_: V3TransactionsIdByTransactionId;
  '{transaction_id}': V3TransactionsIdByTransactionId;
}

/** `v3/transactions/id/{transaction_id}` */
export interface V3TransactionsIdByTransactionId extends PathNode {
  close: V3TransactionsIdByTransactionIdClose;
  reverse: V3TransactionsIdByTransactionIdReverse;
  /**
   * 查询订单(微信支付订单号): `GET v3/transactions/id/{transaction_id}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
   */
  get: Call<V3TransactionsIdByTransactionIdGetRequest, V3TransactionsIdByTransactionIdGetResponse>;
  /**
   * 查询订单(微信支付订单号): `GET v3/transactions/id/{transaction_id}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}`.
   */
  getAsync: Call<V3TransactionsIdByTransactionIdGetRequest, V3TransactionsIdByTransactionIdGetResponse>;
}

export interface V3TransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query: V3TransactionsQuery;
}

export interface V3TransactionsIdByTransactionIdGetResponse extends V3TransactionsAnswer {
}

export interface V3TransactionsQuery {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
}

export interface V3TransactionsAnswer {
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
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string;
    /** 机构用户标识 */
    sp_openid?: string;
    /** 子商户用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 用户支付金额 */
    payer_total: number;
    /** 订单标价币种 */
    currency: string;
    /** 用户支付币种 */
    payer_currency: string;
    /** 汇率信息 */
    exchange_rate?: V3TransactionsExchangeRate;
  };
  /** 优惠功能 */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠币种 */
    currency: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资 */
    wxpay_contribute_amount?: number;
    /** 商户出资 */
    merchant_contribute_amount?: number;
    /** 其他出资 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string;
      /** 商品备注 */
      goods_remark?: string;
      /** 商品优惠金额 */
      discount_amount: number;
      /** 商品数量 */
      quantity: number;
      /** 商品价格 */
      price: number;
    }[];
  })[];
}

export interface V3TransactionsExchangeRate {
  /** 汇率类型 */
  type?: 'SETTLEMENT_RATE' | (string & {});
  /** 汇率值 */
  rate?: number;
}

/** `v3/transactions/id/{transaction_id}/close` */
export interface V3TransactionsIdByTransactionIdClose extends PathNode {
  /**
   * 关闭订单(微信支付订单号): `POST v3/transactions/id/{transaction_id}/close`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}/close`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
   */
  post: Call<V3TransactionsIdByTransactionIdClosePostRequest, V3TransactionsIdByTransactionIdClosePostResponse>;
  /**
   * 关闭订单(微信支付订单号): `POST v3/transactions/id/{transaction_id}/close`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}/close`.
   */
  postAsync: Call<V3TransactionsIdByTransactionIdClosePostRequest, V3TransactionsIdByTransactionIdClosePostResponse>;
}

export interface V3TransactionsIdByTransactionIdClosePostRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: V3TransactionsJson;
}

export type V3TransactionsIdByTransactionIdClosePostResponse = Empty;

export interface V3TransactionsJson {
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
}

/** `v3/transactions/id/{transaction_id}/reverse` */
export interface V3TransactionsIdByTransactionIdReverse extends PathNode {
  /**
   * 撤销订单(微信支付订单号): `POST v3/transactions/id/{transaction_id}/reverse`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/micropay/transactions/id/{transaction_id}/reverse`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
   */
  post: Call<V3TransactionsIdByTransactionIdReversePostRequest, V3TransactionsIdByTransactionIdReversePostResponse>;
  /**
   * 撤销订单(微信支付订单号): `POST v3/transactions/id/{transaction_id}/reverse`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/micropay/transactions/id/{transaction_id}/reverse`.
   */
  postAsync: Call<V3TransactionsIdByTransactionIdReversePostRequest, V3TransactionsIdByTransactionIdReversePostResponse>;
}

export interface V3TransactionsIdByTransactionIdReversePostRequest extends CommonOptions {
  /** 微信订单号 */
  transaction_id: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: V3TransactionsJsonRequest;
}

export type V3TransactionsIdByTransactionIdReversePostResponse = Empty;

export interface V3TransactionsJsonRequest {
  /** 商户号 */
  mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/transactions/jsapi` */
export interface V3TransactionsJsapi extends PathNode {
  /**
   * 小程序/公众号支付下单: `POST v3/transactions/jsapi`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/jsapi`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml)
   */
  post: Call<V3TransactionsJsapiPostRequest, V3TransactionsJsapiPostResponse>;
  /**
   * 小程序/公众号支付下单: `POST v3/transactions/jsapi`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/jsapi`.
   */
  postAsync: Call<V3TransactionsJsapiPostRequest, V3TransactionsJsapiPostResponse>;
}

export interface V3TransactionsJsapiPostRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: V3TransactionsJsonWithAppid;
}

export interface V3TransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface V3TransactionsJsonWithAppid {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string;
  /** 通知地址 */
  notify_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string;
  /** 交易类型 */
  trade_type: string;
  /** 指定支付方式 */
  limit_pay?: string;
  /** 交易起始时间 */
  time_start?: string;
  /** 交易结束时间 */
  time_expire?: string;
  /** MCC码 */
  merchant_category_code: string;
  /** 支付者 */
  payer?: V3TransactionsPayer;
  /** 订单金额 */
  amount: V3TransactionsAmount;
  /** 场景信息 */
  scene_info?: V3TransactionsSceneInfo;
  /** 优惠功能 */
  detail?: V3TransactionsDetail[];
}

export interface V3TransactionsPayer {
  /** 用户标识 */
  openid?: string;
  /** 用户标识（机构） */
  sp_openid?: string;
  /** 用户标识（特约商户） */
  sub_openid?: string;
}

export interface V3TransactionsAmount {
  /** 总金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

export interface V3TransactionsSceneInfo {
  /** 商户端设备号 */
  device_id?: string;
  /** 商户端设备IP */
  device_ip?: string;
  /** 用户终端IP */
  payer_client_ip?: string;
  /** 操作员ID */
  operator_id?: string;
  /** 商户门店信息 */
  store_info?: V3TransactionsStoreInfo;
}

export interface V3TransactionsStoreInfo {
  /** 编号 */
  id?: string;
  /** 名称 */
  name: string;
  /** 详细地址 */
  address: string;
}

export interface V3TransactionsDetail {
  /** 订单原价 */
  cost_price?: number;
  /** 商品小票ID */
  receipt_id?: string;
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    goods_id: string;
    /** 微信侧商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    price: number;
  }[];
}

/** `v3/transactions/micropay` */
export interface V3TransactionsMicropay extends PathNode {
  /**
   * 提交付款码支付: `POST v3/transactions/micropay`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/micropay/transactions/pay`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml)
   */
  post: Call<V3TransactionsMicropayPostRequest, V3TransactionsMicropayPostResponse>;
  /**
   * 提交付款码支付: `POST v3/transactions/micropay`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/micropay/transactions/pay`.
   */
  postAsync: Call<V3TransactionsMicropayPostRequest, V3TransactionsMicropayPostResponse>;
}

export interface V3TransactionsMicropayPostRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: {
    /** 商户号 */
    mchid: string;
    /** APPID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 机构APPID */
    sp_appid: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 商品描述 */
    description: string;
    /** 商户数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 交易类型 */
    trade_type: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** MCC码 */
    merchant_category_code: string;
    /** 支付者 */
    payer?: {
      /** 授权码 */
      auth_code: string;
    };
    /** 订单金额 */
    amount: V3TransactionsAmount;
    /** 场景信息 */
    scene_info?: V3TransactionsSceneInfo;
    /** 优惠功能 */
    detail?: V3TransactionsDetail[];
  };
}

export interface V3TransactionsMicropayPostResponse {
  /** 微信支付订单号 */
  id: string;
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string;
    /** 用户标识（机构） */
    sp_openid?: string;
    /** 用户标识（特约商户） */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额 */
    payer_total: number;
    /** 支付货币类型 */
    payer_currency?: string;
    /** 汇率 */
    exchange_rate?: V3TransactionsExchangeRate;
  };
  /** 优惠功能 */
  detail?: ({
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 货币类型 */
    currency?: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资 */
    wechatpay_contribute_amount?: number;
    /** 商户出资 */
    merchant_contribute_amount?: number;
    /** 其他出资 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string;
      /** 商品备注 */
      goods_remark?: string;
      /** 商品数量 */
      quantity: number;
      /** 商品价格 */
      price: number;
    }[];
  })[];
}

/** `v3/transactions/mweb` */
export interface V3TransactionsMweb extends PathNode {
  /**
   * H5支付下单: `POST v3/transactions/mweb`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/mweb`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml)
   */
  post: Call<V3TransactionsMwebPostRequest, V3TransactionsMwebPostResponse>;
  /**
   * H5支付下单: `POST v3/transactions/mweb`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/mweb`.
   */
  postAsync: Call<V3TransactionsMwebPostRequest, V3TransactionsMwebPostResponse>;
}

export interface V3TransactionsMwebPostRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: {
    /** 商户号 */
    mchid: string;
    /** APPID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 机构APPID */
    sp_appid: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 商品描述 */
    description: string;
    /** 商户数据 */
    attach?: string;
    /** 通知地址 */
    notify_url: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 交易类型 */
    trade_type: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** MCC码 */
    merchant_category_code: string;
    /** 支付者 */
    payer?: V3TransactionsPayer;
    /** 订单金额 */
    amount: V3TransactionsAmount;
    /** 场景信息 */
    scene_info: {
      /** 商户端设备号 */
      device_id?: string;
      /** 商户端设备IP */
      device_ip?: string;
      /** 用户终端IP */
      payer_client_ip: string;
      /** 操作员ID */
      operator_id?: string;
      /** 商户门店信息 */
      store_info: V3TransactionsStoreInfo;
    };
    /** 优惠功能 */
    detail?: V3TransactionsDetail[];
  };
}

export interface V3TransactionsMwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string;
}

/** `v3/transactions/native` */
export interface V3TransactionsNative extends PathNode {
  /**
   * 扫码支付下单: `POST v3/transactions/native`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/native`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml)
   */
  post: Call<V3TransactionsNativePostRequest, V3TransactionsNativePostResponse>;
  /**
   * 扫码支付下单: `POST v3/transactions/native`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/native`.
   */
  postAsync: Call<V3TransactionsNativePostRequest, V3TransactionsNativePostResponse>;
}

export interface V3TransactionsNativePostRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: V3TransactionsJsonWithAppid;
}

export interface V3TransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string;
}

/** `v3/transactions/out-trade-no` */
export interface V3TransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3TransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3TransactionsOutTradeNoByOutTradeNo;
}

/** `v3/transactions/out-trade-no/{out_trade_no}` */
export interface V3TransactionsOutTradeNoByOutTradeNo extends PathNode {
  close: V3TransactionsOutTradeNoByOutTradeNoClose;
  reverse: V3TransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 查询订单(商户订单号): `GET v3/transactions/out-trade-no/{out_trade_no}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
   */
  get: Call<V3TransactionsOutTradeNoByOutTradeNoGetRequest, V3TransactionsOutTradeNoByOutTradeNoGetResponse>;
  /**
   * 查询订单(商户订单号): `GET v3/transactions/out-trade-no/{out_trade_no}`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}`.
   */
  getAsync: Call<V3TransactionsOutTradeNoByOutTradeNoGetRequest, V3TransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3TransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query: V3TransactionsQuery;
}

export interface V3TransactionsOutTradeNoByOutTradeNoGetResponse extends V3TransactionsAnswer {
}

/** `v3/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3TransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关闭订单(商户订单号): `POST v3/transactions/out-trade-no/{out_trade_no}/close`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}/close`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml)
   */
  post: Call<V3TransactionsOutTradeNoByOutTradeNoClosePostRequest, V3TransactionsOutTradeNoByOutTradeNoClosePostResponse>;
  /**
   * 关闭订单(商户订单号): `POST v3/transactions/out-trade-no/{out_trade_no}/close`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}/close`.
   */
  postAsync: Call<V3TransactionsOutTradeNoByOutTradeNoClosePostRequest, V3TransactionsOutTradeNoByOutTradeNoClosePostResponse>;
}

export interface V3TransactionsOutTradeNoByOutTradeNoClosePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: V3TransactionsJson;
}

export type V3TransactionsOutTradeNoByOutTradeNoClosePostResponse = Empty;

/** `v3/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3TransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销订单(商户订单号): `POST v3/transactions/out-trade-no/{out_trade_no}/reverse`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml)
   */
  post: Call<V3TransactionsOutTradeNoByOutTradeNoReversePostRequest, V3TransactionsOutTradeNoByOutTradeNoReversePostResponse>;
  /**
   * 撤销订单(商户订单号): `POST v3/transactions/out-trade-no/{out_trade_no}/reverse`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
   */
  postAsync: Call<V3TransactionsOutTradeNoByOutTradeNoReversePostRequest, V3TransactionsOutTradeNoByOutTradeNoReversePostResponse>;
}

export interface V3TransactionsOutTradeNoByOutTradeNoReversePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: V3TransactionsJsonRequest;
}

export type V3TransactionsOutTradeNoByOutTradeNoReversePostResponse = Empty;
