// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Empty, Encoded, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3MarketingPaths {
  'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': V3MarketingBankFavorUsersByOpenidBankMultiActivity;
  'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCouponId;
  'v3/marketing/bank/packages/{package_id}/tasks': V3MarketingBankPackagesByPackageIdTasks;
  'v3/marketing/busifavor/callbacks': V3MarketingBusifavorCallbacks;
  'v3/marketing/busifavor/coupons/associate': V3MarketingBusifavorCouponsAssociate;
  'v3/marketing/busifavor/coupons/deactivate': V3MarketingBusifavorCouponsDeactivate;
  'v3/marketing/busifavor/coupons/disassociate': V3MarketingBusifavorCouponsDisassociate;
  'v3/marketing/busifavor/coupons/return': V3MarketingBusifavorCouponsReturn;
  'v3/marketing/busifavor/coupons/send': V3MarketingBusifavorCouponsSend;
  'v3/marketing/busifavor/coupons/use': V3MarketingBusifavorCouponsUse;
  'v3/marketing/busifavor/coupons/{card_id}/send': V3MarketingBusifavorCouponsByCardIdSend;
  'v3/marketing/busifavor/product-coupons/pre-send': V3MarketingBusifavorProductCouponsPreSend;
  'v3/marketing/busifavor/product-coupons/send': V3MarketingBusifavorProductCouponsSend;
  'v3/marketing/busifavor/stocks': V3MarketingBusifavorStocks;
  'v3/marketing/busifavor/stocks/{stock_id}': V3MarketingBusifavorStocksByStockId;
  'v3/marketing/busifavor/stocks/{stock_id}/budget': V3MarketingBusifavorStocksByStockIdBudget;
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': V3MarketingBusifavorStocksByStockIdCouponcodes;
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode;
  'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId;
  'v3/marketing/busifavor/subsidy/return-receipts': V3MarketingBusifavorSubsidyReturnReceipts;
  'v3/marketing/busifavor/users/{openid}/coupons': V3MarketingBusifavorUsersByOpenidCoupons;
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid;
  'v3/marketing/favor/callbacks': V3MarketingFavorCallbacks;
  'v3/marketing/favor/coupon-stocks': V3MarketingFavorCouponStocks;
  'v3/marketing/favor/media/image-upload': V3MarketingFavorMediaImageUpload;
  'v3/marketing/favor/stocks': V3MarketingFavorStocks;
  'v3/marketing/favor/stocks/{stock_id}': V3MarketingFavorStocksByStockId;
  'v3/marketing/favor/stocks/{stock_id}/merchants': V3MarketingFavorStocksByStockIdMerchants;
  'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId;
  'v3/marketing/favor/stocks/{stock_id}/pause': V3MarketingFavorStocksByStockIdPause;
  'v3/marketing/favor/stocks/{stock_id}/refund-flow': V3MarketingFavorStocksByStockIdRefundFlow;
  'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay;
  'v3/marketing/favor/stocks/{stock_id}/restart': V3MarketingFavorStocksByStockIdRestart;
  'v3/marketing/favor/stocks/{stock_id}/start': V3MarketingFavorStocksByStockIdStart;
  'v3/marketing/favor/stocks/{stock_id}/stop': V3MarketingFavorStocksByStockIdStop;
  'v3/marketing/favor/stocks/{stock_id}/use-flow': V3MarketingFavorStocksByStockIdUseFlow;
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay;
  'v3/marketing/favor/users/{openid}/coupons': V3MarketingFavorUsersByOpenidCoupons;
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId;
  'v3/marketing/goods-subsidy-activity/activities': V3MarketingGoodsSubsidyActivityActivities;
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': V3MarketingGoodsSubsidyActivityActivityByActivityIdApply;
  'v3/marketing/goods-subsidy-activity/qualification/lock': V3MarketingGoodsSubsidyActivityQualificationLock;
  'v3/marketing/goods-subsidy-activity/qualification/unlock': V3MarketingGoodsSubsidyActivityQualificationUnlock;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores;
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode;
  'v3/marketing/membercard-activity/activities': V3MarketingMembercardActivityActivities;
  'v3/marketing/membercard-activity/activities/{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId;
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminate;
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicket;
  'v3/marketing/membercard-open/callback': V3MarketingMembercardOpenCallback;
  'v3/marketing/membercard-open/cards': V3MarketingMembercardOpenCards;
  'v3/marketing/membercard-open/cards/{card_id}': V3MarketingMembercardOpenCardsByCardId;
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDeposit;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData;
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable;
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode;
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens;
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport;
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcode;
  'v3/marketing/membercard-open/cards/{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRights;
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules;
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId;
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgrade;
  'v3/marketing/membercard-open/cards/{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImport;
  'v3/marketing/membercard-open/phonenumber-member/import': V3MarketingMembercardOpenPhonenumberMemberImport;
  'v3/marketing/membercard-open/phonenumber-member/search': V3MarketingMembercardOpenPhonenumberMemberSearch;
  'v3/marketing/membercard-open/user/cards': V3MarketingMembercardOpenUserCards;
  'v3/marketing/partner/delivery-plan/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlans;
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans;
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId;
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate;
  'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl;
  'v3/marketing/partner/product-coupon/image-generation-tasks': V3MarketingPartnerProductCouponImageGenerationTasks;
  'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId;
  'v3/marketing/partner/product-coupon/media/upload-image': V3MarketingPartnerProductCouponMediaUploadImage;
  'v3/marketing/partner/product-coupon/notify-configs': V3MarketingPartnerProductCouponNotifyConfigs;
  'v3/marketing/partner/product-coupon/product-coupons': V3MarketingPartnerProductCouponProductCoupons;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': V3MarketingPartnerProductCouponUsersByOpenidCouponBundles;
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate;
  'v3/marketing/partner/product-coupon/users/{openid}/coupons': V3MarketingPartnerProductCouponUsersByOpenidCoupons;
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode;
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm;
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate;
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn;
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse;
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon;
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle;
  'v3/marketing/partnerships': V3MarketingPartnerships;
  'v3/marketing/partnerships/build': V3MarketingPartnershipsBuild;
  'v3/marketing/paygiftactivity/activities': V3MarketingPaygiftactivityActivities;
  'v3/marketing/paygiftactivity/activities/{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId;
  'v3/marketing/paygiftactivity/activities/{activity_id}/goods': V3MarketingPaygiftactivityActivitiesByActivityIdGoods;
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': V3MarketingPaygiftactivityActivitiesByActivityIdMerchants;
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd;
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete;
  'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': V3MarketingPaygiftactivityActivitiesByActivityIdTerminate;
  'v3/marketing/paygiftactivity/unique-threshold-activity': V3MarketingPaygiftactivityUniqueThresholdActivity;
  'v3/marketing/shopping-receipt/customentrances': V3MarketingShoppingReceiptCustomentrances;
  'v3/marketing/shopping-receipt/customentrances/{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId;
  'v3/marketing/shopping-receipt/shoppingreceipts': V3MarketingShoppingReceiptShoppingreceipts;
  'v3/marketing/weekly-discount/activities': V3MarketingWeeklyDiscountActivities;
  'v3/marketing/weekly-discount/activities/{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId;
  'v3/marketing/weekly-discount/activities/{activity_id}/apply': V3MarketingWeeklyDiscountActivitiesByActivityIdApply;
  'v3/marketing/withdraw-favor/users/{openid}/coupons': V3MarketingWithdrawFavorUsersByOpenidCoupons;
}

