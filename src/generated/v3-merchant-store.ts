// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3MerchantStorePaths {
  'v3/merchant-store/stores': V3MerchantStoreStores;
  'v3/merchant-store/stores/{store_id}': V3MerchantStoreStoresByStoreId;
  'v3/merchant-store/stores/{store_id}/recipients/bind': V3MerchantStoreStoresByStoreIdRecipientsBind;
  'v3/merchant-store/stores/{store_id}/recipients/unbind': V3MerchantStoreStoresByStoreIdRecipientsUnbind;
}

export interface V3MerchantStoreOperations {
  'v3/merchant-store/stores': { post: Operation<V3MerchantStoreStoresPostRequest, V3MerchantStoreStoresPostResponse> };
  'v3/merchant-store/stores/{store_id}': { get: Operation<V3MerchantStoreStoresByStoreIdGetRequest, V3MerchantStoreStoresByStoreIdGetResponse>; patch: Operation<V3MerchantStoreStoresByStoreIdPatchRequest, V3MerchantStoreStoresByStoreIdPatchResponse> };
  'v3/merchant-store/stores/{store_id}/recipients/bind': { post: Operation<V3MerchantStoreStoresByStoreIdRecipientsBindPostRequest, V3MerchantStoreStoresByStoreIdRecipientsBindPostResponse> };
  'v3/merchant-store/stores/{store_id}/recipients/unbind': { post: Operation<V3MerchantStoreStoresByStoreIdRecipientsUnbindPostRequest, V3MerchantStoreStoresByStoreIdRecipientsUnbindPostResponse> };
}

/** `v3/merchant-store` */
export interface V3MerchantStore extends PathNode {
  stores: V3MerchantStoreStores;
}

/** `v3/merchant-store/stores` */
export interface V3MerchantStoreStores extends PathNode {
  _store_id_: V3MerchantStoreStoresByStoreId;
  '{store_id}': V3MerchantStoreStoresByStoreId;
  /**
   * 创建门店: `POST v3/merchant-store/stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085766) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
   */
  post: Call<V3MerchantStoreStoresPostRequest, V3MerchantStoreStoresPostResponse>;
  /** 创建门店: `POST v3/merchant-store/stores` */
  postAsync: Call<V3MerchantStoreStoresPostRequest, V3MerchantStoreStoresPostResponse>;
}

export interface V3MerchantStoreStoresPostRequest extends CommonOptions {
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 门店基础信息 */
    store_basics?: V3MerchantStoreStoresStoreBasics;
    /** 门店地址信息 */
    store_address?: V3MerchantStoreStoresStoreAddress;
    /** 门店经营信息 */
    store_business?: V3MerchantStoreStoresStoreBusiness;
    /** 门店收款信息 */
    store_recipient?: V3MerchantStoreStoresStoreRecipient[];
  };
}

export interface V3MerchantStoreStoresPostResponse {
  /** 微信支付商户门店ID */
  store_id: number;
}

export interface V3MerchantStoreStoresStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string;
  /** 品牌名称 */
  brand_name?: string;
  /** 门店名称 */
  store_name: string;
  /** 分店名称 */
  branch_name?: string;
  /** 品牌ID */
  brand_id?: number;
}

export interface V3MerchantStoreStoresStoreAddress {
  /** 门店省市编码 */
  address_code: string;
  /** 门店地址 */
  address_detail: string;
  /** 门店地址辅助描述 */
  address_complements?: string;
  /** 门店经度 */
  longitude?: string;
  /** 门店纬度 */
  latitude?: string;
}

export interface V3MerchantStoreStoresStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string;
  /** 门店经营时间 */
  business_hours?: string;
}

export interface V3MerchantStoreStoresStoreRecipient {
  /** 门店收款商户号 */
  mchid: string;
  /** 门店收款主体 */
  company_name?: string;
}

/** `v3/merchant-store/stores/{store_id}` */
export interface V3MerchantStoreStoresByStoreId extends PathNode {
  recipients: V3MerchantStoreStoresByStoreIdRecipients;
  /**
   * 查询门店: `GET v3/merchant-store/stores/{store_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085769) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
   */
  get: Call<V3MerchantStoreStoresByStoreIdGetRequest, V3MerchantStoreStoresByStoreIdGetResponse>;
  /** 查询门店: `GET v3/merchant-store/stores/{store_id}` */
  getAsync: Call<V3MerchantStoreStoresByStoreIdGetRequest, V3MerchantStoreStoresByStoreIdGetResponse>;
  /**
   * 修改门店: `PATCH v3/merchant-store/stores/{store_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085768) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
   */
  patch: Call<V3MerchantStoreStoresByStoreIdPatchRequest, V3MerchantStoreStoresByStoreIdPatchResponse>;
  /** 修改门店: `PATCH v3/merchant-store/stores/{store_id}` */
  patchAsync: Call<V3MerchantStoreStoresByStoreIdPatchRequest, V3MerchantStoreStoresByStoreIdPatchResponse>;
}

