/** Recorded options that the types refuse, because sample and table of the page do not agree. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'v2/cgi-bin/mch/customs/customdeclareorder#post':
    'the sample names a customs office that the table does not list',
  'v2/cgi-bin/mch/customs/customdeclarequery#post':
    'the sample names a customs office that the table does not list',
  'v2/cgi-bin/mch/newcustoms/customdeclareredeclare#post':
    'the sample names a customs office that the table does not list',
  'v2/papay/h5entrustweb#get': 'the sample gives a number for a timestamp that the table calls a string',
  'v2/papay/partner/h5entrustweb#get':
    'the sample gives a number for a timestamp that the table calls a string',
  'v3/apply4subject/applyment#get': 'the sample gives an empty text for a number',
  'v3/apply4subject/applyment#post': 'the sample gives 0 for an enumeration that has no 0',
  'v3/bank-transfer/batches/out-batch-no/{out_batch_no}#get': 'the sample gives the path variable as query',
  'v3/ecommerce/applyments/index#post': 'the sample gives a list for a text',
  'v3/global/merchant-service/complaints#get': 'the sample writes zh_CN, the table ZH_CN',
  'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys#get':
    'the sample writes zh_CN, the table ZH_CN',
  'v3/global/papay/transactions/out-trade-no/{out_trade_no}#get':
    'the sample gives the path variable under another name',
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans#get':
    'the sample gives an id for an enumeration of states',
  'v3/merchant/fund/withdraw/bill-type/{bill_type}#get': 'the sample gives the path variable as query',
  'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing#post':
    'the sample gives the unit of services, the table lists units of area',
  'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl#get': 'the sample gives one value for a list',
  'v3/offlineface/transactions#post': 'the sample gives 0 for enumerations that have no 0',
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract#post':
    'the sample gives the path variable under another name',
  'v3/payscore/payafter-orders/{out_order_no}/complete#post':
    'the sample gives 0 for an enumeration that has no 0',
};
