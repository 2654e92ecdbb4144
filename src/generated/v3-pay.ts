// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3PayPaths {
  'v3/pay/acquiring-bank/transactions/exposure': V3PayAcquiringBankTransactionsExposure;
  'v3/pay/instal/exposure': V3PayInstalExposure;
  'v3/pay/instal/partner/exposure': V3PayInstalPartnerExposure;
  'v3/pay/partner/transactions/app': V3PayPartnerTransactionsApp;
  'v3/pay/partner/transactions/app-with-contract': V3PayPartnerTransactionsAppWithContract;
  'v3/pay/partner/transactions/codepay': V3PayPartnerTransactionsCodepay;
  'v3/pay/partner/transactions/exposure': V3PayPartnerTransactionsExposure;
  'v3/pay/partner/transactions/h5': V3PayPartnerTransactionsH5;
  'v3/pay/partner/transactions/id/{transaction_id}': V3PayPartnerTransactionsIdByTransactionId;
  'v3/pay/partner/transactions/jsapi': V3PayPartnerTransactionsJsapi;
  'v3/pay/partner/transactions/jsapi-with-contract': V3PayPartnerTransactionsJsapiWithContract;
  'v3/pay/partner/transactions/miniprogram': V3PayPartnerTransactionsMiniprogram;
  'v3/pay/partner/transactions/native': V3PayPartnerTransactionsNative;
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOutTradeNo;
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose;
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse;
  'v3/pay/partner/transactions/scannedpos': V3PayPartnerTransactionsScannedpos;
  'v3/pay/transactions/app': V3PayTransactionsApp;
  'v3/pay/transactions/app-with-contract': V3PayTransactionsAppWithContract;
  'v3/pay/transactions/codepay': V3PayTransactionsCodepay;
  'v3/pay/transactions/exposure': V3PayTransactionsExposure;
  'v3/pay/transactions/h5': V3PayTransactionsH5;
  'v3/pay/transactions/id/{transaction_id}': V3PayTransactionsIdByTransactionId;
  'v3/pay/transactions/jsapi': V3PayTransactionsJsapi;
  'v3/pay/transactions/jsapi-with-contract': V3PayTransactionsJsapiWithContract;
  'v3/pay/transactions/native': V3PayTransactionsNative;
  'v3/pay/transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo;
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close': V3PayTransactionsOutTradeNoByOutTradeNoClose;
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': V3PayTransactionsOutTradeNoByOutTradeNoReverse;
}

