// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Empty, Encoded, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3EcommercePaths {
  'v3/ecommerce/account/apply-cancel-withdraw': V3EcommerceAccountApplyCancelWithdraw;
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId;
  'v3/ecommerce/account/apply-cancel-withdraw/confirm': V3EcommerceAccountApplyCancelWithdrawConfirm;
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo;
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid;
  'v3/ecommerce/account/cancel-applications': V3EcommerceAccountCancelApplications;
  'v3/ecommerce/account/cancel-applications/media': V3EcommerceAccountCancelApplicationsMedia;
  'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo;
  'v3/ecommerce/applyments/out-request-no/{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo;
  'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke;
  'v3/ecommerce/applyments/submit-account-hosting-applyment': V3EcommerceApplymentsSubmitAccountHostingApplyment;
  'v3/ecommerce/applyments/submit-sign-verify-info': V3EcommerceApplymentsSubmitSignVerifyInfo;
  'v3/ecommerce/applyments/{applyment_id}': V3EcommerceApplymentsByApplymentId;
  'v3/ecommerce/applyments/{applyment_id}/revoke': V3EcommerceApplymentsByApplymentIdRevoke;
  'v3/ecommerce/applyments/{empty}': V3EcommerceApplymentsByEmpty;
  'v3/ecommerce/bill/fundflowbill': V3EcommerceBillFundflowbill;
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': V3EcommerceCombinePapayContractsPreEntrustSign;
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram;
  'v3/ecommerce/combine-papay/transactions': V3EcommerceCombinePapayTransactions;
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo;
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse;
  'v3/ecommerce/fund/balance/{sub_mchid}': V3EcommerceFundBalanceBySubMchid;
  'v3/ecommerce/fund/enddaybalance/{sub_mchid}': V3EcommerceFundEnddaybalanceBySubMchid;
  'v3/ecommerce/fund/withdraw': V3EcommerceFundWithdraw;
  'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo;
  'v3/ecommerce/fund/withdraw/{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId;
  'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode;
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp;
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram;
  'v3/ecommerce/individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp;
  'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': V3EcommerceIndividualContractsPreEntrustSignMiniProgram;
  'v3/ecommerce/individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid;
  'v3/ecommerce/mch-transfer/authorizations': V3EcommerceMchTransferAuthorizations;
  'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid;
  'v3/ecommerce/mch-transfer/transfer-bills': V3EcommerceMchTransferTransferBills;
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  'v3/ecommerce/profitsharing/after-sales-orders': V3EcommerceProfitsharingAfterSalesOrders;
  'v3/ecommerce/profitsharing/finish-order': V3EcommerceProfitsharingFinishOrder;
  'v3/ecommerce/profitsharing/orders': V3EcommerceProfitsharingOrders;
  'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': V3EcommerceProfitsharingOrdersByTransactionIdAmounts;
  'v3/ecommerce/profitsharing/receivers/add': V3EcommerceProfitsharingReceiversAdd;
  'v3/ecommerce/profitsharing/receivers/delete': V3EcommerceProfitsharingReceiversDelete;
  'v3/ecommerce/profitsharing/returnorders': V3EcommerceProfitsharingReturnorders;
  'v3/ecommerce/refunds/apply': V3EcommerceRefundsApply;
  'v3/ecommerce/refunds/id/{refund_id}': V3EcommerceRefundsIdByRefundId;
  'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': V3EcommerceRefundsOutRefundNoByOutRefundNo;
  'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': V3EcommerceRefundsByRefundIdApplyAbnormalRefund;
  'v3/ecommerce/refunds/{refund_id}/return-advance': V3EcommerceRefundsByRefundIdReturnAdvance;
  'v3/ecommerce/subject-sub-merchants': V3EcommerceSubjectSubMerchants;
  'v3/ecommerce/subsidies/cancel': V3EcommerceSubsidiesCancel;
  'v3/ecommerce/subsidies/create': V3EcommerceSubsidiesCreate;
  'v3/ecommerce/subsidies/return': V3EcommerceSubsidiesReturn;
}

