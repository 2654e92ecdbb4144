// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3DiscountCardPaths {
  'v3/discount-card/cards': V3DiscountCardCards;
  'v3/discount-card/cards/{out_card_code}/add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords;
  'v3/discount-card/orders/out-trade-no/{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOutTradeNo;
  'v3/discount-card/orders/{out_order_no}': V3DiscountCardOrdersByOutOrderNo;
}

export interface V3DiscountCardOperations {
  'v3/discount-card/cards': { post: Operation<V3DiscountCardCardsPostRequest, V3DiscountCardCardsPostResponse> };
  'v3/discount-card/cards/{out_card_code}/add-user-records': { post: Operation<V3DiscountCardCardsByOutCardCodeAddUserRecordsPostRequest, V3DiscountCardCardsByOutCardCodeAddUserRecordsPostResponse> };
  'v3/discount-card/orders/out-trade-no/{out_trade_no}': { get: Operation<V3DiscountCardOrdersOutTradeNoByOutTradeNoGetRequest, V3DiscountCardOrdersOutTradeNoByOutTradeNoGetResponse> };
  'v3/discount-card/orders/{out_order_no}': { patch: Operation<V3DiscountCardOrdersByOutOrderNoPatchRequest, V3DiscountCardOrdersByOutOrderNoPatchResponse>; get: Operation<V3DiscountCardOrdersByOutOrderNoGetRequest, V3DiscountCardOrdersByOutOrderNoGetResponse> };
}

/** `v3/discount-card` */
export interface V3DiscountCard extends PathNode {
  cards: V3DiscountCardCards;
  orders: V3DiscountCardOrders;
}

/** `v3/discount-card/cards` */
export interface V3DiscountCardCards extends PathNode {
  _out_card_code_: V3DiscountCardCardsByOutCardCode;
  '{out_card_code}': V3DiscountCardCardsByOutCardCode;
  /**
   * 预受理领卡请求: `POST v3/discount-card/cards`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
   */
  post: Call<V3DiscountCardCardsPostRequest, V3DiscountCardCardsPostResponse>;
  /** 预受理领卡请求: `POST v3/discount-card/cards` */
  postAsync: Call<V3DiscountCardCardsPostRequest, V3DiscountCardCardsPostResponse>;
}

export interface V3DiscountCardCardsPostRequest extends CommonOptions {
  json: {
    /** 商户领卡号 */
    out_card_code: string;
    /** 卡模板ID */
    card_template_id: string;
    /** 公众账号ID */
    appid: string;
    /** 通知商户URL */
    notify_url: string;
  };
}

export interface V3DiscountCardCardsPostResponse {
  /** 预领卡请求token */
  prepare_card_token: string;
}

/** `v3/discount-card/cards/{out_card_code}` */
export interface V3DiscountCardCardsByOutCardCode extends PathNode {
  'add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords;
  addUserRecords: V3DiscountCardCardsByOutCardCodeAddUserRecords;
}

/** `v3/discount-card/cards/{out_card_code}/add-user-records` */
export interface V3DiscountCardCardsByOutCardCodeAddUserRecords extends PathNode {
  /**
   * 增加用户记录: `POST v3/discount-card/cards/{out_card_code}/add-user-records`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml)
   */
  post: Call<V3DiscountCardCardsByOutCardCodeAddUserRecordsPostRequest, V3DiscountCardCardsByOutCardCodeAddUserRecordsPostResponse>;
  /** 增加用户记录: `POST v3/discount-card/cards/{out_card_code}/add-user-records` */
  postAsync: Call<V3DiscountCardCardsByOutCardCodeAddUserRecordsPostRequest, V3DiscountCardCardsByOutCardCodeAddUserRecordsPostResponse>;
}

export interface V3DiscountCardCardsByOutCardCodeAddUserRecordsPostRequest extends CommonOptions {
  /** 商户领卡号 */
  out_card_code: string;
  json: {
    /** 卡模板ID */
    card_template_id: string;
    /** 目标完成记录 */
    objective_completion_records?: {
      /** 目标完成流水号 */
      objective_completion_serial_no: string;
      /** 目标ID */
      objective_id: string;
      /** 目标完成时间 */
      completion_time: string;
      /** 目标完成类型 */
      completion_type: string;
      /** 目标完成描述 */
      description: string;
      /** 目标完成数量 */
      completion_count: number;
      /** 备注说明 */
      remark?: string;
    }[];
    /** 优惠使用记录 */
    reward_usage_records?: {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string;
      /** 优惠ID */
      reward_id: string;
      /** 优惠使用时间 */
      usage_time: string;
      /** 优惠使用类型 */
      usage_type: string;
      /** 优惠使用描述 */
      description: string;
      /** 数量 */
      usage_count: number;
      /** 金额 */
      amount: number;
      /** 备注说明 */
      remark?: string;
    }[];
  };
}

export type V3DiscountCardCardsByOutCardCodeAddUserRecordsPostResponse = Empty;

/** `v3/discount-card/orders` */
export interface V3DiscountCardOrders extends PathNode {
  'out-trade-no': V3DiscountCardOrdersOutTradeNo;
  outTradeNo: V3DiscountCardOrdersOutTradeNo;
  _out_order_no_: V3DiscountCardOrdersByOutOrderNo;
  '{out_order_no}': V3DiscountCardOrdersByOutOrderNo;
}

/** `v3/discount-card/orders/out-trade-no` */
export interface V3DiscountCardOrdersOutTradeNo extends PathNode {
  _out_trade_no_: V3DiscountCardOrdersOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOutTradeNo;
}

