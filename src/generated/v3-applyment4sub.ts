// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3Applyment4subPaths {
  'v3/applyment4sub/applyment/applyment_id/{applyment_id}': V3Applyment4subApplymentApplymentIdByApplymentId;
  'v3/applyment4sub/applyment/business_code/{business_code}': V3Applyment4subApplymentBusinessCodeByBusinessCode;
  'v3/applyment4sub/applyment/{empty}': V3Applyment4subApplymentByEmpty;
}

export interface V3Applyment4subOperations {
  'v3/applyment4sub/applyment/applyment_id/{applyment_id}': { get: Operation<V3Applyment4subApplymentApplymentIdByApplymentIdGetRequest, V3Applyment4subApplymentApplymentIdByApplymentIdGetResponse, 'APPLYMENT_NOT_EXIST' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'PROCESSING' | 'RATE_LIMITED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/applyment4sub/applyment/business_code/{business_code}': { get: Operation<V3Applyment4subApplymentBusinessCodeByBusinessCodeGetRequest, V3Applyment4subApplymentBusinessCodeByBusinessCodeGetResponse, 'APPLYMENT_NOT_EXIST' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'PROCESSING' | 'RATE_LIMITED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/applyment4sub/applyment/{empty}': { post: Operation<V3Applyment4subApplymentByEmptyPostRequest, V3Applyment4subApplymentByEmptyPostResponse, 'APPLYMENT_NOTEXIST' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'PROCESSING' | 'RATE_LIMITED' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/applyment4sub` */
export interface V3Applyment4sub extends PathNode {
  applyment: V3Applyment4subApplyment;
}

/** `v3/applyment4sub/applyment` */
export interface V3Applyment4subApplyment extends PathNode {
  applyment_id: V3Applyment4subApplymentApplymentId;
  business_code: V3Applyment4subApplymentBusinessCode;
  _empty_: V3Applyment4subApplymentByEmpty;
  '{empty}': V3Applyment4subApplymentByEmpty;
}

/** `v3/applyment4sub/applyment/applyment_id` */
export interface V3Applyment4subApplymentApplymentId extends PathNode {
  _applyment_id_: V3Applyment4subApplymentApplymentIdByApplymentId;
  '{applyment_id}': V3Applyment4subApplymentApplymentIdByApplymentId;
}

/** `v3/applyment4sub/applyment/applyment_id/{applyment_id}` */
export interface V3Applyment4subApplymentApplymentIdByApplymentId extends PathNode {
  /**
   * 通过申请单号查询申请状态: `GET v3/applyment4sub/applyment/applyment_id/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697052) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721630)
   */
  get: Call<V3Applyment4subApplymentApplymentIdByApplymentIdGetRequest, V3Applyment4subApplymentApplymentIdByApplymentIdGetResponse>;
  /** 通过申请单号查询申请状态: `GET v3/applyment4sub/applyment/applyment_id/{applyment_id}` */
  getAsync: Call<V3Applyment4subApplymentApplymentIdByApplymentIdGetRequest, V3Applyment4subApplymentApplymentIdByApplymentIdGetResponse>;
}

export interface V3Applyment4subApplymentApplymentIdByApplymentIdGetRequest extends CommonOptions {
  /** 申请单号 */
  applyment_id: number | string;
}

export interface V3Applyment4subApplymentApplymentIdByApplymentIdGetResponse extends V3Applyment4subApplymentAnswer {
}

export interface V3Applyment4subApplymentAnswer {
  /** 业务申请编号 At most 124 characters. */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 特约商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 超级管理员签约链接 At most 256 characters. */
  sign_url: string;
  /**
   * 申请单状态
   * - `APPLYMENT_STATE_EDITTING` 编辑中
   * - `APPLYMENT_STATE_AUDITING` 审核中
   * - `APPLYMENT_STATE_REJECTED` 已驳回
   * - `APPLYMENT_STATE_TO_BE_CONFIRMED` 待账户验证
   * - `APPLYMENT_STATE_TO_BE_SIGNED` 待签约
   * - `APPLYMENT_STATE_SIGNING` 开通权限中
   * - `APPLYMENT_STATE_FINISHED` 已完成
   * - `APPLYMENT_STATE_CANCELED` 已作废
   */
  applyment_state: 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态描述 At most 1024 characters. */
  applyment_state_msg: string;
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名 At most 1024 characters. */
    field: string;
    /** 字段名称 At most 1024 characters. */
    field_name: string;
    /** 驳回原因 At most 1024 characters. */
    reject_reason: string;
  }[];
}

