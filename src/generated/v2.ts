// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Download, DownloadCall, DownloadOptions, Encoded, HeaderValue, Operation, PathNode, Redirect, Undocumented, WorkwxOptions, XmlMap } from '../chain/typed.ts';
export interface V2Paths {
  'v2/appauth/authindex': V2AppauthAuthindex;
  'v2/appauth/getaccesstoken': V2AppauthGetaccesstoken;
  'v2/applyment/micro/getstate': V2ApplymentMicroGetstate;
  'v2/applyment/micro/getupgradestate': V2ApplymentMicroGetupgradestate;
  'v2/applyment/micro/modifyarchives': V2ApplymentMicroModifyarchives;
  'v2/applyment/micro/modifycontactinfo': V2ApplymentMicroModifycontactinfo;
  'v2/applyment/micro/signcontract': V2ApplymentMicroSigncontract;
  'v2/applyment/micro/submit': V2ApplymentMicroSubmit;
  'v2/applyment/micro/submitupgrade': V2ApplymentMicroSubmitupgrade;
  'v2/billcommentsp/batchquerycomment': V2BillcommentspBatchquerycomment;
  'v2/cgi-bin/mch/customs/customdeclareorder': V2CgiBinMchCustomsCustomdeclareorder;
  'v2/cgi-bin/mch/customs/customdeclarequery': V2CgiBinMchCustomsCustomdeclarequery;
  'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': V2CgiBinMchNewcustomsCustomdeclareredeclare;
  'v2/deposit/consume': V2DepositConsume;
  'v2/deposit/facepay': V2DepositFacepay;
  'v2/deposit/micropay': V2DepositMicropay;
  'v2/deposit/orderquery': V2DepositOrderquery;
  'v2/deposit/refund': V2DepositRefund;
  'v2/deposit/refundquery': V2DepositRefundquery;
  'v2/deposit/reverse': V2DepositReverse;
  'v2/deposit/unifiedorder': V2DepositUnifiedorder;
  'v2/face/get_wxpayface_authinfo': V2FaceGetWxpayfaceAuthinfo;
  'v2/fund/queryautowithdrawbydate': V2FundQueryautowithdrawbydate;
  'v2/fund/reautowithdrawbydate': V2FundReautowithdrawbydate;
  'v2/mchrisk/bankquerymchauditinfo': V2MchriskBankquerymchauditinfo;
  'v2/mchrisk/channelquerymchauditinfo': V2MchriskChannelquerymchauditinfo;
  'v2/mchrisk/querymchrisk': V2MchriskQuerymchrisk;
  'v2/mchrisk/setmchriskcallback': V2MchriskSetmchriskcallback;
  'v2/mchrisk/syncmchriskresult': V2MchriskSyncmchriskresult;
  'v2/mmpaymkttransfers/gethbinfo': V2MmpaymkttransfersGethbinfo;
  'v2/mmpaymkttransfers/gettransferinfo': V2MmpaymkttransfersGettransferinfo;
  'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': V2MmpaymkttransfersPromotionPaywwsptrans2pocket;
  'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': V2MmpaymkttransfersPromotionQuerywwsptrans2pocket;
  'v2/mmpaymkttransfers/promotion/transfers': V2MmpaymkttransfersPromotionTransfers;
  'v2/mmpaymkttransfers/query_coupon_stock': V2MmpaymkttransfersQueryCouponStock;
  'v2/mmpaymkttransfers/querycouponsinfo': V2MmpaymkttransfersQuerycouponsinfo;
  'v2/mmpaymkttransfers/queryworkwxredpack': V2MmpaymkttransfersQueryworkwxredpack;
  'v2/mmpaymkttransfers/send_coupon': V2MmpaymkttransfersSendCoupon;
  'v2/mmpaymkttransfers/sendgroupredpack': V2MmpaymkttransfersSendgroupredpack;
  'v2/mmpaymkttransfers/sendminiprogramhb': V2MmpaymkttransfersSendminiprogramhb;
  'v2/mmpaymkttransfers/sendredpack': V2MmpaymkttransfersSendredpack;
  'v2/mmpaymkttransfers/sendworkwxredpack': V2MmpaymkttransfersSendworkwxredpack;
  'v2/mmpaysptrans/pay_bank': V2MmpaysptransPayBank;
  'v2/mmpaysptrans/query_bank': V2MmpaysptransQueryBank;
  'v2/papay/deletecontract': V2PapayDeletecontract;
  'v2/papay/entrustweb': V2PapayEntrustweb;
  'v2/papay/h5entrustweb': V2PapayH5entrustweb;
  'v2/papay/partner/deletecontract': V2PapayPartnerDeletecontract;
  'v2/papay/partner/entrustweb': V2PapayPartnerEntrustweb;
  'v2/papay/partner/h5entrustweb': V2PapayPartnerH5entrustweb;
  'v2/papay/partner/preentrustweb': V2PapayPartnerPreentrustweb;
  'v2/papay/preentrustweb': V2PapayPreentrustweb;
  'v2/papay/querycontract': V2PapayQuerycontract;
  'v2/pay/closecombinedorder': V2PayClosecombinedorder;
  'v2/pay/closeorder': V2PayCloseorder;
  'v2/pay/combinedorder': V2PayCombinedorder;
  'v2/pay/contractorder': V2PayContractorder;
  'v2/pay/downloadbill': V2PayDownloadbill;
  'v2/pay/downloadfundflow': V2PayDownloadfundflow;
  'v2/pay/facepay': V2PayFacepay;
  'v2/pay/facepayquery': V2PayFacepayquery;
  'v2/pay/micropay': V2PayMicropay;
  'v2/pay/orderquery': V2PayOrderquery;
  'v2/pay/paporderquery': V2PayPaporderquery;
  'v2/pay/pappayapply': V2PayPappayapply;
  'v2/pay/partner/paporderquery': V2PayPartnerPaporderquery;
  'v2/pay/partner/pappayapply': V2PayPartnerPappayapply;
  'v2/pay/profitsharingaddreceiver': V2PayProfitsharingaddreceiver;
  'v2/pay/profitsharingmerchantratioquery': V2PayProfitsharingmerchantratioquery;
  'v2/pay/profitsharingorderamountquery': V2PayProfitsharingorderamountquery;
  'v2/pay/profitsharingquery': V2PayProfitsharingquery;
  'v2/pay/profitsharingremovereceiver': V2PayProfitsharingremovereceiver;
  'v2/pay/profitsharingreturnquery': V2PayProfitsharingreturnquery;
  'v2/pay/querycombinedorder': V2PayQuerycombinedorder;
  'v2/pay/queryexchagerate': V2PayQueryexchagerate;
  'v2/pay/refundquery': V2PayRefundquery;
  'v2/pay/refundqueryv2': V2PayRefundqueryv2;
  'v2/pay/settlementquery': V2PaySettlementquery;
  'v2/pay/unifiedorder': V2PayUnifiedorder;
  'v2/payitil/report': V2PayitilReport;
  'v2/risk/getcertficates': V2RiskGetcertficates;
  'v2/risk/getpublickey': V2RiskGetpublickey;
  'v2/risk/getviolation': V2RiskGetviolation;
  'v2/secapi/mch/addsubdevconfig': V2SecapiMchAddsubdevconfig;
  'v2/secapi/mch/channelsetting': V2SecapiMchChannelsetting;
  'v2/secapi/mch/modifymchinfo': V2SecapiMchModifymchinfo;
  'v2/secapi/mch/querysubdevconfig': V2SecapiMchQuerysubdevconfig;
  'v2/secapi/mch/submchmanage': V2SecapiMchSubmchmanage;
  'v2/secapi/mch/uploadmedia': V2SecapiMchUploadmedia;
  'v2/secapi/mch/{addinstitutionsub}': V2SecapiMchByAddinstitutionsub;
  'v2/secapi/mch/{modifyinstitutionsub}': V2SecapiMchByModifyinstitutionsub;
  'v2/secapi/mch/{queryinstitutionsub}': V2SecapiMchByQueryinstitutionsub;
  'v2/secapi/mkt/addrecommendconf': V2SecapiMktAddrecommendconf;
  'v2/secapi/pay/facepayreverse': V2SecapiPayFacepayreverse;
  'v2/secapi/pay/multiprofitsharing': V2SecapiPayMultiprofitsharing;
  'v2/secapi/pay/profitsharing': V2SecapiPayProfitsharing;
  'v2/secapi/pay/profitsharingfinish': V2SecapiPayProfitsharingfinish;
  'v2/secapi/pay/profitsharingreturn': V2SecapiPayProfitsharingreturn;
  'v2/secapi/pay/refund': V2SecapiPayRefund;
  'v2/secapi/pay/refundv2': V2SecapiPayRefundv2;
  'v2/secapi/pay/reverse': V2SecapiPayReverse;
  'v2/secsvc/getrealnameinfo': V2SecsvcGetrealnameinfo;
  'v2/secsvc/realnameauth': V2SecsvcRealnameauth;
  'v2/tools/authcodetoopenid': V2ToolsAuthcodetoopenid;
  'v2/tools/shorturl': V2ToolsShorturl;
  'v2/transit/partnerpay/payapply': V2TransitPartnerpayPayapply;
  'v2/transit/partnerpay/queryorder': V2TransitPartnerpayQueryorder;
  'v2/transit/partnerpay/querystate': V2TransitPartnerpayQuerystate;
  'v2/transit/pay/payapply': V2TransitPayPayapply;
  'v2/transit/pay/querystate': V2TransitPayQuerystate;
  'v2/transit/queryorder': V2TransitQueryorder;
  'v2/vehicle/partnerpay/notification': V2VehiclePartnerpayNotification;
  'v2/vehicle/partnerpay/payapply': V2VehiclePartnerpayPayapply;
  'v2/vehicle/partnerpay/querystate': V2VehiclePartnerpayQuerystate;
  'v2/vehicle/pay/notification': V2VehiclePayNotification;
  'v2/vehicle/pay/payapply': V2VehiclePayPayapply;
  'v2/vehicle/pay/querystate': V2VehiclePayQuerystate;
  'v2/wxv/cancelbill': V2WxvCancelbill;
  'v2/wxv/changerentmoney': V2WxvChangerentmoney;
  'v2/wxv/createhotelbill': V2WxvCreatehotelbill;
  'v2/wxv/createrentbill': V2WxvCreaterentbill;
  'v2/wxv/finishhotelbill': V2WxvFinishhotelbill;
  'v2/wxv/queryhotelbill': V2WxvQueryhotelbill;
  'v2/wxv/queryrentbill': V2WxvQueryrentbill;
  'v2/xdc/apiv2getsignkey/sign/getsignkey': V2XdcApiv2getsignkeySignGetsignkey;
  'v2/xdc/apiv2sandbox/pay/micropay': V2XdcApiv2sandboxPayMicropay;
  'v2/xdc/apiv2sandbox/pay/orderquery': V2XdcApiv2sandboxPayOrderquery;
}

export interface V2Operations {
  'v2/appauth/authindex': { get: Operation<V2AppauthAuthindexGetRequest, V2AppauthAuthindexGetResponse> };
  'v2/appauth/getaccesstoken': { get: Operation<V2AppauthGetaccesstokenGetRequest, V2AppauthGetaccesstokenGetResponse> };
  'v2/applyment/micro/getstate': { post: Operation<V2ApplymentMicroGetstatePostRequest, V2ApplymentMicroGetstatePostResponse> };
  'v2/applyment/micro/getupgradestate': { post: Operation<V2ApplymentMicroGetupgradestatePostRequest, V2ApplymentMicroGetupgradestatePostResponse> };
  'v2/applyment/micro/modifyarchives': { post: Operation<V2ApplymentMicroModifyarchivesPostRequest, V2ApplymentMicroModifyarchivesPostResponse> };
  'v2/applyment/micro/modifycontactinfo': { post: Operation<V2ApplymentMicroModifycontactinfoPostRequest, V2ApplymentMicroModifycontactinfoPostResponse> };
  'v2/applyment/micro/signcontract': { post: Operation<V2ApplymentMicroSigncontractPostRequest, V2ApplymentMicroSigncontractPostResponse> };
  'v2/applyment/micro/submit': { post: Operation<V2ApplymentMicroSubmitPostRequest, V2ApplymentMicroSubmitPostResponse> };
  'v2/applyment/micro/submitupgrade': { post: Operation<V2ApplymentMicroSubmitupgradePostRequest, V2ApplymentMicroSubmitupgradePostResponse> };
  'v2/billcommentsp/batchquerycomment': { post: Operation<V2BillcommentspBatchquerycommentPostRequest, V2BillcommentspBatchquerycommentPostResponse> };
  'v2/cgi-bin/mch/customs/customdeclareorder': { post: Operation<V2CgiBinMchCustomsCustomdeclareorderPostRequest, V2CgiBinMchCustomsCustomdeclareorderPostResponse> };
  'v2/cgi-bin/mch/customs/customdeclarequery': { post: Operation<V2CgiBinMchCustomsCustomdeclarequeryPostRequest, V2CgiBinMchCustomsCustomdeclarequeryPostResponse> };
  'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': { post: Operation<V2CgiBinMchNewcustomsCustomdeclareredeclarePostRequest, V2CgiBinMchNewcustomsCustomdeclareredeclarePostResponse> };
  'v2/deposit/consume': { post: Operation<V2DepositConsumePostRequest, V2DepositConsumePostResponse> };
  'v2/deposit/facepay': { post: Operation<V2DepositFacepayPostRequest, V2DepositFacepayPostResponse> };
  'v2/deposit/micropay': { post: Operation<V2DepositMicropayPostRequest, V2DepositMicropayPostResponse> };
  'v2/deposit/orderquery': { post: Operation<V2DepositOrderqueryPostRequest, V2DepositOrderqueryPostResponse> };
  'v2/deposit/refund': { post: Operation<V2DepositRefundPostRequest, V2DepositRefundPostResponse> };
  'v2/deposit/refundquery': { post: Operation<V2DepositRefundqueryPostRequest, V2DepositRefundqueryPostResponse> };
  'v2/deposit/reverse': { post: Operation<V2DepositReversePostRequest, V2DepositReversePostResponse> };
  'v2/deposit/unifiedorder': { post: Operation<V2DepositUnifiedorderPostRequest, V2DepositUnifiedorderPostResponse> };
  'v2/face/get_wxpayface_authinfo': { post: Operation<V2FaceGetWxpayfaceAuthinfoPostRequest, V2FaceGetWxpayfaceAuthinfoPostResponse> };
  'v2/fund/queryautowithdrawbydate': { post: Operation<V2FundQueryautowithdrawbydatePostRequest, V2FundQueryautowithdrawbydatePostResponse> };
  'v2/fund/reautowithdrawbydate': { post: Operation<V2FundReautowithdrawbydatePostRequest, V2FundReautowithdrawbydatePostResponse> };
  'v2/mchrisk/bankquerymchauditinfo': { post: Operation<V2MchriskBankquerymchauditinfoPostRequest, V2MchriskBankquerymchauditinfoPostResponse> };
  'v2/mchrisk/channelquerymchauditinfo': { post: Operation<V2MchriskChannelquerymchauditinfoPostRequest, V2MchriskChannelquerymchauditinfoPostResponse> };
  'v2/mchrisk/querymchrisk': { post: Operation<V2MchriskQuerymchriskPostRequest, V2MchriskQuerymchriskPostResponse> };
  'v2/mchrisk/setmchriskcallback': { post: Operation<V2MchriskSetmchriskcallbackPostRequest, V2MchriskSetmchriskcallbackPostResponse> };
  'v2/mchrisk/syncmchriskresult': { post: Operation<V2MchriskSyncmchriskresultPostRequest, V2MchriskSyncmchriskresultPostResponse> };
  'v2/mmpaymkttransfers/gethbinfo': { post: Operation<V2MmpaymkttransfersGethbinfoPostRequest, V2MmpaymkttransfersGethbinfoPostResponse> };
  'v2/mmpaymkttransfers/gettransferinfo': { post: Operation<V2MmpaymkttransfersGettransferinfoPostRequest, V2MmpaymkttransfersGettransferinfoPostResponse> };
  'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': { post: Operation<V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostRequest, V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostResponse> };
  'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': { post: Operation<V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostRequest, V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostResponse> };
  'v2/mmpaymkttransfers/promotion/transfers': { post: Operation<V2MmpaymkttransfersPromotionTransfersPostRequest, V2MmpaymkttransfersPromotionTransfersPostResponse> };
  'v2/mmpaymkttransfers/query_coupon_stock': { post: Operation<V2MmpaymkttransfersQueryCouponStockPostRequest, V2MmpaymkttransfersQueryCouponStockPostResponse> };
  'v2/mmpaymkttransfers/querycouponsinfo': { post: Operation<V2MmpaymkttransfersQuerycouponsinfoPostRequest, V2MmpaymkttransfersQuerycouponsinfoPostResponse> };
  'v2/mmpaymkttransfers/queryworkwxredpack': { post: Operation<V2MmpaymkttransfersQueryworkwxredpackPostRequest, V2MmpaymkttransfersQueryworkwxredpackPostResponse> };
  'v2/mmpaymkttransfers/send_coupon': { post: Operation<V2MmpaymkttransfersSendCouponPostRequest, V2MmpaymkttransfersSendCouponPostResponse> };
  'v2/mmpaymkttransfers/sendgroupredpack': { post: Operation<V2MmpaymkttransfersSendgroupredpackPostRequest, V2MmpaymkttransfersSendgroupredpackPostResponse> };
  'v2/mmpaymkttransfers/sendminiprogramhb': { post: Operation<V2MmpaymkttransfersSendminiprogramhbPostRequest, V2MmpaymkttransfersSendminiprogramhbPostResponse> };
  'v2/mmpaymkttransfers/sendredpack': { post: Operation<V2MmpaymkttransfersSendredpackPostRequest, V2MmpaymkttransfersSendredpackPostResponse> };
  'v2/mmpaymkttransfers/sendworkwxredpack': { post: Operation<V2MmpaymkttransfersSendworkwxredpackPostRequest, V2MmpaymkttransfersSendworkwxredpackPostResponse> };
  'v2/mmpaysptrans/pay_bank': { post: Operation<V2MmpaysptransPayBankPostRequest, V2MmpaysptransPayBankPostResponse> };
  'v2/mmpaysptrans/query_bank': { post: Operation<V2MmpaysptransQueryBankPostRequest, V2MmpaysptransQueryBankPostResponse> };
  'v2/papay/deletecontract': { post: Operation<V2PapayDeletecontractPostRequest, V2PapayDeletecontractPostResponse> };
  'v2/papay/entrustweb': { get: Operation<V2PapayEntrustwebGetRequest, V2PapayEntrustwebGetResponse> };
  'v2/papay/h5entrustweb': { get: Operation<V2PapayH5entrustwebGetRequest, V2PapayH5entrustwebGetResponse> };
  'v2/papay/partner/deletecontract': { post: Operation<V2PapayPartnerDeletecontractPostRequest, V2PapayPartnerDeletecontractPostResponse> };
  'v2/papay/partner/entrustweb': { get: Operation<V2PapayPartnerEntrustwebGetRequest, V2PapayPartnerEntrustwebGetResponse> };
  'v2/papay/partner/h5entrustweb': { get: Operation<V2PapayPartnerH5entrustwebGetRequest, V2PapayPartnerH5entrustwebGetResponse> };
  'v2/papay/partner/preentrustweb': { post: Operation<V2PapayPartnerPreentrustwebPostRequest, V2PapayPartnerPreentrustwebPostResponse> };
  'v2/papay/preentrustweb': { post: Operation<V2PapayPreentrustwebPostRequest, V2PapayPreentrustwebPostResponse> };
  'v2/papay/querycontract': { post: Operation<V2PapayQuerycontractPostRequest, V2PapayQuerycontractPostResponse> };
  'v2/pay/closecombinedorder': { post: Operation<V2PayClosecombinedorderPostRequest, V2PayClosecombinedorderPostResponse> };
  'v2/pay/closeorder': { post: Operation<V2PayCloseorderPostRequest, V2PayCloseorderPostResponse> };
  'v2/pay/combinedorder': { post: Operation<V2PayCombinedorderPostRequest, V2PayCombinedorderPostResponse> };
  'v2/pay/contractorder': { post: Operation<V2PayContractorderPostRequest, V2PayContractorderPostResponse> };
  'v2/pay/downloadbill': { post: Operation<V2PayDownloadbillPostRequest, V2PayDownloadbillPostResponse> };
  'v2/pay/downloadfundflow': { post: Operation<V2PayDownloadfundflowPostRequest, V2PayDownloadfundflowPostResponse> };
  'v2/pay/facepay': { post: Operation<V2PayFacepayPostRequest, V2PayFacepayPostResponse> };
  'v2/pay/facepayquery': { post: Operation<V2PayFacepayqueryPostRequest, V2PayFacepayqueryPostResponse> };
  'v2/pay/micropay': { post: Operation<V2PayMicropayPostRequest, V2PayMicropayPostResponse> };
  'v2/pay/orderquery': { post: Operation<V2PayOrderqueryPostRequest, V2PayOrderqueryPostResponse> };
  'v2/pay/paporderquery': { post: Operation<V2PayPaporderqueryPostRequest, V2PayPaporderqueryPostResponse> };
  'v2/pay/pappayapply': { post: Operation<V2PayPappayapplyPostRequest, V2PayPappayapplyPostResponse> };
  'v2/pay/partner/paporderquery': { post: Operation<V2PayPartnerPaporderqueryPostRequest, V2PayPartnerPaporderqueryPostResponse> };
  'v2/pay/partner/pappayapply': { post: Operation<V2PayPartnerPappayapplyPostRequest, V2PayPartnerPappayapplyPostResponse> };
  'v2/pay/profitsharingaddreceiver': { post: Operation<V2PayProfitsharingaddreceiverPostRequest, V2PayProfitsharingaddreceiverPostResponse> };
  'v2/pay/profitsharingmerchantratioquery': { post: Operation<V2PayProfitsharingmerchantratioqueryPostRequest, V2PayProfitsharingmerchantratioqueryPostResponse> };
  'v2/pay/profitsharingorderamountquery': { post: Operation<V2PayProfitsharingorderamountqueryPostRequest, V2PayProfitsharingorderamountqueryPostResponse> };
  'v2/pay/profitsharingquery': { post: Operation<V2PayProfitsharingqueryPostRequest, V2PayProfitsharingqueryPostResponse> };
  'v2/pay/profitsharingremovereceiver': { post: Operation<V2PayProfitsharingremovereceiverPostRequest, V2PayProfitsharingremovereceiverPostResponse> };
  'v2/pay/profitsharingreturnquery': { post: Operation<V2PayProfitsharingreturnqueryPostRequest, V2PayProfitsharingreturnqueryPostResponse> };
  'v2/pay/querycombinedorder': { post: Operation<V2PayQuerycombinedorderPostRequest, V2PayQuerycombinedorderPostResponse> };
  'v2/pay/queryexchagerate': { post: Operation<V2PayQueryexchageratePostRequest, V2PayQueryexchageratePostResponse> };
  'v2/pay/refundquery': { post: Operation<V2PayRefundqueryPostRequest, V2PayRefundqueryPostResponse> };
  'v2/pay/refundqueryv2': { post: Operation<V2PayRefundqueryv2PostRequest, V2PayRefundqueryv2PostResponse> };
  'v2/pay/settlementquery': { post: Operation<V2PaySettlementqueryPostRequest, V2PaySettlementqueryPostResponse> };
  'v2/pay/unifiedorder': { post: Operation<V2PayUnifiedorderPostRequest, V2PayUnifiedorderPostResponse> };
  'v2/payitil/report': { post: Operation<V2PayitilReportPostRequest, V2PayitilReportPostResponse> };
  'v2/risk/getcertficates': { post: Operation<V2RiskGetcertficatesPostRequest, V2RiskGetcertficatesPostResponse> };
  'v2/risk/getpublickey': { post: Operation<V2RiskGetpublickeyPostRequest, V2RiskGetpublickeyPostResponse> };
  'v2/risk/getviolation': { post: Operation<V2RiskGetviolationPostRequest, V2RiskGetviolationPostResponse> };
  'v2/secapi/mch/addsubdevconfig': { post: Operation<V2SecapiMchAddsubdevconfigPostRequest, V2SecapiMchAddsubdevconfigPostResponse> };
  'v2/secapi/mch/channelsetting': { post: Operation<V2SecapiMchChannelsettingPostRequest, V2SecapiMchChannelsettingPostResponse> };
  'v2/secapi/mch/modifymchinfo': { post: Operation<V2SecapiMchModifymchinfoPostRequest, V2SecapiMchModifymchinfoPostResponse> };
  'v2/secapi/mch/querysubdevconfig': { post: Operation<V2SecapiMchQuerysubdevconfigPostRequest, V2SecapiMchQuerysubdevconfigPostResponse> };
  'v2/secapi/mch/submchmanage': { post: Operation<V2SecapiMchSubmchmanagePostRequest, V2SecapiMchSubmchmanagePostResponse> };
  'v2/secapi/mch/uploadmedia': { post: Operation<V2SecapiMchUploadmediaPostRequest, V2SecapiMchUploadmediaPostResponse> };
  'v2/secapi/mch/{addinstitutionsub}': { post: Operation<V2SecapiMchByAddinstitutionsubPostRequest, V2SecapiMchByAddinstitutionsubPostResponse> };
  'v2/secapi/mch/{modifyinstitutionsub}': { post: Operation<V2SecapiMchByModifyinstitutionsubPostRequest, V2SecapiMchByModifyinstitutionsubPostResponse> };
  'v2/secapi/mch/{queryinstitutionsub}': { post: Operation<V2SecapiMchByQueryinstitutionsubPostRequest, V2SecapiMchByQueryinstitutionsubPostResponse> };
  'v2/secapi/mkt/addrecommendconf': { post: Operation<V2SecapiMktAddrecommendconfPostRequest, V2SecapiMktAddrecommendconfPostResponse> };
  'v2/secapi/pay/facepayreverse': { post: Operation<V2SecapiPayFacepayreversePostRequest, V2SecapiPayFacepayreversePostResponse> };
  'v2/secapi/pay/multiprofitsharing': { post: Operation<V2SecapiPayMultiprofitsharingPostRequest, V2SecapiPayMultiprofitsharingPostResponse> };
  'v2/secapi/pay/profitsharing': { post: Operation<V2SecapiPayProfitsharingPostRequest, V2SecapiPayProfitsharingPostResponse> };
  'v2/secapi/pay/profitsharingfinish': { post: Operation<V2SecapiPayProfitsharingfinishPostRequest, V2SecapiPayProfitsharingfinishPostResponse> };
  'v2/secapi/pay/profitsharingreturn': { post: Operation<V2SecapiPayProfitsharingreturnPostRequest, V2SecapiPayProfitsharingreturnPostResponse> };
  'v2/secapi/pay/refund': { post: Operation<V2SecapiPayRefundPostRequest, V2SecapiPayRefundPostResponse> };
  'v2/secapi/pay/refundv2': { post: Operation<V2SecapiPayRefundv2PostRequest, V2SecapiPayRefundv2PostResponse> };
  'v2/secapi/pay/reverse': { post: Operation<V2SecapiPayReversePostRequest, V2SecapiPayReversePostResponse> };
  'v2/secsvc/getrealnameinfo': { post: Operation<V2SecsvcGetrealnameinfoPostRequest, V2SecsvcGetrealnameinfoPostResponse> };
  'v2/secsvc/realnameauth': { post: Operation<V2SecsvcRealnameauthPostRequest, V2SecsvcRealnameauthPostResponse> };
  'v2/tools/authcodetoopenid': { post: Operation<V2ToolsAuthcodetoopenidPostRequest, V2ToolsAuthcodetoopenidPostResponse> };
  'v2/tools/shorturl': { post: Operation<V2ToolsShorturlPostRequest, V2ToolsShorturlPostResponse> };
  'v2/transit/partnerpay/payapply': { post: Operation<V2TransitPartnerpayPayapplyPostRequest, V2TransitPartnerpayPayapplyPostResponse> };
  'v2/transit/partnerpay/queryorder': { post: Operation<V2TransitPartnerpayQueryorderPostRequest, V2TransitPartnerpayQueryorderPostResponse> };
  'v2/transit/partnerpay/querystate': { post: Operation<V2TransitPartnerpayQuerystatePostRequest, V2TransitPartnerpayQuerystatePostResponse> };
  'v2/transit/pay/payapply': { post: Operation<V2TransitPayPayapplyPostRequest, V2TransitPayPayapplyPostResponse> };
  'v2/transit/pay/querystate': { post: Operation<V2TransitPayQuerystatePostRequest, V2TransitPayQuerystatePostResponse> };
  'v2/transit/queryorder': { post: Operation<V2TransitQueryorderPostRequest, V2TransitQueryorderPostResponse> };
  'v2/vehicle/partnerpay/notification': { post: Operation<V2VehiclePartnerpayNotificationPostRequest, V2VehiclePartnerpayNotificationPostResponse> };
  'v2/vehicle/partnerpay/payapply': { post: Operation<V2VehiclePartnerpayPayapplyPostRequest, V2VehiclePartnerpayPayapplyPostResponse> };
  'v2/vehicle/partnerpay/querystate': { post: Operation<V2VehiclePartnerpayQuerystatePostRequest, V2VehiclePartnerpayQuerystatePostResponse> };
  'v2/vehicle/pay/notification': { post: Operation<V2VehiclePayNotificationPostRequest, V2VehiclePayNotificationPostResponse> };
  'v2/vehicle/pay/payapply': { post: Operation<V2VehiclePayPayapplyPostRequest, V2VehiclePayPayapplyPostResponse> };
  'v2/vehicle/pay/querystate': { post: Operation<V2VehiclePayQuerystatePostRequest, V2VehiclePayQuerystatePostResponse> };
  'v2/wxv/cancelbill': { post: Operation<V2WxvCancelbillPostRequest, V2WxvCancelbillPostResponse> };
  'v2/wxv/changerentmoney': { post: Operation<V2WxvChangerentmoneyPostRequest, V2WxvChangerentmoneyPostResponse> };
  'v2/wxv/createhotelbill': { post: Operation<V2WxvCreatehotelbillPostRequest, V2WxvCreatehotelbillPostResponse> };
  'v2/wxv/createrentbill': { post: Operation<V2WxvCreaterentbillPostRequest, V2WxvCreaterentbillPostResponse> };
  'v2/wxv/finishhotelbill': { post: Operation<V2WxvFinishhotelbillPostRequest, V2WxvFinishhotelbillPostResponse> };
  'v2/wxv/queryhotelbill': { post: Operation<V2WxvQueryhotelbillPostRequest, V2WxvQueryhotelbillPostResponse> };
  'v2/wxv/queryrentbill': { post: Operation<V2WxvQueryrentbillPostRequest, V2WxvQueryrentbillPostResponse> };
  'v2/xdc/apiv2getsignkey/sign/getsignkey': { post: Operation<V2XdcApiv2getsignkeySignGetsignkeyPostRequest, V2XdcApiv2getsignkeySignGetsignkeyPostResponse> };
  'v2/xdc/apiv2sandbox/pay/micropay': { post: Operation<V2XdcApiv2sandboxPayMicropayPostRequest, V2XdcApiv2sandboxPayMicropayPostResponse> };
  'v2/xdc/apiv2sandbox/pay/orderquery': { post: Operation<V2XdcApiv2sandboxPayOrderqueryPostRequest, V2XdcApiv2sandboxPayOrderqueryPostResponse> };
}

