// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Download, DownloadCall, DownloadOptions, Empty, Encoded, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3GlobalPaths {
  'v3/global/certificates': V3GlobalCertificates;
  'v3/global/customs/orders': V3GlobalCustomsOrders;
  'v3/global/customs/redeclare': V3GlobalCustomsRedeclare;
  'v3/global/customs/verify-certificate': V3GlobalCustomsVerifyCertificate;
  'v3/global/merchant-service/complaint-notifications': V3GlobalMerchantServiceComplaintNotifications;
  'v3/global/merchant-service/complaints': V3GlobalMerchantServiceComplaints;
  'v3/global/merchant-service/complaints/{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId;
  'v3/global/merchant-service/complaints/{complaint_id}/complete': V3GlobalMerchantServiceComplaintsByComplaintIdComplete;
  'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys;
  'v3/global/merchant-service/complaints/{complaint_id}/response': V3GlobalMerchantServiceComplaintsByComplaintIdResponse;
  'v3/global/merchant-service/images/upload': V3GlobalMerchantServiceImagesUpload;
  'v3/global/merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId;
  'v3/global/merchant-storage/file/upload': V3GlobalMerchantStorageFileUpload;
  'v3/global/merchant/h5/permission/applications': V3GlobalMerchantH5PermissionApplications;
  'v3/global/merchant/h5/permission/applications/{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId;
  'v3/global/merchant/h5/permission/domain/applications': V3GlobalMerchantH5PermissionDomainApplications;
  'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId;
  'v3/global/merchant/h5/permission/{sub_mchid}': V3GlobalMerchantH5PermissionBySubMchid;
  'v3/global/merchants': V3GlobalMerchants;
  'v3/global/merchants/{sub_mchid}': V3GlobalMerchantsBySubMchid;
  'v3/global/micropay/transactions/id/{transaction_id}/reverse': V3GlobalMicropayTransactionsIdByTransactionIdReverse;
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse;
  'v3/global/micropay/transactions/pay': V3GlobalMicropayTransactionsPay;
  'v3/global/papay/contracts/app-pre-entrust-sign': V3GlobalPapayContractsAppPreEntrustSign;
  'v3/global/papay/contracts/h5-pre-entrust-sign': V3GlobalPapayContractsH5PreEntrustSign;
  'v3/global/papay/contracts/jsapi-pre-entrust-sign': V3GlobalPapayContractsJsapiPreEntrustSign;
  'v3/global/papay/contracts/miniprogram-pre-entrust-sign': V3GlobalPapayContractsMiniprogramPreEntrustSign;
  'v3/global/papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode;
  'v3/global/papay/contracts/web-pre-entrust-sign': V3GlobalPapayContractsWebPreEntrustSign;
  'v3/global/papay/contracts/{contract_id}': V3GlobalPapayContractsByContractId;
  'v3/global/papay/contracts/{contract_id}/terminate': V3GlobalPapayContractsByContractIdTerminate;
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo;
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse;
  'v3/global/papay/transactions/{transaction_id}': V3GlobalPapayTransactionsByTransactionId;
  'v3/global/profit-sharing/bill-download-url': V3GlobalProfitSharingBillDownloadUrl;
  'v3/global/profit-sharing/orders': V3GlobalProfitSharingOrders;
  'v3/global/profit-sharing/orders/unfreeze': V3GlobalProfitSharingOrdersUnfreeze;
  'v3/global/profit-sharing/orders/{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo;
  'v3/global/profit-sharing/receivers': V3GlobalProfitSharingReceivers;
  'v3/global/profit-sharing/receivers/{account}': V3GlobalProfitSharingReceiversByAccount;
  'v3/global/profit-sharing/refunds/bill-download-url': V3GlobalProfitSharingRefundsBillDownloadUrl;
  'v3/global/profit-sharing/refunds/refundable-balance': V3GlobalProfitSharingRefundsRefundableBalance;
  'v3/global/profit-sharing/transactions/mark': V3GlobalProfitSharingTransactionsMark;
  'v3/global/profit-sharing/transactions/{transaction_id}/amounts': V3GlobalProfitSharingTransactionsByTransactionIdAmounts;
  'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts;
  'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid;
  'v3/global/refund/recharge-balance': V3GlobalRefundRechargeBalance;
  'v3/global/refunds': V3GlobalRefunds;
  'v3/global/refunds/id/{refund_id}': V3GlobalRefundsIdByRefundId;
  'v3/global/refunds/out-refund-no/{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo;
  'v3/global/settle/settlements': V3GlobalSettleSettlements;
  'v3/global/statements': V3GlobalStatements;
  'v3/global/transactions/app': V3GlobalTransactionsApp;
  'v3/global/transactions/id/{transaction_id}': V3GlobalTransactionsIdByTransactionId;
  'v3/global/transactions/id/{transaction_id}/close': V3GlobalTransactionsIdByTransactionIdClose;
  'v3/global/transactions/jsapi': V3GlobalTransactionsJsapi;
  'v3/global/transactions/mweb': V3GlobalTransactionsMweb;
  'v3/global/transactions/native': V3GlobalTransactionsNative;
  'v3/global/transactions/out-trade-no/{out_trade_no}': V3GlobalTransactionsOutTradeNoByOutTradeNo;
  'v3/global/transactions/out-trade-no/{out_trade_no}/close': V3GlobalTransactionsOutTradeNoByOutTradeNoClose;
}

export interface V3GlobalOperations {
  'v3/global/certificates': { get: Operation<V3GlobalCertificatesGetRequest, V3GlobalCertificatesGetResponse> };
  'v3/global/customs/orders': { post: Operation<V3GlobalCustomsOrdersPostRequest, V3GlobalCustomsOrdersPostResponse>; get: Operation<V3GlobalCustomsOrdersGetRequest, V3GlobalCustomsOrdersGetResponse>; patch: Operation<V3GlobalCustomsOrdersPatchRequest, V3GlobalCustomsOrdersPatchResponse> };
  'v3/global/customs/redeclare': { post: Operation<V3GlobalCustomsRedeclarePostRequest, V3GlobalCustomsRedeclarePostResponse> };
  'v3/global/customs/verify-certificate': { post: Operation<V3GlobalCustomsVerifyCertificatePostRequest, V3GlobalCustomsVerifyCertificatePostResponse> };
  'v3/global/merchant-service/complaint-notifications': { post: Operation<V3GlobalMerchantServiceComplaintNotificationsPostRequest, V3GlobalMerchantServiceComplaintNotificationsPostResponse>; get: Operation<V3GlobalMerchantServiceComplaintNotificationsGetRequest, V3GlobalMerchantServiceComplaintNotificationsGetResponse>; put: Operation<V3GlobalMerchantServiceComplaintNotificationsPutRequest, V3GlobalMerchantServiceComplaintNotificationsPutResponse>; delete: Operation<V3GlobalMerchantServiceComplaintNotificationsDeleteRequest, V3GlobalMerchantServiceComplaintNotificationsDeleteResponse> };
  'v3/global/merchant-service/complaints': { get: Operation<V3GlobalMerchantServiceComplaintsGetRequest, V3GlobalMerchantServiceComplaintsGetResponse> };
  'v3/global/merchant-service/complaints/{complaint_id}': { get: Operation<V3GlobalMerchantServiceComplaintsByComplaintIdGetRequest, V3GlobalMerchantServiceComplaintsByComplaintIdGetResponse> };
  'v3/global/merchant-service/complaints/{complaint_id}/complete': { post: Operation<V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostRequest, V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostResponse> };
  'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': { get: Operation<V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest, V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse> };
  'v3/global/merchant-service/complaints/{complaint_id}/response': { post: Operation<V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostRequest, V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostResponse> };
  'v3/global/merchant-service/images/upload': { post: Operation<V3GlobalMerchantServiceImagesUploadPostRequest, V3GlobalMerchantServiceImagesUploadPostResponse> };
  'v3/global/merchant-service/images/{media_id}': { get: Operation<V3GlobalMerchantServiceImagesByMediaIdGetRequest, V3GlobalMerchantServiceImagesByMediaIdGetResponse> };
  'v3/global/merchant-storage/file/upload': { post: Operation<V3GlobalMerchantStorageFileUploadPostRequest, V3GlobalMerchantStorageFileUploadPostResponse> };
  'v3/global/merchant/h5/permission/applications': { post: Operation<V3GlobalMerchantH5PermissionApplicationsPostRequest, V3GlobalMerchantH5PermissionApplicationsPostResponse> };
  'v3/global/merchant/h5/permission/applications/{applyment_id}': { get: Operation<V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetRequest, V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetResponse>; patch: Operation<V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchRequest, V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchResponse> };
  'v3/global/merchant/h5/permission/domain/applications': { post: Operation<V3GlobalMerchantH5PermissionDomainApplicationsPostRequest, V3GlobalMerchantH5PermissionDomainApplicationsPostResponse> };
  'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': { get: Operation<V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetRequest, V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>; patch: Operation<V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest, V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse> };
  'v3/global/merchant/h5/permission/{sub_mchid}': { get: Operation<V3GlobalMerchantH5PermissionBySubMchidGetRequest, V3GlobalMerchantH5PermissionBySubMchidGetResponse> };
  'v3/global/merchants': { post: Operation<V3GlobalMerchantsPostRequest, V3GlobalMerchantsPostResponse> };
  'v3/global/merchants/{sub_mchid}': { get: Operation<V3GlobalMerchantsBySubMchidGetRequest, V3GlobalMerchantsBySubMchidGetResponse>; patch: Operation<V3GlobalMerchantsBySubMchidPatchRequest, V3GlobalMerchantsBySubMchidPatchResponse> };
  'v3/global/micropay/transactions/id/{transaction_id}/reverse': { post: Operation<V3GlobalMicropayTransactionsIdByTransactionIdReversePostRequest, V3GlobalMicropayTransactionsIdByTransactionIdReversePostResponse> };
  'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': { post: Operation<V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostResponse> };
  'v3/global/micropay/transactions/pay': { post: Operation<V3GlobalMicropayTransactionsPayPostRequest, V3GlobalMicropayTransactionsPayPostResponse> };
  'v3/global/papay/contracts/app-pre-entrust-sign': { post: Operation<V3GlobalPapayContractsAppPreEntrustSignPostRequest, V3GlobalPapayContractsAppPreEntrustSignPostResponse> };
  'v3/global/papay/contracts/h5-pre-entrust-sign': { post: Operation<V3GlobalPapayContractsH5PreEntrustSignPostRequest, V3GlobalPapayContractsH5PreEntrustSignPostResponse> };
  'v3/global/papay/contracts/jsapi-pre-entrust-sign': { post: Operation<V3GlobalPapayContractsJsapiPreEntrustSignPostRequest, V3GlobalPapayContractsJsapiPreEntrustSignPostResponse> };
  'v3/global/papay/contracts/miniprogram-pre-entrust-sign': { post: Operation<V3GlobalPapayContractsMiniprogramPreEntrustSignPostRequest, V3GlobalPapayContractsMiniprogramPreEntrustSignPostResponse> };
  'v3/global/papay/contracts/out-contract-code/{out_contract_code}': { get: Operation<V3GlobalPapayContractsOutContractCodeByOutContractCodeGetRequest, V3GlobalPapayContractsOutContractCodeByOutContractCodeGetResponse> };
  'v3/global/papay/contracts/web-pre-entrust-sign': { post: Operation<V3GlobalPapayContractsWebPreEntrustSignPostRequest, V3GlobalPapayContractsWebPreEntrustSignPostResponse> };
  'v3/global/papay/contracts/{contract_id}': { get: Operation<V3GlobalPapayContractsByContractIdGetRequest, V3GlobalPapayContractsByContractIdGetResponse> };
  'v3/global/papay/contracts/{contract_id}/terminate': { post: Operation<V3GlobalPapayContractsByContractIdTerminatePostRequest, V3GlobalPapayContractsByContractIdTerminatePostResponse> };
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetRequest, V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': { post: Operation<V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostResponse> };
  'v3/global/papay/transactions/{transaction_id}': { get: Operation<V3GlobalPapayTransactionsByTransactionIdGetRequest, V3GlobalPapayTransactionsByTransactionIdGetResponse> };
  'v3/global/profit-sharing/bill-download-url': { get: Operation<V3GlobalProfitSharingBillDownloadUrlGetRequest, V3GlobalProfitSharingBillDownloadUrlGetResponse> };
  'v3/global/profit-sharing/orders': { post: Operation<V3GlobalProfitSharingOrdersPostRequest, V3GlobalProfitSharingOrdersPostResponse> };
  'v3/global/profit-sharing/orders/unfreeze': { post: Operation<V3GlobalProfitSharingOrdersUnfreezePostRequest, V3GlobalProfitSharingOrdersUnfreezePostResponse> };
  'v3/global/profit-sharing/orders/{out_order_no}': { get: Operation<V3GlobalProfitSharingOrdersByOutOrderNoGetRequest, V3GlobalProfitSharingOrdersByOutOrderNoGetResponse> };
  'v3/global/profit-sharing/receivers': { post: Operation<V3GlobalProfitSharingReceiversPostRequest, V3GlobalProfitSharingReceiversPostResponse>; delete: Operation<V3GlobalProfitSharingReceiversDeleteRequest, V3GlobalProfitSharingReceiversDeleteResponse> };
  'v3/global/profit-sharing/receivers/{account}': { get: Operation<V3GlobalProfitSharingReceiversByAccountGetRequest, V3GlobalProfitSharingReceiversByAccountGetResponse> };
  'v3/global/profit-sharing/refunds/bill-download-url': { get: Operation<V3GlobalProfitSharingRefundsBillDownloadUrlGetRequest, V3GlobalProfitSharingRefundsBillDownloadUrlGetResponse> };
  'v3/global/profit-sharing/refunds/refundable-balance': { get: Operation<V3GlobalProfitSharingRefundsRefundableBalanceGetRequest, V3GlobalProfitSharingRefundsRefundableBalanceGetResponse> };
  'v3/global/profit-sharing/transactions/mark': { post: Operation<V3GlobalProfitSharingTransactionsMarkPostRequest, V3GlobalProfitSharingTransactionsMarkPostResponse> };
  'v3/global/profit-sharing/transactions/{transaction_id}/amounts': { get: Operation<V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetRequest, V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetResponse> };
  'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': { get: Operation<V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest, V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse> };
  'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': { get: Operation<V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest, V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse> };
  'v3/global/refund/recharge-balance': { get: Operation<V3GlobalRefundRechargeBalanceGetRequest, V3GlobalRefundRechargeBalanceGetResponse> };
  'v3/global/refunds': { post: Operation<V3GlobalRefundsPostRequest, V3GlobalRefundsPostResponse>; get: Operation<V3GlobalRefundsGetRequest, V3GlobalRefundsGetResponse> };
  'v3/global/refunds/id/{refund_id}': { get: Operation<V3GlobalRefundsIdByRefundIdGetRequest, V3GlobalRefundsIdByRefundIdGetResponse> };
  'v3/global/refunds/out-refund-no/{out_refund_no}': { get: Operation<V3GlobalRefundsOutRefundNoByOutRefundNoGetRequest, V3GlobalRefundsOutRefundNoByOutRefundNoGetResponse> };
  'v3/global/settle/settlements': { get: Operation<V3GlobalSettleSettlementsGetRequest, V3GlobalSettleSettlementsGetResponse> };
  'v3/global/statements': { get: Operation<V3GlobalStatementsGetRequest, V3GlobalStatementsGetResponse> };
  'v3/global/transactions/app': { post: Operation<V3GlobalTransactionsAppPostRequest, V3GlobalTransactionsAppPostResponse> };
  'v3/global/transactions/id/{transaction_id}': { get: Operation<V3GlobalTransactionsIdByTransactionIdGetRequest, V3GlobalTransactionsIdByTransactionIdGetResponse> };
  'v3/global/transactions/id/{transaction_id}/close': { post: Operation<V3GlobalTransactionsIdByTransactionIdClosePostRequest, V3GlobalTransactionsIdByTransactionIdClosePostResponse> };
  'v3/global/transactions/jsapi': { post: Operation<V3GlobalTransactionsJsapiPostRequest, V3GlobalTransactionsJsapiPostResponse> };
  'v3/global/transactions/mweb': { post: Operation<V3GlobalTransactionsMwebPostRequest, V3GlobalTransactionsMwebPostResponse> };
  'v3/global/transactions/native': { post: Operation<V3GlobalTransactionsNativePostRequest, V3GlobalTransactionsNativePostResponse> };
  'v3/global/transactions/out-trade-no/{out_trade_no}': { get: Operation<V3GlobalTransactionsOutTradeNoByOutTradeNoGetRequest, V3GlobalTransactionsOutTradeNoByOutTradeNoGetResponse> };
  'v3/global/transactions/out-trade-no/{out_trade_no}/close': { post: Operation<V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostResponse> };
}

