// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3IndustryCouponPaths {
  'v3/industry-coupon/tokens': V3IndustryCouponTokens;
}

export interface V3IndustryCouponOperations {
  'v3/industry-coupon/tokens': { post: Operation<V3IndustryCouponTokensPostRequest, V3IndustryCouponTokensPostResponse> };
}

/** `v3/industry-coupon` */
export interface V3IndustryCoupon extends PathNode {
  tokens: V3IndustryCouponTokens;
}

/** `v3/industry-coupon/tokens` */
export interface V3IndustryCouponTokens extends PathNode {
  /**
   * 出行券切卡组件预下单: `POST v3/industry-coupon/tokens`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553563) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715654)
   */
  post: Call<V3IndustryCouponTokensPostRequest, V3IndustryCouponTokensPostResponse>;
  /** 出行券切卡组件预下单: `POST v3/industry-coupon/tokens` */
  postAsync: Call<V3IndustryCouponTokensPostRequest, V3IndustryCouponTokensPostResponse>;
}

export interface V3IndustryCouponTokensPostRequest extends CommonOptions {
  json: {
    /** 用户标识 */
    open_id: string;
    /** 出行券列表 */
    coupon_list: {
      /** 批次号 */
      stock_id: number;
      /** 券ID */
      coupon_id: string;
    }[];
  };
}

export interface V3IndustryCouponTokensPostResponse {
  /** 切卡组件token值 */
  token?: string;
  /** token过期时间 */
  expires_time?: string;
}