/** `v2` */
export interface V2 extends PathNode {
  appauth: V2Appauth;
  applyment: V2Applyment;
  billcommentsp: V2Billcommentsp;
  'cgi-bin': V2CgiBin;
  cgiBin: V2CgiBin;
  deposit: V2Deposit;
  face: V2Face;
  fund: V2Fund;
  mchrisk: V2Mchrisk;
  mmpaymkttransfers: V2Mmpaymkttransfers;
  mmpaysptrans: V2Mmpaysptrans;
  papay: V2Papay;
  pay: V2Pay;
  payitil: V2Payitil;
  risk: V2Risk;
  secapi: V2Secapi;
  secsvc: V2Secsvc;
  tools: V2Tools;
  transit: V2Transit;
  vehicle: V2Vehicle;
  wxv: V2Wxv;
  xdc: V2Xdc;
}

/** `v2/appauth` */
export interface V2Appauth extends PathNode {
  authindex: V2AppauthAuthindex;
  getaccesstoken: V2AppauthGetaccesstoken;
}

/** `v2/appauth/authindex` */
export interface V2AppauthAuthindex extends PathNode {
  /**
   * 授权获取code: `GET v2/appauth/authindex`
   * Closed to new merchants since 2021-11-10.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987607) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
   */
  get: Call<V2AppauthAuthindexGetRequest, V2AppauthAuthindexGetResponse>;
  /**
   * 授权获取code: `GET v2/appauth/authindex`
   * Closed to new merchants since 2021-11-10.
   */
  getAsync: Call<V2AppauthAuthindexGetRequest, V2AppauthAuthindexGetResponse>;
}

export interface V2AppauthAuthindexGetRequest extends CommonOptions {
  base_uri: 'https://payapp.weixin.qq.com/' | (string & {});
  fragment: '#wechat_redirect';
  query: {
    /** 商户号 */
    mch_id: string;
    /** 应用ID */
    appid: string;
    redirect_uri: string;
    response_type: 'code';
    /** 应用授权作用域 */
    scope: 'pay_identity' | 'pay_realname';
    state: string;
  };
}

export type V2AppauthAuthindexGetResponse = Redirect;

/** `v2/appauth/getaccesstoken` */
export interface V2AppauthGetaccesstoken extends PathNode {
  /**
   * 通过code换取accesstoken: `GET v2/appauth/getaccesstoken`
   * Closed to new merchants since 2021-11-10.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987607) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987273)
   */
  get: Call<V2AppauthGetaccesstokenGetRequest, V2AppauthGetaccesstokenGetResponse>;
  /**
   * 通过code换取accesstoken: `GET v2/appauth/getaccesstoken`
   * Closed to new merchants since 2021-11-10.
   */
  getAsync: Call<V2AppauthGetaccesstokenGetRequest, V2AppauthGetaccesstokenGetResponse>;
}

export interface V2AppauthGetaccesstokenGetRequest extends CommonOptions {
  query: {
    /** 商户号 */
    mch_id: string;
    /** 应用ID */
    appid: string;
    /** 微信openID */
    openid: string;
    /** 第一步返回的auth_code */
    code: string;
    grant_type: 'authorization_code';
    /** 应用授权作用域 */
    scope: 'pay_identity' | 'pay_realname';
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 签名 */
    sign: string;
  };
}

export interface V2AppauthGetaccesstokenGetResponse {
  /** 返回状态码 */
  retcode: 0 | '0' | -1 | '-1' | (number & {}) | (string & {});
  retmsg: string;
  /** 接口调用凭证 */
  access_token: string;
  access_token_expire_in: number | string;
  /** refresh令牌 */
  refresh_token: string;
  refresh_token_expire_in: number | string;
}

/** `v2/applyment` */
export interface V2Applyment extends PathNode {
  micro: V2ApplymentMicro;
}

/** `v2/applyment/micro` */
export interface V2ApplymentMicro extends PathNode {
  getstate: V2ApplymentMicroGetstate;
  getupgradestate: V2ApplymentMicroGetupgradestate;
  modifyarchives: V2ApplymentMicroModifyarchives;
  modifycontactinfo: V2ApplymentMicroModifycontactinfo;
  signcontract: V2ApplymentMicroSigncontract;
  submit: V2ApplymentMicroSubmit;
  submitupgrade: V2ApplymentMicroSubmitupgrade;
}

/** `v2/applyment/micro/getstate` */
export interface V2ApplymentMicroGetstate extends PathNode {
  /**
   * 查询申请状态: `POST v2/applyment/micro/getstate`
   * @deprecated Taken offline since 2023-05-23.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3)
   */
  post: Call<V2ApplymentMicroGetstatePostRequest, V2ApplymentMicroGetstatePostResponse>;
  /**
   * 查询申请状态: `POST v2/applyment/micro/getstate`
   * @deprecated Taken offline since 2023-05-23.
   */
  postAsync: Call<V2ApplymentMicroGetstatePostRequest, V2ApplymentMicroGetstatePostResponse>;
}

export interface V2ApplymentMicroGetstatePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商户申请单号 */
    applyment_id?: string;
    /** 业务申请编号 */
    business_code?: string;
  };
}

export interface V2ApplymentMicroGetstatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户申请单号 */
  applyment_id: string;
  /** 申请状态 */
  applyment_state: string;
  /** 申请状态描述 */
  applyment_state_desc: string;
  /** 小微商户号 */
  sub_mch_id?: string;
  /** 签约链接 */
  sign_url?: string;
  /** 审核详情 */
  audit_detail?: string;
  /** 参数名称 */
  param_name: string;
  /** 驳回原因 */
  reject_reason: string;
}

/** `v2/applyment/micro/getupgradestate` */
export interface V2ApplymentMicroGetupgradestate extends PathNode {
  /**
   * 查询升级申请单状态: `POST v2/applyment/micro/getupgradestate`
   * @deprecated Taken offline since 2023-05-23.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
   */
  post: Call<V2ApplymentMicroGetupgradestatePostRequest, V2ApplymentMicroGetupgradestatePostResponse>;
  /**
   * 查询升级申请单状态: `POST v2/applyment/micro/getupgradestate`
   * @deprecated Taken offline since 2023-05-23.
   */
  postAsync: Call<V2ApplymentMicroGetupgradestatePostRequest, V2ApplymentMicroGetupgradestatePostResponse>;
}

export interface V2ApplymentMicroGetupgradestatePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 小微商户号 */
    sub_mch_id: string;
  };
}

export interface V2ApplymentMicroGetupgradestatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 申请状态 */
  applyment_state: string;
  /** 申请状态描述 */
  applyment_state_desc: string;
  /** 签约二维码 */
  sign_qrcode?: string;
  /** 签约链接 */
  sign_url?: string;
  /** 审核详情 */
  audit_detail?: string;
  /** 付款户名 */
  account_name: string;
  /** 汇款金额 */
  pay_amount: string;
  /** 收款卡号 */
  destination_account_number: string;
  /** 收款户名 */
  destination_account_name: string;
  /** 开户银行 */
  destination_account_bank: string;
  /** 省市信息 */
  city: string;
  /** 备注信息 */
  remark: string;
  /** 汇款截止时间 */
  deadline_time: string;
  /** 参数名称 */
  param_name: string;
  /** 驳回原因 */
  reject_reason: string;
}

/** `v2/applyment/micro/modifyarchives` */
export interface V2ApplymentMicroModifyarchives extends PathNode {
  /**
   * 修改结算银行卡: `POST v2/applyment/micro/modifyarchives`
   * @deprecated Taken offline since 2023-03-13.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115349)
   */
  post: Call<V2ApplymentMicroModifyarchivesPostRequest, V2ApplymentMicroModifyarchivesPostResponse>;
  /**
   * 修改结算银行卡: `POST v2/applyment/micro/modifyarchives`
   * @deprecated Taken offline since 2023-03-13.
   */
  postAsync: Call<V2ApplymentMicroModifyarchivesPostRequest, V2ApplymentMicroModifyarchivesPostResponse>;
}

export interface V2ApplymentMicroModifyarchivesPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 小微商户号 */
    sub_mch_id: string;
    /** 银行卡号 */
    account_number?: string;
    /** 开户银行全称（含支行） */
    bank_name?: string;
    /** 开户银行 */
    account_bank?: string;
    /** 开户银行省市编码 */
    bank_address_code: string;
    /** 平台证书序列号 */
    cert_sn: string;
  };
}

export interface V2ApplymentMicroModifyarchivesPostResponse extends V2ApplymentMicroAnswer {
}

export interface V2ApplymentMicroAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id?: string;
  /** 小微商户号 */
  sub_mch_id?: string;
}

/** `v2/applyment/micro/modifycontactinfo` */
export interface V2ApplymentMicroModifycontactinfo extends PathNode {
  /**
   * 修改联系信息: `POST v2/applyment/micro/modifycontactinfo`
   * @deprecated Taken offline since 2020-04-13.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115350)
   */
  post: Call<V2ApplymentMicroModifycontactinfoPostRequest, V2ApplymentMicroModifycontactinfoPostResponse>;
  /**
   * 修改联系信息: `POST v2/applyment/micro/modifycontactinfo`
   * @deprecated Taken offline since 2020-04-13.
   */
  postAsync: Call<V2ApplymentMicroModifycontactinfoPostRequest, V2ApplymentMicroModifycontactinfoPostResponse>;
}

export interface V2ApplymentMicroModifycontactinfoPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 小微商户号 */
    sub_mch_id?: string;
    /** 手机号 */
    mobile_phone?: string;
    /** 邮箱 */
    email?: string;
    /** 商户简称 */
    merchant_name?: string;
    /** 加密的平台证书序列号 */
    cert_sn: string;
  };
}

export interface V2ApplymentMicroModifycontactinfoPostResponse extends V2ApplymentMicroAnswer {
}

/** `v2/applyment/micro/signcontract` */
export interface V2ApplymentMicroSigncontract extends PathNode {
  /**
   * 签约报备: `POST v2/applyment/micro/signcontract`
   * @deprecated Taken offline since 2023-05-23.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
   */
  post: Call<V2ApplymentMicroSigncontractPostRequest, V2ApplymentMicroSigncontractPostResponse>;
  /**
   * 签约报备: `POST v2/applyment/micro/signcontract`
   * @deprecated Taken offline since 2023-05-23.
   */
  postAsync: Call<V2ApplymentMicroSigncontractPostRequest, V2ApplymentMicroSigncontractPostResponse>;
}

export interface V2ApplymentMicroSigncontractPostRequest extends CommonOptions {
  security: true;
  xml: XmlMap;
}

export type V2ApplymentMicroSigncontractPostResponse = Undocumented;

/** `v2/applyment/micro/submit` */
export interface V2ApplymentMicroSubmit extends PathNode {
  /**
   * 申请入驻: `POST v2/applyment/micro/submit`
   * @deprecated Taken offline since 2023-05-23.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
   */
  post: Call<V2ApplymentMicroSubmitPostRequest, V2ApplymentMicroSubmitPostResponse>;
  /**
   * 申请入驻: `POST v2/applyment/micro/submit`
   * @deprecated Taken offline since 2023-05-23.
   */
  postAsync: Call<V2ApplymentMicroSubmitPostRequest, V2ApplymentMicroSubmitPostResponse>;
}

export interface V2ApplymentMicroSubmitPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '3.0';
    /** 平台证书序列号 */
    cert_sn: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 业务申请编号 */
    business_code: string;
    /** 身份证人像面照片 */
    id_card_copy: string;
    /** 身份证国徽面照片 */
    id_card_national: string;
    /** 身份证姓名 */
    id_card_name: string;
    /** 身份证号码 */
    id_card_number: string;
    /** 身份证有效期限JSON格式字符串 JSON text. */
    id_card_valid_time: Encoded<string[]> | string[];
    /** 开户名称 */
    account_name: string;
    /** 开户银行 */
    account_bank: string;
    /** 开户银行省市编码 */
    bank_address_code: string;
    /** 开户银行全称（含支行） */
    bank_name?: string;
    /** 银行账号 */
    account_number: string;
    /** 门店名称 */
    store_name: string;
    /** 门店省市编码 */
    store_address_code: string;
    /** 门店街道名称 */
    store_street: string;
    /** 门店经度 */
    store_longitude?: string;
    /** 门店纬度 */
    store_latitude?: string;
    /** 门店门口照片 */
    store_entrance_pic: string;
    /** 店内环境照片 */
    indoor_pic: string;
    /** 经营场地证明 */
    address_certification?: string;
    /** 商户简称 */
    merchant_shortname: string;
    /** 客服电话 */
    service_phone: string;
    /** 售卖商品/提供服务描述 */
    product_desc: string;
    /** 费率 */
    rate: string;
    /** 补充说明 */
    business_addition_desc?: string;
    /** 补充材料 JSON text. */
    business_addition_pics?: Encoded<string[]> | string[];
    /** 超级管理员姓名 */
    contact: string;
    /** 手机号码 */
    contact_phone: string;
    /** 联系邮箱 */
    contact_email?: string;
  };
}

export interface V2ApplymentMicroSubmitPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 参数校验不通过的字段名 */
  err_param?: string;
  /** 商户申请单号 */
  applyment_id: string;
}

/** `v2/applyment/micro/submitupgrade` */
export interface V2ApplymentMicroSubmitupgrade extends PathNode {
  /**
   * 提交升级申请单: `POST v2/applyment/micro/submitupgrade`
   * @deprecated Taken offline since 2023-05-23.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
   */
  post: Call<V2ApplymentMicroSubmitupgradePostRequest, V2ApplymentMicroSubmitupgradePostResponse>;
  /**
   * 提交升级申请单: `POST v2/applyment/micro/submitupgrade`
   * @deprecated Taken offline since 2023-05-23.
   */
  postAsync: Call<V2ApplymentMicroSubmitupgradePostRequest, V2ApplymentMicroSubmitupgradePostResponse>;
}

export interface V2ApplymentMicroSubmitupgradePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 平台证书序列号 */
    cert_sn: string;
    /** 小微商户号 */
    sub_mch_id: string;
    /** 主体类型 */
    organization_type: string;
    /** 营业执照扫描件 */
    business_license_copy: string;
    /** 营业执照注册号 */
    business_license_number: string;
    /** 商户名称 */
    merchant_name: string;
    /** 注册地址 */
    company_address: string;
    /** 经营者姓名/法定代表人 */
    legal_person: string;
    /** 营业期限 */
    business_time: string;
    /** 营业执照类型 */
    business_licence_type: string;
    /** 组织机构代码证照片 */
    organization_copy?: string;
    /** 组织机构代码 */
    organization_number?: string;
    /** 组织机构代码有效期限 */
    organization_time?: string;
    /** 开户名称 */
    account_name?: string;
    /** 开户银行 */
    account_bank?: string;
    /** 开户银行省市编码 */
    bank_address_code?: string;
    bank_name?: string;
    /** 银行卡号 */
    account_number?: string;
    /** 商户简称 */
    merchant_shortname: string;
    /** 费率结算规则ID */
    business: string;
    /** 特殊资质 */
    qualifications?: string;
    /** 经营场景 */
    business_scene: string;
    /** 补充说明 */
    business_addition_desc?: string;
    /** 补充材料 */
    business_addition_pics?: string;
    /** 联系邮箱 */
    contact_email?: string;
  };
}

export interface V2ApplymentMicroSubmitupgradePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 参数校验不通过的字段名 */
  err_param?: string;
}

/** `v2/billcommentsp` */
export interface V2Billcommentsp extends PathNode {
  batchquerycomment: V2BillcommentspBatchquerycomment;
}

/** `v2/billcommentsp/batchquerycomment` */
export interface V2BillcommentspBatchquerycomment extends PathNode {
  /**
   * 拉取订单评价数据: `POST v2/billcommentsp/batchquerycomment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4014326528)
   */
  post: Call<V2BillcommentspBatchquerycommentPostRequest, V2BillcommentspBatchquerycommentPostResponse>;
  /** 拉取订单评价数据: `POST v2/billcommentsp/batchquerycomment` */
  postAsync: Call<V2BillcommentspBatchquerycommentPostRequest, V2BillcommentspBatchquerycommentPostResponse>;
}

export interface V2BillcommentspBatchquerycommentPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 开始时间 */
    begin_time: string;
    /** 结束时间 */
    end_time: string;
    /** 位移 */
    offset: number | string;
    /** 条数 */
    limit?: number | string;
  };
}

export interface V2BillcommentspBatchquerycommentPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'FAIL' | (string & {});
  /** 错误代码 */
  err_code: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

/** `v2/cgi-bin` */
export interface V2CgiBin extends PathNode {
  mch: V2CgiBinMch;
}

/** `v2/cgi-bin/mch` */
export interface V2CgiBinMch extends PathNode {
  customs: V2CgiBinMchCustoms;
  newcustoms: V2CgiBinMchNewcustoms;
}

/** `v2/cgi-bin/mch/customs` */
export interface V2CgiBinMchCustoms extends PathNode {
  customdeclareorder: V2CgiBinMchCustomsCustomdeclareorder;
  customdeclarequery: V2CgiBinMchCustomsCustomdeclarequery;
}

/** `v2/cgi-bin/mch/customs/customdeclareorder` */
export interface V2CgiBinMchCustomsCustomdeclareorder extends PathNode {
  /**
   * 订单附加信息提交接口: `POST v2/cgi-bin/mch/customs/customdeclareorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
   */
  post: Call<V2CgiBinMchCustomsCustomdeclareorderPostRequest, V2CgiBinMchCustomsCustomdeclareorderPostResponse>;
  /** 订单附加信息提交接口: `POST v2/cgi-bin/mch/customs/customdeclareorder` */
  postAsync: Call<V2CgiBinMchCustomsCustomdeclareorderPostRequest, V2CgiBinMchCustomsCustomdeclareorderPostResponse>;
}

export interface V2CgiBinMchCustomsCustomdeclareorderPostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 微信支付订单号 */
    transaction_id: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    mch_customs_no: string;
    /** 关税 */
    duty?: number | string;
    /** 报关类型 */
    action_type?: 'ADD' | 'MODIFY';
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 币种 */
    fee_type?: string;
    /** 应付金额 */
    order_fee?: number | string;
    /** 物流费 */
    transport_fee?: number | string;
    /** 商品价格 */
    product_fee?: number | string;
    /** 证件类型 */
    cert_type?: 'IDCARD';
    /** 证件号码 */
    cert_id?: string;
    /** 姓名 */
    name?: string;
  };
}

export interface V2CgiBinMchCustomsCustomdeclareorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名类型 */
  sign_type: 'MD5' | (string & {});
  /** 签名 */
  sign: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 状态码 */
  state: 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 订购人和支付人身份信息校验结果 */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {});
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 验核机构交易流水号 */
  verify_department_trade_id: string;
}

/** `v2/cgi-bin/mch/customs/customdeclarequery` */
export interface V2CgiBinMchCustomsCustomdeclarequery extends PathNode {
  /**
   * 订单附加信息查询接口: `POST v2/cgi-bin/mch/customs/customdeclarequery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
   */
  post: Call<V2CgiBinMchCustomsCustomdeclarequeryPostRequest, V2CgiBinMchCustomsCustomdeclarequeryPostResponse>;
  /** 订单附加信息查询接口: `POST v2/cgi-bin/mch/customs/customdeclarequery` */
  postAsync: Call<V2CgiBinMchCustomsCustomdeclarequeryPostRequest, V2CgiBinMchCustomsCustomdeclarequeryPostResponse>;
}

export interface V2CgiBinMchCustomsCustomdeclarequeryPostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 签名类型 */
    sign_type?: 'MD5';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 微信子订单号 */
    sub_order_id?: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
  } & ({ out_trade_no: string } | { transaction_id: string } | { sub_order_no: string } | { sub_order_id: string });
}

export interface V2CgiBinMchCustomsCustomdeclarequeryPostResponse {
  /** 商户子订单号 */
  [key: `sub_order_no_${number}`]: string;
  /** 微信子订单号 */
  [key: `sub_order_id_${number}`]: string;
  /** 商户海关备案号 */
  [key: `mch_customs_no_${number}`]: string;
  /** 海关 */
  [key: `customs_${number}`]: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {});
  /** 币种 */
  [key: `fee_type_${number}`]: string;
  /** 应付金额 */
  [key: `order_fee_${number}`]: number | string;
  /** 关税 */
  [key: `duty_${number}`]: number | string;
  /** 物流费 */
  [key: `transport_fee_${number}`]: number | string;
  /** 商品价格 */
  [key: `product_fee_${number}`]: number | string;
  /** 状态码 */
  [key: `state_${number}`]: 'NDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 申报结果说明 */
  [key: `explanation_${number}`]: string;
  /** 最后更新时间 */
  [key: `modify_time_${number}`]: string;
  /** 订购人和支付人身份信息校验结果 */
  [key: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {});
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 笔数 */
  count: number | string;
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {});
  /** 验核机构交易流水号 */
  verify_department_trade_id: string;
}

/** `v2/cgi-bin/mch/newcustoms` */
export interface V2CgiBinMchNewcustoms extends PathNode {
  customdeclareredeclare: V2CgiBinMchNewcustomsCustomdeclareredeclare;
}

/** `v2/cgi-bin/mch/newcustoms/customdeclareredeclare` */
export interface V2CgiBinMchNewcustomsCustomdeclareredeclare extends PathNode {
  /**
   * 订单附加信息重推接口: `POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
   */
  post: Call<V2CgiBinMchNewcustomsCustomdeclareredeclarePostRequest, V2CgiBinMchNewcustomsCustomdeclareredeclarePostResponse>;
  /** 订单附加信息重推接口: `POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare` */
  postAsync: Call<V2CgiBinMchNewcustomsCustomdeclareredeclarePostRequest, V2CgiBinMchNewcustomsCustomdeclareredeclarePostResponse>;
}

export interface V2CgiBinMchNewcustomsCustomdeclareredeclarePostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 签名类型 */
    sign_type?: 'MD5';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 微信支付订单号 */
    transaction_id?: string;
    /** 商户子订单号 */
    sub_order_no?: string;
    /** 微信子订单号 */
    sub_order_id?: string;
    /** 海关 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN';
    /** 商户海关备案号 */
    mch_customs_no: string;
  } & ({ out_trade_no: string } | { transaction_id: string } | { sub_order_no: string } | { sub_order_id: string });
}

export interface V2CgiBinMchNewcustomsCustomdeclareredeclarePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 签名类型 */
  sign_type: 'MD5' | (string & {});
  /** 签名 */
  sign: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 状态码 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {});
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户子订单号 */
  sub_order_no?: string;
  /** 微信子订单号 */
  sub_order_id?: string;
  /** 最后更新时间 */
  modify_time: string;
  /** 申报结果说明 */
  explanation?: string;
}

/** `v2/deposit` */
export interface V2Deposit extends PathNode {
  consume: V2DepositConsume;
  facepay: V2DepositFacepay;
  micropay: V2DepositMicropay;
  orderquery: V2DepositOrderquery;
  refund: V2DepositRefund;
  refundquery: V2DepositRefundquery;
  reverse: V2DepositReverse;
  unifiedorder: V2DepositUnifiedorder;
}

/** `v2/deposit/consume` */
export interface V2DepositConsume extends PathNode {
  /**
   * 消费押金: `POST v2/deposit/consume`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986801)
   */
  post: Call<V2DepositConsumePostRequest, V2DepositConsumePostResponse>;
  /** 消费押金: `POST v2/deposit/consume` */
  postAsync: Call<V2DepositConsumePostRequest, V2DepositConsumePostResponse>;
}

export interface V2DepositConsumePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 押金总金额 */
    total_fee: number | string;
    /** 消费金额 */
    consume_fee: number | string;
    /** 货币类型 */
    fee_type: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2DepositConsumePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 押金总金额 */
  total_fee: number | string;
  /** 消费金额 */
  consume_fee: number | string;
  /** 货币类型 */
  fee_type?: string;
}

/** `v2/deposit/facepay` */
export interface V2DepositFacepay extends PathNode {
  /**
   * 支付押金（人脸支付）: `POST v2/deposit/facepay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986577)
   */
  post: Call<V2DepositFacepayPostRequest, V2DepositFacepayPostResponse>;
  /** 支付押金（人脸支付）: `POST v2/deposit/facepay` */
  postAsync: Call<V2DepositFacepayPostRequest, V2DepositFacepayPostResponse>;
}

export interface V2DepositFacepayPostRequest extends CommonOptions {
  xml: V2FacepayXml;
}

export interface V2DepositFacepayPostResponse extends V2FacepayAnswer {
}