export interface V3EcommerceOperations {
  'v3/ecommerce/account/apply-cancel-withdraw': { post: Operation<V3EcommerceAccountApplyCancelWithdrawPostRequest, V3EcommerceAccountApplyCancelWithdrawPostResponse, 'ALREADY_EXISTS' | 'BIZ_ERR_NEED_RETRY' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': { get: Operation<V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest, V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/account/apply-cancel-withdraw/confirm': { post: Operation<V3EcommerceAccountApplyCancelWithdrawConfirmPostRequest, V3EcommerceAccountApplyCancelWithdrawConfirmPostResponse> };
  'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': { get: Operation<V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest, V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': { get: Operation<V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest, V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/account/cancel-applications': { post: Operation<V3EcommerceAccountCancelApplicationsPostRequest, V3EcommerceAccountCancelApplicationsPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/account/cancel-applications/media': { post: Operation<V3EcommerceAccountCancelApplicationsMediaPostRequest, V3EcommerceAccountCancelApplicationsMediaPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': { get: Operation<V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest, V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/applyments/out-request-no/{out_request_no}': { get: Operation<V3EcommerceApplymentsOutRequestNoByOutRequestNoGetRequest, V3EcommerceApplymentsOutRequestNoByOutRequestNoGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': { post: Operation<V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostRequest, V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostResponse> };
  'v3/ecommerce/applyments/submit-account-hosting-applyment': { post: Operation<V3EcommerceApplymentsSubmitAccountHostingApplymentPostRequest, V3EcommerceApplymentsSubmitAccountHostingApplymentPostResponse> };
  'v3/ecommerce/applyments/submit-sign-verify-info': { post: Operation<V3EcommerceApplymentsSubmitSignVerifyInfoPostRequest, V3EcommerceApplymentsSubmitSignVerifyInfoPostResponse> };
  'v3/ecommerce/applyments/{applyment_id}': { get: Operation<V3EcommerceApplymentsByApplymentIdGetRequest, V3EcommerceApplymentsByApplymentIdGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/applyments/{applyment_id}/revoke': { post: Operation<V3EcommerceApplymentsByApplymentIdRevokePostRequest, V3EcommerceApplymentsByApplymentIdRevokePostResponse> };
  'v3/ecommerce/applyments/{empty}': { post: Operation<V3EcommerceApplymentsByEmptyPostRequest, V3EcommerceApplymentsByEmptyPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/bill/fundflowbill': { get: Operation<V3EcommerceBillFundflowbillGetRequest, V3EcommerceBillFundflowbillGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { get: Operation<V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse> };
  'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { post: Operation<V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse> };
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': { post: Operation<V3EcommerceCombinePapayContractsPreEntrustSignPostRequest, V3EcommerceCombinePapayContractsPreEntrustSignPostResponse> };
  'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': { post: Operation<V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostRequest, V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostResponse> };
  'v3/ecommerce/combine-papay/transactions': { post: Operation<V3EcommerceCombinePapayTransactionsPostRequest, V3EcommerceCombinePapayTransactionsPostResponse> };
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': { get: Operation<V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetRequest, V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetResponse> };
  'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': { post: Operation<V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostRequest, V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostResponse> };
  'v3/ecommerce/fund/balance/{sub_mchid}': { get: Operation<V3EcommerceFundBalanceBySubMchidGetRequest, V3EcommerceFundBalanceBySubMchidGetResponse> };
  'v3/ecommerce/fund/enddaybalance/{sub_mchid}': { get: Operation<V3EcommerceFundEnddaybalanceBySubMchidGetRequest, V3EcommerceFundEnddaybalanceBySubMchidGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/fund/withdraw': { post: Operation<V3EcommerceFundWithdrawPostRequest, V3EcommerceFundWithdrawPostResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': { get: Operation<V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetRequest, V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/fund/withdraw/{withdraw_id}': { get: Operation<V3EcommerceFundWithdrawByWithdrawIdGetRequest, V3EcommerceFundWithdrawByWithdrawIdGetResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': { get: Operation<V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetRequest, V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetResponse> };
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': { post: Operation<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest, V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse> };
  'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': { post: Operation<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest, V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse> };
  'v3/ecommerce/individual-contracts/pre-entrust-sign/app': { post: Operation<V3EcommerceIndividualContractsPreEntrustSignAppPostRequest, V3EcommerceIndividualContractsPreEntrustSignAppPostResponse> };
  'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': { post: Operation<V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostRequest, V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostResponse> };
  'v3/ecommerce/individual-contracts/{openid}': { get: Operation<V3EcommerceIndividualContractsByOpenidGetRequest, V3EcommerceIndividualContractsByOpenidGetResponse> };
  'v3/ecommerce/mch-transfer/authorizations': { post: Operation<V3EcommerceMchTransferAuthorizationsPostRequest, V3EcommerceMchTransferAuthorizationsPostResponse> };
  'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': { get: Operation<V3EcommerceMchTransferAuthorizationsBySubMchidGetRequest, V3EcommerceMchTransferAuthorizationsBySubMchidGetResponse> };
  'v3/ecommerce/mch-transfer/transfer-bills': { post: Operation<V3EcommerceMchTransferTransferBillsPostRequest, V3EcommerceMchTransferTransferBillsPostResponse> };
  'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { get: Operation<V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse> };
  'v3/ecommerce/profitsharing/after-sales-orders': { post: Operation<V3EcommerceProfitsharingAfterSalesOrdersPostRequest, V3EcommerceProfitsharingAfterSalesOrdersPostResponse>; get: Operation<V3EcommerceProfitsharingAfterSalesOrdersGetRequest, V3EcommerceProfitsharingAfterSalesOrdersGetResponse> };
  'v3/ecommerce/profitsharing/finish-order': { post: Operation<V3EcommerceProfitsharingFinishOrderPostRequest, V3EcommerceProfitsharingFinishOrderPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/profitsharing/orders': { post: Operation<V3EcommerceProfitsharingOrdersPostRequest, V3EcommerceProfitsharingOrdersPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3EcommerceProfitsharingOrdersGetRequest, V3EcommerceProfitsharingOrdersGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': { get: Operation<V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetRequest, V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/profitsharing/receivers/add': { post: Operation<V3EcommerceProfitsharingReceiversAddPostRequest, V3EcommerceProfitsharingReceiversAddPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/profitsharing/receivers/delete': { post: Operation<V3EcommerceProfitsharingReceiversDeletePostRequest, V3EcommerceProfitsharingReceiversDeletePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/profitsharing/returnorders': { post: Operation<V3EcommerceProfitsharingReturnordersPostRequest, V3EcommerceProfitsharingReturnordersPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3EcommerceProfitsharingReturnordersGetRequest, V3EcommerceProfitsharingReturnordersGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/refunds/apply': { post: Operation<V3EcommerceRefundsApplyPostRequest, V3EcommerceRefundsApplyPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/ecommerce/refunds/id/{refund_id}': { get: Operation<V3EcommerceRefundsIdByRefundIdGetRequest, V3EcommerceRefundsIdByRefundIdGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': { get: Operation<V3EcommerceRefundsOutRefundNoByOutRefundNoGetRequest, V3EcommerceRefundsOutRefundNoByOutRefundNoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': { post: Operation<V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostRequest, V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/refunds/{refund_id}/return-advance': { post: Operation<V3EcommerceRefundsByRefundIdReturnAdvancePostRequest, V3EcommerceRefundsByRefundIdReturnAdvancePostResponse>; get: Operation<V3EcommerceRefundsByRefundIdReturnAdvanceGetRequest, V3EcommerceRefundsByRefundIdReturnAdvanceGetResponse> };
  'v3/ecommerce/subject-sub-merchants': { get: Operation<V3EcommerceSubjectSubMerchantsGetRequest, V3EcommerceSubjectSubMerchantsGetResponse> };
  'v3/ecommerce/subsidies/cancel': { post: Operation<V3EcommerceSubsidiesCancelPostRequest, V3EcommerceSubsidiesCancelPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/ecommerce/subsidies/create': { post: Operation<V3EcommerceSubsidiesCreatePostRequest, V3EcommerceSubsidiesCreatePostResponse> };
  'v3/ecommerce/subsidies/return': { post: Operation<V3EcommerceSubsidiesReturnPostRequest, V3EcommerceSubsidiesReturnPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/ecommerce` */
export interface V3Ecommerce extends PathNode {
  account: V3EcommerceAccount;
  applyments: V3EcommerceApplyments;
  bill: V3EcommerceBill;
  'combine-papay': V3EcommerceCombinePapay;
  combinePapay: V3EcommerceCombinePapay;
  fund: V3EcommerceFund;
  'individual-contracts': V3EcommerceIndividualContracts;
  individualContracts: V3EcommerceIndividualContracts;
  'mch-transfer': V3EcommerceMchTransfer;
  mchTransfer: V3EcommerceMchTransfer;
  profitsharing: V3EcommerceProfitsharing;
  refunds: V3EcommerceRefunds;
  'subject-sub-merchants': V3EcommerceSubjectSubMerchants;
  subjectSubMerchants: V3EcommerceSubjectSubMerchants;
  subsidies: V3EcommerceSubsidies;
}

/** `v3/ecommerce/account` */
export interface V3EcommerceAccount extends PathNode {
  'apply-cancel-withdraw': V3EcommerceAccountApplyCancelWithdraw;
  applyCancelWithdraw: V3EcommerceAccountApplyCancelWithdraw;
  'cancel-applications': V3EcommerceAccountCancelApplications;
  cancelApplications: V3EcommerceAccountCancelApplications;
}

/** `v3/ecommerce/account/apply-cancel-withdraw` */
export interface V3EcommerceAccountApplyCancelWithdraw extends PathNode {
  'applyment-id': V3EcommerceAccountApplyCancelWithdrawApplymentId;
  applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentId;
  confirm: V3EcommerceAccountApplyCancelWithdrawConfirm;
  'out-request-no': V3EcommerceAccountApplyCancelWithdrawOutRequestNo;
  outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNo;
  'validate-cancel': V3EcommerceAccountApplyCancelWithdrawValidateCancel;
  validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancel;
  /**
   * 提交注销提现申请: `POST v3/ecommerce/account/apply-cancel-withdraw`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
   */
  post: Call<V3EcommerceAccountApplyCancelWithdrawPostRequest, V3EcommerceAccountApplyCancelWithdrawPostResponse>;
  /** 提交注销提现申请: `POST v3/ecommerce/account/apply-cancel-withdraw` */
  postAsync: Call<V3EcommerceAccountApplyCancelWithdrawPostRequest, V3EcommerceAccountApplyCancelWithdrawPostResponse>;
}

export interface V3EcommerceAccountApplyCancelWithdrawPostRequest extends CommonOptions {
  json: {
    /** 申请注销的二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户注销申请单号 At most 32 characters. */
    out_request_no: string;
    /**
     * 是否提取资金
     * - `NOT_APPLY_WITHDRAW` 仅注销
     * - `APPLY_WITHDRAW` 申请提现
     */
    withdraw?: 'NOT_APPLY_WITHDRAW' | 'APPLY_WITHDRAW';
    /** 收款账号信息 */
    payee_info?: {
      /**
       * 账户类型
       * - `ACCOUNT_TYPE_CORPORATE` 对公银行账户
       * - `ACCOUNT_TYPE_PERSONAL` 对私银行卡账户
       */
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL';
      /** 银行账户 */
      bank_account_info: {
        /** 开户名称 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        account_name: string;
        /** 开户银行 At most 128 characters. */
        account_bank: string;
        /** 开户银行联行号 At most 128 characters. */
        bank_branch_id?: string;
        /** 开户银行全称（含支行） At most 128 characters. */
        bank_branch_name?: string;
        /** 开户银行全称（含支行） */
        bank_name?: string;
        /** 银行账号 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        account_number: string;
      };
      /** 收款人账号对应的证件信息 */
      identity_info?: {
        /**
         * 证件类型
         * - `IDENTIFICATION_TYPE_ID_CARD` 中国大陆居民-身份证
         * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
         * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
         * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
         * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
         * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
         * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
         * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
         */
        id_doc_type?: 'IDENTIFICATION_TYPE_ID_CARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_IDCARD';
        /** 证件姓名 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        identification_name?: string;
        /** 证件号码 At most 2048 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        identification_no?: string;
      };
    };
    /** 付款申请材料 */
    proof_medias?: {
      /**
       * 付款申请材料类型
       * - `WITHDRAWAL_APPLICATION` 模版下载
       */
      proof_media_type: 'WITHDRAWAL_APPLICATION';
      /** 证明材料照片 At most 1024 characters. */
      proof_media: string;
    }[];
    /** 其他补充材料 */
    additional_materials?: string[];
    /** 备注 At most 32 characters. */
    remark?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceAccountApplyCancelWithdrawPostResponse {
  /** 微信支付注销提现申请单号 At most 32 characters. */
  applyment_id?: string;
  /** 商户注销申请单号 At most 32 characters. */
  out_request_no?: string;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id` */
export interface V3EcommerceAccountApplyCancelWithdrawApplymentId extends PathNode {
  _applyment_id_: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId;
  '{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` */
export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId extends PathNode {
  /**
   * 微信支付注销提现申请单号查询申请单状态: `GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
   */
  get: Call<V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest, V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse>;
  /** 微信支付注销提现申请单号查询申请单状态: `GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}` */
  getAsync: Call<V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest, V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse>;
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest extends CommonOptions {
  /** 微信支付注销提现申请单号 At most 32 characters. */
  applyment_id: string;
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse extends V3EcommerceAccountApplyCancelWithdrawAnswer {
}

export interface V3EcommerceAccountApplyCancelWithdrawAnswer {
  /** 微信支付注销提现申请单号 At most 32 characters. */
  applyment_id: string;
  /** 商户注销申请单号 At most 32 characters. */
  out_request_no: string;
  /**
   * 注销提现申请单状态
   * - `ACCEPTED` 已受理
   * - `REVIEWING` 审核中
   * - `REJECTED` 审批驳回
   * - `WAITING_MERCHANT_CONFIRM` 等待商户确认
   * - `REVOKED` 已撤销
   * - `SYSTEM_PROCESSING` 系统处理中
   * - `CANCELED` 已注销
   * - `FUND_PROCESSING` 资金处理中
   * - `FINISH` 注销完成
   */
  cancel_state: 'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {});
  /** 注销提现申请单状态描述 At most 256 characters. */
  cancel_state_description: string;
  /**
   * 是否提取资金
   * - `NOT_APPLY_WITHDRAW` 仅注销
   * - `APPLY_WITHDRAW` 申请提现
   */
  withdraw?: 'NOT_APPLY_WITHDRAW' | 'APPLY_WITHDRAW' | (string & {});
  /**
   * 提现状态
   * - `WITHDRAW_PROCESSING` 提现处理中
   * - `WITHDRAW_EXCEPTION` 提现异常
   * - `WITHDRAW_SUCCEED` 提现成功
   */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {});
  /** 提现状态描述 At most 256 characters. */
  withdraw_state_description?: string;
  /** 账户提现结果 */
  account_withdraw_result?: ({
    /**
     * 二级商户号的出款子账户类型
     * - `BASIC_ACCOUNT` 商户的基本户
     * - `OPERATE_ACCOUNT` 商户的运营账户
     * - `MARGIN_ACCOUNT` 商户的保证金户
     * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
     */
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
    /**
     * 付款状态
     * - `PAY_PROCESSING` 处理中
     * - `PAY_SUCCEED` 付款成功
     * - `PAY_FAIL` 付款失败
     * - `BANK_REFUNDED` 银行退票
     */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {});
    /** 付款状态描述 At most 256 characters. */
    state_description: string;
  })[];
  /** 最后更新时间 At most 32 characters. */
  modify_time?: string;
  /** 申请注销的二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 账户信息 */
  account_info?: V3EcommerceAccountApplyCancelWithdrawAccountInfo[];
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url At most 1024 characters. */
    confirm_cancel_url?: string;
  };
}

export interface V3EcommerceAccountApplyCancelWithdrawAccountInfo {
  /**
   * 二级商户号的出款子账户类型
   * - `BASIC_ACCOUNT` 商户的基本户
   * - `OPERATE_ACCOUNT` 商户的运营账户
   * - `MARGIN_ACCOUNT` 商户的保证金户
   * - `TRADE_FEE_ACCOUNT` 商户的手续费账户
   */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {});
  /** 账户金额 */
  amount: number;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/confirm` */
export interface V3EcommerceAccountApplyCancelWithdrawConfirm extends PathNode {
  /**
   * 平台代商户确认注销: `POST v3/ecommerce/account/apply-cancel-withdraw/confirm`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
   */
  post: Call<V3EcommerceAccountApplyCancelWithdrawConfirmPostRequest, V3EcommerceAccountApplyCancelWithdrawConfirmPostResponse>;
  /** 平台代商户确认注销: `POST v3/ecommerce/account/apply-cancel-withdraw/confirm` */
  postAsync: Call<V3EcommerceAccountApplyCancelWithdrawConfirmPostRequest, V3EcommerceAccountApplyCancelWithdrawConfirmPostResponse>;
}

export interface V3EcommerceAccountApplyCancelWithdrawConfirmPostRequest extends CommonOptions {
  json: {
    /** 微信支付注销单号 */
    applyment_id?: string;
    /** 商户注销申请单号 */
    out_request_no?: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 平台确认操作人标识 */
    operator_identification: string;
    /** 注销确认时间 */
    confirm_time: string;
    /** 注销协议版本号 */
    cancel_contract_version: string;
  };
}

export interface V3EcommerceAccountApplyCancelWithdrawConfirmPostResponse {
  /** 微信支付注销单号 */
  applyment_id?: string;
  /** 商户注销申请单号 */
  out_request_no?: string;
  /** 二级商户号 */
  sub_mchid?: string;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no` */
export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNo extends PathNode {
  _out_request_no_: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo;
  '{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` */
export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 商户注销提现申请单号查询申请单状态: `GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
   */
  get: Call<V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest, V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse>;
  /** 商户注销提现申请单号查询申请单状态: `GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}` */
  getAsync: Call<V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest, V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 商户注销申请单号 At most 32 characters. */
  out_request_no: string;
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse extends V3EcommerceAccountApplyCancelWithdrawAnswer {
}

/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel` */
export interface V3EcommerceAccountApplyCancelWithdrawValidateCancel extends PathNode {
  _sub_mchid_: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid;
  '{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid;
}

/** `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` */
export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid extends PathNode {
  /**
   * 商户注销资格校验: `GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
   */
  get: Call<V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest, V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse>;
  /** 商户注销资格校验: `GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}` */
  getAsync: Call<V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest, V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse>;
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest extends CommonOptions {
  /** 申请注销的二级商户号 At most 32 characters. */
  sub_mchid: string;
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse {
  /** 注销检查的二级商户号 At most 32 characters. */
  sub_mchid: string;
  /**
   * 商户号状态
   * - `NORMAL` 正常
   * - `HAS_BEEN_CANCELLED` 已注销
   */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {});
  /**
   * 注销资格检查结果
   * - `ALLOW_CANCEL_WITHDRAW` 可发起注销提现申请
   * - `NOT_ALLOW_CANCEL_WITHDRAW` 不可发起注销提现申请
   */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {});
  /** 商户资金账户余额 */
  account_info?: V3EcommerceAccountApplyCancelWithdrawAccountInfo[];
  /** 不可发起注销原因 */
  block_reasons?: ({
    /**
     * 原因类型
     * - `CONSUMER_COMPLAINT_UNPROCESSED` 消费者投诉未处理
     * - `HAS_BLOCKING_CONTROL` 存在不可注销管控
     * - `FUNDS_PENDING_PROCESSING` 商户资金待处理
     * - `OTHER_REASON` 其他原因
     */
    type?: 'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON' | (string & {});
    /** 原因描述 At most 512 characters. */
    description?: string;
  })[];
}

/** `v3/ecommerce/account/cancel-applications` */
export interface V3EcommerceAccountCancelApplications extends PathNode {
  media: V3EcommerceAccountCancelApplicationsMedia;
  'out-apply-no': V3EcommerceAccountCancelApplicationsOutApplyNo;
  outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNo;
  /**
   * 提交注销申请单: `POST v3/ecommerce/account/cancel-applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
   */
  post: Call<V3EcommerceAccountCancelApplicationsPostRequest, V3EcommerceAccountCancelApplicationsPostResponse>;
  /** 提交注销申请单: `POST v3/ecommerce/account/cancel-applications` */
  postAsync: Call<V3EcommerceAccountCancelApplicationsPostRequest, V3EcommerceAccountCancelApplicationsPostResponse>;
}

export interface V3EcommerceAccountCancelApplicationsPostRequest extends CommonOptions {
  json: {
    /** 申请注销的二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户注销申请单号 At most 32 characters. */
    out_apply_no: string;
    /** 注销申请材料 */
    application_info: {
      /**
       * 注销申请材料类型
       * - `SP_MERCHANT_APPLICATION` 此枚举值已废弃
       * - `SUB_MERCHANT_APPLICATION` 此枚举值已废弃
       * - `MISSING_OFFICIAL_SEAL_LETTER` 此材料已废弃
       * - `SP_CANCEL_ACCOUNT_APPLICATION` 电商服务商注销电商子申请书
       * - `SUB_CANCEL_ACCOUNT_APPLICATION` 电商服务商子商户注销申请书
       */
      application_type: 'SP_MERCHANT_APPLICATION' | 'SUB_MERCHANT_APPLICATION' | 'MISSING_OFFICIAL_SEAL_LETTER' | 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION';
      /** 注销申请材料照片ID At most 512 characters. */
      application_media_id: string;
    }[];
  };
}

export interface V3EcommerceAccountCancelApplicationsPostResponse extends V3EcommerceAccountCancelApplicationsAnswer {
}

export interface V3EcommerceAccountCancelApplicationsAnswer {
  /** 商户注销申请单号 At most 32 characters. */
  out_apply_no?: string;
  /** 二级商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 驳回原因 At most 512 characters. */
  reject_reason?: string;
  /**
   * 注销状态
   * - `REVIEWING` 审核中
   * - `REJECTED` 审核驳回
   * - `CANCEL_SUCCESS` 注销成功
   */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {});
  /** 最后更新时间 At most 32 characters. */
  update_time?: string;
}

/** `v3/ecommerce/account/cancel-applications/media` */
export interface V3EcommerceAccountCancelApplicationsMedia extends PathNode {
  /**
   * 注销申请图片上传: `POST v3/ecommerce/account/cancel-applications/media`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
   */
  post: Call<V3EcommerceAccountCancelApplicationsMediaPostRequest, V3EcommerceAccountCancelApplicationsMediaPostResponse>;
  /** 注销申请图片上传: `POST v3/ecommerce/account/cancel-applications/media` */
  postAsync: Call<V3EcommerceAccountCancelApplicationsMediaPostRequest, V3EcommerceAccountCancelApplicationsMediaPostResponse>;
}

export interface V3EcommerceAccountCancelApplicationsMediaPostRequest extends CommonOptions {
  body: Body;
}

export interface V3EcommerceAccountCancelApplicationsMediaPostResponse {
  /** 媒体文件标识ID At most 512 characters. */
  media_id: string;
}

/** `v3/ecommerce/account/cancel-applications/out-apply-no` */
export interface V3EcommerceAccountCancelApplicationsOutApplyNo extends PathNode {
  _out_apply_no_: V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo;
  '{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo;
}

/** `v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` */
export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo extends PathNode {
  /**
   * 查询注销单状态: `GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
   */
  get: Call<V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest, V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse>;
  /** 查询注销单状态: `GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}` */
  getAsync: Call<V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest, V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse>;
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest extends CommonOptions {
  /** 商户注销申请单号 At most 32 characters. */
  out_apply_no: string;
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse extends V3EcommerceAccountCancelApplicationsAnswer {
}

/** `v3/ecommerce/applyments` */
export interface V3EcommerceApplyments extends PathNode {
  'out-request-no': V3EcommerceApplymentsOutRequestNo;
  outRequestNo: V3EcommerceApplymentsOutRequestNo;
  'submit-account-hosting-applyment': V3EcommerceApplymentsSubmitAccountHostingApplyment;
  submitAccountHostingApplyment: V3EcommerceApplymentsSubmitAccountHostingApplyment;
  'submit-sign-verify-info': V3EcommerceApplymentsSubmitSignVerifyInfo;
  submitSignVerifyInfo: V3EcommerceApplymentsSubmitSignVerifyInfo;
  _applyment_id_: V3EcommerceApplymentsByApplymentId;
  '{applyment_id}': V3EcommerceApplymentsByApplymentId;
  _empty_: V3EcommerceApplymentsByEmpty;
  '{empty}': V3EcommerceApplymentsByEmpty;
}

/** `v3/ecommerce/applyments/out-request-no` */
export interface V3EcommerceApplymentsOutRequestNo extends PathNode {
  _out_request_no_: V3EcommerceApplymentsOutRequestNoByOutRequestNo;
  '{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo;
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}` */
export interface V3EcommerceApplymentsOutRequestNoByOutRequestNo extends PathNode {
  revoke: V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke;
  /**
   * 通过业务申请编号查询申请状态: `GET v3/ecommerce/applyments/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691376) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616708)
   */
  get: Call<V3EcommerceApplymentsOutRequestNoByOutRequestNoGetRequest, V3EcommerceApplymentsOutRequestNoByOutRequestNoGetResponse>;
  /** 通过业务申请编号查询申请状态: `GET v3/ecommerce/applyments/out-request-no/{out_request_no}` */
  getAsync: Call<V3EcommerceApplymentsOutRequestNoByOutRequestNoGetRequest, V3EcommerceApplymentsOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 业务申请编号 At most 124 characters. */
  out_request_no: string;
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoGetResponse extends V3EcommerceApplymentsAnswerWithApplymentState {
}

export interface V3EcommerceApplymentsAnswerWithApplymentState {
  /**
   * 申请状态 At most 32 characters.
   * - `CHECKING` 资料校验中
   * - `ACCOUNT_NEED_VERIFY` 待账户验证
   * - `AUDITING` 审核中
   * - `REJECTED` 已驳回
   * - `NEED_SIGN` 待签约
   * - `FINISH` 完成
   * - `FROZEN` 已冻结
   * - `CANCELED` 已作废
   */
  applyment_state: 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | 'CANCELED' | (string & {});
  /** 申请状态描述 At most 1024 characters. */
  applyment_state_desc: string;
  /** 签约链接 At most 256 characters. */
  sign_url?: string;
  /** 电商平台二级商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 At most 1024 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    account_name: string;
    /** 付款卡号 At most 1024 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    account_no?: string;
    /** 汇款金额 */
    pay_amount: number;
    /** 收款卡号 At most 128 characters. */
    destination_account_number: string;
    /** 收款户名 At most 128 characters. */
    destination_account_name: string;
    /** 开户银行 At most 128 characters. */
    destination_account_bank: string;
    /** 省市信息 At most 128 characters. */
    city: string;
    /** 备注信息 At most 128 characters. */
    remark: string;
    /** 汇款截止时间 At most 128 characters. */
    deadline: string;
  };
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 At most 32 characters. */
    param_name: string;
    /** 驳回原因 At most 1024 characters. */
    reject_reason: string;
  }[];
  /** 法人验证链接 At most 256 characters. */
  legal_validation_url?: string;
  /** 业务申请编号 At most 128 characters. */
  out_request_no: string;
  /** 微信支付申请单号 */
  applyment_id: number;
  /**
   * 签约状态 At most 32 characters.
   * - `UNSIGNED` 未签约
   * - `SIGNED` 已签约
   * - `NOT_SIGNABLE` 不可签约
   */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {});
  /** 是否要求走微信支付签约模式 */
  wxpay_sign_required?: boolean;
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` */
export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke extends PathNode {
  /**
   * 撤销申请单-使用业务申请编号: `POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616721)
   */
  post: Call<V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostRequest, V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostResponse>;
  /** 撤销申请单-使用业务申请编号: `POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` */
  postAsync: Call<V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostRequest, V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostResponse>;
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostRequest extends CommonOptions {
  /** 业务申请编号 */
  out_request_no: string;
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevokePostResponse extends V3EcommerceApplymentsAnswer {
}

export interface V3EcommerceApplymentsAnswer {
  /** 微信支付申请单号 */
  applyment_id: number;
  /** 业务申请编号 */
  out_request_no: string;
}

/** `v3/ecommerce/applyments/submit-account-hosting-applyment` */
export interface V3EcommerceApplymentsSubmitAccountHostingApplyment extends PathNode {
  /**
   * 提交申请单: `POST v3/ecommerce/applyments/submit-account-hosting-applyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616688)
   */
  post: Call<V3EcommerceApplymentsSubmitAccountHostingApplymentPostRequest, V3EcommerceApplymentsSubmitAccountHostingApplymentPostResponse>;
  /** 提交申请单: `POST v3/ecommerce/applyments/submit-account-hosting-applyment` */
  postAsync: Call<V3EcommerceApplymentsSubmitAccountHostingApplymentPostRequest, V3EcommerceApplymentsSubmitAccountHostingApplymentPostResponse>;
}

export interface V3EcommerceApplymentsSubmitAccountHostingApplymentPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 */
    out_request_no: string;
    /** 主体类型 */
    organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708';
    /** 是否金融机构 */
    finance_institution?: boolean;
    /** 营业执照/登记证书信息 */
    business_license_info?: {
      /** 登记证书类型 */
      cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522';
      /** 证件扫描件 */
      business_license_copy?: string;
      /** 证件注册号 */
      business_license_number?: string;
      /** 商户名称 */
      merchant_name?: string;
      /** 经营者/法定代表人姓名 */
      legal_person?: string;
      /** 注册地址 */
      company_address?: string;
      /** 营业期限JSON格式字符串 JSON text. */
      business_time?: Encoded<string[]> | string[];
    };
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type?: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER';
      /** 金融机构许可证图片 */
      finance_license_pics?: string[];
    };
    /** 超级管理员类型 */
    id_holder_type?: 'LEGAL' | 'SUPER';
    id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
    /** 法定代表人说明函 */
    authorize_letter_copy?: string;
    /** 经营者/法人身份证信息 */
    id_card_info?: {
      /** 身份证人像面照片 */
      id_card_copy: string;
      /** 身份证国徽面照片 */
      id_card_national: string;
      /** 身份证姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_name: string;
      /** 身份证号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_number: string;
      /** 身份证有效期开始时间 */
      id_card_valid_time_begin: string;
      /** 身份证有效期结束时间 */
      id_card_valid_time: string;
    };
    /** 经营者/法人其他类型证件信息 */
    id_doc_info?: {
      /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_doc_name: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_doc_number: string;
      /** 证件正面照片 */
      id_doc_copy: string;
      /** 证件反面照片 */
      id_doc_copy_back?: string;
      /** 证件有效期开始时间 */
      doc_period_begin: string;
      /** 证件有效期结束时间 */
      doc_period_end: string;
    };
    /** 最终受益人信息列表 */
    ubo_info_list?: {
      ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 证件正面照片 */
      ubo_id_doc_copy?: string;
      /** 证件反面照片 */
      ubo_id_doc_copy_back?: string;
      /** 受益人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_name?: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_number?: string;
      /** 证件居住地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_address?: string;
      /** 证件有效期开始时间 */
      ubo_period_begin?: string;
      /** 证件有效期结束时间 */
      ubo_period_end?: string;
      /** 证件有效期开始时间 */
      ubo_id_doc_period_begin?: string;
      /** 证件有效期结束时间 */
      ubo_id_doc_period_end?: string;
    }[];
    /** 结算银行账户 */
    account_info: {
      /** 账户类型 */
      bank_account_type: '74' | '75';
      /** 开户银行 */
      account_bank: string;
      /** 开户名称 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      account_name: string;
      /** 开户银行联行号 */
      bank_branch_id?: string;
      /** 开户银行全称（含支行） */
      bank_name?: string;
      /** 银行帐号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      account_number: string;
    };
    /** 超级管理员信息 */
    contact_info: {
      /** 超级管理员类型 */
      contact_type: '65' | '66';
      /** 超级管理员姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_name: string;
      contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 超级管理员身份证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_id_card_number?: string;
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
      /** 超级管理员证件有效期开始时间 */
      contact_id_doc_period_begin?: string;
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end?: string;
      /** 超级管理员手机 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      mobile_phone?: string;
    };
    /** 店铺信息 */
    sales_scene_info: {
      /** 店铺名称 */
      store_name?: string;
      /** 店铺链接 */
      store_url?: string;
      /** 店铺二维码 */
      store_qr_code?: string;
      /** 小程序AppID */
      mini_program_sub_appid?: string;
    };
    /** 结算规则 */
    settlement_info?: {
      /** 结算规则ID */
      settlement_id?: string;
      /** 所属行业 */
      qualification_type?: string;
    };
    /** 商户简称 */
    merchant_shortname: string;
    /** 特殊资质 */
    qualifications?: string[];
    /** 补充材料 */
    business_addition_pics?: string[];
    /** 补充说明 */
    business_addition_desc?: string[];
    /** 是否走平台代理签约和代理核身入驻模式 */
    proxy_sign_verify_mode?: boolean;
    /** 法人影印件信息辅助填写的平台声明 */
    id_card_complete_statement?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceApplymentsSubmitAccountHostingApplymentPostResponse extends V3EcommerceApplymentsAnswer {
}

/** `v3/ecommerce/applyments/submit-sign-verify-info` */
export interface V3EcommerceApplymentsSubmitSignVerifyInfo extends PathNode {
  /**
   * 平台代理签约核身: `POST v3/ecommerce/applyments/submit-sign-verify-info`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616722)
   */
  post: Call<V3EcommerceApplymentsSubmitSignVerifyInfoPostRequest, V3EcommerceApplymentsSubmitSignVerifyInfoPostResponse>;
  /** 平台代理签约核身: `POST v3/ecommerce/applyments/submit-sign-verify-info` */
  postAsync: Call<V3EcommerceApplymentsSubmitSignVerifyInfoPostRequest, V3EcommerceApplymentsSubmitSignVerifyInfoPostResponse>;
}

export interface V3EcommerceApplymentsSubmitSignVerifyInfoPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 */
    out_request_no: string;
    /** 微信支付申请单号 */
    applyment_id?: number;
    /** 预签署微信支付协议时间 */
    pre_sign_time?: string;
    /** 平台代理核身信息 */
    proxy_verify_identity_info?: {
      /** 核身方式 */
      verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE';
      /** 核身结果 */
      verify_identity_result: boolean;
    };
  };
}

export interface V3EcommerceApplymentsSubmitSignVerifyInfoPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number;
}

/** `v3/ecommerce/applyments/{applyment_id}` */
export interface V3EcommerceApplymentsByApplymentId extends PathNode {
  revoke: V3EcommerceApplymentsByApplymentIdRevoke;
  /**
   * 通过申请单ID查询申请状态: `GET v3/ecommerce/applyments/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691469) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616714)
   */
  get: Call<V3EcommerceApplymentsByApplymentIdGetRequest, V3EcommerceApplymentsByApplymentIdGetResponse>;
  /** 通过申请单ID查询申请状态: `GET v3/ecommerce/applyments/{applyment_id}` */
  getAsync: Call<V3EcommerceApplymentsByApplymentIdGetRequest, V3EcommerceApplymentsByApplymentIdGetResponse>;
}

export interface V3EcommerceApplymentsByApplymentIdGetRequest extends CommonOptions {
  /** 微信支付申请单号 */
  applyment_id: number | string;
}

export interface V3EcommerceApplymentsByApplymentIdGetResponse extends V3EcommerceApplymentsAnswerWithApplymentState {
}

/** `v3/ecommerce/applyments/{applyment_id}/revoke` */
export interface V3EcommerceApplymentsByApplymentIdRevoke extends PathNode {
  /**
   * 撤销申请单-使用申请单号: `POST v3/ecommerce/applyments/{applyment_id}/revoke`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
   */
  post: Call<V3EcommerceApplymentsByApplymentIdRevokePostRequest, V3EcommerceApplymentsByApplymentIdRevokePostResponse>;
  /** 撤销申请单-使用申请单号: `POST v3/ecommerce/applyments/{applyment_id}/revoke` */
  postAsync: Call<V3EcommerceApplymentsByApplymentIdRevokePostRequest, V3EcommerceApplymentsByApplymentIdRevokePostResponse>;
}

export interface V3EcommerceApplymentsByApplymentIdRevokePostRequest extends CommonOptions {
  /** 微信支付申请单号 */
  applyment_id: number | string;
}

export interface V3EcommerceApplymentsByApplymentIdRevokePostResponse extends V3EcommerceApplymentsAnswer {
}

/** `v3/ecommerce/applyments/{empty}` */
export interface V3EcommerceApplymentsByEmpty extends PathNode {
  /**
   * 二级商户进件: `POST v3/ecommerce/applyments/`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713017)
   */
  post: Call<V3EcommerceApplymentsByEmptyPostRequest, V3EcommerceApplymentsByEmptyPostResponse>;
  /** 二级商户进件: `POST v3/ecommerce/applyments/` */
  postAsync: Call<V3EcommerceApplymentsByEmptyPostRequest, V3EcommerceApplymentsByEmptyPostResponse>;
}

export interface V3EcommerceApplymentsByEmptyPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 At most 124 characters. */
    out_request_no: string;
    /**
     * 主体类型 At most 4 characters.
     * - `2401` 小微商户
     * - `2500` 个人卖家
     * - `4` 个体工商户
     * - `2` 企业
     * - `3` 事业单位
     * - `2502` 政府机关
     * - `1708` 社会组织
     */
    organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708';
    /** 是否金融机构 */
    finance_institution?: boolean;
    /** 营业执照信息 */
    business_license_info?: {
      /**
       * 证书类型
       * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
       * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
       * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
       * - `CERTIFICATE_TYPE_2395` 民办非企业单位登记证书
       * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
       * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
       * - `CERTIFICATE_TYPE_2400` 政府部门下发的其他有效证明文件
       * - `CERTIFICATE_TYPE_2520` 执业许可证/执业证
       * - `CERTIFICATE_TYPE_2521` 基层群众性自治组织特别法人统一社会信用代码证
       * - `CERTIFICATE_TYPE_2522` 农村集体经济组织登记证
       */
      cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393';
      /** 营业执照扫描件 */
      business_license_copy: string;
      /** 营业执照注册号 */
      business_license_number: string;
      /** 商户名称 At most 128 characters. */
      merchant_name: string;
      /** 经营者/法定代表人姓名 At most 100 characters. */
      legal_person: string;
      /** 注册地址 At most 128 characters. */
      company_address?: string;
      /** 营业期限 JSON text. */
      business_time?: Encoded<string[]> | string[];
      business_license_type?: string;
    };
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /**
       * 金融机构类型
       * - `PAYMENT_AGENT` 适用于非银行类支付机构
       */
      finance_type: 'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER';
      /** 金融机构许可证图片 */
      finance_license_pics: string[];
    };
    /**
     * 证件持有人类型
     * - `LEGAL` 经营者/法定代表人
     * - `SUPER` 经办人
     */
    id_holder_type?: 'LEGAL' | 'SUPER';
    /**
     * 经营者/法定代表人证件类型
     * - `IDENTIFICATION_TYPE_MAINLAND_IDCARD` 中国大陆居民-身份证
     * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
     * - `IDENTIFICATION_TYPE_HONGKONG` 中国香港居民--来往内地通行证
     * - `IDENTIFICATION_TYPE_MACAO` 中国澳门居民--来往内地通行证
     * - `IDENTIFICATION_TYPE_TAIWAN` 中国台湾居民--来往大陆通行证
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
     */
    id_doc_type?: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT';
    /** 法定代表人说明函 */
    authorize_letter_copy?: string;
    /** 经营者/法定代表人身份证信息 */
    id_card_info?: {
      /** 身份证人像面照片 At most 256 characters. */
      id_card_copy: string;
      /** 身份证国徽面照片 At most 256 characters. */
      id_card_national: string;
      /** 身份证姓名 At most 100 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_name: string;
      /** 身份证号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_number: string;
      /** 身份证开始时间 */
      id_card_valid_time_begin: string;
      /** 身份证结束时间 */
      id_card_valid_time: string;
      id_card_address?: string;
    };
    /** 经营者/法定代表人其他类型证件信息 */
    id_doc_info?: {
      /** 证件姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_doc_name: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_doc_number: string;
      /** 证件正面照片 At most 256 characters. */
      id_doc_copy: string;
      /** 证件反面照片 At most 256 characters. */
      id_doc_copy_back?: string;
      /** 证件开始日期 */
      doc_period_begin: string;
      /** 证件结束日期 */
      doc_period_end: string;
      id_doc_address?: string;
    };
    /** 经营者/法定代表人是否为受益人 */
    owner?: boolean;
    /** 最终受益人信息列表 */
    ubo_info_list?: {
      /**
       * 证件类型
       * - `IDENTIFICATION_TYPE_MAINLAND_IDCARD` 中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG` 中国香港居民--来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO` 中国澳门居民--来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN` 中国台湾居民--来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
       */
      ubo_id_doc_type?: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT';
      /** 证件正面照片 */
      ubo_id_doc_copy?: string;
      /** 证件反面照片 */
      ubo_id_doc_copy_back?: string;
      /** 证件姓名 At most 100 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_name?: string;
      /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_number?: string;
      /** 证件居住地址 At most 128 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      ubo_id_doc_address?: string;
      /** 证件有效期开始时间 */
      ubo_period_begin?: string;
      /** 证件有效期结束时间 */
      ubo_period_end?: string;
      /** 证件有效期开始时间 */
      ubo_id_doc_period_begin?: string;
      /** 证件有效期结束时间 */
      ubo_id_doc_period_end?: string;
    }[];
    /** 结算账户信息 */
    account_info: {
      /**
       * 账户类型 At most 2 characters.
       * - `74` 对公账户
       * - `75` 对私账户
       */
      bank_account_type: '74' | '75';
      /** 开户银行 At most 10 characters. */
      account_bank: string;
      /** 开户名称 At most 128 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      account_name: string;
      /** 开户银行省市编码 At most 12 characters. */
      bank_address_code?: string;
      /** 开户银行联行号 At most 64 characters. */
      bank_branch_id?: string;
      /** At most 128 characters. */
      bank_name?: string;
      /** 银行账号 At most 128 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      account_number: string;
    };
    /** 超级管理员信息 */
    contact_info: {
      /**
       * 超级管理员类型 At most 2 characters.
       * - `65` 经营者/法定代表人
       * - `66` 经办人
       */
      contact_type: '65' | '66';
      /** 超级管理员姓名 At most 10 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_name: string;
      /**
       * 超级管理员证件类型
       * - `IDENTIFICATION_TYPE_MAINLAND_IDCARD` 中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG` 中国香港居民--来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO` 中国澳门居民--来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN` 中国台湾居民--来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
       */
      contact_id_doc_type?: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT';
      /** 超级管理员证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      contact_id_card_number?: string;
      /** 超级管理员证件正面照片 */
      contact_id_doc_copy?: string;
      /** 超级管理员证件反面照片 */
      contact_id_doc_copy_back?: string;
      /** 超级管理员证件有效期开始时间 */
      contact_period_begin?: string;
      /** 超级管理员证件有效期结束时间 */
      contact_period_end?: string;
      /** 超级管理员证件有效期开始时间 */
      contact_id_doc_period_begin?: string;
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end?: string;
      /** 业务办理授权函 */
      business_authorization_letter?: string;
      /** 超级管理员手机 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      mobile_phone: string;
      contact_email?: string;
    };
    /** 经营场景信息 */
    sales_scene_info: {
      /** 店铺名称 At most 256 characters. */
      store_name: string;
      /** 店铺链接 At most 1024 characters. */
      store_url?: string;
      /** 店铺二维码 At most 256 characters. */
      store_qr_code?: string;
      /** 商家小程序APPID At most 256 characters. */
      mini_program_sub_appid?: string;
    } & ({ store_url: string } | { store_qr_code: string });
    /** 结算规则 */
    settlement_info?: {
      /** 结算规则ID */
      settlement_id?: number;
      /** 所属行业 At most 200 characters. */
      qualification_type?: string;
    };
    /** 商户简称 At most 64 characters. */
    merchant_shortname: string;
    /** 特殊资质 At most 1024 characters. */
    qualifications?: string[];
    /** 补充材料 At most 1024 characters. */
    business_addition_pics?: string[];
    /** 补充说明 At most 512 characters. */
    business_addition_desc?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceApplymentsByEmptyPostResponse extends V3EcommerceApplymentsAnswer {
}

/** `v3/ecommerce/bill` */
export interface V3EcommerceBill extends PathNode {
  fundflowbill: V3EcommerceBillFundflowbill;
}

/** `v3/ecommerce/bill/fundflowbill` */
export interface V3EcommerceBillFundflowbill extends PathNode {
  /**
   * 申请二级商户资金账单: `GET v3/ecommerce/bill/fundflowbill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760697)
   */
  get: Call<V3EcommerceBillFundflowbillGetRequest, V3EcommerceBillFundflowbillGetResponse>;
  /** 申请二级商户资金账单: `GET v3/ecommerce/bill/fundflowbill` */
  getAsync: Call<V3EcommerceBillFundflowbillGetRequest, V3EcommerceBillFundflowbillGetResponse>;
}

export interface V3EcommerceBillFundflowbillGetRequest extends CommonOptions {
  query: {
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /**
     * 资金账户类型
     * - `ALL` 所有账户
     */
    account_type: 'ALL';
    /**
     * 压缩类型
     * - `GZIP` GZIP格式压缩
     */
    tar_type?: 'GZIP';
    /**
     * 账单文件加密算法
     * - `AEAD_AES_256_GCM` AEAD_AES_256_GCM加密算法
     * - `SM4_GCM` SM4_GCM加密算法
     */
    algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
  };
}

export interface V3EcommerceBillFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list?: ({
    /** 账单文件序号 */
    bill_sequence: number;
    /**
     * 哈希类型
     * - `SHA1` Secure Hash Algorithm 1
     */
    hash_type: 'SHA1' | (string & {});
    /** 哈希值 At most 1024 characters. */
    hash_value: string;
    /** 下载地址 At most 2048 characters. */
    download_url: string;
    /** 加密密钥 At most 512 characters. */
    encrypt_key: string;
    /** 随机字符串 At most 16 characters. */
    nonce: string;
  })[];
}

/** `v3/ecommerce/combine-papay` */
export interface V3EcommerceCombinePapay extends PathNode {
  contracts: V3EcommerceCombinePapayContracts;
  transactions: V3EcommerceCombinePapayTransactions;
}

/** `v3/ecommerce/combine-papay/contracts` */
export interface V3EcommerceCombinePapayContracts extends PathNode {
  'plan-id': V3EcommerceCombinePapayContractsPlanId;
  planId: V3EcommerceCombinePapayContractsPlanId;
  'pre-entrust-sign': V3EcommerceCombinePapayContractsPreEntrustSign;
  preEntrustSign: V3EcommerceCombinePapayContractsPreEntrustSign;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id` */
export interface V3EcommerceCombinePapayContractsPlanId extends PathNode {
  _plan_id_: V3EcommerceCombinePapayContractsPlanIdByPlanId;
  '{plan_id}': V3EcommerceCombinePapayContractsPlanIdByPlanId;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}` */
export interface V3EcommerceCombinePapayContractsPlanIdByPlanId extends PathNode {
  'out-contract-code': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode;
  outContractCode: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code` */
export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode extends PathNode {
  _out_contract_code_: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  '{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  terminate: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 通过商户协议号查询协议: `GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884060)
   */
  get: Call<V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
  /** 通过商户协议号查询协议: `GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 委托代扣协议模板Id */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议Id */
  contract_id: string;
  /** 商户APPID */
  appid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string;
    /** 协议解约时间 */
    contract_terminated_time: string;
    /** 解约备注 */
    contract_termination_remark: string;
  };
  /** 用户openid */
  openid: string;
}

/** `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 商户协议号解约协议: `POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884072)
   */
  post: Call<V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
  /** 商户协议号解约协议: `POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
  postAsync: Call<V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest extends CommonOptions {
  /** 委托代扣协议模板Id */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  json: {
    /** 解约备注 */
    contract_termination_remark: string;
  };
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign` */
export interface V3EcommerceCombinePapayContractsPreEntrustSign extends PathNode {
  'mini-program': V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram;
  miniProgram: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram;
  /**
   * APP方式预签约: `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012881608)
   */
  post: Call<V3EcommerceCombinePapayContractsPreEntrustSignPostRequest, V3EcommerceCombinePapayContractsPreEntrustSignPostResponse>;
  /** APP方式预签约: `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign` */
  postAsync: Call<V3EcommerceCombinePapayContractsPreEntrustSignPostRequest, V3EcommerceCombinePapayContractsPreEntrustSignPostResponse>;
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignPostRequest extends CommonOptions {
  json: {
    /** 商户APPID */
    appid: string;
    /** 委托代扣协议模板Id */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知地址 */
    notify_url: string;
    /** 返回app标识 */
    return_app?: boolean;
    /** 商户数据包 */
    attach?: string;
  };
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignPostResponse {
  /** 预签约Id */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议模板Id */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` */
export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序方式预签约: `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017177322)
   */
  post: Call<V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostRequest, V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostResponse>;
  /** 小程序方式预签约: `POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` */
  postAsync: Call<V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostRequest, V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostResponse>;
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: {
    /** 商户APPID */
    appid: string;
    /** 委托代扣协议模板ID */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知地址 */
    notify_url: string;
  };
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/ecommerce/combine-papay/transactions` */
export interface V3EcommerceCombinePapayTransactions extends PathNode {
  _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsByCombineOutTradeNo;
  '{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo;
  /**
   * 电商合单委托代扣支付: `POST v3/ecommerce/combine-papay/transactions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884121)
   */
  post: Call<V3EcommerceCombinePapayTransactionsPostRequest, V3EcommerceCombinePapayTransactionsPostResponse>;
  /** 电商合单委托代扣支付: `POST v3/ecommerce/combine-papay/transactions` */
  postAsync: Call<V3EcommerceCombinePapayTransactionsPostRequest, V3EcommerceCombinePapayTransactionsPostResponse>;
}

export interface V3EcommerceCombinePapayTransactionsPostRequest extends CommonOptions {
  json: {
    /** 合单商户appid */
    combine_appid: string;
    /** 合单商户号 */
    combine_mchid: string;
    /** 合单商户订单号 */
    combine_out_trade_no: string;
    /** 委托代扣协议ID */
    contract_id: string;
    /** 子单信息 */
    sub_orders?: {
      /** 子单商户号 */
      mchid: string;
      /** 附加数据 */
      attach?: string;
      /** 订单金额 */
      amount: {
        /** 标价金额 */
        total_amount: number;
        /** 标价币种 */
        currency: string;
      };
      /** 子单商户订单号 */
      out_trade_no: string;
      /** 二级商户号 */
      sub_mchid: string;
      /** 二级商户appid */
      sub_appid?: string;
      /** 商品描述 */
      description: string;
      /** 结算信息 */
      settle_info?: {
        /** 是否指定分账 */
        profit_sharing?: boolean;
        /** 补差金额 */
        subsidy_amount?: number;
      };
      /** 子单风控信息 */
      sub_risk_info?: string;
    }[];
    /** 风控信息 */
    risk_info?: string;
  };
}

export interface V3EcommerceCombinePapayTransactionsPostResponse extends V3EcommerceCombinePapayTransactionsAnswer {
}

export interface V3EcommerceCombinePapayTransactionsAnswer {
  /** 合单商户APPID */
  combine_appid: string;
  /** 合单商户号 */
  combine_mchid: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string;
    /** 交易类型 */
    trade_type: string;
    /** 交易状态 */
    trade_state: string;
    /** 付款银行 */
    bank_type?: string;
    /** 附加数据 */
    attach?: string;
    /** 支付完成时间 */
    success_time?: string;
    /** 子单微信订单号 */
    transaction_id: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户appid */
    sub_appid?: string;
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number;
      /** 标价币种 */
      currency: string;
      /** 现金支付金额 */
      payer_amount?: number;
      /** 现金支付币种 */
      payer_currency?: string;
    };
  }[];
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string;
  };
}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` */
export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNo extends PathNode {
  reverse: V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse;
  /**
   * 电商合单委托代扣查询订单: `GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884130)
   */
  get: Call<V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetRequest, V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetResponse>;
  /** 电商合单委托代扣查询订单: `GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` */
  getAsync: Call<V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetRequest, V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetResponse>;
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetRequest extends CommonOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string;
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoGetResponse extends V3EcommerceCombinePapayTransactionsAnswer {
}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` */
export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse extends PathNode {
  /**
   * 电商合单委托代扣撤销订单: `POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012884126)
   */
  post: Call<V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostRequest, V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostResponse>;
  /** 电商合单委托代扣撤销订单: `POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` */
  postAsync: Call<V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostRequest, V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostResponse>;
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostRequest extends CommonOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  json: {
    /** 合单商户APPID */
    combine_appid: string;
    /** 子单信息 */
    sub_orders?: {
      /** 子单商户号 */
      mchid: string;
      /** 子单商户订单号 */
      out_trade_no: string;
      /** 二级商户号 */
      sub_mchid: string;
      /** 二级商户appid */
      sub_appid?: string;
    }[];
  };
}

export type V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReversePostResponse = Empty;

/** `v3/ecommerce/fund` */
export interface V3EcommerceFund extends PathNode {
  balance: V3EcommerceFundBalance;
  enddaybalance: V3EcommerceFundEnddaybalance;
  withdraw: V3EcommerceFundWithdraw;
}

/** `v3/ecommerce/fund/balance` */
export interface V3EcommerceFundBalance extends PathNode {
  _sub_mchid_: V3EcommerceFundBalanceBySubMchid;
  '{sub_mchid}': V3EcommerceFundBalanceBySubMchid;
}

/** `v3/ecommerce/fund/balance/{sub_mchid}` */
export interface V3EcommerceFundBalanceBySubMchid extends PathNode {
  /**
   * 查询二级商户账户实时余额: `GET v3/ecommerce/fund/balance/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476690) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719894) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720892) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012713134)
   */
  get: Call<V3EcommerceFundBalanceBySubMchidGetRequest, V3EcommerceFundBalanceBySubMchidGetResponse>;
  /** 查询二级商户账户实时余额: `GET v3/ecommerce/fund/balance/{sub_mchid}` */
  getAsync: Call<V3EcommerceFundBalanceBySubMchidGetRequest, V3EcommerceFundBalanceBySubMchidGetResponse>;
}

export interface V3EcommerceFundBalanceBySubMchidGetRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
  query?: {
    /** 资金账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
  };
}

export interface V3EcommerceFundBalanceBySubMchidGetResponse {
  /** 特约商户号 */
  sub_mchid: string;
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {});
  /** 可用余额 */
  available_amount: number;
  /** 不可用余额 */
  pending_amount?: number;
}

/** `v3/ecommerce/fund/enddaybalance` */
export interface V3EcommerceFundEnddaybalance extends PathNode {
  _sub_mchid_: V3EcommerceFundEnddaybalanceBySubMchid;
  '{sub_mchid}': V3EcommerceFundEnddaybalanceBySubMchid;
}

/** `v3/ecommerce/fund/enddaybalance/{sub_mchid}` */
export interface V3EcommerceFundEnddaybalanceBySubMchid extends PathNode {
  /**
   * 查询二级商户账户日终余额: `GET v3/ecommerce/fund/enddaybalance/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476693)
   */
  get: Call<V3EcommerceFundEnddaybalanceBySubMchidGetRequest, V3EcommerceFundEnddaybalanceBySubMchidGetResponse>;
  /** 查询二级商户账户日终余额: `GET v3/ecommerce/fund/enddaybalance/{sub_mchid}` */
  getAsync: Call<V3EcommerceFundEnddaybalanceBySubMchidGetRequest, V3EcommerceFundEnddaybalanceBySubMchidGetResponse>;
}

export interface V3EcommerceFundEnddaybalanceBySubMchidGetRequest extends CommonOptions {
  /** 二级商户号 At most 32 characters. */
  sub_mchid: string;
  query: {
    /** 日期 At most 10 characters. */
    date: string;
    /**
     * 账户类型
     * - `BASIC` 基本账户
     * - `DEPOSIT` 保证金账户
     */
    account_type?: 'BASIC' | 'DEPOSIT';
  };
}

export interface V3EcommerceFundEnddaybalanceBySubMchidGetResponse {
  /** 二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 可用余额 */
  available_amount: number;
  /** 不可用余额 */
  pending_amount?: number;
  /**
   * 账户类型
   * - `BASIC` 基本账户
   * - `DEPOSIT` 保证金账户
   */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {});
}

