// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3MerchantRiskManagePaths {
  'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': V3MerchantRiskManageEcTradeRiskQueryRiskTrades;
  'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': V3MerchantRiskManageEcTradeRiskRecvDisposeResult;
  'v3/merchant-risk-manage/report-trade-union-information': V3MerchantRiskManageReportTradeUnionInformation;
  'v3/merchant-risk-manage/trade-risk-information': V3MerchantRiskManageTradeRiskInformation;
  'v3/merchant-risk-manage/trade-risk-result': V3MerchantRiskManageTradeRiskResult;
  'v3/merchant-risk-manage/violation-notifications': V3MerchantRiskManageViolationNotifications;
}

export interface V3MerchantRiskManageOperations {
  'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': { post: Operation<V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostRequest, V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostResponse> };
  'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': { post: Operation<V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostRequest, V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostResponse> };
  'v3/merchant-risk-manage/report-trade-union-information': { post: Operation<V3MerchantRiskManageReportTradeUnionInformationPostRequest, V3MerchantRiskManageReportTradeUnionInformationPostResponse> };
  'v3/merchant-risk-manage/trade-risk-information': { get: Operation<V3MerchantRiskManageTradeRiskInformationGetRequest, V3MerchantRiskManageTradeRiskInformationGetResponse> };
  'v3/merchant-risk-manage/trade-risk-result': { post: Operation<V3MerchantRiskManageTradeRiskResultPostRequest, V3MerchantRiskManageTradeRiskResultPostResponse> };
  'v3/merchant-risk-manage/violation-notifications': { post: Operation<V3MerchantRiskManageViolationNotificationsPostRequest, V3MerchantRiskManageViolationNotificationsPostResponse, 'ALREADY_EXISTS' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3MerchantRiskManageViolationNotificationsGetRequest, V3MerchantRiskManageViolationNotificationsGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; put: Operation<V3MerchantRiskManageViolationNotificationsPutRequest, V3MerchantRiskManageViolationNotificationsPutResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; delete: Operation<V3MerchantRiskManageViolationNotificationsDeleteRequest, V3MerchantRiskManageViolationNotificationsDeleteResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/merchant-risk-manage` */
export interface V3MerchantRiskManage extends PathNode {
  'ec-trade-risk': V3MerchantRiskManageEcTradeRisk;
  ecTradeRisk: V3MerchantRiskManageEcTradeRisk;
  'report-trade-union-information': V3MerchantRiskManageReportTradeUnionInformation;
  reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation;
  'trade-risk-information': V3MerchantRiskManageTradeRiskInformation;
  tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation;
  'trade-risk-result': V3MerchantRiskManageTradeRiskResult;
  tradeRiskResult: V3MerchantRiskManageTradeRiskResult;
  'violation-notifications': V3MerchantRiskManageViolationNotifications;
  violationNotifications: V3MerchantRiskManageViolationNotifications;
}

/** `v3/merchant-risk-manage/ec-trade-risk` */
export interface V3MerchantRiskManageEcTradeRisk extends PathNode {
  'query-risk-trades': V3MerchantRiskManageEcTradeRiskQueryRiskTrades;
  queryRiskTrades: V3MerchantRiskManageEcTradeRiskQueryRiskTrades;
  'recv-dispose-result': V3MerchantRiskManageEcTradeRiskRecvDisposeResult;
  recvDisposeResult: V3MerchantRiskManageEcTradeRiskRecvDisposeResult;
}

/** `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` */
export interface V3MerchantRiskManageEcTradeRiskQueryRiskTrades extends PathNode {
  /**
   * 查询风险订单: `POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
   */
  post: Call<V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostRequest, V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostResponse>;
  /** 查询风险订单: `POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` */
  postAsync: Call<V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostRequest, V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostResponse>;
}

export interface V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户号 */
    mchid?: string;
    /** 开始时间 */
    start_time?: string;
    /** 结束时间 */
    end_time?: string;
    /** 查询页码 */
    page_index?: number;
    /** 查询页大小 */
    page_size?: number;
  };
}

