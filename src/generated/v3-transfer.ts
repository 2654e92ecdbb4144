// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3TransferPaths {
  'v3/transfer/batches': V3TransferBatches;
  'v3/transfer/batches/batch-id/{batch_id}': V3TransferBatchesBatchIdByBatchId;
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  'v3/transfer/batches/out-batch-no/{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo;
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  'v3/transfer/bill-receipt': V3TransferBillReceipt;
  'v3/transfer/bill-receipt/{out_batch_no}': V3TransferBillReceiptByOutBatchNo;
}

export interface V3TransferOperations {
  'v3/transfer/batches': { post: Operation<V3TransferBatchesPostRequest, V3TransferBatchesPostResponse> };
  'v3/transfer/batches/batch-id/{batch_id}': { get: Operation<V3TransferBatchesBatchIdByBatchIdGetRequest, V3TransferBatchesBatchIdByBatchIdGetResponse> };
  'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { get: Operation<V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse> };
  'v3/transfer/batches/out-batch-no/{out_batch_no}': { get: Operation<V3TransferBatchesOutBatchNoByOutBatchNoGetRequest, V3TransferBatchesOutBatchNoByOutBatchNoGetResponse> };
  'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { get: Operation<V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse> };
  'v3/transfer/bill-receipt': { post: Operation<V3TransferBillReceiptPostRequest, V3TransferBillReceiptPostResponse> };
  'v3/transfer/bill-receipt/{out_batch_no}': { get: Operation<V3TransferBillReceiptByOutBatchNoGetRequest, V3TransferBillReceiptByOutBatchNoGetResponse> };
}

/** `v3/transfer` */
export interface V3Transfer extends PathNode {
  batches: V3TransferBatches;
  'bill-receipt': V3TransferBillReceipt;
  billReceipt: V3TransferBillReceipt;
}

/** `v3/transfer/batches` */
export interface V3TransferBatches extends PathNode {
  'batch-id': V3TransferBatchesBatchId;
  batchId: V3TransferBatchesBatchId;
  'out-batch-no': V3TransferBatchesOutBatchNo;
  outBatchNo: V3TransferBatchesOutBatchNo;
  /**
   * 发起批量转账: `POST v3/transfer/batches`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
   */
  post: Call<V3TransferBatchesPostRequest, V3TransferBatchesPostResponse>;
  /** 发起批量转账: `POST v3/transfer/batches` */
  postAsync: Call<V3TransferBatchesPostRequest, V3TransferBatchesPostResponse>;
}

export interface V3TransferBatchesPostRequest extends CommonOptions {
  json: {
    /** 直连商户的appid */
    appid: string;
    /** 商家批次单号 */
    out_batch_no: string;
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 转账总金额 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 转账明细列表 */
    transfer_detail_list: {
      /** 商家明细单号 */
      out_detail_no: string;
      /** 转账金额 */
      transfer_amount: number;
      /** 转账备注 */
      transfer_remark: string;
      /** 用户在直连商户应用下的用户标示 */
      openid: string;
      /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      user_name: string;
      /** 收款用户身份证 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      user_id_card?: string;
    }[];
    /** 转账场景ID */
    transfer_scene_id: string;
    /** 通知地址 */
    notify_url?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3TransferBatchesPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
}

/** `v3/transfer/batches/batch-id` */
export interface V3TransferBatchesBatchId extends PathNode {
  _batch_id_: V3TransferBatchesBatchIdByBatchId;
  '{batch_id}': V3TransferBatchesBatchIdByBatchId;
}

/** `v3/transfer/batches/batch-id/{batch_id}` */
export interface V3TransferBatchesBatchIdByBatchId extends PathNode {
  details: V3TransferBatchesBatchIdByBatchIdDetails;
  /**
   * 微信批次单号查询批次单: `GET v3/transfer/batches/batch-id/{batch_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
   */
  get: Call<V3TransferBatchesBatchIdByBatchIdGetRequest, V3TransferBatchesBatchIdByBatchIdGetResponse>;
  /** 微信批次单号查询批次单: `GET v3/transfer/batches/batch-id/{batch_id}` */
  getAsync: Call<V3TransferBatchesBatchIdByBatchIdGetRequest, V3TransferBatchesBatchIdByBatchIdGetResponse>;
}

export interface V3TransferBatchesBatchIdByBatchIdGetRequest extends CommonOptions {
  /** 微信批次单号 */
  batch_id: string;
  query: V3TransferBatchesQuery;
}

export interface V3TransferBatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: V3TransferBatchesTransferBatch;
  /** 转账明细单列表 */
  transfer_detail_list?: V3TransferBatchesTransferDetailList[];
}

export interface V3TransferBatchesQuery {
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 明细状态 */
  detail_status?: string;
}

export interface V3TransferBatchesTransferBatch {
  /** 商户号 */
  mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 直连商户的appid */
  appid: string;
  /** 批次状态 */
  batch_status: string;
  /** 批次类型 */
  batch_type: string;
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 批次关闭原因 */
  close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {});
  /** 转账总金额 */
  total_amount: number;
  /** 转账总笔数 */
  total_num: number;
  /** 批次创建时间 */
  create_time?: string;
  /** 批次更新时间 */
  update_time?: string;
  /** 转账成功金额 */
  success_amount?: number;
  /** 转账成功笔数 */
  success_num?: number;
  /** 转账失败金额 */
  fail_amount?: number;
  /** 转账失败笔数 */
  fail_num?: number;
  /** 转账场景ID */
  transfer_scene_id?: string;
}