/** `v3/ecommerce/fund/withdraw` */
export interface V3EcommerceFundWithdraw extends PathNode {
  'out-request-no': V3EcommerceFundWithdrawOutRequestNo;
  outRequestNo: V3EcommerceFundWithdrawOutRequestNo;
  _withdraw_id_: V3EcommerceFundWithdrawByWithdrawId;
  '{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId;
  /**
   * 账户余额提现: `POST v3/ecommerce/fund/withdraw`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476652) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719526) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720157) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714461)
   */
  post: Call<V3EcommerceFundWithdrawPostRequest, V3EcommerceFundWithdrawPostResponse>;
  /** 账户余额提现: `POST v3/ecommerce/fund/withdraw` */
  postAsync: Call<V3EcommerceFundWithdrawPostRequest, V3EcommerceFundWithdrawPostResponse>;
}

export interface V3EcommerceFundWithdrawPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户预约提现单号 At most 32 characters. */
    out_request_no: string;
    /** 提现金额 */
    amount: number;
    /** 提现备注 At most 56 characters. */
    remark?: string;
    /** 银行附言 At most 32 characters. */
    bank_memo?: string;
    /**
     * 出款账户类型
     * - `BASIC` 基本账户
     * - `FEES` 手续费账户
     * - `OPERATION` 运营账户
     */
    account_type?: 'BASIC' | 'FEES' | 'OPERATION';
    /** 提现结果通知地址 At most 256 characters. */
    notify_url?: string;
  };
}

