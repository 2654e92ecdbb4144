// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

export type { KnownErrorCode } from './errors.ts';
export type { EventAnswers } from './event-answers.ts';
export type { EventsByType, WebhookEvent, WebhookEvents } from './events.ts';
export type { Operations, Paths, Root } from './root.ts';
export type { CombinedTransaction } from './v3-combine-transactions.ts';
export type { EcommerceRefund } from './v3-ecommerce.ts';
export type { TransferBill } from './v3-fund-app.ts';
export type { CouponStock, UserCoupon } from './v3-marketing.ts';
export type { Withdrawal } from './v3-merchant.ts';
export type { Complaint } from './v3-merchant-service.ts';
export type { Contract } from './v3-papay.ts';
export type { PartnerTransaction, Transaction } from './v3-pay.ts';
export type { PartnerServiceOrder, ServiceOrder } from './v3-payscore.ts';
export type { ProfitSharingOrder, ProfitSharingReturn } from './v3-profitsharing.ts';
export type { Refund } from './v3-refund.ts';
export type { ParkingTransaction } from './v3-vehicle.ts';
