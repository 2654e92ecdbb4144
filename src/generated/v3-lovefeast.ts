// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3LovefeastPaths {
  'v3/lovefeast/brands/{brand_id}': V3LovefeastBrandsByBrandId;
  'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrandId;
  'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo;
}

export interface V3LovefeastOperations {
  'v3/lovefeast/brands/{brand_id}': { get: Operation<V3LovefeastBrandsByBrandIdGetRequest, V3LovefeastBrandsByBrandIdGetResponse> };
  'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': { get: Operation<V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetRequest, V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetResponse> };
  'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': { get: Operation<V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest, V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse> };
}

/** `v3/lovefeast` */
export interface V3Lovefeast extends PathNode {
  brands: V3LovefeastBrands;
  users: V3LovefeastUsers;
}

/** `v3/lovefeast/brands` */
export interface V3LovefeastBrands extends PathNode {
  _brand_id_: V3LovefeastBrandsByBrandId;
  '{brand_id}': V3LovefeastBrandsByBrandId;
}

/** `v3/lovefeast/brands/{brand_id}` */
export interface V3LovefeastBrandsByBrandId extends PathNode {
  /**
   * 查询爱心餐品牌信息: `GET v3/lovefeast/brands/{brand_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472863) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466619)
   */
  get: Call<V3LovefeastBrandsByBrandIdGetRequest, V3LovefeastBrandsByBrandIdGetResponse>;
  /** 查询爱心餐品牌信息: `GET v3/lovefeast/brands/{brand_id}` */
  getAsync: Call<V3LovefeastBrandsByBrandIdGetRequest, V3LovefeastBrandsByBrandIdGetResponse>;
}

export interface V3LovefeastBrandsByBrandIdGetRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
}

export interface V3LovefeastBrandsByBrandIdGetResponse {
  /** 捐赠数量 */
  donate_count: number;
  /** 供餐数量 */
  consume_count: number;
}

/** `v3/lovefeast/users` */
export interface V3LovefeastUsers extends PathNode {
  _openid_: V3LovefeastUsersByOpenid;
  '{openid}': V3LovefeastUsersByOpenid;
}

/** `v3/lovefeast/users/{openid}` */
export interface V3LovefeastUsersByOpenid extends PathNode {
  orders: V3LovefeastUsersByOpenidOrders;
}

/** `v3/lovefeast/users/{openid}/orders` */
export interface V3LovefeastUsersByOpenidOrders extends PathNode {
  'brand-id': V3LovefeastUsersByOpenidOrdersBrandId;
  brandId: V3LovefeastUsersByOpenidOrdersBrandId;
  'out-trade-no': V3LovefeastUsersByOpenidOrdersOutTradeNo;
  outTradeNo: V3LovefeastUsersByOpenidOrdersOutTradeNo;
}

/** `v3/lovefeast/users/{openid}/orders/brand-id` */
export interface V3LovefeastUsersByOpenidOrdersBrandId extends PathNode {
  _brand_id_: V3LovefeastUsersByOpenidOrdersBrandIdByBrandId;
  '{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrandId;
}

/** `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandId extends PathNode {
  /** 查询用户捐赠单列表: `GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
  get: Call<V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetRequest, V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetResponse>;
  /** 查询用户捐赠单列表: `GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
  getAsync: Call<V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetRequest, V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetResponse>;
}

export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetRequest extends CommonOptions {
  /** 用户在商户AppID下的唯一标识 */
  openid: string;
  /** 品牌ID */
  brand_id: string;
  query?: {
    /** 请求资源起始位置 */
    offset?: number;
    /** 最大资源条数 */
    limit?: number;
  };
}

export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandIdGetResponse {
  /** 该次请求返回的记录条数 */
  count?: number;
  /** 最大记录条数 */
  limit?: number;
  /** 起始位置 */
  offset?: number;
  /** 全部记录数量 */
  total_count?: number;
  /** 结果集 */
  data?: ({
    /** 捐赠订单号 */
    welfare_trade_id?: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 品牌ID */
    brand_id?: string;
    /** 捐赠来源 */
    donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {});
    /** 商户订单 */
    merchant_order?: string;
    /** 捐赠机构名称 */
    institution_name?: string;
    /** 捐赠项目编号 */
    business_id?: string;
    /** 捐赠活动名称 */
    business_name?: string;
    /** 支付完成时间 */
    success_time?: string;
    /** 支付者 */
    payer?: V3LovefeastUsersOrdersPayer;
    /** 订单金额 */
    amount?: {
      /** 总金额 */
      total?: number;
      /** 用户支付金额 */
      payer_total?: number;
      /** 货币类型 */
      currency?: string;
      /** 用户支付币种 */
      payer_currency?: string;
    };
    /** 设备编号 */
    device_id?: string;
  })[];
}

export interface V3LovefeastUsersOrdersPayer {
  /** 用户标识 */
  openid?: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 用户头像URL */
  avatar?: string;
  /** 用户昵称 */
  nickname?: string;
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no` */
export interface V3LovefeastUsersByOpenidOrdersOutTradeNo extends PathNode {
  _out_trade_no_: V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo;
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo extends PathNode {
  /** 查询用户捐赠单详情: `GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
  get: Call<V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest, V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>;
  /** 查询用户捐赠单详情: `GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest, V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 用户在商户AppID下的唯一标识 */
  openid: string;
  /** 商户系统内部订单号 */
  out_trade_no: string;
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse {
  /** 捐赠订单号 */
  welfare_trade_id?: string;
  /** 应用ID */
  appid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 品牌ID */
  brand_id?: number;
  /** 捐赠来源 */
  donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {});
  /** 商户订单 */
  merchant_order?: {
    out_trade_no?: string;
    mchid?: string;
    sub_mchid?: string;
    store_id?: string;
  };
  /** 捐赠机构名称 */
  institution_name?: string;
  /** 捐赠项目编号 */
  business_id?: string;
  /** 捐赠活动名称 */
  business_name?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer?: V3LovefeastUsersOrdersPayer;
  /** 订单金额 */
  amount?: {
    total?: number;
    payer_total?: number;
    currency?: string;
    payer_currency?: string;
  };
  /** 设备编号 */
  device_id?: string;
}