export interface V3MerchantStoreStoresByStoreIdGetRequest extends CommonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3MerchantStoreStoresByStoreIdGetResponse {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string;
    /** 品牌名称 */
    brand_name?: string;
    /** 门店名称 */
    store_name: string;
    /** 分店名称 */
    branch_name?: string;
    /** 品牌ID */
    brand_id?: number;
  };
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string;
    /** 门店地址 */
    address_detail: string;
    /** 门店地址辅助描述 */
    address_complements?: string;
    /** 门店经度 */
    longitude?: string;
    /** 门店纬度 */
    latitude?: string;
  };
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string;
    /** 门店经营时间 */
    business_hours?: string;
  };
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string;
    /** 门店收款主体 */
    company_name?: string;
  }[];
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string;
    /** 地址核实失败原因 */
    address_failed_reason?: string;
    /** STORE_STATE_VALID */
    store_state_value?: string;
  };
}

export interface V3MerchantStoreStoresByStoreIdPatchRequest extends CommonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string;
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 门店基础信息 */
    store_basics?: V3MerchantStoreStoresStoreBasics;
    /** 门店地址信息 */
    store_address?: V3MerchantStoreStoresStoreAddress;
    /** 门店经营信息 */
    store_business?: V3MerchantStoreStoresStoreBusiness;
  };
}

export type V3MerchantStoreStoresByStoreIdPatchResponse = Empty;

/** `v3/merchant-store/stores/{store_id}/recipients` */
export interface V3MerchantStoreStoresByStoreIdRecipients extends PathNode {
  bind: V3MerchantStoreStoresByStoreIdRecipientsBind;
  unbind: V3MerchantStoreStoresByStoreIdRecipientsUnbind;
}

/** `v3/merchant-store/stores/{store_id}/recipients/bind` */
export interface V3MerchantStoreStoresByStoreIdRecipientsBind extends PathNode {
  /**
   * 绑定门店收款信息: `POST v3/merchant-store/stores/{store_id}/recipients/bind`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085771) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948579)
   */
  post: Call<V3MerchantStoreStoresByStoreIdRecipientsBindPostRequest, V3MerchantStoreStoresByStoreIdRecipientsBindPostResponse>;
  /** 绑定门店收款信息: `POST v3/merchant-store/stores/{store_id}/recipients/bind` */
  postAsync: Call<V3MerchantStoreStoresByStoreIdRecipientsBindPostRequest, V3MerchantStoreStoresByStoreIdRecipientsBindPostResponse>;
}

export interface V3MerchantStoreStoresByStoreIdRecipientsBindPostRequest extends CommonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string;
  json: {
    /** 子商户号 */
    sub_mchid: string;
    /** 收款门店信息 */
    store_recipient: V3MerchantStoreStoresStoreRecipient[];
  };
}

export interface V3MerchantStoreStoresByStoreIdRecipientsBindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string;
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string;
  }[];
}

/** `v3/merchant-store/stores/{store_id}/recipients/unbind` */
export interface V3MerchantStoreStoresByStoreIdRecipientsUnbind extends PathNode {
  /**
   * 解除门店收款信息绑定: `POST v3/merchant-store/stores/{store_id}/recipients/unbind`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014085773) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
   */
  post: Call<V3MerchantStoreStoresByStoreIdRecipientsUnbindPostRequest, V3MerchantStoreStoresByStoreIdRecipientsUnbindPostResponse>;
  /** 解除门店收款信息绑定: `POST v3/merchant-store/stores/{store_id}/recipients/unbind` */
  postAsync: Call<V3MerchantStoreStoresByStoreIdRecipientsUnbindPostRequest, V3MerchantStoreStoresByStoreIdRecipientsUnbindPostResponse>;
}

export interface V3MerchantStoreStoresByStoreIdRecipientsUnbindPostRequest extends CommonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string;
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 收款门店信息 */
    store_recipient?: V3MerchantStoreStoresStoreRecipient[];
  };
}

export interface V3MerchantStoreStoresByStoreIdRecipientsUnbindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string;
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string;
    company_name?: string;
  }[];
}
