// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Encoded, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3MedInsPaths {
  'v3/med-ins/orders': V3MedInsOrders;
  'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo;
  'v3/med-ins/orders/out-trade-no/{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo;
  'v3/med-ins/refunds/notify': V3MedInsRefundsNotify;
}

export interface V3MedInsOperations {
  'v3/med-ins/orders': { post: Operation<V3MedInsOrdersPostRequest, V3MedInsOrdersPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': { get: Operation<V3MedInsOrdersMixTradeNoByMixTradeNoGetRequest, V3MedInsOrdersMixTradeNoByMixTradeNoGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/med-ins/orders/out-trade-no/{out_trade_no}': { get: Operation<V3MedInsOrdersOutTradeNoByOutTradeNoGetRequest, V3MedInsOrdersOutTradeNoByOutTradeNoGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/med-ins/refunds/notify': { post: Operation<V3MedInsRefundsNotifyPostRequest, V3MedInsRefundsNotifyPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/med-ins` */
export interface V3MedIns extends PathNode {
  orders: V3MedInsOrders;
  refunds: V3MedInsRefunds;
}

/** `v3/med-ins/orders` */
export interface V3MedInsOrders extends PathNode {
  'mix-trade-no': V3MedInsOrdersMixTradeNo;
  mixTradeNo: V3MedInsOrdersMixTradeNo;
  'out-trade-no': V3MedInsOrdersOutTradeNo;
  outTradeNo: V3MedInsOrdersOutTradeNo;
  /**
   * 医保自费混合收款下单: `POST v3/med-ins/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781466) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503131) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4018300080)
   */
  post: Call<V3MedInsOrdersPostRequest, V3MedInsOrdersPostResponse>;
  /** 医保自费混合收款下单: `POST v3/med-ins/orders` */
  postAsync: Call<V3MedInsOrdersPostRequest, V3MedInsOrdersPostResponse>;
}

export interface V3MedInsOrdersPostRequest extends CommonOptions {
  json: {
    /**
     * 混合支付类型
     * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
     * - `CASH_ONLY` 只向微信支付下单
     * - `INSURANCE_ONLY` 只向医保局下单
     * - `CASH_AND_INSURANCE` 向医保局下单
     */
    mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE';
    /**
     * 订单类型
     * - `UNKNOWN_ORDER_TYPE` 未知类型
     * - `REG_PAY` 挂号支付
     * - `DIAG_PAY` 诊间支付
     * - `COVID_EXAM_PAY` 新冠检测费用（核酸）
     * - `IN_HOSP_PAY` 住院费支付
     * - `PHARMACY_PAY` 药店支付
     * - `INSURANCE_PAY` 保险费支付
     * - `INT_REG_PAY` 互联网医院挂号支付
     * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
     * - `INT_RX_PAY` 互联网医院处方支付
     * - `COVID_ANTIGEN_PAY` 新冠抗原检测
     * - `MED_PAY` 药费支付
     */
    order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY';
    /** 医疗机构的公众号ID At most 32 characters. */
    appid: string;
    /** 医疗机构的公众号ID At most 32 characters. */
    sub_appid?: string;
    /** 医疗机构的商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 用户在appid下的唯一标识 At most 128 characters. */
    openid?: string;
    /** 用户在sub_appid下的唯一标识 At most 128 characters. */
    sub_openid?: string;
    /** 支付人身份信息 */
    payer: V3MedInsOrdersPostRequestPayer;
    /** 是否代亲属支付 */
    pay_for_relatives?: boolean;
    /** 亲属身份信息 */
    relative?: V3MedInsOrdersPostRequestPayer;
    /** 商户订单号 At most 64 characters. */
    out_trade_no: string;
    /** 医疗机构订单号 At most 40 characters. */
    serial_no: string;
    /** 医保局返回的支付单ID At most 64 characters. */
    pay_order_id?: string;
    /** 医保局返回的支付授权码 At most 40 characters. */
    pay_auth_no?: string;
    /** 用户定位信息 At most 40 characters. */
    geo_location?: string;
    /** 城市ID At most 8 characters. */
    city_id: string;
    /** 医疗机构名称 At most 128 characters. */
    med_inst_name: string;
    /** 医疗机构编码 At most 32 characters. */
    med_inst_no: string;
    /** 医保下单时间 At most 64 characters. */
    med_ins_order_create_time?: string;
    /** 使用该接口下单的总金额 */
    total_fee: number;
    med_ins_gov_fee?: number;
    med_ins_self_fee?: number;
    med_ins_other_fee?: number;
    med_ins_cash_fee?: number;
    /** 实际需要用户微信支付的金额 */
    wechat_pay_cash_fee?: number;
    /** 现金补充列表 */
    cash_add_detail?: {
      /** 现金补充金额 */
      cash_add_fee: number;
      /**
       * 现金补充类型
       * - `DEFAULT_ADD_TYPE` 默认显示“机构加收费用”
       * - `FREIGHT` 运费
       * - `OTHER_MEDICAL_EXPENSES` 其他医疗费用
       */
      cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES';
    }[];
    /** 现金减免列表 */
    cash_reduce_detail?: {
      /** 现金减免金额 */
      cash_reduce_fee: number;
      /**
       * 现金减免类型
       * - `DEFAULT_REDUCE_TYPE` 默认为“机构优惠金额”
       * - `HOSPITAL_REDUCE` 医院减免
       * - `PHARMACY_DISCOUNT` 药店优惠
       * - `DISCOUNT` 优惠金
       * - `PRE_PAYMENT` 预缴金
       * - `DEPOSIT_DEDUCTION` 押金抵扣
       */
      cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION';
    }[];
    /** 回调通知URL At most 256 characters. */
    callback_url: string;
    /** 自费预下单ID At most 64 characters. */
    prepay_id?: string;
    /** 医疗机构透传给医保的数据 At most 2048 characters. JSON text. */
    passthrough_request_content?: Encoded<V3MedInsOrdersPostRequestPassthroughRequestContent> | V3MedInsOrdersPostRequestPassthroughRequestContent;
    /** 扩展字段 At most 512 characters. */
    extends?: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 渠道号 At most 32 characters. */
    channel_no?: string;
    /** 是否到医保局测试环境下单 */
    med_ins_test_env?: boolean;
  } & ({ openid: string } | { sub_openid: string });
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MedInsOrdersPostResponse extends V3MedInsOrdersAnswer {
}

export interface V3MedInsOrdersPostRequestPayer {
  /** 真实姓名 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  name: string;
  /** 个人身份ID摘要 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  id_digest: string;
  /**
   * 证件类型
   * - `UNKNOWN_USER_CARD_TYPE` 未知证件类型
   * - `ID_CARD` 身份证
   * - `HOUSEHOLD_REGISTRATION` 户口本
   * - `FOREIGNER_PASSPORT` 外国人护照
   * - `MAINLAND_TRAVEL_PERMIT_FOR_TW` 台湾居民来往大陆通行证
   * - `MAINLAND_TRAVEL_PERMIT_FOR_MO` 澳门居民往来内地通行证
   * - `MAINLAND_TRAVEL_PERMIT_FOR_HK` 香港居民往来内地通行证
   * - `FOREIGN_PERMANENT_RESIDENT` 外国人永久居留证
   */
  card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT';
}

export interface V3MedInsOrdersPostRequestPassthroughRequestContent {
  payAuthNo?: string;
  payOrdId?: string;
  setlLatlnt?: string;
}

export interface V3MedInsOrdersAnswer {
  /** 医保自费混合订单号 At most 32 characters. */
  mix_trade_no: string;
  /**
   * 医保自费混合订单支付状态
   * - `UNKNOWN_MIX_PAY_STATUS` 未知类型
   * - `MIX_PAY_CREATED` 等待支付
   * - `MIX_PAY_SUCCESS` 支付成功
   * - `MIX_PAY_REFUND` 自费和医保均已退款
   * - `MIX_PAY_FAIL` 支付失败
   */
  mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {});
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_SELF_PAY_STATUS` 未知类型
   * - `SELF_PAY_CREATED` 等待支付
   * - `SELF_PAY_SUCCESS` 支付成功
   * - `SELF_PAY_REFUND` 已退款
   * - `SELF_PAY_FAIL` 支付失败
   * - `NO_SELF_PAY` 订单不含自费部分
   */
  self_pay_status: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {});
  /**
   * 混合订单中医保部分的支付状态
   * - `UNKNOWN_MED_INS_PAY_STATUS` 未知类型
   * - `MED_INS_PAY_CREATED` 等待支付
   * - `MED_INS_PAY_SUCCESS` 支付成功
   * - `MED_INS_PAY_REFUND` 已退款
   * - `MED_INS_PAY_FAIL` 支付失败
   * - `NO_MED_INS_PAY` 订单不含医保部分
   */
  med_ins_pay_status: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {});
  /** 订单支付时间 At most 64 characters. */
  paid_time?: string;
  /** 支付完成后医保局返回内容 At most 2048 characters. JSON text. */
  passthrough_response_content?: Encoded<V3MedInsOrdersPostResponsePassthroughResponseContent>;
  /**
   * 混合支付类型
   * - `UNKNOWN_MIX_PAY_TYPE` 未知的混合支付类型
   * - `CASH_ONLY` 只向微信支付下单
   * - `INSURANCE_ONLY` 只向医保局下单
   * - `CASH_AND_INSURANCE` 向医保局下单
   */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {});
  /**
   * 订单类型
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用（核酸）
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {});
  /** 医疗机构的公众号ID At most 32 characters. */
  appid: string;
  /** 医疗机构的公众号ID At most 32 characters. */
  sub_appid?: string;
  /** 医疗机构的商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 用户在appid下的唯一标识 At most 128 characters. */
  openid?: string;
  /** 用户在sub_appid下的唯一标识 At most 128 characters. */
  sub_openid?: string;
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean;
  /** 商户订单号 At most 64 characters. */
  out_trade_no: string;
  /** 医疗机构订单号 At most 40 characters. */
  serial_no: string;
  /** 医保局返回的支付单ID At most 64 characters. */
  pay_order_id?: string;
  /** 医保局返回的支付授权码 At most 40 characters. */
  pay_auth_no?: string;
  /** 用户定位信息 At most 40 characters. */
  geo_location?: string;
  /** 城市ID At most 8 characters. */
  city_id: string;
  /** 医疗机构名称 At most 128 characters. */
  med_inst_name: string;
  /** 医疗机构编码 At most 32 characters. */
  med_inst_no: string;
  /** 医保下单时间 At most 64 characters. */
  med_ins_order_create_time?: string;
  /** 使用该接口下单的总金额 */
  total_fee: number;
  med_ins_gov_fee?: number;
  med_ins_self_fee?: number;
  med_ins_other_fee?: number;
  med_ins_cash_fee?: number;
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number;
  /** 现金补充列表 */
  cash_add_detail?: ({
    /** 现金补充金额 */
    cash_add_fee: number;
    /**
     * 现金补充类型
     * - `DEFAULT_ADD_TYPE` 默认显示“机构加收费用”
     * - `FREIGHT` 运费
     * - `OTHER_MEDICAL_EXPENSES` 其他医疗费用
     */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {});
  })[];
  /** 现金减免列表 */
  cash_reduce_detail?: ({
    /** 现金减免金额 */
    cash_reduce_fee: number;
    /**
     * 现金减免类型
     * - `DEFAULT_REDUCE_TYPE` 默认为“机构优惠金额”
     * - `HOSPITAL_REDUCE` 医院减免
     * - `PHARMACY_DISCOUNT` 药店优惠
     * - `DISCOUNT` 优惠金
     * - `PRE_PAYMENT` 预缴金
     * - `DEPOSIT_DEDUCTION` 押金抵扣
     */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {});
  })[];
  /** 回调通知URL At most 256 characters. */
  callback_url: string;
  /** 自费预下单ID At most 64 characters. */
  prepay_id?: string;
  /** 医疗机构透传给医保的数据 At most 2048 characters. JSON text. */
  passthrough_request_content?: Encoded<V3MedInsOrdersPostResponsePassthroughResponseContent>;
  /** 扩展字段 At most 512 characters. */
  extends?: string;
  /** 附加数据 At most 128 characters. */
  attach?: string;
  /** 渠道号 At most 32 characters. */
  channel_no?: string;
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean;
  /** 医保支付失败原因 At most 2048 characters. */
  med_ins_fail_reason?: string;
}

export interface V3MedInsOrdersPostResponsePassthroughResponseContent {
  payAuthNo?: string;
  payOrdId?: string;
  setlLatlnt?: string;
}

/** `v3/med-ins/orders/mix-trade-no` */
export interface V3MedInsOrdersMixTradeNo extends PathNode {
  _mix_trade_no_: V3MedInsOrdersMixTradeNoByMixTradeNo;
  '{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo;
}

/** `v3/med-ins/orders/mix-trade-no/{mix_trade_no}` */
export interface V3MedInsOrdersMixTradeNoByMixTradeNo extends PathNode {
  /**
   * 使用医保自费混合订单号查看下单结果: `GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781479) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503155) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4018300081)
   */
  get: Call<V3MedInsOrdersMixTradeNoByMixTradeNoGetRequest, V3MedInsOrdersMixTradeNoByMixTradeNoGetResponse>;
  /** 使用医保自费混合订单号查看下单结果: `GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}` */
  getAsync: Call<V3MedInsOrdersMixTradeNoByMixTradeNoGetRequest, V3MedInsOrdersMixTradeNoByMixTradeNoGetResponse>;
}

