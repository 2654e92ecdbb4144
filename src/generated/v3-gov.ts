// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3GovPaths {
  'v3/gov/subsidy/audit/cup/invalid': V3GovSubsidyAuditCupInvalid;
  'v3/gov/subsidy/audit/cup/query': V3GovSubsidyAuditCupQuery;
  'v3/gov/subsidy/audit/cup/refund/sync': V3GovSubsidyAuditCupRefundSync;
  'v3/gov/subsidy/audit/cup/update': V3GovSubsidyAuditCupUpdate;
  'v3/gov/subsidy/audit/cup/upload': V3GovSubsidyAuditCupUpload;
  'v3/gov/subsidy/companies/query': V3GovSubsidyCompaniesQuery;
  'v3/gov/subsidy/goods/upload': V3GovSubsidyGoodsUpload;
  'v3/gov/subsidy/n-qualifications/sync': V3GovSubsidyNQualificationsSync;
  'v3/gov/subsidy/qualification': V3GovSubsidyQualification;
  'v3/gov/subsidy/qualifications/passthrough/cancel': V3GovSubsidyQualificationsPassthroughCancel;
  'v3/gov/subsidy/qualifications/passthrough/claim': V3GovSubsidyQualificationsPassthroughClaim;
  'v3/gov/subsidy/qualifications/passthrough/query': V3GovSubsidyQualificationsPassthroughQuery;
  'v3/gov/subsidy/qualifications/query': V3GovSubsidyQualificationsQuery;
  'v3/gov/subsidy/qualifications/sync': V3GovSubsidyQualificationsSync;
  'v3/gov/subsidy/sncode/lock': V3GovSubsidySncodeLock;
  'v3/gov/subsidy/sncode/query': V3GovSubsidySncodeQuery;
  'v3/gov/subsidy/sncode/unlock': V3GovSubsidySncodeUnlock;
  'v3/gov/subsidy/transactions/query': V3GovSubsidyTransactionsQuery;
  'v3/gov/subsidy/transactions/summary/query-day': V3GovSubsidyTransactionsSummaryQueryDay;
  'v3/gov/subsidy/transactions/sync': V3GovSubsidyTransactionsSync;
  'v3/gov/subsidy/zhejiang/authcode/cancel': V3GovSubsidyZhejiangAuthcodeCancel;
  'v3/gov/subsidy/zhejiang/authcode/commit': V3GovSubsidyZhejiangAuthcodeCommit;
  'v3/gov/subsidy/zhejiang/authcode/issue': V3GovSubsidyZhejiangAuthcodeIssue;
  'v3/gov/subsidy/zhejiang/authcode/refund': V3GovSubsidyZhejiangAuthcodeRefund;
  'v3/gov/subsidy/zhejiang/authcode/try': V3GovSubsidyZhejiangAuthcodeTry;
  'v3/gov/subsidy/zhejiang/goods/query': V3GovSubsidyZhejiangGoodsQuery;
  'v3/gov/subsidy/zhejiang/n-qualifications/confirm': V3GovSubsidyZhejiangNQualificationsConfirm;
  'v3/gov/subsidy/zhejiang/qualifications/alter': V3GovSubsidyZhejiangQualificationsAlter;
  'v3/gov/subsidy/zhejiang/qualifications/claim': V3GovSubsidyZhejiangQualificationsClaim;
  'v3/gov/subsidy/zhejiang/qualifications/query': V3GovSubsidyZhejiangQualificationsQuery;
  'v3/gov/subsidy/zhejiang/sncode/lock': V3GovSubsidyZhejiangSncodeLock;
  'v3/gov/subsidy/zhejiang/sncode/query': V3GovSubsidyZhejiangSncodeQuery;
  'v3/gov/subsidy/zhejiang/sncode/unlock': V3GovSubsidyZhejiangSncodeUnlock;
}

export interface V3GovOperations {
  'v3/gov/subsidy/audit/cup/invalid': { post: Operation<V3GovSubsidyAuditCupInvalidPostRequest, V3GovSubsidyAuditCupInvalidPostResponse> };
  'v3/gov/subsidy/audit/cup/query': { post: Operation<V3GovSubsidyAuditCupQueryPostRequest, V3GovSubsidyAuditCupQueryPostResponse> };
  'v3/gov/subsidy/audit/cup/refund/sync': { post: Operation<V3GovSubsidyAuditCupRefundSyncPostRequest, V3GovSubsidyAuditCupRefundSyncPostResponse> };
  'v3/gov/subsidy/audit/cup/update': { post: Operation<V3GovSubsidyAuditCupUpdatePostRequest, V3GovSubsidyAuditCupUpdatePostResponse> };
  'v3/gov/subsidy/audit/cup/upload': { post: Operation<V3GovSubsidyAuditCupUploadPostRequest, V3GovSubsidyAuditCupUploadPostResponse> };
  'v3/gov/subsidy/companies/query': { post: Operation<V3GovSubsidyCompaniesQueryPostRequest, V3GovSubsidyCompaniesQueryPostResponse> };
  'v3/gov/subsidy/goods/upload': { post: Operation<V3GovSubsidyGoodsUploadPostRequest, V3GovSubsidyGoodsUploadPostResponse> };
  'v3/gov/subsidy/n-qualifications/sync': { post: Operation<V3GovSubsidyNQualificationsSyncPostRequest, V3GovSubsidyNQualificationsSyncPostResponse> };
  'v3/gov/subsidy/qualification': { get: Operation<V3GovSubsidyQualificationGetRequest, V3GovSubsidyQualificationGetResponse> };
  'v3/gov/subsidy/qualifications/passthrough/cancel': { post: Operation<V3GovSubsidyQualificationsPassthroughCancelPostRequest, V3GovSubsidyQualificationsPassthroughCancelPostResponse> };
  'v3/gov/subsidy/qualifications/passthrough/claim': { post: Operation<V3GovSubsidyQualificationsPassthroughClaimPostRequest, V3GovSubsidyQualificationsPassthroughClaimPostResponse> };
  'v3/gov/subsidy/qualifications/passthrough/query': { post: Operation<V3GovSubsidyQualificationsPassthroughQueryPostRequest, V3GovSubsidyQualificationsPassthroughQueryPostResponse> };
  'v3/gov/subsidy/qualifications/query': { post: Operation<V3GovSubsidyQualificationsQueryPostRequest, V3GovSubsidyQualificationsQueryPostResponse> };
  'v3/gov/subsidy/qualifications/sync': { post: Operation<V3GovSubsidyQualificationsSyncPostRequest, V3GovSubsidyQualificationsSyncPostResponse> };
  'v3/gov/subsidy/sncode/lock': { post: Operation<V3GovSubsidySncodeLockPostRequest, V3GovSubsidySncodeLockPostResponse> };
  'v3/gov/subsidy/sncode/query': { post: Operation<V3GovSubsidySncodeQueryPostRequest, V3GovSubsidySncodeQueryPostResponse> };
  'v3/gov/subsidy/sncode/unlock': { post: Operation<V3GovSubsidySncodeUnlockPostRequest, V3GovSubsidySncodeUnlockPostResponse> };
  'v3/gov/subsidy/transactions/query': { post: Operation<V3GovSubsidyTransactionsQueryPostRequest, V3GovSubsidyTransactionsQueryPostResponse> };
  'v3/gov/subsidy/transactions/summary/query-day': { post: Operation<V3GovSubsidyTransactionsSummaryQueryDayPostRequest, V3GovSubsidyTransactionsSummaryQueryDayPostResponse> };
  'v3/gov/subsidy/transactions/sync': { post: Operation<V3GovSubsidyTransactionsSyncPostRequest, V3GovSubsidyTransactionsSyncPostResponse> };
  'v3/gov/subsidy/zhejiang/authcode/cancel': { post: Operation<V3GovSubsidyZhejiangAuthcodeCancelPostRequest, V3GovSubsidyZhejiangAuthcodeCancelPostResponse> };
  'v3/gov/subsidy/zhejiang/authcode/commit': { post: Operation<V3GovSubsidyZhejiangAuthcodeCommitPostRequest, V3GovSubsidyZhejiangAuthcodeCommitPostResponse> };
  'v3/gov/subsidy/zhejiang/authcode/issue': { post: Operation<V3GovSubsidyZhejiangAuthcodeIssuePostRequest, V3GovSubsidyZhejiangAuthcodeIssuePostResponse> };
  'v3/gov/subsidy/zhejiang/authcode/refund': { post: Operation<V3GovSubsidyZhejiangAuthcodeRefundPostRequest, V3GovSubsidyZhejiangAuthcodeRefundPostResponse> };
  'v3/gov/subsidy/zhejiang/authcode/try': { post: Operation<V3GovSubsidyZhejiangAuthcodeTryPostRequest, V3GovSubsidyZhejiangAuthcodeTryPostResponse> };
  'v3/gov/subsidy/zhejiang/goods/query': { post: Operation<V3GovSubsidyZhejiangGoodsQueryPostRequest, V3GovSubsidyZhejiangGoodsQueryPostResponse> };
  'v3/gov/subsidy/zhejiang/n-qualifications/confirm': { post: Operation<V3GovSubsidyZhejiangNQualificationsConfirmPostRequest, V3GovSubsidyZhejiangNQualificationsConfirmPostResponse> };
  'v3/gov/subsidy/zhejiang/qualifications/alter': { post: Operation<V3GovSubsidyZhejiangQualificationsAlterPostRequest, V3GovSubsidyZhejiangQualificationsAlterPostResponse> };
  'v3/gov/subsidy/zhejiang/qualifications/claim': { post: Operation<V3GovSubsidyZhejiangQualificationsClaimPostRequest, V3GovSubsidyZhejiangQualificationsClaimPostResponse> };
  'v3/gov/subsidy/zhejiang/qualifications/query': { post: Operation<V3GovSubsidyZhejiangQualificationsQueryPostRequest, V3GovSubsidyZhejiangQualificationsQueryPostResponse> };
  'v3/gov/subsidy/zhejiang/sncode/lock': { post: Operation<V3GovSubsidyZhejiangSncodeLockPostRequest, V3GovSubsidyZhejiangSncodeLockPostResponse> };
  'v3/gov/subsidy/zhejiang/sncode/query': { post: Operation<V3GovSubsidyZhejiangSncodeQueryPostRequest, V3GovSubsidyZhejiangSncodeQueryPostResponse> };
  'v3/gov/subsidy/zhejiang/sncode/unlock': { post: Operation<V3GovSubsidyZhejiangSncodeUnlockPostRequest, V3GovSubsidyZhejiangSncodeUnlockPostResponse> };
}