export interface V3MerchantRiskManageEcTradeRiskQueryRiskTradesPostResponse {
  /** 总风险订单数 */
  total_num?: number;
  /** 风险订单列表 */
  risk_trade_list?: ({
    /** 商户号 */
    mchid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 风险类型 */
    risk_type?: 1 | 2 | 3 | 4 | (number & {});
    /** 风险等级 */
    risk_level?: 1 | 2 | 3 | (number & {});
    /** 投诉单状态 */
    risk_discove_time?: string;
    sp_mchid?: string;
  })[];
}

/** `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` */
export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResult extends PathNode {
  /**
   * 回传处置结果: `POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894250) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894227)
   */
  post: Call<V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostRequest, V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostResponse>;
  /** 回传处置结果: `POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` */
  postAsync: Call<V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostRequest, V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostResponse>;
}

export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户号 */
    mchid?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 最终风险结论 */
    final_risk_result?: 1 | 2;
    /** 最终风险类型 */
    final_risk_type?: 1 | 2 | 3 | 4;
    /** 处置结论 */
    disp_conclusion?: (1 | 2 | 3)[];
    /** 处置补充 */
    disp_addition?: string;
    /** 是否有投诉 */
    exist_complaint?: boolean;
    /** 退款金额 */
    refund_amount?: number;
  };
}

export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResultPostResponse {
  /** 返回描述 */
  rsp_msg?: string;
}

/** `v3/merchant-risk-manage/report-trade-union-information` */
export interface V3MerchantRiskManageReportTradeUnionInformation extends PathNode {
  /**
   * 上报订单关联信息: `POST v3/merchant-risk-manage/report-trade-union-information`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529250) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
   */
  post: Call<V3MerchantRiskManageReportTradeUnionInformationPostRequest, V3MerchantRiskManageReportTradeUnionInformationPostResponse>;
  /** 上报订单关联信息: `POST v3/merchant-risk-manage/report-trade-union-information` */
  postAsync: Call<V3MerchantRiskManageReportTradeUnionInformationPostRequest, V3MerchantRiskManageReportTradeUnionInformationPostResponse>;
}

