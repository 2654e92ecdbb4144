// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3BrandBasicPaths {
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthorities;
}

export interface V3BrandBasicOperations {
  'v3/brand-basic/partner/brands/{brand_id}/product-authorities': { get: Operation<V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetRequest, V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/brand-basic` */
export interface V3BrandBasic extends PathNode {
  partner: V3BrandBasicPartner;
}

/** `v3/brand-basic/partner` */
export interface V3BrandBasicPartner extends PathNode {
  brands: V3BrandBasicPartnerBrands;
}

/** `v3/brand-basic/partner/brands` */
export interface V3BrandBasicPartnerBrands extends PathNode {
  _brand_id_: V3BrandBasicPartnerBrandsByBrandId;
  '{brand_id}': V3BrandBasicPartnerBrandsByBrandId;
}

/** `v3/brand-basic/partner/brands/{brand_id}` */
export interface V3BrandBasicPartnerBrandsByBrandId extends PathNode {
  'product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthorities;
  productAuthorities: V3BrandBasicPartnerBrandsByBrandIdProductAuthorities;
}

/** `v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthorities extends PathNode {
  /**
   * 获得品牌已授权且在生效中的产品权限信息: `GET v3/brand-basic/partner/brands/{brand_id}/product-authorities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017410365)
   */
  get: Call<V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetRequest, V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse>;
  /** 获得品牌已授权且在生效中的产品权限信息: `GET v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
  getAsync: Call<V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetRequest, V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse>;
}

export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetRequest extends CommonOptions {
  /** 品牌名称 */
  brand_id: string;
}

export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesGetResponse {
  /** 品牌ID */
  brand_id: string;
  /**
   * 授权类型
   * - `AUTHORIZATION_TYPE_HOSTING` 全托管模式
   * - `AUTHORIZATION_TYPE_PARTLY` 部分授权
   */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {});
  /**
   * 授权产品权限
   * - `BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD` 商家名片产品权限
   * - `BRAND_PRODUCT_AUTHORITY_CARD_LINK` 交易连接名片产品权限
   * - `BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON` 商品券产品权限
   * - `BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON` 摇优惠产品权限
   * - `BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT` 品牌支付有礼产品权限
   * - `BRAND_PRODUCT_AUTHORITY_BRAND_STORE` 品牌门店产品权限
   * - `BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE` 收款商户号管理产品权限
   * - `BRAND_PRODUCT_AUTHORITY_APPID_MANAGE` 下单AppID管理产品权限
   * - `BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE` 视频号管理产品权限
   * - `BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE` 品类管理产品
   */
  authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {}))[];
  /** 更新时间 */
  update_time: string;
}