/** `v3/gov` */
export interface V3Gov extends PathNode {
  subsidy: V3GovSubsidy;
}

/** `v3/gov/subsidy` */
export interface V3GovSubsidy extends PathNode {
  audit: V3GovSubsidyAudit;
  companies: V3GovSubsidyCompanies;
  goods: V3GovSubsidyGoods;
  'n-qualifications': V3GovSubsidyNQualifications;
  nQualifications: V3GovSubsidyNQualifications;
  qualification: V3GovSubsidyQualification;
  qualifications: V3GovSubsidyQualifications;
  sncode: V3GovSubsidySncode;
  transactions: V3GovSubsidyTransactions;
  zhejiang: V3GovSubsidyZhejiang;
}

/** `v3/gov/subsidy/audit` */
export interface V3GovSubsidyAudit extends PathNode {
  cup: V3GovSubsidyAuditCup;
}

/** `v3/gov/subsidy/audit/cup` */
export interface V3GovSubsidyAuditCup extends PathNode {
  invalid: V3GovSubsidyAuditCupInvalid;
  query: V3GovSubsidyAuditCupQuery;
  refund: V3GovSubsidyAuditCupRefund;
  update: V3GovSubsidyAuditCupUpdate;
  upload: V3GovSubsidyAuditCupUpload;
}

/** `v3/gov/subsidy/audit/cup/invalid` */
export interface V3GovSubsidyAuditCupInvalid extends PathNode {
  /**
   * 查询审核结果: `POST v3/gov/subsidy/audit/cup/invalid`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   */
  post: Call<V3GovSubsidyAuditCupInvalidPostRequest, V3GovSubsidyAuditCupInvalidPostResponse>;
  /** 查询审核结果: `POST v3/gov/subsidy/audit/cup/invalid` */
  postAsync: Call<V3GovSubsidyAuditCupInvalidPostRequest, V3GovSubsidyAuditCupInvalidPostResponse>;
}

export interface V3GovSubsidyAuditCupInvalidPostRequest extends CommonOptions {
  json: V3GovSubsidyAuditCupJson;
}

export interface V3GovSubsidyAuditCupInvalidPostResponse extends V3GovSubsidyAuditCupAnswer {
}

export interface V3GovSubsidyAuditCupJson {
  /** 分公司机构代码 */
  org_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
}

export interface V3GovSubsidyAuditCupAnswer {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  msg: string;
  /** 详细应答码 */
  sub_code?: string;
  /** 详细应答码描述 */
  sub_msg?: string;
}

/** `v3/gov/subsidy/audit/cup/query` */
export interface V3GovSubsidyAuditCupQuery extends PathNode {
  /**
   * 查询审核结果: `POST v3/gov/subsidy/audit/cup/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   */
  post: Call<V3GovSubsidyAuditCupQueryPostRequest, V3GovSubsidyAuditCupQueryPostResponse>;
  /** 查询审核结果: `POST v3/gov/subsidy/audit/cup/query` */
  postAsync: Call<V3GovSubsidyAuditCupQueryPostRequest, V3GovSubsidyAuditCupQueryPostResponse>;
}

export interface V3GovSubsidyAuditCupQueryPostRequest extends CommonOptions {
  json: V3GovSubsidyAuditCupJson;
}

export interface V3GovSubsidyAuditCupQueryPostResponse {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  msg?: string;
  /** 详细应答码 */
  sub_code?: string;
  /** 详细应答码描述 */
  sub_msg?: string;
  /** 商户订单号 */
  mchnt_order_id?: string;
  /** 核验结果 */
  verify_status?: string;
  /** 核验结果描述 */
  verify_status_desc?: string;
  /** 审核结果 */
  audit_status?: string;
  /** 审核结果描述 */
  audit_status_desc?: string;
  /** 订单状态 */
  trade_status?: string;
  /** 退货金额 */
  refund_at?: string;
  /** 退货日期 */
  refund_dt?: string;
  /** 分公司机构代码 */
  org_no?: string;
}

/** `v3/gov/subsidy/audit/cup/refund` */
export interface V3GovSubsidyAuditCupRefund extends PathNode {
  sync: V3GovSubsidyAuditCupRefundSync;
}

/** `v3/gov/subsidy/audit/cup/refund/sync` */
export interface V3GovSubsidyAuditCupRefundSync extends PathNode {
  /**
   * 同步非银联支付交易退款信息: `POST v3/gov/subsidy/audit/cup/refund/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   */
  post: Call<V3GovSubsidyAuditCupRefundSyncPostRequest, V3GovSubsidyAuditCupRefundSyncPostResponse>;
  /** 同步非银联支付交易退款信息: `POST v3/gov/subsidy/audit/cup/refund/sync` */
  postAsync: Call<V3GovSubsidyAuditCupRefundSyncPostRequest, V3GovSubsidyAuditCupRefundSyncPostResponse>;
}

export interface V3GovSubsidyAuditCupRefundSyncPostRequest extends CommonOptions {
  json: {
    /** 分公司机构代码 */
    org_no: string;
    /** 商户订单号 */
    mchnt_order_id: string;
    /** 审核记录上传时间 */
    upload_time: string;
    /** 退款金额 */
    refund_at: string;
    /** 退款日期 */
    refund_dt: string;
  };
}

export interface V3GovSubsidyAuditCupRefundSyncPostResponse extends V3GovSubsidyAuditCupAnswer {
}

/** `v3/gov/subsidy/audit/cup/update` */
export interface V3GovSubsidyAuditCupUpdate extends PathNode {
  /**
   * 更新审核数据: `POST v3/gov/subsidy/audit/cup/update`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   */
  post: Call<V3GovSubsidyAuditCupUpdatePostRequest, V3GovSubsidyAuditCupUpdatePostResponse>;
  /** 更新审核数据: `POST v3/gov/subsidy/audit/cup/update` */
  postAsync: Call<V3GovSubsidyAuditCupUpdatePostRequest, V3GovSubsidyAuditCupUpdatePostResponse>;
}

