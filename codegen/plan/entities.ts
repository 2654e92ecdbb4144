import { NO_WITNESS } from '../facts/witness.ts';
import { uniteFields } from '../layers/compose/unite.ts';
import type { Field, Operation, Response } from '../model/model.ts';

/**
 * A type that several operations return, under a name that users import: `Transaction`. It has the fields of all these
 * responses; each response extends it with the fields that it always has.
 */
export interface Entity {
  name: string;
  /** Its description, for editors. */
  about: string;
  /** Operations of one product: `GET v3/pay/transactions/id/{transaction_id}`. */
  operations: readonly string[];
  /** The event payloads with the same content: the event, and the anchor of the payload. */
  payloads?: readonly (readonly [event: string, anchor: string])[];
}

export const ENTITIES: readonly Entity[] = [
  {
    name: 'Transaction',
    about: 'A payment to a direct merchant.',
    operations: [
      'GET v3/pay/transactions/id/{transaction_id}',
      'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
      'POST v3/pay/transactions/codepay',
    ],
    payloads: [['v3/TRANSACTION.SUCCESS', 'BASIC']],
  },
  {
    name: 'PartnerTransaction',
    about: 'A payment to a sub-merchant, made by its service provider.',
    operations: [
      'GET v3/pay/partner/transactions/id/{transaction_id}',
      'GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}',
      'POST v3/pay/partner/transactions/codepay',
    ],
    payloads: [['v3/TRANSACTION.SUCCESS', 'PARTNER']],
  },
  {
    name: 'CombinedTransaction',
    about: 'One payment of several orders.',
    operations: [
      'GET v3/combine-transactions/id/{combine_transaction_id}',
      'GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}',
    ],
    payloads: [['v3/TRANSACTION.SUCCESS', 'COMBINE']],
  },
  {
    name: 'ParkingTransaction',
    about: 'A payment for parking.',
    operations: [
      'GET v3/vehicle/transactions/out-trade-no/{out_trade_no}',
      'POST v3/vehicle/transactions/parking',
    ],
    payloads: [
      ['v3/TRANSACTION.SUCCESS', 'PARKING'],
      ['v3/TRANSACTION.FAIL', 'PARKING'],
      ['v3/TRANSACTION.PAY_BACK', 'PARKING'],
    ],
  },
  {
    name: 'Refund',
    about: 'A refund of a payment.',
    operations: [
      'GET v3/refund/domestic/refunds/{out_refund_no}',
      'POST v3/refund/domestic/refunds',
      'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
    ],
  },
  {
    name: 'EcommerceRefund',
    about: 'A refund of a payment to a second-level merchant of a platform.',
    operations: [
      'GET v3/ecommerce/refunds/id/{refund_id}',
      'GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}',
      'POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund',
    ],
  },
  {
    name: 'TransferBill',
    about: 'A transfer from a merchant to a user.',
    operations: [
      'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
      'GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    ],
  },
  {
    name: 'ProfitSharingOrder',
    about: 'How a payment is shared among receivers.',
    operations: [
      'GET v3/profitsharing/orders/{out_order_no}',
      'POST v3/profitsharing/orders',
      'POST v3/profitsharing/orders/unfreeze',
    ],
  },
  {
    name: 'ProfitSharingReturn',
    about: 'A share of a payment that its receiver returns.',
    operations: ['GET v3/profitsharing/return-orders/{out_return_no}', 'POST v3/profitsharing/return-orders'],
  },
  {
    name: 'ServiceOrder',
    about: 'An order of WeChat Pay Score.',
    operations: [
      'GET v3/payscore/serviceorder',
      'POST v3/payscore/serviceorder/{out_order_no}/modify',
      'POST v3/payscore/serviceorder/{out_order_no}/sync',
    ],
  },
  {
    name: 'PartnerServiceOrder',
    about: 'An order of WeChat Pay Score, made by a service provider.',
    operations: ['GET v3/payscore/partner/serviceorder'],
  },
  {
    name: 'Contract',
    about: 'An agreement that lets a merchant debit a user.',
    operations: ['GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'],
  },
  {
    name: 'Withdrawal',
    about: "A withdrawal of a merchant's balance to a bank.",
    operations: [
      'GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}',
      'GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}',
    ],
  },
  {
    name: 'Complaint',
    about: 'A complaint of a user.',
    operations: ['GET v3/merchant-service/complaints-v2/{complaint_id}'],
  },
  {
    name: 'UserCoupon',
    about: "A user's coupon.",
    operations: ['GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}'],
  },
  {
    name: 'CouponStock',
    about: 'A stock of coupons.',
    operations: ['GET v3/marketing/favor/stocks/{stock_id}'],
  },
];

/** An entity of the existing pages. */
export interface KnownEntity extends Entity {
  /** The fields of all its responses; a field is required if every response always has it. */
  fields: readonly Field[];
}

/** The entities by the operations that return them. */
export function knownEntities(operations: readonly Operation[]): Map<Operation, KnownEntity> {
  const byKey = new Map(operations.map((operation) => [keyOf(operation), operation]));
  const known = new Map<Operation, KnownEntity>();
  for (const entity of ENTITIES) {
    const answering = entity.operations.flatMap((key) => byKey.get(key) ?? []);
    const answers = answering.map(({ response }) => answerOf(response)).filter((fields) => fields.length > 0);
    if (answers.length === 0) continue;
    const fields = uniteFields(answers, NO_WITNESS, () => undefined);
    for (const operation of answering) known.set(operation, { ...entity, fields });
  }
  return known;
}

function keyOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** The fields of a successful response. */
export function answerOf(response: Response): readonly Field[] {
  return response.kind === 'fields' ? response.fields : [];
}

/** The fields of an entity that this response always has, but others may lack. */
export function alwaysIn(answer: readonly Field[], { fields }: KnownEntity): Field[] {
  const always = new Set(answer.filter(({ required }) => required).map(({ name }) => name));
  return fields
    .filter(({ name, required }) => !required && always.has(name))
    .map((field) => ({ ...field, required: true }));
}
