// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3TaxiInvoicePaths {
  'v3/taxi-invoice/attendance/punch': V3TaxiInvoiceAttendancePunch;
  'v3/taxi-invoice/cards': V3TaxiInvoiceCards;
  'v3/taxi-invoice/cards/upload-file': V3TaxiInvoiceCardsUploadFile;
  'v3/taxi-invoice/driver/update-driver': V3TaxiInvoiceDriverUpdateDriver;
  'v3/taxi-invoice/drivers/{driver_license}': V3TaxiInvoiceDriversByDriverLicense;
  'v3/taxi-invoice/taxi-companies/{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompanyMchid;
  'v3/taxi-invoice/taxi-company/create-taxi-company': V3TaxiInvoiceTaxiCompanyCreateTaxiCompany;
  'v3/taxi-invoice/taxi/update-taxi': V3TaxiInvoiceTaxiUpdateTaxi;
  'v3/taxi-invoice/user-taxi-order/find-by-token': V3TaxiInvoiceUserTaxiOrderFindByToken;
  'v3/taxi-invoice/user-taxi-orders': V3TaxiInvoiceUserTaxiOrders;
}

export interface V3TaxiInvoiceOperations {
  'v3/taxi-invoice/attendance/punch': { post: Operation<V3TaxiInvoiceAttendancePunchPostRequest, V3TaxiInvoiceAttendancePunchPostResponse> };
  'v3/taxi-invoice/cards': { post: Operation<V3TaxiInvoiceCardsPostRequest, V3TaxiInvoiceCardsPostResponse> };
  'v3/taxi-invoice/cards/upload-file': { post: Operation<V3TaxiInvoiceCardsUploadFilePostRequest, V3TaxiInvoiceCardsUploadFilePostResponse> };
  'v3/taxi-invoice/driver/update-driver': { post: Operation<V3TaxiInvoiceDriverUpdateDriverPostRequest, V3TaxiInvoiceDriverUpdateDriverPostResponse> };
  'v3/taxi-invoice/drivers/{driver_license}': { get: Operation<V3TaxiInvoiceDriversByDriverLicenseGetRequest, V3TaxiInvoiceDriversByDriverLicenseGetResponse> };
  'v3/taxi-invoice/taxi-companies/{company_mchid}': { get: Operation<V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetRequest, V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetResponse> };
  'v3/taxi-invoice/taxi-company/create-taxi-company': { post: Operation<V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostRequest, V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostResponse> };
  'v3/taxi-invoice/taxi/update-taxi': { post: Operation<V3TaxiInvoiceTaxiUpdateTaxiPostRequest, V3TaxiInvoiceTaxiUpdateTaxiPostResponse> };
  'v3/taxi-invoice/user-taxi-order/find-by-token': { get: Operation<V3TaxiInvoiceUserTaxiOrderFindByTokenGetRequest, V3TaxiInvoiceUserTaxiOrderFindByTokenGetResponse> };
  'v3/taxi-invoice/user-taxi-orders': { get: Operation<V3TaxiInvoiceUserTaxiOrdersGetRequest, V3TaxiInvoiceUserTaxiOrdersGetResponse> };
}

/** `v3/taxi-invoice` */
export interface V3TaxiInvoice extends PathNode {
  attendance: V3TaxiInvoiceAttendance;
  cards: V3TaxiInvoiceCards;
  driver: V3TaxiInvoiceDriver;
  drivers: V3TaxiInvoiceDrivers;
  'taxi-companies': V3TaxiInvoiceTaxiCompanies;
  taxiCompanies: V3TaxiInvoiceTaxiCompanies;
  'taxi-company': V3TaxiInvoiceTaxiCompany;
  taxiCompany: V3TaxiInvoiceTaxiCompany;
  taxi: V3TaxiInvoiceTaxi;
  'user-taxi-order': V3TaxiInvoiceUserTaxiOrder;
  userTaxiOrder: V3TaxiInvoiceUserTaxiOrder;
  'user-taxi-orders': V3TaxiInvoiceUserTaxiOrders;
  userTaxiOrders: V3TaxiInvoiceUserTaxiOrders;
}

/** `v3/taxi-invoice/attendance` */
export interface V3TaxiInvoiceAttendance extends PathNode {
  punch: V3TaxiInvoiceAttendancePunch;
}

