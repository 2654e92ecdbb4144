// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3MultiusePaths {
  'v3/multiuse/stocks/{stock_id}/refund-flow': V3MultiuseStocksByStockIdRefundFlow;
  'v3/multiuse/stocks/{stock_id}/send-flow': V3MultiuseStocksByStockIdSendFlow;
  'v3/multiuse/stocks/{stock_id}/use-flow': V3MultiuseStocksByStockIdUseFlow;
  'v3/multiuse/users/{openid}/coupons': V3MultiuseUsersByOpenidCoupons;
}

export interface V3MultiuseOperations {
  'v3/multiuse/stocks/{stock_id}/refund-flow': { get: Operation<V3MultiuseStocksByStockIdRefundFlowGetRequest, V3MultiuseStocksByStockIdRefundFlowGetResponse> };
  'v3/multiuse/stocks/{stock_id}/send-flow': { get: Operation<V3MultiuseStocksByStockIdSendFlowGetRequest, V3MultiuseStocksByStockIdSendFlowGetResponse> };
  'v3/multiuse/stocks/{stock_id}/use-flow': { get: Operation<V3MultiuseStocksByStockIdUseFlowGetRequest, V3MultiuseStocksByStockIdUseFlowGetResponse> };
  'v3/multiuse/users/{openid}/coupons': { post: Operation<V3MultiuseUsersByOpenidCouponsPostRequest, V3MultiuseUsersByOpenidCouponsPostResponse> };
}

/** `v3/multiuse` */
export interface V3Multiuse extends PathNode {
  stocks: V3MultiuseStocks;
  users: V3MultiuseUsers;
}

/** `v3/multiuse/stocks` */
export interface V3MultiuseStocks extends PathNode {
  _stock_id_: V3MultiuseStocksByStockId;
  '{stock_id}': V3MultiuseStocksByStockId;
}

/** `v3/multiuse/stocks/{stock_id}` */
export interface V3MultiuseStocksByStockId extends PathNode {
  'refund-flow': V3MultiuseStocksByStockIdRefundFlow;
  refundFlow: V3MultiuseStocksByStockIdRefundFlow;
  'send-flow': V3MultiuseStocksByStockIdSendFlow;
  sendFlow: V3MultiuseStocksByStockIdSendFlow;
  'use-flow': V3MultiuseStocksByStockIdUseFlow;
  useFlow: V3MultiuseStocksByStockIdUseFlow;
}

/** `v3/multiuse/stocks/{stock_id}/refund-flow` */
export interface V3MultiuseStocksByStockIdRefundFlow extends PathNode {
  /**
   * 下载批次退款明细: `GET v3/multiuse/stocks/{stock_id}/refund-flow`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539762)
   */
  get: Call<V3MultiuseStocksByStockIdRefundFlowGetRequest, V3MultiuseStocksByStockIdRefundFlowGetResponse>;
  /** 下载批次退款明细: `GET v3/multiuse/stocks/{stock_id}/refund-flow` */
  getAsync: Call<V3MultiuseStocksByStockIdRefundFlowGetRequest, V3MultiuseStocksByStockIdRefundFlowGetResponse>;
}

export interface V3MultiuseStocksByStockIdRefundFlowGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
}

export interface V3MultiuseStocksByStockIdRefundFlowGetResponse {
  /** 下载链接 */
  url: string;
}

/** `v3/multiuse/stocks/{stock_id}/send-flow` */
export interface V3MultiuseStocksByStockIdSendFlow extends PathNode {
  /**
   * 下载批次发放明细: `GET v3/multiuse/stocks/{stock_id}/send-flow`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539756)
   */
  get: Call<V3MultiuseStocksByStockIdSendFlowGetRequest, V3MultiuseStocksByStockIdSendFlowGetResponse>;
  /** 下载批次发放明细: `GET v3/multiuse/stocks/{stock_id}/send-flow` */
  getAsync: Call<V3MultiuseStocksByStockIdSendFlowGetRequest, V3MultiuseStocksByStockIdSendFlowGetResponse>;
}

export interface V3MultiuseStocksByStockIdSendFlowGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
}

export interface V3MultiuseStocksByStockIdSendFlowGetResponse {
  /** 下载链接 */
  url: string;
}

/** `v3/multiuse/stocks/{stock_id}/use-flow` */
export interface V3MultiuseStocksByStockIdUseFlow extends PathNode {
  /**
   * 下载核销明细: `GET v3/multiuse/stocks/{stock_id}/use-flow`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539758)
   */
  get: Call<V3MultiuseStocksByStockIdUseFlowGetRequest, V3MultiuseStocksByStockIdUseFlowGetResponse>;
  /** 下载核销明细: `GET v3/multiuse/stocks/{stock_id}/use-flow` */
  getAsync: Call<V3MultiuseStocksByStockIdUseFlowGetRequest, V3MultiuseStocksByStockIdUseFlowGetResponse>;
}

export interface V3MultiuseStocksByStockIdUseFlowGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
}

export interface V3MultiuseStocksByStockIdUseFlowGetResponse {
  /** 下载链接 */
  url: string;
}

/** `v3/multiuse/users` */
export interface V3MultiuseUsers extends PathNode {
  _openid_: V3MultiuseUsersByOpenid;
  '{openid}': V3MultiuseUsersByOpenid;
}

/** `v3/multiuse/users/{openid}` */
export interface V3MultiuseUsersByOpenid extends PathNode {
  coupons: V3MultiuseUsersByOpenidCoupons;
}

/** `v3/multiuse/users/{openid}/coupons` */
export interface V3MultiuseUsersByOpenidCoupons extends PathNode {
  /**
   * 发放指定批次的消费金: `POST v3/multiuse/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012539766)
   */
  post: Call<V3MultiuseUsersByOpenidCouponsPostRequest, V3MultiuseUsersByOpenidCouponsPostResponse>;
  /** 发放指定批次的消费金: `POST v3/multiuse/users/{openid}/coupons` */
  postAsync: Call<V3MultiuseUsersByOpenidCouponsPostRequest, V3MultiuseUsersByOpenidCouponsPostResponse>;
}

export interface V3MultiuseUsersByOpenidCouponsPostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  json: {
    /** 批次号 */
    stock_id: string;
    /** 商户单据号 */
    out_request_no: string;
    /** 用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name: string;
    /** 身份证号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 发放面额 */
    amount?: number;
    /** 公众账号ID */
    appid: string;
    /** 证件类型 */
    card_type: 'ID_CARD';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MultiuseUsersByOpenidCouponsPostResponse {
  /** 消费金ID */
  coupon_id: string;
}
