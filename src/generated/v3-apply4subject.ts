// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Encoded, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3Apply4subjectPaths {
  'v3/apply4subject/applyment': V3Apply4subjectApplyment;
  'v3/apply4subject/applyment/merchants/{sub_mchid}/state': V3Apply4subjectApplymentMerchantsBySubMchidState;
  'v3/apply4subject/applyment/{applyment_id}/cancel': V3Apply4subjectApplymentByApplymentIdCancel;
  'v3/apply4subject/applyment/{business_code}/cancel': V3Apply4subjectApplymentByBusinessCodeCancel;
}

export interface V3Apply4subjectOperations {
  'v3/apply4subject/applyment': { post: Operation<V3Apply4subjectApplymentPostRequest, V3Apply4subjectApplymentPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3Apply4subjectApplymentGetRequest, V3Apply4subjectApplymentGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/apply4subject/applyment/merchants/{sub_mchid}/state': { get: Operation<V3Apply4subjectApplymentMerchantsBySubMchidStateGetRequest, V3Apply4subjectApplymentMerchantsBySubMchidStateGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/apply4subject/applyment/{applyment_id}/cancel': { post: Operation<V3Apply4subjectApplymentByApplymentIdCancelPostRequest, V3Apply4subjectApplymentByApplymentIdCancelPostResponse> };
  'v3/apply4subject/applyment/{business_code}/cancel': { post: Operation<V3Apply4subjectApplymentByBusinessCodeCancelPostRequest, V3Apply4subjectApplymentByBusinessCodeCancelPostResponse> };
}

/** `v3/apply4subject` */
export interface V3Apply4subject extends PathNode {
  applyment: V3Apply4subjectApplyment;
}

/** `v3/apply4subject/applyment` */
export interface V3Apply4subjectApplyment extends PathNode {
  merchants: V3Apply4subjectApplymentMerchants;
  _applyment_id_: V3Apply4subjectApplymentByApplymentId;
  '{applyment_id}': V3Apply4subjectApplymentByApplymentId;
  _business_code_: V3Apply4subjectApplymentByBusinessCode;
  '{business_code}': V3Apply4subjectApplymentByBusinessCode;
  /**
   * 提交商户开户意愿申请单: `POST v3/apply4subject/applyment`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012722388)
   */
  post: Call<V3Apply4subjectApplymentPostRequest, V3Apply4subjectApplymentPostResponse>;
  /** 提交商户开户意愿申请单: `POST v3/apply4subject/applyment` */
  postAsync: Call<V3Apply4subjectApplymentPostRequest, V3Apply4subjectApplymentPostResponse>;
  /**
   * 查询商户开户意愿申请单审核结果: `GET v3/apply4subject/applyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697715)
   */
  get: Call<V3Apply4subjectApplymentGetRequest, V3Apply4subjectApplymentGetResponse>;
  /** 查询商户开户意愿申请单审核结果: `GET v3/apply4subject/applyment` */
  getAsync: Call<V3Apply4subjectApplymentGetRequest, V3Apply4subjectApplymentGetResponse>;
}

export interface V3Apply4subjectApplymentPostRequest extends CommonOptions {
  query?: {
    /** 渠道商户号 */
    channel_id?: string;
  };
  json: {
    /** 渠道商户号 At most 9 characters. */
    channel_id?: string;
    /** 业务申请编号 At most 128 characters. */
    business_code: string;
    /** 联系人信息 */
    contact_info: {
      /** 联系人姓名 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      name: string;
      /** 联系人手机号 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      mobile: string;
      /** 联系人证件号码 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_number?: string;
      /**
       * 联系人类型
       * - `LEGAL` 经营者/法定代表人
       * - `SUPER` 经办人
       */
      contact_type?: 'LEGAL' | 'SUPER';
      /**
       * 联系人证件类型
       * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
       */
      contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 联系人证件正面照片 At most 256 characters. */
      contact_id_doc_copy?: string;
      /** 联系人证件反面照片 At most 256 characters. */
      contact_id_doc_copy_back?: string;
      /** 联系人证件有效期开始时间 At most 128 characters. */
      contact_period_begin?: string;
      /** 联系人证件有效期结束时间 At most 128 characters. */
      contact_period_end?: string;
      /** 业务办理授权函 */
      business_authorization_letter?: string;
    };
    /** 主体信息 */
    subject_info: {
      /**
       * 主体类型
       * - `SUBJECT_TYPE_ENTERPRISE` 企业
       * - `SUBJECT_TYPE_INSTITUTIONS_CLONED` 事业单位
       * - `SUBJECT_TYPE_INDIVIDUAL` 个体工商户
       * - `SUBJECT_TYPE_OTHERS` 社会组织
       * - `SUBJECT_TYPE_MICRO` 小微商户
       * - `SUBJECT_TYPE_GOVERNMENT` 政府机关
       */
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS';
      /** 是否金融机构 */
      is_finance_institution?: boolean;
      /** 营业执照 */
      business_license_info?: {
        /** 营业执照注册号 */
        licence_number: string;
        /** 营业执照照片 */
        licence_copy: string;
        /** 商户名称 */
        merchant_name: string;
        /** 法人姓名 */
        legal_person: string;
        /** 注册地址 */
        company_address: string;
        /** 营业执照有效日期JSON格式字符串 JSON text. */
        licence_valid_date: Encoded<string[]> | string[];
      };
      /** 营业执照信息 */
      business_licence_info?: {
        /** 营业执照注册号 At most 32 characters. */
        licence_number: string;
        /** 营业执照照片 At most 255 characters. */
        licence_copy: string;
        /** 商户名称 At most 128 characters. */
        merchant_name: string;
        /** 法定代表人姓名 At most 100 characters. */
        legal_person: string;
        /** 注册地址 At most 128 characters. */
        company_address: string;
        /** 营业执照有效日期 At most 64 characters. */
        licence_valid_date: string;
      };
      /** 登记证书信息 */
      certificate_info?: {
        /**
         * 证书类型
         * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
         * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
         * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
         * - `CERTIFICATE_TYPE_2395` 民办非企业单位登记证书
         * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
         * - `CERTIFICATE_TYPE_2520` 执业许可证/执业证
         * - `CERTIFICATE_TYPE_2521` 基层群众性自治组织特别法人统一社会信用代码证
         * - `CERTIFICATE_TYPE_2522` 农村集体经济组织登记证
         * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
         * - `CERTIFICATE_TYPE_2400` 政府部门下发的其他有效证明文件
         */
        cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393';
        /** 证书编号 At most 50 characters. */
        cert_number: string;
        /** 证书照片 At most 255 characters. */
        cert_copy: string;
        /** 商户名称 At most 128 characters. */
        merchant_name: string;
        /** 法定代表人姓名 At most 100 characters. */
        legal_person: string;
        /** 注册地址 At most 128 characters. */
        company_address: string;
        /** 证书有效日期 At most 64 characters. JSON text. */
        cert_valid_date: Encoded<string[]> | string[];
      };
      /** 单位证明函照片 At most 255 characters. */
      company_prove_copy?: string;
      /** 辅助证明材料信息 */
      assist_prove_info?: {
        /**
         * 小微经营类型
         * - `MICRO_TYPE_STORE` 门店场所
         * - `MICRO_TYPE_MOBILE` 流动经营/便民服务
         * - `MICRO_TYPE_ONLINE` 线上商品/服务交易
         */
        micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE';
        /** 门店名称 At most 50 characters. */
        store_name: string;
        /** 门店省市编码 At most 16 characters. */
        store_address_code: string;
        /** 门店地址 At most 512 characters. */
        store_address: string;
        /** 门店门头照片 At most 255 characters. */
        store_header_copy: string;
        /** 店内环境照片 At most 255 characters. */
        store_indoor_copy: string;
      };
      /** 经营许可证信息 */
      special_operation_info?: {
        /** 行业ID */
        category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52;
        /** 店内环境照片 */
        store_indoor_copy?: string[];
      }[];
      /** 经营许可证 */
      special_operation_list?: {
        /** 行业类目id */
        category_id: number;
        /** 行业经营许可证资质照片 At most 255 characters. */
        operation_copy_list?: string[];
      }[];
      /** 金融机构许可证 */
      finance_institution_info?: {
        /**
         * 金融机构类型
         * - `BANK_AGENT` 银行业
         * - `PAYMENT_AGENT` 支付机构
         * - `INSURANCE` 保险业
         * - `TRADE_AND_SETTLE` 交易及结算类金融机构
         * - `OTHER` 其他金融机构
         */
        finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER';
        /** 金融机构许可证图片 */
        finance_license_pics: string[];
      };
    };
    /** 法定代表人身份信息 */
    identification_info: {
      /**
       * 证件持有人类型
       * - `LEGAL` 经营者/法定代表人
       * - `SUPER` 经办人
       */
      id_holder_type?: 'LEGAL' | 'SUPER';
      /**
       * 证件类型
       * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
       */
      identification_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 证件姓名 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      identification_name?: string;
      /** 证件号码 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      identification_number?: string;
      /** 证件有效日期 At most 64 characters. JSON text. */
      identification_valid_date?: Encoded<string[]> | string[];
      /** 证件正面照片 At most 255 characters. */
      identification_front_copy?: string;
      /** 证件反面照片 At most 255 characters. */
      identification_back_copy?: string;
      /** 法定代表人说明函 At most 255 characters. */
      authorize_letter_copy?: string;
      /** 经营者/法定代表人是否为受益人 */
      owner?: boolean;
      /** 证件居住地址 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      identification_address?: string;
    };
    /** 补充材料 */
    addition_info?: {
      /** 待确认商户号列表 */
      confirm_mchid_list?: string[];
    };
    /** 最终受益人信息列表(UBO) */
    ubo_info_list?: {
      /**
       * 证件类型
       * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
       */
      ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 证件正面照片 At most 256 characters. */
      ubo_id_doc_copy?: string;
      /** 证件反面照片 At most 256 characters. */
      ubo_id_doc_copy_back?: string;
      /** 证件姓名 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_name?: string;
      /** 证件号码 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_number?: string;
      /** 证件居住地址 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_address?: string;
      /** 证件有效期开始时间 At most 128 characters. */
      ubo_period_begin?: string;
      /** 证件有效期结束时间 At most 128 characters. */
      ubo_period_end?: string;
    }[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3Apply4subjectApplymentPostResponse {
  /** 申请单编号 */
  applyment_id: number;
}

export interface V3Apply4subjectApplymentGetRequest extends CommonOptions {
  query: {
    /** 申请单编号 */
    applyment_id?: number;
    /** 业务申请编号 At most 128 characters. */
    business_code?: string;
  } & ({ applyment_id: number } | { business_code: string });
}

export interface V3Apply4subjectApplymentGetResponse {
  /** 申请单状态 At most 64 characters. */
  applyment_state: 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 小程序码图片 At most 30000 characters. */
  qrcode_data?: string;
  /** 驳回参数 At most 256 characters. */
  reject_param?: string;
  /** 驳回原因 At most 1024 characters. */
  reject_reason?: string;
}

/** `v3/apply4subject/applyment/merchants` */
export interface V3Apply4subjectApplymentMerchants extends PathNode {
  _sub_mchid_: V3Apply4subjectApplymentMerchantsBySubMchid;
  '{sub_mchid}': V3Apply4subjectApplymentMerchantsBySubMchid;
}

/** `v3/apply4subject/applyment/merchants/{sub_mchid}` */
export interface V3Apply4subjectApplymentMerchantsBySubMchid extends PathNode {
  state: V3Apply4subjectApplymentMerchantsBySubMchidState;
}

/** `v3/apply4subject/applyment/merchants/{sub_mchid}/state` */
export interface V3Apply4subjectApplymentMerchantsBySubMchidState extends PathNode {
  /**
   * 获取商户开户意愿确认状态: `GET v3/apply4subject/applyment/merchants/{sub_mchid}/state`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467549)
   */
  get: Call<V3Apply4subjectApplymentMerchantsBySubMchidStateGetRequest, V3Apply4subjectApplymentMerchantsBySubMchidStateGetResponse>;
  /** 获取商户开户意愿确认状态: `GET v3/apply4subject/applyment/merchants/{sub_mchid}/state` */
  getAsync: Call<V3Apply4subjectApplymentMerchantsBySubMchidStateGetRequest, V3Apply4subjectApplymentMerchantsBySubMchidStateGetResponse>;
}

export interface V3Apply4subjectApplymentMerchantsBySubMchidStateGetRequest extends CommonOptions {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
}

export interface V3Apply4subjectApplymentMerchantsBySubMchidStateGetResponse {
  /**
   * 授权状态
   * - `AUTHORIZE_STATE_UNAUTHORIZED` 未授权
   * - `AUTHORIZE_STATE_AUTHORIZED` 已授权
   */
  authorize_state: 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {});
}

/** `v3/apply4subject/applyment/{applyment_id}` */
export interface V3Apply4subjectApplymentByApplymentId extends PathNode {
  cancel: V3Apply4subjectApplymentByApplymentIdCancel;
}

/** `v3/apply4subject/applyment/{applyment_id}/cancel` */
export interface V3Apply4subjectApplymentByApplymentIdCancel extends PathNode {
  /**
   * 撤销商户开户意愿申请单: `POST v3/apply4subject/applyment/{applyment_id}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
   */
  post: Call<V3Apply4subjectApplymentByApplymentIdCancelPostRequest, V3Apply4subjectApplymentByApplymentIdCancelPostResponse>;
  /** 撤销商户开户意愿申请单: `POST v3/apply4subject/applyment/{applyment_id}/cancel` */
  postAsync: Call<V3Apply4subjectApplymentByApplymentIdCancelPostRequest, V3Apply4subjectApplymentByApplymentIdCancelPostResponse>;
}

export interface V3Apply4subjectApplymentByApplymentIdCancelPostRequest extends CommonOptions {
  /** 申请单编号 */
  applyment_id: string;
}

export type V3Apply4subjectApplymentByApplymentIdCancelPostResponse = Empty;

/** `v3/apply4subject/applyment/{business_code}` */
export interface V3Apply4subjectApplymentByBusinessCode extends PathNode {
  cancel: V3Apply4subjectApplymentByBusinessCodeCancel;
}

/** `v3/apply4subject/applyment/{business_code}/cancel` */
export interface V3Apply4subjectApplymentByBusinessCodeCancel extends PathNode {
  /**
   * 撤销商户开户意愿申请单: `POST v3/apply4subject/applyment/{business_code}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
   */
  post: Call<V3Apply4subjectApplymentByBusinessCodeCancelPostRequest, V3Apply4subjectApplymentByBusinessCodeCancelPostResponse>;
  /** 撤销商户开户意愿申请单: `POST v3/apply4subject/applyment/{business_code}/cancel` */
  postAsync: Call<V3Apply4subjectApplymentByBusinessCodeCancelPostRequest, V3Apply4subjectApplymentByBusinessCodeCancelPostResponse>;
}

export interface V3Apply4subjectApplymentByBusinessCodeCancelPostRequest extends CommonOptions {
  /** 业务申请编号 */
  business_code: string;
}

export type V3Apply4subjectApplymentByBusinessCodeCancelPostResponse = Empty;