export interface V2FacepayXml {
  /** 是否押金支付 */
  deposit?: 'Y' | 'N';
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 商品描述 */
  body: string;
  /** 商品详情JSON格式字符串 JSON text. */
  detail?: Encoded<V2DepositFacepayPostRequestDetail> | V2DepositFacepayPostRequestDetail;
  /** 附加数据 */
  attach?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 总金额 */
  total_fee: number | string;
  /** 货币类型 */
  fee_type: string;
  /** 终端IP */
  spbill_create_ip: string;
  /** 订单优惠标记 */
  goods_tag?: string;
  /** 指定支付方式 */
  limit_pay?: string;
  /** 交易起始时间 */
  time_start?: string;
  /** 交易结束时间 */
  time_expire?: string;
  /** 用户标识 */
  openid?: string;
  /** 授权码 */
  face_code: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256';
}

export interface V2DepositFacepayPostRequestDetail {
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name: string;
    /** 商品数量 */
    goods_num: number | string;
    /** 商品单价 */
    price: number | string;
    /** 商品类目ID */
    goods_category?: string;
    /** 商品描述信息 */
    body?: string;
  }[];
}

export interface V2FacepayAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 付款银行 */
  bank_type: string;
  /** 标价币种 */
  fee_type?: string;
  /** 标价金额 */
  total_fee: number | string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 代金券金额 */
  coupon_fee?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商家数据包 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PromotionDetail>;
}

export interface V2PromotionDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠名称 */
  name?: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount: string;
  /** 活动ID */
  activity_id: string;
  /** 微信出资 */
  wxpay_contribute?: string;
  /** 商户出资 */
  merchant_contribute?: string;
  /** 其他出资 */
  other_contribute?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number | string;
    /** 商品单价 */
    price: number | string;
  }[];
}

/** `v2/deposit/micropay` */
export interface V2DepositMicropay extends PathNode {
  /**
   * 支付押金（付款码支付）: `POST v2/deposit/micropay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986623)
   */
  post: Call<V2DepositMicropayPostRequest, V2DepositMicropayPostResponse>;
  /** 支付押金（付款码支付）: `POST v2/deposit/micropay` */
  postAsync: Call<V2DepositMicropayPostRequest, V2DepositMicropayPostResponse>;
}

export interface V2DepositMicropayPostRequest extends CommonOptions {
  xml: {
    /** 接口版本号 */
    version?: string;
    profit_sharing?: 'N' | 'Y';
    /** 是否押金支付 */
    deposit: 'Y' | 'N';
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 设备号 */
    device_info?: string;
    /** 签名类型 */
    sign_type: 'MD5' | 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** JSON text. */
    detail?: Encoded<V2Detail> | V2Detail;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 电子发票入口开放标识 */
    receipt?: string;
    /** 授权码 */
    auth_code: string;
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info?: Encoded<V2DepositMicropayPostRequestSceneInfo> | V2DepositMicropayPostRequestSceneInfo;
  };
}

export interface V2DepositMicropayPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 付款银行 */
  bank_type: string;
  /** 货币类型 */
  fee_type?: string;
  /** 订单金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 代金券金额 */
  coupon_fee?: number | string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商家数据包 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PromotionDetail>;
}

export interface V2Detail {
  /** 订单原价 */
  cost_price?: number | string;
  /** 商品小票ID */
  receipt_id?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number | string;
    /** 商品单价 */
    price: number | string;
  }[];
}

export interface V2DepositMicropayPostRequestSceneInfo {
  /** 实际门店信息 */
  store_info: {
    /** 门店id */
    id: string;
    /** 门店名称 */
    name?: string;
    /** 门店行政区划码 */
    area_code?: string;
    /** 门店详细地址 */
    address?: string;
  };
}

/** `v2/deposit/orderquery` */
export interface V2DepositOrderquery extends PathNode {
  /**
   * 查询订单: `POST v2/deposit/orderquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986679)
   */
  post: Call<V2DepositOrderqueryPostRequest, V2DepositOrderqueryPostResponse>;
  /** 查询订单: `POST v2/deposit/orderquery` */
  postAsync: Call<V2DepositOrderqueryPostRequest, V2DepositOrderqueryPostResponse>;
}

export interface V2DepositOrderqueryPostRequest extends CommonOptions {
  xml: V2Xml & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2DepositOrderqueryPostResponse extends V2AnswerWithTradeState {
}

export interface V2Xml {
  /** 接口版本号 */
  version?: '1.0';
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256';
}

export interface V2AnswerWithTradeState {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 代金券ID */
  [key: `coupon_id_${number}`]: string;
  /** 单个代金券支付金额 */
  [key: `coupon_fee_${number}`]: number | string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {});
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 标价金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 代金券金额 */
  coupon_fee?: number | string;
  /** 代金券使用数量 */
  coupon_count?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PromotionDetail>;
  /** 押金消费金额 */
  consume_fee?: number | string;
}

/** `v2/deposit/refund` */
export interface V2DepositRefund extends PathNode {
  /**
   * 申请退款（押金）: `POST v2/deposit/refund`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011987251)
   */
  post: Call<V2DepositRefundPostRequest, V2DepositRefundPostResponse>;
  /** 申请退款（押金）: `POST v2/deposit/refund` */
  postAsync: Call<V2DepositRefundPostRequest, V2DepositRefundPostResponse>;
}

export interface V2DepositRefundPostRequest extends CommonOptions {
  security: true;
  xml: V2RefundXml & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2DepositRefundPostResponse extends V2RefundAnswer {
}

export interface V2RefundXml {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256';
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 订单金额 */
  total_fee: number | string;
  /** 退款金额 */
  refund_fee: number | string;
  /** 退款货币种类 */
  refund_fee_type?: string;
  /** 退款原因 */
  refund_desc?: string;
  /** 退款资金来源 */
  refund_account?: string;
  /** 退款结果通知url */
  notify_url?: string;
}

export interface V2RefundAnswer {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 单个代金券退款金额 */
  [key: `coupon_refund_fee_${number}`]: number | string;
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}`]: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款金额 */
  refund_fee: number | string;
  /** 应结退款金额 */
  settlement_refund_fee?: number | string;
  /** 标价金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金退款金额 */
  cash_refund_fee?: number | string;
  /** 代金券退款总金额 */
  coupon_refund_fee?: number | string;
  /** 退款代金券使用数量 */
  coupon_refund_count?: number | string;
}

/** `v2/deposit/refundquery` */
export interface V2DepositRefundquery extends PathNode {
  /**
   * 查询退款（押金）: `POST v2/deposit/refundquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011987300)
   */
  post: Call<V2DepositRefundqueryPostRequest, V2DepositRefundqueryPostResponse>;
  /** 查询退款（押金）: `POST v2/deposit/refundquery` */
  postAsync: Call<V2DepositRefundqueryPostRequest, V2DepositRefundqueryPostResponse>;
}

export interface V2DepositRefundqueryPostRequest extends CommonOptions {
  xml: V2XmlRequest & ({ transaction_id: string } | { out_trade_no: string } | { out_refund_no: string } | { refund_id: string });
}

export interface V2DepositRefundqueryPostResponse extends V2RefundqueryAnswer {
}

export interface V2XmlRequest {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256';
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 商户退款单号 */
  out_refund_no?: string;
  /** 微信退款单号 */
  refund_id?: string;
  /** 偏移量 */
  offset?: number | string;
}

export interface V2RefundqueryAnswer {
  /** 商户退款单号 */
  [key: `out_refund_no_${number}`]: string;
  /** 微信退款单号 */
  [key: `refund_id_${number}`]: string;
  /** 退款渠道 */
  [key: `refund_channel_${number}`]: string;
  /** 申请退款金额 */
  [key: `refund_fee_${number}`]: number | string;
  /** 退款金额 */
  [key: `settlement_refund_fee_${number}`]: number | string;
  /** 代金券类型 */
  [key: `coupon_type_${number}_${number}`]: string;
  /** 总代金券退款金额 */
  [key: `coupon_refund_fee_${number}`]: number | string;
  /** 退款代金券使用数量 */
  [key: `coupon_refund_count_${number}`]: number | string;
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}_${number}`]: string;
  /** 单个代金券退款金额 */
  [key: `coupon_refund_fee_${number}_${number}`]: number | string;
  /** 退款状态 */
  [key: `refund_status_${number}`]: string;
  /** 退款资金来源 */
  [key: `refund_account_${number}`]: string;
  /** 退款入账账户 */
  [key: `refund_recv_accout_${number}`]: string;
  /** 退款成功时间 */
  [key: `refund_success_time_${number}`]: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码 */
  err_code: string;
  /** 错误描述 */
  err_code_des: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 订单总退款次数 */
  total_refund_count?: number | string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 订单金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 退款笔数 */
  refund_count: number | string;
}

/** `v2/deposit/reverse` */
export interface V2DepositReverse extends PathNode {
  /**
   * 撤销订单: `POST v2/deposit/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986741)
   */
  post: Call<V2DepositReversePostRequest, V2DepositReversePostResponse>;
  /** 撤销订单: `POST v2/deposit/reverse` */
  postAsync: Call<V2DepositReversePostRequest, V2DepositReversePostResponse>;
}

export interface V2DepositReversePostRequest extends CommonOptions {
  security: true;
  xml: V2Xml_2;
}

export interface V2DepositReversePostResponse extends V2Answer {
}

export interface V2Xml_2 {
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 微信订单号 */
  transaction_id?: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256';
}

export interface V2Answer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 是否重调 */
  recall: 'Y' | 'N' | (string & {});
}

/** `v2/deposit/unifiedorder` */
export interface V2DepositUnifiedorder extends PathNode {
  /**
   * 支付押金（JSAPI/APP支付）: `POST v2/deposit/unifiedorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986340) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011986476)
   */
  post: Call<V2DepositUnifiedorderPostRequest, V2DepositUnifiedorderPostResponse>;
  /** 支付押金（JSAPI/APP支付）: `POST v2/deposit/unifiedorder` */
  postAsync: Call<V2DepositUnifiedorderPostRequest, V2DepositUnifiedorderPostResponse>;
}

export interface V2DepositUnifiedorderPostRequest extends CommonOptions {
  xml: {
    /** 服务商应用ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 设备号 */
    device_info?: string;
    /** 签名类型 */
    sign_type: 'MD5' | 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** JSON text. */
    detail?: Encoded<V2Detail> | V2Detail;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 货币类型 */
    fee_type: string;
    /** 总金额 */
    total_fee: number | string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 通知地址 */
    notify_url: string;
    /** 交易类型 */
    trade_type: 'JSAPI' | 'APP';
    /** 商品ID */
    product_id?: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 用户标识 */
    openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
    /** 电子发票入口开放标识 */
    receipt?: 'Y' | 'N';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info?: Encoded<V2DepositMicropayPostRequestSceneInfo> | V2DepositMicropayPostRequestSceneInfo;
  };
}

export interface V2DepositUnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 服务商应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'APP' | (string & {});
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 二维码链接 */
  code_url?: string;
}

/** `v2/face` */
export interface V2Face extends PathNode {
  get_wxpayface_authinfo: V2FaceGetWxpayfaceAuthinfo;
}

/** `v2/face/get_wxpayface_authinfo` */
export interface V2FaceGetWxpayfaceAuthinfo extends PathNode {
  /**
   * 人脸识别SDK-获取调用凭证: `POST v2/face/get_wxpayface_authinfo`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html)
   */
  post: Call<V2FaceGetWxpayfaceAuthinfoPostRequest, V2FaceGetWxpayfaceAuthinfoPostResponse>;
  /** 人脸识别SDK-获取调用凭证: `POST v2/face/get_wxpayface_authinfo` */
  postAsync: Call<V2FaceGetWxpayfaceAuthinfoPostRequest, V2FaceGetWxpayfaceAuthinfoPostResponse>;
}

export interface V2FaceGetWxpayfaceAuthinfoPostRequest extends CommonOptions {
  base_uri: 'https://payapp.weixin.qq.com/' | (string & {});
  xml: {
    store_id: string;
    store_name: string;
    device_id: string;
    attach?: string;
    rawdata: string;
    /** 商户号绑定的公众号/小程序 appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    sub_appid?: string;
    /** 子商户号(服务商模式) */
    sub_mch_id?: string;
    now: number | string;
    version: '1';
    /** 签名类型 */
    sign_type: 'MD5' | 'HMAC-SHA256';
  };
}

export interface V2FaceGetWxpayfaceAuthinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  authinfo: string;
  expires_in?: number | string;
  nonce_str: string;
  sign: string;
  /** 公众号 */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID(服务商模式) */
  sub_appid?: string;
  /** 子商户号(服务商模式) */
  sub_mch_id?: string;
}

/** `v2/fund` */
export interface V2Fund extends PathNode {
  queryautowithdrawbydate: V2FundQueryautowithdrawbydate;
  reautowithdrawbydate: V2FundReautowithdrawbydate;
}

/** `v2/fund/queryautowithdrawbydate` */
export interface V2FundQueryautowithdrawbydate extends PathNode {
  /**
   * 查询提现状态: `POST v2/fund/queryautowithdrawbydate`
   * @deprecated Taken offline since 2023-03-13.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115346)
   */
  post: Call<V2FundQueryautowithdrawbydatePostRequest, V2FundQueryautowithdrawbydatePostResponse>;
  /**
   * 查询提现状态: `POST v2/fund/queryautowithdrawbydate`
   * @deprecated Taken offline since 2023-03-13.
   */
  postAsync: Call<V2FundQueryautowithdrawbydatePostRequest, V2FundQueryautowithdrawbydatePostResponse>;
}

export interface V2FundQueryautowithdrawbydatePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 小微商户号 */
    sub_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 日期 */
    date: string;
  };
}

export interface V2FundQueryautowithdrawbydatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign?: string;
  /** 日期 */
  date: string;
  /** 商户号 */
  mch_id: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 随机字符 */
  nonce_str: string;
  /** 单据状态 */
  withdraw_status: string;
  /** 单据失败原因 */
  fail_reason?: string;
  /** 提现单单据ID */
  withdraw_id?: string;
  /** 金额 */
  amount?: number | string;
  /** 单据创建时间 */
  create_time?: string;
  /** 单据成功时间 */
  success_time?: string;
  /** 单据退票时间 */
  refund_time?: string;
}

/** `v2/fund/reautowithdrawbydate` */
export interface V2FundReautowithdrawbydate extends PathNode {
  /**
   * 重新发起提现: `POST v2/fund/reautowithdrawbydate`
   * @deprecated Taken offline since 2020-04-13.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3)
   */
  post: Call<V2FundReautowithdrawbydatePostRequest, V2FundReautowithdrawbydatePostResponse>;
  /**
   * 重新发起提现: `POST v2/fund/reautowithdrawbydate`
   * @deprecated Taken offline since 2020-04-13.
   */
  postAsync: Call<V2FundReautowithdrawbydatePostRequest, V2FundReautowithdrawbydatePostResponse>;
}

export interface V2FundReautowithdrawbydatePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 服务商商户号 */
    mch_id: string;
    /** 小微商户号 */
    sub_mch_id: string;
    /** 自动提现单提现日期 */
    date: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2FundReautowithdrawbydatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
  /** 签名 */
  sign?: string;
  /** 自动提现单提现日期 */
  date: string;
  /** 商户号 */
  mch_id: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 提现单单据ID */
  withdraw_id: string;
  /** 金额 */
  amount: number | string;
  /** 单据创建时间 */
  create_time: string;
  /** 随机字符 */
  nonce_str: string;
}

/** `v2/mchrisk` */
export interface V2Mchrisk extends PathNode {
  bankquerymchauditinfo: V2MchriskBankquerymchauditinfo;
  channelquerymchauditinfo: V2MchriskChannelquerymchauditinfo;
  querymchrisk: V2MchriskQuerymchrisk;
  setmchriskcallback: V2MchriskSetmchriskcallback;
  syncmchriskresult: V2MchriskSyncmchriskresult;
}

/** `v2/mchrisk/bankquerymchauditinfo` */
export interface V2MchriskBankquerymchauditinfo extends PathNode {
  /**
   * 间联模式查询商户审核状态开放接口: `POST v2/mchrisk/bankquerymchauditinfo`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986497)
   */
  post: Call<V2MchriskBankquerymchauditinfoPostRequest, V2MchriskBankquerymchauditinfoPostResponse>;
  /** 间联模式查询商户审核状态开放接口: `POST v2/mchrisk/bankquerymchauditinfo` */
  postAsync: Call<V2MchriskBankquerymchauditinfoPostRequest, V2MchriskBankquerymchauditinfoPostResponse>;
}

export interface V2MchriskBankquerymchauditinfoPostRequest extends CommonOptions {
  xml: {
    /** 服务商号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 渠道号 */
    channel_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2MchriskBankquerymchauditinfoPostResponse extends V2MchriskAnswer {
}

export interface V2MchriskAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 服务商号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 渠道号 */
  channel_id: string;
  /** 审核状态 */
  audit_status: string;
  /** 审核备注 */
  audit_comment: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
}

/** `v2/mchrisk/channelquerymchauditinfo` */
export interface V2MchriskChannelquerymchauditinfo extends PathNode {
  /**
   * 渠道商查询商户审核信息: `POST v2/mchrisk/channelquerymchauditinfo`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986547)
   */
  post: Call<V2MchriskChannelquerymchauditinfoPostRequest, V2MchriskChannelquerymchauditinfoPostResponse>;
  /** 渠道商查询商户审核信息: `POST v2/mchrisk/channelquerymchauditinfo` */
  postAsync: Call<V2MchriskChannelquerymchauditinfoPostRequest, V2MchriskChannelquerymchauditinfoPostResponse>;
}

export interface V2MchriskChannelquerymchauditinfoPostRequest extends CommonOptions {
  xml: {
    /** 渠道商号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 服务商号 */
    acquiring_bank_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2MchriskChannelquerymchauditinfoPostResponse extends V2MchriskAnswer {
}

/** `v2/mchrisk/querymchrisk` */
export interface V2MchriskQuerymchrisk extends PathNode {
  /**
   * 事前-风险商户核查接口: `POST v2/mchrisk/querymchrisk`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
   */
  post: Call<V2MchriskQuerymchriskPostRequest, V2MchriskQuerymchriskPostResponse>;
  /** 事前-风险商户核查接口: `POST v2/mchrisk/querymchrisk` */
  postAsync: Call<V2MchriskQuerymchriskPostRequest, V2MchriskQuerymchriskPostResponse>;
}

export interface V2MchriskQuerymchriskPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 服务商号 */
    mch_id: string;
    /** 平台证书序列号 */
    cert_serial_number?: string;
    /** 身份证号（需加密） Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    certificates_number?: string;
    /** 身份证所有人姓名（需加密） Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    certificates_name?: string;
    /** 结算账号（需加密） Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    settlement_card_no?: string;
    /** 结算户名（需加密） Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    settlement_card_name?: string;
    /** 结算银行 */
    settlement_card_bank?: string;
    /** 营业执照编号（需加密） Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    business_license_number?: string;
    /** 公司名称 */
    company_name?: string;
    /** 门店地址 */
    store_address?: string;
    /** 门店经度 */
    store_longitude?: string;
    /** 门店纬度 */
    store_latitude?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2MchriskQuerymchriskPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 服务商号 */
  mch_id: string;
  /** 风险级别 */
  risk_level: string;
  /** 风险描述 */
  risk_level_desc: string;
}

/** `v2/mchrisk/setmchriskcallback` */
export interface V2MchriskSetmchriskcallback extends PathNode {
  /**
   * 设置风险通知回调链接: `POST v2/mchrisk/setmchriskcallback`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986469)
   */
  post: Call<V2MchriskSetmchriskcallbackPostRequest, V2MchriskSetmchriskcallbackPostResponse>;
  /** 设置风险通知回调链接: `POST v2/mchrisk/setmchriskcallback` */
  postAsync: Call<V2MchriskSetmchriskcallbackPostRequest, V2MchriskSetmchriskcallbackPostResponse>;
}

export interface V2MchriskSetmchriskcallbackPostRequest extends CommonOptions {
  xml: {
    /** 服务商号 */
    mch_id: string;
    /** 回调链接 */
    callback_url: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2MchriskSetmchriskcallbackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 服务商号 */
  mch_id: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
}

/** `v2/mchrisk/syncmchriskresult` */
export interface V2MchriskSyncmchriskresult extends PathNode {
  /**
   * 事后-风险商户处理结果同步接口: `POST v2/mchrisk/syncmchriskresult`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
   */
  post: Call<V2MchriskSyncmchriskresultPostRequest, V2MchriskSyncmchriskresultPostResponse>;
  /** 事后-风险商户处理结果同步接口: `POST v2/mchrisk/syncmchriskresult` */
  postAsync: Call<V2MchriskSyncmchriskresultPostRequest, V2MchriskSyncmchriskresultPostResponse>;
}

export interface V2MchriskSyncmchriskresultPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 服务商号 */
    mch_id: string;
    /** 商户ID */
    sub_mch_id: string;
    /** 事件单号 */
    event_code: string;
    /** 身份证号（需加密） */
    certificates_number?: string;
    /** 身份证所有人姓名（需加密） */
    certificates_name?: string;
    /** 结算账号（需加密） */
    settlement_card_no?: string;
    /** 结算户名（需加密） */
    settlement_card_name?: string;
    /** 结算银行 */
    settlement_card_bank?: string;
    /** 营业执照编号（需加密） */
    business_license_number?: string;
    /** 公司名称 */
    company_name?: string;
    /** 门店地址 */
    store_address?: string;
    /** 门店经度 */
    store_longitude?: string;
    /** 门店纬度 */
    store_latitude?: string;
    /** 风险类型 */
    risk_type: string;
    /** 处罚方式 */
    punish_type: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2MchriskSyncmchriskresultPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
}

/** `v2/mmpaymkttransfers` */
export interface V2Mmpaymkttransfers extends PathNode {
  gethbinfo: V2MmpaymkttransfersGethbinfo;
  gettransferinfo: V2MmpaymkttransfersGettransferinfo;
  promotion: V2MmpaymkttransfersPromotion;
  query_coupon_stock: V2MmpaymkttransfersQueryCouponStock;
  querycouponsinfo: V2MmpaymkttransfersQuerycouponsinfo;
  queryworkwxredpack: V2MmpaymkttransfersQueryworkwxredpack;
  send_coupon: V2MmpaymkttransfersSendCoupon;
  sendgroupredpack: V2MmpaymkttransfersSendgroupredpack;
  sendminiprogramhb: V2MmpaymkttransfersSendminiprogramhb;
  sendredpack: V2MmpaymkttransfersSendredpack;
  sendworkwxredpack: V2MmpaymkttransfersSendworkwxredpack;
}

/** `v2/mmpaymkttransfers/gethbinfo` */
export interface V2MmpaymkttransfersGethbinfo extends PathNode {
  /**
   * 查询红包记录: `POST v2/mmpaymkttransfers/gethbinfo`
   * Closed to new merchants since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`, `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011981612) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937431) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983160) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941290)
   */
  post: Call<V2MmpaymkttransfersGethbinfoPostRequest, V2MmpaymkttransfersGethbinfoPostResponse>;
  /**
   * 查询红包记录: `POST v2/mmpaymkttransfers/gethbinfo`
   * Closed to new merchants since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`, `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
   */
  postAsync: Call<V2MmpaymkttransfersGethbinfoPostRequest, V2MmpaymkttransfersGethbinfoPostResponse>;
}

export interface V2MmpaymkttransfersGethbinfoPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    mch_billno: string;
    /** 商户号 */
    mch_id: string;
    /** Appid */
    appid: string;
    /** 订单类型 */
    bill_type: 'MCHT';
  };
}

export interface V2MmpaymkttransfersGethbinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 红包单号 */
  detail_id: string;
  /** 红包状态 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {});
  /** 发放类型 */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {});
  /** 红包类型 */
  hb_type: 'NORMAL' | 'GROUP' | (string & {});
  /** 红包个数 */
  total_num: number | string;
  /** 红包金额 */
  total_amount: number | string;
  /** 失败原因 */
  reason?: string;
  /** 红包发送时间 */
  send_time: string;
  /** 红包退款时间 */
  refund_time?: string;
  /** 红包退款金额 */
  refund_amount?: number | string;
  /** 祝福语 */
  wishing?: string;
  /** 活动描述 */
  remark?: string;
  /** 活动名称 */
  act_name?: string;
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid */
      openid?: string;
      /** 金额 */
      amount?: number | string;
      /** 接收时间 */
      rcv_time?: string;
    }[];
  };
}

/** `v2/mmpaymkttransfers/gettransferinfo` */
export interface V2MmpaymkttransfersGettransferinfo extends PathNode {
  /**
   * 查询企业向微信用户个人付款: `POST v2/mmpaymkttransfers/gettransferinfo`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989767)
   */
  post: Call<V2MmpaymkttransfersGettransferinfoPostRequest, V2MmpaymkttransfersGettransferinfoPostResponse>;
  /** 查询企业向微信用户个人付款: `POST v2/mmpaymkttransfers/gettransferinfo` */
  postAsync: Call<V2MmpaymkttransfersGettransferinfoPostRequest, V2MmpaymkttransfersGettransferinfoPostResponse>;
}

export interface V2MmpaymkttransfersGettransferinfoPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    partner_trade_no: string;
    /** 商户号 */
    mch_id: string;
    /** Appid */
    appid: string;
  };
}

export interface V2MmpaymkttransfersGettransferinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户单号 */
  partner_trade_no: string;
  /** Appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 付款单号 */
  detail_id: string;
  /** 转账状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {});
  /** 失败原因 */
  reason?: string;
  /** 收款用户openid */
  openid: string;
  /** 收款用户姓名 */
  transfer_name?: string;
  /** 付款金额 */
  payment_amount: number | string;
  /** 转账时间 */
  transfer_time: string;
  /** 付款成功时间 */
  payment_time: string;
  /** 企业付款备注 */
  desc: string;
}

/** `v2/mmpaymkttransfers/promotion` */
export interface V2MmpaymkttransfersPromotion extends PathNode {
  paywwsptrans2pocket: V2MmpaymkttransfersPromotionPaywwsptrans2pocket;
  querywwsptrans2pocket: V2MmpaymkttransfersPromotionQuerywwsptrans2pocket;
  transfers: V2MmpaymkttransfersPromotionTransfers;
}

/** `v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` */
export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocket extends PathNode {
  /**
   * 向员工付款: `POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket`
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90278)
   */
  post: Call<V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostRequest, V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostResponse>;
  /** 向员工付款: `POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket` */
  postAsync: Call<V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostRequest, V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostResponse>;
}

export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostRequest extends WorkwxOptions {
  security: true;
  xml: {
    /** 公众账号appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 设备号 */
    device_info?: string;
    /** 随机字符串 */
    nonce_str?: string;
    /** 商户订单号 */
    partner_trade_no: string;
    /** 用户openid */
    openid: string;
    /** 校验用户姓名选项 */
    check_name: 'FORCE_CHECK';
    /** 收款用户姓名 */
    re_user_name?: string;
    /** 金额 */
    amount: number | string;
    /** 企业付款备注 */
    desc: string;
    /** Ip地址 */
    spbill_create_ip: string;
    /** 企业微信签名 */
    workwx_sign?: string;
    /** 付款消息类型 */
    ww_msg_type?: 'NORMAL_MSG' | 'APPROVAL_MSG';
    /** 审批单号 */
    approval_number?: string;
    /** 审批类型 */
    approval_type?: 1 | '1';
    /** 项目名称 */
    act_name?: string;
    /** 付款的应用id */
    agentid?: string;
  };
}

export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号appid */
  appid?: string;
  /** 商户号 */
  mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 微信付款单号 */
  payment_no: string;
  /** 付款成功时间 */
  payment_time: string;
}

/** `v2/mmpaymkttransfers/promotion/querywwsptrans2pocket` */
export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocket extends PathNode {
  /**
   * 查询付款记录: `POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket`
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90279)
   */
  post: Call<V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostRequest, V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostResponse>;
  /** 查询付款记录: `POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket` */
  postAsync: Call<V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostRequest, V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostResponse>;
}