export interface V3PayOperations {
  'v3/pay/acquiring-bank/transactions/exposure': { post: Operation<V3PayAcquiringBankTransactionsExposurePostRequest, V3PayAcquiringBankTransactionsExposurePostResponse> };
  'v3/pay/instal/exposure': { post: Operation<V3PayInstalExposurePostRequest, V3PayInstalExposurePostResponse> };
  'v3/pay/instal/partner/exposure': { post: Operation<V3PayInstalPartnerExposurePostRequest, V3PayInstalPartnerExposurePostResponse> };
  'v3/pay/partner/transactions/app': { post: Operation<V3PayPartnerTransactionsAppPostRequest, V3PayPartnerTransactionsAppPostResponse, 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/partner/transactions/app-with-contract': { post: Operation<V3PayPartnerTransactionsAppWithContractPostRequest, V3PayPartnerTransactionsAppWithContractPostResponse> };
  'v3/pay/partner/transactions/codepay': { post: Operation<V3PayPartnerTransactionsCodepayPostRequest, V3PayPartnerTransactionsCodepayPostResponse> };
  'v3/pay/partner/transactions/exposure': { post: Operation<V3PayPartnerTransactionsExposurePostRequest, V3PayPartnerTransactionsExposurePostResponse> };
  'v3/pay/partner/transactions/h5': { post: Operation<V3PayPartnerTransactionsH5PostRequest, V3PayPartnerTransactionsH5PostResponse, 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/partner/transactions/id/{transaction_id}': { get: Operation<V3PayPartnerTransactionsIdByTransactionIdGetRequest, V3PayPartnerTransactionsIdByTransactionIdGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/partner/transactions/jsapi': { post: Operation<V3PayPartnerTransactionsJsapiPostRequest, V3PayPartnerTransactionsJsapiPostResponse, 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/partner/transactions/jsapi-with-contract': { post: Operation<V3PayPartnerTransactionsJsapiWithContractPostRequest, V3PayPartnerTransactionsJsapiWithContractPostResponse> };
  'v3/pay/partner/transactions/miniprogram': { post: Operation<V3PayPartnerTransactionsMiniprogramPostRequest, V3PayPartnerTransactionsMiniprogramPostResponse> };
  'v3/pay/partner/transactions/native': { post: Operation<V3PayPartnerTransactionsNativePostRequest, V3PayPartnerTransactionsNativePostResponse, 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': { post: Operation<V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostResponse> };
  'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': { post: Operation<V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse> };
  'v3/pay/partner/transactions/scannedpos': { post: Operation<V3PayPartnerTransactionsScannedposPostRequest, V3PayPartnerTransactionsScannedposPostResponse> };
  'v3/pay/transactions/app': { post: Operation<V3PayTransactionsAppPostRequest, V3PayTransactionsAppPostResponse> };
  'v3/pay/transactions/app-with-contract': { post: Operation<V3PayTransactionsAppWithContractPostRequest, V3PayTransactionsAppWithContractPostResponse> };
  'v3/pay/transactions/codepay': { post: Operation<V3PayTransactionsCodepayPostRequest, V3PayTransactionsCodepayPostResponse> };
  'v3/pay/transactions/exposure': { post: Operation<V3PayTransactionsExposurePostRequest, V3PayTransactionsExposurePostResponse> };
  'v3/pay/transactions/h5': { post: Operation<V3PayTransactionsH5PostRequest, V3PayTransactionsH5PostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/pay/transactions/id/{transaction_id}': { get: Operation<V3PayTransactionsIdByTransactionIdGetRequest, V3PayTransactionsIdByTransactionIdGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/transactions/jsapi': { post: Operation<V3PayTransactionsJsapiPostRequest, V3PayTransactionsJsapiPostResponse> };
  'v3/pay/transactions/jsapi-with-contract': { post: Operation<V3PayTransactionsJsapiWithContractPostRequest, V3PayTransactionsJsapiWithContractPostResponse> };
  'v3/pay/transactions/native': { post: Operation<V3PayTransactionsNativePostRequest, V3PayTransactionsNativePostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/pay/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3PayTransactionsOutTradeNoByOutTradeNoGetRequest, V3PayTransactionsOutTradeNoByOutTradeNoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close': { post: Operation<V3PayTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3PayTransactionsOutTradeNoByOutTradeNoClosePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR'> };
  'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': { post: Operation<V3PayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3PayTransactionsOutTradeNoByOutTradeNoReversePostResponse> };
}

/** `v3/pay` */
export interface V3Pay extends PathNode {
  'acquiring-bank': V3PayAcquiringBank;
  acquiringBank: V3PayAcquiringBank;
  instal: V3PayInstal;
  partner: V3PayPartner;
  transactions: V3PayTransactions;
}

/** `v3/pay/acquiring-bank` */
export interface V3PayAcquiringBank extends PathNode {
  transactions: V3PayAcquiringBankTransactions;
}

/** `v3/pay/acquiring-bank/transactions` */
export interface V3PayAcquiringBankTransactions extends PathNode {
  exposure: V3PayAcquiringBankTransactionsExposure;
}

/** `v3/pay/acquiring-bank/transactions/exposure` */
export interface V3PayAcquiringBankTransactionsExposure extends PathNode {
  /**
   * 微信分付-支付方式前置服务: `POST v3/pay/acquiring-bank/transactions/exposure`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
   */
  post: Call<V3PayAcquiringBankTransactionsExposurePostRequest, V3PayAcquiringBankTransactionsExposurePostResponse>;
  /** 微信分付-支付方式前置服务: `POST v3/pay/acquiring-bank/transactions/exposure` */
  postAsync: Call<V3PayAcquiringBankTransactionsExposurePostRequest, V3PayAcquiringBankTransactionsExposurePostResponse>;
}

export interface V3PayAcquiringBankTransactionsExposurePostRequest extends CommonOptions {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string;
    /** 从业机构应用AppID */
    acquiring_bank_appid?: string;
    /** 特约商户号 */
    merchant_id: string;
    /** 特约商户应用AppID */
    merchant_appid?: string;
    /** 渠道商户号 */
    channel_id: string;
    /** 支付者 */
    payer: {
      /** 用户标识 */
      acquiring_bank_openid?: string;
      /** 用户手机号的哈希值 */
      phone_number_hash?: string;
      /** 用户标识（商户） */
      merchant_openid?: string;
    };
    /** 商户订单号 */
    out_trade_no: string;
  };
}

export interface V3PayAcquiringBankTransactionsExposurePostResponse extends V3PayAnswer {
}

export interface V3PayAnswer {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean;
  /** 曝光凭证 */
  market_exposure_token?: string;
}

/** `v3/pay/instal` */
export interface V3PayInstal extends PathNode {
  exposure: V3PayInstalExposure;
  partner: V3PayInstalPartner;
}

/** `v3/pay/instal/exposure` */
export interface V3PayInstalExposure extends PathNode {
  /**
   * 商户贴息-获取微信分付曝光建议: `POST v3/pay/instal/exposure`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016196762)
   */
  post: Call<V3PayInstalExposurePostRequest, V3PayInstalExposurePostResponse>;
  /** 商户贴息-获取微信分付曝光建议: `POST v3/pay/instal/exposure` */
  postAsync: Call<V3PayInstalExposurePostRequest, V3PayInstalExposurePostResponse>;
}

export interface V3PayInstalExposurePostRequest extends CommonOptions {
  json: {
    /** 直连商户号 */
    mchid: string;
    /** 应用AppID */
    appid: string;
    /** 用户ID的类型 */
    user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID';
    /** 用户标识 */
    openid?: string;
    /** 用户手机号的十六进制字符串 */
    phone_number_hash?: string;
  };
}

export interface V3PayInstalExposurePostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean;
}

/** `v3/pay/instal/partner` */
export interface V3PayInstalPartner extends PathNode {
  exposure: V3PayInstalPartnerExposure;
}

/** `v3/pay/instal/partner/exposure` */
export interface V3PayInstalPartnerExposure extends PathNode {
  /**
   * 商户贴息-获取微信分付曝光建议: `POST v3/pay/instal/partner/exposure`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016196820)
   */
  post: Call<V3PayInstalPartnerExposurePostRequest, V3PayInstalPartnerExposurePostResponse>;
  /** 商户贴息-获取微信分付曝光建议: `POST v3/pay/instal/partner/exposure` */
  postAsync: Call<V3PayInstalPartnerExposurePostRequest, V3PayInstalPartnerExposurePostResponse>;
}

export interface V3PayInstalPartnerExposurePostRequest extends CommonOptions {
  json: {
    /** 服务商户号 */
    sp_mchid: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 子商户/二级商户应用ID */
    sub_appid: string;
    /** 子商户号/二级商户号 */
    sub_mchid?: string;
    /** 用户ID */
    user_id?: {
      /** 用户ID的类型 */
      user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID';
      /** 用户服务标识 */
      sp_openid?: string;
      /** 用户子标识 */
      sub_openid?: string;
      /** 用户手机号的哈希值 */
      phone_number_hash?: string;
    };
  };
}

export interface V3PayInstalPartnerExposurePostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean;
}

/** `v3/pay/partner` */
export interface V3PayPartner extends PathNode {
  transactions: V3PayPartnerTransactions;
}

/** `v3/pay/partner/transactions` */
export interface V3PayPartnerTransactions extends PathNode {
  app: V3PayPartnerTransactionsApp;
  'app-with-contract': V3PayPartnerTransactionsAppWithContract;
  appWithContract: V3PayPartnerTransactionsAppWithContract;
  codepay: V3PayPartnerTransactionsCodepay;
  exposure: V3PayPartnerTransactionsExposure;
  h5: V3PayPartnerTransactionsH5;
  id: V3PayPartnerTransactionsId;
  jsapi: V3PayPartnerTransactionsJsapi;
  'jsapi-with-contract': V3PayPartnerTransactionsJsapiWithContract;
  jsapiWithContract: V3PayPartnerTransactionsJsapiWithContract;
  miniprogram: V3PayPartnerTransactionsMiniprogram;
  native: V3PayPartnerTransactionsNative;
  'out-trade-no': V3PayPartnerTransactionsOutTradeNo;
  outTradeNo: V3PayPartnerTransactionsOutTradeNo;
  scannedpos: V3PayPartnerTransactionsScannedpos;
}

/** `v3/pay/partner/transactions/app` */
export interface V3PayPartnerTransactionsApp extends PathNode {
  /**
   * APP下单: `POST v3/pay/partner/transactions/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080231) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523526) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714669)
   */
  post: Call<V3PayPartnerTransactionsAppPostRequest, V3PayPartnerTransactionsAppPostResponse>;
  /** APP下单: `POST v3/pay/partner/transactions/app` */
  postAsync: Call<V3PayPartnerTransactionsAppPostRequest, V3PayPartnerTransactionsAppPostResponse>;
}

export interface V3PayPartnerTransactionsAppPostRequest extends CommonOptions {
  json: {
    /** 服务商APPID At most 32 characters. */
    sp_appid: string;
    /** 服务商户号 At most 32 characters. */
    sp_mchid: string;
    /** 子商户/二级商户应用ID At most 32 characters. */
    sub_appid?: string;
    /** 子商户号/二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商品描述 At most 127 characters. */
    description: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 支付结束时间 At most 64 characters. */
    time_expire?: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 通知地址 At most 255 characters. */
    notify_url: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 结算信息 */
    settle_info?: V3PayPartnerTransactionsSettleInfo;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmountRequest;
    /** 商品详情 */
    detail?: V3PayDetail;
    /** 场景信息 */
    scene_info?: V3PaySceneInfo;
    /** 支付者 */
    payer?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
    /** 贴息信息(微信分付) */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: {
        /** 贴息方案类型 */
        subsidy_period_type: 'DAILY' | 'PERIOD';
        /** 贴息方案列表 */
        subsidy_plan: {
          /** 贴息期数 */
          subsidy_installment_num: 3 | 6 | 12;
          /** 贴息比例 */
          subsidy_percent: 0 | 100;
        }[];
      }[];
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayPartnerTransactionsAppPostResponse {
  /** 预支付交易会话标识 At most 64 characters. */
  prepay_id: string;
}

export interface V3PayPartnerTransactionsSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean;
  /** 补差金额 */
  subsidy_amount?: number;
}

export interface V3PayAmountRequest {
  /** 总金额 */
  total: number;
  /** 货币类型 At most 16 characters. */
  currency?: string;
}

export interface V3PayDetail {
  /** 订单原价 */
  cost_price?: number;
  /** 商品小票ID At most 32 characters. */
  invoice_id?: string;
  /** 单品列表 */
  goods_detail?: {
    /** 商户侧商品编码 At most 32 characters. */
    merchant_goods_id: string;
    /** 微信支付商品编码 At most 32 characters. */
    wechatpay_goods_id?: string;
    /** 商品名称 At most 256 characters. */
    goods_name?: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    unit_price: number;
  }[];
}

export interface V3PaySceneInfo {
  /** 用户终端IP At most 45 characters. */
  payer_client_ip: string;
  /** 商户端设备号 At most 32 characters. */
  device_id?: string;
  /** 商户门店信息 */
  store_info?: V3PayPartnerTransactionsStoreInfo;
}

export interface V3PayPartnerTransactionsStoreInfo {
  /** 门店编号 At most 32 characters. */
  id: string;
  /** 门店名称 At most 256 characters. */
  name?: string;
  /** 地区编码 At most 32 characters. */
  area_code?: string;
  /** 详细地址 At most 512 characters. */
  address?: string;
}

export interface V3PayIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER';
  /** 加密后的证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  number: string;
  /** 加密后的姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  name: string;
}

/** `v3/pay/partner/transactions/app-with-contract` */
export interface V3PayPartnerTransactionsAppWithContract extends PathNode {
  /**
   * APP下单并签约: `POST v3/pay/partner/transactions/app-with-contract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017019941)
   */
  post: Call<V3PayPartnerTransactionsAppWithContractPostRequest, V3PayPartnerTransactionsAppWithContractPostResponse>;
  /** APP下单并签约: `POST v3/pay/partner/transactions/app-with-contract` */
  postAsync: Call<V3PayPartnerTransactionsAppWithContractPostRequest, V3PayPartnerTransactionsAppWithContractPostResponse>;
}

export interface V3PayPartnerTransactionsAppWithContractPostRequest extends CommonOptions {
  json: {
    /** 服务商应用ID */
    sp_appid: string;
    /** 服务商户号 */
    sp_mchid: string;
    /** 子商户/二级商户应用ID */
    sub_appid?: string;
    /** 子商户号/二级商户号 */
    sub_mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 附加数据 */
    attach?: string;
    /** 通知地址 */
    notify_url: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 优惠功能 */
    detail?: V3PayJsonDetail;
    /** 场景信息 */
    scene_info?: V3PayJsonSceneInfo;
    /** 签约授权信息 */
    contract_info: V3PayContractInfo;
  };
}

export interface V3PayPartnerTransactionsAppWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface V3PayJsonAmount {
  /** 总金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

export interface V3PayJsonDetail {
  /** 订单原价 */
  cost_price?: number;
  /** 商品小票ID */
  invoice_id?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商户侧商品编码 */
    merchant_goods_id: string;
    /** 微信支付商品编码 */
    wechatpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    unit_price: number;
  }[];
}

export interface V3PayJsonSceneInfo {
  /** 用户终端IP */
  payer_client_ip: string;
  /** 商户端设备号 */
  device_id?: string;
  /** 商户门店信息 */
  store_info?: {
    /** 门店编号 */
    id?: string;
    /** 门店名称 */
    name?: string;
    /** 地区编码 */
    area_code?: string;
    /** 详细地址 */
    address?: string;
  };
}

export interface V3PayContractInfo {
  /** 模板ID */
  plan_id: string;
  /** 签约商户号 */
  contract_mchid: string;
  /** 签约AppID */
  contract_appid: string;
  /** 签约协议号 */
  contract_code: string;
  /** 请求序列号 */
  request_serial: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约信息通知URL */
  contract_notify_url?: string;
}

/** `v3/pay/partner/transactions/codepay` */
export interface V3PayPartnerTransactionsCodepay extends PathNode {
  /**
   * 付款码支付: `POST v3/pay/partner/transactions/codepay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179)
   */
  post: Call<V3PayPartnerTransactionsCodepayPostRequest, V3PayPartnerTransactionsCodepayPostResponse>;
  /** 付款码支付: `POST v3/pay/partner/transactions/codepay` */
  postAsync: Call<V3PayPartnerTransactionsCodepayPostRequest, V3PayPartnerTransactionsCodepayPostResponse>;
}

export interface V3PayPartnerTransactionsCodepayPostRequest extends CommonOptions {
  json: {
    /** 合作伙伴应用AppID */
    sp_appid?: string;
    /** 合作伙伴商户号 */
    sp_mchid: string;
    /** 特约商户应用AppID */
    sub_appid?: string;
    /** 特约商户商户号 */
    sub_mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 附加数据 */
    attach?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 支付者 */
    payer: {
      /** 授权码 */
      auth_code: string;
    };
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 场景信息 */
    scene_info: V3PaySceneInfoRequest;
    /** 优惠功能 */
    detail?: V3PayTransactionsCodepayDetail;
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
  };
}

export interface V3PayPartnerTransactionsCodepayPostResponse extends PartnerTransaction {
}

export interface V3PaySceneInfoRequest {
  /** 商户端设备号 */
  device_id?: string;
  /** 商户端设备 IP */
  device_ip?: string;
  /** 商户门店信息 */
  store_info: V3PayPartnerTransactionsSceneInfoStoreInfo;
}

export interface V3PayPartnerTransactionsSceneInfoStoreInfo {
  /** 门店编号 */
  id?: string;
  /** 商家自定义编码 */
  out_id?: string;
}

export interface V3PayTransactionsCodepayDetail {
  /** 订单原价 */
  cost_price?: number;
  /** 商品小票ID */
  invoice_id?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    merchant_goods_id: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    unit_price: number;
  }[];
}

/** A payment to a sub-merchant, made by its service provider. */
export interface PartnerTransaction {
  /** 服务商APPID At most 32 characters. */
  sp_appid?: string;
  /** 服务商商户号 At most 32 characters. */
  sp_mchid: string;
  /** 子商户APPID At most 32 characters. */
  sub_appid?: string;
  /** 子商户号 At most 32 characters. */
  sub_mchid: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id?: string;
  /**
   * 交易类型 At most 16 characters.
   * - `JSAPI` 公众号支付、小程序支付
   * - `NATIVE` Native支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /**
   * 交易状态 At most 32 characters.
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销（仅付款码支付会返回）
   * - `USERPAYING` 用户支付中（仅付款码支付会返回）
   * - `PAYERROR` 支付失败（仅付款码支付会返回）
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc?: string;
  /** 银行类型 At most 32 characters. */
  bank_type?: string;
  /** 商户数据包 At most 128 characters. */
  attach?: string;
  /** 支付完成时间 At most 64 characters. */
  success_time?: string;
  /** 商品描述 */
  description?: string;
  /** 支付者信息 */
  payer?: {
    /** 用户服务商标识 At most 128 characters. */
    sp_openid?: string;
    /** 用户子商户标识 At most 128 characters. */
    sub_openid?: string;
  };
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: V3PayInstallmentInfo;
  /** 订单金额 */
  amount?: V3PayAmount;
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 At most 32 characters. */
    device_id: string;
  };
  /** 优惠功能 */
  promotion_detail?: V3PayPromotionDetail[];
}