export interface V3GovSubsidyAuditCupUpdatePostRequest extends CommonOptions {
  json: V3GovSubsidyAuditCupJsonRequest;
}

export interface V3GovSubsidyAuditCupUpdatePostResponse extends V3GovSubsidyAuditCupAnswer {
}

export interface V3GovSubsidyAuditCupJsonRequest {
  /** 分公司机构代码 */
  org_no: string;
  /** 店铺编码 */
  sub_mchnt_cd: string;
  /** 店铺名称 */
  sub_mchnt_nm: string;
  /** 门店名称 */
  store_nm?: string;
  /** 线上平台订单号 */
  online_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
  /** 审核结果通知地址 */
  notify_url: string;
  /** 品类 */
  prod_id: string;
  /** 能效 */
  eng_grade?: string;
  /** 品牌 */
  brand_nm: string;
  /** 型号 */
  prod_model: string;
  /** 销售方式（线上或线下） */
  sales_chnl?: string;
  /** 电商平台方 */
  plat_form: string;
  /** 支付方式类型 */
  payer_tp: string;
  /** 收旧订单号 */
  trade_in_order_id?: string;
  /** 收旧价格 */
  trade_in_at?: string;
  /** 收旧价格是否统计 */
  is_trade_in?: string;
  /** 订单金额 */
  sales_at: string;
  /** 实付金额 */
  actual_at: string;
  /** 交易时间 */
  trans_tm: string;
  /** 商户编码 */
  mchnt_cd: string;
  /** 商家优惠金额 */
  mer_sub_at?: string;
  /** 国补优惠金额 */
  discount_at: string;
  /** 其他图片1 */
  image01?: string;
  /** 其他图片2 */
  image02?: string;
  /** 其他图片3 */
  image03?: string;
  /** 其他图片4 */
  image04?: string;
  /** 其他图片5 */
  image05?: string;
  /** 其他图片6 */
  image06?: string;
  /** 其他图片7 */
  image07?: string;
  /** 其他图片8 */
  image08?: string;
  /** 其他图片9 */
  image09?: string;
  /** 其他图片10 */
  image10?: string;
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string;
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string;
  /** 收旧设备外观照片 */
  device_photo?: string;
  /** 收旧设备外观照片格式 */
  device_photo_format?: string;
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string;
  /** 商品条码 */
  bar_code?: string;
  /** SN码 */
  sn_code: string;
  /** IMEI1 */
  imei1?: string;
  /** IMEI2 */
  imei2?: string;
  /** 能效或水效网备案登记型号 */
  register_model?: string;
  /** 能效或水效备案号 */
  record_number?: string;
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string;
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string;
    /** 发票号码 */
    invoice_no?: string;
    /** 开票日期 */
    invoice_dt?: string;
    /** 发票链接 */
    invoice_link?: string;
    /** 发票类型 */
    invoice_tp?: string;
    /** 发票校验码 */
    invoice_ck_cd?: string;
    /** 发票上购买人姓名 */
    nm?: string;
    /** 税价合计 */
    tax?: string;
    /** 发票税额 */
    invoice_tax_amt?: string;
    /** 销售企业名称 */
    sales_ent_nm?: string;
    /** 销售方纳税人识别号 */
    tax_payer?: string;
    /** 数量 */
    num?: string;
    /** 货物或应税劳务服务名称（含型号） */
    service_nm?: string;
  };
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string;
    /** 物流公司 */
    tracking_company?: string;
    /** 收货省 */
    usr_prov?: string;
    /** 收货市 */
    usr_city?: string;
    /** 收货区县 */
    usr_area?: string;
    /** 收货地址 */
    usr_addr?: string;
    /** 物流类型 */
    tracking_type?: string;
    /** 提货方式 */
    delivery_method?: string;
    /** 发货地址 */
    shipping_addr?: string;
    /** 签收时间 */
    delivery_time?: string;
  };
}

/** `v3/gov/subsidy/audit/cup/upload` */
export interface V3GovSubsidyAuditCupUpload extends PathNode {
  /**
   * 上传审核数据: `POST v3/gov/subsidy/audit/cup/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989535)
   */
  post: Call<V3GovSubsidyAuditCupUploadPostRequest, V3GovSubsidyAuditCupUploadPostResponse>;
  /** 上传审核数据: `POST v3/gov/subsidy/audit/cup/upload` */
  postAsync: Call<V3GovSubsidyAuditCupUploadPostRequest, V3GovSubsidyAuditCupUploadPostResponse>;
}

export interface V3GovSubsidyAuditCupUploadPostRequest extends CommonOptions {
  json: V3GovSubsidyAuditCupJsonRequest;
}

export interface V3GovSubsidyAuditCupUploadPostResponse extends V3GovSubsidyAuditCupAnswer {
}

/** `v3/gov/subsidy/companies` */
export interface V3GovSubsidyCompanies extends PathNode {
  query: V3GovSubsidyCompaniesQuery;
}

/** `v3/gov/subsidy/companies/query` */
export interface V3GovSubsidyCompaniesQuery extends PathNode {
  /**
   * 企业信息查询: `POST v3/gov/subsidy/companies/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyCompaniesQueryPostRequest, V3GovSubsidyCompaniesQueryPostResponse>;
  /** 企业信息查询: `POST v3/gov/subsidy/companies/query` */
  postAsync: Call<V3GovSubsidyCompaniesQueryPostRequest, V3GovSubsidyCompaniesQueryPostResponse>;
}

export interface V3GovSubsidyCompaniesQueryPostRequest extends CommonOptions {
  json: {
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 统一社会信息代码 */
    license_number: string;
  };
}

export interface V3GovSubsidyCompaniesQueryPostResponse {
  /** 企业名称 */
  company_name?: string;
  /** 归集状态枚举 */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {});
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
}

/** `v3/gov/subsidy/goods` */
export interface V3GovSubsidyGoods extends PathNode {
  upload: V3GovSubsidyGoodsUpload;
}

/** `v3/gov/subsidy/goods/upload` */
export interface V3GovSubsidyGoodsUpload extends PathNode {
  /**
   * 商品信息上传: `POST v3/gov/subsidy/goods/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyGoodsUploadPostRequest, V3GovSubsidyGoodsUploadPostResponse>;
  /** 商品信息上传: `POST v3/gov/subsidy/goods/upload` */
  postAsync: Call<V3GovSubsidyGoodsUploadPostRequest, V3GovSubsidyGoodsUploadPostResponse>;
}

export interface V3GovSubsidyGoodsUploadPostRequest extends CommonOptions {
  json: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 商品名称 */
    product_name: string;
    /** 能效等级 */
    energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN';
    /** 家电品牌 */
    brand: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 销售企业名称 */
    seller_name: string;
    /** 统一社会信息代码 */
    license_number: string;
    /** 基准价格 */
    base_price: number;
    average_trading_price: number;
    /** 产品类型 */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    /** 商品型号 */
    product_model?: string;
    /** 商品条码 */
    bar_code: string;
  };
}

export interface V3GovSubsidyGoodsUploadPostResponse extends V3GovSubsidyAnswer {
}

export interface V3GovSubsidyAnswer {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
}

/** `v3/gov/subsidy/n-qualifications` */
export interface V3GovSubsidyNQualifications extends PathNode {
  sync: V3GovSubsidyNQualificationsSync;
}

/** `v3/gov/subsidy/n-qualifications/sync` */
export interface V3GovSubsidyNQualificationsSync extends PathNode {
  /**
   * N品类同步资格核销信息: `POST v3/gov/subsidy/n-qualifications/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyNQualificationsSyncPostRequest, V3GovSubsidyNQualificationsSyncPostResponse>;
  /** N品类同步资格核销信息: `POST v3/gov/subsidy/n-qualifications/sync` */
  postAsync: Call<V3GovSubsidyNQualificationsSyncPostRequest, V3GovSubsidyNQualificationsSyncPostResponse>;
}

