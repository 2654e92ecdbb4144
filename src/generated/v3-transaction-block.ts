// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Encoded, Operation, PathNode } from '../chain/typed.ts';
export interface V3TransactionBlockPaths {
  'v3/transaction-block/transaction-block-records/{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlockRecordId;
  'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid;
  'v3/transaction-block/transaction-block-submissions/{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId;
}

export interface V3TransactionBlockOperations {
  'v3/transaction-block/transaction-block-records/{block_record_id}': { get: Operation<V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetRequest, V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponse> };
  'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': { post: Operation<V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequest, V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostResponse> };
  'v3/transaction-block/transaction-block-submissions/{block_submission_id}': { get: Operation<V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetRequest, V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetResponse> };
}

/** `v3/transaction-block` */
export interface V3TransactionBlock extends PathNode {
  'transaction-block-records': V3TransactionBlockTransactionBlockRecords;
  transactionBlockRecords: V3TransactionBlockTransactionBlockRecords;
  'transaction-block-submissions': V3TransactionBlockTransactionBlockSubmissions;
  transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions;
}

/** `v3/transaction-block/transaction-block-records` */
export interface V3TransactionBlockTransactionBlockRecords extends PathNode {
  _block_record_id_: V3TransactionBlockTransactionBlockRecordsByBlockRecordId;
  '{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlockRecordId;
}

/** `v3/transaction-block/transaction-block-records/{block_record_id}` */
export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordId extends PathNode {
  /**
   * 查询子商户交易拦截记录详情: `GET v3/transaction-block/transaction-block-records/{block_record_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
   */
  get: Call<V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetRequest, V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponse>;
  /** 查询子商户交易拦截记录详情: `GET v3/transaction-block/transaction-block-records/{block_record_id}` */
  getAsync: Call<V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetRequest, V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponse>;
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetRequest extends CommonOptions {
  /** 交易拦截记录ID */
  block_record_id: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponse {
  /** 交易拦截记录ID */
  block_record_id?: string;
  /** 拦截时间 */
  block_time?: string;
  /** 拦截原因 */
  block_reason?: string;
  /** 拦截笔数 */
  number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {});
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {});
  /** 商户提交资料内容 JSON text. */
  requested_item_info?: Encoded<V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseRequestedItemInfo>;
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseRequestedItemInfo {
  /** 资料项集合 */
  record_fields: ({
    /** 资料项ID */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 3 | 4 | 5 | 6 | (number & {});
    /** 补充资料项多值JSON格式 JSON text. */
    repeated_field_data?: Encoded<V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseRepeatedFieldData[]>;
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 是否必须提交 */
    required?: 0 | 1 | (number & {});
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
    /** 字符串校验规则 */
    string_check_rule?: {
      /** 字符串最小长度 */
      min_string_length?: number;
      /** 字符串最大长度 */
      max_string_length?: number;
      /** 校验规则 */
      validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {});
    };
    /** 枚举校验规则 */
    enum_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
      /** 展示给商户看的枚举可选的字段列表 */
      enum_values?: string[];
    };
    /** 文件校验规则 */
    file_check_rule?: V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseFileCheckRule;
    /** 时间区间校验规则 */
    time_interval_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
    };
    /** 订单类型校验规则 */
    order_interval_check_rule?: V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseFileCheckRule;
    /** 资料项关联规则集合 */
    relations?: {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }[];
  })[];
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseRepeatedFieldData {
  /** 经度值 */
  longitude?: string;
  /** 纬度值 */
  latitude?: string;
  /** 省份 */
  province?: string;
  /** 城市 */
  city?: string;
  /** 区域 */
  area?: string;
  /** 街道 */
  street?: string;
  /** 详细地址 */
  address?: string;
  /** 地址名 */
  name?: string;
  /** 微信支付订单号 */
  wechat_order_id?: string;
  /** 商户订单号 */
  merchant_order_id?: string;
  trade_time?: string;
  /** 交易金额 */
  trade_money_amount?: string;
  /** 调单商品 */
  trade_goods?: string;
  /** 是否物流 */
  logistic_flag?: 0 | 1 | (number & {});
  /** 凭证图片信息 */
  evidence_img_list?: string[];
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordIdGetResponseFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number;
  /** 最大列表长度 */
  max_list_length?: number;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[];
  max_file_size?: number;
}