export interface V3PayInstallmentInfo {
  /** 是否使用了商户贴息 */
  use_subsidy: boolean;
  /** 用户实际选择分期期数 */
  selected_installment_number: number;
}

export interface V3PayAmount {
  /** 总金额 */
  total?: number;
  /** 用户支付金额 */
  payer_total?: number;
  /** 货币类型 At most 16 characters. */
  currency?: 'CNY' | (string & {});
  /** 用户支付币种 At most 16 characters. */
  payer_currency?: 'CNY' | (string & {});
}

export interface V3PayPromotionDetail {
  /** 券ID At most 32 characters. */
  coupon_id: string;
  /** 优惠名称 At most 64 characters. */
  name?: string;
  /**
   * 优惠范围 At most 32 characters.
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /**
   * 优惠类型 At most 32 characters.
   * - `CASH` 预充值
   * - `NOCASH` 免充值
   */
  type?: 'CASH' | 'NOCASH' | (string & {});
  /** 优惠券面额 */
  amount: number;
  /** 活动ID At most 32 characters. */
  stock_id?: string;
  /** 微信出资 */
  wechatpay_contribute?: number;
  /** 商户出资 */
  merchant_contribute?: number;
  /** 其他出资 */
  other_contribute?: number;
  /** 优惠币种 At most 16 characters. */
  currency?: 'CNY' | (string & {});
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 At most 32 characters. */
    goods_id: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    unit_price: number;
    /** 商品优惠金额 */
    discount_amount: number;
    /** 商品备注 At most 128 characters. */
    goods_remark?: string;
  }[];
}