export interface V3GovSubsidyNQualificationsSyncPostRequest extends CommonOptions {
  json: {
    /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name: string;
    /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number: string;
    /** 消费品类ID */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 商户支付订单号 */
    out_trade_no: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 能效等级 */
    energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN';
    /** 收货地区编码 */
    receive_region_code: string;
    /** 家电品牌 */
    brand: string;
    /** 收货地址 */
    address: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 销售企业名称 */
    seller_name: string;
    /** 统一社会信息代码 */
    license_number: string;
    /** 物流单号 */
    logistics_num?: string;
    /** 签收时间 */
    delivery_time?: string;
    /** 发票号 */
    invoice_num: string;
    /** 产品类型 */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN';
    /** 订单金额 */
    order_amount: number;
    discount_amount: number;
    /** 线上平台订单编号 */
    mch_order_id: string;
    /** 开票日期 */
    invoice_time: string;
    /** 购买方名称 */
    purchaser_name: string;
    /** 销售方式 */
    sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE';
    /** 证件类型 */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
    /** 发票开具地(地址编码） */
    invoice_address_code: string;
    /** 税务机关代码 */
    tax_authority_code: string;
    /** 交易完成或商品退回时间 */
    transaction_time: string;
    /** 品类状态 */
    cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
    /** 经度 */
    longitude?: string;
    /** 纬度 */
    latitude?: string;
    /** 品类编码 */
    cate_code: string;
    /** 券码 */
    coupon_code?: string;
    /** 发票代码 */
    invoice_code?: string;
    /** 线上平台退款交易编号 */
    refund_id?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyNQualificationsSyncPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/qualification` */
export interface V3GovSubsidyQualification extends PathNode {
  /**
   * 查询补贴资格: `GET v3/gov/subsidy/qualification`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  get: Call<V3GovSubsidyQualificationGetRequest, V3GovSubsidyQualificationGetResponse>;
  /** 查询补贴资格: `GET v3/gov/subsidy/qualification` */
  getAsync: Call<V3GovSubsidyQualificationGetRequest, V3GovSubsidyQualificationGetResponse>;
}

export interface V3GovSubsidyQualificationGetRequest extends CommonOptions {
  query: {
    /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name?: string;
    /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number?: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number?: string;
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** OPENID */
    openid?: string;
    /** APPID */
    appid?: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 证件类型 */
    identity_document_type?: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyQualificationGetResponse {
  /** 资格的状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {});
}

/** `v3/gov/subsidy/qualifications` */
export interface V3GovSubsidyQualifications extends PathNode {
  passthrough: V3GovSubsidyQualificationsPassthrough;
  query: V3GovSubsidyQualificationsQuery;
  sync: V3GovSubsidyQualificationsSync;
}

/** `v3/gov/subsidy/qualifications/passthrough` */
export interface V3GovSubsidyQualificationsPassthrough extends PathNode {
  cancel: V3GovSubsidyQualificationsPassthroughCancel;
  claim: V3GovSubsidyQualificationsPassthroughClaim;
  query: V3GovSubsidyQualificationsPassthroughQuery;
}

/** `v3/gov/subsidy/qualifications/passthrough/cancel` */
export interface V3GovSubsidyQualificationsPassthroughCancel extends PathNode {
  /** 取消资格(透传模式): `POST v3/gov/subsidy/qualifications/passthrough/cancel` */
  post: Call<V3GovSubsidyQualificationsPassthroughCancelPostRequest, V3GovSubsidyQualificationsPassthroughCancelPostResponse>;
  /** 取消资格(透传模式): `POST v3/gov/subsidy/qualifications/passthrough/cancel` */
  postAsync: Call<V3GovSubsidyQualificationsPassthroughCancelPostRequest, V3GovSubsidyQualificationsPassthroughCancelPostResponse>;
}

export interface V3GovSubsidyQualificationsPassthroughCancelPostRequest extends CommonOptions {
  json: {
    /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name: string;
    /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number: string;
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 请求序号 */
    out_request_no?: string;
    /** 证件类型 */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyQualificationsPassthroughCancelPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/qualifications/passthrough/claim` */
export interface V3GovSubsidyQualificationsPassthroughClaim extends PathNode {
  /** 领取资格(透传模式): `POST v3/gov/subsidy/qualifications/passthrough/claim` */
  post: Call<V3GovSubsidyQualificationsPassthroughClaimPostRequest, V3GovSubsidyQualificationsPassthroughClaimPostResponse>;
  /** 领取资格(透传模式): `POST v3/gov/subsidy/qualifications/passthrough/claim` */
  postAsync: Call<V3GovSubsidyQualificationsPassthroughClaimPostRequest, V3GovSubsidyQualificationsPassthroughClaimPostResponse>;
}

export interface V3GovSubsidyQualificationsPassthroughClaimPostRequest extends CommonOptions {
  json: {
    /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name: string;
    /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number: string;
    /** 消费品类ID */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 证件类型 */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
    /** 经度 */
    longitude: string;
    /** 纬度 */
    latitude: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyQualificationsPassthroughClaimPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/qualifications/passthrough/query` */
export interface V3GovSubsidyQualificationsPassthroughQuery extends PathNode {
  /** 批量查询用户资格(透传模式): `POST v3/gov/subsidy/qualifications/passthrough/query` */
  post: Call<V3GovSubsidyQualificationsPassthroughQueryPostRequest, V3GovSubsidyQualificationsPassthroughQueryPostResponse>;
  /** 批量查询用户资格(透传模式): `POST v3/gov/subsidy/qualifications/passthrough/query` */
  postAsync: Call<V3GovSubsidyQualificationsPassthroughQueryPostRequest, V3GovSubsidyQualificationsPassthroughQueryPostResponse>;
}

export interface V3GovSubsidyQualificationsPassthroughQueryPostRequest extends CommonOptions {
  json: V3GovSubsidyQualificationsJson;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyQualificationsPassthroughQueryPostResponse {
  /** 资格状态数组 */
  qualification_list: ({
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {});
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {});
    /** 区分对接模式 */
    claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {});
    /** 领取的平台名称 */
    claimed_platform_name?: string;
    /** 领取的地区名称 */
    claimed_region_name?: string;
  })[];
}

export interface V3GovSubsidyQualificationsJson {
  /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  real_name: string;
  /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  id_card_number: string;
  /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  phone_number: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
}

/** `v3/gov/subsidy/qualifications/query` */
export interface V3GovSubsidyQualificationsQuery extends PathNode {
  /**
   * 批量查询用户资格: `POST v3/gov/subsidy/qualifications/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyQualificationsQueryPostRequest, V3GovSubsidyQualificationsQueryPostResponse>;
  /** 批量查询用户资格: `POST v3/gov/subsidy/qualifications/query` */
  postAsync: Call<V3GovSubsidyQualificationsQueryPostRequest, V3GovSubsidyQualificationsQueryPostResponse>;
}

export interface V3GovSubsidyQualificationsQueryPostRequest extends CommonOptions {
  json: V3GovSubsidyQualificationsJson;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyQualificationsQueryPostResponse {
  /** 资格状态数组 */
  qualification_list: ({
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {});
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {});
    /** 领取的平台名称 */
    claimed_platform_name?: string;
    /** 领取的地区名称 */
    claimed_region_name?: string;
  })[];
}

/** `v3/gov/subsidy/qualifications/sync` */
export interface V3GovSubsidyQualificationsSync extends PathNode {
  /**
   * 同步资格核销信息: `POST v3/gov/subsidy/qualifications/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyQualificationsSyncPostRequest, V3GovSubsidyQualificationsSyncPostResponse>;
  /** 同步资格核销信息: `POST v3/gov/subsidy/qualifications/sync` */
  postAsync: Call<V3GovSubsidyQualificationsSyncPostRequest, V3GovSubsidyQualificationsSyncPostResponse>;
}

export interface V3GovSubsidyQualificationsSyncPostRequest extends CommonOptions {
  json: {
    /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name?: string;
    /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number?: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number?: string;
    /** 消费品类ID */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 商户支付订单号 */
    out_trade_no: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 能效等级 */
    energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN';
    /** 收货地区编码 */
    receive_region_code: string;
    /** 家电品牌 */
    brand: string;
    /** 收货地址 */
    address: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** S/N码 */
    sn_code: string;
    /** 销售企业名称 */
    seller_name: string;
    /** 统一社会信息代码 */
    license_number: string;
    /** 商品条码 */
    barcode: string;
    /** 商品名称 */
    item_name: string;
    /** 规格型号 */
    spec_model: string;
    /** 物流单号 */
    logistics_num?: string;
    /** 签收时间 */
    delivery_time?: string;
    /** 发票号 */
    invoice_num: string;
    /** 产品类型 */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN';
    /** 订单金额 */
    order_amount: number;
    discount_amount: number;
    /** imei1编码 */
    imei1?: string;
    /** imei2编码 */
    imei2?: string;
    /** 线上平台订单编号 */
    mch_order_id: string;
    /** 线上平台退款交易编号 */
    refund_id?: string;
    /** 开票日期 */
    invoice_time: string;
    /** 购买方名称 */
    purchaser_name: string;
    /** 销售方式 */
    sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE';
    /** 证件类型 */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
    /** 发票开具地(地址编码） */
    invoice_address_code: string;
    /** 发票代码 */
    invoice_code?: string;
    /** 税务机关代码 */
    tax_authority_code: string;
    /** 交易完成或商品退回时间 */
    transaction_time: string;
    /** 品类状态 */
    cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
    mch_name: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyQualificationsSyncPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/sncode` */
export interface V3GovSubsidySncode extends PathNode {
  lock: V3GovSubsidySncodeLock;
  query: V3GovSubsidySncodeQuery;
  unlock: V3GovSubsidySncodeUnlock;
}

/** `v3/gov/subsidy/sncode/lock` */
export interface V3GovSubsidySncodeLock extends PathNode {
  /**
   * sn码锁定: `POST v3/gov/subsidy/sncode/lock`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidySncodeLockPostRequest, V3GovSubsidySncodeLockPostResponse>;
  /** sn码锁定: `POST v3/gov/subsidy/sncode/lock` */
  postAsync: Call<V3GovSubsidySncodeLockPostRequest, V3GovSubsidySncodeLockPostResponse>;
}

export interface V3GovSubsidySncodeLockPostRequest extends CommonOptions {
  json: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 商户支付订单号 */
    out_trade_no: string;
    /** 家电品牌 */
    brand: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** S/N码 */
    sn_code: string;
    /** 厂商信息 */
    manufacturer_info: string;
    /** 商品条码 */
    barcode: string;
    /** 规格型号 */
    spec_model: string;
    /** 产品类型 */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
    /** 销售时间 */
    sale_time?: string;
    /** imei1编码 */
    imei1?: string;
    /** imei2编码 */
    imei2?: string;
  };
}

export interface V3GovSubsidySncodeLockPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/sncode/query` */
export interface V3GovSubsidySncodeQuery extends PathNode {
  /**
   * 查询sn码状态: `POST v3/gov/subsidy/sncode/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidySncodeQueryPostRequest, V3GovSubsidySncodeQueryPostResponse>;
  /** 查询sn码状态: `POST v3/gov/subsidy/sncode/query` */
  postAsync: Call<V3GovSubsidySncodeQueryPostRequest, V3GovSubsidySncodeQueryPostResponse>;
}

export interface V3GovSubsidySncodeQueryPostRequest extends CommonOptions {
  json: {
    /** S/N码集合 */
    sn_code_list: string[];
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
  };
}

export interface V3GovSubsidySncodeQueryPostResponse {
  /** sn码状态数组 */
  goods_sn_list: ({
    /** S/N码 */
    sn_code: string;
    /** 状态 */
    state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {});
    /** 不可售的原因 */
    not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {});
  })[];
}

/** `v3/gov/subsidy/sncode/unlock` */
export interface V3GovSubsidySncodeUnlock extends PathNode {
  /**
   * sn码解锁: `POST v3/gov/subsidy/sncode/unlock`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidySncodeUnlockPostRequest, V3GovSubsidySncodeUnlockPostResponse>;
  /** sn码解锁: `POST v3/gov/subsidy/sncode/unlock` */
  postAsync: Call<V3GovSubsidySncodeUnlockPostRequest, V3GovSubsidySncodeUnlockPostResponse>;
}

export interface V3GovSubsidySncodeUnlockPostRequest extends CommonOptions {
  json: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 商户支付订单号 */
    out_trade_no: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** S/N码 */
    sn_code: string;
    /** 商品条码 */
    barcode: string;
    /** 产品类型 */
    product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT';
  };
}

export interface V3GovSubsidySncodeUnlockPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/transactions` */
export interface V3GovSubsidyTransactions extends PathNode {
  query: V3GovSubsidyTransactionsQuery;
  summary: V3GovSubsidyTransactionsSummary;
  sync: V3GovSubsidyTransactionsSync;
}

/** `v3/gov/subsidy/transactions/query` */
export interface V3GovSubsidyTransactionsQuery extends PathNode {
  /**
   * 交易信息查询: `POST v3/gov/subsidy/transactions/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyTransactionsQueryPostRequest, V3GovSubsidyTransactionsQueryPostResponse>;
  /** 交易信息查询: `POST v3/gov/subsidy/transactions/query` */
  postAsync: Call<V3GovSubsidyTransactionsQueryPostRequest, V3GovSubsidyTransactionsQueryPostResponse>;
}

