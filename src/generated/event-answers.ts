// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

/**
 * 外包内用-查询收款二维码信息(CROSS_BORDER_PAY.GET_MCH_INFO)回调(JSON): `v3/CROSS_BORDER_PAY.GET_MCH_INFO`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
 */
export interface V3CrossBorderPayGetMchInfoEventAnswer {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL';
  /** 业务处理附加信息 */
  message?: string;
  /** 受理网络交易流水号 */
  acq_tid: string;
  fix_recv_amount?: number;
  /** 商户ID */
  mch_id: string;
  sub_mch_id?: string;
  /** 限定付款方账户类型 */
  limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT';
  /** 服务器IP */
  client_ip: string;
}

/**
 * 外包内用-推送订单信息(CROSS_BORDER_PAY.PUSH_ORDER_INFO)回调(JSON): `v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
 */
export interface V3CrossBorderPayPushOrderInfoEventAnswer {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL';
  /** 业务处理附加信息 */
  message?: string;
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  expire_time: string;
  /** 服务器IP */
  client_ip: string;
}

/**
 * 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE_RETENTION)通知(JSON): `v3/ENTRUST.TERMINATE_RETENTION`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)
 */
export interface V3EntrustTerminateRetentionEventAnswer {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL';
  /** 业务处理附加信息 */
  message?: string;
  /** 挽留类型 */
  retention_type?: 'COUPON';
  /** 代金券信息 */
  coupon_info?: {
    /** 状态 */
    state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON';
    /** 代金券ID */
    coupon_id?: string;
  };
}

/**
 * 停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON): `v3/PARKING_FEE.QUERY_TRANS_INFO`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
 */
export interface V3ParkingFeeQueryTransInfoEventAnswer {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL';
  /** 业务处理附加信息 */
  message?: string;
  /** 当前总费用 */
  total_amount?: number;
  /** 已停时长 */
  parking_timestamp?: number;
  /** 停车状态 */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE';
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID';
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number;
  /** 下一次跳价价格 */
  next_raise_price?: number;
  /** 下一次跳价时间 */
  next_raise_timestamp?: number;
  /** 应付金额 */
  payable_amount?: number;
  /** 已付金额 */
  paid_amount?: number;
}

/** The responses to events that request data, by `event_type`. */
export interface EventAnswers {
  'CROSS_BORDER_PAY.GET_MCH_INFO': V3CrossBorderPayGetMchInfoEventAnswer;
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': V3CrossBorderPayPushOrderInfoEventAnswer;
  'ENTRUST.TERMINATE_RETENTION': V3EntrustTerminateRetentionEventAnswer;
  'PARKING_FEE.QUERY_TRANS_INFO': V3ParkingFeeQueryTransInfoEventAnswer;
}