export interface V3MerchantRiskManageReportTradeUnionInformationPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid?: string;
    /** 从业机构商户号 */
    acquiring_bank_id?: string;
    /** 渠道号 */
    channel_id?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 用户标识 */
    openid?: string;
    /** 用户手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone?: string;
    /** 用户实名证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    certificates_number?: string;
    /** 用户终端ip */
    client_ip?: string;
    /** 商户判定交易的风险等级 */
    risk_level?: number;
    /** 线上线下标识 */
    line_type?: 1 | 2;
    /** 虚拟实物标识 */
    goods_type?: 1 | 2;
    /** 物品发布类型 */
    seller_type?: 1 | 2;
    /** 是否需要物流发货 */
    is_need_deliver?: boolean;
    /** 用户设备类型 */
    device_type?: 1 | 2 | 3;
    /** 付款方用户标识 */
    userid?: string;
    /** 手机号来源 */
    phone_from?: number;
    /** 收款方用户标识 */
    seller_userid?: string;
    /** 业务场景 */
    scene?: 0 | 1 | 2;
    /** 充值业务场景独有字段 */
    recharge_fields?: {
      /** 充值账号类型 */
      account_type?: number;
      /** 充值账号 */
      account?: string;
    };
    /** 生活缴费场景独有字段 */
    living_expenses_fields?: {
      /** 户号 */
      acc_no?: string;
      /** 费种 */
      type?: number;
      /** 缴费城市 */
      city?: string;
      /** 户号对应的地址信息 */
      address?: string;
      /** 缴费户名 */
      acc_name?: string;
      /** 机构名称 */
      company_name?: string;
      /** 缴费金额 */
      amount?: number;
    };
    extra_fields1?: string;
    extra_fields2?: string;
    extra_fields3?: string;
    /** 高风险商品标签 */
    high_risk_goods?: number;
    /** 用户下单设备与支付设备是否一致 */
    same_deviced?: boolean;
    /** 用户下单设备是否是常用设备 */
    reliable_device?: boolean;
    /** 收货省份 */
    delivery_province?: string;
    /** 收货城市 */
    delivery_city?: string;
    /** 收货人地址是否新增 */
    new_address?: boolean;
    /** 上一笔支付openid */
    last_pay_openid?: string;
    /** 高风险类目 */
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6;
    offline_delivery_label?: 1 | 2;
    /** 是否为代付订单 */
    proxy_payment?: boolean;
    order_phone_number?: string;
    /** 下单人风险等级 */
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /** 商户风险等级 */
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    /** 手机号所属地 */
    phone_number_location?: string;
    /** 商品类目 */
    goods_category?: string;
    /** 前置打开行为异常 */
    pre_opening_behavior?: string;
    /** 卖家是否是新账号 */
    new_store?: boolean;
    /** 店铺标识 */
    store_identifier?: string;
    /** 商品上架时间 */
    goods_listing_time?: string;
    /** 合单商户订单号 */
    combine_out_trade_no?: string;
    /** 合单商户号 */
    combine_mchid?: string;
    /** 子单列表 */
    sub_orders?: {
      /** 子单商户订单号 */
      out_trade_no?: string;
      /** 子单发起方商户号 */
      mch_id?: string;
      /** 收货省份 */
      delivery_province?: string;
      /** 收货城市 */
      delivery_city?: string;
      /** 高风险类目 */
      risky_goods?: 1 | 2 | 3 | 4 | 5 | 6;
      /** 下单人风险等级 */
      user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
      /** 商户风险等级 */
      sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    }[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MerchantRiskManageReportTradeUnionInformationPostResponse {
  /** 服务商商户号 */
  sp_mchid?: string;
  /** 从业机构商户号 */
  acquiring_bank_id?: string;
  /** 渠道号 */
  channel_id?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 商户订单号 */
  out_trade_no?: string;
}

/** `v3/merchant-risk-manage/trade-risk-information` */
export interface V3MerchantRiskManageTradeRiskInformation extends PathNode {
  /**
   * 查询风险信息: `GET v3/merchant-risk-manage/trade-risk-information`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526198) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467535)
   */
  get: Call<V3MerchantRiskManageTradeRiskInformationGetRequest, V3MerchantRiskManageTradeRiskInformationGetResponse>;
  /** 查询风险信息: `GET v3/merchant-risk-manage/trade-risk-information` */
  getAsync: Call<V3MerchantRiskManageTradeRiskInformationGetRequest, V3MerchantRiskManageTradeRiskInformationGetResponse>;
}

export interface V3MerchantRiskManageTradeRiskInformationGetRequest extends CommonOptions {
  query: {
    /** 服务商商户号 */
    sp_mchid?: string;
    /** 从业机构号 */
    acquiring_bank_id?: string;
    /** 渠道号 */
    channel_id?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 投诉信息 */
    complaints_information?: string;
  };
}

export interface V3MerchantRiskManageTradeRiskInformationGetResponse {
  /** 风险系数值 */
  risk_score: number;
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {});
  /** 处置手段 */
  punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {});
  /** 处置手段描述 */
  punish_description?: string;
}

/** `v3/merchant-risk-manage/trade-risk-result` */
export interface V3MerchantRiskManageTradeRiskResult extends PathNode {
  /**
   * 处置结果回传: `POST v3/merchant-risk-manage/trade-risk-result`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384516) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467540)
   */
  post: Call<V3MerchantRiskManageTradeRiskResultPostRequest, V3MerchantRiskManageTradeRiskResultPostResponse>;
  /** 处置结果回传: `POST v3/merchant-risk-manage/trade-risk-result` */
  postAsync: Call<V3MerchantRiskManageTradeRiskResultPostRequest, V3MerchantRiskManageTradeRiskResultPostResponse>;
}

export interface V3MerchantRiskManageTradeRiskResultPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid?: string;
    /** 从业机构商户号 */
    acquiring_bank_id?: string;
    /** 渠道号 */
    channel_id?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 风险类型 */
    risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX';
    /** 处置手段 */
    punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER';
    /** 处置手段补充 */
    additional_punish_type?: string;
    /** 投诉信息 */
    complaints_information?: string;
  };
}