export interface V3MarketingOperations {
  'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': { post: Operation<V3MarketingBankFavorUsersByOpenidBankMultiActivityPostRequest, V3MarketingBankFavorUsersByOpenidBankMultiActivityPostResponse> };
  'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': { get: Operation<V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetRequest, V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetResponse> };
  'v3/marketing/bank/packages/{package_id}/tasks': { post: Operation<V3MarketingBankPackagesByPackageIdTasksPostRequest, V3MarketingBankPackagesByPackageIdTasksPostResponse>; get: Operation<V3MarketingBankPackagesByPackageIdTasksGetRequest, V3MarketingBankPackagesByPackageIdTasksGetResponse> };
  'v3/marketing/busifavor/callbacks': { post: Operation<V3MarketingBusifavorCallbacksPostRequest, V3MarketingBusifavorCallbacksPostResponse>; get: Operation<V3MarketingBusifavorCallbacksGetRequest, V3MarketingBusifavorCallbacksGetResponse> };
  'v3/marketing/busifavor/coupons/associate': { post: Operation<V3MarketingBusifavorCouponsAssociatePostRequest, V3MarketingBusifavorCouponsAssociatePostResponse> };
  'v3/marketing/busifavor/coupons/deactivate': { post: Operation<V3MarketingBusifavorCouponsDeactivatePostRequest, V3MarketingBusifavorCouponsDeactivatePostResponse> };
  'v3/marketing/busifavor/coupons/disassociate': { post: Operation<V3MarketingBusifavorCouponsDisassociatePostRequest, V3MarketingBusifavorCouponsDisassociatePostResponse> };
  'v3/marketing/busifavor/coupons/return': { post: Operation<V3MarketingBusifavorCouponsReturnPostRequest, V3MarketingBusifavorCouponsReturnPostResponse> };
  'v3/marketing/busifavor/coupons/send': { post: Operation<V3MarketingBusifavorCouponsSendPostRequest, V3MarketingBusifavorCouponsSendPostResponse> };
  'v3/marketing/busifavor/coupons/use': { post: Operation<V3MarketingBusifavorCouponsUsePostRequest, V3MarketingBusifavorCouponsUsePostResponse> };
  'v3/marketing/busifavor/coupons/{card_id}/send': { post: Operation<V3MarketingBusifavorCouponsByCardIdSendPostRequest, V3MarketingBusifavorCouponsByCardIdSendPostResponse> };
  'v3/marketing/busifavor/product-coupons/pre-send': { post: Operation<V3MarketingBusifavorProductCouponsPreSendPostRequest, V3MarketingBusifavorProductCouponsPreSendPostResponse> };
  'v3/marketing/busifavor/product-coupons/send': { post: Operation<V3MarketingBusifavorProductCouponsSendPostRequest, V3MarketingBusifavorProductCouponsSendPostResponse> };
  'v3/marketing/busifavor/stocks': { post: Operation<V3MarketingBusifavorStocksPostRequest, V3MarketingBusifavorStocksPostResponse> };
  'v3/marketing/busifavor/stocks/{stock_id}': { get: Operation<V3MarketingBusifavorStocksByStockIdGetRequest, V3MarketingBusifavorStocksByStockIdGetResponse>; patch: Operation<V3MarketingBusifavorStocksByStockIdPatchRequest, V3MarketingBusifavorStocksByStockIdPatchResponse> };
  'v3/marketing/busifavor/stocks/{stock_id}/budget': { patch: Operation<V3MarketingBusifavorStocksByStockIdBudgetPatchRequest, V3MarketingBusifavorStocksByStockIdBudgetPatchResponse> };
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': { post: Operation<V3MarketingBusifavorStocksByStockIdCouponcodesPostRequest, V3MarketingBusifavorStocksByStockIdCouponcodesPostResponse>; get: Operation<V3MarketingBusifavorStocksByStockIdCouponcodesGetRequest, V3MarketingBusifavorStocksByStockIdCouponcodesGetResponse> };
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': { get: Operation<V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest, V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>; delete: Operation<V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest, V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse> };
  'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': { get: Operation<V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest, V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse> };
  'v3/marketing/busifavor/subsidy/return-receipts': { post: Operation<V3MarketingBusifavorSubsidyReturnReceiptsPostRequest, V3MarketingBusifavorSubsidyReturnReceiptsPostResponse> };
  'v3/marketing/busifavor/users/{openid}/coupons': { get: Operation<V3MarketingBusifavorUsersByOpenidCouponsGetRequest, V3MarketingBusifavorUsersByOpenidCouponsGetResponse> };
  'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': { get: Operation<V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest, V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse> };
  'v3/marketing/favor/callbacks': { get: Operation<V3MarketingFavorCallbacksGetRequest, V3MarketingFavorCallbacksGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'>; post: Operation<V3MarketingFavorCallbacksPostRequest, V3MarketingFavorCallbacksPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/coupon-stocks': { post: Operation<V3MarketingFavorCouponStocksPostRequest, V3MarketingFavorCouponStocksPostResponse> };
  'v3/marketing/favor/media/image-upload': { post: Operation<V3MarketingFavorMediaImageUploadPostRequest, V3MarketingFavorMediaImageUploadPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/favor/stocks': { get: Operation<V3MarketingFavorStocksGetRequest, V3MarketingFavorStocksGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}': { get: Operation<V3MarketingFavorStocksByStockIdGetRequest, V3MarketingFavorStocksByStockIdGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/merchants': { get: Operation<V3MarketingFavorStocksByStockIdMerchantsGetRequest, V3MarketingFavorStocksByStockIdMerchantsGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': { post: Operation<V3MarketingFavorStocksByStockIdModifyGoodsIdPostRequest, V3MarketingFavorStocksByStockIdModifyGoodsIdPostResponse> };
  'v3/marketing/favor/stocks/{stock_id}/pause': { post: Operation<V3MarketingFavorStocksByStockIdPausePostRequest, V3MarketingFavorStocksByStockIdPausePostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/refund-flow': { get: Operation<V3MarketingFavorStocksByStockIdRefundFlowGetRequest, V3MarketingFavorStocksByStockIdRefundFlowGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': { get: Operation<V3MarketingFavorStocksByStockIdRefundFlowByDayGetRequest, V3MarketingFavorStocksByStockIdRefundFlowByDayGetResponse> };
  'v3/marketing/favor/stocks/{stock_id}/restart': { post: Operation<V3MarketingFavorStocksByStockIdRestartPostRequest, V3MarketingFavorStocksByStockIdRestartPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/start': { post: Operation<V3MarketingFavorStocksByStockIdStartPostRequest, V3MarketingFavorStocksByStockIdStartPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/stop': { post: Operation<V3MarketingFavorStocksByStockIdStopPostRequest, V3MarketingFavorStocksByStockIdStopPostResponse> };
  'v3/marketing/favor/stocks/{stock_id}/use-flow': { get: Operation<V3MarketingFavorStocksByStockIdUseFlowGetRequest, V3MarketingFavorStocksByStockIdUseFlowGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': { get: Operation<V3MarketingFavorStocksByStockIdUseFlowByDayGetRequest, V3MarketingFavorStocksByStockIdUseFlowByDayGetResponse> };
  'v3/marketing/favor/users/{openid}/coupons': { post: Operation<V3MarketingFavorUsersByOpenidCouponsPostRequest, V3MarketingFavorUsersByOpenidCouponsPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'>; get: Operation<V3MarketingFavorUsersByOpenidCouponsGetRequest, V3MarketingFavorUsersByOpenidCouponsGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': { get: Operation<V3MarketingFavorUsersByOpenidCouponsByCouponIdGetRequest, V3MarketingFavorUsersByOpenidCouponsByCouponIdGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/marketing/goods-subsidy-activity/activities': { get: Operation<V3MarketingGoodsSubsidyActivityActivitiesGetRequest, V3MarketingGoodsSubsidyActivityActivitiesGetResponse> };
  'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': { post: Operation<V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostRequest, V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponse> };
  'v3/marketing/goods-subsidy-activity/qualification/lock': { post: Operation<V3MarketingGoodsSubsidyActivityQualificationLockPostRequest, V3MarketingGoodsSubsidyActivityQualificationLockPostResponse> };
  'v3/marketing/goods-subsidy-activity/qualification/unlock': { post: Operation<V3MarketingGoodsSubsidyActivityQualificationUnlockPostRequest, V3MarketingGoodsSubsidyActivityQualificationUnlockPostResponse> };
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': { put: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>; delete: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse> };
  'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': { get: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse> };
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': { post: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse> };
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': { post: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>; delete: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>; get: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse> };
  'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': { get: Operation<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse> };
  'v3/marketing/membercard-activity/activities': { post: Operation<V3MarketingMembercardActivityActivitiesPostRequest, V3MarketingMembercardActivityActivitiesPostResponse>; get: Operation<V3MarketingMembercardActivityActivitiesGetRequest, V3MarketingMembercardActivityActivitiesGetResponse> };
  'v3/marketing/membercard-activity/activities/{activity_id}': { get: Operation<V3MarketingMembercardActivityActivitiesByActivityIdGetRequest, V3MarketingMembercardActivityActivitiesByActivityIdGetResponse> };
  'v3/marketing/membercard-activity/activities/{activity_id}/terminate': { post: Operation<V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostRequest, V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse> };
  'v3/marketing/membercard-open/activate-informations/{activate_ticket}': { get: Operation<V3MarketingMembercardOpenActivateInformationsByActivateTicketGetRequest, V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse> };
  'v3/marketing/membercard-open/callback': { patch: Operation<V3MarketingMembercardOpenCallbackPatchRequest, V3MarketingMembercardOpenCallbackPatchResponse>; get: Operation<V3MarketingMembercardOpenCallbackGetRequest, V3MarketingMembercardOpenCallbackGetResponse> };
  'v3/marketing/membercard-open/cards': { post: Operation<V3MarketingMembercardOpenCardsPostRequest, V3MarketingMembercardOpenCardsPostResponse>; get: Operation<V3MarketingMembercardOpenCardsGetRequest, V3MarketingMembercardOpenCardsGetResponse> };
  'v3/marketing/membercard-open/cards/{card_id}': { get: Operation<V3MarketingMembercardOpenCardsByCardIdGetRequest, V3MarketingMembercardOpenCardsByCardIdGetResponse>; patch: Operation<V3MarketingMembercardOpenCardsByCardIdPatchRequest, V3MarketingMembercardOpenCardsByCardIdPatchResponse>; delete: Operation<V3MarketingMembercardOpenCardsByCardIdDeleteRequest, V3MarketingMembercardOpenCardsByCardIdDeleteResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': { post: Operation<V3MarketingMembercardOpenCardsByCardIdCodesDepositPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': { get: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse>; patch: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': { post: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': { post: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': { post: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': { patch: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': { post: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': { post: Operation<V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': { get: Operation<V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetRequest, V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': { post: Operation<V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostRequest, V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': { post: Operation<V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostRequest, V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/qrcode': { post: Operation<V3MarketingMembercardOpenCardsByCardIdQrcodePostRequest, V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/rights': { patch: Operation<V3MarketingMembercardOpenCardsByCardIdRightsPatchRequest, V3MarketingMembercardOpenCardsByCardIdRightsPatchResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/service-modules': { post: Operation<V3MarketingMembercardOpenCardsByCardIdServiceModulesPostRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': { patch: Operation<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>; delete: Operation<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/upgrade': { post: Operation<V3MarketingMembercardOpenCardsByCardIdUpgradePostRequest, V3MarketingMembercardOpenCardsByCardIdUpgradePostResponse> };
  'v3/marketing/membercard-open/cards/{card_id}/users/import': { post: Operation<V3MarketingMembercardOpenCardsByCardIdUsersImportPostRequest, V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse> };
  'v3/marketing/membercard-open/phonenumber-member/import': { post: Operation<V3MarketingMembercardOpenPhonenumberMemberImportPostRequest, V3MarketingMembercardOpenPhonenumberMemberImportPostResponse> };
  'v3/marketing/membercard-open/phonenumber-member/search': { get: Operation<V3MarketingMembercardOpenPhonenumberMemberSearchGetRequest, V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse> };
  'v3/marketing/membercard-open/user/cards': { get: Operation<V3MarketingMembercardOpenUserCardsGetRequest, V3MarketingMembercardOpenUserCardsGetResponse> };
  'v3/marketing/partner/delivery-plan/delivery-plans': { post: Operation<V3MarketingPartnerDeliveryPlanDeliveryPlansPostRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': { get: Operation<V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse> };
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': { patch: Operation<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': { post: Operation<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': { post: Operation<V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostRequest, V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostResponse> };
  'v3/marketing/partner/product-coupon/image-generation-tasks': { post: Operation<V3MarketingPartnerProductCouponImageGenerationTasksPostRequest, V3MarketingPartnerProductCouponImageGenerationTasksPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': { get: Operation<V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetRequest, V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/media/upload-image': { post: Operation<V3MarketingPartnerProductCouponMediaUploadImagePostRequest, V3MarketingPartnerProductCouponMediaUploadImagePostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/notify-configs': { get: Operation<V3MarketingPartnerProductCouponNotifyConfigsGetRequest, V3MarketingPartnerProductCouponNotifyConfigsGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons': { post: Operation<V3MarketingPartnerProductCouponProductCouponsPostRequest, V3MarketingPartnerProductCouponProductCouponsPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': { patch: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': { patch: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': { patch: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': { get: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': { post: Operation<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupons': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponse>; get: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsGetRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': { get: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse, 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostRequest, V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': { post: Operation<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest, V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partnerships': { get: Operation<V3MarketingPartnershipsGetRequest, V3MarketingPartnershipsGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/partnerships/build': { post: Operation<V3MarketingPartnershipsBuildPostRequest, V3MarketingPartnershipsBuildPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities': { get: Operation<V3MarketingPaygiftactivityActivitiesGetRequest, V3MarketingPaygiftactivityActivitiesGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities/{activity_id}': { get: Operation<V3MarketingPaygiftactivityActivitiesByActivityIdGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities/{activity_id}/goods': { get: Operation<V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': { get: Operation<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': { post: Operation<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': { post: Operation<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': { post: Operation<V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/paygiftactivity/unique-threshold-activity': { post: Operation<V3MarketingPaygiftactivityUniqueThresholdActivityPostRequest, V3MarketingPaygiftactivityUniqueThresholdActivityPostResponse, 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/marketing/shopping-receipt/customentrances': { post: Operation<V3MarketingShoppingReceiptCustomentrancesPostRequest, V3MarketingShoppingReceiptCustomentrancesPostResponse> };
  'v3/marketing/shopping-receipt/customentrances/{brand_id}': { get: Operation<V3MarketingShoppingReceiptCustomentrancesByBrandIdGetRequest, V3MarketingShoppingReceiptCustomentrancesByBrandIdGetResponse>; patch: Operation<V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchRequest, V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchResponse> };
  'v3/marketing/shopping-receipt/shoppingreceipts': { post: Operation<V3MarketingShoppingReceiptShoppingreceiptsPostRequest, V3MarketingShoppingReceiptShoppingreceiptsPostResponse> };
  'v3/marketing/weekly-discount/activities': { get: Operation<V3MarketingWeeklyDiscountActivitiesGetRequest, V3MarketingWeeklyDiscountActivitiesGetResponse> };
  'v3/marketing/weekly-discount/activities/{activity_id}': { get: Operation<V3MarketingWeeklyDiscountActivitiesByActivityIdGetRequest, V3MarketingWeeklyDiscountActivitiesByActivityIdGetResponse> };
  'v3/marketing/weekly-discount/activities/{activity_id}/apply': { post: Operation<V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostRequest, V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostResponse> };
  'v3/marketing/withdraw-favor/users/{openid}/coupons': { post: Operation<V3MarketingWithdrawFavorUsersByOpenidCouponsPostRequest, V3MarketingWithdrawFavorUsersByOpenidCouponsPostResponse>; get: Operation<V3MarketingWithdrawFavorUsersByOpenidCouponsGetRequest, V3MarketingWithdrawFavorUsersByOpenidCouponsGetResponse> };
}

/** `v3/marketing` */
export interface V3Marketing extends PathNode {
  'bank-favor': V3MarketingBankFavor;
  bankFavor: V3MarketingBankFavor;
  bank: V3MarketingBank;
  busifavor: V3MarketingBusifavor;
  favor: V3MarketingFavor;
  'goods-subsidy-activity': V3MarketingGoodsSubsidyActivity;
  goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity;
  'membercard-activity': V3MarketingMembercardActivity;
  membercardActivity: V3MarketingMembercardActivity;
  'membercard-open': V3MarketingMembercardOpen;
  membercardOpen: V3MarketingMembercardOpen;
  partner: V3MarketingPartner;
  partnerships: V3MarketingPartnerships;
  paygiftactivity: V3MarketingPaygiftactivity;
  'shopping-receipt': V3MarketingShoppingReceipt;
  shoppingReceipt: V3MarketingShoppingReceipt;
  'weekly-discount': V3MarketingWeeklyDiscount;
  weeklyDiscount: V3MarketingWeeklyDiscount;
  'withdraw-favor': V3MarketingWithdrawFavor;
  withdrawFavor: V3MarketingWithdrawFavor;
}

/** `v3/marketing/bank-favor` */
export interface V3MarketingBankFavor extends PathNode {
  users: V3MarketingBankFavorUsers;
}

/** `v3/marketing/bank-favor/users` */
export interface V3MarketingBankFavorUsers extends PathNode {
  _openid_: V3MarketingBankFavorUsersByOpenid;
  '{openid}': V3MarketingBankFavorUsersByOpenid;
}

/** `v3/marketing/bank-favor/users/{openid}` */
export interface V3MarketingBankFavorUsersByOpenid extends PathNode {
  'bank-multi-activity': V3MarketingBankFavorUsersByOpenidBankMultiActivity;
  bankMultiActivity: V3MarketingBankFavorUsersByOpenidBankMultiActivity;
  coupons: V3MarketingBankFavorUsersByOpenidCoupons;
}

/** `v3/marketing/bank-favor/users/{openid}/bank-multi-activity` */
export interface V3MarketingBankFavorUsersByOpenidBankMultiActivity extends PathNode {
  /**
   * 给指定用户报名多笔立减活动: `POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
   */
  post: Call<V3MarketingBankFavorUsersByOpenidBankMultiActivityPostRequest, V3MarketingBankFavorUsersByOpenidBankMultiActivityPostResponse>;
  /** 给指定用户报名多笔立减活动: `POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity` */
  postAsync: Call<V3MarketingBankFavorUsersByOpenidBankMultiActivityPostRequest, V3MarketingBankFavorUsersByOpenidBankMultiActivityPostResponse>;
}

export interface V3MarketingBankFavorUsersByOpenidBankMultiActivityPostRequest extends CommonOptions {
  /** 用户标识ID */
  openid: string;
  json: {
    /** 批次号 */
    stock_id: string;
    /** 活动ID */
    activity_id: string;
    /** 发券凭证 */
    out_request_no: string;
    /** 公众账号ID */
    appid: string;
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingBankFavorUsersByOpenidBankMultiActivityPostResponse {
  /** 代金券id */
  coupon_id: string;
}

/** `v3/marketing/bank-favor/users/{openid}/coupons` */
export interface V3MarketingBankFavorUsersByOpenidCoupons extends PathNode {
  _coupon_id_: V3MarketingBankFavorUsersByOpenidCouponsByCouponId;
  '{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCouponId;
}

/** `v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` */
export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponId extends PathNode {
  /**
   * 查询绑定多笔立减活动的代金券详情: `GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
   */
  get: Call<V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetRequest, V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetResponse>;
  /** 查询绑定多笔立减活动的代金券详情: `GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` */
  getAsync: Call<V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetRequest, V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetResponse>;
}

export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetRequest extends CommonOptions {
  /** 用户标识ID */
  openid: string;
  /** 代金券ID */
  coupon_id: string;
  query: {
    /** 公众账号ID */
    appid: string;
  };
}

export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponIdGetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
  /** 批次号 */
  stock_id: string;
  /** 代金券id */
  coupon_id: string;
  /** 代金券名称 */
  coupon_name: string;
  /** 券状态 */
  coupon_state: 'COUPON_STATE_UNKNOW' | 'COUPON_STATE_SEND' | 'COUPON_STATE_USED' | 'COUPON_STATE_EXPIRED' | (string & {});
  /** 领券时间 */
  receive_time: string;
  /** 可用开始时间 */
  available_begin_time: string;
  /** 可用结束时间 */
  available_end_time: string;
  /** 活动ID */
  activity_id: string;
  /** 最大使用次数 */
  max_use_number: number;
  /** 可用次数 */
  available_number: number;
  /** 已使用次数 */
  used_number: number;
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: string[];
  };
  /** 用户标识ID */
  openid?: string;
}

/** `v3/marketing/bank` */
export interface V3MarketingBank extends PathNode {
  packages: V3MarketingBankPackages;
}

/** `v3/marketing/bank/packages` */
export interface V3MarketingBankPackages extends PathNode {
  _package_id_: V3MarketingBankPackagesByPackageId;
  '{package_id}': V3MarketingBankPackagesByPackageId;
}

/** `v3/marketing/bank/packages/{package_id}` */
export interface V3MarketingBankPackagesByPackageId extends PathNode {
  tasks: V3MarketingBankPackagesByPackageIdTasks;
}

/** `v3/marketing/bank/packages/{package_id}/tasks` */
export interface V3MarketingBankPackagesByPackageIdTasks extends PathNode {
  /**
   * 导入定向用户协议号: `POST v3/marketing/bank/packages/{package_id}/tasks`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
   */
  post: Call<V3MarketingBankPackagesByPackageIdTasksPostRequest, V3MarketingBankPackagesByPackageIdTasksPostResponse>;
  /** 导入定向用户协议号: `POST v3/marketing/bank/packages/{package_id}/tasks` */
  postAsync: Call<V3MarketingBankPackagesByPackageIdTasksPostRequest, V3MarketingBankPackagesByPackageIdTasksPostResponse>;
  /**
   * 查询上传任务列表: `GET v3/marketing/bank/packages/{package_id}/tasks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
   */
  get: Call<V3MarketingBankPackagesByPackageIdTasksGetRequest, V3MarketingBankPackagesByPackageIdTasksGetResponse>;
  /** 查询上传任务列表: `GET v3/marketing/bank/packages/{package_id}/tasks` */
  getAsync: Call<V3MarketingBankPackagesByPackageIdTasksGetRequest, V3MarketingBankPackagesByPackageIdTasksGetResponse>;
}

export interface V3MarketingBankPackagesByPackageIdTasksPostRequest extends CommonOptions {
  /** 号码包id */
  package_id: string;
  body: Body;
}

export interface V3MarketingBankPackagesByPackageIdTasksPostResponse {
  /** 上传任务 */
  task_id: string;
  /** 号码包id */
  package_id: string;
  /** 文件名 */
  filename: string;
  /** 银行类型 */
  bank_type: string;
  /** 创建上传任务的时间 */
  create_time: string;
  /** 上传任务最近一次更新的时间 */
  update_time?: string;
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 失败数 */
  fail_count?: number;
  /** 成功数 */
  success_count?: number;
  /** 匹配成功的微信用户数 */
  success_user_count?: number;
}

export interface V3MarketingBankPackagesByPackageIdTasksGetRequest extends CommonOptions {
  /** 号码包id */
  package_id: string;
  query: {
    /** 任务状态 */
    status: 'PROCESSING' | 'FINISHED';
    /** 文件名 */
    filename?: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3MarketingBankPackagesByPackageIdTasksGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 上传任务列表 */
  data?: ({
    /** 上传任务 */
    task_id: string;
    /** 号码包id */
    package_id: string;
    /** 文件名 */
    filename: string;
    /** 银行类型 */
    bank_type: string;
    /** 创建上传任务的时间 */
    create_time: string;
    /** 上传任务最近一次更新的时间 */
    update_time?: string;
    /** 任务状态 */
    status?: 'PROCESSING' | 'FINISHED' | (string & {});
    /** 成功数 */
    success_count?: number;
    /** 失败数 */
    fail_count?: number;
    /** 匹配成功的微信用户数 */
    success_user_count?: number;
  })[];
}

/** `v3/marketing/busifavor` */
export interface V3MarketingBusifavor extends PathNode {
  callbacks: V3MarketingBusifavorCallbacks;
  coupons: V3MarketingBusifavorCoupons;
  'product-coupons': V3MarketingBusifavorProductCoupons;
  productCoupons: V3MarketingBusifavorProductCoupons;
  stocks: V3MarketingBusifavorStocks;
  subsidy: V3MarketingBusifavorSubsidy;
  users: V3MarketingBusifavorUsers;
}

/** `v3/marketing/busifavor/callbacks` */
export interface V3MarketingBusifavorCallbacks extends PathNode {
  /**
   * 设置商家券事件通知地址: `POST v3/marketing/busifavor/callbacks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465431) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465425) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716835) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717428)
   */
  post: Call<V3MarketingBusifavorCallbacksPostRequest, V3MarketingBusifavorCallbacksPostResponse>;
  /** 设置商家券事件通知地址: `POST v3/marketing/busifavor/callbacks` */
  postAsync: Call<V3MarketingBusifavorCallbacksPostRequest, V3MarketingBusifavorCallbacksPostResponse>;
  /**
   * 查询商家券事件通知地址: `GET v3/marketing/busifavor/callbacks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465507) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465557) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716846) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717465)
   */
  get: Call<V3MarketingBusifavorCallbacksGetRequest, V3MarketingBusifavorCallbacksGetResponse>;
  /** 查询商家券事件通知地址: `GET v3/marketing/busifavor/callbacks` */
  getAsync: Call<V3MarketingBusifavorCallbacksGetRequest, V3MarketingBusifavorCallbacksGetResponse>;
}

export interface V3MarketingBusifavorCallbacksPostRequest extends CommonOptions {
  json: {
    /** 商户号 */
    mchid?: string;
    /** 通知URL地址 */
    notify_url: string;
  };
}

export interface V3MarketingBusifavorCallbacksPostResponse {
  /** 修改时间 */
  update_time?: string;
  /** 通知URL地址 */
  notify_url: string;
  /** 商户号 */
  mchid: string;
}

export interface V3MarketingBusifavorCallbacksGetRequest extends CommonOptions {
  query: {
    /** 商户号 */
    mchid: string;
  };
}

export interface V3MarketingBusifavorCallbacksGetResponse {
  /** 通知URL地址 */
  notify_url: string;
  /** 商户号 */
  mchid: string;
}

/** `v3/marketing/busifavor/coupons` */
export interface V3MarketingBusifavorCoupons extends PathNode {
  associate: V3MarketingBusifavorCouponsAssociate;
  deactivate: V3MarketingBusifavorCouponsDeactivate;
  disassociate: V3MarketingBusifavorCouponsDisassociate;
  return: V3MarketingBusifavorCouponsReturn;
  send: V3MarketingBusifavorCouponsSend;
  use: V3MarketingBusifavorCouponsUse;
  _card_id_: V3MarketingBusifavorCouponsByCardId;
  '{card_id}': V3MarketingBusifavorCouponsByCardId;
}

/** `v3/marketing/busifavor/coupons/associate` */
export interface V3MarketingBusifavorCouponsAssociate extends PathNode {
  /**
   * 关联订单信息: `POST v3/marketing/busifavor/coupons/associate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465596) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465640)
   */
  post: Call<V3MarketingBusifavorCouponsAssociatePostRequest, V3MarketingBusifavorCouponsAssociatePostResponse>;
  /** 关联订单信息: `POST v3/marketing/busifavor/coupons/associate` */
  postAsync: Call<V3MarketingBusifavorCouponsAssociatePostRequest, V3MarketingBusifavorCouponsAssociatePostResponse>;
}

export interface V3MarketingBusifavorCouponsAssociatePostRequest extends CommonOptions {
  json: V3MarketingBusifavorCouponsJson;
}

export interface V3MarketingBusifavorCouponsAssociatePostResponse {
  /** 关联成功时间 */
  wechatpay_associate_time: string;
}

export interface V3MarketingBusifavorCouponsJson {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code: string;
  /** 关联的商户订单号 */
  out_trade_no: string;
  /** 商户请求单号 */
  out_request_no: string;
}

/** `v3/marketing/busifavor/coupons/deactivate` */
export interface V3MarketingBusifavorCouponsDeactivate extends PathNode {
  /**
   * 使券失效: `POST v3/marketing/busifavor/coupons/deactivate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465890) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465924) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716887) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717499)
   */
  post: Call<V3MarketingBusifavorCouponsDeactivatePostRequest, V3MarketingBusifavorCouponsDeactivatePostResponse>;
  /** 使券失效: `POST v3/marketing/busifavor/coupons/deactivate` */
  postAsync: Call<V3MarketingBusifavorCouponsDeactivatePostRequest, V3MarketingBusifavorCouponsDeactivatePostResponse>;
}

export interface V3MarketingBusifavorCouponsDeactivatePostRequest extends CommonOptions {
  json: {
    /** 券code */
    coupon_code: string;
    /** 批次号 */
    stock_id: string;
    /** 失效请求单据号 */
    deactivate_request_no: string;
    /** 失效原因 */
    deactivate_reason?: string;
  };
}

export interface V3MarketingBusifavorCouponsDeactivatePostResponse {
  /** 券成功失效的时间 */
  wechatpay_deactivate_time: string;
}

/** `v3/marketing/busifavor/coupons/disassociate` */
export interface V3MarketingBusifavorCouponsDisassociate extends PathNode {
  /**
   * 取消关联订单信息: `POST v3/marketing/busifavor/coupons/disassociate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465673) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465703)
   */
  post: Call<V3MarketingBusifavorCouponsDisassociatePostRequest, V3MarketingBusifavorCouponsDisassociatePostResponse>;
  /** 取消关联订单信息: `POST v3/marketing/busifavor/coupons/disassociate` */
  postAsync: Call<V3MarketingBusifavorCouponsDisassociatePostRequest, V3MarketingBusifavorCouponsDisassociatePostResponse>;
}

export interface V3MarketingBusifavorCouponsDisassociatePostRequest extends CommonOptions {
  json: V3MarketingBusifavorCouponsJson;
}

export interface V3MarketingBusifavorCouponsDisassociatePostResponse {
  /** 取消关联成功时间 */
  wechatpay_disassociate_time: string;
}

/** `v3/marketing/busifavor/coupons/return` */
export interface V3MarketingBusifavorCouponsReturn extends PathNode {
  /**
   * 申请退券: `POST v3/marketing/busifavor/coupons/return`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465845) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465865) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716876) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717496)
   */
  post: Call<V3MarketingBusifavorCouponsReturnPostRequest, V3MarketingBusifavorCouponsReturnPostResponse>;
  /** 申请退券: `POST v3/marketing/busifavor/coupons/return` */
  postAsync: Call<V3MarketingBusifavorCouponsReturnPostRequest, V3MarketingBusifavorCouponsReturnPostResponse>;
}

export interface V3MarketingBusifavorCouponsReturnPostRequest extends CommonOptions {
  json: {
    /** 券code */
    coupon_code: string;
    /** 批次号 */
    stock_id: string;
    /** 退券请求单据号 */
    return_request_no: string;
  };
}

export interface V3MarketingBusifavorCouponsReturnPostResponse {
  /** 微信退券成功的时间 */
  wechatpay_return_time: string;
}

/** `v3/marketing/busifavor/coupons/send` */
export interface V3MarketingBusifavorCouponsSend extends PathNode {
  /**
   * 向用户发券: `POST v3/marketing/busifavor/coupons/send`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   */
  post: Call<V3MarketingBusifavorCouponsSendPostRequest, V3MarketingBusifavorCouponsSendPostResponse>;
  /** 向用户发券: `POST v3/marketing/busifavor/coupons/send` */
  postAsync: Call<V3MarketingBusifavorCouponsSendPostRequest, V3MarketingBusifavorCouponsSendPostResponse>;
}

export interface V3MarketingBusifavorCouponsSendPostRequest extends CommonOptions {
  json: {
    /** 用户标识 */
    openid: string;
    /** 公众账号ID */
    appid: string;
    /** 批次号 */
    stock_id: string;
    /** 发券凭证 */
    out_request_no: string;
    /** 券code */
    coupon_code?: string;
  };
}

export interface V3MarketingBusifavorCouponsSendPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code?: string;
  /** 发券凭证 */
  out_request_no?: string;
  send_coupon_result?: {
    stock_id?: string;
    out_request_no?: string;
    coupon_code?: string;
  };
}

/** `v3/marketing/busifavor/coupons/use` */
export interface V3MarketingBusifavorCouponsUse extends PathNode {
  /**
   * 核销用户券: `POST v3/marketing/busifavor/coupons/use`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465292) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465359) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715894) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717390)
   */
  post: Call<V3MarketingBusifavorCouponsUsePostRequest, V3MarketingBusifavorCouponsUsePostResponse>;
  /** 核销用户券: `POST v3/marketing/busifavor/coupons/use` */
  postAsync: Call<V3MarketingBusifavorCouponsUsePostRequest, V3MarketingBusifavorCouponsUsePostResponse>;
}

export interface V3MarketingBusifavorCouponsUsePostRequest extends CommonOptions {
  json: {
    /** 券code */
    coupon_code: string;
    /** 批次号 */
    stock_id?: string;
    /** 公众账号ID */
    appid: string;
    /** 请求核销时间 */
    use_time: string;
    /** 核销请求单据号 */
    use_request_no: string;
    /** 用户标识 */
    openid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 下单商户号 */
    mch_id?: string;
    /** 微信支付订单号 */
    transaction_id?: string;
  };
}

export interface V3MarketingBusifavorCouponsUsePostResponse {
  /** 批次号 */
  stock_id: string;
  /** 用户标识 */
  openid: string;
  /** 系统核销券成功的时间 */
  wechatpay_use_time: string;
}

/** `v3/marketing/busifavor/coupons/{card_id}` */
export interface V3MarketingBusifavorCouponsByCardId extends PathNode {
  send: V3MarketingBusifavorCouponsByCardIdSend;
}

/** `v3/marketing/busifavor/coupons/{card_id}/send` */
export interface V3MarketingBusifavorCouponsByCardIdSend extends PathNode {
  /**
   * 发放消费卡: `POST v3/marketing/busifavor/coupons/{card_id}/send`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
   */
  post: Call<V3MarketingBusifavorCouponsByCardIdSendPostRequest, V3MarketingBusifavorCouponsByCardIdSendPostResponse>;
  /** 发放消费卡: `POST v3/marketing/busifavor/coupons/{card_id}/send` */
  postAsync: Call<V3MarketingBusifavorCouponsByCardIdSendPostRequest, V3MarketingBusifavorCouponsByCardIdSendPostResponse>;
}

export interface V3MarketingBusifavorCouponsByCardIdSendPostRequest extends CommonOptions {
  /** 消费卡ID */
  card_id: string;
  json: {
    /** 消费卡归属appid */
    appid: string;
    /** 用户openid */
    openid: string;
    /** 商户单据号 */
    out_request_no: string;
    /** 请求发卡时间 */
    send_time: string;
  };
}

export interface V3MarketingBusifavorCouponsByCardIdSendPostResponse {
  /** 消费卡code */
  card_code: string;
}

/** `v3/marketing/busifavor/product-coupons` */
export interface V3MarketingBusifavorProductCoupons extends PathNode {
  'pre-send': V3MarketingBusifavorProductCouponsPreSend;
  preSend: V3MarketingBusifavorProductCouponsPreSend;
  send: V3MarketingBusifavorProductCouponsSend;
}

/** `v3/marketing/busifavor/product-coupons/pre-send` */
export interface V3MarketingBusifavorProductCouponsPreSend extends PathNode {
  /**
   * 向用户预发放商品券: `POST v3/marketing/busifavor/product-coupons/pre-send`
   * @see [官方文档](https://pay.weixin.qq.com/doc/brand/4016797130)
   */
  post: Call<V3MarketingBusifavorProductCouponsPreSendPostRequest, V3MarketingBusifavorProductCouponsPreSendPostResponse>;
  /** 向用户预发放商品券: `POST v3/marketing/busifavor/product-coupons/pre-send` */
  postAsync: Call<V3MarketingBusifavorProductCouponsPreSendPostRequest, V3MarketingBusifavorProductCouponsPreSendPostResponse>;
}

export interface V3MarketingBusifavorProductCouponsPreSendPostRequest extends CommonOptions {
  json: {
    /** 批次ID */
    stock_id: string;
    /** 用户商品券Code */
    coupon_code?: string;
    /** 公众账号AppID */
    appid: string;
    /** 用户OpenID */
    openid?: string;
    /** 发券请求单号 */
    send_request_no: string;
  };
}

export interface V3MarketingBusifavorProductCouponsPreSendPostResponse {
  /** 预发券token */
  token: string;
}

/** `v3/marketing/busifavor/product-coupons/send` */
export interface V3MarketingBusifavorProductCouponsSend extends PathNode {
  /**
   * 向用户发放商品券: `POST v3/marketing/busifavor/product-coupons/send`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015594964) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015595255) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717364) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717371)
   */
  post: Call<V3MarketingBusifavorProductCouponsSendPostRequest, V3MarketingBusifavorProductCouponsSendPostResponse>;
  /** 向用户发放商品券: `POST v3/marketing/busifavor/product-coupons/send` */
  postAsync: Call<V3MarketingBusifavorProductCouponsSendPostRequest, V3MarketingBusifavorProductCouponsSendPostResponse>;
}

export interface V3MarketingBusifavorProductCouponsSendPostRequest extends CommonOptions {
  json: {
    /** 用户标识 */
    openid: string;
    /** 公众账号ID */
    appid: string;
    /** 批次号 */
    stock_id: string;
    /** 发券凭证 */
    out_request_no: string;
    /** 券code */
    coupon_code?: string;
    /** 券类型 */
    coupon_type: 'NORMAL' | 'MEMBER';
    /** 会员卡ID */
    member_card_id?: string;
  };
}

export interface V3MarketingBusifavorProductCouponsSendPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 券code */
  coupon_code: string;
  /** 发券凭证 */
  out_request_no: string;
}

/** `v3/marketing/busifavor/stocks` */
export interface V3MarketingBusifavorStocks extends PathNode {
  _stock_id_: V3MarketingBusifavorStocksByStockId;
  '{stock_id}': V3MarketingBusifavorStocksByStockId;
  /**
   * 创建商家券: `POST v3/marketing/busifavor/stocks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534855) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692931) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715853) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716931)
   */
  post: Call<V3MarketingBusifavorStocksPostRequest, V3MarketingBusifavorStocksPostResponse>;
  /** 创建商家券: `POST v3/marketing/busifavor/stocks` */
  postAsync: Call<V3MarketingBusifavorStocksPostRequest, V3MarketingBusifavorStocksPostResponse>;
}

export interface V3MarketingBusifavorStocksPostRequest extends CommonOptions {
  json: {
    /** 商家券批次名称 */
    stock_name: string;
    /** 批次归属商户号 */
    belong_merchant: string;
    /** 批次备注 */
    comment?: string;
    /** 适用商品范围 */
    goods_name: string;
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 生效后N天内有效 */
        available_day_after_receive?: number;
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: number[];
          /** 当天可用时间段 */
          available_day_time?: {
            /** 当天可用开始时间 */
            begin_time?: number;
            /** 当天可用结束时间 */
            end_time?: number;
          }[];
        };
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: {
          /** 开始时间 */
          begin_time?: string;
          /** 结束时间 */
          end_time?: string;
        }[];
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number;
        /** 领取后N秒内有效 */
        available_second_after_receive?: number;
      };
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额 */
        discount_amount: number;
        /** 消费门槛 */
        transaction_minimum: number;
      };
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent: number;
        /** 消费门槛 */
        transaction_minimum: number;
      };
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 */
        exchange_price: number;
        /** 消费门槛 */
        transaction_minimum: number;
      };
      /** 核销方式 */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE';
      /** 小程序appid */
      mini_programs_appid?: string;
      /** 小程序path */
      mini_programs_path?: string;
    };
    /** 发放规则 */
    stock_send_rule: {
      /** 批次总预算 */
      max_amount?: number;
      /** 批次最大发放个数 */
      max_coupons: number;
      /** 用户最大可领个数 */
      max_coupons_per_user: number;
      /** 单天发放上限金额 */
      max_amount_by_day?: number;
      /** 单天发放上限个数 */
      max_coupons_by_day?: number;
      /** 是否开启自然人限制 */
      natural_person_limit?: boolean;
      /** 可疑账号拦截 */
      prevent_api_abuse?: boolean;
      /** 是否允许转赠 */
      transferable?: boolean;
      /** 是否允许分享链接 */
      shareable?: boolean;
    };
    /** 商户请求单号 */
    out_request_no: string;
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: V3MarketingBusifavorStocksMiniProgramsInfo;
      /** 商户公众号appid */
      appid?: string;
      /** 营销馆id */
      hall_id?: string;
      /** 可用门店id */
      store_id?: string;
      /** code展示模式 */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE';
    };
    /** 样式信息 */
    display_pattern_info?: V3MarketingBusifavorStocksDisplayPatternInfo;
    /** 券code模式 */
    coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD';
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string;
    };
    /** 是否允许营销补贴 */
    subsidy?: boolean;
  };
}

export interface V3MarketingBusifavorStocksPostResponse extends V3MarketingAnswer {
}

export interface V3MarketingBusifavorStocksMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string;
  /** 商家小程序path */
  mini_programs_path: string;
  /** 入口文案 */
  entrance_words: string;
  /** 引导文案 */
  guiding_words?: string;
}

export interface V3MarketingBusifavorStocksDisplayPatternInfo {
  /** 使用须知 */
  description?: string;
  /** 商户logo */
  merchant_logo_url?: string;
  /** 商户名称 */
  merchant_name?: string;
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
  /** 券详情图片 */
  coupon_image_url?: string;
  /** 视频号相关信息 */
  finder_info?: V3MarketingDisplayPatternInfoFinderInfo;
}

export interface V3MarketingDisplayPatternInfoFinderInfo {
  /** 视频号ID */
  finder_id: string;
  /** 视频号视频ID */
  finder_video_id: string;
  /** 视频号封面图 */
  finder_video_cover_image_url: string;
}

export interface V3MarketingAnswer {
  /** 批次号 */
  stock_id: string;
  /** 创建时间 */
  create_time: string;
}

/** `v3/marketing/busifavor/stocks/{stock_id}` */
export interface V3MarketingBusifavorStocksByStockId extends PathNode {
  budget: V3MarketingBusifavorStocksByStockIdBudget;
  couponcodes: V3MarketingBusifavorStocksByStockIdCouponcodes;
  /**
   * 查询商家券详情: `GET v3/marketing/busifavor/stocks/{stock_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534928) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693047) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715866) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716977)
   */
  get: Call<V3MarketingBusifavorStocksByStockIdGetRequest, V3MarketingBusifavorStocksByStockIdGetResponse>;
  /** 查询商家券详情: `GET v3/marketing/busifavor/stocks/{stock_id}` */
  getAsync: Call<V3MarketingBusifavorStocksByStockIdGetRequest, V3MarketingBusifavorStocksByStockIdGetResponse>;
  /**
   * 修改商家券基本信息: `PATCH v3/marketing/busifavor/stocks/{stock_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535020) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012696764) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716868) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717486)
   */
  patch: Call<V3MarketingBusifavorStocksByStockIdPatchRequest, V3MarketingBusifavorStocksByStockIdPatchResponse>;
  /** 修改商家券基本信息: `PATCH v3/marketing/busifavor/stocks/{stock_id}` */
  patchAsync: Call<V3MarketingBusifavorStocksByStockIdPatchRequest, V3MarketingBusifavorStocksByStockIdPatchResponse>;
}

export interface V3MarketingBusifavorStocksByStockIdGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
}

export interface V3MarketingBusifavorStocksByStockIdGetResponse {
  /** 商家券批次名称 */
  stock_name: string;
  /** 批次归属商户号 */
  belong_merchant: string;
  /** 批次备注 */
  comment?: string;
  /** 适用商品范围 */
  goods_name: string;
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 核销规则 */
  coupon_use_rule: V3MarketingBusifavorStocksCouponUseRule;
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 */
    max_amount: number;
    /** 批次最大发放个数 */
    max_coupons?: number;
    /** 用户最大可领个数 */
    max_coupons_per_user: number;
    /** 单天发放上限金额 */
    max_amount_by_day?: number;
    /** 单天发放上限个数 */
    max_coupons_by_day?: number;
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean;
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean;
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享链接 */
    shareable?: boolean;
  };
  /** 自定义入口 */
  custom_entrance?: V3MarketingBusifavorStocksCustomEntrance;
  /** 样式信息 */
  display_pattern_info?: V3MarketingBusifavorDisplayPatternInfo;
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {});
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {});
  /** 批次号 */
  stock_id: string;
  /** 券code数量 */
  coupon_code_count?: {
    /** 该批次总共已上传的code总数 */
    total_count: number;
    /** 该批次当前可用的code数 */
    available_count: number;
  };
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string;
  };
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number;
    /** 已发放券金额 */
    total_send_amount?: number;
    /** 单天已发放券张数 */
    today_send_num?: number;
    /** 单天已发放券金额 */
    today_send_amount?: number;
  };
  /** 是否允许营销补差 */
  subsidy?: boolean;
}

export interface V3MarketingBusifavorStocksCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: {
    /** 开始时间 */
    available_begin_time: string;
    /** 结束时间 */
    available_end_time: string;
    /** 生效后N天内有效 */
    available_day_after_receive?: number;
    /** 固定周期有效时间段 */
    available_week?: {
      /** 可用星期数 */
      week_day?: number[];
      /** 当天可用时间段 */
      available_day_time?: V3MarketingBusifavorAvailableDayTime[];
    };
    /** 无规律的有效时间段 */
    irregulary_avaliable_time?: V3MarketingBusifavorIrregularyAvaliableTime[];
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number;
  };
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: {
    /** 优惠金额 */
    discount_amount: number;
    /** 消费门槛 */
    transaction_minimum: number;
  };
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 折扣比例 */
    discount_percent: number;
    /** 消费门槛 */
    transaction_minimum: number;
  };
  /** 换购券使用规则 */
  exchange_coupon?: {
    /** 单品换购价 */
    exchange_price: number;
    /** 消费门槛 */
    transaction_minimum: number;
  };
  /** 核销方式 */
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {});
  /** 小程序appid */
  mini_programs_appid?: string;
  /** 小程序path */
  mini_programs_path?: string;
}

export interface V3MarketingBusifavorAvailableDayTime {
  /** 当天可用开始时间 */
  begin_time?: number;
  /** 当天可用结束时间 */
  end_time?: number;
}

export interface V3MarketingBusifavorIrregularyAvaliableTime {
  /** 开始时间 */
  begin_time?: string;
  /** 结束时间 */
  end_time?: string;
}

export interface V3MarketingBusifavorStocksCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: V3MarketingBusifavorMiniProgramsInfo;
  /** 商户公众号appid */
  appid?: string;
  /** 营销馆id */
  hall_id?: string;
  /** 可用门店id */
  store_id?: string;
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {});
}

export interface V3MarketingBusifavorMiniProgramsInfo {
  /** 商家小程序appid */
  mini_programs_appid: string;
  /** 商家小程序path */
  mini_programs_path: string;
  /** 入口文案 */
  entrance_words: string;
  /** 引导文案 */
  guiding_words?: string;
}

export interface V3MarketingBusifavorDisplayPatternInfo {
  /** 使用须知 */
  description?: string;
  /** 商户logo */
  merchant_logo_url?: string;
  /** 商户名称 */
  merchant_name?: string;
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
  /** 券详情图片 */
  coupon_image_url?: string;
  /** 视频号相关信息 */
  finder_info?: V3MarketingFinderInfo;
}

export interface V3MarketingFinderInfo {
  /** 视频号ID */
  finder_id: string;
  /** 视频号视频ID */
  finder_video_id: string;
  /** 视频号封面图 */
  finder_video_cover_image_url: string;
}

export interface V3MarketingBusifavorStocksByStockIdPatchRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  json: {
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: V3MarketingBusifavorStocksMiniProgramsInfo;
      /** 商户公众号appid */
      appid?: string;
      /** 营销馆id */
      hall_id?: string;
      /** code展示模式 */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE';
    };
    /** 批次名称 */
    stock_name?: string;
    /** 批次备注 */
    comment?: string;
    /** 适用商品范围 */
    goods_name?: string;
    /** 商户请求单号 */
    out_request_no: string;
    /** 样式信息 */
    display_pattern_info?: V3MarketingBusifavorStocksDisplayPatternInfo;
    /** 核销规则 */
    coupon_use_rule?: {
      /** 核销方式 */
      use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE';
      /** 小程序appid */
      mini_programs_appid?: string;
      /** 小程序path */
      mini_programs_path?: string;
    };
    /** 发放规则 */
    stock_send_rule?: {
      /** 是否开启自然人限领 */
      natural_person_limit?: boolean;
      /** 可疑账号拦截 */
      prevent_api_abuse?: boolean;
    };
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string;
    };
    /** 是否允许营销补差 */
    subsidy?: boolean;
  };
}

export type V3MarketingBusifavorStocksByStockIdPatchResponse = Empty;

/** `v3/marketing/busifavor/stocks/{stock_id}/budget` */
export interface V3MarketingBusifavorStocksByStockIdBudget extends PathNode {
  /**
   * 修改批次预算: `PATCH v3/marketing/busifavor/stocks/{stock_id}/budget`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012465739) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012465809) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015716855) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717476)
   */
  patch: Call<V3MarketingBusifavorStocksByStockIdBudgetPatchRequest, V3MarketingBusifavorStocksByStockIdBudgetPatchResponse>;
  /** 修改批次预算: `PATCH v3/marketing/busifavor/stocks/{stock_id}/budget` */
  patchAsync: Call<V3MarketingBusifavorStocksByStockIdBudgetPatchRequest, V3MarketingBusifavorStocksByStockIdBudgetPatchResponse>;
}

export interface V3MarketingBusifavorStocksByStockIdBudgetPatchRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  json: {
    /** 目标批次最大发放个数 */
    target_max_coupons?: number;
    /** 目标单天发放上限个数 */
    target_max_coupons_by_day?: number;
    /** 当前批次最大发放个数 */
    current_max_coupons?: number;
    /** 当前单天发放上限个数 */
    current_max_coupons_by_day?: number;
    /** 修改预算请求单据号 */
    modify_budget_request_no: string;
  };
}

export interface V3MarketingBusifavorStocksByStockIdBudgetPatchResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number;
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
export interface V3MarketingBusifavorStocksByStockIdCouponcodes extends PathNode {
  _coupon_code_: V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode;
  '{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode;
  /**
   * 上传预存code: `POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487038) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492853) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715946) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717418)
   */
  post: Call<V3MarketingBusifavorStocksByStockIdCouponcodesPostRequest, V3MarketingBusifavorStocksByStockIdCouponcodesPostResponse>;
  /** 上传预存code: `POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
  postAsync: Call<V3MarketingBusifavorStocksByStockIdCouponcodesPostRequest, V3MarketingBusifavorStocksByStockIdCouponcodesPostResponse>;
  /**
   * 查询预存code列表: `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   */
  get: Call<V3MarketingBusifavorStocksByStockIdCouponcodesGetRequest, V3MarketingBusifavorStocksByStockIdCouponcodesGetResponse>;
  /** 查询预存code列表: `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes` */
  getAsync: Call<V3MarketingBusifavorStocksByStockIdCouponcodesGetRequest, V3MarketingBusifavorStocksByStockIdCouponcodesGetResponse>;
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesPostRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  json: {
    /** 券code列表 */
    coupon_code_list?: string[];
    /** 请求业务单据号 */
    upload_request_no: string;
  };
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesPostResponse {
  /** 批次号 */
  stock_id: string;
  /** 去重后上传code总数 */
  total_count: number;
  /** 上传成功code个数 */
  success_count: number;
  /** 上传成功的code列表 */
  success_codes?: string[];
  /** 上传成功时间 */
  success_time: string;
  /** 上传失败code个数 */
  fail_count?: number;
  /** 上传失败的code及原因 */
  fail_codes?: {
    /** 上传失败的券code */
    coupon_code: string;
    /** 上传失败错误码 */
    code: string;
    /** 上传失败错误信息 */
    message: string;
  }[];
  /** 已存在的code列表 */
  exist_codes?: string[];
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[];
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  query?: {
    /** 券code状态 */
    status?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
    /** 公众账号ID */
    appid?: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesGetResponse {
  /** 批次号 */
  stock_id: string;
  /** 批次总数 */
  total_count: number;
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 券code信息 */
  data?: V3MarketingBusifavorStocksCouponcodesData[];
}

export interface V3MarketingBusifavorStocksCouponcodesData {
  /** 商户上传code */
  code?: string;
  /** 商户上传code分配状态 */
  code_status?: 'AVAILABLE' | 'DISPATCHED' | (string & {});
  /** 上传时间 */
  upload_time?: string;
  /** 被分配时间 */
  dispatched_time?: string;
  /** 领券用户的OpenID */
  openid?: string;
  /** 领券用户的UnionID */
  unionid?: string;
  /** 用户券code */
  coupon_code?: string;
}

/** `v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode extends PathNode {
  /**
   * 查询预存code详情: `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   */
  get: Call<V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest, V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>;
  /** 查询预存code详情: `GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
  getAsync: Call<V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest, V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse>;
  /**
   * 删除预存code: `DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
   */
  delete: Call<V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest, V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse>;
  /** 删除预存code: `DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` */
  deleteAsync: Call<V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest, V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse>;
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  /** 商户上传的code */
  coupon_code: string;
  query?: {
    /** 公众账号ID */
    appid?: string;
  };
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeGetResponse {
  /** 券code信息 */
  code_information: V3MarketingBusifavorStocksCouponcodesData;
  /** 券码信息 */
  coupon_information: {
    /** 商家券批次名称 */
    stock_name: string;
    /** 批次归属商户号 */
    belong_merchant: string;
    /** 批次备注 */
    comment?: string;
    /** 适用商品范围 */
    goods_name: string;
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享领券链接 */
    shareable?: boolean;
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 核销规则 */
    coupon_use_rule: V3MarketingBusifavorStocksCouponUseRule;
    /** 自定义入口 */
    custom_entrance?: V3MarketingBusifavorStocksCustomEntrance;
    /** 样式信息 */
    display_pattern_info?: V3MarketingBusifavorDisplayPatternInfo;
    coupon_code?: string;
    stock_id?: string;
    available_start_time?: string;
    expire_time?: string;
    receive_time?: string;
    send_request_no?: string;
    use_request_no?: string;
    use_time?: string;
    associate_out_trade_no?: string;
    return_request_no?: string;
    return_time?: string;
    deactivate_request_no?: string;
    deactivate_time?: string;
    deactivate_reason?: string;
  };
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  /** 商户上传的code */
  coupon_code: string;
  query: {
    /** 请求业务单据号 */
    delete_request_no: string;
  };
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeDeleteResponse {
  /** 批次号 */
  stock_id?: string;
  /** 删除时间 */
  delete_time?: string;
}

/** `v3/marketing/busifavor/subsidy` */
export interface V3MarketingBusifavorSubsidy extends PathNode {
  'pay-receipts': V3MarketingBusifavorSubsidyPayReceipts;
  payReceipts: V3MarketingBusifavorSubsidyPayReceipts;
  'return-receipts': V3MarketingBusifavorSubsidyReturnReceipts;
  returnReceipts: V3MarketingBusifavorSubsidyReturnReceipts;
}

/** `v3/marketing/busifavor/subsidy/pay-receipts` */
export interface V3MarketingBusifavorSubsidyPayReceipts extends PathNode {
  _subsidy_receipt_id_: V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId;
  '{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId;
}

/** `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` */
export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId extends PathNode {
  /**
   * 查询营销补差付款单详情: `GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147336) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017170661)
   */
  get: Call<V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest, V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse>;
  /** 查询营销补差付款单详情: `GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` */
  getAsync: Call<V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest, V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse>;
}

export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetRequest extends CommonOptions {
  /** 补差付款单号 */
  subsidy_receipt_id: string;
}

export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdGetResponse {
  /** 补差付款单号 */
  subsidy_receipt_id: string;
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 营销补差扣款商户号 */
  payer_merchant: string;
  /** 营销补差入账商户号 */
  payee_merchant: string;
  /** 补差付款金额 */
  amount: number;
  /** 补差付款描述 */
  description: string;
  /** 补差付款单据状态 */
  status: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | 'SUCCESS' | (string & {});
  /** 补差付款失败原因 */
  fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {});
  /** 补差付款完成时间 */
  success_time?: string;
  /** 业务请求唯一单号 */
  out_subsidy_no: string;
  /** 补差付款发起时间 */
  create_time?: string;
}

/** `v3/marketing/busifavor/subsidy/return-receipts` */
export interface V3MarketingBusifavorSubsidyReturnReceipts extends PathNode {
  /**
   * 营销补差回退: `POST v3/marketing/busifavor/subsidy/return-receipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147332) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017147340) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017170533) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171673)
   */
  post: Call<V3MarketingBusifavorSubsidyReturnReceiptsPostRequest, V3MarketingBusifavorSubsidyReturnReceiptsPostResponse>;
  /** 营销补差回退: `POST v3/marketing/busifavor/subsidy/return-receipts` */
  postAsync: Call<V3MarketingBusifavorSubsidyReturnReceiptsPostRequest, V3MarketingBusifavorSubsidyReturnReceiptsPostResponse>;
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsPostRequest extends CommonOptions {
  json: {
    /** 商家券批次号 */
    stock_id: string;
    /** 商家券Code */
    coupon_code: string;
    /** 微信支付订单号 */
    transaction_id: string;
    /** 微信支付退款单号 */
    refund_id: string;
    /** 原营销补差扣款商户号 */
    payer_merchant: string;
    /** 原营销补差入账商户号 */
    payee_merchant: string;
    /** 补差回退金额 */
    amount: number;
    /** 补差回退描述 */
    description: string;
    /** 业务请求唯一单号 */
    out_subsidy_return_no: string;
  };
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsPostResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string;
  /** 商家券批次号 */
  stock_id: string;
  /** 商家券Code */
  coupon_code: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 原营销补差扣款商户号 */
  payer_merchant: string;
  /** 原营销补差入账商户号 */
  payee_merchant: string;
  /** 补差回退金额 */
  amount: number;
  /** 补差回退描述 */
  description: string;
  /** 补差回退单据状态 */
  status: 'RETURN_RECEIPT_UNKNOWN' | 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL' | 'SUCCESS' | (string & {});
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {});
  /** 补差回退完成时间 */
  return_done_time?: string;
  /** 补差付款单号 */
  subsidy_receipt_id: string;
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string;
  /** 补差回退发起时间 */
  return_create_time?: string;
}

/** `v3/marketing/busifavor/users` */
export interface V3MarketingBusifavorUsers extends PathNode {
  _openid_: V3MarketingBusifavorUsersByOpenid;
  '{openid}': V3MarketingBusifavorUsersByOpenid;
}

/** `v3/marketing/busifavor/users/{openid}` */
export interface V3MarketingBusifavorUsersByOpenid extends PathNode {
  coupons: V3MarketingBusifavorUsersByOpenidCoupons;
}

/** `v3/marketing/busifavor/users/{openid}/coupons` */
export interface V3MarketingBusifavorUsersByOpenidCoupons extends PathNode {
  _coupon_code_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCode;
  '{coupon_code}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCode;
  /**
   * 根据过滤条件查询用户券: `GET v3/marketing/busifavor/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534963) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693087) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715918) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717400)
   */
  get: Call<V3MarketingBusifavorUsersByOpenidCouponsGetRequest, V3MarketingBusifavorUsersByOpenidCouponsGetResponse>;
  /** 根据过滤条件查询用户券: `GET v3/marketing/busifavor/users/{openid}/coupons` */
  getAsync: Call<V3MarketingBusifavorUsersByOpenidCouponsGetRequest, V3MarketingBusifavorUsersByOpenidCouponsGetResponse>;
}

export interface V3MarketingBusifavorUsersByOpenidCouponsGetRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  query: {
    /** 公众账号ID */
    appid: string;
    /** 批次号 */
    stock_id?: string;
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
    /** 创建批次的商户号 */
    creator_merchant?: string;
    /** 批次归属商户号 */
    belong_merchant?: string;
    /** 批次发放商户号 */
    sender_merchant?: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3MarketingBusifavorUsersByOpenidCouponsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 结果集 */
  data: ({
    /** 商家券批次名称 */
    stock_name: string;
    /** 批次归属商户号 */
    belong_merchant: string;
    /** 批次备注 */
    comment?: string;
    /** 适用商品范围 */
    goods_name: string;
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
    /** 核销规则 */
    coupon_use_rule: V3MarketingBusifavorUsersCouponsCouponUseRule;
    /** 自定义入口 */
    custom_entrance?: V3MarketingBusifavorUsersCouponsCustomEntrance;
    /** 样式信息 */
    display_pattern_info: V3MarketingBusifavorDisplayPatternInfo;
    /** 券code */
    coupon_code?: string;
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 批次号 */
    stock_id?: string;
    /** 是否允许转赠 */
    transferable?: boolean;
    /** 是否允许分享链接 */
    shareable?: boolean;
    /** 发券请求单号 */
    send_request_no: string;
    /** 核销请求单号 */
    use_request_no?: string;
    /** 券可使用开始时间 */
    available_start_time: string;
    /** 券过期时间 */
    expire_time: string;
    /** 券领券时间 */
    receive_time: string;
    /** 券核销时间 */
    use_time?: string;
    associate_out_trade_no?: string;
    return_request_no?: string;
    return_time?: string;
    deactivate_request_no?: string;
    deactivate_time?: string;
    deactivate_reason?: string;
  })[];
}

export interface V3MarketingBusifavorUsersCouponsCouponUseRule {
  /** 券可核销时间 */
  coupon_available_time: {
    /** 开始时间 */
    available_begin_time?: string;
    /** 结束时间 */
    available_end_time?: string;
    /** 领取后N天内有效 */
    available_day_after_receive?: number;
    available_week?: {
      week_day?: number[];
      available_day_time?: {
        begin_time?: number;
        end_time?: number;
      }[];
    };
    irregulary_avaliable_time?: {
      begin_time?: string;
      end_time?: string;
    }[];
    wait_days_after_receive?: number;
  };
  /** 固定周期有效时间段 */
  available_week?: {
    week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}))[];
    /** 当天可用时间段 */
    available_day_time?: V3MarketingBusifavorAvailableDayTime[];
  };
  /** 无规律的有效时间段 */
  irregulary_avaliable_time?: V3MarketingBusifavorIrregularyAvaliableTime[];
  /** 固定面额满减券使用规则 */
  fixed_normal_coupon?: {
    /** 优惠金额 */
    discount_amount?: number;
    /** 消费门槛 */
    transaction_minimum?: number;
  };
  /** 折扣券使用规则 */
  discount_coupon?: {
    /** 折扣比例 */
    discount_percent?: number;
    /** 消费门槛 */
    transaction_minimum?: number;
  };
  /** 换购券使用规则 */
  exchange_coupon?: {
    /** 单品换购价 */
    exchange_price?: number;
    /** 消费门槛 */
    transaction_minimum?: number;
  };
  use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {});
  /** 小程序appid */
  mini_programs_appid?: string;
  /** 小程序path */
  mini_programs_path?: string;
}

export interface V3MarketingBusifavorUsersCouponsCustomEntrance {
  /** 小程序入口 */
  mini_programs_info?: V3MarketingBusifavorMiniProgramsInfo;
  /** 商户公众号appid */
  appid?: string;
  hall_id?: string;
  /** 可用门店id */
  store_id?: string;
  /** code展示模式 */
  code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {});
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}` */
export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCode extends PathNode {
  appids: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids` */
export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids extends PathNode {
  _appid_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid;
  '{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid;
}

/** `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid extends PathNode {
  /**
   * 查询用户单张券详情: `GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535011) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693103) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015715938) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717405)
   */
  get: Call<V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest, V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse>;
  /** 查询用户单张券详情: `GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` */
  getAsync: Call<V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest, V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse>;
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetRequest extends CommonOptions {
  /** 券code */
  coupon_code: string;
  /** 公众账号ID */
  appid: string;
  /** 用户标识 */
  openid: string;
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidGetResponse {
  /** 商家券批次名称 */
  stock_name: string;
  /** 批次归属商户号 */
  belong_merchant: string;
  /** 批次备注 */
  comment?: string;
  /** 适用商品范围 */
  goods_name: string;
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 核销规则 */
  coupon_use_rule: V3MarketingBusifavorUsersCouponsCouponUseRule;
  /** 自定义入口 */
  custom_entrance?: V3MarketingBusifavorUsersCouponsCustomEntrance;
  /** 样式信息 */
  display_pattern_info: V3MarketingBusifavorDisplayPatternInfo;
  /** 券code */
  coupon_code?: string;
  /** 券状态 */
  coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | (string & {});
  /** 批次号 */
  stock_id?: string;
  /** 是否允许转赠 */
  transferable?: boolean;
  /** 是否允许分享链接 */
  shareable?: boolean;
  /** 发券请求单号 */
  send_request_no: string;
  /** 核销请求单号 */
  use_request_no?: string;
  /** 券可使用开始时间 */
  available_start_time: string;
  /** 券过期时间 */
  expire_time: string;
  /** 券领券时间 */
  receive_time: string;
  /** 券核销时间 */
  use_time?: string;
  associate_out_trade_no?: string;
  return_request_no?: string;
  return_time?: string;
  deactivate_request_no?: string;
  deactivate_time?: string;
  deactivate_reason?: string;
}

/** `v3/marketing/favor` */
export interface V3MarketingFavor extends PathNode {
  callbacks: V3MarketingFavorCallbacks;
  'coupon-stocks': V3MarketingFavorCouponStocks;
  couponStocks: V3MarketingFavorCouponStocks;
  media: V3MarketingFavorMedia;
  stocks: V3MarketingFavorStocks;
  users: V3MarketingFavorUsers;
}

/** `v3/marketing/favor/callbacks` */
export interface V3MarketingFavorCallbacks extends PathNode {
  /**
   * 获取已设置的消息通知地址: `GET v3/marketing/favor/callbacks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464070) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464155)
   */
  get: Call<V3MarketingFavorCallbacksGetRequest, V3MarketingFavorCallbacksGetResponse>;
  /** 获取已设置的消息通知地址: `GET v3/marketing/favor/callbacks` */
  getAsync: Call<V3MarketingFavorCallbacksGetRequest, V3MarketingFavorCallbacksGetResponse>;
  /**
   * 设置消息通知地址: `POST v3/marketing/favor/callbacks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012464198) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464176)
   */
  post: Call<V3MarketingFavorCallbacksPostRequest, V3MarketingFavorCallbacksPostResponse>;
  /** 设置消息通知地址: `POST v3/marketing/favor/callbacks` */
  postAsync: Call<V3MarketingFavorCallbacksPostRequest, V3MarketingFavorCallbacksPostResponse>;
}

export interface V3MarketingFavorCallbacksGetRequest extends CommonOptions {
  query: {
    /** 商户号 At most 20 characters. */
    mchid: string;
  };
}

export interface V3MarketingFavorCallbacksGetResponse {
  /** 通知地址 */
  notify_url: string;
  /** 商户号 */
  mchid: string;
}

export interface V3MarketingFavorCallbacksPostRequest extends CommonOptions {
  json: {
    /** 商户号 At most 20 characters. */
    mchid: string;
    /** 通知url地址 At most 256 characters. */
    notify_url: string;
    /** 回调开关 */
    switch?: boolean;
  };
}

export interface V3MarketingFavorCallbacksPostResponse {
  /** 修改时间 */
  update_time: string;
  /** 通知地址 */
  notify_url: string;
}

/** `v3/marketing/favor/coupon-stocks` */
export interface V3MarketingFavorCouponStocks extends PathNode {
  /**
   * 创建代金券批次: `POST v3/marketing/favor/coupon-stocks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534633) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012534537)
   */
  post: Call<V3MarketingFavorCouponStocksPostRequest, V3MarketingFavorCouponStocksPostResponse>;
  /** 创建代金券批次: `POST v3/marketing/favor/coupon-stocks` */
  postAsync: Call<V3MarketingFavorCouponStocksPostRequest, V3MarketingFavorCouponStocksPostResponse>;
}

export interface V3MarketingFavorCouponStocksPostRequest extends CommonOptions {
  json: {
    /** 批次名称 */
    stock_name: string;
    /** 开始时间 */
    available_begin_time: string;
    /** 结束时间 */
    available_end_time: string;
    /** 发放规则 */
    stock_use_rule: {
      /** 发放总上限 */
      max_coupons: number;
      /** 总预算 */
      max_amount: number;
      /** 单天发放上限金额 */
      max_amount_by_day?: number;
      /** 单个用户可领个数 */
      max_coupons_per_user: number;
      /** 是否开启自然人限制 */
      natural_person_limit: boolean;
      /** api发券防刷 */
      prevent_api_abuse: boolean;
    };
    /** 是否无资金流 */
    no_cash: boolean;
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT';
    /** 批次备注 */
    comment?: string;
    /** 归属商户号 */
    belong_merchant: string;
    /** 样式信息 */
    pattern_info?: {
      /** 使用说明 */
      description?: string;
      /** 商户logo */
      merchant_logo?: string;
      /** 商户名称 */
      merchant_name?: string;
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102';
      /** 券详情图片 */
      coupon_image?: string;
      /** 卡包跳转目标 */
      jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE';
      /** 小程序appid */
      mini_program_appid?: string;
      /** 小程序path */
      mini_program_path?: string;
    };
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time?: {
        /** 开始时间 */
        available_begin_time?: string;
        /** 结束时间 */
        available_end_time?: string;
        /** 固定时间段可用 */
        fix_available_time?: {
          available_week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[];
          /** 当天开始时间 */
          begin_time?: number;
          /** 当天结束时间 */
          end_time?: number;
        };
        /** 领取第二天生效 */
        second_day_available?: boolean;
        /** 领取后有效时间 */
        available_time_after_receive?: number;
      };
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 面额 */
        coupon_amount: number;
        /** 门槛 */
        transaction_minimum: number;
      };
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 最高折扣金额 */
        discount_amount_max?: number;
        /** 折扣百分比 */
        discount_percent?: number;
        /** 门槛 */
        transaction_minimum?: number;
      };
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 */
        exchange_price?: number;
        /** 消费门槛 */
        transaction_minimum?: number;
      };
      /** 订单优惠标记 */
      goods_tag?: string[];
      /** 指定支付方式 */
      limit_pay?: string[];
      /** 指定银行卡BIN */
      limit_card?: {
        /** 银行卡名称 */
        name?: string;
        /** 指定卡BIN */
        bin?: string[];
      };
      /** 支付方式 */
      trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER')[];
      /** 可核销商品编码 */
      available_items?: string[];
      /** 不参与优惠商品编码 */
      unavailable_items?: string[];
      /** 可核销商户号 */
      available_merchants?: string[];
      /** 是否可叠加其他优惠 */
      combine_use?: boolean;
    };
    /** 商户单据号 */
    out_request_no: string;
    /** 扩展属性 */
    ext_info?: string;
  };
}

