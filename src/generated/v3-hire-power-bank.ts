// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3HirePowerBankPaths {
  'v3/hire-power-bank/insurance-orders': V3HirePowerBankInsuranceOrders;
  'v3/hire-power-bank/insurance-orders/{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo;
  'v3/hire-power-bank/user-qualifications/{openid}': V3HirePowerBankUserQualificationsByOpenid;
}

export interface V3HirePowerBankOperations {
  'v3/hire-power-bank/insurance-orders': { post: Operation<V3HirePowerBankInsuranceOrdersPostRequest, V3HirePowerBankInsuranceOrdersPostResponse> };
  'v3/hire-power-bank/insurance-orders/{out_order_no}': { get: Operation<V3HirePowerBankInsuranceOrdersByOutOrderNoGetRequest, V3HirePowerBankInsuranceOrdersByOutOrderNoGetResponse> };
  'v3/hire-power-bank/user-qualifications/{openid}': { get: Operation<V3HirePowerBankUserQualificationsByOpenidGetRequest, V3HirePowerBankUserQualificationsByOpenidGetResponse> };
}

/** `v3/hire-power-bank` */
export interface V3HirePowerBank extends PathNode {
  'insurance-orders': V3HirePowerBankInsuranceOrders;
  insuranceOrders: V3HirePowerBankInsuranceOrders;
  'user-qualifications': V3HirePowerBankUserQualifications;
  userQualifications: V3HirePowerBankUserQualifications;
}

/** `v3/hire-power-bank/insurance-orders` */
export interface V3HirePowerBankInsuranceOrders extends PathNode {
  _out_order_no_: V3HirePowerBankInsuranceOrdersByOutOrderNo;
  '{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo;
  /**
   * 创建保险订单: `POST v3/hire-power-bank/insurance-orders`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html)
   */
  post: Call<V3HirePowerBankInsuranceOrdersPostRequest, V3HirePowerBankInsuranceOrdersPostResponse>;
  /** 创建保险订单: `POST v3/hire-power-bank/insurance-orders` */
  postAsync: Call<V3HirePowerBankInsuranceOrdersPostRequest, V3HirePowerBankInsuranceOrdersPostResponse>;
}

export interface V3HirePowerBankInsuranceOrdersPostRequest extends CommonOptions {
  json: {
    /** 商户创建保险订单时的凭据号 */
    out_order_no?: string;
    /** 微信用户在商户对应appid下的唯一标识 */
    openid?: string;
    /** 用于接收保险订单状态变化通知 */
    notify_url?: string;
    /** 商户在支付分服务下对应的服务ID */
    service_id?: string;
  };
}

export interface V3HirePowerBankInsuranceOrdersPostResponse extends V3HirePowerBankInsuranceOrdersAnswer {
}

export interface V3HirePowerBankInsuranceOrdersAnswer {
  order_id?: string;
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string;
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string;
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number;
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number;
  order_receive_time?: string;
  order_begin_time?: string;
  order_end_time?: string;
  /** 保险订单领取状态 */
  order_receive_state?: string;
}

/** `v3/hire-power-bank/insurance-orders/{out_order_no}` */
export interface V3HirePowerBankInsuranceOrdersByOutOrderNo extends PathNode {
  /**
   * 查询保险订单详情: `GET v3/hire-power-bank/insurance-orders/{out_order_no}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
   */
  get: Call<V3HirePowerBankInsuranceOrdersByOutOrderNoGetRequest, V3HirePowerBankInsuranceOrdersByOutOrderNoGetResponse>;
  /** 查询保险订单详情: `GET v3/hire-power-bank/insurance-orders/{out_order_no}` */
  getAsync: Call<V3HirePowerBankInsuranceOrdersByOutOrderNoGetRequest, V3HirePowerBankInsuranceOrdersByOutOrderNoGetResponse>;
}

export interface V3HirePowerBankInsuranceOrdersByOutOrderNoGetRequest extends CommonOptions {
  /** 商户创建保险订单时的凭据号 */
  out_order_no: string;
}

export interface V3HirePowerBankInsuranceOrdersByOutOrderNoGetResponse extends V3HirePowerBankInsuranceOrdersAnswer {
}

/** `v3/hire-power-bank/user-qualifications` */
export interface V3HirePowerBankUserQualifications extends PathNode {
  _openid_: V3HirePowerBankUserQualificationsByOpenid;
  '{openid}': V3HirePowerBankUserQualificationsByOpenid;
}

/** `v3/hire-power-bank/user-qualifications/{openid}` */
export interface V3HirePowerBankUserQualificationsByOpenid extends PathNode {
  /**
   * 查询用户保险订单领取资格: `GET v3/hire-power-bank/user-qualifications/{openid}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html)
   */
  get: Call<V3HirePowerBankUserQualificationsByOpenidGetRequest, V3HirePowerBankUserQualificationsByOpenidGetResponse>;
  /** 查询用户保险订单领取资格: `GET v3/hire-power-bank/user-qualifications/{openid}` */
  getAsync: Call<V3HirePowerBankUserQualificationsByOpenidGetRequest, V3HirePowerBankUserQualificationsByOpenidGetResponse>;
}

export interface V3HirePowerBankUserQualificationsByOpenidGetRequest extends CommonOptions {
  openid: string;
}

export interface V3HirePowerBankUserQualificationsByOpenidGetResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean;
}