export interface V3EcommerceFundWithdrawPostResponse {
  /** 二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信支付预约提现单号 At most 128 characters. */
  withdraw_id: string;
  /** 商户预约提现单号 At most 32 characters. */
  out_request_no: string;
}

/** `v3/ecommerce/fund/withdraw/out-request-no` */
export interface V3EcommerceFundWithdrawOutRequestNo extends PathNode {
  _out_request_no_: V3EcommerceFundWithdrawOutRequestNoByOutRequestNo;
  '{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo;
}

/** `v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` */
export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 商户提现单号查询: `GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476656) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719550) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720041) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714699)
   */
  get: Call<V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetRequest, V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetResponse>;
  /** 商户提现单号查询: `GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` */
  getAsync: Call<V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetRequest, V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 商户预约提现单号 At most 32 characters. */
  out_request_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNoGetResponse extends V3EcommerceFundWithdrawAnswer {
}

export interface V3EcommerceFundWithdrawAnswer {
  /** 收付通平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /**
   * 预约提现单状态
   * - `CREATE_SUCCESS` 受理成功
   * - `SUCCESS` 提现成功
   * - `FAIL` 提现失败
   * - `REFUND` 提现退票
   * - `CLOSE` 关单
   * - `INIT` 业务单已创建
   */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付预约提现单号 At most 128 characters. */
  withdraw_id: string;
  /** 商户预约提现单号 At most 32 characters. */
  out_request_no: string;
  /** 提现金额 */
  amount: number;
  /** 提交预约时间 */
  create_time: string;
  /** 提现状态更新时间 */
  update_time: string;
  /** 失败原因 At most 255 characters. */
  reason: string;
  /** 提现备注 At most 255 characters. */
  remark: string;
  /** 银行附言 At most 32 characters. */
  bank_memo: string;
  /**
   * 出款账户类型
   * - `BASIC` 基本账户
   * - `FEES` 手续费账户
   * - `OPERATION` 运营账户
   */
  account_type: 'BASIC' | 'FEES' | 'OPERATION' | (string & {});
  /** 入账银行账号后四位 At most 4 characters. */
  account_number: string;
  /** 入账银行 At most 10 characters. */
  account_bank: string;
  /** 入账银行全称（含支行） At most 128 characters. */
  bank_name?: string;
}

/** `v3/ecommerce/fund/withdraw/{withdraw_id}` */
export interface V3EcommerceFundWithdrawByWithdrawId extends PathNode {
  /**
   * 微信支付提现单号查询: `GET v3/ecommerce/fund/withdraw/{withdraw_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476665) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719970) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719951) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714923)
   */
  get: Call<V3EcommerceFundWithdrawByWithdrawIdGetRequest, V3EcommerceFundWithdrawByWithdrawIdGetResponse>;
  /** 微信支付提现单号查询: `GET v3/ecommerce/fund/withdraw/{withdraw_id}` */
  getAsync: Call<V3EcommerceFundWithdrawByWithdrawIdGetRequest, V3EcommerceFundWithdrawByWithdrawIdGetResponse>;
}