/** `v3/global` */
export interface V3Global extends PathNode {
  certificates: V3GlobalCertificates;
  customs: V3GlobalCustoms;
  'merchant-service': V3GlobalMerchantService;
  merchantService: V3GlobalMerchantService;
  'merchant-storage': V3GlobalMerchantStorage;
  merchantStorage: V3GlobalMerchantStorage;
  merchant: V3GlobalMerchant;
  merchants: V3GlobalMerchants;
  micropay: V3GlobalMicropay;
  papay: V3GlobalPapay;
  'profit-sharing': V3GlobalProfitSharing;
  profitSharing: V3GlobalProfitSharing;
  refund: V3GlobalRefund;
  refunds: V3GlobalRefunds;
  settle: V3GlobalSettle;
  statements: V3GlobalStatements;
  transactions: V3GlobalTransactions;
}

/** `v3/global/certificates` */
export interface V3GlobalCertificates extends PathNode {
  /**
   * 获取平台证书列表: `GET v3/global/certificates`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354486) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354540) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354576) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354604)
   */
  get: OptionalCall<V3GlobalCertificatesGetRequest, V3GlobalCertificatesGetResponse>;
  /** 获取平台证书列表: `GET v3/global/certificates` */
  getAsync: OptionalCall<V3GlobalCertificatesGetRequest, V3GlobalCertificatesGetResponse>;
}

export interface V3GlobalCertificatesGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
}

export interface V3GlobalCertificatesGetResponse {
  /** 平台证书列表 */
  data: ({
    /** 证书序列号 */
    serial_no: string;
    /** 证书启用时间 */
    effective_time: string;
    /** 证书弃用时间 */
    expire_time: string;
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 */
      algorithm: string;
      /** 加密证书的随机串 */
      nonce: string;
      /** 加密证书的附加数据 */
      associated_data: 'certificate' | (string & {});
      /** 加密后的证书内容 */
      ciphertext: string;
    };
  })[];
}

/** `v3/global/customs` */
export interface V3GlobalCustoms extends PathNode {
  orders: V3GlobalCustomsOrders;
  redeclare: V3GlobalCustomsRedeclare;
  'verify-certificate': V3GlobalCustomsVerifyCertificate;
  verifyCertificate: V3GlobalCustomsVerifyCertificate;
}

/** `v3/global/customs/orders` */
export interface V3GlobalCustomsOrders extends PathNode {
  /**
   * 报关: `POST v3/global/customs/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025127)
   */
  post: Call<V3GlobalCustomsOrdersPostRequest, V3GlobalCustomsOrdersPostResponse>;
  /** 报关: `POST v3/global/customs/orders` */
  postAsync: Call<V3GlobalCustomsOrdersPostRequest, V3GlobalCustomsOrdersPostResponse>;
  /**
   * 报关查询: `GET v3/global/customs/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025131)
   */
  get: Call<V3GlobalCustomsOrdersGetRequest, V3GlobalCustomsOrdersGetResponse>;
  /** 报关查询: `GET v3/global/customs/orders` */
  getAsync: Call<V3GlobalCustomsOrdersGetRequest, V3GlobalCustomsOrdersGetResponse>;
  /**
   * 报关信息修改: `PATCH v3/global/customs/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025136)
   */
  patch: Call<V3GlobalCustomsOrdersPatchRequest, V3GlobalCustomsOrdersPatchResponse>;
  /** 报关信息修改: `PATCH v3/global/customs/orders` */
  patchAsync: Call<V3GlobalCustomsOrdersPatchRequest, V3GlobalCustomsOrdersPatchResponse>;
}

export interface V3GlobalCustomsOrdersPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
    /** 关税 */
    duty?: number;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 货币类型 */
    fee_type?: string;
    /** 子订单金额 */
    order_fee?: number;
    /** 物流费用 */
    transport_fee?: number;
    /** 商品费用 */
    product_fee?: number;
  };
}

export interface V3GlobalCustomsOrdersPostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构交易流水号 */
  verify_department_trade_id: string;
}

export interface V3GlobalCustomsOrdersGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 订单类型 */
    order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id';
    /** 订单号 */
    order_no: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 偏移量 */
    offset?: number;
    /** 请求最大记录条数 */
    limit?: number;
  };
}

export interface V3GlobalCustomsOrdersGetResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
  /** 偏移量 */
  offset: number;
  /** 请求最大记录条数 */
  limit: number;
  /** 查询结果总条数 */
  total_count: number;
  /** 报关数据包 */
  data: ({
    /** 商户子单号 */
    sub_order_no?: string;
    /** 微信子单号 */
    sub_order_id?: string;
    /** 商户海关备案号 */
    mch_customs_no?: string;
    /** 海关代码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
    /** 币种 */
    fee_type?: string;
    /** 子单金额 */
    order_fee?: number;
    /** 关税 */
    duty?: number;
    /** 物流费用 */
    transport_fee?: number;
    /** 商品费用 */
    product_fee?: number;
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
    /** 报关结果说明 */
    explanation?: string;
    /** 最后更新时间 */
    modify_time: string;
  })[];
}

export interface V3GlobalCustomsOrdersPatchRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 海关编码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
    /** 关税 */
    duty?: number;
    /** 子订单金额 */
    order_fee?: number;
    /** 物流费用 */
    transport_fee?: number;
    /** 商品费用 */
    product_fee?: number;
  };
}

export interface V3GlobalCustomsOrdersPatchResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 核验机构流水号 */
  verify_department_trade_id: string;
}

/** `v3/global/customs/redeclare` */
export interface V3GlobalCustomsRedeclare extends PathNode {
  /**
   * 报关重推: `POST v3/global/customs/redeclare`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025133)
   */
  post: Call<V3GlobalCustomsRedeclarePostRequest, V3GlobalCustomsRedeclarePostResponse>;
  /** 报关重推: `POST v3/global/customs/redeclare` */
  postAsync: Call<V3GlobalCustomsRedeclarePostRequest, V3GlobalCustomsRedeclarePostResponse>;
}

export interface V3GlobalCustomsRedeclarePostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户子单号 */
    sub_order_no?: string;
    /** 微信子单号 */
    sub_order_id?: string;
    /** 海关编码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
  };
}

export interface V3GlobalCustomsRedeclarePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 申报结果说明 */
  explanation?: string;
}

/** `v3/global/customs/verify-certificate` */
export interface V3GlobalCustomsVerifyCertificate extends PathNode {
  /**
   * 身份信息校验: `POST v3/global/customs/verify-certificate`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml)
   */
  post: Call<V3GlobalCustomsVerifyCertificatePostRequest, V3GlobalCustomsVerifyCertificatePostResponse>;
  /** 身份信息校验: `POST v3/global/customs/verify-certificate` */
  postAsync: Call<V3GlobalCustomsVerifyCertificatePostRequest, V3GlobalCustomsVerifyCertificatePostResponse>;
}

export interface V3GlobalCustomsVerifyCertificatePostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    merchant_customs_no: string;
    /** 证件类型 */
    certificate_type: 'IDCARD';
    /** 证件号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
    certificate_id: string;
    /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
    certificate_name: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GlobalCustomsVerifyCertificatePostResponse {
  /** 机构APPID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {});
}

/** `v3/global/merchant-service` */
export interface V3GlobalMerchantService extends PathNode {
  'complaint-notifications': V3GlobalMerchantServiceComplaintNotifications;
  complaintNotifications: V3GlobalMerchantServiceComplaintNotifications;
  complaints: V3GlobalMerchantServiceComplaints;
  images: V3GlobalMerchantServiceImages;
}

/** `v3/global/merchant-service/complaint-notifications` */
export interface V3GlobalMerchantServiceComplaintNotifications extends PathNode {
  /**
   * 创建投诉通知回调: `POST v3/global/merchant-service/complaint-notifications`
   * @see [官方文档](https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1)
   */
  post: Call<V3GlobalMerchantServiceComplaintNotificationsPostRequest, V3GlobalMerchantServiceComplaintNotificationsPostResponse>;
  /** 创建投诉通知回调: `POST v3/global/merchant-service/complaint-notifications` */
  postAsync: Call<V3GlobalMerchantServiceComplaintNotificationsPostRequest, V3GlobalMerchantServiceComplaintNotificationsPostResponse>;
  /**
   * 查询投诉通知回调: `GET v3/global/merchant-service/complaint-notifications`
   * @see [官方文档](https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1)
   */
  get: OptionalCall<V3GlobalMerchantServiceComplaintNotificationsGetRequest, V3GlobalMerchantServiceComplaintNotificationsGetResponse>;
  /** 查询投诉通知回调: `GET v3/global/merchant-service/complaint-notifications` */
  getAsync: OptionalCall<V3GlobalMerchantServiceComplaintNotificationsGetRequest, V3GlobalMerchantServiceComplaintNotificationsGetResponse>;
  /**
   * 更新投诉通知回调: `PUT v3/global/merchant-service/complaint-notifications`
   * @see [官方文档](https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1)
   */
  put: Call<V3GlobalMerchantServiceComplaintNotificationsPutRequest, V3GlobalMerchantServiceComplaintNotificationsPutResponse>;
  /** 更新投诉通知回调: `PUT v3/global/merchant-service/complaint-notifications` */
  putAsync: Call<V3GlobalMerchantServiceComplaintNotificationsPutRequest, V3GlobalMerchantServiceComplaintNotificationsPutResponse>;
  /**
   * 删除投诉通知回调: `DELETE v3/global/merchant-service/complaint-notifications`
   * @see [官方文档](https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1)
   */
  delete: OptionalCall<V3GlobalMerchantServiceComplaintNotificationsDeleteRequest, V3GlobalMerchantServiceComplaintNotificationsDeleteResponse>;
  /** 删除投诉通知回调: `DELETE v3/global/merchant-service/complaint-notifications` */
  deleteAsync: OptionalCall<V3GlobalMerchantServiceComplaintNotificationsDeleteRequest, V3GlobalMerchantServiceComplaintNotificationsDeleteResponse>;
}

export interface V3GlobalMerchantServiceComplaintNotificationsPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 通知地址 */
    url: string;
  };
}

export interface V3GlobalMerchantServiceComplaintNotificationsPostResponse {
  /** 商户号 */
  mchid: string;
  /** 通知地址 */
  url: string;
}

export interface V3GlobalMerchantServiceComplaintNotificationsGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
}

export interface V3GlobalMerchantServiceComplaintNotificationsGetResponse {
  /** 商户号 */
  mchid: string;
  /** 通知地址 */
  url: string;
}

export interface V3GlobalMerchantServiceComplaintNotificationsPutRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 通知地址 */
    url: string;
  };
}

export interface V3GlobalMerchantServiceComplaintNotificationsPutResponse {
  /** 商户号 */
  mchid: string;
  /** 通知地址 */
  url: string;
}

export interface V3GlobalMerchantServiceComplaintNotificationsDeleteRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
}

export type V3GlobalMerchantServiceComplaintNotificationsDeleteResponse = Empty;