/** `v3/discount-card/orders/out-trade-no/{out_trade_no}` */
export interface V3DiscountCardOrdersOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 通过先享卡订单号查询订单: `GET v3/discount-card/orders/out-trade-no/{out_trade_no}`
   * @deprecated Taken offline since 2020-03-26.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
   */
  get: Call<V3DiscountCardOrdersOutTradeNoByOutTradeNoGetRequest, V3DiscountCardOrdersOutTradeNoByOutTradeNoGetResponse>;
  /**
   * 通过先享卡订单号查询订单: `GET v3/discount-card/orders/out-trade-no/{out_trade_no}`
   * @deprecated Taken offline since 2020-03-26.
   */
  getAsync: Call<V3DiscountCardOrdersOutTradeNoByOutTradeNoGetRequest, V3DiscountCardOrdersOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3DiscountCardOrdersOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
}

export interface V3DiscountCardOrdersOutTradeNoByOutTradeNoGetResponse extends V3DiscountCardOrdersAnswer {
}

export interface V3DiscountCardOrdersAnswer {
  /** 先享卡订单号 */
  out_order_no: string;
  /** 先享卡ID */
  discount_card_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 微信支付交易单号 */
  transaction_id?: string;
  /** 用户标识 */
  openid: string;
  /** 先享卡开始时间 */
  card_begin_time: string;
  /** 先享卡结束时间 */
  card_end_time: string;
  /** 先享卡名称 */
  card_name: string;
  /** 目标描述 */
  objective_description: string;
  /** 奖励描述 */
  reward_description: string;
  /** 预估奖励金额 */
  estimated_reward_amount: number;
  /** 线上使用说明 */
  online_instructions?: string;
  /** 线下使用说明 */
  offline_instructions?: string;
  /** 订单状态 */
  state: string;
  /** 总金额 */
  total_amount?: number;
  /** 扣除金额 */
  deduction_amount?: number;
  /** 结算金额 */
  settlement_amount?: number;
  /** 创建时间 */
  create_time: string;
  /** 支付时间 */
  pay_time?: string;
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string;
    /** 先享卡目标ID */
    objective_id: number;
    /** 目标名称 */
    name?: string;
    /** 目标单位 */
    unit?: string;
    /** 履约描述 */
    performance_description: string;
    /** 履约类型 */
    performance_type: string;
    /** 目标数量 */
    count: number;
    /** 履约时间 */
    performance_time: string;
    /** 备注说明 */
    remark?: string;
  }[];
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string;
    /** 先享卡奖励ID */
    reward_id: number;
    /** 奖励名称 */
    name?: string;
    /** 奖励单位 */
    unit?: string;
    /** 奖励描述 */
    description: string;
    /** 奖励类型 */
    reward_type: string;
    /** 奖励数量 */
    count: number;
    /** 奖励金额 */
    amount: number;
    /** 奖励时间 */
    reward_time: string;
    /** 备注说明 */
    remark?: string;
  }[];
}

/** `v3/discount-card/orders/{out_order_no}` */
export interface V3DiscountCardOrdersByOutOrderNo extends PathNode {
  /**
   * 更新先享卡订单: `PATCH v3/discount-card/orders/{out_order_no}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml)
   */
  patch: Call<V3DiscountCardOrdersByOutOrderNoPatchRequest, V3DiscountCardOrdersByOutOrderNoPatchResponse>;
  /** 更新先享卡订单: `PATCH v3/discount-card/orders/{out_order_no}` */
  patchAsync: Call<V3DiscountCardOrdersByOutOrderNoPatchRequest, V3DiscountCardOrdersByOutOrderNoPatchResponse>;
  /**
   * 通过先享卡订单号查询订单: `GET v3/discount-card/orders/{out_order_no}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml)
   */
  get: Call<V3DiscountCardOrdersByOutOrderNoGetRequest, V3DiscountCardOrdersByOutOrderNoGetResponse>;
  /** 通过先享卡订单号查询订单: `GET v3/discount-card/orders/{out_order_no}` */
  getAsync: Call<V3DiscountCardOrdersByOutOrderNoGetRequest, V3DiscountCardOrdersByOutOrderNoGetResponse>;
}

export interface V3DiscountCardOrdersByOutOrderNoPatchRequest extends CommonOptions {
  /** 先享卡订单号 */
  out_order_no: string;
  json: {
    /** 目标达成明细列表 */
    objectives?: {
      /** 目标流水号 */
      objective_serial_no: string;
      /** 先享卡目标ID */
      objective_id: number;
      /** 履约描述 */
      performance_description: string;
      /** 履约类型 */
      performance_type: string;
      /** 目标数量 */
      count: number;
      /** 履约时间 */
      performance_time: string;
      /** 备注说明 */
      remark?: string;
    }[];
    /** 奖励明细列表 */
    rewards?: {
      /** 奖励流水号 */
      reward_serial_no: string;
      /** 先享卡奖励ID */
      reward_id: number;
      /** 奖励描述 */
      description: string;
      /** 奖励类型 */
      reward_type: string;
      /** 奖励数量 */
      count: number;
      /** 奖励金额 */
      amount: number;
      /** 奖励时间 */
      reward_time: string;
      /** 备注说明 */
      remark?: string;
    }[];
  };
}

export interface V3DiscountCardOrdersByOutOrderNoPatchResponse {
  /** 先享卡订单号 */
  out_order_no: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

export interface V3DiscountCardOrdersByOutOrderNoGetRequest extends CommonOptions {
  /** 先享卡订单号 */
  out_order_no: string;
}

export interface V3DiscountCardOrdersByOutOrderNoGetResponse extends V3DiscountCardOrdersAnswer {
}