export interface V3GovSubsidyTransactionsQueryPostRequest extends CommonOptions {
  json: {
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 商户订单号数组 */
    order_number_list: string[];
  };
}

export interface V3GovSubsidyTransactionsQueryPostResponse {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
  /** 订单状态数组 */
  shop_order_list: ({
    /** 单号 */
    shop_order_number?: string;
    /** 归集状态枚举 */
    collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {});
    /** 品类状态 */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {});
  })[];
}

/** `v3/gov/subsidy/transactions/summary` */
export interface V3GovSubsidyTransactionsSummary extends PathNode {
  'query-day': V3GovSubsidyTransactionsSummaryQueryDay;
  queryDay: V3GovSubsidyTransactionsSummaryQueryDay;
}

/** `v3/gov/subsidy/transactions/summary/query-day` */
export interface V3GovSubsidyTransactionsSummaryQueryDay extends PathNode {
  /**
   * 查询单日交易汇总: `POST v3/gov/subsidy/transactions/summary/query-day`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyTransactionsSummaryQueryDayPostRequest, V3GovSubsidyTransactionsSummaryQueryDayPostResponse>;
  /** 查询单日交易汇总: `POST v3/gov/subsidy/transactions/summary/query-day` */
  postAsync: Call<V3GovSubsidyTransactionsSummaryQueryDayPostRequest, V3GovSubsidyTransactionsSummaryQueryDayPostResponse>;
}

export interface V3GovSubsidyTransactionsSummaryQueryDayPostRequest extends CommonOptions {
  json: {
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 查询的日期 */
    query_date: string;
    /** 查询的订单类别 */
    query_type: 'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM';
    /** 消费品类ID */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 品类状态 */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
  };
}

export interface V3GovSubsidyTransactionsSummaryQueryDayPostResponse {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
  /** 交易总笔数 */
  total_trade_count: number;
  /** 交易总金额 */
  total_trade_amount: number;
  /** 补贴总金额 */
  total_subsidy_count: number;
}

/** `v3/gov/subsidy/transactions/sync` */
export interface V3GovSubsidyTransactionsSync extends PathNode {
  /**
   * 交易信息回传: `POST v3/gov/subsidy/transactions/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
   */
  post: Call<V3GovSubsidyTransactionsSyncPostRequest, V3GovSubsidyTransactionsSyncPostResponse>;
  /** 交易信息回传: `POST v3/gov/subsidy/transactions/sync` */
  postAsync: Call<V3GovSubsidyTransactionsSyncPostRequest, V3GovSubsidyTransactionsSyncPostResponse>;
}