export interface V3MarketingFavorCouponStocksPostResponse extends V3MarketingAnswer {
}

/** `v3/marketing/favor/media` */
export interface V3MarketingFavorMedia extends PathNode {
  'image-upload': V3MarketingFavorMediaImageUpload;
  imageUpload: V3MarketingFavorMediaImageUpload;
}

/** `v3/marketing/favor/media/image-upload` */
export interface V3MarketingFavorMediaImageUpload extends PathNode {
  /**
   * （营销）图片上传: `POST v3/marketing/favor/media/image-upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557233) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557243) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557248) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759802) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760240) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760270) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015900513)
   */
  post: Call<V3MarketingFavorMediaImageUploadPostRequest, V3MarketingFavorMediaImageUploadPostResponse>;
  /** （营销）图片上传: `POST v3/marketing/favor/media/image-upload` */
  postAsync: Call<V3MarketingFavorMediaImageUploadPostRequest, V3MarketingFavorMediaImageUploadPostResponse>;
}

export interface V3MarketingFavorMediaImageUploadPostRequest extends CommonOptions {
  body: Body;
}

export interface V3MarketingFavorMediaImageUploadPostResponse {
  /** 媒体文件URL地址 At most 256 characters. */
  media_url: string;
}

/** `v3/marketing/favor/stocks` */
export interface V3MarketingFavorStocks extends PathNode {
  _stock_id_: V3MarketingFavorStocksByStockId;
  '{stock_id}': V3MarketingFavorStocksByStockId;
  /**
   * 条件查询批次列表: `GET v3/marketing/favor/stocks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460489) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460518)
   */
  get: Call<V3MarketingFavorStocksGetRequest, V3MarketingFavorStocksGetResponse>;
  /** 条件查询批次列表: `GET v3/marketing/favor/stocks` */
  getAsync: Call<V3MarketingFavorStocksGetRequest, V3MarketingFavorStocksGetResponse>;
}

export interface V3MarketingFavorStocksGetRequest extends CommonOptions {
  query: {
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
    /** 起始时间 At most 64 characters. */
    create_start_time?: string;
    /** 终止时间 At most 664 characters. */
    create_end_time?: string;
    /**
     * 批次状态 At most 12 characters.
     * - `unactivated` 未激活
     * - `audit` 审核中
     * - `running` 运行中
     * - `stoped` 已停止
     * - `paused` 暂停发放
     */
    status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused';
  };
}

export interface V3MarketingFavorStocksGetResponse {
  /** 批次总数 */
  total_count: number;
  /** 批次详情 */
  data?: CouponStock[];
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
}

/** A stock of coupons. */
export interface CouponStock {
  /** 批次号 */
  stock_id: string;
  /** 批次创建方商户号 */
  stock_creator_mchid: string;
  /** 批次名称 */
  stock_name: string;
  /**
   * 批次状态
   * - `unactivated` 未激活
   * - `audit` 审核中
   * - `running` 运行中
   * - `stoped` 已停止
   * - `paused` 暂停发放
   */
  status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 使用说明 */
  description: string;
  /** 满减券/消费金批次使用规则 */
  stock_use_rule?: {
    /** 发放总上限 */
    max_coupons: number;
    /** 总预算 */
    max_amount: number;
    /** 单天发放上限金额 */
    max_amount_by_day: number;
    /** 固定面额批次特定信息 */
    fixed_normal_coupon?: V3MarketingFavorFixedNormalCoupon;
    /** 单个用户可领个数 */
    max_coupons_per_user: number;
    /**
     * 券或消费金类型
     * - `NORMAL` 满减券
     * - `CUT_TO` 减至券
     */
    coupon_type?: 'NORMAL' | 'CUT_TO' | (string & {});
    /** 订单优惠标记 */
    goods_tag?: string[];
    /**
     * 指定支付模式
     * - `MICROAPP` 小程序支付
     * - `APPPAY` APP支付
     * - `PPAY` 免密支付
     * - `CARD` 刷卡支付
     * - `FACE` 人脸支付
     * - `OTHER` 其他支付
     */
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[];
    /** 是否可叠加其他优惠 */
    combine_use?: boolean;
    /** 固定折扣特定信息 */
    fixed_discount_coupon?: V3MarketingFavorFixedDiscountCoupon;
  };
  /** 可用开始时间 */
  available_begin_time: string;
  /** 可用结束时间 */
  available_end_time: string;
  /** 已发券或消费金数量 */
  distributed_coupons: number;
  /** 是否无资金流 */
  no_cash: boolean;
  /** 激活批次的时间 */
  start_time?: string;
  /** 终止批次的时间 */
  stop_time?: string;
  /** 减至批次特定信息 */
  cut_to_message?: V3MarketingFavorCutToMessage;
  /** 是否单品优惠 */
  singleitem: boolean;
  /**
   * 批次类型
   * - `NORMAL` 代金券批次
   * - `DISCOUNT_CUT` 立减与折扣
   * - `OTHER` 其他
   */
  stock_type: 'NORMAL' | 'DISCOUNT_CUT' | 'OTHER' | (string & {});
  /** 卡包ID */
  card_id?: string;
  /**
   * 业务类型
   * - `MULTIUSE` 消费金
   */
  business_type?: 'MULTIUSE' | (string & {});
  /** 消费金可用地域 */
  available_region_list?: ({
    /**
     * 类型
     * - `PROVINCE` 地域信息精确到省级
     * - `CITY` 地域信息精确到市级
     * - `DISTRICT` 地域信息精确到区级
     * - `COUNTRY` 地域信息精确到国家级
     */
    type?: 'PROVINCE' | 'CITY' | 'DISTRICT' | 'COUNTRY' | (string & {});
    /** 省 */
    province?: string;
    /** 市 */
    city?: string;
    /** 区 */
    district?: string;
    /** 国家 */
    country?: string;
  })[];
  /** 消费金可用行业 */
  available_industry_list?: string[];
}

export interface V3MarketingFavorFixedNormalCoupon {
  /** 面额 */
  coupon_amount: number;
  /** 门槛 */
  transaction_minimum: number;
}

export interface V3MarketingFavorFixedDiscountCoupon {
  /** 最高折扣金额 */
  discount_amount_max: number;
  /** 折扣百分比 */
  discount_percent: number;
  /** 门槛 */
  transaction_minimum?: number;
}

export interface V3MarketingFavorCutToMessage {
  /** 可用优惠的商品最高单价 */
  single_price_max: number;
  /** 减至后的优惠单价 */
  cut_to_price: number;
}

/** `v3/marketing/favor/stocks/{stock_id}` */
export interface V3MarketingFavorStocksByStockId extends PathNode {
  merchants: V3MarketingFavorStocksByStockIdMerchants;
  'modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId;
  modifyGoodsId: V3MarketingFavorStocksByStockIdModifyGoodsId;
  pause: V3MarketingFavorStocksByStockIdPause;
  'refund-flow': V3MarketingFavorStocksByStockIdRefundFlow;
  refundFlow: V3MarketingFavorStocksByStockIdRefundFlow;
  'refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay;
  refundFlowByDay: V3MarketingFavorStocksByStockIdRefundFlowByDay;
  restart: V3MarketingFavorStocksByStockIdRestart;
  start: V3MarketingFavorStocksByStockIdStart;
  stop: V3MarketingFavorStocksByStockIdStop;
  'use-flow': V3MarketingFavorStocksByStockIdUseFlow;
  useFlow: V3MarketingFavorStocksByStockIdUseFlow;
  'use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay;
  useFlowByDay: V3MarketingFavorStocksByStockIdUseFlowByDay;
  /**
   * 查询批次详情: `GET v3/marketing/favor/stocks/{stock_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460564) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460606)
   */
  get: Call<V3MarketingFavorStocksByStockIdGetRequest, V3MarketingFavorStocksByStockIdGetResponse>;
  /** 查询批次详情: `GET v3/marketing/favor/stocks/{stock_id}` */
  getAsync: Call<V3MarketingFavorStocksByStockIdGetRequest, V3MarketingFavorStocksByStockIdGetResponse>;
}

export interface V3MarketingFavorStocksByStockIdGetRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
  query: {
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingFavorStocksByStockIdGetResponse extends CouponStock {
}

/** `v3/marketing/favor/stocks/{stock_id}/merchants` */
export interface V3MarketingFavorStocksByStockIdMerchants extends PathNode {
  /**
   * 查询代金券可用商户: `GET v3/marketing/favor/stocks/{stock_id}/merchants`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463358) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463409)
   */
  get: Call<V3MarketingFavorStocksByStockIdMerchantsGetRequest, V3MarketingFavorStocksByStockIdMerchantsGetResponse>;
  /** 查询代金券可用商户: `GET v3/marketing/favor/stocks/{stock_id}/merchants` */
  getAsync: Call<V3MarketingFavorStocksByStockIdMerchantsGetRequest, V3MarketingFavorStocksByStockIdMerchantsGetResponse>;
}

export interface V3MarketingFavorStocksByStockIdMerchantsGetRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
  query: {
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingFavorStocksByStockIdMerchantsGetResponse {
  /** 可用商户总数量 */
  total_count: number;
  /** 可用商户列表 */
  data?: string[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 批次号 */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/modify-goods-id` */
export interface V3MarketingFavorStocksByStockIdModifyGoodsId extends PathNode {
  /**
   * 修改可用单品编码: `POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164667)
   */
  post: Call<V3MarketingFavorStocksByStockIdModifyGoodsIdPostRequest, V3MarketingFavorStocksByStockIdModifyGoodsIdPostResponse>;
  /** 修改可用单品编码: `POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id` */
  postAsync: Call<V3MarketingFavorStocksByStockIdModifyGoodsIdPostRequest, V3MarketingFavorStocksByStockIdModifyGoodsIdPostResponse>;
}

export interface V3MarketingFavorStocksByStockIdModifyGoodsIdPostRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  json: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 增加单品编码列表 */
    add_goods_id_list?: string[];
    /** 删除单品编码列表 */
    delete_goods_id_list?: string[];
  };
}

export interface V3MarketingFavorStocksByStockIdModifyGoodsIdPostResponse {
  /** 生效时间 */
  pause_time: string;
  /** 批次号 */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/pause` */
export interface V3MarketingFavorStocksByStockIdPause extends PathNode {
  /**
   * 暂停代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/pause`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460305) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460340)
   */
  post: Call<V3MarketingFavorStocksByStockIdPausePostRequest, V3MarketingFavorStocksByStockIdPausePostResponse>;
  /** 暂停代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/pause` */
  postAsync: Call<V3MarketingFavorStocksByStockIdPausePostRequest, V3MarketingFavorStocksByStockIdPausePostResponse>;
}

export interface V3MarketingFavorStocksByStockIdPausePostRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
  json: {
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingFavorStocksByStockIdPausePostResponse {
  /** 暂停时间 */
  pause_time: string;
  /** 批次号 At most 20 characters. */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow` */
export interface V3MarketingFavorStocksByStockIdRefundFlow extends PathNode {
  /**
   * 下载批次退款明细: `GET v3/marketing/favor/stocks/{stock_id}/refund-flow`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463523) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463548)
   */
  get: Call<V3MarketingFavorStocksByStockIdRefundFlowGetRequest, V3MarketingFavorStocksByStockIdRefundFlowGetResponse>;
  /** 下载批次退款明细: `GET v3/marketing/favor/stocks/{stock_id}/refund-flow` */
  getAsync: Call<V3MarketingFavorStocksByStockIdRefundFlowGetRequest, V3MarketingFavorStocksByStockIdRefundFlowGetResponse>;
}

export interface V3MarketingFavorStocksByStockIdRefundFlowGetRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
}

export interface V3MarketingFavorStocksByStockIdRefundFlowGetResponse {
  /** 下载链接 */
  url: string;
  /** 安全校验码 */
  hash_value: string;
  /** 哈希算法类型 */
  hash_type: 'SHA1' | (string & {});
}

/** `v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` */
export interface V3MarketingFavorStocksByStockIdRefundFlowByDay extends PathNode {
  /**
   * 获取批次退款明细下载链接: `GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   * Available on request.
   */
  get: Call<V3MarketingFavorStocksByStockIdRefundFlowByDayGetRequest, V3MarketingFavorStocksByStockIdRefundFlowByDayGetResponse>;
  /**
   * 获取批次退款明细下载链接: `GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`
   * Available on request.
   */
  getAsync: Call<V3MarketingFavorStocksByStockIdRefundFlowByDayGetRequest, V3MarketingFavorStocksByStockIdRefundFlowByDayGetResponse>;
}

export interface V3MarketingFavorStocksByStockIdRefundFlowByDayGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  query: {
    /** 账单日期 */
    bill_date: string;
  };
}

export interface V3MarketingFavorStocksByStockIdRefundFlowByDayGetResponse {
  /** 下载链接 */
  url: string;
  /** 账单文件摘要 */
  stock_refundflow_hash: string;
  /** 账单记录总条数 */
  stock_refundflow_count: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/restart` */
export interface V3MarketingFavorStocksByStockIdRestart extends PathNode {
  /**
   * 重启代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/restart`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460411) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460448)
   */
  post: Call<V3MarketingFavorStocksByStockIdRestartPostRequest, V3MarketingFavorStocksByStockIdRestartPostResponse>;
  /** 重启代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/restart` */
  postAsync: Call<V3MarketingFavorStocksByStockIdRestartPostRequest, V3MarketingFavorStocksByStockIdRestartPostResponse>;
}

export interface V3MarketingFavorStocksByStockIdRestartPostRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
  json: {
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingFavorStocksByStockIdRestartPostResponse {
  /** 生效时间 */
  restart_time: string;
  /** 批次号 At most 20 characters. */
  stock_id: string;
  start_time?: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/start` */
export interface V3MarketingFavorStocksByStockIdStart extends PathNode {
  /**
   * 激活代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/start`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460137) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460237)
   */
  post: Call<V3MarketingFavorStocksByStockIdStartPostRequest, V3MarketingFavorStocksByStockIdStartPostResponse>;
  /** 激活代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/start` */
  postAsync: Call<V3MarketingFavorStocksByStockIdStartPostRequest, V3MarketingFavorStocksByStockIdStartPostResponse>;
}

export interface V3MarketingFavorStocksByStockIdStartPostRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
  json: {
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingFavorStocksByStockIdStartPostResponse {
  /** 生效时间 */
  start_time: string;
  /** 批次号 At most 20 characters. */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/stop` */
export interface V3MarketingFavorStocksByStockIdStop extends PathNode {
  /** 终止代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/stop` */
  post: Call<V3MarketingFavorStocksByStockIdStopPostRequest, V3MarketingFavorStocksByStockIdStopPostResponse>;
  /** 终止代金券批次: `POST v3/marketing/favor/stocks/{stock_id}/stop` */
  postAsync: Call<V3MarketingFavorStocksByStockIdStopPostRequest, V3MarketingFavorStocksByStockIdStopPostResponse>;
}

export interface V3MarketingFavorStocksByStockIdStopPostRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
  json: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
  };
}

export interface V3MarketingFavorStocksByStockIdStopPostResponse {
  /** 终止时间 */
  stop_time: string;
  /** 批次号 */
  stock_id: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow` */
export interface V3MarketingFavorStocksByStockIdUseFlow extends PathNode {
  /**
   * 下载批次核销明细: `GET v3/marketing/favor/stocks/{stock_id}/use-flow`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463585) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463698)
   */
  get: Call<V3MarketingFavorStocksByStockIdUseFlowGetRequest, V3MarketingFavorStocksByStockIdUseFlowGetResponse>;
  /** 下载批次核销明细: `GET v3/marketing/favor/stocks/{stock_id}/use-flow` */
  getAsync: Call<V3MarketingFavorStocksByStockIdUseFlowGetRequest, V3MarketingFavorStocksByStockIdUseFlowGetResponse>;
}

export interface V3MarketingFavorStocksByStockIdUseFlowGetRequest extends CommonOptions {
  /** 批次号 At most 20 characters. */
  stock_id: string;
}

export interface V3MarketingFavorStocksByStockIdUseFlowGetResponse {
  /** 下载链接 */
  url: string;
  /** 安全校验码 */
  hash_value: string;
  /** 哈希算法类型 */
  hash_type: string;
}

/** `v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` */
export interface V3MarketingFavorStocksByStockIdUseFlowByDay extends PathNode {
  /**
   * 获取批次核销明细下载链接: `GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   * Available on request.
   */
  get: Call<V3MarketingFavorStocksByStockIdUseFlowByDayGetRequest, V3MarketingFavorStocksByStockIdUseFlowByDayGetResponse>;
  /**
   * 获取批次核销明细下载链接: `GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`
   * Available on request.
   */
  getAsync: Call<V3MarketingFavorStocksByStockIdUseFlowByDayGetRequest, V3MarketingFavorStocksByStockIdUseFlowByDayGetResponse>;
}

export interface V3MarketingFavorStocksByStockIdUseFlowByDayGetRequest extends CommonOptions {
  /** 批次号 */
  stock_id: string;
  query: {
    /** 账单日期 */
    bill_date: string;
  };
}

export interface V3MarketingFavorStocksByStockIdUseFlowByDayGetResponse {
  /** 下载链接 */
  url: string;
  /** 账单文件摘要 */
  stock_useflow_hash: string;
  /** 账单记录总条数 */
  stock_useflow_count: string;
}

/** `v3/marketing/favor/users` */
export interface V3MarketingFavorUsers extends PathNode {
  _openid_: V3MarketingFavorUsersByOpenid;
  '{openid}': V3MarketingFavorUsersByOpenid;
}

/** `v3/marketing/favor/users/{openid}` */
export interface V3MarketingFavorUsersByOpenid extends PathNode {
  coupons: V3MarketingFavorUsersByOpenidCoupons;
}

/** `v3/marketing/favor/users/{openid}/coupons` */
export interface V3MarketingFavorUsersByOpenidCoupons extends PathNode {
  _coupon_id_: V3MarketingFavorUsersByOpenidCouponsByCouponId;
  '{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId;
  /**
   * 发放代金券: `POST v3/marketing/favor/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012463767) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463807)
   */
  post: Call<V3MarketingFavorUsersByOpenidCouponsPostRequest, V3MarketingFavorUsersByOpenidCouponsPostResponse>;
  /** 发放代金券: `POST v3/marketing/favor/users/{openid}/coupons` */
  postAsync: Call<V3MarketingFavorUsersByOpenidCouponsPostRequest, V3MarketingFavorUsersByOpenidCouponsPostResponse>;
  /**
   * 根据商户号查用户的券: `GET v3/marketing/favor/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534690) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012494237)
   */
  get: Call<V3MarketingFavorUsersByOpenidCouponsGetRequest, V3MarketingFavorUsersByOpenidCouponsGetResponse>;
  /** 根据商户号查用户的券: `GET v3/marketing/favor/users/{openid}/coupons` */
  getAsync: Call<V3MarketingFavorUsersByOpenidCouponsGetRequest, V3MarketingFavorUsersByOpenidCouponsGetResponse>;
}

export interface V3MarketingFavorUsersByOpenidCouponsPostRequest extends CommonOptions {
  /** 用户openid At most 128 characters. */
  openid: string;
  json: {
    /** 批次id At most 20 characters. */
    stock_id: string;
    /** 商户单据号 At most 128 characters. */
    out_request_no: string;
    /** 公众账号ID At most 128 characters. */
    appid: string;
    /** 创建批次的商户号 At most 20 characters. */
    stock_creator_mchid: string;
    coupon_value?: number;
    coupon_minimum?: number;
  };
}

export interface V3MarketingFavorUsersByOpenidCouponsPostResponse {
  /** 代金券id */
  coupon_id: string;
}

export interface V3MarketingFavorUsersByOpenidCouponsGetRequest extends CommonOptions {
  /** 用户标识 At most 128 characters. */
  openid: string;
  query: {
    /** 公众账号ID At most 128 characters. */
    appid: string;
    /** 批次号 At most 20 characters. */
    stock_id?: string;
    /**
     * 券或消费金状态 At most 6 characters.
     * - `SENDED` 返回可用
     * - `USED` 返回可用+已实扣
     */
    status?: 'SENDED' | 'USED';
    /**
     * 业务类型
     * - `MULTIUSE` 消费金
     */
    business_type?: 'MULTIUSE';
    /** 创建批次的商户号 At most 20 characters. */
    creator_mchid?: string;
    /** 批次发放商户号 */
    sender_mchid?: string;
    /** 可用商户号 At most 20 characters. */
    available_mchid?: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  } & ({ creator_mchid: string } | { available_mchid: string });
}

export interface V3MarketingFavorUsersByOpenidCouponsGetResponse {
  /** 结果集 */
  data?: ({
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 批次号 */
    stock_id: string;
    /** 代金券或消费金id */
    coupon_id: string;
    /** 单品优惠特定信息 */
    cut_to_message?: V3MarketingFavorCutToMessage;
    /** 券或消费金名称 */
    coupon_name: string;
    /**
     * 券或消费金状态
     * - `SENDED` 可用
     * - `USED` 已实扣
     * - `EXPIRED` 已过期
     * - `RECOVER` 已回收
     * - `REVOKED` 已失效
     */
    status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | 'REVOKED' | (string & {});
    /** 使用说明 */
    description: string;
    /** 领券时间 */
    create_time: string;
    /**
     * 券或消费金类型
     * - `NORMAL` 满减券
     * - `CUT_TO` 减至券
     */
    coupon_type: 'NORMAL' | 'CUT_TO' | (string & {});
    /** 是否无资金流 */
    no_cash: boolean;
    /** 可用开始时间 */
    available_begin_time: string;
    /** 可用结束时间 */
    available_end_time: string;
    /** 是否单品优惠 */
    singleitem: boolean;
    /** 满减券或消费金信息 */
    normal_coupon_information?: V3MarketingFavorFixedNormalCoupon;
    /** 已实扣代金券核销信息 */
    consume_information?: {
      /** 核销时间 */
      consume_time?: string;
      /** 核销商户号 */
      consume_mchid?: string;
      /** 核销商户号 */
      transaction_id?: string;
      /** 单品信息 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string;
        /** 商品数量 */
        quantity?: number;
        /** 商品价格 */
        price?: number;
        /** 商品优惠金额 */
        discount_amount?: number;
      }[];
    };
    /** 商户单据号 */
    out_request_no?: string;
    /** 剩余金额 */
    available_balance?: number;
    /**
     * 业务类型
     * - `MULTIUSE` 消费金
     */
    business_type?: 'MULTIUSE' | (string & {});
    /** 折扣券信息 */
    discount_msg?: V3MarketingFavorFixedDiscountCoupon;
  })[];
  /** 查询结果总数 */
  total_count: number;
  /** 分页大小 */
  limit?: number;
  /** 分页页码 */
  offset?: number;
}

/** `v3/marketing/favor/users/{openid}/coupons/{coupon_id}` */
export interface V3MarketingFavorUsersByOpenidCouponsByCouponId extends PathNode {
  /**
   * 查询代金券详情: `GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012486942) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492796)
   */
  get: Call<V3MarketingFavorUsersByOpenidCouponsByCouponIdGetRequest, V3MarketingFavorUsersByOpenidCouponsByCouponIdGetResponse>;
  /** 查询代金券详情: `GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}` */
  getAsync: Call<V3MarketingFavorUsersByOpenidCouponsByCouponIdGetRequest, V3MarketingFavorUsersByOpenidCouponsByCouponIdGetResponse>;
}

export interface V3MarketingFavorUsersByOpenidCouponsByCouponIdGetRequest extends CommonOptions {
  /** 用户openid At most 128 characters. */
  openid: string;
  /** 代金券或消费金id At most 20 characters. */
  coupon_id: string;
  query: {
    /** 公众账号ID At most 128 characters. */
    appid: string;
  };
}

export interface V3MarketingFavorUsersByOpenidCouponsByCouponIdGetResponse extends UserCoupon {
}

/** A user's coupon. */
export interface UserCoupon {
  /** 创建批次的商户号 */
  stock_creator_mchid: string;
  /** 批次号 */
  stock_id: string;
  /** 代金券或消费金id */
  coupon_id: string;
  /** 单品优惠特定信息 */
  cut_to_message?: V3MarketingFavorCutToMessage;
  /** 券或消费金名称 */
  coupon_name: string;
  /**
   * 券或消费金状态
   * - `SENDED` 可用
   * - `USED` 已实扣
   * - `EXPIRED` 已过期
   * - `RECOVER` 已回收
   * - `REVOKED` 已失效
   */
  status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | 'REVOKED' | (string & {});
  /** 使用说明 */
  description: string;
  /** 领券时间 */
  create_time: string;
  /**
   * 券或消费金类型
   * - `NORMAL` 满减券
   * - `CUT_TO` 减至券
   */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {});
  /** 是否无资金流 */
  no_cash: boolean;
  /** 可用开始时间 */
  available_begin_time: string;
  /** 可用结束时间 */
  available_end_time: string;
  /** 是否单品优惠 */
  singleitem: boolean;
  /** 满减券或消费金信息 */
  normal_coupon_information?: V3MarketingFavorFixedNormalCoupon;
  /** 商户单据号 */
  out_request_no?: string;
  /** 剩余金额 */
  available_balance?: number;
  /**
   * 业务类型
   * - `MULTIUSE` 消费金
   */
  business_type?: 'MULTIUSE' | (string & {});
  /** 折扣券信息 */
  discount_msg?: V3MarketingFavorFixedDiscountCoupon;
}

/** `v3/marketing/goods-subsidy-activity` */
export interface V3MarketingGoodsSubsidyActivity extends PathNode {
  activities: V3MarketingGoodsSubsidyActivityActivities;
  activity: V3MarketingGoodsSubsidyActivityActivity;
  qualification: V3MarketingGoodsSubsidyActivityQualification;
  'retail-store-act': V3MarketingGoodsSubsidyActivityRetailStoreAct;
  retailStoreAct: V3MarketingGoodsSubsidyActivityRetailStoreAct;
}

/** `v3/marketing/goods-subsidy-activity/activities` */
export interface V3MarketingGoodsSubsidyActivityActivities extends PathNode {
  /**
   * 按区域查询品牌加价购活动: `GET v3/marketing/goods-subsidy-activity/activities`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   */
  get: Call<V3MarketingGoodsSubsidyActivityActivitiesGetRequest, V3MarketingGoodsSubsidyActivityActivitiesGetResponse>;
  /** 按区域查询品牌加价购活动: `GET v3/marketing/goods-subsidy-activity/activities` */
  getAsync: Call<V3MarketingGoodsSubsidyActivityActivitiesGetRequest, V3MarketingGoodsSubsidyActivityActivitiesGetResponse>;
}

export interface V3MarketingGoodsSubsidyActivityActivitiesGetRequest extends CommonOptions {
  query: {
    /** 活动所属城市的ID */
    city_id: string;
    /** 分页页码 */
    offset: number;
    /** 最大返回的活动数 */
    limit: number;
  };
}

export interface V3MarketingGoodsSubsidyActivityActivitiesGetResponse {
  /** 小店活动门店总数 */
  total_count?: number;
  /** 小店活动门店集合 */
  data?: {
    /** 活动ID */
    activity_id?: string;
    /** 品牌ID */
    brand_id?: string;
    /** 活动创建方商户号 */
    creator_merchant_id?: string;
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string;
      /** 活动报名开始时间 */
      apply_start_time?: string;
      /** 活动报名结束时间 */
      apply_end_time?: string;
      /** 活动开始时间 */
      activity_start_time?: string;
      /** 活动结束时间 */
      activity_end_time?: string;
      /** 活动描述 */
      activity_description?: string;
    };
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string;
      /** 商品名称 */
      goods_name?: string;
      /** 商品图片URL */
      goods_picture_url?: string;
    };
    /** 活动规则 */
    rule_information?: {
      store_subsidy?: number;
      service_provider_subsidy?: number;
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: number;
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: number;
      /** 活动区域列表 */
      areas?: {
        /** 省名称 */
        province?: string;
        /** 市名称 */
        city?: string;
        /** 区名称 */
        district?: string;
      }[];
    };
  }[];
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

