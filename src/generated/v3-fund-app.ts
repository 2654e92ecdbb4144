// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3FundAppPaths {
  'v3/fund-app/brand-redpacket/brand-merchant-batches': V3FundAppBrandRedpacketBrandMerchantBatches;
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo;
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo;
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo;
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo;
  'v3/fund-app/mch-transfer/elecsign/out-bill-no': V3FundAppMchTransferElecsignOutBillNo;
  'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo;
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': V3FundAppMchTransferElecsignTransferBillNo;
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo;
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts;
  'v3/fund-app/mch-transfer/partner/charity-budget': V3FundAppMchTransferPartnerCharityBudget;
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo;
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock;
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills': V3FundAppMchTransferPartnerCharityTransferBills;
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo;
  'v3/fund-app/mch-transfer/partner/electronic-receipts': V3FundAppMchTransferPartnerElectronicReceipts;
  'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo;
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': V3FundAppMchTransferPartnerSubMchAuthorizations;
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid;
  'v3/fund-app/mch-transfer/partner/transfer-bills': V3FundAppMchTransferPartnerTransferBills;
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo;
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel;
  'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization;
  'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': V3FundAppMchTransferPartnerTransferBillsTransfer;
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': V3FundAppMchTransferPartnerUserConfirmAuthorizations;
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo;
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose;
  'v3/fund-app/mch-transfer/transfer-bills': V3FundAppMchTransferTransferBills;
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo;
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel;
  'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferTransferBillsPreTransferWithAuthorization;
  'v3/fund-app/mch-transfer/transfer-bills/transfer': V3FundAppMchTransferTransferBillsTransfer;
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo;
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': V3FundAppMchTransferTransferToQqWalletBills;
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo;
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel;
  'v3/fund-app/mch-transfer/user-confirm-authorization': V3FundAppMchTransferUserConfirmAuthorization;
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo;
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose;
}