/** `v3/pay/partner/transactions/exposure` */
export interface V3PayPartnerTransactionsExposure extends PathNode {
  /**
   * 微信分付-支付方式前置服务: `POST v3/pay/partner/transactions/exposure`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
   */
  post: Call<V3PayPartnerTransactionsExposurePostRequest, V3PayPartnerTransactionsExposurePostResponse>;
  /** 微信分付-支付方式前置服务: `POST v3/pay/partner/transactions/exposure` */
  postAsync: Call<V3PayPartnerTransactionsExposurePostRequest, V3PayPartnerTransactionsExposurePostResponse>;
}

export interface V3PayPartnerTransactionsExposurePostRequest extends CommonOptions {
  json: {
    /** 服务商应用ID */
    sp_appid: string;
    /** 服务商户号 */
    sp_mchid: string;
    /** 子商户/二级商户应用ID */
    sub_appid: string;
    /** 子商户号/二级商户号 */
    sub_mchid?: string;
    /** 支付者 */
    payer: {
      /** 用户服务商标识 */
      sp_openid?: string;
      /** 用户手机号的哈希值 */
      phone_number_hash?: string;
      /** 用户子商户标识 */
      sub_openid?: string;
    };
    /** 商户订单号 */
    out_trade_no: string;
  };
}

export interface V3PayPartnerTransactionsExposurePostResponse extends V3PayAnswer {
}

/** `v3/pay/partner/transactions/h5` */
export interface V3PayPartnerTransactionsH5 extends PathNode {
  /**
   * H5下单: `POST v3/pay/partner/transactions/h5`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738604) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523544) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714759)
   */
  post: Call<V3PayPartnerTransactionsH5PostRequest, V3PayPartnerTransactionsH5PostResponse>;
  /** H5下单: `POST v3/pay/partner/transactions/h5` */
  postAsync: Call<V3PayPartnerTransactionsH5PostRequest, V3PayPartnerTransactionsH5PostResponse>;
}

export interface V3PayPartnerTransactionsH5PostRequest extends CommonOptions {
  json: {
    /** 服务商APPID At most 32 characters. */
    sp_appid: string;
    /** 服务商户号 At most 32 characters. */
    sp_mchid: string;
    /** 子商户/二级商户APPID At most 32 characters. */
    sub_appid?: string;
    /** 子商户号/二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商品描述 At most 127 characters. */
    description: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 支付结束时间 At most 64 characters. */
    time_expire?: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 通知地址 At most 255 characters. */
    notify_url: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 结算信息 */
    settle_info?: V3PayPartnerTransactionsSettleInfo;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmountRequest;
    /** 商品详情 */
    detail?: V3PayDetail;
    /** 场景信息 */
    scene_info: V3PayTransactionsH5SceneInfo;
    /** 支付者 */
    payer?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayPartnerTransactionsH5PostResponse {
  /** 支付跳转链接 At most 256 characters. */
  h5_url: string;
}

export interface V3PayTransactionsH5SceneInfo {
  /** 用户终端IP At most 45 characters. */
  payer_client_ip: string;
  /** 商户端设备号 At most 32 characters. */
  device_id?: string;
  /** 商户门店信息 */
  store_info?: V3PayPartnerTransactionsStoreInfo;
  /** H5场景信息 */
  h5_info: {
    /** 场景类型 At most 32 characters. */
    type: string;
    /** 应用名称 At most 64 characters. */
    app_name?: string;
    /** 网站URL At most 128 characters. */
    app_url?: string;
    /** iOS平台BundleID At most 128 characters. */
    bundle_id?: string;
    /** Android平台PackageName At most 128 characters. */
    package_name?: string;
  };
}

/** `v3/pay/partner/transactions/id` */
export interface V3PayPartnerTransactionsId extends PathNode {
  _transaction_id_: V3PayPartnerTransactionsIdByTransactionId;
  '{transaction_id}': V3PayPartnerTransactionsIdByTransactionId;
}

/** `v3/pay/partner/transactions/id/{transaction_id}` */
export interface V3PayPartnerTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信支付订单号查询: `GET v3/pay/partner/transactions/id/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738964) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080234) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738969) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738971) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738973) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760520) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886173) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760565)
   */
  get: Call<V3PayPartnerTransactionsIdByTransactionIdGetRequest, V3PayPartnerTransactionsIdByTransactionIdGetResponse>;
  /** 微信支付订单号查询: `GET v3/pay/partner/transactions/id/{transaction_id}` */
  getAsync: Call<V3PayPartnerTransactionsIdByTransactionIdGetRequest, V3PayPartnerTransactionsIdByTransactionIdGetResponse>;
}

export interface V3PayPartnerTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  query: V3PayPartnerTransactionsQuery;
}

export interface V3PayPartnerTransactionsIdByTransactionIdGetResponse extends PartnerTransaction {
  /** 服务商APPID At most 32 characters. */
  sp_appid: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  /**
   * 交易类型 At most 16 characters.
   * - `JSAPI` 公众号支付、小程序支付
   * - `NATIVE` Native支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc: string;
}

export interface V3PayPartnerTransactionsQuery {
  /** 服务商商户号 At most 32 characters. */
  sp_mchid: string;
  /** 子商户号（也叫特约商户号） At most 32 characters. */
  sub_mchid: string;
}

/** `v3/pay/partner/transactions/jsapi` */
export interface V3PayPartnerTransactionsJsapi extends PathNode {
  /**
   * JSAPI下单: `POST v3/pay/partner/transactions/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738519) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759974) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523593) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523579) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714678) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714911)
   */
  post: Call<V3PayPartnerTransactionsJsapiPostRequest, V3PayPartnerTransactionsJsapiPostResponse>;
  /** JSAPI下单: `POST v3/pay/partner/transactions/jsapi` */
  postAsync: Call<V3PayPartnerTransactionsJsapiPostRequest, V3PayPartnerTransactionsJsapiPostResponse>;
}