/** `v3/taxi-invoice/attendance/punch` */
export interface V3TaxiInvoiceAttendancePunch extends PathNode {
  /**
   * 签到签退: `POST v3/taxi-invoice/attendance/punch`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461368)
   */
  post: Call<V3TaxiInvoiceAttendancePunchPostRequest, V3TaxiInvoiceAttendancePunchPostResponse>;
  /** 签到签退: `POST v3/taxi-invoice/attendance/punch` */
  postAsync: Call<V3TaxiInvoiceAttendancePunchPostRequest, V3TaxiInvoiceAttendancePunchPostResponse>;
}

export interface V3TaxiInvoiceAttendancePunchPostRequest extends CommonOptions {
  json: {
    /** 车牌号 */
    plate_number: string;
    /** 营运资格证号 */
    driver_license: string;
    /** 事件发生时间 */
    event_time: string;
    /** 事件类型 */
    event_type: string;
    /** 行政区划ID */
    region_id: number;
  };
}

export type V3TaxiInvoiceAttendancePunchPostResponse = Empty;

/** `v3/taxi-invoice/cards` */
export interface V3TaxiInvoiceCards extends PathNode {
  'upload-file': V3TaxiInvoiceCardsUploadFile;
  uploadFile: V3TaxiInvoiceCardsUploadFile;
  /**
   * 将出租车电子发票插入微信用户卡包: `POST v3/taxi-invoice/cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
   */
  post: Call<V3TaxiInvoiceCardsPostRequest, V3TaxiInvoiceCardsPostResponse>;
  /** 将出租车电子发票插入微信用户卡包: `POST v3/taxi-invoice/cards` */
  postAsync: Call<V3TaxiInvoiceCardsPostRequest, V3TaxiInvoiceCardsPostResponse>;
}

export interface V3TaxiInvoiceCardsPostRequest extends CommonOptions {
  json: {
    /** 出租车经营主体商户号 */
    company_mchid: string;
    /** 面对面付款单号 */
    trade_number?: string;
    /** 应用ID */
    appid?: string;
    /** 用户标识 */
    openid: string;
    /** 行政区划代码 */
    region_id: number;
    /** 营运资格证号 */
    driver_license?: string;
    /** 车牌号 */
    plate_number?: string;
    /** 发票卡券信息 */
    fapiao_card_information: {
      /** 电子发票文件ID */
      fapiao_media_id: string;
      /** 发票号码 */
      fapiao_number: string;
      /** 发票代码 */
      fapiao_code: string;
      /** 开票时间 */
      fapiao_time: string;
      /** 校验码 */
      check_code: string;
      /** 密码 */
      password: string;
      /** 总价税合计 */
      total_amount: number;
      /** 总税额 */
      tax_amount: number;
      /** 总金额 */
      amount: number;
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
      };
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
      /** 发票行信息 */
      items?: {
        /** 货物或应税劳务、服务编码 */
        tax_code: string;
        /** 货物或应税劳务、服务名称 */
        goods_name: string;
        /** 规格型号 */
        specification?: string;
        /** 单位 */
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
        /** 税收优惠政策标识 */
        tax_prefer_mark: string;
        /** 是否折扣行 */
        discount: boolean;
      }[];
      /** 备注信息 */
      remark?: string;
    };
    /** 获取乘客行程单详情的凭证 */
    token?: string;
  };
}

export interface V3TaxiInvoiceCardsPostResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string;
  /** 用户在插卡公众号下的OpenID */
  card_openid: string;
  /** 出租车电子发票卡券模板ID */
  card_id: string;
  /** 出租车电子发票在卡包中的编码 */
  card_code: string;
}

/** `v3/taxi-invoice/cards/upload-file` */
export interface V3TaxiInvoiceCardsUploadFile extends PathNode {
  /**
   * 上传出租车电子发票文件: `POST v3/taxi-invoice/cards/upload-file`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692904)
   */
  post: Call<V3TaxiInvoiceCardsUploadFilePostRequest, V3TaxiInvoiceCardsUploadFilePostResponse>;
  /** 上传出租车电子发票文件: `POST v3/taxi-invoice/cards/upload-file` */
  postAsync: Call<V3TaxiInvoiceCardsUploadFilePostRequest, V3TaxiInvoiceCardsUploadFilePostResponse>;
}

export interface V3TaxiInvoiceCardsUploadFilePostRequest extends CommonOptions {
  body: Body;
}

