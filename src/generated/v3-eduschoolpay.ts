// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3EduschoolpayPaths {
  'v3/eduschoolpay/contracts/presign': V3EduschoolpayContractsPresign;
  'v3/eduschoolpay/contracts/{contract_id}': V3EduschoolpayContractsByContractId;
  'v3/eduschoolpay/contracts/{contract_id}/terminate': V3EduschoolpayContractsByContractIdTerminate;
  'v3/eduschoolpay/transactions': V3EduschoolpayTransactions;
  'v3/eduschoolpay/transactions/id/{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId;
  'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo;
  'v3/eduschoolpay/users/{openid}/contracts': V3EduschoolpayUsersByOpenidContracts;
  'v3/eduschoolpay/users/{openid}/debt-state': V3EduschoolpayUsersByOpenidDebtState;
}

export interface V3EduschoolpayOperations {
  'v3/eduschoolpay/contracts/presign': { post: Operation<V3EduschoolpayContractsPresignPostRequest, V3EduschoolpayContractsPresignPostResponse> };
  'v3/eduschoolpay/contracts/{contract_id}': { get: Operation<V3EduschoolpayContractsByContractIdGetRequest, V3EduschoolpayContractsByContractIdGetResponse> };
  'v3/eduschoolpay/contracts/{contract_id}/terminate': { post: Operation<V3EduschoolpayContractsByContractIdTerminatePostRequest, V3EduschoolpayContractsByContractIdTerminatePostResponse> };
  'v3/eduschoolpay/transactions': { post: Operation<V3EduschoolpayTransactionsPostRequest, V3EduschoolpayTransactionsPostResponse> };
  'v3/eduschoolpay/transactions/id/{transaction_id}': { get: Operation<V3EduschoolpayTransactionsIdByTransactionIdGetRequest, V3EduschoolpayTransactionsIdByTransactionIdGetResponse> };
  'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetRequest, V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/eduschoolpay/users/{openid}/contracts': { get: Operation<V3EduschoolpayUsersByOpenidContractsGetRequest, V3EduschoolpayUsersByOpenidContractsGetResponse> };
  'v3/eduschoolpay/users/{openid}/debt-state': { get: Operation<V3EduschoolpayUsersByOpenidDebtStateGetRequest, V3EduschoolpayUsersByOpenidDebtStateGetResponse> };
}

/** `v3/eduschoolpay` */
export interface V3Eduschoolpay extends PathNode {
  contracts: V3EduschoolpayContracts;
  transactions: V3EduschoolpayTransactions;
  users: V3EduschoolpayUsers;
}

/** `v3/eduschoolpay/contracts` */
export interface V3EduschoolpayContracts extends PathNode {
  presign: V3EduschoolpayContractsPresign;
  _contract_id_: V3EduschoolpayContractsByContractId;
  '{contract_id}': V3EduschoolpayContractsByContractId;
}

/** `v3/eduschoolpay/contracts/presign` */
export interface V3EduschoolpayContractsPresign extends PathNode {
  /**
   * 预签约: `POST v3/eduschoolpay/contracts/presign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468952)
   */
  post: Call<V3EduschoolpayContractsPresignPostRequest, V3EduschoolpayContractsPresignPostResponse>;
  /** 预签约: `POST v3/eduschoolpay/contracts/presign` */
  postAsync: Call<V3EduschoolpayContractsPresignPostRequest, V3EduschoolpayContractsPresignPostResponse>;
}

