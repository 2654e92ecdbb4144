// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3GoldplanPaths {
  'v3/goldplan/merchants/changecustompagestatus': V3GoldplanMerchantsChangecustompagestatus;
  'v3/goldplan/merchants/changegoldplanstatus': V3GoldplanMerchantsChangegoldplanstatus;
  'v3/goldplan/merchants/close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow;
  'v3/goldplan/merchants/open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow;
  'v3/goldplan/merchants/set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter;
}

export interface V3GoldplanOperations {
  'v3/goldplan/merchants/changecustompagestatus': { post: Operation<V3GoldplanMerchantsChangecustompagestatusPostRequest, V3GoldplanMerchantsChangecustompagestatusPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/goldplan/merchants/changegoldplanstatus': { post: Operation<V3GoldplanMerchantsChangegoldplanstatusPostRequest, V3GoldplanMerchantsChangegoldplanstatusPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/goldplan/merchants/close-advertising-show': { post: Operation<V3GoldplanMerchantsCloseAdvertisingShowPostRequest, V3GoldplanMerchantsCloseAdvertisingShowPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/goldplan/merchants/open-advertising-show': { patch: Operation<V3GoldplanMerchantsOpenAdvertisingShowPatchRequest, V3GoldplanMerchantsOpenAdvertisingShowPatchResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/goldplan/merchants/set-advertising-industry-filter': { post: Operation<V3GoldplanMerchantsSetAdvertisingIndustryFilterPostRequest, V3GoldplanMerchantsSetAdvertisingIndustryFilterPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/goldplan` */
export interface V3Goldplan extends PathNode {
  merchants: V3GoldplanMerchants;
}

/** `v3/goldplan/merchants` */
export interface V3GoldplanMerchants extends PathNode {
  changecustompagestatus: V3GoldplanMerchantsChangecustompagestatus;
  changegoldplanstatus: V3GoldplanMerchantsChangegoldplanstatus;
  'close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow;
  closeAdvertisingShow: V3GoldplanMerchantsCloseAdvertisingShow;
  'open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow;
  openAdvertisingShow: V3GoldplanMerchantsOpenAdvertisingShow;
  'set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter;
  setAdvertisingIndustryFilter: V3GoldplanMerchantsSetAdvertisingIndustryFilter;
}

/** `v3/goldplan/merchants/changecustompagestatus` */
export interface V3GoldplanMerchantsChangecustompagestatus extends PathNode {
  /**
   * 商家小票管理: `POST v3/goldplan/merchants/changecustompagestatus`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473788)
   */
  post: Call<V3GoldplanMerchantsChangecustompagestatusPostRequest, V3GoldplanMerchantsChangecustompagestatusPostResponse>;
  /** 商家小票管理: `POST v3/goldplan/merchants/changecustompagestatus` */
  postAsync: Call<V3GoldplanMerchantsChangecustompagestatusPostRequest, V3GoldplanMerchantsChangecustompagestatusPostResponse>;
}

export interface V3GoldplanMerchantsChangecustompagestatusPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 操作类型
     * - `OPEN` 开通
     * - `CLOSE` 关闭
     */
    operation_type: 'OPEN' | 'CLOSE';
  };
}

export interface V3GoldplanMerchantsChangecustompagestatusPostResponse {
  /** 特约商户号 */
  sub_mchid: string;
}

/** `v3/goldplan/merchants/changegoldplanstatus` */
export interface V3GoldplanMerchantsChangegoldplanstatus extends PathNode {
  /**
   * 点金计划管理: `POST v3/goldplan/merchants/changegoldplanstatus`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
   */
  post: Call<V3GoldplanMerchantsChangegoldplanstatusPostRequest, V3GoldplanMerchantsChangegoldplanstatusPostResponse>;
  /** 点金计划管理: `POST v3/goldplan/merchants/changegoldplanstatus` */
  postAsync: Call<V3GoldplanMerchantsChangegoldplanstatusPostRequest, V3GoldplanMerchantsChangegoldplanstatusPostResponse>;
}

export interface V3GoldplanMerchantsChangegoldplanstatusPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 操作类型
     * - `OPEN` 开通
     * - `CLOSE` 关闭
     */
    operation_type: 'OPEN' | 'CLOSE';
    /**
     * 支付场景
     * - `JSAPI_AND_MINIPROGRAM` jsapi支付和小程序支付两个场景
     * - `JSAPI` jsapi支付场景
     * - `MINIPROGRAM` 小程序支付场景
     */
    operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM';
  };
}

export interface V3GoldplanMerchantsChangegoldplanstatusPostResponse {
  /** 特约商户号 */
  sub_mchid: string;
}

/** `v3/goldplan/merchants/close-advertising-show` */
export interface V3GoldplanMerchantsCloseAdvertisingShow extends PathNode {
  /**
   * 关闭广告展示: `POST v3/goldplan/merchants/close-advertising-show`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473781)
   */
  post: Call<V3GoldplanMerchantsCloseAdvertisingShowPostRequest, V3GoldplanMerchantsCloseAdvertisingShowPostResponse>;
  /** 关闭广告展示: `POST v3/goldplan/merchants/close-advertising-show` */
  postAsync: Call<V3GoldplanMerchantsCloseAdvertisingShowPostRequest, V3GoldplanMerchantsCloseAdvertisingShowPostResponse>;
}

export interface V3GoldplanMerchantsCloseAdvertisingShowPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
  };
}

export type V3GoldplanMerchantsCloseAdvertisingShowPostResponse = Empty;

/** `v3/goldplan/merchants/open-advertising-show` */
export interface V3GoldplanMerchantsOpenAdvertisingShow extends PathNode {
  /**
   * 开通广告展示: `PATCH v3/goldplan/merchants/open-advertising-show`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473794)
   */
  patch: Call<V3GoldplanMerchantsOpenAdvertisingShowPatchRequest, V3GoldplanMerchantsOpenAdvertisingShowPatchResponse>;
  /** 开通广告展示: `PATCH v3/goldplan/merchants/open-advertising-show` */
  patchAsync: Call<V3GoldplanMerchantsOpenAdvertisingShowPatchRequest, V3GoldplanMerchantsOpenAdvertisingShowPatchResponse>;
}

export interface V3GoldplanMerchantsOpenAdvertisingShowPatchRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 同业过滤标签值
     * - `E_COMMERCE` 综合电商平台
     * - `LOVE_MARRIAGE` 婚恋
     * - `POTOGRAPHY` 摄影摄像机构及服务
     * - `EDUCATION` 教育
     * - `FINANCE` 金融
     * - `TOURISM` 旅游
     * - `SKINCARE` 护肤彩妆
     * - `FOOD` 食品
     * - `SPORT` 运动户外
     * - `JEWELRY_WATCH` 珠宝钟表
     * - `HEALTHCARE` 医疗健康
     * - `BUSSINESS` 商务服务
     * - `PARENTING` 亲子
     * - `CATERING` 餐饮美食
     * - `RETAIL` 零售百货
     * - `SERVICES` 生活服务
     * - `LAW` 法律服务
     * - `ESTATE` 房地产
     * - `TRANSPORTATION` 交通运输
     * - `ENERGY_SAVING` 节能环保
     * - `SECURITY` 安全安保
     * - `BUILDING_MATERIAL` 家居装修建材
     * - `COMMUNICATION` 通讯及IT服务
     * - `MERCHANDISE` 日用百货
     * - `ASSOCIATION` 机构协会
     * - `COMMUNITY` 网络资讯及社区
     * - `ONLINE_AVR` 在线视听与阅读
     * - `WE_MEDIA` 自媒体
     * - `CAR` 汽车
     * - `SOFTWARE` 软件工具
     * - `GAME` 游戏
     * - `CLOTHING` 服饰鞋帽箱包
     * - `INDUSTY` 工业工程
     * - `AGRICULTURE` 农林牧渔
     * - `PUBLISHING_MEDIA` 出版传媒
     * - `HOME_DIGITAL` 数码家电
     */
    advertising_industry_filters?: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[];
  };
}

export type V3GoldplanMerchantsOpenAdvertisingShowPatchResponse = Empty;

/** `v3/goldplan/merchants/set-advertising-industry-filter` */
export interface V3GoldplanMerchantsSetAdvertisingIndustryFilter extends PathNode {
  /**
   * 同业过滤标签管理: `POST v3/goldplan/merchants/set-advertising-industry-filter`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012473784)
   */
  post: Call<V3GoldplanMerchantsSetAdvertisingIndustryFilterPostRequest, V3GoldplanMerchantsSetAdvertisingIndustryFilterPostResponse>;
  /** 同业过滤标签管理: `POST v3/goldplan/merchants/set-advertising-industry-filter` */
  postAsync: Call<V3GoldplanMerchantsSetAdvertisingIndustryFilterPostRequest, V3GoldplanMerchantsSetAdvertisingIndustryFilterPostResponse>;
}

export interface V3GoldplanMerchantsSetAdvertisingIndustryFilterPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 同业过滤标签值
     * - `E_COMMERCE` 综合电商平台
     * - `LOVE_MARRIAGE` 婚恋
     * - `POTOGRAPHY` 摄影摄像机构及服务
     * - `EDUCATION` 教育
     * - `FINANCE` 金融
     * - `TOURISM` 旅游
     * - `SKINCARE` 护肤彩妆
     * - `FOOD` 食品
     * - `SPORT` 运动户外
     * - `JEWELRY_WATCH` 珠宝钟表
     * - `HEALTHCARE` 医疗健康
     * - `BUSSINESS` 商务服务
     * - `PARENTING` 亲子
     * - `CATERING` 餐饮美食
     * - `RETAIL` 零售百货
     * - `SERVICES` 生活服务
     * - `LAW` 法律服务
     * - `ESTATE` 房地产
     * - `TRANSPORTATION` 交通运输
     * - `ENERGY_SAVING` 节能环保
     * - `SECURITY` 安全安保
     * - `BUILDING_MATERIAL` 家居装修建材
     * - `COMMUNICATION` 通讯及IT服务
     * - `MERCHANDISE` 日用百货
     * - `ASSOCIATION` 机构协会
     * - `COMMUNITY` 网络资讯及社区
     * - `ONLINE_AVR` 在线视听与阅读
     * - `WE_MEDIA` 自媒体
     * - `CAR` 汽车
     * - `SOFTWARE` 软件工具
     * - `GAME` 游戏
     * - `CLOTHING` 服饰鞋帽箱包
     * - `INDUSTY` 工业工程
     * - `AGRICULTURE` 农林牧渔
     * - `PUBLISHING_MEDIA` 出版传媒
     * - `HOME_DIGITAL` 数码家电
     */
    advertising_industry_filters: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[];
  };
}

export type V3GoldplanMerchantsSetAdvertisingIndustryFilterPostResponse = Empty;