export interface V3PayPartnerTransactionsJsapiPostRequest extends CommonOptions {
  json: {
    /** 服务商APPID At most 32 characters. */
    sp_appid: string;
    /** 服务商户号 At most 32 characters. */
    sp_mchid: string;
    /** 子商户/二级商户APPID At most 32 characters. */
    sub_appid?: string;
    /** 子商户号/二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商品描述 At most 127 characters. */
    description: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 支付结束时间 At most 64 characters. */
    time_expire?: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 通知地址 At most 255 characters. */
    notify_url: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 结算信息 */
    settle_info?: V3PayPartnerTransactionsSettleInfo;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmountRequest;
    /** 支付者 */
    payer: {
      /** 用户服务标识 At most 128 characters. */
      sp_openid?: string;
      /** 用户子标识 At most 128 characters. */
      sub_openid?: string;
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    } & ({ sp_openid: string } | { sub_openid: string });
    /** 贴息信息(微信分付) */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: {
        /** 贴息方案类型 */
        subsidy_period_type: 'DAILY' | 'PERIOD';
        /** 贴息方案列表 */
        subsidy_plan: {
          /** 贴息期数 */
          subsidy_installment_num: 3 | 6 | 12;
          /** 贴息比例 */
          subsidy_percent: 0 | 100;
        }[];
      }[];
    };
    /** 商品详情 */
    detail?: V3PayDetail;
    /** 场景信息 */
    scene_info?: V3PaySceneInfo;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayPartnerTransactionsJsapiPostResponse {
  /** 预支付交易会话标识 At most 64 characters. */
  prepay_id: string;
}

/** `v3/pay/partner/transactions/jsapi-with-contract` */
export interface V3PayPartnerTransactionsJsapiWithContract extends PathNode {
  /**
   * JSAPI下单并授权/签约: `POST v3/pay/partner/transactions/jsapi-with-contract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688481) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526951) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017019937)
   */
  post: Call<V3PayPartnerTransactionsJsapiWithContractPostRequest, V3PayPartnerTransactionsJsapiWithContractPostResponse>;
  /** JSAPI下单并授权/签约: `POST v3/pay/partner/transactions/jsapi-with-contract` */
  postAsync: Call<V3PayPartnerTransactionsJsapiWithContractPostRequest, V3PayPartnerTransactionsJsapiWithContractPostResponse>;
}

export interface V3PayPartnerTransactionsJsapiWithContractPostRequest extends CommonOptions {
  json: {
    /** 服务商应用ID */
    sp_appid: string;
    /** 服务商户号 */
    sp_mchid: string;
    /** 子商户/二级商户应用ID */
    sub_appid?: string;
    /** 子商户号/二级商户号 */
    sub_mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 附加数据 */
    attach?: string;
    /** 通知地址 */
    notify_url: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 支付者 */
    payer: {
      /** 用户服务标识 */
      sp_openid?: string;
      /** 用户子标识 */
      sub_openid?: string;
    };
    /** 优惠功能 */
    detail?: V3PayJsonDetail;
    /** 场景信息 */
    scene_info?: V3PayJsonSceneInfo;
    /** 签约授权信息 */
    contract_info: {
      /** 免密协议ID */
      password_free_contract_id?: string;
      /** 扣费服务预授权token */
      token?: string;
      /** 模板ID */
      plan_id?: string;
      /** 签约商户号 */
      contract_mchid?: string;
      /** 签约AppID */
      contract_appid?: string;
      /** 签约协议号 */
      contract_code?: string;
      /** 请求序列号 */
      request_serial?: string;
      /** 用户账户展示名称 */
      contract_display_account?: string;
      /** 签约信息通知URL */
      contract_notify_url?: string;
    };
  };
}

export interface V3PayPartnerTransactionsJsapiWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/pay/partner/transactions/miniprogram` */
export interface V3PayPartnerTransactionsMiniprogram extends PathNode {
  /**
   * 小程序支付下单: `POST v3/pay/partner/transactions/miniprogram`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
   */
  post: Call<V3PayPartnerTransactionsMiniprogramPostRequest, V3PayPartnerTransactionsMiniprogramPostResponse>;
  /** 小程序支付下单: `POST v3/pay/partner/transactions/miniprogram` */
  postAsync: Call<V3PayPartnerTransactionsMiniprogramPostRequest, V3PayPartnerTransactionsMiniprogramPostResponse>;
}

export interface V3PayPartnerTransactionsMiniprogramPostRequest extends CommonOptions {
  json: {
    /** 服务商公众号ID */
    sp_appid: string;
    /** 服务商户号 */
    sp_mchid: string;
    /** 子商户公众号ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 附加数据 */
    attach?: string;
    /** 通知地址 */
    notify_url?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmount_2;
    /** 支付者 */
    payer: V3PayPartnerTransactionsPayer;
    /** 优惠功能 */
    detail?: V3PayDetailRequest;
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip?: string;
      /** 商户端设备号 */
      device_id?: string;
      /** 商户门店信息 */
      store_info?: V3PayPartnerTransactionsSceneInfoStoreInfo;
    };
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
  };
}

export interface V3PayPartnerTransactionsMiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface V3PayAmount_2 {
  /** 总金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

export interface V3PayPartnerTransactionsPayer {
  /** 用户标识 */
  sp_openid?: string;
  /** 用户子标识 */
  sub_openid?: string;
}

export interface V3PayDetailRequest {
  /** 订单原价 */
  cost_price?: number;
  /** 商品小票ID */
  invoice_id?: string;
  /** 单品列表 */
  goods_detail?: {
    /** 商户侧商品编码 */
    merchant_goods_id: string;
    /** 微信侧商品编码 */
    wechatpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    unit_price: number;
  }[];
}

/** `v3/pay/partner/transactions/native` */
export interface V3PayPartnerTransactionsNative extends PathNode {
  /**
   * Native下单: `POST v3/pay/partner/transactions/native`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738659) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012523551) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714902)
   */
  post: Call<V3PayPartnerTransactionsNativePostRequest, V3PayPartnerTransactionsNativePostResponse>;
  /** Native下单: `POST v3/pay/partner/transactions/native` */
  postAsync: Call<V3PayPartnerTransactionsNativePostRequest, V3PayPartnerTransactionsNativePostResponse>;
}

export interface V3PayPartnerTransactionsNativePostRequest extends CommonOptions {
  json: {
    /** 服务商APPID At most 32 characters. */
    sp_appid: string;
    /** 服务商户号 At most 32 characters. */
    sp_mchid: string;
    /** 子商户/二级商户APPID At most 32 characters. */
    sub_appid?: string;
    /** 子商户号/二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商品描述 At most 127 characters. */
    description: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 支付结束时间 At most 64 characters. */
    time_expire?: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 通知地址 At most 255 characters. */
    notify_url: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 结算信息 */
    settle_info?: V3PayPartnerTransactionsSettleInfo;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmountRequest;
    /** 商品详情 */
    detail?: V3PayDetail;
    /** 场景信息 */
    scene_info?: V3PaySceneInfo;
    /** 支付者 */
    payer?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayPartnerTransactionsNativePostResponse {
  /** 二维码链接 At most 64 characters. */
  code_url: string;
}

/** `v3/pay/partner/transactions/out-trade-no` */
export interface V3PayPartnerTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3PayPartnerTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}` */
export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNo extends PathNode {
  close: V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose;
  reverse: V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 商户订单号查询: `GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526944) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739008) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080235) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759661) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759714) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760115) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760526) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886197) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760568)
   */
  get: Call<V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 商户订单号查询: `GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  query: V3PayPartnerTransactionsQuery;
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoGetResponse extends PartnerTransaction {
  /** 服务商APPID At most 32 characters. */
  sp_appid: string;
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc: string;
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关单: `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526949) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739019) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080236) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759669) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759725) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760108) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760518) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886167) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760574)
   */
  post: Call<V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostResponse>;
  /** 关单: `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` */
  postAsync: Call<V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostResponse>;
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  json: {
    /** 服务商户号 */
    sp_mchid: string;
    /** 子商户号 */
    sub_mchid: string;
  };
}

export type V3PayPartnerTransactionsOutTradeNoByOutTradeNoClosePostResponse = Empty;

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销: `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382181)
   */
  post: Call<V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
  /** 撤销: `POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` */
  postAsync: Call<V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  json: {
    /** 合作伙伴应用AppID */
    sp_appid?: string;
    /** 合作伙伴商户号 */
    sp_mchid: string;
    /** 特约商户应用AppID */
    sub_appid?: string;
    /** 特约商户商户号 */
    sub_mchid: string;
  };
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string;
  /** 合作伙伴商户号 */
  sp_mchid: string;
  /** 特约商户应用AppID */
  sub_appid?: string;
  /** 特约商户商户号 */
  sub_mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
}

/** `v3/pay/partner/transactions/scannedpos` */
export interface V3PayPartnerTransactionsScannedpos extends PathNode {
  /**
   * 扫码支付下单: `POST v3/pay/partner/transactions/scannedpos`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492476)
   */
  post: Call<V3PayPartnerTransactionsScannedposPostRequest, V3PayPartnerTransactionsScannedposPostResponse>;
  /** 扫码支付下单: `POST v3/pay/partner/transactions/scannedpos` */
  postAsync: Call<V3PayPartnerTransactionsScannedposPostRequest, V3PayPartnerTransactionsScannedposPostResponse>;
}

export interface V3PayPartnerTransactionsScannedposPostRequest extends CommonOptions {
  json: {
    /** 合作伙伴应用AppID */
    sp_appid?: string;
    /** 合作伙伴商户号 */
    sp_mchid: string;
    /** 特约商户应用AppID */
    sub_appid?: string;
    /** 特约商户号 */
    sub_mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 附加数据 */
    attach?: string;
    /** 通知地址 */
    notify_url?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 支付者 */
    payer: V3PayPartnerTransactionsPayer;
    /** 优惠功能 */
    detail?: {
      /** 订单原价 */
      cost_price?: number;
      /** 商品小票 ID */
      invoice_id?: string;
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        merchant_goods_id: string;
        /** 微信侧商品编码 */
        wechatpay_goods_id?: string;
        /** 商品名称 */
        goods_name?: string;
        /** 商品数量 */
        quantity: number;
        /** 商品单价 */
        unit_price: number;
      }[];
    };
    /** 场景信息 */
    scene_info: {
      /** 用户终端IP */
      payer_client_ip: string;
      /** 商户端设备号 */
      device_id?: string;
      /** 商户门店信息 */
      store_info: {
        /** 门店ID */
        id?: string;
        /** 商家自定义编码 */
        out_id?: string;
      };
    };
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
  };
}

export interface V3PayPartnerTransactionsScannedposPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/pay/transactions` */
export interface V3PayTransactions extends PathNode {
  app: V3PayTransactionsApp;
  'app-with-contract': V3PayTransactionsAppWithContract;
  appWithContract: V3PayTransactionsAppWithContract;
  codepay: V3PayTransactionsCodepay;
  exposure: V3PayTransactionsExposure;
  h5: V3PayTransactionsH5;
  id: V3PayTransactionsId;
  jsapi: V3PayTransactionsJsapi;
  'jsapi-with-contract': V3PayTransactionsJsapiWithContract;
  jsapiWithContract: V3PayTransactionsJsapiWithContract;
  native: V3PayTransactionsNative;
  'out-trade-no': V3PayTransactionsOutTradeNo;
  outTradeNo: V3PayTransactionsOutTradeNo;
}

/** `v3/pay/transactions/app` */
export interface V3PayTransactionsApp extends PathNode {
  /**
   * APP下单: `POST v3/pay/transactions/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070347) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525136)
   */
  post: Call<V3PayTransactionsAppPostRequest, V3PayTransactionsAppPostResponse>;
  /** APP下单: `POST v3/pay/transactions/app` */
  postAsync: Call<V3PayTransactionsAppPostRequest, V3PayTransactionsAppPostResponse>;
}