/** `v3/global/merchant-service/complaints` */
export interface V3GlobalMerchantServiceComplaints extends PathNode {
  _complaint_id_: V3GlobalMerchantServiceComplaintsByComplaintId;
  '{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId;
  /**
   * 查询投诉单列表: `GET v3/global/merchant-service/complaints`
   * @see [官方文档](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1)
   */
  get: Call<V3GlobalMerchantServiceComplaintsGetRequest, V3GlobalMerchantServiceComplaintsGetResponse>;
  /** 查询投诉单列表: `GET v3/global/merchant-service/complaints` */
  getAsync: Call<V3GlobalMerchantServiceComplaintsGetRequest, V3GlobalMerchantServiceComplaintsGetResponse>;
}

export interface V3GlobalMerchantServiceComplaintsGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 分页大小 */
    limit?: number;
    /** 分页开始位置 */
    offset?: number;
    /** 开始日期 */
    begin_date: string;
    /** 结束日期 */
    end_date: string;
    /** 诉商户号 */
    complainted_mchid?: string;
    /** 商户语言 */
    mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES';
  };
}

export interface V3GlobalMerchantServiceComplaintsGetResponse {
  /** 用户投诉信息详情 */
  data?: V3GlobalMerchantServiceComplaintsData[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉总条数 */
  total_count?: number;
}

export interface V3GlobalMerchantServiceComplaintsData {
  /** 投诉单号 */
  complaint_id: string;
  /** 投诉时间 */
  complaint_time: string;
  /** 投诉详情 */
  complaint_detail: string;
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
  /** 被诉商户号 */
  complainted_mchid: string;
  /** 投诉人联系方式 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  payer_phone?: string;
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 结算币种金额 */
    settlement_amount: number;
    /** 结算币种累计已退款金额 */
    settlement_refunded_amount: string;
    /** 结算币种 */
    settlement_currency: string;
    /** 订单金额 */
    payer_amount: number;
    /** 支付币种累计已退款金额 */
    payer_refunded_amount: number;
    /** 支付币种 */
    payer_currency: string;
    /** 交易时间 */
    trade_time: string;
  }[];
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean;
  /** 是否超时 */
  is_overdue?: boolean;
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {});
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean;
  /** 用户投诉次数 */
  user_complaint_times: number;
  /** 投诉资料列表 */
  complaint_media_list?: ({
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
    /** 媒体文列表 */
    media_url: string[];
  })[];
  /** 问题描述 */
  problem_description?: string;
  /** 投诉详情翻译 */
  complaint_detail_trans?: string;
  /** 投诉单关联服务单信息 */
  service_order_info?: ({
    /** 微信支付服务订单号 */
    order_id?: string;
    /** 商户服务订单号 */
    out_order_no?: string;
    /** 支付分服务单状态 */
    state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {});
  })[];
}

/** `v3/global/merchant-service/complaints/{complaint_id}` */
export interface V3GlobalMerchantServiceComplaintsByComplaintId extends PathNode {
  complete: V3GlobalMerchantServiceComplaintsByComplaintIdComplete;
  'negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys;
  negotiationHistorys: V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys;
  response: V3GlobalMerchantServiceComplaintsByComplaintIdResponse;
  /**
   * 查询投诉单详情: `GET v3/global/merchant-service/complaints/{complaint_id}`
   * @see [官方文档](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1)
   */
  get: Call<V3GlobalMerchantServiceComplaintsByComplaintIdGetRequest, V3GlobalMerchantServiceComplaintsByComplaintIdGetResponse>;
  /** 查询投诉单详情: `GET v3/global/merchant-service/complaints/{complaint_id}` */
  getAsync: Call<V3GlobalMerchantServiceComplaintsByComplaintIdGetRequest, V3GlobalMerchantServiceComplaintsByComplaintIdGetResponse>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdGetRequest extends CommonOptions {
  /** 投诉单号 */
  complaint_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 商户语言 */
    mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES';
  };
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdGetResponse extends V3GlobalMerchantServiceComplaintsData {
}

/** `v3/global/merchant-service/complaints/{complaint_id}/complete` */
export interface V3GlobalMerchantServiceComplaintsByComplaintIdComplete extends PathNode {
  /** 反馈处理完成: `POST v3/global/merchant-service/complaints/{complaint_id}/complete` */
  post: Call<V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostRequest, V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostResponse>;
  /** 反馈处理完成: `POST v3/global/merchant-service/complaints/{complaint_id}/complete` */
  postAsync: Call<V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostRequest, V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostResponse>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostRequest extends CommonOptions {
  /** 投诉单号 */
  complaint_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 被诉商户号 */
    complainted_mchid: string;
  };
}

export type V3GlobalMerchantServiceComplaintsByComplaintIdCompletePostResponse = Empty;

/** `v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` */
export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys extends PathNode {
  /**
   * 查询投诉协商历史: `GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
   * @see [官方文档](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1)
   */
  get: Call<V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest, V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse>;
  /** 查询投诉协商历史: `GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` */
  getAsync: Call<V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest, V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest extends CommonOptions {
  /** 投诉单号 */
  complaint_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 分页大小 */
    limit?: number;
    /** 分页开始位置 */
    offset?: number;
    /** 商户语言 */
    mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES';
  };
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: ({
    /** 操作流水号 */
    log_id: string;
    /** 操作人 */
    operator: string;
    /** 操作时间 */
    operate_time: string;
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | (string & {});
    /** 操作内容 */
    operate_details?: string;
    /** 图片凭证 */
    image_list?: string[];
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
      /** 媒体文件请求url */
      media_url: string[];
    };
  })[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉协商历史总条数 */
  total_count?: number;
}

/** `v3/global/merchant-service/complaints/{complaint_id}/response` */
export interface V3GlobalMerchantServiceComplaintsByComplaintIdResponse extends PathNode {
  /** 提交回复: `POST v3/global/merchant-service/complaints/{complaint_id}/response` */
  post: Call<V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostRequest, V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostResponse>;
  /** 提交回复: `POST v3/global/merchant-service/complaints/{complaint_id}/response` */
  postAsync: Call<V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostRequest, V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostResponse>;
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostRequest extends CommonOptions {
  /** 投诉单号 */
  complaint_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 被诉商户号 */
    complainted_mchid: string;
    /** 回复内容 */
    response_content: string;
    /** 回复图片 */
    response_images?: string[];
    /** 跳转链接 */
    jump_url?: string;
    /** 跳转链接文案 */
    jump_url_text?: string;
  };
}

export type V3GlobalMerchantServiceComplaintsByComplaintIdResponsePostResponse = Empty;

/** `v3/global/merchant-service/images` */
export interface V3GlobalMerchantServiceImages extends PathNode {
  upload: V3GlobalMerchantServiceImagesUpload;
  _media_id_: V3GlobalMerchantServiceImagesByMediaId;
  '{media_id}': V3GlobalMerchantServiceImagesByMediaId;
}

/** `v3/global/merchant-service/images/upload` */
export interface V3GlobalMerchantServiceImagesUpload extends PathNode {
  /**
   * 商户上传反馈图片: `POST v3/global/merchant-service/images/upload`
   * @see [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
   */
  post: OptionalCall<V3GlobalMerchantServiceImagesUploadPostRequest, V3GlobalMerchantServiceImagesUploadPostResponse>;
  /** 商户上传反馈图片: `POST v3/global/merchant-service/images/upload` */
  postAsync: OptionalCall<V3GlobalMerchantServiceImagesUploadPostRequest, V3GlobalMerchantServiceImagesUploadPostResponse>;
}

export interface V3GlobalMerchantServiceImagesUploadPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
}

export interface V3GlobalMerchantServiceImagesUploadPostResponse {
  /** 媒体文件标识ID */
  media_id: string;
}

/** `v3/global/merchant-service/images/{media_id}` */
export interface V3GlobalMerchantServiceImagesByMediaId extends PathNode {
  /**
   * 图片下载: `GET v3/global/merchant-service/images/{media_id}`
   * @see [官方文档](https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1)
   */
  get: DownloadCall<V3GlobalMerchantServiceImagesByMediaIdGetRequest>;
  /** 图片下载: `GET v3/global/merchant-service/images/{media_id}` */
  getAsync: DownloadCall<V3GlobalMerchantServiceImagesByMediaIdGetRequest>;
}

export interface V3GlobalMerchantServiceImagesByMediaIdGetRequest extends DownloadOptions {
  /** 媒体文件ID */
  media_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 投诉单号 */
    complaint_id: string;
  };
}

export type V3GlobalMerchantServiceImagesByMediaIdGetResponse = Download;

/** `v3/global/merchant-storage` */
export interface V3GlobalMerchantStorage extends PathNode {
  file: V3GlobalMerchantStorageFile;
}

/** `v3/global/merchant-storage/file` */
export interface V3GlobalMerchantStorageFile extends PathNode {
  upload: V3GlobalMerchantStorageFileUpload;
}

/** `v3/global/merchant-storage/file/upload` */
export interface V3GlobalMerchantStorageFileUpload extends PathNode {
  /**
   * 上传文件: `POST v3/global/merchant-storage/file/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024913)
   */
  post: Call<V3GlobalMerchantStorageFileUploadPostRequest, V3GlobalMerchantStorageFileUploadPostResponse>;
  /** 上传文件: `POST v3/global/merchant-storage/file/upload` */
  postAsync: Call<V3GlobalMerchantStorageFileUploadPostRequest, V3GlobalMerchantStorageFileUploadPostResponse>;
}

export interface V3GlobalMerchantStorageFileUploadPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  body: Body;
}

export interface V3GlobalMerchantStorageFileUploadPostResponse {
  /** 文件标识ID */
  file_id?: string;
}

/** `v3/global/merchant` */
export interface V3GlobalMerchant extends PathNode {
  h5: V3GlobalMerchantH5;
}

/** `v3/global/merchant/h5` */
export interface V3GlobalMerchantH5 extends PathNode {
  permission: V3GlobalMerchantH5Permission;
}

/** `v3/global/merchant/h5/permission` */
export interface V3GlobalMerchantH5Permission extends PathNode {
  applications: V3GlobalMerchantH5PermissionApplications;
  domain: V3GlobalMerchantH5PermissionDomain;
  _sub_mchid_: V3GlobalMerchantH5PermissionBySubMchid;
  '{sub_mchid}': V3GlobalMerchantH5PermissionBySubMchid;
}

/** `v3/global/merchant/h5/permission/applications` */
export interface V3GlobalMerchantH5PermissionApplications extends PathNode {
  _applyment_id_: V3GlobalMerchantH5PermissionApplicationsByApplymentId;
  '{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId;
  /**
   * 创建H5支付权限申请单: `POST v3/global/merchant/h5/permission/applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025106)
   */
  post: Call<V3GlobalMerchantH5PermissionApplicationsPostRequest, V3GlobalMerchantH5PermissionApplicationsPostResponse>;
  /** 创建H5支付权限申请单: `POST v3/global/merchant/h5/permission/applications` */
  postAsync: Call<V3GlobalMerchantH5PermissionApplicationsPostRequest, V3GlobalMerchantH5PermissionApplicationsPostResponse>;
}

export interface V3GlobalMerchantH5PermissionApplicationsPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 公司介绍和业务描述 */
    business_description?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** H5支付域名 */
    domains: string[];
    /** 公司注册资质证书 */
    company_register_cert?: string;
    /** 限额类型 */
    transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT';
    /** 经营网址商业页面截图 */
    website_business_page_pics?: string[];
    /** 经营网址首页截图 */
    website_homepage_pics?: string[];
    /** 子商户经营网址状态 */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /** 子商户H5经营网址 */
    website_url: string;
    /** 商户提供的审核结果回调接口 */
    notify_url?: string;
    /** 申请单类型 */
    applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED';
  };
}

export interface V3GlobalMerchantH5PermissionApplicationsPostResponse extends V3GlobalMerchantH5PermissionApplicationsAnswer {
}

export interface V3GlobalMerchantH5PermissionApplicationsAnswer {
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付域名 */
  domains: string[];
  /** 公司介绍和业务描述 */
  business_description?: string;
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {});
  /** 公司注册资质证书 */
  company_register_cert?: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[];
  /** 经营网址首页截图 */
  website_homepage_pics?: string[];
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {});
  /** 子商户H5经营网址 */
  website_url: string;
  /** 申请单号 */
  applyment_id: number;
  /** 驳回原因 */
  audit_reject_detail?: string;
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {});
  /** 商户提供的审核结果回调接口 */
  notify_url?: string;
}