export interface V3TaxiInvoiceCardsUploadFilePostResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string;
}

/** `v3/taxi-invoice/driver` */
export interface V3TaxiInvoiceDriver extends PathNode {
  'update-driver': V3TaxiInvoiceDriverUpdateDriver;
  updateDriver: V3TaxiInvoiceDriverUpdateDriver;
}

/** `v3/taxi-invoice/driver/update-driver` */
export interface V3TaxiInvoiceDriverUpdateDriver extends PathNode {
  /**
   * 更新司机信息: `POST v3/taxi-invoice/driver/update-driver`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460171)
   */
  post: Call<V3TaxiInvoiceDriverUpdateDriverPostRequest, V3TaxiInvoiceDriverUpdateDriverPostResponse>;
  /** 更新司机信息: `POST v3/taxi-invoice/driver/update-driver` */
  postAsync: Call<V3TaxiInvoiceDriverUpdateDriverPostRequest, V3TaxiInvoiceDriverUpdateDriverPostResponse>;
}

export interface V3TaxiInvoiceDriverUpdateDriverPostRequest extends CommonOptions {
  json: {
    /** 司机姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    driver_name: string;
    /** 司机身份证号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 公司名称 */
    company_name: string;
    /** 商户号 */
    mchid: string;
    /** 营运资格证号 */
    driver_license: string;
    /** 司机类别 */
    driver_category: string;
    /** 岗位状态 */
    driver_status: string;
    /** 司机头像 */
    driver_photo?: {
      /** 照片类型 */
      photo_type?: string;
      /** 司机头像摘要 */
      photo_digest?: {
        /** 哈希类型 */
        hash_type?: string;
        /** 哈希值 */
        hash_value?: string;
      };
      /** 头像url */
      photo_url?: string;
      /** 头像icon */
      photo_icon?: string;
    };
    /** 行政区划ID */
    region_id: number;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3TaxiInvoiceDriverUpdateDriverPostResponse {
  /** 司机姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  driver_name: string;
  /** 司机身份证号码 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  id_card_number: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  mchid: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 司机类别 */
  driver_category: string;
  /** 岗位状态 */
  driver_status: string;
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string;
    /** 司机头像摘要 */
    photo_digest?: V3TaxiInvoicePhotoDigest;
    /** 头像url */
    photo_url?: string;
    /** 头像icon */
    photo_icon?: string;
  };
  /** 行政区划ID */
  region_id: number;
}

export interface V3TaxiInvoicePhotoDigest {
  /** 哈希类型 */
  hash_type?: string;
  /** 哈希值 */
  hash_value?: string;
}

/** `v3/taxi-invoice/drivers` */
export interface V3TaxiInvoiceDrivers extends PathNode {
  _driver_license_: V3TaxiInvoiceDriversByDriverLicense;
  '{driver_license}': V3TaxiInvoiceDriversByDriverLicense;
}

/** `v3/taxi-invoice/drivers/{driver_license}` */
export interface V3TaxiInvoiceDriversByDriverLicense extends PathNode {
  /**
   * 获取司机信息: `GET v3/taxi-invoice/drivers/{driver_license}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461309)
   */
  get: Call<V3TaxiInvoiceDriversByDriverLicenseGetRequest, V3TaxiInvoiceDriversByDriverLicenseGetResponse>;
  /** 获取司机信息: `GET v3/taxi-invoice/drivers/{driver_license}` */
  getAsync: Call<V3TaxiInvoiceDriversByDriverLicenseGetRequest, V3TaxiInvoiceDriversByDriverLicenseGetResponse>;
}

export interface V3TaxiInvoiceDriversByDriverLicenseGetRequest extends CommonOptions {
  /** 营运资格证号 */
  driver_license: string;
  query: {
    /** 行政区划代码 */
    region_id: number;
  };
}

export interface V3TaxiInvoiceDriversByDriverLicenseGetResponse {
  /** 司机姓名 */
  driver_name: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  company_mchid: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 司机类别 */
  driver_category: string;
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string;
    /** 司机照片摘要 */
    photo_digest?: V3TaxiInvoicePhotoDigest;
    /** 头像url */
    photo_url?: string;
    /** 头像icon */
    photo_data?: string;
  };
  /** 行政区划代码 */
  region_id: number;
  /** 司机状态 */
  driver_state: string;
}

