/** Examples of the documentation that the simulator refuses, and why. */
export interface Refused {
  /** The operations, as recorded. */
  op: RegExp;
  /** What the refusal says: its code, or the field that it names. */
  says: { code: RegExp } | { field: string };
  reason: string;
}

export const refused: readonly Refused[] = [
  {
    op: /^v3\/.*\{\w+\}.*#/,
    says: { code: /^(?:ORDER_?NOT_?EXIST|NOT_FOUND|RESOURCE_NOT_EXISTS)$/ },
    reason: 'The example names what was never made here, and the operation looks it up.',
  },
  {
    op: /^v3\/(?:profitsharing\/(?:orders|orders\/unfreeze|return-orders)|refund\/domestic\/refunds)#post/,
    says: { code: /^RESOURCE_NOT_EXISTS$/ },
    reason: 'The example names a payment or sharing that was never made here.',
  },
  {
    op: /^v3\/papay\/pay\/(?:harmony\/|partner\/)?transactions\/apply#post$/,
    says: { code: /^NOT_FOUND$/ },
    reason: 'The example charges by an agreement that was never signed here.',
  },
  {
    op: /^v3\/payscore\/partner\/serviceorder#get$/,
    says: { code: /^ORDER_NOT_EXIST$/ },
    reason: 'The example names a service order that was never made here.',
  },
  {
    op: /^v3\/merchant-service\/complaint-notifications#(?:get|put|delete)$/,
    says: { code: /^INVALID_REQUEST$/ },
    reason: 'No place for notices was set before; its page has no other code for that.',
  },
  {
    op: /^v3\/(?:merchant-service\/complaints-v2\/\{complaint_id\}\/(?:complete|response)|pay\/transactions\/out-trade-no\/\{out_trade_no\}\/close)#post$/,
    says: { code: /^INVALID_REQUEST$/ },
    reason: 'The example names what was never made here, and the page has no other code for that.',
  },
  {
    op: /^v3\/apply4subject\/applyment#get$/,
    says: { field: 'applyment_id' },
    reason: 'The example gives an empty text for a number.',
  },
  {
    op: /^v3\/ecommerce\/applyments\/index#post$/,
    says: { field: '/settlement_info/settlement_id' },
    reason: 'The example gives an empty text for a number.',
  },
  {
    op: /^v3\/new-tax-control-fapiao\/fapiao-applications\/real-estate-leasing#post$/,
    says: { field: '/fapiao_information/items/0/unit' },
    reason: 'The example gives the unit of services; the documented values are units of area.',
  },
  {
    op: /^v3\/marketing\/favor\/coupon-stocks#post$/,
    says: { field: '/available_end_time' },
    reason: 'The stock of the example ends when it begins.',
  },
  {
    op: /^v3\/(?:pay|combine-transactions)\//,
    says: { field: '/time_expire' },
    reason: 'The order of the example expired in 2018.',
  },
  {
    op: /^v2\/pay\/(?:unifiedorder|micropay)#post$/,
    says: { field: 'time_expire' },
    reason: 'The order of the example expired in 2009.',
  },
  {
    op: /^v2\/(?:pay\/(?:closeorder|orderquery|refundquery)|secapi\/pay\/(?:refund|reverse)|mmpaymkttransfers\/gethbinfo)#post$/,
    says: { code: /^(?:ORDERNOTEXIST|REFUNDNOTEXIST|INVALID_TRANSACTIONID|NOT_FOUND)$/ },
    reason: 'The example names what was never made here, and the operation looks it up.',
  },
  {
    op: /^v3\/(?:bill\/(?:tradebill|fundflowbill|sub-merchant-fundflowbill)|profitsharing\/bills)#get$/,
    says: { field: 'bill_date' },
    reason: 'The example asks for a day of 2019; there are bills of the last 3 months.',
  },
  {
    op: /^v3\/bank-transfer\/batches\/out-batch-no\/\{out_batch_no\}#get$/,
    says: { field: 'out_batch_no' },
    reason: 'The example gives the variable of the path in the query, too, where it is not documented.',
  },
  {
    op: /^v3\/merchant\/fund\/withdraw\/bill-type\/\{bill_type\}#get$/,
    says: { field: 'bill_type' },
    reason: 'The example gives the variable of the path in the query, too, where it is not documented.',
  },
  {
    op: /^v3\/global\/merchant-service\/complaints(?:\/\{complaint_id\}\/negotiation-historys)?#get$/,
    says: { field: 'mch_language' },
    reason: 'The example has zh_CN; the documented values are written in capitals.',
  },
  {
    op: /^v3\/marketing\/partner\/delivery-plan\/delivery-plans\/\{brand_id\}\/delivery-plans#get$/,
    says: { field: 'audit_state' },
    reason: 'The example has a number; the documented values are names.',
  },
  {
    op: /^v3\/(?:mch-manage\/.*mch-manage-submissions|transaction-block\/.*|mch-operation-manage\/.*\/submit)#post$/,
    says: { field: '/submit_data/record_fields/0/type' },
    reason: 'The example has 0, which is none of the documented values.',
  },
  {
    op: /^v3\/apply4subject\/applyment#post$/,
    says: { field: '/subject_info/special_operation_info/0/category_id' },
    reason: 'The example has 0, which is none of the documented values.',
  },
  {
    op: /^v3\/offlineface\/transactions#post$/,
    says: { field: '/business/business_product_id' },
    reason: 'The example has 0, which is none of the documented values.',
  },
  {
    op: /^v3\/payscore\/payafter-orders\/\{out_order_no\}\/complete#post$/,
    says: { field: '/finish_type' },
    reason: 'The example has 0, which is none of the documented values.',
  },
];