export interface V3MedInsOrdersMixTradeNoByMixTradeNoGetRequest extends CommonOptions {
  /** 医保自费混合订单号 At most 32 characters. */
  mix_trade_no: string;
  query: {
    /** 医疗机构的商户号 At most 32 characters. */
    sub_mchid: string;
  };
}

export interface V3MedInsOrdersMixTradeNoByMixTradeNoGetResponse extends V3MedInsOrdersAnswer {
}

/** `v3/med-ins/orders/out-trade-no` */
export interface V3MedInsOrdersOutTradeNo extends PathNode {
  _out_trade_no_: V3MedInsOrdersOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo;
}

/** `v3/med-ins/orders/out-trade-no/{out_trade_no}` */
export interface V3MedInsOrdersOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 使用商户订单号查看下单结果: `GET v3/med-ins/orders/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781490) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012503286) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4018300082)
   */
  get: Call<V3MedInsOrdersOutTradeNoByOutTradeNoGetRequest, V3MedInsOrdersOutTradeNoByOutTradeNoGetResponse>;
  /** 使用商户订单号查看下单结果: `GET v3/med-ins/orders/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3MedInsOrdersOutTradeNoByOutTradeNoGetRequest, V3MedInsOrdersOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3MedInsOrdersOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 从业机构订单号 At most 64 characters. */
  out_trade_no: string;
  query: {
    /** 医疗机构的商户号 At most 32 characters. */
    sub_mchid: string;
  };
}