/** `v3/taxi-invoice/taxi-companies` */
export interface V3TaxiInvoiceTaxiCompanies extends PathNode {
  _company_mchid_: V3TaxiInvoiceTaxiCompaniesByCompanyMchid;
  '{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompanyMchid;
}

/** `v3/taxi-invoice/taxi-companies/{company_mchid}` */
export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchid extends PathNode {
  /**
   * 获取出租车公司商户信息: `GET v3/taxi-invoice/taxi-companies/{company_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460161)
   */
  get: Call<V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetRequest, V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetResponse>;
  /** 获取出租车公司商户信息: `GET v3/taxi-invoice/taxi-companies/{company_mchid}` */
  getAsync: Call<V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetRequest, V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetResponse>;
}

export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetRequest extends CommonOptions {
  /** 商户号 */
  company_mchid: string;
  query: {
    /** 行政区划ID */
    region_id: number;
  };
}

export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchidGetResponse {
  /** 商户号 */
  company_mchid: string;
  /** 企业类型 */
  enterprise_type: string;
  /** 公司名称 */
  company_name: string;
  /** 公司简称 */
  short_name: string;
  /** 税号 */
  tax_id: string;
  /** 公司地址 */
  address: string;
  /** 公司电话 */
  phone?: string;
  /** 开户行 */
  bank_name?: string;
  /** 银行账号 */
  bank_account?: string;
  /** 企业法人姓名 */
  legal_person: string;
  /** 开票渠道 */
  invoice_mode: string;
  /** 行政区划代码 */
  region_id: number;
}

/** `v3/taxi-invoice/taxi-company` */
export interface V3TaxiInvoiceTaxiCompany extends PathNode {
  'create-taxi-company': V3TaxiInvoiceTaxiCompanyCreateTaxiCompany;
  createTaxiCompany: V3TaxiInvoiceTaxiCompanyCreateTaxiCompany;
}

/** `v3/taxi-invoice/taxi-company/create-taxi-company` */
export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompany extends PathNode {
  /**
   * 新增出租车公司: `POST v3/taxi-invoice/taxi-company/create-taxi-company`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460154)
   */
  post: Call<V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostRequest, V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostResponse>;
  /** 新增出租车公司: `POST v3/taxi-invoice/taxi-company/create-taxi-company` */
  postAsync: Call<V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostRequest, V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostResponse>;
}

export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostRequest extends CommonOptions {
  json: {
    /** 公司名称 */
    company_name?: string;
    /** 税号 */
    tax_id: string;
    /** 公司地址 */
    address: string;
    /** 公司电话 */
    phone?: string;
    /** 开户行 */
    bank_name?: string;
    /** 银行账号 */
    bank_account?: string;
    /** 开票渠道 */
    invoice_mode: string;
    /** 企业法人姓名 */
    legal_person: string;
    /** 公司简称 */
    short_name?: string;
    /** 行政区划ID */
    region_id: number;
    /** 企业类型 */
    enterprise_type: string;
  };
}

export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostResponse {
  /** 商户号 */
  mchid: string;
  /** 公司名称 */
  company_name?: string;
}

/** `v3/taxi-invoice/taxi` */
export interface V3TaxiInvoiceTaxi extends PathNode {
  'update-taxi': V3TaxiInvoiceTaxiUpdateTaxi;
  updateTaxi: V3TaxiInvoiceTaxiUpdateTaxi;
}

/** `v3/taxi-invoice/taxi/update-taxi` */
export interface V3TaxiInvoiceTaxiUpdateTaxi extends PathNode {
  /**
   * 更新出租车信息: `POST v3/taxi-invoice/taxi/update-taxi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460167)
   */
  post: Call<V3TaxiInvoiceTaxiUpdateTaxiPostRequest, V3TaxiInvoiceTaxiUpdateTaxiPostResponse>;
  /** 更新出租车信息: `POST v3/taxi-invoice/taxi/update-taxi` */
  postAsync: Call<V3TaxiInvoiceTaxiUpdateTaxiPostRequest, V3TaxiInvoiceTaxiUpdateTaxiPostResponse>;
}