export interface V3GovSubsidyTransactionsSyncPostRequest extends CommonOptions {
  json: {
    /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name?: string;
    /** 自然人证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    id_card_number?: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number?: string;
    /** 消费品类ID */
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
    /** 商户支付订单号 */
    out_trade_no: string;
    /** 能效等级 */
    energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN';
    /** 收货地区编码 */
    receive_region_code: string;
    /** 家电品牌 */
    brand: string;
    /** 收货地址 */
    address?: string;
    /** 使用的资格的地区编码 */
    qualification_region_code: number;
    /** 销售企业名称 */
    seller_name: string;
    /** 统一社会信息代码 */
    license_number: string;
    /** 订单金额 */
    order_amount: number;
    discount_amount: number;
    /** 交易完成或商品退回时间 */
    transaction_time: string;
    /** 线上平台订单编号 */
    mch_order_id: string;
    /** 线上平台退款交易编号 */
    refund_id?: string;
    mch_name: string;
    /** 销售方式 */
    sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE';
    /** 品类状态 */
    cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND';
    /** 证件类型 */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
    /** 子商户号 */
    sub_mchid?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyTransactionsSyncPostResponse extends V3GovSubsidyAnswer {
}

/** `v3/gov/subsidy/zhejiang` */
export interface V3GovSubsidyZhejiang extends PathNode {
  authcode: V3GovSubsidyZhejiangAuthcode;
  goods: V3GovSubsidyZhejiangGoods;
  'n-qualifications': V3GovSubsidyZhejiangNQualifications;
  nQualifications: V3GovSubsidyZhejiangNQualifications;
  qualifications: V3GovSubsidyZhejiangQualifications;
  sncode: V3GovSubsidyZhejiangSncode;
}

/** `v3/gov/subsidy/zhejiang/authcode` */
export interface V3GovSubsidyZhejiangAuthcode extends PathNode {
  cancel: V3GovSubsidyZhejiangAuthcodeCancel;
  commit: V3GovSubsidyZhejiangAuthcodeCommit;
  issue: V3GovSubsidyZhejiangAuthcodeIssue;
  refund: V3GovSubsidyZhejiangAuthcodeRefund;
  try: V3GovSubsidyZhejiangAuthcodeTry;
}

/** `v3/gov/subsidy/zhejiang/authcode/cancel` */
export interface V3GovSubsidyZhejiangAuthcodeCancel extends PathNode {
  /**
   * 品类凭证码预核销撤销: `POST v3/gov/subsidy/zhejiang/authcode/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangAuthcodeCancelPostRequest, V3GovSubsidyZhejiangAuthcodeCancelPostResponse>;
  /** 品类凭证码预核销撤销: `POST v3/gov/subsidy/zhejiang/authcode/cancel` */
  postAsync: Call<V3GovSubsidyZhejiangAuthcodeCancelPostRequest, V3GovSubsidyZhejiangAuthcodeCancelPostResponse>;
}

export interface V3GovSubsidyZhejiangAuthcodeCancelPostRequest extends CommonOptions {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /** 冻结流水号 */
    cred_frozen_no: string;
    /** 交易日期 */
    trans_date: string;
    /** 交易时间 */
    trans_time: string;
    /** 品类凭证码 */
    auth_code: string;
    /** 请求流水号 */
    req_ssn: string;
  };
}

export interface V3GovSubsidyZhejiangAuthcodeCancelPostResponse extends V3GovSubsidyZhejiangAnswer {
}

export interface V3GovSubsidyZhejiangAnswer {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
}

/** `v3/gov/subsidy/zhejiang/authcode/commit` */
export interface V3GovSubsidyZhejiangAuthcodeCommit extends PathNode {
  /**
   * 品类凭证码上报确认: `POST v3/gov/subsidy/zhejiang/authcode/commit`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangAuthcodeCommitPostRequest, V3GovSubsidyZhejiangAuthcodeCommitPostResponse>;
  /** 品类凭证码上报确认: `POST v3/gov/subsidy/zhejiang/authcode/commit` */
  postAsync: Call<V3GovSubsidyZhejiangAuthcodeCommitPostRequest, V3GovSubsidyZhejiangAuthcodeCommitPostResponse>;
}

export interface V3GovSubsidyZhejiangAuthcodeCommitPostRequest extends CommonOptions {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /** 冻结流水号 */
    cred_frozen_no: string;
    /** 交易日期 */
    trans_date: string;
    /** 交易时间 */
    trans_time: string;
    /** 收单机构订单号 */
    acq_org_order_no?: string;
    /** 商户订单号 */
    order_no?: string;
    /** 政府补贴金额 */
    subsidy_amt?: number;
    /** 收货地区编码 */
    add_code?: string;
    /** 收货地址 */
    address?: string;
    /** 销售方式(0-线上/1-线下) */
    sale_models?: '0' | '1';
    /** 销售企业名称 */
    corp_name?: string;
    /** 家电品牌 */
    brand?: string;
    uniscid?: string;
    /** 商品条码(13 位或 14 位) */
    barcode?: string;
    /** 品类凭证码 */
    auth_code: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 银行机构名称 */
    bank_name?: string;
    bank_subsidy?: string;
    plat_subsidy?: string;
    /** 区县编码 */
    county_code?: string;
    /** 原订单金额 */
    amount?: number;
  };
}

export interface V3GovSubsidyZhejiangAuthcodeCommitPostResponse extends V3GovSubsidyZhejiangAnswer {
}

/** `v3/gov/subsidy/zhejiang/authcode/issue` */
export interface V3GovSubsidyZhejiangAuthcodeIssue extends PathNode {
  /**
   * 申请品类凭证码: `POST v3/gov/subsidy/zhejiang/authcode/issue`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangAuthcodeIssuePostRequest, V3GovSubsidyZhejiangAuthcodeIssuePostResponse>;
  /** 申请品类凭证码: `POST v3/gov/subsidy/zhejiang/authcode/issue` */
  postAsync: Call<V3GovSubsidyZhejiangAuthcodeIssuePostRequest, V3GovSubsidyZhejiangAuthcodeIssuePostResponse>;
}

export interface V3GovSubsidyZhejiangAuthcodeIssuePostRequest extends CommonOptions {
  json: {
    /** 品类编码 */
    category_id: string;
    /** 用户id */
    openid?: string;
    /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    mobile: string;
    /** 区县编码 */
    add_code: string;
    /** 自定义域 */
    custom_info?: string;
    /** 证件类型 */
    cert_type: '1' | '2' | '3' | '4' | '5';
    /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cert_no: string;
    /** 请求流水号 */
    req_ssn: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyZhejiangAuthcodeIssuePostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 品类凭证码 */
  auth_code?: string;
}

/** `v3/gov/subsidy/zhejiang/authcode/refund` */
export interface V3GovSubsidyZhejiangAuthcodeRefund extends PathNode {
  /**
   * 品类凭证码上报撤销: `POST v3/gov/subsidy/zhejiang/authcode/refund`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangAuthcodeRefundPostRequest, V3GovSubsidyZhejiangAuthcodeRefundPostResponse>;
  /** 品类凭证码上报撤销: `POST v3/gov/subsidy/zhejiang/authcode/refund` */
  postAsync: Call<V3GovSubsidyZhejiangAuthcodeRefundPostRequest, V3GovSubsidyZhejiangAuthcodeRefundPostResponse>;
}

export interface V3GovSubsidyZhejiangAuthcodeRefundPostRequest extends CommonOptions {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /** 冻结流水号 */
    cred_frozen_no: string;
    /** 交易日期 */
    trans_date: string;
    /** 交易时间 */
    trans_time: string;
    /** 商户订单号 */
    order_no?: string;
    /** 政府补贴金额 */
    subsidy_amt?: number;
    /** 收货地区编码 */
    add_code?: string;
    /** 收货地址 */
    address?: string;
    /** 销售方式(0-线上/1-线下) */
    sale_models?: '0' | '1';
    uniscid?: string;
    /** 商品条码(13 位或 14 位) */
    barcode?: string;
    /** 品类凭证码 */
    auth_code: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 银行机构名称 */
    bank_name?: string;
    bank_subsidy?: string;
    plat_subsidy?: string;
    /** 销售企业名称 */
    corp_name?: string;
    /** 家电品牌 */
    brand?: string;
  };
}

export interface V3GovSubsidyZhejiangAuthcodeRefundPostResponse extends V3GovSubsidyZhejiangAnswer {
}