export interface V3PayTransactionsAppPostRequest extends CommonOptions {
  json: {
    /** 公众号ID */
    appid: string;
    /** 直连商户号 */
    mchid: string;
    /** 商品描述 */
    description: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单金额 */
    amount: V3PayAmount_2;
    /** 交易结束时间 */
    time_expire?: string;
    /** 通知地址 */
    notify_url: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 优惠功能 */
    detail?: V3PayDetailRequest;
    /** 场景信息 */
    scene_info?: V3PayTransactionsSceneInfo;
    /** 支付者 */
    payer?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 贴息信息(微信分付) */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: {
        /** 贴息方案类型 */
        subsidy_period_type: 'DAILY' | 'PERIOD';
        /** 贴息方案列表 */
        subsidy_plan: {
          /** 贴息期数 */
          subsidy_installment_num: 3 | 6 | 12;
          /** 贴息比例 */
          subsidy_percent: 0 | 100;
        }[];
      }[];
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayTransactionsAppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface V3PayTransactionsSceneInfo {
  /** 用户终端IP */
  payer_client_ip?: string;
  /** 商户端设备号 */
  device_id?: string;
  /** 商户门店信息 */
  store_info?: {
    /** 门店编号 */
    id?: string;
    /** 门店名称 */
    name: string;
    /** 地区编码 */
    area_code: string;
    /** 详细地址 */
    address: string;
  };
}

/** `v3/pay/transactions/app-with-contract` */
export interface V3PayTransactionsAppWithContract extends PathNode {
  /**
   * APP下单并签约: `POST v3/pay/transactions/app-with-contract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019923)
   */
  post: Call<V3PayTransactionsAppWithContractPostRequest, V3PayTransactionsAppWithContractPostResponse>;
  /** APP下单并签约: `POST v3/pay/transactions/app-with-contract` */
  postAsync: Call<V3PayTransactionsAppWithContractPostRequest, V3PayTransactionsAppWithContractPostResponse>;
}

export interface V3PayTransactionsAppWithContractPostRequest extends CommonOptions {
  json: {
    /** 公众号ID */
    appid: string;
    /** 直连商户号 */
    mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 附加数据 */
    attach?: string;
    /** 通知地址 */
    notify_url: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 优惠功能 */
    detail?: V3PayJsonDetail;
    /** 场景信息 */
    scene_info?: V3PayJsonSceneInfo;
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 签约授权信息 */
    contract_info: V3PayContractInfo;
  };
}

export interface V3PayTransactionsAppWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/pay/transactions/codepay` */
export interface V3PayTransactionsCodepay extends PathNode {
  /**
   * 付款码支付: `POST v3/pay/transactions/codepay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382150)
   */
  post: Call<V3PayTransactionsCodepayPostRequest, V3PayTransactionsCodepayPostResponse>;
  /** 付款码支付: `POST v3/pay/transactions/codepay` */
  postAsync: Call<V3PayTransactionsCodepayPostRequest, V3PayTransactionsCodepayPostResponse>;
}

export interface V3PayTransactionsCodepayPostRequest extends CommonOptions {
  json: {
    /** 应用AppID */
    appid: string;
    /** 直连商户号 */
    mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 附加数据 */
    attach?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 支付者 */
    payer: {
      /** 授权码 */
      auth_code: string;
    };
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 场景信息 */
    scene_info: V3PaySceneInfoRequest;
    /** 优惠功能 */
    detail?: V3PayTransactionsCodepayDetail;
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
  };
}

export interface V3PayTransactionsCodepayPostResponse extends Transaction {
}

/** A payment to a direct merchant. */
export interface Transaction {
  /** 公众账号ID At most 32 characters. */
  appid?: string;
  /** 商户号 At most 32 characters. */
  mchid: string;
  /** 商品描述 */
  description?: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id?: string;
  /**
   * 交易类型 At most 16 characters.
   * - `JSAPI` 公众号支付、小程序支付
   * - `NATIVE` Native支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /**
   * 交易状态 At most 32 characters.
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销（仅付款码支付会返回）
   * - `USERPAYING` 用户支付中（仅付款码支付会返回）
   * - `PAYERROR` 支付失败（仅付款码支付会返回）
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc?: string;
  /** 银行类型 At most 32 characters. */
  bank_type?: string;
  /** 商户数据包 At most 128 characters. */
  attach?: string;
  /** 支付完成时间 At most 64 characters. */
  success_time?: string;
  /** 支付者信息 */
  payer?: {
    /** 用户标识 At most 128 characters. */
    openid?: string;
  };
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: V3PayInstallmentInfo;
  /** 订单金额 */
  amount?: V3PayAmount;
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 At most 32 characters. */
    device_id?: string;
  };
  /** 优惠功能 */
  promotion_detail?: V3PayPromotionDetail[];
}

/** `v3/pay/transactions/exposure` */
export interface V3PayTransactionsExposure extends PathNode {
  /**
   * 微信分付-支付方式前置服务: `POST v3/pay/transactions/exposure`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
   */
  post: Call<V3PayTransactionsExposurePostRequest, V3PayTransactionsExposurePostResponse>;
  /** 微信分付-支付方式前置服务: `POST v3/pay/transactions/exposure` */
  postAsync: Call<V3PayTransactionsExposurePostRequest, V3PayTransactionsExposurePostResponse>;
}

export interface V3PayTransactionsExposurePostRequest extends CommonOptions {
  json: {
    /** 直连商户号 */
    mchid?: string;
    /** 应用AppID */
    appid: string;
    /** 支付者 */
    payer: {
      /** 用户标识 */
      openid?: string;
      /** 用户手机号的哈希值 */
      phone_number_hash?: string;
    };
    /** 商户订单号 */
    out_trade_no: string;
  };
}

export interface V3PayTransactionsExposurePostResponse extends V3PayAnswer {
}

/** `v3/pay/transactions/h5` */
export interface V3PayTransactionsH5 extends PathNode {
  /**
   * H5下单: `POST v3/pay/transactions/h5`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791834) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525153)
   */
  post: Call<V3PayTransactionsH5PostRequest, V3PayTransactionsH5PostResponse>;
  /** H5下单: `POST v3/pay/transactions/h5` */
  postAsync: Call<V3PayTransactionsH5PostRequest, V3PayTransactionsH5PostResponse>;
}

export interface V3PayTransactionsH5PostRequest extends CommonOptions {
  json: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 商户号 At most 32 characters. */
    mchid: string;
    /** 商品描述 At most 127 characters. */
    description: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 交易结束时间 At most 64 characters. */
    time_expire?: string;
    /** 商户数据包 At most 128 characters. */
    attach?: string;
    /** 商户回调地址 At most 255 characters. */
    notify_url: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmountRequest;
    /** 商品详情 */
    detail?: V3PayDetail;
    /** 场景信息 */
    scene_info: V3PayTransactionsH5SceneInfo;
    /** 支付者 */
    payer?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
    /** 结算信息 */
    settle_info?: {
      /** 分账标识 */
      profit_sharing?: boolean;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayTransactionsH5PostResponse {
  /** 支付跳转链接 At most 256 characters. */
  h5_url: string;
}

/** `v3/pay/transactions/id` */
export interface V3PayTransactionsId extends PathNode {
  _transaction_id_: V3PayTransactionsIdByTransactionId;
  '{transaction_id}': V3PayTransactionsIdByTransactionId;
}

/** `v3/pay/transactions/id/{transaction_id}` */
export interface V3PayTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信支付订单号查询: `GET v3/pay/transactions/id/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791858) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070354) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791837) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791879) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791899) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526922)
   */
  get: Call<V3PayTransactionsIdByTransactionIdGetRequest, V3PayTransactionsIdByTransactionIdGetResponse>;
  /** 微信支付订单号查询: `GET v3/pay/transactions/id/{transaction_id}` */
  getAsync: Call<V3PayTransactionsIdByTransactionIdGetRequest, V3PayTransactionsIdByTransactionIdGetResponse>;
}

export interface V3PayTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  query: {
    /** 商户号 At most 32 characters. */
    mchid: string;
  };
}

export interface V3PayTransactionsIdByTransactionIdGetResponse extends Transaction {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  /**
   * 交易类型 At most 16 characters.
   * - `JSAPI` 公众号支付、小程序支付
   * - `NATIVE` Native支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {});
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc: string;
}

/** `v3/pay/transactions/jsapi` */
export interface V3PayTransactionsJsapi extends PathNode {
  /**
   * JSAPI下单: `POST v3/pay/transactions/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791856) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791897) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525167) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525182)
   */
  post: Call<V3PayTransactionsJsapiPostRequest, V3PayTransactionsJsapiPostResponse>;
  /** JSAPI下单: `POST v3/pay/transactions/jsapi` */
  postAsync: Call<V3PayTransactionsJsapiPostRequest, V3PayTransactionsJsapiPostResponse>;
}