/** `v3/applyment4sub/applyment/business_code` */
export interface V3Applyment4subApplymentBusinessCode extends PathNode {
  _business_code_: V3Applyment4subApplymentBusinessCodeByBusinessCode;
  '{business_code}': V3Applyment4subApplymentBusinessCodeByBusinessCode;
}

/** `v3/applyment4sub/applyment/business_code/{business_code}` */
export interface V3Applyment4subApplymentBusinessCodeByBusinessCode extends PathNode {
  /**
   * 通过业务申请编号查询申请状态: `GET v3/applyment4sub/applyment/business_code/{business_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697168) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721709)
   */
  get: Call<V3Applyment4subApplymentBusinessCodeByBusinessCodeGetRequest, V3Applyment4subApplymentBusinessCodeByBusinessCodeGetResponse>;
  /** 通过业务申请编号查询申请状态: `GET v3/applyment4sub/applyment/business_code/{business_code}` */
  getAsync: Call<V3Applyment4subApplymentBusinessCodeByBusinessCodeGetRequest, V3Applyment4subApplymentBusinessCodeByBusinessCodeGetResponse>;
}

export interface V3Applyment4subApplymentBusinessCodeByBusinessCodeGetRequest extends CommonOptions {
  /** 业务申请编号 At most 124 characters. */
  business_code: string;
}

export interface V3Applyment4subApplymentBusinessCodeByBusinessCodeGetResponse extends V3Applyment4subApplymentAnswer {
}

/** `v3/applyment4sub/applyment/{empty}` */
export interface V3Applyment4subApplymentByEmpty extends PathNode {
  /**
   * 提交申请单: `POST v3/applyment4sub/applyment/`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719997) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012722249)
   */
  post: Call<V3Applyment4subApplymentByEmptyPostRequest, V3Applyment4subApplymentByEmptyPostResponse>;
  /** 提交申请单: `POST v3/applyment4sub/applyment/` */
  postAsync: Call<V3Applyment4subApplymentByEmptyPostRequest, V3Applyment4subApplymentByEmptyPostResponse>;
}

