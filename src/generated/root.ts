// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Chain } from '../chain/typed.ts';
import type { V2 } from './v2.ts';
import type { V3 } from './v3.ts';
import type { V2Operations, V2Paths } from './v2.ts';
import type { V3AbnormalFundProcessingOperations, V3AbnormalFundProcessingPaths } from './v3-abnormal-fund-processing.ts';
import type { V3AggracctBcOperations, V3AggracctBcPaths } from './v3-aggracct-bc.ts';
import type { V3Apply4subOperations, V3Apply4subPaths } from './v3-apply4sub.ts';
import type { V3Apply4subjectOperations, V3Apply4subjectPaths } from './v3-apply4subject.ts';
import type { V3Applyment4subOperations, V3Applyment4subPaths } from './v3-applyment4sub.ts';
import type { V3BankBatchTransferOperations, V3BankBatchTransferPaths } from './v3-bank-batch-transfer.ts';
import type { V3BankTransferOperations, V3BankTransferPaths } from './v3-bank-transfer.ts';
import type { V3BillOperations, V3BillPaths } from './v3-bill.ts';
import type { V3BilldownloadOperations, V3BilldownloadPaths } from './v3-billdownload.ts';
import type { V3BrandOperations, V3BrandPaths } from './v3-brand.ts';
import type { V3BrandBasicOperations, V3BrandBasicPaths } from './v3-brand-basic.ts';
import type { V3BusinesscircleOperations, V3BusinesscirclePaths } from './v3-businesscircle.ts';
import type { V3CapitalOperations, V3CapitalPaths } from './v3-capital.ts';
import type { V3CateringOperations, V3CateringPaths } from './v3-catering.ts';
import type { V3CertificatesOperations, V3CertificatesPaths } from './v3-certificates.ts';
import type { V3CombineTransactionsOperations, V3CombineTransactionsPaths } from './v3-combine-transactions.ts';
import type { V3ComplianceOperations, V3CompliancePaths } from './v3-compliance.ts';
import type { V3CreditRepaymentOperations, V3CreditRepaymentPaths } from './v3-credit-repayment.ts';
import type { V3CustomsOperations, V3CustomsPaths } from './v3-customs.ts';
import type { V3DiscountCardOperations, V3DiscountCardPaths } from './v3-discount-card.ts';
import type { V3EbikeOperations, V3EbikePaths } from './v3-ebike.ts';
import type { V3EcommerceOperations, V3EcommercePaths } from './v3-ecommerce.ts';
import type { V3EduPapayOperations, V3EduPapayPaths } from './v3-edu-papay.ts';
import type { V3EduStarOperations, V3EduStarPaths } from './v3-edu-star.ts';
import type { V3EduschoolpayOperations, V3EduschoolpayPaths } from './v3-eduschoolpay.ts';
import type { V3ExpressOperations, V3ExpressPaths } from './v3-express.ts';
import type { V3FacemchOperations, V3FacemchPaths } from './v3-facemch.ts';
import type { V3FundAppOperations, V3FundAppPaths } from './v3-fund-app.ts';
import type { V3FundsToOverseaOperations, V3FundsToOverseaPaths } from './v3-funds-to-oversea.ts';
import type { V3GlobalOperations, V3GlobalPaths } from './v3-global.ts';
import type { V3GoldplanOperations, V3GoldplanPaths } from './v3-goldplan.ts';
import type { V3GovOperations, V3GovPaths } from './v3-gov.ts';
import type { V3HirePowerBankOperations, V3HirePowerBankPaths } from './v3-hire-power-bank.ts';
import type { V3IndustryCouponOperations, V3IndustryCouponPaths } from './v3-industry-coupon.ts';
import type { V3IndustryRebateOperations, V3IndustryRebatePaths } from './v3-industry-rebate.ts';
import type { V3InspolicymgrOperations, V3InspolicymgrPaths } from './v3-inspolicymgr.ts';
import type { V3IotmanageOperations, V3IotmanagePaths } from './v3-iotmanage.ts';
import type { V3LovefeastOperations, V3LovefeastPaths } from './v3-lovefeast.ts';
import type { V3MarketingOperations, V3MarketingPaths } from './v3-marketing.ts';
import type { V3MchManageOperations, V3MchManagePaths } from './v3-mch-manage.ts';
import type { V3MchOperationManageOperations, V3MchOperationManagePaths } from './v3-mch-operation-manage.ts';
import type { V3MchOperateOperations, V3MchOperatePaths } from './v3-mch_operate.ts';
import type { V3MchalterapplyOperations, V3MchalterapplyPaths } from './v3-mchalterapply.ts';
import type { V3MedInsOperations, V3MedInsPaths } from './v3-med-ins.ts';
import type { V3MerchantOperations, V3MerchantPaths } from './v3-merchant.ts';
import type { V3MerchantRiskManageOperations, V3MerchantRiskManagePaths } from './v3-merchant-risk-manage.ts';
import type { V3MerchantServiceOperations, V3MerchantServicePaths } from './v3-merchant-service.ts';
import type { V3MerchantSettlementOperations, V3MerchantSettlementPaths } from './v3-merchant-settlement.ts';
import type { V3MerchantStoreOperations, V3MerchantStorePaths } from './v3-merchant-store.ts';
import type { V3MerchantfundOperations, V3MerchantfundPaths } from './v3-merchantfund.ts';
import type { V3MerchantsOperations, V3MerchantsPaths } from './v3-merchants.ts';
import type { V3MultiuseOperations, V3MultiusePaths } from './v3-multiuse.ts';
import type { V3NewTaxControlFapiaoOperations, V3NewTaxControlFapiaoPaths } from './v3-new-tax-control-fapiao.ts';
import type { V3OfflinefaceOperations, V3OfflinefacePaths } from './v3-offlineface.ts';
import type { V3OfflinefacemchOperations, V3OfflinefacemchPaths } from './v3-offlinefacemch.ts';
import type { V3PalmserviceOperations, V3PalmservicePaths } from './v3-palmservice.ts';
import type { V3PapayOperations, V3PapayPaths } from './v3-papay.ts';
import type { V3ParkingOperations, V3ParkingPaths } from './v3-parking.ts';
import type { V3PartnerPapayOperations, V3PartnerPapayPaths } from './v3-partner-papay.ts';
import type { V3PartnerTransferOperations, V3PartnerTransferPaths } from './v3-partner-transfer.ts';
import type { V3PasswordExemptContractOperations, V3PasswordExemptContractPaths } from './v3-password-exempt-contract.ts';
import type { V3PayOperations, V3PayPaths } from './v3-pay.ts';
import type { V3PayDevicesOperations, V3PayDevicesPaths } from './v3-pay-devices.ts';
import type { V3PayrollCardOperations, V3PayrollCardPaths } from './v3-payroll-card.ts';
import type { V3PayscoreOperations, V3PayscorePaths } from './v3-payscore.ts';
import type { V3PlatsolutionOperations, V3PlatsolutionPaths } from './v3-platsolution.ts';
import type { V3ProfitsharingOperations, V3ProfitsharingPaths } from './v3-profitsharing.ts';
import type { V3QrcodeOperations, V3QrcodePaths } from './v3-qrcode.ts';
import type { V3RateActivityOperations, V3RateActivityPaths } from './v3-rate-activity.ts';
import type { V3RealnameOperations, V3RealnamePaths } from './v3-realname.ts';
import type { V3RechargeOperations, V3RechargePaths } from './v3-recharge.ts';
import type { V3RefundOperations, V3RefundPaths } from './v3-refund.ts';
import type { V3RefundsOperations, V3RefundsPaths } from './v3-refunds.ts';
import type { V3RepaymentOperations, V3RepaymentPaths } from './v3-repayment.ts';
import type { V3SecurityOperations, V3SecurityPaths } from './v3-security.ts';
import type { V3SmartguideOperations, V3SmartguidePaths } from './v3-smartguide.ts';
import type { V3StatementsOperations, V3StatementsPaths } from './v3-statements.ts';
import type { V3TaxiInvoiceOperations, V3TaxiInvoicePaths } from './v3-taxi-invoice.ts';
import type { V3TransactionBlockOperations, V3TransactionBlockPaths } from './v3-transaction-block.ts';
import type { V3TransactionsOperations, V3TransactionsPaths } from './v3-transactions.ts';
import type { V3TransferOperations, V3TransferPaths } from './v3-transfer.ts';
import type { V3TransferDetailOperations, V3TransferDetailPaths } from './v3-transfer-detail.ts';
import type { V3TransferdownloadOperations, V3TransferdownloadPaths } from './v3-transferdownload.ts';
import type { V3VehicleOperations, V3VehiclePaths } from './v3-vehicle.ts';
import type { V3WebizpayOperations, V3WebizpayPaths } from './v3-webizpay.ts';