export interface V3PayTransactionsJsapiPostRequest extends CommonOptions {
  json: {
    /** 公众号ID */
    appid: string;
    /** 直连商户号 */
    mchid: string;
    /** 商品描述 */
    description: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单金额 */
    amount: V3PayAmount_2;
    /** 交易结束时间 */
    time_expire?: string;
    /** 通知地址 */
    notify_url: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 优惠功能 */
    detail?: V3PayDetailRequest;
    /** 场景信息 */
    scene_info?: V3PayTransactionsSceneInfo;
    /** 支付者 */
    payer: {
      /** 用户标识 */
      openid: string;
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 贴息信息(微信分付) */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: {
        /** 贴息方案类型 */
        subsidy_period_type: 'DAILY' | 'PERIOD';
        /** 贴息方案列表 */
        subsidy_plan: {
          /** 贴息期数 */
          subsidy_installment_num: 3 | 6 | 12;
          /** 贴息比例 */
          subsidy_percent: 0 | 100;
        }[];
      }[];
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayTransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/pay/transactions/jsapi-with-contract` */
export interface V3PayTransactionsJsapiWithContract extends PathNode {
  /**
   * JSAPI下单并授权/签约: `POST v3/pay/transactions/jsapi-with-contract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012530178) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526910) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017019911)
   */
  post: Call<V3PayTransactionsJsapiWithContractPostRequest, V3PayTransactionsJsapiWithContractPostResponse>;
  /** JSAPI下单并授权/签约: `POST v3/pay/transactions/jsapi-with-contract` */
  postAsync: Call<V3PayTransactionsJsapiWithContractPostRequest, V3PayTransactionsJsapiWithContractPostResponse>;
}

export interface V3PayTransactionsJsapiWithContractPostRequest extends CommonOptions {
  json: {
    /** 公众号ID */
    appid: string;
    /** 直连商户号 */
    mchid: string;
    /** 商品描述 */
    description: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 附加数据 */
    attach?: string;
    /** 通知地址 */
    notify_url: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayJsonAmount;
    /** 支付者 */
    payer: {
      /** 用户标识 */
      openid: string;
    };
    /** 优惠功能 */
    detail?: V3PayJsonDetail;
    /** 场景信息 */
    scene_info?: V3PayJsonSceneInfo;
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 签约授权信息 */
    contract_info: {
      /** 扣费服务预授权token */
      token?: string;
      /** 免密协议ID */
      password_free_contract_id?: string;
      /** 模板ID */
      plan_id?: string;
      /** 签约商户号 */
      contract_mchid?: string;
      /** 签约AppID */
      contract_appid?: string;
      /** 签约协议号 */
      contract_code?: string;
      /** 请求序列号 */
      request_serial?: string;
      /** 用户账户展示名称 */
      contract_display_account?: string;
      /** 签约信息通知URL */
      contract_notify_url?: string;
    };
  };
}

export interface V3PayTransactionsJsapiWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/pay/transactions/native` */
export interface V3PayTransactionsNative extends PathNode {
  /**
   * Native下单: `POST v3/pay/transactions/native`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791877) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525171)
   */
  post: Call<V3PayTransactionsNativePostRequest, V3PayTransactionsNativePostResponse>;
  /** Native下单: `POST v3/pay/transactions/native` */
  postAsync: Call<V3PayTransactionsNativePostRequest, V3PayTransactionsNativePostResponse>;
}

export interface V3PayTransactionsNativePostRequest extends CommonOptions {
  json: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 商户号 At most 32 characters. */
    mchid: string;
    /** 商品描述 At most 127 characters. */
    description: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 支付结束时间 At most 64 characters. */
    time_expire?: string;
    /** 商户数据包 At most 128 characters. */
    attach?: string;
    /** 商户回调地址 At most 255 characters. */
    notify_url: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
    /** 订单金额 */
    amount: V3PayAmountRequest;
    /** 商品详情 */
    detail?: V3PayDetail;
    /** 场景信息 */
    scene_info?: V3PaySceneInfo;
    /** 支付者 */
    payer?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3PayIdentity;
    };
    /** 结算信息 */
    settle_info?: {
      /** 分账标识 */
      profit_sharing?: boolean;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayTransactionsNativePostResponse {
  /** 二维码链接 At most 64 characters. */
  code_url: string;
}

/** `v3/pay/transactions/out-trade-no` */
export interface V3PayTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3PayTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}` */
export interface V3PayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  close: V3PayTransactionsOutTradeNoByOutTradeNoClose;
  reverse: V3PayTransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 商户订单号查询: `GET v3/pay/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791859) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070356) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791838) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791880) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791900) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526919)
   */
  get: Call<V3PayTransactionsOutTradeNoByOutTradeNoGetRequest, V3PayTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 商户订单号查询: `GET v3/pay/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3PayTransactionsOutTradeNoByOutTradeNoGetRequest, V3PayTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  query: {
    /** 商户号 At most 32 characters. */
    mchid: string;
  };
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoGetResponse extends Transaction {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc: string;
}

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3PayTransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关单: `POST v3/pay/transactions/out-trade-no/{out_trade_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791860) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070360) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791839) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791881) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791901) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526915)
   */
  post: Call<V3PayTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3PayTransactionsOutTradeNoByOutTradeNoClosePostResponse>;
  /** 关单: `POST v3/pay/transactions/out-trade-no/{out_trade_no}/close` */
  postAsync: Call<V3PayTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3PayTransactionsOutTradeNoByOutTradeNoClosePostResponse>;
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoClosePostRequest extends CommonOptions {
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  json: {
    /** 商户号 At most 32 characters. */
    mchid: string;
  };
}

export type V3PayTransactionsOutTradeNoByOutTradeNoClosePostResponse = Empty;

/** `v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3PayTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销: `POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
   */
  post: Call<V3PayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3PayTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
  /** 撤销: `POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` */
  postAsync: Call<V3PayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3PayTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoReversePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  json: {
    /** 应用AppID */
    appid: string;
    /** 直连商户号 */
    mchid: string;
  };
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoReversePostResponse {
  /** 应用AppID */
  appid?: string;
  /** 直连商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
}