export interface V3Applyment4subApplymentByEmptyPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 At most 124 characters. */
    business_code: string;
    /** 超级管理员信息 */
    contact_info: {
      /**
       * 超级管理员类型
       * - `LEGAL` 经营者/法定代表人
       * - `SUPER` 经办人
       */
      contact_type: 'LEGAL' | 'SUPER';
      /** 超级管理员姓名 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_name: string;
      /**
       * 超级管理员证件类型
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
      /** 超级管理员身份证件号码 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_id_number?: string;
      /** 超级管理员证件正面照片 */
      contact_id_doc_copy?: string;
      /** 超级管理员证件反面照片 */
      contact_id_doc_copy_back?: string;
      /** 超级管理员证件有效期开始时间 */
      contact_period_begin?: string;
      /** 超级管理员证件有效期结束时间 */
      contact_period_end?: string;
      /** 业务办理授权函 */
      business_authorization_letter?: string;
      /** 超级管理员微信OpenID */
      openid?: string;
      /** 联系手机 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      mobile_phone: string;
      /** 联系邮箱 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_email: string;
    };
    /** 主体资料 */
    subject_info: {
      /**
       * 主体类型
       * - `SUBJECT_TYPE_INDIVIDUAL` 个体户
       * - `SUBJECT_TYPE_ENTERPRISE` 企业
       * - `SUBJECT_TYPE_GOVERNMENT` 政府机关
       * - `SUBJECT_TYPE_INSTITUTIONS` 事业单位
       * - `SUBJECT_TYPE_OTHERS` 社会组织
       */
      subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED';
      /** 是否是金融机构 */
      finance_institution?: boolean;
      /** 小微辅助证明材料 */
      micro_biz_info?: {
        /** 小微经营类型 */
        micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE';
        /** 门店场所 */
        micro_store_info?: {
          /** 门店名称 */
          micro_name: string;
          /** 门店省市编码 */
          micro_address_code: string;
          /** 门店地址 */
          micro_address: string;
          /** 门店门头照片 */
          store_entrance_pic: string;
          /** 店内环境照片 */
          micro_indoor_copy: string;
          /** 门店经度 */
          store_longitude?: string;
          /** 门店纬度 */
          store_latitude?: string;
        };
        /** 流动经营/便民服务 */
        micro_mobile_info?: {
          /** 经营/服务名称 */
          micro_mobile_name: string;
          /** 经营/服务所在地省市 */
          micro_mobile_city: string;
          /** 经营/服务所在地（不含省市） */
          micro_mobile_address: string;
          /** 经营/服务现场照片 */
          micro_mobile_pics: string[];
        };
        /** 线上商品/服务交易 */
        micro_online_info?: {
          /** 线上店铺名称 */
          micro_online_store: string;
          /** 电商平台名称 */
          micro_ec_name: string;
          /** 店铺二维码 */
          micro_qrcode?: string;
          /** 店铺链接 */
          micro_link?: string;
        };
      };
      /** 营业执照 */
      business_license_info?: {
        /** 营业执照照片 */
        license_copy: string;
        /** 注册号/统一社会信用代码 */
        license_number: string;
        /** 商户名称 At most 128 characters. */
        merchant_name: string;
        /** 个体户经营者/法定代表人姓名 */
        legal_person: string;
        /** 注册地址 */
        license_address?: string;
        /** 有效期限开始日期 */
        period_begin?: string;
        /** 有效期限结束日期 */
        period_end?: string;
      };
      /** 登记证书 */
      certificate_info?: {
        /** 登记证书照片 */
        cert_copy: string;
        /**
         * 登记证书类型
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
        /** 证书号 At most 32 characters. */
        cert_number: string;
        /** 商户名称 At most 128 characters. */
        merchant_name: string;
        /** 注册地址 At most 128 characters. */
        company_address: string;
        /** 法定代表人 At most 100 characters. */
        legal_person: string;
        /** 有效期限开始日期 */
        period_begin: string;
        /** 有效期限结束日期 */
        period_end: string;
      };
      /** 组织机构代码证信息 */
      organization_info?: {
        /** 组织机构代码证照片 */
        organization_copy: string;
        /** 组织机构代码 */
        organization_code: string;
        /** 组织机构代码证有效期开始日期 */
        org_period_begin: string;
        /** 组织机构代码证有效期结束日期 */
        org_period_end: string;
      };
      /** 单位证明函照片 */
      certificate_letter_copy?: string;
      /** 金融机构许可证信息 */
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
      /** 经营者/法定代表人身份证件 */
      identity_info: {
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
        id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
        /** 法定代表人说明函 */
        authorize_letter_copy?: string;
        /** 身份证信息 */
        id_card_info?: {
          /** 身份证人像面照片 */
          id_card_copy: string;
          /** 身份证国徽面照片 */
          id_card_national: string;
          /** 身份证姓名 At most 100 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          id_card_name: string;
          /** 身份证号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          id_card_number: string;
          /** 身份证居住地址 At most 128 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          id_card_address?: string;
          /** 身份证有效期开始时间 */
          card_period_begin: string;
          /** 身份证有效期结束时间 */
          card_period_end: string;
        };
        /** 其他类型证件信息 */
        id_doc_info?: {
          /** 证件正面照片 */
          id_doc_copy: string;
          /** 证件反面照片 */
          id_doc_copy_back?: string;
          /** 证件姓名 At most 100 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          id_doc_name: string;
          /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          id_doc_number: string;
          /** 证件居住地址 At most 128 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          id_doc_address?: string;
          /** 证件有效期开始时间 */
          doc_period_begin: string;
          /** 证件有效期结束时间 */
          doc_period_end: string;
        };
        /** 经营者/法定代表人是否为受益人 */
        owner?: boolean;
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
        ubo_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
        /** 证件正面照片 */
        ubo_id_doc_copy: string;
        /** 证件反面照片 */
        ubo_id_doc_copy_back?: string;
        /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        ubo_id_doc_name: string;
        /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        ubo_id_doc_number: string;
        /** 证件居住地址 At most 128 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        ubo_id_doc_address: string;
        /** 证件有效期开始时间 */
        ubo_period_begin: string;
        /** 证件有效期结束时间 */
        ubo_period_end: string;
      }[];
    };
    /** 经营资料 */
    business_info: {
      /** 商户简称 At most 64 characters. */
      merchant_shortname: string;
      /** 客服电话 At most 32 characters. */
      service_phone: string;
      /** 经营场景 */
      sales_info: {
        /**
         * 经营场景类型
         * - `SALES_SCENES_STORE` 线下场所
         * - `SALES_SCENES_MP` 服务号与公众号
         * - `SALES_SCENES_MINI_PROGRAM` 小程序
         * - `SALES_SCENES_WEB` 互联网网站
         * - `SALES_SCENES_APP` App
         * - `SALES_SCENES_WEWORK` 企业微信
         */
        sales_scenes_type: ('SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK')[];
        /** 线下场所场景 */
        biz_store_info?: {
          /** 线下场所名称 At most 50 characters. */
          biz_store_name: string;
          /** 线下场所省市编码 At most 128 characters. */
          biz_address_code: string;
          /** 线下场所地址 At most 512 characters. */
          biz_store_address: string;
          /** 线下场所门头照片 At most 1024 characters. */
          store_entrance_pic: string[];
          /** 线下场所内部照片 At most 1024 characters. */
          indoor_pic: string[];
          /** 线下场所对应的商家AppID At most 256 characters. */
          biz_sub_appid?: string;
        };
        /** 服务号或公众号场景 */
        mp_info?: {
          /** 服务商服务号或公众号AppID At most 256 characters. */
          mp_appid?: string;
          /** 商家服务号或公众号AppID At most 256 characters. */
          mp_sub_appid?: string;
          /** 服务号或公众号页面截图 At most 1024 characters. */
          mp_pics: string[];
        } & ({ mp_appid: string } | { mp_sub_appid: string });
        /** 小程序场景 */
        mini_program_info?: {
          /** 服务商小程序AppID At most 256 characters. */
          mini_program_appid?: string;
          /** 商家小程序AppID At most 256 characters. */
          mini_program_sub_appid?: string;
          /** 小程序截图 At most 1024 characters. */
          mini_program_pics?: string[];
        } & ({ mini_program_appid: string } | { mini_program_sub_appid: string });
        /** App场景 */
        app_info?: {
          /** 服务商应用AppID At most 256 characters. */
          app_appid?: string;
          /** 商家应用AppID At most 256 characters. */
          app_sub_appid?: string;
          /** App截图 At most 1024 characters. */
          app_pics: string[];
        } & ({ app_appid: string } | { app_sub_appid: string });
        /** 互联网网站场景 */
        web_info?: {
          /** 互联网网站域名 At most 1024 characters. */
          domain: string;
          /** 网站授权函 At most 1024 characters. */
          web_authorisation?: string;
          /** 互联网网站对应的商家AppID At most 256 characters. */
          web_appid?: string;
        };
        /** 企业微信场景 */
        wework_info?: {
          /** 商家企业微信CorpID At most 256 characters. */
          sub_corp_id: string;
          /** 企业微信页面截图 At most 1024 characters. */
          wework_pics: string[];
        };
      };
    };
    /** 结算规则 */
    settlement_info: {
      /** 入驻结算规则ID */
      settlement_id: string;
      /** 所属行业 */
      qualification_type: string;
      /** 特殊资质图片 */
      qualifications?: string[];
      /** 优惠费率活动ID At most 32 characters. */
      activities_id?: string;
      /** 优惠费率活动值 */
      activities_rate?: string;
      /** 优惠费率活动补充材料 */
      activities_additions?: string[];
      /** 非信用卡活动费率值 */
      debit_activities_rate?: string;
      /** 信用卡活动费率值 */
      credit_activities_rate?: string;
    };
    /** 结算银行账户 */
    bank_account_info: {
      /**
       * 账户类型
       * - `BANK_ACCOUNT_TYPE_CORPORATE` 对公银行账户
       * - `BANK_ACCOUNT_TYPE_PERSONAL` 经营者个人银行卡
       */
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL';
      /** 开户名称 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      account_name: string;
      /** 开户银行 At most 128 characters. */
      account_bank: string;
      /** 开户银行省市编码 At most 128 characters. */
      bank_address_code?: string;
      /** 开户银行银行号 At most 128 characters. */
      bank_branch_id?: string;
      /** 开户银行全称（含支行） At most 128 characters. */
      bank_name?: string;
      /** 银行账号 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      account_number: string;
    };
    /** 补充材料 */
    addition_info?: {
      /** 法定代表人开户承诺函 At most 1024 characters. */
      legal_person_commitment?: string;
      /** 法定代表人开户意愿视频 At most 1024 characters. */
      legal_person_video?: string;
      /** 补充材料 */
      business_addition_pics?: string[];
      /** 补充说明 At most 512 characters. */
      business_addition_msg?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3Applyment4subApplymentByEmptyPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number;
}