/** Every documented path and its node. */
export interface Paths extends V2Paths, V3AbnormalFundProcessingPaths, V3AggracctBcPaths, V3Apply4subPaths, V3Apply4subjectPaths, V3Applyment4subPaths, V3BankBatchTransferPaths, V3BankTransferPaths, V3BillPaths, V3BilldownloadPaths, V3BrandPaths, V3BrandBasicPaths, V3BusinesscirclePaths, V3CapitalPaths, V3CateringPaths, V3CertificatesPaths, V3CombineTransactionsPaths, V3CompliancePaths, V3CreditRepaymentPaths, V3CustomsPaths, V3DiscountCardPaths, V3EbikePaths, V3EcommercePaths, V3EduPapayPaths, V3EduStarPaths, V3EduschoolpayPaths, V3ExpressPaths, V3FacemchPaths, V3FundAppPaths, V3FundsToOverseaPaths, V3GlobalPaths, V3GoldplanPaths, V3GovPaths, V3HirePowerBankPaths, V3IndustryCouponPaths, V3IndustryRebatePaths, V3InspolicymgrPaths, V3IotmanagePaths, V3LovefeastPaths, V3MarketingPaths, V3MchManagePaths, V3MchOperationManagePaths, V3MchOperatePaths, V3MchalterapplyPaths, V3MedInsPaths, V3MerchantPaths, V3MerchantRiskManagePaths, V3MerchantServicePaths, V3MerchantSettlementPaths, V3MerchantStorePaths, V3MerchantfundPaths, V3MerchantsPaths, V3MultiusePaths, V3NewTaxControlFapiaoPaths, V3OfflinefacePaths, V3OfflinefacemchPaths, V3PalmservicePaths, V3PapayPaths, V3ParkingPaths, V3PartnerPapayPaths, V3PartnerTransferPaths, V3PasswordExemptContractPaths, V3PayPaths, V3PayDevicesPaths, V3PayrollCardPaths, V3PayscorePaths, V3PlatsolutionPaths, V3ProfitsharingPaths, V3QrcodePaths, V3RateActivityPaths, V3RealnamePaths, V3RechargePaths, V3RefundPaths, V3RefundsPaths, V3RepaymentPaths, V3SecurityPaths, V3SmartguidePaths, V3StatementsPaths, V3TaxiInvoicePaths, V3TransactionBlockPaths, V3TransactionsPaths, V3TransferPaths, V3TransferDetailPaths, V3TransferdownloadPaths, V3VehiclePaths, V3WebizpayPaths {
}

