// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Encoded } from '../chain/typed.ts';
/**
 * 用户确认订单失败(CHECK.FAIL)回调通知(XML): `v2/CHECK.FAIL`
 * @see [免押租借确认订单通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7) [免押速住确认订单通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6)
 */
export interface V2CheckFailEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/CHECK.FAIL';
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 通知密文 Encrypted with the APIv3 key (AES-256-GCM). */
  event_ciphertext: string;
  /** `event_ciphertext`, decrypted. */
  original_data: V2CheckEventEventCiphertext;
}

export interface V2CheckEventEventCiphertext {
  /** 单据状态 */
  state?: string;
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商品名称 */
  goods_name?: string;
  /** 是否归还 */
  returned?: string;
  /** 房间 */
  room?: string;
  /** 是否入住 */
  checked_in?: string;
  /** 入住时间 */
  start_time?: string;
  /** 押金金额 */
  deposit_amount?: string;
  /** 完结凭证 */
  finish_ticket?: string;
}

/**
 * 用户确认订单成功(CHECK.SUCCESS)回调通知(XML): `v2/CHECK.SUCCESS`
 * @see [免押租借确认订单通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7) [免押速住确认订单通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_7&index=6)
 */
export interface V2CheckSuccessEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/CHECK.SUCCESS';
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 通知密文 Encrypted with the APIv3 key (AES-256-GCM). */
  event_ciphertext: string;
  /** `event_ciphertext`, decrypted. */
  original_data: V2CheckEventEventCiphertext;
}

/**
 * 订单支付失败(TRANSACTION.FAIL)回调通知(XML): `v2/TRANSACTION.FAIL`
 * @see [免押租借订单支付失败通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8) [免押速住订单支付失败通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7)
 */
export interface V2TransactionFailEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/TRANSACTION.FAIL';
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 通知密文 Encrypted with the APIv3 key (AES-256-GCM). */
  event_ciphertext: string;
  /** `event_ciphertext`, decrypted. */
  original_data: V2TransactionEventEventCiphertext;
}

export interface V2TransactionEventEventCiphertext {
  /** 单据状态 */
  state?: string;
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 商品名称 */
  goods_name?: string;
  /** 是否归还 */
  returned?: string;
  /** 房间 */
  room?: string;
  /** 是否入住 */
  checked_in?: string;
  /** 入住时间 */
  start_time?: string;
  /** 押金金额 */
  deposit_amount?: string;
  /** 总金额 */
  total_amount?: string;
  /** 预计离店时间 */
  end_time?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
}

/**
 * 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML): `v2/TRANSACTION.SUCCESS`
 * @see [免押租借订单支付成功通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8) [免押速住订单支付成功通知](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_8&index=7)
 */
export interface V2TransactionSuccessEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/TRANSACTION.SUCCESS';
  /** 商户号 */
  mch_id: string;
  /** 公众账号ID */
  appid: string;
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {});
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 通知ID */
  event_id: string;
  /** 通知创建时间 */
  event_create_time: string;
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 通知随机串 */
  event_nonce: string;
  /** 通知附加数据 */
  event_associated_data?: string;
  /** 通知密文 Encrypted with the APIv3 key (AES-256-GCM). */
  event_ciphertext: string;
  /** `event_ciphertext`, decrypted. */
  original_data: V2TransactionEventEventCiphertext;
}

/**
 * 合单支付通知(XML): `v2/combined-transactions-success`
 * Closed to new merchants since 2021-09-01. Use `v3/TRANSACTION.SUCCESS`.
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5)
 */
export interface V2CombinedTransactionsSuccessEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/combined-transactions-success';
  /** 返回状态码 */
  return_code: string;
  /** 返回信息 */
  return_msg?: string;
  /** 合单APPID */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 设备号 */
  device_info?: string;
  /** 合单用户标识 */
  combine_openid?: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 付款银行 */
  bank_type?: string;
  /** 签名 */
  sign: string;
  /** 签名类型 */
  sign_type: string;
  /** 业务结果 */
  result_code: string;
  /** 业务信息 */
  result_msg?: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误信息 */
  err_code_des?: string;
  /** JSON 序列化的子订单集合 JSON text. */
  sub_order_list: Encoded<V2CombinedTransactionsSuccessEventSubOrderList>;
}

export interface V2CombinedTransactionsSuccessEventSubOrderList {
  /** 子订单数 */
  order_num: number | string;
  /** 子订单列表 */
  order_list: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 用户标识 */
    openid: string;
    /** 标价金额 */
    total_fee: number | string;
    /** 现金支付金额 */
    cash_fee: number | string;
    /** 微信订单号 */
    transaction_id: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 商家数据包 */
    attach?: string;
    /** 支付完成时间 */
    time_end: string;
  }[];
}

