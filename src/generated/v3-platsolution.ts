// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3PlatsolutionPaths {
  'v3/platsolution/ecommerce/bank-transfer-recharges/apply': V3PlatsolutionEcommerceBankTransferRechargesApply;
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo;
  'v3/platsolution/ecommerce/insurance-compensation-contracts': V3PlatsolutionEcommerceInsuranceCompensationContracts;
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened;
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills': V3PlatsolutionEcommerceMchTransferCompensateBills;
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel;
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer;
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills;
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId;
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills;
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills;
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': V3PlatsolutionEcommerceMchTransferInsuranceClaimBills;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel;
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer;
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': V3PlatsolutionEcommerceMchTransferSubMchCompensationBills;
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo;
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills': V3PlatsolutionEcommerceMchTransferTransferBills;
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId;
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  'v3/platsolution/ecommerce/recharge-employees': V3PlatsolutionEcommerceRechargeEmployees;
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid;
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete;
  'v3/platsolution/ecommerce/recharges/apply': V3PlatsolutionEcommerceRechargesApply;
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo;
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose;
  'v3/platsolution/ecommerce/settle/prepay-settle-orders': V3PlatsolutionEcommerceSettlePrepaySettleOrders;
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo;
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle;
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo;
  'v3/platsolution/insurance/mch-transfer/batches/apply': V3PlatsolutionInsuranceMchTransferBatchesApply;
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId;
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo;
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  'v3/platsolution/insurance/mch-transfer/reservation/apply': V3PlatsolutionInsuranceMchTransferReservationApply;
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo;
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose;
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId;
  'v3/platsolution/mch-transfer/batches/apply': V3PlatsolutionMchTransferBatchesApply;
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchId;
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo;
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  'v3/platsolution/mch-transfer/reservation/apply': V3PlatsolutionMchTransferReservationApply;
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo;
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose;
  'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservationId;
}