/** Options, response and error codes of every documented operation, by path and verb. */
export interface Operations extends V2Operations, V3AbnormalFundProcessingOperations, V3AggracctBcOperations, V3Apply4subOperations, V3Apply4subjectOperations, V3Applyment4subOperations, V3BankBatchTransferOperations, V3BankTransferOperations, V3BillOperations, V3BilldownloadOperations, V3BrandOperations, V3BrandBasicOperations, V3BusinesscircleOperations, V3CapitalOperations, V3CateringOperations, V3CertificatesOperations, V3CombineTransactionsOperations, V3ComplianceOperations, V3CreditRepaymentOperations, V3CustomsOperations, V3DiscountCardOperations, V3EbikeOperations, V3EcommerceOperations, V3EduPapayOperations, V3EduStarOperations, V3EduschoolpayOperations, V3ExpressOperations, V3FacemchOperations, V3FundAppOperations, V3FundsToOverseaOperations, V3GlobalOperations, V3GoldplanOperations, V3GovOperations, V3HirePowerBankOperations, V3IndustryCouponOperations, V3IndustryRebateOperations, V3InspolicymgrOperations, V3IotmanageOperations, V3LovefeastOperations, V3MarketingOperations, V3MchManageOperations, V3MchOperationManageOperations, V3MchOperateOperations, V3MchalterapplyOperations, V3MedInsOperations, V3MerchantOperations, V3MerchantRiskManageOperations, V3MerchantServiceOperations, V3MerchantSettlementOperations, V3MerchantStoreOperations, V3MerchantfundOperations, V3MerchantsOperations, V3MultiuseOperations, V3NewTaxControlFapiaoOperations, V3OfflinefaceOperations, V3OfflinefacemchOperations, V3PalmserviceOperations, V3PapayOperations, V3ParkingOperations, V3PartnerPapayOperations, V3PartnerTransferOperations, V3PasswordExemptContractOperations, V3PayOperations, V3PayDevicesOperations, V3PayrollCardOperations, V3PayscoreOperations, V3PlatsolutionOperations, V3ProfitsharingOperations, V3QrcodeOperations, V3RateActivityOperations, V3RealnameOperations, V3RechargeOperations, V3RefundOperations, V3RefundsOperations, V3RepaymentOperations, V3SecurityOperations, V3SmartguideOperations, V3StatementsOperations, V3TaxiInvoiceOperations, V3TransactionBlockOperations, V3TransactionsOperations, V3TransferOperations, V3TransferDetailOperations, V3TransferdownloadOperations, V3VehicleOperations, V3WebizpayOperations {
}

/** What `Builder.factory` returns: the start of the chain. */
export interface Root extends Paths {
  v2: V2;
  v3: V3;
  /** The node of a documented path. */
  chain<P extends keyof Paths>(path: P): Paths[P];
  /** The untyped node of any other path, such as a new one or one that is computed at run time. */
  chain(path: string): Chain;
}