export interface V3EduschoolpayContractsPresignPostRequest extends CommonOptions {
  json: {
    /** 商户appid */
    appid: string;
    /** 商户appid下的用户标识 */
    openid: string;
    /** 签约模板号 */
    plan_id: string;
    /** 用户账号 */
    user_id: string;
    /** 学校编号 */
    school_id: string;
    /** 外部签约号 */
    out_contract_code: string;
    /** 签约模式 */
    contract_mode?: string;
    /** 允许降级为普通签约模式 */
    downgrade_default_contract?: boolean;
    /** 实名信息 */
    identity?: {
      /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      real_name: string;
      /** 证件类型 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      credential_type: string;
      /** 身份证号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_number?: string;
    };
    /** 签约银行卡 */
    bank_card?: {
      /** 签约银行卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      bank_card_no: string;
      /** 银行卡有效期 */
      valid_thru?: string;
      /** 银行卡开卡预留手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      phone?: string;
      /** 银行类型 */
      bank_type?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EduschoolpayContractsPresignPostResponse {
  /** 预签约码 */
  presign_token: string;
}

/** `v3/eduschoolpay/contracts/{contract_id}` */
export interface V3EduschoolpayContractsByContractId extends PathNode {
  terminate: V3EduschoolpayContractsByContractIdTerminate;
  /**
   * 通过协议号查询签约: `GET v3/eduschoolpay/contracts/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468959)
   */
  get: Call<V3EduschoolpayContractsByContractIdGetRequest, V3EduschoolpayContractsByContractIdGetResponse>;
  /** 通过协议号查询签约: `GET v3/eduschoolpay/contracts/{contract_id}` */
  getAsync: Call<V3EduschoolpayContractsByContractIdGetRequest, V3EduschoolpayContractsByContractIdGetResponse>;
}

export interface V3EduschoolpayContractsByContractIdGetRequest extends CommonOptions {
  /** 签约协议号 */
  contract_id: string;
}

export interface V3EduschoolpayContractsByContractIdGetResponse extends V3EduschoolpayData {
}

export interface V3EduschoolpayData {
  /** 签约协议号 */
  contract_id: string;
  /** 商户号 */
  mchid: string;
  /** 商户appid */
  appid: string;
  /** 商户appid下的用户标识 */
  openid: string;
  /** 签约模板号 */
  plan_id: string;
  /** 签约状态 */
  contract_status: string;
  /** 签约时间 */
  create_time: string;
  /** 外部签约号 */
  out_contract_code: string;
}

/** `v3/eduschoolpay/contracts/{contract_id}/terminate` */
export interface V3EduschoolpayContractsByContractIdTerminate extends PathNode {
  /**
   * 商户主动解约: `POST v3/eduschoolpay/contracts/{contract_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469025)
   */
  post: Call<V3EduschoolpayContractsByContractIdTerminatePostRequest, V3EduschoolpayContractsByContractIdTerminatePostResponse>;
  /** 商户主动解约: `POST v3/eduschoolpay/contracts/{contract_id}/terminate` */
  postAsync: Call<V3EduschoolpayContractsByContractIdTerminatePostRequest, V3EduschoolpayContractsByContractIdTerminatePostResponse>;
}

export interface V3EduschoolpayContractsByContractIdTerminatePostRequest extends CommonOptions {
  /** 签约协议号 */
  contract_id: string;
}

export type V3EduschoolpayContractsByContractIdTerminatePostResponse = Empty;

/** `v3/eduschoolpay/transactions` */
export interface V3EduschoolpayTransactions extends PathNode {
  id: V3EduschoolpayTransactionsId;
  'out-trade-no': V3EduschoolpayTransactionsOutTradeNo;
  outTradeNo: V3EduschoolpayTransactionsOutTradeNo;
  /**
   * 扣款: `POST v3/eduschoolpay/transactions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
   */
  post: Call<V3EduschoolpayTransactionsPostRequest, V3EduschoolpayTransactionsPostResponse>;
  /** 扣款: `POST v3/eduschoolpay/transactions` */
  postAsync: Call<V3EduschoolpayTransactionsPostRequest, V3EduschoolpayTransactionsPostResponse>;
}

export interface V3EduschoolpayTransactionsPostRequest extends CommonOptions {
  json: {
    /** 商户appid */
    appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户appid */
    sub_appid?: string;
    /** 商品描述 */
    description: string;
    /** 商户数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 商户接收通知地址 */
    notify_url?: string;
    /** 签约协议号 */
    contract_id: string;
    /** 用户账号 */
    user_id: string;
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number;
      /** 货币类型 */
      currency: string;
    };
    /** 场景信息 */
    scene_info: {
      /** 消费时间 */
      start_time: string;
      /** 学校编号 */
      school_id: string;
      /** 消费场景类型 */
      scene_type: string;
    };
    /** 设备信息 */
    device_info: {
      /** 设备号 */
      device_id?: string;
      /** 商户端设备ip */
      device_ip: string;
    };
    /** 分账结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean;
    };
    /** 扣款模式 */
    payment_mode?: string;
  };
}

export interface V3EduschoolpayTransactionsPostResponse {
  /** 商户号 */
  mchid: string;
  /** 商户AppID */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string;
    /** 子商户AppID下的用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 用户支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
    /** 货币类型 */
    currency?: string;
  };
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string;
    /** 商户端设备IP */
    device_ip: string;
  };
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: string;
    /** 优惠类型 */
    type?: string;
    /** 优惠券面额 */
    amount?: number;
    /** 活动ID */
    stock_id?: string;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
  }[];
}

/** `v3/eduschoolpay/transactions/id` */
export interface V3EduschoolpayTransactionsId extends PathNode {
  _transaction_id_: V3EduschoolpayTransactionsIdByTransactionId;
  '{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId;
}

