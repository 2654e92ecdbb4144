// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3MchalterapplyPaths {
  'v3/mchalterapply/mchcontactalterapplyment': V3MchalterapplyMchcontactalterapplyment;
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId;
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke;
  'v3/mchalterapply/mchsubjectalterapplyment': V3MchalterapplyMchsubjectalterapplyment;
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId;
  'v3/mchalterapply/merchantnamealterapplyment': V3MchalterapplyMerchantnamealterapplyment;
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo;
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId;
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke;
}

export interface V3MchalterapplyOperations {
  'v3/mchalterapply/mchcontactalterapplyment': { post: Operation<V3MchalterapplyMchcontactalterapplymentPostRequest, V3MchalterapplyMchcontactalterapplymentPostResponse> };
  'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': { get: Operation<V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse> };
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': { get: Operation<V3MchalterapplyMchcontactalterapplymentByApplyIdGetRequest, V3MchalterapplyMchcontactalterapplymentByApplyIdGetResponse> };
  'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': { post: Operation<V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostRequest, V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostResponse> };
  'v3/mchalterapply/mchsubjectalterapplyment': { post: Operation<V3MchalterapplyMchsubjectalterapplymentPostRequest, V3MchalterapplyMchsubjectalterapplymentPostResponse> };
  'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': { get: Operation<V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse> };
  'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': { get: Operation<V3MchalterapplyMchsubjectalterapplymentByApplyIdGetRequest, V3MchalterapplyMchsubjectalterapplymentByApplyIdGetResponse> };
  'v3/mchalterapply/merchantnamealterapplyment': { post: Operation<V3MchalterapplyMerchantnamealterapplymentPostRequest, V3MchalterapplyMerchantnamealterapplymentPostResponse> };
  'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': { get: Operation<V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse> };
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': { get: Operation<V3MchalterapplyMerchantnamealterapplymentByApplyIdGetRequest, V3MchalterapplyMerchantnamealterapplymentByApplyIdGetResponse> };
  'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': { post: Operation<V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostRequest, V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostResponse> };
}

/** `v3/mchalterapply` */
export interface V3Mchalterapply extends PathNode {
  mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment;
  mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment;
  merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment;
}

/** `v3/mchalterapply/mchcontactalterapplyment` */
export interface V3MchalterapplyMchcontactalterapplyment extends PathNode {
  merchant: V3MchalterapplyMchcontactalterapplymentMerchant;
  _apply_id_: V3MchalterapplyMchcontactalterapplymentByApplyId;
  '{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId;
  /**
   * 提交超管变更申请单: `POST v3/mchalterapply/mchcontactalterapplyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617906)
   */
  post: Call<V3MchalterapplyMchcontactalterapplymentPostRequest, V3MchalterapplyMchcontactalterapplymentPostResponse>;
  /** 提交超管变更申请单: `POST v3/mchalterapply/mchcontactalterapplyment` */
  postAsync: Call<V3MchalterapplyMchcontactalterapplymentPostRequest, V3MchalterapplyMchcontactalterapplymentPostResponse>;
}

