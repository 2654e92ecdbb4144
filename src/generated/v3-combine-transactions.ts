// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3CombineTransactionsPaths {
  'v3/combine-transactions/app': V3CombineTransactionsApp;
  'v3/combine-transactions/h5': V3CombineTransactionsH5;
  'v3/combine-transactions/id/{combine_transaction_id}': V3CombineTransactionsIdByCombineTransactionId;
  'v3/combine-transactions/jsapi': V3CombineTransactionsJsapi;
  'v3/combine-transactions/miniprogram': V3CombineTransactionsMiniprogram;
  'v3/combine-transactions/native': V3CombineTransactionsNative;
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombineOutTradeNo;
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose;
}

export interface V3CombineTransactionsOperations {
  'v3/combine-transactions/app': { post: Operation<V3CombineTransactionsAppPostRequest, V3CombineTransactionsAppPostResponse> };
  'v3/combine-transactions/h5': { post: Operation<V3CombineTransactionsH5PostRequest, V3CombineTransactionsH5PostResponse> };
  'v3/combine-transactions/id/{combine_transaction_id}': { get: Operation<V3CombineTransactionsIdByCombineTransactionIdGetRequest, V3CombineTransactionsIdByCombineTransactionIdGetResponse> };
  'v3/combine-transactions/jsapi': { post: Operation<V3CombineTransactionsJsapiPostRequest, V3CombineTransactionsJsapiPostResponse, 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING'> };
  'v3/combine-transactions/miniprogram': { post: Operation<V3CombineTransactionsMiniprogramPostRequest, V3CombineTransactionsMiniprogramPostResponse> };
  'v3/combine-transactions/native': { post: Operation<V3CombineTransactionsNativePostRequest, V3CombineTransactionsNativePostResponse, 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING'> };
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': { get: Operation<V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetRequest, V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetResponse, 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING'> };
  'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': { post: Operation<V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostRequest, V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostResponse, 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'NOTENOUGH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING'> };
}

/** `v3/combine-transactions` */
export interface V3CombineTransactions extends PathNode {
  app: V3CombineTransactionsApp;
  h5: V3CombineTransactionsH5;
  id: V3CombineTransactionsId;
  jsapi: V3CombineTransactionsJsapi;
  miniprogram: V3CombineTransactionsMiniprogram;
  native: V3CombineTransactionsNative;
  'out-trade-no': V3CombineTransactionsOutTradeNo;
  outTradeNo: V3CombineTransactionsOutTradeNo;
}

/** `v3/combine-transactions/app` */
export interface V3CombineTransactionsApp extends PathNode {
  /**
   * 合单下单-APP支付: `POST v3/combine-transactions/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556944) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545465) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012758021) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012707307) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760622) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884108) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001933) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015973099)
   */
  post: Call<V3CombineTransactionsAppPostRequest, V3CombineTransactionsAppPostResponse>;
  /** 合单下单-APP支付: `POST v3/combine-transactions/app` */
  postAsync: Call<V3CombineTransactionsAppPostRequest, V3CombineTransactionsAppPostResponse>;
}

export interface V3CombineTransactionsAppPostRequest extends CommonOptions {
  json: {
    /** 合单商户appid */
    combine_appid: string;
    /** 合单商户号 */
    combine_mchid: string;
    /** 合单商户订单号 */
    combine_out_trade_no: string;
    /** 场景信息 */
    scene_info?: V3CombineTransactionsSceneInfo;
    /** 商品单信息 */
    sub_orders: {
      /** 子单商户号 */
      mchid: string;
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string;
      /** 商品单个人收款方平台昵称 */
      individual_name?: string;
      /** 附加数据 */
      attach: string;
      /** 订单金额 */
      amount: V3CombineTransactionsAmount;
      /** 商品单商户订单号 */
      out_trade_no: string;
      /** 二级商户号 */
      sub_mchid?: string;
      /** 商品详情 */
      detail?: string;
      /** 订单优惠标记 */
      goods_tag?: string;
      /** 商品描述 */
      description: string;
      /** 结算信息 */
      settle_info?: V3CombineTransactionsSettleInfo;
      /** 子商户应用ID */
      sub_appid?: string;
      profit_sharing?: boolean;
    }[];
    /** 支付者 */
    combine_payer_info?: {
      /** 实名支付(需单独申请权限) */
      identity?: V3CombineTransactionsIdentity;
      openid?: string;
    };
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 预支付交易会话标识 */
    prepay_id?: string;
    /** 通知地址 */
    notify_url: string;
    /** 交易场景 */
    trade_scenario?: 'RECOMMERCE';
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
    /** 预签约信息 */
    contract_info?: {
      /** 签约商户号 */
      mchid: string;
      /** 签约商户AppID */
      appid: string;
      /** 签约商户协议号 */
      out_contract_code: string;
      /** 委托代扣协议模板ID */
      plan_id: number;
      /** 用户账户展示名称 */
      contract_display_account: string;
      /** 回调通知地址 */
      notify_url: string;
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

export interface V3CombineTransactionsAppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code: string;
    /** 签约结果描述信息 */
    message?: string;
  };
}

export interface V3CombineTransactionsSceneInfo {
  /** 商户端设备号 */
  device_id?: string;
  /** 用户终端IP */
  payer_client_ip: string;
}

export interface V3CombineTransactionsAmount {
  /** 标价金额 */
  total_amount: number;
  /** 标价币种 */
  currency: string;
}

export interface V3CombineTransactionsSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean;
  /** 补差金额 */
  subsidy_amount?: number;
}

export interface V3CombineTransactionsIdentity {
  /** 证件类型 */
  type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER';
  /** 加密后的证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  number: string;
  /** 加密后的姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  name: string;
}

/** `v3/combine-transactions/h5` */
export interface V3CombineTransactionsH5 extends PathNode {
  /**
   * 合单下单-H5支付: `POST v3/combine-transactions/h5`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556961) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545879) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012758208) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012707565) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760626)
   */
  post: Call<V3CombineTransactionsH5PostRequest, V3CombineTransactionsH5PostResponse>;
  /** 合单下单-H5支付: `POST v3/combine-transactions/h5` */
  postAsync: Call<V3CombineTransactionsH5PostRequest, V3CombineTransactionsH5PostResponse>;
}

export interface V3CombineTransactionsH5PostRequest extends CommonOptions {
  json: {
    /** 合单商户appid */
    combine_appid: string;
    /** 合单商户号 */
    combine_mchid: string;
    /** 合单商户订单号 */
    combine_out_trade_no: string;
    /** 场景信息 */
    scene_info: {
      /** 商户端设备号 */
      device_id: string;
      /** 用户终端IP */
      payer_client_ip: string;
      /** H5场景信息 */
      h5_info: {
        /** 场景类型 */
        type: string;
        /** 应用名称 */
        app_name?: string;
        /** 网站URL */
        app_url?: string;
        /** iOS平台BundleID */
        bundle_id?: string;
        /** Android平台PackageName */
        package_name?: string;
      };
    };
    /** 商品单信息 */
    sub_orders: {
      /** 子单商户号 */
      mchid: string;
      /** 附加数据 */
      attach: string;
      /** 订单金额 */
      amount: V3CombineTransactionsAmount;
      /** 商品单商户订单号 */
      out_trade_no: string;
      /** 二级商户号 */
      sub_mchid: string;
      /** 订单优惠标记 */
      goods_tag?: string;
      /** 商品描述 */
      description: string;
      /** 结算信息 */
      settle_info?: V3CombineTransactionsSettleInfo;
      /** 子商户应用ID */
      sub_appid?: string;
    }[];
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 通知地址 */
    notify_url: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
    /** 支付者 */
    combine_payer_info?: V3CombineTransactionsCombinePayerInfo;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3CombineTransactionsH5PostResponse {
  /** 支付跳转链接 */
  h5_url: string;
}

export interface V3CombineTransactionsCombinePayerInfo {
  /** 用户标识 */
  openid?: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 实名支付(需单独申请权限) */
  identity?: V3CombineTransactionsIdentity;
}

/** `v3/combine-transactions/id` */
export interface V3CombineTransactionsId extends PathNode {
  _combine_transaction_id_: V3CombineTransactionsIdByCombineTransactionId;
  '{combine_transaction_id}': V3CombineTransactionsIdByCombineTransactionId;
}

/** `v3/combine-transactions/id/{combine_transaction_id}` */
export interface V3CombineTransactionsIdByCombineTransactionId extends PathNode {
  /**
   * 个人收款交易通过微信支付订单号查单: `GET v3/combine-transactions/id/{combine_transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602242)
   */
  get: Call<V3CombineTransactionsIdByCombineTransactionIdGetRequest, V3CombineTransactionsIdByCombineTransactionIdGetResponse>;
  /** 个人收款交易通过微信支付订单号查单: `GET v3/combine-transactions/id/{combine_transaction_id}` */
  getAsync: Call<V3CombineTransactionsIdByCombineTransactionIdGetRequest, V3CombineTransactionsIdByCombineTransactionIdGetResponse>;
}

export interface V3CombineTransactionsIdByCombineTransactionIdGetRequest extends CommonOptions {
  /** 交易单微信支付订单号 */
  combine_transaction_id: string;
}

export interface V3CombineTransactionsIdByCombineTransactionIdGetResponse extends CombinedTransaction {
  /** 交易单微信支付订单号 */
  combine_transaction_id: string;
}

/** One payment of several orders. */
export interface CombinedTransaction {
  /** 平台商户应用ID At most 32 characters. */
  combine_appid: string;
  /** 平台商户号 At most 32 characters. */
  combine_mchid: string;
  /** 交易单订单号 At most 32 characters. */
  combine_out_trade_no: string;
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string;
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 At most 128 characters. */
    openid?: string;
  };
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 At most 32 characters. */
    device_id?: string;
  };
  /** 商品单信息 */
  sub_orders?: ({
    /** 商品单发起商户号 At most 32 characters. */
    mchid: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string;
    /** 商品单个人收款方平台昵称 */
    individual_name?: string;
    /** 商品单商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 特约商户商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 子商户绑定的Appid At most 32 characters. */
    sub_appid?: string;
    /** sub_appid 对应的 openid At most 128 characters. */
    sub_openid?: string;
    /** 优惠功能 */
    promotion_detail?: ({
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
      /**
       * 优惠币种 At most 16 characters.
       * - `CNY` 人民币
       */
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
    })[];
    /** 微信支付订单号 At most 32 characters. */
    transaction_id?: string;
    /**
     * 交易类型
     * - `JSAPI` JSAPI合单支付、小程序合单支付
     * - `NATIVE` Native合单支付
     * - `APP` APP合单支付
     * - `MWEB` H5合单支付
     */
    trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
    /**
     * 交易状态
     * - `SUCCESS` 支付成功
     * - `NOTPAY` 未支付
     * - `CLOSED` 已关闭
     * - `REFUND` 转入退款
     * - `PAYERROR` 支付失败
     */
    trade_state: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | 'REFUND' | 'PAYERROR' | (string & {});
    /** 付款银行 At most 32 characters. */
    bank_type?: string;
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 支付完成时间 At most 32 characters. */
    success_time?: string;
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number;
      /** 现金支付金额 */
      payer_amount: number;
      /** 标价币种 At most 16 characters. */
      currency: string;
      /** 现金支付币种 At most 16 characters. */
      payer_currency?: string;
      /** 结算汇率 */
      settlement_rate?: number;
    };
  })[];
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {});
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean;
    /** 用户实际选择分期期数 */
    selected_installment_number: number;
  };
}