/** `v3/marketing/goods-subsidy-activity/activity` */
export interface V3MarketingGoodsSubsidyActivityActivity extends PathNode {
  _activity_id_: V3MarketingGoodsSubsidyActivityActivityByActivityId;
  '{activity_id}': V3MarketingGoodsSubsidyActivityActivityByActivityId;
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}` */
export interface V3MarketingGoodsSubsidyActivityActivityByActivityId extends PathNode {
  apply: V3MarketingGoodsSubsidyActivityActivityByActivityIdApply;
}

/** `v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` */
export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApply extends PathNode {
  /**
   * 门店报名品牌加价购活动: `POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   */
  post: Call<V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostRequest, V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponse>;
  /** 门店报名品牌加价购活动: `POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply` */
  postAsync: Call<V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostRequest, V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponse>;
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
  json: {
    /** 调用报名活动API的商户的商户号 */
    caller_merchant_id: string;
    /** 门店报名信息 */
    apply_infos: {
      /** 门店信息 */
      store_info?: {
        /** 门店ID */
        store_id?: string;
        /** 门店补贴入账商户号 */
        accounting_merchant_id?: string;
        /** 门店商户号 */
        merchant_id?: string;
      };
      /** 商品原价 */
      goods_original_price?: number;
    }[];
  };
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponse {
  /** 返回结果文案 */
  return_message?: string;
  /** 失败的报名记录 */
  failed_apply_infos?: V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponseFailedApplyInfos[];
  /** 成功的报名记录 */
  succeed_apply_infos?: V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponseFailedApplyInfos[];
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApplyPostResponseFailedApplyInfos {
  /** 门店信息 */
  store_info?: {
    /** 门店ID */
    store_id?: string;
    /** 门店补贴入账商户号 */
    accounting_merchant_id?: string;
    /** 门店商户号 */
    merchant_id?: string;
  };
  /** 商品原价 */
  goods_original_price?: number;
}

/** `v3/marketing/goods-subsidy-activity/qualification` */
export interface V3MarketingGoodsSubsidyActivityQualification extends PathNode {
  lock: V3MarketingGoodsSubsidyActivityQualificationLock;
  unlock: V3MarketingGoodsSubsidyActivityQualificationUnlock;
}

/** `v3/marketing/goods-subsidy-activity/qualification/lock` */
export interface V3MarketingGoodsSubsidyActivityQualificationLock extends PathNode {
  /**
   * 锁定品牌加价购活动资格: `POST v3/marketing/goods-subsidy-activity/qualification/lock`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   */
  post: Call<V3MarketingGoodsSubsidyActivityQualificationLockPostRequest, V3MarketingGoodsSubsidyActivityQualificationLockPostResponse>;
  /** 锁定品牌加价购活动资格: `POST v3/marketing/goods-subsidy-activity/qualification/lock` */
  postAsync: Call<V3MarketingGoodsSubsidyActivityQualificationLockPostRequest, V3MarketingGoodsSubsidyActivityQualificationLockPostResponse>;
}

export interface V3MarketingGoodsSubsidyActivityQualificationLockPostRequest extends CommonOptions {
  json: V3MarketingGoodsSubsidyActivityQualificationJson;
}

export interface V3MarketingGoodsSubsidyActivityQualificationLockPostResponse extends V3MarketingGoodsSubsidyActivityQualificationAnswer {
}

export interface V3MarketingGoodsSubsidyActivityQualificationJson {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid?: string;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 订单总金额 */
    total_fee?: number;
    /** 门店ID */
    store_id?: string;
    /** 门店商户号 */
    store_merchant_id?: string;
  };
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: string[];
}

export interface V3MarketingGoodsSubsidyActivityQualificationAnswer {
  /** 返回结果文案 */
  return_message?: string;
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[];
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[];
}

/** `v3/marketing/goods-subsidy-activity/qualification/unlock` */
export interface V3MarketingGoodsSubsidyActivityQualificationUnlock extends PathNode {
  /**
   * 解锁品牌加价购活动资格: `POST v3/marketing/goods-subsidy-activity/qualification/unlock`
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   */
  post: Call<V3MarketingGoodsSubsidyActivityQualificationUnlockPostRequest, V3MarketingGoodsSubsidyActivityQualificationUnlockPostResponse>;
  /** 解锁品牌加价购活动资格: `POST v3/marketing/goods-subsidy-activity/qualification/unlock` */
  postAsync: Call<V3MarketingGoodsSubsidyActivityQualificationUnlockPostRequest, V3MarketingGoodsSubsidyActivityQualificationUnlockPostResponse>;
}

export interface V3MarketingGoodsSubsidyActivityQualificationUnlockPostRequest extends CommonOptions {
  json: V3MarketingGoodsSubsidyActivityQualificationJson;
}

export interface V3MarketingGoodsSubsidyActivityQualificationUnlockPostResponse extends V3MarketingGoodsSubsidyActivityQualificationAnswer {
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreAct extends PathNode {
  _activity_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId;
  '{activity_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId;
  _brand_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId;
  '{brand_id}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId extends PathNode {
  representative: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative;
  representatives: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative extends PathNode {
  /**
   * 添加零售小店活动业务代理: `PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384327) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384386)
   */
  put: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>;
  /** 添加零售小店活动业务代理: `PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
  putAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse>;
  /**
   * 删除零售小店活动业务代理: `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384344) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384399)
   */
  delete: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse>;
  /** 删除零售小店活动业务代理: `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
  deleteAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutRequest extends CommonOptions {
  /** 零售小店活动ID */
  activity_id: string;
  json: {
    /** 业务代理信息列表 */
    representative_info_list: {
      /** 业务代理的OpenID */
      openid: string;
    }[];
    /** 请求业务单据号 */
    out_request_no: string;
    /** 添加时间 */
    add_time?: string;
  };
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativePutResponse {
  /** 零售小店活动ID */
  activity_id: string;
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 添加时间 */
  add_time: string;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteRequest extends CommonOptions {
  /** 零售小店活动ID */
  activity_id: string;
  json: {
    /** 业务代理信息列表 */
    representative_info_list: {
      /** 业务代理的OpenID */
      openid: string;
    }[];
    /** 请求业务单据号 */
    out_request_no: string;
    /** 删除时间 */
    delete_time: string;
  };
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeDeleteResponse {
  /** 零售小店活动ID */
  activity_id: string;
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 删除时间 */
  delete_time: string;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives extends PathNode {
  /**
   * 查询零售小店活动业务代理: `GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384347) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384405)
   */
  get: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse>;
  /** 查询零售小店活动业务代理: `GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives` */
  getAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetRequest extends CommonOptions {
  /** 零售小店活动ID */
  activity_id: string;
  query: V3MarketingGoodsSubsidyActivityRetailStoreActQuery;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesGetResponse {
  /** 小店活动业代总数 */
  total_count?: number;
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID */
    openid: string;
  }[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActQuery {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId extends PathNode {
  materials: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials;
  stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials extends PathNode {
  /**
   * 生成小店活动物料码: `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384337) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384395)
   */
  post: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse>;
  /** 生成小店活动物料码: `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials` */
  postAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
  json: {
    /** 请求业务单据 */
    out_request_no: string;
    /** 生成物料码数量 */
    material_num: number;
  };
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsPostResponse {
  /** 成功的物料码列表 */
  material_list?: {
    /** 物料码ID */
    material_id?: string;
    /** 物料码链接 */
    material_url?: string;
  }[];
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores extends PathNode {
  _store_code_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode;
  '{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode;
  /**
   * 添加小店活动门店: `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384359) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384421)
   */
  post: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>;
  /** 添加小店活动门店: `POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
  postAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse>;
  /**
   * 删除小店活动门店: `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384363) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384431)
   */
  delete: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>;
  /** 删除小店活动门店: `DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
  deleteAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse>;
  /**
   * 查询小店活动门店列表: `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384355) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384414)
   */
  get: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse>;
  /** 查询小店活动门店列表: `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` */
  getAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
  json: {
    /** 请求业务单据 */
    out_request_no: string;
    /** 添加时间 */
    add_time: string;
    /** 待新增的小店活动门店列表 */
    stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequestStores[];
  };
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostResponse {
  /** 添加时间 */
  add_time?: string;
  /** 添加失败的小店活动门店列表 */
  failed_stores?: V3MarketingGoodsSubsidyActivityRetailStoreActStoresFailedStores[];
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequestStores {
  /** 门店编码 */
  store_code?: string;
  /** 门店名称 */
  store_name?: string;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActStoresFailedStores {
  /** 门店编码 */
  store_code?: string;
  /** 门店名称 */
  store_name?: string;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
  json: {
    /** 请求业务单据 */
    out_request_no: string;
    /** 删除时间 */
    delete_time: string;
    /** 待删除的小店活动门店列表 */
    stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresPostRequestStores[];
  };
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresDeleteResponse {
  /** 删除时间 */
  delete_time?: string;
  /** 删除失败的小店活动门店列表 */
  failed_stores?: V3MarketingGoodsSubsidyActivityRetailStoreActStoresFailedStores[];
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
  query: V3MarketingGoodsSubsidyActivityRetailStoreActQuery;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresGetResponse {
  /** 小店活动门店总数 */
  total_count?: number;
  /** 小店活动门店集合 */
  data?: V3MarketingGoodsSubsidyActivityRetailStoreActStoresFailedStores[];
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` */
export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode extends PathNode {
  /**
   * 查询小店活动门店详情: `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012384379) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012384437)
   */
  get: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse>;
  /** 查询小店活动门店详情: `GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}` */
  getAsync: Call<V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest, V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse>;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
  /** 门店编码 */
  store_code: string;
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeGetResponse extends V3MarketingGoodsSubsidyActivityRetailStoreActStoresFailedStores {
}

/** `v3/marketing/membercard-activity` */
export interface V3MarketingMembercardActivity extends PathNode {
  activities: V3MarketingMembercardActivityActivities;
}

/** `v3/marketing/membercard-activity/activities` */
export interface V3MarketingMembercardActivityActivities extends PathNode {
  _activity_id_: V3MarketingMembercardActivityActivitiesByActivityId;
  '{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId;
  /**
   * 创建活动: `POST v3/marketing/membercard-activity/activities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553030) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714463)
   */
  post: Call<V3MarketingMembercardActivityActivitiesPostRequest, V3MarketingMembercardActivityActivitiesPostResponse>;
  /** 创建活动: `POST v3/marketing/membercard-activity/activities` */
  postAsync: Call<V3MarketingMembercardActivityActivitiesPostRequest, V3MarketingMembercardActivityActivitiesPostResponse>;
  /**
   * 查询活动列表: `GET v3/marketing/membercard-activity/activities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553261) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714468)
   */
  get: Call<V3MarketingMembercardActivityActivitiesGetRequest, V3MarketingMembercardActivityActivitiesGetResponse>;
  /** 查询活动列表: `GET v3/marketing/membercard-activity/activities` */
  getAsync: Call<V3MarketingMembercardActivityActivitiesGetRequest, V3MarketingMembercardActivityActivitiesGetResponse>;
}

export interface V3MarketingMembercardActivityActivitiesPostRequest extends CommonOptions {
  json: {
    /** 会员卡ID */
    card_id: string;
    /** 活动名称 */
    activity_name: string;
    /** 活动类型 */
    activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM';
    /** 活动开始时间 */
    begin_time: string;
    /** 活动结束时间 */
    end_time: string;
    /** 发放时间段 */
    award_send_period?: {
      /** 指定时间 */
      award_send_time?: {
        /** 发放开始时间 */
        begin_time: string;
        /** 发放结束时间 */
        end_time: string;
      }[];
      /** 指定时间段 */
      award_send_day_time?: {
        /** 每日发放开始时间 */
        begin_day_time: V3MarketingMembercardActivityActivitiesPostRequestBeginDayTime;
        /** 每日发放结束时间 */
        end_day_time: V3MarketingMembercardActivityActivitiesPostRequestBeginDayTime;
      }[];
    };
    /** 优惠券列表 */
    stock_list?: {
      /** 创建批次的商户号 */
      stock_creator_mchid: string;
      /** 券批次ID */
      stock_id: string;
    }[];
    /** 商户请求单号 */
    out_request_no: string;
    /** 支付后活动设置 */
    pay_activity_setting?: {
      /** 商户logo */
      logo_url: string;
      /** 支付结果页活动副标题 */
      activity_second_title: string;
      /** 活动曝光商户号 */
      mchid_list?: string[];
      /** 激活方式设置 */
      activate_setting?: {
        /** 激活类型 */
        activate_type: string;
        /** 跳转激活的url */
        activate_url?: string;
        /** 跳转激活的小程序 */
        activate_miniprogram?: {
          /** 跳转激活的appid */
          activate_appid: string;
          /** 跳转激活的path */
          activate_path: string;
        };
      };
      /** 支付设置 */
      payment_setting?: {
        /** 支付模式 */
        payment_mode?: {
          /** 支付场景列表 */
          payment_scene_list?: string[];
        };
        /** 指定银行的简称 */
        limit_bank?: string;
        /** 订单优惠标记 */
        goods_tags?: string[];
      };
    };
    /** 支付前会员活动设置 */
    miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      outer_str?: string[];
      /** 领奖页面跳转配置 */
      award_jump_deploy?: {
        /** 小程序AppID */
        mini_program_appid?: string;
        /** 小程序path */
        mini_program_path?: string;
        /** 跳转按钮文案 */
        button_text?: string;
      };
    };
  };
}

export interface V3MarketingMembercardActivityActivitiesPostResponse extends V3MarketingMembercardActivityActivitiesData {
}

export interface V3MarketingMembercardActivityActivitiesPostRequestBeginDayTime {
  /** 时 */
  hours: number;
  /** 分 */
  minutes: number;
  /** 秒 */
  seconds: number;
}

export interface V3MarketingMembercardActivityActivitiesData {
  /** 活动ID */
  activity_id: string;
  /** 活动的当前状态 */
  activity_status?: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
  /** 会员卡ID */
  card_id?: string;
  /** 活动名称 */
  activity_name?: string;
  /** 活动类型 */
  activity_type?: string;
  /** 活动开始时间 */
  begin_time?: string;
  /** 活动结束时间 */
  end_time?: string;
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time: string;
      /** 发放结束时间 */
      end_time: string;
    }[];
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: V3MarketingMembercardActivityActivitiesPostResponseBeginDayTime;
      /** 每日发放结束时间 */
      end_day_time: V3MarketingMembercardActivityActivitiesPostResponseBeginDayTime;
    }[];
  };
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string;
    /** 券批次ID */
    stock_id: string;
  }[];
  /** 商户请求单号 */
  out_request_no?: string;
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string;
    /** 支付结果页活动副标题 */
    activity_second_title: string;
    /** 活动曝光商户号 */
    mchid_list?: string[];
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string;
      /** 跳转激活的url */
      activate_url?: string;
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string;
        /** 跳转激活的path */
        activate_path: string;
      };
    };
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[];
      };
      /** 指定银行的简称 */
      limit_bank?: string;
      /** 订单优惠标记 */
      goods_tags?: string[];
    };
  };
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[];
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string;
      /** 小程序path */
      mini_program_path?: string;
      /** 跳转按钮文案 */
      button_text?: string;
    };
  };
}

export interface V3MarketingMembercardActivityActivitiesPostResponseBeginDayTime {
  /** 时 */
  hours: number;
  /** 分 */
  minutes: number;
  /** 秒 */
  seconds: number;
}

export interface V3MarketingMembercardActivityActivitiesGetRequest extends CommonOptions {
  query: {
    /** 最大资源条数 */
    limit?: number;
    /** 请求资源起始位置 */
    offset?: number;
    /** 活动类型 */
    activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM';
    /** 会员卡ID */
    card_id?: string;
    /** 活动的当前状态 */
    activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME';
  };
}

export interface V3MarketingMembercardActivityActivitiesGetResponse {
  /** 活动详情 */
  data?: V3MarketingMembercardActivityActivitiesData[];
  /** 请求资源起始位置 */
  offset?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 资源总条数 */
  total_count?: number;
}

/** `v3/marketing/membercard-activity/activities/{activity_id}` */
export interface V3MarketingMembercardActivityActivitiesByActivityId extends PathNode {
  terminate: V3MarketingMembercardActivityActivitiesByActivityIdTerminate;
  /**
   * 查询活动详情: `GET v3/marketing/membercard-activity/activities/{activity_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553365) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714471)
   */
  get: Call<V3MarketingMembercardActivityActivitiesByActivityIdGetRequest, V3MarketingMembercardActivityActivitiesByActivityIdGetResponse>;
  /** 查询活动详情: `GET v3/marketing/membercard-activity/activities/{activity_id}` */
  getAsync: Call<V3MarketingMembercardActivityActivitiesByActivityIdGetRequest, V3MarketingMembercardActivityActivitiesByActivityIdGetResponse>;
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdGetRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdGetResponse extends V3MarketingMembercardActivityActivitiesData {
}

/** `v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminate extends PathNode {
  /**
   * 终止活动: `POST v3/marketing/membercard-activity/activities/{activity_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553381) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714466)
   */
  post: Call<V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostRequest, V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse>;
  /** 终止活动: `POST v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
  postAsync: Call<V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostRequest, V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse>;
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminatePostResponse {
  /** 活动ID */
  activity_id: string;
  /** 终止时间 */
  terminate_time?: string;
}

/** `v3/marketing/membercard-open` */
export interface V3MarketingMembercardOpen extends PathNode {
  'activate-informations': V3MarketingMembercardOpenActivateInformations;
  activateInformations: V3MarketingMembercardOpenActivateInformations;
  callback: V3MarketingMembercardOpenCallback;
  cards: V3MarketingMembercardOpenCards;
  'phonenumber-member': V3MarketingMembercardOpenPhonenumberMember;
  phonenumberMember: V3MarketingMembercardOpenPhonenumberMember;
  user: V3MarketingMembercardOpenUser;
}

/** `v3/marketing/membercard-open/activate-informations` */
export interface V3MarketingMembercardOpenActivateInformations extends PathNode {
  _activate_ticket_: V3MarketingMembercardOpenActivateInformationsByActivateTicket;
  '{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicket;
}

/** `v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
export interface V3MarketingMembercardOpenActivateInformationsByActivateTicket extends PathNode {
  /**
   * 获取用户信息（跳转型激活）: `GET v3/marketing/membercard-open/activate-informations/{activate_ticket}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550779) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727881)
   */
  get: Call<V3MarketingMembercardOpenActivateInformationsByActivateTicketGetRequest, V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse>;
  /** 获取用户信息（跳转型激活）: `GET v3/marketing/membercard-open/activate-informations/{activate_ticket}` */
  getAsync: Call<V3MarketingMembercardOpenActivateInformationsByActivateTicketGetRequest, V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse>;
}

export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetRequest extends CommonOptions {
  /** 激活ticket */
  activate_ticket: string;
}

export interface V3MarketingMembercardOpenActivateInformationsByActivateTicketGetResponse {
  /** 微信昵称 */
  nickname?: string;
  /** 微信头像url */
  head_image_url?: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: V3MarketingMembercardOpenCommonFieldList[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string;
      /** 字段值 */
      value?: string;
      /** 字段值 */
      value_list?: string[];
    }[];
  };
}

export interface V3MarketingMembercardOpenCommonFieldList {
  /** 平台提供的通用开卡信息字段 */
  name?: 'USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
  /** 用户开卡时填写的个人信息 */
  value?: string;
}

/** `v3/marketing/membercard-open/callback` */
export interface V3MarketingMembercardOpenCallback extends PathNode {
  /**
   * 设置回调地址: `PATCH v3/marketing/membercard-open/callback`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552251) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714353)
   */
  patch: Call<V3MarketingMembercardOpenCallbackPatchRequest, V3MarketingMembercardOpenCallbackPatchResponse>;
  /** 设置回调地址: `PATCH v3/marketing/membercard-open/callback` */
  patchAsync: Call<V3MarketingMembercardOpenCallbackPatchRequest, V3MarketingMembercardOpenCallbackPatchResponse>;
  /**
   * 查询回调地址: `GET v3/marketing/membercard-open/callback`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552275) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012714354)
   */
  get: OptionalCall<V3MarketingMembercardOpenCallbackGetRequest, V3MarketingMembercardOpenCallbackGetResponse>;
  /** 查询回调地址: `GET v3/marketing/membercard-open/callback` */
  getAsync: OptionalCall<V3MarketingMembercardOpenCallbackGetRequest, V3MarketingMembercardOpenCallbackGetResponse>;
}

export interface V3MarketingMembercardOpenCallbackPatchRequest extends CommonOptions {
  json: {
    /** 通知url地址 */
    notify_url: string;
  };
}

export interface V3MarketingMembercardOpenCallbackPatchResponse {
  /** 通知url地址 */
  notify_url: string;
  /** 商户号 */
  mchid?: string;
}

export interface V3MarketingMembercardOpenCallbackGetRequest extends CommonOptions {
}

export interface V3MarketingMembercardOpenCallbackGetResponse {
  /** 通知url地址 */
  notify_url: string;
  /** 商户号 */
  mchid?: string;
}

/** `v3/marketing/membercard-open/cards` */
export interface V3MarketingMembercardOpenCards extends PathNode {
  _card_id_: V3MarketingMembercardOpenCardsByCardId;
  '{card_id}': V3MarketingMembercardOpenCardsByCardId;
  /**
   * 创建会员卡模板: `POST v3/marketing/membercard-open/cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545584) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708314)
   */
  post: Call<V3MarketingMembercardOpenCardsPostRequest, V3MarketingMembercardOpenCardsPostResponse>;
  /** 创建会员卡模板: `POST v3/marketing/membercard-open/cards` */
  postAsync: Call<V3MarketingMembercardOpenCardsPostRequest, V3MarketingMembercardOpenCardsPostResponse>;
  /**
   * 查询会员卡模板列表: `GET v3/marketing/membercard-open/cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547108) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709010)
   */
  get: Call<V3MarketingMembercardOpenCardsGetRequest, V3MarketingMembercardOpenCardsGetResponse>;
  /** 查询会员卡模板列表: `GET v3/marketing/membercard-open/cards` */
  getAsync: Call<V3MarketingMembercardOpenCardsGetRequest, V3MarketingMembercardOpenCardsGetResponse>;
}

export interface V3MarketingMembercardOpenCardsPostRequest extends CommonOptions {
  json: {
    /** 商户AppId */
    appid: string;
    /** 会员卡logo */
    logo_url: string;
    /** 品牌信息 */
    brand: {
      /** 品牌id */
      brand_id: string;
      /** 品牌展示名称 */
      display_name: string;
    };
    /** 卡名称 */
    title: string;
    /** 会员卡背景图 */
    background_picture_url: string;
    /** 使用须知 */
    description: string;
    /** 服务电话 */
    service_phone?: string;
    /** 会员码型 */
    code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE';
    /** 会员卡总库存 */
    total_quantity?: number;
    /** 有效期 */
    date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /** 有效期开始时间 */
      available_begin_time?: string;
      /** 有效期结束时间 */
      available_end_time?: string;
      /** 生效后N天内有效 */
      available_day_after_receive?: number;
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number;
    };
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME';
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /** 会员初始等级 */
    init_level?: string;
    /** 商户请求单号 */
    out_request_no: string;
    /** 储值信息 */
    balance_information?: V3MarketingMembercardOpenCardsJsonBalanceInformation;
    /** 开卡信息 */
    user_information_form?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[];
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: V3MarketingMembercardOpenCardsUserInformationFormCustomFieldList[];
    };
    /** 商户补充声明 */
    additional_statement?: V3MarketingMembercardOpenCardsJsonAdditionalStatement;
    /** 是否启用动态码 */
    need_dynamic_code?: boolean;
  };
}

export interface V3MarketingMembercardOpenCardsPostResponse {
  /** 会员卡id */
  card_id: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
  /** 剩余库存 */
  remain_quantity?: number;
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {});
  /** 品牌信息 */
  brand: V3MarketingMembercardOpenCardsBrand;
  /** 商户AppId */
  appid: string;
  /** 会员卡logo */
  logo_url: string;
  /** 卡名称 */
  title: string;
  /** 会员卡背景图 */
  background_picture_url: string;
  /** 使用须知 */
  description: string;
  /** 服务电话 */
  service_phone?: string;
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});
  /** 会员卡总库存 */
  total_quantity?: number;
  /** 有效期 */
  date_information: V3MarketingMembercardOpenCardsDateInformation;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级 */
  init_level?: string;
  /** 商户请求单号 */
  out_request_no: string;
  /** 储值信息 */
  balance_information?: V3MarketingMembercardOpenCardsBalanceInformation;
  /** 开卡信息 */
  user_information_form?: V3MarketingMembercardOpenCardsPostResponseUserInformationForm;
  /** 商户补充声明 */
  additional_statement?: V3MarketingMembercardOpenCardsAdditionalStatement;
  need_dynamic_code?: boolean;
}

export interface V3MarketingMembercardOpenCardsJsonBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean;
  /** 储值小程序appid */
  balance_appid?: string;
  /** 储值小程序path */
  balance_path?: string;
  /** 储值url */
  balance_url?: string;
}

export interface V3MarketingMembercardOpenCardsUserInformationFormCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX';
  /** 字段名称 */
  name?: string;
  /** 字段值 */
  values?: string[];
}

export interface V3MarketingMembercardOpenCardsJsonAdditionalStatement {
  /** 标题 */
  title?: string;
  /** 跳转url */
  url?: string;
  /** 跳转小程序appid */
  appid?: string;
  /** 跳转小程序path */
  path?: string;
}

export interface V3MarketingMembercardOpenCardsBrand {
  /** 品牌id */
  brand_id: string;
  /** 品牌展示名称 */
  display_name: string;
}

export interface V3MarketingMembercardOpenCardsDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 生效后N天内有效 */
  available_day_after_receive?: number;
  wait_days_after_receive?: number;
}

export interface V3MarketingMembercardOpenCardsBalanceInformation {
  /** 是否支持储值 */
  need_balance?: boolean;
  /** 储值小程序appid */
  balance_appid?: string;
  /** 储值小程序path */
  balance_path?: string;
  /** 储值url */
  balance_url?: string;
}

export interface V3MarketingMembercardOpenCardsPostResponseUserInformationForm {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: V3MarketingMembercardOpenCardsCustomFieldList[];
}

export interface V3MarketingMembercardOpenCardsCustomFieldList {
  /** 商户自定义的开卡信息字段类型 */
  type?: 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX' | (string & {});
  /** 字段名称 */
  name?: string;
  /** 字段值 */
  values?: string[];
}

export interface V3MarketingMembercardOpenCardsAdditionalStatement {
  /** 标题 */
  title?: string;
  /** 跳转url */
  url?: string;
  /** 跳转小程序appid */
  appid?: string;
  /** 跳转小程序path */
  path?: string;
}

export interface V3MarketingMembercardOpenCardsGetRequest extends CommonOptions {
  query: {
    /** 品牌id */
    brand_id?: string;
    /** 商户AppId */
    appid?: string;
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3MarketingMembercardOpenCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页大小 */
  limit: number;
  /** 分页页码 */
  offset: number;
  /** 会员卡列表 */
  data?: ({
    /** 会员卡id */
    card_id: string;
    /** 创建时间 */
    create_time?: string;
    /** 更新时间 */
    update_time?: string;
    /** 剩余库存 */
    remain_quantity?: number;
    /** 会员卡状态 */
    status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {});
    /** 品牌信息 */
    brand: V3MarketingMembercardOpenCardsBrand;
    /** 商户AppId */
    appid: string;
    /** 会员卡logo */
    logo_url: string;
    /** 卡名称 */
    title: string;
    /** 会员卡背景图 */
    background_picture_url: string;
    /** 使用须知 */
    description: string;
    /** 服务电话 */
    service_phone?: string;
    /** 会员码型 */
    code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});
    /** 会员卡总库存 */
    total_quantity?: number;
    /** 有效期 */
    date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
      /** 有效期开始时间 */
      available_begin_time?: string;
      /** 有效期结束时间 */
      available_end_time?: string;
      /** 生效后N天内有效 */
      available_day_after_receive?: number;
    };
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /** 会员初始等级 */
    init_level?: string;
    /** 商户请求单号 */
    out_request_no: string;
    /** 储值信息 */
    balance_information?: V3MarketingMembercardOpenCardsBalanceInformation;
    /** 开卡信息 */
    user_information_form?: V3MarketingMembercardOpenCardsPostResponseUserInformationForm;
    /** 商户补充声明 */
    additional_statement?: V3MarketingMembercardOpenCardsAdditionalStatement;
  })[];
}

/** `v3/marketing/membercard-open/cards/{card_id}` */
export interface V3MarketingMembercardOpenCardsByCardId extends PathNode {
  codes: V3MarketingMembercardOpenCardsByCardIdCodes;
  'decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode;
  decryptCode: V3MarketingMembercardOpenCardsByCardIdDecryptCode;
  'permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens;
  permissionTokens: V3MarketingMembercardOpenCardsByCardIdPermissionTokens;
  'phone-membercard': V3MarketingMembercardOpenCardsByCardIdPhoneMembercard;
  phoneMembercard: V3MarketingMembercardOpenCardsByCardIdPhoneMembercard;
  qrcode: V3MarketingMembercardOpenCardsByCardIdQrcode;
  rights: V3MarketingMembercardOpenCardsByCardIdRights;
  'service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules;
  serviceModules: V3MarketingMembercardOpenCardsByCardIdServiceModules;
  upgrade: V3MarketingMembercardOpenCardsByCardIdUpgrade;
  users: V3MarketingMembercardOpenCardsByCardIdUsers;
  /**
   * 查询会员卡模板信息: `GET v3/marketing/membercard-open/cards/{card_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547650) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709168)
   */
  get: Call<V3MarketingMembercardOpenCardsByCardIdGetRequest, V3MarketingMembercardOpenCardsByCardIdGetResponse>;
  /** 查询会员卡模板信息: `GET v3/marketing/membercard-open/cards/{card_id}` */
  getAsync: Call<V3MarketingMembercardOpenCardsByCardIdGetRequest, V3MarketingMembercardOpenCardsByCardIdGetResponse>;
  /**
   * 修改会员卡模板信息: `PATCH v3/marketing/membercard-open/cards/{card_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549567) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709882)
   */
  patch: Call<V3MarketingMembercardOpenCardsByCardIdPatchRequest, V3MarketingMembercardOpenCardsByCardIdPatchResponse>;
  /** 修改会员卡模板信息: `PATCH v3/marketing/membercard-open/cards/{card_id}` */
  patchAsync: Call<V3MarketingMembercardOpenCardsByCardIdPatchRequest, V3MarketingMembercardOpenCardsByCardIdPatchResponse>;
  /**
   * 删除会员卡模板: `DELETE v3/marketing/membercard-open/cards/{card_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549682) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012726840)
   */
  delete: Call<V3MarketingMembercardOpenCardsByCardIdDeleteRequest, V3MarketingMembercardOpenCardsByCardIdDeleteResponse>;
  /** 删除会员卡模板: `DELETE v3/marketing/membercard-open/cards/{card_id}` */
  deleteAsync: Call<V3MarketingMembercardOpenCardsByCardIdDeleteRequest, V3MarketingMembercardOpenCardsByCardIdDeleteResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdGetRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
}

export interface V3MarketingMembercardOpenCardsByCardIdGetResponse {
  /** 会员卡id */
  card_id: string;
  /** 创建时间 */
  create_time?: string;
  /** 更新时间 */
  update_time?: string;
  /** 剩余库存 */
  remain_quantity?: number;
  /** 会员卡状态 */
  status?: 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED' | (string & {});
  /** 品牌信息 */
  brand: V3MarketingMembercardOpenCardsBrand;
  /** 商户AppId */
  appid: string;
  /** 会员卡logo */
  logo_url: string;
  /** 卡名称 */
  title: string;
  /** 会员卡背景图 */
  background_picture_url: string;
  /** 使用须知 */
  description: string;
  /** 服务电话 */
  service_phone?: string;
  /** 会员码型 */
  code_type: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | (string & {});
  /** 会员卡总库存 */
  total_quantity?: number;
  /** 有效期 */
  date_information: V3MarketingMembercardOpenCardsDateInformation;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | (string & {});
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级 */
  init_level?: string;
  /** 商户请求单号 */
  out_request_no: string;
  /** 储值信息 */
  balance_information?: V3MarketingMembercardOpenCardsBalanceInformation;
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: V3MarketingMembercardOpenCardsCustomFieldList[];
    can_modify_after_activate?: boolean;
  };
  /** 商户补充声明 */
  additional_statement?: V3MarketingMembercardOpenCardsAdditionalStatement;
  bonus?: {
    init_bonus?: number;
    bonus_value_word?: string;
    bonus_cost_title?: string;
    bonus_cost_word?: string;
    bonus_jump_word?: string;
    bonus_jump_appid?: string;
    bonus_jump_path?: string;
    bonus_support_appid?: string;
    bonus_support_path?: string;
  };
  favor?: {
    show_coupon?: boolean;
    member_price_word?: string;
    member_price_appid?: string;
    member_price_path?: string;
  };
  service_modules?: {
    service_module_id?: string;
    jump_miniprogram?: V3MarketingMembercardOpenCardsJumpMiniprogram;
  }[];
  fapiao?: {
    fapiao_jump_word?: string;
    fapiao_jump_appid?: string;
    fapiao_jump_path?: string;
  };
  guide?: {
    staff_name?: string;
    head_image_url?: string;
    contact_information_name?: string;
    contact_information_value?: string;
    phone_number?: string;
  };
  need_dynamic_code?: boolean;
}

export interface V3MarketingMembercardOpenCardsJumpMiniprogram {
  appid?: string;
  path?: string;
}

export interface V3MarketingMembercardOpenCardsByCardIdPatchRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  json: {
    /** 商户AppId */
    appid?: string;
    /** 会员卡logo */
    logo_url?: string;
    /** 卡名称 */
    title?: string;
    /** 会员卡背景图 */
    background_picture_url?: string;
    /** 使用须知 */
    description?: string;
    /** 服务电话 */
    service_phone?: string;
    /** 会员卡总库存 */
    total_quantity?: number;
    /** 有效期 */
    date_information?: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
      /** 有效期结束时间 */
      available_end_time?: string;
      /** 生效后N天内有效 */
      available_day_after_receive?: number;
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number;
      /** 有效期开始时间 */
      available_begin_time?: string;
    };
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /** 会员初始等级 */
    init_level?: string;
    /** 储值信息 */
    balance_information?: V3MarketingMembercardOpenCardsJsonBalanceInformation;
    /** 开卡信息 */
    user_information_form?: {
      /** 是否允许修改 */
      can_modify_after_activate?: boolean;
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: ('USER_FORM_FLAG_MOBILE' | 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[];
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: V3MarketingMembercardOpenCardsUserInformationFormCustomFieldList[];
    };
    /** 商户补充声明 */
    additional_statement?: V3MarketingMembercardOpenCardsJsonAdditionalStatement;
    /** 会员卡code分配类型 */
    code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME';
    /** 会员码型 */
    code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE';
    /** 是否启用动态码 */
    need_dynamic_code?: boolean;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdPatchResponse = Empty;

export interface V3MarketingMembercardOpenCardsByCardIdDeleteRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
}