export interface V3TaxiInvoiceTaxiUpdateTaxiPostRequest extends CommonOptions {
  json: {
    /** 车牌号 */
    plate_number: string;
    /** 公司名称 */
    company_name: string;
    /** 商户号 */
    mchid?: string;
    /** 主班司机资格证号 */
    main_license: string;
    /** 副班司机资格证号 */
    deputy_license?: string;
    /** 行政区划ID */
    region_id: number;
    /** 开票标记 */
    invoice_flag?: string;
    /** 出租车状态 */
    taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION';
  };
}

export interface V3TaxiInvoiceTaxiUpdateTaxiPostResponse {
  /** 车牌号 */
  plate_number: string;
  /** 公司名称 */
  company_name: string;
  /** 商户号 */
  mchid?: string;
  /** 主班司机资格证号 */
  main_license: string;
  /** 副班司机资格证号 */
  deputy_license?: string;
  /** 行政区划ID */
  region_id: number;
}

/** `v3/taxi-invoice/user-taxi-order` */
export interface V3TaxiInvoiceUserTaxiOrder extends PathNode {
  'find-by-token': V3TaxiInvoiceUserTaxiOrderFindByToken;
  findByToken: V3TaxiInvoiceUserTaxiOrderFindByToken;
}

/** `v3/taxi-invoice/user-taxi-order/find-by-token` */
export interface V3TaxiInvoiceUserTaxiOrderFindByToken extends PathNode {
  /**
   * 根据凭证查询乘客行程单: `GET v3/taxi-invoice/user-taxi-order/find-by-token`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460180)
   */
  get: Call<V3TaxiInvoiceUserTaxiOrderFindByTokenGetRequest, V3TaxiInvoiceUserTaxiOrderFindByTokenGetResponse>;
  /** 根据凭证查询乘客行程单: `GET v3/taxi-invoice/user-taxi-order/find-by-token` */
  getAsync: Call<V3TaxiInvoiceUserTaxiOrderFindByTokenGetRequest, V3TaxiInvoiceUserTaxiOrderFindByTokenGetResponse>;
}

export interface V3TaxiInvoiceUserTaxiOrderFindByTokenGetRequest extends CommonOptions {
  query: {
    /** 获取乘客行程单详情的凭证 */
    token: string;
    /** 用户标识 */
    openid: string;
    /** 应用ID */
    appid: string;
    /** 行政区划代码 */
    region_id?: number;
    /** 授权模式 */
    auth_mode?: string;
  };
}

export interface V3TaxiInvoiceUserTaxiOrderFindByTokenGetResponse {
  /** 车牌号 */
  plate_number: string;
  /** 营运资格证号 */
  driver_license: string;
  /** 上车时间 */
  up_time: string;
  /** 行政区划代码 */
  region_id: number;
  /** 乘客行程单来源 */
  source: string;
  /** 面对面付款时间 */
  pay_time?: string;
  /** 面对面付款金额 */
  pay_amount?: number;
}

/** `v3/taxi-invoice/user-taxi-orders` */
export interface V3TaxiInvoiceUserTaxiOrders extends PathNode {
  /**
   * 获取乘客行程单列表: `GET v3/taxi-invoice/user-taxi-orders`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html)
   */
  get: Call<V3TaxiInvoiceUserTaxiOrdersGetRequest, V3TaxiInvoiceUserTaxiOrdersGetResponse>;
  /** 获取乘客行程单列表: `GET v3/taxi-invoice/user-taxi-orders` */
  getAsync: Call<V3TaxiInvoiceUserTaxiOrdersGetRequest, V3TaxiInvoiceUserTaxiOrdersGetResponse>;
}

export interface V3TaxiInvoiceUserTaxiOrdersGetRequest extends CommonOptions {
  query: {
    /** 最大资源条数 */
    limit?: number;
    /** 请求资源起始位置 */
    offset?: number;
    /** 小程序用户的微信openid */
    openid: string;
    /** 小程序appid */
    appid: string;
    /** 起始日期 */
    begin_date: string;
    /** 结束日期 */
    end_date: string;
    /** 行政区划id */
    region_id: number;
  };
}

export interface V3TaxiInvoiceUserTaxiOrdersGetResponse {
  /** 乘客行程单详情 */
  data: {
    /** 车牌号 */
    plate_number: string;
    /** 营运资格证号 */
    driver_license: string;
    /** 上车时间 */
    up_time: string;
  }[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string;
    /** 上一页链接 */
    prev?: string;
    /** 当前链接 */
    self?: string;
  };
}
