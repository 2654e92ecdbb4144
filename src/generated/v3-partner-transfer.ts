// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3PartnerTransferPaths {
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo;
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

export interface V3PartnerTransferOperations {
  'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { get: Operation<V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse> };
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': { get: Operation<V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetResponse> };
  'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { get: Operation<V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse> };
}

/** `v3/partner-transfer` */
export interface V3PartnerTransfer extends PathNode {
  batches: V3PartnerTransferBatches;
}

/** `v3/partner-transfer/batches` */
export interface V3PartnerTransferBatches extends PathNode {
  'batch-id': V3PartnerTransferBatchesBatchId;
  batchId: V3PartnerTransferBatchesBatchId;
  'out-batch-no': V3PartnerTransferBatchesOutBatchNo;
  outBatchNo: V3PartnerTransferBatchesOutBatchNo;
}

/** `v3/partner-transfer/batches/batch-id` */
export interface V3PartnerTransferBatchesBatchId extends PathNode {
  _batch_id_: V3PartnerTransferBatchesBatchIdByBatchId;
  '{batch_id}': V3PartnerTransferBatchesBatchIdByBatchId;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}` */
export interface V3PartnerTransferBatchesBatchIdByBatchId extends PathNode {
  details: V3PartnerTransferBatchesBatchIdByBatchIdDetails;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details` */
export interface V3PartnerTransferBatchesBatchIdByBatchIdDetails extends PathNode {
  'detail-id': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId;
  detailId: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId extends PathNode {
  _detail_id_: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  '{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

/** `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付明细单号查询明细单: `GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718324) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465781)
   */
  get: Call<V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
  /** 微信支付明细单号查询明细单: `GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
  getAsync: Call<V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest extends CommonOptions {
  /** 微信支付批次单号 */
  batch_id: string;
  /** 微信明细单号 */
  detail_id: string;
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse extends V3PartnerTransferBatchesAnswer {
}

export interface V3PartnerTransferBatchesAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 商户的appid */
  appid?: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 微信支付明细单号 */
  detail_id: string;
  /** 明细状态 */
  detail_status: string;
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAY_ROLL_CARD_ALREADY_LOGOUT' | 'PAY_ROLL_CARD_ALREADY_FROZEN' | 'PAY_ROLL_CARD_UNAUTHORIZED' | 'PAY_ROLL_CARD_USER_NOT_OPEN' | (string & {});
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 */
  username: string;
  /** 转账发起时间 */
  initiate_time: string;
  /** 明细更新时间 */
  update_time: string;
  /** 收款账户类型 */
  account_type?: string;
  /** 银行名称 */
  bank_name?: string;
  /** 银行卡尾号 */
  bank_card_number_tail?: string;
}

/** `v3/partner-transfer/batches/out-batch-no` */
export interface V3PartnerTransferBatchesOutBatchNo extends PathNode {
  _out_batch_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNo extends PathNode {
  details: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商家批次单号查询批次单: `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718112) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
   */
  get: Call<V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetResponse>;
  /** 商家批次单号查询批次单: `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}` */
  getAsync: Call<V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetResponse>;
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean;
    /** 请求资源起始位置 */
    offset?: number;
    /** 最大资源条数 */
    limit?: number;
    /** 明细状态 */
    detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND';
  };
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 特约商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信支付批次单号 */
  batch_id: string;
  /** 特约商户appid */
  sub_appid?: string;
  /** 批次状态 */
  batch_status: string;
  /** 批次类型 */
  batch_type: string;
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE' | (string & {});
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
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
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_status: string;
  }[];
  /** 服务商的appid */
  sp_appid?: string;
  /** 批量转账用途 */
  transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {});
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {});
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails extends PathNode {
  'out-detail-no': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  outDetailNo: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends PathNode {
  _out_detail_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  '{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

/** `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单: `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718434) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
   */
  get: Call<V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>;
  /** 商家明细单号查询明细单: `GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
  getAsync: Call<V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>;
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse extends V3PartnerTransferBatchesAnswer {
}