/** `v3/eduschoolpay/transactions/id/{transaction_id}` */
export interface V3EduschoolpayTransactionsIdByTransactionId extends PathNode {
  /**
   * 微信支付订单号查单: `GET v3/eduschoolpay/transactions/id/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
   */
  get: Call<V3EduschoolpayTransactionsIdByTransactionIdGetRequest, V3EduschoolpayTransactionsIdByTransactionIdGetResponse>;
  /** 微信支付订单号查单: `GET v3/eduschoolpay/transactions/id/{transaction_id}` */
  getAsync: Call<V3EduschoolpayTransactionsIdByTransactionIdGetRequest, V3EduschoolpayTransactionsIdByTransactionIdGetResponse>;
}

export interface V3EduschoolpayTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3EduschoolpayTransactionsIdByTransactionIdGetResponse extends V3EduschoolpayTransactionsAnswer {
}

export interface V3EduschoolpayTransactionsAnswer {
  /** 商户号 */
  mchid: string;
  /** 商户appid */
  appid: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户appid */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  /** 交易类型 */
  trade_type?: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 付款银行 */
  bank_type?: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time?: string;
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string;
    /** 子商户appid下的用户标识 */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 用户支付金额 */
    payer_total?: number;
    /** 折扣 */
    discount_total?: number;
    /** 货币类型 */
    currency: string;
  };
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string;
    /** 商户端设备ip */
    device_ip: string;
  };
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: string;
    /** 优惠类型 */
    type?: string;
    /** 优惠券面额 */
    amount?: number;
    /** 活动ID */
    stock_id: string;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
  }[];
}

/** `v3/eduschoolpay/transactions/out-trade-no` */
export interface V3EduschoolpayTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3EduschoolpayTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` */
export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  /**
   * 商户订单号查单: `GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469097)
   */
  get: Call<V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetRequest, V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 商户订单号查单: `GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetRequest, V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNoGetResponse extends V3EduschoolpayTransactionsAnswer {
}

/** `v3/eduschoolpay/users` */
export interface V3EduschoolpayUsers extends PathNode {
  _openid_: V3EduschoolpayUsersByOpenid;
  '{openid}': V3EduschoolpayUsersByOpenid;
}

/** `v3/eduschoolpay/users/{openid}` */
export interface V3EduschoolpayUsersByOpenid extends PathNode {
  contracts: V3EduschoolpayUsersByOpenidContracts;
  'debt-state': V3EduschoolpayUsersByOpenidDebtState;
  debtState: V3EduschoolpayUsersByOpenidDebtState;
}

/** `v3/eduschoolpay/users/{openid}/contracts` */
export interface V3EduschoolpayUsersByOpenidContracts extends PathNode {
  /**
   * 查询用户签约列表: `GET v3/eduschoolpay/users/{openid}/contracts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468993)
   */
  get: Call<V3EduschoolpayUsersByOpenidContractsGetRequest, V3EduschoolpayUsersByOpenidContractsGetResponse>;
  /** 查询用户签约列表: `GET v3/eduschoolpay/users/{openid}/contracts` */
  getAsync: Call<V3EduschoolpayUsersByOpenidContractsGetRequest, V3EduschoolpayUsersByOpenidContractsGetResponse>;
}

export interface V3EduschoolpayUsersByOpenidContractsGetRequest extends CommonOptions {
  /** 商户appid下的用户标识 */
  openid: string;
  query: {
    /** 签约模板号 */
    plan_id: string;
    /** 签约状态 */
    contract_status: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3EduschoolpayUsersByOpenidContractsGetResponse {
  /** 查询结果列表 */
  data?: V3EduschoolpayData[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string;
    /** 上一页链接 */
    prev?: string;
    /** 当前链接 */
    self: string;
  };
}

/** `v3/eduschoolpay/users/{openid}/debt-state` */
export interface V3EduschoolpayUsersByOpenidDebtState extends PathNode {
  /**
   * 商户查询用户欠款状态: `GET v3/eduschoolpay/users/{openid}/debt-state`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
   */
  get: Call<V3EduschoolpayUsersByOpenidDebtStateGetRequest, V3EduschoolpayUsersByOpenidDebtStateGetResponse>;
  /** 商户查询用户欠款状态: `GET v3/eduschoolpay/users/{openid}/debt-state` */
  getAsync: Call<V3EduschoolpayUsersByOpenidDebtStateGetRequest, V3EduschoolpayUsersByOpenidDebtStateGetResponse>;
}

export interface V3EduschoolpayUsersByOpenidDebtStateGetRequest extends CommonOptions {
  /** 商户appid下的用户标识 */
  openid: string;
}

export interface V3EduschoolpayUsersByOpenidDebtStateGetResponse {
  /** 商户appid */
  appid: string;
  /** 商户appid下的用户标识 */
  openid: string;
  /** 用户状态 */
  state: string;
  /** 当前用户欠款笔数 */
  debt_count: number;
  /** 用户欠款状态更新时间 */
  update_time: string;
}
