// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3CateringPaths {
  'v3/catering/orders/sync-status': V3CateringOrdersSyncStatus;
}

export interface V3CateringOperations {
  'v3/catering/orders/sync-status': { post: Operation<V3CateringOrdersSyncStatusPostRequest, V3CateringOrdersSyncStatusPostResponse> };
}

/** `v3/catering` */
export interface V3Catering extends PathNode {
  orders: V3CateringOrders;
}

/** `v3/catering/orders` */
export interface V3CateringOrders extends PathNode {
  'sync-status': V3CateringOrdersSyncStatus;
  syncStatus: V3CateringOrdersSyncStatus;
}

/** `v3/catering/orders/sync-status` */
export interface V3CateringOrdersSyncStatus extends PathNode {
  /**
   * 点餐订单信息同步（渠道商/服务商）: `POST v3/catering/orders/sync-status`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011939936) [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011941011)
   */
  post: Call<V3CateringOrdersSyncStatusPostRequest, V3CateringOrdersSyncStatusPostResponse>;
  /** 点餐订单信息同步（渠道商/服务商）: `POST v3/catering/orders/sync-status` */
  postAsync: Call<V3CateringOrdersSyncStatusPostRequest, V3CateringOrdersSyncStatusPostResponse>;
}

export interface V3CateringOrdersSyncStatusPostRequest extends CommonOptions {
  json: {
    /** 微信支付分配的服务商商户号 */
    sp_mchid?: string;
    /** 子商户在微信公众平台申请服务号对应的APPID */
    sp_appid?: string;
    /** 微信支付分配的渠道商商户号 */
    channel_id: string;
    /** 微信支付分配子商户商户号 */
    sub_mchid: string;
    /** 子商户在微信公众平台申请服务号对应的APPID */
    sub_appid: string;
    /** 商户旗下门店的唯一编号 */
    out_shop_no: string;
    sub_openid: string;
    login_token: string;
    order_entry: string;
    total_amount: number;
    discount_amount: number;
    user_amount: number;
    status: 'CREATE_DEAL' | 'PAY_SUCCESS';
    action_time: string;
    pay_time?: string;
    transaction_id?: string;
    out_trade_no?: string;
    /** 渠道商系统内部订单号 */
    out_order_no: string;
    /** 桌位号 */
    out_table_no?: string;
    /** 消费人数 */
    people_count?: number;
    /** 商户菜品信息 */
    dish_list: {
      /** 商户菜品ID */
      out_dish_no: string;
      /** 菜品名称 */
      name: string;
      price: number;
      unit: 'BY_SHARE' | 'BY_WEIGHT';
      count: number;
      discount?: number;
      type?: string;
      priority?: number;
      /** 菜品属性 */
      properties?: {
        /** 口味 */
        taste: string;
        /** 做法 */
        cuisine: string;
        /** 主料 */
        main_material: string;
        /** 配料 */
        ingredients: string;
        /** 其他 */
        others?: string;
      };
    }[];
  };
}

export type V3CateringOrdersSyncStatusPostResponse = Empty;
