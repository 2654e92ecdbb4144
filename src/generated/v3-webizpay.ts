// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3WebizpayPaths {
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers;
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier;
  'v3/webizpay/bill/proof': V3WebizpayBillProof;
  'v3/webizpay/bill/trade-bill': V3WebizpayBillTradeBill;
  'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo;
  'v3/webizpay/employees/{employee_id}/quota-cards': V3WebizpayEmployeesByEmployeeIdQuotaCards;
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo;
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel;
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl;
  'v3/webizpay/employees/{employee_id}/revoke': V3WebizpayEmployeesByEmployeeIdRevoke;
  'v3/webizpay/stores/entity-matches/{batch_id}': V3WebizpayStoresEntityMatchesByBatchId;
  'v3/webizpay/users/{user_id}/authorization-state': V3WebizpayUsersByUserIdAuthorizationState;
  'v3/webizpay/users/{user_id}/authorization-url': V3WebizpayUsersByUserIdAuthorizationUrl;
}

export interface V3WebizpayOperations {
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': { post: Operation<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostResponse>; get: Operation<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetResponse> };
  'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': { delete: Operation<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse> };
  'v3/webizpay/bill/proof': { post: Operation<V3WebizpayBillProofPostRequest, V3WebizpayBillProofPostResponse> };
  'v3/webizpay/bill/trade-bill': { post: Operation<V3WebizpayBillTradeBillPostRequest, V3WebizpayBillTradeBillPostResponse> };
  'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': { get: Operation<V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest, V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse> };
  'v3/webizpay/employees/{employee_id}/quota-cards': { post: Operation<V3WebizpayEmployeesByEmployeeIdQuotaCardsPostRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsPostResponse> };
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': { get: Operation<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetResponse> };
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': { post: Operation<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse> };
  'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': { get: Operation<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse> };
  'v3/webizpay/employees/{employee_id}/revoke': { post: Operation<V3WebizpayEmployeesByEmployeeIdRevokePostRequest, V3WebizpayEmployeesByEmployeeIdRevokePostResponse> };
  'v3/webizpay/stores/entity-matches/{batch_id}': { get: Operation<V3WebizpayStoresEntityMatchesByBatchIdGetRequest, V3WebizpayStoresEntityMatchesByBatchIdGetResponse> };
  'v3/webizpay/users/{user_id}/authorization-state': { get: Operation<V3WebizpayUsersByUserIdAuthorizationStateGetRequest, V3WebizpayUsersByUserIdAuthorizationStateGetResponse> };
  'v3/webizpay/users/{user_id}/authorization-url': { post: Operation<V3WebizpayUsersByUserIdAuthorizationUrlPostRequest, V3WebizpayUsersByUserIdAuthorizationUrlPostResponse> };
}

/** `v3/webizpay` */
export interface V3Webizpay extends PathNode {
  'avail-mch-ranges': V3WebizpayAvailMchRanges;
  availMchRanges: V3WebizpayAvailMchRanges;
  bill: V3WebizpayBill;
  employees: V3WebizpayEmployees;
  stores: V3WebizpayStores;
  users: V3WebizpayUsers;
}

/** `v3/webizpay/avail-mch-ranges` */
export interface V3WebizpayAvailMchRanges extends PathNode {
  _range_id_: V3WebizpayAvailMchRangesByRangeId;
  '{range_id}': V3WebizpayAvailMchRangesByRangeId;
}