export interface V3TransferBatchesTransferDetailList {
  /** 微信明细单号 */
  detail_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 明细状态 */
  detail_status: string;
}

/** `v3/transfer/batches/batch-id/{batch_id}/details` */
export interface V3TransferBatchesBatchIdByBatchIdDetails extends PathNode {
  'detail-id': V3TransferBatchesBatchIdByBatchIdDetailsDetailId;
  detailId: V3TransferBatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailId extends PathNode {
  _detail_id_: V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  '{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

/** `v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信明细单号查询明细单: `GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
   */
  get: Call<V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
  /** 微信明细单号查询明细单: `GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
  getAsync: Call<V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest extends CommonOptions {
  /** 微信批次单号 */
  batch_id: string;
  /** 微信明细单号 */
  detail_id: string;
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse extends V3TransferBatchesAnswer {
}

export interface V3TransferBatchesAnswer {
  /** 商户号 */
  mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 直连商户的appid */
  appid: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 微信明细单号 */
  detail_id: string;
  /** 明细状态 */
  detail_status: string;
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_SCENE_UNAVAILABLE' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_REMARK_SET_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | (string & {});
  /** 用户在直连商户应用下的用户标示 */
  openid: string;
  /** 收款用户姓名 */
  user_name: string;
  /** 转账发起时间 */
  initiate_time: string;
  /** 明细更新时间 */
  update_time: string;
}

/** `v3/transfer/batches/out-batch-no` */
export interface V3TransferBatchesOutBatchNo extends PathNode {
  _out_batch_no_: V3TransferBatchesOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3TransferBatchesOutBatchNoByOutBatchNo extends PathNode {
  details: V3TransferBatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商家批次单号查询批次单: `GET v3/transfer/batches/out-batch-no/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
   */
  get: Call<V3TransferBatchesOutBatchNoByOutBatchNoGetRequest, V3TransferBatchesOutBatchNoByOutBatchNoGetResponse>;
  /** 商家批次单号查询批次单: `GET v3/transfer/batches/out-batch-no/{out_batch_no}` */
  getAsync: Call<V3TransferBatchesOutBatchNoByOutBatchNoGetRequest, V3TransferBatchesOutBatchNoByOutBatchNoGetResponse>;
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  query: V3TransferBatchesQuery;
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: V3TransferBatchesTransferBatch;
  /** 转账明细单列表 */
  transfer_detail_list?: V3TransferBatchesTransferDetailList[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface V3TransferBatchesOutBatchNoByOutBatchNoDetails extends PathNode {
  'out-detail-no': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  outDetailNo: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends PathNode {
  _out_detail_no_: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  '{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

/** `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单: `GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
   */
  get: Call<V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>;
  /** 商家明细单号查询明细单: `GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
  getAsync: Call<V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>;
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest extends CommonOptions {
  /** 商家明细单号 */
  out_detail_no: string;
  /** 商家批次单号 */
  out_batch_no: string;
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse extends V3TransferBatchesAnswer {
}

/** `v3/transfer/bill-receipt` */
export interface V3TransferBillReceipt extends PathNode {
  _out_batch_no_: V3TransferBillReceiptByOutBatchNo;
  '{out_batch_no}': V3TransferBillReceiptByOutBatchNo;
  /**
   * 转账电子回单申请受理: `POST v3/transfer/bill-receipt`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458946) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718570) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721664)
   */
  post: Call<V3TransferBillReceiptPostRequest, V3TransferBillReceiptPostResponse>;
  /** 转账电子回单申请受理: `POST v3/transfer/bill-receipt` */
  postAsync: Call<V3TransferBillReceiptPostRequest, V3TransferBillReceiptPostResponse>;
}

export interface V3TransferBillReceiptPostRequest extends CommonOptions {
  json: {
    /** 商家批次单号 */
    out_batch_no: string;
  };
}

export interface V3TransferBillReceiptPostResponse extends V3TransferBillReceiptAnswer {
}

export interface V3TransferBillReceiptAnswer {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单申请单号 */
  signature_no: string;
  /** 电子回单状态 */
  signature_status?: string;
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

/** `v3/transfer/bill-receipt/{out_batch_no}` */
export interface V3TransferBillReceiptByOutBatchNo extends PathNode {
  /**
   * 查询转账电子回单: `GET v3/transfer/bill-receipt/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458950) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718640) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721812)
   */
  get: Call<V3TransferBillReceiptByOutBatchNoGetRequest, V3TransferBillReceiptByOutBatchNoGetResponse>;
  /** 查询转账电子回单: `GET v3/transfer/bill-receipt/{out_batch_no}` */
  getAsync: Call<V3TransferBillReceiptByOutBatchNoGetRequest, V3TransferBillReceiptByOutBatchNoGetResponse>;
}

export interface V3TransferBillReceiptByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
}

export interface V3TransferBillReceiptByOutBatchNoGetResponse extends V3TransferBillReceiptAnswer {
}