export interface V3MchalterapplyMchcontactalterapplymentPostRequest extends CommonOptions {
  json: {
    /** 商户号 */
    merchant_code: string;
    /** 业务申请编号 */
    out_request_no: string;
    /** 超级管理员信息 */
    contact_info?: {
      /** 超级管理员姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_name: string;
      /** 超级管理员证件类型 */
      contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 超级管理员身份证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_id_card_number: string;
      /** 超级管理员证件正面照片 */
      contact_id_doc_copy: string;
      /** 超级管理员证件反面照片 */
      contact_id_doc_copy_back?: string;
      /** 超级管理员证件有效期开始时间 */
      contact_id_doc_period_begin: string;
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end: string;
      /** 业务办理授权函 */
      business_authorization_letter?: string;
      /** 超级管理员手机 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      mobile_phone: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MchalterapplyMchcontactalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant` */
export interface V3MchalterapplyMchcontactalterapplymentMerchant extends PathNode {
  _merchant_code_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode;
  '{merchant_code}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}` */
export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode extends PathNode {
  'out-request-no': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo;
  outRequestNo: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no` */
export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo extends PathNode {
  _out_request_no_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  '{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号: `GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617915)
   */
  get: Call<V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>;
  /** 查询超管变更申请单状态-使用业务单号和商户号: `GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
  getAsync: Call<V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 业务申请编号 */
  out_request_no: string;
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse extends V3MchalterapplyMchcontactalterapplymentAnswer {
}

export interface V3MchalterapplyMchcontactalterapplymentAnswer {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  /** 驳回原因详情 */
  audit_reject_detail?: V3MchalterapplyAuditRejectDetail[];
}

export interface V3MchalterapplyAuditRejectDetail {
  /** 参数名称 */
  param_name?: string;
  /** 驳回原因 */
  reject_reason?: string;
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}` */
export interface V3MchalterapplyMchcontactalterapplymentByApplyId extends PathNode {
  revoke: V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke;
  /**
   * 查询超管变更申请单状态-使用申请单号: `GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617911)
   */
  get: Call<V3MchalterapplyMchcontactalterapplymentByApplyIdGetRequest, V3MchalterapplyMchcontactalterapplymentByApplyIdGetResponse>;
  /** 查询超管变更申请单状态-使用申请单号: `GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}` */
  getAsync: Call<V3MchalterapplyMchcontactalterapplymentByApplyIdGetRequest, V3MchalterapplyMchcontactalterapplymentByApplyIdGetResponse>;
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdGetRequest extends CommonOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdGetResponse extends V3MchalterapplyMchcontactalterapplymentAnswer {
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` */
export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke extends PathNode {
  /**
   * 撤销超管变更申请单: `POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617919)
   */
  post: Call<V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostRequest, V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostResponse>;
  /** 撤销超管变更申请单: `POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` */
  postAsync: Call<V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostRequest, V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostResponse>;
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostRequest extends CommonOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string;
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
}

/** `v3/mchalterapply/mchsubjectalterapplyment` */
export interface V3MchalterapplyMchsubjectalterapplyment extends PathNode {
  merchant: V3MchalterapplyMchsubjectalterapplymentMerchant;
  _apply_id_: V3MchalterapplyMchsubjectalterapplymentByApplyId;
  '{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId;
  /**
   * 提交资料变更申请单: `POST v3/mchalterapply/mchsubjectalterapplyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090649)
   */
  post: Call<V3MchalterapplyMchsubjectalterapplymentPostRequest, V3MchalterapplyMchsubjectalterapplymentPostResponse>;
  /** 提交资料变更申请单: `POST v3/mchalterapply/mchsubjectalterapplyment` */
  postAsync: Call<V3MchalterapplyMchsubjectalterapplymentPostRequest, V3MchalterapplyMchsubjectalterapplymentPostResponse>;
}

export interface V3MchalterapplyMchsubjectalterapplymentPostRequest extends CommonOptions {
  json: {
    /** 商户号 */
    merchant_code: string;
    /** 业务申请编号 */
    out_request_no: string;
    /** 主体资料变更范围 */
    alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO';
    /** 主体类型 */
    organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO';
    /** 是否金融机构 */
    finance_institution?: boolean;
    /** 营业执照信息 */
    business_license_info?: {
      /** 营业执照注册号 */
      license_number: string;
      /** 营业执照照片 */
      license_copy: string;
      /** 商户名称 */
      merchant_name: string;
      /** 法人姓名 */
      legal_person: string;
      /** 注册地址 */
      company_address?: string;
      /** 有效期开始时间 */
      license_period_begin?: string;
      /** 有效期结束时间 */
      license_period_end?: string;
    };
    /** 登记证书信息 */
    certificate_info?: {
      /** 证书类型 */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400';
      /** 证书编号 */
      cert_number: string;
      /** 证书照片 */
      cert_copy: string;
      /** 商户名称 */
      merchant_name: string;
      /** 法人姓名 */
      legal_person: string;
      /** 注册地址 */
      company_address: string;
      /** 有效期开始时间 */
      cert_period_begin: string;
      /** 有效期结束时间 */
      cert_period_end: string;
    };
    /** 金融机构许可证 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: 'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER';
      /** 金融机构许可证图片 */
      finance_license_pics: string[];
    };
    /** 法人身份信息 */
    legal_person_info?: {
      /** 证件持有人类型 */
      id_holder_type: 'LEGAL' | 'SUPER';
      /** 证件类型 */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 法定代表人说明函 */
      authorize_letter_copy?: string;
      /** 证件正面照片 */
      card_front?: string;
      /** 证件反面照片 */
      card_back?: string;
      /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      card_name?: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      card_number?: string;
      /** 证件居住地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      card_address?: string;
      /** 证件有效期开始时间 */
      card_period_begin?: string;
      /** 证件有效期结束时间 */
      card_period_end?: string;
      /** 经营者/法人是否为受益人 */
      as_ubo?: boolean;
    };
    /** 最终受益人信息列表 */
    ubo_info_list?: {
      /** 证件类型 */
      id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 证件正面照片 */
      card_front: string;
      /** 证件反面照片 */
      card_back?: string;
      /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      card_name: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      card_number: string;
      /** 证件居住地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      card_address: string;
      /** 证件有效期开始时间 */
      card_period_begin: string;
      /** 证件有效期结束时间 */
      card_period_end: string;
    }[];
    /** 补充材料列表 */
    addition?: {
      /** 银行开户许可证 */
      bank_openaccount_license?: string[];
      /** 开户核准通知书 */
      openaccount_approval?: string[];
      /** 法人身份辅助证明 */
      legal_other_prove?: string[];
      /** 发证机关证明 */
      agency_prove?: string[];
      /** 受益所有人补充材料 */
      ubo_prove?: string[];
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MchalterapplyMchsubjectalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant` */
export interface V3MchalterapplyMchsubjectalterapplymentMerchant extends PathNode {
  _merchant_code_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode;
  '{merchant_code}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}` */
export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode extends PathNode {
  'out-request-no': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo;
  outRequestNo: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no` */
export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo extends PathNode {
  _out_request_no_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
  '{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询申请单状态-使用业务单号: `GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090667)
   */
  get: Call<V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>;
  /** 查询申请单状态-使用业务单号: `GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
  getAsync: Call<V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 业务申请编号 */
  out_request_no: string;
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse extends V3MchalterapplyMchsubjectalterapplymentAnswer {
}

export interface V3MchalterapplyMchsubjectalterapplymentAnswer {
  /** 微信支付商户号 */
  merchant_code: string;
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  /** 驳回原因详情 */
  audit_reject_detail?: V3MchalterapplyAuditRejectDetail[];
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` */
export interface V3MchalterapplyMchsubjectalterapplymentByApplyId extends PathNode {
  /**
   * 查询资料变更申请单状态-使用申请单号: `GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
   */
  get: Call<V3MchalterapplyMchsubjectalterapplymentByApplyIdGetRequest, V3MchalterapplyMchsubjectalterapplymentByApplyIdGetResponse>;
  /** 查询资料变更申请单状态-使用申请单号: `GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` */
  getAsync: Call<V3MchalterapplyMchsubjectalterapplymentByApplyIdGetRequest, V3MchalterapplyMchsubjectalterapplymentByApplyIdGetResponse>;
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyIdGetRequest extends CommonOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyIdGetResponse extends V3MchalterapplyMchsubjectalterapplymentAnswer {
}

/** `v3/mchalterapply/merchantnamealterapplyment` */
export interface V3MchalterapplyMerchantnamealterapplyment extends PathNode {
  merchant: V3MchalterapplyMerchantnamealterapplymentMerchant;
  _apply_id_: V3MchalterapplyMerchantnamealterapplymentByApplyId;
  '{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId;
  /**
   * 提交商户简称变更申请单: `POST v3/mchalterapply/merchantnamealterapplyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166071)
   */
  post: Call<V3MchalterapplyMerchantnamealterapplymentPostRequest, V3MchalterapplyMerchantnamealterapplymentPostResponse>;
  /** 提交商户简称变更申请单: `POST v3/mchalterapply/merchantnamealterapplyment` */
  postAsync: Call<V3MchalterapplyMerchantnamealterapplymentPostRequest, V3MchalterapplyMerchantnamealterapplymentPostResponse>;
}

export interface V3MchalterapplyMerchantnamealterapplymentPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 业务申请编号 */
    out_request_no: string;
    /** 商户简称 */
    merchant_shortname: string;
  };
}

export interface V3MchalterapplyMerchantnamealterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant` */
export interface V3MchalterapplyMerchantnamealterapplymentMerchant extends PathNode {
  _sub_mchid_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid;
  '{sub_mchid}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}` */
export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid extends PathNode {
  'out-request-no': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo;
  outRequestNo: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no` */
export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo extends PathNode {
  _out_request_no_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo;
  '{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` */
export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号: `GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166085)
   */
  get: Call<V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>;
  /** 查询商户简称申请单状态-使用业务单号和商户号: `GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` */
  getAsync: Call<V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest, V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
  /** 业务申请编号 */
  out_request_no: string;
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}` */
export interface V3MchalterapplyMerchantnamealterapplymentByApplyId extends PathNode {
  revoke: V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke;
  /**
   * 查询商户简称变更申请单状态-使用申请单号: `GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166074)
   */
  get: Call<V3MchalterapplyMerchantnamealterapplymentByApplyIdGetRequest, V3MchalterapplyMerchantnamealterapplymentByApplyIdGetResponse>;
  /** 查询商户简称变更申请单状态-使用申请单号: `GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}` */
  getAsync: Call<V3MchalterapplyMerchantnamealterapplymentByApplyIdGetRequest, V3MchalterapplyMerchantnamealterapplymentByApplyIdGetResponse>;
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdGetRequest extends CommonOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string;
  /** 业务申请编号 */
  out_request_no: string;
  /** 微信支付商户号 */
  merchant_code?: string;
  /** 申请单状态 */
  state: 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 总体驳回原因 */
  audit_reject_reason?: string;
  sub_mchid?: string;
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` */
export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke extends PathNode {
  /**
   * 撤销商户简称变更申请单: `POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016166090)
   */
  post: Call<V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostRequest, V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostResponse>;
  /** 撤销商户简称变更申请单: `POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` */
  postAsync: Call<V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostRequest, V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostResponse>;
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostRequest extends CommonOptions {
  /** 微信支付申请单号 */
  apply_id: string;
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string;
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {});
}