export interface V3EcommerceFundWithdrawByWithdrawIdGetRequest extends CommonOptions {
  /** 微信支付预约提现单号 At most 128 characters. */
  withdraw_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3EcommerceFundWithdrawByWithdrawIdGetResponse extends V3EcommerceFundWithdrawAnswer {
}

/** `v3/ecommerce/individual-contracts` */
export interface V3EcommerceIndividualContracts extends PathNode {
  'out-contract-code': V3EcommerceIndividualContractsOutContractCode;
  outContractCode: V3EcommerceIndividualContractsOutContractCode;
  'pre-entrust-sign-with-real-name-identity': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity;
  preEntrustSignWithRealNameIdentity: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity;
  'pre-entrust-sign': V3EcommerceIndividualContractsPreEntrustSign;
  preEntrustSign: V3EcommerceIndividualContractsPreEntrustSign;
  _openid_: V3EcommerceIndividualContractsByOpenid;
  '{openid}': V3EcommerceIndividualContractsByOpenid;
}

/** `v3/ecommerce/individual-contracts/out-contract-code` */
export interface V3EcommerceIndividualContractsOutContractCode extends PathNode {
  _out_contract_code_: V3EcommerceIndividualContractsOutContractCodeByOutContractCode;
  '{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode;
}

/** `v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` */
export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCode extends PathNode {
  /**
   * 根据业务申请单号查签约信息: `GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015851492)
   */
  get: Call<V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetRequest, V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetResponse>;
  /** 根据业务申请单号查签约信息: `GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetRequest, V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 业务申请单号 */
  out_contract_code: string;
  query: {
    /** 签约和付款的微信小程序AppID */
    appid: string;
  };
}

export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCodeGetResponse {
  /** 授权ID */
  individual_auth_id?: string;
  /** 签约时间 */
  signed_time: string;
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {});
  /** 用户OpenID */
  individual_openid?: string;
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: 'pay_realname' | (string & {});
    /** 访问令牌 */
    access_token: string;
    /** 访问令牌过期时间 */
    access_token_expire_time: string;
  };
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity` */
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity extends PathNode {
  app: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp;
  'mini-program': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram;
  miniProgram: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` */
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp extends PathNode {
  /**
   * APP场景预签约（需要实名验证）: `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020083765)
   */
  post: Call<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest, V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse>;
  /** APP场景预签约（需要实名验证）: `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` */
  postAsync: Call<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest, V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest extends CommonOptions {
  json: {
    /** 签约和付款的AppID */
    appid: string;
    /** 业务申请单号 */
    out_contract_code: string;
    /** 真实姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name: string;
    /** 证件类型 */
    cred_type: 'ID_CARD';
    /** 件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cred_id: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` */
export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram extends PathNode {
  /**
   * 小程序场景预签约（需要实名验证）: `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020023723)
   */
  post: Call<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest, V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse>;
  /** 小程序场景预签约（需要实名验证）: `POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program` */
  postAsync: Call<V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest, V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest extends CommonOptions {
  json: {
    /** 签约和付款的AppID */
    appid: string;
    /** 业务申请单号 */
    out_contract_code: string;
    /** 个人收款方的OpenID */
    openid: string;
    /** 真实姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name: string;
    /** 证件类型 */
    cred_type: 'ID_CARD';
    /** 件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cred_id: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign` */
export interface V3EcommerceIndividualContractsPreEntrustSign extends PathNode {
  app: V3EcommerceIndividualContractsPreEntrustSignApp;
  'mini-program': V3EcommerceIndividualContractsPreEntrustSignMiniProgram;
  miniProgram: V3EcommerceIndividualContractsPreEntrustSignMiniProgram;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/app` */
export interface V3EcommerceIndividualContractsPreEntrustSignApp extends PathNode {
  /**
   * APP场景预签约: `POST v3/ecommerce/individual-contracts/pre-entrust-sign/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015851472)
   */
  post: Call<V3EcommerceIndividualContractsPreEntrustSignAppPostRequest, V3EcommerceIndividualContractsPreEntrustSignAppPostResponse>;
  /** APP场景预签约: `POST v3/ecommerce/individual-contracts/pre-entrust-sign/app` */
  postAsync: Call<V3EcommerceIndividualContractsPreEntrustSignAppPostRequest, V3EcommerceIndividualContractsPreEntrustSignAppPostResponse>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignAppPostRequest extends CommonOptions {
  json: {
    /** 签约和付款的AppID */
    appid: string;
    /** 业务申请单号 */
    out_contract_code: string;
  };
}

export interface V3EcommerceIndividualContractsPreEntrustSignAppPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` */
export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序场景预签约: `POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020023636)
   */
  post: Call<V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostRequest, V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostResponse>;
  /** 小程序场景预签约: `POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` */
  postAsync: Call<V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostRequest, V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostResponse>;
}

export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: {
    /** 签约和付款的AppID */
    appid: string;
    /** 业务申请单号 */
    out_contract_code: string;
    /** 个人收款方的OpenID */
    openid: string;
  };
}

export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string;
}

/** `v3/ecommerce/individual-contracts/{openid}` */
export interface V3EcommerceIndividualContractsByOpenid extends PathNode {
  /**
   * 查询个人收款方授权结果: `GET v3/ecommerce/individual-contracts/{openid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739528)
   */
  get: Call<V3EcommerceIndividualContractsByOpenidGetRequest, V3EcommerceIndividualContractsByOpenidGetResponse>;
  /** 查询个人收款方授权结果: `GET v3/ecommerce/individual-contracts/{openid}` */
  getAsync: Call<V3EcommerceIndividualContractsByOpenidGetRequest, V3EcommerceIndividualContractsByOpenidGetResponse>;
}

export interface V3EcommerceIndividualContractsByOpenidGetRequest extends CommonOptions {
  /** 个人收款方在平台appid下的唯一标识 */
  openid: string;
  query: {
    /** 签约和付款的微信小程序AppID */
    appid: string;
    /** 权限类型 */
    permission_type: 'INDIVIDUAL_PAYEE';
  };
}

export interface V3EcommerceIndividualContractsByOpenidGetResponse {
  /** 授权ID */
  individual_auth_id: string;
  /** 操作时间 */
  operation_time: string;
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {});
}

/** `v3/ecommerce/mch-transfer` */
export interface V3EcommerceMchTransfer extends PathNode {
  authorizations: V3EcommerceMchTransferAuthorizations;
  'transfer-bills': V3EcommerceMchTransferTransferBills;
  transferBills: V3EcommerceMchTransferTransferBills;
}

/** `v3/ecommerce/mch-transfer/authorizations` */
export interface V3EcommerceMchTransferAuthorizations extends PathNode {
  _sub_mchid_: V3EcommerceMchTransferAuthorizationsBySubMchid;
  '{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid;
  /**
   * 申请二级商户商家转账授权: `POST v3/ecommerce/mch-transfer/authorizations`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504208)
   */
  post: Call<V3EcommerceMchTransferAuthorizationsPostRequest, V3EcommerceMchTransferAuthorizationsPostResponse>;
  /** 申请二级商户商家转账授权: `POST v3/ecommerce/mch-transfer/authorizations` */
  postAsync: Call<V3EcommerceMchTransferAuthorizationsPostRequest, V3EcommerceMchTransferAuthorizationsPostResponse>;
}

export interface V3EcommerceMchTransferAuthorizationsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 签约协议列表 */
    agreement_list: {
      /** 协议编号 */
      agreement_code: string;
      /** 协议版本号 */
      agreement_version: string;
      /** 签约主体 */
      sign_organization: string;
      /** 签约时间 */
      sign_time: string;
    }[];
  };
}

export interface V3EcommerceMchTransferAuthorizationsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权申请受理时间 */
  accept_time: string;
  /** 授权时间 */
  authorize_time?: string;
}

/** `v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` */
export interface V3EcommerceMchTransferAuthorizationsBySubMchid extends PathNode {
  /**
   * 查询二级商户商家转账授权状态: `GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504209)
   */
  get: Call<V3EcommerceMchTransferAuthorizationsBySubMchidGetRequest, V3EcommerceMchTransferAuthorizationsBySubMchidGetResponse>;
  /** 查询二级商户商家转账授权状态: `GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}` */
  getAsync: Call<V3EcommerceMchTransferAuthorizationsBySubMchidGetRequest, V3EcommerceMchTransferAuthorizationsBySubMchidGetResponse>;
}

export interface V3EcommerceMchTransferAuthorizationsBySubMchidGetRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface V3EcommerceMchTransferAuthorizationsBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权时间 */
  authorize_time?: string;
}

/** `v3/ecommerce/mch-transfer/transfer-bills` */
export interface V3EcommerceMchTransferTransferBills extends PathNode {
  'out-bill-no': V3EcommerceMchTransferTransferBillsOutBillNo;
  outBillNo: V3EcommerceMchTransferTransferBillsOutBillNo;
  /**
   * 发起转账: `POST v3/ecommerce/mch-transfer/transfer-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504211)
   */
  post: Call<V3EcommerceMchTransferTransferBillsPostRequest, V3EcommerceMchTransferTransferBillsPostResponse>;
  /** 发起转账: `POST v3/ecommerce/mch-transfer/transfer-bills` */
  postAsync: Call<V3EcommerceMchTransferTransferBillsPostRequest, V3EcommerceMchTransferTransferBillsPostResponse>;
}

export interface V3EcommerceMchTransferTransferBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 服务商AppID */
    appid: string;
    /** 商户单号 */
    out_bill_no: string;
    /** 转账场景ID */
    transfer_scene_id: string;
    /** 收款用户OpenID */
    openid: string;
    /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 商户回调地址 */
    notify_url?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceMchTransferTransferBillsPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 单据创建时间 */
  create_time: string;
  /** 单据状态 */
  state: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 跳转领取页面的package信息 */
  package_info?: string;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no` */
export interface V3EcommerceMchTransferTransferBillsOutBillNo extends PathNode {
  _out_bill_no_: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 商户单号查询转账单: `GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
   */
  get: Call<V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>;
  /** 商户单号查询转账单: `GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** 服务商AppID */
  appid: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 单据状态 */
  state: string;
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 */
  user_name?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 状态变更时间 */
  update_time: string;
}

/** `v3/ecommerce/profitsharing` */
export interface V3EcommerceProfitsharing extends PathNode {
  'after-sales-orders': V3EcommerceProfitsharingAfterSalesOrders;
  afterSalesOrders: V3EcommerceProfitsharingAfterSalesOrders;
  'finish-order': V3EcommerceProfitsharingFinishOrder;
  finishOrder: V3EcommerceProfitsharingFinishOrder;
  orders: V3EcommerceProfitsharingOrders;
  receivers: V3EcommerceProfitsharingReceivers;
  returnorders: V3EcommerceProfitsharingReturnorders;
}

/** `v3/ecommerce/profitsharing/after-sales-orders` */
export interface V3EcommerceProfitsharingAfterSalesOrders extends PathNode {
  /**
   * 请求售后服务分账: `POST v3/ecommerce/profitsharing/after-sales-orders`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
   */
  post: Call<V3EcommerceProfitsharingAfterSalesOrdersPostRequest, V3EcommerceProfitsharingAfterSalesOrdersPostResponse>;
  /** 请求售后服务分账: `POST v3/ecommerce/profitsharing/after-sales-orders` */
  postAsync: Call<V3EcommerceProfitsharingAfterSalesOrdersPostRequest, V3EcommerceProfitsharingAfterSalesOrdersPostResponse>;
  /**
   * 查询售后服务分账结果: `GET v3/ecommerce/profitsharing/after-sales-orders`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html)
   */
  get: Call<V3EcommerceProfitsharingAfterSalesOrdersGetRequest, V3EcommerceProfitsharingAfterSalesOrdersGetResponse>;
  /** 查询售后服务分账结果: `GET v3/ecommerce/profitsharing/after-sales-orders` */
  getAsync: Call<V3EcommerceProfitsharingAfterSalesOrdersGetRequest, V3EcommerceProfitsharingAfterSalesOrdersGetResponse>;
}

export interface V3EcommerceProfitsharingAfterSalesOrdersPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 回退金额 */
    amount: number;
    /** 类型 */
    type: 'SERVICE_FEE_INCOME';
    /** 场景 */
    scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS';
    /** 微信退款单号 */
    refund_id: string;
  };
}

export interface V3EcommerceProfitsharingAfterSalesOrdersPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 分账金额 */
  amount: number;
}

export interface V3EcommerceProfitsharingAfterSalesOrdersGetRequest extends CommonOptions {
  query: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 微信订单号 */
    transaction_id?: string;
  };
}

export interface V3EcommerceProfitsharingAfterSalesOrdersGetResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信分账单号 */
  transaction_id: string;
  /** 分账金额 */
  amount: number;
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {});
  /** 分账完成时间 */
  finish_time: string;
}

/** `v3/ecommerce/profitsharing/finish-order` */
export interface V3EcommerceProfitsharingFinishOrder extends PathNode {
  /**
   * 完结分账: `POST v3/ecommerce/profitsharing/finish-order`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477745)
   */
  post: Call<V3EcommerceProfitsharingFinishOrderPostRequest, V3EcommerceProfitsharingFinishOrderPostResponse>;
  /** 完结分账: `POST v3/ecommerce/profitsharing/finish-order` */
  postAsync: Call<V3EcommerceProfitsharingFinishOrderPostRequest, V3EcommerceProfitsharingFinishOrderPostResponse>;
}

export interface V3EcommerceProfitsharingFinishOrderPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
    /** 解冻原因描述 At most 80 characters. */
    description: string;
  };
}

export interface V3EcommerceProfitsharingFinishOrderPostResponse {
  /** 二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
}

/** `v3/ecommerce/profitsharing/orders` */
export interface V3EcommerceProfitsharingOrders extends PathNode {
  _transaction_id_: V3EcommerceProfitsharingOrdersByTransactionId;
  '{transaction_id}': V3EcommerceProfitsharingOrdersByTransactionId;
  /**
   * 请求分账: `POST v3/ecommerce/profitsharing/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691594)
   */
  post: Call<V3EcommerceProfitsharingOrdersPostRequest, V3EcommerceProfitsharingOrdersPostResponse>;
  /** 请求分账: `POST v3/ecommerce/profitsharing/orders` */
  postAsync: Call<V3EcommerceProfitsharingOrdersPostRequest, V3EcommerceProfitsharingOrdersPostResponse>;
  /**
   * 查询分账结果: `GET v3/ecommerce/profitsharing/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477734)
   */
  get: Call<V3EcommerceProfitsharingOrdersGetRequest, V3EcommerceProfitsharingOrdersGetResponse>;
  /** 查询分账结果: `GET v3/ecommerce/profitsharing/orders` */
  getAsync: Call<V3EcommerceProfitsharingOrdersGetRequest, V3EcommerceProfitsharingOrdersGetResponse>;
}

export interface V3EcommerceProfitsharingOrdersPostRequest extends CommonOptions {
  json: {
    /** 公众账号ID At most 32 characters. */
    appid?: string;
    /** 电商平台二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
    /** 分账接收方列表 */
    receivers: {
      /**
       * 分账接收方类型 At most 32 characters.
       * - `MERCHANT_ID` 商户号
       * - `PERSONAL_OPENID` 个人openid
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /** 分账接收方账号 At most 64 characters. */
      receiver_account: string;
      /** 分账金额 */
      amount: number;
      /** 分账描述 At most 80 characters. */
      description: string;
      /** 分账个人接收方姓名 At most 10240 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      receiver_name?: string;
    }[];
    /** 是否分账完成 */
    finish: boolean;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceProfitsharingOrdersPostResponse {
  /** 电商平台二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 分账接收方列表 */
  receivers: ({
    /** 分账金额 */
    amount: number;
    /** 分账描述 At most 80 characters. */
    description: string;
    /**
     * 分账结果 At most 32 characters.
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账完成时间 */
    finish_time: string;
    /**
     * 分账失败原因 At most 64 characters.
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     * - `INVALID_REQUEST` 描述参数设置失败
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /**
     * 接收方类型 At most 32 characters.
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
    /** 接收方账号 At most 64 characters. */
    receiver_account: string;
    /** 分账明细单号 At most 64 characters. */
    detail_id: string;
    /**
     * 异常处理状态
     * - `ABNORMAL_PENDING` 异常待处理
     * - `ABNORMAL_FINISHED` 异常已处理
     * - `ABNORMAL_CLOSED` 处理失败
     */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {});
    /**
     * 异常处理关单原因
     * - `CLOSED_REASON_TIMEOUT` 超时关单
     * - `CLOSED_REASON_RESTRICT_TRANSFER` 分账出资商户被限制出金
     */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {});
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string;
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string;
    }[];
  })[];
  /**
   * 分账单状态
   * - `PROCESSING` 处理中
   * - `FINISHED` 处理完成
   */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
}

export interface V3EcommerceProfitsharingOrdersGetRequest extends CommonOptions {
  query: {
    /** 电商平台二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
  };
}

export interface V3EcommerceProfitsharingOrdersGetResponse {
  /** 电商平台二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /**
   * 分账单状态 At most 32 characters.
   * - `PROCESSING` 处理中
   * - `FINISHED` 分账完成
   */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: ({
    /** 分账接收商户号 */
    receiver_mchid?: string;
    /** 分账金额 */
    amount: number;
    /** 分账描述 At most 80 characters. */
    description: string;
    /**
     * 分账结果 At most 32 characters.
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账完成时间 */
    finish_time: string;
    /**
     * 分账失败原因 At most 64 characters.
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     * - `INVALID_REQUEST` 描述参数设置失败
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /**
     * 接收方类型 At most 32 characters.
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
    /** 接收方账号 At most 64 characters. */
    receiver_account: string;
    /** 分账明细单号 At most 64 characters. */
    detail_id: string;
    /**
     * 异常处理状态
     * - `ABNORMAL_PENDING` 异常待处理
     * - `ABNORMAL_FINISHED` 异常已处理
     * - `ABNORMAL_CLOSED` 处理失败
     */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {});
    /**
     * 异常处理关单原因
     * - `CLOSED_REASON_TIMEOUT` 超时关单
     * - `CLOSED_REASON_RESTRICT_TRANSFER` 分账出资商户被限制出金
     */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {});
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string;
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string;
    }[];
  })[];
  /** 分账完结金额 */
  finish_amount?: number;
  /** 分账完结描述 At most 80 characters. */
  finish_description?: string;
}