/** `v3/global/merchant/h5/permission/applications/{applyment_id}` */
export interface V3GlobalMerchantH5PermissionApplicationsByApplymentId extends PathNode {
  /**
   * 查询H5支付权限申请单详情: `GET v3/global/merchant/h5/permission/applications/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025107)
   */
  get: Call<V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetRequest, V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetResponse>;
  /** 查询H5支付权限申请单详情: `GET v3/global/merchant/h5/permission/applications/{applyment_id}` */
  getAsync: Call<V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetRequest, V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetResponse>;
  /**
   * 修改H5支付权限申请单: `PATCH v3/global/merchant/h5/permission/applications/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025109)
   */
  patch: Call<V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchRequest, V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchResponse>;
  /** 修改H5支付权限申请单: `PATCH v3/global/merchant/h5/permission/applications/{applyment_id}` */
  patchAsync: Call<V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchRequest, V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchResponse>;
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  /** 申请单号 */
  applyment_id: number | string;
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentIdGetResponse extends V3GlobalMerchantH5PermissionApplicationsAnswer {
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchRequest extends CommonOptions {
  /** 申请单号 */
  applyment_id: number | string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** H5支付域名 */
    domains: string[];
    /** 公司介绍和业务描述 */
    business_description?: string;
    /** 公司注册资质证书 */
    company_register_cert?: string;
    /** 经营网址商业页面截图 */
    website_business_page_pics?: string[];
    /** 经营网址首页截图 */
    website_homepage_pics?: string[];
    /** 子商户经营网址状态 */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /** 子商户H5经营网址 */
    website_url?: string;
  };
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentIdPatchResponse extends V3GlobalMerchantH5PermissionApplicationsAnswer {
}

/** `v3/global/merchant/h5/permission/domain` */
export interface V3GlobalMerchantH5PermissionDomain extends PathNode {
  applications: V3GlobalMerchantH5PermissionDomainApplications;
}

/** `v3/global/merchant/h5/permission/domain/applications` */
export interface V3GlobalMerchantH5PermissionDomainApplications extends PathNode {
  _applyment_id_: V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId;
  '{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId;
  /**
   * 创建H5支付域名修改申请单: `POST v3/global/merchant/h5/permission/domain/applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025110)
   */
  post: Call<V3GlobalMerchantH5PermissionDomainApplicationsPostRequest, V3GlobalMerchantH5PermissionDomainApplicationsPostResponse>;
  /** 创建H5支付域名修改申请单: `POST v3/global/merchant/h5/permission/domain/applications` */
  postAsync: Call<V3GlobalMerchantH5PermissionDomainApplicationsPostRequest, V3GlobalMerchantH5PermissionDomainApplicationsPostResponse>;
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** H5支付域名 */
    domains: string[];
    /** 子商户H5经营网址 */
    website_url: string;
    /** 经营网址商业页面截图 */
    website_business_page_pics?: string[];
    /** 经营网址首页截图 */
    website_homepage_pics?: string[];
    /** 子商户经营网址状态 */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /** 商户提供的审核结果回调接口 */
    notify_url?: string;
    /** 商户申请单号 */
    out_applyment_id: string;
  };
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsPostResponse extends V3GlobalMerchantH5PermissionDomainApplicationsAnswer {
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsAnswer {
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {});
  /** H5支付域名 */
  domains: string[];
  /** 子商户H5经营网址 */
  webiste_url: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[];
  /** 经营网址首页截图 */
  website_homepage_pics?: string[];
  /** 申请单号 */
  applyment_id: number;
  /** 驳回原因 */
  audit_reject_detail?: string;
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 商户提供的审核结果回调接口 */
  notify_url?: string;
  /** 商户申请单号 */
  out_applyment_id: string;
}

/** `v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId extends PathNode {
  /**
   * 查询H5支付域名修改申请单: `GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025112)
   */
  get: Call<V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetRequest, V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>;
  /** 查询H5支付域名修改申请单: `GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
  getAsync: Call<V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetRequest, V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>;
  /**
   * 修改H5支付域名修改申请单: `PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025114)
   */
  patch: Call<V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest, V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse>;
  /** 修改H5支付域名修改申请单: `PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}` */
  patchAsync: Call<V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest, V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse>;
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  /** 申请单号 */
  applyment_id: number | string;
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdGetResponse extends V3GlobalMerchantH5PermissionDomainApplicationsAnswer {
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest extends CommonOptions {
  /** 申请单号 */
  applyment_id: number | string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** H5支付域名 */
    domains: string[];
    /** 子商户经营网址状态 */
    website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED';
    /** 商户H5经营网址 */
    website_url?: string;
    /** 经营网址商业页面截图 */
    website_business_page_pics?: string[];
    /** 经营网址首页截图 */
    website_homepage_pics?: string[];
  };
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse extends V3GlobalMerchantH5PermissionDomainApplicationsAnswer {
}

/** `v3/global/merchant/h5/permission/{sub_mchid}` */
export interface V3GlobalMerchantH5PermissionBySubMchid extends PathNode {
  /**
   * 查询子商户H5支付权限状态: `GET v3/global/merchant/h5/permission/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025117)
   */
  get: Call<V3GlobalMerchantH5PermissionBySubMchidGetRequest, V3GlobalMerchantH5PermissionBySubMchidGetResponse>;
  /** 查询子商户H5支付权限状态: `GET v3/global/merchant/h5/permission/{sub_mchid}` */
  getAsync: Call<V3GlobalMerchantH5PermissionBySubMchidGetRequest, V3GlobalMerchantH5PermissionBySubMchidGetResponse>;
}

export interface V3GlobalMerchantH5PermissionBySubMchidGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  /** 子商户号 */
  sub_mchid: string;
}

export interface V3GlobalMerchantH5PermissionBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付权限状态 */
  authorization_state: 'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED' | (string & {});
}

/** `v3/global/merchants` */
export interface V3GlobalMerchants extends PathNode {
  _sub_mchid_: V3GlobalMerchantsBySubMchid;
  '{sub_mchid}': V3GlobalMerchantsBySubMchid;
  /**
   * 子商户进件（融合钱包）: `POST v3/global/merchants`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088)
   */
  post: Call<V3GlobalMerchantsPostRequest, V3GlobalMerchantsPostResponse>;
  /** 子商户进件（融合钱包）: `POST v3/global/merchants` */
  postAsync: Call<V3GlobalMerchantsPostRequest, V3GlobalMerchantsPostResponse>;
}

export interface V3GlobalMerchantsPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构appid */
    sp_appid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 子商户全称 */
    name: string;
    /** 子商户简称 */
    shortname: string;
    /** 公司电话 */
    office_phone: string;
    /** 联系人信息 */
    contact: V3GlobalMerchantsContact;
    /** 类目 */
    business_category: number;
    /** 渠道号 */
    channel_id?: string;
    /** 注册国家或区域 */
    merchant_country_code: string;
    /** 商户类型 */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /** 公司注册文件编号 */
    registration_certificate_number?: string;
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string;
    /** 公司注册文件照片 */
    registration_certificate_copy?: string;
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string;
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
      /** APP下载链接 */
      app_download?: string;
      /** 业务网站 */
      website?: string;
      /** 公众号 */
      office_account?: string;
      /** 小程序 */
      mini_program?: string;
      /** 门店地址 */
      store_address?: string;
      /** 门店照片JSON格式字符串 JSON text. */
      store_photos?: Encoded<string[]> | string[];
      /** MCC码 */
      mcc?: string;
    };
    /** 董事信息 */
    director?: V3GlobalMerchantsDirector;
    /** 负责人信息 */
    principal?: V3GlobalMerchantsPrincipal;
    /** 是否申请H5支付权限 */
    apply_h5_payment?: boolean;
    /** H5申请资料 */
    h5_payment_apply_info?: {
      /** H5经营网址 */
      h5_website_url: string;
      domains: string[];
    };
    /** 附加信息 */
    attach?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    'Idempotency-Key'?: string;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GlobalMerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {});
  /** 验证状态描述 */
  description?: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

export interface V3GlobalMerchantsContact {
  /** 联系人名称 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
  name: string;
  /** 联系人电话 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
  phone: string;
  /** 联系人邮箱 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA PKCS#1 v1.5). */
  email: string;
}

export interface V3GlobalMerchantsDirector {
  /** 董事姓名 */
  name?: string;
  /** 董事证件号 */
  number?: string;
}

export interface V3GlobalMerchantsPrincipal {
  /** 负责人姓名 */
  name?: string;
  /** 负责人证件号 */
  number?: string;
}

/** `v3/global/merchants/{sub_mchid}` */
export interface V3GlobalMerchantsBySubMchid extends PathNode {
  /**
   * 查询子商户（融合钱包）: `GET v3/global/merchants/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092)
   */
  get: Call<V3GlobalMerchantsBySubMchidGetRequest, V3GlobalMerchantsBySubMchidGetResponse>;
  /** 查询子商户（融合钱包）: `GET v3/global/merchants/{sub_mchid}` */
  getAsync: Call<V3GlobalMerchantsBySubMchidGetRequest, V3GlobalMerchantsBySubMchidGetResponse>;
  /**
   * 修改子商户（融合钱包）: `PATCH v3/global/merchants/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096)
   */
  patch: Call<V3GlobalMerchantsBySubMchidPatchRequest, V3GlobalMerchantsBySubMchidPatchResponse>;
  /** 修改子商户（融合钱包）: `PATCH v3/global/merchants/{sub_mchid}` */
  patchAsync: Call<V3GlobalMerchantsBySubMchidPatchRequest, V3GlobalMerchantsBySubMchidPatchResponse>;
}

export interface V3GlobalMerchantsBySubMchidGetRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 机构appid */
    sp_appid: string;
    /** 机构商户号 */
    sp_mchid: string;
  };
}

export interface V3GlobalMerchantsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户全称 */
  name: string;
  /** 子商户简称 */
  shortname: string;
  /** 公司联系方式 */
  office_phone: string;
  /** 册国家或区域 */
  merchant_country_code: string;
  /** 类目 */
  business_category: number;
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 Received encrypted: the SDK decrypts it with the merchant's key (RSA PKCS#1 v1.5). */
    name?: string;
    /** 联系人电话 Received encrypted: the SDK decrypts it with the merchant's key (RSA PKCS#1 v1.5). */
    phone?: string;
    /** 联系人邮箱 Received encrypted: the SDK decrypts it with the merchant's key (RSA PKCS#1 v1.5). */
    email?: string;
  };
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number?: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string;
  /** 子商户结算账户 */
  settlement_bank_number?: string;
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
    /** APP下载地址 */
    app_download?: string;
    /** 业务网站 */
    website?: string;
    /** 公众号 */
    office_account?: string;
    /** 小程序 */
    mini_program?: string;
    /** 门店地址 */
    store_address?: string;
    /** MCC码 */
    mcc?: string;
  };
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string;
    /** 董事证件号码 */
    number?: string;
  };
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string;
    /** 负责人证件号码 */
    number?: string;
  };
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string;
    /** H5支付权限状态 */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
  };
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {});
    /** 子商户入驻状态 */
    application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {});
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 */
      field?: string;
      /** 驳回原因 */
      reason?: string;
    };
  };
  /** 附加信息 */
  attach?: string;
}

export interface V3GlobalMerchantsBySubMchidPatchRequest extends CommonOptions {
  sub_mchid: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构appid */
    sp_appid: string;
    /** 机构商户号 */
    sp_mchid: string;
    /** 子商户全称 */
    name: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户简称 */
    shortname: string;
    /** 公司电话 */
    office_phone: string;
    /** 联系人信息 */
    contact: V3GlobalMerchantsContact;
    /** 类目 */
    business_category: number;
    /** 渠道号 */
    channel_id?: string;
    /** 注册国家或区域 */
    merchant_country_code: string;
    /** 商户类型 */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /** 公司注册文件编号 */
    registration_certificate_number: string;
    /** 公司注册文件过期时间 */
    registration_certificate_date: string;
    /** 公司注册文件照片 */
    registration_certificate_copy?: string;
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string;
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
      /** APP下载链接 */
      app_download?: string;
      /** 业务网站 */
      website?: string;
      /** 公众号 */
      office_account?: string;
      /** 小程序 */
      mini_program?: string;
      /** 门店地址 */
      store_address?: string;
      /** 门店照片 */
      store_photos?: string;
      /** MCC码 */
      mcc?: string;
    };
    /** 董事信息 */
    director?: V3GlobalMerchantsDirector;
    /** 负责人信息 */
    principal?: V3GlobalMerchantsPrincipal;
    /** 是否申请H5支付权限 */
    apply_h5_payment?: boolean;
    /** H5支付申请资料资料 */
    h5_payment_apply_info?: {
      /** H5经营网址 */
      website_url?: string;
      /** H5支付域名 */
      domains?: string[];
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3GlobalMerchantsBySubMchidPatchResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

/** `v3/global/micropay` */
export interface V3GlobalMicropay extends PathNode {
  transactions: V3GlobalMicropayTransactions;
}

/** `v3/global/micropay/transactions` */
export interface V3GlobalMicropayTransactions extends PathNode {
  id: V3GlobalMicropayTransactionsId;
  'out-trade-no': V3GlobalMicropayTransactionsOutTradeNo;
  outTradeNo: V3GlobalMicropayTransactionsOutTradeNo;
  pay: V3GlobalMicropayTransactionsPay;
}

/** `v3/global/micropay/transactions/id` */
export interface V3GlobalMicropayTransactionsId extends PathNode {
  _transaction_id_: V3GlobalMicropayTransactionsIdByTransactionId;
  '{transaction_id}': V3GlobalMicropayTransactionsIdByTransactionId;
}

/** `v3/global/micropay/transactions/id/{transaction_id}` */
export interface V3GlobalMicropayTransactionsIdByTransactionId extends PathNode {
  reverse: V3GlobalMicropayTransactionsIdByTransactionIdReverse;
}

/** `v3/global/micropay/transactions/id/{transaction_id}/reverse` */
export interface V3GlobalMicropayTransactionsIdByTransactionIdReverse extends PathNode {
  /**
   * 撤销订单(微信支付订单号): `POST v3/global/micropay/transactions/id/{transaction_id}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
   */
  post: Call<V3GlobalMicropayTransactionsIdByTransactionIdReversePostRequest, V3GlobalMicropayTransactionsIdByTransactionIdReversePostResponse>;
  /** 撤销订单(微信支付订单号): `POST v3/global/micropay/transactions/id/{transaction_id}/reverse` */
  postAsync: Call<V3GlobalMicropayTransactionsIdByTransactionIdReversePostRequest, V3GlobalMicropayTransactionsIdByTransactionIdReversePostResponse>;
}

export interface V3GlobalMicropayTransactionsIdByTransactionIdReversePostRequest extends CommonOptions {
  /** 微信订单号 */
  transaction_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalMicropayTransactionsJson & ({ mchid: string } | { sp_mchid: string });
}

export type V3GlobalMicropayTransactionsIdByTransactionIdReversePostResponse = Empty;

export interface V3GlobalMicropayTransactionsJson {
  /** 商户号 */
  mchid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
}

/** `v3/global/micropay/transactions/out-trade-no` */
export interface V3GlobalMicropayTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}` */
export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  reverse: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse;
}

/** `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销订单(商户订单号): `POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926)
   */
  post: Call<V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
  /** 撤销订单(商户订单号): `POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` */
  postAsync: Call<V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalMicropayTransactionsJson & ({ mchid: string } | { sp_mchid: string });
}

export type V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReversePostResponse = Empty;

/** `v3/global/micropay/transactions/pay` */
export interface V3GlobalMicropayTransactionsPay extends PathNode {
  /**
   * 提交付款码支付: `POST v3/global/micropay/transactions/pay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527)
   */
  post: Call<V3GlobalMicropayTransactionsPayPostRequest, V3GlobalMicropayTransactionsPayPostResponse>;
  /** 提交付款码支付: `POST v3/global/micropay/transactions/pay` */
  postAsync: Call<V3GlobalMicropayTransactionsPayPostRequest, V3GlobalMicropayTransactionsPayPostResponse>;
}

export interface V3GlobalMicropayTransactionsPayPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 商户号 */
    mchid?: string;
    /** APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 机构APPID */
    sp_appid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 商品描述 */
    description: string;
    /** 商户数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 交易类型 */
    trade_type: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** MCC码 */
    merchant_category_code: string;
    /** 支付者 */
    payer?: {
      /** 授权码 */
      auth_code: string;
    };
    /** 订单金额 */
    amount: V3GlobalJsonAmount;
    /** 场景信息 */
    scene_info?: V3GlobalSceneInfo;
    /** 优惠功能 */
    detail?: V3GlobalDetail[];
  } & ({ mchid: string } | { sp_mchid: string }) & ({ appid: string } | { sp_appid: string });
}

export interface V3GlobalMicropayTransactionsPayPostResponse {
  /** 微信支付订单号 */
  id: string;
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易类型 */
  trade_type: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 付款银行 */
  bank_type: string;
  /** 商户数据 */
  attach?: string;
  /** 支付完成时间 */
  success_time: string;
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string;
    /** 用户标识（机构） */
    sp_openid?: string;
    /** 用户标识（特约商户） */
    sub_openid?: string;
  };
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额 */
    payer_total: number;
    /** 支付货币类型 */
    payer_currency?: string;
    /** 汇率 */
    exchange_rate?: V3GlobalExchangeRate;
  };
  /** 优惠功能 */
  detail?: ({
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 货币类型 */
    currency?: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资 */
    wechatpay_contribute_amount?: number;
    /** 商户出资 */
    merchant_contribute_amount?: number;
    /** 其他出资 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string;
      /** 商品备注 */
      goods_remark?: string;
      /** 商品数量 */
      quantity: number;
      /** 商品价格 */
      price: number;
    }[];
  })[];
}

export interface V3GlobalJsonAmount {
  /** 总金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

export interface V3GlobalSceneInfo {
  /** 商户端设备号 */
  device_id?: string;
  /** 商户端设备IP */
  device_ip?: string;
  /** 用户终端IP */
  payer_client_ip?: string;
  /** 操作员ID */
  operator_id?: string;
  /** 商户门店信息 */
  store_info?: V3GlobalStoreInfo;
}

export interface V3GlobalStoreInfo {
  /** 编号 */
  id?: string;
  /** 名称 */
  name: string;
  /** 详细地址 */
  address: string;
}

export interface V3GlobalDetail {
  /** 订单原价 */
  cost_price?: number;
  /** 商品小票ID */
  receipt_id?: string;
  /** 单品列表 */
  goods_detail?: {
    /** 商品编码 */
    goods_id: string;
    /** 微信侧商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number;
    /** 商品单价 */
    price: number;
  }[];
}

export interface V3GlobalExchangeRate {
  /** 汇率类型 */
  type?: 'SETTLEMENT_RATE' | (string & {});
  /** 汇率值 */
  rate?: number;
}

/** `v3/global/papay` */
export interface V3GlobalPapay extends PathNode {
  contracts: V3GlobalPapayContracts;
  transactions: V3GlobalPapayTransactions;
}

/** `v3/global/papay/contracts` */
export interface V3GlobalPapayContracts extends PathNode {
  'app-pre-entrust-sign': V3GlobalPapayContractsAppPreEntrustSign;
  appPreEntrustSign: V3GlobalPapayContractsAppPreEntrustSign;
  'h5-pre-entrust-sign': V3GlobalPapayContractsH5PreEntrustSign;
  h5PreEntrustSign: V3GlobalPapayContractsH5PreEntrustSign;
  'jsapi-pre-entrust-sign': V3GlobalPapayContractsJsapiPreEntrustSign;
  jsapiPreEntrustSign: V3GlobalPapayContractsJsapiPreEntrustSign;
  'miniprogram-pre-entrust-sign': V3GlobalPapayContractsMiniprogramPreEntrustSign;
  miniprogramPreEntrustSign: V3GlobalPapayContractsMiniprogramPreEntrustSign;
  'out-contract-code': V3GlobalPapayContractsOutContractCode;
  outContractCode: V3GlobalPapayContractsOutContractCode;
  'web-pre-entrust-sign': V3GlobalPapayContractsWebPreEntrustSign;
  webPreEntrustSign: V3GlobalPapayContractsWebPreEntrustSign;
  _contract_id_: V3GlobalPapayContractsByContractId;
  '{contract_id}': V3GlobalPapayContractsByContractId;
}

/** `v3/global/papay/contracts/app-pre-entrust-sign` */
export interface V3GlobalPapayContractsAppPreEntrustSign extends PathNode {
  /**
   * APP签约: `POST v3/global/papay/contracts/app-pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015467)
   */
  post: Call<V3GlobalPapayContractsAppPreEntrustSignPostRequest, V3GlobalPapayContractsAppPreEntrustSignPostResponse>;
  /** APP签约: `POST v3/global/papay/contracts/app-pre-entrust-sign` */
  postAsync: Call<V3GlobalPapayContractsAppPreEntrustSignPostRequest, V3GlobalPapayContractsAppPreEntrustSignPostResponse>;
}

export interface V3GlobalPapayContractsAppPreEntrustSignPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalPapayContractsJson;
}

export interface V3GlobalPapayContractsAppPreEntrustSignPostResponse {
  /** 委托代扣签约会话id */
  session_id: string;
}

export interface V3GlobalPapayContractsJson {
  /** 机构APPID */
  appid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构appid */
  sp_appid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 模板ID */
  plan_id?: number;
  /** 商户侧签约协议号 */
  out_contract_code?: string;
  /** 用户账户展示名称 */
  user_display_name?: string;
  /** 签约成功通知url */
  success_notify_url?: string;
  /** 商户appid下的用户标识 */
  openid?: string;
  /** 用户客户端IP */
  user_client_ip?: string;
  /** 过期时间 */
  expired_time?: string;
}

/** `v3/global/papay/contracts/h5-pre-entrust-sign` */
export interface V3GlobalPapayContractsH5PreEntrustSign extends PathNode {
  /**
   * H5预签约: `POST v3/global/papay/contracts/h5-pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015443)
   */
  post: Call<V3GlobalPapayContractsH5PreEntrustSignPostRequest, V3GlobalPapayContractsH5PreEntrustSignPostResponse>;
  /** H5预签约: `POST v3/global/papay/contracts/h5-pre-entrust-sign` */
  postAsync: Call<V3GlobalPapayContractsH5PreEntrustSignPostRequest, V3GlobalPapayContractsH5PreEntrustSignPostResponse>;
}

export interface V3GlobalPapayContractsH5PreEntrustSignPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构appid */
    sp_appid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 模板ID */
    plan_id?: number;
    /** 商户侧签约协议号 */
    out_contract_code?: string;
    /** 用户账户展示名称 */
    user_display_name?: string;
    /** 签约成功通知url */
    success_notify_url?: string;
    /** 回调应用AppID */
    return_appid?: string;
    /** 用户客户端IP */
    user_client_ip?: string;
    /** 过期时间 */
    expired_time?: string;
    /** 签约完成跳转URL */
    return_url?: string;
  };
}

export interface V3GlobalPapayContractsH5PreEntrustSignPostResponse {
  /** 签约跳转URL */
  sign_url: string;
}

/** `v3/global/papay/contracts/jsapi-pre-entrust-sign` */
export interface V3GlobalPapayContractsJsapiPreEntrustSign extends PathNode {
  /**
   * JSAPI预签约: `POST v3/global/papay/contracts/jsapi-pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015447)
   */
  post: Call<V3GlobalPapayContractsJsapiPreEntrustSignPostRequest, V3GlobalPapayContractsJsapiPreEntrustSignPostResponse>;
  /** JSAPI预签约: `POST v3/global/papay/contracts/jsapi-pre-entrust-sign` */
  postAsync: Call<V3GlobalPapayContractsJsapiPreEntrustSignPostRequest, V3GlobalPapayContractsJsapiPreEntrustSignPostResponse>;
}

export interface V3GlobalPapayContractsJsapiPreEntrustSignPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构appid */
    sp_appid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 模板ID */
    plan_id?: number;
    /** 商户侧签约协议号 */
    out_contract_code?: string;
    /** 用户账户展示名称 */
    user_display_name?: string;
    /** 签约成功通知url */
    success_notify_url?: string;
    /** 商户appid下的用户标识 */
    openid?: string;
    /** 签约完成跳转URL */
    return_url?: string;
    /** 过期时间 */
    expired_time?: string;
  };
}

export interface V3GlobalPapayContractsJsapiPreEntrustSignPostResponse {
  /** 签约跳转URL */
  sign_url: string;
}

/** `v3/global/papay/contracts/miniprogram-pre-entrust-sign` */
export interface V3GlobalPapayContractsMiniprogramPreEntrustSign extends PathNode {
  /**
   * 小程序签约: `POST v3/global/papay/contracts/miniprogram-pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015440)
   */
  post: Call<V3GlobalPapayContractsMiniprogramPreEntrustSignPostRequest, V3GlobalPapayContractsMiniprogramPreEntrustSignPostResponse>;
  /** 小程序签约: `POST v3/global/papay/contracts/miniprogram-pre-entrust-sign` */
  postAsync: Call<V3GlobalPapayContractsMiniprogramPreEntrustSignPostRequest, V3GlobalPapayContractsMiniprogramPreEntrustSignPostResponse>;
}

export interface V3GlobalPapayContractsMiniprogramPreEntrustSignPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalPapayContractsJson;
}

export interface V3GlobalPapayContractsMiniprogramPreEntrustSignPostResponse {
  /** 委托代扣签约会话id */
  session_id: string;
}

/** `v3/global/papay/contracts/out-contract-code` */
export interface V3GlobalPapayContractsOutContractCode extends PathNode {
  _out_contract_code_: V3GlobalPapayContractsOutContractCodeByOutContractCode;
  '{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode;
}

/** `v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
export interface V3GlobalPapayContractsOutContractCodeByOutContractCode extends PathNode {
  /**
   * 商户协议号查询签约: `GET v3/global/papay/contracts/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015477)
   */
  get: Call<V3GlobalPapayContractsOutContractCodeByOutContractCodeGetRequest, V3GlobalPapayContractsOutContractCodeByOutContractCodeGetResponse>;
  /** 商户协议号查询签约: `GET v3/global/papay/contracts/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3GlobalPapayContractsOutContractCodeByOutContractCodeGetRequest, V3GlobalPapayContractsOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3GlobalPapayContractsOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 签约协议号 */
  out_contract_code: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 机构APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构appid */
    sp_appid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
  };
}

export interface V3GlobalPapayContractsOutContractCodeByOutContractCodeGetResponse extends V3GlobalPapayContractsAnswer {
}

export interface V3GlobalPapayContractsAnswer {
  /** 商户号 */
  mchid?: string;
  /** 机构APPID */
  appid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构appid */
  sp_appid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 委托代扣协议ID */
  contract_id?: string;
  /** 模板ID */
  plan_id?: number;
  /** 商户侧签约协议号 */
  out_contract_code?: string;
  /** 用户账户展示名称 */
  user_display_name?: string;
  /** 协议状态 */
  state?: string;
  /** 协议签署时间 */
  signed_time?: string;
  /** 协议签署时间 */
  terminated_time?: string;
  /** 协议解约方式 */
  termination_mode?: string;
  /** 解约备注 */
  termination_note?: string;
  /** 商户appid下的用户标识 */
  openid?: string;
}

/** `v3/global/papay/contracts/web-pre-entrust-sign` */
export interface V3GlobalPapayContractsWebPreEntrustSign extends PathNode {
  /**
   * WEB预签约: `POST v3/global/papay/contracts/web-pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
   */
  post: Call<V3GlobalPapayContractsWebPreEntrustSignPostRequest, V3GlobalPapayContractsWebPreEntrustSignPostResponse>;
  /** WEB预签约: `POST v3/global/papay/contracts/web-pre-entrust-sign` */
  postAsync: Call<V3GlobalPapayContractsWebPreEntrustSignPostRequest, V3GlobalPapayContractsWebPreEntrustSignPostResponse>;
}

export interface V3GlobalPapayContractsWebPreEntrustSignPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构appid */
    sp_appid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 模板ID */
    plan_id?: number;
    /** 商户侧签约协议号 */
    out_contract_code?: string;
    /** 用户账户展示名称 */
    user_display_name?: string;
    /** 签约成功通知url */
    success_notify_url?: string;
    /** 过期时间 */
    expired_time?: string;
    /** 签约完成跳转URL */
    return_url?: string;
  };
}

export interface V3GlobalPapayContractsWebPreEntrustSignPostResponse {
  /** 展码页面URL */
  show_code_url: string;
}

/** `v3/global/papay/contracts/{contract_id}` */
export interface V3GlobalPapayContractsByContractId extends PathNode {
  terminate: V3GlobalPapayContractsByContractIdTerminate;
  /**
   * 代扣协议ID查询签约: `GET v3/global/papay/contracts/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015470)
   */
  get: Call<V3GlobalPapayContractsByContractIdGetRequest, V3GlobalPapayContractsByContractIdGetResponse>;
  /** 代扣协议ID查询签约: `GET v3/global/papay/contracts/{contract_id}` */
  getAsync: Call<V3GlobalPapayContractsByContractIdGetRequest, V3GlobalPapayContractsByContractIdGetResponse>;
}

export interface V3GlobalPapayContractsByContractIdGetRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 机构APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构appid */
    sp_appid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 模板ID */
    plan_id?: number;
  };
}

export interface V3GlobalPapayContractsByContractIdGetResponse extends V3GlobalPapayContractsAnswer {
}