export interface V3FundAppOperations {
  'v3/fund-app/brand-redpacket/brand-merchant-batches': { post: Operation<V3FundAppBrandRedpacketBrandMerchantBatchesPostRequest, V3FundAppBrandRedpacketBrandMerchantBatchesPostResponse> };
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': { get: Operation<V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetRequest, V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetResponse> };
  'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': { get: Operation<V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest, V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse> };
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': { get: Operation<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse> };
  'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': { get: Operation<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse> };
  'v3/fund-app/mch-transfer/elecsign/out-bill-no': { post: Operation<V3FundAppMchTransferElecsignOutBillNoPostRequest, V3FundAppMchTransferElecsignOutBillNoPostResponse, 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': { get: Operation<V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetResponse, 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': { post: Operation<V3FundAppMchTransferElecsignTransferBillNoPostRequest, V3FundAppMchTransferElecsignTransferBillNoPostResponse> };
  'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': { get: Operation<V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetRequest, V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetResponse, 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': { post: Operation<V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest, V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>; get: Operation<V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest, V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse> };
  'v3/fund-app/mch-transfer/partner/charity-budget': { post: Operation<V3FundAppMchTransferPartnerCharityBudgetPostRequest, V3FundAppMchTransferPartnerCharityBudgetPostResponse> };
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': { get: Operation<V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetRequest, V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetResponse> };
  'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': { post: Operation<V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest, V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse> };
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills': { post: Operation<V3FundAppMchTransferPartnerCharityTransferBillsPostRequest, V3FundAppMchTransferPartnerCharityTransferBillsPostResponse> };
  'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': { get: Operation<V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest, V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse> };
  'v3/fund-app/mch-transfer/partner/electronic-receipts': { post: Operation<V3FundAppMchTransferPartnerElectronicReceiptsPostRequest, V3FundAppMchTransferPartnerElectronicReceiptsPostResponse> };
  'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': { get: Operation<V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetRequest, V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetResponse> };
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': { post: Operation<V3FundAppMchTransferPartnerSubMchAuthorizationsPostRequest, V3FundAppMchTransferPartnerSubMchAuthorizationsPostResponse> };
  'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': { get: Operation<V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest, V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse> };
  'v3/fund-app/mch-transfer/partner/transfer-bills': { post: Operation<V3FundAppMchTransferPartnerTransferBillsPostRequest, V3FundAppMchTransferPartnerTransferBillsPostResponse> };
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': { get: Operation<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse> };
  'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': { post: Operation<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest, V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse> };
  'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': { post: Operation<V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest, V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse> };
  'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': { post: Operation<V3FundAppMchTransferPartnerTransferBillsTransferPostRequest, V3FundAppMchTransferPartnerTransferBillsTransferPostResponse> };
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': { post: Operation<V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostResponse> };
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': { get: Operation<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse> };
  'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': { post: Operation<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse> };
  'v3/fund-app/mch-transfer/transfer-bills': { post: Operation<V3FundAppMchTransferTransferBillsPostRequest, V3FundAppMchTransferTransferBillsPostResponse, 'ALREADY_EXISTS' | 'FREQUENCY_LIMIT' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { get: Operation<V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetResponse, 'FREQUENCY_LIMITED' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': { post: Operation<V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest, V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse> };
  'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': { post: Operation<V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostRequest, V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostResponse, 'ALREADY_EXISTS' | 'FREQUENCY_LIMIT' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/transfer-bills/transfer': { post: Operation<V3FundAppMchTransferTransferBillsTransferPostRequest, V3FundAppMchTransferTransferBillsTransferPostResponse, 'ALREADY_EXISTS' | 'FREQUENCY_LIMIT' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'ORDER_CLOSED' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ERROR'> };
  'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': { get: Operation<V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest, V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse, 'FREQUENCY_LIMITED' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': { post: Operation<V3FundAppMchTransferTransferToQqWalletBillsPostRequest, V3FundAppMchTransferTransferToQqWalletBillsPostResponse> };
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': { get: Operation<V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetRequest, V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetResponse> };
  'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': { post: Operation<V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest, V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse> };
  'v3/fund-app/mch-transfer/user-confirm-authorization': { post: Operation<V3FundAppMchTransferUserConfirmAuthorizationPostRequest, V3FundAppMchTransferUserConfirmAuthorizationPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': { get: Operation<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': { post: Operation<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse> };
}

/** `v3/fund-app` */
export interface V3FundApp extends PathNode {
  'brand-redpacket': V3FundAppBrandRedpacket;
  brandRedpacket: V3FundAppBrandRedpacket;
  'mch-transfer': V3FundAppMchTransfer;
  mchTransfer: V3FundAppMchTransfer;
}

/** `v3/fund-app/brand-redpacket` */
export interface V3FundAppBrandRedpacket extends PathNode {
  'brand-merchant-batches': V3FundAppBrandRedpacketBrandMerchantBatches;
  brandMerchantBatches: V3FundAppBrandRedpacketBrandMerchantBatches;
  'brand-merchant-out-batches': V3FundAppBrandRedpacketBrandMerchantOutBatches;
  brandMerchantOutBatches: V3FundAppBrandRedpacketBrandMerchantOutBatches;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches` */
export interface V3FundAppBrandRedpacketBrandMerchantBatches extends PathNode {
  _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo;
  '{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo;
  /**
   * 品牌商户发放红包: `POST v3/fund-app/brand-redpacket/brand-merchant-batches`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
   */
  post: Call<V3FundAppBrandRedpacketBrandMerchantBatchesPostRequest, V3FundAppBrandRedpacketBrandMerchantBatchesPostResponse>;
  /** 品牌商户发放红包: `POST v3/fund-app/brand-redpacket/brand-merchant-batches` */
  postAsync: Call<V3FundAppBrandRedpacketBrandMerchantBatchesPostRequest, V3FundAppBrandRedpacketBrandMerchantBatchesPostResponse>;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesPostRequest extends CommonOptions {
  json: {
    /** 品牌ID */
    brand_id: number;
    /** 品牌AppID */
    brand_appid: string;
    /** 品牌红包发放场景 */
    scene: 'CUSTOM_SEND';
    /** 品牌红包模板ID */
    template_id: string;
    /** 商家品牌红包批次单号 */
    out_batch_no: string;
    /** 品牌红包批次名称 */
    batch_name: string;
    /** 品牌红包批次备注 */
    batch_remark: string;
    /** 总金额 */
    total_amount: number;
    /** 总笔数 */
    total_num: number;
    /** 品牌红包明细列表 */
    detail_list: {
      /** 商家品牌红包明细单号 */
      out_detail_no: string;
      amount: number;
      /** 接收红包用户OpenID */
      openid: string;
      /** 接收红包用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      user_name?: string;
      /** 红包备注 */
      remark: string;
    }[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesPostResponse {
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 微信支付品牌红包批次单号 */
  batch_no?: string;
  /** 品牌红包批次创建时间 */
  create_time: string;
  /** 批次单状态 */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo extends PathNode {
  details: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails;
  /**
   * 微信支付批次单号查询批次单: `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
   */
  get: Call<V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetRequest, V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetResponse>;
  /** 微信支付批次单号查询批次单: `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` */
  getAsync: Call<V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetRequest, V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetResponse>;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetRequest extends CommonOptions {
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  query?: V3FundAppBrandRedpacketQuery;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoGetResponse extends V3FundAppBrandRedpacketAnswer {
}

export interface V3FundAppBrandRedpacketQuery {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean;
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL';
}

export interface V3FundAppBrandRedpacketAnswer {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 品牌ID */
  brand_id?: number;
  /** 品牌红包模板ID */
  template_id?: string;
  /** 品牌AppID */
  brand_appid?: string;
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 品牌红包批次名称 */
  batch_name: string;
  /** 品牌红包批次备注 */
  batch_remark: string;
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {});
  /** 总金额 */
  total_amount: number;
  /** 总笔数 */
  total_num: number;
  /** 品牌红包批次创建时间 */
  create_time: string;
  /** 品牌红包批次更新时间 */
  update_time?: string;
  /** 发放成功金额 */
  success_amount: number;
  /** 发放成功笔数 */
  success_num: number;
  /** 发放失败金额 */
  fail_amount: number;
  /** 发放失败笔数 */
  fail_num: number;
  /** 品牌红包明细列表 */
  detail_list?: ({
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no: string;
    /** 商家品牌红包明细单号 */
    out_detail_no: string;
    /** 品牌红包明细单状态 */
    detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {});
  })[];
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details` */
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails extends PathNode {
  _detail_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo;
  '{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单: `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
   */
  get: Call<V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest, V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse>;
  /** 商家明细单号查询明细单: `GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` */
  getAsync: Call<V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest, V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse>;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetRequest extends CommonOptions {
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包明细单号 */
  detail_no: string;
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoGetResponse extends V3FundAppBrandRedpacketAnswerWithOutDetailNo {
}

export interface V3FundAppBrandRedpacketAnswerWithOutDetailNo {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 微信支付品牌红包批次单号 */
  batch_no: string;
  /** 商家品牌红包明细单号 */
  out_detail_no: string;
  /** 微信支付品牌红包明细单号 */
  detail_no: string;
  /** 品牌红包明细单状态 */
  detail_state: 'DETAIL_INIT' | 'DETAIL_WAIT_PAY' | 'DETAIL_PROCESSING' | 'DETAIL_SUCCESS' | 'DETAIL_FAIL' | (string & {});
  /** 红包金额 */
  amount: number;
  /** 红包备注 */
  remark: string;
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'USER_ACCOUNT_LIMIT' | 'FAIL_REASON_UNKNOWN' | 'PAYER_ACCOUNT_ABNORMAL' | 'PAYEE_ACCOUNT_ABNORMAL' | 'USER_RECEIVE_OVERDUE' | 'REMARK_NOT_CORRECT' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | (string & {});
  /** 接收红包用户OpenID */
  openid: string;
  /** 接收红包用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 品牌红包发起时间 */
  initiate_time?: string;
  /** 品牌红包更新时间 */
  update_time: string;
  /** 品牌ID */
  brand_id: number;
  /** 品牌红包模板ID */
  template_id: string;
  /** 品牌AppID */
  brand_appid?: string;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches` */
export interface V3FundAppBrandRedpacketBrandMerchantOutBatches extends PathNode {
  _out_batch_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo;
  '{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo extends PathNode {
  'out-details': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails;
  outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails;
  /**
   * 商家批次单号查询批次单: `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
   */
  get: Call<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse>;
  /** 商家批次单号查询批次单: `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` */
  getAsync: Call<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse>;
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetRequest extends CommonOptions {
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  query?: V3FundAppBrandRedpacketQuery;
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoGetResponse extends V3FundAppBrandRedpacketAnswer {
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details` */
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails extends PathNode {
  _out_detail_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo;
  '{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo;
}

/** `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` */
export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo extends PathNode {
  /**
   * 商家明细单号查询明细单: `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
   */
  get: Call<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse>;
  /** 商家明细单号查询明细单: `GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` */
  getAsync: Call<V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest, V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse>;
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetRequest extends CommonOptions {
  /** 商家品牌红包批次单号 */
  out_batch_no: string;
  /** 商家品牌红包明细单号 */
  out_detail_no: string;
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoGetResponse extends V3FundAppBrandRedpacketAnswerWithOutDetailNo {
}

/** `v3/fund-app/mch-transfer` */
export interface V3FundAppMchTransfer extends PathNode {
  elecsign: V3FundAppMchTransferElecsign;
  partner: V3FundAppMchTransferPartner;
  'transfer-bills': V3FundAppMchTransferTransferBills;
  transferBills: V3FundAppMchTransferTransferBills;
  'transfer-to-qq-wallet-bills': V3FundAppMchTransferTransferToQqWalletBills;
  transferToQqWalletBills: V3FundAppMchTransferTransferToQqWalletBills;
  'user-confirm-authorization': V3FundAppMchTransferUserConfirmAuthorization;
  userConfirmAuthorization: V3FundAppMchTransferUserConfirmAuthorization;
}

/** `v3/fund-app/mch-transfer/elecsign` */
export interface V3FundAppMchTransferElecsign extends PathNode {
  'out-bill-no': V3FundAppMchTransferElecsignOutBillNo;
  outBillNo: V3FundAppMchTransferElecsignOutBillNo;
  'transfer-bill-no': V3FundAppMchTransferElecsignTransferBillNo;
  transferBillNo: V3FundAppMchTransferElecsignTransferBillNo;
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no` */
export interface V3FundAppMchTransferElecsignOutBillNo extends PathNode {
  _out_bill_no_: V3FundAppMchTransferElecsignOutBillNoByOutBillNo;
  '{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo;
  /**
   * 商户单号申请电子回单: `POST v3/fund-app/mch-transfer/elecsign/out-bill-no`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716452)
   */
  post: Call<V3FundAppMchTransferElecsignOutBillNoPostRequest, V3FundAppMchTransferElecsignOutBillNoPostResponse>;
  /** 商户单号申请电子回单: `POST v3/fund-app/mch-transfer/elecsign/out-bill-no` */
  postAsync: Call<V3FundAppMchTransferElecsignOutBillNoPostRequest, V3FundAppMchTransferElecsignOutBillNoPostResponse>;
}

export interface V3FundAppMchTransferElecsignOutBillNoPostRequest extends CommonOptions {
  json: {
    /** 商户转账单号 At most 32 characters. */
    out_bill_no: string;
  };
}

export interface V3FundAppMchTransferElecsignOutBillNoPostResponse {
  /**
   * 申请单状态
   * - `GENERATING` 生成中
   * - `FINISHED` 已完成
   * - `FAILED` 已失败
   */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
  /** 申请单创建时间 At most 32 characters. */
  create_time: string;
}

/** `v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` */
export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNo extends PathNode {
  /**
   * 商户单号查询电子回单: `GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
   */
  get: Call<V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetResponse>;
  /** 商户单号查询电子回单: `GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetResponse>;
}

export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户转账单号 At most 32 characters. */
  out_bill_no: string;
}

export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNoGetResponse extends V3FundAppMchTransferElecsignAnswer {
}

export interface V3FundAppMchTransferElecsignAnswer {
  /**
   * 申请单状态
   * - `GENERATING` 生成中
   * - `FINISHED` 已完成
   * - `FAILED` 已失败
   */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {});
  /** 申请单创建时间 At most 32 characters. */
  create_time: string;
  /** 申请单更新时间 At most 32 characters. */
  update_time: string;
  /**
   * 回单文件摘要类型
   * - `SHA256` SHA256摘要算法
   * - `SM3` 国密SM3摘要算法
   */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 回单文件摘要值 At most 512 characters. */
  hash_value?: string;
  /** 回单文件下载地址 At most 3000 characters. */
  download_url?: string;
  /** 失败原因 */
  fail_reason?: string;
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no` */
export interface V3FundAppMchTransferElecsignTransferBillNo extends PathNode {
  _transfer_bill_no_: V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo;
  '{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo;
  /**
   * 微信单号申请电子回单: `POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716456)
   */
  post: Call<V3FundAppMchTransferElecsignTransferBillNoPostRequest, V3FundAppMchTransferElecsignTransferBillNoPostResponse>;
  /** 微信单号申请电子回单: `POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no` */
  postAsync: Call<V3FundAppMchTransferElecsignTransferBillNoPostRequest, V3FundAppMchTransferElecsignTransferBillNoPostResponse>;
}

export interface V3FundAppMchTransferElecsignTransferBillNoPostRequest extends CommonOptions {
  json: {
    /** 微信转账单号 */
    transfer_bill_no: string;
  };
}

export interface V3FundAppMchTransferElecsignTransferBillNoPostResponse {
  /** 申请单状态 */
  state: string;
  /** 申请单创建时间 */
  create_time: string;
}

/** `v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` */
export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo extends PathNode {
  /**
   * 微信单号查询电子回单: `GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   */
  get: Call<V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetRequest, V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetResponse>;
  /** 微信单号查询电子回单: `GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` */
  getAsync: Call<V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetRequest, V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetResponse>;
}

export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetRequest extends CommonOptions {
  /** 微信转账单号 At most 64 characters. */
  transfer_bill_no: string;
}

export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNoGetResponse extends V3FundAppMchTransferElecsignAnswer {
}

/** `v3/fund-app/mch-transfer/partner` */
export interface V3FundAppMchTransferPartner extends PathNode {
  budget: V3FundAppMchTransferPartnerBudget;
  'charity-budget': V3FundAppMchTransferPartnerCharityBudget;
  charityBudget: V3FundAppMchTransferPartnerCharityBudget;
  'charity-transfer-bills': V3FundAppMchTransferPartnerCharityTransferBills;
  charityTransferBills: V3FundAppMchTransferPartnerCharityTransferBills;
  'electronic-receipts': V3FundAppMchTransferPartnerElectronicReceipts;
  electronicReceipts: V3FundAppMchTransferPartnerElectronicReceipts;
  'sub-mch-authorizations': V3FundAppMchTransferPartnerSubMchAuthorizations;
  subMchAuthorizations: V3FundAppMchTransferPartnerSubMchAuthorizations;
  'transfer-bills': V3FundAppMchTransferPartnerTransferBills;
  transferBills: V3FundAppMchTransferPartnerTransferBills;
  'user-confirm-authorizations': V3FundAppMchTransferPartnerUserConfirmAuthorizations;
  userConfirmAuthorizations: V3FundAppMchTransferPartnerUserConfirmAuthorizations;
}

/** `v3/fund-app/mch-transfer/partner/budget` */
export interface V3FundAppMchTransferPartnerBudget extends PathNode {
  _out_budget_no_: V3FundAppMchTransferPartnerBudgetByOutBudgetNo;
  '{out_budget_no}': V3FundAppMchTransferPartnerBudgetByOutBudgetNo;
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}` */
export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNo extends PathNode {
  'electronic-receipts': V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts;
  electronicReceipts: V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts;
}

/** `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts extends PathNode {
  /**
   * 申请预算出资的电子回单: `POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209966)
   */
  post: Call<V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest, V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>;
  /** 申请预算出资的电子回单: `POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
  postAsync: Call<V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest, V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse>;
  /**
   * 查询预算出资的电子回单: `GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016209977)
   */
  get: Call<V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest, V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse>;
  /** 查询预算出资的电子回单: `GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` */
  getAsync: Call<V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest, V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse>;
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostRequest extends CommonOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  json: {
    /** 开始日期 */
    start_date: string;
    /** 结束日期 */
    end_date: string;
    /** 出资商户号 */
    sponsor_mchid: string;
    /** 收款商户号 */
    receiver_mchid?: string;
  };
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsPostResponse {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 开始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 收款商户号 */
  receiver_mchid?: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 受理凭证 */
  accept_id: string;
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单下载地址 */
  download_url?: string;
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetRequest extends CommonOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  query: {
    /** 受理凭证 */
    accept_id: string;
  };
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsGetResponse {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 开始日期 */
  start_date: string;
  /** 结束日期 */
  end_date: string;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 收款商户号 */
  receiver_mchid?: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 受理凭证 */
  accept_id: string;
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {});
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单下载地址 */
  download_url?: string;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget` */
export interface V3FundAppMchTransferPartnerCharityBudget extends PathNode {
  _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo;
  '{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo;
  /**
   * 申请公益捐赠预算: `POST v3/fund-app/mch-transfer/partner/charity-budget`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554763)
   */
  post: Call<V3FundAppMchTransferPartnerCharityBudgetPostRequest, V3FundAppMchTransferPartnerCharityBudgetPostResponse>;
  /** 申请公益捐赠预算: `POST v3/fund-app/mch-transfer/partner/charity-budget` */
  postAsync: Call<V3FundAppMchTransferPartnerCharityBudgetPostRequest, V3FundAppMchTransferPartnerCharityBudgetPostResponse>;
}

export interface V3FundAppMchTransferPartnerCharityBudgetPostRequest extends CommonOptions {
  json: {
    /** 商户预算单号 */
    out_budget_no: string;
    /** 出资商户号 */
    sponsor_mchid: string;
    /** 出资企业主体名称 */
    sponsor_subject_name: string;
    /** 活动名称 */
    activity_name: string;
    /** 活动说明 */
    activity_remark: string;
    /** 预算总金额 */
    amount: number;
    /** 回调地址 */
    notify_url?: string;
  };
}

export interface V3FundAppMchTransferPartnerCharityBudgetPostResponse extends V3FundAppMchTransferPartnerCharityBudgetAnswer {
}

export interface V3FundAppMchTransferPartnerCharityBudgetAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 确认出资页面地址 */
  confirm_url?: string;
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string;
  /** 剩余预算金额 */
  remain_amount?: number;
  /** 撤销说明 */
  unlock_remark?: string;
  /** 资金锁定时间 */
  locked_time?: string;
  /** 完成时间 */
  finished_time?: string;
  /** 关闭时间 */
  closed_time?: string;
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` */
export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo extends PathNode {
  unlock: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock;
  /**
   * 商户单号查询公益捐赠预算详情: `GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554788)
   */
  get: Call<V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetRequest, V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetResponse>;
  /** 商户单号查询公益捐赠预算详情: `GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` */
  getAsync: Call<V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetRequest, V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetResponse>;
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetRequest extends CommonOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  query: {
    /** 出资商户号 */
    sponsor_mchid: string;
  };
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoGetResponse extends V3FundAppMchTransferPartnerCharityBudgetAnswer {
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` */
export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock extends PathNode {
  /**
   * 解锁公益捐赠预算: `POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554795)
   */
  post: Call<V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest, V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse>;
  /** 解锁公益捐赠预算: `POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` */
  postAsync: Call<V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest, V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse>;
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostRequest extends CommonOptions {
  /** 商户预算单号 */
  out_budget_no: string;
  json: {
    /** 出资商户号 */
    sponsor_mchid: string;
    /** 解锁备注 */
    activity_remark: string;
  };
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'FINISHED' | (string & {});
  /** 撤销说明 */
  unlock_remark: string;
  /** 资金锁定时间 */
  locked_time: string;
  /** 完成时间 */
  finished_time: string;
  /** 解锁金额 */
  unlocked_amount?: number;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills` */
export interface V3FundAppMchTransferPartnerCharityTransferBills extends PathNode {
  'out-transfer-no': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo;
  outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo;
  /**
   * 发起公益捐赠: `POST v3/fund-app/mch-transfer/partner/charity-transfer-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554841)
   */
  post: Call<V3FundAppMchTransferPartnerCharityTransferBillsPostRequest, V3FundAppMchTransferPartnerCharityTransferBillsPostResponse>;
  /** 发起公益捐赠: `POST v3/fund-app/mch-transfer/partner/charity-transfer-bills` */
  postAsync: Call<V3FundAppMchTransferPartnerCharityTransferBillsPostRequest, V3FundAppMchTransferPartnerCharityTransferBillsPostResponse>;
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsPostRequest extends CommonOptions {
  json: {
    /** 商户预算单号 */
    out_budget_no: string;
    /** 商户公益捐赠单号 */
    out_transfer_no: string;
    /** 关联的交易单号 */
    transaction_info?: {
      /** 订单类型 */
      transaction_type: 'WXPAY';
      /** 订单号 */
      transaction_id: string;
    };
    /** 出资商户号 */
    sponsor_mchid: string;
    /** 收款商户号 */
    receive_mchid: string;
    /** 预算总金额 */
    amount: number;
    /** 捐赠备注 */
    transfer_remark: string;
  };
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsPostResponse extends V3FundAppMchTransferPartnerCharityTransferBillsAnswer {
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsAnswer {
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 商户公益捐赠单号 */
  out_transfer_no: string;
  /** 微信支付公益捐赠单号 */
  transfer_id: string;
  /** 预算总金额 */
  amount: number;
  /** 捐赠备注 */
  transfer_remark: string;
  /** 收款商户号 */
  receive_mchid: string;
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {});
  /** 捐赠单创建时间 */
  create_time: string;
  /** 捐赠完成时间 */
  success_time?: string;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no` */
export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo extends PathNode {
  _out_transfer_no_: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo;
  '{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo;
}

/** `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` */
export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo extends PathNode {
  /**
   * 商户单号查询公益捐赠详情: `GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015554859)
   */
  get: Call<V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest, V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse>;
  /** 商户单号查询公益捐赠详情: `GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` */
  getAsync: Call<V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest, V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse>;
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetRequest extends CommonOptions {
  /** 商户公益捐赠单号 */
  out_transfer_no: string;
  query: {
    /** 出资商户号 */
    sponsor_mchid: string;
    /** 商户预算单号 */
    out_budget_no: string;
  };
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoGetResponse extends V3FundAppMchTransferPartnerCharityTransferBillsAnswer {
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts` */
export interface V3FundAppMchTransferPartnerElectronicReceipts extends PathNode {
  _out_bill_no_: V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo;
  '{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo;
  /**
   * 申请单笔转账电子回单: `POST v3/fund-app/mch-transfer/partner/electronic-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315516)
   */
  post: Call<V3FundAppMchTransferPartnerElectronicReceiptsPostRequest, V3FundAppMchTransferPartnerElectronicReceiptsPostResponse>;
  /** 申请单笔转账电子回单: `POST v3/fund-app/mch-transfer/partner/electronic-receipts` */
  postAsync: Call<V3FundAppMchTransferPartnerElectronicReceiptsPostRequest, V3FundAppMchTransferPartnerElectronicReceiptsPostResponse>;
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户转账单号 */
    out_bill_no: string;
  };
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsPostResponse extends V3FundAppMchTransferPartnerElectronicReceiptsAnswer {
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsAnswer {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户转账单号 */
  out_bill_no: string;
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {});
  /** 申请单创建时间 */
  create_time: string;
  /** 申请单更新时间 */
  update_time?: string;
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {});
  /** 回单文件摘要值 */
  hash_value?: string;
  /** 回单文件下载地址 */
  download_url?: string;
}

/** `v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` */
export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo extends PathNode {
  /**
   * 查询单笔转账电子回单: `GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016315544)
   */
  get: Call<V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetRequest, V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetResponse>;
  /** 查询单笔转账电子回单: `GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` */
  getAsync: Call<V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetRequest, V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetResponse>;
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetRequest extends CommonOptions {
  /** 商户转账单号 */
  out_bill_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoGetResponse extends V3FundAppMchTransferPartnerElectronicReceiptsAnswer {
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations` */
export interface V3FundAppMchTransferPartnerSubMchAuthorizations extends PathNode {
  _sub_mchid_: V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid;
  '{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid;
  /**
   * 申请子商户商家转账授权: `POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469102)
   */
  post: Call<V3FundAppMchTransferPartnerSubMchAuthorizationsPostRequest, V3FundAppMchTransferPartnerSubMchAuthorizationsPostResponse>;
  /** 申请子商户商家转账授权: `POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations` */
  postAsync: Call<V3FundAppMchTransferPartnerSubMchAuthorizationsPostRequest, V3FundAppMchTransferPartnerSubMchAuthorizationsPostResponse>;
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户申请单号 */
    out_apply_no: string;
  };
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsPostResponse extends V3FundAppMchTransferPartnerSubMchAuthorizationsApplyOrder {
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsApplyOrder {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户申请单号 */
  out_apply_no: string;
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {});
  /** 授权申请受理时间 */
  accept_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` */
export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid extends PathNode {
  /**
   * 查询子商户商家转账授权状态: `GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469112)
   */
  get: Call<V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest, V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse>;
  /** 查询子商户商家转账授权状态: `GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` */
  getAsync: Call<V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest, V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse>;
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {});
  /** 授权申请单 */
  apply_order?: V3FundAppMchTransferPartnerSubMchAuthorizationsApplyOrder;
  /** 授权时间 */
  authorization_time?: string;
  /** 解除授权时间 */
  cancel_authorization_time?: string;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills` */
export interface V3FundAppMchTransferPartnerTransferBills extends PathNode {
  'out-bill-no': V3FundAppMchTransferPartnerTransferBillsOutBillNo;
  outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNo;
  'pre-transfer-with-authorization': V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization;
  preTransferWithAuthorization: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization;
  transfer: V3FundAppMchTransferPartnerTransferBillsTransfer;
  /**
   * 发起转账: `POST v3/fund-app/mch-transfer/partner/transfer-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469096)
   */
  post: Call<V3FundAppMchTransferPartnerTransferBillsPostRequest, V3FundAppMchTransferPartnerTransferBillsPostResponse>;
  /** 发起转账: `POST v3/fund-app/mch-transfer/partner/transfer-bills` */
  postAsync: Call<V3FundAppMchTransferPartnerTransferBillsPostRequest, V3FundAppMchTransferPartnerTransferBillsPostResponse>;
}

export interface V3FundAppMchTransferPartnerTransferBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户AppID */
    appid: string;
    /** 商户单号 */
    out_bill_no: string;
    /** 收款用户OpenID */
    openid: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 通知地址 */
    notify_url?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 转账场景ID */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 转账场景报备信息 */
    transfer_scene_report_infos: V3FundAppMchTransferTransferSceneReportInfos[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferPartnerTransferBillsPostResponse extends V3FundAppMchTransferPartnerTransferBillsAnswer {
}

export interface V3FundAppMchTransferTransferSceneReportInfos {
  /** 信息类型 */
  info_type: string;
  /** 信息内容 */
  info_content: string;
}

export interface V3FundAppMchTransferPartnerTransferBillsAnswer {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no` */
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNo extends PathNode {
  _out_bill_no_: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo extends PathNode {
  cancel: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel;
  /**
   * 商户单号查询转账单: `GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469131)
   */
  get: Call<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse>;
  /** 商户单号查询转账单: `GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 商家转账订单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账: `POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
   */
  post: Call<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest, V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse>;
  /** 撤销转账: `POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
  postAsync: Call<V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest, V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse>;
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  json: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额 */
  transfer_amount?: number;
  /** 转账备注 */
  transfer_remark?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 单据创建时间 */
  create_time?: string;
  /** 最后一次单据状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` */
export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization extends PathNode {
  /**
   * 发起转账并完成自动收款授权: `POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809843)
   */
  post: Call<V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest, V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse>;
  /** 发起转账并完成自动收款授权: `POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` */
  postAsync: Call<V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest, V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse>;
}

export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户AppID */
    appid: string;
    /** 商户单号 */
    out_bill_no: string;
    /** 收款用户OpenID */
    openid: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 通知地址 */
    notify_url?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 转账场景ID */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 转账场景报备信息 */
    transfer_scene_report_infos: V3FundAppMchTransferTransferSceneReportInfos[];
    /** 自动收款授权信息 */
    authorization_info?: {
      /** 用户展示名称 */
      user_display_name: string;
      /** 商户侧授权单号 */
      out_authorization_no: string;
      /** 自动收款授权结果通知地址 */
      authorization_notify_url: string;
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPostResponse extends V3FundAppMchTransferPartnerTransferBillsAnswer {
}

/** `v3/fund-app/mch-transfer/partner/transfer-bills/transfer` */
export interface V3FundAppMchTransferPartnerTransferBillsTransfer extends PathNode {
  /**
   * 转账（用户自动收款）: `POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809837)
   */
  post: Call<V3FundAppMchTransferPartnerTransferBillsTransferPostRequest, V3FundAppMchTransferPartnerTransferBillsTransferPostResponse>;
  /** 转账（用户自动收款）: `POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer` */
  postAsync: Call<V3FundAppMchTransferPartnerTransferBillsTransferPostRequest, V3FundAppMchTransferPartnerTransferBillsTransferPostResponse>;
}

export interface V3FundAppMchTransferPartnerTransferBillsTransferPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户AppID */
    appid: string;
    /** 商户单号 */
    out_bill_no: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 通知地址 */
    notify_url?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 转账场景ID */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 转账场景报备信息 */
    transfer_scene_report_infos: V3FundAppMchTransferTransferSceneReportInfos[];
    /** 微信自动收款授权单号 */
    authorization_id: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferPartnerTransferBillsTransferPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户号 */
  mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'SUCCESS' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time?: string;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations` */
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizations extends PathNode {
  _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo;
  '{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo;
  /**
   * 申请免确认收款授权: `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
   */
  post: Call<V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostResponse>;
  /** 申请免确认收款授权: `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations` */
  postAsync: Call<V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostResponse>;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostRequest extends CommonOptions {
  json: {
    /** 商户侧授权单号 */
    out_authorization_no: string;
    /** 商户AppID */
    appid: string;
    /** 收款用户OpenID */
    openid: string;
    /** 转账场景ID */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 用户展示名称 */
    user_display_name: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 授权结果通知地址 */
    notify_url: string;
  };
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsPostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {});
  /** 单据创建时间 */
  create_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` */
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo extends PathNode {
  close: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose;
  /**
   * 商户单号查询自动收款授权: `GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809859)
   */
  get: Call<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse>;
  /** 商户单号查询自动收款授权: `GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` */
  getAsync: Call<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse>;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetRequest extends CommonOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoGetResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 商户AppID */
  appid: string;
  /** 收款用户OpenID */
  openid: string;
  /** 用户展示名称 */
  user_display_name: string;
  /** 微信自动收款授权单号 */
  authorization_id: string;
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {});
  /** 用户确认授权的时间 */
  authorize_time: string;
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string;
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {});
  };
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 用户收款感知 */
  user_recv_perception?: string;
  /** 单据创建时间 */
  create_time?: string;
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` */
export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose extends PathNode {
  /**
   * 解除免确认收款授权: `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
   */
  post: Call<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse>;
  /** 解除免确认收款授权: `POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` */
  postAsync: Call<V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest, V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse>;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostRequest extends CommonOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClosePostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 商户AppID */
  appid: string;
  /** 收款用户OpenID */
  openid: string;
  /** 用户展示名称 */
  user_display_name: string;
  /** 微信自动收款授权单号 */
  authorization_id: string;
  /** 单据状态 */
  state: 'CLOSED' | (string & {});
  /** 用户确认授权的时间 */
  authorize_time: string;
  /** 自动收款授权的关闭信息 */
  close_info?: V3FundAppMchTransferCloseInfo;
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {});
  /** 用户收款感知 */
  user_recv_perception?: string;
  /** 单据创建时间 */
  create_time?: string;
}

export interface V3FundAppMchTransferCloseInfo {
  /** 关闭时间 */
  close_time: string;
  /** 自动收款授权的原因 */
  close_reason: 'CLOSE_VIA_MCH_API' | (string & {});
}

/** `v3/fund-app/mch-transfer/transfer-bills` */
export interface V3FundAppMchTransferTransferBills extends PathNode {
  'out-bill-no': V3FundAppMchTransferTransferBillsOutBillNo;
  outBillNo: V3FundAppMchTransferTransferBillsOutBillNo;
  'pre-transfer-with-authorization': V3FundAppMchTransferTransferBillsPreTransferWithAuthorization;
  preTransferWithAuthorization: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization;
  transfer: V3FundAppMchTransferTransferBillsTransfer;
  'transfer-bill-no': V3FundAppMchTransferTransferBillsTransferBillNo;
  transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNo;
  /**
   * 发起转账: `POST v3/fund-app/mch-transfer/transfer-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716434)
   */
  post: Call<V3FundAppMchTransferTransferBillsPostRequest, V3FundAppMchTransferTransferBillsPostResponse>;
  /** 发起转账: `POST v3/fund-app/mch-transfer/transfer-bills` */
  postAsync: Call<V3FundAppMchTransferTransferBillsPostRequest, V3FundAppMchTransferTransferBillsPostResponse>;
}

export interface V3FundAppMchTransferTransferBillsPostRequest extends CommonOptions {
  json: {
    /** 商户AppID At most 32 characters. */
    appid: string;
    /** 商户单号 At most 32 characters. */
    out_bill_no: string;
    /** 转账场景ID At most 36 characters. */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 收款用户OpenID At most 64 characters. */
    openid: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 At most 32 characters. */
    transfer_remark: string;
    /** 通知地址 At most 256 characters. */
    notify_url?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 转账场景报备信息 */
    transfer_scene_report_infos: V3FundAppMchTransferTransferBillsTransferSceneReportInfos[];
    /** 用户收款样式 */
    user_recv_style?: {
      /**
       * 用户收款样式类型
       * - `CONFIRM_PAGE` 收款确认页样式
       * - `RED_PACKET` 红包样式
       */
      type: 'CONFIRM_PAGE' | 'RED_PACKET';
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferTransferBillsPostResponse {
  /** 商户单号 At most 32 characters. */
  out_bill_no: string;
  /** 微信转账单号 At most 64 characters. */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账锁定资金中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELING` 转账撤销中
   * - `CANCELLED` 转账撤销完成
   */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 失败原因 */
  fail_reason?: string;
  /** 跳转领取页面的package信息 */
  package_info?: string;
}

export interface V3FundAppMchTransferTransferBillsTransferSceneReportInfos {
  /** 信息类型 At most 15 characters. */
  info_type: string;
  /** 信息内容 At most 32 characters. */
  info_content: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no` */
export interface V3FundAppMchTransferTransferBillsOutBillNo extends PathNode {
  _out_bill_no_: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo extends PathNode {
  cancel: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel;
  /**
   * 商户单号查询转账单: `GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716437) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4024814206)
   */
  get: Call<V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>;
  /** 商户单号查询转账单: `GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 At most 32 characters. */
  out_bill_no: string;
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoGetResponse extends TransferBill {
}

/** A transfer from a merchant to a user. */
export interface TransferBill {
  /** 商户号 */
  mch_id: string;
  /** 商户单号 At most 32 characters. */
  out_bill_no: string;
  /** 商家转账订单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账锁定资金中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELING` 转账撤销中
   * - `CANCELLED` 转账撤销完成
   */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 At most 32 characters. */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID At most 64 characters. */
  openid?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账: `POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716458)
   */
  post: Call<V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest, V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>;
  /** 撤销转账: `POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
  postAsync: Call<V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest, V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>;
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {});
  /** 最后一次单据状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` */
export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorization extends PathNode {
  /**
   * 发起转账并完成免确认收款授权: `POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399293)
   */
  post: Call<V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostRequest, V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostResponse>;
  /** 发起转账并完成免确认收款授权: `POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` */
  postAsync: Call<V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostRequest, V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostResponse>;
}

export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostRequest extends CommonOptions {
  json: {
    /** 商户AppID At most 32 characters. */
    appid: string;
    /** 商户单号 At most 32 characters. */
    out_bill_no: string;
    /** 转账场景ID At most 36 characters. */
    transfer_scene_id: string;
    /** 收款用户OpenID At most 64 characters. */
    openid: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 At most 32 characters. */
    transfer_remark: string;
    /** 通知地址 At most 256 characters. */
    notify_url?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 转账场景报备信息 */
    transfer_scene_report_infos?: V3FundAppMchTransferTransferBillsTransferSceneReportInfos[];
    /** 免确认收款授权信息 */
    authorization_info?: {
      /** 用户展示名称 At most 32 characters. */
      user_display_name: string;
      /** 商户侧授权单号 At most 32 characters. */
      out_authorization_no: string;
      /** 免确认收款授权结果通知地址 At most 256 characters. */
      authorization_notify_url: string;
    };
    /** 出资商户号 At most 32 characters. */
    sponsor_mchid?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorizationPostResponse {
  /** 商户单号 At most 32 characters. */
  out_bill_no: string;
  /** 微信转账单号 At most 64 characters. */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账锁定资金中
   * - `WAIT_USER_CONFIRM` 待收款用户确认
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   * - `CANCELING` 转账撤销中
   */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'CANCELING' | (string & {});
  /** 跳转领取页面的package信息 */
  package_info?: string;
  /** 用户展示昵称 */
  user_display_name?: string;
  /** 商户侧授权单号 */
  out_authorization_no?: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer` */
export interface V3FundAppMchTransferTransferBillsTransfer extends PathNode {
  /**
   * 用户授权后转账: `POST v3/fund-app/mch-transfer/transfer-bills/transfer`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
   */
  post: Call<V3FundAppMchTransferTransferBillsTransferPostRequest, V3FundAppMchTransferTransferBillsTransferPostResponse>;
  /** 用户授权后转账: `POST v3/fund-app/mch-transfer/transfer-bills/transfer` */
  postAsync: Call<V3FundAppMchTransferTransferBillsTransferPostRequest, V3FundAppMchTransferTransferBillsTransferPostResponse>;
}

export interface V3FundAppMchTransferTransferBillsTransferPostRequest extends CommonOptions {
  json: {
    /** 商户AppID At most 32 characters. */
    appid: string;
    /** 商户单号 At most 32 characters. */
    out_bill_no: string;
    /** 转账场景ID At most 36 characters. */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 At most 32 characters. */
    transfer_remark: string;
    /** 通知地址 */
    notify_url?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 转账场景报备信息 */
    transfer_scene_report_infos?: V3FundAppMchTransferTransferBillsTransferSceneReportInfos[];
    /** 微信免确认收款授权单号 At most 32 characters. */
    authorization_id?: string;
    /** 出资商户号 At most 32 characters. */
    sponsor_mchid?: string;
    /** 商户侧授权单号 At most 32 characters. */
    out_authorization_no?: string;
  } & ({ authorization_id: string } | { out_authorization_no: string });
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferTransferBillsTransferPostResponse {
  /** 商户号 */
  mch_id: string;
  /** 商户单号 At most 32 characters. */
  out_bill_no: string;
  /** 商家转账订单号 */
  transfer_bill_no: string;
  /** 商户AppID */
  appid: string;
  /**
   * 单据状态
   * - `ACCEPTED` 转账已受理
   * - `PROCESSING` 转账锁定资金中
   * - `TRANSFERING` 转账中
   * - `SUCCESS` 转账成功
   */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 At most 32 characters. */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID At most 64 characters. */
  openid?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no` */
export interface V3FundAppMchTransferTransferBillsTransferBillNo extends PathNode {
  _transfer_bill_no_: V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo;
  '{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo;
}

/** `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo extends PathNode {
  /**
   * 微信转账单号查询转账单: `GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716457) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4024819515)
   */
  get: Call<V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest, V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>;
  /** 微信转账单号查询转账单: `GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` */
  getAsync: Call<V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest, V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>;
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest extends CommonOptions {
  /** 微信转账单号 At most 64 characters. */
  transfer_bill_no: string;
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse extends TransferBill {
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` */
export interface V3FundAppMchTransferTransferToQqWalletBills extends PathNode {
  _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo;
  '{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo;
  /**
   * 发起转账到QQ钱包: `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
   */
  post: Call<V3FundAppMchTransferTransferToQqWalletBillsPostRequest, V3FundAppMchTransferTransferToQqWalletBillsPostResponse>;
  /** 发起转账到QQ钱包: `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` */
  postAsync: Call<V3FundAppMchTransferTransferToQqWalletBillsPostRequest, V3FundAppMchTransferTransferToQqWalletBillsPostResponse>;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsPostRequest extends CommonOptions {
  json: {
    /** QQ互联开放平台AppID */
    appid: string;
    /** 商户单号 */
    out_bill_no: string;
    /** 收款用户OpenID */
    openid: string;
    /** 收款用户QQ号 */
    user_qq?: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 通知地址 */
    notify_url?: string;
    /** 转账场景ID */
    transfer_scene_id: '1401';
    /** 转账场景报备信息 */
    transfer_scene_report_infos?: V3FundAppMchTransferTransferSceneReportInfos[];
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3FundAppMchTransferTransferToQqWalletBillsPostResponse extends V3FundAppMchTransferTransferToQqWalletBillsAnswer {
}

export interface V3FundAppMchTransferTransferToQqWalletBillsAnswer {
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** QQ互联开放平台AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time?: string;
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` */
export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo extends PathNode {
  cancel: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel;
  /**
   * 查询转账到QQ钱包的结果: `GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297440)
   */
  get: Call<V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetRequest, V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetResponse>;
  /** 查询转账到QQ钱包的结果: `GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` */
  getAsync: Call<V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetRequest, V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetResponse>;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoGetResponse extends V3FundAppMchTransferTransferToQqWalletBillsAnswer {
}

/** `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` */
export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel extends PathNode {
  /**
   * 撤销转账到QQ钱包: `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
   */
  post: Call<V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest, V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse>;
  /** 撤销转账到QQ钱包: `POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` */
  postAsync: Call<V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest, V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse>;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelPostResponse {
  /** 商户号 */
  mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** QQ互联开放平台AppID */
  appid?: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额 */
  transfer_amount?: number;
  /** 转账备注 */
  transfer_remark?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 单据创建时间 */
  create_time?: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization` */
export interface V3FundAppMchTransferUserConfirmAuthorization extends PathNode {
  'out-authorization-no': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo;
  outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo;
  /**
   * 申请免确认收款授权: `POST v3/fund-app/mch-transfer/user-confirm-authorization`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
   */
  post: Call<V3FundAppMchTransferUserConfirmAuthorizationPostRequest, V3FundAppMchTransferUserConfirmAuthorizationPostResponse>;
  /** 申请免确认收款授权: `POST v3/fund-app/mch-transfer/user-confirm-authorization` */
  postAsync: Call<V3FundAppMchTransferUserConfirmAuthorizationPostRequest, V3FundAppMchTransferUserConfirmAuthorizationPostResponse>;
}

export interface V3FundAppMchTransferUserConfirmAuthorizationPostRequest extends CommonOptions {
  json: {
    /** 商户侧授权单号 At most 32 characters. */
    out_authorization_no: string;
    /** 商户AppID At most 32 characters. */
    appid: string;
    /** 收款用户OpenID At most 64 characters. */
    openid: string;
    /** 转账场景ID At most 36 characters. */
    transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013';
    /** 用户展示名称 At most 32 characters. */
    user_display_name: string;
    /** 用户收款感知 At most 256 characters. */
    user_recv_perception?: string;
    /** 授权结果通知地址 At most 256 characters. */
    authorization_notify_url: string;
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP At most 45 characters. */
      client_ip?: string;
      /** 用户设备ID At most 128 characters. */
      device_id?: string;
      /**
       * 用户设备类型
       * - `IOS` 苹果设备
       * - `ANDROID` 安卓设备
       * - `HARMONY` 鸿蒙设备
       * - `OTHER` 其他设备
       */
      device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER';
    };
  };
}

export interface V3FundAppMchTransferUserConfirmAuthorizationPostResponse {
  /** 商户侧授权单号 At most 32 characters. */
  out_authorization_no: string;
  /**
   * 授权状态
   * - `WAIT_USER_CONFIRM` 已受理商户的授权申请
   */
  state: 'WAIT_USER_CONFIRM' | (string & {});
  /** 单据创建时间 */
  create_time: string;
  /** 跳转授权页面的package信息 */
  package_info: string;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no` */
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo extends PathNode {
  _out_authorization_no_: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo;
  '{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` */
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo extends PathNode {
  close: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose;
  /**
   * 商户单号查询自动收款授权: `GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014399423)
   */
  get: Call<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse>;
  /** 商户单号查询自动收款授权: `GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` */
  getAsync: Call<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse>;
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetRequest extends CommonOptions {
  /** 商户侧授权单号 At most 32 characters. */
  out_authorization_no: string;
  query?: {
    /** 是否展示用户授权信息 */
    is_display_authorization?: boolean;
  };
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoGetResponse {
  /** 商户侧授权单号 At most 32 characters. */
  out_authorization_no: string;
  /** 商户AppID At most 32 characters. */
  appid: string;
  /** 收款用户OpenID At most 64 characters. */
  openid: string;
  /** 用户展示昵称 At most 32 characters. */
  user_display_name: string;
  /** 微信免确认收款授权单号 At most 32 characters. */
  authorization_id?: string;
  /**
   * 授权状态
   * - `TAKING_EFFECT` 用户已确认授权
   * - `CLOSED` 用户或商户系统关闭
   * - `WAIT_USER_CONFIRM` 已受理商户的授权申请
   */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {});
  /** 用户确认授权的时间 At most 32 characters. */
  authorize_time?: string;
  /** 免确认收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 At most 32 characters. */
    close_time: string;
    /**
     * 免确认收款授权的原因
     * - `CLOSE_VIA_MCH_API` 商户通过API主动关闭授权
     * - `USER_OVERDUE_UNCONFIRMED` 用户超时未确认授权
     * - `TRANSFER_RISK` 转账存在风险
     * - `USER_ACCOUNT_ABNORMAL` 用户收款账户异常
     */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | 'USER_OVERDUE_UNCONFIRMED' | 'TRANSFER_RISK' | 'USER_ACCOUNT_ABNORMAL' | (string & {});
  };
  /** 转账场景ID At most 36 characters. */
  transfer_scene_id?: string;
  /** 用户收款感知 At most 256 characters. */
  user_recv_perception?: string;
  /** 单据创建时间 */
  create_time?: string;
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` */
export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose extends PathNode {
  /**
   * 解除免确认收款授权: `POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015653811)
   */
  post: Call<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse>;
  /** 解除免确认收款授权: `POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` */
  postAsync: Call<V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest, V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse>;
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostRequest extends CommonOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string;
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClosePostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string;
  /** 商户AppID */
  appid: string;
  /** 收款用户OpenID */
  openid: string;
  /** 用户展示名称 */
  user_display_name: string;
  /** 微信自动收款授权单号 */
  authorization_id?: string;
  /** 单据状态 */
  state: 'CLOSED' | (string & {});
  /** 用户确认授权的时间 */
  authorize_time?: string;
  /** 自动收款授权的关闭信息 */
  close_info?: V3FundAppMchTransferCloseInfo;
  /** 转账场景ID */
  transfer_scene_id?: string;
  /** 用户收款感知 */
  user_recv_perception?: string;
  /** 单据创建时间 */
  create_time?: string;
}