/** `v3/ecommerce/profitsharing/orders/{transaction_id}` */
export interface V3EcommerceProfitsharingOrdersByTransactionId extends PathNode {
  amounts: V3EcommerceProfitsharingOrdersByTransactionIdAmounts;
}

/** `v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` */
export interface V3EcommerceProfitsharingOrdersByTransactionIdAmounts extends PathNode {
  /**
   * 查询订单剩余待分金额: `GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477751)
   */
  get: Call<V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetRequest, V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetResponse>;
  /** 查询订单剩余待分金额: `GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` */
  getAsync: Call<V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetRequest, V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetResponse>;
}

export interface V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetRequest extends CommonOptions {
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
}

export interface V3EcommerceProfitsharingOrdersByTransactionIdAmountsGetResponse {
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 订单剩余待分金额 */
  unsplit_amount: number;
}

/** `v3/ecommerce/profitsharing/receivers` */
export interface V3EcommerceProfitsharingReceivers extends PathNode {
  add: V3EcommerceProfitsharingReceiversAdd;
  delete: V3EcommerceProfitsharingReceiversDelete;
}

/** `v3/ecommerce/profitsharing/receivers/add` */
export interface V3EcommerceProfitsharingReceiversAdd extends PathNode {
  /**
   * 添加分账接收方: `POST v3/ecommerce/profitsharing/receivers/add`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477758)
   */
  post: Call<V3EcommerceProfitsharingReceiversAddPostRequest, V3EcommerceProfitsharingReceiversAddPostResponse>;
  /** 添加分账接收方: `POST v3/ecommerce/profitsharing/receivers/add` */
  postAsync: Call<V3EcommerceProfitsharingReceiversAddPostRequest, V3EcommerceProfitsharingReceiversAddPostResponse>;
}

export interface V3EcommerceProfitsharingReceiversAddPostRequest extends CommonOptions {
  json: {
    /** 公众账号ID At most 32 characters. */
    appid?: string;
    /**
     * 接收方类型 At most 32 characters.
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
    /** 接收方账号 At most 64 characters. */
    account: string;
    /** 接收方名称 At most 256 characters. */
    name?: string;
    /**
     * 与分账方的关系类型 At most 32 characters.
     * - `SUPPLIER` 供应商
     * - `DISTRIBUTOR` 分销商
     * - `SERVICE_PROVIDER` 服务商
     * - `PLATFORM` 平台
     * - `OTHERS` 其他
     */
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'OTHERS';
  };
}

export interface V3EcommerceProfitsharingReceiversAddPostResponse extends V3EcommerceProfitsharingReceiversAnswer {
}

export interface V3EcommerceProfitsharingReceiversAnswer {
  /**
   * 接收方类型 At most 32 characters.
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
  /** 接收方账号 At most 64 characters. */
  account: string;
}

/** `v3/ecommerce/profitsharing/receivers/delete` */
export interface V3EcommerceProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方: `POST v3/ecommerce/profitsharing/receivers/delete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
   */
  post: Call<V3EcommerceProfitsharingReceiversDeletePostRequest, V3EcommerceProfitsharingReceiversDeletePostResponse>;
  /** 删除分账接收方: `POST v3/ecommerce/profitsharing/receivers/delete` */
  postAsync: Call<V3EcommerceProfitsharingReceiversDeletePostRequest, V3EcommerceProfitsharingReceiversDeletePostResponse>;
}

export interface V3EcommerceProfitsharingReceiversDeletePostRequest extends CommonOptions {
  json: {
    /** 公众账号ID At most 32 characters. */
    appid?: string;
    /**
     * 接收方类型 At most 32 characters.
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
    /** 接收方账号 At most 64 characters. */
    account: string;
  };
}

export interface V3EcommerceProfitsharingReceiversDeletePostResponse extends V3EcommerceProfitsharingReceiversAnswer {
}

/** `v3/ecommerce/profitsharing/returnorders` */
export interface V3EcommerceProfitsharingReturnorders extends PathNode {
  /**
   * 请求分账回退: `POST v3/ecommerce/profitsharing/returnorders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
   */
  post: Call<V3EcommerceProfitsharingReturnordersPostRequest, V3EcommerceProfitsharingReturnordersPostResponse>;
  /** 请求分账回退: `POST v3/ecommerce/profitsharing/returnorders` */
  postAsync: Call<V3EcommerceProfitsharingReturnordersPostRequest, V3EcommerceProfitsharingReturnordersPostResponse>;
  /**
   * 查询分账回退结果: `GET v3/ecommerce/profitsharing/returnorders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
   */
  get: Call<V3EcommerceProfitsharingReturnordersGetRequest, V3EcommerceProfitsharingReturnordersGetResponse>;
  /** 查询分账回退结果: `GET v3/ecommerce/profitsharing/returnorders` */
  getAsync: Call<V3EcommerceProfitsharingReturnordersGetRequest, V3EcommerceProfitsharingReturnordersGetResponse>;
}

export interface V3EcommerceProfitsharingReturnordersPostRequest extends CommonOptions {
  json: {
    /** 电商平台二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信分账单号 At most 64 characters. */
    order_id?: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no?: string;
    /** 商户回退单号 At most 64 characters. */
    out_return_no: string;
    /** 回退商户号 At most 32 characters. */
    return_mchid: string;
    /** 回退金额 */
    amount: number;
    /** 回退描述 At most 80 characters. */
    description: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id?: string;
  } & ({ order_id: string } | { out_order_no: string });
}

export interface V3EcommerceProfitsharingReturnordersPostResponse {
  /** 电商平台二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 商户回退单号 At most 64 characters. */
  out_return_no: string;
  /** 回退商户号 At most 32 characters. */
  return_mchid: string;
  /** 回退金额 */
  amount: number;
  /** 微信回退单号 At most 64 characters. */
  return_no: string;
  /**
   * 回退结果 At most 32 characters.
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAILED` 已失败
   */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /**
   * 失败原因 At most 64 characters.
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
  /** 完成时间 */
  finish_time: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id?: string;
}

export interface V3EcommerceProfitsharingReturnordersGetRequest extends CommonOptions {
  query: {
    /** 电商平台二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户回退单号 At most 64 characters. */
    out_return_no: string;
    /** 微信分账单号 At most 64 characters. */
    order_id?: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no?: string;
  } & ({ order_id: string } | { out_order_no: string });
}

export interface V3EcommerceProfitsharingReturnordersGetResponse {
  /** 电商平台二级商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 商户回退单号 At most 64 characters. */
  out_return_no: string;
  /** 微信回退单号 At most 64 characters. */
  return_no: string;
  /** 回退商户号 At most 32 characters. */
  return_mchid: string;
  /** 回退金额 */
  amount: number;
  /**
   * 回退结果 At most 32 characters.
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAILED` 已失败
   */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /**
   * 失败原因 At most 64 characters.
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id?: string;
}

/** `v3/ecommerce/refunds` */
export interface V3EcommerceRefunds extends PathNode {
  apply: V3EcommerceRefundsApply;
  id: V3EcommerceRefundsId;
  'out-refund-no': V3EcommerceRefundsOutRefundNo;
  outRefundNo: V3EcommerceRefundsOutRefundNo;
  _refund_id_: V3EcommerceRefundsByRefundId;
  '{refund_id}': V3EcommerceRefundsByRefundId;
}

/** `v3/ecommerce/refunds/apply` */
export interface V3EcommerceRefundsApply extends PathNode {
  /**
   * 退款申请: `POST v3/ecommerce/refunds/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649457) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476892) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015251094) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252418)
   */
  post: Call<V3EcommerceRefundsApplyPostRequest, V3EcommerceRefundsApplyPostResponse>;
  /** 退款申请: `POST v3/ecommerce/refunds/apply` */
  postAsync: Call<V3EcommerceRefundsApplyPostRequest, V3EcommerceRefundsApplyPostResponse>;
}

export interface V3EcommerceRefundsApplyPostRequest extends CommonOptions {
  json: {
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string;
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 电商平台APPID At most 32 characters. */
    sp_appid: string;
    /** 二级商户APPID At most 32 characters. */
    sub_appid?: string;
    /** 还款服务商商户号 */
    combine_mchid?: string;
    /** 还款订单号 */
    combine_out_trade_no?: string;
    /** 交易单微信支付订单号 */
    combine_transaction_id?: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id?: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no?: string;
    /** 商户退款单号 At most 64 characters. */
    out_refund_no: string;
    /** 退款原因 At most 80 characters. */
    reason?: string;
    /** 订单金额 */
    amount: {
      /** 退款金额 */
      refund: number;
      /** 退款出资账户及金额 */
      from?: {
        /**
         * 出资账户类型 At most 32 characters.
         * - `AVAILABLE` 可用余额
         * - `UNAVAILABLE` 不可用余额
         */
        account: 'AVAILABLE' | 'UNAVAILABLE';
        /** 出资金额 */
        amount: number;
      }[];
      /** 原订单金额 */
      total: number;
      /** 退款币种 At most 16 characters. */
      currency?: string;
    };
    /** 退款结果回调url At most 256 characters. */
    notify_url?: string;
    /**
     * 退款出资商户 At most 32 characters.
     * - `REFUND_SOURCE_PARTNER_ADVANCE` 电商平台垫付
     * - `REFUND_SOURCE_SUB_MERCHANT` 二级商户
     */
    refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT';
    /** 资金账户 At most 32 characters. */
    funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID';
  };
}

export interface V3EcommerceRefundsApplyPostResponse {
  /** 微信支付退款订单号 At most 32 characters. */
  refund_id: string;
  /** 商户退款单号 At most 64 characters. */
  out_refund_no: string;
  /** 退款创建时间 At most 64 characters. */
  create_time: string;
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: ({
      /**
       * 出资账户类型 At most 32 characters.
       * - `AVAILABLE` 可用余额
       * - `UNAVAILABLE` 不可用余额
       */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额 */
      amount: number;
    })[];
    /** 用户退款金额 */
    payer_refund: number;
    /** 优惠退款金额 */
    discount_refund?: number;
    /** 货币类型 At most 16 characters. */
    currency?: 'CNY' | (string & {});
    /** 垫付金额 */
    advance?: number;
  };
  /** 优惠退款详情 */
  promotion_detail?: ({
    /** 券ID At most 32 characters. */
    promotion_id: string;
    /**
     * 优惠范围 At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * 优惠类型 At most 32 characters.
     * - `COUPON` 代金券
     * - `DISCOUNT` 优惠券
     */
    type: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠退款金额 */
    refund_amount: number;
  })[];
  /**
   * 退款出资商户 At most 32 characters.
   * - `REFUND_SOURCE_PARTNER_ADVANCE` 电商平台垫付
   * - `REFUND_SOURCE_SUB_MERCHANT` 二级商户
   */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {});
}

/** `v3/ecommerce/refunds/id` */
export interface V3EcommerceRefundsId extends PathNode {
  _refund_id_: V3EcommerceRefundsIdByRefundId;
  '{refund_id}': V3EcommerceRefundsIdByRefundId;
}

/** `v3/ecommerce/refunds/id/{refund_id}` */
export interface V3EcommerceRefundsIdByRefundId extends PathNode {
  /**
   * 通过微信支付退款单号查询退款: `GET v3/ecommerce/refunds/id/{refund_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650253) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476908) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252439)
   */
  get: Call<V3EcommerceRefundsIdByRefundIdGetRequest, V3EcommerceRefundsIdByRefundIdGetResponse>;
  /** 通过微信支付退款单号查询退款: `GET v3/ecommerce/refunds/id/{refund_id}` */
  getAsync: Call<V3EcommerceRefundsIdByRefundIdGetRequest, V3EcommerceRefundsIdByRefundIdGetResponse>;
}

export interface V3EcommerceRefundsIdByRefundIdGetRequest extends CommonOptions {
  /** 微信退款单号 At most 32 characters. */
  refund_id: string;
  query: V3EcommerceRefundsQuery;
}

export interface V3EcommerceRefundsIdByRefundIdGetResponse extends EcommerceRefund {
}

export interface V3EcommerceRefundsQuery {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string;
  /** 二级商户号 At most 32 characters. */
  sub_mchid: string;
}

