// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3OfflinefacePaths {
  'v3/offlineface/authinfo': V3OfflinefaceAuthinfo;
  'v3/offlineface/contracts/presign': V3OfflinefaceContractsPresign;
  'v3/offlineface/contracts/{contract_id}': V3OfflinefaceContractsByContractId;
  'v3/offlineface/face-collections': V3OfflinefaceFaceCollections;
  'v3/offlineface/face-collections/{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId;
  'v3/offlineface/repayment-url': V3OfflinefaceRepaymentUrl;
  'v3/offlineface/transactions': V3OfflinefaceTransactions;
  'v3/offlineface/transactions/out-trade-no/{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo;
}

export interface V3OfflinefaceOperations {
  'v3/offlineface/authinfo': { post: Operation<V3OfflinefaceAuthinfoPostRequest, V3OfflinefaceAuthinfoPostResponse> };
  'v3/offlineface/contracts/presign': { post: Operation<V3OfflinefaceContractsPresignPostRequest, V3OfflinefaceContractsPresignPostResponse> };
  'v3/offlineface/contracts/{contract_id}': { get: Operation<V3OfflinefaceContractsByContractIdGetRequest, V3OfflinefaceContractsByContractIdGetResponse> };
  'v3/offlineface/face-collections': { get: Operation<V3OfflinefaceFaceCollectionsGetRequest, V3OfflinefaceFaceCollectionsGetResponse> };
  'v3/offlineface/face-collections/{collection_id}': { get: Operation<V3OfflinefaceFaceCollectionsByCollectionIdGetRequest, V3OfflinefaceFaceCollectionsByCollectionIdGetResponse> };
  'v3/offlineface/repayment-url': { post: Operation<V3OfflinefaceRepaymentUrlPostRequest, V3OfflinefaceRepaymentUrlPostResponse> };
  'v3/offlineface/transactions': { post: Operation<V3OfflinefaceTransactionsPostRequest, V3OfflinefaceTransactionsPostResponse> };
  'v3/offlineface/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetRequest, V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetResponse> };
}

/** `v3/offlineface` */
export interface V3Offlineface extends PathNode {
  authinfo: V3OfflinefaceAuthinfo;
  contracts: V3OfflinefaceContracts;
  'face-collections': V3OfflinefaceFaceCollections;
  faceCollections: V3OfflinefaceFaceCollections;
  'repayment-url': V3OfflinefaceRepaymentUrl;
  repaymentUrl: V3OfflinefaceRepaymentUrl;
  transactions: V3OfflinefaceTransactions;
}

/** `v3/offlineface/authinfo` */
export interface V3OfflinefaceAuthinfo extends PathNode {
  /**
   * 获取authinfo接口: `POST v3/offlineface/authinfo`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   */
  post: Call<V3OfflinefaceAuthinfoPostRequest, V3OfflinefaceAuthinfoPostResponse>;
  /** 获取authinfo接口: `POST v3/offlineface/authinfo` */
  postAsync: Call<V3OfflinefaceAuthinfoPostRequest, V3OfflinefaceAuthinfoPostResponse>;
}

export interface V3OfflinefaceAuthinfoPostRequest extends CommonOptions {
  json: {
    /** 服务商公众号appid */
    sp_appid: string;
    /** 子商户公众号appid */
    sub_appid?: string;
    /** 子商户商户号 */
    sub_mchid: string;
    /** 设备id */
    device_id: string;
    /** 原始数据 */
    raw_data: string;
    /** 机构id */
    organization_id: string;
  };
}

export interface V3OfflinefaceAuthinfoPostResponse {
  /** 授权信息 */
  authinfo: string;
}

/** `v3/offlineface/contracts` */
export interface V3OfflinefaceContracts extends PathNode {
  presign: V3OfflinefaceContractsPresign;
  _contract_id_: V3OfflinefaceContractsByContractId;
  '{contract_id}': V3OfflinefaceContractsByContractId;
}

/** `v3/offlineface/contracts/presign` */
export interface V3OfflinefaceContractsPresign extends PathNode {
  /**
   * 预签约接口: `POST v3/offlineface/contracts/presign`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   */
  post: Call<V3OfflinefaceContractsPresignPostRequest, V3OfflinefaceContractsPresignPostResponse>;
  /** 预签约接口: `POST v3/offlineface/contracts/presign` */
  postAsync: Call<V3OfflinefaceContractsPresignPostRequest, V3OfflinefaceContractsPresignPostResponse>;
}