export interface V3MedInsOrdersOutTradeNoByOutTradeNoGetResponse extends V3MedInsOrdersAnswer {
}

/** `v3/med-ins/refunds` */
export interface V3MedInsRefunds extends PathNode {
  notify: V3MedInsRefundsNotify;
}

/** `v3/med-ins/refunds/notify` */
export interface V3MedInsRefundsNotify extends PathNode {
  /**
   * 医保退款通知: `POST v3/med-ins/refunds/notify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781561) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166534) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4018300085)
   */
  post: Call<V3MedInsRefundsNotifyPostRequest, V3MedInsRefundsNotifyPostResponse>;
  /** 医保退款通知: `POST v3/med-ins/refunds/notify` */
  postAsync: Call<V3MedInsRefundsNotifyPostRequest, V3MedInsRefundsNotifyPostResponse>;
}

export interface V3MedInsRefundsNotifyPostRequest extends CommonOptions {
  query: {
    /** 医保自费混合订单号 At most 32 characters. */
    mix_trade_no: string;
  };
  json: {
    /** 医疗机构的商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 医保退款的总金额 */
    med_refund_total_fee: number;
    /** 医保统筹退款金额 */
    med_refund__gov_fee?: number;
    /** 医保个账退款金额 */
    med_refund__self_fee?: number;
    /** 医保其他退款金额 */
    med_refund__other_fee?: number;
    /** 医保统筹退款金额 */
    med_refund_gov_fee: number;
    /** 医保个账退款金额 */
    med_refund_self_fee: number;
    /** 医保其他退款金额 */
    med_refund_other_fee: number;
    /** 医保退款成功时间 At most 64 characters. */
    refund_time: string;
    /** 医疗机构退款单号 At most 64 characters. */
    out_refund_no: string;
  };
}

export type V3MedInsRefundsNotifyPostResponse = Empty;