/** `v3/webizpay/avail-mch-ranges/{range_id}` */
export interface V3WebizpayAvailMchRangesByRangeId extends PathNode {
  'merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers;
  merchantIdentifiers: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers;
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` */
export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers extends PathNode {
  _merchant_identifier_: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier;
  '{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier;
  /**
   * 添加商户标识: `POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205631)
   */
  post: Call<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostResponse>;
  /** 添加商户标识: `POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` */
  postAsync: Call<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostResponse>;
  /**
   * 查询商户标识列表: `GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205633)
   */
  get: Call<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetResponse>;
  /** 查询商户标识列表: `GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` */
  getAsync: Call<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetResponse>;
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostRequest extends CommonOptions {
  /** 可用商户范围id */
  range_id: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 商户标识值 */
    merchant_identifier: string;
  };
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersPostResponse {
  /** 可用商户范围id */
  range_id: string;
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetRequest extends CommonOptions {
  /** 可用商户范围id */
  range_id: string;
  query: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 分页开始位置 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersGetResponse {
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 实际返回数量 */
  count: number;
  /** 总数量 */
  total_count: number;
  /** 商户标识列表 */
  data: string[];
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` */
export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier extends PathNode {
  /**
   * 删除商户标识: `DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017205637)
   */
  delete: Call<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>;
  /** 删除商户标识: `DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}` */
  deleteAsync: Call<V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest, V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>;
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest extends CommonOptions {
  /** 可用商户范围id */
  range_id: string;
  /** 商户标识值 */
  merchant_identifier: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
  };
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse {
  /** 可用商户范围id */
  range_id: string;
}

/** `v3/webizpay/bill` */
export interface V3WebizpayBill extends PathNode {
  proof: V3WebizpayBillProof;
  'trade-bill': V3WebizpayBillTradeBill;
  tradeBill: V3WebizpayBillTradeBill;
}

/** `v3/webizpay/bill/proof` */
export interface V3WebizpayBillProof extends PathNode {
  /**
   * 申请企业商户企业支付出资凭证: `POST v3/webizpay/bill/proof`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507157)
   */
  post: Call<V3WebizpayBillProofPostRequest, V3WebizpayBillProofPostResponse>;
  /** 申请企业商户企业支付出资凭证: `POST v3/webizpay/bill/proof` */
  postAsync: Call<V3WebizpayBillProofPostRequest, V3WebizpayBillProofPostResponse>;
}

export interface V3WebizpayBillProofPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 出资子商户号 */
    sub_mchid: string;
    /** 起始日期 */
    start_date: string;
    /** 结束日期 */
    end_date: string;
    /** 商户主体名称 */
    entity_name?: string;
    /** 商户操作流水号 */
    out_operation_id: string;
  };
}

export interface V3WebizpayBillProofPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户操作流水号 */
  out_operation_id: string;
  /** 微信支付操作流水号 */
  operation_id: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 起始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 商户主体名称 */
  entity_name: string;
  /** 出资凭证申请单单号 */
  proof_id: string;
  /** 凭证下载地址 */
  download_url: string;
  /** 凭证申请创建时间 */
  create_time?: string;
  /** 凭证状态更新时间 */
  updated_time: string;
  created_time?: string;
}

/** `v3/webizpay/bill/trade-bill` */
export interface V3WebizpayBillTradeBill extends PathNode {
  /**
   * 申请企业商户企业支付业务账单: `POST v3/webizpay/bill/trade-bill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507142)
   */
  post: Call<V3WebizpayBillTradeBillPostRequest, V3WebizpayBillTradeBillPostResponse>;
  /** 申请企业商户企业支付业务账单: `POST v3/webizpay/bill/trade-bill` */
  postAsync: Call<V3WebizpayBillTradeBillPostRequest, V3WebizpayBillTradeBillPostResponse>;
}

export interface V3WebizpayBillTradeBillPostRequest extends CommonOptions {
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 出资子商户号 */
    sub_mchid: string;
    /** 账单日期 */
    date: string;
    /** 账单类型 */
    type: 'QYZFALL';
  };
}

export interface V3WebizpayBillTradeBillPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 账单日期 */
  date: string;
  /** 账单类型 */
  type: 'QYZFALL' | (string & {});
  /** 账单下载地址 */
  download_url: string;
}

/** `v3/webizpay/employees` */
export interface V3WebizpayEmployees extends PathNode {
  _employee_id_: V3WebizpayEmployeesByEmployeeId;
  '{employee_id}': V3WebizpayEmployeesByEmployeeId;
}

/** `v3/webizpay/employees/{employee_id}` */
export interface V3WebizpayEmployeesByEmployeeId extends PathNode {
  'out-quota-cards': V3WebizpayEmployeesByEmployeeIdOutQuotaCards;
  outQuotaCards: V3WebizpayEmployeesByEmployeeIdOutQuotaCards;
  'quota-cards': V3WebizpayEmployeesByEmployeeIdQuotaCards;
  quotaCards: V3WebizpayEmployeesByEmployeeIdQuotaCards;
  revoke: V3WebizpayEmployeesByEmployeeIdRevoke;
}

/** `v3/webizpay/employees/{employee_id}/out-quota-cards` */
export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCards extends PathNode {
  _out_card_no_: V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo;
  '{out_card_no}': V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo;
}