export interface V3OfflinefaceContractsPresignPostRequest extends CommonOptions {
  json: {
    /** 业务类型 */
    business_name: string;
    /** 刷脸用户信息 */
    facepay_user: {
      /** 商户用户ID */
      out_user_id: string;
      /** 刷脸用户名 */
      identification_name?: string;
      /** 机构ID */
      organization_id: string;
      /** 证件信息 */
      identification?: V3OfflinefaceContractsPresignPostRequestIdentification;
      /** 手机号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      phone?: string;
    };
    /** 签约指定银行卡 */
    limit_bank_card?: {
      /** 银行卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      bank_card_number?: string;
      /** 开卡人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      identification_name?: string;
      /** 开卡人证件 */
      identification?: V3OfflinefaceContractsPresignPostRequestIdentification;
      /** 银行卡有效期 */
      valid_thru?: string;
      /** 银行类型 */
      bank_type?: string;
      /** 开卡预留手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      phone?: string;
    };
    /** 签约模式 */
    contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3OfflinefaceContractsPresignPostResponse {
  /** 会话ID */
  presign_token: string;
}

export interface V3OfflinefaceContractsPresignPostRequestIdentification {
  /** 证件类型 */
  identification_type: 'IDCARD';
  /** 证件ID Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  identification_number: string;
}

/** `v3/offlineface/contracts/{contract_id}` */
export interface V3OfflinefaceContractsByContractId extends PathNode {
  /**
   * 签约查询接口: `GET v3/offlineface/contracts/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   */
  get: Call<V3OfflinefaceContractsByContractIdGetRequest, V3OfflinefaceContractsByContractIdGetResponse>;
  /** 签约查询接口: `GET v3/offlineface/contracts/{contract_id}` */
  getAsync: Call<V3OfflinefaceContractsByContractIdGetRequest, V3OfflinefaceContractsByContractIdGetResponse>;
}

export interface V3OfflinefaceContractsByContractIdGetRequest extends CommonOptions {
  /** 签约ID */
  contract_id: string;
  query?: {
    /** 商户签约小程序APPID */
    appid?: string;
  };
}

export interface V3OfflinefaceContractsByContractIdGetResponse {
  /** 签约ID */
  contract_id: string;
  /** 商户号 */
  mchid: string;
  /** 机构ID */
  organization_id: string;
  /** 用户ID */
  use_id?: string;
  /** 签约用户openid */
  openid?: string;
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {});
  /** 签约时间 */
  contract_signed_time: string;
  /** 解约时间 */
  contract_terminated_time?: string;
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {});
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {});
}

/** `v3/offlineface/face-collections` */
export interface V3OfflinefaceFaceCollections extends PathNode {
  _collection_id_: V3OfflinefaceFaceCollectionsByCollectionId;
  '{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId;
  /**
   * 查询重采用户列表: `GET v3/offlineface/face-collections`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   */
  get: Call<V3OfflinefaceFaceCollectionsGetRequest, V3OfflinefaceFaceCollectionsGetResponse>;
  /** 查询重采用户列表: `GET v3/offlineface/face-collections` */
  getAsync: Call<V3OfflinefaceFaceCollectionsGetRequest, V3OfflinefaceFaceCollectionsGetResponse>;
}

export interface V3OfflinefaceFaceCollectionsGetRequest extends CommonOptions {
  query: {
    /** 机构ID */
    organization_id: string;
    /** 列表偏移 */
    offset?: number;
    /** 资源个数 */
    limit?: number;
  };
}

export interface V3OfflinefaceFaceCollectionsGetResponse {
  /** 重采对象 */
  face_collections: V3OfflinefaceFaceCollectionsFaceCollections[];
}

export interface V3OfflinefaceFaceCollectionsFaceCollections {
  /** 重采ID */
  collection_id: string;
  /** 用户ID */
  use_id: string;
  /** 机构ID */
  organization_id: string;
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {});
  /** 注册照上传时间 */
  register_photo_upload_time?: string;
  /** 支付用户确认时间 */
  confirm_time?: string;
}

/** `v3/offlineface/face-collections/{collection_id}` */
export interface V3OfflinefaceFaceCollectionsByCollectionId extends PathNode {
  /**
   * 查询重采请求详情: `GET v3/offlineface/face-collections/{collection_id}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   */
  get: Call<V3OfflinefaceFaceCollectionsByCollectionIdGetRequest, V3OfflinefaceFaceCollectionsByCollectionIdGetResponse>;
  /** 查询重采请求详情: `GET v3/offlineface/face-collections/{collection_id}` */
  getAsync: Call<V3OfflinefaceFaceCollectionsByCollectionIdGetRequest, V3OfflinefaceFaceCollectionsByCollectionIdGetResponse>;
}

export interface V3OfflinefaceFaceCollectionsByCollectionIdGetRequest extends CommonOptions {
  /** 重采ID */
  collection_id: string;
}

export interface V3OfflinefaceFaceCollectionsByCollectionIdGetResponse extends V3OfflinefaceFaceCollectionsFaceCollections {
}

/** `v3/offlineface/repayment-url` */
export interface V3OfflinefaceRepaymentUrl extends PathNode {
  /**
   * 获取还款链接接口: `POST v3/offlineface/repayment-url`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6)
   */
  post: Call<V3OfflinefaceRepaymentUrlPostRequest, V3OfflinefaceRepaymentUrlPostResponse>;
  /** 获取还款链接接口: `POST v3/offlineface/repayment-url` */
  postAsync: Call<V3OfflinefaceRepaymentUrlPostRequest, V3OfflinefaceRepaymentUrlPostResponse>;
}

export interface V3OfflinefaceRepaymentUrlPostRequest extends CommonOptions {
  json: {
    /** 商户用户ID */
    out_user_id: string;
    /** 机构id */
    organization_id: string;
  };
}

export interface V3OfflinefaceRepaymentUrlPostResponse {
  /** 还款链接 */
  repayment_url: string;
  /** 链接过期时间 */
  expire_at: string;
}

/** `v3/offlineface/transactions` */
export interface V3OfflinefaceTransactions extends PathNode {
  'out-trade-no': V3OfflinefaceTransactionsOutTradeNo;
  outTradeNo: V3OfflinefaceTransactionsOutTradeNo;
  /**
   * 申请扣款接口: `POST v3/offlineface/transactions`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   */
  post: Call<V3OfflinefaceTransactionsPostRequest, V3OfflinefaceTransactionsPostResponse>;
  /** 申请扣款接口: `POST v3/offlineface/transactions` */
  postAsync: Call<V3OfflinefaceTransactionsPostRequest, V3OfflinefaceTransactionsPostResponse>;
}

export interface V3OfflinefaceTransactionsPostRequest extends CommonOptions {
  json: {
    /** 支付凭证 */
    auth_code: string;
    /** 服务商公众号appid */
    sp_appid?: string;
    /** 服务商商户号 */
    sp_mchid?: string;
    /** 子商户公众号appid */
    sub_appid?: string;
    /** 子商户商户号 */
    sub_mchid?: string;
    /** 金额信息 */
    amount?: {
      /** 总金额 */
      total: number;
      /** 货币类型 */
      currency: 'CNY';
    };
    /** 支付场景信息 */
    scene_info?: {
      /** 设备IP */
      device_ip: string;
    };
    /** 优惠标记 */
    goods_tag?: string;
    /** 商品信息 */
    description?: string;
    /** 商户附加信息 */
    attach?: string;
    /** 结算信息 */
    settle_info?: {
      /** 是否支持分账 */
      profit_sharing?: boolean;
    };
    /** 商户订单号 */
    out_trade_no?: string;
    /** 业务信息 */
    business?: {
      /** 平台产品ID */
      business_product_id: 2 | 11;
      /** 平台场景ID */
      business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126;
    };
  };
}

export interface V3OfflinefaceTransactionsPostResponse {
  /** 服务商公众号appid */
  sp_appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户公众号appid */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 支付用户信息 */
  payer?: V3OfflinefaceTransactionsPayer;
  /** 金额信息 */
  amount?: V3OfflinefaceTransactionsAmount;
  /** 优惠信息 */
  promotion_detail?: { [field: string]: unknown }[];
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string;
  };
  /** 付款银行 */
  bank_type?: string;
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {});
  /** 交易状态 */
  trade_state?: string;
  /** 交易描述 */
  trade_state_description?: string;
  /** 欠款状态 */
  debt_state?: string;
  /** 商品信息 */
  description?: string;
  /** 商户附加信息 */
  attach?: string;
  /** 支付成功时间 */
  success_time?: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 还款微信订单号 */
  repayment_transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 错误分类 */
  error_type?: string;
}

