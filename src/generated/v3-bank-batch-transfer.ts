// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3BankBatchTransferPaths {
  'v3/bank-batch-transfer/receipt/detail-receipts': V3BankBatchTransferReceiptDetailReceipts;
  'v3/bank-batch-transfer/receipt/summary-receipts': V3BankBatchTransferReceiptSummaryReceipts;
}

export interface V3BankBatchTransferOperations {
  'v3/bank-batch-transfer/receipt/detail-receipts': { post: Operation<V3BankBatchTransferReceiptDetailReceiptsPostRequest, V3BankBatchTransferReceiptDetailReceiptsPostResponse>; get: Operation<V3BankBatchTransferReceiptDetailReceiptsGetRequest, V3BankBatchTransferReceiptDetailReceiptsGetResponse> };
  'v3/bank-batch-transfer/receipt/summary-receipts': { post: Operation<V3BankBatchTransferReceiptSummaryReceiptsPostRequest, V3BankBatchTransferReceiptSummaryReceiptsPostResponse>; get: Operation<V3BankBatchTransferReceiptSummaryReceiptsGetRequest, V3BankBatchTransferReceiptSummaryReceiptsGetResponse> };
}

/** `v3/bank-batch-transfer` */
export interface V3BankBatchTransfer extends PathNode {
  receipt: V3BankBatchTransferReceipt;
}

/** `v3/bank-batch-transfer/receipt` */
export interface V3BankBatchTransferReceipt extends PathNode {
  'detail-receipts': V3BankBatchTransferReceiptDetailReceipts;
  detailReceipts: V3BankBatchTransferReceiptDetailReceipts;
  'summary-receipts': V3BankBatchTransferReceiptSummaryReceipts;
  summaryReceipts: V3BankBatchTransferReceiptSummaryReceipts;
}

/** `v3/bank-batch-transfer/receipt/detail-receipts` */
export interface V3BankBatchTransferReceiptDetailReceipts extends PathNode {
  /**
   * 受理明细电子回单: `POST v3/bank-batch-transfer/receipt/detail-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
   */
  post: Call<V3BankBatchTransferReceiptDetailReceiptsPostRequest, V3BankBatchTransferReceiptDetailReceiptsPostResponse>;
  /** 受理明细电子回单: `POST v3/bank-batch-transfer/receipt/detail-receipts` */
  postAsync: Call<V3BankBatchTransferReceiptDetailReceiptsPostRequest, V3BankBatchTransferReceiptDetailReceiptsPostResponse>;
  /**
   * 查询明细电子回单受理结果: `GET v3/bank-batch-transfer/receipt/detail-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
   */
  get: Call<V3BankBatchTransferReceiptDetailReceiptsGetRequest, V3BankBatchTransferReceiptDetailReceiptsGetResponse>;
  /** 查询明细电子回单受理结果: `GET v3/bank-batch-transfer/receipt/detail-receipts` */
  getAsync: Call<V3BankBatchTransferReceiptDetailReceiptsGetRequest, V3BankBatchTransferReceiptDetailReceiptsGetResponse>;
}

export interface V3BankBatchTransferReceiptDetailReceiptsPostRequest extends CommonOptions {
  json: V3BankBatchTransferReceiptDetailReceiptsPostRequestJson;
}

export interface V3BankBatchTransferReceiptDetailReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: string;
  /** 电子回单文件的Hash方法 */
  hash_type?: string;
  /** 电子回单文件的Hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface V3BankBatchTransferReceiptDetailReceiptsPostRequestJson {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
}

export interface V3BankBatchTransferReceiptDetailReceiptsGetRequest extends CommonOptions {
  query: V3BankBatchTransferReceiptDetailReceiptsPostRequestJson;
}

export interface V3BankBatchTransferReceiptDetailReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 银行转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: string;
  /** 电子回单文件的Hash方法 */
  hash_type?: string;
  /** 电子回单文件的Hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

/** `v3/bank-batch-transfer/receipt/summary-receipts` */
export interface V3BankBatchTransferReceiptSummaryReceipts extends PathNode {
  /**
   * 受理汇总电子回单: `POST v3/bank-batch-transfer/receipt/summary-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
   */
  post: Call<V3BankBatchTransferReceiptSummaryReceiptsPostRequest, V3BankBatchTransferReceiptSummaryReceiptsPostResponse>;
  /** 受理汇总电子回单: `POST v3/bank-batch-transfer/receipt/summary-receipts` */
  postAsync: Call<V3BankBatchTransferReceiptSummaryReceiptsPostRequest, V3BankBatchTransferReceiptSummaryReceiptsPostResponse>;
  /**
   * 查询汇总电子回单受理结果: `GET v3/bank-batch-transfer/receipt/summary-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
   */
  get: Call<V3BankBatchTransferReceiptSummaryReceiptsGetRequest, V3BankBatchTransferReceiptSummaryReceiptsGetResponse>;
  /** 查询汇总电子回单受理结果: `GET v3/bank-batch-transfer/receipt/summary-receipts` */
  getAsync: Call<V3BankBatchTransferReceiptSummaryReceiptsGetRequest, V3BankBatchTransferReceiptSummaryReceiptsGetResponse>;
}

export interface V3BankBatchTransferReceiptSummaryReceiptsPostRequest extends CommonOptions {
  json: {
    /** 银行转账批次单号 */
    out_batch_no: string;
  };
}

export interface V3BankBatchTransferReceiptSummaryReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: string;
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
}

export interface V3BankBatchTransferReceiptSummaryReceiptsGetRequest extends CommonOptions {
  query: {
    /** 银行转账批次单号 */
    out_batch_no: string;
  };
}

export interface V3BankBatchTransferReceiptSummaryReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  receipt_no: string;
  /** 电子回单状态 */
  receipt_state?: string;
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
}