export interface V3MerchantRiskManageTradeRiskResultPostResponse {
  /** 服务商商户号 */
  sp_mchid?: string;
  /** 从业机构商户号 */
  acquiring_bank_id?: string;
  /** 渠道号 */
  channel_id?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {});
  /** 处置手段 */
  punish_type: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {});
  /** 处置手段补充 */
  additional_punish_type?: string;
  /** 处置手段描述 */
  punish_description?: string;
}

/** `v3/merchant-risk-manage/violation-notifications` */
export interface V3MerchantRiskManageViolationNotifications extends PathNode {
  /**
   * 创建商户违规通知回调地址: `POST v3/merchant-risk-manage/violation-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471333)
   */
  post: OptionalCall<V3MerchantRiskManageViolationNotificationsPostRequest, V3MerchantRiskManageViolationNotificationsPostResponse>;
  /** 创建商户违规通知回调地址: `POST v3/merchant-risk-manage/violation-notifications` */
  postAsync: OptionalCall<V3MerchantRiskManageViolationNotificationsPostRequest, V3MerchantRiskManageViolationNotificationsPostResponse>;
  /**
   * 查询商户违规通知回调地址: `GET v3/merchant-risk-manage/violation-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471327)
   */
  get: OptionalCall<V3MerchantRiskManageViolationNotificationsGetRequest, V3MerchantRiskManageViolationNotificationsGetResponse>;
  /** 查询商户违规通知回调地址: `GET v3/merchant-risk-manage/violation-notifications` */
  getAsync: OptionalCall<V3MerchantRiskManageViolationNotificationsGetRequest, V3MerchantRiskManageViolationNotificationsGetResponse>;
  /**
   * 修改商户违规通知回调地址: `PUT v3/merchant-risk-manage/violation-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471330)
   */
  put: OptionalCall<V3MerchantRiskManageViolationNotificationsPutRequest, V3MerchantRiskManageViolationNotificationsPutResponse>;
  /** 修改商户违规通知回调地址: `PUT v3/merchant-risk-manage/violation-notifications` */
  putAsync: OptionalCall<V3MerchantRiskManageViolationNotificationsPutRequest, V3MerchantRiskManageViolationNotificationsPutResponse>;
  /**
   * 删除商户违规通知回调地址: `DELETE v3/merchant-risk-manage/violation-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471334)
   */
  delete: OptionalCall<V3MerchantRiskManageViolationNotificationsDeleteRequest, V3MerchantRiskManageViolationNotificationsDeleteResponse>;
  /** 删除商户违规通知回调地址: `DELETE v3/merchant-risk-manage/violation-notifications` */
  deleteAsync: OptionalCall<V3MerchantRiskManageViolationNotificationsDeleteRequest, V3MerchantRiskManageViolationNotificationsDeleteResponse>;
}

export interface V3MerchantRiskManageViolationNotificationsPostRequest extends CommonOptions {
  json?: {
    /** 通知地址 At most 256 characters. */
    notify_url?: string;
  };
}

export interface V3MerchantRiskManageViolationNotificationsPostResponse {
  /** 通知地址 At most 256 characters. */
  notify_url?: string;
}

export interface V3MerchantRiskManageViolationNotificationsGetRequest extends CommonOptions {
}

export interface V3MerchantRiskManageViolationNotificationsGetResponse {
  /** 通知地址 At most 256 characters. */
  notify_url?: string;
}

export interface V3MerchantRiskManageViolationNotificationsPutRequest extends CommonOptions {
  json?: {
    /** 通知链接 At most 256 characters. */
    notify_url?: string;
  };
}

export interface V3MerchantRiskManageViolationNotificationsPutResponse {
  /** 通知地址 At most 256 characters. */
  notify_url?: string;
}

export interface V3MerchantRiskManageViolationNotificationsDeleteRequest extends CommonOptions {
}

export type V3MerchantRiskManageViolationNotificationsDeleteResponse = Empty;