/** `v3/global/papay/contracts/{contract_id}/terminate` */
export interface V3GlobalPapayContractsByContractIdTerminate extends PathNode {
  /**
   * 申请解约: `POST v3/global/papay/contracts/{contract_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
   */
  post: Call<V3GlobalPapayContractsByContractIdTerminatePostRequest, V3GlobalPapayContractsByContractIdTerminatePostResponse>;
  /** 申请解约: `POST v3/global/papay/contracts/{contract_id}/terminate` */
  postAsync: Call<V3GlobalPapayContractsByContractIdTerminatePostRequest, V3GlobalPapayContractsByContractIdTerminatePostResponse>;
}

export interface V3GlobalPapayContractsByContractIdTerminatePostRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 机构APPID */
    appid?: string;
    /** 机构appid */
    sp_appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 解约备注 */
    termination_note?: string;
  };
}

export type V3GlobalPapayContractsByContractIdTerminatePostResponse = Empty;

/** `v3/global/papay/transactions` */
export interface V3GlobalPapayTransactions extends PathNode {
  'out-trade-no': V3GlobalPapayTransactionsOutTradeNo;
  outTradeNo: V3GlobalPapayTransactionsOutTradeNo;
  _transaction_id_: V3GlobalPapayTransactionsByTransactionId;
  '{transaction_id}': V3GlobalPapayTransactionsByTransactionId;
}

/** `v3/global/papay/transactions/out-trade-no` */
export interface V3GlobalPapayTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3GlobalPapayTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNo extends PathNode {
  reverse: V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse;
  /**
   * 查询订单(商户订单号): `GET v3/global/papay/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
   */
  get: Call<V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetRequest, V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 查询订单(商户订单号): `GET v3/global/papay/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetRequest, V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoGetResponse extends V3GlobalPapayTransactionsAnswer {
}

export interface V3GlobalPapayTransactionsAnswer {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: V3GlobalPayer;
  /** 订单金额 */
  amount: V3GlobalAmount;
  /** 优惠功能 */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠币种 */
    currency: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资 */
    wxpay_contribute_amount?: number;
    /** 商户出资 */
    merchant_contribute_amount?: number;
    /** 其他出资 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: V3GlobalGoodsDetail[];
  })[];
}

export interface V3GlobalPayer {
  /** 用户标识 */
  openid?: string;
  /** 机构用户标识 */
  sp_openid?: string;
  /** 子商户用户标识 */
  sub_openid?: string;
}

export interface V3GlobalAmount {
  /** 订单金额 */
  total: number;
  /** 用户支付金额 */
  payer_total: number;
  /** 订单标价币种 */
  currency: string;
  /** 用户支付币种 */
  payer_currency: string;
  /** 汇率信息 */
  exchange_rate?: V3GlobalExchangeRate;
}

export interface V3GlobalGoodsDetail {
  /** 商品编码 */
  goods_id: string;
  /** 商品备注 */
  goods_remark?: string;
  /** 商品优惠金额 */
  discount_amount: number;
  /** 商品数量 */
  quantity: number;
  /** 商品价格 */
  price: number;
}

/** `v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse extends PathNode {
  /**
   * 撤销订单(商户订单号): `POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496)
   */
  post: Call<V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
  /** 撤销订单(商户订单号): `POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` */
  postAsync: Call<V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostRequest, V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostResponse>;
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export type V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReversePostResponse = Empty;

/** `v3/global/papay/transactions/{transaction_id}` */
export interface V3GlobalPapayTransactionsByTransactionId extends PathNode {
  /**
   * 查询订单(微信支付订单号): `GET v3/global/papay/transactions/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988)
   */
  get: Call<V3GlobalPapayTransactionsByTransactionIdGetRequest, V3GlobalPapayTransactionsByTransactionIdGetResponse>;
  /** 查询订单(微信支付订单号): `GET v3/global/papay/transactions/{transaction_id}` */
  getAsync: Call<V3GlobalPapayTransactionsByTransactionIdGetRequest, V3GlobalPapayTransactionsByTransactionIdGetResponse>;
}

export interface V3GlobalPapayTransactionsByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3GlobalPapayTransactionsByTransactionIdGetResponse extends V3GlobalPapayTransactionsAnswer {
}

/** `v3/global/profit-sharing` */
export interface V3GlobalProfitSharing extends PathNode {
  'bill-download-url': V3GlobalProfitSharingBillDownloadUrl;
  billDownloadUrl: V3GlobalProfitSharingBillDownloadUrl;
  orders: V3GlobalProfitSharingOrders;
  receivers: V3GlobalProfitSharingReceivers;
  refunds: V3GlobalProfitSharingRefunds;
  transactions: V3GlobalProfitSharingTransactions;
}

/** `v3/global/profit-sharing/bill-download-url` */
export interface V3GlobalProfitSharingBillDownloadUrl extends PathNode {
  /**
   * 获取分账账单文件下载地址: `GET v3/global/profit-sharing/bill-download-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025018)
   */
  get: OptionalCall<V3GlobalProfitSharingBillDownloadUrlGetRequest, V3GlobalProfitSharingBillDownloadUrlGetResponse>;
  /** 获取分账账单文件下载地址: `GET v3/global/profit-sharing/bill-download-url` */
  getAsync: OptionalCall<V3GlobalProfitSharingBillDownloadUrlGetRequest, V3GlobalProfitSharingBillDownloadUrlGetResponse>;
}

export interface V3GlobalProfitSharingBillDownloadUrlGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: V3GlobalProfitSharingQuery;
}

export interface V3GlobalProfitSharingBillDownloadUrlGetResponse {
  /** 下载地址 */
  download_url: string;
}

export interface V3GlobalProfitSharingQuery {
  /** 子商户号 */
  sub_mchid?: string;
  /** 账单日期 */
  bill_date?: string;
}

/** `v3/global/profit-sharing/orders` */
export interface V3GlobalProfitSharingOrders extends PathNode {
  unfreeze: V3GlobalProfitSharingOrdersUnfreeze;
  _out_order_no_: V3GlobalProfitSharingOrdersByOutOrderNo;
  '{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo;
  /**
   * 请求分账: `POST v3/global/profit-sharing/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
   */
  post: Call<V3GlobalProfitSharingOrdersPostRequest, V3GlobalProfitSharingOrdersPostResponse>;
  /** 请求分账: `POST v3/global/profit-sharing/orders` */
  postAsync: Call<V3GlobalProfitSharingOrdersPostRequest, V3GlobalProfitSharingOrdersPostResponse>;
}

export interface V3GlobalProfitSharingOrdersPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 应用ID */
    appid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账接收方列表 */
    receivers?: {
      /** 分账币种 */
      currency: 'CNY';
      /** 分账接收方类型 */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 分账接收方帐号 */
      account: string;
      /** 分账个人接收方姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      name?: string;
      /** 是否已经获取用户实名信息授权 */
      authorized?: boolean;
      /** 分账金额 */
      amount: number;
      /** 分账描述 */
      description: string;
    }[];
    /** 是否解冻剩余未分资金 */
    unfreeze_unsplit: boolean;
  };
}

export interface V3GlobalProfitSharingOrdersPostResponse extends V3GlobalProfitSharingOrdersAnswer {
}

export interface V3GlobalProfitSharingOrdersAnswer {
  /** 子商户号 */
  sub_mchid?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  state: string;
  /** 分账接收方列表 */
  receivers?: ({
    /** 分账币种 */
    currency: string;
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方帐号 */
    account: string;
    /** 分账结果 */
    result: string;
    /** 分账失败原因 */
    fail_reason: string;
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账明细单号 */
    detail_id?: string;
    /** 分账明细类型 */
    detail_type?: string;
    /** 出资方结算币种 */
    settlement_currency?: string;
    /** 出资方结算金额 */
    settlement_amount?: number;
    /** 汇率值 */
    rate?: number;
  })[];
}

/** `v3/global/profit-sharing/orders/unfreeze` */
export interface V3GlobalProfitSharingOrdersUnfreeze extends PathNode {
  /**
   * 解冻剩余资金: `POST v3/global/profit-sharing/orders/unfreeze`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024897)
   */
  post: Call<V3GlobalProfitSharingOrdersUnfreezePostRequest, V3GlobalProfitSharingOrdersUnfreezePostResponse>;
  /** 解冻剩余资金: `POST v3/global/profit-sharing/orders/unfreeze` */
  postAsync: Call<V3GlobalProfitSharingOrdersUnfreezePostRequest, V3GlobalProfitSharingOrdersUnfreezePostResponse>;
}

export interface V3GlobalProfitSharingOrdersUnfreezePostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账描述 */
    description: string;
  };
}

export interface V3GlobalProfitSharingOrdersUnfreezePostResponse extends V3GlobalProfitSharingOrdersAnswer {
}

/** `v3/global/profit-sharing/orders/{out_order_no}` */
export interface V3GlobalProfitSharingOrdersByOutOrderNo extends PathNode {
  /**
   * 查询分账结果: `GET v3/global/profit-sharing/orders/{out_order_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024900)
   */
  get: Call<V3GlobalProfitSharingOrdersByOutOrderNoGetRequest, V3GlobalProfitSharingOrdersByOutOrderNoGetResponse>;
  /** 查询分账结果: `GET v3/global/profit-sharing/orders/{out_order_no}` */
  getAsync: Call<V3GlobalProfitSharingOrdersByOutOrderNoGetRequest, V3GlobalProfitSharingOrdersByOutOrderNoGetResponse>;
}

export interface V3GlobalProfitSharingOrdersByOutOrderNoGetRequest extends CommonOptions {
  /** 商户分账单号 */
  out_order_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 微信订单号 */
    transaction_id?: string;
  };
}

export interface V3GlobalProfitSharingOrdersByOutOrderNoGetResponse extends V3GlobalProfitSharingOrdersAnswer {
}

/** `v3/global/profit-sharing/receivers` */
export interface V3GlobalProfitSharingReceivers extends PathNode {
  _account_: V3GlobalProfitSharingReceiversByAccount;
  '{account}': V3GlobalProfitSharingReceiversByAccount;
  /**
   * 添加分账接收方: `POST v3/global/profit-sharing/receivers`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024908)
   */
  post: Call<V3GlobalProfitSharingReceiversPostRequest, V3GlobalProfitSharingReceiversPostResponse>;
  /** 添加分账接收方: `POST v3/global/profit-sharing/receivers` */
  postAsync: Call<V3GlobalProfitSharingReceiversPostRequest, V3GlobalProfitSharingReceiversPostResponse>;
  /**
   * 删除分账接收方: `DELETE v3/global/profit-sharing/receivers`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013027316)
   */
  delete: Call<V3GlobalProfitSharingReceiversDeleteRequest, V3GlobalProfitSharingReceiversDeleteResponse>;
  /** 删除分账接收方: `DELETE v3/global/profit-sharing/receivers` */
  deleteAsync: Call<V3GlobalProfitSharingReceiversDeleteRequest, V3GlobalProfitSharingReceiversDeleteResponse>;
}

export interface V3GlobalProfitSharingReceiversPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 分账接收方帐号 */
    account?: string;
    /** 分账个人接收方姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name?: string;
    /** 是否已经获取用户实名信息授权 */
    authorized?: boolean;
    /** 与分账方的关系类型 */
    relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM';
    /** 自定义的分账关系 */
    custom_relation?: string;
    /** 分账场景详细描述 */
    scene?: string;
    /** 接收方商户的主营业务范围 */
    major_service?: string;
    /** 分账接收方预计分账比例 */
    expected_ratio?: number;
    /** 增加分账接收方申请函文件ID */
    application_file_id?: string;
    /** 分账方与接收方合作关系证明文件ID */
    partnership_file_id?: string;
  };
}

export interface V3GlobalProfitSharingReceiversPostResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
  /** 分账接收方全称 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  name?: string;
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {});
  /** 自定义的分账关系 */
  custom_relation?: string;
  /** 分账场景详细描述 */
  scene?: string;
  /** 接收方商户的主营业务范围 */
  major_service?: string;
  /** 分账接收方预计分账比例 */
  expected_ratio?: number;
  /** 微信文件标识ID */
  file_id?: string;
  /** 接收方关系状态 */
  state?: string;
  /** 接收关系添加失败原因 */
  fail_reason?: string;
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string;
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string;
}

export interface V3GlobalProfitSharingReceiversDeleteRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 分账接收方帐号 */
    account?: string;
  };
}

export type V3GlobalProfitSharingReceiversDeleteResponse = Empty;

/** `v3/global/profit-sharing/receivers/{account}` */
export interface V3GlobalProfitSharingReceiversByAccount extends PathNode {
  /**
   * 查询分账接收方添加结果: `GET v3/global/profit-sharing/receivers/{account}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024912)
   */
  get: Call<V3GlobalProfitSharingReceiversByAccountGetRequest, V3GlobalProfitSharingReceiversByAccountGetResponse>;
  /** 查询分账接收方添加结果: `GET v3/global/profit-sharing/receivers/{account}` */
  getAsync: Call<V3GlobalProfitSharingReceiversByAccountGetRequest, V3GlobalProfitSharingReceiversByAccountGetResponse>;
}

export interface V3GlobalProfitSharingReceiversByAccountGetRequest extends CommonOptions {
  /** 接收方账号 */
  account: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 分账接收方类型 */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  };
}

export interface V3GlobalProfitSharingReceiversByAccountGetResponse {
  /** 子商户号 */
  sub_mchid?: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
  /** 分账接收方全称 */
  name?: string;
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {});
  /** 自定义的分账关系 */
  custom_relation?: string;
  /** 分账场景详细描述 */
  scene?: string;
  /** 接收方商户的主营业务范围 */
  major_service?: string;
  /** 分账接收方预计分账比例 */
  expected_ratio?: number;
  /** 微信文件标识ID */
  file_id?: string;
  /** 接收方关系状态 */
  state?: string;
  /** 接收关系添加失败原因 */
  fail_reason?: string;
}