/** `v3/combine-transactions/jsapi` */
export interface V3CombineTransactionsJsapi extends PathNode {
  /**
   * 合单下单-JSAPI支付: `POST v3/combine-transactions/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556926) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556931) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545654) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012757938) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012758246) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012707323) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760615) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760633)
   */
  post: Call<V3CombineTransactionsJsapiPostRequest, V3CombineTransactionsJsapiPostResponse>;
  /** 合单下单-JSAPI支付: `POST v3/combine-transactions/jsapi` */
  postAsync: Call<V3CombineTransactionsJsapiPostRequest, V3CombineTransactionsJsapiPostResponse>;
}

export interface V3CombineTransactionsJsapiPostRequest extends CommonOptions {
  json: {
    /** 合单商户公众账号ID At most 32 characters. */
    combine_appid: string;
    /** 合单商户订单号 At most 32 characters. */
    combine_out_trade_no: string;
    /** 合单商户号 At most 32 characters. */
    combine_mchid: string;
    /** 场景信息 */
    scene_info?: V3CombineTransactionsJsonSceneInfo;
    /** 商品单信息 */
    sub_orders: {
      /** 商品单商户号 At most 32 characters. */
      mchid: string;
      /** 商户数据包 At most 128 characters. */
      attach: string;
      /** 商品单金额信息 */
      amount: V3CombineTransactionsSubOrdersAmount;
      /** 商品单商户订单号 At most 32 characters. */
      out_trade_no: string;
      /** 子商户号(也叫特约商户号) At most 32 characters. */
      sub_mchid?: string;
      /** 商品详情 */
      detail?: string;
      /** 商品描述 At most 127 characters. */
      description: string;
      /** 结算信息 */
      settle_info?: V3CombineTransactionsSubOrdersSettleInfo;
      /** 子商户APPID At most 32 characters. */
      sub_appid?: string;
      profit_sharing?: boolean;
      /** 订单优惠标记 At most 32 characters. */
      goods_tag?: string;
    }[];
    /** 合单支付者信息 */
    combine_payer_info: {
      /** 用户标识 At most 128 characters. */
      openid?: string;
      /** 用户子商户标识 At most 128 characters. */
      sub_openid?: string;
      /** 实名支付(需单独申请权限) */
      identity?: V3CombineTransactionsIdentity;
    } & ({ openid: string } | { sub_openid: string });
    /** 支付起始时间 */
    time_start?: string;
    /** 支付结束时间 */
    time_expire?: string;
    /** 商户回调地址 At most 255 characters. */
    notify_url?: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
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

export interface V3CombineTransactionsJsapiPostResponse {
  /** 预支付交易会话标识 At most 64 characters. */
  prepay_id: string;
}

export interface V3CombineTransactionsJsonSceneInfo {
  /** 商户端设备号 At most 16 characters. */
  device_id?: string;
  /** 用户终端IP At most 45 characters. */
  payer_client_ip: string;
}

export interface V3CombineTransactionsSubOrdersAmount {
  /** 标价金额 */
  total_amount: number;
  /** 标价币种 At most 8 characters. */
  currency: string;
}

export interface V3CombineTransactionsSubOrdersSettleInfo {
  /** 分账标识 */
  profit_sharing?: boolean;
  /** 补差金额 */
  subsidy_amount?: number;
}

/** `v3/combine-transactions/miniprogram` */
export interface V3CombineTransactionsMiniprogram extends PathNode {
  /**
   * 个人收款交易下单-小程序: `POST v3/combine-transactions/miniprogram`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
   */
  post: Call<V3CombineTransactionsMiniprogramPostRequest, V3CombineTransactionsMiniprogramPostResponse>;
  /** 个人收款交易下单-小程序: `POST v3/combine-transactions/miniprogram` */
  postAsync: Call<V3CombineTransactionsMiniprogramPostRequest, V3CombineTransactionsMiniprogramPostResponse>;
}

export interface V3CombineTransactionsMiniprogramPostRequest extends CommonOptions {
  json: {
    /** 平台商户应用ID */
    combine_appid: string;
    /** 平台商户号 */
    combine_mchid: string;
    /** 交易单订单号 */
    combine_out_trade_no: string;
    /** 支付者 */
    combine_payer_info: {
      /** 用户标识 */
      openid: string;
    };
    /** 场景信息 */
    scene_info?: V3CombineTransactionsSceneInfo;
    /** 商品单信息 */
    sub_orders: {
      /** 商品单发起商户号 */
      mchid: string;
      /** 商品服务类型 */
      order_service_type?: 'INDIVIDUALTRADE';
      /** 商品单个人收款方受理授权ID */
      individual_auth_id: string;
      /** 商品单个人收款方平台昵称 */
      individual_name?: string;
      /** 商品单商户订单号 */
      out_trade_no: string;
      /** 商品单金额 */
      amount: {
        /** 标价金额 */
        total_amount: number;
        /** 标价币种 */
        currency: string;
      };
      /** 附加数据 */
      attach: string;
      /** 商品描述 */
      description: string;
    }[];
    /** 交易结束时间 */
    time_expire?: string;
    /** 通知地址 */
    notify_url?: string;
    /** 交易场景 */
    trade_scenario?: 'RECOMMERCE';
  };
}

export interface V3CombineTransactionsMiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/combine-transactions/native` */
export interface V3CombineTransactionsNative extends PathNode {
  /**
   * 合单下单-Native支付: `POST v3/combine-transactions/native`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556982) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547310) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012758240) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708704) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760629)
   */
  post: Call<V3CombineTransactionsNativePostRequest, V3CombineTransactionsNativePostResponse>;
  /** 合单下单-Native支付: `POST v3/combine-transactions/native` */
  postAsync: Call<V3CombineTransactionsNativePostRequest, V3CombineTransactionsNativePostResponse>;
}

export interface V3CombineTransactionsNativePostRequest extends CommonOptions {
  json: {
    /** 合单商户公众账号ID At most 32 characters. */
    combine_appid: string;
    /** 合单商户订单号 At most 32 characters. */
    combine_out_trade_no: string;
    /** 合单商户号 At most 32 characters. */
    combine_mchid: string;
    /** 场景信息 */
    scene_info?: V3CombineTransactionsJsonSceneInfo;
    /** 商品单信息 */
    sub_orders: {
      /** 商品单商户号 At most 32 characters. */
      mchid: string;
      /** 商户数据包 At most 128 characters. */
      attach: string;
      /** 商品单金额信息 */
      amount: V3CombineTransactionsSubOrdersAmount;
      /** 商品单商户订单号 At most 32 characters. */
      out_trade_no: string;
      /** 子商户号(也叫特约商户号) At most 32 characters. */
      sub_mchid?: string;
      /** 商品描述 At most 127 characters. */
      description: string;
      /** 结算信息 */
      settle_info?: V3CombineTransactionsSubOrdersSettleInfo;
      /** 子商户APPID */
      sub_appid?: string;
      /** 订单优惠标记 At most 32 characters. */
      goods_tag?: string;
    }[];
    /** 支付起始时间 */
    time_start?: string;
    /** 支付结束时间 */
    time_expire?: string;
    /** 商户回调地址 */
    notify_url: string;
    /** 指定支付方式 */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
    /** 支付者 */
    combine_payer_info?: V3CombineTransactionsCombinePayerInfo;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3CombineTransactionsNativePostResponse {
  /** 二维码链接 At most 512 characters. */
  code_url: string;
}

/** `v3/combine-transactions/out-trade-no` */
export interface V3CombineTransactionsOutTradeNo extends PathNode {
  _combine_out_trade_no_: V3CombineTransactionsOutTradeNoByCombineOutTradeNo;
  '{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombineOutTradeNo;
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}` */
export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNo extends PathNode {
  close: V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose;
  /**
   * 合单查询订单: `GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557006) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421126) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421222) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421316) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421401) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551745) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761057) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462099) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462164) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462240) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462520) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708988) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602253) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761049) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015973142)
   */
  get: Call<V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetRequest, V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetResponse>;
  /** 合单查询订单: `GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}` */
  getAsync: Call<V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetRequest, V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetResponse>;
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetRequest extends CommonOptions {
  /** 合单商户订单号 At most 32 characters. */
  combine_out_trade_no: string;
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoGetResponse extends CombinedTransaction {
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` */
export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose extends PathNode {
  /**
   * 合单关闭订单: `POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012577452) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421130) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421225) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421330) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421404) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761079) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462102) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462171) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462247) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462566) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709095) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602237) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761093) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015973150)
   */
  post: Call<V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostRequest, V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostResponse>;
  /** 合单关闭订单: `POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close` */
  postAsync: Call<V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostRequest, V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostResponse>;
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostRequest extends CommonOptions {
  /** 合单商户订单号 At most 32 characters. */
  combine_out_trade_no: string;
  json: {
    /** 合单商户公众账号ID At most 32 characters. */
    combine_appid: string;
    /** 商品单信息 */
    sub_orders: {
      /** 商品单商户号 At most 32 characters. */
      mchid: string;
      /** 商品单商户订单号 At most 32 characters. */
      out_trade_no: string;
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string;
      /** 子商户号(也叫特约商户号) At most 32 characters. */
      sub_mchid?: string;
      /** 子商户APPID At most 32 characters. */
      sub_appid?: string;
    }[];
  };
}

export type V3CombineTransactionsOutTradeNoByCombineOutTradeNoClosePostResponse = Empty;