/** `v3/gov/subsidy/zhejiang/authcode/try` */
export interface V3GovSubsidyZhejiangAuthcodeTry extends PathNode {
  /**
   * 预核销品类凭证码: `POST v3/gov/subsidy/zhejiang/authcode/try`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangAuthcodeTryPostRequest, V3GovSubsidyZhejiangAuthcodeTryPostResponse>;
  /** 预核销品类凭证码: `POST v3/gov/subsidy/zhejiang/authcode/try` */
  postAsync: Call<V3GovSubsidyZhejiangAuthcodeTryPostRequest, V3GovSubsidyZhejiangAuthcodeTryPostResponse>;
}

export interface V3GovSubsidyZhejiangAuthcodeTryPostRequest extends CommonOptions {
  json: {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /** 商户号 */
    mchnt_no: string;
    /** 终端号 */
    term_no: string;
    /** 品类凭证码 */
    auth_code: string;
    /** 品类编码 */
    category: string;
    /** 区县编码 */
    county_code: string;
  };
}

export interface V3GovSubsidyZhejiangAuthcodeTryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 冻结流水号 */
  cred_frozen_no: string;
  /** 活动号 */
  event_id: string;
  /** 活动标题 */
  event_title: string;
  /** 优惠模式 */
  discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {});
  /** 原订单金额 */
  amount?: number;
  /** 优惠金额 */
  discount_amt?: number;
  /** 实付金额 */
  pay_amt?: number;
  /** 渠道优惠标记 */
  channel_dis_flag?: string;
  /** 渠道活动号列表 */
  channel_evt_no?: string;
  /** 品类编码 */
  category_id: string;
}

/** `v3/gov/subsidy/zhejiang/goods` */
export interface V3GovSubsidyZhejiangGoods extends PathNode {
  query: V3GovSubsidyZhejiangGoodsQuery;
}

/** `v3/gov/subsidy/zhejiang/goods/query` */
export interface V3GovSubsidyZhejiangGoodsQuery extends PathNode {
  /**
   * 商品信息查询: `POST v3/gov/subsidy/zhejiang/goods/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangGoodsQueryPostRequest, V3GovSubsidyZhejiangGoodsQueryPostResponse>;
  /** 商品信息查询: `POST v3/gov/subsidy/zhejiang/goods/query` */
  postAsync: Call<V3GovSubsidyZhejiangGoodsQueryPostRequest, V3GovSubsidyZhejiangGoodsQueryPostResponse>;
}

export interface V3GovSubsidyZhejiangGoodsQueryPostRequest extends CommonOptions {
  json: {
    /** 商品条码 */
    goods_bar_code?: string;
    /** 省份代码 */
    province?: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time?: string;
  };
}

export interface V3GovSubsidyZhejiangGoodsQueryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 商品条码 */
  goods_bar_code: string;
  /** 本记录唯一ID */
  seq_id: string;
  /** 省份代码 */
  province: string;
  /** 条码类型 */
  code_type: '001' | '002' | (string & {});
  /** 商品品类 */
  goods_type: string;
  /** 商品名称 */
  goods_name: string;
  /** 品牌名称 */
  logo_name: string;
  /** 商品型号 */
  goods_model: string;
  /** 基准价格 */
  basis_price: string;
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string;
  /** 厂商指导零售价 */
  manufact_price: string;
  /** 能效标识 */
  energy_effciency?: string;
  /** 能效备案编号 */
  energy_reg_code?: string;
  /** 能效备案型号 */
  energy_reg_model?: string;
  /** 3C 认证编号 */
  reg_3c_code?: string;
  /** 水效标识 */
  water_effciency?: string;
  /** 有效期 */
  expire_date?: string;
  /** 产品描述 */
  description?: string;
  /** gpc 分类代码 */
  gpc?: string;
  /** 净含量 */
  net_content?: string;
  /** 净含量单位代码 */
  unit_code?: string;
  /** 原产国 */
  origin?: string;
  /** 市级区域代码 */
  city?: string;
  /** 区县区域代码 */
  county?: string;
  /** 数据状态 */
  data_state?: string;
  /** 备注 */
  remark?: string;
  /** 上送状态 */
  upload_state?: string;
  /** 失效时间 */
  expire_time?: string;
  /** 是否 AI 产品 */
  is_ai_product?: string;
  /** 设备类型 */
  device_type?: string;
  /** 厂商识别代码 */
  manufact_code?: string;
  /** 厂商注册日期 */
  manufact_login_date?: string;
  /** 厂商失效日期 */
  manufact_logout_date?: string;
  /** 厂商失效标识 */
  manufact_logout_flag?: string;
  /** 厂商注册地址 */
  manufact_register_addr?: string;
  /** 厂商过期日期 */
  manufact_valid_date?: string;
  /** 厂商企业名称 */
  manufact_firm_name?: string;
  /** 企业定价单位 */
  price_unit?: string;
  /** 上市日期 */
  sale_date?: string;
  /** PC 类型 */
  pc_type?: string;
  /** 上送平台编码 */
  msg_src_platform?: string;
}

/** `v3/gov/subsidy/zhejiang/n-qualifications` */
export interface V3GovSubsidyZhejiangNQualifications extends PathNode {
  confirm: V3GovSubsidyZhejiangNQualificationsConfirm;
}

/** `v3/gov/subsidy/zhejiang/n-qualifications/confirm` */
export interface V3GovSubsidyZhejiangNQualificationsConfirm extends PathNode {
  /**
   * n品类核销: `POST v3/gov/subsidy/zhejiang/n-qualifications/confirm`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangNQualificationsConfirmPostRequest, V3GovSubsidyZhejiangNQualificationsConfirmPostResponse>;
  /** n品类核销: `POST v3/gov/subsidy/zhejiang/n-qualifications/confirm` */
  postAsync: Call<V3GovSubsidyZhejiangNQualificationsConfirmPostRequest, V3GovSubsidyZhejiangNQualificationsConfirmPostResponse>;
}

