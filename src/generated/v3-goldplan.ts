// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3GoldplanPaths {
  'v3/goldplan/merchants/changecustompagestatus': V3GoldplanMerchantsChangecustompagestatus;
  'v3/goldplan/merchants/close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow;
  'v3/goldplan/merchants/open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow;
  'v3/goldplan/merchants/set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter;
}

export interface V3GoldplanOperations {
  'v3/goldplan/merchants/changecustompagestatus': { post: Operation<V3GoldplanMerchantsChangecustompagestatusPostRequest, V3GoldplanMerchantsChangecustompagestatusPostResponse> };
  'v3/goldplan/merchants/close-advertising-show': { post: Operation<V3GoldplanMerchantsCloseAdvertisingShowPostRequest, V3GoldplanMerchantsCloseAdvertisingShowPostResponse> };
  'v3/goldplan/merchants/open-advertising-show': { patch: Operation<V3GoldplanMerchantsOpenAdvertisingShowPatchRequest, V3GoldplanMerchantsOpenAdvertisingShowPatchResponse> };
  'v3/goldplan/merchants/set-advertising-industry-filter': { post: Operation<V3GoldplanMerchantsSetAdvertisingIndustryFilterPostRequest, V3GoldplanMerchantsSetAdvertisingIndustryFilterPostResponse> };
}

/** `v3/goldplan` */
export interface V3Goldplan extends PathNode {
  merchants: V3GoldplanMerchants;
}

/** `v3/goldplan/merchants` */
export interface V3GoldplanMerchants extends PathNode {
  changecustompagestatus: V3GoldplanMerchantsChangecustompagestatus;
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
    /** 子商户ID */
    sub_mchid: string;
    /** 操作类型 */
    operation_type: 'OPEN' | 'CLOSE';
  };
}

export interface V3GoldplanMerchantsChangecustompagestatusPostResponse {
  /** 子商户ID */
  sub_mchid: string;
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE' | (string & {});
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
    /** 特约商户号 */
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
    /** 特约商户号 */
    sub_mchid: string;
    /** 同业过滤标签值 */
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
    /** 特约子商户号 */
    sub_mchid: string;
    /** 同业过滤标签值 */
    advertising_industry_filters?: ('E_COMMERCE' | 'LOVE_MARRIAGE' | 'POTOGRAPHY' | 'EDUCATION' | 'FINANCE' | 'TOURISM' | 'SKINCARE' | 'FOOD' | 'SPORT' | 'JEWELRY_WATCH' | 'HEALTHCARE' | 'BUSSINESS' | 'PARENTING' | 'CATERING' | 'RETAIL' | 'SERVICES' | 'LAW' | 'ESTATE' | 'TRANSPORTATION' | 'ENERGY_SAVING' | 'SECURITY' | 'BUILDING_MATERIAL' | 'COMMUNICATION' | 'MERCHANDISE' | 'ASSOCIATION' | 'COMMUNITY' | 'ONLINE_AVR' | 'WE_MEDIA' | 'CAR' | 'SOFTWARE' | 'GAME' | 'CLOTHING' | 'INDUSTY' | 'AGRICULTURE' | 'PUBLISHING_MEDIA' | 'HOME_DIGITAL')[];
  };
}

export type V3GoldplanMerchantsSetAdvertisingIndustryFilterPostResponse = Empty;