/** A refund of a payment to a second-level merchant of a platform. */
export interface EcommerceRefund {
  /** 微信支付退款订单号 At most 32 characters. */
  refund_id: string;
  /** 商户退款单号 At most 64 characters. */
  out_refund_no: string;
  /** 微信支付交易订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户原交易订单号 At most 32 characters. */
  out_trade_no: string;
  /**
   * 退款渠道 At most 16 characters.
   * - `ORIGINAL` 原路退款
   * - `BALANCE` 退回到余额
   * - `OTHER_BALANCE` 原账户异常退到其他余额账户
   * - `OTHER_BANKCARD` 原银行卡异常退到其他银行卡
   */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 At most 64 characters. */
  user_received_account?: string;
  /** 退款成功时间 At most 64 characters. */
  success_time?: string;
  /** 退款创建时间 At most 64 characters. */
  create_time: string;
  /**
   * 退款状态 At most 16 characters.
   * - `SUCCESS` 退款成功
   * - `CLOSED` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: ({
      /**
       * 出资账户类型 At most 32 characters.
       * - `AVAILABLE` 可用余额
       * - `UNAVAILABLE` 不可用余额
       */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额 */
      amount: number;
    })[];
    /** 用户退款金额 */
    payer_refund: number;
    /** 优惠退款金额 */
    discount_refund?: number;
    /** 货币类型 At most 16 characters. */
    currency?: 'CNY' | (string & {});
    /** 手续费退款金额 */
    refund_fee?: number;
    /** 垫付金额 */
    advance?: number;
  };
  /** 营销详情 */
  promotion_detail?: ({
    /** 券ID At most 32 characters. */
    promotion_id: string;
    /**
     * 优惠范围 At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * 优惠类型 At most 32 characters.
     * - `COUPON` 代金券
     * - `DISCOUNT` 优惠券
     */
    type: 'COUPON' | 'DISCOUNT' | (string & {});
    /** 优惠券面额 */
    amount: number;
    /** 优惠退款金额 */
    refund_amount: number;
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string;
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品单价 */
      unit_price: number;
      /** 商品退款金额 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  })[];
  /**
   * 退款出资商户 At most 32 characters.
   * - `REFUND_SOURCE_PARTNER_ADVANCE` 电商平台垫付
   * - `REFUND_SOURCE_SUB_MERCHANT` 二级商户
   */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {});
  /**
   * 资金账户 At most 32 characters.
   * - `UNSETTLED` 未结算资金
   * - `AVAILABLE` 可用余额
   * - `UNAVAILABLE` 不可用余额
   * - `OPERATION` 运营户
   * - `BASIC` 基本账户（含可用余额和不可用余额）
   * - `ECNY_BASIC` 数字人民币基本账户
   */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
}

/** `v3/ecommerce/refunds/out-refund-no` */
export interface V3EcommerceRefundsOutRefundNo extends PathNode {
  _out_refund_no_: V3EcommerceRefundsOutRefundNoByOutRefundNo;
  '{out_refund_no}': V3EcommerceRefundsOutRefundNoByOutRefundNo;
}

/** `v3/ecommerce/refunds/out-refund-no/{out_refund_no}` */
export interface V3EcommerceRefundsOutRefundNoByOutRefundNo extends PathNode {
  /**
   * 通过商户退款单号查询退款: `GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650314) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476911) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252427)
   */
  get: Call<V3EcommerceRefundsOutRefundNoByOutRefundNoGetRequest, V3EcommerceRefundsOutRefundNoByOutRefundNoGetResponse>;
  /** 通过商户退款单号查询退款: `GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}` */
  getAsync: Call<V3EcommerceRefundsOutRefundNoByOutRefundNoGetRequest, V3EcommerceRefundsOutRefundNoByOutRefundNoGetResponse>;
}

export interface V3EcommerceRefundsOutRefundNoByOutRefundNoGetRequest extends CommonOptions {
  /** 商户退款单号 At most 64 characters. */
  out_refund_no: string;
  query: V3EcommerceRefundsQuery;
}

export interface V3EcommerceRefundsOutRefundNoByOutRefundNoGetResponse extends EcommerceRefund {
}

/** `v3/ecommerce/refunds/{refund_id}` */
export interface V3EcommerceRefundsByRefundId extends PathNode {
  'apply-abnormal-refund': V3EcommerceRefundsByRefundIdApplyAbnormalRefund;
  applyAbnormalRefund: V3EcommerceRefundsByRefundIdApplyAbnormalRefund;
  'return-advance': V3EcommerceRefundsByRefundIdReturnAdvance;
  returnAdvance: V3EcommerceRefundsByRefundIdReturnAdvance;
}

/** `v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` */
export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefund extends PathNode {
  /**
   * 发起异常退款: `POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649274) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015181616)
   */
  post: Call<V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostRequest, V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostResponse>;
  /** 发起异常退款: `POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund` */
  postAsync: Call<V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostRequest, V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostResponse>;
}

export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostRequest extends CommonOptions {
  /** 微信退款单号 At most 32 characters. */
  refund_id: string;
  json: {
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 个人收款方受理授权ID */
    individual_auth_id?: string;
    /** 商户退款单号 At most 64 characters. */
    out_refund_no: string;
    /**
     * 异常退款处理方式
     * - `USER_BANK_CARD` 退款到用户银行卡
     * - `MERCHANT_BANK_CARD` 退款至交易商户银行账户
     */
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
    /** 开户银行 At most 16 characters. */
    bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT';
    /** 收款银行卡号 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bank_account?: string;
    /** 收款用户姓名 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefundPostResponse extends EcommerceRefund {
}

/** `v3/ecommerce/refunds/{refund_id}/return-advance` */
export interface V3EcommerceRefundsByRefundIdReturnAdvance extends PathNode {
  /**
   * 垫付退款回补: `POST v3/ecommerce/refunds/{refund_id}/return-advance`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476927)
   */
  post: Call<V3EcommerceRefundsByRefundIdReturnAdvancePostRequest, V3EcommerceRefundsByRefundIdReturnAdvancePostResponse>;
  /** 垫付退款回补: `POST v3/ecommerce/refunds/{refund_id}/return-advance` */
  postAsync: Call<V3EcommerceRefundsByRefundIdReturnAdvancePostRequest, V3EcommerceRefundsByRefundIdReturnAdvancePostResponse>;
  /**
   * 查询垫付回补结果: `GET v3/ecommerce/refunds/{refund_id}/return-advance`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476916)
   */
  get: Call<V3EcommerceRefundsByRefundIdReturnAdvanceGetRequest, V3EcommerceRefundsByRefundIdReturnAdvanceGetResponse>;
  /** 查询垫付回补结果: `GET v3/ecommerce/refunds/{refund_id}/return-advance` */
  getAsync: Call<V3EcommerceRefundsByRefundIdReturnAdvanceGetRequest, V3EcommerceRefundsByRefundIdReturnAdvanceGetResponse>;
}

export interface V3EcommerceRefundsByRefundIdReturnAdvancePostRequest extends CommonOptions {
  /** 微信退款单号 */
  refund_id: string;
  json: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3EcommerceRefundsByRefundIdReturnAdvancePostResponse {
  /** 微信退款单号 */
  refund_id: string;
  /** 微信回补单号 */
  advance_return_id: string;
  /** 垫付回补金额 */
  return_amount: number;
  /** 出款方商户号 */
  payer_mchid: string;
  /** 出款方账户 */
  payer_account: string;
  /** 入账方商户号 */
  payee_mchid: string;
  /** 入账方账户 */
  payee_account: string;
  /** 垫付回补结果 */
  result: string;
  /** 垫付回补完成时间 */
  success_time?: string;
}

export interface V3EcommerceRefundsByRefundIdReturnAdvanceGetRequest extends CommonOptions {
  /** 微信退款单号 */
  refund_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3EcommerceRefundsByRefundIdReturnAdvanceGetResponse {
  /** 微信退款单号 */
  refund_id: string;
  /** 微信回补单号 */
  advance_return_id: string;
  /** 垫付回补金额 */
  return_amount: number;
  /** 出款方商户号 */
  payer_mchid: string;
  /** 出款方账户 */
  payer_account: string;
  /** 入账方商户号 */
  payee_mchid: string;
  /** 入账方账户 */
  payee_account: string;
  /** 垫付回补结果 */
  result: string;
  /** 垫付回补完成时间 */
  success_time?: string;
}

/** `v3/ecommerce/subject-sub-merchants` */
export interface V3EcommerceSubjectSubMerchants extends PathNode {
  /**
   * 查询指定主体子商户列表: `GET v3/ecommerce/subject-sub-merchants`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4033742105)
   */
  get: Call<V3EcommerceSubjectSubMerchantsGetRequest, V3EcommerceSubjectSubMerchantsGetResponse>;
  /** 查询指定主体子商户列表: `GET v3/ecommerce/subject-sub-merchants` */
  getAsync: Call<V3EcommerceSubjectSubMerchantsGetRequest, V3EcommerceSubjectSubMerchantsGetResponse>;
}

export interface V3EcommerceSubjectSubMerchantsGetRequest extends CommonOptions {
  query: {
    /** 主体类型 */
    organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO';
    /** 证件号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    cert_number: string;
    /** 分页大小 */
    limit?: number;
    /** 分页偏移 */
    offset?: number;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3EcommerceSubjectSubMerchantsGetResponse {
  /** 子商户列表 */
  data: {
    /** 子商户号 */
    sub_mchid: string;
    /** 商户简称 */
    merchant_shortname: string;
    /** 签约时间 */
    sign_time: string;
  }[];
  /** 分页偏移 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总条数 */
  total_count: number;
}

/** `v3/ecommerce/subsidies` */
export interface V3EcommerceSubsidies extends PathNode {
  cancel: V3EcommerceSubsidiesCancel;
  create: V3EcommerceSubsidiesCreate;
  return: V3EcommerceSubsidiesReturn;
}

/** `v3/ecommerce/subsidies/cancel` */
export interface V3EcommerceSubsidiesCancel extends PathNode {
  /**
   * 取消补差: `POST v3/ecommerce/subsidies/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
   */
  post: Call<V3EcommerceSubsidiesCancelPostRequest, V3EcommerceSubsidiesCancelPostResponse>;
  /** 取消补差: `POST v3/ecommerce/subsidies/cancel` */
  postAsync: Call<V3EcommerceSubsidiesCancelPostRequest, V3EcommerceSubsidiesCancelPostResponse>;
}

export interface V3EcommerceSubsidiesCancelPostRequest extends CommonOptions {
  json: {
    /** 电商平台二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 64 characters. */
    transaction_id: string;
    /** 取消补差描述 At most 80 characters. */
    description: string;
  };
}

export interface V3EcommerceSubsidiesCancelPostResponse {
  /** 电商平台二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /**
   * 取消补差结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result: 'SUCCESS' | 'FAIL' | (string & {});
  /** 取消补差描述 */
  description: string;
}

/** `v3/ecommerce/subsidies/create` */
export interface V3EcommerceSubsidiesCreate extends PathNode {
  /**
   * 请求补差: `POST v3/ecommerce/subsidies/create`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
   */
  post: Call<V3EcommerceSubsidiesCreatePostRequest, V3EcommerceSubsidiesCreatePostResponse>;
  /** 请求补差: `POST v3/ecommerce/subsidies/create` */
  postAsync: Call<V3EcommerceSubsidiesCreatePostRequest, V3EcommerceSubsidiesCreatePostResponse>;
}

export interface V3EcommerceSubsidiesCreatePostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 补差金额 */
    amount: number;
    /** 补差描述 */
    description: string;
    /** 微信退款单号 */
    refund_id?: string;
    /** 商户补差单号 */
    out_subsidy_no?: string;
  };
}

export interface V3EcommerceSubsidiesCreatePostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 微信补差单号 */
  subsidy_id: string;
  /** 补差描述 */
  description: string;
  /** 补差金额 */
  amount: number;
  /** 补差单结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | 'PROCESSING' | (string & {});
  /** 补差完成时间 */
  success_time: string;
  out_subsidy_no?: string;
}

/** `v3/ecommerce/subsidies/return` */
export interface V3EcommerceSubsidiesReturn extends PathNode {
  /**
   * 请求补差回退: `POST v3/ecommerce/subsidies/return`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
   */
  post: Call<V3EcommerceSubsidiesReturnPostRequest, V3EcommerceSubsidiesReturnPostResponse>;
  /** 请求补差回退: `POST v3/ecommerce/subsidies/return` */
  postAsync: Call<V3EcommerceSubsidiesReturnPostRequest, V3EcommerceSubsidiesReturnPostResponse>;
}

export interface V3EcommerceSubsidiesReturnPostRequest extends CommonOptions {
  json: {
    /** 电商平台二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户补差回退单号 At most 64 characters. */
    out_order_no: string;
    /** 微信订单号 At most 64 characters. */
    transaction_id: string;
    /** 微信退款单号 At most 64 characters. */
    refund_id?: string;
    /** 补差回退金额 */
    amount: number;
    /** 补差回退描述 At most 80 characters. */
    description: string;
    /** 微信补差单号 At most 64 characters. */
    subsidy_id?: string;
    /** 回退出资账户及金额 */
    from?: {
      /**
       * 出资账户类型
       * - `AVAILABLE` 可用余额
       * - `UNAVAILABLE` 不可用余额
       */
      account?: 'AVAILABLE' | 'UNAVAILABLE';
      /** 出资金额 */
      amount?: number;
    }[];
  };
}

export interface V3EcommerceSubsidiesReturnPostResponse {
  /** 电商平台二级商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 微信补差回退单号 */
  subsidy_refund_id: string;
  /** 微信退款单号 */
  refund_id?: string;
  /** 商户补差回退单号 */
  out_order_no: string;
  /** 补差回退金额 */
  amount: number;
  /** 补差回退描述 */
  description: string;
  /**
   * 补差回退结果
   * - `SUCCESS` 已成功
   * - `FAIL` 已失败
   */
  result: 'SUCCESS' | 'FAIL' | (string & {});
  /** 补差回退完成时间 */
  success_time: string;
  /** 微信补差单号 At most 64 characters. */
  subsidy_id?: string;
  /** 回退出资账户及金额 */
  from?: ({
    /**
     * 出资账户类型
     * - `AVAILABLE` 可用余额
     * - `UNAVAILABLE` 不可用余额
     */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
    /** 出资金额 */
    amount?: number;
  })[];
}