/** `v3/transaction-block/transaction-block-submissions` */
export interface V3TransactionBlockTransactionBlockSubmissions extends PathNode {
  'sub-mchid': V3TransactionBlockTransactionBlockSubmissionsSubMchid;
  subMchid: V3TransactionBlockTransactionBlockSubmissionsSubMchid;
  _block_submission_id_: V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId;
  '{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId;
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid` */
export interface V3TransactionBlockTransactionBlockSubmissionsSubMchid extends PathNode {
  _sub_mchid_: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid;
  '{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid;
}

/** `v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` */
export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid extends PathNode {
  /**
   * 发起交易拦截申诉: `POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
   */
  post: Call<V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequest, V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostResponse>;
  /** 发起交易拦截申诉: `POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` */
  postAsync: Call<V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequest, V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostResponse>;
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
  json: {
    /** 商户侧申诉单号 */
    merchant_submit_id: string;
    /** 商户提交资料内容 JSON text. */
    submit_data: Encoded<V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestSubmitData> | V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestSubmitData;
  };
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostResponse extends V3TransactionBlockTransactionBlockSubmissionsAnswer {
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestSubmitData {
  /** 资料项集合 */
  record_fields: {
    /** 资料项ID */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 3 | 4 | 5 | 6;
    /** 补充资料项多值JSON格式 JSON text. */
    repeated_field_data?: Encoded<V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestRepeatedFieldData[]> | V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestRepeatedFieldData[];
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 是否必须提交 */
    required?: 0 | 1;
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
    /** 字符串校验规则 */
    string_check_rule?: {
      /** 字符串最小长度 */
      min_string_length?: number;
      /** 字符串最大长度 */
      max_string_length?: number;
      /** 校验规则 */
      validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email';
    };
    /** 枚举校验规则 */
    enum_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
      /** 展示给商户看的枚举可选的字段列表 */
      enum_values?: string[];
    };
    /** 文件校验规则 */
    file_check_rule?: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestFileCheckRule;
    /** 时间区间校验规则 */
    time_interval_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
    };
    /** 订单类型校验规则 */
    order_interval_check_rule?: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestFileCheckRule;
    /** 资料项关联规则集合 */
    relations?: {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }[];
  }[];
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestRepeatedFieldData {
  /** 经度值 */
  longitude?: string;
  /** 纬度值 */
  latitude?: string;
  /** 省份 */
  province?: string;
  /** 城市 */
  city?: string;
  /** 区域 */
  area?: string;
  /** 街道 */
  street?: string;
  /** 详细地址 */
  address?: string;
  /** 地址名 */
  name?: string;
  /** 微信支付订单号 */
  wechat_order_id?: string;
  /** 商户订单号 */
  merchant_order_id?: string;
  trade_time?: string;
  /** 交易金额 */
  trade_money_amount?: string;
  /** 调单商品 */
  trade_goods?: string;
  /** 是否物流 */
  logistic_flag?: 0 | 1;
  /** 凭证图片信息 */
  evidence_img_list?: string[];
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidPostRequestFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number;
  /** 最大列表长度 */
  max_list_length?: number;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx')[];
  max_file_size?: number;
}

export interface V3TransactionBlockTransactionBlockSubmissionsAnswer {
  /** 交易拦截申诉ID */
  block_submission_id?: string;
  /** 提交时间 */
  submit_time?: string;
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {});
  /** 审核时间 */
  review_time?: string;
  /** 审核驳回原因 */
  review_reject_reason?: string;
}

/** `v3/transaction-block/transaction-block-submissions/{block_submission_id}` */
export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId extends PathNode {
  /**
   * 查询交易拦截申诉详情: `GET v3/transaction-block/transaction-block-submissions/{block_submission_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
   */
  get: Call<V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetRequest, V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetResponse>;
  /** 查询交易拦截申诉详情: `GET v3/transaction-block/transaction-block-submissions/{block_submission_id}` */
  getAsync: Call<V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetRequest, V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetResponse>;
}

export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetRequest extends CommonOptions {
  /** 交易拦截申诉ID */
  block_submission_id: string;
}

export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdGetResponse extends V3TransactionBlockTransactionBlockSubmissionsAnswer {
}
