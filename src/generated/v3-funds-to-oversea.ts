// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3FundsToOverseaPaths {
  'v3/funds-to-oversea/bill-download-url': V3FundsToOverseaBillDownloadUrl;
  'v3/funds-to-oversea/orders': V3FundsToOverseaOrders;
  'v3/funds-to-oversea/orders/{out_order_id}': V3FundsToOverseaOrdersByOutOrderId;
  'v3/funds-to-oversea/return/return-orders': V3FundsToOverseaReturnReturnOrders;
  'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo;
  'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts;
}

export interface V3FundsToOverseaOperations {
  'v3/funds-to-oversea/bill-download-url': { get: Operation<V3FundsToOverseaBillDownloadUrlGetRequest, V3FundsToOverseaBillDownloadUrlGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/funds-to-oversea/orders': { post: Operation<V3FundsToOverseaOrdersPostRequest, V3FundsToOverseaOrdersPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/funds-to-oversea/orders/{out_order_id}': { get: Operation<V3FundsToOverseaOrdersByOutOrderIdGetRequest, V3FundsToOverseaOrdersByOutOrderIdGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/funds-to-oversea/return/return-orders': { post: Operation<V3FundsToOverseaReturnReturnOrdersPostRequest, V3FundsToOverseaReturnReturnOrdersPostResponse> };
  'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': { get: Operation<V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest, V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse> };
  'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': { get: Operation<V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetRequest, V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/funds-to-oversea` */
export interface V3FundsToOversea extends PathNode {
  'bill-download-url': V3FundsToOverseaBillDownloadUrl;
  billDownloadUrl: V3FundsToOverseaBillDownloadUrl;
  orders: V3FundsToOverseaOrders;
  return: V3FundsToOverseaReturn;
  transactions: V3FundsToOverseaTransactions;
}

/** `v3/funds-to-oversea/bill-download-url` */
export interface V3FundsToOverseaBillDownloadUrl extends PathNode {
  /**
   * 获取购付汇账单文件下载链接: `GET v3/funds-to-oversea/bill-download-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476132)
   */
  get: Call<V3FundsToOverseaBillDownloadUrlGetRequest, V3FundsToOverseaBillDownloadUrlGetResponse>;
  /** 获取购付汇账单文件下载链接: `GET v3/funds-to-oversea/bill-download-url` */
  getAsync: Call<V3FundsToOverseaBillDownloadUrlGetRequest, V3FundsToOverseaBillDownloadUrlGetResponse>;
}

export interface V3FundsToOverseaBillDownloadUrlGetRequest extends CommonOptions {
  query: {
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /** 子商户号 At most 20 characters. */
    sub_mchid?: string;
  };
}

export interface V3FundsToOverseaBillDownloadUrlGetResponse {
  /**
   * 哈希类型
   * - `SHA1` Secure Hash Algorithm 1
   */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 At most 1024 characters. */
  hash_value: string;
  /** 下载地址 At most 2048 characters. */
  download_url: string;
}

/** `v3/funds-to-oversea/orders` */
export interface V3FundsToOverseaOrders extends PathNode {
  _out_order_id_: V3FundsToOverseaOrdersByOutOrderId;
  '{out_order_id}': V3FundsToOverseaOrdersByOutOrderId;
  /**
   * 申请资金出境: `POST v3/funds-to-oversea/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476113)
   */
  post: Call<V3FundsToOverseaOrdersPostRequest, V3FundsToOverseaOrdersPostResponse>;
  /** 申请资金出境: `POST v3/funds-to-oversea/orders` */
  postAsync: Call<V3FundsToOverseaOrdersPostRequest, V3FundsToOverseaOrdersPostResponse>;
}

export interface V3FundsToOverseaOrdersPostRequest extends CommonOptions {
  json: {
    /** 商户出境单号 At most 64 characters. */
    out_order_id: string;
    /** 二级商户号 At most 64 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 64 characters. */
    transaction_id: string;
    /** 出境金额 */
    amount: number;
    /** 境外收款币种 At most 20 characters. */
    foreign_currency: string;
    /** 商品信息 */
    goods_info?: {
      /** 商品名称 At most 128 characters. */
      goods_name: string;
      /** 商品类目 At most 32 characters. */
      goods_category: string;
      /** 商品单价 */
      goods_unit_price: number;
      /** 商品数量 */
      goods_quantity: number;
    }[];
    /** 卖家信息 */
    seller_info: {
      /** 境外卖家经营主体名称 At most 256 characters. */
      oversea_business_name: string;
      /** 境外卖家店铺名称 At most 256 characters. */
      oversea_shop_name: string;
      /** 卖家ID At most 128 characters. */
      seller_id: string;
    };
    /** 物流信息 */
    express_info?: {
      /** 物流单号 At most 256 characters. */
      courier_number: string;
      /** 物流商名称 At most 256 characters. */
      express_company_name: string;
    };
    /** 收款人信息 */
    payee_info: {
      /** 收款人识别号 At most 128 characters. */
      payee_id: string;
    };
    /** 预售信息 */
    presale_info?: {
      /**
       * 订单类型
       * - `DEPOSIT` 定金订单
       * - `BALANCE` 尾款订单
       */
      type: 'DEPOSIT' | 'BALANCE';
      /** 预售订单总金额 */
      total_amount: number;
      /** 关联定金订单号 At most 64 characters. */
      deposit_transaction_id?: string;
      /** 关联尾款订单号 At most 64 characters. */
      balance_transaction_id?: string;
    };
  };
}

export interface V3FundsToOverseaOrdersPostResponse extends V3FundsToOverseaOrdersAnswer {
}

export interface V3FundsToOverseaOrdersAnswer {
  /** 商户出境单号 At most 64 characters. */
  out_order_id: string;
  /** 二级商户号 At most 64 characters. */
  sub_mchid: string;
  /** 微信出境单号 At most 128 characters. */
  order_id: string;
  /**
   * 出境结果 At most 128 characters.
   * - `ACCEPT` 已受理
   * - `SUCCESS` 出境成功
   * - `FAIL` 出境失败
   */
  result: 'ACCEPT' | 'SUCCESS' | 'FAIL' | (string & {});
  /**
   * 出境失败的原因 At most 128 characters.
   * - `MCHID_FROZEN` 商户已冻结
   * - `DEAL_TIMEOUT` 单据已过期
   * - `TRADE_SUIT` 交易订单被交易投诉冻结
   * - `DEPARTURE_AMOUNT_NO_ENOUGH` 剩余可出境金额不足
   * - `BASIC_AMOUNT_NO_ENOUGH` 商户基本户余额不足
   * - `PAYMENT_NOT_SUPPORT_DEPARTURE` 该笔订单不支持出境
   * - `OUT_ORDER_ID_DUPLICATE` 同一个out_order_id用于不同的支付订单
   * - `RISK_CONTROL` 订单被风控拦截
   * - `SYSTEM_ERROR` 系统失败
   * - `PAYER_ACCOUNT_ABNORMAL` 资金出境方账户异常
   * - `GOODS_INFO_ILLEGAL` 资金出境申请商品信息非法
   * - `FOREIGN_CURRENCY_NOT_SUPPORT` 不支持的币种类型
   * - `PAYEE_INFO_ILLEGAL` 校验收款人信息失败
   * - `PRESALE_INFO_ILLEGAL` 资金出境申请预售信息非法
   */
  fail_reason?: 'MCHID_FROZEN' | 'DEAL_TIMEOUT' | 'TRADE_SUIT' | 'DEPARTURE_AMOUNT_NO_ENOUGH' | 'BASIC_AMOUNT_NO_ENOUGH' | 'PAYMENT_NOT_SUPPORT_DEPARTURE' | 'OUT_ORDER_ID_DUPLICATE' | 'RISK_CONTROL' | 'SYSTEM_ERROR' | 'FEE_ACCOUNT_NOT_OPEN' | 'PAYER_ACCOUNT_ABNORMAL' | 'GOODS_INFO_ILLEGAL' | 'FOREIGN_CURRENCY_NOT_SUPPORT' | 'PAYEE_INFO_ILLEGAL' | 'PRESALE_INFO_ILLEGAL' | (string & {});
  /** 请求出境人民币金额 */
  amount: number;
  /** 真实出境外币金额 */
  foreign_amount?: number;
  /** 外币币种 At most 20 characters. */
  foreign_currency: string;
  /** 汇率 */
  rate?: number;
  /** 购汇时间 At most 64 characters. */
  exchange_rate_time?: string;
  /** 预计购汇时间 At most 64 characters. */
  estimate_exchange_rate_time?: string;
  /** 真实出境人民币金额 */
  departure_amount?: number;
  /** 手续费人民币金额 */
  fee?: number;
  /** 手续费承担商户号 At most 64 characters. */
  charge_mchid?: string;
  /**
   * 手续费承担账户
   * - `BASIC` 基本账户
   * - `FEES` 手续费账户
   */
  charge_account_type?: 'BASIC' | 'FEES' | (string & {});
}

/** `v3/funds-to-oversea/orders/{out_order_id}` */
export interface V3FundsToOverseaOrdersByOutOrderId extends PathNode {
  /**
   * 查询出境结果: `GET v3/funds-to-oversea/orders/{out_order_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476127)
   */
  get: Call<V3FundsToOverseaOrdersByOutOrderIdGetRequest, V3FundsToOverseaOrdersByOutOrderIdGetResponse>;
  /** 查询出境结果: `GET v3/funds-to-oversea/orders/{out_order_id}` */
  getAsync: Call<V3FundsToOverseaOrdersByOutOrderIdGetRequest, V3FundsToOverseaOrdersByOutOrderIdGetResponse>;
}

export interface V3FundsToOverseaOrdersByOutOrderIdGetRequest extends CommonOptions {
  /** 商户出境单号 At most 64 characters. */
  out_order_id: string;
  query: {
    /** 二级商户号 At most 64 characters. */
    sub_mchid: string;
    /** 微信支付订单号 At most 64 characters. */
    transaction_id: string;
  };
}

export interface V3FundsToOverseaOrdersByOutOrderIdGetResponse extends V3FundsToOverseaOrdersAnswer {
}

/** `v3/funds-to-oversea/return` */
export interface V3FundsToOverseaReturn extends PathNode {
  'return-orders': V3FundsToOverseaReturnReturnOrders;
  returnOrders: V3FundsToOverseaReturnReturnOrders;
}

/** `v3/funds-to-oversea/return/return-orders` */
export interface V3FundsToOverseaReturnReturnOrders extends PathNode {
  'out-return-no': V3FundsToOverseaReturnReturnOrdersOutReturnNo;
  outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNo;
  /**
   * 申请资金出境退回: `POST v3/funds-to-oversea/return/return-orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735039)
   */
  post: Call<V3FundsToOverseaReturnReturnOrdersPostRequest, V3FundsToOverseaReturnReturnOrdersPostResponse>;
  /** 申请资金出境退回: `POST v3/funds-to-oversea/return/return-orders` */
  postAsync: Call<V3FundsToOverseaReturnReturnOrdersPostRequest, V3FundsToOverseaReturnReturnOrdersPostResponse>;
}

export interface V3FundsToOverseaReturnReturnOrdersPostRequest extends CommonOptions {
  json: {
    /** 商户出境退回单号 */
    out_return_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户出境单号 */
    out_order_id: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 退回凭证补充信息 */
    supplement_info: string;
    /** 退回金额 */
    amount: number;
  };
}

export interface V3FundsToOverseaReturnReturnOrdersPostResponse {
  /** 商户出境退回单号 */
  out_return_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信出境退回单号 */
  return_id: string;
  /** 商户出境单号 */
  out_order_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 退回凭证补充信息 */
  supplement_info?: string;
  /** 退回金额 */
  amount: number;
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {});
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no` */
export interface V3FundsToOverseaReturnReturnOrdersOutReturnNo extends PathNode {
  _out_return_no_: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo;
  '{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo;
}

/** `v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` */
export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo extends PathNode {
  /**
   * 查询出境退回结果（通过商户出境退回单号）: `GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735052)
   */
  get: Call<V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest, V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>;
  /** 查询出境退回结果（通过商户出境退回单号）: `GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}` */
  getAsync: Call<V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest, V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>;
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest extends CommonOptions {
  /** 商户出境单号 */
  out_return_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse {
  /** 商户出境退回单号 */
  out_return_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信出境退回单号 */
  return_id: string;
  /** 商户出境单号 */
  out_order_id: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退回金额 */
  amount: number;
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败原因 */
  fail_reason?: string;
}

/** `v3/funds-to-oversea/transactions` */
export interface V3FundsToOverseaTransactions extends PathNode {
  _transaction_id_: V3FundsToOverseaTransactionsByTransactionId;
  '{transaction_id}': V3FundsToOverseaTransactionsByTransactionId;
}

/** `v3/funds-to-oversea/transactions/{transaction_id}` */
export interface V3FundsToOverseaTransactionsByTransactionId extends PathNode {
  available_abroad_amounts: V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts;
}

/** `v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` */
export interface V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmounts extends PathNode {
  /**
   * 查询订单剩余可出境余额: `GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476109)
   */
  get: Call<V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetRequest, V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetResponse>;
  /** 查询订单剩余可出境余额: `GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts` */
  getAsync: Call<V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetRequest, V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetResponse>;
}

export interface V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetRequest extends CommonOptions {
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  query: {
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
  };
}

export interface V3FundsToOverseaTransactionsByTransactionIdAvailableAbroadAmountsGetResponse {
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  /** 订单剩余可出境金额 */
  available_abroad_amount: number;
}