/** `v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` */
export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo extends PathNode {
  /**
   * 使用商户卡号查询企业支付额度卡: `GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015001625)
   */
  get: Call<V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest, V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>;
  /** 使用商户卡号查询企业支付额度卡: `GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}` */
  getAsync: Call<V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest, V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>;
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest extends CommonOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡商户卡号 */
  out_card_no: string;
  query: V3WebizpayQuery;
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse extends V3WebizpayEmployeesAnswer {
}

export interface V3WebizpayQuery {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
}

export interface V3WebizpayEmployeesAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 商户卡号 */
  out_card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付卡模板ID */
  card_template_id: string;
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {});
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {});
  /** 卡片总金额 */
  amount: number;
  /** 卡片可用金额 */
  remain_amount: number;
  /** 卡片有效期 */
  effective_end_time: string;
  /** 卡片生效时间 */
  effective_begin_time: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片名称 */
  card_name: string;
  /** 失效原因 */
  reason?: string;
  /** 卡片使用时间 */
  card_usage_time?: string;
  /** 卡片关联微信支付订单号 */
  transaction_id?: string;
  /** 卡片失效时间 */
  card_disabled_time?: string;
  /** 卡片备注 */
  card_remark?: string;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCards extends PathNode {
  _card_no_: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo;
  '{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo;
  /**
   * 企业商户为员工下发企业支付额度卡: `POST v3/webizpay/employees/{employee_id}/quota-cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507148)
   */
  post: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsPostRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsPostResponse>;
  /** 企业商户为员工下发企业支付额度卡: `POST v3/webizpay/employees/{employee_id}/quota-cards` */
  postAsync: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsPostRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsPostResponse>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsPostRequest extends CommonOptions {
  /** 微信授权关系ID */
  employee_id: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 出资子商户号 */
    sub_mchid: string;
    /** 企业支付卡模板ID */
    card_template_id: string;
    /** 卡片总金额 */
    amount: number;
    /** 卡片名称 */
    card_name: string;
    /** 商户卡号 */
    out_card_no: string;
    /** 卡片有效期 */
    effective_end_time: string;
    /** 卡片备注 */
    card_remark?: string;
    /** 可用商户范围ID */
    avail_mch_range_id?: string;
  };
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 商户卡号 */
  out_card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 卡片生效时间 */
  effective_begin_time: string;
  /** 卡片有效期 */
  effective_end_time: string;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo extends PathNode {
  cancel: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel;
  'payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl;
  paymentUrl: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl;
  /**
   * 企业商户查询企业支付额度卡: `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
   */
  get: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>;
  /** 企业商户查询企业支付额度卡: `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` */
  getAsync: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetRequest extends CommonOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  query: V3WebizpayQuery;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoGetResponse extends V3WebizpayEmployeesAnswer {
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel extends PathNode {
  /**
   * 企业商户作废员工企业支付额度卡: `POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507127)
   */
  post: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>;
  /** 企业商户作废员工企业支付额度卡: `POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel` */
  postAsync: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest extends CommonOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 出资子商户号 */
    sub_mchid: string;
    /** 作废原因 */
    reason: string;
  };
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片失效时间 */
  card_disabled_time?: string;
}

/** `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` */
export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl extends PathNode {
  /**
   * 企业商户获取指定额度卡支付链接: `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507160)
   */
  get: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>;
  /** 企业商户获取指定额度卡支付链接: `GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url` */
  getAsync: Call<V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest, V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>;
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest extends CommonOptions {
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  query: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 出资子商户号 */
    sub_mchid: string;
    /** 拉起付款码页面的企业应用类型 */
    application_type: 'H5' | 'MINIPROGRAM';
  };
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 链接失效时间 */
  expire_time: string;
  /** 跳转链接 */
  payment_url: string;
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {});
  /** 小程序查询参数 */
  mp_query?: string;
  /** 小程序业务类型 */
  mp_business_type?: string;
}

/** `v3/webizpay/employees/{employee_id}/revoke` */
export interface V3WebizpayEmployeesByEmployeeIdRevoke extends PathNode {
  /**
   * 企业商户发起解除员工企业支付授权: `POST v3/webizpay/employees/{employee_id}/revoke`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507156)
   */
  post: Call<V3WebizpayEmployeesByEmployeeIdRevokePostRequest, V3WebizpayEmployeesByEmployeeIdRevokePostResponse>;
  /** 企业商户发起解除员工企业支付授权: `POST v3/webizpay/employees/{employee_id}/revoke` */
  postAsync: Call<V3WebizpayEmployeesByEmployeeIdRevokePostRequest, V3WebizpayEmployeesByEmployeeIdRevokePostResponse>;
}

export interface V3WebizpayEmployeesByEmployeeIdRevokePostRequest extends CommonOptions {
  /** 微信授权关系ID */
  employee_id: string;
  json: V3WebizpayQuery;
}

export interface V3WebizpayEmployeesByEmployeeIdRevokePostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 商户企业员工ID */
  user_id: string;
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {});
  /** 员工企业支付失效时间 */
  authorization_revoked_time: string;
  /** 作废原因 */
  reason: string;
}

/** `v3/webizpay/stores` */
export interface V3WebizpayStores extends PathNode {
  'entity-matches': V3WebizpayStoresEntityMatches;
  entityMatches: V3WebizpayStoresEntityMatches;
}

/** `v3/webizpay/stores/entity-matches` */
export interface V3WebizpayStoresEntityMatches extends PathNode {
  _batch_id_: V3WebizpayStoresEntityMatchesByBatchId;
  '{batch_id}': V3WebizpayStoresEntityMatchesByBatchId;
}