export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    partner_trade_no?: string;
    /** 商户号 */
    mch_id: string;
    /** Appid */
    appid: string;
  };
}

export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 商户号 */
  mch_id: string;
  /** 红包单号 */
  detail_id: string;
  /** 红包状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {});
  /** 失败原因 */
  reason: string;
  /** 收款用户姓名 */
  transfer_name?: string;
  /** 红包退款金额 */
  payment_amount: number | string;
  /** 转账时间 */
  transfer_time: string;
  /** 付款描述 */
  desc: string;
}

/** `v2/mmpaymkttransfers/promotion/transfers` */
export interface V2MmpaymkttransfersPromotionTransfers extends PathNode {
  /**
   * 向微信用户个人付款: `POST v2/mmpaymkttransfers/promotion/transfers`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011989673)
   */
  post: Call<V2MmpaymkttransfersPromotionTransfersPostRequest, V2MmpaymkttransfersPromotionTransfersPostResponse>;
  /** 向微信用户个人付款: `POST v2/mmpaymkttransfers/promotion/transfers` */
  postAsync: Call<V2MmpaymkttransfersPromotionTransfersPostRequest, V2MmpaymkttransfersPromotionTransfersPostResponse>;
}

export interface V2MmpaymkttransfersPromotionTransfersPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户账号appid */
    mch_appid: string;
    /** 商户号 */
    mchid: string;
    /** 设备号 */
    device_info?: string;
    /** 商户订单号 */
    partner_trade_no: string;
    /** 用户openid */
    openid: string;
    /** 校验用户姓名选项 */
    check_name: string;
    /** 收款用户姓名 */
    re_user_name?: string;
    /** 金额 */
    amount: number | string;
    /** 企业付款备注 */
    desc: string;
    /** Ip地址 */
    spbill_create_ip: string;
    scene?: string;
    brand_id?: number | string;
    finder_template_id?: string;
  };
}

export interface V2MmpaymkttransfersPromotionTransfersPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户appid */
  mch_appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  partner_trade_no: string;
  /** 微信付款单号 */
  payment_no: string;
  /** 付款成功时间 */
  payment_time: string;
}

/** `v2/mmpaymkttransfers/query_coupon_stock` */
export interface V2MmpaymkttransfersQueryCouponStock extends PathNode {
  /**
   * 查询代金券批次: `POST v2/mmpaymkttransfers/query_coupon_stock`
   * @deprecated Abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
   */
  post: Call<V2MmpaymkttransfersQueryCouponStockPostRequest, V2MmpaymkttransfersQueryCouponStockPostResponse>;
  /**
   * 查询代金券批次: `POST v2/mmpaymkttransfers/query_coupon_stock`
   * @deprecated Abandoned since 2020. Use `v3/marketing/favor/stocks/{stock_id}`.
   */
  postAsync: Call<V2MmpaymkttransfersQueryCouponStockPostRequest, V2MmpaymkttransfersQueryCouponStockPostResponse>;
}

export interface V2MmpaymkttransfersQueryCouponStockPostRequest extends CommonOptions {
  xml: {
    /** 代金券批次id */
    coupon_stock_id: string;
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 操作员 */
    op_user_id?: string;
    /** 设备号 */
    device_info?: string;
    /** 协议版本 */
    version?: '1.0';
    /** 协议类型 */
    type?: 'XML';
  };
}

export interface V2MmpaymkttransfersQueryCouponStockPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 代金券批次ID */
  coupon_stock_id: string;
  /** 代金券名称 */
  coupon_name?: string;
  /** 代金券面额 */
  coupon_value: number | string;
  /** 代金券使用最低限额 */
  coupon_mininumn?: number | string;
  /** 代金券批次状态 */
  coupon_stock_status: number | string;
  /** 代金券数量 */
  coupon_total: number | string;
  /** 代金券最大领取数量 */
  max_quota?: number | string;
  /** 代金券已经发送的数量 */
  is_send_num?: number | string;
  /** 生效开始时间 */
  begin_time: string;
  /** 生效结束时间 */
  end_time: string;
  /** 创建时间 */
  create_time: string;
  /** 代金券预算额度 */
  coupon_budget?: number | string;
  /** 生效开始时间 */
  begin_time_t: string;
  /** 生效结束时间 */
  end_time_t: string;
  /** 创建时间 */
  create_time_t: string;
}

/** `v2/mmpaymkttransfers/querycouponsinfo` */
export interface V2MmpaymkttransfersQuerycouponsinfo extends PathNode {
  /**
   * 查询代金券信息: `POST v2/mmpaymkttransfers/querycouponsinfo`
   * @deprecated Abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
   */
  post: Call<V2MmpaymkttransfersQuerycouponsinfoPostRequest, V2MmpaymkttransfersQuerycouponsinfoPostResponse>;
  /**
   * 查询代金券信息: `POST v2/mmpaymkttransfers/querycouponsinfo`
   * @deprecated Abandoned since 2020. Use `v3/marketing/favor/users/{openid}/coupons/{coupon_id}`.
   */
  postAsync: Call<V2MmpaymkttransfersQuerycouponsinfoPostRequest, V2MmpaymkttransfersQuerycouponsinfoPostResponse>;
}

export interface V2MmpaymkttransfersQuerycouponsinfoPostRequest extends CommonOptions {
  xml: {
    /** 代金券id */
    coupon_id: string;
    /** 用户openid */
    openid: string;
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 批次号 */
    stock_id: string;
    /** 操作员 */
    op_user_id?: string;
    /** 设备号 */
    device_info?: string;
    /** 协议版本 */
    version?: '1.0';
    /** 协议类型 */
    type?: 'XML';
  };
}

export interface V2MmpaymkttransfersQuerycouponsinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 代金券批次ID */
  coupon_stock_id: string;
  /** 代金券id */
  coupon_id: string;
  /** 代金券面额 */
  coupon_value: number | string;
  /** 代金券使用最低限额 */
  coupon_mininumn?: number | string;
  /** 代金券名称 */
  coupon_name: string;
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | (string & {});
  /** 代金券描述 */
  coupon_desc: string;
  /** 代金券实际使用金额 */
  coupon_use_value: number | string;
  /** 优惠剩余可用额 */
  coupon_remain_value: number | string;
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL' | (string & {});
  /** 是否允许部分使用 */
  is_partial_use?: '1' | (string & {});
}

/** `v2/mmpaymkttransfers/queryworkwxredpack` */
export interface V2MmpaymkttransfersQueryworkwxredpack extends PathNode {
  /**
   * 查询红包记录: `POST v2/mmpaymkttransfers/queryworkwxredpack`
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
   */
  post: Call<V2MmpaymkttransfersQueryworkwxredpackPostRequest, V2MmpaymkttransfersQueryworkwxredpackPostResponse>;
  /** 查询红包记录: `POST v2/mmpaymkttransfers/queryworkwxredpack` */
  postAsync: Call<V2MmpaymkttransfersQueryworkwxredpackPostRequest, V2MmpaymkttransfersQueryworkwxredpackPostResponse>;
}

export interface V2MmpaymkttransfersQueryworkwxredpackPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    mch_billno: string;
    /** 商户号 */
    mch_id: string;
    /** Appid */
    appid: string;
  };
}

export interface V2MmpaymkttransfersQueryworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 微信支付签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 红包单号 */
  detail_id: string;
  /** 红包状态 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {});
  /** 发放类型 */
  send_type: 'API' | (string & {});
  /** 红包金额 */
  total_amount: number | string;
  /** 失败原因 */
  reason?: string;
  /** 红包发送时间 */
  send_time: string;
  /** 红包退款时间 */
  refund_time?: string;
  /** 红包退款金额 */
  refund_amount?: number | string;
  /** 祝福语 */
  wishing?: string;
  /** 活动描述 */
  remark?: string;
  /** 活动名称 */
  act_name?: string;
  /** 领取红包的Openid */
  openid: string;
  /** 金额 */
  amount: number | string;
  /** 接收时间 */
  rcv_time: string;
  /** 发送者名称 */
  sender_name?: string;
  /** 发送者头像 */
  sender_header_media_id?: string;
}

/** `v2/mmpaymkttransfers/send_coupon` */
export interface V2MmpaymkttransfersSendCoupon extends PathNode {
  /**
   * 发放代金券: `POST v2/mmpaymkttransfers/send_coupon`
   * @deprecated Abandoned since 2020. Use `POST v3/marketing/favor/users/{openid}/coupons`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
   */
  post: Call<V2MmpaymkttransfersSendCouponPostRequest, V2MmpaymkttransfersSendCouponPostResponse>;
  /**
   * 发放代金券: `POST v2/mmpaymkttransfers/send_coupon`
   * @deprecated Abandoned since 2020. Use `POST v3/marketing/favor/users/{openid}/coupons`.
   */
  postAsync: Call<V2MmpaymkttransfersSendCouponPostRequest, V2MmpaymkttransfersSendCouponPostResponse>;
}

export interface V2MmpaymkttransfersSendCouponPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 代金券批次id */
    coupon_stock_id: string;
    /** openid记录数 */
    openid_count: number | string;
    /** 商户单据号 */
    partner_trade_no: string;
    /** 用户openid */
    openid: string;
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 操作员 */
    op_user_id?: string;
    /** 设备号 */
    device_info?: string;
    /** 协议版本 */
    version?: '1.0';
    /** 协议类型 */
    type?: 'XML';
  };
}

export interface V2MmpaymkttransfersSendCouponPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 代金券批次id */
  coupon_stock_id: string;
  /** 返回记录数 */
  resp_count: number | string;
  /** 成功记录数 */
  success_count: number | string;
  /** 失败记录数 */
  failed_count: number | string;
  /** 用户标识 */
  openid: string;
  /** 返回码 */
  ret_code: string;
  /** 代金券id */
  coupon_id: string;
  /** 返回信息 */
  ret_msg: string;
}

/** `v2/mmpaymkttransfers/sendgroupredpack` */
export interface V2MmpaymkttransfersSendgroupredpack extends PathNode {
  /**
   * 发放裂变红包: `POST v2/mmpaymkttransfers/sendgroupredpack`
   * @deprecated Taken offline since 2024-06-05.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4)
   */
  post: Call<V2MmpaymkttransfersSendgroupredpackPostRequest, V2MmpaymkttransfersSendgroupredpackPostResponse>;
  /**
   * 发放裂变红包: `POST v2/mmpaymkttransfers/sendgroupredpack`
   * @deprecated Taken offline since 2024-06-05.
   */
  postAsync: Call<V2MmpaymkttransfersSendgroupredpackPostRequest, V2MmpaymkttransfersSendgroupredpackPostResponse>;
}

export interface V2MmpaymkttransfersSendgroupredpackPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    mch_billno: string;
    /** 商户号 */
    mch_id: string;
    /** 公众账号appid */
    wxappid: string;
    /** 商户名称 */
    send_name: string;
    /** 用户openid */
    re_openid: string;
    /** 总金额 */
    total_amount: number | string;
    /** 红包发放总人数 */
    total_num: number | string;
    /** 红包金额设置方式 */
    amt_type: 'ALL_RAND';
    /** 红包祝福语 */
    wishing: string;
    /** 活动名称 */
    act_name: string;
    /** 备注 */
    remark: string;
    /** 场景id */
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8';
    /** 活动信息 Encoded as a query string. */
    risk_info?: Encoded<V2MmpaymkttransfersRiskInfo> | V2MmpaymkttransfersRiskInfo;
  };
}

export interface V2MmpaymkttransfersSendgroupredpackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 用户openid */
  re_openid: string;
  /** 总金额 */
  total_amount: number | string;
  /** 微信单号 */
  send_listid: string;
}

export interface V2MmpaymkttransfersRiskInfo {
  /** 用户操作的时间戳 */
  posttime?: number | string;
  /** 业务系统账号的手机号 */
  mobile?: string;
  /** MAC地址或者设备唯一标识 */
  deviceid?: string;
  /** 用户操作的客户端版本 */
  clientversion?: string;
}

/** `v2/mmpaymkttransfers/sendminiprogramhb` */
export interface V2MmpaymkttransfersSendminiprogramhb extends PathNode {
  /**
   * 发放小程序红包接口: `POST v2/mmpaymkttransfers/sendminiprogramhb`
   * Closed to new merchants since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011974053) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937425) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941282)
   */
  post: Call<V2MmpaymkttransfersSendminiprogramhbPostRequest, V2MmpaymkttransfersSendminiprogramhbPostResponse>;
  /**
   * 发放小程序红包接口: `POST v2/mmpaymkttransfers/sendminiprogramhb`
   * Closed to new merchants since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postAsync: Call<V2MmpaymkttransfersSendminiprogramhbPostRequest, V2MmpaymkttransfersSendminiprogramhbPostResponse>;
}

export interface V2MmpaymkttransfersSendminiprogramhbPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    mch_billno: string;
    /** 商户号 */
    mch_id: string;
    /** 公众账号appid */
    wxappid: string;
    /** 商户名称 */
    send_name: string;
    /** 用户openid */
    re_openid: string;
    /** 付款金额 */
    total_amount: number | string;
    /** 红包发放总人数 */
    total_num: number | string;
    /** 红包祝福语 */
    wishing: string;
    /** 活动名称 */
    act_name: string;
    /** 备注 */
    remark: string;
    /** 活动信息 */
    notify_way: 'MINI_PROGRAM_JSAPI';
    /** 场景id */
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8';
  };
}

export interface V2MmpaymkttransfersSendminiprogramhbPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 用户openid */
  re_openid: string;
  /** 付款金额 */
  total_amount: number | string;
  /** 微信单号 */
  send_listid: string;
  /** Jsapi的入参 */
  package: string;
}

/** `v2/mmpaymkttransfers/sendredpack` */
export interface V2MmpaymkttransfersSendredpack extends PathNode {
  /**
   * 发放普通红包: `POST v2/mmpaymkttransfers/sendredpack`
   * Closed to new merchants since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011974053) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937425) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983137)
   */
  post: Call<V2MmpaymkttransfersSendredpackPostRequest, V2MmpaymkttransfersSendredpackPostResponse>;
  /**
   * 发放普通红包: `POST v2/mmpaymkttransfers/sendredpack`
   * Closed to new merchants since 2026-06-18. Use `v3/fund-app/mch-transfer/transfer-bills`.
   */
  postAsync: Call<V2MmpaymkttransfersSendredpackPostRequest, V2MmpaymkttransfersSendredpackPostResponse>;
}

export interface V2MmpaymkttransfersSendredpackPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户订单号 */
    mch_billno: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 触达用户appid */
    msgappid?: string;
    /** 公众账号appid */
    wxappid: string;
    /** 商户名称 */
    send_name: string;
    /** 用户openid */
    re_openid: string;
    /** 付款金额 */
    total_amount: number | string;
    /** 红包发放总人数 */
    total_num: number | string;
    /** 红包祝福语 */
    wishing: string;
    /** Ip地址 */
    client_ip: string;
    /** 活动名称 */
    act_name: string;
    /** 备注 */
    remark: string;
    /** 场景id */
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8';
    /** 活动信息 Encoded as a query string. */
    risk_info?: Encoded<V2MmpaymkttransfersRiskInfo> | V2MmpaymkttransfersRiskInfo;
  };
}

export interface V2MmpaymkttransfersSendredpackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 用户openid */
  re_openid: string;
  /** 付款金额 */
  total_amount: number | string;
  /** 微信单号 */
  send_listid: string;
}

/** `v2/mmpaymkttransfers/sendworkwxredpack` */
export interface V2MmpaymkttransfersSendworkwxredpack extends PathNode {
  /**
   * 发放企业红包: `POST v2/mmpaymkttransfers/sendworkwxredpack`
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90275)
   */
  post: Call<V2MmpaymkttransfersSendworkwxredpackPostRequest, V2MmpaymkttransfersSendworkwxredpackPostResponse>;
  /** 发放企业红包: `POST v2/mmpaymkttransfers/sendworkwxredpack` */
  postAsync: Call<V2MmpaymkttransfersSendworkwxredpackPostRequest, V2MmpaymkttransfersSendworkwxredpackPostResponse>;
}

export interface V2MmpaymkttransfersSendworkwxredpackPostRequest extends WorkwxOptions {
  security: true;
  xml: {
    /** 随机字符串 */
    nonce_str?: string;
    /** 商户订单号 */
    mch_billno: string;
    /** 商户号 */
    mch_id: string;
    /** 公众账号appid */
    wxappid: string;
    /** 发送红包的应用id */
    agentid?: string;
    /** 发送者名称 */
    sender_name?: string;
    /** 发送者头像 */
    sender_header_media_id?: string;
    /** 用户openid */
    re_openid: string;
    /** 付款金额 */
    total_amount: number | string;
    /** 红包祝福语 */
    wishing: string;
    /** 活动名称 */
    act_name: string;
    /** 备注 */
    remark: string;
    /** 场景id */
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8';
    /** 企业微信签名 */
    workwx_sign?: string;
  };
}

export interface V2MmpaymkttransfersSendworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 微信支付签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户订单号 */
  mch_billno: string;
  /** 商户号 */
  mch_id: string;
  /** 公众账号appid */
  wxappid: string;
  /** 用户openid */
  re_openid: string;
  /** 付款金额 */
  total_amount: number | string;
  /** 微信单号 */
  send_listid: string;
  /** 发送者名称 */
  sender_name?: string;
  /** 发送者头像 */
  sender_header_media_id?: string;
}

/** `v2/mmpaysptrans` */
export interface V2Mmpaysptrans extends PathNode {
  pay_bank: V2MmpaysptransPayBank;
  query_bank: V2MmpaysptransQueryBank;
}

/** `v2/mmpaysptrans/pay_bank` */
export interface V2MmpaysptransPayBank extends PathNode {
  /**
   * 企业付款到银行卡: `POST v2/mmpaysptrans/pay_bank`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939840)
   */
  post: Call<V2MmpaysptransPayBankPostRequest, V2MmpaysptransPayBankPostResponse>;
  /** 企业付款到银行卡: `POST v2/mmpaysptrans/pay_bank` */
  postAsync: Call<V2MmpaysptransPayBankPostRequest, V2MmpaysptransPayBankPostResponse>;
}

export interface V2MmpaysptransPayBankPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 商户企业付款单号 */
    partner_trade_no: string;
    /** 收款方银行卡号 Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    enc_bank_no: string;
    /** 收款方用户名 Pass plain text: the SDK encrypts it with the key of v2/risk/getpublickey (RSA-OAEP). */
    enc_true_name: string;
    /** 收款方开户行 */
    bank_code: string;
    /** 付款金额 */
    amount: number | string;
    /** 付款说明 */
    desc?: string;
  };
}

export interface V2MmpaysptransPayBankPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id: string;
  /** 商户企业付款单号 */
  partner_trade_no: string;
  /** 代付金额 */
  amount: number | string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信企业付款单号 */
  payment_no: string;
  /** 手续费金额 */
  cmms_amt: number | string;
}

/** `v2/mmpaysptrans/query_bank` */
export interface V2MmpaysptransQueryBank extends PathNode {
  /**
   * 查询企业付款银行卡: `POST v2/mmpaysptrans/query_bank`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941066)
   */
  post: Call<V2MmpaysptransQueryBankPostRequest, V2MmpaysptransQueryBankPostResponse>;
  /** 查询企业付款银行卡: `POST v2/mmpaysptrans/query_bank` */
  postAsync: Call<V2MmpaysptransQueryBankPostRequest, V2MmpaysptransQueryBankPostResponse>;
}

export interface V2MmpaysptransQueryBankPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 商户企业付款单号 */
    partner_trade_no: string;
  };
}

export interface V2MmpaysptransQueryBankPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id: string;
  /** 商户企业付款单号 */
  partner_trade_no: string;
  /** 微信企业付款单号 */
  payment_no: string;
  /** 银行卡号 */
  bank_no_md5: string;
  /** 用户真实姓名 */
  true_name_md5: string;
  /** 代付金额 */
  amount: number | string;
  /** 代付单状态 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {});
  /** 手续费金额 */
  cmms_amt: number | string;
  /** 商户下单时间 */
  create_time: string;
  /** 成功付款时间 */
  pay_succ_time?: string;
  /** 失败原因 */
  reason?: string;
}

/** `v2/papay` */
export interface V2Papay extends PathNode {
  deletecontract: V2PapayDeletecontract;
  entrustweb: V2PapayEntrustweb;
  h5entrustweb: V2PapayH5entrustweb;
  partner: V2PapayPartner;
  preentrustweb: V2PapayPreentrustweb;
  querycontract: V2PapayQuerycontract;
}

/** `v2/papay/deletecontract` */
export interface V2PapayDeletecontract extends PathNode {
  /**
   * 申请解约: `POST v2/papay/deletecontract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987432) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984883) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988374)
   */
  post: Call<V2PapayDeletecontractPostRequest, V2PapayDeletecontractPostResponse>;
  /** 申请解约: `POST v2/papay/deletecontract` */
  postAsync: Call<V2PapayDeletecontractPostRequest, V2PapayDeletecontractPostResponse>;
}

export interface V2PapayDeletecontractPostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 模板id */
    plan_id?: string;
    /** 签约协议号 */
    contract_code?: string;
    /** 委托代扣协议id */
    contract_id?: string;
    /** 解约备注 */
    contract_termination_remark: string;
    /** 版本号 */
    version: '1.0';
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id?: string;
  };
}

export interface V2PapayDeletecontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名 */
  sign: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
}

/** `v2/papay/entrustweb` */
export interface V2PapayEntrustweb extends PathNode {
  /**
   * 公众号纯签约: `GET v2/papay/entrustweb`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml)
   */
  get: Call<V2PapayEntrustwebGetRequest, V2PapayEntrustwebGetResponse>;
  /** 公众号纯签约: `GET v2/papay/entrustweb` */
  getAsync: Call<V2PapayEntrustwebGetRequest, V2PapayEntrustwebGetResponse>;
}

export interface V2PapayEntrustwebGetRequest extends CommonOptions {
  fragment: '#wechat_redirect';
  query: {
    /** 应用ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 模板id */
    plan_id: number | string;
    /** 签约协议号 */
    contract_code: string;
    /** 请求序列号 */
    request_serial: number | string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知url */
    notify_url: string;
    /** 版本号 */
    version: '1.0';
    /** 签名 */
    sign: string;
    /** 时间戳 */
    timestamp: string;
    /** 返回web */
    return_web?: 1 | '1';
  };
}

export type V2PapayEntrustwebGetResponse = Redirect;

/** `v2/papay/h5entrustweb` */
export interface V2PapayH5entrustweb extends PathNode {
  /**
   * H5纯签约: `GET v2/papay/h5entrustweb`
   * Closed to new merchants.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987295)
   */
  get: Call<V2PapayH5entrustwebGetRequest, V2PapayH5entrustwebGetResponse>;
  /**
   * H5纯签约: `GET v2/papay/h5entrustweb`
   * Closed to new merchants.
   */
  getAsync: Call<V2PapayH5entrustwebGetRequest, V2PapayH5entrustwebGetResponse>;
}

export interface V2PapayH5entrustwebGetRequest extends CommonOptions {
  nonceless: true;
  query: {
    /** 应用ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 模板id */
    plan_id: string;
    /** 签约协议号 */
    contract_code: string;
    /** 请求序列号 */
    request_serial: number | string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知url */
    notify_url: string;
    /** 版本号 */
    version: '1.0';
    /** 签名 */
    sign: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /** 时间戳 */
    timestamp: string;
    /** 客户端 IP */
    clientip: string;
    /** 回调应用appid */
    return_appid?: string;
  };
}

export interface V2PapayH5entrustwebGetResponse extends V2PapayAnswer {
}

export interface V2PapayAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg?: string;
  redirect_url: string;
}

/** `v2/papay/partner` */
export interface V2PapayPartner extends PathNode {
  deletecontract: V2PapayPartnerDeletecontract;
  entrustweb: V2PapayPartnerEntrustweb;
  h5entrustweb: V2PapayPartnerH5entrustweb;
  preentrustweb: V2PapayPartnerPreentrustweb;
}

/** `v2/papay/partner/deletecontract` */
export interface V2PapayPartnerDeletecontract extends PathNode {
  /**
   * 申请解约: `POST v2/papay/partner/deletecontract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989904)
   */
  post: Call<V2PapayPartnerDeletecontractPostRequest, V2PapayPartnerDeletecontractPostResponse>;
  /** 申请解约: `POST v2/papay/partner/deletecontract` */
  postAsync: Call<V2PapayPartnerDeletecontractPostRequest, V2PapayPartnerDeletecontractPostResponse>;
}

export interface V2PapayPartnerDeletecontractPostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 请求appid */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 模板id */
    plan_id?: string;
    /** 签约协议号 */
    contract_code?: string;
    /** 委托代扣协议id */
    contract_id?: string;
    /** 解约备注 */
    contract_termination_remark: string;
    /** 版本号 */
    version: '1.0';
  };
}

export interface V2PapayPartnerDeletecontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名 */
  sign: string;
}

/** `v2/papay/partner/entrustweb` */
export interface V2PapayPartnerEntrustweb extends PathNode {
  /**
   * 公众号纯签约: `GET v2/papay/partner/entrustweb`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
   */
  get: Call<V2PapayPartnerEntrustwebGetRequest, V2PapayPartnerEntrustwebGetResponse>;
  /** 公众号纯签约: `GET v2/papay/partner/entrustweb` */
  getAsync: Call<V2PapayPartnerEntrustwebGetRequest, V2PapayPartnerEntrustwebGetResponse>;
}

export interface V2PapayPartnerEntrustwebGetRequest extends CommonOptions {
  query: {
    /** 应用ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 模板id */
    plan_id: number | string;
    /** 签约协议号 */
    contract_code: string;
    /** 请求序列号 */
    request_serial: number | string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知url */
    notify_url: string;
    /** 版本号 */
    version: '1.0';
    /** 签名 */
    sign: string;
    /** 时间戳 */
    timestamp: string;
    /** 返回web */
    return_web?: 1 | '1';
  };
}

export type V2PapayPartnerEntrustwebGetResponse = Redirect;

/** `v2/papay/partner/h5entrustweb` */
export interface V2PapayPartnerH5entrustweb extends PathNode {
  /**
   * H5纯签约: `GET v2/papay/partner/h5entrustweb`
   * Closed to new merchants.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988368)
   */
  get: Call<V2PapayPartnerH5entrustwebGetRequest, V2PapayPartnerH5entrustwebGetResponse>;
  /**
   * H5纯签约: `GET v2/papay/partner/h5entrustweb`
   * Closed to new merchants.
   */
  getAsync: Call<V2PapayPartnerH5entrustwebGetRequest, V2PapayPartnerH5entrustwebGetResponse>;
}

export interface V2PapayPartnerH5entrustwebGetRequest extends CommonOptions {
  nonceless: true;
  query: {
    /** 应用ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 模板id */
    plan_id: string;
    /** 签约协议号 */
    contract_code: string;
    /** 请求序列号 */
    request_serial: number | string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 回调通知url */
    notify_url: string;
    /** 版本号 */
    version: '1.0';
    /** 签名 */
    sign: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /** 时间戳 */
    timestamp: string;
    /** 客户端 IP */
    clientip: string;
    /** 设备ID */
    deviceid?: string;
    /** 手机号 */
    mobile?: string;
    /** 邮箱地址 */
    email?: string;
    /** QQ号 */
    qq?: string;
    /** 微信openID */
    openid?: string;
    /** 身份证号 */
    creid?: string;
    /** 商户侧用户标识 */
    outerid?: string;
    /** 回调应用appid */
    return_appid?: string;
  };
}

export interface V2PapayPartnerH5entrustwebGetResponse extends V2PapayAnswer {
}

/** `v2/papay/partner/preentrustweb` */
export interface V2PapayPartnerPreentrustweb extends PathNode {
  /**
   * APP纯签约: `POST v2/papay/partner/preentrustweb`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988366)
   */
  post: Call<V2PapayPartnerPreentrustwebPostRequest, V2PapayPartnerPreentrustwebPostResponse>;
  /** APP纯签约: `POST v2/papay/partner/preentrustweb` */
  postAsync: Call<V2PapayPartnerPreentrustwebPostRequest, V2PapayPartnerPreentrustwebPostResponse>;
}