/** `v3/global/profit-sharing/refunds` */
export interface V3GlobalProfitSharingRefunds extends PathNode {
  'bill-download-url': V3GlobalProfitSharingRefundsBillDownloadUrl;
  billDownloadUrl: V3GlobalProfitSharingRefundsBillDownloadUrl;
  'refundable-balance': V3GlobalProfitSharingRefundsRefundableBalance;
  refundableBalance: V3GlobalProfitSharingRefundsRefundableBalance;
}

/** `v3/global/profit-sharing/refunds/bill-download-url` */
export interface V3GlobalProfitSharingRefundsBillDownloadUrl extends PathNode {
  /**
   * 获取分账退款账单下载链接: `GET v3/global/profit-sharing/refunds/bill-download-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025022)
   */
  get: OptionalCall<V3GlobalProfitSharingRefundsBillDownloadUrlGetRequest, V3GlobalProfitSharingRefundsBillDownloadUrlGetResponse>;
  /** 获取分账退款账单下载链接: `GET v3/global/profit-sharing/refunds/bill-download-url` */
  getAsync: OptionalCall<V3GlobalProfitSharingRefundsBillDownloadUrlGetRequest, V3GlobalProfitSharingRefundsBillDownloadUrlGetResponse>;
}

export interface V3GlobalProfitSharingRefundsBillDownloadUrlGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: V3GlobalProfitSharingQuery;
}

export interface V3GlobalProfitSharingRefundsBillDownloadUrlGetResponse {
  /** 下载地址 */
  download_url: string;
}

/** `v3/global/profit-sharing/refunds/refundable-balance` */
export interface V3GlobalProfitSharingRefundsRefundableBalance extends PathNode {
  /**
   * 查询可供垫付退款实时余额: `GET v3/global/profit-sharing/refunds/refundable-balance`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984)
   */
  get: OptionalCall<V3GlobalProfitSharingRefundsRefundableBalanceGetRequest, V3GlobalProfitSharingRefundsRefundableBalanceGetResponse>;
  /** 查询可供垫付退款实时余额: `GET v3/global/profit-sharing/refunds/refundable-balance` */
  getAsync: OptionalCall<V3GlobalProfitSharingRefundsRefundableBalanceGetRequest, V3GlobalProfitSharingRefundsRefundableBalanceGetResponse>;
}

export interface V3GlobalProfitSharingRefundsRefundableBalanceGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
}

export interface V3GlobalProfitSharingRefundsRefundableBalanceGetResponse {
  /** 出资方商户号 */
  sponsor_mchid?: string;
  /** 可供垫付分账退款的实时余额 */
  balance?: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/global/profit-sharing/transactions` */
export interface V3GlobalProfitSharingTransactions extends PathNode {
  mark: V3GlobalProfitSharingTransactionsMark;
  _transaction_id_: V3GlobalProfitSharingTransactionsByTransactionId;
  '{transaction_id}': V3GlobalProfitSharingTransactionsByTransactionId;
}

/** `v3/global/profit-sharing/transactions/mark` */
export interface V3GlobalProfitSharingTransactionsMark extends PathNode {
  /**
   * 分账标记: `POST v3/global/profit-sharing/transactions/mark`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
   */
  post: Call<V3GlobalProfitSharingTransactionsMarkPostRequest, V3GlobalProfitSharingTransactionsMarkPostResponse>;
  /** 分账标记: `POST v3/global/profit-sharing/transactions/mark` */
  postAsync: Call<V3GlobalProfitSharingTransactionsMarkPostRequest, V3GlobalProfitSharingTransactionsMarkPostResponse>;
}

export interface V3GlobalProfitSharingTransactionsMarkPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 订单标价币种 */
    currency?: string;
  };
}

export type V3GlobalProfitSharingTransactionsMarkPostResponse = Empty;

/** `v3/global/profit-sharing/transactions/{transaction_id}` */
export interface V3GlobalProfitSharingTransactionsByTransactionId extends PathNode {
  amounts: V3GlobalProfitSharingTransactionsByTransactionIdAmounts;
  'refundable-amounts': V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts;
  refundableAmounts: V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/amounts` */
export interface V3GlobalProfitSharingTransactionsByTransactionIdAmounts extends PathNode {
  /**
   * 查询剩余待分金额: `GET v3/global/profit-sharing/transactions/{transaction_id}/amounts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
   */
  get: Call<V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetRequest, V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetResponse>;
  /** 查询剩余待分金额: `GET v3/global/profit-sharing/transactions/{transaction_id}/amounts` */
  getAsync: Call<V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetRequest, V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetResponse>;
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetRequest extends CommonOptions {
  /** 微信订单号 */
  transaction_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余待分金额 */
  unsplit_amount?: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` */
export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts extends PathNode {
  /**
   * 查询订单剩余可退款金额: `GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
   */
  get: Call<V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest, V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse>;
  /** 查询订单剩余可退款金额: `GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` */
  getAsync: Call<V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest, V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse>;
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest extends CommonOptions {
  /** 微信订单号 */
  transaction_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余可退款金额 */
  refundable_amount?: number;
  /** 货币类型 */
  currency?: string;
  /** 订单剩余可使用垫付资金退款的金额 */
  funds_refundable_amount?: number;
}

/** `v3/global/refund` */
export interface V3GlobalRefund extends PathNode {
  partner: V3GlobalRefundPartner;
  'recharge-balance': V3GlobalRefundRechargeBalance;
  rechargeBalance: V3GlobalRefundRechargeBalance;
}

/** `v3/global/refund/partner` */
export interface V3GlobalRefundPartner extends PathNode {
  'recharge-balance': V3GlobalRefundPartnerRechargeBalance;
  rechargeBalance: V3GlobalRefundPartnerRechargeBalance;
}

/** `v3/global/refund/partner/recharge-balance` */
export interface V3GlobalRefundPartnerRechargeBalance extends PathNode {
  'sub-mchid': V3GlobalRefundPartnerRechargeBalanceSubMchid;
  subMchid: V3GlobalRefundPartnerRechargeBalanceSubMchid;
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid` */
export interface V3GlobalRefundPartnerRechargeBalanceSubMchid extends PathNode {
  _sub_mchid_: V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid;
  '{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid;
}

/** `v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid extends PathNode {
  /**
   * 商家充值退款余额查询: `GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
   */
  get: Call<V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest, V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse>;
  /** 商家充值退款余额查询: `GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` */
  getAsync: Call<V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest, V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse>;
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  /** 特约商户号 */
  sub_mchid: string;
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse extends V3GlobalRefundAnswer {
}

export interface V3GlobalRefundAnswer {
  /** 账户可用余额 */
  remaining_amount: number;
  /** 货币类型 */
  currency: string;
}

/** `v3/global/refund/recharge-balance` */
export interface V3GlobalRefundRechargeBalance extends PathNode {
  /**
   * 商家充值退款余额查询: `GET v3/global/refund/recharge-balance`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962)
   */
  get: OptionalCall<V3GlobalRefundRechargeBalanceGetRequest, V3GlobalRefundRechargeBalanceGetResponse>;
  /** 商家充值退款余额查询: `GET v3/global/refund/recharge-balance` */
  getAsync: OptionalCall<V3GlobalRefundRechargeBalanceGetRequest, V3GlobalRefundRechargeBalanceGetResponse>;
}

export interface V3GlobalRefundRechargeBalanceGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
}

export interface V3GlobalRefundRechargeBalanceGetResponse extends V3GlobalRefundAnswer {
}

/** `v3/global/refunds` */
export interface V3GlobalRefunds extends PathNode {
  id: V3GlobalRefundsId;
  'out-refund-no': V3GlobalRefundsOutRefundNo;
  outRefundNo: V3GlobalRefundsOutRefundNo;
  /**
   * 申请退款: `POST v3/global/refunds`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681)
   */
  post: Call<V3GlobalRefundsPostRequest, V3GlobalRefundsPostResponse>;
  /** 申请退款: `POST v3/global/refunds` */
  postAsync: Call<V3GlobalRefundsPostRequest, V3GlobalRefundsPostResponse>;
  /**
   * 查询所有退款: `GET v3/global/refunds`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686)
   */
  get: Call<V3GlobalRefundsGetRequest, V3GlobalRefundsGetResponse>;
  /** 查询所有退款: `GET v3/global/refunds` */
  getAsync: Call<V3GlobalRefundsGetRequest, V3GlobalRefundsGetResponse>;
}

export interface V3GlobalRefundsPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 商户号 */
    mchid?: string;
    /** APPID */
    appid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构APPID */
    sp_appid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商户退款单号 */
    out_refund_no: string;
    /** 退款原因 */
    reason?: string;
    /** 订单金额 */
    amount?: {
      /** 退款金额 */
      refund: number;
      /** 原订单金额 */
      total: number;
      /** 退款币种 */
      currency: string;
    };
    /** 退款通知地址 */
    notify_url?: string;
  } & ({ mchid: string } | { sp_mchid: string }) & ({ appid: string } | { sp_appid: string });
}

export interface V3GlobalRefundsPostResponse {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number;
    /** 退款币种 */
    currency: string;
    /** 用户退款金额 */
    payer_refund: number;
    /** 支付币种 */
    payer_currency: string;
    /** 汇率 */
    exchange_rate: V3GlobalRefundsPostResponseExchangeRate;
  };
  /** 优惠退款详情 */
  detail?: V3GlobalRefundsDetail;
}

export interface V3GlobalRefundsPostResponseExchangeRate {
  /** 汇率类型 */
  type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {});
  /** 汇率值 */
  rate?: number;
}

export interface V3GlobalRefundsDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount?: number;
  /** 优惠券退款额 */
  refund_amount?: number;
  /** 货币类型 */
  currency: string;
}

export interface V3GlobalRefundsGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商户号 */
    mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 记录起始位置 */
    offset: number;
    /** 每页笔数 */
    count: number;
  } & ({ mchid: string } | { sp_mchid: string });
}

export interface V3GlobalRefundsGetResponse {
  /** 微信支付交易订单号 */
  id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 货币类型 */
    currency?: string;
    /** 用户支付金额 */
    payer_total: number;
    /** 支付币种 */
    payer_currency: string;
  };
  /** 退款单列表 */
  data: ({
    /** 微信退款单号 */
    id: string;
    /** 商户退款单号 */
    out_refund_no: string;
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
    /** 退款入账账户 */
    recv_account?: string;
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {});
    /** 退款成功时间 */
    success_time?: string;
    /** 退款创建时间 */
    create_time: string;
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {});
    /** 退款金额 */
    amount: V3GlobalRefundsAmount;
    /** 优惠退款详情 */
    refund_detail?: V3GlobalRefundsDetail;
  })[];
  /** 订单总退款次数 */
  total_num: number;
  /** 本次返回退款单数 */
  current_total_num: number;
}

export interface V3GlobalRefundsAmount {
  /** 退款金额 */
  refund: number;
  /** 货币类型 */
  currency?: string;
  /** 用户退款金额 */
  payer_refund: number;
  /** 支付币种 */
  payer_currency: string;
  /** 汇率 */
  exchange_rate: V3GlobalRefundsPostResponseExchangeRate;
}

/** `v3/global/refunds/id` */
export interface V3GlobalRefundsId extends PathNode {
  _refund_id_: V3GlobalRefundsIdByRefundId;
  '{refund_id}': V3GlobalRefundsIdByRefundId;
}

/** `v3/global/refunds/id/{refund_id}` */
export interface V3GlobalRefundsIdByRefundId extends PathNode {
  /**
   * 查询单笔退款(微信支付退款订单号): `GET v3/global/refunds/id/{refund_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
   */
  get: Call<V3GlobalRefundsIdByRefundIdGetRequest, V3GlobalRefundsIdByRefundIdGetResponse>;
  /** 查询单笔退款(微信支付退款订单号): `GET v3/global/refunds/id/{refund_id}` */
  getAsync: Call<V3GlobalRefundsIdByRefundIdGetRequest, V3GlobalRefundsIdByRefundIdGetResponse>;
}

export interface V3GlobalRefundsIdByRefundIdGetRequest extends CommonOptions {
  /** 微信支付退款订单号 */
  refund_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: V3GlobalQuery & ({ mchid: string } | { sp_mchid: string });
}

export interface V3GlobalRefundsIdByRefundIdGetResponse extends V3GlobalRefundsAnswer {
}

export interface V3GlobalQuery {
  /** 商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
}

export interface V3GlobalRefundsAnswer {
  /** 微信支付退款订单号 */
  id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信支付交易订单号 */
  transaction_id: string;
  /** 商户原交易订单号 */
  out_trade_no: string;
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 */
  recv_account?: string;
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {});
  /** 退款成功时间 */
  success_time?: string;
  /** 退款创建时间 */
  create_time: string;
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 退款金额 */
  amount: V3GlobalRefundsAmount;
  /** 优惠退款详情 */
  detail?: V3GlobalRefundsDetail;
}

/** `v3/global/refunds/out-refund-no` */
export interface V3GlobalRefundsOutRefundNo extends PathNode {
  _out_refund_no_: V3GlobalRefundsOutRefundNoByOutRefundNo;
  '{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo;
}

/** `v3/global/refunds/out-refund-no/{out_refund_no}` */
export interface V3GlobalRefundsOutRefundNoByOutRefundNo extends PathNode {
  /**
   * 查询单笔退款(商户退款订单号): `GET v3/global/refunds/out-refund-no/{out_refund_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354684)
   */
  get: Call<V3GlobalRefundsOutRefundNoByOutRefundNoGetRequest, V3GlobalRefundsOutRefundNoByOutRefundNoGetResponse>;
  /** 查询单笔退款(商户退款订单号): `GET v3/global/refunds/out-refund-no/{out_refund_no}` */
  getAsync: Call<V3GlobalRefundsOutRefundNoByOutRefundNoGetRequest, V3GlobalRefundsOutRefundNoByOutRefundNoGetResponse>;
}

export interface V3GlobalRefundsOutRefundNoByOutRefundNoGetRequest extends CommonOptions {
  /** 商户退款订单号 */
  out_refund_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: V3GlobalQuery & ({ mchid: string } | { sp_mchid: string });
}

export interface V3GlobalRefundsOutRefundNoByOutRefundNoGetResponse extends V3GlobalRefundsAnswer {
}