export interface V3PlatsolutionOperations {
  'v3/platsolution/ecommerce/bank-transfer-recharges/apply': { post: Operation<V3PlatsolutionEcommerceBankTransferRechargesApplyPostRequest, V3PlatsolutionEcommerceBankTransferRechargesApplyPostResponse> };
  'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': { get: Operation<V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest, V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse> };
  'v3/platsolution/ecommerce/insurance-compensation-contracts': { post: Operation<V3PlatsolutionEcommerceInsuranceCompensationContractsPostRequest, V3PlatsolutionEcommerceInsuranceCompensationContractsPostResponse> };
  'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': { post: Operation<V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest, V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferCompensateBillsPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': { post: Operation<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': { post: Operation<V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': { get: Operation<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': { get: Operation<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': { post: Operation<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': { post: Operation<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills': { post: Operation<V3PlatsolutionEcommerceMchTransferTransferBillsPostRequest, V3PlatsolutionEcommerceMchTransferTransferBillsPostResponse> };
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': { get: Operation<V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetResponse> };
  'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': { get: Operation<V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse> };
  'v3/platsolution/ecommerce/recharge-employees': { post: Operation<V3PlatsolutionEcommerceRechargeEmployeesPostRequest, V3PlatsolutionEcommerceRechargeEmployeesPostResponse> };
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': { get: Operation<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetRequest, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetResponse> };
  'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': { post: Operation<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse> };
  'v3/platsolution/ecommerce/recharges/apply': { post: Operation<V3PlatsolutionEcommerceRechargesApplyPostRequest, V3PlatsolutionEcommerceRechargesApplyPostResponse> };
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': { get: Operation<V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest, V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse> };
  'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': { post: Operation<V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest, V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse> };
  'v3/platsolution/ecommerce/settle/prepay-settle-orders': { post: Operation<V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostResponse> };
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': { get: Operation<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse> };
  'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': { post: Operation<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse> };
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': { post: Operation<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostRequest, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': { get: Operation<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/platsolution/insurance/mch-transfer/batches/apply': { post: Operation<V3PlatsolutionInsuranceMchTransferBatchesApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesApplyPostResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': { get: Operation<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetRequest, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { get: Operation<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': { get: Operation<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': { post: Operation<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': { get: Operation<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': { get: Operation<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': { get: Operation<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse> };
  'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': { post: Operation<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse> };
  'v3/platsolution/insurance/mch-transfer/reservation/apply': { post: Operation<V3PlatsolutionInsuranceMchTransferReservationApplyPostRequest, V3PlatsolutionInsuranceMchTransferReservationApplyPostResponse> };
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': { get: Operation<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest, V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse> };
  'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': { post: Operation<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest, V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse> };
  'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': { get: Operation<V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetRequest, V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetResponse> };
  'v3/platsolution/mch-transfer/batches/apply': { post: Operation<V3PlatsolutionMchTransferBatchesApplyPostRequest, V3PlatsolutionMchTransferBatchesApplyPostResponse> };
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': { get: Operation<V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetRequest, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetResponse> };
  'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': { get: Operation<V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse> };
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': { get: Operation<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse> };
  'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': { post: Operation<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest, V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse> };
  'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': { get: Operation<V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetResponse> };
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': { get: Operation<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse> };
  'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': { post: Operation<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest, V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse> };
  'v3/platsolution/mch-transfer/reservation/apply': { post: Operation<V3PlatsolutionMchTransferReservationApplyPostRequest, V3PlatsolutionMchTransferReservationApplyPostResponse> };
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': { get: Operation<V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetRequest, V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetResponse> };
  'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': { post: Operation<V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest, V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse> };
  'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': { get: Operation<V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetRequest, V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetResponse> };
}

/** `v3/platsolution` */
export interface V3Platsolution extends PathNode {
  ecommerce: V3PlatsolutionEcommerce;
  insurance: V3PlatsolutionInsurance;
  'mch-transfer': V3PlatsolutionMchTransfer;
  mchTransfer: V3PlatsolutionMchTransfer;
}

/** `v3/platsolution/ecommerce` */
export interface V3PlatsolutionEcommerce extends PathNode {
  'bank-transfer-recharges': V3PlatsolutionEcommerceBankTransferRecharges;
  bankTransferRecharges: V3PlatsolutionEcommerceBankTransferRecharges;
  'insurance-compensation-contracts': V3PlatsolutionEcommerceInsuranceCompensationContracts;
  insuranceCompensationContracts: V3PlatsolutionEcommerceInsuranceCompensationContracts;
  'mch-transfer': V3PlatsolutionEcommerceMchTransfer;
  mchTransfer: V3PlatsolutionEcommerceMchTransfer;
  'recharge-employees': V3PlatsolutionEcommerceRechargeEmployees;
  rechargeEmployees: V3PlatsolutionEcommerceRechargeEmployees;
  recharges: V3PlatsolutionEcommerceRecharges;
  settle: V3PlatsolutionEcommerceSettle;
  withdraw: V3PlatsolutionEcommerceWithdraw;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges` */
export interface V3PlatsolutionEcommerceBankTransferRecharges extends PathNode {
  apply: V3PlatsolutionEcommerceBankTransferRechargesApply;
  'out-recharge-no': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo;
  outRechargeNo: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/apply` */
export interface V3PlatsolutionEcommerceBankTransferRechargesApply extends PathNode {
  /**
   * 申请银行转账充值: `POST v3/platsolution/ecommerce/bank-transfer-recharges/apply`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html)
   */
  post: Call<V3PlatsolutionEcommerceBankTransferRechargesApplyPostRequest, V3PlatsolutionEcommerceBankTransferRechargesApplyPostResponse>;
  /** 申请银行转账充值: `POST v3/platsolution/ecommerce/bank-transfer-recharges/apply` */
  postAsync: Call<V3PlatsolutionEcommerceBankTransferRechargesApplyPostRequest, V3PlatsolutionEcommerceBankTransferRechargesApplyPostResponse>;
}

export interface V3PlatsolutionEcommerceBankTransferRechargesApplyPostRequest extends CommonOptions {
  json: {
    /** 商户充值单号 */
    out_recharge_no: string;
    /** 充值场景 */
    recharge_scene: string;
    /** 充值入账账户 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /** 充值金额 */
    recharge_amount: V3PlatsolutionEcommerceJsonRechargeAmount;
  };
}

export interface V3PlatsolutionEcommerceBankTransferRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string;
    /** 开户银行省市编码 */
    bank_address_code?: string;
    /** 开户银行行号 */
    bank_code?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 银行账号 */
    bank_account_no?: string;
  };
}

export interface V3PlatsolutionEcommerceJsonRechargeAmount {
  /** 总金额 */
  amount?: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no` */
export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo extends PathNode {
  _out_recharge_no_: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo;
  '{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo;
}

/** `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo extends PathNode {
  /**
   * 查询银行转账充值结果: `GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html)
   */
  get: Call<V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest, V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>;
  /** 查询银行转账充值结果: `GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}` */
  getAsync: Call<V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest, V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>;
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest extends CommonOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 充值商户号 */
  mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: V3PlatsolutionEcommerceRechargeAmount;
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  available_recharge_channels?: string[];
}

export interface V3PlatsolutionEcommerceRechargeAmount {
  /** 总金额 */
  amount?: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts` */
export interface V3PlatsolutionEcommerceInsuranceCompensationContracts extends PathNode {
  'sub-mchid': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid;
  subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid;
  /**
   * 开通保险理赔功能: `POST v3/platsolution/ecommerce/insurance-compensation-contracts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012781476)
   */
  post: Call<V3PlatsolutionEcommerceInsuranceCompensationContractsPostRequest, V3PlatsolutionEcommerceInsuranceCompensationContractsPostResponse>;
  /** 开通保险理赔功能: `POST v3/platsolution/ecommerce/insurance-compensation-contracts` */
  postAsync: Call<V3PlatsolutionEcommerceInsuranceCompensationContractsPostRequest, V3PlatsolutionEcommerceInsuranceCompensationContractsPostResponse>;
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsPostRequest extends CommonOptions {
  json: {
    /** 商户申请单号 */
    out_apply_no: string;
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

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsPostResponse extends V3PlatsolutionEcommerceInsuranceCompensationContractsAnswer {
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsAnswer {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否开通成功 */
  opened: boolean;
  /** 成功时间 */
  success_time?: string;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid` */
export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid extends PathNode {
  _sub_mchid_: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid;
  '{sub_mchid}': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}` */
export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid extends PathNode {
  'check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened;
  checkOpened: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened;
}

/** `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` */
export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened extends PathNode {
  /**
   * 查询保险理赔功能开通状态: `POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012781480)
   */
  post: Call<V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest, V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse>;
  /** 查询保险理赔功能开通状态: `POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened` */
  postAsync: Call<V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest, V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse>;
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedPostResponse extends V3PlatsolutionEcommerceInsuranceCompensationContractsAnswer {
}

/** `v3/platsolution/ecommerce/mch-transfer` */
export interface V3PlatsolutionEcommerceMchTransfer extends PathNode {
  'compensate-bills': V3PlatsolutionEcommerceMchTransferCompensateBills;
  compensateBills: V3PlatsolutionEcommerceMchTransferCompensateBills;
  'deposit-after-sales-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills;
  depositAfterSalesCompensationBills: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills;
  'deposit-insurance-premiums-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills;
  depositInsurancePremiumsCompensationBills: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills;
  'deposit-shipping-cost-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills;
  depositShippingCostCompensationBills: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills;
  'insurance-claim-bills': V3PlatsolutionEcommerceMchTransferInsuranceClaimBills;
  insuranceClaimBills: V3PlatsolutionEcommerceMchTransferInsuranceClaimBills;
  'sub-mch-compensation-bills': V3PlatsolutionEcommerceMchTransferSubMchCompensationBills;
  subMchCompensationBills: V3PlatsolutionEcommerceMchTransferSubMchCompensationBills;
  'transfer-bills': V3PlatsolutionEcommerceMchTransferTransferBills;
  transferBills: V3PlatsolutionEcommerceMchTransferTransferBills;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBills extends PathNode {
  'out-bill-no': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo;
  outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo;
  'pre-transfer': V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer;
  preTransfer: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer;
  /**
   * 请求赔付: `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504175)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsPostResponse>;
  /** 请求赔付: `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPostRequest extends CommonOptions {
  json: {
    /** 收款方信息 */
    receiver: V3PlatsolutionEcommerceMchTransferCompensateBillsReceiver;
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 出资商户号 */
    sponsor_mchid?: string;
    /** 转账场景ID */
    transfer_scene_id?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {});
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsReceiver {
  /** 转账接收方类型 */
  type?: 'TRANSACTION_USER';
  /** 转账接收方订单信息 */
  transaction_info?: V3PlatsolutionEcommerceMchTransferReceiverTransactionInfo;
}

export interface V3PlatsolutionEcommerceMchTransferReceiverTransactionInfo {
  /** 交易订单号 */
  transaction_id: string;
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE';
}

export interface V3PlatsolutionEcommerceMchTransferTransactionInfo {
  /** 交易订单号 */
  transaction_id: string;
  /** 转账接收方订单类型 */
  type?: 'WXPAY' | 'WXVALUE' | (string & {});
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo extends PathNode {
  cancel: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel;
  /**
   * 查询赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse>;
  /** 查询赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {});
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface V3PlatsolutionEcommerceMchTransferCloseInfo {
  /** 关单时间 */
  close_time?: string;
  /** 关单原因 */
  close_reason?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 请求撤销赔付: `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse>;
  /** 请求撤销赔付: `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 撤销受理时间 */
  cancel_accept_time: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` */
export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer extends PathNode {
  /**
   * 请求赔付预下单: `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostResponse>;
  /** 请求赔付预下单: `POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostRequest, V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostRequest extends CommonOptions {
  json: {
    /** 公众账号ID */
    sp_appid?: string;
    /** 收款方信息 */
    receiver: V3PlatsolutionEcommerceMchTransferCompensateBillsReceiver;
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 出资商户号 */
    sponsor_mchid?: string;
    /** 转账场景ID */
    transfer_scene_id?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 商户回调地址 */
    notify_url?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferPostResponse {
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 受理时间 */
  accept_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills extends PathNode {
  'bill-id': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId;
  billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId;
  'out-bill-no': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo;
  outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo;
  /**
   * 请求保证金售后赔付: `POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504194)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse>;
  /** 请求保证金售后赔付: `POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 公众账号ID */
    sp_appid?: string;
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER';
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferReceiverTransactionInfo;
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string;
      };
    };
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 转账场景ID */
    transfer_scene_id?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
    /** 二级商户AppID */
    sub_appid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
      user_info?: {
        sp_openid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  sp_appid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId extends PathNode {
  _bill_id_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId;
  '{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId extends PathNode {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504196)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse>;
  /** 查询保证金售后赔付结果（按微信支付赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetRequest extends CommonOptions {
  /** 微信支付单号 */
  bill_id: string;
  query?: {
    /** 二级商户号 */
    sub_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdGetResponse extends V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer {
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
      user_info?: {
        sp_openid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504195)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse>;
  /** 查询保证金售后赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query?: {
    /** 二级商户号 */
    sub_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoGetResponse extends V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsAnswer {
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo;
  /**
   * 发起保证金赔付保司保费: `POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse>;
  /** 发起保证金赔付保司保费: `POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 公众账号ID */
    sp_appid?: string;
    /** 赔付用户信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: 'MERCHANT';
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string;
      };
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string;
        /** 赔付单类型 */
        type: 'WXPAY' | 'WXVALUE';
      };
    };
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string;
      };
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo extends PathNode {
  /**
   * 查询保证金赔付保司保费结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014010920)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse>;
  /** 查询保证金赔付保司保费结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string;
      };
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills extends PathNode {
  'out-bill-no': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo;
  outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo;
  /**
   * 发起保证金赔付用户运费: `POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504202)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostResponse>;
  /** 发起保证金赔付用户运费: `POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 公众账号ID */
    sp_appid?: string;
    /** 赔付用户信息 */
    receiver: {
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferReceiverTransactionInfo;
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string;
      };
    };
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 转账场景ID */
    transfer_scene_id?: string;
    /** 用户收款感知 */
    user_recv_perception?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no` */
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo;
}

/** `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse>;
  /** 查询保证金售后赔付运费结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query?: {
    /** 二级商户号 */
    sub_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBills extends PathNode {
  'bill-id': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId;
  billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId;
  'out-bill-no': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo;
  outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo;
  'pre-transfer': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer;
  preTransfer: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer;
  /**
   * 请求保险理赔: `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostResponse>;
  /** 请求保险理赔: `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 赔付用户信息 */
    receiver: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsReceiver;
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsReceiver {
  /** 转账接收方类型 */
  type?: 'MERCHANT' | 'TRANSACTION_USER';
  /** 转账接收方订单信息 */
  transaction_info?: V3PlatsolutionEcommerceMchTransferReceiverTransactionInfo;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId extends PathNode {
  _bill_id_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId;
  '{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId extends PathNode {
  /**
   * 查询保险理赔结果（按微信支付赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse>;
  /** 查询保险理赔结果（按微信支付赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetRequest extends CommonOptions {
  /** 微信支付单号 */
  bill_id: string;
  query?: {
    /** 二级商户号 */
    sub_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdGetResponse extends V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer {
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方订单信息 */
      transaction_info?: V3PlatsolutionEcommerceMchTransferTransactionInfo;
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: {
    /** 关单时间 */
    accept_time?: string;
    /** 关单原因 */
    close_reason?: string;
  };
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo extends PathNode {
  cancel: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel;
  /**
   * 查询保险理赔结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse>;
  /** 查询保险理赔结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query?: {
    /** 二级商户号 */
    sub_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoGetResponse extends V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsAnswer {
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel extends PathNode {
  /**
   * 请求撤销保险理赔: `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse>;
  /** 请求撤销保险理赔: `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 撤销受理时间 */
  cancel_accept_time: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` */
export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer extends PathNode {
  /**
   * 请求保险理赔预下单: `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse>;
  /** 请求保险理赔预下单: `POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest, V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 收款方信息 */
    receiver: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsReceiver;
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 商户回调地址 */
    notify_url?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPostResponse {
  /** 二级商户号 */
  sub_mchid?: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 受理时间 */
  accept_time: string;
  /** 跳转领取页面的package信息 */
  package_info: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` */
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBills extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo;
  /**
   * 请求赔付: `POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016777363)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostResponse>;
  /** 请求赔付: `POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostRequest, V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostRequest extends CommonOptions {
  json: {
    /** 赔付商户信息 */
    receiver: {
      /** 赔付接收方类型 */
      type: 'MERCHANT';
      /** 赔付接收方商户信息 */
      mch_info: {
        /** 商户号 */
        mchid: string;
      };
    };
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 出资商户号 */
    sponsor_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo extends PathNode {
  /**
   * 查询赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016777372)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse>;
  /** 查询赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query?: {
    /** 出资商户号 */
    sponsor_mchid?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {});
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills` */
export interface V3PlatsolutionEcommerceMchTransferTransferBills extends PathNode {
  'bill-id': V3PlatsolutionEcommerceMchTransferTransferBillsBillId;
  billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillId;
  'out-bill-no': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo;
  outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo;
  /**
   * 保证金赔付: `POST v3/platsolution/ecommerce/mch-transfer/transfer-bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504198)
   */
  post: Call<V3PlatsolutionEcommerceMchTransferTransferBillsPostRequest, V3PlatsolutionEcommerceMchTransferTransferBillsPostResponse>;
  /** 保证金赔付: `POST v3/platsolution/ecommerce/mch-transfer/transfer-bills` */
  postAsync: Call<V3PlatsolutionEcommerceMchTransferTransferBillsPostRequest, V3PlatsolutionEcommerceMchTransferTransferBillsPostResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid?: string;
    /** 公众账号ID */
    sp_appid?: string;
    /** 业务类型 */
    business_type: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION';
    /** 收款方信息 */
    receiver: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER';
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string;
        /** 商户号 */
        mchid?: string;
      };
    };
    /** 商户单号 */
    out_bill_no: string;
    /** 赔付金额 */
    amount?: number;
    /** 赔付原因 */
    transfer_remark: string;
    /** 收款方备注 */
    receiver_remark?: string;
  };
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid?: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string;
        mchid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark: string;
  /** 收款方备注 */
  receiver_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 出资商户号 */
  sponsor_mchid?: string;
  sp_appid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id` */
export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillId extends PathNode {
  _bill_id_: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId;
  '{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` */
export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId extends PathNode {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504200)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetResponse>;
  /** 查询保证金赔付结果（按微信支付赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetRequest, V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetRequest extends CommonOptions {
  /** 微信支付单号 */
  bill_id: string;
  query?: {
    /** 业务类型 */
    business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION';
  };
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string;
        mchid?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 收款方备注 */
  receiver_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no` */
export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo extends PathNode {
  _out_bill_no_: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
  '{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo;
}

/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo extends PathNode {
  /**
   * 查询保证金赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504199)
   */
  get: Call<V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>;
  /** 查询保证金赔付结果（按商户赔付单号）: `GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` */
  getAsync: Call<V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest, V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse>;
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetRequest extends CommonOptions {
  /** 商户单号 */
  out_bill_no: string;
  query?: {
    /** 业务类型 */
    business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION';
  };
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 业务类型 */
  business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION' | (string & {});
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {});
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string;
      };
    };
  };
  /** 商户单号 */
  out_bill_no: string;
  /** 赔付金额 */
  amount?: number;
  /** 赔付原因 */
  transfer_remark?: string;
  /** 收款方备注 */
  receiver_remark?: string;
  /** 微信支付转账单号 */
  bill_id: string;
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 受理时间 */
  accept_time: string;
  /** 成功时间 */
  success_time?: string;
  /** 关单信息 */
  close_info?: V3PlatsolutionEcommerceMchTransferCloseInfo;
  /** 出资商户号 */
  sponsor_mchid?: string;
}

/** `v3/platsolution/ecommerce/recharge-employees` */
export interface V3PlatsolutionEcommerceRechargeEmployees extends PathNode {
  'sub-mchid': V3PlatsolutionEcommerceRechargeEmployeesSubMchid;
  subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchid;
  /**
   * 添加二级商户可扫码充值员工: `POST v3/platsolution/ecommerce/recharge-employees`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521743)
   */
  post: Call<V3PlatsolutionEcommerceRechargeEmployeesPostRequest, V3PlatsolutionEcommerceRechargeEmployeesPostResponse>;
  /** 添加二级商户可扫码充值员工: `POST v3/platsolution/ecommerce/recharge-employees` */
  postAsync: Call<V3PlatsolutionEcommerceRechargeEmployeesPostRequest, V3PlatsolutionEcommerceRechargeEmployeesPostResponse>;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 员工OpenID */
    sp_openid: string;
  };
}

export interface V3PlatsolutionEcommerceRechargeEmployeesPostResponse extends V3PlatsolutionEcommerceRechargeEmployeesEmployees {
}

export interface V3PlatsolutionEcommerceRechargeEmployeesEmployees {
  /** 二级商户号 */
  sub_mchid: string;
  /** 员工OpenID */
  sp_openid?: string;
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {});
  /** 添加员工时间 */
  create_time?: string;
  /** 最后更新时间 */
  update_time?: string;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchid extends PathNode {
  _sub_mchid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid;
  '{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid extends PathNode {
  'sp-openid': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid;
  spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid;
  /**
   * 查询二级商户可扫码充值员工列表: `GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521757)
   */
  get: Call<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetRequest, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetResponse>;
  /** 查询二级商户可扫码充值员工列表: `GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` */
  getAsync: Call<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetRequest, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetResponse>;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidGetResponse {
  /** 员工列表 */
  employees?: V3PlatsolutionEcommerceRechargeEmployeesEmployees[];
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid extends PathNode {
  _sp_openid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid;
  '{sp_openid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid extends PathNode {
  delete: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete;
}

/** `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` */
export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete extends PathNode {
  /**
   * 删除二级商户可扫码充值员工: `POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013521753)
   */
  post: Call<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse>;
  /** 删除二级商户可扫码充值员工: `POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete` */
  postAsync: Call<V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest, V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse>;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostRequest extends CommonOptions {
  /** 二级商户号 */
  sub_mchid: string;
  /** 员工OpenID */
  sp_openid: string;
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeletePostResponse extends V3PlatsolutionEcommerceRechargeEmployeesEmployees {
}

/** `v3/platsolution/ecommerce/recharges` */
export interface V3PlatsolutionEcommerceRecharges extends PathNode {
  apply: V3PlatsolutionEcommerceRechargesApply;
  'out-recharge-no': V3PlatsolutionEcommerceRechargesOutRechargeNo;
  outRechargeNo: V3PlatsolutionEcommerceRechargesOutRechargeNo;
}

/** `v3/platsolution/ecommerce/recharges/apply` */
export interface V3PlatsolutionEcommerceRechargesApply extends PathNode {
  /**
   * 申请二级商户充值: `POST v3/platsolution/ecommerce/recharges/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762860)
   */
  post: Call<V3PlatsolutionEcommerceRechargesApplyPostRequest, V3PlatsolutionEcommerceRechargesApplyPostResponse>;
  /** 申请二级商户充值: `POST v3/platsolution/ecommerce/recharges/apply` */
  postAsync: Call<V3PlatsolutionEcommerceRechargesApplyPostRequest, V3PlatsolutionEcommerceRechargesApplyPostResponse>;
}

export interface V3PlatsolutionEcommerceRechargesApplyPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 商户充值单号 */
    out_recharge_no: string;
    /** 充值场景 */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT';
    /** 充值入账账户 */
    account_type: 'DEPOSIT' | 'OPERATION';
    /** 充值金额 */
    recharge_amount: V3PlatsolutionEcommerceJsonRechargeAmount;
    /** 商户回调地址 */
    notify_url?: string;
    /** 可用充值渠道列表 */
    available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[];
    /** 充值备注 */
    remark?: string;
  };
}

export interface V3PlatsolutionEcommerceRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值链接 */
  recharge_url: string;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no` */
export interface V3PlatsolutionEcommerceRechargesOutRechargeNo extends PathNode {
  _out_recharge_no_: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo;
  '{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo;
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` */
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo extends PathNode {
  close: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose;
  /**
   * 查询二级商户充值结果: `GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762874)
   */
  get: Call<V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest, V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse>;
  /** 查询二级商户充值结果: `GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` */
  getAsync: Call<V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest, V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse>;
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetRequest extends CommonOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoGetResponse extends V3PlatsolutionEcommerceRechargesOutRechargeNoAnswer {
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoAnswer {
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: V3PlatsolutionEcommerceRechargeAmount;
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转入的银行流水单号 */
    bill_no?: string;
    /** 转账充值附言 */
    memo?: string;
    /** 银行转账退回时间 */
    return_time?: string;
    /** 银行转账退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string;
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {});
  };
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string;
    /** 网银充值退回时间 */
    return_time?: string;
    /** 网银充值退回原因 */
    return_reason?: string;
    /** 开户银行名称 */
    bank_name?: string;
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
    /** 银行卡号后四位 */
    bank_card_tail?: string;
    /** 银行账户名称 */
    bank_account_name?: string;
  };
  /** 受理充值时间 */
  accept_time?: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[];
}

/** `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` */
export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose extends PathNode {
  /**
   * 关闭二级商户充值: `POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012762895)
   */
  post: Call<V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest, V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse>;
  /** 关闭二级商户充值: `POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close` */
  postAsync: Call<V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest, V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse>;
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostRequest extends CommonOptions {
  /** 商户充值单号 */
  out_recharge_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClosePostResponse extends V3PlatsolutionEcommerceRechargesOutRechargeNoAnswer {
}

/** `v3/platsolution/ecommerce/settle` */
export interface V3PlatsolutionEcommerceSettle extends PathNode {
  'prepay-settle-orders': V3PlatsolutionEcommerceSettlePrepaySettleOrders;
  prepaySettleOrders: V3PlatsolutionEcommerceSettlePrepaySettleOrders;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders` */
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrders extends PathNode {
  _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo;
  '{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo;
  /**
   * 个人收款-申请批量结算: `POST v3/platsolution/ecommerce/settle/prepay-settle-orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
   */
  post: Call<V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostResponse>;
  /** 个人收款-申请批量结算: `POST v3/platsolution/ecommerce/settle/prepay-settle-orders` */
  postAsync: Call<V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostResponse>;
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostRequest extends CommonOptions {
  json: {
    /** 发起方AppID */
    appid: string;
    /** 商户结算批次单号 */
    out_settle_batch_no: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 通知地址 */
    notify_url: string;
    /** 收款方描述 */
    description: string;
    /** 交易场景 */
    trade_scenario: 'RECOMMERCE';
    /** 结算信息列表 */
    settle_info_list: {
      /** 商户结算单号 */
      out_settle_no: string;
      /** 微信支付订单号 */
      transaction_id: string;
      /** 结算明细单列表 */
      settle_detail_info_list: {
        /** 商户结算明细单号 */
        out_settle_detail_no: string;
        /** 结算类型 */
        settle_type: string;
        /** 接收方类型 */
        receiver_type: string;
        /** 接收方账号 */
        receiver_account: string;
        /** 金额 */
        amount: {
          /** 金额 */
          amount: number;
          /** 币种 */
          currency?: string;
        };
      }[];
    }[];
    /** 收款类型模板ID */
    receive_type_template_id?: 1 | 2;
  };
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersPostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: string;
  /** 交易场景 */
  trade_scenario: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` */
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo extends PathNode {
  'apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle;
  applyAbnormalSettle: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle;
  /**
   * 个人收款-查询批量结算信息: `GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
   */
  get: Call<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse>;
  /** 个人收款-查询批量结算信息: `GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` */
  getAsync: Call<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse>;
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetRequest extends CommonOptions {
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoGetResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: string;
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {});
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
}

/** `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` */
export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle extends PathNode {
  /**
   * 个人收款-申请异常结算批次单处理: `POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015198012)
   */
  post: Call<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse>;
  /** 个人收款-申请异常结算批次单处理: `POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle` */
  postAsync: Call<V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest, V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse>;
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostRequest extends CommonOptions {
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  json: {
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string;
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER';
    /** 异常处理说明 */
    description?: string;
  };
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettlePostResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | (string & {});
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {});
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {});
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
    /** 批次创建时间 */
    apply_success_time: string;
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id: string;
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string;
  };
}

/** `v3/platsolution/ecommerce/withdraw` */
export interface V3PlatsolutionEcommerceWithdraw extends PathNode {
  'day-end-balance-withdraw': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
  dayEndBalanceWithdraw: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` */
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw extends PathNode {
  'out-request-no': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo;
  outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo;
  /**
   * 二级商户按日终余额预约提现: `POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013328143)
   */
  post: Call<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostRequest, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostResponse>;
  /** 二级商户按日终余额预约提现: `POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` */
  postAsync: Call<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostRequest, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostResponse>;
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostRequest extends CommonOptions {
  json: {
    /** 二级商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户提现单号 At most 32 characters. */
    out_request_no: string;
    /**
     * 计算提现金额方式
     * - `ONLY_DAY_END_BALANCE` 仅使用日终余额计算提现金额
     * - `ALLOW_CURRENT_BALANCE` 优先使用日终余额计算提现金额
     */
    calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE';
    /** 提现备注 At most 56 characters. */
    remark?: string;
    /** 银行附言 At most 32 characters. */
    bank_memo?: string;
    /** 提现结果通知地址 At most 256 characters. */
    notify_url?: string;
    /** 留存额 */
    reserve_amount?: number;
  };
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawPostResponse extends V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawAnswer {
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawAnswer {
  /** 收付通平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /**
   * 单据状态
   * - `CREATED` 已创建
   * - `PROCESSING` 处理中
   * - `FINISHED` 已完成
   * - `ABNORMAL` 提现异常
   */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {});
  /** 微信支付提现单号 At most 64 characters. */
  withdraw_id: string;
  /** 商户提现单号 At most 32 characters. */
  out_request_no: string;
  /** 提现金额 */
  total_amount: number;
  /** 提现成功金额 */
  success_amount?: number;
  /** 提现失败金额 */
  fail_amount?: number;
  /** 提现退票金额 */
  refund_amount?: number;
  /** 提交预约时间 */
  create_time: string;
  /** 状态更新时间 */
  update_time: string;
  /** 失败原因 At most 255 characters. */
  reason?: string;
  /** 提现备注 At most 255 characters. */
  remark?: string;
  /** 银行附言 At most 32 characters. */
  bank_memo?: string;
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

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no` */
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo extends PathNode {
  _out_request_no_: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo;
  '{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo;
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` */
export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 查询二级商户按日终余额预约提现状态: `GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013328163)
   */
  get: Call<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse>;
  /** 查询二级商户按日终余额预约提现状态: `GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}` */
  getAsync: Call<V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest, V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 商户提现单号 */
  out_request_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoGetResponse extends V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawAnswer {
}

/** `v3/platsolution/insurance` */
export interface V3PlatsolutionInsurance extends PathNode {
  'mch-transfer': V3PlatsolutionInsuranceMchTransfer;
  mchTransfer: V3PlatsolutionInsuranceMchTransfer;
}

/** `v3/platsolution/insurance/mch-transfer` */
export interface V3PlatsolutionInsuranceMchTransfer extends PathNode {
  batches: V3PlatsolutionInsuranceMchTransferBatches;
  reservation: V3PlatsolutionInsuranceMchTransferReservation;
}

/** `v3/platsolution/insurance/mch-transfer/batches` */
export interface V3PlatsolutionInsuranceMchTransferBatches extends PathNode {
  apply: V3PlatsolutionInsuranceMchTransferBatchesApply;
  'batch-id': V3PlatsolutionInsuranceMchTransferBatchesBatchId;
  batchId: V3PlatsolutionInsuranceMchTransferBatchesBatchId;
  'detail-receipts': V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts;
  detailReceipts: V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts;
  'out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo;
  outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo;
  'summary-receipts': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts;
  summaryReceipts: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts;
}

/** `v3/platsolution/insurance/mch-transfer/batches/apply` */
export interface V3PlatsolutionInsuranceMchTransferBatchesApply extends PathNode {
  /**
   * 受理商家转账: `POST v3/platsolution/insurance/mch-transfer/batches/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
   */
  post: Call<V3PlatsolutionInsuranceMchTransferBatchesApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesApplyPostResponse>;
  /** 受理商家转账: `POST v3/platsolution/insurance/mch-transfer/batches/apply` */
  postAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesApplyPostResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesApplyPostRequest extends CommonOptions {
  json: V3PlatsolutionJson;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesApplyPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {});
}

export interface V3PlatsolutionJson {
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 批次名称 */
  batch_name: string;
  /** 批次备注 */
  batch_remark: string;
  /** 转账总金额 */
  total_amount: number;
  /** 转账总笔数 */
  total_num: number;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 转账明细列表 */
  transfer_detail_list: {
    /** 商家明细单号 */
    out_detail_no: string;
    /** 转账金额 */
    transfer_amount: number;
    /** 转账备注 */
    transfer_remark: string;
    /** 微信转账预约单号 */
    reservation_id: string;
    /** 收款用户OpenID */
    openid: string;
  }[];
  /** 商户回调地址 */
  notify_url: string;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchId extends PathNode {
  _batch_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId;
  '{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId extends PathNode {
  details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails;
  /**
   * 微信支付转账批次单号查询批次单: `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetRequest, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetResponse>;
  /** 微信支付转账批次单号查询批次单: `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetRequest, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetRequest extends CommonOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 是否查询转账明细单 */
    need_query_detail: boolean;
    /** 明细状态 */
    detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND';
    /** 请求资源起始位置 */
    offset?: number;
    /** 最大资源条数 */
    limit?: number;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdGetResponse extends V3PlatsolutionInsuranceMchTransferBatchesAnswer {
}

export interface V3PlatsolutionInsuranceMchTransferBatchesAnswer {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string;
    /** 商家转账批次单号 */
    batch_id: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户应用ID */
    sub_appid?: string;
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {});
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {});
    /** 转账总金额 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 批次创建时间 */
    create_time: string;
    /** 转账成功金额 */
    success_amount: number;
    /** 转账成功笔数 */
    success_num: number;
    /** 转账失败金额 */
    failed_amount: number;
    /** 转账失败笔数 */
    failed_num: number;
    /** 转账场景ID */
    transfer_scene_id: string;
  };
  /** 转账明细单列表 */
  data?: ({
    /** 商家转账明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  })[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails extends PathNode {
  'detail-id': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
  detailId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId extends PathNode {
  _detail_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  '{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

/** `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付转账明细单号查询明细单: `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
  /** 微信支付转账明细单号查询明细单: `GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest extends CommonOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家转账明细单号 */
  detail_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse extends V3PlatsolutionInsuranceMchTransferBatchesAnswerWithOutBatchNo {
}

export interface V3PlatsolutionInsuranceMchTransferBatchesAnswerWithOutBatchNo {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 二级商户应用ID */
  sub_appid?: string;
  /** 转账发起时间 */
  create_time: string;
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'RECEIVE_ACCOUNT_NOT_PERMMIT' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_TYPE_NOT_SUPPORTED' | 'RESERVATION_STATE_INVALID' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | (string & {});
  /** 收款用户OpenID */
  openid?: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 转账完成时间 */
  transfer_finish_time?: string;
  /** 银行退票时间 */
  bank_refund_time?: string;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts extends PathNode {
  'out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo;
  outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo extends PathNode {
  _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo extends PathNode {
  'out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
  outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo extends PathNode {
  _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  '{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo extends PathNode {
  apply: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  /**
   * 查询商家转账明细电子回单: `GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>;
  /** 查询商家转账明细电子回单: `GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

/** `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply extends PathNode {
  /**
   * 申请商家转账明细电子回单: `POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504228)
   */
  post: Call<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>;
  /** 申请商家转账明细电子回单: `POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
  postAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  json: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo extends PathNode {
  _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo extends PathNode {
  details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails;
  /**
   * 商户转账批次单号查询批次单: `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>;
  /** 商户转账批次单号查询批次单: `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  query: V3PlatsolutionQuery;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoGetResponse extends V3PlatsolutionInsuranceMchTransferBatchesAnswer {
}

export interface V3PlatsolutionQuery {
  /** 二级商户号 */
  sub_mchid: string;
  /** 是否查询转账明细单 */
  need_query_detail: boolean;
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND';
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails extends PathNode {
  'out-detail-no': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
  outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends PathNode {
  _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
  '{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo extends PathNode {
  /**
   * 商户明细单号查询明细单: `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504224)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>;
  /** 商户明细单号查询明细单: `GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse extends V3PlatsolutionInsuranceMchTransferBatchesAnswerWithOutBatchNo {
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts` */
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts extends PathNode {
  'out-batch-no': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo;
  outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no` */
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo extends PathNode {
  _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo extends PathNode {
  apply: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  /**
   * 查询商家转账批次电子回单: `GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>;
  /** 查询商家转账批次电子回单: `GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

/** `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply extends PathNode {
  /**
   * 申请商家转账批次电子回单: `POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
   */
  post: Call<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>;
  /** 申请商家转账批次电子回单: `POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
  postAsync: Call<V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest, V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  json: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {});
}

/** `v3/platsolution/insurance/mch-transfer/reservation` */
export interface V3PlatsolutionInsuranceMchTransferReservation extends PathNode {
  apply: V3PlatsolutionInsuranceMchTransferReservationApply;
  'out-reservation-no': V3PlatsolutionInsuranceMchTransferReservationOutReservationNo;
  outReservationNo: V3PlatsolutionInsuranceMchTransferReservationOutReservationNo;
  'reservation-id': V3PlatsolutionInsuranceMchTransferReservationReservationId;
  reservationId: V3PlatsolutionInsuranceMchTransferReservationReservationId;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/apply` */
export interface V3PlatsolutionInsuranceMchTransferReservationApply extends PathNode {
  /**
   * 受理单次预约商家转账: `POST v3/platsolution/insurance/mch-transfer/reservation/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
   */
  post: Call<V3PlatsolutionInsuranceMchTransferReservationApplyPostRequest, V3PlatsolutionInsuranceMchTransferReservationApplyPostResponse>;
  /** 受理单次预约商家转账: `POST v3/platsolution/insurance/mch-transfer/reservation/apply` */
  postAsync: Call<V3PlatsolutionInsuranceMchTransferReservationApplyPostRequest, V3PlatsolutionInsuranceMchTransferReservationApplyPostResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationApplyPostRequest extends CommonOptions {
  json: V3PlatsolutionJsonRequest;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferReservationApplyPostResponse extends V3PlatsolutionAnswer {
}

export interface V3PlatsolutionJsonRequest {
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 预计最晚转账日期 */
  estimated_date: string;
  /** 预计最大转账金额 */
  estimated_max_amount?: number;
  /** 准确转账金额 */
  exact_amount?: number;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  user_real_name?: string;
  /** 预约备注 */
  reserve_remark: string;
  /** 商户回调地址 */
  notify_url: string;
  /** 场景报备信息 */
  scene_report_data?: {
    /** 保险保单报备信息 */
    insurance_policy?: {
      /** 保险产品备案编号 */
      product_registration_no: string;
      /** 保险单号 */
      policy_no: string;
      /** 保险名称 */
      name: string;
      /** 取现单号 */
      withdrawal_no?: string;
      /** 理赔单号 */
      claim_no?: string;
    };
  };
}

export interface V3PlatsolutionAnswer {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 预约记录受理时间 */
  accept_time: string;
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {});
  /** 跳转微信支付用户确认预约页的package信息 */
  package_info: string;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no` */
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNo extends PathNode {
  _out_reservation_no_: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo;
  '{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo extends PathNode {
  close: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose;
  /**
   * 商户预约单号查询预约商家转账记录: `GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest, V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse>;
  /** 商户预约单号查询预约商家转账记录: `GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest, V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetRequest extends CommonOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoGetResponse extends V3PlatsolutionInsuranceMchTransferReservationAnswer {
}

export interface V3PlatsolutionInsuranceMchTransferReservationAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 预计最晚转账日期 */
  estimated_date?: string;
  /** 预计最大转账金额 */
  estimated_max_amount?: number;
  /** 准确转账金额 */
  exact_amount?: number;
  /** 收款用户OpenID */
  openid: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {});
  /** 预约记录受理的时间 */
  accept_time: string;
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string;
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string;
    /** 预约记录关闭的原因 */
    close_reason: 'USER_OVERDUE_UNCONFIRMED' | 'CLOSE_CONFIRMED_VIA_MCH_API' | 'CLOSE_ACCEPTED_VIA_MCH_API' | 'TRANSFER_FINISHED' | 'OVERDUE_NOT_TRANSFER' | 'RESERVE_FAIL' | 'USER_CLOSE' | (string & {});
  };
}

/** `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose extends PathNode {
  /**
   * 关闭预约商家转账记录: `POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
   */
  post: Call<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest, V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>;
  /** 关闭预约商家转账记录: `POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
  postAsync: Call<V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest, V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest extends CommonOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse extends V3PlatsolutionInsuranceMchTransferReservationAnswer {
}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id` */
export interface V3PlatsolutionInsuranceMchTransferReservationReservationId extends PathNode {
  _reservation_id_: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId;
  '{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId;
}

/** `v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId extends PathNode {
  /**
   * 微信支付预约单号查询预约商家转账记录: `GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
   */
  get: Call<V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetRequest, V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetResponse>;
  /** 微信支付预约单号查询预约商家转账记录: `GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}` */
  getAsync: Call<V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetRequest, V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetResponse>;
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetRequest extends CommonOptions {
  /** 微信转账预约单号 */
  reservation_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdGetResponse extends V3PlatsolutionInsuranceMchTransferReservationAnswer {
}

/** `v3/platsolution/mch-transfer` */
export interface V3PlatsolutionMchTransfer extends PathNode {
  batches: V3PlatsolutionMchTransferBatches;
  reservation: V3PlatsolutionMchTransferReservation;
}

/** `v3/platsolution/mch-transfer/batches` */
export interface V3PlatsolutionMchTransferBatches extends PathNode {
  apply: V3PlatsolutionMchTransferBatchesApply;
  'batch-id': V3PlatsolutionMchTransferBatchesBatchId;
  batchId: V3PlatsolutionMchTransferBatchesBatchId;
  'detail-receipts': V3PlatsolutionMchTransferBatchesDetailReceipts;
  detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceipts;
  'out-batch-no': V3PlatsolutionMchTransferBatchesOutBatchNo;
  outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNo;
  'summary-receipts': V3PlatsolutionMchTransferBatchesSummaryReceipts;
  summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceipts;
}

/** `v3/platsolution/mch-transfer/batches/apply` */
export interface V3PlatsolutionMchTransferBatchesApply extends PathNode {
  /**
   * 受理商家转账: `POST v3/platsolution/mch-transfer/batches/apply`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
   */
  post: Call<V3PlatsolutionMchTransferBatchesApplyPostRequest, V3PlatsolutionMchTransferBatchesApplyPostResponse>;
  /** 受理商家转账: `POST v3/platsolution/mch-transfer/batches/apply` */
  postAsync: Call<V3PlatsolutionMchTransferBatchesApplyPostRequest, V3PlatsolutionMchTransferBatchesApplyPostResponse>;
}

export interface V3PlatsolutionMchTransferBatchesApplyPostRequest extends CommonOptions {
  json: V3PlatsolutionJson;
}

export interface V3PlatsolutionMchTransferBatchesApplyPostResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次状态 */
  batch_state?: string;
}

/** `v3/platsolution/mch-transfer/batches/batch-id` */
export interface V3PlatsolutionMchTransferBatchesBatchId extends PathNode {
  _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchId;
  '{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchId;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` */
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchId extends PathNode {
  details: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails;
  /**
   * 微信支付转账批次单号查询批次单: `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
   */
  get: Call<V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetRequest, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetResponse>;
  /** 微信支付转账批次单号查询批次单: `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` */
  getAsync: Call<V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetRequest, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetResponse>;
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetRequest extends CommonOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
    /** 是否查询转账明细单 */
    need_query_detail: boolean;
    /** 明细状态 */
    detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL';
    /** 请求资源起始位置 */
    offset?: number;
    /** 最大资源条数 */
    limit?: number;
  };
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdGetResponse extends V3PlatsolutionMchTransferBatchesAnswer {
}

export interface V3PlatsolutionMchTransferBatchesAnswer {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string;
    /** 商家转账批次单号 */
    batch_id: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 二级商户号 */
    sub_mchid: string;
    /** 二级商户应用ID */
    sub_appid?: string;
    /** 批次状态 */
    batch_state: string;
    /** 批次名称 */
    batch_name: string;
    /** 批次备注 */
    batch_remark: string;
    /** 批次关闭原因 */
    close_reason?: string;
    /** 转账总金额 */
    total_amount: number;
    /** 转账总笔数 */
    total_num: number;
    /** 批次创建时间 */
    create_time: string;
    /** 转账成功金额 */
    success_amount: number;
    /** 转账成功笔数 */
    success_num: number;
    /** 转账失败金额 */
    failed_amount: number;
    /** 转账失败笔数 */
    failed_num: number;
    /** 转账场景ID */
    transfer_scene_id: string;
  };
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string;
    /** 商家明细单号 */
    out_detail_no: string;
    /** 明细状态 */
    detail_state: string;
  }[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details` */
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails extends PathNode {
  'detail-id': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
  detailId: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` */
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId extends PathNode {
  _detail_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
  '{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId;
}

/** `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends PathNode {
  /**
   * 微信支付转账明细单号查询明细单: `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
   */
  get: Call<V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
  /** 微信支付转账明细单号查询明细单: `GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` */
  getAsync: Call<V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest, V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>;
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest extends CommonOptions {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家转账明细单号 */
  detail_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 服务商应用ID */
  sp_appid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 二级商户应用ID */
  sub_appid?: string;
  /** 转账发起时间 */
  create_time: string;
  /** 明细状态 */
  detail_state: string;
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 明细失败原因 */
  fail_reason?: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 收款用户姓名 */
  user_name?: string;
  /** 转账完成时间 */
  transfer_finish_time?: string;
  /** 银行退票时间 */
  bank_refund_time?: string;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts` */
export interface V3PlatsolutionMchTransferBatchesDetailReceipts extends PathNode {
  'out-batch-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo;
  outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo extends PathNode {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo extends PathNode {
  'out-detail-no': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
  outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo extends PathNode {
  _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
  '{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo extends PathNode {
  apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply;
  /**
   * 查询商家转账明细电子回单: `GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
   */
  get: Call<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>;
  /** 查询商家转账明细电子回单: `GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` */
  getAsync: Call<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest, V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse>;
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家转账明细单号 */
  detail_id: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 电子回单状态 */
  receipt_state: string;
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

/** `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply extends PathNode {
  /**
   * 申请商家转账明细电子回单: `POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
   */
  post: Call<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest, V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>;
  /** 申请商家转账明细电子回单: `POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply` */
  postAsync: Call<V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest, V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse>;
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  json: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 商家明细单号 */
  out_detail_no: string;
  /** 电子回单状态 */
  receipt_state: string;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no` */
export interface V3PlatsolutionMchTransferBatchesOutBatchNo extends PathNode {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo extends PathNode {
  /**
   * 商户转账批次单号查询批次单: `GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
   */
  get: Call<V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>;
  /** 商户转账批次单号查询批次单: `GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` */
  getAsync: Call<V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetResponse>;
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  query: V3PlatsolutionQuery;
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoGetResponse extends V3PlatsolutionMchTransferBatchesAnswer {
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts` */
export interface V3PlatsolutionMchTransferBatchesSummaryReceipts extends PathNode {
  'out-batch-no': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo;
  outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no` */
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo extends PathNode {
  _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
  '{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo extends PathNode {
  apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply;
  /**
   * 查询商家转账批次电子回单: `GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html)
   */
  get: Call<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>;
  /** 查询商家转账批次电子回单: `GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` */
  getAsync: Call<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest, V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse>;
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoGetResponse {
  /** 商家转账批次单号 */
  batch_id: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 电子回单状态 */
  receipt_state: string;
  /** 电子回单文件的hash方法 */
  hash_type?: string;
  /** 电子回单文件的hash值 */
  hash_value?: string;
  /** 电子回单文件的下载地址 */
  download_url?: string;
}

/** `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply extends PathNode {
  /**
   * 申请商家转账批次电子回单: `POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html)
   */
  post: Call<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest, V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>;
  /** 申请商家转账批次电子回单: `POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply` */
  postAsync: Call<V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest, V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse>;
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostRequest extends CommonOptions {
  /** 商家批次单号 */
  out_batch_no: string;
  json: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyPostResponse {
  /** 二级商户号 */
  sub_mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 电子回单状态 */
  receipt_state: string;
}

/** `v3/platsolution/mch-transfer/reservation` */
export interface V3PlatsolutionMchTransferReservation extends PathNode {
  apply: V3PlatsolutionMchTransferReservationApply;
  'out-reservation-no': V3PlatsolutionMchTransferReservationOutReservationNo;
  outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNo;
  'reservation-id': V3PlatsolutionMchTransferReservationReservationId;
  reservationId: V3PlatsolutionMchTransferReservationReservationId;
}

/** `v3/platsolution/mch-transfer/reservation/apply` */
export interface V3PlatsolutionMchTransferReservationApply extends PathNode {
  /**
   * 受理单次预约商家转账: `POST v3/platsolution/mch-transfer/reservation/apply`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
   */
  post: Call<V3PlatsolutionMchTransferReservationApplyPostRequest, V3PlatsolutionMchTransferReservationApplyPostResponse>;
  /** 受理单次预约商家转账: `POST v3/platsolution/mch-transfer/reservation/apply` */
  postAsync: Call<V3PlatsolutionMchTransferReservationApplyPostRequest, V3PlatsolutionMchTransferReservationApplyPostResponse>;
}

export interface V3PlatsolutionMchTransferReservationApplyPostRequest extends CommonOptions {
  json: V3PlatsolutionJsonRequest;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PlatsolutionMchTransferReservationApplyPostResponse extends V3PlatsolutionAnswer {
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no` */
export interface V3PlatsolutionMchTransferReservationOutReservationNo extends PathNode {
  _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo;
  '{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo;
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo extends PathNode {
  close: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose;
  /**
   * 商户预约单号查询预约商家转账记录: `GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
   */
  get: Call<V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetRequest, V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetResponse>;
  /** 商户预约单号查询预约商家转账记录: `GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` */
  getAsync: Call<V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetRequest, V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetResponse>;
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetRequest extends CommonOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoGetResponse extends V3PlatsolutionMchTransferReservationAnswer {
}

export interface V3PlatsolutionMchTransferReservationAnswer {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  sp_appid: string;
  /** 二级商户AppID */
  sub_appid?: string;
  /** 微信转账预约单号 */
  reservation_id: string;
  /** 商户预约单号 */
  out_reservation_no: string;
  /** 转账场景ID */
  transfer_scene_id: string;
  /** 预计最晚转账日期 */
  estimated_date?: string;
  /** 预计最大转账金额 */
  estimated_max_amount?: number;
  /** 准确转账金额 */
  exact_amount?: number;
  /** 收款用户OpenID */
  openid: string;
  /** 收款银行类型 */
  bank_type?: string;
  /** 预约记录状态 */
  state: string;
  /** 预约记录受理的时间 */
  accept_time: string;
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string;
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string;
    /** 预约记录关闭的原因 */
    close_reason: string;
  };
}

/** `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose extends PathNode {
  /**
   * 关闭预约商家转账记录: `POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
   */
  post: Call<V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest, V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>;
  /** 关闭预约商家转账记录: `POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close` */
  postAsync: Call<V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest, V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse>;
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostRequest extends CommonOptions {
  /** 商户预约单号 */
  out_reservation_no: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClosePostResponse extends V3PlatsolutionMchTransferReservationAnswer {
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id` */
export interface V3PlatsolutionMchTransferReservationReservationId extends PathNode {
  _reservation_id_: V3PlatsolutionMchTransferReservationReservationIdByReservationId;
  '{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservationId;
}

/** `v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` */
export interface V3PlatsolutionMchTransferReservationReservationIdByReservationId extends PathNode {
  /**
   * 微信支付预约单号查询预约商家转账记录: `GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
   */
  get: Call<V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetRequest, V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetResponse>;
  /** 微信支付预约单号查询预约商家转账记录: `GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}` */
  getAsync: Call<V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetRequest, V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetResponse>;
}

export interface V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetRequest extends CommonOptions {
  /** 微信转账预约单号 */
  reservation_id: string;
  query: {
    /** 二级商户号 */
    sub_mchid: string;
  };
}

export interface V3PlatsolutionMchTransferReservationReservationIdByReservationIdGetResponse extends V3PlatsolutionMchTransferReservationAnswer {
}