export interface V2PapayPartnerPreentrustwebPostRequest extends CommonOptions {
  nonceless: true;
  xml: V2PapayXml;
}

export interface V2PapayPartnerPreentrustwebPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 跳转签约小程序的username */
  miniprogram_username?: string;
  /** 跳转签约小程序的path */
  miniprogram_path?: string;
  /** 预签约id */
  pre_entrustweb_id: string;
}

export interface V2PapayXml {
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 模板id */
  plan_id: string;
  /** 签约协议号 */
  contract_code: string;
  /** 请求序列号 */
  request_serial: number | string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 回调通知url */
  notify_url: string;
  /** 版本号 */
  version: '1.0';
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256';
  /** 时间戳 */
  timestamp: string;
  /** 返回app */
  return_app?: 'Y' | 'N';
}

/** `v2/papay/preentrustweb` */
export interface V2PapayPreentrustweb extends PathNode {
  /**
   * APP纯签约: `POST v2/papay/preentrustweb`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986804)
   */
  post: Call<V2PapayPreentrustwebPostRequest, V2PapayPreentrustwebPostResponse>;
  /** APP纯签约: `POST v2/papay/preentrustweb` */
  postAsync: Call<V2PapayPreentrustwebPostRequest, V2PapayPreentrustwebPostResponse>;
}

export interface V2PapayPreentrustwebPostRequest extends CommonOptions {
  nonceless: true;
  xml: V2PapayXml;
}

export interface V2PapayPreentrustwebPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 跳转签约小程序的username */
  miniprogram_username?: string;
  /** 跳转签约小程序的path */
  miniprogram_path?: string;
  /** 预签约id */
  pre_entrustweb_id: string;
}

/** `v2/papay/querycontract` */
export interface V2PapayQuerycontract extends PathNode {
  /**
   * 查询签约关系: `POST v2/papay/querycontract`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987640)
   */
  post: Call<V2PapayQuerycontractPostRequest, V2PapayQuerycontractPostResponse>;
  /** 查询签约关系: `POST v2/papay/querycontract` */
  postAsync: Call<V2PapayQuerycontractPostRequest, V2PapayQuerycontractPostResponse>;
}

export interface V2PapayQuerycontractPostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: number | string;
    /** 委托代扣协议id */
    contract_id?: string;
    /** 模板id */
    plan_id?: number | string;
    /** 签约协议号 */
    contract_code?: string;
    /** 版本号 */
    version: '1.0';
  };
}

export interface V2PapayQuerycontractPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id: number | string;
  /** 公众账号id */
  appid: string;
  /** 委托代扣协议id */
  contract_id: string;
  /** 模板id */
  plan_id: number | string;
  /** 签约协议号 */
  contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 协议状态 */
  contract_state: number | string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_termination_mode?: number | string;
  /** 签名 */
  sign: string;
  /** 解约备注 */
  contract_termination_remark?: string;
  /** 用户标识 */
  openid: string;
  /** 错误代码 */
  err_code: string;
  /** 错误代码描述 */
  err_code_des: string;
}

/** `v2/pay` */
export interface V2Pay extends PathNode {
  closecombinedorder: V2PayClosecombinedorder;
  closeorder: V2PayCloseorder;
  combinedorder: V2PayCombinedorder;
  contractorder: V2PayContractorder;
  downloadbill: V2PayDownloadbill;
  downloadfundflow: V2PayDownloadfundflow;
  facepay: V2PayFacepay;
  facepayquery: V2PayFacepayquery;
  micropay: V2PayMicropay;
  orderquery: V2PayOrderquery;
  paporderquery: V2PayPaporderquery;
  pappayapply: V2PayPappayapply;
  partner: V2PayPartner;
  profitsharingaddreceiver: V2PayProfitsharingaddreceiver;
  profitsharingmerchantratioquery: V2PayProfitsharingmerchantratioquery;
  profitsharingorderamountquery: V2PayProfitsharingorderamountquery;
  profitsharingquery: V2PayProfitsharingquery;
  profitsharingremovereceiver: V2PayProfitsharingremovereceiver;
  profitsharingreturnquery: V2PayProfitsharingreturnquery;
  querycombinedorder: V2PayQuerycombinedorder;
  queryexchagerate: V2PayQueryexchagerate;
  refundquery: V2PayRefundquery;
  refundqueryv2: V2PayRefundqueryv2;
  settlementquery: V2PaySettlementquery;
  unifiedorder: V2PayUnifiedorder;
}

/** `v2/pay/closecombinedorder` */
export interface V2PayClosecombinedorder extends PathNode {
  /**
   * 合单关单: `POST v2/pay/closecombinedorder`
   * Closed to new merchants since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
   * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
   */
  post: Call<V2PayClosecombinedorderPostRequest, V2PayClosecombinedorderPostResponse>;
  /**
   * 合单关单: `POST v2/pay/closecombinedorder`
   * Closed to new merchants since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
   */
  postAsync: Call<V2PayClosecombinedorderPostRequest, V2PayClosecombinedorderPostResponse>;
}

export interface V2PayClosecombinedorderPostRequest extends CommonOptions {
  xml: {
    /** 合单appid */
    combine_appid: string;
    /** 合单商户号 */
    combine_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 合单商户订单号 */
    combine_out_trade_no: string;
    /** 子单信息JSON格式字符串 JSON text. */
    sub_order_list: Encoded<V2PayClosecombinedorderPostRequestSubOrderList[]> | V2PayClosecombinedorderPostRequestSubOrderList[];
  };
}

export interface V2PayClosecombinedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

export interface V2PayClosecombinedorderPostRequestSubOrderList {
  /** 子单商户号 */
  mchid: string;
  /** 子单商户订单号 */
  out_trade_no: string;
}

/** `v2/pay/closeorder` */
export interface V2PayCloseorder extends PathNode {
  /**
   * 关闭订单: `POST v2/pay/closeorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935216) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936618) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937627) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937390) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941206) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987803) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936646) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989257) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011960250) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011940962) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984036) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988383) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634951) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634995) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635199) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636477) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636602)
   */
  post: Call<V2PayCloseorderPostRequest, V2PayCloseorderPostResponse>;
  /** 关闭订单: `POST v2/pay/closeorder` */
  postAsync: Call<V2PayCloseorderPostRequest, V2PayCloseorderPostResponse>;
}

export interface V2PayCloseorderPostRequest extends CommonOptions {
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
  };
}

export interface V2PayCloseorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

/** `v2/pay/combinedorder` */
export interface V2PayCombinedorder extends PathNode {
  /**
   * 合单下单: `POST v2/pay/combinedorder`
   * Closed to new merchants since 2021-09-01. Use `v3/combine-transactions/app`, `v3/combine-transactions/h5`, `v3/combine-transactions/jsapi`, `v3/combine-transactions/native`.
   * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2)
   */
  post: Call<V2PayCombinedorderPostRequest, V2PayCombinedorderPostResponse>;
  /**
   * 合单下单: `POST v2/pay/combinedorder`
   * Closed to new merchants since 2021-09-01. Use `v3/combine-transactions/app`, `v3/combine-transactions/h5`, `v3/combine-transactions/jsapi`, `v3/combine-transactions/native`.
   */
  postAsync: Call<V2PayCombinedorderPostRequest, V2PayCombinedorderPostResponse>;
}

export interface V2PayCombinedorderPostRequest extends CommonOptions {
  xml: {
    /** 合单appid */
    combine_appid: string;
    /** 合单商户号 */
    combine_mch_id: string;
    /** 设备号 */
    device_info?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 合单商户订单号 */
    combine_out_trade_no: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 通知地址 */
    notify_url: string;
    /** 交易类型 */
    trade_type: string;
    /** 商品ID */
    product_id?: string;
    /** 合单用户标识 */
    combine_openid?: string;
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2PayCombinedorderPostRequestSceneInfo> | V2PayCombinedorderPostRequestSceneInfo;
    /** 子单信息JSON格式字符串 JSON text. */
    sub_order_list: Encoded<V2PayCombinedorderPostRequestSubOrderList> | V2PayCombinedorderPostRequestSubOrderList;
  };
}

export interface V2PayCombinedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 */
  trade_type: string;
  /** 二维码链接 */
  code_url?: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** H5支付跳转链接 */
  mweb_url?: string;
}

export interface V2PayCombinedorderPostRequestSceneInfo {
  /** 商户端设备号 */
  device_id?: string;
  /** 用户终端IP */
  payer_client_ip: string;
  /** H5场景信息 */
  h5_info?: {
    /** 场景类型 */
    type: 'iOS' | 'Android' | 'Wap';
    /** 应用名称 */
    app_name?: string;
    /** 网站URL */
    app_url?: string;
    /** iOS平台BundleID */
    bundle_id?: string;
    /** Android平台PackageName */
    package_name?: string;
  };
}

export interface V2PayCombinedorderPostRequestSubOrderList {
  /** 子订单数 */
  order_num: number | string;
  /** 子订单信息 */
  order_list: {
    /** 子单商户appid */
    appid: string;
    /** 子单商户号 */
    mch_id: string;
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 标价币种 */
    fee_type: string;
    total_fee: number | string;
    sub_appid?: string;
    sub_mch_id?: string;
  }[];
}

/** `v2/pay/contractorder` */
export interface V2PayContractorder extends PathNode {
  /**
   * 支付中签约: `POST v2/pay/contractorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987320) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4016608528)
   */
  post: Call<V2PayContractorderPostRequest, V2PayContractorderPostResponse>;
  /** 支付中签约: `POST v2/pay/contractorder` */
  postAsync: Call<V2PayContractorderPostRequest, V2PayContractorderPostResponse>;
}

export interface V2PayContractorderPostRequest extends CommonOptions {
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签约商户号 */
    contract_mchid: string;
    /** 签约appid */
    contract_appid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 设备号 */
    device_info?: string;
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 回调通知url */
    notify_url: string;
    /** 总金额 */
    total_fee: number | string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 交易类型 */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB';
    /** 商品ID */
    product_id?: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 用户标识 */
    openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
    /** 模板id */
    plan_id: number | string;
    /** 签约协议号 */
    contract_code: string;
    /** 请求序列号 */
    request_serial: number | string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 签约信息通知url */
    contract_notify_url: string;
  };
}

export interface V2PayContractorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 预签约结果 */
  contract_result_code: string;
  /** 预签约错误代码 */
  contract_err_code?: string;
  /** 预签约错误描述 */
  contract_err_code_des?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 交易类型 */
  trade_type: string;
  /** 二维码链接 */
  code_url?: string;
  /** 模板id */
  plan_id?: number | string;
  /** 请求序列号 */
  request_serial?: string;
  /** 签约协议号 */
  contract_code?: string;
  /** 用户账户展示名称 */
  contract_display_account?: string;
  /** 支付跳转链接 */
  mweb_url?: string;
  /** 商户订单号 */
  out_trade_no: string;
}

/** `v2/pay/downloadbill` */
export interface V2PayDownloadbill extends PathNode {
  /**
   * 下载对账单: `POST v2/pay/downloadbill`
   * @see [官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6) [官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6) [官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6) [官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8) [官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6) [官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6) [官方人脸支付文档](https://share.weiyun.com/5dxUgCw) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939627) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935219) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936993) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939651) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937545) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941399) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987833) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985040) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985427) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941628) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936649) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989260) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983298) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941283) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984262) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989905) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988206) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988384)
   */
  post: DownloadCall<V2PayDownloadbillPostRequest>;
  /** 下载对账单: `POST v2/pay/downloadbill` */
  postAsync: DownloadCall<V2PayDownloadbillPostRequest>;
}

export interface V2PayDownloadbillPostRequest extends DownloadOptions {
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 对账单日期 */
    bill_date: string;
    /** 账单类型 */
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND';
    /** 压缩账单 */
    tar_type?: 'GZIP';
  };
}

export type V2PayDownloadbillPostResponse = Download;

/** `v2/pay/downloadfundflow` */
export interface V2PayDownloadfundflow extends PathNode {
  /**
   * 下载资金账单: `POST v2/pay/downloadfundflow`
   * @see [官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7) [官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7) [官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7) [官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9) [官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7) [官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939779) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935220) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937075) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939788) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937603) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941526) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4012181559)
   */
  post: DownloadCall<V2PayDownloadfundflowPostRequest>;
  /** 下载资金账单: `POST v2/pay/downloadfundflow` */
  postAsync: DownloadCall<V2PayDownloadfundflowPostRequest>;
}

export interface V2PayDownloadfundflowPostRequest extends DownloadOptions {
  security: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 资金账单日期 */
    bill_date: string;
    /** 资金账户类型 */
    account_type: 'Basic' | 'Operation' | 'Fees';
    /** 压缩账单 */
    tar_type?: 'GZIP';
  };
}

export type V2PayDownloadfundflowPostResponse = Download;

/** `v2/pay/facepay` */
export interface V2PayFacepay extends PathNode {
  /**
   * 提交刷脸支付: `POST v2/pay/facepay`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
   */
  post: Call<V2PayFacepayPostRequest, V2PayFacepayPostResponse>;
  /** 提交刷脸支付: `POST v2/pay/facepay` */
  postAsync: Call<V2PayFacepayPostRequest, V2PayFacepayPostResponse>;
}

export interface V2PayFacepayPostRequest extends CommonOptions {
  xml: V2FacepayXml;
}

export interface V2PayFacepayPostResponse extends V2FacepayAnswer {
}

/** `v2/pay/facepayquery` */
export interface V2PayFacepayquery extends PathNode {
  /**
   * 查询订单: `POST v2/pay/facepayquery`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
   */
  post: Call<V2PayFacepayqueryPostRequest, V2PayFacepayqueryPostResponse>;
  /** 查询订单: `POST v2/pay/facepayquery` */
  postAsync: Call<V2PayFacepayqueryPostRequest, V2PayFacepayqueryPostResponse>;
}

export interface V2PayFacepayqueryPostRequest extends CommonOptions {
  xml: V2Xml & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2PayFacepayqueryPostResponse extends V2AnswerWithTradeState {
}

/** `v2/pay/micropay` */
export interface V2PayMicropay extends PathNode {
  /**
   * 提交付款码支付: `POST v2/pay/micropay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937125) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382179) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983208) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/401363489)
   */
  post: Call<V2PayMicropayPostRequest, V2PayMicropayPostResponse>;
  /** 提交付款码支付: `POST v2/pay/micropay` */
  postAsync: Call<V2PayMicropayPostRequest, V2PayMicropayPostResponse>;
}

export interface V2PayMicropayPostRequest extends CommonOptions {
  xml: {
    /** 接口版本号 */
    version?: string;
    profit_sharing?: 'N' | 'Y';
    /** 是否押金支付 */
    deposit?: 'Y' | 'N';
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 设备号 */
    device_info?: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** JSON text. */
    detail?: Encoded<V2PayDetail> | V2PayDetail;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 订单金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 电子发票入口开放标识 */
    receipt?: string;
    /** 授权码 */
    auth_code: string;
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info?: Encoded<V2DepositMicropayPostRequestSceneInfo> | V2DepositMicropayPostRequestSceneInfo;
  };
}

export interface V2PayMicropayPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 付款银行 */
  bank_type: string;
  /** 货币类型 */
  fee_type?: string;
  /** 订单金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 代金券金额 */
  coupon_fee?: number | string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商家数据包 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PayPromotionDetail>;
}

export interface V2PayDetail {
  /** 订单原价 */
  cost_price?: number | string;
  /** 商品小票ID */
  receipt_id?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity?: number | string;
    /** 商品单价 */
    price?: number | string;
    /** 商品种类 */
    goods_category?: string;
    /** 商品描述 */
    body?: string;
    /** 商品种类 */
    category?: string;
    /** 商品MCC码 */
    merchant_category_code?: number | string;
  }[];
}

export interface V2PayPromotionDetail {
  /** 券ID */
  promotion_id: string;
  /** 优惠名称 */
  name?: string;
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount: string;
  /** 活动ID */
  activity_id: string;
  /** 微信出资 */
  wxpay_contribute?: string;
  /** 商户出资 */
  merchant_contribute?: string;
  /** 其他出资 */
  other_contribute?: string;
  /** 单品列表 */
  goods_detail: {
    /** 商品编码 */
    goods_id?: string;
    /** 商品备注 */
    goods_remark?: string;
    /** 商品优惠金额 */
    discount_amount?: number | string;
    /** 微信支付商品编码 */
    wxpay_goods_id?: string;
    /** 商品名称 */
    goods_name?: string;
    /** 商品数量 */
    quantity: number | string;
    /** 商品单价 */
    price: number | string;
  }[];
}

/** `v2/pay/orderquery` */
export interface V2PayOrderquery extends PathNode {
  /**
   * 查询订单: `POST v2/pay/orderquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937320) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935215) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936582) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937343) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937309) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941128) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987538) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985194) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4012202507) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936645) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989256) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941754) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011939979) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983277) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989909) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988210) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988377) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014113946) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634899) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634947) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634994) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635198) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636476) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636597)
   */
  post: Call<V2PayOrderqueryPostRequest, V2PayOrderqueryPostResponse>;
  /** 查询订单: `POST v2/pay/orderquery` */
  postAsync: Call<V2PayOrderqueryPostRequest, V2PayOrderqueryPostResponse>;
}

export interface V2PayOrderqueryPostRequest extends CommonOptions {
  xml: V2Xml & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2PayOrderqueryPostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 代金券ID */
  [key: `coupon_id_${number}`]: string;
  /** 单个代金券支付金额 */
  [key: `coupon_fee_${number}`]: number | string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe: 'N' | (string & {});
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注子公众账号 */
  sub_is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 标价金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 代金券金额 */
  coupon_fee?: number | string;
  /** 代金券使用数量 */
  coupon_count?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PromotionDetail>;
  /** 押金消费金额 */
  consume_fee?: number | string;
}

/** `v2/pay/paporderquery` */
export interface V2PayPaporderquery extends PathNode {
  /**
   * 查询订单: `POST v2/pay/paporderquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4013894074)
   */
  post: Call<V2PayPaporderqueryPostRequest, V2PayPaporderqueryPostResponse>;
  /** 查询订单: `POST v2/pay/paporderquery` */
  postAsync: Call<V2PayPaporderqueryPostRequest, V2PayPaporderqueryPostResponse>;
}

export interface V2PayPaporderqueryPostRequest extends CommonOptions {
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
  } & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2PayPaporderqueryPostResponse {
  /** 代金券或立减优惠ID */
  [key: `coupon_id_${number}`]: string;
  /** 单个代金券或立减优惠支付金额 */
  [key: `coupon_fee_${number}`]: number | string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe?: 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 总金额 */
  total_fee: number | string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 代金券或立减优惠金额 */
  coupon_fee?: number | string;
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc: string;
}

/** `v2/pay/pappayapply` */
export interface V2PayPappayapply extends PathNode {
  /**
   * 申请扣款: `POST v2/pay/pappayapply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987377)
   */
  post: Call<V2PayPappayapplyPostRequest, V2PayPappayapplyPostResponse>;
  /** 申请扣款: `POST v2/pay/pappayapply` */
  postAsync: Call<V2PayPappayapplyPostRequest, V2PayPappayapplyPostResponse>;
}

export interface V2PayPappayapplyPostRequest extends CommonOptions {
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 总金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 回调通知url */
    notify_url: string;
    /** 交易类型 */
    trade_type: string;
    /** 委托代扣协议id */
    contract_id: string;
    /** 电子发票入口开放标识 */
    receipt?: string;
  };
}

export interface V2PayPappayapplyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

/** `v2/pay/partner` */
export interface V2PayPartner extends PathNode {
  paporderquery: V2PayPartnerPaporderquery;
  pappayapply: V2PayPartnerPappayapply;
}

/** `v2/pay/partner/paporderquery` */
export interface V2PayPartnerPaporderquery extends PathNode {
  /**
   * 查询订单: `POST v2/pay/partner/paporderquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014113946)
   */
  post: Call<V2PayPartnerPaporderqueryPostRequest, V2PayPartnerPaporderqueryPostResponse>;
  /** 查询订单: `POST v2/pay/partner/paporderquery` */
  postAsync: Call<V2PayPartnerPaporderqueryPostRequest, V2PayPartnerPaporderqueryPostResponse>;
}

export interface V2PayPartnerPaporderqueryPostRequest extends CommonOptions {
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id?: string;
  } & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2PayPartnerPaporderqueryPostResponse {
  /** 代金券或立减优惠ID */
  [key: `coupon_id_${number}`]: string;
  /** 单个代金券或立减优惠支付金额 */
  [key: `coupon_fee_${number}`]: number | string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe?: 'N' | (string & {});
  /** 交易类型 */
  trade_type: string;
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 总金额 */
  total_fee: number | string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 代金券或立减优惠金额 */
  coupon_fee?: number | string;
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
}

/** `v2/pay/partner/pappayapply` */
export interface V2PayPartnerPappayapply extends PathNode {
  /**
   * 申请扣款: `POST v2/pay/partner/pappayapply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988372)
   */
  post: Call<V2PayPartnerPappayapplyPostRequest, V2PayPartnerPappayapplyPostResponse>;
  /** 申请扣款: `POST v2/pay/partner/pappayapply` */
  postAsync: Call<V2PayPartnerPappayapplyPostRequest, V2PayPartnerPappayapplyPostResponse>;
}

export interface V2PayPartnerPappayapplyPostRequest extends CommonOptions {
  xml: {
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 总金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 回调通知url */
    notify_url: string;
    /** 交易类型 */
    trade_type: string;
    /** 委托代扣协议id */
    contract_id: string;
    /** 电子发票入口开放标识 */
    receipt?: string;
  };
}

export interface V2PayPartnerPappayapplyPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

/** `v2/pay/profitsharingaddreceiver` */
export interface V2PayProfitsharingaddreceiver extends PathNode {
  /**
   * 添加分账接收方: `POST v2/pay/profitsharingaddreceiver`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983255) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984782)
   */
  post: Call<V2PayProfitsharingaddreceiverPostRequest, V2PayProfitsharingaddreceiverPostResponse>;
  /** 添加分账接收方: `POST v2/pay/profitsharingaddreceiver` */
  postAsync: Call<V2PayProfitsharingaddreceiverPostRequest, V2PayProfitsharingaddreceiverPostResponse>;
}

export interface V2PayProfitsharingaddreceiverPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 分账接收方JSON格式字符串 JSON text. */
    receiver: Encoded<V2PayProfitsharingaddreceiverPostRequestReceiver> | V2PayProfitsharingaddreceiverPostRequestReceiver;
  };
}

export interface V2PayProfitsharingaddreceiverPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 分账接收方 JSON text. */
  receiver: Encoded<V2PayReceiver>;
}

export interface V2PayProfitsharingaddreceiverPostRequestReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方账号 */
  account: string;
  /** 分账个人接收方姓名 */
  name?: string;
  /** 与分账方的关系类型 */
  relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'PLATFORM' | 'OTHERS';
  /** 自定义的分账关系 */
  custom_relation?: string;
}

export interface V2PayReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
}

/** `v2/pay/profitsharingmerchantratioquery` */
export interface V2PayProfitsharingmerchantratioquery extends PathNode {
  /**
   * 查询最大分账比例: `POST v2/pay/profitsharingmerchantratioquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011985120)
   */
  post: Call<V2PayProfitsharingmerchantratioqueryPostRequest, V2PayProfitsharingmerchantratioqueryPostResponse>;
  /** 查询最大分账比例: `POST v2/pay/profitsharingmerchantratioquery` */
  postAsync: Call<V2PayProfitsharingmerchantratioqueryPostRequest, V2PayProfitsharingmerchantratioqueryPostResponse>;
}

export interface V2PayProfitsharingmerchantratioqueryPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 品牌主商户号 */
    brand_mch_id?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2PayProfitsharingmerchantratioqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 品牌主商户号 */
  brand_mch_id?: string;
  /** 最大分账比例 */
  max_ratio: number | string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
}

/** `v2/pay/profitsharingorderamountquery` */
export interface V2PayProfitsharingorderamountquery extends PathNode {
  /**
   * 查询订单待分账金额: `POST v2/pay/profitsharingorderamountquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984132) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011985079)
   */
  post: Call<V2PayProfitsharingorderamountqueryPostRequest, V2PayProfitsharingorderamountqueryPostResponse>;
  /** 查询订单待分账金额: `POST v2/pay/profitsharingorderamountquery` */
  postAsync: Call<V2PayProfitsharingorderamountqueryPostRequest, V2PayProfitsharingorderamountqueryPostResponse>;
}

export interface V2PayProfitsharingorderamountqueryPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2PayProfitsharingorderamountqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户号 */
  mch_id?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余待分金额 */
  unsplit_amount?: number | string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 签名 */
  sign?: string;
}

/** `v2/pay/profitsharingquery` */
export interface V2PayProfitsharingquery extends PathNode {
  /**
   * 查询分账结果: `POST v2/pay/profitsharingquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983179) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984717)
   */
  post: Call<V2PayProfitsharingqueryPostRequest, V2PayProfitsharingqueryPostResponse>;
  /** 查询分账结果: `POST v2/pay/profitsharingquery` */
  postAsync: Call<V2PayProfitsharingqueryPostRequest, V2PayProfitsharingqueryPostResponse>;
}

export interface V2PayProfitsharingqueryPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2PayProfitsharingqueryPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表JSON格式字符串 JSON text. */
  receivers: Encoded<V2PayProfitsharingqueryPostResponseReceivers[]>;
}

export interface V2PayProfitsharingqueryPostResponseReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
  account: string;
  /** 分账金额 */
  amount: number | string;
  /** 分账描述 */
  description: string;
  /** 分账明细单号 */
  detail_id: string;
  /** 分账完成时间 */
  finish_time: string;
  /** 分账接收商户号 */
  receiver_mchid: string;
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
}

/** `v2/pay/profitsharingremovereceiver` */
export interface V2PayProfitsharingremovereceiver extends PathNode {
  /**
   * 删除分账接收方: `POST v2/pay/profitsharingremovereceiver`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983295) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984847)
   */
  post: Call<V2PayProfitsharingremovereceiverPostRequest, V2PayProfitsharingremovereceiverPostResponse>;
  /** 删除分账接收方: `POST v2/pay/profitsharingremovereceiver` */
  postAsync: Call<V2PayProfitsharingremovereceiverPostRequest, V2PayProfitsharingremovereceiverPostResponse>;
}

export interface V2PayProfitsharingremovereceiverPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 分账接收方JSON格式字符串 JSON text. */
    receiver: Encoded<V2PayProfitsharingremovereceiverPostRequestReceiver> | V2PayProfitsharingremovereceiverPostRequestReceiver;
  };
}

export interface V2PayProfitsharingremovereceiverPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 分账接收方JSON格式字符串 JSON text. */
  receiver: Encoded<V2PayReceiver>;
}

export interface V2PayProfitsharingremovereceiverPostRequestReceiver {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方账号 */
  account: string;
}

/** `v2/pay/profitsharingreturnquery` */
export interface V2PayProfitsharingreturnquery extends PathNode {
  /**
   * 回退结果查询: `POST v2/pay/profitsharingreturnquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984233) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011985243)
   */
  post: Call<V2PayProfitsharingreturnqueryPostRequest, V2PayProfitsharingreturnqueryPostResponse>;
  /** 回退结果查询: `POST v2/pay/profitsharingreturnquery` */
  postAsync: Call<V2PayProfitsharingreturnqueryPostRequest, V2PayProfitsharingreturnqueryPostResponse>;
}

export interface V2PayProfitsharingreturnqueryPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 微信分账单号 */
    order_id?: string;
    /** 商户分账单号 */
    out_order_no?: string;
    /** 商户回退单号 */
    out_return_no: string;
  };
}

