// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3CustomsPaths {
  'v3/customs/orders': V3CustomsOrders;
  'v3/customs/redeclare': V3CustomsRedeclare;
  'v3/customs/verify-certificate': V3CustomsVerifyCertificate;
}

export interface V3CustomsOperations {
  'v3/customs/orders': { post: Operation<V3CustomsOrdersPostRequest, V3CustomsOrdersPostResponse>; get: Operation<V3CustomsOrdersGetRequest, V3CustomsOrdersGetResponse>; patch: Operation<V3CustomsOrdersPatchRequest, V3CustomsOrdersPatchResponse> };
  'v3/customs/redeclare': { post: Operation<V3CustomsRedeclarePostRequest, V3CustomsRedeclarePostResponse> };
  'v3/customs/verify-certificate': { post: Operation<V3CustomsVerifyCertificatePostRequest, V3CustomsVerifyCertificatePostResponse> };
}

/** `v3/customs` */
export interface V3Customs extends PathNode {
  orders: V3CustomsOrders;
  redeclare: V3CustomsRedeclare;
  'verify-certificate': V3CustomsVerifyCertificate;
  verifyCertificate: V3CustomsVerifyCertificate;
}

/** `v3/customs/orders` */
export interface V3CustomsOrders extends PathNode {
  /**
   * 报关: `POST v3/customs/orders`
   * @deprecated Superseded since 2022-09-08. Use `POST v3/global/customs/orders`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml)
   */
  post: Call<V3CustomsOrdersPostRequest, V3CustomsOrdersPostResponse>;
  /**
   * 报关: `POST v3/customs/orders`
   * @deprecated Superseded since 2022-09-08. Use `POST v3/global/customs/orders`.
   */
  postAsync: Call<V3CustomsOrdersPostRequest, V3CustomsOrdersPostResponse>;
  /**
   * 报关查询: `GET v3/customs/orders`
   * @deprecated Superseded since 2022-09-08. Use `GET v3/global/customs/orders`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml)
   */
  get: Call<V3CustomsOrdersGetRequest, V3CustomsOrdersGetResponse>;
  /**
   * 报关查询: `GET v3/customs/orders`
   * @deprecated Superseded since 2022-09-08. Use `GET v3/global/customs/orders`.
   */
  getAsync: Call<V3CustomsOrdersGetRequest, V3CustomsOrdersGetResponse>;
  /**
   * 报关信息修改: `PATCH v3/customs/orders`
   * @deprecated Superseded since 2022-09-08. Use `PATCH v3/global/customs/orders`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml)
   */
  patch: Call<V3CustomsOrdersPatchRequest, V3CustomsOrdersPatchResponse>;
  /**
   * 报关信息修改: `PATCH v3/customs/orders`
   * @deprecated Superseded since 2022-09-08. Use `PATCH v3/global/customs/orders`.
   */
  patchAsync: Call<V3CustomsOrdersPatchRequest, V3CustomsOrdersPatchResponse>;
}

export interface V3CustomsOrdersPostRequest extends CommonOptions {
  base_uri: 'https://apihk.mch.weixin.qq.com/global/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
    /** 关税 */
    duty?: number;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 货币类型 */
    fee_type?: string;
    /** 子订单金额 */
    order_fee?: number;
    /** 物流费用 */
    transport_fee?: number;
    /** 商品费用 */
    product_fee?: number;
  };
}

export interface V3CustomsOrdersPostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构交易流水号 */
  verify_department_trade_id: string;
}

export interface V3CustomsOrdersGetRequest extends CommonOptions {
  base_uri: 'https://apihk.mch.weixin.qq.com/global/' | (string & {});
  query: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 订单类型 */
    order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id';
    /** 订单号 */
    order_no: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 偏移量 */
    offset?: number;
    /** 请求最大记录条数 */
    limit?: number;
  };
}

export interface V3CustomsOrdersGetResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
  /** 偏移量 */
  offset: number;
  /** 请求最大记录条数 */
  limit: number;
  /** 查询结果总条数 */
  total_count: number;
  /** 报关数据包 */
  data: ({
    /** 商户子单号 */
    sub_order_no?: string;
    /** 微信子单号 */
    sub_order_id?: string;
    /** 商户海关备案号 */
    mch_customs_no?: string;
    /** 海关代码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
    /** 币种 */
    fee_type?: string;
    /** 子单金额 */
    order_fee?: number;
    /** 关税 */
    duty?: number;
    /** 物流费用 */
    transport_fee?: number;
    /** 商品费用 */
    product_fee?: number;
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
    /** 报关结果说明 */
    explanation?: string;
    /** 最后更新时间 */
    modify_time: string;
  })[];
}

export interface V3CustomsOrdersPatchRequest extends CommonOptions {
  base_uri: 'https://apihk.mch.weixin.qq.com/global/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 海关编码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
    /** 关税 */
    duty?: number;
    /** 子订单金额 */
    order_fee?: number;
    /** 物流费用 */
    transport_fee?: number;
    /** 商品费用 */
    product_fee?: number;
  };
}

export interface V3CustomsOrdersPatchResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
}

/** `v3/customs/redeclare` */
export interface V3CustomsRedeclare extends PathNode {
  /**
   * 报关重推: `POST v3/customs/redeclare`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/customs/redeclare`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
   */
  post: Call<V3CustomsRedeclarePostRequest, V3CustomsRedeclarePostResponse>;
  /**
   * 报关重推: `POST v3/customs/redeclare`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/customs/redeclare`.
   */
  postAsync: Call<V3CustomsRedeclarePostRequest, V3CustomsRedeclarePostResponse>;
}

export interface V3CustomsRedeclarePostRequest extends CommonOptions {
  base_uri: 'https://apihk.mch.weixin.qq.com/global/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户子单号 */
    sub_order_no?: string;
    /** 微信子单号 */
    sub_order_id?: string;
    /** 海关编码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
  };
}

export interface V3CustomsRedeclarePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 申报结果说明 */
  explanation?: string;
}

/** `v3/customs/verify-certificate` */
export interface V3CustomsVerifyCertificate extends PathNode {
  /**
   * 身份信息校验: `POST v3/customs/verify-certificate`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/customs/verify-certificate`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
   */
  post: Call<V3CustomsVerifyCertificatePostRequest, V3CustomsVerifyCertificatePostResponse>;
  /**
   * 身份信息校验: `POST v3/customs/verify-certificate`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/customs/verify-certificate`.
   */
  postAsync: Call<V3CustomsVerifyCertificatePostRequest, V3CustomsVerifyCertificatePostResponse>;
}

export interface V3CustomsVerifyCertificatePostRequest extends CommonOptions {
  base_uri: 'https://apihk.mch.weixin.qq.com/global/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
    /** 证件类型 */
    certificate_type: 'IDCARD';
    /** 证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
    certificate_id: string;
    /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
    certificate_name: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3CustomsVerifyCertificatePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {});
}
