/** Operations that an SDK or a sample knows in a form that no page has, and why they are ignored. */
export const OTHER_OPERATIONS: Readonly<Record<string, string>> = {
  'GET v3/merchant/fund/withdraw/{}':
    'the pages say which number it is: withdraw-id/{withdraw_id}, out-request-no/{out_request_no}',
  'GET v3/fund-app/brand-redpacket/brand-merchant-batches/{}/out-details/{}':
    'the details of an own number stand below brand-merchant-out-batches/{out_batch_no}',
  'POST v3/goldplan/merchants/open-advertising-show': 'the official page and two official SDKs have PATCH',
  'POST v3/marketing/membercard-open/callback': 'the page has PATCH, and one SDK alone has POST',
  'POST v3/new-tax-control-fapiao/merchant/{}/check-status': 'the official page has GET',
  'POST v3/marketing/goods-subsidy-activity/retail-store-act/{}/representative':
    'the page has PUT to add and DELETE to remove',
  'POST v3/marketing/partner/product-coupon/media/image-upload': 'the official pages have upload-image',
  'GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{}/details/detail-id/{}':
    'the page of an own batch number has the own detail number: details/out-detail-no/{out_detail_no}',
  'GET v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{}/check-opened':
    'the page has POST',
  'PUT v3/global/merchants': 'one community SDK alone has it, and no page does',
  'POST v3/global/merchant/media/upload':
    'one community SDK alone has it; the page has v3/global/merchant-storage/file/upload',
};