/** `v3/global/settle` */
export interface V3GlobalSettle extends PathNode {
  settlements: V3GlobalSettleSettlements;
}

/** `v3/global/settle/settlements` */
export interface V3GlobalSettleSettlements extends PathNode {
  /**
   * 查询结算资金明细: `GET v3/global/settle/settlements`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354488) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354542) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354578) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354606) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096541) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354877)
   */
  get: Call<V3GlobalSettleSettlementsGetRequest, V3GlobalSettleSettlementsGetResponse>;
  /** 查询结算资金明细: `GET v3/global/settle/settlements` */
  getAsync: Call<V3GlobalSettleSettlementsGetRequest, V3GlobalSettleSettlementsGetResponse>;
}

export interface V3GlobalSettleSettlementsGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 结算状态 */
    settle_state: 'SETTLED' | 'UNSETTLE';
    /** 结算开始日期 */
    settle_start_date?: string;
    /** 结算结束日期 */
    settle_end_date?: string;
    /** 最大记录条数 */
    limit: number;
    /** 记录起始位置 */
    offset: number;
  };
}

export interface V3GlobalSettleSettlementsGetResponse {
  /** 结算信息列表 */
  data?: ({
    /** 付款批次号 */
    batch_id: string;
    /** 结算日期 */
    settlement_date: string;
    /** 交易开始日期 */
    trade_start_date: string;
    /** 交易结束日期 */
    trade_end_date: string;
    /** 金额 */
    amount: {
      /** 已结算金额 */
      settled: number;
      /** 未结算金额 */
      unsettle: number;
      /** 结算币种 */
      currency: string;
      /** 支付金额 */
      pay: number;
      /** 退款金额 */
      refund: number;
      /** 支付净额 */
      net: number;
      /** 手续费金额 */
      fee: number;
    };
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {});
    /** 分账业务金额 */
    split_amount?: {
      /** 已结算金额 */
      settled: number;
      /** 未结算金额 */
      unsettle: number;
      /** 结算币种 */
      currency: string;
      /** 支付金额 */
      pay: number;
      /** 退款金额 */
      refund: number;
    };
  })[];
  /** 总记录条数 */
  total_count: number;
  /** 记录起始位置 */
  offset: number;
  /** 本次返回条数 */
  limit: number;
}

/** `v3/global/statements` */
export interface V3GlobalStatements extends PathNode {
  /**
   * 下载对账单: `GET v3/global/statements`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354444) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354484) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354538) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354574) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354602) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096532)
   */
  get: DownloadCall<V3GlobalStatementsGetRequest>;
  /** 下载对账单: `GET v3/global/statements` */
  getAsync: DownloadCall<V3GlobalStatementsGetRequest>;
}

export interface V3GlobalStatementsGetRequest extends DownloadOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 账单日期 */
    date: string;
    /** 商户号 */
    mchid: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    'Accept-Encoding'?: string;
  };
}

export type V3GlobalStatementsGetResponse = Download;

/** `v3/global/transactions` */
export interface V3GlobalTransactions extends PathNode {
  app: V3GlobalTransactionsApp;
  id: V3GlobalTransactionsId;
  jsapi: V3GlobalTransactionsJsapi;
  mweb: V3GlobalTransactionsMweb;
  native: V3GlobalTransactionsNative;
  'out-trade-no': V3GlobalTransactionsOutTradeNo;
  outTradeNo: V3GlobalTransactionsOutTradeNo;
}

/** `v3/global/transactions/app` */
export interface V3GlobalTransactionsApp extends PathNode {
  /**
   * APP支付下单: `POST v3/global/transactions/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014223)
   */
  post: Call<V3GlobalTransactionsAppPostRequest, V3GlobalTransactionsAppPostResponse>;
  /** APP支付下单: `POST v3/global/transactions/app` */
  postAsync: Call<V3GlobalTransactionsAppPostRequest, V3GlobalTransactionsAppPostResponse>;
}

export interface V3GlobalTransactionsAppPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalTransactionsJson & ({ mchid: string } | { sp_mchid: string }) & ({ appid: string } | { sp_appid: string });
}

export interface V3GlobalTransactionsAppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

export interface V3GlobalTransactionsJson {
  /** 商户号 */
  mchid?: string;
  /** APPID */
  appid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
  /** 机构APPID */
  sp_appid?: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商品描述 */
  description: string;
  /** 商户数据 */
  attach?: string;
  /** 通知地址 */
  notify_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商品标记 */
  goods_tag?: string;
  /** 交易类型 */
  trade_type: string;
  /** 指定支付方式 */
  limit_pay?: string;
  /** 交易起始时间 */
  time_start?: string;
  /** 交易结束时间 */
  time_expire?: string;
  /** MCC码 */
  merchant_category_code: string;
  /** 支付者 */
  payer?: V3GlobalTransactionsPayer;
  /** 订单金额 */
  amount: V3GlobalJsonAmount;
  /** 场景信息 */
  scene_info?: V3GlobalSceneInfo;
  /** 优惠功能 */
  detail?: V3GlobalDetail[];
}

export interface V3GlobalTransactionsPayer {
  /** 用户标识 */
  openid?: string;
  /** 用户标识（机构） */
  sp_openid?: string;
  /** 用户标识（特约商户） */
  sub_openid?: string;
}

/** `v3/global/transactions/id` */
export interface V3GlobalTransactionsId extends PathNode {
  _transaction_id_: V3GlobalTransactionsIdByTransactionId;
  '{transaction_id}': V3GlobalTransactionsIdByTransactionId;
}

/** `v3/global/transactions/id/{transaction_id}` */
export interface V3GlobalTransactionsIdByTransactionId extends PathNode {
  close: V3GlobalTransactionsIdByTransactionIdClose;
  /**
   * 查询订单(微信支付订单号): `GET v3/global/transactions/id/{transaction_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354534) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354570) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354598) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354793) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
   */
  get: Call<V3GlobalTransactionsIdByTransactionIdGetRequest, V3GlobalTransactionsIdByTransactionIdGetResponse>;
  /** 查询订单(微信支付订单号): `GET v3/global/transactions/id/{transaction_id}` */
  getAsync: Call<V3GlobalTransactionsIdByTransactionIdGetRequest, V3GlobalTransactionsIdByTransactionIdGetResponse>;
}

export interface V3GlobalTransactionsIdByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: V3GlobalQuery & ({ mchid: string } | { sp_mchid: string });
}

export interface V3GlobalTransactionsIdByTransactionIdGetResponse extends V3GlobalTransactionsAnswer {
}

export interface V3GlobalTransactionsAnswer {
  /** 商户号 */
  mchid: string;
  /** APPID */
  appid: string;
  /** 机构商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 机构APPID */
  sp_appid: string;
  /** 子商户APPID */
  sub_appid?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  id: string;
  /** 商户数据 */
  attach?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 支付完成时间 */
  success_time: string;
  /** 交易状态 */
  trade_state: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 支付者 */
  payer: V3GlobalPayer;
  /** 订单金额 */
  amount: V3GlobalAmount;
  /** 优惠功能 */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string;
    /** 优惠名称 */
    name?: string;
    /** 优惠范围 */
    scope?: string;
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠币种 */
    currency: string;
    /** 活动ID */
    activity_id?: string;
    /** 微信出资 */
    wxpay_contribute_amount?: number;
    /** 商户出资 */
    merchant_contribute_amount?: number;
    /** 其他出资 */
    other_contribute_amount?: number;
    /** 单品列表 */
    goods_detail?: V3GlobalGoodsDetail[];
  })[];
}

/** `v3/global/transactions/id/{transaction_id}/close` */
export interface V3GlobalTransactionsIdByTransactionIdClose extends PathNode {
  /**
   * 关闭订单(微信支付订单号): `POST v3/global/transactions/id/{transaction_id}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354539) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354575) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354603) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354794)
   */
  post: Call<V3GlobalTransactionsIdByTransactionIdClosePostRequest, V3GlobalTransactionsIdByTransactionIdClosePostResponse>;
  /** 关闭订单(微信支付订单号): `POST v3/global/transactions/id/{transaction_id}/close` */
  postAsync: Call<V3GlobalTransactionsIdByTransactionIdClosePostRequest, V3GlobalTransactionsIdByTransactionIdClosePostResponse>;
}

export interface V3GlobalTransactionsIdByTransactionIdClosePostRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalTransactionsJsonRequest & ({ mchid: string } | { sp_mchid: string });
}

export type V3GlobalTransactionsIdByTransactionIdClosePostResponse = Empty;

export interface V3GlobalTransactionsJsonRequest {
  /** 直连商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 机构商户号 */
  sp_mchid?: string;
}

/** `v3/global/transactions/jsapi` */
export interface V3GlobalTransactionsJsapi extends PathNode {
  /**
   * JSAPI支付下单: `POST v3/global/transactions/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014150) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014317)
   */
  post: Call<V3GlobalTransactionsJsapiPostRequest, V3GlobalTransactionsJsapiPostResponse>;
  /** JSAPI支付下单: `POST v3/global/transactions/jsapi` */
  postAsync: Call<V3GlobalTransactionsJsapiPostRequest, V3GlobalTransactionsJsapiPostResponse>;
}

export interface V3GlobalTransactionsJsapiPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalTransactionsJson & ({ mchid: string } | { sp_mchid: string }) & ({ appid: string } | { sp_appid: string });
}

export interface V3GlobalTransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string;
}

/** `v3/global/transactions/mweb` */
export interface V3GlobalTransactionsMweb extends PathNode {
  /**
   * H5支付下单: `POST v3/global/transactions/mweb`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
   */
  post: Call<V3GlobalTransactionsMwebPostRequest, V3GlobalTransactionsMwebPostResponse>;
  /** H5支付下单: `POST v3/global/transactions/mweb` */
  postAsync: Call<V3GlobalTransactionsMwebPostRequest, V3GlobalTransactionsMwebPostResponse>;
}

export interface V3GlobalTransactionsMwebPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 商户号 */
    mchid?: string;
    /** APPID */
    appid?: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 机构商户号 */
    sp_mchid?: string;
    /** 机构APPID */
    sp_appid?: string;
    /** 子商户APPID */
    sub_appid?: string;
    /** 商品描述 */
    description: string;
    /** 商户数据 */
    attach?: string;
    /** 通知地址 */
    notify_url: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 交易类型 */
    trade_type: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** MCC码 */
    merchant_category_code: string;
    /** 支付者 */
    payer?: V3GlobalTransactionsPayer;
    /** 订单金额 */
    amount: V3GlobalJsonAmount;
    /** 场景信息 */
    scene_info: {
      /** 商户端设备号 */
      device_id?: string;
      /** 商户端设备IP */
      device_ip?: string;
      /** 用户终端IP */
      payer_client_ip: string;
      /** 操作员ID */
      operator_id?: string;
      /** 商户门店信息 */
      store_info: V3GlobalStoreInfo;
    };
    /** 优惠功能 */
    detail?: V3GlobalDetail[];
  } & ({ mchid: string } | { sp_mchid: string }) & ({ appid: string } | { sp_appid: string });
}

export interface V3GlobalTransactionsMwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string;
}

/** `v3/global/transactions/native` */
export interface V3GlobalTransactionsNative extends PathNode {
  /**
   * Native支付下单: `POST v3/global/transactions/native`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013953)
   */
  post: Call<V3GlobalTransactionsNativePostRequest, V3GlobalTransactionsNativePostResponse>;
  /** Native支付下单: `POST v3/global/transactions/native` */
  postAsync: Call<V3GlobalTransactionsNativePostRequest, V3GlobalTransactionsNativePostResponse>;
}

export interface V3GlobalTransactionsNativePostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalTransactionsJson & ({ mchid: string } | { sp_mchid: string }) & ({ appid: string } | { sp_appid: string });
}

export interface V3GlobalTransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string;
}

/** `v3/global/transactions/out-trade-no` */
export interface V3GlobalTransactionsOutTradeNo extends PathNode {
  _out_trade_no_: V3GlobalTransactionsOutTradeNoByOutTradeNo;
  '{out_trade_no}': V3GlobalTransactionsOutTradeNoByOutTradeNo;
}

/** `v3/global/transactions/out-trade-no/{out_trade_no}` */
export interface V3GlobalTransactionsOutTradeNoByOutTradeNo extends PathNode {
  close: V3GlobalTransactionsOutTradeNoByOutTradeNoClose;
  /**
   * 查询订单(商户订单号): `GET v3/global/transactions/out-trade-no/{out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013913) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354440) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354480) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354534) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354570) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354598) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013026988) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354793) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982)
   */
  get: Call<V3GlobalTransactionsOutTradeNoByOutTradeNoGetRequest, V3GlobalTransactionsOutTradeNoByOutTradeNoGetResponse>;
  /** 查询订单(商户订单号): `GET v3/global/transactions/out-trade-no/{out_trade_no}` */
  getAsync: Call<V3GlobalTransactionsOutTradeNoByOutTradeNoGetRequest, V3GlobalTransactionsOutTradeNoByOutTradeNoGetResponse>;
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNoGetRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: V3GlobalQuery & ({ mchid: string } | { sp_mchid: string });
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNoGetResponse extends V3GlobalTransactionsAnswer {
}

/** `v3/global/transactions/out-trade-no/{out_trade_no}/close` */
export interface V3GlobalTransactionsOutTradeNoByOutTradeNoClose extends PathNode {
  /**
   * 关闭订单(商户订单号): `POST v3/global/transactions/out-trade-no/{out_trade_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354485) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354539) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354575) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354603) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354794)
   */
  post: Call<V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostResponse>;
  /** 关闭订单(商户订单号): `POST v3/global/transactions/out-trade-no/{out_trade_no}/close` */
  postAsync: Call<V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostRequest, V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostResponse>;
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostRequest extends CommonOptions {
  /** 商户订单号 */
  out_trade_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3GlobalTransactionsJsonRequest & ({ mchid: string } | { sp_mchid: string });
}

export type V3GlobalTransactionsOutTradeNoByOutTradeNoClosePostResponse = Empty;
