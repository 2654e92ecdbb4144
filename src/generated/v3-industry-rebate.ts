// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3IndustryRebatePaths {
  'v3/industry-rebate/retail-industry/transactions': V3IndustryRebateRetailIndustryTransactions;
  'v3/industry-rebate/transactions/{transaction_id}': V3IndustryRebateTransactionsByTransactionId;
}

export interface V3IndustryRebateOperations {
  'v3/industry-rebate/retail-industry/transactions': { post: Operation<V3IndustryRebateRetailIndustryTransactionsPostRequest, V3IndustryRebateRetailIndustryTransactionsPostResponse> };
  'v3/industry-rebate/transactions/{transaction_id}': { post: Operation<V3IndustryRebateTransactionsByTransactionIdPostRequest, V3IndustryRebateTransactionsByTransactionIdPostResponse> };
}

/** `v3/industry-rebate` */
export interface V3IndustryRebate extends PathNode {
  'retail-industry': V3IndustryRebateRetailIndustry;
  retailIndustry: V3IndustryRebateRetailIndustry;
  transactions: V3IndustryRebateTransactions;
}

/** `v3/industry-rebate/retail-industry` */
export interface V3IndustryRebateRetailIndustry extends PathNode {
  transactions: V3IndustryRebateRetailIndustryTransactions;
}

/** `v3/industry-rebate/retail-industry/transactions` */
export interface V3IndustryRebateRetailIndustryTransactions extends PathNode {
  /**
   * 回传SN和商品编码: `POST v3/industry-rebate/retail-industry/transactions`
   * @see [官方文档](https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1)
   */
  post: Call<V3IndustryRebateRetailIndustryTransactionsPostRequest, V3IndustryRebateRetailIndustryTransactionsPostResponse>;
  /** 回传SN和商品编码: `POST v3/industry-rebate/retail-industry/transactions` */
  postAsync: Call<V3IndustryRebateRetailIndustryTransactionsPostRequest, V3IndustryRebateRetailIndustryTransactionsPostResponse>;
}

export interface V3IndustryRebateRetailIndustryTransactionsPostRequest extends CommonOptions {
  json: {
    /** 品牌ID */
    brand_id?: string;
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 设备号 */
    device_id?: string;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      barcode: string;
      /** 商家商品编码 */
      merchant_goods_id?: string;
      /** 商品名称 */
      goods_name: string;
      /** 商品数量 */
      quantity: number;
      /** 商品单价 */
      price: number;
    }[];
  };
}

export type V3IndustryRebateRetailIndustryTransactionsPostResponse = Empty;

/** `v3/industry-rebate/transactions` */
export interface V3IndustryRebateTransactions extends PathNode {
  _transaction_id_: V3IndustryRebateTransactionsByTransactionId;
  '{transaction_id}': V3IndustryRebateTransactionsByTransactionId;
}

/** `v3/industry-rebate/transactions/{transaction_id}` */
export interface V3IndustryRebateTransactionsByTransactionId extends PathNode {
  /**
   * 支付码牌/点餐码牌交易回传: `POST v3/industry-rebate/transactions/{transaction_id}`
   * @see [官方文档](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1)
   */
  post: Call<V3IndustryRebateTransactionsByTransactionIdPostRequest, V3IndustryRebateTransactionsByTransactionIdPostResponse>;
  /** 支付码牌/点餐码牌交易回传: `POST v3/industry-rebate/transactions/{transaction_id}` */
  postAsync: Call<V3IndustryRebateTransactionsByTransactionIdPostRequest, V3IndustryRebateTransactionsByTransactionIdPostResponse>;
}

export interface V3IndustryRebateTransactionsByTransactionIdPostRequest extends CommonOptions {
  /** 商户提现单号 */
  transaction_id: string;
  json: {
    /** 子商户 */
    sub_mchid: string;
    /** 收款链接url */
    code_url: string;
    /** 商户订单号 */
    out_trade_no: string;
  };
}

export type V3IndustryRebateTransactionsByTransactionIdPostResponse = Empty;
