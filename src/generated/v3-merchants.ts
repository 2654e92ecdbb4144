// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Encoded, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3MerchantsPaths {
  'v3/merchants': V3Merchants;
  'v3/merchants/{sub_mchid}': V3MerchantsBySubMchid;
}

export interface V3MerchantsOperations {
  'v3/merchants': { post: Operation<V3MerchantsPostRequest, V3MerchantsPostResponse>; put: Operation<V3MerchantsPutRequest, V3MerchantsPutResponse> };
  'v3/merchants/{sub_mchid}': { get: Operation<V3MerchantsBySubMchidGetRequest, V3MerchantsBySubMchidGetResponse> };
}

/** `v3/merchants` */
export interface V3Merchants extends PathNode {
  _sub_mchid_: V3MerchantsBySubMchid;
  '{sub_mchid}': V3MerchantsBySubMchid;
  /**
   * 子商户进件（融合钱包）: `POST v3/merchants`
   * @deprecated Superseded since 2022-09-08. Use `POST v3/global/merchants`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml)
   */
  post: Call<V3MerchantsPostRequest, V3MerchantsPostResponse>;
  /**
   * 子商户进件（融合钱包）: `POST v3/merchants`
   * @deprecated Superseded since 2022-09-08. Use `POST v3/global/merchants`.
   */
  postAsync: Call<V3MerchantsPostRequest, V3MerchantsPostResponse>;
  /**
   * 修改子商户（融合钱包）: `PUT v3/merchants`
   * @deprecated Superseded since 2022-09-08. Use `PATCH v3/global/merchants/{sub_mchid}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml)
   */
  put: Call<V3MerchantsPutRequest, V3MerchantsPutResponse>;
  /**
   * 修改子商户（融合钱包）: `PUT v3/merchants`
   * @deprecated Superseded since 2022-09-08. Use `PATCH v3/global/merchants/{sub_mchid}`.
   */
  putAsync: Call<V3MerchantsPutRequest, V3MerchantsPutResponse>;
}

export interface V3MerchantsPostRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: {
    /** 机构appid */
    sp_appid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 子商户全称 */
    name: string;
    /** 子商户简称 */
    shortname: string;
    /** 公司电话 */
    office_phone: string;
    /** 联系人信息 */
    contact: V3MerchantsPostRequestContact;
    /** 类目 */
    business_category: number;
    /** 渠道号 */
    channel_id?: string;
    /** 注册国家或区域 */
    merchant_country_code: string;
    /** 商户类型 */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /** 公司注册文件编号 */
    registration_certificate_number?: string;
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string;
    /** 公司注册文件照片 */
    registration_certificate_copy?: string;
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string;
    /** 业务信息 */
    business: V3MerchantsPostRequestBusiness;
    /** 董事信息 */
    director?: V3MerchantsPostRequestDirector;
    /** 负责人信息 */
    principal?: V3MerchantsPostRequestPrincipal;
  };
  headers?: {
    [name: string]: HeaderValue;
    'Idempotency-Key'?: string;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {});
  /** 验证状态描述 */
  description?: string;
}

export interface V3MerchantsPostRequestContact {
  /** 联系人名称 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  name: string;
  /** 联系人电话 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  phone: string;
  /** 联系人邮箱 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  email: string;
}

export interface V3MerchantsPostRequestBusiness {
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
  /** APP下载链接 */
  app_download?: string;
  /** 业务网站 */
  website?: string;
  /** 公众号 */
  office_account?: string;
  /** 小程序 */
  mini_program?: string;
  /** 门店地址 */
  store_address?: string;
  /** 门店照片JSON格式字符串 JSON text. */
  store_photos?: Encoded<string[]> | string[];
  /** MCC码 */
  mcc?: string;
}

export interface V3MerchantsPostRequestDirector {
  /** 董事姓名 */
  name?: string;
  /** 董事证件号 */
  number?: string;
}

export interface V3MerchantsPostRequestPrincipal {
  /** 负责人姓名 */
  name?: string;
  /** 负责人证件号 */
  number?: string;
}

export interface V3MerchantsPutRequest extends CommonOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  json: {
    /** 机构appid */
    sp_appid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户全称 */
    name: string;
    /** 子商户简称 */
    shortname: string;
    /** 公司电话 */
    office_phone: string;
    /** 联系人信息 */
    contact?: V3MerchantsPostRequestContact;
    /** 类目 */
    business_category: number;
    /** 渠道号 */
    channel_id?: string;
    /** 注册国家或区域 */
    merchant_country_code: string;
    /** 商户类型 */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /** 公司注册文件编号 */
    registration_certificate_number?: string;
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string;
    /** 公司注册文件照片 */
    registration_certificate_copy?: string;
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string;
    /** 业务信息 */
    business: V3MerchantsPostRequestBusiness;
    /** 董事信息 */
    director?: V3MerchantsPostRequestDirector;
    /** 负责人信息 */
    principal?: V3MerchantsPostRequestPrincipal;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MerchantsPutResponse {
  /** 子商户号 */
  sub_mchid: string;
}

/** `v3/merchants/{sub_mchid}` */
export interface V3MerchantsBySubMchid extends PathNode {
  /**
   * 查询子商户（融合钱包）: `GET v3/merchants/{sub_mchid}`
   * @deprecated Superseded since 2022-09-08. Use `GET v3/global/merchants/{sub_mchid}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
   */
  get: Call<V3MerchantsBySubMchidGetRequest, V3MerchantsBySubMchidGetResponse>;
  /**
   * 查询子商户（融合钱包）: `GET v3/merchants/{sub_mchid}`
   * @deprecated Superseded since 2022-09-08. Use `GET v3/global/merchants/{sub_mchid}`.
   */
  getAsync: Call<V3MerchantsBySubMchidGetRequest, V3MerchantsBySubMchidGetResponse>;
}

export interface V3MerchantsBySubMchidGetRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query: {
    /** 机构appid */
    sp_appid: string;
    /** 机构商户号 */
    sp_mchid: string;
  };
}

export interface V3MerchantsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户全称 */
  name: string;
  /** 子商户简称 */
  shortname: string;
  /** 公司联系方式 */
  office_phone: string;
  /** 册国家或区域 */
  merchant_country_code: string;
  /** 类目 */
  business_category: number;
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    name?: string;
    /** 联系人电话 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    phone?: string;
    /** 联系人邮箱 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    email?: string;
  };
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number?: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string;
  /** 子商户结算账户 */
  settlement_bank_number?: string;
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
    /** APP下载地址 */
    app_download?: string;
    /** 业务网站 */
    website?: string;
    /** 公众号 */
    office_account?: string;
    /** 小程序 */
    mini_program?: string;
    /** 门店地址 */
    store_address?: string;
    /** MCC码 */
    mcc?: string;
  };
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string;
    /** 董事证件号码 */
    number?: string;
  };
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string;
    /** 负责人证件号码 */
    number?: string;
  };
}