/** `v3/webizpay/stores/entity-matches/{batch_id}` */
export interface V3WebizpayStoresEntityMatchesByBatchId extends PathNode {
  /**
   * 查询门店主体匹配结果: `GET v3/webizpay/stores/entity-matches/{batch_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507133)
   */
  get: Call<V3WebizpayStoresEntityMatchesByBatchIdGetRequest, V3WebizpayStoresEntityMatchesByBatchIdGetResponse>;
  /** 查询门店主体匹配结果: `GET v3/webizpay/stores/entity-matches/{batch_id}` */
  getAsync: Call<V3WebizpayStoresEntityMatchesByBatchIdGetRequest, V3WebizpayStoresEntityMatchesByBatchIdGetResponse>;
}

export interface V3WebizpayStoresEntityMatchesByBatchIdGetRequest extends CommonOptions {
  /** 微信支付主体匹配批次单号 */
  batch_id: string;
  query: {
    /** 服务商商户号 */
    sp_mchid: string;
  };
}

export interface V3WebizpayStoresEntityMatchesByBatchIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户主体匹配批次单号 */
  out_batch_id: string;
  /** 微信支付主体匹配批次单号 */
  batch_id: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {});
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 */
    organization_code: string;
    /** 门店名称 */
    store_name: string;
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean;
  }[];
}

/** `v3/webizpay/users` */
export interface V3WebizpayUsers extends PathNode {
  _user_id_: V3WebizpayUsersByUserId;
  '{user_id}': V3WebizpayUsersByUserId;
}

/** `v3/webizpay/users/{user_id}` */
export interface V3WebizpayUsersByUserId extends PathNode {
  'authorization-state': V3WebizpayUsersByUserIdAuthorizationState;
  authorizationState: V3WebizpayUsersByUserIdAuthorizationState;
  'authorization-url': V3WebizpayUsersByUserIdAuthorizationUrl;
  authorizationUrl: V3WebizpayUsersByUserIdAuthorizationUrl;
}

/** `v3/webizpay/users/{user_id}/authorization-state` */
export interface V3WebizpayUsersByUserIdAuthorizationState extends PathNode {
  /**
   * 企业商户查询企业员工开通授权状态: `GET v3/webizpay/users/{user_id}/authorization-state`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507163)
   */
  get: Call<V3WebizpayUsersByUserIdAuthorizationStateGetRequest, V3WebizpayUsersByUserIdAuthorizationStateGetResponse>;
  /** 企业商户查询企业员工开通授权状态: `GET v3/webizpay/users/{user_id}/authorization-state` */
  getAsync: Call<V3WebizpayUsersByUserIdAuthorizationStateGetRequest, V3WebizpayUsersByUserIdAuthorizationStateGetResponse>;
}

export interface V3WebizpayUsersByUserIdAuthorizationStateGetRequest extends CommonOptions {
  /** 企业员工ID */
  user_id: string;
  query: V3WebizpayQuery;
}

export interface V3WebizpayUsersByUserIdAuthorizationStateGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 微信授权关系列表 */
  employee_list?: ({
    /** 微信授权关系ID */
    employee_id: string;
    /** 授权状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {});
    /** 授权时间 */
    authorization_time: string;
    /** 解除授权时间 */
    authorization_revoked_time: string;
  })[];
}

/** `v3/webizpay/users/{user_id}/authorization-url` */
export interface V3WebizpayUsersByUserIdAuthorizationUrl extends PathNode {
  /**
   * 企业商户发起员工开通企业支付授权: `POST v3/webizpay/users/{user_id}/authorization-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507153)
   */
  post: Call<V3WebizpayUsersByUserIdAuthorizationUrlPostRequest, V3WebizpayUsersByUserIdAuthorizationUrlPostResponse>;
  /** 企业商户发起员工开通企业支付授权: `POST v3/webizpay/users/{user_id}/authorization-url` */
  postAsync: Call<V3WebizpayUsersByUserIdAuthorizationUrlPostRequest, V3WebizpayUsersByUserIdAuthorizationUrlPostResponse>;
}

export interface V3WebizpayUsersByUserIdAuthorizationUrlPostRequest extends CommonOptions {
  /** 企业员工ID */
  user_id: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 出资子商户号 */
    sub_mchid: string;
    /** 发起授权应用类型 */
    application_type: 'H5' | 'MINIPROGRAM';
  };
}

export interface V3WebizpayUsersByUserIdAuthorizationUrlPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 跳转链接 */
  authorization_url?: string;
  /** 链接失效时间 */
  expire_time?: string;
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {});
  /** 小程序查询参数 */
  mp_query?: string;
  /** 小程序业务类型 */
  mp_business_type?: string;
}
