// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Encoded, Operation, PathNode } from '../chain/typed.ts';
export interface V3MchManagePaths {
  'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySubMchid;
  'v3/mch-manage/mch-manage-records/{manage_record_id}': V3MchManageMchManageRecordsByManageRecordId;
  'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions;
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': V3MchManageSubmissionFilesSubMchidBySubMchidUpload;
}

export interface V3MchManageOperations {
  'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': { get: Operation<V3MchManageMchManageRecordsSubMchidBySubMchidGetRequest, V3MchManageMchManageRecordsSubMchidBySubMchidGetResponse> };
  'v3/mch-manage/mch-manage-records/{manage_record_id}': { get: Operation<V3MchManageMchManageRecordsByManageRecordIdGetRequest, V3MchManageMchManageRecordsByManageRecordIdGetResponse> };
  'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': { post: Operation<V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest, V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse> };
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': { post: Operation<V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostRequest, V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostResponse> };
}

/** `v3/mch-manage` */
export interface V3MchManage extends PathNode {
  'mch-manage-records': V3MchManageMchManageRecords;
  mchManageRecords: V3MchManageMchManageRecords;
  'submission-files': V3MchManageSubmissionFiles;
  submissionFiles: V3MchManageSubmissionFiles;
}

/** `v3/mch-manage/mch-manage-records` */
export interface V3MchManageMchManageRecords extends PathNode {
  'sub-mchid': V3MchManageMchManageRecordsSubMchid;
  subMchid: V3MchManageMchManageRecordsSubMchid;
  _manage_record_id_: V3MchManageMchManageRecordsByManageRecordId;
  '{manage_record_id}': V3MchManageMchManageRecordsByManageRecordId;
}

/** `v3/mch-manage/mch-manage-records/sub-mchid` */
export interface V3MchManageMchManageRecordsSubMchid extends PathNode {
  _sub_mchid_: V3MchManageMchManageRecordsSubMchidBySubMchid;
  '{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySubMchid;
}

/** `v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` */
export interface V3MchManageMchManageRecordsSubMchidBySubMchid extends PathNode {
  /**
   * 分页查询子商户名下的商户管理记录: `GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
   */
  get: Call<V3MchManageMchManageRecordsSubMchidBySubMchidGetRequest, V3MchManageMchManageRecordsSubMchidBySubMchidGetResponse>;
  /** 分页查询子商户名下的商户管理记录: `GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}` */
  getAsync: Call<V3MchManageMchManageRecordsSubMchidBySubMchidGetRequest, V3MchManageMchManageRecordsSubMchidBySubMchidGetResponse>;
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchidGetRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
  query: {
    /** 最大资源条数 */
    limit: number;
    /** 请求资源起始位置 */
    offset?: number;
    /** 商户管理记录类型 */
    manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD';
    /** 商户管理记录状态 */
    manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED';
  };
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 资源总条数 */
  total_count?: number;
  /** 商户管理记录详情列表 */
  data?: V3MchManageMchManageRecordsData[];
}