/**
 * 扣款服务-签约/解约结果通知(XML): `v2/pap-contract-state-changed`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987586) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988378) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989899) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989900) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989901) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
 */
export interface V2PapContractStateChangedEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/pap-contract-state-changed';
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 签约协议号 */
  contract_code: string;
  /** 模板id */
  plan_id: string;
  /** 用户标识 */
  openid: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 签名 */
  sign: string;
  /** 变更类型 */
  change_type: 'ADD' | 'DELETE' | (string & {});
  /** 操作时间 */
  operate_time: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 协议解约方式 */
  contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {});
  /** 请求序列号 */
  request_serial: string;
  /** 公众账号id */
  appid?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 用户账户展示名称 */
  contract_display_account?: string;
  /** 协议状态 */
  contract_state?: 0 | '0' | 1 | '1' | (number & {}) | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 解约备注 */
  contract_termination_remark?: string;
}

/**
 * 退款结果通知(XML): `v2/refund-processed`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940955) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935223) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937201) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939959) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939475) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941681) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985425) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987569) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941745) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936652) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989265) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984153) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4012297550) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984440) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989912) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988218) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634915) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634966) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635000) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635254) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636494) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636617)
 */
export interface V2RefundProcessedEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/refund-processed';
  /** 返回状态码 */
  return_code: string;
  /** 返回信息 */
  return_msg?: string;
  /** 公众平台APPID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 加密的XML信息 Encrypted with the MD5 of the APIv2 key (AES-256-ECB). */
  req_info: string;
  /** `req_info`, decrypted. */
  original_data: V2RefundProcessedEventReqInfo;
}

export interface V2RefundProcessedEventReqInfo {
  /** 商户退款单号 */
  out_refund_no: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 退款资金来源 */
  refund_account: string;
  /** 申请退款金额 */
  refund_fee: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款入账账户 */
  refund_recv_accout?: string;
  /** 退款发起来源 */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {});
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {});
  /** 退款金额 */
  settlement_refund_fee?: string;
  /** 应结订单金额 */
  settlement_total_fee?: string;
  /** 退款成功时间 */
  success_time?: string;
  /** 订单金额 */
  total_fee: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 用户退款金额 */
  cash_refund_fee: string;
}

/**
 * 普通支付通知(XML): `v2/transaction-success`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935221) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937152) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937248) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011938508) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941607) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985057) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985480) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936650) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989262) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941679) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941306) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984334) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989906) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988207) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984263) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634999) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635250) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636492) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636612) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987465) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985484) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989913) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988376)
 */
export interface V2TransactionSuccessEvent_2 {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 代金券ID */
  [key: `coupon_id_${number}`]: string;
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/transaction-success';
  /** 公众平台APPID */
  appid: string;
  /** 商家数据包 */
  attach?: string;
  /** 付款银行 */
  bank_type: string;
  /** 货币种类 */
  fee_type?: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 用户标识 */
  openid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
  /** 支付完成时间 */
  time_end?: string;
  /** 标价金额 */
  total_fee: string;
  /** 总代金券金额 */
  coupon_fee?: string;
  /** 代金券使用数量 */
  coupon_count?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {});
  /** 微信支付订单号 */
  transaction_id: string;
  /** 委托代扣协议id */
  contract_id?: string;
  /** ⽤户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {});
}

/**
 * 事中-风险交易回调通知银行服务商(XML): `v2/transactions-risk-occurred`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986354)
 */
export interface V2TransactionsRiskOccurredEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/transactions-risk-occurred';
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 事件单号 */
  event_code: string;
  /** 风险级别 */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {});
  /** 风险描述 */
  risk_level_desc: string;
  /** 有风险交易的服务商号 */
  mch_id: string;
  /** 有风险交易的商户号 */
  sub_mch_id: string;
  /** 风险交易的微信订单号列表JSON格式 JSON text. */
  transaction_id_list: Encoded<V2TransactionsRiskOccurredEventTransactionIdList>;
}

export interface V2TransactionsRiskOccurredEventTransactionIdList {
  /** 微信订单号列表 */
  data: {
    /** 微信订单号 */
    transaction_id: string[];
  };
}

/**
 * 车牌状态变更通知(XML): `v2/vehicle-state-changed-for-parking`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987424) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988215)
 */
export interface V2VehicleStateChangedForParkingEvent {
  /** The full name of this notification, set by the SDK. */
  event_type: 'v2/vehicle-state-changed-for-parking';
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 公众平台APPID */
  appid: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign: string;
  /** 车牌号 */
  plate_number: string;
  /** 车牌变更事件类型 */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {});
  /** 车牌变更事件信息 */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {});
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string;
}