export interface V3OfflinefaceTransactionsPayer {
  /** 公众下的openid */
  sp_openid?: string;
  /** 子公众下的openid */
  sub_openid?: string;
}

export interface V3OfflinefaceTransactionsAmount {
  /** 总金额 */
  total: number;
  /** 货币类型 */
  currency: 'CNY' | (string & {});
}

/** `v3/offlineface/transactions/out-trade-no` */
export interface V3OfflinefaceTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3OfflinefaceTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/offlineface/transactions/out-trade-no/{out_trade_no}` */
export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查单接口: `GET v3/offlineface/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   */
  get: Call<V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetRequest, V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 查单接口: `GET v3/offlineface/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetRequest, V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  query: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 子商户商户号 */
    sub_mchid: string;
    /** 平台产品ID */
    business_product_id: '2' | '11';
  };
}

export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 服务商公众号appid */
  sp_appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户公众号appid */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 支付用户信息 */
  payer?: V3OfflinefaceTransactionsPayer;
  /** 金额信息 */
  amount?: V3OfflinefaceTransactionsAmount;
  /** 优惠信息 */
  promotion_detail?: { [field: string]: unknown }[];
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string;
  };
  /** 付款银行 */
  bank_type?: string;
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {});
  /** 交易状态 */
  trade_state: string;
  /** 交易描述 */
  trade_state_description?: string;
  /** 欠款状态 */
  debt_state?: string;
  /** 商品信息 */
  description?: string;
  /** 商户附加信息 */
  attach?: string;
  /** 支付成功时间 */
  success_time?: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 还款微信订单号 */
  repayment_transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 错误分类 */
  error_type?: string;
}