export interface V3MchManageMchManageRecordsData {
  /** 子商户号 */
  sub_mchid?: string;
  /** 商户管理记录ID */
  manage_record_id?: string;
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {});
  /** 管控时间 */
  manage_time?: string;
  /** 管控原因 */
  manage_reason?: string;
  /** 限制功能 */
  limit_ability?: string;
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {});
  /** 是否允许提交资料 */
  allow_submit?: boolean;
  /** 禁止提交资料原因 */
  forbid_submit_reason?: string;
  /** 可提交资料开始时间 */
  submit_start_time?: string;
  /** 可提交资料结束时间 */
  submit_end_time?: string;
  /** 商户管理记录状态 */
  manage_record_state?: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {});
  /** 解除管控时间 */
  recover_time?: string;
  /** 解除管控原因 */
  recover_reason?: 'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {});
  /** 申诉驳回原因 */
  reject_reason?: string;
  /** 可提交资料结束时间 */
  approve_time?: string;
  /** 要求提交的资料 JSON text. */
  requested_item_info?: Encoded<V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseRequestedItemInfo>;
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseRequestedItemInfo {
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
    repeated_field_data?: Encoded<V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseRepeatedFieldData[]>;
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
    file_check_rule?: V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseFileCheckRule;
    /** 时间区间校验规则 */
    time_interval_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
    };
    /** 订单类型校验规则 */
    order_interval_check_rule?: V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseFileCheckRule;
    /** 资料项关联规则集合 */
    relations?: {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }[];
  })[];
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseRepeatedFieldData {
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

export interface V3MchManageMchManageRecordsSubMchidBySubMchidGetResponseFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number;
  /** 最大列表长度 */
  max_list_length?: number;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[];
  max_file_size?: number;
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}` */
export interface V3MchManageMchManageRecordsByManageRecordId extends PathNode {
  'mch-manage-submissions': V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions;
  mchManageSubmissions: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions;
  /**
   * 查询子商户下指定商户管理记录: `GET v3/mch-manage/mch-manage-records/{manage_record_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
   */
  get: Call<V3MchManageMchManageRecordsByManageRecordIdGetRequest, V3MchManageMchManageRecordsByManageRecordIdGetResponse>;
  /** 查询子商户下指定商户管理记录: `GET v3/mch-manage/mch-manage-records/{manage_record_id}` */
  getAsync: Call<V3MchManageMchManageRecordsByManageRecordIdGetRequest, V3MchManageMchManageRecordsByManageRecordIdGetResponse>;
}

export interface V3MchManageMchManageRecordsByManageRecordIdGetRequest extends CommonOptions {
  /** 商户管理记录ID */
  manage_record_id: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3MchManageMchManageRecordsByManageRecordIdGetResponse extends V3MchManageMchManageRecordsData {
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions extends PathNode {
  /**
   * 对指定商户管理记录提交资料: `POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
   */
  post: Call<V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest, V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>;
  /** 对指定商户管理记录提交资料: `POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
  postAsync: Call<V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest, V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>;
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest extends CommonOptions {
  /** 商户管理记录ID */
  manage_record_id: string;
  json: {
    /** 子商户号 */
    sub_mchid: string;
    /** 商户提交资料内容 JSON text. */
    submit_data: Encoded<V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestSubmitData> | V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestSubmitData;
  };
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string;
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestSubmitData {
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
    repeated_field_data?: Encoded<V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestRepeatedFieldData[]> | V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestRepeatedFieldData[];
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
    file_check_rule?: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestFileCheckRule;
    /** 时间区间校验规则 */
    time_interval_check_rule?: {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
    };
    /** 订单类型校验规则 */
    order_interval_check_rule?: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestFileCheckRule;
    /** 资料项关联规则集合 */
    relations?: {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }[];
  }[];
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestRepeatedFieldData {
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

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsPostRequestFileCheckRule {
  /** 最小列表长度 */
  min_list_length?: number;
  /** 最大列表长度 */
  max_list_length?: number;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx')[];
  max_file_size?: number;
}

/** `v3/mch-manage/submission-files` */
export interface V3MchManageSubmissionFiles extends PathNode {
  'sub-mchid': V3MchManageSubmissionFilesSubMchid;
  subMchid: V3MchManageSubmissionFilesSubMchid;
}

/** `v3/mch-manage/submission-files/sub-mchid` */
export interface V3MchManageSubmissionFilesSubMchid extends PathNode {
  _sub_mchid_: V3MchManageSubmissionFilesSubMchidBySubMchid;
  '{sub_mchid}': V3MchManageSubmissionFilesSubMchidBySubMchid;
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}` */
export interface V3MchManageSubmissionFilesSubMchidBySubMchid extends PathNode {
  upload: V3MchManageSubmissionFilesSubMchidBySubMchidUpload;
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
export interface V3MchManageSubmissionFilesSubMchidBySubMchidUpload extends PathNode {
  /**
   * 上传商户提交资料文件: `POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
   */
  post: Call<V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostRequest, V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostResponse>;
  /** 上传商户提交资料文件: `POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
  postAsync: Call<V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostRequest, V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostResponse>;
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
  body: Body;
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchidUploadPostResponse {
  /** 文件标识ID */
  file_id: string;
}
