// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Download, DownloadCall, DownloadOptions, Empty, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3NewTaxControlFapiaoPaths {
  'v3/new-tax-control-fapiao/card-template': V3NewTaxControlFapiaoCardTemplate;
  'v3/new-tax-control-fapiao/download': V3NewTaxControlFapiaoDownload;
  'v3/new-tax-control-fapiao/fapiao-applications': V3NewTaxControlFapiaoFapiaoApplications;
  'v3/new-tax-control-fapiao/fapiao-applications/issue-general': V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral;
  'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport;
  'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil;
  'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing;
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile;
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId;
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles;
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards;
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse;
  'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl;
  'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo;
  'v3/new-tax-control-fapiao/merchant/base-information': V3NewTaxControlFapiaoMerchantBaseInformation;
  'v3/new-tax-control-fapiao/merchant/development-config': V3NewTaxControlFapiaoMerchantDevelopmentConfig;
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': V3NewTaxControlFapiaoMerchantBySubMchidCheck;
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus;
  'v3/new-tax-control-fapiao/user-title': V3NewTaxControlFapiaoUserTitle;
  'v3/new-tax-control-fapiao/user-title/title-url': V3NewTaxControlFapiaoUserTitleTitleUrl;
}

export interface V3NewTaxControlFapiaoOperations {
  'v3/new-tax-control-fapiao/card-template': { post: Operation<V3NewTaxControlFapiaoCardTemplatePostRequest, V3NewTaxControlFapiaoCardTemplatePostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/download': { get: Operation<V3NewTaxControlFapiaoDownloadGetRequest, V3NewTaxControlFapiaoDownloadGetResponse> };
  'v3/new-tax-control-fapiao/fapiao-applications': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsPostResponse> };
  'v3/new-tax-control-fapiao/fapiao-applications/issue-general': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostResponse> };
  'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostRequest, V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': { get: Operation<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': { get: Operation<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': { post: Operation<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': { get: Operation<V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetRequest, V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': { get: Operation<V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetRequest, V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/merchant/base-information': { get: Operation<V3NewTaxControlFapiaoMerchantBaseInformationGetRequest, V3NewTaxControlFapiaoMerchantBaseInformationGetResponse> };
  'v3/new-tax-control-fapiao/merchant/development-config': { patch: Operation<V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchRequest, V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3NewTaxControlFapiaoMerchantDevelopmentConfigGetRequest, V3NewTaxControlFapiaoMerchantDevelopmentConfigGetResponse> };
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': { post: Operation<V3NewTaxControlFapiaoMerchantBySubMchidCheckPostRequest, V3NewTaxControlFapiaoMerchantBySubMchidCheckPostResponse> };
  'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': { get: Operation<V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetRequest, V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/user-title': { get: Operation<V3NewTaxControlFapiaoUserTitleGetRequest, V3NewTaxControlFapiaoUserTitleGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/new-tax-control-fapiao/user-title/title-url': { get: Operation<V3NewTaxControlFapiaoUserTitleTitleUrlGetRequest, V3NewTaxControlFapiaoUserTitleTitleUrlGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/new-tax-control-fapiao` */
export interface V3NewTaxControlFapiao extends PathNode {
  'card-template': V3NewTaxControlFapiaoCardTemplate;
  cardTemplate: V3NewTaxControlFapiaoCardTemplate;
  download: V3NewTaxControlFapiaoDownload;
  'fapiao-applications': V3NewTaxControlFapiaoFapiaoApplications;
  fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications;
  fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant;
  merchant: V3NewTaxControlFapiaoMerchant;
  'user-title': V3NewTaxControlFapiaoUserTitle;
  userTitle: V3NewTaxControlFapiaoUserTitle;
}

/** `v3/new-tax-control-fapiao/card-template` */
export interface V3NewTaxControlFapiaoCardTemplate extends PathNode {
  /**
   * 创建电子发票卡券模板: `POST v3/new-tax-control-fapiao/card-template`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529382) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474026) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792562)
   */
  post: Call<V3NewTaxControlFapiaoCardTemplatePostRequest, V3NewTaxControlFapiaoCardTemplatePostResponse>;
  /** 创建电子发票卡券模板: `POST v3/new-tax-control-fapiao/card-template` */
  postAsync: Call<V3NewTaxControlFapiaoCardTemplatePostRequest, V3NewTaxControlFapiaoCardTemplatePostResponse>;
}

export interface V3NewTaxControlFapiaoCardTemplatePostRequest extends CommonOptions {
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 插卡服务号AppID At most 32 characters. */
    card_appid: string;
    /** 卡券模板信息 */
    card_template_information: {
      /** 收款方名称 At most 32 characters. */
      payee_name?: string;
      /** 卡券logo地址 At most 1024 characters. */
      logo_url: string;
      /** 卡券自定义cell位配置 */
      custom_cell?: {
        /** cell位文字 At most 5 characters. */
        words: string;
        /** cell位描述 At most 6 characters. */
        description: string;
        /** 点击cell位跳转的地址 At most 1024 characters. */
        jump_url?: string;
        /** 点击cell位跳转的小程序的用户名 At most 32 characters. */
        miniprogram_user_name?: string;
        /** 点击cell位跳转的小程序的页面路径 At most 1024 characters. */
        miniprogram_path?: string;
      };
    };
  };
}

export interface V3NewTaxControlFapiaoCardTemplatePostResponse {
  /** 插卡服务号AppID At most 32 characters. */
  card_appid: string;
  /** 卡券模板ID At most 32 characters. */
  card_id: string;
}

/** `v3/new-tax-control-fapiao/download` */
export interface V3NewTaxControlFapiaoDownload extends PathNode {
  /**
   * 下载发票文件: `GET v3/new-tax-control-fapiao/download`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286040) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071750) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792569)
   */
  get: DownloadCall<V3NewTaxControlFapiaoDownloadGetRequest>;
  /** 下载发票文件: `GET v3/new-tax-control-fapiao/download` */
  getAsync: DownloadCall<V3NewTaxControlFapiaoDownloadGetRequest>;
}

export interface V3NewTaxControlFapiaoDownloadGetRequest extends DownloadOptions {
  query: {
    /** 前序download_url的查询参数 */
    token: string;
    /** 商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 通过查询电子发票接口获取的card_openid */
    openid: string;
    /** 发票代码 */
    invoice_code: string;
    /** 发票号码 */
    invoice_no: string;
    /** 唯一标识一张发票 */
    fapiao_id: string;
  };
}

export type V3NewTaxControlFapiaoDownloadGetResponse = Download;

/** `v3/new-tax-control-fapiao/fapiao-applications` */
export interface V3NewTaxControlFapiaoFapiaoApplications extends PathNode {
  'issue-general': V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral;
  issueGeneral: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral;
  'issue-passenger-transport': V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport;
  issuePassengerTransport: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport;
  'issue-refined-oil': V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil;
  issueRefinedOil: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil;
  'real-estate-leasing': V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing;
  realEstateLeasing: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing;
  'upload-fapiao-file': V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile;
  uploadFapiaoFile: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile;
  _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId;
  '{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId;
  /**
   * 开具电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsPostResponse>;
  /** 开具电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsPostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsPostRequest extends CommonOptions {
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 开票场景 */
    scene: string;
    /** 发票申请单号 */
    fapiao_apply_id: string;
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: string;
      /** 名称 */
      name: string;
      /** 纳税人识别号 */
      taxpayer_id?: string;
      /** 地址 */
      address?: string;
      /** 电话 */
      telephone?: string;
      /** 开户银行 */
      bank_name?: string;
      /** 银行账号 */
      bank_account?: string;
      /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      phone?: string;
      /** 邮箱地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      email?: string;
    };
    /** 需要开具的发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string;
      /** 总价税合计 */
      total_amount: number;
      /** 是否以清单形式开具发票 */
      need_list: boolean;
      /** 发票备注 */
      remark?: string;
      /** 发票行信息 */
      items: {
        /** 税局侧规定的货物或应税劳务、服务税收分类编码 */
        tax_code: string;
        /** 税局侧规定的货物或应税劳务、服务分类名称 */
        goods_category?: string;
        /** 货物或应税劳务、服务名称 */
        goods_name?: string;
        /** 企业侧维护的货物或应税劳务、服务编码 */
        goods_id?: number;
        /** 规格型号 */
        specification?: string;
        /** 单位 */
        unit?: string;
        /** 数量 */
        quantity: number;
        /** 单行金额合计 */
        total_amount: number;
        /** 税率 */
        tax_rate?: number;
        /** 税收优惠政策标识 */
        tax_prefer_mark?: string;
        /** 是否折扣行 */
        discount: boolean;
      }[];
    }[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsPostResponse = Empty;

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-general` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral extends PathNode {
  /**
   * 开具通用行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/issue-general`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostResponse>;
  /** 开具通用行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/issue-general` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostRequest extends CommonOptions {
  json: {
    /** 子商户号 */
    sub_mchid: string;
    /** 发票申请单号 */
    fapiao_apply_id: string;
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: 'INDIVIDUAL' | 'ORGANIZATION';
      /** 名称 */
      name: string;
      /** 纳税人识别号 */
      taxpayer_id?: string;
      /** 地址 */
      address?: string;
      /** 电话 */
      telephone?: string;
      /** 开户银行 */
      bank_name?: string;
      /** 银行账号 */
      bank_account?: string;
      /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      phone?: string;
      /** 邮箱地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      email?: string;
      /** 订单金额 */
      amount?: number;
      /** 商户订单号 */
      out_trade_no?: string;
      /** 开具的发票类型 */
      fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /** 留言信息 */
      user_apply_message?: string;
    };
    /** 需要开具的数电发票信息 */
    fapiao_information: {
      /** 商户发票单号 */
      fapiao_id: string;
      /** 总价税合计 */
      total_amount: number;
      /** 发票行信息 */
      items: {
        /** 税局侧规定的货物或应税劳务、服务税收分类编码 */
        tax_code: string;
        /** 货物或应税劳务、服务名称 */
        goods_name: string;
        /** 规格型号 */
        specification?: string;
        /** 单位 */
        unit?: string;
        /** 数量 */
        quantity?: number;
        /** 单行金额合计 */
        total_amount: number;
        /** 税率 */
        tax_rate: number;
        /** 是否折扣行 */
        discount: boolean;
        /** 优惠政策标识 */
        preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
      }[];
      /** 出口业务适用政策代码 */
      export_business_policy_code?: 1 | 2 | 3;
      /** 增值税即征即退代码 */
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /** 开票人ID */
      billing_person_id: string;
      /** 开票人名称 */
      billing_person?: string;
      /** 发票类型 */
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /** 交易信息 */
      transaction_information: {
        /** 支付渠道 */
        pay_channel: 'WECHAT_PAY';
        /** 支付订单号 */
        transaction_id: string;
        /** 支付商户订单号 */
        out_trade_no?: string;
        /** 交易金额 */
        amount: number;
      }[];
      /** 发票备注 */
      remark?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostResponse = Empty;

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport extends PathNode {
  /**
   * 开具旅客运输行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4025863376)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostResponse>;
  /** 开具旅客运输行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostRequest extends CommonOptions {
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 发票申请单号 At most 32 characters. */
    fapiao_apply_id: string;
    /** 购买方信息 */
    buyer_information: V3NewTaxControlFapiaoFapiaoApplicationsBuyerInformation;
    /** 需要开具的数电发票信息 */
    fapiao_information: {
      /** 商户发票单号 At most 32 characters. */
      fapiao_id: string;
      /** 总价税合计 */
      total_amount: number;
      /** 发票行信息 */
      items: {
        /** 税局侧规定的货物或应税劳务、服务税收分类编码 At most 19 characters. */
        tax_code: string;
        /** 货物或应税劳务、服务名称 At most 128 characters. */
        goods_name: string;
        /** 规格型号 At most 20 characters. */
        specification?: string;
        /** 单位 */
        unit?: string;
        /** 数量 */
        quantity?: number;
        /** 单行金额合计 */
        total_amount: number;
        /** 税率 */
        tax_rate: number;
        /** 是否折扣行 */
        discount: boolean;
        /**
         * 优惠政策标识
         * - `1` 简易征收
         * - `2` 稀土产品
         * - `3` 免税
         * - `4` 不征税
         * - `5` 先征后退
         * - `6` 100%先征后退
         * - `7` 50%先征后退
         * - `8` 按3%简易征收
         * - `9` 按5%简易征收
         * - `10` 按5%简易征收减按1.5%计征
         * - `11` 即征即退30%
         * - `12` 即征即退50%
         * - `13` 即征即退70%
         * - `14` 即征即退100%
         * - `15` 超税负3%即征即退
         * - `16` 超税负8%即征即退
         * - `17` 超税负12%即征即退
         * - `18` 超税负6%即征即退
         */
        preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
        /** 出行人额外信息 */
        passenger_information?: {
          /** 出行人名称 At most 20 characters. */
          name: string;
          /**
           * 出行人证件类型
           * - `IDENTITY_CARD` 居民身份证
           * - `PASSPORT` 护照
           * - `HONG_KONG_PERMIT` 中国香港居民-来往内地通行证
           * - `MACAO_PERMIT` 中国澳门居民-来往内地通行证
           * - `TAIWAN_PERMIT` 中国台湾居民-来往大陆通行证
           * - `FOREIGNER_RESIDENCE_PERMIT` 外国人居留证
           * - `HONG_KONG_RESIDENT_CARD` 香港居民证
           * - `MACAO_RESIDENT_CARD` 澳门居民证
           * - `TAIWAN_RESIDENT_CARD` 台湾居民证
           * - `MILITARY_OFFICER_CARD` 军官证
           * - `ARMED_POLICE_OFFICER_CARD` 武警警官证
           * - `SOLDIER_CARD` 士兵证
           * - `HOMECOMING_CERT` 港澳同胞回乡证
           * - `TAIWAN_COMPATRIOT_CERT` 台胞证
           */
          certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT';
          /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          certificate_number: string;
          /** 出行日期 */
          departure_date: string;
          /** 出发地 At most 80 characters. */
          departure_place: string;
          /** 目的地 At most 80 characters. */
          destination: string;
          /**
           * 交通工具类型
           * - `LONG_DISTANCE_BUS` 长途汽车
           * - `PUBLIC_TRANSPORTATION` 公共交通
           * - `CAR` 汽车
           * - `SHIP` 船舶
           * - `OTHER_TRANSPORTATION` 其他交通工具
           */
          transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION';
          /**
           * 交通工具等级
           * - `SHIP_FIRST_CLASS_CABIN` 船舶一等舱
           * - `SHIP_SECOND_CLASS_CABIN` 船舶二等舱
           * - `SHIP_THIRD_CLASS_CABIN` 船舶三等舱
           */
          transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN';
        };
      }[];
      /**
       * 出口业务适用政策代码
       * - `1` 退税政策
       * - `2` 免税政策
       * - `3` 征税政策
       */
      export_business_policy_code?: 1 | 2 | 3;
      /**
       * 增值税即征即退代码
       * - `1` 软件产品
       * - `2` 资源综合利用产品
       * - `3` 管道运输服务
       * - `4` 有形动产融资租赁服务
       * - `5` 有形动产融资性售后回租服务
       * - `6` 新型墙体材料
       * - `7` 风力发电产品
       * - `8` 光伏发电产品
       * - `9` 动漫软件产品
       * - `10` 飞机维修劳务
       * - `11` 黄金
       * - `12` 铂金
       */
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /** 开票人ID At most 64 characters. */
      billing_person_id: string;
      /** 开票人名称 At most 64 characters. */
      billing_person?: string;
      /**
       * 发票类型
       * - `COMM_FAPIAO` 增值税普通发票
       * - `VAT_FAPIAO` 增值税专用发票
       */
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /** 交易信息 */
      transaction_information: V3NewTaxControlFapiaoFapiaoApplicationsTransactionInformation[];
      /** 发票备注 */
      remark?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostResponse = Empty;

export interface V3NewTaxControlFapiaoFapiaoApplicationsBuyerInformation {
  /**
   * 购买方类型
   * - `INDIVIDUAL` 个人、其他
   * - `ORGANIZATION` 单位
   */
  type: 'INDIVIDUAL' | 'ORGANIZATION';
  /** 名称 At most 256 characters. */
  name: string;
  /** 纳税人识别号 At most 32 characters. */
  taxpayer_id?: string;
  /** 地址 At most 128 characters. */
  address?: string;
  /** 电话 At most 32 characters. */
  telephone?: string;
  /** 开户银行名称 At most 128 characters. */
  bank_name?: string;
  /** 银行账号 At most 32 characters. */
  bank_account?: string;
  /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  phone?: string;
  /** 邮箱地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  email?: string;
  /** 订单金额 */
  amount?: number;
  /** 商户订单号 At most 32 characters. */
  out_trade_no?: string;
  /**
   * 开具的发票类型
   * - `COMM_FAPIAO` 增值税普通发票
   * - `VAT_FAPIAO` 增值税专用发票
   */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO';
  /** 留言信息 At most 100 characters. */
  user_apply_message?: string;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsTransactionInformation {
  /**
   * 支付渠道
   * - `WECHAT_PAY` 微信支付
   */
  pay_channel: 'WECHAT_PAY';
  /** 支付订单号 At most 64 characters. */
  transaction_id?: string;
  /** 支付商户订单号 At most 64 characters. */
  out_trade_no?: string;
  /** 交易金额 */
  amount: number;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil extends PathNode {
  /**
   * 开具成品油行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016760559)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostResponse>;
  /** 开具成品油行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostRequest extends CommonOptions {
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 发票申请单号 At most 32 characters. */
    fapiao_apply_id: string;
    /** 购买方信息 */
    buyer_information: V3NewTaxControlFapiaoFapiaoApplicationsBuyerInformation;
    /** 需要开具的数电发票信息 */
    fapiao_information: {
      /** 商户发票单号 At most 32 characters. */
      fapiao_id: string;
      /** 总价税合计 */
      total_amount: number;
      /** 发票行信息 */
      items: {
        /** 税局侧规定的货物或应税劳务、服务税收分类编码 At most 32 characters. */
        tax_code: string;
        /** 货物或应税劳务、服务名称 At most 128 characters. */
        goods_name: string;
        /** 规格型号 At most 20 characters. */
        specification?: string;
        /**
         * 成品油单位
         * - `TON` 吨
         * - `LITER` 升
         */
        unit?: 'TON' | 'LITER' | 'LETER';
        /** 数量 */
        quantity?: number;
        /** 单行金额合计 */
        total_amount: number;
        /** 税率 */
        tax_rate: number;
        /** 是否折扣行 */
        discount: boolean;
        /**
         * 优惠政策标识
         * - `1` 简易征收
         * - `2` 稀土产品
         * - `3` 免税
         * - `4` 不征税
         * - `5` 先征后退
         * - `6` 100%先征后退
         * - `7` 50%先征后退
         * - `8` 按3%简易征收
         * - `9` 按5%简易征收
         * - `10` 按5%简易征收减按1.5%计征
         * - `11` 即征即退30%
         * - `12` 即征即退50%
         * - `13` 即征即退70%
         * - `14` 即征即退100%
         * - `15` 超税负3%即征即退
         * - `16` 超税负8%即征即退
         * - `17` 超税负12%即征即退
         * - `18` 超税负6%即征即退
         */
        preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
        /** 成品油行业额外信息 */
        refined_oil_information?: {
          /** 成品油站点 At most 100 characters. */
          station: string;
          /** 交易时间 At most 32 characters. */
          trade_time: string;
          /** 加油枪号码 At most 10 characters. */
          gun_number: string;
        };
      }[];
      /**
       * 出口业务适用政策代码
       * - `1` 退税政策
       * - `2` 免税政策
       * - `3` 征税政策
       */
      export_business_policy_code?: 1 | 2 | 3;
      /**
       * 增值税即征即退代码
       * - `1` 软件产品
       * - `2` 资源综合利用产品
       * - `3` 管道运输服务
       * - `4` 有形动产融资租赁服务
       * - `5` 有形动产融资性售后回租服务
       * - `6` 新型墙体材料
       * - `7` 风力发电产品
       * - `8` 光伏发电产品
       * - `9` 动漫软件产品
       * - `10` 飞机维修劳务
       * - `11` 黄金
       * - `12` 铂金
       */
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /** 开票人ID At most 64 characters. */
      billing_person_id: string;
      /** 开票人名称 At most 64 characters. */
      billing_person?: string;
      /**
       * 发票类型
       * - `COMM_FAPIAO` 增值税普通发票
       * - `VAT_FAPIAO` 增值税专用发票
       */
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /** 交易信息 */
      transaction_information: V3NewTaxControlFapiaoFapiaoApplicationsTransactionInformation[];
      /** 发票备注 */
      remark?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostResponse = Empty;

/** `v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing extends PathNode {
  /**
   * 开具不动产租赁行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostResponse>;
  /** 开具不动产租赁行业电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostRequest extends CommonOptions {
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 发票申请单号 At most 32 characters. */
    fapiao_apply_id: string;
    /** 购买方信息 */
    buyer_information: V3NewTaxControlFapiaoFapiaoApplicationsBuyerInformation;
    /** 需要开具的数电发票信息 */
    fapiao_information: {
      /** 商户发票单号 At most 32 characters. */
      fapiao_id: string;
      /** 总价税合计 */
      total_amount: number;
      /** 发票行信息 */
      items: {
        /** 税局侧规定的货物或应税劳务、服务税收分类编码 At most 32 characters. */
        tax_code: string;
        /** 货物或应税劳务、服务名称 At most 128 characters. */
        goods_name: string;
        /** 规格型号 At most 20 characters. */
        specification?: string;
        /**
         * 面积单位
         * - `METER` 米
         * - `SQUARE_METER` 平方米
         * - `SQUARE_KILOMETER` 平方千米
         * - `HECTARE` 公顷
         * - `SQUARE_KILOMETER_ABBREVIATION` k㎡
         * - `SQUARE_METER_ABBREVIATION` ㎡
         * - `HECTARE_ABBREVIATION` h㎡
         * - `MU` 亩
         */
        unit?: 'METER' | 'SQUARE_METER' | 'SQUARE_KILOMETER' | 'HECTARE' | 'SQUARE_KILOMETER_ABBREVIATION' | 'SQUARE_METER_ABBREVIATION' | 'HECTARE_ABBREVIATION' | 'MU';
        /** 数量 */
        quantity?: number;
        /** 单行金额合计 */
        total_amount: number;
        /** 税率 */
        tax_rate: number;
        /** 是否折扣行 */
        discount: boolean;
        /**
         * 优惠政策标识
         * - `1` 简易征收
         * - `2` 稀土产品
         * - `3` 免税
         * - `4` 不征税
         * - `5` 先征后退
         * - `6` 100%先征后退
         * - `7` 50%先征后退
         * - `8` 按3%简易征收
         * - `9` 按5%简易征收
         * - `10` 按5%简易征收减按1.5%计征
         * - `11` 即征即退30%
         * - `12` 即征即退50%
         * - `13` 即征即退70%
         * - `14` 即征即退100%
         * - `15` 超税负3%即征即退
         * - `16` 超税负8%即征即退
         * - `17` 超税负12%即征即退
         * - `18` 超税负6%即征即退
         */
        preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;
        /** 不动产租赁特定行业额外信息 */
        real_estate_leasing_information?: {
          /** 不动产坐落省份 At most 20 characters. */
          province: string;
          /** 不动产坐落城市 At most 20 characters. */
          city?: string;
          /** 不动产坐落地址（详细地址） At most 80 characters. */
          address: string;
          /** 租赁期起 At most 32 characters. */
          lease_period_start: string;
          /** 租赁期止 At most 32 characters. */
          lease_period_end: string;
          /** 跨地（市）标志 */
          cross_city_flag: boolean;
          /** 产权证书/不动产权证号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
          certificate_no?: string;
          /** 车牌号 */
          plate_no?: string[];
        };
      }[];
      /**
       * 出口业务适用政策代码
       * - `1` 退税政策
       * - `2` 免税政策
       * - `3` 征税政策
       */
      export_business_policy_code?: 1 | 2 | 3;
      /**
       * 增值税即征即退代码
       * - `1` 软件产品
       * - `2` 资源综合利用产品
       * - `3` 管道运输服务
       * - `4` 有形动产融资租赁服务
       * - `5` 有形动产融资性售后回租服务
       * - `6` 新型墙体材料
       * - `7` 风力发电产品
       * - `8` 光伏发电产品
       * - `9` 动漫软件产品
       * - `10` 飞机维修劳务
       * - `11` 黄金
       * - `12` 铂金
       */
      vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
      /** 开票人ID At most 64 characters. */
      billing_person_id: string;
      /** 开票人名称 At most 64 characters. */
      billing_person?: string;
      /**
       * 发票类型
       * - `COMM_FAPIAO` 增值税普通发票
       * - `VAT_FAPIAO` 增值税专用发票
       */
      fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
      /** 交易信息 */
      transaction_information: V3NewTaxControlFapiaoFapiaoApplicationsTransactionInformation[];
      /** 发票备注 */
      remark?: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostResponse = Empty;

/** `v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile extends PathNode {
  /**
   * 上传电子发票文件: `POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556605) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012696830) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792580)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostRequest, V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostResponse>;
  /** 上传电子发票文件: `POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostRequest, V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostRequest extends CommonOptions {
  body: Body;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostResponse {
  /** 电子发票文件ID At most 128 characters. */
  fapiao_media_id: string;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId extends PathNode {
  'fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles;
  fapiaoFiles: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles;
  'insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards;
  insertCards: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards;
  reverse: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse;
  /**
   * 查询电子发票: `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012531753) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489258) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
   */
  get: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponse>;
  /** 查询电子发票: `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` */
  getAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetRequest extends CommonOptions {
  /** 发票申请单号 At most 32 characters. */
  fapiao_apply_id: string;
  query: V3NewTaxControlFapiaoFapiaoApplicationsQuery;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponse {
  /** 发票数量 */
  total_count: number;
  /** 发票信息 */
  fapiao_information?: ({
    /** 商户发票单号 At most 32 characters. */
    fapiao_id: string;
    /**
     * 发票状态
     * - `ISSUE_ACCEPTED` 开票申请已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     * - `ISSUE_FAILED` 发票开具已失败
     * - `REVERSE_FAILED` 发票冲红已失败
     */
    status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {});
    /** 蓝字发票信息 */
    blue_fapiao?: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponseBlueFapiao;
    /** 红字发票信息 */
    red_fapiao?: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponseBlueFapiao;
    /** 电子发票卡券信息 */
    card_information?: {
      /** 插卡公众号AppID At most 32 characters. */
      card_appid: string;
      /** 用户在插卡公众号下的OpenID At most 32 characters. */
      card_openid: string;
      /** 电子发票卡券模板ID At most 32 characters. */
      card_id?: string;
      /** 电子发票在卡包中的编码 At most 32 characters. */
      card_code?: string;
      /**
       * 发票卡券状态
       * - `INSERT_ACCEPTED` 插卡申请已受理
       * - `INSERTED` 已插入用户卡包
       * - `DISCARD_ACCEPTED` 作废申请已受理
       * - `DISCARDED` 发票卡券已作废
       */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {});
    };
    /** 总价税合计 */
    total_amount: number;
    /** 总税额 */
    tax_amount: number;
    /** 总金额 */
    amount: number;
    /** 销售方信息 */
    seller_information: {
      /** 名称 At most 256 characters. */
      name: string;
      /** 纳税人识别号 At most 32 characters. */
      taxpayer_id: string;
      /** 地址 At most 128 characters. */
      address?: string;
      /** 电话 At most 32 characters. */
      telephone?: string;
      /** 开户银行 At most 128 characters. */
      bank_name?: string;
      /** 银行账号 At most 32 characters. */
      bank_account?: string;
    };
    /** 购买方信息 */
    buyer_information: V3NewTaxControlFapiaoBuyerInformation;
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string;
      /** 复核人 */
      reviewer?: string;
      /** 开票人 At most 20 characters. */
      drawer: string;
    };
    /** 发票行信息 */
    items?: ({
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 At most 32 characters. */
      tax_code: string;
      /** 货物或应税劳务、服务名称 At most 128 characters. */
      goods_name: string;
      /** 规格型号 At most 20 characters. */
      specification?: string;
      /** 单位 At most 32 characters. */
      unit?: string;
      /** 数量 */
      quantity: number;
      /** 单价 */
      unit_price: number;
      /** 单行金额 */
      amount: number;
      /** 单行税额 */
      tax_amount: number;
      /** 单行金额合计 */
      total_amount: number;
      /** 税率 */
      tax_rate: number;
      /**
       * 税收优惠政策标识
       * - `NO_FAVORABLE` 无优惠
       * - `OUTSIDE_VAT` 不征税
       * - `VAT_EXEMPT` 免税
       * - `NORMAL_ZERO_RATED` 普通零税率
       * - `EXPORT_ZERO_RATED` 出口零税率
       */
      tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {});
      /** 是否折扣行 */
      discount: boolean;
    })[];
    /** 备注信息 At most 200 characters. */
    remark?: string;
    /** 开票失败错误码 At most 32 characters. */
    fapiao_error_code?: string;
    /** 开票失败原因 At most 256 characters. */
    fapiao_error_message?: string;
  })[];
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsQuery {
  /** 子商户号 At most 32 characters. */
  sub_mchid: string;
  /** 商户发票单号 At most 32 characters. */
  fapiao_id?: string;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdGetResponseBlueFapiao {
  /** 发票代码 At most 12 characters. */
  fapiao_code?: string;
  /** 发票号码 At most 20 characters. */
  fapiao_number: string;
  /** 校验码 At most 20 characters. */
  check_code?: string;
  /** 密码 At most 1024 characters. */
  password?: string;
  /** 开票时间 At most 32 characters. */
  fapiao_time: string;
}

export interface V3NewTaxControlFapiaoBuyerInformation {
  /**
   * 购买方类型
   * - `INDIVIDUAL` 个人、其他
   * - `ORGANIZATION` 单位
   */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {});
  /** 名称 At most 256 characters. */
  name: string;
  /** 纳税人识别号 At most 32 characters. */
  taxpayer_id?: string;
  /** 地址 At most 128 characters. */
  address?: string;
  /** 电话 At most 32 characters. */
  telephone?: string;
  /** 开户银行名称 At most 128 characters. */
  bank_name?: string;
  /** 银行账号 At most 32 characters. */
  bank_account?: string;
  /** 手机号 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  phone?: string;
  /** 邮箱地址 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  email?: string;
  /** 订单金额 */
  amount?: number;
  /** 商户订单号 At most 32 characters. */
  out_trade_no?: string;
  /**
   * 开具的发票类型
   * - `COMM_FAPIAO` 增值税普通发票
   * - `VAT_FAPIAO` 增值税专用发票
   */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {});
  /** 留言信息 At most 100 characters. */
  user_apply_message?: string;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles extends PathNode {
  /**
   * 获取发票下载信息: `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538335) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474067) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792576)
   */
  get: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse>;
  /** 获取发票下载信息: `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` */
  getAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetRequest extends CommonOptions {
  /** 发票申请单号 At most 32 characters. */
  fapiao_apply_id: string;
  query: V3NewTaxControlFapiaoFapiaoApplicationsQuery;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse {
  /** 发票列表 */
  fapiao_download_info_list?: ({
    /** 商户发票单号 At most 32 characters. */
    fapiao_id?: string;
    /** 发票文件下载地址 At most 1024 characters. */
    download_url?: string;
    /**
     * 发票状态
     * - `ISSUE_ACCEPTED` 开票申请已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     * - `ISSUE_FAILED` 发票开具已失败
     * - `REVERSE_FAILED` 发票冲红已失败
     */
    status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {});
  })[];
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards extends PathNode {
  /**
   * 将电子发票插入微信用户卡包: `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538365) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474078) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostResponse>;
  /** 将电子发票插入微信用户卡包: `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostRequest extends CommonOptions {
  /** 发票申请单号 At most 32 characters. */
  fapiao_apply_id: string;
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /**
     * 插卡场景
     * - `WITH_WECHATPAY` 微信支付场景
     * - `WITHOUT_WECHATPAY` 非微信支付场景
     */
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
    /** 购买方信息 */
    buyer_information: V3NewTaxControlFapiaoFapiaoApplicationsBuyerInformation;
    /** 电子发票卡券信息列表 */
    fapiao_card_information: {
      /** 电子发票文件ID At most 128 characters. */
      fapiao_media_id: string;
      /** 发票号码 At most 20 characters. */
      fapiao_number: string;
      /** 发票代码 At most 12 characters. */
      fapiao_code?: string;
      /** 开票时间 At most 32 characters. */
      fapiao_time: string;
      /** 校验码 At most 20 characters. */
      check_code?: string;
      /** 密码 At most 1024 characters. */
      password?: string;
      /** 总价税合计 */
      total_amount: number;
      /** 总税额 */
      tax_amount: number;
      /** 总金额 */
      amount: number;
      /** 销售方信息 */
      seller_information: {
        /** 名称 At most 256 characters. */
        name: string;
        /** 纳税人识别号 At most 32 characters. */
        taxpayer_id: string;
        /** 地址 At most 128 characters. */
        address?: string;
        /** 电话 At most 32 characters. */
        telephone?: string;
        /** 开户银行 At most 128 characters. */
        bank_name?: string;
        /** 银行账号 At most 32 characters. */
        bank_account?: string;
      };
      /** 附加信息 */
      extra_information: {
        /** 收款人 */
        payee?: string;
        /** 复核人 */
        reviewer?: string;
        /** 开票人 At most 20 characters. */
        drawer: string;
      };
      /** 发票行信息 */
      items?: {
        /** 税局侧规定的货物或应税劳务、服务税收分类编码 At most 32 characters. */
        tax_code: string;
        /** 货物或应税劳务、服务名称 At most 128 characters. */
        goods_name: string;
        /** 规格型号 At most 20 characters. */
        specification?: string;
        /** 单位 At most 32 characters. */
        unit?: string;
        /** 数量 */
        quantity: number;
        /** 单价 */
        unit_price: number;
        /** 单行金额 */
        amount: number;
        /** 单行税额 */
        tax_amount: number;
        /** 单行金额合计 */
        total_amount: number;
        /** 税率 */
        tax_rate: number;
        /**
         * 税收优惠政策标识
         * - `NO_FAVORABLE` 无优惠
         * - `OUTSIDE_VAT` 不征税
         * - `VAT_EXEMPT` 免税
         * - `NORMAL_ZERO_RATED` 普通零税率
         * - `EXPORT_ZERO_RATED` 出口零税率
         */
        tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED';
        /** 是否折扣行 */
        discount: boolean;
      }[];
      /** 备注信息 At most 200 characters. */
      remark?: string;
    }[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsPostResponse = Empty;

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` */
export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse extends PathNode {
  /**
   * 冲红电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538327) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474062) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792575)
   */
  post: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostResponse>;
  /** 冲红电子发票: `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` */
  postAsync: Call<V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostRequest, V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostResponse>;
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostRequest extends CommonOptions {
  /** 发票申请单号 At most 32 characters. */
  fapiao_apply_id: string;
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 冲红原因 At most 200 characters.
     * - `ISSUE_ERROR` 开票有误
     * - `SALES_RETURN` 销货退回
     * - `SERVICE_SUSPENTION` 服务中止
     * - `SALES_DISCOUNT` 销售折让
     */
    reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT';
    /** 需要冲红的发票信息 */
    fapiao_information?: {
      /** 商户发票单号 At most 32 characters. */
      fapiao_id: string;
      /** 发票代码 */
      fapiao_code?: string;
      /** 发票号码 At most 20 characters. */
      fapiao_number: string;
    }[];
  };
}

export type V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReversePostResponse = Empty;

/** `v3/new-tax-control-fapiao/fapiaomerchant` */
export interface V3NewTaxControlFapiaoFapiaomerchant extends PathNode {
  getspinviteurl: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl;
  listspinvitemchinfo: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo;
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` */
export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl extends PathNode {
  /**
   * 获取邀请商户开通服务商电子发票能力: `GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
   */
  get: Call<V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetRequest, V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetResponse>;
  /** 获取邀请商户开通服务商电子发票能力: `GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` */
  getAsync: Call<V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetRequest, V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetResponse>;
}

export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetRequest extends CommonOptions {
  query: {
    /**
     * 操作类型
     * - `AUTH_BINDING` 授权绑定
     */
    operation_type: 'AUTH_BINDING';
    /**
     * 开票模式
     * - `THIRD_OR_SELF_FAPIAO` 第三方/自建发票
     * - `TENCENT_DIGITAL_TAX` 腾讯数电发票
     */
    fapiao_mode: ('THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX')[];
    /**
     * 发票能力类型
     * - `BASE_ABILITY` 基础开票能力（适合餐饮、酒店等）
     * - `REAL_ESTATE_ABILITY` 不动产租赁能力（适合停车场等）
     * - `REFINED_OIL_ABILITY` 成品油能力（适合石油石化等行业）
     */
    fapiao_ability_type_list?: ('BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY')[];
    /** 服务商邀请渠道 At most 128 characters. */
    invite_channel?: string;
    /** 操作人员 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    operate_user?: string;
    /** 服务商邀请code At most 128 characters. */
    invite_code: string;
    /** 受邀请商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 受邀请商户税号 At most 20 characters. */
    taxpayer_id?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetResponse {
  /** 邀请开通二维码链接 At most 1024 characters. */
  invite_url: string;
  /** 开通小程序AppID At most 32 characters. */
  miniprogram_appid: string;
  /** 开通小程序跳转路径 At most 1024 characters. */
  miniprogram_path: string;
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` */
export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo extends PathNode {
  /**
   * 获取邀请开通的商户信息: `GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941524)
   */
  get: Call<V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetRequest, V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetResponse>;
  /** 获取邀请开通的商户信息: `GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` */
  getAsync: Call<V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetRequest, V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetResponse>;
}

export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetRequest extends CommonOptions {
  query: {
    /** 查询时间起 */
    query_time_start: string;
    /** 查询时间止 */
    query_time_end: string;
    /** 本次查询的起始位置 */
    offset: number;
    /** 本次查询的最大数量 */
    limit: number;
    /** 服务商邀请code */
    invite_code?: string;
    /**
     * 商户邀请状态
     * - `MCH_INVITE_SUCC` 商户已接受邀请
     * - `MCH_INVITE_FAILED` 商户邀请开通失败
     */
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED';
  };
}

export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetResponse {
  /** 总数 */
  total_count: number;
  /** 本次查询的起始位置 */
  offset: number;
  /** 本次查询的最大数量 */
  limit: number;
  /** 相关链接 */
  links?: {
    /** 下一页链接 At most 1024 characters. */
    next?: string;
    /** 上一页链接 At most 1024 characters. */
    prev?: string;
    /** 当前链接 At most 1024 characters. */
    self?: string;
  };
  /** 邀请的商户结果 */
  mch_invite_result_list?: ({
    /** 邀请的商户商户号 */
    sub_mchid?: string;
    /**
     * 邀请商户的状态
     * - `MCH_INVITE_SUCC` 商户已接受邀请
     * - `MCH_INVITE_FAILED` 商户邀请开通失败
     */
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {});
    /** 商户名称 At most 1024 characters. */
    ep_name: string;
    /** 商户税号 At most 32 characters. */
    tax_id: string;
    /** 服务商邀请商户code */
    invite_code: string;
    /** 商户操作时间 */
    operate_time: string;
    /**
     * 商户邀请失败错误码
     * - `UNKNOWN_TAX_INFO` 未查询到单位税务登记信息
     * - `INVALID_COMPANY_INFO` 单位信息有误
     * - `NOT_MEET_ACCESS_CONDITION` 不符合乐企接入条件
     * - `NOT_IN_PILOT_SCOPE` 未纳入数电票试点范围
     * - `MISSING_TAX_AUTHORITY_CODE` 无法获取省市级主管税务机关代码
     * - `MERCHANT_INFO_NOT_SET` 商户主体信息未设置
     * - `UNKNOWN_ERROR` 未知异常
     */
    invite_failed_code?: 'UNKNOWN_TAX_INFO' | 'INVALID_COMPANY_INFO' | 'NOT_MEET_ACCESS_CONDITION' | 'NOT_IN_PILOT_SCOPE' | 'MISSING_TAX_AUTHORITY_CODE' | 'MERCHANT_INFO_NOT_SET' | 'UNKNOWN_ERROR' | (string & {});
    /** 商户邀请失败的原因 At most 1024 characters. */
    invite_failed_reason?: string;
  })[];
}

/** `v3/new-tax-control-fapiao/merchant` */
export interface V3NewTaxControlFapiaoMerchant extends PathNode {
  'base-information': V3NewTaxControlFapiaoMerchantBaseInformation;
  baseInformation: V3NewTaxControlFapiaoMerchantBaseInformation;
  'development-config': V3NewTaxControlFapiaoMerchantDevelopmentConfig;
  developmentConfig: V3NewTaxControlFapiaoMerchantDevelopmentConfig;
  _sub_mchid_: V3NewTaxControlFapiaoMerchantBySubMchid;
  '{sub_mchid}': V3NewTaxControlFapiaoMerchantBySubMchid;
}

/** `v3/new-tax-control-fapiao/merchant/base-information` */
export interface V3NewTaxControlFapiaoMerchantBaseInformation extends PathNode {
  /**
   * 获取商户开票基础信息: `GET v3/new-tax-control-fapiao/merchant/base-information`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538180) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474053)
   */
  get: Call<V3NewTaxControlFapiaoMerchantBaseInformationGetRequest, V3NewTaxControlFapiaoMerchantBaseInformationGetResponse>;
  /** 获取商户开票基础信息: `GET v3/new-tax-control-fapiao/merchant/base-information` */
  getAsync: Call<V3NewTaxControlFapiaoMerchantBaseInformationGetRequest, V3NewTaxControlFapiaoMerchantBaseInformationGetResponse>;
}

export interface V3NewTaxControlFapiaoMerchantBaseInformationGetRequest extends CommonOptions {
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3NewTaxControlFapiaoMerchantBaseInformationGetResponse {
  /** 销售方信息 */
  seller_information: {
    /** 名称 */
    name: string;
    /** 纳税人识别号 */
    taxpayer_id: string;
    /** 地址 */
    address: string;
    /** 电话 */
    telephone?: string;
    /** 开户银行 */
    bank_name?: string;
    /** 银行账号 */
    bank_account?: string;
  };
  /** 附加信息 */
  extra_information: {
    /** 收款人 */
    payee?: string;
    /** 复核人 */
    reviewer?: string;
    /** 开票人 */
    drawer: string;
  };
}

/** `v3/new-tax-control-fapiao/merchant/development-config` */
export interface V3NewTaxControlFapiaoMerchantDevelopmentConfig extends PathNode {
  /**
   * 配置开发选项: `PATCH v3/new-tax-control-fapiao/merchant/development-config`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529457) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474031) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792563)
   */
  patch: Call<V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchRequest, V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchResponse>;
  /** 配置开发选项: `PATCH v3/new-tax-control-fapiao/merchant/development-config` */
  patchAsync: Call<V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchRequest, V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchResponse>;
  /**
   * 查询商户配置的开发选项: `GET v3/new-tax-control-fapiao/merchant/development-config`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529526) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474033)
   */
  get: OptionalCall<V3NewTaxControlFapiaoMerchantDevelopmentConfigGetRequest, V3NewTaxControlFapiaoMerchantDevelopmentConfigGetResponse>;
  /** 查询商户配置的开发选项: `GET v3/new-tax-control-fapiao/merchant/development-config` */
  getAsync: OptionalCall<V3NewTaxControlFapiaoMerchantDevelopmentConfigGetRequest, V3NewTaxControlFapiaoMerchantDevelopmentConfigGetResponse>;
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchRequest extends CommonOptions {
  json: {
    /** 回调地址 At most 256 characters. */
    callback_url?: string;
    /** 子商户号 At most 32 characters. */
    sub_mch_code: string;
    /** 全部账单展示开发票入口开关 */
    show_fapiao_cell?: boolean;
    /** 商户是否支持开电子专票 */
    support_vat_fapiao?: boolean;
  };
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigPatchResponse {
  /** 回调地址 At most 256 characters. */
  callback_url: string;
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean;
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean;
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigGetRequest extends CommonOptions {
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfigGetResponse {
  /** 商户回调地址 */
  callback_url: string;
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean;
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean;
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}` */
export interface V3NewTaxControlFapiaoMerchantBySubMchid extends PathNode {
  check: V3NewTaxControlFapiaoMerchantBySubMchidCheck;
  'check-status': V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus;
  checkStatus: V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus;
}

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` */
export interface V3NewTaxControlFapiaoMerchantBySubMchidCheck extends PathNode {
  /**
   * 检查子商户开票功能状态: `POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474022)
   */
  post: Call<V3NewTaxControlFapiaoMerchantBySubMchidCheckPostRequest, V3NewTaxControlFapiaoMerchantBySubMchidCheckPostResponse>;
  /** 检查子商户开票功能状态: `POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check` */
  postAsync: Call<V3NewTaxControlFapiaoMerchantBySubMchidCheckPostRequest, V3NewTaxControlFapiaoMerchantBySubMchidCheckPostResponse>;
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckPostRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
}

export type V3NewTaxControlFapiaoMerchantBySubMchidCheckPostResponse = Empty;

/** `v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` */
export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus extends PathNode {
  /**
   * 检查子商户开票功能状态: `GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792561)
   */
  get: Call<V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetRequest, V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetResponse>;
  /** 检查子商户开票功能状态: `GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status` */
  getAsync: Call<V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetRequest, V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetResponse>;
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetRequest extends CommonOptions {
  /** 子商户号 At most 32 characters. */
  sub_mchid: string;
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatusGetResponse {
  /** 子商户号 At most 32 characters. */
  sub_mchid: string;
  /** 第三方开票模式 */
  third_mode?: {
    /**
     * 第三方/自建发票能力接入状态
     * - `DISABLED` 未接入
     * - `ENABLED` 已接入
     */
    status: 'DISABLED' | 'ENABLED' | (string & {});
  };
  /** 数电发票模式 */
  digital_tax_mode?: {
    /**
     * 接入状态
     * - `APPROVAL_PENDING` 请等待当地税务机关审批
     * - `BILLING_PERSON_CONFIRMED_PENDING` 请开票员登陆电子税局-乐企进行授权
     * - `APPLY_FAILED` 税局申请不通过
     * - `DISABLED` 未接入或商户解除授权
     * - `ENABLED` 商户数电开票能力
     * - `RESOURCE_EXPIRED` 商户使用的数电服务商资源过期
     */
    status: 'APPROVAL_PENDING' | 'ACCESS_CONFIRMED_PENDING' | 'ABILITY_CONFIRMED_PENDING' | 'BILLING_PERSON_REGISTER_PENDING' | 'BILLING_PERSON_CONFIRMED_PENDING' | 'SECURITY_SETTING_PENDING' | 'APPLY_FAILED' | 'DISABLED' | 'ENABLED' | 'RESOURCE_EXPIRED' | (string & {});
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID At most 128 characters. */
      id?: string;
      /** 开票人姓名 At most 40 characters. */
      name?: string;
    }[];
    /** 接入时间 */
    access_time?: string;
    /** 过期时间 */
    expired_time?: string;
    /** 接入失败原因 At most 1024 characters. */
    access_fail_reason?: string;
    /** 能力信息 */
    ability_info?: ({
      /**
       * 能力类型
       * - `BASE_ABILITY` 基础开票能力（适合餐饮、酒店等）
       * - `REAL_ESTATE_ABILITY` 不动产租赁能力（适合停车场等）
       * - `REFINED_OIL_ABILITY` 成品油能力（适合石油石化等行业）
       */
      type: 'BASE_ABILITY' | 'REAL_ESTATE_ABILITY' | 'REFINED_OIL_ABILITY' | (string & {});
      /**
       * 能力授权状态
       * - `AUTHORIZED` 数电开通能力已授权
       * - `AUTHORIZE_PENDING` 需要财务负责人或者法定代表人
       * - `DEAUTHORIZED` 商户已经解除与联用平台在税局系统的关联关系
       * - `AUTHORIZE_FAILED` 能力授权失败
       */
      status: 'AUTHORIZED' | 'AUTHORIZE_PENDING' | 'DEAUTHORIZED' | 'AUTHORIZE_FAILED' | (string & {});
      /** 能力授权失败原因 At most 1024 characters. */
      authorize_fail_reason?: string;
    })[];
  };
}

/** `v3/new-tax-control-fapiao/user-title` */
export interface V3NewTaxControlFapiaoUserTitle extends PathNode {
  'title-url': V3NewTaxControlFapiaoUserTitleTitleUrl;
  titleUrl: V3NewTaxControlFapiaoUserTitleTitleUrl;
  /**
   * 获取用户填写的抬头: `GET v3/new-tax-control-fapiao/user-title`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538112) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474048) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
   */
  get: Call<V3NewTaxControlFapiaoUserTitleGetRequest, V3NewTaxControlFapiaoUserTitleGetResponse>;
  /** 获取用户填写的抬头: `GET v3/new-tax-control-fapiao/user-title` */
  getAsync: Call<V3NewTaxControlFapiaoUserTitleGetRequest, V3NewTaxControlFapiaoUserTitleGetResponse>;
}

export interface V3NewTaxControlFapiaoUserTitleGetRequest extends CommonOptions {
  query: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /**
     * 开票场景
     * - `WITH_WECHATPAY` 微信支付场景
     * - `WITHOUT_WECHATPAY` 非微信支付场景
     */
    scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
    /** 发票申请单号 At most 32 characters. */
    fapiao_apply_id: string;
  };
}

export interface V3NewTaxControlFapiaoUserTitleGetResponse extends V3NewTaxControlFapiaoBuyerInformation {
}

/** `v3/new-tax-control-fapiao/user-title/title-url` */
export interface V3NewTaxControlFapiaoUserTitleTitleUrl extends PathNode {
  /**
   * 获取抬头填写链接: `GET v3/new-tax-control-fapiao/user-title/title-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538106) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474040) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
   */
  get: Call<V3NewTaxControlFapiaoUserTitleTitleUrlGetRequest, V3NewTaxControlFapiaoUserTitleTitleUrlGetResponse>;
  /** 获取抬头填写链接: `GET v3/new-tax-control-fapiao/user-title/title-url` */
  getAsync: Call<V3NewTaxControlFapiaoUserTitleTitleUrlGetRequest, V3NewTaxControlFapiaoUserTitleTitleUrlGetResponse>;
}

export interface V3NewTaxControlFapiaoUserTitleTitleUrlGetRequest extends CommonOptions {
  query: {
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 发票申请单号 At most 32 characters. */
    fapiao_apply_id: string;
    /**
     * 开票来源
     * - `WEB` 微信H5
     * - `MINIPROGRAM` 微信小程序
     */
    source: 'WEB' | 'MINIPROGRAM';
    /** 商户AppID At most 32 characters. */
    appid: string;
    /** 用户OpenID At most 32 characters. */
    openid: string;
    /** 总金额 */
    total_amount: number;
    /** 销售方名称 At most 32 characters. */
    seller_name?: string;
    /** 是否需要展示手机号填写栏 */
    show_phone_cell?: boolean;
    /** 用户是否必须填写手机号 */
    must_input_phone?: boolean;
    /** 是否需要展示邮箱地址填写栏 */
    show_email_cell?: boolean;
    /** 用户是否必须填写邮箱地址 */
    must_input_email?: boolean;
  };
}

export interface V3NewTaxControlFapiaoUserTitleTitleUrlGetResponse {
  /** 抬头填写小程序AppID At most 32 characters. */
  miniprogram_appid?: string;
  /** 抬头填写小程序页面路径 At most 1024 characters. */
  miniprogram_path?: string;
  /** 抬头填写小程序的用户名 At most 32 characters. */
  miniprogram_user_name?: string;
}
