/** Operations that an SDK or a sample knows in a form that no page has, and why they are ignored. */
export const OTHER_OPERATIONS: Readonly<Record<string, string>> = {
  'GET v3/merchant/fund/withdraw/{}':
    'the pages name the number in the path: withdraw-id/{withdraw_id}, out-request-no/{out_request_no}',
  'GET v3/fund-app/brand-redpacket/brand-merchant-batches/{}/out-details/{}':
    'details by out_batch_no are at brand-merchant-out-batches/{out_batch_no}',
  'POST v3/goldplan/merchants/open-advertising-show': 'the official page and two official SDKs have PATCH',
  'POST v3/marketing/membercard-open/callback': 'the page has PATCH, and only one SDK has POST',
  'POST v3/new-tax-control-fapiao/merchant/{}/check-status': 'the official page has GET',
  'POST v3/marketing/goods-subsidy-activity/retail-store-act/{}/representative':
    'the page has PUT to add and DELETE to remove',
  'POST v3/marketing/partner/product-coupon/media/image-upload': 'the official pages have upload-image',
  'GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{}/details/detail-id/{}':
    'the page by out_batch_no uses out_detail_no: details/out-detail-no/{out_detail_no}',
  'GET v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{}/check-opened':
    'the page has POST',
  'PUT v3/global/merchants': 'only one community SDK has it, and no page',
  'POST v3/global/merchant/media/upload':
    'only one community SDK has it; the page has v3/global/merchant-storage/file/upload',
};