export interface V2PayProfitsharingreturnqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 微信分账单号 */
  order_id?: string;
  /** 商户分账单号 */
  out_order_no?: string;
  /** 商户回退单号 */
  out_return_no: string;
  /** 微信回退单号 */
  return_no?: string;
  /** 回退方类型 */
  return_account_type: 'MERCHANT_ID' | (string & {});
  /** 回退方账号 */
  return_account: string;
  /** 回退金额 */
  return_amount: number | string;
  /** 回退描述 */
  description: string;
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time?: string;
}

/** `v2/pay/querycombinedorder` */
export interface V2PayQuerycombinedorder extends PathNode {
  /**
   * 合单查单: `POST v2/pay/querycombinedorder`
   * Closed to new merchants since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
   * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4)
   */
  post: Call<V2PayQuerycombinedorderPostRequest, V2PayQuerycombinedorderPostResponse>;
  /**
   * 合单查单: `POST v2/pay/querycombinedorder`
   * Closed to new merchants since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
   */
  postAsync: Call<V2PayQuerycombinedorderPostRequest, V2PayQuerycombinedorderPostResponse>;
}

export interface V2PayQuerycombinedorderPostRequest extends CommonOptions {
  xml: {
    /** 合单appid */
    combine_appid: string;
    /** 合单商户号 */
    combine_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 合单商户订单号 */
    combine_out_trade_no: string;
  };
}

export interface V2PayQuerycombinedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 设备号 */
  device_info?: string;
  /** 合单用户标识 */
  combine_openid?: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg: string;
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 子单信息JSON格式字符串 JSON text. */
  sub_order_list: Encoded<V2PayQuerycombinedorderPostResponseSubOrderList>;
}

export interface V2PayQuerycombinedorderPostResponseSubOrderList {
  /** 子订单数 */
  order_num: number | string;
  /** 子订单信息 */
  order_list: ({
    /** 子单商户号 */
    mchid: string;
    /** 交易类型 */
    trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {});
    /** 附加数据 */
    attach: string;
    /** 订单金额 */
    amount: {
      /** 标价金额 */
      total_amount: number | string;
      /** 标价币种 */
      currency?: string;
    };
    /** 微信订单号 */
    transaction_id?: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 商品描述 */
    description: string;
    /** 营销详情 */
    promotion_detail?: V2PromotionDetail;
  })[];
}

/** `v2/pay/queryexchagerate` */
export interface V2PayQueryexchagerate extends PathNode {
  /**
   * 汇率查询: `POST v2/pay/queryexchagerate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635002) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635261) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636500) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636620)
   */
  post: Call<V2PayQueryexchageratePostRequest, V2PayQueryexchageratePostResponse>;
  /** 汇率查询: `POST v2/pay/queryexchagerate` */
  postAsync: Call<V2PayQueryexchageratePostRequest, V2PayQueryexchageratePostResponse>;
}

export interface V2PayQueryexchageratePostRequest extends CommonOptions {
  nonceless: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 币种 */
    fee_type: string;
    /** 日期 */
    date: string;
  };
}

export interface V2PayQueryexchageratePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 币种 */
  fee_type: string;
  /** 汇率时间 */
  rate_time: string;
  /** 现汇卖出价(汇率) */
  rate: string;
  /** 签名 */
  sign: string;
}

/** `v2/pay/refundquery` */
export interface V2PayRefundquery extends PathNode {
  /**
   * 查询退款: `POST v2/pay/refundquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939577) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935218) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936961) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939583) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937471) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941316) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987766) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985140) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941513) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936648) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989259) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011981589) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941264) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984212) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989908) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988209) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988382) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634907) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634959) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634997) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635267) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636487) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636607)
   */
  post: Call<V2PayRefundqueryPostRequest, V2PayRefundqueryPostResponse>;
  /** 查询退款: `POST v2/pay/refundquery` */
  postAsync: Call<V2PayRefundqueryPostRequest, V2PayRefundqueryPostResponse>;
}

export interface V2PayRefundqueryPostRequest extends CommonOptions {
  xml: V2XmlRequest & ({ transaction_id: string } | { out_trade_no: string } | { out_refund_no: string } | { refund_id: string });
}

export interface V2PayRefundqueryPostResponse extends V2RefundqueryAnswer {
}

/** `v2/pay/refundqueryv2` */
export interface V2PayRefundqueryv2 extends PathNode {
  /**
   * 查询退款（支持单品）: `POST v2/pay/refundqueryv2`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984122)
   */
  post: Call<V2PayRefundqueryv2PostRequest, V2PayRefundqueryv2PostResponse>;
  /** 查询退款（支持单品）: `POST v2/pay/refundqueryv2` */
  postAsync: Call<V2PayRefundqueryv2PostRequest, V2PayRefundqueryv2PostResponse>;
}

export interface V2PayRefundqueryv2PostRequest extends CommonOptions {
  xml: V2XmlRequest & ({ transaction_id: string } | { out_trade_no: string } | { out_refund_no: string } | { refund_id: string });
}

export interface V2PayRefundqueryv2PostResponse {
  /** 商户退款单号 */
  [key: `out_refund_no_${number}`]: string;
  /** 微信退款单号 */
  [key: `refund_id_${number}`]: string;
  /** 退款渠道 */
  [key: `refund_channel_${number}`]: string;
  /** 申请退款金额 */
  [key: `refund_fee_${number}`]: number | string;
  /** 退款金额 */
  [key: `settlement_refund_fee_${number}`]: number | string;
  /** 代金券类型 */
  [key: `coupon_type_${number}_${number}`]: string;
  /** 总代金券退款金额 */
  [key: `coupon_refund_fee_${number}`]: number | string;
  /** 退款代金券使用数量 */
  [key: `coupon_refund_count_${number}`]: number | string;
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}_${number}`]: string;
  /** 单个代金券退款金额 */
  [key: `coupon_refund_fee_${number}_${number}`]: number | string;
  /** 退款状态 */
  [key: `refund_status_${number}`]: string;
  /** 退款资金来源 */
  [key: `refund_account_${number}`]: string;
  /** 退款入账账户 */
  [key: `refund_recv_accout_${number}`]: string;
  /** 退款成功时间 */
  [key: `refund_success_time_${number}`]: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码 */
  err_code: string;
  /** 错误描述 */
  err_code_des: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 订单总退款次数 */
  total_refund_count?: number | string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 订单金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 退款笔数 */
  refund_count: number | string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PromotionDetail>;
}

/** `v2/pay/settlementquery` */
export interface V2PaySettlementquery extends PathNode {
  /**
   * 查询结算资金: `POST v2/pay/settlementquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634968) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635001) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635256) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636497) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636618)
   */
  post: Call<V2PaySettlementqueryPostRequest, V2PaySettlementqueryPostResponse>;
  /** 查询结算资金: `POST v2/pay/settlementquery` */
  postAsync: Call<V2PaySettlementqueryPostRequest, V2PaySettlementqueryPostResponse>;
}

export interface V2PaySettlementqueryPostRequest extends CommonOptions {
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mchid: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 结算状态 */
    usetag: 1 | '1' | 2 | '2';
    /** 偏移量 */
    offset: number | string;
    /** 最大记录条数 */
    limit: number | string;
    /** 开始日期 */
    date_start: string;
    /** 结束日期 */
    date_end: string;
    /** 是否查询分账结算信息 */
    query_split?: boolean | string;
  };
}

export interface V2PaySettlementqueryPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 签名 */
  sign?: string;
  /** 返回数据行数 */
  record_num: string;
  /** 付汇批次号 */
  fbatchno: string;
  /** 结算日期 */
  date_settlement: string;
  /** 交易开始日期 */
  date_start: string;
  /** 交易结束日期 */
  date_end: string;
  /** 划账金额 */
  settlement_fee: number | string;
  /** 未划账金额 */
  unsettlement_fee: number | string;
  /** 结算币种 */
  settlementfee_type: string;
  /** 支付金额 */
  pay_fee: number | string;
  /** 退款金额 */
  refund_fee: number | string;
  /** 支付净额 */
  pay_net_fee: number | string;
  /** 手续费金额 */
  poundage_fee: number | string;
  /** 分账划账金额 */
  split_settlement_fee?: number | string;
  /** 分账未划账金额 */
  split_unsettlement_fee?: number | string;
}

/** `v2/pay/unifiedorder` */
export interface V2PayUnifiedorder extends PathNode {
  /**
   * 统一下单: `POST v2/pay/unifiedorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935214) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936530) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936987) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937163) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940985) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936644) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989255) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941377) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011939925) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983228) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983265)
   */
  post: Call<V2PayUnifiedorderPostRequest, V2PayUnifiedorderPostResponse>;
  /** 统一下单: `POST v2/pay/unifiedorder` */
  postAsync: Call<V2PayUnifiedorderPostRequest, V2PayUnifiedorderPostResponse>;
}

export interface V2PayUnifiedorderPostRequest extends CommonOptions {
  xml: {
    /** 接口版本号 */
    version?: '1.0';
    profit_sharing?: 'N' | 'Y';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 设备号 */
    device_info?: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** JSON text. */
    detail?: Encoded<V2PayDetail> | V2PayDetail;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 标价币种 */
    fee_type?: string;
    /** 标价金额 */
    total_fee: number | string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 交易起始时间 */
    time_start?: string;
    /** 交易结束时间 */
    time_expire?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 通知地址 */
    notify_url: string;
    /** 交易类型 */
    trade_type: string;
    /** 商品ID */
    product_id?: string;
    /** 指定支付方式 */
    limit_pay?: string;
    /** 用户标识 */
    openid?: string;
    /** 电子发票入口开放标识 */
    receipt?: 'Y' | 'N';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info?: Encoded<V2DepositMicropayPostRequestSceneInfo> | V2DepositMicropayPostRequestSceneInfo;
    /** 证件类型(指定身份支付) */
    user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT';
    /** 证件号(指定身份支付) */
    user_creid?: string;
    /** 姓名(指定身份支付) */
    user_truename?: string;
  };
}

export interface V2PayUnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {});
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 二维码链接 */
  code_url?: string;
  mweb_url?: string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PayPromotionDetail>;
}

/** `v2/payitil` */
export interface V2Payitil extends PathNode {
  report: V2PayitilReport;
}

/** `v2/payitil/report` */
export interface V2PayitilReport extends PathNode {
  /**
   * 交易保障: `POST v2/payitil/report`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/401193996) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/401193522) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/401193718) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/401193993) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/401193942) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/401194165) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/401194168) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/401193665) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/401198926) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/401198411) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/401194135) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/401198440) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634972) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635003) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635266) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636502) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636622)
   */
  post: Call<V2PayitilReportPostRequest, V2PayitilReportPostResponse>;
  /** 交易保障: `POST v2/payitil/report` */
  postAsync: Call<V2PayitilReportPostRequest, V2PayitilReportPostResponse>;
}

export interface V2PayitilReportPostRequest extends CommonOptions {
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 设备号 */
    device_info?: string;
    /** 接口URL */
    interface_url: string;
    /** 访问接口IP */
    user_ip: string;
    /** 上报数据包JSON格式字符串 JSON text. */
    trades: Encoded<V2PayitilReportPostRequestTrades[]> | V2PayitilReportPostRequestTrades[];
  };
}

export interface V2PayitilReportPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
}

export interface V2PayitilReportPostRequestTrades {
  /** 商户订单号 */
  out_trade_no: string;
  /** 交易开始时间（扫码时间） */
  begin_time: string;
  /** 交易完成时间 */
  end_time: string;
  /** 交易结果 */
  state: 'OK' | 'FAIL' | 'CANCLE';
  /** 自定义的错误描述信息 */
  err_msg?: string;
}

/** `v2/risk` */
export interface V2Risk extends PathNode {
  getcertficates: V2RiskGetcertficates;
  getpublickey: V2RiskGetpublickey;
  getviolation: V2RiskGetviolation;
}

/** `v2/risk/getcertficates` */
export interface V2RiskGetcertficates extends PathNode {
  /**
   * 获取平台证书: `POST v2/risk/getcertficates`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014116402)
   */
  post: Call<V2RiskGetcertficatesPostRequest, V2RiskGetcertficatesPostResponse>;
  /** 获取平台证书: `POST v2/risk/getcertficates` */
  postAsync: Call<V2RiskGetcertficatesPostRequest, V2RiskGetcertficatesPostResponse>;
}

export interface V2RiskGetcertficatesPostRequest extends CommonOptions {
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2RiskGetcertficatesPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 签名 */
  sign?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 平台证书信息 */
  certificates: string;
}

/** `v2/risk/getpublickey` */
export interface V2RiskGetpublickey extends PathNode {
  /**
   * 获取RSA加密公钥: `POST v2/risk/getpublickey`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941097)
   */
  post: Call<V2RiskGetpublickeyPostRequest, V2RiskGetpublickeyPostResponse>;
  /** 获取RSA加密公钥: `POST v2/risk/getpublickey` */
  postAsync: Call<V2RiskGetpublickeyPostRequest, V2RiskGetpublickeyPostResponse>;
}

export interface V2RiskGetpublickeyPostRequest extends CommonOptions {
  base_uri: 'https://fraud.mch.weixin.qq.com/' | (string & {});
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'MD5' | 'HMAC-SHA256';
  };
}

export interface V2RiskGetpublickeyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 商户号 */
  mch_id?: string;
  /** RSA公钥 */
  pub_key?: string;
}

/** `v2/risk/getviolation` */
export interface V2RiskGetviolation extends PathNode {
  /**
   * 银行特约商户违规信息查询: `POST v2/risk/getviolation`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
   */
  post: Call<V2RiskGetviolationPostRequest, V2RiskGetviolationPostResponse>;
  /** 银行特约商户违规信息查询: `POST v2/risk/getviolation` */
  postAsync: Call<V2RiskGetviolationPostRequest, V2RiskGetviolationPostResponse>;
}

export interface V2RiskGetviolationPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id?: string;
    /** 签名类型 */
    sign_type?: 'HMAC-SHA256';
    /** 开始时间 */
    begin_time?: string;
    /** 结束时间 */
    end_time?: string;
    /** 页码 */
    page_index?: string;
    /** 每页返回的数量 */
    page_size?: string;
    /** 违规记录数据格式 */
    violation_records_format?: 'csv' | 'json';
  };
}

export interface V2RiskGetviolationPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 返回状态码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  result_msg: string;
  /** 违规记录数据JSON格式字符串 JSON text. */
  violation_records?: Encoded<V2RiskGetviolationPostResponseViolationRecords>;
}

export interface V2RiskGetviolationPostResponseViolationRecords {
  /** 记录总数 */
  total_size: number | string;
  /** 违规记录列表 */
  violation_records: {
    /** 公司名称 */
    company_name: string;
    /** 处理方式 */
    handle_method: string;
    /** 处理状态 */
    handle_state: string;
    /** 处罚时间 */
    punish_time: string;
    /** 违规子商户号 */
    sub_mch_id: string;
    /** 最后处理时间 */
    deadline?: string;
  }[];
}

/** `v2/secapi` */
export interface V2Secapi extends PathNode {
  mch: V2SecapiMch;
  mkt: V2SecapiMkt;
  pay: V2SecapiPay;
}

/** `v2/secapi/mch` */
export interface V2SecapiMch extends PathNode {
  addsubdevconfig: V2SecapiMchAddsubdevconfig;
  channelsetting: V2SecapiMchChannelsetting;
  modifymchinfo: V2SecapiMchModifymchinfo;
  querysubdevconfig: V2SecapiMchQuerysubdevconfig;
  submchmanage: V2SecapiMchSubmchmanage;
  uploadmedia: V2SecapiMchUploadmedia;
  _addinstitutionsub_: V2SecapiMchByAddinstitutionsub;
  '{addinstitutionsub}': V2SecapiMchByAddinstitutionsub;
  _modifyinstitutionsub_: V2SecapiMchByModifyinstitutionsub;
  '{modifyinstitutionsub}': V2SecapiMchByModifyinstitutionsub;
  _queryinstitutionsub_: V2SecapiMchByQueryinstitutionsub;
  '{queryinstitutionsub}': V2SecapiMchByQueryinstitutionsub;
}

/** `v2/secapi/mch/addsubdevconfig` */
export interface V2SecapiMchAddsubdevconfig extends PathNode {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联: `POST v2/secapi/mch/addsubdevconfig`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115404) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115410) [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985201) [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985217)
   */
  post: Call<V2SecapiMchAddsubdevconfigPostRequest, V2SecapiMchAddsubdevconfigPostResponse>;
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联: `POST v2/secapi/mch/addsubdevconfig` */
  postAsync: Call<V2SecapiMchAddsubdevconfigPostRequest, V2SecapiMchAddsubdevconfigPostResponse>;
}

export interface V2SecapiMchAddsubdevconfigPostRequest extends CommonOptions {
  security: true;
  nonceless: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 关联APPID */
    sub_appid?: string;
    /** 授权目录 */
    jsapi_path: string;
  };
}

export interface V2SecapiMchAddsubdevconfigPostResponse extends V2SecapiAnswer {
}

export interface V2SecapiAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 错误代码 */
  err_code: string;
  /** 错误代码描述 */
  err_code_des: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
}

/** `v2/secapi/mch/channelsetting` */
export interface V2SecapiMchChannelsetting extends PathNode {
  /**
   * 银行服务商特约子商户指定渠道号: `POST v2/secapi/mch/channelsetting`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26)
   */
  post: Call<V2SecapiMchChannelsettingPostRequest, V2SecapiMchChannelsettingPostResponse>;
  /** 银行服务商特约子商户指定渠道号: `POST v2/secapi/mch/channelsetting` */
  postAsync: Call<V2SecapiMchChannelsettingPostRequest, V2SecapiMchChannelsettingPostResponse>;
}

export interface V2SecapiMchChannelsettingPostRequest extends CommonOptions {
  security: true;
  nonceless: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 特约商户号 */
    sub_mch_id: string;
    /** 渠道商商户号 */
    channel_id: string;
  };
}

export interface V2SecapiMchChannelsettingPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id: string;
  /** 处理信息 */
  result_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户商户号 */
  sub_mch_id: string;
  /** 渠道商商户号 */
  channel_id: string;
}

/** `v2/secapi/mch/modifymchinfo` */
export interface V2SecapiMchModifymchinfo extends PathNode {
  /**
   * 银行特约商户信息修改: `POST v2/secapi/mch/modifymchinfo`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9)
   */
  post: Call<V2SecapiMchModifymchinfoPostRequest, V2SecapiMchModifymchinfoPostResponse>;
  /** 银行特约商户信息修改: `POST v2/secapi/mch/modifymchinfo` */
  postAsync: Call<V2SecapiMchModifymchinfoPostRequest, V2SecapiMchModifymchinfoPostResponse>;
}

export interface V2SecapiMchModifymchinfoPostRequest extends CommonOptions {
  security: true;
  nonceless: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 商户识别码 */
    sub_mch_id: string;
    /** 商户简称 */
    merchant_shortname?: string;
    /** 客服电话 */
    service_phone?: string;
  };
}

export interface V2SecapiMchModifymchinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 处理结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 处理信息 */
  result_msg: string;
  /** 签名 */
  sign: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 随机字符串 */
  nonce_str: string;
}

/** `v2/secapi/mch/querysubdevconfig` */
export interface V2SecapiMchQuerysubdevconfig extends PathNode {
  /**
   * 配置查询: `POST v2/secapi/mch/querysubdevconfig`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115413) [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985252)
   */
  post: Call<V2SecapiMchQuerysubdevconfigPostRequest, V2SecapiMchQuerysubdevconfigPostResponse>;
  /** 配置查询: `POST v2/secapi/mch/querysubdevconfig` */
  postAsync: Call<V2SecapiMchQuerysubdevconfigPostRequest, V2SecapiMchQuerysubdevconfigPostResponse>;
}

export interface V2SecapiMchQuerysubdevconfigPostRequest extends CommonOptions {
  security: true;
  nonceless: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
  };
}

export interface V2SecapiMchQuerysubdevconfigPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 错误代码 */
  err_code: string;
  /** 错误代码描述 */
  err_code_des: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
  /** 授权目录 JSON text. */
  jsapi_path_list: Encoded<V2SecapiMchQuerysubdevconfigPostResponseJsapiPathList>;
  /** 关联APPID与关注特约商户公众号的APPID JSON text. */
  appid_config_list: Encoded<V2SecapiMchQuerysubdevconfigPostResponseAppidConfigList>;
}

export interface V2SecapiMchQuerysubdevconfigPostResponseJsapiPathList {
  /** 支付目录URI数组 */
  jsapi_path_list?: string[];
}

export interface V2SecapiMchQuerysubdevconfigPostResponseAppidConfigList {
  /** APPID数组 */
  appid_config_list?: {
    /** 关注特约商户公众号的APPID */
    subscribe_appid?: string;
    sub_appid?: string;
  }[];
}

/** `v2/secapi/mch/submchmanage` */
export interface V2SecapiMchSubmchmanage extends PathNode {
  /**
   * 银行特约商户录入/银行特约商户资料查询: `POST v2/secapi/mch/submchmanage`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4012194260)
   */
  post: Call<V2SecapiMchSubmchmanagePostRequest, V2SecapiMchSubmchmanagePostResponse>;
  /** 银行特约商户录入/银行特约商户资料查询: `POST v2/secapi/mch/submchmanage` */
  postAsync: Call<V2SecapiMchSubmchmanagePostRequest, V2SecapiMchSubmchmanagePostResponse>;
}

export interface V2SecapiMchSubmchmanagePostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户名称 */
    merchant_name?: string;
    /** 商户识别码 */
    sub_mch_id?: string;
    /** 页码 */
    page_index: string;
    /** 展示资料个数 */
    page_size?: string;
  };
  query: {
    action: 'add' | 'query';
  };
}

export interface V2SecapiMchSubmchmanagePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg?: string;
  /** 总记录数 */
  total: string;
  /** 商户信息列表 */
  mchinfo: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户名称 */
    merchant_name: string;
    /** 商户简称 */
    merchant_shortname: string;
    /** 客服电话 */
    service_phone: string;
    /** 联系人 */
    contact?: string;
    /** 联系电话 */
    contact_phone?: string;
    /** 联系邮箱 */
    contact_email?: string;
    /** 经营类目 */
    business: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 渠道商名称 */
    channel_name: string;
  }[];
}

/** `v2/secapi/mch/uploadmedia` */
export interface V2SecapiMchUploadmedia extends PathNode {
  /**
   * 图片上传: `POST v2/secapi/mch/uploadmedia`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477)
   */
  post: Call<V2SecapiMchUploadmediaPostRequest, V2SecapiMchUploadmediaPostResponse>;
  /** 图片上传: `POST v2/secapi/mch/uploadmedia` */
  postAsync: Call<V2SecapiMchUploadmediaPostRequest, V2SecapiMchUploadmediaPostResponse>;
}

export interface V2SecapiMchUploadmediaPostRequest extends CommonOptions {
  security: true;
  body: Body;
}

export interface V2SecapiMchUploadmediaPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  media_id: string;
}

/** `v2/secapi/mch/{addinstitutionsub}` */
export interface V2SecapiMchByAddinstitutionsub extends PathNode {
  /**
   * 进件子商户: `POST v2/secapi/mch/{addinstitutionsub}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636642)
   */
  post: Call<V2SecapiMchByAddinstitutionsubPostRequest, V2SecapiMchByAddinstitutionsubPostResponse>;
  /** 进件子商户: `POST v2/secapi/mch/{addinstitutionsub}` */
  postAsync: Call<V2SecapiMchByAddinstitutionsubPostRequest, V2SecapiMchByAddinstitutionsubPostResponse>;
}

export interface V2SecapiMchByAddinstitutionsubPostRequest extends CommonOptions {
  addinstitutionsub: 'addInstitutionsub';
  security: true;
  nonceless: true;
  xml: {
    /** 机构appid */
    app_id: string;
    /** 机构商户号 */
    mch_id: string;
    /** 渠道编号 */
    channel_id?: string;
    /** 子商户全称 */
    merchant_name: string;
    /** 子商户简称 */
    merchant_shortname: string;
    /** 子商户唯一标识 */
    merchant_remark: string;
    /** 注册国家或区域 */
    merchant_country_code: string;
    /** 商户类型 */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /** 业务类目 */
    business_category: string;
    /** MCC码 */
    mcc: string;
    /** 公司注册文件编号 */
    registration_certificate_number: string;
    /** 公司注册文件过期时间 */
    registration_certificate_date: string;
    /** 公司注册文件照片 */
    registration_certificate_copy?: string;
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
    /** APP下载链接 */
    app_download: string;
    /** 业务网站 */
    business_website: string;
    /** 公众号 */
    office_account: string;
    /** 小程序 */
    mini_program: string;
    /** 门店地址 */
    store_address: string;
    /** 门店照片 JSON text. */
    store_photos: Encoded<string[]> | string[];
    /** 董事姓名 */
    director_name: string;
    /** 董事证件号码 */
    director_id_number: string;
    /** 负责人姓名 */
    principal_name: string;
    /** 负责人证件号 */
    principal_id_number: string;
    /** 公司电话 */
    office_phone: string;
    /** 联系人姓名 */
    contact_name: string;
    /** 联系人电话 */
    contact_phone: string;
    /** 联系人邮箱 */
    contact_email: string;
    /** 子商户结算银行账户 */
    settlement_bank_number: string;
    /** 是否申请H5支付权限 */
    apply_h5_payment?: 'YES' | 'NO';
    /** H5经营网址 */
    h5_website_url?: string;
    /** H5支付域名 JSON text. */
    h5_domains?: Encoded<string[]> | string[];
    /** 附加信息 */
    attach?: string;
  };
}

export interface V2SecapiMchByAddinstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误编码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名 */
  sign: string;
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {});
  /** 验证状态描述 */
  description?: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

/** `v2/secapi/mch/{modifyinstitutionsub}` */
export interface V2SecapiMchByModifyinstitutionsub extends PathNode {
  /**
   * 修改子商户: `POST v2/secapi/mch/{modifyinstitutionsub}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644)
   */
  post: Call<V2SecapiMchByModifyinstitutionsubPostRequest, V2SecapiMchByModifyinstitutionsubPostResponse>;
  /** 修改子商户: `POST v2/secapi/mch/{modifyinstitutionsub}` */
  postAsync: Call<V2SecapiMchByModifyinstitutionsubPostRequest, V2SecapiMchByModifyinstitutionsubPostResponse>;
}

export interface V2SecapiMchByModifyinstitutionsubPostRequest extends CommonOptions {
  modifyinstitutionsub: 'modifyInstitutionsub';
  security: true;
  nonceless: true;
  xml: {
    /** 机构appid */
    app_id: string;
    /** 机构商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 子商户全称 */
    merchant_name: string;
    /** 渠道编号 */
    channel_id?: string;
    /** 子商户简称 */
    merchant_shortname: string;
    /** 注册国家或区域 */
    merchant_country_code: string;
    /** 商户类型 */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /** 业务类目 */
    business_category: string;
    /** MCC码 */
    mcc: string;
    /** 公司注册文件编号 */
    registration_certificate_number: string;
    /** 公司注册文件过期时间 */
    registration_certificate_date: string;
    /** 公司注册文件照片 */
    registration_certificate_copy?: string;
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH';
    /** APP下载链接 */
    app_download: string;
    /** 业务网站 */
    business_website: string;
    /** 公众号 */
    office_account: string;
    /** 小程序 */
    mini_program: string;
    /** 门店地址 */
    store_address: string;
    /** 门店照片 JSON text. */
    store_photos?: Encoded<string[]> | string[];
    /** 董事姓名 */
    director_name?: string;
    /** 董事证件号码 */
    director_id_number?: string;
    /** 负责人姓名 */
    principal_name?: string;
    /** 负责人证件号 */
    principal_id_number?: string;
    /** 公司电话 */
    office_phone: string;
    /** 联系人姓名 */
    contact_name: string;
    /** 联系人电话 */
    contact_phone: string;
    /** 联系人邮箱 */
    contact_email: string;
    /** 子商户结算银行账户 */
    settlement_bank_number?: string;
    /** 是否申请H5支付权限 */
    apply_h5_payment?: 'YES' | 'NO';
    /** H5经营网址 */
    h5_website_url?: string;
    /** H5支付域名 JSON text. */
    h5_domains?: Encoded<string[]> | string[];
  };
}

