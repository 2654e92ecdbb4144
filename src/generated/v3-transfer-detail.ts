// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3TransferDetailPaths {
  'v3/transfer-detail/electronic-receipts': V3TransferDetailElectronicReceipts;
}

export interface V3TransferDetailOperations {
  'v3/transfer-detail/electronic-receipts': { post: Operation<V3TransferDetailElectronicReceiptsPostRequest, V3TransferDetailElectronicReceiptsPostResponse>; get: Operation<V3TransferDetailElectronicReceiptsGetRequest, V3TransferDetailElectronicReceiptsGetResponse> };
}

/** `v3/transfer-detail` */
export interface V3TransferDetail extends PathNode {
  'electronic-receipts': V3TransferDetailElectronicReceipts;
  electronicReceipts: V3TransferDetailElectronicReceipts;
}

/** `v3/transfer-detail/electronic-receipts` */
export interface V3TransferDetailElectronicReceipts extends PathNode {
  /**
   * 转账明细电子回单受理: `POST v3/transfer-detail/electronic-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458967) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718748) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727951)
   */
  post: Call<V3TransferDetailElectronicReceiptsPostRequest, V3TransferDetailElectronicReceiptsPostResponse>;
  /** 转账明细电子回单受理: `POST v3/transfer-detail/electronic-receipts` */
  postAsync: Call<V3TransferDetailElectronicReceiptsPostRequest, V3TransferDetailElectronicReceiptsPostResponse>;
  /**
   * 查询转账明细电子回单受理结果: `GET v3/transfer-detail/electronic-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458972) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718815) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721353)
   */
  get: Call<V3TransferDetailElectronicReceiptsGetRequest, V3TransferDetailElectronicReceiptsGetResponse>;
  /** 查询转账明细电子回单受理结果: `GET v3/transfer-detail/electronic-receipts` */
  getAsync: Call<V3TransferDetailElectronicReceiptsGetRequest, V3TransferDetailElectronicReceiptsGetResponse>;
}

export interface V3TransferDetailElectronicReceiptsPostRequest extends CommonOptions {
  json: V3TransferDetailElectronicReceiptsPostRequestJson;
}

export interface V3TransferDetailElectronicReceiptsPostResponse {
  /** 受理类型 */
  accept_type: string;
  /** 商家转账批次单号 */
  out_batch_no?: string;
  /** 商家转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: string;
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

export interface V3TransferDetailElectronicReceiptsPostRequestJson {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK';
  /** 商家转账批次单号 */
  out_batch_no?: string;
  /** 商家转账明细单号 */
  out_detail_no: string;
}

export interface V3TransferDetailElectronicReceiptsGetRequest extends CommonOptions {
  query: V3TransferDetailElectronicReceiptsPostRequestJson;
}

export interface V3TransferDetailElectronicReceiptsGetResponse {
  /** 受理类型 */
  accept_type: string;
  /** 商家转账批次单号 */
  out_batch_no?: string;
  /** 商家转账明细单号 */
  out_detail_no: string;
  /** 电子回单受理单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: string;
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}