export type V3MarketingMembercardOpenCardsByCardIdDeleteResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/codes` */
export interface V3MarketingMembercardOpenCardsByCardIdCodes extends PathNode {
  deposit: V3MarketingMembercardOpenCardsByCardIdCodesDeposit;
  _code_: V3MarketingMembercardOpenCardsByCardIdCodesByCode;
  '{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesDeposit extends PathNode {
  /**
   * 导入会员Code: `POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709031)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdCodesDepositPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse>;
  /** 导入会员Code: `POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesDepositPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  json: {
    /** 会员卡code */
    code?: string[];
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesDepositPostResponse {
  /** 导入结果 */
  data?: ({
    /** 会员卡code */
    code?: string;
    /** 导入结果 */
    result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {});
  })[];
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCode extends PathNode {
  activate: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate;
  bonus: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus;
  rights: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights;
  'set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData;
  setServiceModuleData: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData;
  unavailable: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable;
  /**
   * 查询用户会员卡信息: `GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012547768) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709442)
   */
  get: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse>;
  /** 查询用户会员卡信息: `GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
  getAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse>;
  /**
   * 修改用户会员卡信息: `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549292) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709735)
   */
  patch: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchResponse>;
  /** 修改用户会员卡信息: `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}` */
  patchAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponse {
  /** 会员卡id */
  card_id?: string;
  /** 会员卡code */
  code?: string;
  /** 用户标识 */
  openid?: string;
  /** 会员卡编号 */
  membership_number?: string;
  /** 用户等级 */
  level?: string;
  /** 微信昵称 */
  nickname?: string;
  /** 微信头像url */
  head_image_url?: string;
  /** 会员卡背景图 */
  background_picture_url?: string;
  /** 用户储值余额 */
  balance?: number;
  /** 用户会员卡状态 */
  user_card_status?: 'NOT_ACTIVATE' | 'EFFECTIVE' | 'EXPIRE' | 'UNAVAILABLE' | 'DELETE' | (string & {});
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: V3MarketingMembercardOpenCommonFieldList[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string;
      /** 字段值 */
      value?: string;
      /** 字段值列表 */
      value_list?: string[];
    }[];
  };
  /** 用户当前积分 */
  bonus_value?: number;
  service_modules?: {
    service_module_id?: string;
    state_setting?: {
      state_id?: string;
      content_template_data?: {
        field_list?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseFieldList[];
        action_setting?: {
          action_name?: string;
          jump_miniprogram?: V3MarketingMembercardOpenCardsJumpMiniprogram;
        };
      };
      message_template_setting?: {
        message_template_id?: string;
        field_list?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseFieldList[];
      };
    };
  }[];
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeGetResponseFieldList {
  field_id?: string;
  field_value?: string;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: {
    /** 会员卡编号 */
    membership_number?: string;
    /** 会员卡背景图 */
    background_picture_url?: string;
    /** 用户等级 */
    level?: string;
    /** 商户请求单号 */
    out_request_no?: string;
    /** 用户储值变更信息 */
    balance_information?: {
      /** 更新前用户储值余额 */
      before_balance: number;
      /** 更新后用户储值余额 */
      balance: number;
      /** 本次余额变动值 */
      add_balance: number;
      /** 储值消耗记录 */
      balance_remark?: string;
    };
    /** 是否发送储值变更通知 */
    need_inform_balance?: boolean;
    /** 是否发送等级变更通知 */
    need_inform_level?: boolean;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodePatchResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate extends PathNode {
  /**
   * 激活会员卡（跳转型激活）: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostResponse>;
  /** 激活会员卡（跳转型激活）: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: {
    /** 会员卡编号 */
    membership_number?: string;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivatePostResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus extends PathNode {
  commit: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit;
  prepare: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit extends PathNode {
  /**
   * 设置支付后展示的积分到账: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551350) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729634)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostResponse>;
  /** 设置支付后展示的积分到账: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostRequest extends CommonOptions {
  /** 会员卡模板id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: V3MarketingMembercardOpenCardsCodesBonusJson;
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitPostResponse = Empty;

export interface V3MarketingMembercardOpenCardsCodesBonusJson {
  /** 商户订单号 */
  out_trade_no: string;
  /** 直连商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 会员积分值 */
  bonus_value: number;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare extends PathNode {
  /**
   * 支付结果页展示会员积分: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012595808) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729629)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostResponse>;
  /** 支付结果页展示会员积分: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostRequest extends CommonOptions {
  /** 会员卡模板id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: V3MarketingMembercardOpenCardsCodesBonusJson;
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPreparePostResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights extends PathNode {
  /**
   * 设置会员权益: `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551213) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729622)
   */
  patch: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchResponse>;
  /** 设置会员权益: `PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights` */
  patchAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: {
    /** 变更前的会员积分值 */
    before_bonus_value?: number;
    /** 变更后的会员积分值 */
    bonus_value?: number;
    /** 会员积分变动值 */
    add_bonus_value?: number;
    /** 商户请求单号 */
    out_request_no: string;
    /** 是否发送积分变更通知 */
    need_inform_bonus?: boolean;
    /** 会员专享价文案 */
    member_price_word?: string;
    /** 会员发票跳转文案 */
    fapiao_jump_word?: string;
    /** 会员专属咨询信息 */
    guide?: V3MarketingMembercardOpenCardsGuide;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsPatchResponse = Empty;

export interface V3MarketingMembercardOpenCardsGuide {
  /** 联系人名字 */
  staff_name?: string;
  /** 联系人头像 */
  head_image_url?: string;
  /** 联系方式 */
  contact_information_name?: string;
  /** 联系信息值 */
  contact_information_value?: string;
  /** 联系电话 */
  phone_number?: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData extends PathNode {
  /**
   * 设置会员服务项用户信息: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166964) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176090)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostResponse>;
  /** 设置会员服务项用户信息: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: {
    /** 商户请求单号 */
    out_request_no: string;
    /** 会员服务项ID */
    service_module_id: string;
    /** 服务状态设置 */
    state_setting: {
      /** 状态ID */
      state_id: string;
      /** 内容模板设置 */
      content_template_data: {
        /** 服务内容列表 */
        field_list?: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequestFieldList[];
        /** 操作设置 */
        action_setting?: {
          /** 操作名称 */
          action_name: string;
          /** 跳转小程序 */
          jump_miniprogram: V3MarketingMembercardOpenCardsActionSettingJumpMiniprogram;
        };
      };
      /** 消息模板设置 */
      message_template_setting?: {
        /** 模板消息ID */
        message_template_id: string;
        /** 服务内容列表 */
        field_list: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequestFieldList[];
      };
    };
  };
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostResponse = Empty;

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataPostRequestFieldList {
  /** 内容字段ID */
  field_id: string;
  /** 内容字段值 */
  field_value: string;
}

export interface V3MarketingMembercardOpenCardsActionSettingJumpMiniprogram {
  /** 小程序appid */
  appid: string;
  /** 小程序path */
  path: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable extends PathNode {
  /**
   * 作废用户会员卡: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549677) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012726955)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostResponse>;
  /** 作废用户会员卡: `POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest, V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员卡code */
  code: string;
  json: {
    /** 失效理由 */
    reason?: string;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailablePostResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
export interface V3MarketingMembercardOpenCardsByCardIdDecryptCode extends PathNode {
  /**
   * 加密code解码（跳转型激活）: `GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550742) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727758)
   */
  get: Call<V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetRequest, V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse>;
  /** 加密code解码（跳转型激活）: `GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code` */
  getAsync: Call<V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetRequest, V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  query: {
    /** 加密code */
    encrypt_code: string;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdDecryptCodeGetResponse {
  /** 会员卡code */
  code: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokens extends PathNode {
  /**
   * 商户预授权: `POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550867) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012728179)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostRequest, V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse>;
  /** 商户预授权: `POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostRequest, V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostRequest extends CommonOptions {
  /** 会员卡模板id */
  card_id: string;
  json: {
    /** 激活类型 */
    activate_type: string;
    navigate_back_previous_page?: boolean;
    /** 跳转激活的url */
    activate_url?: string;
    /** 跳转激活的appid */
    activate_appid?: string;
    /** 跳转激活的path */
    activate_path?: string;
    /** 自定义场景值 */
    outer_str?: string;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokensPostResponse {
  /** 预授权token */
  permission_token: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard` */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercard extends PathNode {
  import: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport;
}

/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport extends PathNode {
  /**
   * 根据手机号导入用户会员卡: `POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550535) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727629)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostRequest, V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>;
  /** 根据手机号导入用户会员卡: `POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostRequest, V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostRequest extends CommonOptions {
  /** 会员卡ID */
  card_id: string;
  json: {
    /** 用户加密手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    encrypted_phone_number: string;
    /** 会员卡code */
    code?: string;
    /** 商户请求单号 */
    out_request_no: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportPostResponse {
  /** 会员卡code */
  code: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/qrcode` */
export interface V3MarketingMembercardOpenCardsByCardIdQrcode extends PathNode {
  /**
   * 创建会员卡二维码: `POST v3/marketing/membercard-open/cards/{card_id}/qrcode`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdQrcodePostRequest, V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse>;
  /** 创建会员卡二维码: `POST v3/marketing/membercard-open/cards/{card_id}/qrcode` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdQrcodePostRequest, V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdQrcodePostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  json: {
    /** 会员卡激活类型 */
    activate_type: 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE';
    /** 跳转激活的url */
    activate_url?: string;
    /** 跳转激活的appid */
    activate_appid?: string;
    /** 跳转激活的path */
    activate_path?: string;
    /** 自定义场景值 */
    outer_str?: string;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdQrcodePostResponse {
  /** 二维码对应的url */
  url: string;
}

/** `v3/marketing/membercard-open/cards/{card_id}/rights` */
export interface V3MarketingMembercardOpenCardsByCardIdRights extends PathNode {
  /**
   * 设置会员卡模板权益项: `PATCH v3/marketing/membercard-open/cards/{card_id}/rights`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551219) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012729618)
   */
  patch: Call<V3MarketingMembercardOpenCardsByCardIdRightsPatchRequest, V3MarketingMembercardOpenCardsByCardIdRightsPatchResponse>;
  /** 设置会员卡模板权益项: `PATCH v3/marketing/membercard-open/cards/{card_id}/rights` */
  patchAsync: Call<V3MarketingMembercardOpenCardsByCardIdRightsPatchRequest, V3MarketingMembercardOpenCardsByCardIdRightsPatchResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdRightsPatchRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  json: {
    /** 是否展示会员积分 */
    show_bonus: boolean;
    /** 是否展示会员优惠 */
    show_favor: boolean;
    /** 会员积分 */
    bonus?: {
      /** 会员初始积分值 */
      init_bonus: number;
      /** 积分值文案 */
      bonus_value_word: string;
      /** 积分价值项标题 */
      bonus_cost_title?: string;
      /** 积分价值项文案 */
      bonus_cost_word: string;
      /** 积分跳转文案 */
      bonus_jump_word?: string;
      /** 积分跳转appid */
      bonus_jump_appid?: string;
      /** 积分跳转path */
      bonus_jump_path?: string;
      /** 自助积分跳转appid */
      bonus_support_appid?: string;
      /** 自助积分跳转path */
      bonus_support_path?: string;
    };
    /** 会员优惠 */
    favor?: {
      /** 是否展示优惠券 */
      show_coupon: boolean;
      /** 会员专享价文案 */
      member_price_word?: string;
      /** 会员专享价跳转appid */
      member_price_appid?: string;
      /** 会员专享价跳转path */
      member_price_path?: string;
      /** 会员专享价标题 */
      member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY';
      /** 会员优惠栏目名称 */
      favor_module_title?: 'FAVOR' | 'VIP';
    };
    /** 是否展示会员发票 */
    show_fapiao?: boolean;
    /** 会员发票 */
    fapiao?: {
      /** 发票跳转文案 */
      fapiao_jump_word?: string;
      /** 发票跳转AppID */
      fapiao_jump_appid?: string;
      /** 发票跳转path */
      fapiao_jump_path?: string;
    };
    /** 是否展示会员专属咨询 */
    show_guide?: boolean;
    /** 会员专属咨询信息 */
    guide?: V3MarketingMembercardOpenCardsGuide;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdRightsPatchResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules` */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModules extends PathNode {
  _service_module_id_: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId;
  '{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId;
  /**
   * 添加会员卡服务项: `POST v3/marketing/membercard-open/cards/{card_id}/service-modules`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167277) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176338)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdServiceModulesPostRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse>;
  /** 添加会员卡服务项: `POST v3/marketing/membercard-open/cards/{card_id}/service-modules` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdServiceModulesPostRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesPostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  json: {
    /** 会员服务项ID */
    service_module_id: string;
    /** 跳转小程序 */
    jump_miniprogram: V3MarketingMembercardOpenCardsActionSettingJumpMiniprogram;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesPostResponse extends V3MarketingMembercardOpenCardsServiceModulesAnswer {
}

export interface V3MarketingMembercardOpenCardsServiceModulesAnswer {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string;
    /** 小程序path */
    path: string;
  };
}

/** `v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId extends PathNode {
  /**
   * 修改会员卡服务项: `PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167417) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176491)
   */
  patch: Call<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>;
  /** 修改会员卡服务项: `PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
  patchAsync: Call<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse>;
  /**
   * 移除会员卡服务项: `DELETE v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017167557) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017176594)
   */
  delete: Call<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteResponse>;
  /** 移除会员卡服务项: `DELETE v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}` */
  deleteAsync: Call<V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest, V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
  json: {
    /** 跳转小程序 */
    jump_miniprogram: V3MarketingMembercardOpenCardsActionSettingJumpMiniprogram;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdPatchResponse extends V3MarketingMembercardOpenCardsServiceModulesAnswer {
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  /** 会员服务项ID */
  service_module_id: string;
}

export type V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdDeleteResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/upgrade` */
export interface V3MarketingMembercardOpenCardsByCardIdUpgrade extends PathNode {
  /**
   * 老会员卡模板升级: `POST v3/marketing/membercard-open/cards/{card_id}/upgrade`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545673) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdUpgradePostRequest, V3MarketingMembercardOpenCardsByCardIdUpgradePostResponse>;
  /** 老会员卡模板升级: `POST v3/marketing/membercard-open/cards/{card_id}/upgrade` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdUpgradePostRequest, V3MarketingMembercardOpenCardsByCardIdUpgradePostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdUpgradePostRequest extends CommonOptions {
  /** 会员卡id */
  card_id: string;
  json: {
    /** 品牌id */
    brand_id: string;
    /** 商户AppId */
    appid: string;
  };
}

export type V3MarketingMembercardOpenCardsByCardIdUpgradePostResponse = Empty;

/** `v3/marketing/membercard-open/cards/{card_id}/users` */
export interface V3MarketingMembercardOpenCardsByCardIdUsers extends PathNode {
  import: V3MarketingMembercardOpenCardsByCardIdUsersImport;
}

/** `v3/marketing/membercard-open/cards/{card_id}/users/import` */
export interface V3MarketingMembercardOpenCardsByCardIdUsersImport extends PathNode {
  /**
   * 根据openid导入用户会员卡: `POST v3/marketing/membercard-open/cards/{card_id}/users/import`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549739) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012727561)
   */
  post: Call<V3MarketingMembercardOpenCardsByCardIdUsersImportPostRequest, V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse>;
  /** 根据openid导入用户会员卡: `POST v3/marketing/membercard-open/cards/{card_id}/users/import` */
  postAsync: Call<V3MarketingMembercardOpenCardsByCardIdUsersImportPostRequest, V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse>;
}

export interface V3MarketingMembercardOpenCardsByCardIdUsersImportPostRequest extends CommonOptions {
  /** 会员卡ID */
  card_id: string;
  json: {
    /** 用户标识 */
    openid: string;
    /** 会员卡code */
    code?: string;
    /** 商户请求单号 */
    out_request_no: string;
  };
}

export interface V3MarketingMembercardOpenCardsByCardIdUsersImportPostResponse {
  /** 会员卡code */
  code: string;
}

/** `v3/marketing/membercard-open/phonenumber-member` */
export interface V3MarketingMembercardOpenPhonenumberMember extends PathNode {
  import: V3MarketingMembercardOpenPhonenumberMemberImport;
  search: V3MarketingMembercardOpenPhonenumberMemberSearch;
}

/** `v3/marketing/membercard-open/phonenumber-member/import` */
export interface V3MarketingMembercardOpenPhonenumberMemberImport extends PathNode {
  /**
   * 导入加密手机号提醒会员领卡: `POST v3/marketing/membercard-open/phonenumber-member/import`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166226) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017171998)
   */
  post: Call<V3MarketingMembercardOpenPhonenumberMemberImportPostRequest, V3MarketingMembercardOpenPhonenumberMemberImportPostResponse>;
  /** 导入加密手机号提醒会员领卡: `POST v3/marketing/membercard-open/phonenumber-member/import` */
  postAsync: Call<V3MarketingMembercardOpenPhonenumberMemberImportPostRequest, V3MarketingMembercardOpenPhonenumberMemberImportPostResponse>;
}

export interface V3MarketingMembercardOpenPhonenumberMemberImportPostRequest extends CommonOptions {
  json: {
    /** 会员信息 */
    member_information: {
      /** 会员卡id */
      card_id: string;
      /** 会员卡code */
      code?: string;
      /** 会员卡编号 */
      membership_number?: string;
      /** 会员注册时间 */
      registration_time: string;
    };
    /** 加密手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    encrypted_phone_number: string;
    /** 自定义场景值 */
    outer_str?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export type V3MarketingMembercardOpenPhonenumberMemberImportPostResponse = Empty;

/** `v3/marketing/membercard-open/phonenumber-member/search` */
export interface V3MarketingMembercardOpenPhonenumberMemberSearch extends PathNode {
  /**
   * 通过加密手机号查询会员领卡状态: `GET v3/marketing/membercard-open/phonenumber-member/search`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166232) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017172062)
   */
  get: Call<V3MarketingMembercardOpenPhonenumberMemberSearchGetRequest, V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse>;
  /** 通过加密手机号查询会员领卡状态: `GET v3/marketing/membercard-open/phonenumber-member/search` */
  getAsync: Call<V3MarketingMembercardOpenPhonenumberMemberSearchGetRequest, V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse>;
}

export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetRequest extends CommonOptions {
  query: {
    /** 会员卡id */
    card_id: string;
    /** 加密手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    encrypted_phone_number: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3MarketingMembercardOpenPhonenumberMemberSearchGetResponse {
  /** 用户领取状态 */
  receive_status: 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {});
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code */
    code: string;
    /** 用户标识 */
    openid: string;
    /** 用户标识 */
    unionid?: string;
    /** 会员卡领取时间 */
    receive_time: string;
    /** 品牌appid */
    card_appid: string;
    /** 会员卡id */
    card_id: string;
  };
}

/** `v3/marketing/membercard-open/user` */
export interface V3MarketingMembercardOpenUser extends PathNode {
  cards: V3MarketingMembercardOpenUserCards;
}

/** `v3/marketing/membercard-open/user/cards` */
export interface V3MarketingMembercardOpenUserCards extends PathNode {
  /**
   * 查询用户在品牌下所有会员卡: `GET v3/marketing/membercard-open/user/cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549255) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
   */
  get: Call<V3MarketingMembercardOpenUserCardsGetRequest, V3MarketingMembercardOpenUserCardsGetResponse>;
  /** 查询用户在品牌下所有会员卡: `GET v3/marketing/membercard-open/user/cards` */
  getAsync: Call<V3MarketingMembercardOpenUserCardsGetRequest, V3MarketingMembercardOpenUserCardsGetResponse>;
}

export interface V3MarketingMembercardOpenUserCardsGetRequest extends CommonOptions {
  query: {
    /** 用户标识 */
    openid: string;
    /** 商户AppId */
    appid?: string;
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3MarketingMembercardOpenUserCardsGetResponse {
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id?: string;
    /** 会员卡code */
    code?: string;
  }[];
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

/** `v3/marketing/partner` */
export interface V3MarketingPartner extends PathNode {
  'delivery-plan': V3MarketingPartnerDeliveryPlan;
  deliveryPlan: V3MarketingPartnerDeliveryPlan;
  'product-coupon': V3MarketingPartnerProductCoupon;
  productCoupon: V3MarketingPartnerProductCoupon;
}

/** `v3/marketing/partner/delivery-plan` */
export interface V3MarketingPartnerDeliveryPlan extends PathNode {
  'delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlans;
  deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlans;
  _sp_mchid_: V3MarketingPartnerDeliveryPlanBySpMchid;
  '{sp_mchid}': V3MarketingPartnerDeliveryPlanBySpMchid;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlans extends PathNode {
  _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId;
  '{brand_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId;
  _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId;
  '{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId;
  /**
   * 创建投放计划: `POST v3/marketing/partner/delivery-plan/delivery-plans`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184554)
   */
  post: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansPostRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansPostResponse>;
  /** 创建投放计划: `POST v3/marketing/partner/delivery-plan/delivery-plans` */
  postAsync: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansPostRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansPostResponse>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansPostRequest extends CommonOptions {
  json: {
    /** 创建请求单号 At most 40 characters. */
    out_request_no: string;
    /** 创建投放计划的品牌ID */
    brand_id: string;
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id?: string;
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config: boolean;
    /** 投放计划名称 At most 36 characters. */
    plan_name?: string;
    /** 投放总库存数量 */
    total_count?: number;
    /** 单用户限领 */
    user_limit?: number;
    /** 单日限领 */
    daily_limit?: number;
    /** 投放开始时间 */
    delivery_start_time?: string;
    /** 投放结束时间 */
    delivery_end_time?: string;
    /** 营销标签 At most 27 characters. */
    recommend_word?: string;
    /**
     * 使用模式
     * - `SINGLE` 单券
     * - `PROGRESSIVE_BUNDLE` 多次优惠
     */
    usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
    /** 投放批次组ID */
    stock_bundle_id?: string;
  };
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansPostResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID At most 32 characters. */
    plan_id: string;
    /** 投放计划名称 At most 36 characters. */
    plan_name: string;
    /**
     * 投放计划状态
     * - `CREATED` 创建成功
     * - `TERMINATED` 已终止
     * - `EXPIRED` 已过期
     * - `DELIVERING` 投放中
     * - `PAUSED` 已暂停
     */
    plan_state: 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED' | (string & {});
    /** 投放开始时间 */
    delivery_start_time: string;
    /** 投放结束时间 */
    delivery_end_time: string;
    /** 商品券ID At most 40 characters. */
    product_coupon_id: string;
    /**
     * 使用模式
     * - `SINGLE` 单券
     * - `PROGRESSIVE_BUNDLE` 多次优惠
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
    /** 投放批次ID At most 40 characters. */
    stock_id?: string;
    /** 投放批次组ID */
    stock_bundle_id?: string;
    /** 营销标签 At most 27 characters. */
    recommend_word?: string;
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 投放总库存数量 */
    total_count: number;
    /** 单用户限领 */
    user_limit: number;
    /** 单日限领 */
    daily_limit: number;
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config: boolean;
  };
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId extends PathNode {
  'delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans;
  deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans;
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans extends PathNode {
  /**
   * 分页查询投放计划列表: `GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
   */
  get: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse>;
  /** 分页查询投放计划列表: `GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` */
  getAsync: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetRequest extends CommonOptions {
  /** 品牌ID */
  brand_id: string;
  query?: {
    /** 分页大小 */
    page_size?: number;
    /** 分页起始位置 */
    offset?: number;
    /** 投放计划线上状态 */
    plan_state?: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED';
    /** 投放计划审核状态 */
    audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED';
    /** 投放计划ID */
    plan_id?: string;
  };
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansGetResponse {
  /** 资源总条数 */
  total_count?: number;
  /** 投放计划列表 */
  plan_list?: ({
    /** 投放计划ID */
    plan_id: string;
    /** 投放计划名称 */
    plan_name: string;
    /** 投放计划状态 */
    plan_state: 'PLAN_CREATING' | 'PLAN_CREATED' | 'PLAN_TERMINATING' | 'PLAN_TERMINATED' | 'PLAN_EXPIRED' | 'PLAN_DELIVERING' | 'PLAN_PAUSED' | (string & {});
    /** 开始可用时间 */
    delivery_start_time?: string;
    /** 结束可用时间 */
    delivery_end_time?: string;
    /** 批次ID */
    stock_id: string;
    /** 商品券ID */
    product_coupon_id: string;
    /** 营销标签 */
    recommend_word?: string;
    /** 品牌ID */
    brand_id: string;
    /** 总库存 */
    total_count?: number;
    /** 单用户限领 */
    user_limit?: number;
    /** 单日限领 */
    daily_limit?: number;
    reuse_coupon_config?: boolean;
  })[];
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId extends PathNode {
  terminate: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate;
  /**
   * 更新投放计划: `PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184594)
   */
  patch: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse>;
  /** 更新投放计划: `PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` */
  patchAsync: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchRequest extends CommonOptions {
  /** 投放计划ID At most 32 characters. */
  plan_id: string;
  json: {
    /** 修改内容 */
    modify_content: {
      /** 投放计划名称 At most 36 characters. */
      plan_name?: string;
      /** 投放结束时间 */
      delivery_end_time?: string;
      /** 投放总库存数量 */
      total_count?: number;
      /** 单用户限领 */
      user_limit?: number;
      /** 单日限领 */
      daily_limit?: number;
      /** 营销标签 At most 27 characters. */
      recommend_word?: string;
    };
    /** 修改请求单号 At most 40 characters. */
    out_request_no: string;
  };
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdPatchResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID At most 32 characters. */
    plan_id: string;
    /** 投放计划名称 At most 36 characters. */
    plan_name: string;
    /**
     * 投放计划状态
     * - `CREATED` 创建成功
     * - `TERMINATED` 已终止
     * - `EXPIRED` 已过期
     * - `DELIVERING` 投放中
     * - `PAUSED` 已暂停
     */
    plan_state: 'CREATED' | 'TERMINATED' | 'EXPIRED' | 'DELIVERING' | 'PAUSED' | 'PLAN_CREATED' | (string & {});
    /** 投放开始时间 */
    delivery_start_time: string;
    /** 投放结束时间 */
    delivery_end_time: string;
    /** 商品券ID At most 40 characters. */
    product_coupon_id: string;
    /**
     * 使用模式
     * - `SINGLE` 单券
     * - `PROGRESSIVE_BUNDLE` 多次优惠
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
    /** 投放批次ID At most 40 characters. */
    stock_id?: string;
    /** 投放批次组ID */
    stock_bundle_id?: string;
    /** 营销标签 At most 27 characters. */
    recommend_word?: string;
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 投放总库存数量 */
    total_count: number;
    /** 单用户限领 */
    user_limit: number;
    /** 单日限领 */
    daily_limit: number;
    /** 是否复用商品券和批次信息 */
    reuse_coupon_config: boolean;
  };
}

/** `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` */
export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate extends PathNode {
  /**
   * 终止投放计划: `POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184572)
   */
  post: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostResponse>;
  /** 终止投放计划: `POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` */
  postAsync: Call<V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest, V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostResponse>;
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostRequest extends CommonOptions {
  /** 投放计划ID */
  plan_id: string;
}

export type V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminatePostResponse = Empty;

/** `v3/marketing/partner/delivery-plan/{sp_mchid}` */
export interface V3MarketingPartnerDeliveryPlanBySpMchid extends PathNode {
  'notify-url': V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl;
  notifyUrl: V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl;
}

/** `v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` */
export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl extends PathNode {
  /**
   * 设置投放计划回调地址: `POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016184598)
   */
  post: Call<V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostRequest, V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostResponse>;
  /** 设置投放计划回调地址: `POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` */
  postAsync: Call<V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostRequest, V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostResponse>;
}

export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostRequest extends CommonOptions {
  /** 服务商商户号 */
  sp_mchid: string;
  json: {
    /** 通知url地址 */
    notify_url: string;
  };
}

export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlPostResponse {
  /** 通知地址 */
  notify_url: string;
}

/** `v3/marketing/partner/product-coupon` */
export interface V3MarketingPartnerProductCoupon extends PathNode {
  'image-generation-tasks': V3MarketingPartnerProductCouponImageGenerationTasks;
  imageGenerationTasks: V3MarketingPartnerProductCouponImageGenerationTasks;
  media: V3MarketingPartnerProductCouponMedia;
  'notify-configs': V3MarketingPartnerProductCouponNotifyConfigs;
  notifyConfigs: V3MarketingPartnerProductCouponNotifyConfigs;
  'product-coupons': V3MarketingPartnerProductCouponProductCoupons;
  productCoupons: V3MarketingPartnerProductCouponProductCoupons;
  users: V3MarketingPartnerProductCouponUsers;
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks` */
export interface V3MarketingPartnerProductCouponImageGenerationTasks extends PathNode {
  _task_id_: V3MarketingPartnerProductCouponImageGenerationTasksByTaskId;
  '{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId;
  /**
   * 提交图片生成任务: `POST v3/marketing/partner/product-coupon/image-generation-tasks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327735) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327752)
   */
  post: Call<V3MarketingPartnerProductCouponImageGenerationTasksPostRequest, V3MarketingPartnerProductCouponImageGenerationTasksPostResponse>;
  /** 提交图片生成任务: `POST v3/marketing/partner/product-coupon/image-generation-tasks` */
  postAsync: Call<V3MarketingPartnerProductCouponImageGenerationTasksPostRequest, V3MarketingPartnerProductCouponImageGenerationTasksPostResponse>;
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksPostRequest extends CommonOptions {
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 图片生成的任务ID */
    task_id: string;
    /**
     * 图片生成类型
     * - `COMBINE_IMAGE` 适合全场类优惠头图
     * - `CUT_OUT` 适合单品类优惠头图
     */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
    /** 拼图数据 */
    combine_image?: {
      /**
       * 优惠范围
       * - `ALL` 全场商品可用券
       * - `SINGLE` 部分商品可用券
       */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY';
      /**
       * 商品券类型
       * - `NORMAL` 满减券
       * - `DISCOUNT` 折扣券
       * - `EXCHANGE` 兑换券
       */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
      /**
       * 使用模式
       * - `SINGLE` 单券
       * - `PROGRESSIVE_BUNDLE` 多次优惠
       */
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE';
      /** 满减券使用规则 */
      normal_coupon?: V3MarketingPartnerProductCouponCombineImageNormalCoupon;
      /** 折扣券使用规则 */
      discount_coupon?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon;
      /** 兑换券使用规则 */
      exchange_coupon?: V3MarketingPartnerProductCouponCombineImageExchangeCoupon;
      /** 背景颜色色值 */
      background_color?: string;
    };
    /** 抠图数据 */
    cut_out?: {
      /** 商品图URL */
      image_url: string;
    };
  };
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksPostResponse {
  /** 图片生成的任务ID */
  task_id: string;
  /** 品牌ID */
  brand_id: string;
}

export interface V3MarketingPartnerProductCouponCombineImageNormalCoupon {
  /** 门槛金额 */
  threshold: number;
  /** 固定减免金额 */
  discount_amount: number;
}

export interface V3MarketingPartnerProductCouponCombineImageDiscountCoupon {
  /** 门槛金额 */
  threshold: number;
  /** 固定减免百分比 */
  percent_off: number;
}

export interface V3MarketingPartnerProductCouponCombineImageExchangeCoupon {
  /** 门槛金额 */
  threshold: number;
  /** 固定兑换价格 */
  exchange_price: number;
}

/** `v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` */
export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskId extends PathNode {
  /**
   * 查询图片生成任务执行结果: `GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327739) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327753)
   */
  get: Call<V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetRequest, V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetResponse>;
  /** 查询图片生成任务执行结果: `GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}` */
  getAsync: Call<V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetRequest, V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetResponse>;
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetRequest extends CommonOptions {
  /** 图片生成的任务ID */
  task_id: string;
  query: {
    /** 品牌ID */
    brand_id: string;
    /**
     * 图片生成类型
     * - `COMBINE_IMAGE` 适合全场类优惠头图
     * - `CUT_OUT` 适合单品类优惠头图
     */
    image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT';
  };
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskIdGetResponse {
  /** 品牌ID */
  brand_id: string;
  /** 图片生成的任务ID */
  task_id: string;
  /**
   * 图片生成类型
   * - `COMBINE_IMAGE` 适合全场类优惠头图
   * - `CUT_OUT` 适合单品类优惠头图
   */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {});
  /**
   * 任务状态
   * - `PROCESSING` 任务执行中
   * - `FAIL` 任务失败
   * - `SUCCESS` 任务成功
   */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {});
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url: string;
  };
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url: string;
  };
}

/** `v3/marketing/partner/product-coupon/media` */
export interface V3MarketingPartnerProductCouponMedia extends PathNode {
  'upload-image': V3MarketingPartnerProductCouponMediaUploadImage;
  uploadImage: V3MarketingPartnerProductCouponMediaUploadImage;
}

/** `v3/marketing/partner/product-coupon/media/upload-image` */
export interface V3MarketingPartnerProductCouponMediaUploadImage extends PathNode {
  /**
   * 图片上传: `POST v3/marketing/partner/product-coupon/media/upload-image`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781275) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435731)
   */
  post: Call<V3MarketingPartnerProductCouponMediaUploadImagePostRequest, V3MarketingPartnerProductCouponMediaUploadImagePostResponse>;
  /** 图片上传: `POST v3/marketing/partner/product-coupon/media/upload-image` */
  postAsync: Call<V3MarketingPartnerProductCouponMediaUploadImagePostRequest, V3MarketingPartnerProductCouponMediaUploadImagePostResponse>;
}

export interface V3MarketingPartnerProductCouponMediaUploadImagePostRequest extends CommonOptions {
  body: Body;
}

export interface V3MarketingPartnerProductCouponMediaUploadImagePostResponse {
  /** 图片URL At most 256 characters. */
  image_url: string;
}

/** `v3/marketing/partner/product-coupon/notify-configs` */
export interface V3MarketingPartnerProductCouponNotifyConfigs extends PathNode {
  /**
   * 获取商品券事件通知地址: `GET v3/marketing/partner/product-coupon/notify-configs`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781284) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435718)
   */
  get: OptionalCall<V3MarketingPartnerProductCouponNotifyConfigsGetRequest, V3MarketingPartnerProductCouponNotifyConfigsGetResponse>;
  /** 获取商品券事件通知地址: `GET v3/marketing/partner/product-coupon/notify-configs` */
  getAsync: OptionalCall<V3MarketingPartnerProductCouponNotifyConfigsGetRequest, V3MarketingPartnerProductCouponNotifyConfigsGetResponse>;
}

export interface V3MarketingPartnerProductCouponNotifyConfigsGetRequest extends CommonOptions {
}

export interface V3MarketingPartnerProductCouponNotifyConfigsGetResponse {
  /** 通知URL地址 */
  notify_url: string;
  /** 更新时间 */
  update_time: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons` */
export interface V3MarketingPartnerProductCouponProductCoupons extends PathNode {
  _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponId;
  '{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId;
  /**
   * 创建商品券: `POST v3/marketing/partner/product-coupon/product-coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781289) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434630)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsPostRequest, V3MarketingPartnerProductCouponProductCouponsPostResponse>;
  /** 创建商品券: `POST v3/marketing/partner/product-coupon/product-coupons` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsPostRequest, V3MarketingPartnerProductCouponProductCouponsPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsPostRequest extends CommonOptions {
  json: {
    /** 创建请求单号 At most 40 characters. */
    out_request_no: string;
    /**
     * 优惠范围
     * - `ALL` 全场商品可用券
     * - `SINGLE` 部分商品可用券
     */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY';
    /**
     * 商品券类型
     * - `NORMAL` 满减券
     * - `DISCOUNT` 折扣券
     * - `EXCHANGE` 兑换券
     */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE';
    /**
     * 使用模式
     * - `SINGLE` 单券
     * - `PROGRESSIVE_BUNDLE` 多次优惠
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL';
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count: number;
      /** 多次优惠使用间隔天数 */
      interval_days?: number;
    };
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: V3MarketingPartnerProductCouponCombineImageNormalCoupon;
      /** 折扣券使用规则 */
      discount_coupon?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon;
    };
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL';
      /** 可使用次数 */
      count: number;
      /** 多次优惠有效天数 */
      available_days: number;
      /** 多次优惠使用间隔天数 */
      interval_days?: number;
    };
    /** 展示信息 */
    display_info: V3MarketingPartnerProductCouponProductCouponsDisplayInfo;
    /** 外部商品ID At most 40 characters. */
    out_product_no?: string;
    /** 批次组 */
    stock_bundle?: {
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
      /** 批次组发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponProductCouponsStockSendRule;
      /** 多次优惠批次组使用规则 */
      progressive_bundle_usage_rule: {
        /** 券可核销时间 */
        coupon_available_period: V3MarketingPartnerProductCouponProductCouponsPostRequestCouponAvailablePeriod;
        /** 满减券使用规则 */
        normal_coupon_list?: V3MarketingPartnerProductCouponCombineImageNormalCoupon[];
        /** 折扣券使用规则 */
        discount_coupon_list?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon[];
        /** 兑换券使用规则 */
        exchange_coupon_list?: V3MarketingPartnerProductCouponCombineImageExchangeCoupon[];
      };
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /**
         * 券使用方式列表
         * - `OFFLINE` 线下滴码核销
         * - `MINI_PROGRAM` 线上小程序核销
         * - `APP` APP核销
         * - `PAYMENT_CODE` 微信支付付款码核销
         */
        coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
        /** 小程序AppID */
        mini_program_appid?: string;
        /** 小程序跳转路径 */
        mini_program_path?: string;
        /** APP的H5跳转路径 */
        app_path?: string;
        /** 券使用说明 At most 1000 characters. */
        usage_description: string;
        /** 券可用门店信息 */
        coupon_available_store_info?: V3MarketingPartnerProductCouponProductCouponsPostRequestCouponAvailableStoreInfo;
        /**
         * APP跳转类型
         * - `H5` 跳转H5
         * - `PASSCODE_LINK` 口令链接
         */
        app_jump_type?: 'H5' | 'PASSCODE_LINK';
        /** 口令链接 */
        passcode_link?: string;
      };
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /**
         * 用户商品券Code展示模式
         * - `INVISIBLE` 不展示Code
         * - `BARCODE` 条形码
         * - `QRCODE` 二维码
         */
        code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE';
        /** 背景颜色 */
        background_color?: string;
        /** 小程序入口 */
        entrance_mini_program?: V3MarketingPartnerProductCouponProductCouponsPostRequestEntranceMiniProgram;
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string;
        };
        /** 视频号入口 */
        entrance_finder?: V3MarketingDisplayPatternInfoFinderInfo;
      };
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
    };
    /** 批次 */
    stock?: {
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       * - `API_ASSIGN` 品牌方自行指定
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';
      /** 发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponProductCouponsStockStockSendRule;
      /** 单券使用规则 */
      single_usage_rule: {
        /** 券可核销时间 */
        coupon_available_period: V3MarketingPartnerProductCouponProductCouponsPostRequestCouponAvailablePeriod;
        /** 满减券使用规则 */
        normal_coupon?: V3MarketingPartnerProductCouponCombineImageNormalCoupon;
        /** 折扣券使用规则 */
        discount_coupon?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon;
        /** 兑换券使用规则 */
        exchange_coupon?: V3MarketingPartnerProductCouponCombineImageExchangeCoupon;
      };
      /** 多次优惠使用规则 */
      sequential_usage_rule?: V3MarketingPartnerProductCouponProductCouponsSequentialUsageRule;
      /** 券使用规则展示信息 */
      usage_rule_display_info: V3MarketingPartnerProductCouponProductCouponsUsageRuleDisplayInfo;
      /** 用户商品券展示信息 */
      coupon_display_info: V3MarketingPartnerProductCouponProductCouponsCouponDisplayInfo;
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
    };
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsPostResponse {
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /**
   * 优惠范围
   * - `ALL` 全场商品可用券
   * - `SINGLE` 部分商品可用券
   */
  scope: 'ALL' | 'SINGLE' | (string & {});
  /**
   * 商品券类型
   * - `NORMAL` 满减券
   * - `DISCOUNT` 折扣券
   * - `EXCHANGE` 兑换券
   */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /**
   * 使用模式
   * - `SINGLE` 单券
   * - `PROGRESSIVE_BUNDLE` 多次优惠
   */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: V3MarketingPartnerProductCouponProgressiveBundleUsageInfo;
  /** 单券模式信息 */
  single_usage_info?: V3MarketingPartnerProductCouponSingleUsageInfo;
  /** 多次优惠模式信息 */
  sequential_usage_info?: V3MarketingPartnerProductCouponSequentialUsageInfo;
  /** 展示信息 */
  display_info: V3MarketingPartnerProductCouponDisplayInfo;
  /** 外部商品ID */
  out_product_no?: string;
  /**
   * 商品券状态
   * - `AUDITING` 审批中
   * - `EFFECTIVE` 生效中
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 批次组 */
  stock_bundle?: {
    /** 批次组ID At most 40 characters. */
    stock_bundle_id: string;
    /** 批次列表 */
    stock_list: ({
      /** 商品券ID At most 40 characters. */
      product_coupon_id: string;
      /** 批次ID At most 40 characters. */
      stock_id: string;
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {});
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
      /** 发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule: V3MarketingPartnerProductCouponProductCouponsPostResponseProgressiveBundleUsageRule;
      /** 批次组信息 */
      stock_bundle_info: V3MarketingPartnerProductCouponStockBundleInfo;
      /** 券使用规则展示信息 */
      usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /**
         * 用户商品券Code展示模式
         * - `INVISIBLE` 不展示Code
         * - `BARCODE` 条形码
         * - `QRCODE` 二维码
         */
        code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {});
        /** 背景颜色 */
        background_color?: string;
        /** 小程序入口 */
        entrance_mini_program?: V3MarketingPartnerProductCouponProductCouponsPostResponseEntranceMiniProgram;
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string;
        };
        /** 视频号入口 */
        entrance_finder?: V3MarketingFinderInfo;
      };
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
      /** 已发放次数 */
      sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
      /**
       * 批次状态
       * - `AUDITING` 审批中
       * - `SENDING` 发放中
       * - `PAUSED` 已暂停
       * - `STOPPED` 已停止
       * - `DEACTIVATED` 已失效
       */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
      /** 失效请求单号 At most 128 characters. */
      deactivate_request_no?: string;
      /** 失效时间 */
      deactivate_time?: string;
      /** 失效原因 At most 150 characters. */
      deactivate_reason?: string;
      /** 品牌ID */
      brand_id: string;
    })[];
  };
  /** 品牌ID */
  brand_id?: string;
  /** 批次 */
  stock?: {
    /** 商品券ID At most 40 characters. */
    product_coupon_id: string;
    /** 批次ID At most 40 characters. */
    stock_id: string;
    /** 备注 At most 20 characters. */
    remark?: string;
    /**
     * 券Code分配模式
     * - `WECHATPAY` 微信支付随机生成
     * - `UPLOAD` 品牌方预上传Code
     * - `API_ASSIGN` 品牌方自行指定
     */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
    /** 发放规则 */
    stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
    /** 单券使用规则 */
    single_usage_rule: V3MarketingPartnerProductCouponProductCouponsPostResponseProgressiveBundleUsageRule;
    /** 券使用规则展示信息 */
    usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
    /** 用户商品券展示信息 */
    coupon_display_info: V3MarketingPartnerProductCouponCouponDisplayInfo;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知AppID */
      notify_appid: string;
    };
    /**
     * 可用门店范围
     * - `NONE` 无关联门店
     * - `ALL` 所有门店可用
     * - `SPECIFIC` 特定门店可用
     */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
    /** 已发放次数 */
    sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
    /**
     * 批次状态
     * - `AUDITING` 审批中
     * - `SENDING` 发放中
     * - `PAUSED` 已暂停
     * - `STOPPED` 已停止
     * - `DEACTIVATED` 已失效
     */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
    /** 失效请求单号 At most 128 characters. */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 At most 150 characters. */
    deactivate_reason?: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsDisplayInfo {
  /** 商品券名称 At most 15 characters. */
  name: string;
  /** 商品券图片 */
  image_url: string;
  /** 商品券背景图 */
  background_url: string;
  /** 商品券详情图列表 */
  detail_image_url_list?: string[];
  /** 商品原价 */
  original_price?: number;
  /** 适用商品组合 */
  combo_package_list?: {
    /** 适用商品名 At most 15 characters. */
    name: string;
    /** 可选单品数量 */
    pick_count: number;
    /** 单品列表 */
    choice_list: {
      /** 单品名称 At most 15 characters. */
      name: string;
      /** 单品价格 */
      price: number;
      /** 单品数量 */
      count: number;
      /** 单品图片 */
      image_url?: string;
      /** 单品跳转小程序AppID */
      mini_program_appid?: string;
      /** 单品跳转小程序路径 */
      mini_program_path?: string;
    }[];
  }[];
}

export interface V3MarketingPartnerProductCouponProductCouponsStockSendRule {
  /** 批次组发放次数总上限 */
  max_count: number;
  /** 批次组每日发放次数上限 */
  max_count_per_day?: number;
  /** 每个用户领取批次组次数上限 */
  max_count_per_user: number;
}

export interface V3MarketingPartnerProductCouponProductCouponsPostRequestCouponAvailablePeriod {
  /** 批次开始时间 */
  available_begin_time: string;
  /** 批次结束时间 */
  available_end_time: string;
  /** 券生效后N天内可用 */
  available_days?: number;
  /** 领券后需等待N天才生效 */
  wait_days_after_receive?: number;
  /** 每周固定可用时间 */
  weekly_available_period?: {
    /**
     * 每周可用星期数
     * - `MONDAY` 周一可用
     * - `TUESDAY` 周二可用
     * - `WEDNESDAY` 周三可用
     * - `THURSDAY` 周四可用
     * - `FRIDAY` 周五可用
     * - `SATURDAY` 周六可用
     * - `SUNDAY` 周日可用
     */
    day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
    /** 当天可用时间段 */
    day_period_list?: V3MarketingPartnerProductCouponProductCouponsWeeklyAvailablePeriodDayPeriodList[];
  };
  /** 指定可用时间段 */
  irregular_available_period_list?: V3MarketingPartnerProductCouponProductCouponsIrregularAvailablePeriodList[];
  /** 领取后N秒内有效 */
  available_seconds?: number;
}

export interface V3MarketingPartnerProductCouponProductCouponsWeeklyAvailablePeriodDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number;
  /** 当天可用结束时间 */
  end_time: number;
}

export interface V3MarketingPartnerProductCouponProductCouponsIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string;
  /** 结束时间 */
  end_time: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsPostRequestCouponAvailableStoreInfo {
  /** 券可用门店描述 At most 1000 characters. */
  description: string;
  /** 小程序AppID */
  mini_program_appid?: string;
  /** 小程序跳转路径 */
  mini_program_path?: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsPostRequestEntranceMiniProgram {
  /** 小程序AppID */
  appid: string;
  /** 小程序跳转路径 */
  path: string;
  /** 入口文案 At most 5 characters. */
  entrance_wording: string;
  /** 引导文案 At most 6 characters. */
  guidance_wording: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsStockStockSendRule {
  /** 发放次数总上限 */
  max_count: number;
  /** 每日发放次数上限 */
  max_count_per_day?: number;
  /** 每个用户领取次数上限 */
  max_count_per_user: number;
}

export interface V3MarketingPartnerProductCouponProductCouponsSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 */
    available_begin_time: string;
    /** 结束时间 */
    available_end_time: string;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: {
      /** 每周可用星期数 */
      day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
      /** 当天可用时间段 */
      day_period_list?: V3MarketingPartnerProductCouponProductCouponsWeeklyAvailablePeriodDayPeriodList[];
    };
    /** 无规律的可用时间段 */
    irregular_available_period_list?: V3MarketingPartnerProductCouponProductCouponsIrregularAvailablePeriodList[];
  };
  /** 满减券使用规则 */
  normal_coupon_list?: V3MarketingPartnerProductCouponCombineImageNormalCoupon[];
  /** 折扣券使用规则列表 */
  discount_coupon_list?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon[];
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: V3MarketingPartnerProductCouponCombineImageExchangeCoupon[];
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean;
}

export interface V3MarketingPartnerProductCouponProductCouponsUsageRuleDisplayInfo {
  /**
   * 券使用方式列表
   * - `OFFLINE` 线下滴码核销
   * - `MINI_PROGRAM` 线上小程序核销
   * - `APP` APP核销
   * - `PAYMENT_CODE` 微信支付付款码核销
   */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[];
  /** 小程序AppID */
  mini_program_appid?: string;
  /** 小程序跳转路径 */
  mini_program_path?: string;
  /** APP的H5跳转路径 */
  app_path?: string;
  /** 券使用说明 At most 1000 characters. */
  usage_description: string;
  /** 券可用门店信息 */
  coupon_available_store_info?: V3MarketingPartnerProductCouponProductCouponsPostRequestCouponAvailableStoreInfo;
  /**
   * APP跳转类型
   * - `H5` 跳转H5
   * - `PASSCODE_LINK` 口令链接
   */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE';
  /** 口令链接 */
  passcode_link?: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsCouponDisplayInfo {
  /**
   * 用户商品券Code展示模式
   * - `INVISIBLE` 不展示Code
   * - `BARCODE` 条形码
   * - `QRCODE` 二维码
   */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE';
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
  /** 小程序入口 */
  entrance_mini_program?: V3MarketingPartnerProductCouponProductCouponsPostRequestEntranceMiniProgram;
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID */
    appid: string;
  };
  /** 视频号入口 */
  entrance_finder?: V3MarketingDisplayPatternInfoFinderInfo;
}

export interface V3MarketingPartnerProductCouponProgressiveBundleUsageInfo {
  /** 可使用次数 */
  count: number;
  /** 多次优惠使用间隔天数 */
  interval_days?: number;
}

export interface V3MarketingPartnerProductCouponSingleUsageInfo {
  /** 满减券使用规则 */
  normal_coupon?: V3MarketingPartnerProductCouponNormalCoupon;
  /** 折扣券使用规则 */
  discount_coupon?: V3MarketingPartnerProductCouponDiscountCoupon;
}

export interface V3MarketingPartnerProductCouponNormalCoupon {
  /** 门槛金额 */
  threshold: number;
  /** 固定减免金额 */
  discount_amount: number;
}

export interface V3MarketingPartnerProductCouponDiscountCoupon {
  /** 门槛金额 */
  threshold: number;
  /** 固定减免百分比 */
  percent_off: number;
}

export interface V3MarketingPartnerProductCouponSequentialUsageInfo {
  /** 多次优惠规则类型 */
  type: 'INCREMENTAL' | 'EQUAL' | (string & {});
  /** 可使用次数 */
  count: number;
  /** 多次优惠有效天数 */
  available_days: number;
  /** 多次优惠使用间隔天数 */
  interval_days?: number;
}

export interface V3MarketingPartnerProductCouponDisplayInfo {
  /** 商品券名称 At most 15 characters. */
  name: string;
  /** 商品券图片 */
  image_url: string;
  /** 商品券背景图 */
  background_url: string;
  /** 商品券详情图列表 */
  detail_image_url_list?: string[];
  /** 商品原价 */
  original_price?: number;
  /** 适用商品组合 */
  combo_package_list?: {
    /** 适用商品名 At most 15 characters. */
    name: string;
    /** 可选单品数量 */
    pick_count: number;
    /** 单品列表 */
    choice_list: {
      /** 单品名称 At most 15 characters. */
      name: string;
      /** 单品价格 */
      price: number;
      /** 单品数量 */
      count: number;
      /** 单品图片 */
      image_url?: string;
      /** 单品跳转小程序AppID */
      mini_program_appid?: string;
      /** 单品跳转小程序路径 */
      mini_program_path?: string;
    }[];
  }[];
}

export interface V3MarketingPartnerProductCouponCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number;
  /** 当前可用的Code数 */
  available_count: number;
}

export interface V3MarketingPartnerProductCouponStockSendRule {
  /** 发放次数总上限 */
  max_count: number;
  /** 每日发放次数上限 */
  max_count_per_day?: number;
  /** 每个用户领取次数上限 */
  max_count_per_user: number;
}

export interface V3MarketingPartnerProductCouponProductCouponsPostResponseProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 批次开始时间 */
    available_begin_time: string;
    /** 批次结束时间 */
    available_end_time: string;
    /** 券生效后N天内可用 */
    available_days?: number;
    /** 领券后需等待N天才生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: {
      /**
       * 每周可用星期数
       * - `MONDAY` 周一可用
       * - `TUESDAY` 周二可用
       * - `WEDNESDAY` 周三可用
       * - `THURSDAY` 周四可用
       * - `FRIDAY` 周五可用
       * - `SATURDAY` 周六可用
       * - `SUNDAY` 周日可用
       */
      day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
      /** 当天可用时间段 */
      day_period_list?: V3MarketingPartnerProductCouponProductCouponsDayPeriodList[];
    };
    /** 指定可用时间段 */
    irregular_available_period_list?: V3MarketingPartnerProductCouponIrregularAvailablePeriodList[];
    /** 领取后N秒内有效 */
    available_seconds?: number;
  };
  /** 满减券使用规则 */
  normal_coupon?: V3MarketingPartnerProductCouponNormalCoupon;
  /** 折扣券使用规则 */
  discount_coupon?: V3MarketingPartnerProductCouponDiscountCoupon;
  /** 兑换券使用规则 */
  exchange_coupon?: V3MarketingPartnerProductCouponExchangeCoupon;
}

export interface V3MarketingPartnerProductCouponProductCouponsDayPeriodList {
  /** 当天可用开始时间 */
  begin_time: number;
  /** 当天可用结束时间 */
  end_time: number;
}

export interface V3MarketingPartnerProductCouponIrregularAvailablePeriodList {
  /** 开始时间 */
  begin_time: string;
  /** 结束时间 */
  end_time: string;
}

export interface V3MarketingPartnerProductCouponExchangeCoupon {
  /** 门槛金额 */
  threshold: number;
  /** 固定兑换价格 */
  exchange_price: number;
}

export interface V3MarketingPartnerProductCouponStockBundleInfo {
  /** 批次所属批次组ID At most 40 characters. */
  stock_bundle_id: string;
  /** 批次在批次组内的次序 */
  stock_bundle_index: number;
}

export interface V3MarketingPartnerProductCouponUsageRuleDisplayInfo {
  /**
   * 券使用方式列表
   * - `OFFLINE` 线下滴码核销
   * - `MINI_PROGRAM` 线上小程序核销
   * - `APP` APP核销
   * - `PAYMENT_CODE` 微信支付付款码核销
   */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[];
  /** 小程序AppID */
  mini_program_appid?: string;
  /** 小程序跳转路径 */
  mini_program_path?: string;
  /** APP的H5跳转路径 */
  app_path?: string;
  /** 券使用说明 At most 1000 characters. */
  usage_description: string;
  /** 券可用门店信息 */
  coupon_available_store_info?: {
    /** 券可用门店描述 At most 1000 characters. */
    description: string;
    /** 小程序AppID */
    mini_program_appid?: string;
    /** 小程序跳转路径 */
    mini_program_path?: string;
  };
  /**
   * APP跳转类型
   * - `H5` 跳转H5
   * - `PASSCODE_LINK` 口令链接
   */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | (string & {});
  /** 口令链接 */
  passcode_link?: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsPostResponseEntranceMiniProgram {
  /** 小程序AppID */
  appid: string;
  /** 小程序跳转路径 */
  path: string;
  /** 入口文案 At most 5 characters. */
  entrance_wording: string;
  /** 引导文案 At most 6 characters. */
  guidance_wording: string;
}

export interface V3MarketingPartnerProductCouponSentCountInfo {
  /** 已发放总次数 */
  total_count: number;
  /** 当天已发放次数 */
  today_count: number;
}

export interface V3MarketingPartnerProductCouponCouponDisplayInfo {
  /**
   * 用户商品券Code展示模式
   * - `INVISIBLE` 不展示Code
   * - `BARCODE` 条形码
   * - `QRCODE` 二维码
   */
  code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {});
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
  /** 小程序入口 */
  entrance_mini_program?: V3MarketingPartnerProductCouponProductCouponsPostResponseEntranceMiniProgram;
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID */
    appid: string;
  };
  /** 视频号入口 */
  entrance_finder?: V3MarketingFinderInfo;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponId extends PathNode {
  deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate;
  'stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles;
  stockBundles: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles;
  stocks: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks;
  /**
   * 修改商品券: `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781296) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434633)
   */
  patch: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchResponse>;
  /** 修改商品券: `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
  patchAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchResponse>;
  /**
   * 查询商品券: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781292) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434632)
   */
  get: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetResponse>;
  /** 查询商品券: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` */
  getAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  json: {
    /** 修改请求单号 At most 40 characters. */
    out_request_no: string;
    /** 展示信息 */
    display_info: V3MarketingPartnerProductCouponProductCouponsDisplayInfo;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdPatchResponse extends V3MarketingPartnerProductCouponProductCoupon {
}

export interface V3MarketingPartnerProductCouponProductCoupon {
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /**
   * 优惠范围
   * - `ALL` 全场商品可用券
   * - `SINGLE` 部分商品可用券
   */
  scope: 'ALL' | 'SINGLE' | (string & {});
  /**
   * 商品券类型
   * - `NORMAL` 满减券
   * - `DISCOUNT` 折扣券
   * - `EXCHANGE` 兑换券
   */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /**
   * 使用模式
   * - `SINGLE` 单券
   * - `PROGRESSIVE_BUNDLE` 多次优惠
   */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 单券模式信息 */
  single_usage_info?: V3MarketingPartnerProductCouponSingleUsageInfo;
  /** 多次优惠模式信息 */
  sequential_usage_info?: V3MarketingPartnerProductCouponSequentialUsageInfo;
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: V3MarketingPartnerProductCouponProgressiveBundleUsageInfo;
  /** 展示信息 */
  display_info: V3MarketingPartnerProductCouponDisplayInfo;
  /** 外部商品ID */
  out_product_no?: string;
  /**
   * 商品券状态
   * - `AUDITING` 审批中
   * - `EFFECTIVE` 生效中
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  query: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdGetResponse extends V3MarketingPartnerProductCouponProductCoupon {
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate extends PathNode {
  /**
   * 失效商品券: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781290) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434631)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>;
  /** 失效商品券: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJsonRequest;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivatePostResponse extends V3MarketingPartnerProductCouponProductCoupon {
}

export interface V3MarketingPartnerProductCouponProductCouponsJsonRequest {
  /** 失效请求单号 At most 40 characters. */
  out_request_no: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason: string;
  /** 品牌ID */
  brand_id: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles extends PathNode {
  _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  '{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId;
  /**
   * 添加商品券批次组: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280622)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>;
  /** 添加商品券批次组: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  json: {
    /** 创建请求单号 At most 40 characters. */
    out_request_no: string;
    /** 批次组 */
    stock_bundle: {
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD';
      /** 批次组发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponProductCouponsStockSendRule;
      /** 多次优惠批次组使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: V3MarketingPartnerProductCouponProductCouponsCouponAvailablePeriod;
        /** 满减券使用规则 */
        normal_coupon_list?: V3MarketingPartnerProductCouponCombineImageNormalCoupon[];
        /** 折扣券使用规则 */
        discount_coupon_list?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon[];
        /** 兑换券使用规则 */
        exchange_coupon_list?: V3MarketingPartnerProductCouponCombineImageExchangeCoupon[];
      };
      /** 券使用规则展示信息 */
      usage_rule_display_info: V3MarketingPartnerProductCouponProductCouponsUsageRuleDisplayInfo;
      /** 用户商品券展示信息 */
      coupon_display_info: V3MarketingPartnerProductCouponProductCouponsCouponDisplayInfo;
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
    };
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse extends V3MarketingPartnerProductCouponProductCouponsStockBundlesAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsCouponAvailablePeriod {
  /** 批次开始时间 */
  available_begin_time: string;
  /** 批次结束时间 */
  available_end_time: string;
  /** 券生效后N天内可用 */
  available_days?: number;
  /** 领券后需等待N天才生效 */
  wait_days_after_receive?: number;
  /** 每周固定可用时间 */
  weekly_available_period?: {
    /**
     * 每周可用星期数
     * - `MONDAY` 周一可用
     * - `TUESDAY` 周二可用
     * - `WEDNESDAY` 周三可用
     * - `THURSDAY` 周四可用
     * - `FRIDAY` 周五可用
     * - `SATURDAY` 周六可用
     * - `SUNDAY` 周日可用
     */
    day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY')[];
    /** 当天可用时间段 */
    day_period_list?: V3MarketingPartnerProductCouponProductCouponsWeeklyAvailablePeriodDayPeriodList[];
  };
  /** 指定可用时间段 */
  irregular_available_period_list?: V3MarketingPartnerProductCouponProductCouponsIrregularAvailablePeriodList[];
  /** 领取后N秒内有效 */
  available_seconds?: number;
}

export interface V3MarketingPartnerProductCouponProductCouponsStockBundlesAnswer {
  /** 批次组ID At most 40 characters. */
  stock_bundle_id: string;
  /** 批次列表 */
  stock_list: V3MarketingPartnerProductCouponStockList_2[];
}

export interface V3MarketingPartnerProductCouponStockList_2 {
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /** 批次ID At most 40 characters. */
  stock_id: string;
  /** 备注 At most 20 characters. */
  remark?: string;
  /**
   * 券Code分配模式
   * - `WECHATPAY` 微信支付随机生成
   * - `UPLOAD` 品牌方预上传Code
   */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
  /** 批次组信息 */
  stock_bundle_info: V3MarketingPartnerProductCouponStockBundleInfo;
  /** 券使用规则展示信息 */
  usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: V3MarketingPartnerProductCouponCouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知AppID */
    notify_appid: string;
  };
  /**
   * 可用门店范围
   * - `NONE` 无关联门店
   * - `ALL` 所有门店可用
   * - `SPECIFIC` 特定门店可用
   */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
  /**
   * 批次状态
   * - `AUDITING` 审批中
   * - `SENDING` 发放中
   * - `PAUSED` 已暂停
   * - `STOPPED` 已停止
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
}

export interface V3MarketingPartnerProductCouponProgressiveBundleUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 批次开始时间 */
    available_begin_time: string;
    /** 批次结束时间 */
    available_end_time: string;
    /** 券生效后N天内可用 */
    available_days?: number;
    /** 领券后需等待N天才生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: {
      /**
       * 每周可用星期数
       * - `MONDAY` 周一可用
       * - `TUESDAY` 周二可用
       * - `WEDNESDAY` 周三可用
       * - `THURSDAY` 周四可用
       * - `FRIDAY` 周五可用
       * - `SATURDAY` 周六可用
       * - `SUNDAY` 周日可用
       */
      day_list: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
      /** 当天可用时间段 */
      day_period_list?: V3MarketingPartnerProductCouponProductCouponsDayPeriodList[];
    };
    /** 指定可用时间段 */
    irregular_available_period_list?: V3MarketingPartnerProductCouponIrregularAvailablePeriodList[];
    /** 领取后N秒内有效 */
    available_seconds?: number;
  };
  /** 满减券使用规则 */
  normal_coupon?: V3MarketingPartnerProductCouponNormalCoupon;
  /** 折扣券使用规则 */
  discount_coupon?: V3MarketingPartnerProductCouponDiscountCoupon;
  /** 兑换券使用规则 */
  exchange_coupon?: V3MarketingPartnerProductCouponExchangeCoupon;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId extends PathNode {
  'associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores;
  'disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores;
  'update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget;
  /**
   * 修改商品券批次组: `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280633)
   */
  patch: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>;
  /** 修改商品券批次组: `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` */
  patchAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJsonWithRemark;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse extends V3MarketingPartnerProductCouponProductCouponsStockBundlesAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsJsonWithRemark {
  /** 修改请求单号 At most 40 characters. */
  out_request_no: string;
  /** 备注 At most 20 characters. */
  remark?: string;
  /** 券使用规则展示信息 */
  usage_rule_display_info?: V3MarketingPartnerProductCouponProductCouponsUsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info?: V3MarketingPartnerProductCouponProductCouponsCouponDisplayInfo;
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知AppID */
    notify_appid: string;
  };
  /**
   * 可用门店范围
   * - `NONE` 无关联门店
   * - `ALL` 所有门店可用
   * - `SPECIFIC` 特定门店可用
   */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC';
  /** 品牌ID */
  brand_id: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores extends PathNode {
  /**
   * 批次组批量关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280620)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>;
  /** 批次组批量关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJson;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse extends V3MarketingPartnerProductCouponProductCouponsAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsJson {
  /** 门店列表 */
  store_list: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 品牌ID */
  brand_id: string;
}

export interface V3MarketingPartnerProductCouponProductCouponsAnswer {
  /** 去重后门店总数 */
  total_count: number;
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 关联失败的门店列表 */
  failed_store_list?: V3MarketingPartnerProductCouponProductCouponsStockBundlesFailedStoreList[];
}

export interface V3MarketingPartnerProductCouponProductCouponsStockBundlesFailedStoreList {
  /** 门店ID */
  store_id: string;
  /** 失败错误码 At most 40 characters. */
  code: string;
  /** 失败错误信息 At most 200 characters. */
  message: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores extends PathNode {
  /**
   * 批次组批量取消关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280629)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>;
  /** 批次组批量取消关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJson;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse extends V3MarketingPartnerProductCouponProductCouponsDisassociateStoresAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsDisassociateStoresAnswer {
  /** 去重后门店总数 */
  total_count: number;
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 取消关联失败的门店列表 */
  failed_store_list?: V3MarketingPartnerProductCouponProductCouponsStockBundlesFailedStoreList[];
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget extends PathNode {
  /**
   * 修改商品券批次组发放预算: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280642)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>;
  /** 修改商品券批次组发放预算: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次组ID */
  stock_bundle_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsUpdateBudgetJson;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse extends V3MarketingPartnerProductCouponProductCouponsStockBundlesAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsUpdateBudgetJson {
  /** 修改请求单号 At most 40 characters. */
  out_request_no: string;
  /**
   * 更新模式
   * - `MAX_COUNT` 更新批次发放次数总上限
   * - `MAX_COUNT_PER_DAY` 更新批次每日发放次数上限
   */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY';
  /** 当前批次发放次数总上限 */
  current_max_count?: number;
  /** 目标批次发放次数总上限 */
  target_max_count?: number;
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number;
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number;
  /** 品牌ID */
  brand_id: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks extends PathNode {
  _stock_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId;
  '{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId;
  /**
   * 添加商品券批次: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781304)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse>;
  /** 添加商品券批次: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse>;
  /**
   * 查询商品券批次列表: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781553) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434641)
   */
  get: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse>;
  /** 查询商品券批次列表: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` */
  getAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  json: {
    /** 创建请求单号 At most 40 characters. */
    out_request_no: string;
    /** 批次 */
    stock: {
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       * - `API_ASSIGN` 品牌方自行指定
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN';
      /** 发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponProductCouponsStockStockSendRule;
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: V3MarketingPartnerProductCouponProductCouponsCouponAvailablePeriod;
        /** 满减券使用规则 */
        normal_coupon?: V3MarketingPartnerProductCouponCombineImageNormalCoupon;
        /** 折扣券使用规则 */
        discount_coupon?: V3MarketingPartnerProductCouponCombineImageDiscountCoupon;
        /** 兑换券使用规则 */
        exchange_coupon?: V3MarketingPartnerProductCouponCombineImageExchangeCoupon;
      };
      /** 多次优惠使用规则 */
      sequential_usage_rule?: V3MarketingPartnerProductCouponProductCouponsSequentialUsageRule;
      /** 券使用规则展示信息 */
      usage_rule_display_info: V3MarketingPartnerProductCouponProductCouponsUsageRuleDisplayInfo;
      /** 用户商品券展示信息 */
      coupon_display_info: V3MarketingPartnerProductCouponProductCouponsCouponDisplayInfo;
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC';
    };
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksPostResponse extends V3MarketingPartnerProductCouponProductCouponsStocksAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsStocksAnswer {
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /** 批次ID At most 40 characters. */
  stock_id: string;
  /** 备注 At most 20 characters. */
  remark?: string;
  /**
   * 券Code分配模式
   * - `WECHATPAY` 微信支付随机生成
   * - `UPLOAD` 品牌方预上传Code
   * - `API_ASSIGN` 品牌方自行指定
   */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
  /** 单券使用规则 */
  single_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
  /** 多次优惠使用规则 */
  sequential_usage_rule?: V3MarketingPartnerProductCouponSequentialUsageRule;
  /** 券使用规则展示信息 */
  usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: V3MarketingPartnerProductCouponCouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知AppID */
    notify_appid: string;
  };
  /**
   * 可用门店范围
   * - `NONE` 无关联门店
   * - `ALL` 所有门店可用
   * - `SPECIFIC` 特定门店可用
   */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
  /**
   * 批次状态
   * - `AUDITING` 审批中
   * - `SENDING` 发放中
   * - `PAUSED` 已暂停
   * - `STOPPED` 已停止
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
}

export interface V3MarketingPartnerProductCouponSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 */
    available_begin_time: string;
    /** 结束时间 */
    available_end_time: string;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: V3MarketingPartnerProductCouponWeeklyAvailablePeriod;
    /** 无规律的可用时间段 */
    irregular_available_period_list?: V3MarketingPartnerProductCouponIrregularAvailablePeriodList[];
  };
  /** 满减券使用规则 */
  normal_coupon_list?: V3MarketingPartnerProductCouponNormalCoupon[];
  /** 折扣券使用规则列表 */
  discount_coupon_list?: V3MarketingPartnerProductCouponDiscountCoupon[];
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: V3MarketingPartnerProductCouponExchangeCoupon[];
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean;
}

export interface V3MarketingPartnerProductCouponWeeklyAvailablePeriod {
  /** 每周可用星期数 */
  day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[];
  /** 当天可用时间段 */
  day_period_list?: V3MarketingPartnerProductCouponProductCouponsDayPeriodList[];
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  query: {
    /**
     * 批次状态
     * - `AUDITING` 审批中
     * - `SENDING` 发放中
     * - `PAUSED` 已暂停
     * - `STOPPED` 已停止
     * - `DEACTIVATED` 已失效
     */
    state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED';
    /** 分页大小 */
    page_size?: number;
    /** 分页Token */
    page_token?: string;
    /** 品牌ID */
    brand_id: string;
    /** 批次组ID */
    stock_bundle_id?: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksGetResponse {
  /** 总个数 */
  total_count: number;
  /** 批次列表 */
  stock_list?: V3MarketingPartnerProductCouponStockList[];
  /** 下一页Token At most 100 characters. */
  next_page_token?: string;
}

export interface V3MarketingPartnerProductCouponStockList {
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /** 批次ID At most 40 characters. */
  stock_id: string;
  /** 备注 At most 20 characters. */
  remark?: string;
  /**
   * 券Code分配模式
   * - `WECHATPAY` 微信支付随机生成
   * - `UPLOAD` 品牌方预上传Code
   * - `API_ASSIGN` 品牌方自行指定
   */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
  /** 发放规则 */
  stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
  /** 单券使用规则 */
  single_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
  /** 多次优惠使用规则 */
  sequential_usage_rule?: V3MarketingPartnerProductCouponSequentialUsageRule;
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
  /** 批次组信息 */
  stock_bundle_info?: V3MarketingPartnerProductCouponStockBundleInfo;
  /** 券使用规则展示信息 */
  usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
  /** 用户商品券展示信息 */
  coupon_display_info: V3MarketingPartnerProductCouponCouponDisplayInfo;
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知AppID */
    notify_appid: string;
  };
  /**
   * 可用门店范围
   * - `NONE` 无关联门店
   * - `ALL` 所有门店可用
   * - `SPECIFIC` 特定门店可用
   */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
  /** 已发放次数 */
  sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
  /**
   * 批次状态
   * - `AUDITING` 审批中
   * - `SENDING` 发放中
   * - `PAUSED` 已暂停
   * - `STOPPED` 已停止
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId extends PathNode {
  'associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores;
  'associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  associatedStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores;
  deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate;
  'disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores;
  'update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget;
  'upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  uploadCouponCodes: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes;
  /**
   * 修改商品券指定批次: `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781556)
   */
  patch: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>;
  /** 修改商品券指定批次: `PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
  patchAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>;
  /**
   * 查询商品券指定批次: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781542) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434649)
   */
  get: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>;
  /** 查询商品券指定批次: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` */
  getAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJsonWithRemark;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse extends V3MarketingPartnerProductCouponProductCouponsStocksAnswer {
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  query: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse extends V3MarketingPartnerProductCouponStockList {
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores extends PathNode {
  /**
   * 批次关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781302)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>;
  /** 批次关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJson;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse extends V3MarketingPartnerProductCouponProductCouponsAnswer {
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores extends PathNode {
  /**
   * 查询批次关联门店列表: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781546) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434665)
   */
  get: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>;
  /** 查询批次关联门店列表: `GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores` */
  getAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  query: {
    /** 分页大小 */
    page_size?: number;
    /** 分页Token */
    page_token?: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse {
  /** 总个数 */
  total_count?: number;
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id: string;
  }[];
  /** 下一页Token At most 100 characters. */
  next_page_token?: string;
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate extends PathNode {
  /**
   * 失效商品券批次: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781532) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434661)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>;
  /** 失效商品券批次: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJsonRequest;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse extends V3MarketingPartnerProductCouponProductCouponsStocksAnswer {
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores extends PathNode {
  /**
   * 批次取消关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781537)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>;
  /** 批次取消关联门店: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsJson;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse extends V3MarketingPartnerProductCouponProductCouponsDisassociateStoresAnswer {
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget extends PathNode {
  /**
   * 修改商品券批次发放预算: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781561)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>;
  /** 修改商品券批次发放预算: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  json: V3MarketingPartnerProductCouponProductCouponsUpdateBudgetJson;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse extends V3MarketingPartnerProductCouponProductCouponsStocksAnswer {
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes extends PathNode {
  /**
   * 预上传券Code: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781572) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434668)
   */
  post: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>;
  /** 预上传券Code: `POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
  postAsync: Call<V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest, V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>;
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest extends CommonOptions {
  /** 商品券ID */
  product_coupon_id: string;
  /** 批次ID */
  stock_id: string;
  json: {
    /** 请求单号 At most 40 characters. */
    out_request_no: string;
    /** 券Code列表 At most 40 characters. */
    code_list: string[];
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse {
  /** 去重后券Code总数 */
  total_count: number;
  /** 上传成功的券Code列表 */
  success_code_list?: string[];
  /** 上传失败的券Code列表 */
  failed_code_list?: {
    /** 券Code */
    coupon_code: string;
    /** 错误码 */
    code: string;
    /** 错误信息 */
    message: string;
  }[];
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[];
  /** 重复的券Code列表 */
  duplicate_code_list?: string[];
}

/** `v3/marketing/partner/product-coupon/users` */
export interface V3MarketingPartnerProductCouponUsers extends PathNode {
  _openid_: V3MarketingPartnerProductCouponUsersByOpenid;
  '{openid}': V3MarketingPartnerProductCouponUsersByOpenid;
}

/** `v3/marketing/partner/product-coupon/users/{openid}` */
export interface V3MarketingPartnerProductCouponUsersByOpenid extends PathNode {
  'coupon-bundles': V3MarketingPartnerProductCouponUsersByOpenidCouponBundles;
  couponBundles: V3MarketingPartnerProductCouponUsersByOpenidCouponBundles;
  coupons: V3MarketingPartnerProductCouponUsersByOpenidCoupons;
  'pre-send-coupon': V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon;
  preSendCoupon: V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon;
  'pre-send-coupon-bundle': V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle;
  preSendCouponBundle: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundles extends PathNode {
  _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId;
  '{user_coupon_bundle_id}': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId;
  /**
   * 向用户发放商品券批次组: `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280664)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostResponse>;
  /** 向用户发放商品券批次组: `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次组ID */
    stock_bundle_id: string;
    /** 公众账号ID */
    appid: string;
    /** 发券请求单号 At most 128 characters. */
    send_request_no: string;
    /** 自定义附加信息 At most 150 characters. */
    attach?: string;
    /** 品牌ID */
    brand_id: string;
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /**
       * 用户商品券标签列表
       * - `MEMBER` 会员标签
       */
      coupon_tag_list?: 'MEMBER'[];
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string;
      };
    };
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesPostResponse {
  /** 用户券组ID At most 40 characters. */
  user_coupon_bundle_id: string;
  /** 用户商品券列表 */
  user_product_coupon_list: ({
    /** 用户商品券Code At most 40 characters. */
    coupon_code: string;
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 有效期开始时间 */
    valid_begin_time: string;
    /** 有效期结束时间 */
    valid_end_time: string;
    /** 领券时间 */
    receive_time: string;
    /** 发券请求单号 At most 128 characters. */
    send_request_no: string;
    /**
     * 发券渠道
     * - `BRAND_MANAGE` 摇一摇有优惠
     * - `API` 服务商自主发券
     * - `RECEIVE_COMPONENT` 小程序领券组件
     */
    send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
    /** 确认请求单号 */
    confirm_request_no?: string;
    /** 确认发放时间 */
    confirm_time?: string;
    /** 失效请求单号 At most 128 characters. */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 At most 150 characters. */
    deactivate_reason?: string;
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
    /** 用户券组信息 */
    user_product_coupon_bundle_info: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
    /** 商品券信息 */
    product_coupon: V3MarketingPartnerProductCouponUsersCouponBundlesProductCoupon;
    /** 批次信息 */
    stock: {
      /** 商品券ID At most 40 characters. */
      product_coupon_id: string;
      /** 批次ID At most 40 characters. */
      stock_id: string;
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {});
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
      /** 发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
      /** 批次组信息 */
      stock_bundle_info?: V3MarketingPartnerProductCouponStockBundleInfo;
      /** 券使用规则展示信息 */
      usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
      /** 用户商品券展示信息 */
      coupon_display_info: V3MarketingPartnerProductCouponCouponDisplayInfo;
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
      /** 已发放次数 */
      sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
      /**
       * 批次状态
       * - `AUDITING` 审批中
       * - `SENDING` 发放中
       * - `PAUSED` 已暂停
       * - `STOPPED` 已停止
       * - `DEACTIVATED` 已失效
       */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
      /** 失效请求单号 At most 128 characters. */
      deactivate_request_no?: string;
      /** 失效时间 */
      deactivate_time?: string;
      /** 失效原因 At most 150 characters. */
      deactivate_reason?: string;
      /** 品牌ID */
      brand_id: string;
    };
    /** 自定义附加信息 */
    attach?: string;
    /** 渠道自定义信息 At most 1000 characters. */
    channel_custom_info?: string;
    /** 用户商品券标签信息 */
    coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
    /** 品牌ID */
    brand_id: string;
  })[];
}

export interface V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail {
  /** 券核销请求单号 */
  use_request_no?: string;
  /** 券核销时间 */
  use_time?: string;
  /** 退券请求单号 */
  return_request_no?: string;
  /** 退券时间 */
  return_time?: string;
  /** 券核销的微信支付订单信息 */
  associated_order_info?: V3MarketingPartnerProductCouponUsersAssociatedOrderInfo;
  /** 券核销的关联微信支付分订单信息 */
  associated_pay_score_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string;
    /** 商户服务订单号 */
    out_order_no?: string;
    /** 商户号 */
    mchid?: string;
    /** 子商户号 */
    sub_mchid?: string;
  };
  /** 优惠金额 */
  saved_amount?: number;
}

export interface V3MarketingPartnerProductCouponUsersAssociatedOrderInfo {
  /** 微信支付单号 */
  transaction_id?: string;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
}

export interface V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo {
  /** 用户券组ID */
  user_coupon_bundle_id: string;
  /** 用户券组内索引 */
  user_coupon_bundle_index: number;
  /** 总可使用次数 */
  total_count: number;
  /** 已使用次数 */
  used_count: number;
}

export interface V3MarketingPartnerProductCouponUsersCouponBundlesProductCoupon {
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /**
   * 优惠范围
   * - `ALL` 全场商品可用券
   * - `SINGLE` 部分商品可用券
   */
  scope: 'ALL' | 'SINGLE' | (string & {});
  /**
   * 商品券类型
   * - `NORMAL` 满减券
   * - `DISCOUNT` 折扣券
   * - `EXCHANGE` 兑换券
   */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /**
   * 使用模式
   * - `SINGLE` 单券
   * - `PROGRESSIVE_BUNDLE` 多次优惠
   */
  usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {});
  /** 单券模式信息 */
  single_usage_info?: V3MarketingPartnerProductCouponSingleUsageInfo;
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: V3MarketingPartnerProductCouponProgressiveBundleUsageInfo;
  /** 展示信息 */
  display_info: V3MarketingPartnerProductCouponDisplayInfo;
  /** 外部商品ID */
  out_product_no?: string;
  /**
   * 商品券状态
   * - `AUDITING` 审批中
   * - `EFFECTIVE` 生效中
   * - `DEACTIVATED` 已失效
   */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 品牌ID */
  brand_id: string;
}

export interface V3MarketingPartnerProductCouponUsersCouponTagInfo {
  /**
   * 用户商品券标签列表
   * - `MEMBER` 会员标签
   */
  coupon_tag_list?: ('MEMBER' | (string & {}))[];
  /** 会员标签信息 */
  member_tag_info?: {
    /** 会员卡模板ID */
    member_card_id: string;
  };
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId extends PathNode {
  deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate extends PathNode {
  /**
   * 失效用户商品券组: `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280658)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse>;
  /** 失效用户商品券组: `POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户券组ID At most 40 characters. */
  user_coupon_bundle_id: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次组ID */
    stock_bundle_id: string;
    /** 公众账号ID */
    appid: string;
    /** 失效请求单号 At most 40 characters. */
    out_request_no: string;
    /** 失效原因 At most 150 characters. */
    deactivate_reason: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivatePostResponse {
  /** 用户券组ID At most 40 characters. */
  user_coupon_bundle_id: string;
  /** 用户商品券列表 */
  user_product_coupon_list: ({
    /** 用户商品券Code At most 40 characters. */
    coupon_code: string;
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 有效期开始时间 */
    valid_begin_time: string;
    /** 有效期结束时间 */
    valid_end_time: string;
    /** 领券时间 */
    receive_time: string;
    /** 发券请求单号 At most 128 characters. */
    send_request_no: string;
    /**
     * 发券渠道
     * - `BRAND_MANAGE` 摇一摇有优惠
     * - `API` 服务商自主发券
     * - `RECEIVE_COMPONENT` 小程序领券组件
     */
    send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
    /** 确认请求单号 */
    confirm_request_no?: string;
    /** 确认发放时间 */
    confirm_time?: string;
    /** 失效请求单号 At most 128 characters. */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 At most 150 characters. */
    deactivate_reason?: string;
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
    /** 用户券组信息 */
    user_product_coupon_bundle_info: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
    /** 商品券信息 */
    product_coupon: V3MarketingPartnerProductCouponUsersCouponBundlesProductCoupon;
    /** 批次信息 */
    stock: V3MarketingPartnerProductCouponStockList_2;
    /** 自定义附加信息 */
    attach?: string;
    /** 渠道自定义信息 At most 1000 characters. */
    channel_custom_info?: string;
    /** 用户商品券标签信息 */
    coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
    /** 品牌ID */
    brand_id: string;
  })[];
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCoupons extends PathNode {
  _coupon_code_: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode;
  '{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode;
  /**
   * 向用户发放商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781605)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponse>;
  /** 向用户发放商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponse>;
  /**
   * 指定券状态查询用户商品券列表: `GET v3/marketing/partner/product-coupon/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781590) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435703)
   */
  get: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsGetRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsGetResponse>;
  /** 指定券状态查询用户商品券列表: `GET v3/marketing/partner/product-coupon/users/{openid}/coupons` */
  getAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsGetRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsGetResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsPostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 用户商品券Code */
    coupon_code?: string;
    /** 公众账号AppID */
    appid: string;
    /** 发券请求单号 */
    send_request_no: string;
    /** 自定义附加信息 */
    attach?: string;
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: 'MEMBER'[];
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string;
      };
    };
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponse {
  /** 用户商品券Code */
  coupon_code: string;
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 */
  send_request_no: string;
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间 */
  confirm_time?: string;
  /** 失效请求单号 */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSingleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSequentialUsageDetail;
  /** 商品券信息 */
  product_coupon: V3MarketingPartnerProductCouponUsersCouponsProductCoupon;
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 备注 */
    remark?: string;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: V3MarketingPartnerProductCouponUsersCouponsCouponCodeCountInfo;
    /** 发放规则 */
    stock_send_rule: V3MarketingPartnerProductCouponUsersCouponsStockSendRule;
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 生效后N天内有效 */
        available_days?: number;
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number;
        /** 每周固定可用时间 */
        weekly_available_period?: V3MarketingPartnerProductCouponWeeklyAvailablePeriod;
        /** 无规律的可用时间段 */
        irregular_available_period_list?: V3MarketingPartnerProductCouponIrregularAvailablePeriodList[];
        /** 领取后N秒内有效 */
        available_seconds?: number;
      };
      /** 满减券使用规则 */
      normal_coupon?: V3MarketingPartnerProductCouponNormalCoupon;
      /** 折扣券使用规则 */
      discount_coupon?: V3MarketingPartnerProductCouponDiscountCoupon;
      /** 兑换券使用规则 */
      exchange_coupon?: V3MarketingPartnerProductCouponExchangeCoupon;
    };
    /** 多次优惠使用规则 */
    sequential_usage_rule?: V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponseSequentialUsageRule;
    /** 券使用规则展示信息 */
    usage_rule_display_info: V3MarketingPartnerProductCouponUsersCouponsUsageRuleDisplayInfo;
    /** 用户商品券展示信息 */
    coupon_display_info: V3MarketingPartnerProductCouponUsersCouponsCouponDisplayInfo;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
    /** 已发放次数 */
    sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
    /** 失效请求单号 */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 */
    deactivate_reason?: string;
    /** 品牌ID */
    brand_id: string;
  };
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id: string;
  coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponsCouponTagInfo;
}

export interface V3MarketingPartnerProductCouponUsersCouponsSingleUsageDetail {
  /** 券核销请求单号 */
  use_request_no?: string;
  /** 核销时间 */
  use_time?: string;
  /** 关联微信支付订单信息 */
  associated_order_info?: V3MarketingPartnerProductCouponUsersAssociatedOrderInfo;
  /** 退券请求单号 */
  return_request_no?: string;
  /** 退券时间 */
  return_time?: string;
}

export interface V3MarketingPartnerProductCouponUsersCouponsSequentialUsageDetail {
  /** 总可使用次数 */
  total_count?: number;
  /** 已使用次数 */
  used_count?: number;
  /** 轮次使用详情列表 */
  detail_item_list?: ({
    /** 轮次使用详情状态 */
    detail_state?: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 有效期开始时间 */
    valid_begin_time?: string;
    /** 有效期结束时间 */
    valid_end_time?: string;
    /** 核销请求单号 */
    use_request_no?: string;
    /** 核销时间 */
    use_time?: string;
    /** 关联微信支付订单信息 */
    associated_order_info?: V3MarketingPartnerProductCouponUsersAssociatedOrderInfo;
    /** 退券请求单号 */
    return_request_no?: string;
    /** 退券时间 */
    return_time?: string;
    /** 删除时间 */
    delete_time?: string;
  })[];
}

export interface V3MarketingPartnerProductCouponUsersCouponsProductCoupon {
  /** 商品券ID */
  product_coupon_id: string;
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
  /** 品牌ID */
  brand_id: string;
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {});
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {});
  /** 单券模式信息 */
  single_usage_info?: V3MarketingPartnerProductCouponSingleUsageInfo;
  /** 多次优惠模式信息 */
  sequential_usage_info?: V3MarketingPartnerProductCouponSequentialUsageInfo;
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string;
    /** 商品券图片 */
    image_url: string;
    /** 商品券背景图 */
    background_url: string;
    /** 商品券详情图列表 */
    detail_image_url_list?: string[];
    /** 商品原价 */
    original_price?: number;
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string;
      /** 可选单品数量 */
      pick_count: number;
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string;
        /** 单品价格 */
        price: number;
        /** 单品数量 */
        count: number;
        /** 单品图片 */
        image_url?: string;
        /** 单品跳转小程序AppID */
        mini_program_appid?: string;
        /** 单品跳转小程序路径 */
        mini_program_path?: string;
      }[];
    }[];
  };
  /** 外部商品ID */
  out_product_no?: string;
  /** 失效请求单号 */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 */
  deactivate_reason?: string;
}

export interface V3MarketingPartnerProductCouponUsersCouponsCouponCodeCountInfo {
  /** 已上传的Code总数 */
  total_count: number;
  /** 当前可用的Code */
  available_count: number;
}

export interface V3MarketingPartnerProductCouponUsersCouponsStockSendRule {
  /** 发放次数总上限 */
  max_count: number;
  /** 每日发放次数上限 */
  max_count_per_day?: number;
  /** 每个用户领取次数上限 */
  max_count_per_user?: number;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponseSequentialUsageRule {
  /** 券可核销时间 */
  coupon_available_period: {
    /** 开始时间 */
    available_begin_time: string;
    /** 结束时间 */
    available_end_time: string;
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number;
    /** 每周固定可用时间 */
    weekly_available_period?: V3MarketingPartnerProductCouponWeeklyAvailablePeriod;
    /** 无规律的可用时间段 */
    irregular_available_period_list?: V3MarketingPartnerProductCouponIrregularAvailablePeriodList[];
    /** 领取后N秒内有效 */
    available_seconds?: number;
  };
  /** 满减券使用规则 */
  normal_coupon_list?: V3MarketingPartnerProductCouponNormalCoupon[];
  /** 折扣券使用规则列表 */
  discount_coupon_list?: V3MarketingPartnerProductCouponDiscountCoupon[];
  /** 兑换券使用规则列表 */
  exchange_coupon_list?: V3MarketingPartnerProductCouponExchangeCoupon[];
  /** 多次优惠是否提供首笔特惠 */
  special_first?: boolean;
}

export interface V3MarketingPartnerProductCouponUsersCouponsUsageRuleDisplayInfo {
  /** 券使用方式列表 */
  coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[];
  /** 小程序AppID */
  mini_program_appid?: string;
  /** 小程序跳转路径 */
  mini_program_path?: string;
  /** APP的H5跳转路径 */
  app_path?: string;
  /** 券使用说明 */
  usage_description: string;
  /** 券可用门店信息 */
  coupon_available_store_info?: {
    /** 券可用门店描述 */
    description: string;
    /** 小程序AppID */
    mini_program_appid?: string;
    /** 小程序跳转路径 */
    mini_program_path?: string;
  };
  /** APP跳转类型 */
  app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {});
  /** 口令链接 */
  passcode_link?: string;
}

export interface V3MarketingPartnerProductCouponUsersCouponsCouponDisplayInfo {
  /** 用户商品券Code展示模式 */
  code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {});
  /** 背景颜色 */
  background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
  /** 小程序入口 */
  entrance_mini_program?: {
    /** 小程序appid */
    appid: string;
    /** 小程序跳转路径 */
    path: string;
    /** 入口文案 */
    entrance_wording: string;
    /** 引导文案 */
    guidance_wording: string;
  };
  /** 公众号入口 */
  entrance_official_account?: {
    /** 公众号AppID */
    appid: string;
  };
  /** 视频号入口 */
  entrance_finder?: V3MarketingFinderInfo;
}

export interface V3MarketingPartnerProductCouponUsersCouponsCouponTagInfo {
  coupon_tag_list?: string[];
  member_tag_info?: {
    member_card_id?: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsGetRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  query: {
    /** 商品券ID */
    product_coupon_id?: string;
    /** 批次ID */
    stock_id?: string;
    /** 公众账号ID */
    appid: string;
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state?: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED';
    /** 用户券组ID */
    user_coupon_bundle_id?: string;
    /** 分页大小 */
    page_size?: number;
    /** 分页Token */
    page_token?: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsGetResponse {
  /** 总个数 */
  total_count: number;
  /** 用户商品券列表 */
  user_coupon_list?: ({
    /** 用户商品券Code At most 40 characters. */
    coupon_code: string;
    /**
     * 用户商品券状态
     * - `CONFIRMING` 待确认
     * - `PENDING` 已发放待生效
     * - `EFFECTIVE` 已生效
     * - `USED` 已核销
     * - `EXPIRED` 已过期
     * - `DELETED` 已删除
     * - `DEACTIVATED` 已失效
     */
    coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
    /** 有效期开始时间 */
    valid_begin_time: string;
    /** 有效期结束时间 */
    valid_end_time: string;
    /** 领券时间 */
    receive_time: string;
    /** 发券请求单号 At most 128 characters. */
    send_request_no: string;
    /**
     * 发券渠道
     * - `BRAND_MANAGE` 摇一摇有优惠
     * - `API` 服务商自主发券
     * - `RECEIVE_COMPONENT` 小程序领券组件
     */
    send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
    /** 确认请求单号 */
    confirm_request_no?: string;
    /** 确认发放时间 */
    confirm_time?: string;
    /** 失效请求单号 At most 128 characters. */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 At most 150 characters. */
    deactivate_reason?: string;
    /** 单券使用详情 */
    single_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
    /** 多次优惠使用详情 */
    sequential_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSequentialUsageDetail;
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
    /** 用户券组信息 */
    user_product_coupon_bundle_info?: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
    /** 商品券信息 */
    product_coupon: V3MarketingPartnerProductCouponProductCoupon;
    /** 批次信息 */
    stock: {
      /** 商品券ID At most 40 characters. */
      product_coupon_id: string;
      /** 批次ID At most 40 characters. */
      stock_id: string;
      /** 备注 At most 20 characters. */
      remark?: string;
      /**
       * 券Code分配模式
       * - `WECHATPAY` 微信支付随机生成
       * - `UPLOAD` 品牌方预上传Code
       * - `API_ASSIGN` 品牌方自行指定
       */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: V3MarketingPartnerProductCouponCouponCodeCountInfo;
      /** 发放规则 */
      stock_send_rule: V3MarketingPartnerProductCouponStockSendRule;
      /** 单券使用规则 */
      single_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
      /** 多次优惠使用规则 */
      sequential_usage_rule?: V3MarketingPartnerProductCouponUsersByOpenidCouponsPostResponseSequentialUsageRule;
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: V3MarketingPartnerProductCouponProgressiveBundleUsageRule;
      /** 批次组信息 */
      stock_bundle_info?: V3MarketingPartnerProductCouponStockBundleInfo;
      /** 券使用规则展示信息 */
      usage_rule_display_info: V3MarketingPartnerProductCouponUsageRuleDisplayInfo;
      /** 用户商品券展示信息 */
      coupon_display_info: V3MarketingPartnerProductCouponCouponDisplayInfo;
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知AppID */
        notify_appid: string;
      };
      /**
       * 可用门店范围
       * - `NONE` 无关联门店
       * - `ALL` 所有门店可用
       * - `SPECIFIC` 特定门店可用
       */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
      /** 已发放次数 */
      sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
      /**
       * 批次状态
       * - `AUDITING` 审批中
       * - `SENDING` 发放中
       * - `PAUSED` 已暂停
       * - `STOPPED` 已停止
       * - `DEACTIVATED` 已失效
       */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
      /** 失效请求单号 At most 128 characters. */
      deactivate_request_no?: string;
      /** 失效时间 */
      deactivate_time?: string;
      /** 失效原因 At most 150 characters. */
      deactivate_reason?: string;
      /** 品牌ID */
      brand_id: string;
    };
    /** 自定义附加信息 */
    attach?: string;
    /** 渠道自定义信息 At most 1000 characters. */
    channel_custom_info?: string;
    /** 用户商品券标签信息 */
    coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
    /** 品牌ID */
    brand_id: string;
  })[];
  /** 下一页Token At most 100 characters. */
  next_page_token?: string;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode extends PathNode {
  confirm: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm;
  deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate;
  return: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn;
  use: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse;
  /**
   * 查询用户商品券详情: `GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781582) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435702)
   */
  get: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>;
  /** 查询用户商品券详情: `GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` */
  getAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  query: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 公众账号ID */
    appid: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeGetResponse {
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 At most 128 characters. */
  send_request_no: string;
  /**
   * 发券渠道
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `API` 服务商自主发券
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间 */
  confirm_time?: string;
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSequentialUsageDetail;
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID At most 40 characters. */
    product_coupon_id: string;
    /**
     * 优惠范围
     * - `ALL` 全场商品可用券
     * - `SINGLE` 部分商品可用券
     */
    scope: 'ALL' | 'SINGLE' | (string & {});
    /**
     * 商品券类型
     * - `NORMAL` 满减券
     * - `DISCOUNT` 折扣券
     * - `EXCHANGE` 兑换券
     */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {});
    /**
     * 使用模式
     * - `SINGLE` 单券
     * - `PROGRESSIVE_BUNDLE` 多次优惠
     */
    usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL' | (string & {});
    /** 单券模式信息 */
    single_usage_info?: V3MarketingPartnerProductCouponSingleUsageInfo;
    /** 多次优惠模式信息 */
    sequential_usage_info?: V3MarketingPartnerProductCouponSequentialUsageInfo;
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: V3MarketingPartnerProductCouponProgressiveBundleUsageInfo;
    /** 展示信息 */
    display_info: V3MarketingPartnerProductCouponDisplayInfo;
    /** 外部商品ID */
    out_product_no?: string;
    /**
     * 商品券状态
     * - `AUDITING` 审批中
     * - `EFFECTIVE` 生效中
     * - `DEACTIVATED` 已失效
     */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {});
    /** 失效请求单号 At most 128 characters. */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 At most 150 characters. */
    deactivate_reason?: string;
    /** 品牌ID */
    brand_id: string;
  };
  /** 批次信息 */
  stock: V3MarketingPartnerProductCouponStockList;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 At most 1000 characters. */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
  /** 用户商品券标签信息 */
  coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm extends PathNode {
  /**
   * 确认发放用户商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781575) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435562)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>;
  /** 确认发放用户商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 公众账号ID */
    appid: string;
    /** 确认发放请求单号 At most 40 characters. */
    out_request_no: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse {
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 At most 128 characters. */
  send_request_no: string;
  /**
   * 发券渠道
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `API` 服务商自主发券
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间 */
  confirm_time?: string;
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
  /** 商品券信息 */
  product_coupon: V3MarketingPartnerProductCouponProductCoupon;
  /** 批次信息 */
  stock: V3MarketingPartnerProductCouponStockList;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 At most 1000 characters. */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
  /** 用户商品券标签信息 */
  coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate extends PathNode {
  /**
   * 失效用户商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781578)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>;
  /** 失效用户商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code */
  coupon_code: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 公众账号AppID */
    appid: string;
    /** 失效请求单号 */
    out_request_no: string;
    /** 失效原因 */
    deactivate_reason: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse {
  /** 用户商品券Code */
  coupon_code: string;
  /** 用户商品券状态 */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 */
  send_request_no: string;
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间 */
  confirm_time?: string;
  /** 失效请求单号 */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSingleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSequentialUsageDetail;
  /** 商品券信息 */
  product_coupon: V3MarketingPartnerProductCouponUsersCouponsProductCoupon;
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 备注 */
    remark?: string;
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {});
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: V3MarketingPartnerProductCouponUsersCouponsCouponCodeCountInfo;
    /** 发放规则 */
    stock_send_rule: V3MarketingPartnerProductCouponUsersCouponsStockSendRule;
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string;
        /** 结束时间 */
        available_end_time: string;
        /** 生效后N天内有效 */
        available_days?: number;
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number;
        /** 每周固定可用时间 */
        weekly_available_period?: V3MarketingPartnerProductCouponWeeklyAvailablePeriod;
        /** 无规律的可用时间段 */
        irregular_available_period_list?: V3MarketingPartnerProductCouponIrregularAvailablePeriodList[];
      };
      /** 满减券使用规则 */
      normal_coupon?: V3MarketingPartnerProductCouponNormalCoupon;
      /** 折扣券使用规则 */
      discount_coupon?: V3MarketingPartnerProductCouponDiscountCoupon;
      /** 兑换券使用规则 */
      exchange_coupon?: V3MarketingPartnerProductCouponExchangeCoupon;
    };
    /** 多次优惠使用规则 */
    sequential_usage_rule?: V3MarketingPartnerProductCouponSequentialUsageRule;
    /** 券使用规则展示信息 */
    usage_rule_display_info: V3MarketingPartnerProductCouponUsersCouponsUsageRuleDisplayInfo;
    /** 用户商品券展示信息 */
    coupon_display_info: V3MarketingPartnerProductCouponUsersCouponsCouponDisplayInfo;
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string;
    };
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {});
    /** 已发放次数 */
    sent_count_info: V3MarketingPartnerProductCouponSentCountInfo;
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {});
    /** 失效请求单号 */
    deactivate_request_no?: string;
    /** 失效时间 */
    deactivate_time?: string;
    /** 失效原因 */
    deactivate_reason?: string;
    /** 品牌ID */
    brand_id: string;
  };
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id: string;
  coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponsCouponTagInfo;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn extends PathNode {
  /**
   * 退券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781599) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435674)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>;
  /** 退券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 公众账号ID */
    appid: string;
    /** 退券请求单号 At most 40 characters. */
    out_request_no: string;
    /** 多次优惠索引 */
    sequential_coupon_index?: number;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse {
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 At most 128 characters. */
  send_request_no: string;
  /**
   * 发券渠道
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `API` 服务商自主发券
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间 */
  confirm_time?: string;
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: V3MarketingPartnerProductCouponUsersCouponsSequentialUsageDetail;
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
  /** 商品券信息 */
  product_coupon: V3MarketingPartnerProductCouponProductCoupon;
  /** 批次信息 */
  stock: V3MarketingPartnerProductCouponStockList;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 At most 1000 characters. */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
  /** 用户商品券标签信息 */
  coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse extends PathNode {
  /**
   * 核销用户商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015781608) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435636)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>;
  /** 核销用户商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest, V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 公众账号ID */
    appid: string;
    /** 核销时间 */
    use_time: string;
    /** 核销请求单号 At most 40 characters. */
    out_request_no: string;
    /** 多次优惠索引 */
    sequential_coupon_index?: number;
    /** 品牌ID */
    brand_id: string;
    /** 核销门店ID */
    store_id?: string;
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string;
      /** 商户订单号 */
      out_trade_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
    } & ({ transaction_id: string } | { out_trade_no: string });
    /** 关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string;
      /** 商户服务订单号 */
      out_order_no?: string;
      /** 商户号 */
      mchid?: string;
      /** 子商户号 */
      sub_mchid?: string;
    } & ({ order_id: string } | { out_order_no: string });
    /** 优惠金额 */
    saved_amount?: number;
  } & ({ associated_order_info: object | string } | { associated_pay_score_order_info: object | string });
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse {
  /** 用户商品券Code At most 40 characters. */
  coupon_code: string;
  /**
   * 用户商品券状态
   * - `CONFIRMING` 待确认
   * - `PENDING` 已发放待生效
   * - `EFFECTIVE` 已生效
   * - `USED` 已核销
   * - `EXPIRED` 已过期
   * - `DELETED` 已删除
   * - `DEACTIVATED` 已失效
   */
  coupon_state: 'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 At most 128 characters. */
  send_request_no: string;
  /**
   * 发券渠道
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `API` 服务商自主发券
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | (string & {});
  /** 确认请求单号 */
  confirm_request_no?: string;
  /** 确认发放时间 */
  confirm_time?: string;
  /** 失效请求单号 At most 128 characters. */
  deactivate_request_no?: string;
  /** 失效时间 */
  deactivate_time?: string;
  /** 失效原因 At most 150 characters. */
  deactivate_reason?: string;
  /** 单券使用详情 */
  single_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count: number;
    /** 已使用次数 */
    used_count: number;
    /** 轮次使用详情列表 */
    detail_item_list?: ({
      /** 轮次使用详情状态 */
      detail_state: 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {});
      /** 有效期开始时间 */
      valid_begin_time: string;
      /** 有效期结束时间 */
      valid_end_time: string;
      /** 核销请求单号 */
      use_request_no?: string;
      /** 核销时间 */
      use_time?: string;
      /** 关联微信支付订单信息 */
      associated_order_info?: V3MarketingPartnerProductCouponUsersAssociatedOrderInfo;
      /** 退券请求单号 */
      return_request_no?: string;
      /** 退券时间 */
      return_time?: string;
      /** 删除时间 */
      delete_time?: string;
    })[];
  };
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: V3MarketingPartnerProductCouponUsersProgressiveBundleUsageDetail;
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: V3MarketingPartnerProductCouponUsersUserProductCouponBundleInfo;
  /** 商品券信息 */
  product_coupon: V3MarketingPartnerProductCouponProductCoupon;
  /** 批次信息 */
  stock: V3MarketingPartnerProductCouponStockList;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 At most 1000 characters. */
  channel_custom_info?: string;
  /** 品牌ID */
  brand_id?: string;
  /** 用户商品券标签信息 */
  coupon_tag_info?: V3MarketingPartnerProductCouponUsersCouponTagInfo;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon extends PathNode {
  /**
   * 向用户预发放商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostRequest, V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostResponse>;
  /** 向用户预发放商品券: `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostRequest, V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
    /** 用户商品券Code At most 40 characters. */
    coupon_code?: string;
    /** 公众账号ID */
    appid: string;
    /** 发券请求单号 At most 128 characters. */
    send_request_no: string;
    /** 自定义附加信息 At most 150 characters. */
    attach?: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponPostResponse {
  /** 预发券token At most 1024 characters. */
  token: string;
}

/** `v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` */
export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle extends PathNode {
  /**
   * 向用户预发放商品券批次组: `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
   */
  post: Call<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest, V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse>;
  /** 向用户预发放商品券批次组: `POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle` */
  postAsync: Call<V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest, V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse>;
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostRequest extends CommonOptions {
  /** 用户OpenID */
  openid: string;
  json: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次组ID */
    stock_bundle_id: string;
    /** 公众账号ID */
    appid: string;
    /** 发券请求单号 At most 40 characters. */
    send_request_no: string;
    /** 自定义附加信息 At most 150 characters. */
    attach?: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundlePostResponse {
  /** 预发券token At most 1024 characters. */
  token: string;
}

/** `v3/marketing/partnerships` */
export interface V3MarketingPartnerships extends PathNode {
  build: V3MarketingPartnershipsBuild;
  /**
   * 查询合作关系列表: `GET v3/marketing/partnerships`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380536) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012381479)
   */
  get: Call<V3MarketingPartnershipsGetRequest, V3MarketingPartnershipsGetResponse>;
  /** 查询合作关系列表: `GET v3/marketing/partnerships` */
  getAsync: Call<V3MarketingPartnershipsGetRequest, V3MarketingPartnershipsGetResponse>;
}

export interface V3MarketingPartnershipsGetRequest extends CommonOptions {
  query: {
    /** 分页大小 */
    limit?: number;
    /** 分页页码 */
    offset?: number;
    /** 合作方信息 JSON text. */
    partner?: Encoded<V3MarketingPartnershipsQueryPartner> | V3MarketingPartnershipsQueryPartner;
    /** 被授权数据 JSON text. */
    authorized_data: Encoded<V3MarketingPartnershipsQueryAuthorizedData> | V3MarketingPartnershipsQueryAuthorizedData;
  };
}

export interface V3MarketingPartnershipsGetResponse {
  /** 合作关系结果集 */
  data?: {
    /** 合作方信息 */
    partner: V3MarketingPartnershipsPartner;
    /** 被授权数据 */
    authorized_data: V3MarketingPartnershipsAuthorizedData;
    /** 建立合作关系时间 At most 32 characters. */
    build_time: string;
    /** 终止合作关系时间 At most 32 characters. */
    terminate_time?: string;
    /** 创建时间 At most 32 characters. */
    create_time: string;
    /** 更新时间 At most 32 characters. */
    update_time: string;
  }[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总数量 */
  total_count?: number;
}

export interface V3MarketingPartnershipsQueryPartner {
  /**
   * 合作方类别
   * - `APPID` 合作方为Appid
   * - `MERCHANT` 合作方为商户
   */
  type: 'APPID' | 'MERCHANT';
  /** 合作方Appid At most 32 characters. */
  appid?: string;
  /** 合作方商户ID At most 15 characters. */
  merchant_id?: string;
}

export interface V3MarketingPartnershipsQueryAuthorizedData {
  /**
   * 授权业务类别
   * - `FAVOR_STOCK` 授权业务类型-代金券批次
   * - `BUSIFAVOR_STOCK` 授权业务类型-商家券批次
   */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK';
  /** 授权批次ID At most 20 characters. */
  stock_id?: string;
}

export interface V3MarketingPartnershipsPartner {
  /**
   * 合作方类别
   * - `APPID` 合作方为Appid
   * - `MERCHANT` 合作方为商户
   */
  type: 'APPID' | 'MERCHANT' | (string & {});
  /** 合作方Appid At most 32 characters. */
  appid?: string;
  /** 合作方商户ID At most 15 characters. */
  merchant_id?: string;
}

export interface V3MarketingPartnershipsAuthorizedData {
  /**
   * 授权业务类别
   * - `FAVOR_STOCK` 授权业务类型-代金券批次
   * - `BUSIFAVOR_STOCK` 授权业务类型-商家券批次
   */
  business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {});
  /** 授权批次ID At most 20 characters. */
  stock_id?: string;
}

/** `v3/marketing/partnerships/build` */
export interface V3MarketingPartnershipsBuild extends PathNode {
  /**
   * 建立合作关系: `POST v3/marketing/partnerships/build`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012380498) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012381469)
   */
  post: Call<V3MarketingPartnershipsBuildPostRequest, V3MarketingPartnershipsBuildPostResponse>;
  /** 建立合作关系: `POST v3/marketing/partnerships/build` */
  postAsync: Call<V3MarketingPartnershipsBuildPostRequest, V3MarketingPartnershipsBuildPostResponse>;
}

export interface V3MarketingPartnershipsBuildPostRequest extends CommonOptions {
  json: {
    /** 合作方信息 */
    partner: V3MarketingPartnershipsQueryPartner;
    /** 被授权数据 */
    authorized_data: V3MarketingPartnershipsQueryAuthorizedData;
  };
  headers: {
    [name: string]: HeaderValue;
    /** 业务请求幂等值 */
    'Idempotency-Key': string;
  };
}

export interface V3MarketingPartnershipsBuildPostResponse {
  /** 合作方信息 */
  partner: V3MarketingPartnershipsPartner;
  /** 被授权数据 */
  authorized_data: V3MarketingPartnershipsAuthorizedData;
  /**
   * 合作状态
   * - `ESTABLISHED` 合作状态-已建立
   * - `TERMINATED` 合作状态-已终止
   */
  state: 'ESTABLISHED' | 'TERMINATED' | (string & {});
  /** 建立合作关系时间 At most 32 characters. */
  build_time: string;
  /** 创建时间 At most 32 characters. */
  create_time: string;
  /** 更新时间 At most 32 characters. */
  update_time: string;
}

/** `v3/marketing/paygiftactivity` */
export interface V3MarketingPaygiftactivity extends PathNode {
  activities: V3MarketingPaygiftactivityActivities;
  'unique-threshold-activity': V3MarketingPaygiftactivityUniqueThresholdActivity;
  uniqueThresholdActivity: V3MarketingPaygiftactivityUniqueThresholdActivity;
}

/** `v3/marketing/paygiftactivity/activities` */
export interface V3MarketingPaygiftactivityActivities extends PathNode {
  _activity_id_: V3MarketingPaygiftactivityActivitiesByActivityId;
  '{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId;
  /**
   * 获取支付有礼活动列表: `GET v3/marketing/paygiftactivity/activities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489126) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012493214)
   */
  get: Call<V3MarketingPaygiftactivityActivitiesGetRequest, V3MarketingPaygiftactivityActivitiesGetResponse>;
  /** 获取支付有礼活动列表: `GET v3/marketing/paygiftactivity/activities` */
  getAsync: Call<V3MarketingPaygiftactivityActivitiesGetRequest, V3MarketingPaygiftactivityActivitiesGetResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesGetRequest extends CommonOptions {
  query: {
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
    /** 活动名称 At most 10 characters. */
    activity_name?: string;
    /**
     * 活动状态
     * - `ACT_STATUS_UNKNOWN` 状态未知
     * - `CREATE_ACT_STATUS` 已创建
     * - `ONGOING_ACT_STATUS` 运行中
     * - `TERMINATE_ACT_STATUS` 已终止
     * - `STOP_ACT_STATUS` 已暂停
     * - `OVER_TIME_ACT_STATUS` 已过期
     * - `CREATE_ACT_FAILED` 创建活动失败
     */
    activity_status?: 'ACT_STATUS_UNKNOWN' | 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED';
    /**
     * 奖品类型
     * - `BUSIFAVOR` 商家券
     */
    award_type?: 'BUSIFAVOR';
  };
}

export interface V3MarketingPaygiftactivityActivitiesGetResponse {
  /** 结果集 */
  data?: ({
    /** 活动Id At most 20 characters. */
    activity_id?: string;
    /**
     * 活动类型
     * - `FULL_SEND_ACT_TYPE` 满额送
     * - `STEP_SEND_ACT_TYPE` 阶梯送
     * - `SPECIFIC_SEND_ACT_TYPE` 满A送B
     */
    activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {});
    /** 活动基本信息 */
    activity_base_info?: {
      /** 活动名称 At most 10 characters. */
      activity_name: string;
      /** 活动副标题 At most 9 characters. */
      activity_second_title: string;
      /** 商户logo At most 128 characters. */
      merchant_logo_url: string;
      /** 背景颜色 */
      background_color?: string;
      /** 活动开始时间 At most 32 characters. */
      begin_time: string;
      /** 活动结束时间 At most 32 characters. */
      end_time: string;
      /** 可用时间段 */
      available_periods?: V3MarketingPaygiftactivityActivitiesAvailablePeriods;
      /** 商户请求单号 At most 128 characters. */
      out_request_no: string;
      /**
       * 投放目的
       * - `OFF_LINE_PAY` 拉用户回店消费
       * - `JUMP_MINI_APP` 引导用户前往小程序消费
       */
      delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {});
      /** 商家小程序appid At most 32 characters. */
      mini_programs_appid?: string;
      /** 商家小程序path At most 128 characters. */
      mini_programs_path?: string;
    };
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 满送活动奖品发放规则 */
      full_send_rule?: {
        /** 消费金额门槛 */
        transaction_amount_minimum: number;
        /**
         * 发放内容
         * - `SINGLE_COUPON` 单张券
         * - `GIFT_PACKAGE` 礼包
         */
        send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {});
        /**
         * 奖品类型
         * - `BUSIFAVOR` 商家券
         */
        award_type: 'BUSIFAVOR' | (string & {});
        /** 奖品基本信息列表 */
        award_list: {
          /** 代金券批次Id At most 20 characters. */
          stock_id: string;
          /** 奖品原始图（大图） At most 128 characters. */
          original_image_url: string;
          /** 奖品缩略图（小图） At most 128 characters. */
          thumbnail_url?: string;
        }[];
        /**
         * 发券商户号选项
         * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
         * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
         */
        merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {});
        /** 发券商户号 At most 15 characters. */
        merchant_id_list?: string[];
      };
    };
    /** 活动高级设置 */
    advanced_setting?: V3MarketingPaygiftactivityActivitiesAdvancedSetting;
    /**
     * 活动状态
     * - `ACT_STATUS_UNKNOWN` 状态未知
     * - `CREATE_ACT_STATUS` 已创建
     * - `ONGOING_ACT_STATUS` 运行中
     * - `TERMINATE_ACT_STATUS` 已终止
     * - `STOP_ACT_STATUS` 已暂停
     * - `OVER_TIME_ACT_STATUS` 已过期
     * - `CREATE_ACT_FAILED` 创建活动失败
     */
    activity_status?: 'ACT_STATUS_UNKNOWN' | 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {});
    /** 创建商户号 At most 15 characters. */
    creator_merchant_id?: string;
    /** 所属商户号 At most 15 characters. */
    belong_merchant_id?: string;
    /** 活动创建时间 */
    create_time?: string;
    /** 活动更新时间 */
    update_time?: string;
  })[];
  /** 总数 */
  total_count?: number;
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

export interface V3MarketingPaygiftactivityActivitiesAvailablePeriods {
  /** 可用时间 */
  available_time?: {
    /** 可用开始时间 At most 32 characters. */
    begin_time: string;
    /** 可用结束时间 At most 32 characters. */
    end_time: string;
  }[];
  /** 每日可用时间 */
  available_day_time?: {
    /** 每日可用开始时间 At most 6 characters. */
    begin_day_time: string;
    /** 每日可用结束时间 At most 6 characters. */
    end_day_time: string;
  }[];
}

export interface V3MarketingPaygiftactivityActivitiesAdvancedSetting {
  /**
   * 投放用户类别
   * - `DELIVERY_ALL_PERSON` 所有用户
   * - `DELIVERY_MEMBER_PERSON` 会员用户
   */
  delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {});
  /** 商家会员appid At most 32 characters. */
  merchant_member_appid?: string;
  /** 支付模式 */
  payment_mode?: {
    /**
     * 支付场景列表
     * - `APP_SCENE` App场景
     * - `SWING_CARD_SCENE` 刷卡
     * - `NO_SECRET_SCENE` 免密支付
     * - `MINIAPP_SCENE` 小程序
     * - `FACE_PAY_SCENE` 人脸支付
     * - `OTHER_SCENE` 其他支付场景
     */
    payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE' | (string & {}))[];
  };
  /** 支付方式信息 */
  payment_method_information?: {
    /**
     * 支付方式
     * - `CFT` 零钱
     * - `SPECIFIC_BANK_CARD` 指定银行卡
     */
    payment_method: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {});
    /** 银行简称 */
    bank_abbreviation?: string;
  };
  /** 订单优惠标记 At most 15 characters. */
  goods_tags?: string[];
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}` */
export interface V3MarketingPaygiftactivityActivitiesByActivityId extends PathNode {
  goods: V3MarketingPaygiftactivityActivitiesByActivityIdGoods;
  merchants: V3MarketingPaygiftactivityActivitiesByActivityIdMerchants;
  terminate: V3MarketingPaygiftactivityActivitiesByActivityIdTerminate;
  /**
   * 查询活动详情接口: `GET v3/marketing/paygiftactivity/activities/{activity_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487971) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492967)
   */
  get: Call<V3MarketingPaygiftactivityActivitiesByActivityIdGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdGetResponse>;
  /** 查询活动详情接口: `GET v3/marketing/paygiftactivity/activities/{activity_id}` */
  getAsync: Call<V3MarketingPaygiftactivityActivitiesByActivityIdGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdGetResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGetRequest extends CommonOptions {
  /** 活动Id */
  activity_id: string;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGetResponse {
  /** 活动Id At most 20 characters. */
  activity_id: string;
  /**
   * 活动类型
   * - `FULL_SEND_ACT_TYPE` 满额送
   * - `STEP_SEND_ACT_TYPE` 阶梯送
   * - `SPECIFIC_SEND_ACT_TYPE` 满A送B
   */
  activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE' | (string & {});
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 At most 10 characters. */
    activity_name: string;
    /** 活动副标题 At most 9 characters. */
    activity_second_title: string;
    /** 商户logo At most 128 characters. */
    merchant_logo_url: string;
    /** 背景颜色 */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {});
    /** 活动开始时间 At most 32 characters. */
    begin_time: string;
    /** 活动结束时间 At most 32 characters. */
    end_time: string;
    /** 可用时间段 */
    available_periods?: V3MarketingPaygiftactivityActivitiesAvailablePeriods;
    /** 商户请求单号 At most 128 characters. */
    out_request_no: string;
    /**
     * 投放目的
     * - `OFF_LINE_PAY` 拉用户回店消费
     * - `JUMP_MINI_APP` 引导用户前往小程序消费
     */
    delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {});
    /** 商家小程序appid At most 32 characters. */
    mini_programs_appid?: string;
    /** 商家小程序path At most 128 characters. */
    mini_programs_path?: string;
  };
  /** 活动奖品发放规则 */
  award_send_rule: {
    /** 满送活动奖品发放规则 */
    full_send_rule?: {
      /** 消费金额门槛 */
      transaction_amount_minimum: number;
      /**
       * 发放内容
       * - `SINGLE_COUPON` 单张券
       * - `GIFT_PACKAGE` 礼包
       */
      send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {});
      /**
       * 奖品类型
       * - `BUSIFAVOR` 商家券
       */
      award_type: 'BUSIFAVOR' | (string & {});
      /** 奖品基本信息列表 */
      award_list: {
        /** 代金券批次Id At most 20 characters. */
        stock_id: string;
        /** 奖品原始图（大图） At most 128 characters. */
        original_image_url: string;
        /** 奖品缩略图（小图） At most 128 characters. */
        thumbnail_url?: string;
      }[];
      /**
       * 发券商户号选项
       * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
       * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
       */
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {});
      /** 发券商户号 At most 15 characters. */
      merchant_id_list?: string[];
    };
  };
  /** 活动高级设置 */
  advanced_setting?: V3MarketingPaygiftactivityActivitiesAdvancedSetting;
  /**
   * 活动状态
   * - `ACT_STATUS_UNKNOWN` 状态未知
   * - `CREATE_ACT_STATUS` 已创建
   * - `ONGOING_ACT_STATUS` 运行中
   * - `TERMINATE_ACT_STATUS` 已终止
   * - `STOP_ACT_STATUS` 已暂停
   * - `OVER_TIME_ACT_STATUS` 已过期
   * - `CREATE_ACT_FAILED` 创建活动失败
   */
  activity_status: 'ACT_STATUS_UNKNOWN' | 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | (string & {});
  /** 创建商户号 At most 15 characters. */
  creator_merchant_id: string;
  /** 所属商户号 At most 15 characters. */
  belong_merchant_id: string;
  /** 活动暂停时间 */
  pause_time?: string;
  /** 活动恢复时间 */
  recovery_time?: string;
  /** 活动创建时间 */
  create_time?: string;
  /** 活动更新时间 */
  update_time?: string;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/goods` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoods extends PathNode {
  /**
   * 查询活动指定商品列表: `GET v3/marketing/paygiftactivity/activities/{activity_id}/goods`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466448) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466492)
   */
  get: Call<V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetResponse>;
  /** 查询活动指定商品列表: `GET v3/marketing/paygiftactivity/activities/{activity_id}/goods` */
  getAsync: Call<V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetRequest extends CommonOptions {
  /** 活动Id At most 20 characters. */
  activity_id: string;
  query?: V3MarketingPaygiftactivityActivitiesQuery;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoodsGetResponse {
  /** 结果集 */
  data?: {
    /** 指定商品 */
    goods_id: string;
    /** 创建时间 */
    create_time: string;
    /** 更新时间 */
    update_time: string;
  }[];
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 活动ID */
  activity_id: string;
}

export interface V3MarketingPaygiftactivityActivitiesQuery {
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchants extends PathNode {
  add: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd;
  delete: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete;
  /**
   * 查询活动发券商户号: `GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466149) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466191)
   */
  get: Call<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetResponse>;
  /** 查询活动发券商户号: `GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants` */
  getAsync: Call<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetRequest extends CommonOptions {
  /** 活动Id At most 20 characters. */
  activity_id: string;
  query?: V3MarketingPaygiftactivityActivitiesQuery;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsGetResponse {
  /** 结果集 */
  data?: {
    /** 商户Id At most 15 characters. */
    mchid: string;
    /** 商户名称 */
    merchant_name?: string;
    /** 创建时间 At most 32 characters. */
    create_time?: string;
    /** 更新时间 At most 32 characters. */
    update_time?: string;
  }[];
  /** 总数 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 活动Id */
  activity_id: string;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd extends PathNode {
  /**
   * 新增活动发券商户号: `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466671) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466735)
   */
  post: Call<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse>;
  /** 新增活动发券商户号: `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` */
  postAsync: Call<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostRequest extends CommonOptions {
  /** 活动Id At most 20 characters. */
  activity_id: string;
  json: {
    /** 添加的发券商户号 At most 15 characters. */
    merchant_id_list: string[];
    /** 请求业务单据号 At most 128 characters. */
    add_request_no: string;
  };
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddPostResponse {
  /** 活动Id */
  activity_id?: string;
  /** 校验失败的发券商户号 */
  invalid_merchant_id_list?: {
    /** 商户Id At most 15 characters. */
    mchid?: string;
    /** 无效原因 */
    invalid_reason?: string;
  }[];
  /** 添加时间 */
  add_time?: string;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete extends PathNode {
  /**
   * 删除活动发券商户号: `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466787) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466827)
   */
  post: Call<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse>;
  /** 删除活动发券商户号: `POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` */
  postAsync: Call<V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostRequest extends CommonOptions {
  /** 活动Id At most 20 characters. */
  activity_id: string;
  json: {
    /** 删除的发券商户号 At most 15 characters. */
    merchant_id_list: string[];
    /** 请求业务单据号 At most 128 characters. */
    delete_request_no: string;
  };
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeletePostResponse {
  /** 活动Id */
  activity_id: string;
  /** 删除时间 */
  delete_time?: string;
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/terminate` */
export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminate extends PathNode {
  /**
   * 终止活动: `POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466523) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466633)
   */
  post: Call<V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostResponse>;
  /** 终止活动: `POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate` */
  postAsync: Call<V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostRequest, V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostResponse>;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostRequest extends CommonOptions {
  /** 活动Id At most 20 characters. */
  activity_id: string;
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminatePostResponse {
  /** 生效时间 */
  terminate_time: string;
  /** 活动Id */
  activity_id: string;
}

/** `v3/marketing/paygiftactivity/unique-threshold-activity` */
export interface V3MarketingPaygiftactivityUniqueThresholdActivity extends PathNode {
  /**
   * 创建全场满额送活动: `POST v3/marketing/paygiftactivity/unique-threshold-activity`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012487898) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012492900)
   */
  post: Call<V3MarketingPaygiftactivityUniqueThresholdActivityPostRequest, V3MarketingPaygiftactivityUniqueThresholdActivityPostResponse>;
  /** 创建全场满额送活动: `POST v3/marketing/paygiftactivity/unique-threshold-activity` */
  postAsync: Call<V3MarketingPaygiftactivityUniqueThresholdActivityPostRequest, V3MarketingPaygiftactivityUniqueThresholdActivityPostResponse>;
}

export interface V3MarketingPaygiftactivityUniqueThresholdActivityPostRequest extends CommonOptions {
  json: {
    /** 活动基本信息 */
    activity_base_info: {
      /** 活动名称 At most 10 characters. */
      activity_name: string;
      /** 活动副标题 At most 9 characters. */
      activity_second_title: string;
      /** 商户logo At most 128 characters. */
      merchant_logo_url: string;
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
      /** 活动开始时间 At most 32 characters. */
      begin_time: string;
      /** 活动结束时间 At most 32 characters. */
      end_time: string;
      /** 可用时间段 */
      available_periods?: {
        /** 可用时间 */
        available_time?: {
          /** 可用开始时间 At most 32 characters. */
          begin_time: string;
          /** 可用结束时间 At most 32 characters. */
          end_time: string;
        }[];
        /** 每日可用时间 */
        available_day_time?: {
          /** 每日可用开始时间 At most 6 characters. */
          begin_day_time: string;
          /** 每日可用结束时间 At most 6 characters. */
          end_day_time: string;
        }[];
      };
      /** 商户请求单号 At most 128 characters. */
      out_request_no: string;
      /**
       * 投放目的
       * - `OFF_LINE_PAY` 拉用户回店消费
       * - `JUMP_MINI_APP` 引导用户前往小程序消费
       */
      delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP';
      /** 商家小程序appid At most 32 characters. */
      mini_programs_appid?: string;
      /** 商家小程序path At most 128 characters. */
      mini_programs_path?: string;
    };
    /** 活动奖品发放规则 */
    award_send_rule: {
      /** 消费金额门槛 */
      transaction_amount_minimum: number;
      /**
       * 发放内容
       * - `SINGLE_COUPON` 单张券
       * - `GIFT_PACKAGE` 礼包
       */
      send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE';
      /**
       * 奖品类型
       * - `BUSIFAVOR` 商家券
       */
      award_type: 'BUSIFAVOR';
      /** 奖品基本信息列表 */
      award_list: {
        /** 代金券批次Id At most 20 characters. */
        stock_id: string;
        /** 奖品原始图（大图） At most 128 characters. */
        original_image_url: string;
        /** 奖品缩略图（小图） At most 128 characters. */
        thumbnail_url?: string;
      }[];
      /**
       * 发券商户号选项
       * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
       * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
       */
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT';
      /** 发券商户号 At most 15 characters. */
      merchant_id_list?: string[];
    };
    /** 活动高级设置 */
    advanced_setting?: {
      /**
       * 投放用户类别
       * - `DELIVERY_ALL_PERSON` 所有用户
       * - `DELIVERY_MEMBER_PERSON` 会员用户
       */
      delivery_user_category?: 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | 'BUSIFAVOR';
      /** 商家会员appid At most 32 characters. */
      merchant_member_appid?: string;
      /** 支付模式 */
      payment_mode?: {
        /**
         * 支付场景列表
         * - `APP_SCENE` App场景
         * - `SWING_CARD_SCENE` 刷卡
         * - `NO_SECRET_SCENE` 免密支付
         * - `MINIAPP_SCENE` 小程序
         * - `FACE_PAY_SCENE` 人脸支付
         * - `OTHER_SCENE` 其他支付场景
         */
        payment_scene_list?: ('APP_SCENE' | 'SWING_CARD_SCENE' | 'NO_SECRET_SCENE' | 'MINIAPP_SCENE' | 'FACE_PAY_SCENE' | 'OTHER_SCENE')[];
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD';
          /** 银行简称 */
          bank_abbreviation?: string;
        };
      };
      /** 支付方式信息 */
      payment_method_information?: {
        /**
         * 支付方式
         * - `CFT` 零钱
         * - `SPECIFIC_BANK_CARD` 指定银行卡
         */
        payment_method: 'CFT' | 'SPECIFIC_BANK_CARD';
        /** 银行简称 */
        bank_abbreviation?: string;
      };
      /** 订单优惠标记 At most 15 characters. */
      goods_tags?: string[];
    };
  };
}

export interface V3MarketingPaygiftactivityUniqueThresholdActivityPostResponse {
  /** 活动id At most 20 characters. */
  activity_id: string;
  /** 创建时间 At most 32 characters. */
  create_time: string;
}

/** `v3/marketing/shopping-receipt` */
export interface V3MarketingShoppingReceipt extends PathNode {
  customentrances: V3MarketingShoppingReceiptCustomentrances;
  shoppingreceipts: V3MarketingShoppingReceiptShoppingreceipts;
}

/** `v3/marketing/shopping-receipt/customentrances` */
export interface V3MarketingShoppingReceiptCustomentrances extends PathNode {
  _brand_id_: V3MarketingShoppingReceiptCustomentrancesByBrandId;
  '{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId;
  /**
   * 创建自定义入口: `POST v3/marketing/shopping-receipt/customentrances`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526342) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
   */
  post: Call<V3MarketingShoppingReceiptCustomentrancesPostRequest, V3MarketingShoppingReceiptCustomentrancesPostResponse>;
  /** 创建自定义入口: `POST v3/marketing/shopping-receipt/customentrances` */
  postAsync: Call<V3MarketingShoppingReceiptCustomentrancesPostRequest, V3MarketingShoppingReceiptCustomentrancesPostResponse>;
}

export interface V3MarketingShoppingReceiptCustomentrancesPostRequest extends CommonOptions {
  json: {
    /** 自定义入口种类 */
    custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM';
    subtitle: string;
    goods_thumbnail_url?: string;
    /** 自定义入口的开始时间 */
    start_time: string;
    /** 自定义入口的结束时间 */
    end_time: string;
    custom_entrance_state: 'ONLINE' | 'OFFLINE';
    /** 自定义入口的归属品牌ID */
    brand_id: string;
    out_request_no: string;
    /** 自定义入口跳转信息 */
    jump_link: V3MarketingShoppingReceiptCustomentrancesJumpLink;
  };
}

export interface V3MarketingShoppingReceiptCustomentrancesPostResponse extends V3MarketingShoppingReceiptCustomentrancesAnswer {
}

export interface V3MarketingShoppingReceiptCustomentrancesJumpLink {
  /** 自定义入口的跳转小程序AppID */
  mini_programs_appid: string;
  /** 自定义入口跳转小程序的path */
  mini_programs_path: string;
}

export interface V3MarketingShoppingReceiptCustomentrancesAnswer {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {});
  subtitle: string;
  goods_thumbnail_url?: string;
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {});
  /** 自定义入口的开始时间 */
  start_time: string;
  /** 自定义入口的结束时间 */
  end_time: string;
  /** 自定义入口的归属品牌ID */
  brand_id: string;
  /** 自定义入口创建的时间 */
  create_time: string;
  /** 自定义入口修改的时间 */
  modify_time: string;
  out_request_no: string;
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string;
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string;
  };
}

/** `v3/marketing/shopping-receipt/customentrances/{brand_id}` */
export interface V3MarketingShoppingReceiptCustomentrancesByBrandId extends PathNode {
  /**
   * 查询自定义入口: `GET v3/marketing/shopping-receipt/customentrances/{brand_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526406) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698331)
   */
  get: Call<V3MarketingShoppingReceiptCustomentrancesByBrandIdGetRequest, V3MarketingShoppingReceiptCustomentrancesByBrandIdGetResponse>;
  /** 查询自定义入口: `GET v3/marketing/shopping-receipt/customentrances/{brand_id}` */
  getAsync: Call<V3MarketingShoppingReceiptCustomentrancesByBrandIdGetRequest, V3MarketingShoppingReceiptCustomentrancesByBrandIdGetResponse>;
  /**
   * 更新自定义入口: `PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526475) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
   */
  patch: Call<V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchRequest, V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchResponse>;
  /** 更新自定义入口: `PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}` */
  patchAsync: Call<V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchRequest, V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchResponse>;
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandIdGetRequest extends CommonOptions {
  brand_id: string;
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandIdGetResponse extends V3MarketingShoppingReceiptCustomentrancesAnswer {
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchRequest extends CommonOptions {
  brand_id: string;
  json: {
    /** 自定义入口种类 */
    custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM';
    subtitle?: string;
    goods_thumbnail_url?: string;
    custom_entrance_state?: 'ONLINE' | 'OFFLINE';
    /** 自定义入口的开始时间 */
    start_time?: string;
    /** 自定义入口的结束时间 */
    end_time?: string;
    out_request_no: string;
    /** 自定义入口跳转信息 */
    jump_link?: V3MarketingShoppingReceiptCustomentrancesJumpLink;
  };
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandIdPatchResponse extends V3MarketingShoppingReceiptCustomentrancesAnswer {
}

/** `v3/marketing/shopping-receipt/shoppingreceipts` */
export interface V3MarketingShoppingReceiptShoppingreceipts extends PathNode {
  /**
   * 上传电子小票: `POST v3/marketing/shopping-receipt/shoppingreceipts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553506) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
   */
  post: Call<V3MarketingShoppingReceiptShoppingreceiptsPostRequest, V3MarketingShoppingReceiptShoppingreceiptsPostResponse>;
  /** 上传电子小票: `POST v3/marketing/shopping-receipt/shoppingreceipts` */
  postAsync: Call<V3MarketingShoppingReceiptShoppingreceiptsPostRequest, V3MarketingShoppingReceiptShoppingreceiptsPostResponse>;
}

export interface V3MarketingShoppingReceiptShoppingreceiptsPostRequest extends CommonOptions {
  headers?: {
    [name: string]: HeaderValue;
    /** 平台公钥ID/平台公钥证书序列号 */
    'Wechatpay-Serial'?: string;
  };
  body: Body;
}

export interface V3MarketingShoppingReceiptShoppingreceiptsPostResponse {
  /** 电子小票上传信息 */
  receipt: {
    /** 电子小票ID */
    receipt_id: string;
    /** 电子小票图片审核状态 */
    state: string;
    transaction_id: string;
    /** 微信支付订单的商户号 */
    transaction_mchid?: string;
    /** 微信支付订单的子商户号 */
    transaction_sub_mchid?: string;
    /** 微信支付订单中OpenID */
    openid: string;
    sha256: string;
    /** 标识电子小票图片类型 */
    image_type: string;
    /** 电子小票创建的时间 */
    create_time: string;
    /** 电子小票最后一次修改时间 */
    modify_time: string;
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
      consultation_phone_number?: string;
    };
    upload_time?: string;
  };
}

/** `v3/marketing/weekly-discount` */
export interface V3MarketingWeeklyDiscount extends PathNode {
  activities: V3MarketingWeeklyDiscountActivities;
}

/** `v3/marketing/weekly-discount/activities` */
export interface V3MarketingWeeklyDiscountActivities extends PathNode {
  _activity_id_: V3MarketingWeeklyDiscountActivitiesByActivityId;
  '{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId;
  /**
   * 查询周周惠活动列表: `GET v3/marketing/weekly-discount/activities`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
   */
  get: Call<V3MarketingWeeklyDiscountActivitiesGetRequest, V3MarketingWeeklyDiscountActivitiesGetResponse>;
  /** 查询周周惠活动列表: `GET v3/marketing/weekly-discount/activities` */
  getAsync: Call<V3MarketingWeeklyDiscountActivitiesGetRequest, V3MarketingWeeklyDiscountActivitiesGetResponse>;
}

export interface V3MarketingWeeklyDiscountActivitiesGetRequest extends CommonOptions {
  query: {
    /** 最大资源条数 */
    limit: number;
    /** 请求资源起始位置 */
    offset: number;
    /** 报名商户号 */
    applying_merchant_id: number;
    /** 报名商户门店号 */
    store_id?: number;
    /** 活动投放区域编码 */
    activity_area_code: number;
    /** 投放场景 */
    activity_scene: string;
  };
}

export interface V3MarketingWeeklyDiscountActivitiesGetResponse {
  /** 周周惠活动详情 */
  data: V3MarketingWeeklyDiscountActivitiesData[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
}

export interface V3MarketingWeeklyDiscountActivitiesData {
  /** 活动ID */
  activity_id?: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动投放场景 */
  activity_scene: string;
  /** 活动投放区域编码 */
  activity_area_code: string[];
  /** 活动指定付款方式 */
  activity_limit_pay?: string;
  /** 活动优惠门槛 */
  activity_transaction_minimum_amount: number;
  /** 活动优惠金额 */
  activity_coupon_amount: number;
  /** 活动可使用周期 */
  activity_available_week: string[];
  /** 活动预算 */
  activity_max_amount: number;
  /** 活动单天预算 */
  activity_max_amount_per_day?: number;
  /** 活动开始时间 */
  activity_available_begin_time: string;
  /** 活动结束时间 */
  activity_available_end_time: string;
  /** 活动状态 */
  activity_state: string;
  /** 活动备注 */
  activity_remark?: string;
  /** 活动logo */
  activity_logo: string;
}

/** `v3/marketing/weekly-discount/activities/{activity_id}` */
export interface V3MarketingWeeklyDiscountActivitiesByActivityId extends PathNode {
  apply: V3MarketingWeeklyDiscountActivitiesByActivityIdApply;
  /**
   * 查询周周惠活动详情: `GET v3/marketing/weekly-discount/activities/{activity_id}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
   */
  get: Call<V3MarketingWeeklyDiscountActivitiesByActivityIdGetRequest, V3MarketingWeeklyDiscountActivitiesByActivityIdGetResponse>;
  /** 查询周周惠活动详情: `GET v3/marketing/weekly-discount/activities/{activity_id}` */
  getAsync: Call<V3MarketingWeeklyDiscountActivitiesByActivityIdGetRequest, V3MarketingWeeklyDiscountActivitiesByActivityIdGetResponse>;
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdGetRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdGetResponse extends V3MarketingWeeklyDiscountActivitiesData {
}

/** `v3/marketing/weekly-discount/activities/{activity_id}/apply` */
export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApply extends PathNode {
  /**
   * 报名周周惠活动: `POST v3/marketing/weekly-discount/activities/{activity_id}/apply`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
   */
  post: Call<V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostRequest, V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostResponse>;
  /** 报名周周惠活动: `POST v3/marketing/weekly-discount/activities/{activity_id}/apply` */
  postAsync: Call<V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostRequest, V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostResponse>;
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
  json: {
    /** 报名商户号 */
    applying_merchant_id: number;
    /** 报名商户门店号 */
    store_id: number;
  };
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApplyPostResponse {
  /** 报名成功的活动ID */
  activity_id: number;
  /** 报名成功时间 */
  success_time: string;
}

/** `v3/marketing/withdraw-favor` */
export interface V3MarketingWithdrawFavor extends PathNode {
  users: V3MarketingWithdrawFavorUsers;
}

/** `v3/marketing/withdraw-favor/users` */
export interface V3MarketingWithdrawFavorUsers extends PathNode {
  _openid_: V3MarketingWithdrawFavorUsersByOpenid;
  '{openid}': V3MarketingWithdrawFavorUsersByOpenid;
}

/** `v3/marketing/withdraw-favor/users/{openid}` */
export interface V3MarketingWithdrawFavorUsersByOpenid extends PathNode {
  coupons: V3MarketingWithdrawFavorUsersByOpenidCoupons;
}

/** `v3/marketing/withdraw-favor/users/{openid}/coupons` */
export interface V3MarketingWithdrawFavorUsersByOpenidCoupons extends PathNode {
  /**
   * 为用户发银行提现免费券: `POST v3/marketing/withdraw-favor/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
   */
  post: Call<V3MarketingWithdrawFavorUsersByOpenidCouponsPostRequest, V3MarketingWithdrawFavorUsersByOpenidCouponsPostResponse>;
  /** 为用户发银行提现免费券: `POST v3/marketing/withdraw-favor/users/{openid}/coupons` */
  postAsync: Call<V3MarketingWithdrawFavorUsersByOpenidCouponsPostRequest, V3MarketingWithdrawFavorUsersByOpenidCouponsPostResponse>;
  /**
   * 查询批次下用户银行提现免费券列表: `GET v3/marketing/withdraw-favor/users/{openid}/coupons`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
   */
  get: Call<V3MarketingWithdrawFavorUsersByOpenidCouponsGetRequest, V3MarketingWithdrawFavorUsersByOpenidCouponsGetResponse>;
  /** 查询批次下用户银行提现免费券列表: `GET v3/marketing/withdraw-favor/users/{openid}/coupons` */
  getAsync: Call<V3MarketingWithdrawFavorUsersByOpenidCouponsGetRequest, V3MarketingWithdrawFavorUsersByOpenidCouponsGetResponse>;
}

export interface V3MarketingWithdrawFavorUsersByOpenidCouponsPostRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  json: {
    /** 银行提现免费券批次创建方商户号 */
    mchid: string;
    /** 银行提现免费券批次ID */
    stock_id: string;
    /** 应用ID */
    appid: string;
    /** 商户单据号 */
    send_request_no: string;
  };
}

export interface V3MarketingWithdrawFavorUsersByOpenidCouponsPostResponse {
  /** 银行提现免费券ID */
  coupon_id?: string;
  /** 银行提现免费券过期时间 */
  expire_time?: string;
}

export interface V3MarketingWithdrawFavorUsersByOpenidCouponsGetRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  query: {
    /** 银行提现免费券批次创建方商户号 */
    mchid: string;
    /** 银行提现免费券批次ID */
    stock_id: string;
    /** 应用ID */
    appid: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3MarketingWithdrawFavorUsersByOpenidCouponsGetResponse {
  /** 银行提现免费券列表 */
  data: {
    /** 发放时间 */
    send_time?: string;
    /** 发放额度 */
    send_quota?: number;
    /** 银行提现免费券的券ID */
    coupon_id?: string;
    /** 使用额度 */
    use_quota?: number;
    /** 银行提现免费券券状态 */
    coupon_state?: string;
  }[];
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 查询结果总数 */
  total_count: number;
}