export interface V2SecapiMchByModifyinstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误编码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名 */
  sign: string;
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {});
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

/** `v2/secapi/mch/{queryinstitutionsub}` */
export interface V2SecapiMchByQueryinstitutionsub extends PathNode {
  /**
   * 查询子商户: `POST v2/secapi/mch/{queryinstitutionsub}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
   */
  post: Call<V2SecapiMchByQueryinstitutionsubPostRequest, V2SecapiMchByQueryinstitutionsubPostResponse>;
  /** 查询子商户: `POST v2/secapi/mch/{queryinstitutionsub}` */
  postAsync: Call<V2SecapiMchByQueryinstitutionsubPostRequest, V2SecapiMchByQueryinstitutionsubPostResponse>;
}

export interface V2SecapiMchByQueryinstitutionsubPostRequest extends CommonOptions {
  queryinstitutionsub: 'queryInstitutionsub';
  security: true;
  nonceless: true;
  xml: {
    /** 机构appid */
    app_id: string;
    /** 机构商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
  };
}

export interface V2SecapiMchByQueryinstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误编码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 签名 */
  sign: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 子商户名称 */
  merchant_name: string;
  /** 子商户简称 */
  merchant_shortname: string;
  /** 注册国家或区域 */
  merchant_country_code?: string;
  /** 业务类目 */
  business_category: string;
  /** MCC */
  mcc?: string;
  /** 公司联系电话 */
  office_phone: string;
  /** 联系人姓名 */
  contact_name?: string;
  /** 联系人手机 */
  contact_phone?: string;
  /** 联系人邮箱 */
  contact_email?: string;
  /** 子商户唯一标识 */
  merchant_remark: string;
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number?: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string;
  /** APP下载链接 */
  app_download?: string;
  /** 业务网站 */
  business_website?: string;
  /** 公众号 */
  office_account?: string;
  /** 小程序 */
  mini_program?: string;
  /** 门店地址 */
  store_address?: string;
  /** 董事姓名 */
  director_name?: string;
  /** 董事证件编号 */
  director_id_number?: string;
  /** 负责人姓名 */
  principal_name?: string;
  /** 负责人证件编号 */
  principal_id_number?: string;
  /** 子商户结算银行账户 */
  settlement_bank_number?: string;
  /** 渠道编号 */
  channel_id?: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
  /** H5驳回详情 */
  h5_audit_reject_detail?: string;
  /** 子商户状态 */
  sub_mch_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {});
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {});
  /** 子商户入驻驳回详情 JSON text. */
  application_reject_detail?: Encoded<V2SecapiMchByQueryinstitutionsubPostResponseApplicationRejectDetail>;
  /** 附加信息 */
  attach?: string;
}

export interface V2SecapiMchByQueryinstitutionsubPostResponseApplicationRejectDetail {
  /** 驳回原因列表 */
  reason: {
    /** 字段 */
    field?: string;
    /** 原因 */
    reason?: string;
  }[];
}

/** `v2/secapi/mkt` */
export interface V2SecapiMkt extends PathNode {
  addrecommendconf: V2SecapiMktAddrecommendconf;
}

/** `v2/secapi/mkt/addrecommendconf` */
export interface V2SecapiMktAddrecommendconf extends PathNode {
  /**
   * 服务商特约商户关注功能配置: `POST v2/secapi/mkt/addrecommendconf`
   * @deprecated Taken offline since 2021-09-01.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4014115399)
   */
  post: Call<V2SecapiMktAddrecommendconfPostRequest, V2SecapiMktAddrecommendconfPostResponse>;
  /**
   * 服务商特约商户关注功能配置: `POST v2/secapi/mkt/addrecommendconf`
   * @deprecated Taken offline since 2021-09-01.
   */
  postAsync: Call<V2SecapiMktAddrecommendconfPostRequest, V2SecapiMktAddrecommendconfPostResponse>;
}

export interface V2SecapiMktAddrecommendconfPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 特约商户APPID */
    sub_appid: string;
    /** 推荐关注APPID */
    subscribe_appid: string;
  };
}

export interface V2SecapiMktAddrecommendconfPostResponse extends V2SecapiAnswer {
}

/** `v2/secapi/pay` */
export interface V2SecapiPay extends PathNode {
  facepayreverse: V2SecapiPayFacepayreverse;
  multiprofitsharing: V2SecapiPayMultiprofitsharing;
  profitsharing: V2SecapiPayProfitsharing;
  profitsharingfinish: V2SecapiPayProfitsharingfinish;
  profitsharingreturn: V2SecapiPayProfitsharingreturn;
  refund: V2SecapiPayRefund;
  refundv2: V2SecapiPayRefundv2;
  reverse: V2SecapiPayReverse;
}

/** `v2/secapi/pay/facepayreverse` */
export interface V2SecapiPayFacepayreverse extends PathNode {
  /**
   * 撤销订单: `POST v2/secapi/pay/facepayreverse`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html)
   */
  post: Call<V2SecapiPayFacepayreversePostRequest, V2SecapiPayFacepayreversePostResponse>;
  /** 撤销订单: `POST v2/secapi/pay/facepayreverse` */
  postAsync: Call<V2SecapiPayFacepayreversePostRequest, V2SecapiPayFacepayreversePostResponse>;
}

export interface V2SecapiPayFacepayreversePostRequest extends CommonOptions {
  security: true;
  xml: V2Xml_2;
}

export interface V2SecapiPayFacepayreversePostResponse extends V2Answer {
}

/** `v2/secapi/pay/multiprofitsharing` */
export interface V2SecapiPayMultiprofitsharing extends PathNode {
  /**
   * 请求多次分账: `POST v2/secapi/pay/multiprofitsharing`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011983158) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984646)
   */
  post: Call<V2SecapiPayMultiprofitsharingPostRequest, V2SecapiPayMultiprofitsharingPostResponse>;
  /** 请求多次分账: `POST v2/secapi/pay/multiprofitsharing` */
  postAsync: Call<V2SecapiPayMultiprofitsharingPostRequest, V2SecapiPayMultiprofitsharingPostResponse>;
}

export interface V2SecapiPayMultiprofitsharingPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账接收方列表JSON格式字符串 JSON text. */
    receivers: Encoded<V2SecapiPayXmlReceivers[]> | V2SecapiPayXmlReceivers[];
  };
}

export interface V2SecapiPayMultiprofitsharingPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账接收方列表JSON格式字符串 JSON text. */
  receivers?: Encoded<V2SecapiPayReceivers[]>;
}

export interface V2SecapiPayXmlReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
  /** 分账接收方账号 */
  account: string;
  /** 分账金额 */
  amount: number | string;
  /** 分账描述 */
  description: string;
  /** 分账个人接收方姓名 */
  name?: string;
}

export interface V2SecapiPayReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账金额 */
  amount: number | string;
  /** 分账描述 */
  description: string;
  /** 分账明细单号 */
  detail_id: string;
  /** 分账完成时间 */
  finish_time: string;
  /** 分账接收方账号 */
  receiver_account: string;
  /** 分账接收商户号 */
  receiver_mchid: string;
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
}

/** `v2/secapi/pay/profitsharing` */
export interface V2SecapiPayProfitsharing extends PathNode {
  /**
   * 请求单次分账: `POST v2/secapi/pay/profitsharing`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941670) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984565)
   */
  post: Call<V2SecapiPayProfitsharingPostRequest, V2SecapiPayProfitsharingPostResponse>;
  /** 请求单次分账: `POST v2/secapi/pay/profitsharing` */
  postAsync: Call<V2SecapiPayProfitsharingPostRequest, V2SecapiPayProfitsharingPostResponse>;
}

export interface V2SecapiPayProfitsharingPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 品牌主商户号 */
    brand_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账接收方列表JSON格式字符串 JSON text. */
    receivers: Encoded<V2SecapiPayXmlReceivers[]> | V2SecapiPayXmlReceivers[];
  };
}

export interface V2SecapiPayProfitsharingPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 品牌主商户号 */
  brand_mch_id?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  status?: 'FINISHED' | 'PROCESSING' | (string & {});
  /** 分账接收方列表JSON格式字符串 JSON text. */
  receivers?: Encoded<V2SecapiPayReceivers[]>;
}

/** `v2/secapi/pay/profitsharingfinish` */
export interface V2SecapiPayProfitsharingfinish extends PathNode {
  /**
   * 完结分账: `POST v2/secapi/pay/profitsharingfinish`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984076) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984879)
   */
  post: Call<V2SecapiPayProfitsharingfinishPostRequest, V2SecapiPayProfitsharingfinishPostResponse>;
  /** 完结分账: `POST v2/secapi/pay/profitsharingfinish` */
  postAsync: Call<V2SecapiPayProfitsharingfinishPostRequest, V2SecapiPayProfitsharingfinishPostResponse>;
}

export interface V2SecapiPayProfitsharingfinishPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账完结描述 */
    description: string;
  };
}

export interface V2SecapiPayProfitsharingfinishPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
}

/** `v2/secapi/pay/profitsharingreturn` */
export interface V2SecapiPayProfitsharingreturn extends PathNode {
  /**
   * 分账回退: `POST v2/secapi/pay/profitsharingreturn`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984166) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011985177)
   */
  post: Call<V2SecapiPayProfitsharingreturnPostRequest, V2SecapiPayProfitsharingreturnPostResponse>;
  /** 分账回退: `POST v2/secapi/pay/profitsharingreturn` */
  postAsync: Call<V2SecapiPayProfitsharingreturnPostRequest, V2SecapiPayProfitsharingreturnPostResponse>;
}

export interface V2SecapiPayProfitsharingreturnPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 微信分账单号 */
    order_id?: string;
    /** 商户分账单号 */
    out_order_no?: string;
    /** 商户回退单号 */
    out_return_no: string;
    /** 回退方类型 */
    return_account_type: 'MERCHANT_ID';
    /** 回退方账号 */
    return_account: string;
    /** 回退金额 */
    return_amount: number | string;
    /** 回退描述 */
    description: string;
  };
}

export interface V2SecapiPayProfitsharingreturnPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | (string & {});
  /** 微信分账单号 */
  order_id?: string;
  /** 商户分账单号 */
  out_order_no?: string;
  /** 商户回退单号 */
  out_return_no: string;
  /** 微信回退单号 */
  return_no?: string;
  /** 回退方类型 */
  return_account_type: 'MERCHANT_ID' | (string & {});
  /** 回退方账号 */
  return_account: string;
  /** 回退金额 */
  return_amount: number | string;
  /** 回退描述 */
  description: string;
  /** 回退结果 */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time?: string;
}

/** `v2/secapi/pay/refund` */
export interface V2SecapiPayRefund extends PathNode {
  /**
   * 申请退款: `POST v2/secapi/pay/refund`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937624) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935217) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936911) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939427) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937424) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941262) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987741) [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985095) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941447) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011936647) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989258) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011973419) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941178) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011984092) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989907) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988208) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988381) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634906) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634956) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634996) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635201) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636484) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636606)
   */
  post: Call<V2SecapiPayRefundPostRequest, V2SecapiPayRefundPostResponse>;
  /** 申请退款: `POST v2/secapi/pay/refund` */
  postAsync: Call<V2SecapiPayRefundPostRequest, V2SecapiPayRefundPostResponse>;
}

export interface V2SecapiPayRefundPostRequest extends CommonOptions {
  security: true;
  xml: V2RefundXml & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2SecapiPayRefundPostResponse extends V2RefundAnswer {
}

/** `v2/secapi/pay/refundv2` */
export interface V2SecapiPayRefundv2 extends PathNode {
  /**
   * 申请退款（支持单品）: `POST v2/secapi/pay/refundv2`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011983308)
   */
  post: Call<V2SecapiPayRefundv2PostRequest, V2SecapiPayRefundv2PostResponse>;
  /** 申请退款（支持单品）: `POST v2/secapi/pay/refundv2` */
  postAsync: Call<V2SecapiPayRefundv2PostRequest, V2SecapiPayRefundv2PostResponse>;
}

export interface V2SecapiPayRefundv2PostRequest extends CommonOptions {
  security: true;
  xml: {
    /** JSON text. */
    detail?: Encoded<V2Detail> | V2Detail;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /** 微信订单号 */
    transaction_id?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商户退款单号 */
    out_refund_no: string;
    /** 订单金额 */
    total_fee: number | string;
    /** 退款金额 */
    refund_fee: number | string;
    /** 退款货币种类 */
    refund_fee_type?: string;
    /** 退款原因 */
    refund_desc?: string;
    /** 退款资金来源 */
    refund_account?: string;
    /** 退款结果通知url */
    notify_url?: string;
  } & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V2SecapiPayRefundv2PostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 单个代金券退款金额 */
  [key: `coupon_refund_fee_${number}`]: number | string;
  /** 退款代金券ID */
  [key: `coupon_refund_id_${number}`]: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 微信退款单号 */
  refund_id: string;
  /** 退款金额 */
  refund_fee: number | string;
  /** 应结退款金额 */
  settlement_refund_fee?: number | string;
  /** 标价金额 */
  total_fee: number | string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 标价币种 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付币种 */
  cash_fee_type?: string;
  /** 现金退款金额 */
  cash_refund_fee?: number | string;
  /** 代金券退款总金额 */
  coupon_refund_fee?: number | string;
  /** 退款代金券使用数量 */
  coupon_refund_count?: number | string;
  /** 营销详情JSON格式字符串 JSON text. */
  promotion_detail?: Encoded<V2PromotionDetail>;
}

/** `v2/secapi/pay/reverse` */
export interface V2SecapiPayReverse extends PathNode {
  /**
   * 撤销订单: `POST v2/secapi/pay/reverse`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937361) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4012218602) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634900)
   */
  post: Call<V2SecapiPayReversePostRequest, V2SecapiPayReversePostResponse>;
  /** 撤销订单: `POST v2/secapi/pay/reverse` */
  postAsync: Call<V2SecapiPayReversePostRequest, V2SecapiPayReversePostResponse>;
}

export interface V2SecapiPayReversePostRequest extends CommonOptions {
  security: true;
  xml: V2Xml_2;
}

export interface V2SecapiPayReversePostResponse extends V2Answer {
}

/** `v2/secsvc` */
export interface V2Secsvc extends PathNode {
  getrealnameinfo: V2SecsvcGetrealnameinfo;
  realnameauth: V2SecsvcRealnameauth;
}

/** `v2/secsvc/getrealnameinfo` */
export interface V2SecsvcGetrealnameinfo extends PathNode {
  /**
   * 微信支付实名授权: `POST v2/secsvc/getrealnameinfo`
   * Closed to new merchants since 2021-11-10.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987792)
   */
  post: Call<V2SecsvcGetrealnameinfoPostRequest, V2SecsvcGetrealnameinfoPostResponse>;
  /**
   * 微信支付实名授权: `POST v2/secsvc/getrealnameinfo`
   * Closed to new merchants since 2021-11-10.
   */
  postAsync: Call<V2SecsvcGetrealnameinfoPostRequest, V2SecsvcGetrealnameinfoPostResponse>;
}

export interface V2SecsvcGetrealnameinfoPostRequest extends CommonOptions {
  base_uri: 'https://fraud.mch.weixin.qq.com/' | (string & {});
  xml: {
    /** 接口版本号 */
    version: '1.0' | '2.0';
    /** 商户号 */
    mch_id: string;
    /** 公众账号ID */
    appid: string;
    /** 用户标识 */
    openid: string;
    /** 加密实名信息的证书序列号 */
    cert_serialno: string;
    /** 步骤2或步骤3获取到的access_token */
    access_token: string;
    timestamp: number | string;
    /** Signed with the merchant's key. */
    cert_sign: string;
    /** 证件类型 */
    charset?: 'UTF-8' | 'GBK';
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2SecsvcGetrealnameinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 用户标识 */
  openid: string;
  /** Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  encrypted_real_name: string;
  /** 加密后的证件号码 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  encrypted_credential_id: string;
  cre_type?: 'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {});
}

/** `v2/secsvc/realnameauth` */
export interface V2SecsvcRealnameauth extends PathNode {
  /**
   * 微信支付实名验证: `POST v2/secsvc/realnameauth`
   * Closed to new merchants since 2021-11-10.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987263)
   */
  post: Call<V2SecsvcRealnameauthPostRequest, V2SecsvcRealnameauthPostResponse>;
  /**
   * 微信支付实名验证: `POST v2/secsvc/realnameauth`
   * Closed to new merchants since 2021-11-10.
   */
  postAsync: Call<V2SecsvcRealnameauthPostRequest, V2SecsvcRealnameauthPostResponse>;
}

export interface V2SecsvcRealnameauthPostRequest extends CommonOptions {
  base_uri: 'https://fraud.mch.weixin.qq.com/' | (string & {});
  xml: {
    /** 接口版本号 */
    version: '1.0' | '1.1';
    /** 商户号 */
    mch_id: string;
    /** 公众账号ID */
    appid: string;
    /** 用户标识 */
    openid: string;
    /** 真实姓名 */
    real_name: string;
    /** 证件类型 */
    cred_type: 1 | '1' | 2 | '2' | 5 | '5' | 9 | '9' | 12 | '12' | 17 | '17' | 18 | '18';
    /** 证件号码 */
    cred_id: string;
    /** 步骤2或步骤3获取到的access_token */
    access_token: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256' | 'MD5';
  };
}

export interface V2SecsvcRealnameauthPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误码描述 */
  return_msg?: string;
  /** 错误码 */
  error_code?: string;
  /** 错误代码描述 */
  error_code_des?: string;
  /** 签名 */
  sign?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mch_id?: string;
  /** 随机字符串 */
  nonce_str?: string;
  /** 用户标识 */
  openid?: string;
  /** 步骤2或步骤3获取到的access_token */
  access_token?: string;
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {});
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {});
  bind_bankcard?: 'YES' | 'NO' | (string & {});
}

/** `v2/tools` */
export interface V2Tools extends PathNode {
  authcodetoopenid: V2ToolsAuthcodetoopenid;
  shorturl: V2ToolsShorturl;
}

/** `v2/tools/authcodetoopenid` */
export interface V2ToolsAuthcodetoopenid extends PathNode {
  /**
   * 授权码查询openid: `POST v2/tools/authcodetoopenid`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011940944) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011941724)
   */
  post: Call<V2ToolsAuthcodetoopenidPostRequest, V2ToolsAuthcodetoopenidPostResponse>;
  /** 授权码查询openid: `POST v2/tools/authcodetoopenid` */
  postAsync: Call<V2ToolsAuthcodetoopenidPostRequest, V2ToolsAuthcodetoopenidPostResponse>;
}

export interface V2ToolsAuthcodetoopenidPostRequest extends CommonOptions {
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mch_id?: string;
    /** 授权码 */
    auth_code: string;
  };
}

export interface V2ToolsAuthcodetoopenidPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 用户标识 */
  openid: string;
}

/** `v2/tools/shorturl` */
export interface V2ToolsShorturl extends PathNode {
  /**
   * 转换短链接: `POST v2/tools/shorturl`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937195) [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989264) [官方文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634974)
   */
  post: Call<V2ToolsShorturlPostRequest, V2ToolsShorturlPostResponse>;
  /** 转换短链接: `POST v2/tools/shorturl` */
  postAsync: Call<V2ToolsShorturlPostRequest, V2ToolsShorturlPostResponse>;
}

export interface V2ToolsShorturlPostRequest extends CommonOptions {
  xml: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** URL链接 */
    long_url: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
  };
}

export interface V2ToolsShorturlPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** URL链接 */
  short_url: string;
}

/** `v2/transit` */
export interface V2Transit extends PathNode {
  partnerpay: V2TransitPartnerpay;
  pay: V2TransitPay;
  queryorder: V2TransitQueryorder;
}

/** `v2/transit/partnerpay` */
export interface V2TransitPartnerpay extends PathNode {
  payapply: V2TransitPartnerpayPayapply;
  queryorder: V2TransitPartnerpayQueryorder;
  querystate: V2TransitPartnerpayQuerystate;
}

/** `v2/transit/partnerpay/payapply` */
export interface V2TransitPartnerpayPayapply extends PathNode {
  /**
   * 申请扣款: `POST v2/transit/partnerpay/payapply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989903)
   */
  post: Call<V2TransitPartnerpayPayapplyPostRequest, V2TransitPartnerpayPayapplyPostResponse>;
  /** 申请扣款: `POST v2/transit/partnerpay/payapply` */
  postAsync: Call<V2TransitPartnerpayPayapplyPostRequest, V2TransitPartnerpayPayapplyPostResponse>;
}

export interface V2TransitPartnerpayPayapplyPostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 子商户公众账号id */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 总金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 回调通知url */
    notify_url: string;
    /** 交易类型 */
    trade_type: 'PAP';
    /** 委托代扣协议id */
    contract_id?: string;
    /** 交易场景 */
    trade_scene: 'METRO' | 'BUS';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2TransitPartnerpayPayapplyPostRequestSceneInfo> | V2TransitPartnerpayPayapplyPostRequestSceneInfo;
    /** 客户端 IP */
    clientip?: string;
    /** 设备ID */
    deviceid?: string;
    /** 手机号 */
    mobile?: string;
    /** 邮箱地址 */
    email?: string;
    /** QQ号 */
    qq?: string;
    /** 微信openID */
    openid?: string;
    /** 身份证号 */
    creid?: string;
    /** 商户侧用户标识 */
    outerid?: string;
    version: '2.0';
  };
}

export interface V2TransitPartnerpayPayapplyPostResponse extends V2PartnerpayPayapplyAnswer {
}

export interface V2TransitPartnerpayPayapplyPostRequestSceneInfo {
  scene_info: {
    /** 乘车时间 */
    start_time: string;
    /** 结束时间 */
    end_time?: string;
    /** 乘车码SHA256 */
    qrcode_hash?: string;
    /** 起始站 */
    start_station?: string;
    /** 终点站 */
    end_station?: string;
  } | {
    /** 乘车时间 */
    start_time: string;
    /** 乘车路线 */
    line_name?: string;
    /** 乘车码SHA256 */
    qrcode_hash?: string;
    /** 车牌号 */
    plate_number?: string;
  };
}

export interface V2PartnerpayPayapplyAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

/** `v2/transit/partnerpay/queryorder` */
export interface V2TransitPartnerpayQueryorder extends PathNode {
  /**
   * 查询订单: `POST v2/transit/partnerpay/queryorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989909)
   */
  post: Call<V2TransitPartnerpayQueryorderPostRequest, V2TransitPartnerpayQueryorderPostResponse>;
  /** 查询订单: `POST v2/transit/partnerpay/queryorder` */
  postAsync: Call<V2TransitPartnerpayQueryorderPostRequest, V2TransitPartnerpayQueryorderPostResponse>;
}

export interface V2TransitPartnerpayQueryorderPostRequest extends CommonOptions {
  xml: {
    /** 请求appid */
    appid: string;
    /** 子商户公众账号id */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2TransitPartnerpayQueryorderPostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 代金券或立减优惠ID */
  [key: `coupon_id_${number}`]: string;
  /** 单个代金券或立减优惠支付金额 */
  [key: `coupon_fee_${number}`]: number | string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 用户子标识 */
  sub_openid?: string;
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 总金额 */
  total_fee: number | string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 代金券或立减优惠金额 */
  coupon_fee?: number | string;
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
}

/** `v2/transit/partnerpay/querystate` */
export interface V2TransitPartnerpayQuerystate extends PathNode {
  /**
   * 查询用户状态接口: `POST v2/transit/partnerpay/querystate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011989910)
   */
  post: Call<V2TransitPartnerpayQuerystatePostRequest, V2TransitPartnerpayQuerystatePostResponse>;
  /** 查询用户状态接口: `POST v2/transit/partnerpay/querystate` */
  postAsync: Call<V2TransitPartnerpayQuerystatePostRequest, V2TransitPartnerpayQuerystatePostResponse>;
}

export interface V2TransitPartnerpayQuerystatePostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 子商户公众账号id */
    sub_appid?: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 委托代扣协议id */
    contract_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 微信open ID */
    openid: string;
  };
}

export interface V2TransitPartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {});
  /** 委托代扣协议id */
  contract_id?: string;
  /** 签约模板id */
  plan_id?: string;
  /** 签约协议号 */
  contract_code?: string;
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {});
}

/** `v2/transit/pay` */
export interface V2TransitPay extends PathNode {
  payapply: V2TransitPayPayapply;
  querystate: V2TransitPayQuerystate;
}

/** `v2/transit/pay/payapply` */
export interface V2TransitPayPayapply extends PathNode {
  /**
   * 申请扣款: `POST v2/transit/pay/payapply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984781)
   */
  post: Call<V2TransitPayPayapplyPostRequest, V2TransitPayPayapplyPostResponse>;
  /** 申请扣款: `POST v2/transit/pay/payapply` */
  postAsync: Call<V2TransitPayPayapplyPostRequest, V2TransitPayPayapplyPostResponse>;
}

export interface V2TransitPayPayapplyPostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 总金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 回调通知url */
    notify_url: string;
    /** 交易类型 */
    trade_type: 'PAP';
    /** 委托代扣协议id */
    contract_id?: string;
    /** 交易场景 */
    trade_scene: 'METRO' | 'BUS';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2TransitPartnerpayPayapplyPostRequestSceneInfo> | V2TransitPartnerpayPayapplyPostRequestSceneInfo;
    /** 客户端 IP */
    clientip?: string;
    /** 设备ID */
    deviceid?: string;
    /** 手机号 */
    mobile?: string;
    /** 邮箱地址 */
    email?: string;
    /** QQ号 */
    qq?: string;
    /** 微信openID */
    openid?: string;
    /** 身份证号 */
    creid?: string;
    /** 商户侧用户标识 */
    outerid?: string;
    version: '2.0';
  };
}

export interface V2TransitPayPayapplyPostResponse extends V2PayPayapplyAnswer {
}

export interface V2PayPayapplyAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 设备号 */
  device_info?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
}

/** `v2/transit/pay/querystate` */
export interface V2TransitPayQuerystate extends PathNode {
  /**
   * 查询用户状态接口: `POST v2/transit/pay/querystate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985234)
   */
  post: Call<V2TransitPayQuerystatePostRequest, V2TransitPayQuerystatePostResponse>;
  /** 查询用户状态接口: `POST v2/transit/pay/querystate` */
  postAsync: Call<V2TransitPayQuerystatePostRequest, V2TransitPayQuerystatePostResponse>;
}

export interface V2TransitPayQuerystatePostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 委托代扣协议id */
    contract_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2TransitPayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {});
  /** 委托代扣协议id */
  contract_id?: string;
  /** 签约模板id */
  plan_id?: string;
  /** 签约协议号 */
  contract_code?: string;
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {});
}

/** `v2/transit/queryorder` */
export interface V2TransitQueryorder extends PathNode {
  /**
   * 查询订单: `POST v2/transit/queryorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986341)
   */
  post: Call<V2TransitQueryorderPostRequest, V2TransitQueryorderPostResponse>;
  /** 查询订单: `POST v2/transit/queryorder` */
  postAsync: Call<V2TransitQueryorderPostRequest, V2TransitQueryorderPostResponse>;
}

export interface V2TransitQueryorderPostRequest extends CommonOptions {
  xml: {
    /** 请求appid */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
  };
}

export interface V2TransitQueryorderPostResponse {
  /** 代金券类型 */
  [key: `coupon_type_${number}`]: string;
  /** 代金券或立减优惠ID */
  [key: `coupon_id_${number}`]: string;
  /** 单个代金券或立减优惠支付金额 */
  [key: `coupon_fee_${number}`]: number | string;
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 设备号 */
  device_info?: string;
  /** 用户标识 */
  openid: string;
  /** 是否关注公众账号 */
  is_subscribe?: 'Y' | 'N' | (string & {});
  /** 交易类型 */
  trade_type: 'PAP' | (string & {});
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 付款银行 */
  bank_type: string;
  /** 总金额 */
  total_fee: number | string;
  /** 货币种类 */
  fee_type?: string;
  /** 现金支付金额 */
  cash_fee: number | string;
  /** 现金支付货币类型 */
  cash_fee_type?: string;
  /** 应结订单金额 */
  settlement_total_fee?: number | string;
  /** 代金券或立减优惠金额 */
  coupon_fee?: number | string;
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 附加数据 */
  attach?: string;
  /** 支付完成时间 */
  time_end: string;
  /** 交易状态描述 */
  trade_state_desc?: string;
}