export interface V3GovSubsidyZhejiangNQualificationsConfirmPostRequest extends CommonOptions {
  json: {
    /** 品类集合 */
    data?: {
      /** 品类编码 */
      cate_code: string;
      /** Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      cert_no: string;
      grade?: string;
      /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      name: string;
      operation_time: string;
      /** 银行机构名称 */
      bank_name?: string;
      bank_subsidy?: string;
      plat_subsidy?: string;
      sales: string;
      /** 品类状态（0-已核销/1-已退回） */
      status: string;
      subsidy: string;
      /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      tel: string;
      add_code: string;
      /** Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      address: string;
      /** 销售方式（0-线上/1-线下） */
      sale_models: string;
      /** 家电品牌 */
      brand: string;
      activity_add_code: string;
      uniscid: string;
      corp_name: string;
      serial_num: string;
    }[];
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyZhejiangNQualificationsConfirmPostResponse extends V3GovSubsidyZhejiangAnswer {
}

/** `v3/gov/subsidy/zhejiang/qualifications` */
export interface V3GovSubsidyZhejiangQualifications extends PathNode {
  alter: V3GovSubsidyZhejiangQualificationsAlter;
  claim: V3GovSubsidyZhejiangQualificationsClaim;
  query: V3GovSubsidyZhejiangQualificationsQuery;
}

/** `v3/gov/subsidy/zhejiang/qualifications/alter` */
export interface V3GovSubsidyZhejiangQualificationsAlter extends PathNode {
  /**
   * 变更资格: `POST v3/gov/subsidy/zhejiang/qualifications/alter`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangQualificationsAlterPostRequest, V3GovSubsidyZhejiangQualificationsAlterPostResponse>;
  /** 变更资格: `POST v3/gov/subsidy/zhejiang/qualifications/alter` */
  postAsync: Call<V3GovSubsidyZhejiangQualificationsAlterPostRequest, V3GovSubsidyZhejiangQualificationsAlterPostResponse>;
}

export interface V3GovSubsidyZhejiangQualificationsAlterPostRequest extends CommonOptions {
  json: {
    /** 品类编码 */
    cate_code: string;
    /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cert_no: string;
    /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    tel: string;
    /** 请求流水号 */
    req_ssn: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyZhejiangQualificationsAlterPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 品类凭证码 */
  auth_code: string;
}

/** `v3/gov/subsidy/zhejiang/qualifications/claim` */
export interface V3GovSubsidyZhejiangQualificationsClaim extends PathNode {
  /**
   * 领取资格: `POST v3/gov/subsidy/zhejiang/qualifications/claim`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangQualificationsClaimPostRequest, V3GovSubsidyZhejiangQualificationsClaimPostResponse>;
  /** 领取资格: `POST v3/gov/subsidy/zhejiang/qualifications/claim` */
  postAsync: Call<V3GovSubsidyZhejiangQualificationsClaimPostRequest, V3GovSubsidyZhejiangQualificationsClaimPostResponse>;
}

export interface V3GovSubsidyZhejiangQualificationsClaimPostRequest extends CommonOptions {
  json: {
    /** 品类编码 */
    cate_code: string;
    /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cert_no: string;
    /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name: string;
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    tel: string;
    /** 证件类型 */
    cert_type?: '1' | '2' | '3' | '4' | '5';
    /** 请求流水号 */
    req_ssn: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyZhejiangQualificationsClaimPostResponse extends V3GovSubsidyZhejiangAnswer {
}

/** `v3/gov/subsidy/zhejiang/qualifications/query` */
export interface V3GovSubsidyZhejiangQualificationsQuery extends PathNode {
  /**
   * 查询补贴资格: `POST v3/gov/subsidy/zhejiang/qualifications/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangQualificationsQueryPostRequest, V3GovSubsidyZhejiangQualificationsQueryPostResponse>;
  /** 查询补贴资格: `POST v3/gov/subsidy/zhejiang/qualifications/query` */
  postAsync: Call<V3GovSubsidyZhejiangQualificationsQueryPostRequest, V3GovSubsidyZhejiangQualificationsQueryPostResponse>;
}

export interface V3GovSubsidyZhejiangQualificationsQueryPostRequest extends CommonOptions {
  json: {
    /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cert_no: string;
    /** 品类编码 */
    cate_code?: string;
    /** 请求流水号 */
    req_ssn: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GovSubsidyZhejiangQualificationsQueryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 资格信息 */
  data?: ({
    /** 品类编码 */
    cate_code: string;
    /** 状态信息 */
    status?: string;
    /** 状态编码 */
    status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {});
  })[];
}

/** `v3/gov/subsidy/zhejiang/sncode` */
export interface V3GovSubsidyZhejiangSncode extends PathNode {
  lock: V3GovSubsidyZhejiangSncodeLock;
  query: V3GovSubsidyZhejiangSncodeQuery;
  unlock: V3GovSubsidyZhejiangSncodeUnlock;
}

/** `v3/gov/subsidy/zhejiang/sncode/lock` */
export interface V3GovSubsidyZhejiangSncodeLock extends PathNode {
  /**
   * sn码锁定: `POST v3/gov/subsidy/zhejiang/sncode/lock`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangSncodeLockPostRequest, V3GovSubsidyZhejiangSncodeLockPostResponse>;
  /** sn码锁定: `POST v3/gov/subsidy/zhejiang/sncode/lock` */
  postAsync: Call<V3GovSubsidyZhejiangSncodeLockPostRequest, V3GovSubsidyZhejiangSncodeLockPostResponse>;
}

export interface V3GovSubsidyZhejiangSncodeLockPostRequest extends CommonOptions {
  json: {
    /** 发起方 */
    create_user: string;
    /** 省份代码 */
    province: string;
    /** 厂商统一 社会信用 代码 */
    manufact_cert_code?: string;
    /** 商品 SN码 */
    sn: string;
    /** 商品条码 */
    goods_bar_code: string;
    /** 商品品类 */
    goods_type: string;
    /** 商品名称 */
    goods_name: string;
    /** 商品型号 */
    goods_model?: string;
    /** IMEI_1 码 */
    imei1?: string;
    /** IMEI_2 码 */
    imei2?: string;
    /** 交易订单号 */
    trans_orderid: string;
    /** 订单金额 */
    order_price: string;
    /** 收单机构 */
    acquire_code?: string;
    /** 销售订单号 */
    sell_orderid: string;
    /** 市级区域代码 */
    city?: string;
    /** 区县区域代码 */
    county?: string;
    /** 是否 AI 产品 */
    is_ai_product?: string;
    /** 销售时间 */
    sale_time?: string;
    /** 厂商信息 */
    mfr_info?: string;
    /** 具体品牌 */
    brand?: string;
    /** 渠道类型 */
    sale_models?: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time: string;
  };
}

export interface V3GovSubsidyZhejiangSncodeLockPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** IMEI_1 码 */
  imei1?: string;
  /** IMEI_2 码 */
  imei2?: string;
}

/** `v3/gov/subsidy/zhejiang/sncode/query` */
export interface V3GovSubsidyZhejiangSncodeQuery extends PathNode {
  /**
   * sn码销售状态查询: `POST v3/gov/subsidy/zhejiang/sncode/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangSncodeQueryPostRequest, V3GovSubsidyZhejiangSncodeQueryPostResponse>;
  /** sn码销售状态查询: `POST v3/gov/subsidy/zhejiang/sncode/query` */
  postAsync: Call<V3GovSubsidyZhejiangSncodeQueryPostRequest, V3GovSubsidyZhejiangSncodeQueryPostResponse>;
}

export interface V3GovSubsidyZhejiangSncodeQueryPostRequest extends CommonOptions {
  json: {
    /** 商品SN码 */
    sn: string;
    /** 省份代码 */
    province: string;
    /** 厂商统一社会信 用代码 */
    manufact_cert_code?: string;
    /** 商品品类 */
    goods_type: string;
    /** 商品条码 */
    goods_bar_code: string;
    /** IMEI_1 码 */
    imei1?: string;
    /** IMEI_2 码 */
    imei2?: string;
    /** 渠道类型 */
    sales_models?: string;
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time: string;
  };
}

export interface V3GovSubsidyZhejiangSncodeQueryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 商品SN码 */
  sn?: string;
  /** 省份代码 */
  province?: string;
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {});
}

/** `v3/gov/subsidy/zhejiang/sncode/unlock` */
export interface V3GovSubsidyZhejiangSncodeUnlock extends PathNode {
  /**
   * sn码解锁: `POST v3/gov/subsidy/zhejiang/sncode/unlock`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
   */
  post: Call<V3GovSubsidyZhejiangSncodeUnlockPostRequest, V3GovSubsidyZhejiangSncodeUnlockPostResponse>;
  /** sn码解锁: `POST v3/gov/subsidy/zhejiang/sncode/unlock` */
  postAsync: Call<V3GovSubsidyZhejiangSncodeUnlockPostRequest, V3GovSubsidyZhejiangSncodeUnlockPostResponse>;
}

export interface V3GovSubsidyZhejiangSncodeUnlockPostRequest extends CommonOptions {
  json: {
    /** 请求流水号 */
    req_ssn: string;
    /** 请求时间 */
    req_time: string;
    /** 发起方 */
    create_user: string;
    /** 省份代码 */
    province: string;
    /** 厂商统一 社会信用 代码 */
    manufact_cert_code?: string;
    /** 商品 SN码 */
    sn: string;
    /** 商品条码 */
    goods_bar_code: string;
    /** 商品品类 */
    goods_type: string;
    /** 商品名称 */
    goods_name: string;
    /** 商品型号 */
    goods_model?: string;
    /** IMEI_1 码 */
    imei1?: string;
    /** IMEI_2 码 */
    imei2?: string;
    /** 交易订单 号 */
    trans_orderid: string;
    /** 原支付订 单号 */
    ori_pay_orderid: string;
    /** 订单金额 */
    order_price: string;
    /** 收单机构 */
    acquire_code?: string;
    /** 销售订单 号 */
    sell_orderid: string;
    /** 市级区域 代码 */
    city?: string;
    /** 区县区域代码 */
    county?: string;
    /** 是否 AI 产 品 */
    is_ai_product?: string;
    /** 销售时间 */
    sale_time?: string;
    /** 厂商信息 */
    mfr_info?: string;
    /** 具体品牌 */
    brand?: string;
    /** 渠道类型 */
    sales_models?: string;
  };
}

export interface V3GovSubsidyZhejiangSncodeUnlockPostResponse extends V3GovSubsidyZhejiangAnswer {
}
