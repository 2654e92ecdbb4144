// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Encoded, Operation, PathNode } from '../chain/typed.ts';
export interface V3MchOperationManagePaths {
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId;
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit;
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload;
  'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySubMchid;
}

export interface V3MchOperationManageOperations {
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': { get: Operation<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponse> };
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': { post: Operation<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse> };
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': { post: Operation<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostResponse> };
  'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': { get: Operation<V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetRequest, V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/mch-operation-manage` */
export interface V3MchOperationManage extends PathNode {
  'enhanced-due-diligence': V3MchOperationManageEnhancedDueDiligence;
  enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence;
  'merchant-limitations': V3MchOperationManageMerchantLimitations;
  merchantLimitations: V3MchOperationManageMerchantLimitations;
}

/** `v3/mch-operation-manage/enhanced-due-diligence` */
export interface V3MchOperationManageEnhancedDueDiligence extends PathNode {
  _due_diligence_id_: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId;
  '{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId;
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` */
export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId extends PathNode {
  submit: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit;
  upload: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload;
  /**
   * 查询子商户强化尽调单信息: `GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
   */
  get: Call<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponse>;
  /** 查询子商户强化尽调单信息: `GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` */
  getAsync: Call<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponse>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetRequest extends CommonOptions {
  /** 尽调单号 */
  due_diligence_id: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponse {
  /** 尽调单号 */
  due_diligence_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 尽调单状态 */
  due_diligence_state: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {});
  /** 驳回原因 JSON text. */
  reject_reason?: Encoded<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseRejectReason>;
  /** 截止时间 */
  deadline_time: string;
  /** 终止时间 */
  terminal_time?: string;
  /** 提交时间 */
  submit_time?: string;
  /** 驳回时间 */
  reject_time?: string;
  /** 完成时间 */
  complete_time?: string;
  /** 尽调要求提交的资料 JSON text. */
  submission_template?: Encoded<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionTemplate>;
  /** 尽调已经提交的资料 JSON text. */
  submission_data?: Encoded<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionData>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseRejectReason {
  /** 审核原因集合 */
  audit_detail_by_item?: {
    /** 审核结果 */
    audit_result?: number;
    /** 审核的资料项ID */
    item_id?: number;
    /** 展示给商户的审核结果 */
    reject_reason_to_merchant?: string;
  }[];
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionTemplate {
  /** 资料项集合 */
  record_fields: ({
    /** 校验规则 */
    check_rule?: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseCheckRule;
    /** 是否允许修改内容 */
    disabled?: 0 | 1 | (number & {});
    /** 资料项值(单值类型) */
    field_data?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 是否隐藏资料项 */
    hidden?: number;
    /** 资料项ID */
    item_id?: string;
    /** 资料项中文名 */
    name?: string;
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
    /** 输入占位文案 */
    placeholder?: string;
    /** 是否必填 */
    required?: 0 | 1 | (number & {});
    /** 资料项填写提示 */
    tips?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {});
    /** 日期类型是否可勾选“长期有效” */
    use_permanently_date?: 0 | 1 | (number & {});
  })[];
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseCheckRule {
  /** 字符串最小长度 */
  min_length?: number;
  /** 字符串最大长度 */
  max_length?: number;
  /** 限制提交的文件后缀 */
  enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[];
  max_file_size?: number;
  /** 枚举可选的字段枚举值 */
  enum_keys?: number[];
  /** 展示给商户看的枚举可选的字段列表 */
  enum_values?: string[];
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionData {
  /** 资料项集合 */
  record_fields: ({
    /** 资料项ID */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15 | (number & {});
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 是否必须提交 */
    required?: 0 | 1 | (number & {});
    /** 校验规则 */
    check_rule?: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseCheckRule;
    /** 资料项关联规则集合 */
    relations?: {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }[];
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
  })[];
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` */
export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit extends PathNode {
  /**
   * 提交尽调资料: `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
   */
  post: Call<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>;
  /** 提交尽调资料: `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` */
  postAsync: Call<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest extends CommonOptions {
  /** 尽调单号 */
  due_diligence_id: string;
  json: {
    /** 子商户号 */
    sub_mchid: string;
    /** 提交资料内容 JSON text. */
    submit_data?: Encoded<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequestSubmitData> | V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequestSubmitData;
  };
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse {
  /** 尽调单状态 */
  due_diligence_state?: 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {});
  /** 提交时间 */
  submit_time?: string;
  /** 尽调要求提交的资料 JSON text. */
  submission_template?: Encoded<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionTemplate>;
  /** 尽调已经提交的资料 JSON text. */
  submission_data?: Encoded<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdGetResponseSubmissionData>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitPostRequestSubmitData {
  /** 资料项集合 */
  record_fields: {
    /** 资料项ID */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15;
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /** 是否必须提交 */
    required?: 0 | 1;
    /** 校验规则 */
    check_rule?: {
      /** 字符串最小长度 */
      min_length?: number;
      /** 字符串最大长度 */
      max_length?: number;
      /** 限制提交的文件后缀 */
      enum_file_exts?: ('png' | 'jpg' | 'jpeg')[];
      max_file_size?: number;
      /** 枚举可选的字段枚举值 */
      enum_keys?: number[];
      /** 展示给商户看的枚举可选的字段列表 */
      enum_values?: string[];
    };
    /** 资料项关联规则集合 */
    relations?: {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }[];
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
  }[];
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` */
export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload extends PathNode {
  /**
   * 上传尽调资料文件: `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015631042)
   */
  post: Call<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>;
  /** 上传尽调资料文件: `POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` */
  postAsync: Call<V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostRequest, V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostRequest extends CommonOptions {
  /** 尽调单号 */
  due_diligence_id: string;
  body: Body;
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadPostResponse {
  /** 文件标识ID */
  file_id: string;
}

/** `v3/mch-operation-manage/merchant-limitations` */
export interface V3MchOperationManageMerchantLimitations extends PathNode {
  'sub-mchid': V3MchOperationManageMerchantLimitationsSubMchid;
  subMchid: V3MchOperationManageMerchantLimitationsSubMchid;
}

/** `v3/mch-operation-manage/merchant-limitations/sub-mchid` */
export interface V3MchOperationManageMerchantLimitationsSubMchid extends PathNode {
  _sub_mchid_: V3MchOperationManageMerchantLimitationsSubMchidBySubMchid;
  '{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySubMchid;
}

/** `v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` */
export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchid extends PathNode {
  /**
   * 查询子商户管控情况: `GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
   */
  get: Call<V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetRequest, V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetResponse>;
  /** 查询子商户管控情况: `GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}` */
  getAsync: Call<V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetRequest, V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetResponse>;
}

export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetRequest extends CommonOptions {
  /** 子商户号 At most 32 characters. */
  sub_mchid: string;
}

export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchidGetResponse {
  /** 子商户的商户号 */
  mchid: string;
  /**
   * 商户被管控能力列表
   * - `NO_TRANSACTION_AND_RECHARGE` 关闭收单和充值
   * - `NO_PAYMENT` 关闭付款
   * - `NO_WITHDRAWAL` 关闭提现
   * - `NO_REFUND` 关闭退款
   * - `NO_TRANSACTION` 关闭收单
   * - `NO_PROFIT_SHARING` 关闭分账分出
   * - `NO_PAYMENT_POINT_COMPLETE_ORDER` 关闭支付分服务结单
   */
  limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[];
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string;
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: ({
    /** 商户被该原因管控的单据号 */
    limitation_case_id?: string;
    /**
     * 商户被管控原因类型
     * - `LICENSE_ABNORMAL` 经营证照异常
     * - `NO_TRADE` 无交易
     * - `SETTLE_ACCOUNT_ABNORMAL` 结算信息异常
     * - `RISK_ABNORMAL` 风险异常
     * - `OTHER` 其他
     * - `INSPECT_ABNORMAL` 巡检异常
     * - `INVALID_REPRESENTATIVE_INFORMATION` 法定代表人/负责人资料异常
     * - `INVALID_BUSINESS_STATUS` 经营状态异常
     * - `INVALID_BUSINESS_LICENSE` 经营证照资料异常
     * - `INVALID_BENEFICIARY_INFORMATION` 受益所有人资料异常
     */
    limitation_reason_type?: 'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {});
    /** 商户被管控原因 At most 512 characters. */
    limitation_reason?: string;
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string;
    /**
     * 商户被该原因管控的能力列表
     * - `NO_TRANSACTION_AND_RECHARGE` 关闭收单和充值
     * - `NO_PAYMENT` 关闭付款
     * - `NO_WITHDRAWAL` 关闭提现
     * - `NO_REFUND` 关闭退款
     * - `NO_TRANSACTION` 关闭收单
     * - `NO_PROFIT_SHARING` 关闭分账分出
     * - `NO_PAYMENT_POINT_COMPLETE_ORDER` 关闭支付分服务结单
     */
    relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[];
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string;
    /**
     * 商户被该原因管控的解脱路径
     * - `IRRECOVERABLE` 不可恢复
     * - `MODIFY_SUBJECT_INFORMATION` 修改主体资料
     * - `MODIFY_SETTLE_ACCOUNT_INFORMATION` 修改结算银行账户
     * - `VERIFY_INACTIVE_MERCHANT_IDENTITY` 核实商户身份
     * - `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION` 提交线下经营场景信息
     * - `SUBMIT_INFORMATION_FOR_APPEAL` 提交相关信息申诉
     * - `RESOLVE_TRANSACTION_DISPUTES` 解决交易纠纷
     * - `MODIFY_ADMINISTRATOR_INFORMATION` 修改超级管理员
     * - `CALL_CUSTOMER_SERVICE_AT_95017` 拨打微信支付客服电话95017
     * - `UPDATE_BUSINESS_SCENARIO_INFORMATION` 更新经营场景信息
     * - `SUBMIT_CDD_INFORMATION` 填写尽调信息
     * - `WAITING_FOR_PLATFORM_REVIEW` 等待平台审核
     * - `SUBMIT_UBO_INFORMATION` 补充受益所有人信息
     * - `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE` 签署反诈承诺书并刷脸核实身份
     * - `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION` 联系有权机关咨询
     * - `MODIFY_ABBREVIATION_INFORMATION` 修改商户简称
     */
    recover_way?: 'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | (string & {});
    /** 商户被该原因管控的解脱路径参数 At most 1024 characters. */
    recover_way_param?: string;
    /** 商户被该原因管控的解脱帮助链接 At most 1024 characters. */
    recover_help_url?: string;
    /**
     * 处置方式
     * - `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL` 立即管控
     * - `LIMIT_ACTION_TYPE_DELAY_CONTROL` 延迟管控
     */
    limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {});
    /** 预计管控开始时间 At most 64 characters. */
    limitation_start_date?: string;
    /** 商户被该原因管控的时间 At most 64 characters. */
    limitation_date?: string;
  })[];
}