/** `v2/vehicle` */
export interface V2Vehicle extends PathNode {
  partnerpay: V2VehiclePartnerpay;
  pay: V2VehiclePay;
}

/** `v2/vehicle/partnerpay` */
export interface V2VehiclePartnerpay extends PathNode {
  notification: V2VehiclePartnerpayNotification;
  payapply: V2VehiclePartnerpayPayapply;
  querystate: V2VehiclePartnerpayQuerystate;
}

/** `v2/vehicle/partnerpay/notification` */
export interface V2VehiclePartnerpayNotification extends PathNode {
  /**
   * 用户入场通知: `POST v2/vehicle/partnerpay/notification`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988204)
   */
  post: Call<V2VehiclePartnerpayNotificationPostRequest, V2VehiclePartnerpayNotificationPostResponse>;
  /** 用户入场通知: `POST v2/vehicle/partnerpay/notification` */
  postAsync: Call<V2VehiclePartnerpayNotificationPostRequest, V2VehiclePartnerpayNotificationPostResponse>;
}

export interface V2VehiclePartnerpayNotificationPostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户公众账号id */
    sub_appid: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 版本号 */
    version: '3.0';
    /** 交易场景 */
    trade_scene: 'PARKING' | 'PARKING SPACE';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2VehiclePartnerpayNotificationPostRequestSceneInfo> | V2VehiclePartnerpayNotificationPostRequestSceneInfo;
  };
}

export interface V2VehiclePartnerpayNotificationPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCK' | (string & {});
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
}

export interface V2VehiclePartnerpayNotificationPostRequestSceneInfo {
  scene_info: V2VehicleSceneInfo | {
    /** 入场时间 */
    start_time: string;
    /** 车辆类型 */
    car_type?: string;
    /** 停车场名称 */
    parking_name?: string;
    /** 免费时长 */
    free_time: string;
    /** 用户标识 */
    openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
    /** 车位编号 */
    space_number: string;
  };
}

export interface V2VehicleSceneInfo {
  /** 入场时间 */
  start_time: string;
  /** 回调通知URL */
  notify_url?: string;
  /** 车牌号 */
  plate_number: string;
  /** 车辆类型 */
  car_type?: string;
  /** 停车场名称 */
  parking_name: string;
  /** 免费时长 */
  free_time: string;
}

/** `v2/vehicle/partnerpay/payapply` */
export interface V2VehiclePartnerpayPayapply extends PathNode {
  /**
   * 申请扣款: `POST v2/vehicle/partnerpay/payapply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988205)
   */
  post: Call<V2VehiclePartnerpayPayapplyPostRequest, V2VehiclePartnerpayPayapplyPostResponse>;
  /** 申请扣款: `POST v2/vehicle/partnerpay/payapply` */
  postAsync: Call<V2VehiclePartnerpayPayapplyPostRequest, V2VehiclePartnerpayPayapplyPostResponse>;
}

export interface V2VehiclePartnerpayPayapplyPostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 子商户公众账号id */
    sub_appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 总金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 回调通知url */
    notify_url: string;
    /** 交易类型 */
    trade_type: 'PAP';
    /** 版本号 */
    version: '3.0';
    /** 交易场景 */
    trade_scene: 'PARKING' | 'PARKING SPACE';
    /** 用户标识 */
    openid?: string;
    /** 分账标识 */
    profit_sharing?: 'Y' | 'N';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2VehiclePartnerpayPayapplyPostRequestSceneInfo> | V2VehiclePartnerpayPayapplyPostRequestSceneInfo;
  };
}

export interface V2VehiclePartnerpayPayapplyPostResponse extends V2PartnerpayPayapplyAnswer {
}

export interface V2VehiclePartnerpayPayapplyPostRequestSceneInfo {
  scene_info: {
    /** 交易时间 */
    start_time: string;
    /** 结束时间 */
    end_time?: string;
    /** 计费时长 */
    charging_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string;
    /** 停车场名称 */
    parking_name: string;
    /** 免费时长(秒) In seconds. */
    free_time?: string;
    /** 发起扣费方式 */
    deduct_mode: 'PROACTIVE' | 'AUTOPAY';
    /** 支持的扣费方式 */
    support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL';
  } | {
    /** 交易时间 */
    start_time: string;
    /** 结束时间 */
    end_time?: string;
    /** 计费时长 */
    charging_time: string;
    /** 车辆类型 */
    car_type?: string;
    /** 停车场名称 */
    parking_name?: string;
    /** 车位编号 */
    space_number: string;
  } | {
    /** 交易时间 */
    start_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string;
    /** 加油站名称 */
    gas_station: string;
    /** 油品标号名 */
    gas_label_name: string;
    /** 油品类型名称 */
    gas_type: string;
    /** 油品标准 */
    gas_standard: string;
    /** 油量 */
    gas_amount: string;
    /** 油枪号 */
    gas_gun_no: string;
  } | {
    /** 交易时间 */
    start_time: string;
    /** 结束时间 */
    end_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type: string;
    /** 入口站名称 */
    entrance_name: string;
    /** 出口名称 */
    exit_name: string;
    /** 核载人数 */
    carrying_capacity?: string;
    /** 核载区间 */
    carrying_range?: string;
    /** 通道类型 */
    channel_type: 'ETC' | 'MTC';
  } | {
    /** 交易时间 */
    start_time: string;
    /** 车牌号 */
    plate_number: string;
    /** 车辆类型 */
    car_type?: string;
    /** 出口名称 */
    exit_name: string;
  };
}

/** `v2/vehicle/partnerpay/querystate` */
export interface V2VehiclePartnerpayQuerystate extends PathNode {
  /**
   * 用户状态查询: `POST v2/vehicle/partnerpay/querystate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988212)
   */
  post: Call<V2VehiclePartnerpayQuerystatePostRequest, V2VehiclePartnerpayQuerystatePostResponse>;
  /** 用户状态查询: `POST v2/vehicle/partnerpay/querystate` */
  postAsync: Call<V2VehiclePartnerpayQuerystatePostRequest, V2VehiclePartnerpayQuerystatePostResponse>;
}

export interface V2VehiclePartnerpayQuerystatePostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 子商户公众账号id */
    sub_appid: string;
    /** 商户号 */
    mch_id: string;
    /** 子商户号 */
    sub_mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 交易场景 */
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE';
    /** 跳转场景 */
    jump_scene?: 'APP' | 'H5';
    /** 用户标识 */
    openid: string;
    /** 版本号 */
    version: '3.0';
  };
}

export interface V2VehiclePartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 子商户公众账号id */
  sub_appid?: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户状态 */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {});
  /** 用户标识 */
  openid?: string;
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
  /** 用户子标识 */
  sub_openid?: string;
  /** 跳转路径 */
  path?: string;
  /** 车牌信息 JSON text. */
  plate_number_info?: Encoded<V2VehiclePartnerpayQuerystatePostResponsePlateNumberInfo>;
}

export interface V2VehiclePartnerpayQuerystatePostResponsePlateNumberInfo {
  /** 车牌信息列表 */
  plate_number_info?: {
    /** 车牌号 */
    plate_number?: string;
    /** 车牌通道标识 */
    channel_type?: string;
    /** 常用车牌标志 */
    common_use_flag?: string;
  }[];
}

/** `v2/vehicle/pay` */
export interface V2VehiclePay extends PathNode {
  notification: V2VehiclePayNotification;
  payapply: V2VehiclePayPayapply;
  querystate: V2VehiclePayQuerystate;
}

/** `v2/vehicle/pay/notification` */
export interface V2VehiclePayNotification extends PathNode {
  /**
   * 用户入场通知: `POST v2/vehicle/pay/notification`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985272)
   */
  post: Call<V2VehiclePayNotificationPostRequest, V2VehiclePayNotificationPostResponse>;
  /** 用户入场通知: `POST v2/vehicle/pay/notification` */
  postAsync: Call<V2VehiclePayNotificationPostRequest, V2VehiclePayNotificationPostResponse>;
}

export interface V2VehiclePayNotificationPostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 版本号 */
    version: string;
    /** 交易场景 */
    trade_scene: 'PARKING' | 'PARKING SPACE';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2VehiclePayNotificationPostRequestSceneInfo> | V2VehiclePayNotificationPostRequestSceneInfo;
  };
}

export interface V2VehiclePayNotificationPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号id */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户状态 */
  user_state: 'NORMAL' | 'BLOCK' | (string & {});
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
}

export interface V2VehiclePayNotificationPostRequestSceneInfo {
  scene_info: V2VehicleSceneInfo | {
    /** 入场时间 */
    start_time: string;
    /** 车辆类型 */
    car_type?: string;
    /** 停车场名称 */
    parking_name?: string;
    /** 免费时长 */
    free_time: string;
    /** 用户标识 */
    openid?: string;
    /** 车位编号 */
    space_number: string;
  };
}

/** `v2/vehicle/pay/payapply` */
export interface V2VehiclePayPayapply extends PathNode {
  /**
   * 申请扣款: `POST v2/vehicle/pay/payapply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985331)
   */
  post: Call<V2VehiclePayPayapplyPostRequest, V2VehiclePayPayapplyPostResponse>;
  /** 申请扣款: `POST v2/vehicle/pay/payapply` */
  postAsync: Call<V2VehiclePayPayapplyPostRequest, V2VehiclePayPayapplyPostResponse>;
}

export interface V2VehiclePayPayapplyPostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商品描述 */
    body: string;
    /** 商品详情 */
    detail?: string;
    /** 附加数据 */
    attach?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 总金额 */
    total_fee: number | string;
    /** 货币类型 */
    fee_type?: string;
    /** 终端IP */
    spbill_create_ip: string;
    /** 商品标记 */
    goods_tag?: string;
    /** 回调通知url */
    notify_url: string;
    /** 交易类型 */
    trade_type: 'PAP';
    /** 版本号 */
    version: '3.0';
    /** 交易场景 */
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE';
    /** 用户标识 */
    openid?: string;
    /** 分账标识 */
    profit_sharing?: 'Y' | 'N';
    /** 场景信息JSON格式字符串 JSON text. */
    scene_info: Encoded<V2VehiclePartnerpayPayapplyPostRequestSceneInfo> | V2VehiclePartnerpayPayapplyPostRequestSceneInfo;
  };
}

export interface V2VehiclePayPayapplyPostResponse extends V2PayPayapplyAnswer {
}

/** `v2/vehicle/pay/querystate` */
export interface V2VehiclePayQuerystate extends PathNode {
  /**
   * 用户状态查询: `POST v2/vehicle/pay/querystate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011986415)
   */
  post: Call<V2VehiclePayQuerystatePostRequest, V2VehiclePayQuerystatePostResponse>;
  /** 用户状态查询: `POST v2/vehicle/pay/querystate` */
  postAsync: Call<V2VehiclePayQuerystatePostRequest, V2VehiclePayQuerystatePostResponse>;
}

export interface V2VehiclePayQuerystatePostRequest extends CommonOptions {
  xml: {
    /** 公众账号id */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 交易场景 */
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE';
    /** 跳转场景 */
    jump_scene?: string;
    /** 用户标识 */
    openid: string;
    /** 版本号 */
    version: '3.0';
  };
}

export interface V2VehiclePayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 请求appid */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 用户状态 */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {});
  /** 用户标识 */
  openid?: string;
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {});
  /** 跳转路径 */
  path?: string;
  /** 车牌信息 JSON text. */
  plate_number_info?: Encoded<V2VehiclePayQuerystatePostResponsePlateNumberInfo>;
}

export interface V2VehiclePayQuerystatePostResponsePlateNumberInfo {
  /** 车牌信息列表 */
  plate_number_info?: ({
    /** 车牌号 */
    plate_number?: string;
    /** 车牌通道标识 */
    channel_type?: string;
    /** 常用车牌标志 */
    common_use_flag?: 'COMMON_USE' | (string & {});
  })[];
}

/** `v2/wxv` */
export interface V2Wxv extends PathNode {
  cancelbill: V2WxvCancelbill;
  changerentmoney: V2WxvChangerentmoney;
  createhotelbill: V2WxvCreatehotelbill;
  createrentbill: V2WxvCreaterentbill;
  finishhotelbill: V2WxvFinishhotelbill;
  queryhotelbill: V2WxvQueryhotelbill;
  queryrentbill: V2WxvQueryrentbill;
}

/** `v2/wxv/cancelbill` */
export interface V2WxvCancelbill extends PathNode {
  /**
   * 撤销租借订单: `POST v2/wxv/cancelbill`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4)
   */
  post: Call<V2WxvCancelbillPostRequest, V2WxvCancelbillPostResponse>;
  /** 撤销租借订单: `POST v2/wxv/cancelbill` */
  postAsync: Call<V2WxvCancelbillPostRequest, V2WxvCancelbillPostResponse>;
}

export interface V2WxvCancelbillPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商户服务订单号 */
    out_order_no: string;
    /** 撤销原因 */
    reason: string;
    /** 服务ID */
    service_id: string;
  };
}

export interface V2WxvCancelbillPostResponse extends V2WxvAnswer {
}

export interface V2WxvAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

/** `v2/wxv/changerentmoney` */
export interface V2WxvChangerentmoney extends PathNode {
  /**
   * 修改租借订单: `POST v2/wxv/changerentmoney`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6)
   */
  post: Call<V2WxvChangerentmoneyPostRequest, V2WxvChangerentmoneyPostResponse>;
  /** 修改租借订单: `POST v2/wxv/changerentmoney` */
  postAsync: Call<V2WxvChangerentmoneyPostRequest, V2WxvChangerentmoneyPostResponse>;
}

export interface V2WxvChangerentmoneyPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商户服务订单号 */
    out_order_no: string;
    /** 修改原因 */
    reason?: string;
    /** 服务ID */
    service_id: string;
    /** 总金额 */
    total_amount: number | string;
    /** 租金费用 */
    rent_fee: number | string;
    /** 赔偿金费用 */
    compensation_fee: number | string;
    /** 赔偿金费用说明 */
    compensation_fee_desc?: string;
  };
}

export interface V2WxvChangerentmoneyPostResponse extends V2WxvAnswer {
}

/** `v2/wxv/createhotelbill` */
export interface V2WxvCreatehotelbill extends PathNode {
  /**
   * 创建速住订单: `POST v2/wxv/createhotelbill`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2)
   */
  post: Call<V2WxvCreatehotelbillPostRequest, V2WxvCreatehotelbillPostResponse>;
  /** 创建速住订单: `POST v2/wxv/createhotelbill` */
  postAsync: Call<V2WxvCreatehotelbillPostRequest, V2WxvCreatehotelbillPostResponse>;
}

export interface V2WxvCreatehotelbillPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务ID */
    service_id: string;
    /** 房间 */
    room: string;
    /** 入住时间 */
    start_time: string;
    /** 预定离店时间 */
    end_time: string;
    /** 酒店 */
    service_location: string;
    /** 押金金额 */
    deposit_amount: number | string;
    /** 房费 */
    room_rate: number | string;
    /** 房费说明 */
    room_rate_desc?: string;
    /** 回调数据包 */
    attach?: string;
    /** 取消规则标签 */
    cancel_rule: string;
    /** 取消规则描述 */
    cancel_rule_desc: string;
    /** 平台证书序列号 */
    cert_serial_no: string;
    /** 用户标识 */
    openid?: string;
    /** 用户姓名 */
    name?: string;
    /** 用户手机号 */
    phone?: string;
    /** 用户身份证ID */
    userid?: string;
    /** 用户收货地址 */
    address?: string;
  };
}

export interface V2WxvCreatehotelbillPostResponse extends V2WxvAnswerWithMiniprogramAppid {
}

export interface V2WxvAnswerWithMiniprogramAppid {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 小程序跳转appid */
  miniprogram_appid: string;
  /** 小程序跳转路径 */
  miniprogram_path: string;
  /** 小程序跳转username */
  miniprogram_username: string;
  /** 跳转微信侧小程序订单数据 */
  package: string;
}

/** `v2/wxv/createrentbill` */
export interface V2WxvCreaterentbill extends PathNode {
  /**
   * 创建租借订单: `POST v2/wxv/createrentbill`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2)
   */
  post: Call<V2WxvCreaterentbillPostRequest, V2WxvCreaterentbillPostResponse>;
  /** 创建租借订单: `POST v2/wxv/createrentbill` */
  postAsync: Call<V2WxvCreaterentbillPostRequest, V2WxvCreaterentbillPostResponse>;
}

export interface V2WxvCreaterentbillPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务ID */
    service_id: string;
    /** 商品名称 */
    goods_name: string;
    /** 租用时间 */
    start_time?: string;
    /** 预定归还时间 */
    end_time?: string;
    /** 租用地点 */
    service_location?: string;
    /** 押金总额 */
    deposit_amount: number | string;
    /** 租金规则 计费单位 */
    rent_unit: string;
    /** 租金规则 计费单价费用 */
    rent_unit_fee: number | string;
    /** 租金规则 计费说明 */
    rent_fee_desc?: string;
    /** 商户数据包 */
    attach?: string;
    /** 平台证书序列号 */
    cert_serial_no: string;
    /** 用户标识 */
    openid?: string;
    /** 用户姓名 */
    name?: string;
    /** 用户手机号 */
    phone?: string;
    /** 用户身份证ID */
    userid?: string;
    /** 用户收货地址 */
    address?: string;
  };
}

export interface V2WxvCreaterentbillPostResponse extends V2WxvAnswerWithMiniprogramAppid {
}

/** `v2/wxv/finishhotelbill` */
export interface V2WxvFinishhotelbill extends PathNode {
  /**
   * 完结速住订单: `POST v2/wxv/finishhotelbill`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5)
   */
  post: Call<V2WxvFinishhotelbillPostRequest, V2WxvFinishhotelbillPostResponse>;
  /** 完结速住订单: `POST v2/wxv/finishhotelbill` */
  postAsync: Call<V2WxvFinishhotelbillPostRequest, V2WxvFinishhotelbillPostResponse>;
}

export interface V2WxvFinishhotelbillPostRequest extends CommonOptions {
  security: true;
  xml: {
    /** 接口版本号 */
    version: '1.0';
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 签名类型 */
    sign_type: 'HMAC-SHA256';
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务ID */
    service_id: string;
    /** 是否入住 */
    checked_in: boolean | string;
    /** 实际离店时间 */
    real_end_time?: string;
    /** 其他费用金额 */
    other_fee: number | string;
    /** 取消费用 */
    cancel_fee?: number | string;
    /** 赔偿金费用 */
    compensation_fee: number | string;
    /** 赔偿金说明 */
    compensation_fee_desc: string;
    /** 房费 */
    room_rate?: number | string;
    /** 延迟退房费用 */
    overdue_fine: number | string;
    /** 延迟退房说明 */
    overdue_fine_desc: string;
    /** 总金额 */
    total_amount: number | string;
    /** 完结凭证 */
    finish_ticket: string;
    /** 分账标识 */
    profit_sharing: 'Y' | 'N';
  };
}

export interface V2WxvFinishhotelbillPostResponse extends V2WxvAnswer {
}

/** `v2/wxv/queryhotelbill` */
export interface V2WxvQueryhotelbill extends PathNode {
  /**
   * 查询速住订单: `POST v2/wxv/queryhotelbill`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
   */
  post: Call<V2WxvQueryhotelbillPostRequest, V2WxvQueryhotelbillPostResponse>;
  /** 查询速住订单: `POST v2/wxv/queryhotelbill` */
  postAsync: Call<V2WxvQueryhotelbillPostRequest, V2WxvQueryhotelbillPostResponse>;
}

export interface V2WxvQueryhotelbillPostRequest extends CommonOptions {
  security: true;
  xml: V2WxvXml;
}

export interface V2WxvQueryhotelbillPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 单据状态 */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 房间 */
  room: string;
  /** 入住时间 */
  start_time: string;
  /** 预定离店时间 */
  end_time?: string;
  /** 酒店 */
  service_location: string;
  /** 押金 */
  deposit_amount: number | string;
  /** 房费 */
  room_rate: number | string;
  /** 房费说明 */
  room_rate_desc: string;
  /** 实际离店时间 */
  real_end_time?: string;
  /** 是否入住 */
  checked_in: boolean | string;
  /** 其他费用 */
  other_fee?: number | string;
  /** 其他费用说明 */
  other_fee_desc?: string;
  /** 赔偿金费用 */
  compensation_fee?: number | string;
  /** 赔偿金说明 */
  compensation_fee_desc?: string;
  /** 延迟退房费 */
  overdue_fine?: number | string;
  /** 延迟退房说明 */
  overdue_fine_desc?: string;
  /** 取消费用 */
  cancel_fee?: number | string;
  /** 取消费用说明 */
  cancel_fee_desc?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 完结凭证 */
  finish_ticket: string;
  /** 回调数据包 */
  attach?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {});
}

export interface V2WxvXml {
  /** 接口版本号 */
  version: '1.0';
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256';
  /** 商户服务订单号 */
  out_order_no: string;
  /** 回跳查询id */
  return_query_id: string;
  /** 服务ID */
  service_id: string;
}

/** `v2/wxv/queryrentbill` */
export interface V2WxvQueryrentbill extends PathNode {
  /**
   * 查询租借订单: `POST v2/wxv/queryrentbill`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3)
   */
  post: Call<V2WxvQueryrentbillPostRequest, V2WxvQueryrentbillPostResponse>;
  /** 查询租借订单: `POST v2/wxv/queryrentbill` */
  postAsync: Call<V2WxvQueryrentbillPostRequest, V2WxvQueryrentbillPostResponse>;
}

export interface V2WxvQueryrentbillPostRequest extends CommonOptions {
  security: true;
  xml: V2WxvXml;
}

export interface V2WxvQueryrentbillPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回结果 */
  return_msg?: string;
  /** 签名 */
  sign: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 单据状态 */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 商品名称 */
  goods_name: string;
  /** 是否归还 */
  returned: string;
  /** 租用时间 */
  start_time?: string;
  /** 租用地点 */
  service_location?: string;
  /** 押金总额 */
  deposit_amount: number | string;
  /** 租金规则 计费单位 */
  rent_unit: 'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {});
  /** 租金规则 计费单价费用 */
  rent_unit_fee: number | string;
  /** 租金规则 计费说明 */
  rent_fee_desc?: string;
  /** 实际归还时间 */
  real_end_time?: string;
  /** 租金费用 */
  rent_fee?: number | string;
  /** 赔偿金费用 */
  compensation_fee?: number | string;
  /** 赔偿金说明 */
  compensation_fee_desc?: string;
  /** 归还地点 */
  service_end_location?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 完结凭证 */
  finish_ticket: string;
  /** 回调数据包 */
  attach?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {});
}

/** `v2/xdc` */
export interface V2Xdc extends PathNode {
  apiv2getsignkey: V2XdcApiv2getsignkey;
  apiv2sandbox: V2XdcApiv2sandbox;
}

/** `v2/xdc/apiv2getsignkey` */
export interface V2XdcApiv2getsignkey extends PathNode {
  sign: V2XdcApiv2getsignkeySign;
}

/** `v2/xdc/apiv2getsignkey/sign` */
export interface V2XdcApiv2getsignkeySign extends PathNode {
  getsignkey: V2XdcApiv2getsignkeySignGetsignkey;
}

/** `v2/xdc/apiv2getsignkey/sign/getsignkey` */
export interface V2XdcApiv2getsignkeySignGetsignkey extends PathNode {
  /**
   * 获取沙箱环境密钥: `POST v2/xdc/apiv2getsignkey/sign/getsignkey`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
   */
  post: Call<V2XdcApiv2getsignkeySignGetsignkeyPostRequest, V2XdcApiv2getsignkeySignGetsignkeyPostResponse>;
  /** 获取沙箱环境密钥: `POST v2/xdc/apiv2getsignkey/sign/getsignkey` */
  postAsync: Call<V2XdcApiv2getsignkeySignGetsignkeyPostRequest, V2XdcApiv2getsignkeySignGetsignkeyPostResponse>;
}

export interface V2XdcApiv2getsignkeySignGetsignkeyPostRequest extends CommonOptions {
  xml: {
    /** 商户号 At most 32 characters. */
    mch_id: string;
  };
}

export interface V2XdcApiv2getsignkeySignGetsignkeyPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 商户号 */
  mch_id: string;
  /** 沙箱密钥 */
  sandbox_signkey?: string;
}

/** `v2/xdc/apiv2sandbox` */
export interface V2XdcApiv2sandbox extends PathNode {
  pay: V2XdcApiv2sandboxPay;
}

/** `v2/xdc/apiv2sandbox/pay` */
export interface V2XdcApiv2sandboxPay extends PathNode {
  micropay: V2XdcApiv2sandboxPayMicropay;
  orderquery: V2XdcApiv2sandboxPayOrderquery;
}

/** `v2/xdc/apiv2sandbox/pay/micropay` */
export interface V2XdcApiv2sandboxPayMicropay extends PathNode {
  /**
   * 沙箱付款码支付: `POST v2/xdc/apiv2sandbox/pay/micropay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
   */
  post: Call<V2XdcApiv2sandboxPayMicropayPostRequest, V2XdcApiv2sandboxPayMicropayPostResponse>;
  /** 沙箱付款码支付: `POST v2/xdc/apiv2sandbox/pay/micropay` */
  postAsync: Call<V2XdcApiv2sandboxPayMicropayPostRequest, V2XdcApiv2sandboxPayMicropayPostResponse>;
}

export interface V2XdcApiv2sandboxPayMicropayPostRequest extends CommonOptions {
  headers?: {
    [name: string]: HeaderValue;
    /** 异常用例名称 */
    'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' | 'MICROPAY_PAY_QUERY_TIMEOUT';
  };
  xml: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 商户号 At most 32 characters. */
    mch_id: string;
    /** 商品描述 At most 128 characters. */
    body: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
    /** 附加数据 At most 128 characters. */
    attach?: string;
    /** 订单金额 */
    total_fee: number | string;
    /** 货币类型 At most 64 characters. */
    fee_type?: string;
    /** 授权码 At most 128 characters. */
    auth_code: string;
  };
}

export interface V2XdcApiv2sandboxPayMicropayPostResponse extends V2XdcApiv2sandboxPayAnswer {
}

export interface V2XdcApiv2sandboxPayAnswer {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 交易类型 MICROPAY */
  trade_type: string;
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 标价金额 */
  total_fee: string;
  /** 现金支付金额 */
  cash_fee: string;
  /** 代金券金额 */
  coupon_fee?: string;
}

/** `v2/xdc/apiv2sandbox/pay/orderquery` */
export interface V2XdcApiv2sandboxPayOrderquery extends PathNode {
  /**
   * 沙箱订单查询: `POST v2/xdc/apiv2sandbox/pay/orderquery`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011984810)
   */
  post: Call<V2XdcApiv2sandboxPayOrderqueryPostRequest, V2XdcApiv2sandboxPayOrderqueryPostResponse>;
  /** 沙箱订单查询: `POST v2/xdc/apiv2sandbox/pay/orderquery` */
  postAsync: Call<V2XdcApiv2sandboxPayOrderqueryPostRequest, V2XdcApiv2sandboxPayOrderqueryPostResponse>;
}

export interface V2XdcApiv2sandboxPayOrderqueryPostRequest extends CommonOptions {
  timeout?: number;
  headers?: {
    [name: string]: HeaderValue;
    /** 异常用例名称 */
    'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' | 'MICROPAY_PAY_QUERY_TIMEOUT';
  };
  xml: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 商户号 At most 32 characters. */
    mch_id: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
    /** 签名类型 */
    sign_type?: 'MD5' | 'HMAC-SHA256';
  };
}

export interface V2XdcApiv2sandboxPayOrderqueryPostResponse extends V2XdcApiv2sandboxPayAnswer {
}
