// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3VehiclePaths {
  'v3/vehicle/etc/contracts/{contract_id}': V3VehicleEtcContractsByContractId;
  'v3/vehicle/etc/preopen': V3VehicleEtcPreopen;
  'v3/vehicle/etc/transactions/highway': V3VehicleEtcTransactionsHighway;
  'v3/vehicle/etc/transactions/id/{transaction_id}': V3VehicleEtcTransactionsIdByTransactionId;
  'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOutTradeNo;
  'v3/vehicle/parking/parkings': V3VehicleParkingParkings;
  'v3/vehicle/parking/services/find': V3VehicleParkingServicesFind;
  'v3/vehicle/transactions/out-trade-no/{out_trade_no}': V3VehicleTransactionsOutTradeNoByOutTradeNo;
  'v3/vehicle/transactions/parking': V3VehicleTransactionsParking;
}

export interface V3VehicleOperations {
  'v3/vehicle/etc/contracts/{contract_id}': { get: Operation<V3VehicleEtcContractsByContractIdGetRequest, V3VehicleEtcContractsByContractIdGetResponse> };
  'v3/vehicle/etc/preopen': { post: Operation<V3VehicleEtcPreopenPostRequest, V3VehicleEtcPreopenPostResponse> };
  'v3/vehicle/etc/transactions/highway': { post: Operation<V3VehicleEtcTransactionsHighwayPostRequest, V3VehicleEtcTransactionsHighwayPostResponse> };
  'v3/vehicle/etc/transactions/id/{transaction_id}': { get: Operation<V3VehicleEtcTransactionsIdByTransactionIdGetRequest, V3VehicleEtcTransactionsIdByTransactionIdGetResponse> };
  'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetRequest, V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/vehicle/parking/parkings': { post: Operation<V3VehicleParkingParkingsPostRequest, V3VehicleParkingParkingsPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/vehicle/parking/services/find': { get: Operation<V3VehicleParkingServicesFindGetRequest, V3VehicleParkingServicesFindGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/vehicle/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3VehicleTransactionsOutTradeNoByOutTradeNoGetRequest, V3VehicleTransactionsOutTradeNoByOutTradeNoGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/vehicle/transactions/parking': { post: Operation<V3VehicleTransactionsParkingPostRequest, V3VehicleTransactionsParkingPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/vehicle` */
export interface V3Vehicle extends PathNode {
  etc: V3VehicleEtc;
  parking: V3VehicleParking;
  transactions: V3VehicleTransactions;
}

/** `v3/vehicle/etc` */
export interface V3VehicleEtc extends PathNode {
  contracts: V3VehicleEtcContracts;
  preopen: V3VehicleEtcPreopen;
  transactions: V3VehicleEtcTransactions;
}

/** `v3/vehicle/etc/contracts` */
export interface V3VehicleEtcContracts extends PathNode {
  _contract_id_: V3VehicleEtcContractsByContractId;
  '{contract_id}': V3VehicleEtcContractsByContractId;
}

/** `v3/vehicle/etc/contracts/{contract_id}` */
export interface V3VehicleEtcContractsByContractId extends PathNode {
  /**
   * 通过商户ETC绑定号查询签约状态: `GET v3/vehicle/etc/contracts/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
   */
  get: Call<V3VehicleEtcContractsByContractIdGetRequest, V3VehicleEtcContractsByContractIdGetResponse>;
  /** 通过商户ETC绑定号查询签约状态: `GET v3/vehicle/etc/contracts/{contract_id}` */
  getAsync: Call<V3VehicleEtcContractsByContractIdGetRequest, V3VehicleEtcContractsByContractIdGetResponse>;
}

export interface V3VehicleEtcContractsByContractIdGetRequest extends CommonOptions {
  /** 商户etc绑定号 */
  contract_id: string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3VehicleEtcContractsByContractIdGetResponse {
  /** 发起签约的appid */
  appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 用户在发起签约APP的标识 */
  sp_openid: string;
  /** 子商户appid */
  sub_appid?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** ETC扣费授权协议号 */
  contract_id: string;
  /** ETC绑定状态 */
  bind_state: string;
  /** 绑定的车牌号 */
  plate_number: string;
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string;
}

/** `v3/vehicle/etc/preopen` */
export interface V3VehicleEtcPreopen extends PathNode {
  /**
   * 预开通用户ETC指定卡扣费: `POST v3/vehicle/etc/preopen`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
   */
  post: Call<V3VehicleEtcPreopenPostRequest, V3VehicleEtcPreopenPostResponse>;
  /** 预开通用户ETC指定卡扣费: `POST v3/vehicle/etc/preopen` */
  postAsync: Call<V3VehicleEtcPreopenPostRequest, V3VehicleEtcPreopenPostResponse>;
}

export interface V3VehicleEtcPreopenPostRequest extends CommonOptions {
  json: {
    /** 服务商appid */
    sp_appid: string;
    /** 子商户appid */
    sub_appid?: string;
    /** 特约商户号 */
    sub_mchid?: string;
    /** 用户标识 */
    openid: string;
    /** ETC授权扣费模板ID */
    plan_id: string;
    /** ETC设备号 */
    etc_device_id?: string;
    /** 车牌号 */
    plate_number: string;
    /** 实名信息 */
    identify: {
      /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      encrypted_real_name: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      encrypted_credential_id: string;
      /** 证件类型 */
      credential_type: string;
    };
    /** 用户开通ETC时绑定的银行卡 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bank_card_no?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3VehicleEtcPreopenPostResponse {
  /** 预开通ID */
  preopen_id: string;
}

/** `v3/vehicle/etc/transactions` */
export interface V3VehicleEtcTransactions extends PathNode {
  highway: V3VehicleEtcTransactionsHighway;
  id: V3VehicleEtcTransactionsId;
  'out-trade-no': V3VehicleEtcTransactionsOutTradeNo;
  outTradeNo: V3VehicleEtcTransactionsOutTradeNo;
}

/** `v3/vehicle/etc/transactions/highway` */
export interface V3VehicleEtcTransactionsHighway extends PathNode {
  /**
   * 高速场景商户扣款: `POST v3/vehicle/etc/transactions/highway`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715331)
   */
  post: Call<V3VehicleEtcTransactionsHighwayPostRequest, V3VehicleEtcTransactionsHighwayPostResponse>;
  /** 高速场景商户扣款: `POST v3/vehicle/etc/transactions/highway` */
  postAsync: Call<V3VehicleEtcTransactionsHighwayPostRequest, V3VehicleEtcTransactionsHighwayPostResponse>;
}

export interface V3VehicleEtcTransactionsHighwayPostRequest extends CommonOptions {
  json: {
    /** 商户订单号 */
    out_trade_no: string;
    /** 特约商户号 */
    sub_mchid?: string;
    /** 商户appid */
    appid: string;
    /** 特约商户appid */
    sub_appid?: string;
    /** ETC扣费授权协议号 */
    contract_id: string;
    /** 商品信息 */
    description: string;
    /** 附加信息 */
    attach?: string;
    /** 营销信息 */
    goods_tag?: string;
    /** 高速场景信息 */
    highway_info: {
      /** 车牌号 */
      plate_number: string;
      /** 入站时间 */
      start_time: string;
      /** 出站时间 */
      end_time: string;
      /** 通道类型 */
      channel_type: string;
      /** 车辆类型 */
      car_type?: string;
      /** 入口名称 */
      entrance: string;
      /** 出口名称 */
      exit?: string;
      /** 承载人数 */
      carrying_capacity?: number;
      /** 荷载范围 */
      carrying_range?: string;
    };
    /** 订单金额 */
    amount: {
      /** 订单金额 */
      total?: number;
      /** 货币类型 */
      currency?: string;
    };
    /** 设备信息 */
    device_info?: {
      /** 商户端设备号 */
      device_id?: string;
      /** 商户端设备IP */
      device_ip: string;
    };
  };
}

export interface V3VehicleEtcTransactionsHighwayPostResponse extends V3VehicleEtcTransactionsAnswer {
}

export interface V3VehicleEtcTransactionsAnswer {
  /** 商户号 */
  mchid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 商户appid */
  appid: string;
  /** 特约商户appid */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: string;
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string;
    /** 用户在特约商户APP的标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: V3VehicleEtcTransactionsAmount;
  /** 设备信息 */
  device_info?: V3VehicleEtcTransactionsDeviceInfo;
  /** 优惠详情 */
  promotion_detail?: V3VehicleEtcTransactionsPromotionDetail[];
}

export interface V3VehicleEtcTransactionsAmount {
  /** 订单金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
  /** 用户实际支付金额 */
  payer_total?: number;
  /** 折扣 */
  discount_total?: number;
}

export interface V3VehicleEtcTransactionsDeviceInfo {
  /** 商户端设备号 */
  device_id?: string;
  /** 商户端设备IP */
  device_ip?: string;
}

export interface V3VehicleEtcTransactionsPromotionDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠名称 */
  name?: string;
  /** 优惠范围 */
  scope?: string;
  /** 优惠类型 */
  type?: string;
  /** 活动ID */
  activity_id?: string;
  /** 优惠券面额 */
  amount: number;
  /** 微信出资 */
  wxpay_contribute?: number;
  /** 商户出资 */
  merchant_contribute?: number;
  /** 其他出资 */
  other_contribute?: number;
}

/** `v3/vehicle/etc/transactions/id` */
export interface V3VehicleEtcTransactionsId extends PathNode {
  _transaction_id_: V3VehicleEtcTransactionsIdByTransactionId;
  '{transaction_id}': V3VehicleEtcTransactionsIdByTransactionId;
}

/** `v3/vehicle/etc/transactions/id/{transaction_id}` */
export interface V3VehicleEtcTransactionsIdByTransactionId extends PathNode {
  /**
   * 查询订单: `GET v3/vehicle/etc/transactions/id/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
   */
  get: Call<V3VehicleEtcTransactionsIdByTransactionIdGetRequest, V3VehicleEtcTransactionsIdByTransactionIdGetResponse>;
  /** 查询订单: `GET v3/vehicle/etc/transactions/id/{transaction_id}` */
  getAsync: Call<V3VehicleEtcTransactionsIdByTransactionIdGetRequest, V3VehicleEtcTransactionsIdByTransactionIdGetResponse>;
}

export interface V3VehicleEtcTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3VehicleEtcTransactionsIdByTransactionIdGetResponse extends V3VehicleEtcTransactionsAnswer {
}

/** `v3/vehicle/etc/transactions/out-trade-no` */
export interface V3VehicleEtcTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3VehicleEtcTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` */
export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单: `GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715845)
   */
  get: Call<V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetRequest, V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 查询订单: `GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetRequest, V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  query?: {
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 商户appid */
  appid: string;
  /** 特约商户appid */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: string;
  /** 付款银行 */
  bank_type?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string;
    /** 用户在特约商户APP的标识 */
    sub_openid?: string;
    openid?: string;
  };
  /** 订单金额 */
  amount: V3VehicleEtcTransactionsAmount;
  /** 设备信息 */
  device_info?: V3VehicleEtcTransactionsDeviceInfo;
  /** 优惠详情 */
  promotion_detail?: V3VehicleEtcTransactionsPromotionDetail[];
}

/** `v3/vehicle/parking` */
export interface V3VehicleParking extends PathNode {
  parkings: V3VehicleParkingParkings;
  services: V3VehicleParkingServices;
}

/** `v3/vehicle/parking/parkings` */
export interface V3VehicleParkingParkings extends PathNode {
  /**
   * 创建停车入场: `POST v3/vehicle/parking/parkings`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533937) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012533994)
   */
  post: Call<V3VehicleParkingParkingsPostRequest, V3VehicleParkingParkingsPostResponse>;
  /** 创建停车入场: `POST v3/vehicle/parking/parkings` */
  postAsync: Call<V3VehicleParkingParkingsPostRequest, V3VehicleParkingParkingsPostResponse>;
}

export interface V3VehicleParkingParkingsPostRequest extends CommonOptions {
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 商户入场ID At most 64 characters. */
    out_parking_no: string;
    /** 车牌号 At most 32 characters. */
    plate_number: string;
    /**
     * 车牌颜色
     * - `BLUE` 蓝色
     * - `GREEN` 绿色
     * - `YELLOW` 黄色
     * - `BLACK` 黑色
     * - `WHITE` 白色
     * - `LIMEGREEN` 黄绿色
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
    /** 回调通知URL At most 256 characters. */
    notify_url: string;
    /** 入场时间 At most 32 characters. */
    start_time: string;
    /** 停车场名称 At most 128 characters. */
    parking_name: string;
    /** 免费时长 */
    free_duration: number;
  };
}

export interface V3VehicleParkingParkingsPostResponse {
  /** 停车入场ID At most 32 characters. */
  id: string;
  /** 商户入场ID At most 64 characters. */
  out_parking_no: string;
  /** 车牌号 At most 32 characters. */
  plate_number: string;
  /**
   * 车牌颜色
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 入场时间 At most 32 characters. */
  start_time: string;
  /** 停车场名称 At most 128 characters. */
  parking_name: string;
  /** 免费时长 */
  free_duration: number;
  /**
   * 停车入场状态 At most 32 characters.
   * - `NORMAL` 正常状态
   * - `BLOCKED` 不可用状态
   */
  state: 'NORMAL' | 'BLOCKED' | (string & {});
  /**
   * 不可用状态描述 At most 32 characters.
   * - `PAUSE` 已暂停微信支付分停车服务
   * - `OVERDUE` 已授权签约但欠费
   * - `OUT_SERVICE` 车牌未开通微信支付分停车服务
   * - `EVALUATION_FAILED` 综合评估未通过
   */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {});
}

/** `v3/vehicle/parking/services` */
export interface V3VehicleParkingServices extends PathNode {
  find: V3VehicleParkingServicesFind;
}

/** `v3/vehicle/parking/services/find` */
export interface V3VehicleParkingServicesFind extends PathNode {
  /**
   * 查询车牌服务开通信息: `GET v3/vehicle/parking/services/find`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534043) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534183)
   */
  get: Call<V3VehicleParkingServicesFindGetRequest, V3VehicleParkingServicesFindGetResponse>;
  /** 查询车牌服务开通信息: `GET v3/vehicle/parking/services/find` */
  getAsync: Call<V3VehicleParkingServicesFindGetRequest, V3VehicleParkingServicesFindGetResponse>;
}

export interface V3VehicleParkingServicesFindGetRequest extends CommonOptions {
  query: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 车牌号 At most 32 characters. */
    plate_number: string;
    /** 用户标识 At most 32 characters. */
    openid: string;
    /**
     * 车牌颜色
     * - `BLUE` 蓝色
     * - `GREEN` 绿色
     * - `YELLOW` 黄色
     * - `BLACK` 黑色
     * - `WHITE` 白色
     * - `LIMEGREEN` 黄绿色
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
  };
}

export interface V3VehicleParkingServicesFindGetResponse {
  /** 车牌号 At most 32 characters. */
  plate_number: string;
  /**
   * 车牌颜色
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 车牌服务开通时间 At most 32 characters. */
  service_open_time?: string;
  /** 用户标识 At most 32 characters. */
  openid: string;
  /**
   * 车牌服务开通状态 At most 32 characters.
   * - `NORMAL` 正常服务
   * - `PAUSE` 暂停服务
   * - `OUT_SERVICE` 未开通
   */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {});
}

/** `v3/vehicle/transactions` */
export interface V3VehicleTransactions extends PathNode {
  'out-trade-no': V3VehicleTransactionsOutTradeNo;
  outTradeNo: V3VehicleTransactionsOutTradeNo;
  parking: V3VehicleTransactionsParking;
}

/** `v3/vehicle/transactions/out-trade-no` */
export interface V3VehicleTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3VehicleTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3VehicleTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
export interface V3VehicleTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 查询订单: `GET v3/vehicle/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534308) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534441)
   */
  get: Call<V3VehicleTransactionsOutTradeNoByOutTradeNoGetRequest, V3VehicleTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 查询订单: `GET v3/vehicle/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3VehicleTransactionsOutTradeNoByOutTradeNoGetRequest, V3VehicleTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3VehicleTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  query: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
  };
}

export interface V3VehicleTransactionsOutTradeNoByOutTradeNoGetResponse extends ParkingTransaction {
}

/** A payment for parking. */
export interface ParkingTransaction {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 子商户公众账号ID At most 32 characters. */
  sub_appid?: string;
  /** 商户号 At most 32 characters. */
  sp_mchid: string;
  /** 子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 服务描述 At most 128 characters. */
  description: string;
  /** 订单创建时间 At most 32 characters. */
  create_time: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id?: string;
  /**
   * 交易状态 At most 32 characters.
   * - `SUCCESS` 支付成功
   * - `ACCEPTED` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** 交易状态描述 At most 256 characters. */
  trade_state_description?: string;
  /** 支付完成时间 At most 32 characters. */
  success_time?: string;
  /** 付款银行 At most 16 characters. */
  bank_type?: string;
  /**
   * 用户是否已还款 At most 1 characters.
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** 附加数据 At most 128 characters. */
  attach?: string;
  /** 交易场景 At most 32 characters. */
  trade_scene: 'PARKING' | (string & {});
  /** 停车场景信息 */
  parking_info?: {
    /** 入场ID At most 32 characters. */
    parking_id: string;
    /** 车牌号 At most 32 characters. */
    plate_number: string;
    /**
     * 车牌颜色
     * - `BLUE` 蓝色
     * - `GREEN` 绿色
     * - `YELLOW` 黄色
     * - `BLACK` 黑色
     * - `WHITE` 白色
     * - `LIMEGREEN` 黄绿色
     */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
    /** 入场时间 At most 32 characters. */
    start_time: string;
    /** 出场时间 At most 32 characters. */
    end_time: string;
    /** 停车场名称 At most 32 characters. */
    parking_name: string;
    /** 计费时长 */
    charging_duration: number;
    /** 停车场设备ID At most 32 characters. */
    device_id: string;
  };
  /** 支付者信息 */
  payer: {
    /** 用户在AppID下的标识 At most 32 characters. */
    openid: string;
    /** 用户在Sub_AppID下的标识 At most 32 characters. */
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 At most 16 characters. */
    currency?: 'CNY' | (string & {});
    /** 用户实际支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
  };
  /** 优惠信息 */
  promotion_detail?: ({
    /** 券ID At most 32 characters. */
    coupon_id: string;
    /** 优惠名称 At most 128 characters. */
    name?: string;
    /**
     * 优惠范围 At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * 优惠类型 At most 16 characters.
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 活动ID At most 32 characters. */
    stock_id?: string;
    /** 优惠券面额 */
    amount: number;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
    /**
     * 优惠币种 At most 16 characters.
     * - `CNY` 人民币
     */
    currency?: 'CNY' | (string & {});
  })[];
}

/** `v3/vehicle/transactions/parking` */
export interface V3VehicleTransactionsParking extends PathNode {
  /**
   * 扣费受理: `POST v3/vehicle/transactions/parking`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534352) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534427)
   */
  post: Call<V3VehicleTransactionsParkingPostRequest, V3VehicleTransactionsParkingPostResponse>;
  /** 扣费受理: `POST v3/vehicle/transactions/parking` */
  postAsync: Call<V3VehicleTransactionsParkingPostRequest, V3VehicleTransactionsParkingPostResponse>;
}

export interface V3VehicleTransactionsParkingPostRequest extends CommonOptions {
  json: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 子公众账号ID At most 32 characters. */
    sub_appid?: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 服务描述 At most 128 characters. */
    description: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 交易场景 At most 16 characters. */
    trade_scene: 'PARKING';
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 回调通知URL At most 256 characters. */
    notify_url: string;
    /**
     * 分账标识 At most 16 characters.
     * - `Y` 是
     * - `N` 否
     */
    profit_sharing?: 'Y' | 'N';
    /** 订单金额 */
    amount: {
      /** 订单金额 */
      total: number;
      /** 货币类型 At most 16 characters. */
      currency?: 'CNY';
    };
    /** 停车场景信息 */
    parking_info?: {
      /** 入场ID At most 32 characters. */
      parking_id: string;
      /** 车牌号 At most 32 characters. */
      plate_number: string;
      /**
       * 车牌颜色
       * - `BLUE` 蓝色
       * - `GREEN` 绿色
       * - `YELLOW` 黄色
       * - `BLACK` 黑色
       * - `WHITE` 白色
       * - `LIMEGREEN` 黄绿色
       */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN';
      /** 入场时间 At most 32 characters. */
      start_time: string;
      /** 出场时间 At most 32 characters. */
      end_time: string;
      /** 停车场名称 At most 32 characters. */
      parking_name: string;
      /** 计费时长 */
      charging_duration: number;
      /** 停车场设备ID At most 32 characters. */
      device_id: string;
    };
  };
}

export interface V3VehicleTransactionsParkingPostResponse extends ParkingTransaction {
}
