// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3PayscorePaths {
  'v3/payscore/acquiringbank/permissions': V3PayscoreAcquiringbankPermissions;
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  'v3/payscore/acquiringbank/serviceorder': V3PayscoreAcquiringbankServiceorder;
  'v3/payscore/acquiringbank/serviceorder/deduction': V3PayscoreAcquiringbankServiceorderDeduction;
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel;
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete;
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': V3PayscoreAcquiringbankServiceorderByOutOrderNoModify;
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo;
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': V3PayscoreAcquiringbankServiceorderByOutOrderNoSync;
  'v3/payscore/acquiringbank/servicepayondeliveryorder': V3PayscoreAcquiringbankServicepayondeliveryorder;
  'v3/payscore/merchant-bill': V3PayscoreMerchantBill;
  'v3/payscore/oversea/partner/serviceorder': V3PayscoreOverseaPartnerServiceorder;
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel;
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete;
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync;
  'v3/payscore/partner/permissions': V3PayscorePartnerPermissions;
  'v3/payscore/partner/permissions/apply-for-scene': V3PayscorePartnerPermissionsApplyForScene;
  'v3/payscore/partner/permissions/assess-user-risk-level': V3PayscorePartnerPermissionsAssessUserRiskLevel;
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode;
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  'v3/payscore/partner/permissions/search': V3PayscorePartnerPermissionsSearch;
  'v3/payscore/partner/permissions/terminate': V3PayscorePartnerPermissionsTerminate;
  'v3/payscore/partner/service-account-applications': V3PayscorePartnerServiceAccountApplications;
  'v3/payscore/partner/service-account-applications/{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo;
  'v3/payscore/partner/serviceorder': V3PayscorePartnerServiceorder;
  'v3/payscore/partner/serviceorder/direct-complete': V3PayscorePartnerServiceorderDirectComplete;
  'v3/payscore/partner/serviceorder/{out_order_no}/cancel': V3PayscorePartnerServiceorderByOutOrderNoCancel;
  'v3/payscore/partner/serviceorder/{out_order_no}/complete': V3PayscorePartnerServiceorderByOutOrderNoComplete;
  'v3/payscore/partner/serviceorder/{out_order_no}/modify': V3PayscorePartnerServiceorderByOutOrderNoModify;
  'v3/payscore/partner/serviceorder/{out_order_no}/pay': V3PayscorePartnerServiceorderByOutOrderNoPay;
  'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage;
  'v3/payscore/partner/serviceorder/{out_order_no}/sync': V3PayscorePartnerServiceorderByOutOrderNoSync;
  'v3/payscore/partner/servicepayondeliveryorder': V3PayscorePartnerServicepayondeliveryorder;
  'v3/payscore/partner/servicequotas/service-id/{service_id}': V3PayscorePartnerServicequotasServiceIdByServiceId;
  'v3/payscore/payafter-orders': V3PayscorePayafterOrders;
  'v3/payscore/payafter-orders/{out_order_no}/cancel': V3PayscorePayafterOrdersByOutOrderNoCancel;
  'v3/payscore/payafter-orders/{out_order_no}/complete': V3PayscorePayafterOrdersByOutOrderNoComplete;
  'v3/payscore/payafter-orders/{out_order_no}/sync': V3PayscorePayafterOrdersByOutOrderNoSync;
  'v3/payscore/permissions': V3PayscorePermissions;
  'v3/payscore/permissions/assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel;
  'v3/payscore/permissions/authorization-code/{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode;
  'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  'v3/payscore/permissions/openid/{openid}/terminate': V3PayscorePermissionsOpenidByOpenidTerminate;
  'v3/payscore/plan/partner/payscore-plans': V3PayscorePlanPartnerPayscorePlans;
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo;
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  'v3/payscore/plan/payscore-plans': V3PayscorePlanPayscorePlans;
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo;
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  'v3/payscore/serviceorder': V3PayscoreServiceorder;
  'v3/payscore/serviceorder/direct-complete': V3PayscoreServiceorderDirectComplete;
  'v3/payscore/serviceorder/{out_order_no}/cancel': V3PayscoreServiceorderByOutOrderNoCancel;
  'v3/payscore/serviceorder/{out_order_no}/complete': V3PayscoreServiceorderByOutOrderNoComplete;
  'v3/payscore/serviceorder/{out_order_no}/modify': V3PayscoreServiceorderByOutOrderNoModify;
  'v3/payscore/serviceorder/{out_order_no}/pay': V3PayscoreServiceorderByOutOrderNoPay;
  'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage;
  'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage;
  'v3/payscore/serviceorder/{out_order_no}/sync': V3PayscoreServiceorderByOutOrderNoSync;
  'v3/payscore/servicepayondeliveryorder': V3PayscoreServicepayondeliveryorder;
  'v3/payscore/sign-plan/partner/serviceorder': V3PayscoreSignPlanPartnerServiceorder;
  'v3/payscore/sign-plan/partner/user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans;
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  'v3/payscore/sign-plan/serviceorder': V3PayscoreSignPlanServiceorder;
  'v3/payscore/sign-plan/user-sign-plans': V3PayscoreSignPlanUserSignPlans;
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  'v3/payscore/smartretail-orders': V3PayscoreSmartretailOrders;
  'v3/payscore/smartretail-orders/{out_order_no}/cancel': V3PayscoreSmartretailOrdersByOutOrderNoCancel;
  'v3/payscore/smartretail-orders/{out_order_no}/complete': V3PayscoreSmartretailOrdersByOutOrderNoComplete;
  'v3/payscore/user-service-state': V3PayscoreUserServiceState;
  'v3/payscore/users/{openid}/permissions/{service_id}/terminate': V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate;
}

export interface V3PayscoreOperations {
  'v3/payscore/acquiringbank/permissions': { post: Operation<V3PayscoreAcquiringbankPermissionsPostRequest, V3PayscoreAcquiringbankPermissionsPostResponse> };
  'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': { post: Operation<V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse> };
  'v3/payscore/acquiringbank/serviceorder': { post: Operation<V3PayscoreAcquiringbankServiceorderPostRequest, V3PayscoreAcquiringbankServiceorderPostResponse>; get: Operation<V3PayscoreAcquiringbankServiceorderGetRequest, V3PayscoreAcquiringbankServiceorderGetResponse> };
  'v3/payscore/acquiringbank/serviceorder/deduction': { get: Operation<V3PayscoreAcquiringbankServiceorderDeductionGetRequest, V3PayscoreAcquiringbankServiceorderDeductionGetResponse> };
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': { post: Operation<V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostResponse> };
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': { post: Operation<V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostResponse> };
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': { post: Operation<V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostResponse> };
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': { post: Operation<V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse> };
  'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': { post: Operation<V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostResponse> };
  'v3/payscore/acquiringbank/servicepayondeliveryorder': { post: Operation<V3PayscoreAcquiringbankServicepayondeliveryorderPostRequest, V3PayscoreAcquiringbankServicepayondeliveryorderPostResponse> };
  'v3/payscore/merchant-bill': { get: Operation<V3PayscoreMerchantBillGetRequest, V3PayscoreMerchantBillGetResponse> };
  'v3/payscore/oversea/partner/serviceorder': { post: Operation<V3PayscoreOverseaPartnerServiceorderPostRequest, V3PayscoreOverseaPartnerServiceorderPostResponse>; get: Operation<V3PayscoreOverseaPartnerServiceorderGetRequest, V3PayscoreOverseaPartnerServiceorderGetResponse> };
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': { post: Operation<V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostResponse> };
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': { post: Operation<V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostResponse> };
  'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': { post: Operation<V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostResponse> };
  'v3/payscore/partner/permissions': { post: Operation<V3PayscorePartnerPermissionsPostRequest, V3PayscorePartnerPermissionsPostResponse> };
  'v3/payscore/partner/permissions/apply-for-scene': { post: Operation<V3PayscorePartnerPermissionsApplyForScenePostRequest, V3PayscorePartnerPermissionsApplyForScenePostResponse> };
  'v3/payscore/partner/permissions/assess-user-risk-level': { post: Operation<V3PayscorePartnerPermissionsAssessUserRiskLevelPostRequest, V3PayscorePartnerPermissionsAssessUserRiskLevelPostResponse> };
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}': { get: Operation<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest, V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse> };
  'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': { post: Operation<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse> };
  'v3/payscore/partner/permissions/search': { get: Operation<V3PayscorePartnerPermissionsSearchGetRequest, V3PayscorePartnerPermissionsSearchGetResponse> };
  'v3/payscore/partner/permissions/terminate': { post: Operation<V3PayscorePartnerPermissionsTerminatePostRequest, V3PayscorePartnerPermissionsTerminatePostResponse> };
  'v3/payscore/partner/service-account-applications': { post: Operation<V3PayscorePartnerServiceAccountApplicationsPostRequest, V3PayscorePartnerServiceAccountApplicationsPostResponse> };
  'v3/payscore/partner/service-account-applications/{out_apply_no}': { get: Operation<V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetRequest, V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetResponse> };
  'v3/payscore/partner/serviceorder': { post: Operation<V3PayscorePartnerServiceorderPostRequest, V3PayscorePartnerServiceorderPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3PayscorePartnerServiceorderGetRequest, V3PayscorePartnerServiceorderGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/partner/serviceorder/direct-complete': { post: Operation<V3PayscorePartnerServiceorderDirectCompletePostRequest, V3PayscorePartnerServiceorderDirectCompletePostResponse> };
  'v3/payscore/partner/serviceorder/{out_order_no}/cancel': { post: Operation<V3PayscorePartnerServiceorderByOutOrderNoCancelPostRequest, V3PayscorePartnerServiceorderByOutOrderNoCancelPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/partner/serviceorder/{out_order_no}/complete': { post: Operation<V3PayscorePartnerServiceorderByOutOrderNoCompletePostRequest, V3PayscorePartnerServiceorderByOutOrderNoCompletePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/partner/serviceorder/{out_order_no}/modify': { post: Operation<V3PayscorePartnerServiceorderByOutOrderNoModifyPostRequest, V3PayscorePartnerServiceorderByOutOrderNoModifyPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/partner/serviceorder/{out_order_no}/pay': { post: Operation<V3PayscorePartnerServiceorderByOutOrderNoPayPostRequest, V3PayscorePartnerServiceorderByOutOrderNoPayPostResponse> };
  'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': { post: Operation<V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest, V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostResponse> };
  'v3/payscore/partner/serviceorder/{out_order_no}/sync': { post: Operation<V3PayscorePartnerServiceorderByOutOrderNoSyncPostRequest, V3PayscorePartnerServiceorderByOutOrderNoSyncPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/partner/servicepayondeliveryorder': { post: Operation<V3PayscorePartnerServicepayondeliveryorderPostRequest, V3PayscorePartnerServicepayondeliveryorderPostResponse> };
  'v3/payscore/partner/servicequotas/service-id/{service_id}': { get: Operation<V3PayscorePartnerServicequotasServiceIdByServiceIdGetRequest, V3PayscorePartnerServicequotasServiceIdByServiceIdGetResponse> };
  'v3/payscore/payafter-orders': { post: Operation<V3PayscorePayafterOrdersPostRequest, V3PayscorePayafterOrdersPostResponse>; get: Operation<V3PayscorePayafterOrdersGetRequest, V3PayscorePayafterOrdersGetResponse> };
  'v3/payscore/payafter-orders/{out_order_no}/cancel': { post: Operation<V3PayscorePayafterOrdersByOutOrderNoCancelPostRequest, V3PayscorePayafterOrdersByOutOrderNoCancelPostResponse> };
  'v3/payscore/payafter-orders/{out_order_no}/complete': { post: Operation<V3PayscorePayafterOrdersByOutOrderNoCompletePostRequest, V3PayscorePayafterOrdersByOutOrderNoCompletePostResponse> };
  'v3/payscore/payafter-orders/{out_order_no}/sync': { post: Operation<V3PayscorePayafterOrdersByOutOrderNoSyncPostRequest, V3PayscorePayafterOrdersByOutOrderNoSyncPostResponse> };
  'v3/payscore/permissions': { post: Operation<V3PayscorePermissionsPostRequest, V3PayscorePermissionsPostResponse> };
  'v3/payscore/permissions/assess-user-risk-level': { post: Operation<V3PayscorePermissionsAssessUserRiskLevelPostRequest, V3PayscorePermissionsAssessUserRiskLevelPostResponse> };
  'v3/payscore/permissions/authorization-code/{authorization_code}': { get: Operation<V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetRequest, V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetResponse> };
  'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': { post: Operation<V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse> };
  'v3/payscore/permissions/openid/{openid}/terminate': { post: Operation<V3PayscorePermissionsOpenidByOpenidTerminatePostRequest, V3PayscorePermissionsOpenidByOpenidTerminatePostResponse> };
  'v3/payscore/plan/partner/payscore-plans': { post: Operation<V3PayscorePlanPartnerPayscorePlansPostRequest, V3PayscorePlanPartnerPayscorePlansPostResponse> };
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': { get: Operation<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest, V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse> };
  'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': { post: Operation<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest, V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse> };
  'v3/payscore/plan/payscore-plans': { post: Operation<V3PayscorePlanPayscorePlansPostRequest, V3PayscorePlanPayscorePlansPostResponse> };
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': { get: Operation<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest, V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse> };
  'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': { post: Operation<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest, V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse> };
  'v3/payscore/serviceorder': { post: Operation<V3PayscoreServiceorderPostRequest, V3PayscoreServiceorderPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3PayscoreServiceorderGetRequest, V3PayscoreServiceorderGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/serviceorder/direct-complete': { post: Operation<V3PayscoreServiceorderDirectCompletePostRequest, V3PayscoreServiceorderDirectCompletePostResponse> };
  'v3/payscore/serviceorder/{out_order_no}/cancel': { post: Operation<V3PayscoreServiceorderByOutOrderNoCancelPostRequest, V3PayscoreServiceorderByOutOrderNoCancelPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/serviceorder/{out_order_no}/complete': { post: Operation<V3PayscoreServiceorderByOutOrderNoCompletePostRequest, V3PayscoreServiceorderByOutOrderNoCompletePostResponse> };
  'v3/payscore/serviceorder/{out_order_no}/modify': { post: Operation<V3PayscoreServiceorderByOutOrderNoModifyPostRequest, V3PayscoreServiceorderByOutOrderNoModifyPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/payscore/serviceorder/{out_order_no}/pay': { post: Operation<V3PayscoreServiceorderByOutOrderNoPayPostRequest, V3PayscoreServiceorderByOutOrderNoPayPostResponse> };
  'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': { post: Operation<V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostRequest, V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostResponse> };
  'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': { post: Operation<V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostRequest, V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostResponse> };
  'v3/payscore/serviceorder/{out_order_no}/sync': { post: Operation<V3PayscoreServiceorderByOutOrderNoSyncPostRequest, V3PayscoreServiceorderByOutOrderNoSyncPostResponse> };
  'v3/payscore/servicepayondeliveryorder': { post: Operation<V3PayscoreServicepayondeliveryorderPostRequest, V3PayscoreServicepayondeliveryorderPostResponse> };
  'v3/payscore/sign-plan/partner/serviceorder': { post: Operation<V3PayscoreSignPlanPartnerServiceorderPostRequest, V3PayscoreSignPlanPartnerServiceorderPostResponse> };
  'v3/payscore/sign-plan/partner/user-sign-plans': { post: Operation<V3PayscoreSignPlanPartnerUserSignPlansPostRequest, V3PayscoreSignPlanPartnerUserSignPlansPostResponse> };
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': { get: Operation<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse> };
  'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': { post: Operation<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse> };
  'v3/payscore/sign-plan/serviceorder': { post: Operation<V3PayscoreSignPlanServiceorderPostRequest, V3PayscoreSignPlanServiceorderPostResponse> };
  'v3/payscore/sign-plan/user-sign-plans': { post: Operation<V3PayscoreSignPlanUserSignPlansPostRequest, V3PayscoreSignPlanUserSignPlansPostResponse> };
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': { get: Operation<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse> };
  'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': { post: Operation<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse> };
  'v3/payscore/smartretail-orders': { post: Operation<V3PayscoreSmartretailOrdersPostRequest, V3PayscoreSmartretailOrdersPostResponse>; get: Operation<V3PayscoreSmartretailOrdersGetRequest, V3PayscoreSmartretailOrdersGetResponse> };
  'v3/payscore/smartretail-orders/{out_order_no}/cancel': { post: Operation<V3PayscoreSmartretailOrdersByOutOrderNoCancelPostRequest, V3PayscoreSmartretailOrdersByOutOrderNoCancelPostResponse> };
  'v3/payscore/smartretail-orders/{out_order_no}/complete': { post: Operation<V3PayscoreSmartretailOrdersByOutOrderNoCompletePostRequest, V3PayscoreSmartretailOrdersByOutOrderNoCompletePostResponse> };
  'v3/payscore/user-service-state': { get: Operation<V3PayscoreUserServiceStateGetRequest, V3PayscoreUserServiceStateGetResponse> };
  'v3/payscore/users/{openid}/permissions/{service_id}/terminate': { post: Operation<V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostRequest, V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostResponse> };
}

/** `v3/payscore` */
export interface V3Payscore extends PathNode {
  acquiringbank: V3PayscoreAcquiringbank;
  'merchant-bill': V3PayscoreMerchantBill;
  merchantBill: V3PayscoreMerchantBill;
  oversea: V3PayscoreOversea;
  partner: V3PayscorePartner;
  'payafter-orders': V3PayscorePayafterOrders;
  payafterOrders: V3PayscorePayafterOrders;
  permissions: V3PayscorePermissions;
  plan: V3PayscorePlan;
  serviceorder: V3PayscoreServiceorder;
  servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder;
  'sign-plan': V3PayscoreSignPlan;
  signPlan: V3PayscoreSignPlan;
  'smartretail-orders': V3PayscoreSmartretailOrders;
  smartretailOrders: V3PayscoreSmartretailOrders;
  'user-service-state': V3PayscoreUserServiceState;
  userServiceState: V3PayscoreUserServiceState;
  users: V3PayscoreUsers;
}

/** `v3/payscore/acquiringbank` */
export interface V3PayscoreAcquiringbank extends PathNode {
  permissions: V3PayscoreAcquiringbankPermissions;
  serviceorder: V3PayscoreAcquiringbankServiceorder;
  servicepayondeliveryorder: V3PayscoreAcquiringbankServicepayondeliveryorder;
}

/** `v3/payscore/acquiringbank/permissions` */
export interface V3PayscoreAcquiringbankPermissions extends PathNode {
  'authorization-code': V3PayscoreAcquiringbankPermissionsAuthorizationCode;
  authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCode;
  /**
   * 从业机构预授权: `POST v3/payscore/acquiringbank/permissions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691489)
   */
  post: Call<V3PayscoreAcquiringbankPermissionsPostRequest, V3PayscoreAcquiringbankPermissionsPostResponse>;
  /** 从业机构预授权: `POST v3/payscore/acquiringbank/permissions` */
  postAsync: Call<V3PayscoreAcquiringbankPermissionsPostRequest, V3PayscoreAcquiringbankPermissionsPostResponse>;
}

export interface V3PayscoreAcquiringbankPermissionsPostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 授权协议号 */
    authorization_code: string;
    /** 商户回调地址 */
    notify_url?: string;
  };
}

export interface V3PayscoreAcquiringbankPermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code` */
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCode extends PathNode {
  _authorization_code_: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode;
  '{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` */
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode extends PathNode {
  terminate: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` */
export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate extends PathNode {
  /**
   * 从业机构解除用户授权关系（授权协议号）: `POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461012)
   */
  post: Call<V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse>;
  /** 从业机构解除用户授权关系（授权协议号）: `POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` */
  postAsync: Call<V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse>;
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest extends CommonOptions {
  /** 授权协议号 */
  authorization_code: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 渠道商商户号 */
    channel_id?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 撤销原因 */
    reason: string;
  };
}

export type V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse = Empty;

/** `v3/payscore/acquiringbank/serviceorder` */
export interface V3PayscoreAcquiringbankServiceorder extends PathNode {
  deduction: V3PayscoreAcquiringbankServiceorderDeduction;
  _out_order_no_: V3PayscoreAcquiringbankServiceorderByOutOrderNo;
  '{out_order_no}': V3PayscoreAcquiringbankServiceorderByOutOrderNo;
  /**
   * 从业机构创建微信支付分订单: `POST v3/payscore/acquiringbank/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691326) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194023)
   */
  post: Call<V3PayscoreAcquiringbankServiceorderPostRequest, V3PayscoreAcquiringbankServiceorderPostResponse>;
  /** 从业机构创建微信支付分订单: `POST v3/payscore/acquiringbank/serviceorder` */
  postAsync: Call<V3PayscoreAcquiringbankServiceorderPostRequest, V3PayscoreAcquiringbankServiceorderPostResponse>;
  /**
   * 从业机构查询微信支付分订单: `GET v3/payscore/acquiringbank/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691343) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194035)
   */
  get: Call<V3PayscoreAcquiringbankServiceorderGetRequest, V3PayscoreAcquiringbankServiceorderGetResponse>;
  /** 从业机构查询微信支付分订单: `GET v3/payscore/acquiringbank/serviceorder` */
  getAsync: Call<V3PayscoreAcquiringbankServiceorderGetRequest, V3PayscoreAcquiringbankServiceorderGetResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderPostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务信息 */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: {
      /** 付费项目名称 */
      name: string;
      /** 付费说明 */
      description?: string;
      /** 金额 */
      amount?: number;
      /** 付费数量 */
      count?: number;
    }[];
    /** 后付费商户优惠 */
    post_discounts?: {
      /** 优惠名称 */
      name: string;
      /** 优惠说明 */
      description: string;
      /** 优惠数量 */
      count?: number;
      /** 付费金额 */
      amount?: number;
    }[];
    /** 订单风险金 */
    risk_fund: {
      /** 风险金名称 */
      name: string;
      /** 风险金额 */
      amount: number;
      /** 风险说明 */
      description?: string;
    };
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time: string;
      /** 服务开始时间备注 */
      start_time_remark?: string;
      /** 预计服务结束时间 */
      end_time?: string;
      /** 预计服务结束时间备注 */
      end_time_remark?: string;
    };
    /** 服务位置 */
    location?: V3PayscoreLocation_3;
    /** 服务商公众号下的用户标识 */
    openid?: string;
    /** 子商户公众号下的用户标识 */
    sub_openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 商户回调地址 */
    notify_url: string;
    /** 商户数据包 */
    attach?: string;
  };
}

export interface V3PayscoreAcquiringbankServiceorderPostResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 渠道商商户号 */
  channel_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: string;
  /** 订单状态说明 */
  state_description?: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name: string;
    /** 付费说明 */
    description?: string;
    /** 金额 */
    amount?: number;
    /** 付费数量 */
    count?: number;
  }[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string;
    /** 优惠说明 */
    description: string;
    /** 优惠数量 */
    count?: number;
    amount?: number;
  }[];
  /** 订单风险金 */
  risk_fund?: V3PayscoreRiskFund;
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string;
    /** 服务开始时间备注 */
    start_time_remark?: string;
    /** 预计服务结束时间 */
    end_time?: string;
    /** 预计服务结束时间备注 */
    end_time_remark?: string;
  };
  /** 服务位置 */
  location?: V3PayscoreLocation_2;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 跳转微信侧数据包 */
  package?: string;
}

export interface V3PayscoreLocation_3 {
  /** 服务开始地点 */
  start_location?: string;
  /** 预计服务结束地点 */
  end_location?: string;
}

export interface V3PayscoreRiskFund {
  /** 风险金名称 */
  name: string;
  /** 风险金额 */
  amount: number;
  /** 风险说明 */
  description?: string;
}

export interface V3PayscoreLocation_2 {
  /** 服务开始地点 */
  start_location?: string;
  /** 预计服务结束地点 */
  end_location: string;
}

export interface V3PayscoreAcquiringbankServiceorderGetRequest extends CommonOptions {
  query: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 商户服务订单号 */
    out_order_no?: string;
    /** 回跳查询ID */
    query_id?: string;
  };
}

export interface V3PayscoreAcquiringbankServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: string;
  /** 订单状态说明 */
  state_description?: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string;
    /** 付费说明 */
    description?: string;
    /** 付费金额 */
    amount?: number;
    /** 付费数量 */
    count?: number;
  }[];
  /** 后付费商户优惠 */
  post_discounts?: V3PayscoreServiceorderPostDiscounts[];
  /** 订单风险金 */
  risk_fund: V3PayscoreRiskFund;
  /** 总金额 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: string;
    /** 总收款金额 */
    total_amount?: number;
    /** 待收金额 */
    paying_amount?: number;
    /** 已收金额 */
    paid_amount?: number;
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额 */
      amount?: number;
      /** 收款成功渠道 */
      paid_type?: string;
      /** 收款成功时间 */
      paid_time?: string;
      /** 微信支付交易单号 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string;
        /** 优惠名称 */
        name?: string;
        /** 优惠范围 */
        scope?: string;
        /** 优惠类型 */
        type?: string;
        /** 优惠券面额 */
        amount: number;
        /** 活动ID */
        stock_id?: string;
        /** 微信出资 */
        wechatpay_contribute?: number;
        /** 商户出资 */
        merchant_contribute?: number;
        /** 其他出资 */
        other_contribute?: number;
        /** 优惠币种 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: V3PayscoreGoodsDetail[];
      }[];
    }[];
  };
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string;
    /** 服务开始时间备注 */
    start_time_remark?: string;
    /** 服务结束时间 */
    end_time?: string;
    /** 服务结束时间备注 */
    end_time_remark?: string;
  };
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 渠道商商户号 */
  channel_id: string;
}

export interface V3PayscoreServiceorderPostDiscounts {
  /** 优惠名称 */
  name: string;
  /** 优惠说明 */
  description: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreGoodsDetail {
  /** 商品编码 */
  goods_id: string;
  /** 商品数量 */
  quantity?: number;
  /** 商品价格 */
  unit_price?: number;
  /** 商品优惠金额 */
  discount_amount?: number;
  /** 商品备注 */
  goods_remark?: string;
}

export interface V3PayscoreLocation {
  /** 服务开始地点 */
  start_location?: string;
  /** 服务结束地点 */
  end_location?: string;
}

/** `v3/payscore/acquiringbank/serviceorder/deduction` */
export interface V3PayscoreAcquiringbankServiceorderDeduction extends PathNode {
  /**
   * 从业机构查询微信支付分扣款信息: `GET v3/payscore/acquiringbank/serviceorder/deduction`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458665) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194110)
   */
  get: Call<V3PayscoreAcquiringbankServiceorderDeductionGetRequest, V3PayscoreAcquiringbankServiceorderDeductionGetResponse>;
  /** 从业机构查询微信支付分扣款信息: `GET v3/payscore/acquiringbank/serviceorder/deduction` */
  getAsync: Call<V3PayscoreAcquiringbankServiceorderDeductionGetRequest, V3PayscoreAcquiringbankServiceorderDeductionGetResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderDeductionGetRequest extends CommonOptions {
  query: {
    /** 服务ID */
    service_id: string;
    /** 从业机构申请的公众号或移动应用AppID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户申请的公众号或移动应用AppID */
    sub_appid?: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 商户服务订单号 */
    out_order_no?: string;
  };
}

export interface V3PayscoreAcquiringbankServiceorderDeductionGetResponse {
  description: string;
  /** 商户扣款单号 */
  out_trade_no: string;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNo extends PathNode {
  cancel: V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel;
  complete: V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete;
  modify: V3PayscoreAcquiringbankServiceorderByOutOrderNoModify;
  registerdeductinfo: V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo;
  sync: V3PayscoreAcquiringbankServiceorderByOutOrderNoSync;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 从业机构取消微信支付分订单: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458146) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194058)
   */
  post: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostResponse>;
  /** 从业机构取消微信支付分订单: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` */
  postAsync: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 撤销原因 */
    reason: string;
  };
}

export type V3PayscoreAcquiringbankServiceorderByOutOrderNoCancelPostResponse = Empty;

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 从业机构完结微信支付分订单: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460791) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194080)
   */
  post: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostResponse>;
  /** 从业机构完结微信支付分订单: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` */
  postAsync: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 渠道商商户号 */
    channel_id?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 后付费项目 */
    post_payments: V3PayscoreJsonPostPayments[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscorePostDiscountsRequest[];
    /** 总金额 */
    total_amount: number;
    /** 实际服务时间 */
    time_range?: V3PayscoreJsonTimeRange;
    /** 实际服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /** 完结服务时间 */
    complete_time?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
  };
}

export type V3PayscoreAcquiringbankServiceorderByOutOrderNoCompletePostResponse = Empty;

export interface V3PayscoreJsonPostPayments {
  /** 付费名称 */
  name: string;
  /** 付费说明 */
  description?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscorePostDiscountsRequest {
  /** 优惠名称 */
  name: string;
  /** 优惠说明 */
  description: string;
  /** 优惠金额 */
  amount: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreJsonTimeRange {
  /** 服务开始时间 */
  start_time: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

export interface V3PayscoreJsonLocation {
  /** 服务开始地点 */
  start_location?: string;
  /** 服务结束地点 */
  end_location?: string;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoModify extends PathNode {
  /**
   * 从业机构修改微信支付分订单金额: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691363) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194282)
   */
  post: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostResponse>;
  /** 从业机构修改微信支付分订单金额: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` */
  postAsync: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 渠道商商户号 */
    channel_id?: string;
    /** 后付费项目 */
    post_payments?: V3PayscoreJsonPostPayments[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscorePostDiscountsRequest[];
    /** 总金额 */
    total_amount: number;
    /** 修改原因 */
    reason: string;
  };
}

export type V3PayscoreAcquiringbankServiceorderByOutOrderNoModifyPostResponse = Empty;

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo extends PathNode {
  /**
   * 从业机构登记微信支付分扣款信息: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458414) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194100)
   */
  post: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse>;
  /** 从业机构登记微信支付分扣款信息: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` */
  postAsync: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 渠道商商户号 */
    channel_id: string;
    out_trade_no?: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
  };
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse {
  /** 商品或支付单简要描述 */
  description?: string;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` */
export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 从业机构同步微信支付分订单信息: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691378) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194292)
   */
  post: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostResponse>;
  /** 从业机构同步微信支付分订单信息: `POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` */
  postAsync: Call<V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostRequest, V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostResponse>;
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 渠道商商户号 */
    channel_id?: string;
    /** 场景类型 */
    type: string;
    /** 内容信息详情 */
    detail: {
      /** 收款成功时间 */
      paid_time: string;
    };
  };
}

export type V3PayscoreAcquiringbankServiceorderByOutOrderNoSyncPostResponse = Empty;

/** `v3/payscore/acquiringbank/servicepayondeliveryorder` */
export interface V3PayscoreAcquiringbankServicepayondeliveryorder extends PathNode {
  /**
   * 从业机构创建先用后付订单: `POST v3/payscore/acquiringbank/servicepayondeliveryorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783674)
   */
  post: Call<V3PayscoreAcquiringbankServicepayondeliveryorderPostRequest, V3PayscoreAcquiringbankServicepayondeliveryorderPostResponse>;
  /** 从业机构创建先用后付订单: `POST v3/payscore/acquiringbank/servicepayondeliveryorder` */
  postAsync: Call<V3PayscoreAcquiringbankServicepayondeliveryorderPostRequest, V3PayscoreAcquiringbankServicepayondeliveryorderPostResponse>;
}

export interface V3PayscoreAcquiringbankServicepayondeliveryorderPostRequest extends CommonOptions {
  json: {
    /** 商户服务订单号 */
    out_order_no: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 渠道商商户号 */
    channel_id?: string;
    /** 服务ID */
    service_id: string;
    /** 服务信息 */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: V3PayscorePostPaymentsRequest[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_2[];
    /** 服务时间段 */
    time_range: V3PayscoreTimeRangeRequest;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 订单风险金 */
    risk_fund?: {
      /** 风险金名称 */
      name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
      /** 风险金额 */
      amount?: number;
      /** 风险说明 */
      description?: string;
    };
    /** 商户数据包 */
    attach?: string;
    /** 商户回调地址 */
    notify_url?: string;
    /** 用户标识 */
    openid?: string;
    /** 子商户公众号下的用户标识 */
    sub_openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 商户号 */
    mchid?: string;
    /** 先用后付购物详情 */
    shopping_info?: V3PayscoreJsonShoppingInfo;
  };
}

export interface V3PayscoreAcquiringbankServicepayondeliveryorderPostResponse extends V3PayscoreServicepayondeliveryorderAnswer {
}

export interface V3PayscorePostPaymentsRequest {
  /** 付费项目名称 */
  name?: string;
  /** 金额 */
  amount?: number;
  /** 计费说明 */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscorePostDiscounts_2 {
  /** 优惠名称 */
  name?: string;
  /** 优惠说明 */
  description?: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreTimeRangeRequest {
  /** 服务开始时间 */
  start_time?: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

export interface V3PayscoreJsonShoppingInfo {
  /** 实际购物商家公众号ID */
  real_merchant_appid?: string;
  /** 单详跳转链接 */
  jump_link?: V3PayscoreJumpLink;
  /** 商品列表 */
  goods?: {
    /** 商品名称 */
    name?: string;
    /** 商品图片链接 */
    picture?: string;
    /** 商品单价金额 */
    amount?: number;
    /** 商品数量 */
    count?: number;
    /** 商品品类ID */
    category_id?: string[];
  }[];
}

export interface V3PayscoreJumpLink {
  /** 跳转链接类型 */
  jump_link_type?: 'JUMP_LINK_MINI_PROGRAM';
  /** 小程序跳转AppID */
  appid?: string;
  /** 小程序跳转path */
  path?: string;
}

export interface V3PayscoreServicepayondeliveryorderAnswer {
  /** 商户订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商公众号ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: string;
  /** 订单状态说明 */
  state_description?: string;
  /** 后付费项目 */
  post_payments?: V3PayscoreServicepayondeliveryorderPostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscoreServicepayondeliveryorderPostDiscounts[];
  /** 服务风险金 */
  risk_fund?: V3PayscoreServicepayondeliveryorderRiskFund;
  /** 服务时间 */
  time_range?: V3PayscoreTimeRange_2;
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 附加数据 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 跳转微信侧数据包 */
  package?: string;
  /** 先用后付购物详情 */
  shopping_info?: V3PayscoreShoppingInfo;
}

export interface V3PayscoreServicepayondeliveryorderPostPayments {
  /** 付费名称 */
  name?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscoreServicepayondeliveryorderPostDiscounts {
  /** 优惠名称 */
  name?: string;
  /** 优惠说明 */
  description?: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreServicepayondeliveryorderRiskFund {
  /** 风险名称 */
  name: string;
  /** 风险金额 */
  amount: number;
  /** 风险说明 */
  description?: string;
}

export interface V3PayscoreTimeRange_2 {
  /** 服务开始时间 */
  start_time?: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

export interface V3PayscoreShoppingInfo {
  /** 实际购物商家公众号ID */
  real_merchant_appid?: string;
  /** 单详跳转链接 */
  jump_link: {
    /** 跳转链接类型 */
    jump_link_type: string;
    /** 小程序跳转AppID */
    appid?: string;
    /** 小程序跳转path */
    path?: string;
  };
  /** 商品列表 */
  goods: {
    /** 商品名称 */
    name: string;
    /** 商品图片链接 */
    picture: string;
    /** 商品单价金额 */
    amount: number;
    /** 商品数量 */
    count: number;
    /** 商品品类ID */
    category_id?: string[];
  }[];
}

/** `v3/payscore/merchant-bill` */
export interface V3PayscoreMerchantBill extends PathNode {
  /**
   * 商户申请获取对账单: `GET v3/payscore/merchant-bill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394586)
   */
  get: Call<V3PayscoreMerchantBillGetRequest, V3PayscoreMerchantBillGetResponse>;
  /** 商户申请获取对账单: `GET v3/payscore/merchant-bill` */
  getAsync: Call<V3PayscoreMerchantBillGetRequest, V3PayscoreMerchantBillGetResponse>;
}

export interface V3PayscoreMerchantBillGetRequest extends CommonOptions {
  query: {
    /** 账单日期 */
    bill_date: string;
    /** 压缩类型 */
    tar_type?: 'GZIP';
    /** 加密算法 */
    encryption_algorithm: string;
    /** 服务ID */
    service_id: string;
  };
}

export interface V3PayscoreMerchantBillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list: {
    /** 账单文件序号 */
    bill_sequence: number;
    /** 哈希类型 */
    hash_type: string;
    /** 哈希值 */
    hash_value: string;
    /** 下载地址 */
    download_url: string;
    /** 加密密钥 */
    encrypt_key: string;
    /** 随机字符串 */
    nonce: string;
  }[];
}

/** `v3/payscore/oversea` */
export interface V3PayscoreOversea extends PathNode {
  partner: V3PayscoreOverseaPartner;
}

/** `v3/payscore/oversea/partner` */
export interface V3PayscoreOverseaPartner extends PathNode {
  serviceorder: V3PayscoreOverseaPartnerServiceorder;
}

/** `v3/payscore/oversea/partner/serviceorder` */
export interface V3PayscoreOverseaPartnerServiceorder extends PathNode {
  _out_order_no_: V3PayscoreOverseaPartnerServiceorderByOutOrderNo;
  '{out_order_no}': V3PayscoreOverseaPartnerServiceorderByOutOrderNo;
  /**
   * 创建支付分订单: `POST v3/payscore/oversea/partner/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096395)
   */
  post: Call<V3PayscoreOverseaPartnerServiceorderPostRequest, V3PayscoreOverseaPartnerServiceorderPostResponse>;
  /** 创建支付分订单: `POST v3/payscore/oversea/partner/serviceorder` */
  postAsync: Call<V3PayscoreOverseaPartnerServiceorderPostRequest, V3PayscoreOverseaPartnerServiceorderPostResponse>;
  /**
   * 查询支付分订单: `GET v3/payscore/oversea/partner/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096411)
   */
  get: Call<V3PayscoreOverseaPartnerServiceorderGetRequest, V3PayscoreOverseaPartnerServiceorderGetResponse>;
  /** 查询支付分订单: `GET v3/payscore/oversea/partner/serviceorder` */
  getAsync: Call<V3PayscoreOverseaPartnerServiceorderGetRequest, V3PayscoreOverseaPartnerServiceorderGetResponse>;
}

export interface V3PayscoreOverseaPartnerServiceorderPostRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商公众号ID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户公众号ID */
    sub_appid?: string;
    /** 商户订单号 */
    out_order_no: string;
    /** 货币类型 */
    currency: string;
    /** 服务信息 */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: {
      /** 付费名称 */
      name: string;
      /** 付费金额 */
      amount?: number;
      /** 付费说明 */
      description?: string;
      /** 付费数量 */
      count?: number;
    }[];
    /** 商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_3[];
    /** 服务风险金 */
    risk_fund: {
      /** 风险名称 */
      name: string;
      /** 风险金额 */
      amount: number;
      /** 风险说明 */
      description?: string;
    };
    /** 服务时间 */
    time_range: V3PayscoreTimeRange_4;
    /** 服务位置 */
    location?: V3PayscoreLocation_3;
    /** 服务商公众号下的用户标识 */
    openid?: string;
    /** 子商户公众号下的用户标识 */
    sub_openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 商户回调地址 */
    notify_url: string;
    /** 商户数据包 */
    attach?: string;
  };
}

export interface V3PayscoreOverseaPartnerServiceorderPostResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 货币类型 */
  currency?: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: V3PayscoreOverseaPartnerServiceorderPostResponsePostPayments[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string;
    /** 优惠说明 */
    description: string;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 订单风险金 */
  risk_fund?: V3PayscoreRiskFund;
  /** 服务时间段 */
  time_range?: V3PayscoreServiceorderTimeRange;
  /** 服务位置 */
  location?: V3PayscoreLocation_2;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 跳转微信侧数据包 */
  package?: string;
}

export interface V3PayscorePostDiscounts_3 {
  /** 优惠名称 */
  name: string;
  /** 优惠说明 */
  description: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreTimeRange_4 {
  /** 服务开始时间 */
  start_time: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

export interface V3PayscoreOverseaPartnerServiceorderPostResponsePostPayments {
  /** 付费名称 */
  name: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscoreServiceorderTimeRange {
  /** 服务开始时间 */
  start_time: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

export interface V3PayscoreOverseaPartnerServiceorderGetRequest extends CommonOptions {
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  query: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 商户服务订单号 */
    out_order_no?: string;
    /** 回跳查询ID */
    query_id?: string;
  };
}

export interface V3PayscoreOverseaPartnerServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: V3PayscoreOverseaPartnerServiceorderPostResponsePostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscoreServiceorderPostDiscounts[];
  /** 订单风险金 */
  risk_fund: V3PayscoreRiskFund;
  /** 总金额 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额 */
    total_amount?: number;
    /** 待收金额 */
    paying_amount?: number;
    /** 已收金额 */
    paid_amount?: number;
    /** 收款银行 */
    bank_type?: string;
    /** 收款明细列表 */
    details?: ({
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额 */
      amount?: number;
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间 */
      paid_time?: string;
      /** 微信支付交易单号 */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: ({
        /** 券ID */
        coupon_id: string;
        /** 优惠名称 */
        name?: string;
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {});
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额 */
        amount: number;
        /** 活动ID */
        stock_id?: string;
        /** 微信出资 */
        wechatpay_contribute?: number;
        /** 商户出资 */
        merchant_contribute?: number;
        /** 其他出资 */
        other_contribute?: number;
        /** 优惠币种 */
        currency?: string;
        /** 单品列表 */
        goods_detail?: V3PayscoreGoodsDetail[];
      })[];
    })[];
  };
  /** 服务时间段 */
  time_range: V3PayscoreTimeRange_3;
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 货币类型 */
  currency?: string;
  /** 汇率值 */
  currency_price?: number;
  /** 汇率 */
  currency_rate_info?: string;
}

export interface V3PayscoreTimeRange_3 {
  /** 服务开始时间 */
  start_time?: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNo extends PathNode {
  cancel: V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel;
  complete: V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete;
  sync: V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 取消支付分订单: `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416)
   */
  post: Call<V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostResponse>;
  /** 取消支付分订单: `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` */
  postAsync: Call<V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostResponse>;
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: V3PayscoreJson;
}

export type V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelPostResponse = Empty;

export interface V3PayscoreJson {
  /** 服务ID */
  service_id: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 撤销原因 */
  reason: string;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 完结支付分订单: `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096431)
   */
  post: Call<V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostResponse>;
  /** 完结支付分订单: `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` */
  postAsync: Call<V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostResponse>;
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 后付费项目 */
    post_payments: V3PayscoreJsonPostPayments[];
    /** 商户优惠 */
    post_discounts?: V3PayscorePostDiscountsRequest[];
    /** 总金额 */
    total_amount: number;
    /** 货币类型 */
    currency?: string;
    /** 实际服务时间 */
    time_range?: V3PayscoreServiceorderByOutOrderNoCompleteTimeRange;
    /** 实际服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /** 完结服务时间 */
    complete_time?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
  };
}

export type V3PayscoreOverseaPartnerServiceorderByOutOrderNoCompletePostResponse = Empty;

export interface V3PayscoreServiceorderByOutOrderNoCompleteTimeRange {
  /** 服务开始时间 */
  start_time?: string;
  /** 服务结束时间 */
  end_time?: string;
  /** 服务开始时间备注 */
  start_time_remark?: string;
  /** 服务结束时间备注 */
  end_time_remark?: string;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` */
export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 同步支付分订单信息: `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096438)
   */
  post: Call<V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostResponse>;
  /** 同步支付分订单信息: `POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` */
  postAsync: Call<V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostRequest, V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostResponse>;
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  base_uri?: 'https://apihk.mch.weixin.qq.com/' | (string & {});
  json: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 场景类型 */
    type: 'Order_Paid';
    /** 内容信息详情 */
    detail: {
      /** 收款序号 */
      seq?: number;
      /** 收款成功时间 */
      paid_time: string;
      /** 收款金额 */
      paid_amount?: number;
    };
  };
}

export type V3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncPostResponse = Empty;

/** `v3/payscore/partner` */
export interface V3PayscorePartner extends PathNode {
  permissions: V3PayscorePartnerPermissions;
  'service-account-applications': V3PayscorePartnerServiceAccountApplications;
  serviceAccountApplications: V3PayscorePartnerServiceAccountApplications;
  serviceorder: V3PayscorePartnerServiceorder;
  servicepayondeliveryorder: V3PayscorePartnerServicepayondeliveryorder;
  servicequotas: V3PayscorePartnerServicequotas;
}

/** `v3/payscore/partner/permissions` */
export interface V3PayscorePartnerPermissions extends PathNode {
  'apply-for-scene': V3PayscorePartnerPermissionsApplyForScene;
  applyForScene: V3PayscorePartnerPermissionsApplyForScene;
  'assess-user-risk-level': V3PayscorePartnerPermissionsAssessUserRiskLevel;
  assessUserRiskLevel: V3PayscorePartnerPermissionsAssessUserRiskLevel;
  'authorization-code': V3PayscorePartnerPermissionsAuthorizationCode;
  authorizationCode: V3PayscorePartnerPermissionsAuthorizationCode;
  search: V3PayscorePartnerPermissionsSearch;
  terminate: V3PayscorePartnerPermissionsTerminate;
  /**
   * 商户预授权: `POST v3/payscore/partner/permissions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382030)
   */
  post: Call<V3PayscorePartnerPermissionsPostRequest, V3PayscorePartnerPermissionsPostResponse>;
  /** 商户预授权: `POST v3/payscore/partner/permissions` */
  postAsync: Call<V3PayscorePartnerPermissionsPostRequest, V3PayscorePartnerPermissionsPostResponse>;
}

export interface V3PayscorePartnerPermissionsPostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 授权协议号 */
    authorization_code: string;
    /** 商户回调地址 */
    notify_url?: string;
  };
}

export interface V3PayscorePartnerPermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string;
}

/** `v3/payscore/partner/permissions/apply-for-scene` */
export interface V3PayscorePartnerPermissionsApplyForScene extends PathNode {
  /**
   * 服务商场景中预授权: `POST v3/payscore/partner/permissions/apply-for-scene`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012778802)
   */
  post: Call<V3PayscorePartnerPermissionsApplyForScenePostRequest, V3PayscorePartnerPermissionsApplyForScenePostResponse>;
  /** 服务商场景中预授权: `POST v3/payscore/partner/permissions/apply-for-scene` */
  postAsync: Call<V3PayscorePartnerPermissionsApplyForScenePostRequest, V3PayscorePartnerPermissionsApplyForScenePostResponse>;
}

export interface V3PayscorePartnerPermissionsApplyForScenePostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商的公众号ID */
    appid: string;
    /** 子商户的公众号ID */
    sub_appid?: string;
    /** 子商户的商户号 */
    sub_mchid: string;
    /** 授权协议号 */
    authorization_code: string;
    /** 通知地址 */
    notify_url?: string;
    /** 授权场景 */
    scene: string;
    /** 微信支付交易中授权附带的参数 */
    transaction_scene_info?: {
      /** 支付下单的商户号 */
      mchid: string;
      /** 支付下单的子商户号 */
      sub_mchid: string;
    };
  };
}

export interface V3PayscorePartnerPermissionsApplyForScenePostResponse {
  scene: string;
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string;
}

/** `v3/payscore/partner/permissions/assess-user-risk-level` */
export interface V3PayscorePartnerPermissionsAssessUserRiskLevel extends PathNode {
  /**
   * 服务商评估用户分层: `POST v3/payscore/partner/permissions/assess-user-risk-level`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783585)
   */
  post: Call<V3PayscorePartnerPermissionsAssessUserRiskLevelPostRequest, V3PayscorePartnerPermissionsAssessUserRiskLevelPostResponse>;
  /** 服务商评估用户分层: `POST v3/payscore/partner/permissions/assess-user-risk-level` */
  postAsync: Call<V3PayscorePartnerPermissionsAssessUserRiskLevelPostRequest, V3PayscorePartnerPermissionsAssessUserRiskLevelPostResponse>;
}

export interface V3PayscorePartnerPermissionsAssessUserRiskLevelPostRequest extends CommonOptions {
  query: {
    /** 子商户商户号 */
    sub_mchid: string;
  };
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商的公众号ID */
    appid: string;
    /** 子商户的公众号ID */
    sub_appid?: string;
    /** 授权协议号 */
    authorization_code?: string;
    /** 服务商的用户标识 */
    openid?: string;
    /** 子商户的用户标识 */
    sub_openid?: string;
    /** 先用后付商品信息 */
    shopping_info?: {
      /** 商品列表 */
      goods: {
        /** 商品名称 */
        name: string;
        /** 商品图片链接 */
        picture: string;
        /** 商品单价金额 */
        amount: number;
        /** 商品数量 */
        count: number;
        /** 商品品类ID */
        category_id?: string[];
      }[];
    };
  };
}

export interface V3PayscorePartnerPermissionsAssessUserRiskLevelPostResponse extends V3PayscorePermissionsAssessUserRiskLevelAnswer {
}

export interface V3PayscorePermissionsAssessUserRiskLevelAnswer {
  /** 服务ID */
  service_id: string;
  /** 公众号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 子商户商户号 */
  sub_mchid?: string;
  /** 子商户的公众号ID */
  sub_appid?: string;
  /** 子商户的用户标识 */
  sub_openid?: string;
  /** 用户标签 */
  user_label?: string;
  /** 渠道商商户号 */
  channel_id?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

/** `v3/payscore/partner/permissions/authorization-code` */
export interface V3PayscorePartnerPermissionsAuthorizationCode extends PathNode {
  _authorization_code_: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode;
  '{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode;
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}` */
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode extends PathNode {
  terminate: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /**
   * 查询与用户授权记录（授权协议号）: `GET v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692687)
   */
  get: Call<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest, V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>;
  /** 查询与用户授权记录（授权协议号）: `GET v3/payscore/partner/permissions/authorization-code/{authorization_code}` */
  getAsync: Call<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest, V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>;
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest extends CommonOptions {
  /** 授权协议号 */
  authorization_code: string;
  query: {
    /** 服务ID */
    service_id: string;
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务ID */
  service_id: string;
  /** 服务商应用ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate extends PathNode {
  /**
   * 解除用户授权关系（授权协议号）: `POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012382049)
   */
  post: Call<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse>;
  /** 解除用户授权关系（授权协议号）: `POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
  postAsync: Call<V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse>;
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest extends CommonOptions {
  /** 授权协议号 */
  authorization_code: string;
  json: V3PayscoreJson;
}

export type V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse = Empty;

/** `v3/payscore/partner/permissions/search` */
export interface V3PayscorePartnerPermissionsSearch extends PathNode {
  /**
   * 查询与用户授权记录（openid）: `GET v3/payscore/partner/permissions/search`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692798)
   */
  get: Call<V3PayscorePartnerPermissionsSearchGetRequest, V3PayscorePartnerPermissionsSearchGetResponse>;
  /** 查询与用户授权记录（openid）: `GET v3/payscore/partner/permissions/search` */
  getAsync: Call<V3PayscorePartnerPermissionsSearchGetRequest, V3PayscorePartnerPermissionsSearchGetResponse>;
}

export interface V3PayscorePartnerPermissionsSearchGetRequest extends CommonOptions {
  query: {
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户商户号 */
    sub_mchid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 用户标识 */
    openid?: string;
    /** 子商户公众号下openid */
    sub_openid?: string;
  };
}

export interface V3PayscorePartnerPermissionsSearchGetResponse {
  /** 服务ID */
  service_id: string;
  /** 应用ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务商公众号下的用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code?: string;
  /** 授权状态 */
  authorization_state: string;
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户公众号下的用户标识 */
  sub_openid?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

/** `v3/payscore/partner/permissions/terminate` */
export interface V3PayscorePartnerPermissionsTerminate extends PathNode {
  /**
   * 解除用户授权关系（openid）: `POST v3/payscore/partner/permissions/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012461154)
   */
  post: Call<V3PayscorePartnerPermissionsTerminatePostRequest, V3PayscorePartnerPermissionsTerminatePostResponse>;
  /** 解除用户授权关系（openid）: `POST v3/payscore/partner/permissions/terminate` */
  postAsync: Call<V3PayscorePartnerPermissionsTerminatePostRequest, V3PayscorePartnerPermissionsTerminatePostResponse>;
}

export interface V3PayscorePartnerPermissionsTerminatePostRequest extends CommonOptions {
  json: {
    /** 服务商公众号下的用户标识 */
    openid?: string;
    /** 子商户公众号下openid */
    sub_openid?: string;
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 撤销原因 */
    reason: string;
  };
}

export type V3PayscorePartnerPermissionsTerminatePostResponse = Empty;

/** `v3/payscore/partner/service-account-applications` */
export interface V3PayscorePartnerServiceAccountApplications extends PathNode {
  _out_apply_no_: V3PayscorePartnerServiceAccountApplicationsByOutApplyNo;
  '{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo;
  /**
   * 收付通子商户申请绑定支付分服务: `POST v3/payscore/partner/service-account-applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715051) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394514)
   */
  post: Call<V3PayscorePartnerServiceAccountApplicationsPostRequest, V3PayscorePartnerServiceAccountApplicationsPostResponse>;
  /** 收付通子商户申请绑定支付分服务: `POST v3/payscore/partner/service-account-applications` */
  postAsync: Call<V3PayscorePartnerServiceAccountApplicationsPostRequest, V3PayscorePartnerServiceAccountApplicationsPostResponse>;
}

export interface V3PayscorePartnerServiceAccountApplicationsPostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户商户号 */
    sub_mchid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 商户申请绑定单号 */
    out_apply_no: string;
    /** 绑定结果回调通知地址 */
    result_notify_url?: string;
  };
}

export interface V3PayscorePartnerServiceAccountApplicationsPostResponse extends V3PayscorePartnerServiceAccountApplicationsAnswer {
}

export interface V3PayscorePartnerServiceAccountApplicationsAnswer {
  /** 服务ID */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 服务商应用ID */
  appid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 申请单号 */
  out_apply_no: string;
  /** 绑定结果回调通知地址 */
  result_notify_url?: string;
  /** 受理状态 */
  apply_state: string;
  /** 拒绝原因 */
  reject_reason?: string;
}

/** `v3/payscore/partner/service-account-applications/{out_apply_no}` */
export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNo extends PathNode {
  /**
   * 查询收付通子商户服务绑定结果: `GET v3/payscore/partner/service-account-applications/{out_apply_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715111) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394503)
   */
  get: Call<V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetRequest, V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetResponse>;
  /** 查询收付通子商户服务绑定结果: `GET v3/payscore/partner/service-account-applications/{out_apply_no}` */
  getAsync: Call<V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetRequest, V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetResponse>;
}

export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetRequest extends CommonOptions {
  /** 商户申请绑定单号 */
  out_apply_no: string;
}

export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNoGetResponse extends V3PayscorePartnerServiceAccountApplicationsAnswer {
}

/** `v3/payscore/partner/serviceorder` */
export interface V3PayscorePartnerServiceorder extends PathNode {
  'direct-complete': V3PayscorePartnerServiceorderDirectComplete;
  directComplete: V3PayscorePartnerServiceorderDirectComplete;
  _out_order_no_: V3PayscorePartnerServiceorderByOutOrderNo;
  '{out_order_no}': V3PayscorePartnerServiceorderByOutOrderNo;
  /**
   * 创建支付分订单: `POST v3/payscore/partner/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692136) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138534)
   */
  post: Call<V3PayscorePartnerServiceorderPostRequest, V3PayscorePartnerServiceorderPostResponse>;
  /** 创建支付分订单: `POST v3/payscore/partner/serviceorder` */
  postAsync: Call<V3PayscorePartnerServiceorderPostRequest, V3PayscorePartnerServiceorderPostResponse>;
  /**
   * 查询支付分订单: `GET v3/payscore/partner/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692256) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138559)
   */
  get: Call<V3PayscorePartnerServiceorderGetRequest, V3PayscorePartnerServiceorderGetResponse>;
  /** 查询支付分订单: `GET v3/payscore/partner/serviceorder` */
  getAsync: Call<V3PayscorePartnerServiceorderGetRequest, V3PayscorePartnerServiceorderGetResponse>;
}

export interface V3PayscorePartnerServiceorderPostRequest extends CommonOptions {
  json: {
    /** 服务ID At most 32 characters. */
    service_id: string;
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 子商户公众账号ID At most 32 characters. */
    sub_appid?: string;
    /** 商户服务订单号 At most 32 characters. */
    out_order_no: string;
    /** 服务信息 At most 20 characters. */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: V3PayscorePartnerServiceorderPostPayments[];
    /** 商户优惠 */
    post_discounts?: V3PayscoreJsonPostDiscounts[];
    /** 服务风险金 */
    risk_fund: V3PayscoreJsonRiskFund;
    /** 服务时间段 */
    time_range: V3PayscorePartnerServiceorderTimeRange;
    /** 服务位置 */
    location?: V3PayscoreLocationRequest;
    /** 服务商公众号下的用户标识 */
    openid?: string;
    /** 子商户公众号下的用户标识 */
    sub_openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 商户回调地址 At most 256 characters. */
    notify_url: string;
    /** 商户数据包 At most 256 characters. */
    attach?: string;
    /** 设备信息 */
    device?: V3PayscorePartnerServiceorderDevice;
  };
}

export interface V3PayscorePartnerServiceorderPostResponse {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 服务商商户号 At most 32 characters. */
  mchid: string;
  /** 子商户公众账号ID At most 32 characters. */
  sub_appid?: string;
  /** 子商户号 At most 32 characters. */
  sub_mchid: string;
  /** 服务信息 At most 20 characters. */
  service_introduction: string;
  /**
   * 服务订单状态 At most 32 characters.
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /**
   * 订单状态说明 At most 32 characters.
   * - `USER_CONFIRM` 用户已确认状态
   * - `MCH_COMPLETE` 商户已完结状态
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: V3PayscorePostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscorePostDiscounts[];
  /** 服务风险金 */
  risk_fund?: V3PayscoreServiceorderRiskFund;
  /** 服务时间 */
  time_range?: V3PayscoreTimeRange;
  /** 服务位置 */
  location?: V3PayscoreServiceorderLocation;
  /** 商户数据包 At most 256 characters. */
  attach?: string;
  /** 商户回调地址 At most 256 characters. */
  notify_url?: string;
  /** 微信支付服务订单号 At most 64 characters. */
  order_id?: string;
  /** 跳转微信侧小程序订单数据 At most 1024 characters. */
  package?: string;
}

export interface V3PayscorePartnerServiceorderPostPayments {
  /** 付费名称 At most 20 characters. */
  name?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 At most 30 characters. */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscoreJsonPostDiscounts {
  /** 优惠名称 At most 20 characters. */
  name?: string;
  /** 优惠说明 At most 30 characters. */
  description?: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreJsonRiskFund {
  /**
   * 风险名称 At most 30 characters.
   * - `DEPOSIT` 押金
   * - `ADVANCE` 预付款
   * - `CASH_DEPOSIT` 保证金
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
  /** 风险金额 */
  amount: number;
  /** 风险说明 At most 30 characters. */
  description?: string;
}

export interface V3PayscorePartnerServiceorderTimeRange {
  /** 服务开始时间 At most 14 characters. */
  start_time?: string;
  /** 服务结束时间 At most 14 characters. */
  end_time?: string;
  /** 服务开始时间备注 At most 20 characters. */
  start_time_remark?: string;
  /** 服务结束时间备注 At most 20 characters. */
  end_time_remark?: string;
}

export interface V3PayscoreLocationRequest {
  /** 服务开始地点 At most 20 characters. */
  start_location?: string;
  /** 服务结束地点 At most 20 characters. */
  end_location?: string;
}

export interface V3PayscorePartnerServiceorderDevice {
  /** 服务开始的设备ID At most 50 characters. */
  start_device_id?: string;
  /** 服务结束的设备ID At most 50 characters. */
  end_device_id?: string;
  /** 物料URL At most 100 characters. */
  materiel_no?: string;
}

export interface V3PayscorePostPayments {
  /** 付费名称 At most 20 characters. */
  name?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 At most 30 characters. */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscorePostDiscounts {
  /** 优惠名称 At most 20 characters. */
  name?: string;
  /** 优惠说明 At most 30 characters. */
  description?: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

export interface V3PayscoreServiceorderRiskFund {
  /**
   * 风险名称 At most 30 characters.
   * - `DEPOSIT` 押金
   * - `ADVANCE` 预付款
   * - `CASH_DEPOSIT` 保证金
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
  /** 风险金额 */
  amount: number;
  /** 风险说明 At most 30 characters. */
  description?: string;
}

export interface V3PayscoreTimeRange {
  /** 服务开始时间 At most 14 characters. */
  start_time?: string;
  /** 服务结束时间 At most 14 characters. */
  end_time?: string;
  /** 服务开始时间备注 At most 20 characters. */
  start_time_remark?: string;
  /** 服务结束时间备注 At most 20 characters. */
  end_time_remark?: string;
}

export interface V3PayscoreServiceorderLocation {
  /** 服务开始地点 At most 20 characters. */
  start_location?: string;
  /** 服务结束地点 At most 20 characters. */
  end_location?: string;
}

export interface V3PayscorePartnerServiceorderGetRequest extends CommonOptions {
  query: {
    /** 服务ID At most 32 characters. */
    service_id?: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户服务订单号 At most 32 characters. */
    out_order_no?: string;
    /** 查单ID At most 512 characters. */
    query_id?: string;
  } & ({ out_order_no: string } | { query_id: string });
}

export interface V3PayscorePartnerServiceorderGetResponse extends PartnerServiceOrder {
}

/** An order of WeChat Pay Score, made by a service provider. */
export interface PartnerServiceOrder {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 服务商商户号 At most 32 characters. */
  mchid: string;
  /** 子商户公众账号ID At most 32 characters. */
  sub_appid?: string;
  /** 子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 服务信息 At most 20 characters. */
  service_introduction: string;
  /**
   * 服务订单状态 At most 32 characters.
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /**
   * 订单状态说明 At most 32 characters.
   * - `USER_CONFIRM` 用户已确认状态
   * - `MCH_COMPLETE` 商户已完结状态
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: V3PayscorePostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscorePostDiscounts[];
  /** 服务风险金 */
  risk_fund?: {
    /**
     * 风险名称 At most 30 characters.
     * - `DEPOSIT` 押金
     * - `ADVANCE` 预付款
     * - `CASH_DEPOSIT` 保证金
     */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额 */
    amount: number;
    /** 风险说明 At most 30 characters. */
    description?: string;
  };
  /** 总金额 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /**
     * 收款状态 At most 32 characters.
     * - `USER_PAYING` 待支付
     * - `USER_PAID` 已支付
     */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额 */
    total_amount?: number;
    /** 待收金额 */
    paying_amount?: number;
    /** 已收金额 */
    paid_amount?: number;
    /** 收款明细列表 */
    details?: ({
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额 */
      amount?: number;
      /**
       * 收款成功渠道 At most 32 characters.
       * - `NEWTON` 微信支付分渠道
       * - `MCH` 商户渠道
       */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间 At most 32 characters. */
      paid_time?: string;
      /** 微信支付交易单号 At most 64 characters. */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: ({
        /** 券ID At most 32 characters. */
        coupon_id: string;
        /** 优惠名称 At most 64 characters. */
        name?: string;
        /**
         * 优惠范围 At most 32 characters.
         * - `GLOBAL` 全场代金券
         * - `SINGLE` 单品优惠
         */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {});
        /**
         * 优惠类型 At most 32 characters.
         * - `CASH` 预充值
         * - `NOCASH` 免充值
         */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额 */
        amount: number;
        /** 活动ID At most 32 characters. */
        stock_id?: string;
        /** 微信出资 */
        wechatpay_contribute?: number;
        /** 商户出资 */
        merchant_contribute?: number;
        /** 其他出资 */
        other_contribute?: number;
        /** 优惠币种 At most 32 characters. */
        currency?: string;
        /** 单品列表 */
        goods_detail?: V3PayscorePromotionDetailGoodsDetail[];
      })[];
    })[];
  };
  /** 服务时间 */
  time_range?: V3PayscoreTimeRange;
  /** 服务位置 */
  location?: V3PayscoreServiceorderLocation;
  /** 商户数据包 At most 256 characters. */
  attach?: string;
  /** 商户回调地址 At most 256 characters. */
  notify_url?: string;
  /** 用户标识 At most 128 characters. */
  openid?: string;
  /** 用户标识 At most 128 characters. */
  sub_openid?: string;
  /** 微信支付服务订单号 At most 64 characters. */
  order_id?: string;
}

export interface V3PayscorePromotionDetailGoodsDetail {
  /** 商品编码 At most 32 characters. */
  goods_id: string;
  /** 商品数量 */
  quantity?: number;
  /** 商品价格 */
  unit_price?: number;
  /** 商品优惠金额 */
  discount_amount?: number;
  /** 商品备注 At most 128 characters. */
  goods_remark?: string;
}

/** `v3/payscore/partner/serviceorder/direct-complete` */
export interface V3PayscorePartnerServiceorderDirectComplete extends PathNode {
  /**
   * 创单结单合并: `POST v3/payscore/partner/serviceorder/direct-complete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012923757)
   */
  post: Call<V3PayscorePartnerServiceorderDirectCompletePostRequest, V3PayscorePartnerServiceorderDirectCompletePostResponse>;
  /** 创单结单合并: `POST v3/payscore/partner/serviceorder/direct-complete` */
  postAsync: Call<V3PayscorePartnerServiceorderDirectCompletePostRequest, V3PayscorePartnerServiceorderDirectCompletePostResponse>;
}

export interface V3PayscorePartnerServiceorderDirectCompletePostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 服务商应用ID */
    appid: string;
    /** 子商户应用ID */
    sub_appid: string;
    /** 子商户号 */
    sub_mchid?: string;
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务信息 */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: V3PayscoreJsonPostPayments[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_3[];
    /** 总金额 */
    total_amount: number;
    /** 服务时间段 */
    time_range: V3PayscoreJsonTimeRange;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 商户数据包 */
    attach?: string;
    /** 商户回调地址 */
    notify_url: string;
    /** 服务商公众号下的用户标识 */
    openid?: string;
  };
}

export type V3PayscorePartnerServiceorderDirectCompletePostResponse = Empty;

/** `v3/payscore/partner/serviceorder/{out_order_no}` */
export interface V3PayscorePartnerServiceorderByOutOrderNo extends PathNode {
  cancel: V3PayscorePartnerServiceorderByOutOrderNoCancel;
  complete: V3PayscorePartnerServiceorderByOutOrderNoComplete;
  modify: V3PayscorePartnerServiceorderByOutOrderNoModify;
  pay: V3PayscorePartnerServiceorderByOutOrderNoPay;
  'send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage;
  sendPrepaidmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage;
  sync: V3PayscorePartnerServiceorderByOutOrderNoSync;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/cancel` */
export interface V3PayscorePartnerServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 取消支付分订单: `POST v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458758) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138589)
   */
  post: Call<V3PayscorePartnerServiceorderByOutOrderNoCancelPostRequest, V3PayscorePartnerServiceorderByOutOrderNoCancelPostResponse>;
  /** 取消支付分订单: `POST v3/payscore/partner/serviceorder/{out_order_no}/cancel` */
  postAsync: Call<V3PayscorePartnerServiceorderByOutOrderNoCancelPostRequest, V3PayscorePartnerServiceorderByOutOrderNoCancelPostResponse>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoCancelPostRequest extends CommonOptions {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  json: {
    /** 服务ID At most 32 characters. */
    service_id?: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 撤销原因 At most 50 characters. */
    reason: string;
  };
}

export type V3PayscorePartnerServiceorderByOutOrderNoCancelPostResponse = Empty;

/** `v3/payscore/partner/serviceorder/{out_order_no}/complete` */
export interface V3PayscorePartnerServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 完结支付分订单: `POST v3/payscore/partner/serviceorder/{out_order_no}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692408) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138598)
   */
  post: Call<V3PayscorePartnerServiceorderByOutOrderNoCompletePostRequest, V3PayscorePartnerServiceorderByOutOrderNoCompletePostResponse>;
  /** 完结支付分订单: `POST v3/payscore/partner/serviceorder/{out_order_no}/complete` */
  postAsync: Call<V3PayscorePartnerServiceorderByOutOrderNoCompletePostRequest, V3PayscorePartnerServiceorderByOutOrderNoCompletePostResponse>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoCompletePostRequest extends CommonOptions {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  json: {
    /** 服务ID At most 32 characters. */
    service_id: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 后付费项目 */
    post_payments: V3PayscorePartnerServiceorderPostPayments[];
    /** 商户优惠 */
    post_discounts?: V3PayscoreJsonPostDiscounts[];
    /** 总金额 */
    total_amount: number;
    /** 服务时间段 */
    time_range?: V3PayscorePartnerServiceorderTimeRange;
    /** 服务位置 */
    location?: V3PayscoreLocationRequest;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /** 完结服务时间 At most 64 characters. */
    complete_time?: string;
    /** 订单优惠标记 At most 32 characters. */
    goods_tag?: string;
    /** 设备信息 */
    device?: V3PayscorePartnerServiceorderDevice;
  };
}

export type V3PayscorePartnerServiceorderByOutOrderNoCompletePostResponse = Empty;

/** `v3/payscore/partner/serviceorder/{out_order_no}/modify` */
export interface V3PayscorePartnerServiceorderByOutOrderNoModify extends PathNode {
  /**
   * 修改订单金额: `POST v3/payscore/partner/serviceorder/{out_order_no}/modify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692360) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
   */
  post: Call<V3PayscorePartnerServiceorderByOutOrderNoModifyPostRequest, V3PayscorePartnerServiceorderByOutOrderNoModifyPostResponse>;
  /** 修改订单金额: `POST v3/payscore/partner/serviceorder/{out_order_no}/modify` */
  postAsync: Call<V3PayscorePartnerServiceorderByOutOrderNoModifyPostRequest, V3PayscorePartnerServiceorderByOutOrderNoModifyPostResponse>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoModifyPostRequest extends CommonOptions {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  json: {
    /** 服务ID At most 32 characters. */
    service_id?: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 后付费项目 */
    post_payments: V3PayscorePartnerServiceorderPostPayments[];
    /** 商户优惠 */
    post_discounts?: V3PayscoreJsonPostDiscounts[];
    /** 总金额 */
    total_amount: number;
    /** 修改原因 At most 50 characters. */
    reason: string;
    /** 设备信息 */
    device?: V3PayscorePartnerServiceorderDevice;
  };
}

export type V3PayscorePartnerServiceorderByOutOrderNoModifyPostResponse = Empty;

/** `v3/payscore/partner/serviceorder/{out_order_no}/pay` */
export interface V3PayscorePartnerServiceorderByOutOrderNoPay extends PathNode {
  /**
   * 商户发起催收扣款: `POST v3/payscore/partner/serviceorder/{out_order_no}/pay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
   */
  post: Call<V3PayscorePartnerServiceorderByOutOrderNoPayPostRequest, V3PayscorePartnerServiceorderByOutOrderNoPayPostResponse>;
  /** 商户发起催收扣款: `POST v3/payscore/partner/serviceorder/{out_order_no}/pay` */
  postAsync: Call<V3PayscorePartnerServiceorderByOutOrderNoPayPostRequest, V3PayscorePartnerServiceorderByOutOrderNoPayPostResponse>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoPayPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id?: string;
    /** 子商户号 */
    sub_mchid: string;
  };
}

export type V3PayscorePartnerServiceorderByOutOrderNoPayPostResponse = Empty;

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage extends PathNode {
  /**
   * 下发服务预扣费消息: `POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394929)
   */
  post: Call<V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest, V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostResponse>;
  /** 下发服务预扣费消息: `POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` */
  postAsync: Call<V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest, V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostResponse>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 子商户商户号 */
    sub_mchid: string;
    /** 后付费项目 */
    post_payments: V3PayscorePostPayments_2[];
    /** 商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_4[];
    /** 总金额 */
    total_amount: number;
    /** 预计扣费时间 */
    prepaid_time: string;
  };
}

export type V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessagePostResponse = Empty;

export interface V3PayscorePostPayments_2 {
  /** 付费名称 */
  name?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscorePostDiscounts_4 {
  /** 优惠名称 */
  name?: string;
  /** 优惠说明 */
  description?: string;
  /** 优惠金额 */
  amount?: number;
  /** 优惠数量 */
  count?: number;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/sync` */
export interface V3PayscorePartnerServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 同步订单信息: `POST v3/payscore/partner/serviceorder/{out_order_no}/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458816) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
   */
  post: Call<V3PayscorePartnerServiceorderByOutOrderNoSyncPostRequest, V3PayscorePartnerServiceorderByOutOrderNoSyncPostResponse>;
  /** 同步订单信息: `POST v3/payscore/partner/serviceorder/{out_order_no}/sync` */
  postAsync: Call<V3PayscorePartnerServiceorderByOutOrderNoSyncPostRequest, V3PayscorePartnerServiceorderByOutOrderNoSyncPostResponse>;
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSyncPostRequest extends CommonOptions {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  json: {
    /** 服务ID At most 32 characters. */
    service_id: string;
    /** 子商户号 At most 32 characters. */
    sub_mchid: string;
    /** 场景类型 At most 32 characters. */
    type: 'Order_Paid';
    /** 内容信息详情 */
    detail: {
      /** 收款序号 */
      seq?: number;
      /** 收款成功时间 At most 64 characters. */
      paid_time: string;
      /** 收款金额 */
      paid_amount?: number;
    };
  };
}

export type V3PayscorePartnerServiceorderByOutOrderNoSyncPostResponse = Empty;

/** `v3/payscore/partner/servicepayondeliveryorder` */
export interface V3PayscorePartnerServicepayondeliveryorder extends PathNode {
  /**
   * 创建先用后付订单: `POST v3/payscore/partner/servicepayondeliveryorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012783634)
   */
  post: Call<V3PayscorePartnerServicepayondeliveryorderPostRequest, V3PayscorePartnerServicepayondeliveryorderPostResponse>;
  /** 创建先用后付订单: `POST v3/payscore/partner/servicepayondeliveryorder` */
  postAsync: Call<V3PayscorePartnerServicepayondeliveryorderPostRequest, V3PayscorePartnerServicepayondeliveryorderPostResponse>;
}

export interface V3PayscorePartnerServicepayondeliveryorderPostRequest extends CommonOptions {
  json: {
    /** 商户服务订单号 */
    out_order_no: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 服务ID */
    service_id: string;
    /** 服务信息 */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: V3PayscorePostPaymentsRequest[];
    /** 商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_2[];
    /** 服务时间 */
    time_range: V3PayscoreTimeRangeRequest;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 订单风险金 */
    risk_fund: V3PayscoreRiskFundRequest;
    /** 商户数据包 */
    attach?: string;
    /** 商户回调地址 */
    notify_url: string;
    /** 用户标识 */
    openid?: string;
    /** 子商户公众号下的用户标识 */
    sub_openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 商户号 */
    mchid?: string;
    /** 先用后付购物详情 */
    shopping_info: V3PayscoreJsonShoppingInfo;
  };
}

export interface V3PayscorePartnerServicepayondeliveryorderPostResponse extends V3PayscoreServicepayondeliveryorderAnswer {
}

export interface V3PayscoreRiskFundRequest {
  /** 风险金名称 */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST';
  /** 风险金额 */
  amount: number;
  /** 风险说明 */
  description?: string;
}

/** `v3/payscore/partner/servicequotas` */
export interface V3PayscorePartnerServicequotas extends PathNode {
  'service-id': V3PayscorePartnerServicequotasServiceId;
  serviceId: V3PayscorePartnerServicequotasServiceId;
}

/** `v3/payscore/partner/servicequotas/service-id` */
export interface V3PayscorePartnerServicequotasServiceId extends PathNode {
  _service_id_: V3PayscorePartnerServicequotasServiceIdByServiceId;
  '{service_id}': V3PayscorePartnerServicequotasServiceIdByServiceId;
}

/** `v3/payscore/partner/servicequotas/service-id/{service_id}` */
export interface V3PayscorePartnerServicequotasServiceIdByServiceId extends PathNode {
  /**
   * 查询用户分层对应建议先享金额: `GET v3/payscore/partner/servicequotas/service-id/{service_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394486)
   */
  get: Call<V3PayscorePartnerServicequotasServiceIdByServiceIdGetRequest, V3PayscorePartnerServicequotasServiceIdByServiceIdGetResponse>;
  /** 查询用户分层对应建议先享金额: `GET v3/payscore/partner/servicequotas/service-id/{service_id}` */
  getAsync: Call<V3PayscorePartnerServicequotasServiceIdByServiceIdGetRequest, V3PayscorePartnerServicequotasServiceIdByServiceIdGetResponse>;
}

export interface V3PayscorePartnerServicequotasServiceIdByServiceIdGetRequest extends CommonOptions {
  /** 服务ID */
  service_id: string;
  query: {
    /** 子商户商户号 */
    sub_mchid: string;
    /** 服务商的公众号ID */
    appid: string;
    /** 子商户的公众号ID */
    sub_appid?: string;
    /** 分层版本 */
    risk_level_version: number;
  };
}

export interface V3PayscorePartnerServicequotasServiceIdByServiceIdGetResponse {
  /** 服务ID */
  service_id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 公众号ID */
  appid: string;
  /** 子商户的公众号ID */
  sub_appid?: string;
  /** 分层版本 */
  risk_level_version: number;
  /** 先享金额列表 */
  quotas: {
    /** 用户分层 */
    risk_level: number;
    /** 建议先享金额 */
    suggested_quota: number;
  }[];
}

/** `v3/payscore/payafter-orders` */
export interface V3PayscorePayafterOrders extends PathNode {
  _out_order_no_: V3PayscorePayafterOrdersByOutOrderNo;
  '{out_order_no}': V3PayscorePayafterOrdersByOutOrderNo;
  /**
   * 创建先享后付订单: `POST v3/payscore/payafter-orders`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3)
   */
  post: Call<V3PayscorePayafterOrdersPostRequest, V3PayscorePayafterOrdersPostResponse>;
  /** 创建先享后付订单: `POST v3/payscore/payafter-orders` */
  postAsync: Call<V3PayscorePayafterOrdersPostRequest, V3PayscorePayafterOrdersPostResponse>;
  /**
   * 查询先享后付订单: `GET v3/payscore/payafter-orders`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4)
   */
  get: OptionalCall<V3PayscorePayafterOrdersGetRequest, V3PayscorePayafterOrdersGetResponse>;
  /** 查询先享后付订单: `GET v3/payscore/payafter-orders` */
  getAsync: OptionalCall<V3PayscorePayafterOrdersGetRequest, V3PayscorePayafterOrdersGetResponse>;
}

export interface V3PayscorePayafterOrdersPostRequest extends CommonOptions {
  json: {
    /** 公众账号ID */
    appid: string;
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务ID */
    service_id: string;
    /** 用户下单时确认的服务开始时间 */
    service_start_time?: string;
    /** 用户下单时确定的预计服务结束时间 */
    service_end_time?: string;
    /** 开始使用服务的地点 */
    service_start_location?: string;
    /** 预计服务结束的地点 */
    service_end_location?: string;
    service_introduction?: string;
    fees?: V3PayscoreFees[];
    discounts?: V3PayscoreDiscounts[];
    /** 订单风险金额 */
    risk_amount?: number;
    attach?: string;
    /** 使用需用户确认订单类型 */
    need_user_confirm?: boolean;
    /** 微信用户在商户对应appid下的唯一标识 */
    openid?: string;
    /** 用户姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name?: string;
    /** 用户手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone?: string;
    /** 用户身份证ID Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    userid?: string;
    /** 用户收货地址 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    address?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PayscorePayafterOrdersPostResponse extends V3PayscoreAnswerWithMiniprogramBusinesstype {
}

export interface V3PayscoreFees {
  /** 付费项目名称 */
  fee_name?: string;
  /** 付费项目数量 */
  fee_count?: number;
  /** 付费项目总金额 */
  fee_amount?: number;
  /** 描述计费规则 */
  fee_desc?: string;
}

export interface V3PayscoreDiscounts {
  /** 优惠名称 */
  discount_name?: string;
  /** 优惠说明 */
  discount_desc?: string;
}

export interface V3PayscoreAnswerWithMiniprogramBusinesstype {
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 服务ID */
  service_id?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string;
  miniprogram_appid?: string;
  /** 小程序跳转路径 */
  miniprogram_path?: string;
  miniprogram_username?: string;
  package?: string;
}

export interface V3PayscorePayafterOrdersGetRequest extends CommonOptions {
  query?: V3PayscoreQuery;
}

export interface V3PayscorePayafterOrdersGetResponse extends V3PayscoreAnswerWithFinishType {
}

export interface V3PayscoreQuery {
  /** 服务ID */
  service_id?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 回跳查询ID */
  query_id?: string;
  /** 公众账号ID */
  appid?: string;
}

export interface V3PayscoreAnswerWithFinishType {
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 商户服务订单号 */
  out_order_no?: string;
  /** 服务ID */
  service_id?: string;
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {});
  /** 服务开始时间 */
  service_start_time?: string;
  /** 服务结束时间 */
  service_end_time?: string;
  /** 实际服务开始时间 */
  real_service_start_time?: string;
  /** 实际服务结束时间 */
  real_service_end_time?: string;
  /** 支付完成时间 */
  pay_succ_time?: string;
  /** 开始使用服务的地点 */
  service_start_location?: string;
  /** 预计服务结束的地点 */
  service_end_location?: string;
  /** 开始使用服务的地点 */
  real_service_start_location?: string;
  /** 预计服务结束的地点 */
  real_service_end_location?: string;
  service_introduction?: string;
  fees?: {
    /** 付费项目名称 */
    fee_name?: string;
    /** 付费项目数量 */
    fee_count?: number;
    /** 付费项目总金额 */
    fee_amount?: number;
    /** 描述计费规则 */
    fee_desc?: string;
  }[];
  discounts?: {
    /** 优惠名称 */
    discount_name?: string;
    /** 商品优惠金额 */
    discount_amount?: number;
    /** 优惠说明 */
    discount_desc?: string;
  }[];
  /** 订单风险金额 */
  risk_amount?: number;
  total_amount?: number;
  attach?: string;
  finish_ticket?: string;
  /** 结单交易单号 */
  finish_transaction_id?: string;
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {});
}

/** `v3/payscore/payafter-orders/{out_order_no}` */
export interface V3PayscorePayafterOrdersByOutOrderNo extends PathNode {
  cancel: V3PayscorePayafterOrdersByOutOrderNoCancel;
  complete: V3PayscorePayafterOrdersByOutOrderNoComplete;
  sync: V3PayscorePayafterOrdersByOutOrderNoSync;
}

/** `v3/payscore/payafter-orders/{out_order_no}/cancel` */
export interface V3PayscorePayafterOrdersByOutOrderNoCancel extends PathNode {
  /**
   * 撤销先享后付订单: `POST v3/payscore/payafter-orders/{out_order_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5)
   */
  post: Call<V3PayscorePayafterOrdersByOutOrderNoCancelPostRequest, V3PayscorePayafterOrdersByOutOrderNoCancelPostResponse>;
  /** 撤销先享后付订单: `POST v3/payscore/payafter-orders/{out_order_no}/cancel` */
  postAsync: Call<V3PayscorePayafterOrdersByOutOrderNoCancelPostRequest, V3PayscorePayafterOrdersByOutOrderNoCancelPostResponse>;
}

export interface V3PayscorePayafterOrdersByOutOrderNoCancelPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: V3PayscoreJsonRequest;
}

export interface V3PayscorePayafterOrdersByOutOrderNoCancelPostResponse extends V3PayscoreAnswer {
}

export interface V3PayscoreJsonRequest {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 取消原因 */
  reason: string;
}

export interface V3PayscoreAnswer {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

/** `v3/payscore/payafter-orders/{out_order_no}/complete` */
export interface V3PayscorePayafterOrdersByOutOrderNoComplete extends PathNode {
  /**
   * 完结先享后付订单: `POST v3/payscore/payafter-orders/{out_order_no}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6)
   */
  post: Call<V3PayscorePayafterOrdersByOutOrderNoCompletePostRequest, V3PayscorePayafterOrdersByOutOrderNoCompletePostResponse>;
  /** 完结先享后付订单: `POST v3/payscore/payafter-orders/{out_order_no}/complete` */
  postAsync: Call<V3PayscorePayafterOrdersByOutOrderNoCompletePostRequest, V3PayscorePayafterOrdersByOutOrderNoCompletePostResponse>;
}

export interface V3PayscorePayafterOrdersByOutOrderNoCompletePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: V3PayscoreByOutOrderNoCompleteJson;
}

export interface V3PayscorePayafterOrdersByOutOrderNoCompletePostResponse extends V3PayscoreAnswer {
}

export interface V3PayscoreByOutOrderNoCompleteJson {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2;
  /** 取消订单的原因 */
  cancel_reason?: string;
  /** 实际服务开始时间 */
  real_service_start_time?: string;
  /** 服务结束时间 */
  real_service_end_time?: string;
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string;
  fees?: V3PayscoreFees[];
  discounts?: {
    /** 优惠名称 */
    discount_name?: string;
    /** 商品优惠金额 */
    discount_amount?: number;
    /** 优惠说明 */
    discount_desc?: string;
  }[];
  total_amount?: number;
  /** 完结凭证 */
  finish_ticket?: string;
  /** 是否指定商户分账 */
  profit_sharing?: boolean;
}

/** `v3/payscore/payafter-orders/{out_order_no}/sync` */
export interface V3PayscorePayafterOrdersByOutOrderNoSync extends PathNode {
  /**
   * 支付分订单同步: `POST v3/payscore/payafter-orders/{out_order_no}/sync`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
   */
  post: Call<V3PayscorePayafterOrdersByOutOrderNoSyncPostRequest, V3PayscorePayafterOrdersByOutOrderNoSyncPostResponse>;
  /** 支付分订单同步: `POST v3/payscore/payafter-orders/{out_order_no}/sync` */
  postAsync: Call<V3PayscorePayafterOrdersByOutOrderNoSyncPostRequest, V3PayscorePayafterOrdersByOutOrderNoSyncPostResponse>;
}

export interface V3PayscorePayafterOrdersByOutOrderNoSyncPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 公众账号ID */
    appid?: string;
    /** 服务ID */
    service_id?: string;
    /** 场景类型 */
    type?: 'Order_Paid';
    /** 内容信息详情 */
    detail?: {
      /** 用户通过其他方式付款成功的实际时间 */
      paid_time?: string;
    };
  };
}

export interface V3PayscorePayafterOrdersByOutOrderNoSyncPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

/** `v3/payscore/permissions` */
export interface V3PayscorePermissions extends PathNode {
  'assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel;
  assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel;
  'authorization-code': V3PayscorePermissionsAuthorizationCode;
  authorizationCode: V3PayscorePermissionsAuthorizationCode;
  openid: V3PayscorePermissionsOpenid;
  /**
   * 商户预授权: `POST v3/payscore/permissions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647349)
   */
  post: Call<V3PayscorePermissionsPostRequest, V3PayscorePermissionsPostResponse>;
  /** 商户预授权: `POST v3/payscore/permissions` */
  postAsync: Call<V3PayscorePermissionsPostRequest, V3PayscorePermissionsPostResponse>;
}

export interface V3PayscorePermissionsPostRequest extends CommonOptions {
  json: {
    /** 服务id */
    service_id: string;
    /** 公众号id */
    appid: string;
    /** 授权协议号 */
    authorization_code: string;
    /** 通知地址 */
    notify_url?: string;
  };
}

export interface V3PayscorePermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string;
}

/** `v3/payscore/permissions/assess-user-risk-level` */
export interface V3PayscorePermissionsAssessUserRiskLevel extends PathNode {
  /**
   * 商户评估用户分层: `POST v3/payscore/permissions/assess-user-risk-level`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856611)
   */
  post: Call<V3PayscorePermissionsAssessUserRiskLevelPostRequest, V3PayscorePermissionsAssessUserRiskLevelPostResponse>;
  /** 商户评估用户分层: `POST v3/payscore/permissions/assess-user-risk-level` */
  postAsync: Call<V3PayscorePermissionsAssessUserRiskLevelPostRequest, V3PayscorePermissionsAssessUserRiskLevelPostResponse>;
}

export interface V3PayscorePermissionsAssessUserRiskLevelPostRequest extends CommonOptions {
  json: {
    /** 服务ID */
    service_id: string;
    /** 公众号ID */
    appid: string;
    /** 授权协议号 */
    authorization_code?: string;
    /** 用户标识 */
    openid?: string;
    /** 先用后付商品信息 */
    shopping_info?: {
      /** 商品列表 */
      goods: {
        /** 商品名称 */
        name: string;
        /** 商品图片链接 */
        picture: string;
        /** 商品单价金额 */
        amount: number;
        /** 商品数量 */
        count: number;
        /** 商品品类ID */
        category_id?: string[];
      }[];
    };
  };
}

export interface V3PayscorePermissionsAssessUserRiskLevelPostResponse extends V3PayscorePermissionsAssessUserRiskLevelAnswer {
}

/** `v3/payscore/permissions/authorization-code` */
export interface V3PayscorePermissionsAuthorizationCode extends PathNode {
  _authorization_code_: V3PayscorePermissionsAuthorizationCodeByAuthorizationCode;
  '{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode;
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}` */
export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCode extends PathNode {
  terminate: V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate;
  /**
   * 查询与用户授权记录（授权协议号）: `GET v3/payscore/permissions/authorization-code/{authorization_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647401)
   */
  get: Call<V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetRequest, V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetResponse>;
  /** 查询与用户授权记录（授权协议号）: `GET v3/payscore/permissions/authorization-code/{authorization_code}` */
  getAsync: Call<V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetRequest, V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetResponse>;
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetRequest extends CommonOptions {
  /** 授权协议号 */
  authorization_code: string;
  query: {
    /** 服务ID */
    service_id: string;
  };
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务id */
  service_id: string;
  /** 公众号id */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 用户标识 */
  openid?: string;
  /** 授权协议号 */
  authorization_code: string;
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {});
  /** 授权通知地址 */
  notify_url?: string;
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string;
  /** 最近一次授权成功时间 */
  authorization_success_time?: string;
  /** 用户分层 */
  user_risk_level?: number;
  /** 分层版本 */
  risk_level_version?: number;
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}/terminate` */
export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate extends PathNode {
  /**
   * 解除用户授权关系（授权协议号）: `POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647410)
   */
  post: Call<V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse>;
  /** 解除用户授权关系（授权协议号）: `POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate` */
  postAsync: Call<V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest, V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse>;
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest extends CommonOptions {
  /** 授权协议号 */
  authorization_code: string;
  json: {
    /** 服务id */
    service_id: string;
    /** 撤销原因 */
    reason: string;
  };
}

export type V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminatePostResponse = Empty;

/** `v3/payscore/permissions/openid` */
export interface V3PayscorePermissionsOpenid extends PathNode {
  _openid_: V3PayscorePermissionsOpenidByOpenid;
  '{openid}': V3PayscorePermissionsOpenidByOpenid;
}

/** `v3/payscore/permissions/openid/{openid}` */
export interface V3PayscorePermissionsOpenidByOpenid extends PathNode {
  terminate: V3PayscorePermissionsOpenidByOpenidTerminate;
}

/** `v3/payscore/permissions/openid/{openid}/terminate` */
export interface V3PayscorePermissionsOpenidByOpenidTerminate extends PathNode {
  /**
   * 解除用户授权关系（openid）: `POST v3/payscore/permissions/openid/{openid}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647413)
   */
  post: Call<V3PayscorePermissionsOpenidByOpenidTerminatePostRequest, V3PayscorePermissionsOpenidByOpenidTerminatePostResponse>;
  /** 解除用户授权关系（openid）: `POST v3/payscore/permissions/openid/{openid}/terminate` */
  postAsync: Call<V3PayscorePermissionsOpenidByOpenidTerminatePostRequest, V3PayscorePermissionsOpenidByOpenidTerminatePostResponse>;
}

export interface V3PayscorePermissionsOpenidByOpenidTerminatePostRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  json: {
    /** 服务ID */
    service_id: string;
    /** 公众号id */
    appid: string;
    /** 撤销原因 */
    reason: string;
  };
}

export type V3PayscorePermissionsOpenidByOpenidTerminatePostResponse = Empty;

/** `v3/payscore/plan` */
export interface V3PayscorePlan extends PathNode {
  partner: V3PayscorePlanPartner;
  'payscore-plans': V3PayscorePlanPayscorePlans;
  payscorePlans: V3PayscorePlanPayscorePlans;
}

/** `v3/payscore/plan/partner` */
export interface V3PayscorePlanPartner extends PathNode {
  'payscore-plans': V3PayscorePlanPartnerPayscorePlans;
  payscorePlans: V3PayscorePlanPartnerPayscorePlans;
}

/** `v3/payscore/plan/partner/payscore-plans` */
export interface V3PayscorePlanPartnerPayscorePlans extends PathNode {
  'merchant-plan-no': V3PayscorePlanPartnerPayscorePlansMerchantPlanNo;
  merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNo;
  /**
   * 创建支付分计划: `POST v3/payscore/plan/partner/payscore-plans`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463290)
   */
  post: Call<V3PayscorePlanPartnerPayscorePlansPostRequest, V3PayscorePlanPartnerPayscorePlansPostResponse>;
  /** 创建支付分计划: `POST v3/payscore/plan/partner/payscore-plans` */
  postAsync: Call<V3PayscorePlanPartnerPayscorePlansPostRequest, V3PayscorePlanPartnerPayscorePlansPostResponse>;
}

export interface V3PayscorePlanPartnerPayscorePlansPostRequest extends CommonOptions {
  json: {
    /** 计划所属服务 */
    service_id: string;
    /** 服务商的AppID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户的AppID */
    sub_appid?: string;
    /** 支付分计划名称 */
    plan_name: string;
    /** 支付分计划有效期(单位天) In days. */
    plan_duration: number;
    /** 支付分计划扣费次数 */
    deduction_quantity: number;
    /** 支付分计划原总金额(单位分) In fen. */
    total_original_price: number;
    /** 支付分计划实际扣费总金额(单位分) In fen. */
    total_actual_price: number;
    /** 支付分计划明细列表 */
    plan_detail_list?: V3PayscorePlanJsonPlanDetailList[];
    /** 商户侧计划号 */
    merchant_plan_no: string;
  };
}

export interface V3PayscorePlanPartnerPayscorePlansPostResponse extends V3PayscorePlanPartnerPayscorePlansAnswer {
}

export interface V3PayscorePlanJsonPlanDetailList {
  /** 计划明细原支付金额(单位分) In fen. */
  original_price: number;
  /** 计划明细优惠说明 */
  plan_discount_description?: string;
  /** 计划明细实际支付金额(单位分) In fen. */
  actual_price: number;
  /** 计划明细名称 */
  plan_detail_name: string;
}

export interface V3PayscorePlanPartnerPayscorePlansAnswer {
  /** 支付分计划ID */
  plan_id: string;
  /** 计划所属服务 */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户侧计划号 */
  merchant_plan_no: string;
  /** 支付分计划名称 */
  plan_name: string;
  /** 支付分计划有效期(单位天) In days. */
  plan_duration: number;
  /** 支付分计划状态 */
  plan_state: string;
  /** 支付分计划原总金额(单位分) In fen. */
  total_original_price: number;
  /** 支付分计划扣费次数 */
  deduction_quantity: number;
  /** 支付分计划实际扣费总金额(单位分) In fen. */
  total_actual_price: number;
  /** 支付分计划明细列表 */
  plan_detail_list?: V3PayscorePlanPlanDetailList[];
  /** 终止方商户号 */
  stop_mchid?: string;
  /** 终止时间 */
  stop_time?: string;
}

export interface V3PayscorePlanPlanDetailList {
  /** 计划明细序号 */
  plan_detail_no: number;
  /** 计划明细名称 */
  plan_detail_name: string;
  /** 计划明细原支付金额(单位分) In fen. */
  original_price: number;
  /** 计划明细优惠说明 */
  plan_discount_description?: string;
  /** 计划明细实际支付金额(单位分) In fen. */
  actual_price: number;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no` */
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNo extends PathNode {
  _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo;
  '{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo extends PathNode {
  stop: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  /**
   * 查询支付分计划: `GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463318)
   */
  get: Call<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest, V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>;
  /** 查询支付分计划: `GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
  getAsync: Call<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest, V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>;
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest extends CommonOptions {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse extends V3PayscorePlanPartnerPayscorePlansAnswer {
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends PathNode {
  /**
   * 停止支付分计划: `POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463322)
   */
  post: Call<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest, V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>;
  /** 停止支付分计划: `POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
  postAsync: Call<V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest, V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>;
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest extends CommonOptions {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string;
  json: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse extends V3PayscorePlanPartnerPayscorePlansAnswer {
}

/** `v3/payscore/plan/payscore-plans` */
export interface V3PayscorePlanPayscorePlans extends PathNode {
  'merchant-plan-no': V3PayscorePlanPayscorePlansMerchantPlanNo;
  merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNo;
  /**
   * 创建支付分计划: `POST v3/payscore/plan/payscore-plans`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467232)
   */
  post: Call<V3PayscorePlanPayscorePlansPostRequest, V3PayscorePlanPayscorePlansPostResponse>;
  /** 创建支付分计划: `POST v3/payscore/plan/payscore-plans` */
  postAsync: Call<V3PayscorePlanPayscorePlansPostRequest, V3PayscorePlanPayscorePlansPostResponse>;
}

export interface V3PayscorePlanPayscorePlansPostRequest extends CommonOptions {
  json: {
    /** 计划所属服务 */
    service_id: string;
    /** AppID */
    appid: string;
    /** 支付分计划名称 */
    plan_name: string;
    /** 支付分计划有效期(单位天) In days. */
    plan_duration: number;
    /** 支付分计划扣费次数 */
    deduction_quantity: number;
    /** 支付分计划原总金额(单位分) In fen. */
    total_original_price: number;
    /** 支付分计划实际扣费总金额(单位分) In fen. */
    total_actual_price: number;
    /** 支付分计划明细列表 */
    plan_detail_list?: V3PayscorePlanJsonPlanDetailList[];
    /** 商户侧计划号 */
    merchant_plan_no: string;
  };
}

export interface V3PayscorePlanPayscorePlansPostResponse extends V3PayscorePlanPayscorePlansAnswer {
}

export interface V3PayscorePlanPayscorePlansAnswer {
  /** 支付分计划ID */
  plan_id: string;
  /** 计划所属服务 */
  service_id: string;
  /** 商户号 */
  mchid: string;
  /** AppID */
  appid: string;
  /** 商户侧计划号 */
  merchant_plan_no: string;
  /** 支付分计划名称 */
  plan_name: string;
  /** 支付分计划有效期(单位天) In days. */
  plan_duration: number;
  /** 支付分计划状态 */
  plan_state: string;
  /** 支付分计划原总金额(单位分) In fen. */
  total_original_price: number;
  /** 支付分计划扣费次数 */
  deduction_quantity: number;
  /** 支付分计划实际扣费总金额(单位分) In fen. */
  total_actual_price: number;
  /** 支付分计划明细列表 */
  plan_detail_list?: V3PayscorePlanPlanDetailList[];
  /** 终止方商户号 */
  stop_mchid?: string;
  /** 终止时间 */
  stop_time?: string;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no` */
export interface V3PayscorePlanPayscorePlansMerchantPlanNo extends PathNode {
  _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo;
  '{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo extends PathNode {
  stop: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop;
  /**
   * 查询支付分计划: `GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470804)
   */
  get: Call<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest, V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>;
  /** 查询支付分计划: `GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
  getAsync: Call<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest, V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>;
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest extends CommonOptions {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string;
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse extends V3PayscorePlanPayscorePlansAnswer {
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends PathNode {
  /**
   * 停止支付分计划: `POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470851)
   */
  post: Call<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest, V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>;
  /** 停止支付分计划: `POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
  postAsync: Call<V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest, V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>;
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest extends CommonOptions {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string;
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse extends V3PayscorePlanPayscorePlansAnswer {
}

/** `v3/payscore/serviceorder` */
export interface V3PayscoreServiceorder extends PathNode {
  'direct-complete': V3PayscoreServiceorderDirectComplete;
  directComplete: V3PayscoreServiceorderDirectComplete;
  _out_order_no_: V3PayscoreServiceorderByOutOrderNo;
  '{out_order_no}': V3PayscoreServiceorderByOutOrderNo;
  /**
   * 创建支付分订单: `POST v3/payscore/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587900) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647418)
   */
  post: Call<V3PayscoreServiceorderPostRequest, V3PayscoreServiceorderPostResponse>;
  /** 创建支付分订单: `POST v3/payscore/serviceorder` */
  postAsync: Call<V3PayscoreServiceorderPostRequest, V3PayscoreServiceorderPostResponse>;
  /**
   * 查询支付分订单: `GET v3/payscore/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587902) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647419)
   */
  get: Call<V3PayscoreServiceorderGetRequest, V3PayscoreServiceorderGetResponse>;
  /** 查询支付分订单: `GET v3/payscore/serviceorder` */
  getAsync: Call<V3PayscoreServiceorderGetRequest, V3PayscoreServiceorderGetResponse>;
}

export interface V3PayscoreServiceorderPostRequest extends CommonOptions {
  json: {
    /** 商户服务订单号 At most 32 characters. */
    out_order_no: string;
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 服务ID At most 32 characters. */
    service_id: string;
    /** 服务信息 At most 20 characters. */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: V3PayscoreServiceorderPostPayments[];
    /** 商户优惠 */
    post_discounts?: {
      /** 优惠名称 At most 20 characters. */
      name: string;
      /** 优惠说明 At most 30 characters. */
      description: string;
      /** 优惠数量 */
      count?: number;
    }[];
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 At most 14 characters. */
      start_time: string;
      /** 服务结束时间 At most 14 characters. */
      end_time?: string;
      /** 服务开始时间备注 At most 20 characters. */
      start_time_remark?: string;
      /** 服务结束时间备注 At most 20 characters. */
      end_time_remark?: string;
    };
    /** 服务位置 */
    location?: V3PayscoreLocationRequest;
    /** 服务风险金 */
    risk_fund: V3PayscoreJsonRiskFund;
    /** 商户数据包 At most 256 characters. */
    attach?: string;
    /** 商户回调地址 At most 255 characters. */
    notify_url: string;
    /** 用户标识 */
    openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 设备信息 */
    device?: V3PayscoreServiceorderDevice;
  };
}

export interface V3PayscoreServiceorderPostResponse {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 商户号 At most 32 characters. */
  mchid: string;
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 服务信息 At most 20 characters. */
  service_introduction: string;
  /**
   * 服务订单状态 At most 32 characters.
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /**
   * 订单状态说明
   * - `USER_CONFIRM` 用户已确认状态
   * - `MCH_COMPLETE` 商户已完结状态
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: V3PayscorePostPayments[];
  /** 后付费商户优惠 */
  post_discounts?: V3PayscorePostDiscounts[];
  /** 服务风险金 */
  risk_fund?: V3PayscoreServiceorderRiskFund;
  /** 服务时间段 */
  time_range?: V3PayscoreTimeRange;
  /** 服务位置 */
  location?: V3PayscoreServiceorderLocation;
  /** 商户数据包 At most 256 characters. */
  attach?: string;
  /** 商户回调地址 At most 256 characters. */
  notify_url?: string;
  /** 微信支付服务订单号 At most 64 characters. */
  order_id: string;
  /** 跳转微信侧小程序订单数据 At most 300 characters. */
  package: string;
}

export interface V3PayscoreServiceorderPostPayments {
  /** 付费名称 At most 20 characters. */
  name: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 At most 30 characters. */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscoreServiceorderDevice {
  /** 服务开始的设备ID At most 50 characters. */
  start_device_id?: string;
  /** 服务结束的设备ID At most 50 characters. */
  end_device_id?: string;
  /** 物料编码 At most 100 characters. */
  materiel_no?: string;
}

export interface V3PayscoreServiceorderGetRequest extends CommonOptions {
  query: {
    /** 商户服务订单号 At most 32 characters. */
    out_order_no?: string;
    /** 服务ID At most 32 characters. */
    service_id: string;
    /** 公众账号id At most 32 characters. */
    appid: string;
    /** 查单ID At most 512 characters. */
    query_id?: string;
  } & ({ out_order_no: string } | { query_id: string });
}

export interface V3PayscoreServiceorderGetResponse extends ServiceOrder {
  /** 商户回调地址 At most 256 characters. */
  notify_url: string;
}

/** An order of WeChat Pay Score. */
export interface ServiceOrder {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 商户号 At most 32 characters. */
  mchid: string;
  /** 服务信息 At most 20 characters. */
  service_introduction: string;
  /**
   * 服务订单状态 At most 32 characters.
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /**
   * 订单状态说明 At most 32 characters.
   * - `USER_CONFIRM` 用户已确认状态
   * - `MCH_COMPLETE` 商户已完结状态
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 At most 20 characters. */
    name?: string;
    /** 付费金额 */
    amount?: number;
    /** 付费说明 At most 30 characters. */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 At most 20 characters. */
    name?: string;
    /** 优惠说明 At most 30 characters. */
    description?: string;
    /** 优惠金额 */
    amount?: number;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 服务风险金 */
  risk_fund?: {
    /**
     * 风险名称 At most 30 characters.
     * - `DEPOSIT` 押金
     * - `ADVANCE` 预付款
     * - `CASH_DEPOSIT` 保证金
     */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额 */
    amount: number;
    /** 风险说明 At most 30 characters. */
    description?: string;
  };
  /** 总金额 */
  total_amount?: number;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 收款信息 */
  collection?: {
    /**
     * 收款状态 At most 32 characters.
     * - `USER_PAYING` 待支付
     * - `USER_PAID` 已支付
     */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总收款金额 */
    total_amount?: number;
    /** 待收金额 */
    paying_amount?: number;
    /** 已收金额 */
    paid_amount?: number;
    /** 收款明细列表 */
    details?: ({
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额 */
      amount?: number;
      /**
       * 收款成功渠道 At most 32 characters.
       * - `NEWTON` 微信支付分渠道
       * - `MCH` 商户渠道
       */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间 At most 32 characters. */
      paid_time?: string;
      /** 微信支付交易单号 At most 64 characters. */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: ({
        /** 券ID At most 32 characters. */
        coupon_id: string;
        /** 优惠名称 At most 64 characters. */
        name?: string;
        /**
         * 优惠范围 At most 32 characters.
         * - `GLOBAL` 全场代金券
         * - `SINGLE` 单品优惠
         */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {});
        /**
         * 优惠类型 At most 32 characters.
         * - `CASH` 预充值
         * - `NOCASH` 免充值
         */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 优惠券面额 */
        amount: number;
        /** 活动ID At most 32 characters. */
        stock_id?: string;
        /** 微信出资 */
        wechatpay_contribute?: number;
        /** 商户出资 */
        merchant_contribute?: number;
        /** 其他出资 */
        other_contribute?: number;
        /**
         * 优惠币种 At most 32 characters.
         * - `CNY` 人民币
         */
        currency?: 'CNY' | (string & {});
        /** 单品列表 */
        goods_detail?: V3PayscorePromotionDetailGoodsDetail[];
        /** 商品数量 */
        quantity?: number;
        /** 商品价格 */
        unit_price?: number;
        /** 商品优惠金额 */
        discount_amount?: number;
        /** 商品备注 At most 128 characters. */
        goods_remark?: string;
      })[];
    })[];
    /** 收款银行 */
    bank_type?: string;
  };
  /** 服务时间 */
  time_range?: V3PayscoreTimeRange;
  /** 服务位置 */
  location?: V3PayscoreServiceorderLocation;
  /** 附加数据 At most 256 characters. */
  attach?: string;
  /** 商户回调地址 At most 256 characters. */
  notify_url?: string;
  /** 服务商公众号下的用户标识 At most 128 characters. */
  openid?: string;
  /** 微信支付服务订单号 At most 64 characters. */
  order_id?: string;
}

/** `v3/payscore/serviceorder/direct-complete` */
export interface V3PayscoreServiceorderDirectComplete extends PathNode {
  /**
   * 创单结单合并: `POST v3/payscore/serviceorder/direct-complete`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml)
   */
  post: Call<V3PayscoreServiceorderDirectCompletePostRequest, V3PayscoreServiceorderDirectCompletePostResponse>;
  /** 创单结单合并: `POST v3/payscore/serviceorder/direct-complete` */
  postAsync: Call<V3PayscoreServiceorderDirectCompletePostRequest, V3PayscoreServiceorderDirectCompletePostResponse>;
}

export interface V3PayscoreServiceorderDirectCompletePostRequest extends CommonOptions {
  json: {
    /** 商户服务订单号 */
    out_order_no: string;
    /** 公众账号ID */
    appid: string;
    /** 服务ID */
    service_id: string;
    /** 后付费项目 */
    post_payments?: V3PayscorePostPaymentsRequest[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_2[];
    /** 服务时间段 */
    time_range: V3PayscoreTimeRangeRequest;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 服务信息 */
    service_introduction?: string;
    /** 商户数据包 */
    attach?: string;
    /** 商户回调地址 */
    notify_url?: string;
    /** 用户标识 */
    openid?: string;
    /** 总金额 */
    total_amount?: number;
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /** 订单优惠标记 */
    goods_tag?: string;
  };
}

export interface V3PayscoreServiceorderDirectCompletePostResponse {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string;
    /** 金额 */
    amount?: number;
    /** 计费说明 */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string;
    /** 优惠说明 */
    description?: string;
    /** 优惠金额 */
    amount?: number;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 服务时间段 */
  time_range: V3PayscoreTimeRange_3;
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 服务信息 */
  service_introduction: string;
  /** 商户号 */
  mchid: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 总金额 */
  total_amount?: number;
}

/** `v3/payscore/serviceorder/{out_order_no}` */
export interface V3PayscoreServiceorderByOutOrderNo extends PathNode {
  cancel: V3PayscoreServiceorderByOutOrderNoCancel;
  complete: V3PayscoreServiceorderByOutOrderNoComplete;
  modify: V3PayscoreServiceorderByOutOrderNoModify;
  pay: V3PayscoreServiceorderByOutOrderNoPay;
  'send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage;
  sendPendingmessage: V3PayscoreServiceorderByOutOrderNoSendPendingmessage;
  'send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage;
  sendPrepaidmessage: V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage;
  sync: V3PayscoreServiceorderByOutOrderNoSync;
}

/** `v3/payscore/serviceorder/{out_order_no}/cancel` */
export interface V3PayscoreServiceorderByOutOrderNoCancel extends PathNode {
  /**
   * 取消支付分订单: `POST v3/payscore/serviceorder/{out_order_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587905) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647422)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoCancelPostRequest, V3PayscoreServiceorderByOutOrderNoCancelPostResponse>;
  /** 取消支付分订单: `POST v3/payscore/serviceorder/{out_order_no}/cancel` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoCancelPostRequest, V3PayscoreServiceorderByOutOrderNoCancelPostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoCancelPostRequest extends CommonOptions {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  json: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 服务ID At most 32 characters. */
    service_id?: string;
    /** 撤销原因 At most 50 characters. */
    reason: string;
  };
}

export interface V3PayscoreServiceorderByOutOrderNoCancelPostResponse {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 商户号 At most 32 characters. */
  mchid: string;
  /** 商户订单号 At most 32 characters. */
  out_order_no: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 微信支付服务订单号 At most 128 characters. */
  order_id: string;
}

/** `v3/payscore/serviceorder/{out_order_no}/complete` */
export interface V3PayscoreServiceorderByOutOrderNoComplete extends PathNode {
  /**
   * 完结支付分订单: `POST v3/payscore/serviceorder/{out_order_no}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587955) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647421)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoCompletePostRequest, V3PayscoreServiceorderByOutOrderNoCompletePostResponse>;
  /** 完结支付分订单: `POST v3/payscore/serviceorder/{out_order_no}/complete` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoCompletePostRequest, V3PayscoreServiceorderByOutOrderNoCompletePostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoCompletePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 公众账号ID */
    appid: string;
    /** 服务订单号 */
    service_id: string;
    /** 后付费项目 */
    post_payments: {
      /** 付费名称 */
      name: string;
      /** 付费金额 */
      amount?: number;
      /** 付费说明 */
      description?: string;
      /** 付费数量 */
      count?: number;
    }[];
    /** 商户优惠 */
    post_discounts?: {
      /** 优惠名称 */
      name: string;
      /** 优惠说明 */
      description?: string;
      /** 优惠金额 */
      amount: number;
      /** 优惠数量 */
      count?: number;
    }[];
    /** 总金额 */
    total_amount: number;
    /** 实际服务时间段 */
    time_range?: V3PayscoreServiceorderByOutOrderNoCompleteTimeRange;
    /** 实际服务位置 */
    location?: {
      /** 服务结束地点 */
      end_location?: string;
    };
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string;
      /** 服务结束的设备ID */
      end_device_id?: string;
      /** 物料URL */
      materiel_no?: string;
    };
  };
}

export interface V3PayscoreServiceorderByOutOrderNoCompletePostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 商户收款总金额 */
  total_amount: number;
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string;
    /** 付费金额 */
    amount?: number;
    /** 付费说明 */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string;
    /** 优惠说明 */
    description?: string;
    /** 优惠金额 */
    amount: number;
    /** 优惠数量 */
    count?: number;
  }[];
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额 */
    amount: number;
    /** 风险说明 */
    description?: string;
  };
  /** 服务时间段 */
  time_range?: V3PayscoreTimeRange_2;
  /** 服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string;
    start_location?: string;
  };
  /** 微信支付服务订单号 */
  order_id?: string;
  /** 是否需要收款 */
  need_collection?: boolean;
}

/** `v3/payscore/serviceorder/{out_order_no}/modify` */
export interface V3PayscoreServiceorderByOutOrderNoModify extends PathNode {
  /**
   * 修改订单金额: `POST v3/payscore/serviceorder/{out_order_no}/modify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587957) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647427)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoModifyPostRequest, V3PayscoreServiceorderByOutOrderNoModifyPostResponse>;
  /** 修改订单金额: `POST v3/payscore/serviceorder/{out_order_no}/modify` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoModifyPostRequest, V3PayscoreServiceorderByOutOrderNoModifyPostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoModifyPostRequest extends CommonOptions {
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  json: {
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 服务ID At most 32 characters. */
    service_id: string;
    /** 后付费项目 */
    post_payments: V3PayscoreServiceorderPostPayments[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscoreJsonPostDiscounts[];
    /** 总金额 */
    total_amount: number;
    /** 修改原因 At most 50 characters. */
    reason: string;
    /** 设备信息 */
    device?: V3PayscoreServiceorderDevice;
  };
}

export interface V3PayscoreServiceorderByOutOrderNoModifyPostResponse extends ServiceOrder {
  /** 后付费项目 */
  post_payments: {
    /** 付费名称 At most 20 characters. */
    name?: string;
    /** 付费金额 */
    amount?: number;
    /** 付费说明 At most 30 characters. */
    description?: string;
    /** 付费数量 */
    count?: number;
  }[];
}

/** `v3/payscore/serviceorder/{out_order_no}/pay` */
export interface V3PayscoreServiceorderByOutOrderNoPay extends PathNode {
  /**
   * 商户发起催收扣款: `POST v3/payscore/serviceorder/{out_order_no}/pay`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoPayPostRequest, V3PayscoreServiceorderByOutOrderNoPayPostResponse>;
  /** 商户发起催收扣款: `POST v3/payscore/serviceorder/{out_order_no}/pay` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoPayPostRequest, V3PayscoreServiceorderByOutOrderNoPayPostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoPayPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 公众账号ID */
    appid?: string;
    /** 服务ID */
    service_id?: string;
  };
}

export interface V3PayscoreServiceorderByOutOrderNoPayPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid?: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 微信支付服务订单号 */
  order_id: string;
}

/** `v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` */
export interface V3PayscoreServiceorderByOutOrderNoSendPendingmessage extends PathNode {
  /**
   * 下发服务费用待处理消息: `POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394606)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostRequest, V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostResponse>;
  /** 下发服务费用待处理消息: `POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostRequest, V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: V3PayscoreServiceorderJson;
}

export type V3PayscoreServiceorderByOutOrderNoSendPendingmessagePostResponse = Empty;

export interface V3PayscoreServiceorderJson {
  /** 服务ID */
  service_id: string;
  /** 后付费项目 */
  post_payments: V3PayscorePostPayments_2[];
  /** 商户优惠 */
  post_discounts?: V3PayscorePostDiscounts_4[];
  /** 总金额 */
  total_amount: number;
  /** 预计扣费时间 */
  prepaid_time: string;
}

/** `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage extends PathNode {
  /**
   * 下发服务预扣费消息: `POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394615)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostRequest, V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostResponse>;
  /** 下发服务预扣费消息: `POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostRequest, V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: V3PayscoreServiceorderJson;
}

export type V3PayscoreServiceorderByOutOrderNoSendPrepaidmessagePostResponse = Empty;

/** `v3/payscore/serviceorder/{out_order_no}/sync` */
export interface V3PayscoreServiceorderByOutOrderNoSync extends PathNode {
  /**
   * 同步服务订单信息: `POST v3/payscore/serviceorder/{out_order_no}/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647431)
   */
  post: Call<V3PayscoreServiceorderByOutOrderNoSyncPostRequest, V3PayscoreServiceorderByOutOrderNoSyncPostResponse>;
  /** 同步服务订单信息: `POST v3/payscore/serviceorder/{out_order_no}/sync` */
  postAsync: Call<V3PayscoreServiceorderByOutOrderNoSyncPostRequest, V3PayscoreServiceorderByOutOrderNoSyncPostResponse>;
}

export interface V3PayscoreServiceorderByOutOrderNoSyncPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: {
    /** 公众账号ID */
    appid: string;
    /** 服务ID */
    service_id: string;
    /** 场景类型 */
    type: string;
    /** 内容信息详情 */
    detail: {
      /** 收款成功时间 */
      paid_time: string;
    };
  };
}

export interface V3PayscoreServiceorderByOutOrderNoSyncPostResponse extends ServiceOrder {
  /** 服务商公众号下的用户标识 At most 128 characters. */
  openid: string;
  /** 微信支付服务订单号 At most 64 characters. */
  order_id: string;
}

/** `v3/payscore/servicepayondeliveryorder` */
export interface V3PayscoreServicepayondeliveryorder extends PathNode {
  /**
   * 创建先用后付订单: `POST v3/payscore/servicepayondeliveryorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
   */
  post: Call<V3PayscoreServicepayondeliveryorderPostRequest, V3PayscoreServicepayondeliveryorderPostResponse>;
  /** 创建先用后付订单: `POST v3/payscore/servicepayondeliveryorder` */
  postAsync: Call<V3PayscoreServicepayondeliveryorderPostRequest, V3PayscoreServicepayondeliveryorderPostResponse>;
}

export interface V3PayscoreServicepayondeliveryorderPostRequest extends CommonOptions {
  json: {
    /** 商户服务订单号 */
    out_order_no: string;
    /** 公众账号ID */
    appid: string;
    /** 服务ID */
    service_id: string;
    /** 服务信息 */
    service_introduction: string;
    /** 后付费项目 */
    post_payments?: {
      /** 付费项目名称 */
      name: string;
      /** 金额 */
      amount?: number;
      /** 计费说明 */
      description?: string;
      /** 付费数量 */
      count?: number;
    }[];
    /** 后付费商户优惠 */
    post_discounts?: V3PayscorePostDiscounts_3[];
    /** 服务时间段 */
    time_range: V3PayscoreJsonTimeRange;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 订单风险金 */
    risk_fund: V3PayscoreRiskFundRequest;
    /** 商户数据包 */
    attach?: string;
    /** 商户回调地址 */
    notify_url: string;
    /** 用户标识 */
    openid?: string;
    /** 是否需要用户确认 */
    need_user_confirm?: boolean;
    /** 商户号 */
    mchid?: string;
    /** 先用后付购物详情 */
    shopping_info: {
      /** 实际购物商家公众号ID */
      real_merchant_appid?: string;
      /** 单详跳转链接 */
      jump_link: V3PayscoreJumpLink;
      /** 商品列表 */
      goods: {
        /** 商品名称 */
        name: string;
        /** 商品图片链接 */
        picture: string;
        /** 商品单价金额 */
        amount: number;
        /** 商品数量 */
        count: number;
        /** 商品品类ID */
        category_id?: string[];
      }[];
    };
  };
}

export interface V3PayscoreServicepayondeliveryorderPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: string;
  /** 订单状态说明 */
  state_description?: string;
  /** 后付费项目 */
  post_payments?: V3PayscoreServicepayondeliveryorderPostPayments[];
  /** 后付费商户优惠 */
  post_discounts?: V3PayscoreServicepayondeliveryorderPostDiscounts[];
  /** 服务风险金 */
  risk_fund?: V3PayscoreServicepayondeliveryorderRiskFund;
  /** 服务时间段 */
  time_range?: V3PayscoreTimeRange_2;
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 跳转微信侧小程序订单数据 */
  package: string;
  /** 先用后付购物详情 */
  shopping_info?: V3PayscoreShoppingInfo;
}

/** `v3/payscore/sign-plan` */
export interface V3PayscoreSignPlan extends PathNode {
  partner: V3PayscoreSignPlanPartner;
  serviceorder: V3PayscoreSignPlanServiceorder;
  'user-sign-plans': V3PayscoreSignPlanUserSignPlans;
  userSignPlans: V3PayscoreSignPlanUserSignPlans;
}

/** `v3/payscore/sign-plan/partner` */
export interface V3PayscoreSignPlanPartner extends PathNode {
  serviceorder: V3PayscoreSignPlanPartnerServiceorder;
  'user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans;
  userSignPlans: V3PayscoreSignPlanPartnerUserSignPlans;
}

/** `v3/payscore/sign-plan/partner/serviceorder` */
export interface V3PayscoreSignPlanPartnerServiceorder extends PathNode {
  /**
   * 创建用户的签约计划详情对应的服务订单: `POST v3/payscore/sign-plan/partner/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463469)
   */
  post: Call<V3PayscoreSignPlanPartnerServiceorderPostRequest, V3PayscoreSignPlanPartnerServiceorderPostResponse>;
  /** 创建用户的签约计划详情对应的服务订单: `POST v3/payscore/sign-plan/partner/serviceorder` */
  postAsync: Call<V3PayscoreSignPlanPartnerServiceorderPostRequest, V3PayscoreSignPlanPartnerServiceorderPostResponse>;
}

export interface V3PayscoreSignPlanPartnerServiceorderPostRequest extends CommonOptions {
  json: {
    /** 支付分服务ID */
    service_id: string;
    /** 待创建服务订单对应的用户的签约计划 */
    sign_plan_id: string;
    /** 待创建服务订单对应的用户的签约计划详情序号 */
    plan_detail_no: number;
    /** 服务商的AppID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户的AppID */
    sub_appid?: string;
    /** 服务商公众号下的用户标识 */
    openid?: string;
    /** 子商户公众号下的用户标识 */
    sub_openid?: string;
    /** 商户扣款成功回调通知的地址 */
    notify_url: string;
    /** 服务信息 */
    service_introduction: string;
    /** 服务时间 */
    time_range: V3PayscoreTimeRange_4;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 附加数据 */
    attach?: string;
    /** 商户侧订单号 */
    out_trade_no: string;
  };
}

export interface V3PayscoreSignPlanPartnerServiceorderPostResponse {
  /** 商户订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务商公众号ID */
  appid: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: string;
  /** 订单状态说明 */
  state_description?: string;
  /** 后付费项目 */
  post_payments?: V3PayscoreSignPlanPostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscoreSignPlanPostDiscounts[];
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 */
    amount: number;
  };
  /** 服务时间 */
  time_range?: V3PayscoreServiceorderTimeRange;
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 附加数据 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
}

export interface V3PayscoreSignPlanPostPayments {
  /** 付费名称 */
  name?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 */
  description?: string;
}

export interface V3PayscoreSignPlanPostDiscounts {
  /** 优惠名称 */
  name?: string;
  /** 优惠金额 */
  amount?: number;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans` */
export interface V3PayscoreSignPlanPartnerUserSignPlans extends PathNode {
  'merchant-sign-plan-no': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo;
  merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo;
  /**
   * 创建用户的签约计划: `POST v3/payscore/sign-plan/partner/user-sign-plans`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463521)
   */
  post: Call<V3PayscoreSignPlanPartnerUserSignPlansPostRequest, V3PayscoreSignPlanPartnerUserSignPlansPostResponse>;
  /** 创建用户的签约计划: `POST v3/payscore/sign-plan/partner/user-sign-plans` */
  postAsync: Call<V3PayscoreSignPlanPartnerUserSignPlansPostRequest, V3PayscoreSignPlanPartnerUserSignPlansPostResponse>;
}

export interface V3PayscoreSignPlanPartnerUserSignPlansPostRequest extends CommonOptions {
  json: {
    /** 支付分服务ID */
    service_id: string;
    /** 支付分计划ID */
    plan_id: string;
    /** 服务商的AppID */
    appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户的AppID */
    sub_appid?: string;
    /** 待签约用户在服务商应用下的OpenID */
    openid?: string;
    /** 待签约用户在子商户应用下的OpenID */
    sub_openid?: string;
    /** 商户签约计划单号 */
    merchant_sign_plan_no: string;
    /** 签约成功事件通知回调地址 */
    notify_url: string;
    /** 签约计划对应的计划详情列表的商户侧单号信息 */
    sign_plan_detail: V3PayscoreSignPlanSignPlanDetail[];
  };
}

export interface V3PayscoreSignPlanPartnerUserSignPlansPostResponse {
  /** 用户的签约计划 */
  sign_plan: V3PayscoreSignPlanPartnerUserSignPlansSignPlan;
  /** 跳转微信侧确认签约小程序的数据 */
  package: string;
}

export interface V3PayscoreSignPlanSignPlanDetail {
  /** 计划明细序号 */
  plan_detail_no: number;
  /** 商户侧计划明细使用订单号 */
  merchant_plan_detail_no: string;
}

export interface V3PayscoreSignPlanPartnerUserSignPlansSignPlan {
  /** 计划签约ID */
  sign_plan_id: string;
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string;
  /** 签约计划用户子商户应用下的OpenID */
  sub_openid?: string;
  /** 计划所属服务 */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  /** 商户回调地址 */
  merchant_callback_url: string;
  /** 签约所属计划ID */
  plan_id: string;
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number;
  /** 计划签约状态 */
  sign_state: string;
  /** 签约计划取消时间 */
  cancel_sign_time?: string;
  /** 签约计划取消类型 */
  cancel_sign_type?: string;
  /** 签约计划取消原因 */
  cancel_reason?: string;
  /** 签约计划的名称 */
  plan_name: string;
  /** 签约计划的过期时间 */
  plan_over_time: string;
  /** 签约计划原总金额(单位分) In fen. */
  total_origin_price: number;
  /** 签约计划扣费次数 */
  deduction_quantity: number;
  /** 签约计划实际总金额（单位分） In fen. */
  total_actual_price: number;
  /** 签约计划明细列表 */
  signed_detail_list?: V3PayscoreSignPlanSignedDetailList[];
  /** 签约时间 */
  sign_time?: string;
}

export interface V3PayscoreSignPlanSignedDetailList {
  /** 计划明细序号 */
  plan_detail_no: number;
  /** 计划明细原支付金额（单位分） In fen. */
  original_price: number;
  /** 计划明细优惠说明 */
  plan_discount_description?: string;
  /** 计划明细实际支付金额（单位分） In fen. */
  actual_price: number;
  /** 计划明细状态 */
  plan_detail_state: string;
  /** 计划明细对应的支付分服务单号 */
  order_id?: string;
  /** 商户侧计划明细使用订单号 */
  merchant_plan_detail_no: string;
  /** 计划详情名称 */
  plan_detail_name: string;
  /** 计划明细对应订单实际支付金额（单位分） In fen. */
  actual_pay_price?: number;
  /** 详情使用时间 */
  use_time?: string;
  /** 详情完成时间 */
  complete_time?: string;
  /** 详情取消时间 */
  cancel_time?: string;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no` */
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo extends PathNode {
  _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  '{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo extends PathNode {
  stop: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  /**
   * 查询用户的签约计划: `GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463526)
   */
  get: Call<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>;
  /** 查询用户的签约计划: `GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
  getAsync: Call<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>;
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest extends CommonOptions {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string;
  query: {
    /** 子商户号 */
    sub_mchid: string;
  };
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse extends V3PayscoreSignPlanPartnerUserSignPlansSignPlan {
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop extends PathNode {
  /**
   * 取消用户的签约计划: `POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012463534)
   */
  post: Call<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>;
  /** 取消用户的签约计划: `POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
  postAsync: Call<V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest, V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>;
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest extends CommonOptions {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  json: {
    /** 子商户号 */
    sub_mchid: string;
    /** 停止签约计划原因 */
    stop_reason: string;
  };
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse extends V3PayscoreSignPlanPartnerUserSignPlansSignPlan {
}

/** `v3/payscore/sign-plan/serviceorder` */
export interface V3PayscoreSignPlanServiceorder extends PathNode {
  /**
   * 创建用户的签约计划详情对应的服务订单: `POST v3/payscore/sign-plan/serviceorder`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489351)
   */
  post: Call<V3PayscoreSignPlanServiceorderPostRequest, V3PayscoreSignPlanServiceorderPostResponse>;
  /** 创建用户的签约计划详情对应的服务订单: `POST v3/payscore/sign-plan/serviceorder` */
  postAsync: Call<V3PayscoreSignPlanServiceorderPostRequest, V3PayscoreSignPlanServiceorderPostResponse>;
}

export interface V3PayscoreSignPlanServiceorderPostRequest extends CommonOptions {
  json: {
    /** 支付分服务ID */
    service_id: string;
    /** 待创建服务订单对应的用户的签约计划 */
    sign_plan_id: string;
    /** 待创建服务订单对应的用户的签约计划详情序号 */
    plan_detail_no: number;
    /** 商户的AppID */
    appid: string;
    /** 商户公众号下的用户标识 */
    openid: string;
    /** 商户扣款成功回调通知的地址 */
    notify_url: string;
    /** 服务信息 */
    service_introduction: string;
    /** 服务时间 */
    time_range: V3PayscoreTimeRange_4;
    /** 服务位置 */
    location?: V3PayscoreJsonLocation;
    /** 附加数据 */
    attach?: string;
    /** 商户侧订单号 */
    out_trade_no: string;
  };
}

export interface V3PayscoreSignPlanServiceorderPostResponse {
  /** 商户订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 商户公众号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: string;
  /** 订单状态说明 */
  state_description?: string;
  /** 后付费项目 */
  post_payments?: V3PayscoreSignPlanPostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscoreSignPlanPostDiscounts[];
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 */
    amount: number;
  };
  /** 服务时间 */
  time_range?: V3PayscoreServiceorderTimeRange;
  /** 服务位置 */
  location?: V3PayscoreLocation;
  /** 附加数据 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id?: string;
}

/** `v3/payscore/sign-plan/user-sign-plans` */
export interface V3PayscoreSignPlanUserSignPlans extends PathNode {
  'merchant-sign-plan-no': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo;
  merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo;
  /**
   * 创建用户的签约计划: `POST v3/payscore/sign-plan/user-sign-plans`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489420)
   */
  post: Call<V3PayscoreSignPlanUserSignPlansPostRequest, V3PayscoreSignPlanUserSignPlansPostResponse>;
  /** 创建用户的签约计划: `POST v3/payscore/sign-plan/user-sign-plans` */
  postAsync: Call<V3PayscoreSignPlanUserSignPlansPostRequest, V3PayscoreSignPlanUserSignPlansPostResponse>;
}

export interface V3PayscoreSignPlanUserSignPlansPostRequest extends CommonOptions {
  json: {
    /** 支付分服务ID */
    service_id: string;
    /** 支付分计划ID */
    plan_id: string;
    /** AppID */
    appid: string;
    /** 待签约用户在商户应用下的OpenID */
    openid: string;
    /** 商户签约计划单号 */
    merchant_sign_plan_no: string;
    /** 签约成功事件通知回调地址 */
    notify_url: string;
    /** 签约计划对应的计划详情列表的商户侧单号信息 */
    sign_plan_detail: V3PayscoreSignPlanSignPlanDetail[];
  };
}

export interface V3PayscoreSignPlanUserSignPlansPostResponse {
  /** 用户的签约计划 */
  sign_plan: V3PayscoreSignPlanUserSignPlansSignPlan;
  /** 跳转微信侧确认签约小程序的数据 */
  package: string;
}

export interface V3PayscoreSignPlanUserSignPlansSignPlan {
  /** 计划签约ID */
  sign_plan_id: string;
  /** 签约计划用户应用下的OpenID */
  openid?: string;
  /** 计划所属服务 */
  service_id: string;
  /** 商户号 */
  mchid: string;
  /** AppID */
  appid: string;
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  /** 商户回调地址 */
  merchant_callback_url: string;
  /** 签约所属计划ID */
  plan_id: string;
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number;
  /** 计划签约状态 */
  sign_state: string;
  /** 签约计划取消时间 */
  cancel_sign_time?: string;
  /** 签约计划取消类型 */
  cancel_sign_type?: string;
  /** 签约计划取消原因 */
  cancel_reason?: string;
  /** 签约计划的名称 */
  plan_name: string;
  /** 签约计划的过期时间 */
  plan_over_time: string;
  /** 签约计划原总金额(单位分) In fen. */
  total_origin_price: number;
  /** 签约计划扣费次数 */
  deduction_quantity: number;
  /** 签约计划实际总金额（单位分） In fen. */
  total_actual_price: number;
  /** 签约计划明细列表 */
  signed_detail_list?: V3PayscoreSignPlanSignedDetailList[];
  /** 签约时间 */
  sign_time?: string;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no` */
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo extends PathNode {
  _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
  '{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo extends PathNode {
  stop: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop;
  /**
   * 查询用户的签约计划: `GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012470990)
   */
  get: Call<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>;
  /** 查询用户的签约计划: `GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
  getAsync: Call<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>;
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest extends CommonOptions {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string;
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse extends V3PayscoreSignPlanUserSignPlansSignPlan {
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop extends PathNode {
  /**
   * 直连商户取消用户的签约计划: `POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471050)
   */
  post: Call<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>;
  /** 直连商户取消用户的签约计划: `POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
  postAsync: Call<V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest, V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>;
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest extends CommonOptions {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string;
  json: {
    /** 停止签约计划原因 */
    stop_reason: string;
  };
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse extends V3PayscoreSignPlanUserSignPlansSignPlan {
}

/** `v3/payscore/smartretail-orders` */
export interface V3PayscoreSmartretailOrders extends PathNode {
  _out_order_no_: V3PayscoreSmartretailOrdersByOutOrderNo;
  '{out_order_no}': V3PayscoreSmartretailOrdersByOutOrderNo;
  /**
   * 创建智慧零售订单: `POST v3/payscore/smartretail-orders`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3)
   */
  post: Call<V3PayscoreSmartretailOrdersPostRequest, V3PayscoreSmartretailOrdersPostResponse>;
  /** 创建智慧零售订单: `POST v3/payscore/smartretail-orders` */
  postAsync: Call<V3PayscoreSmartretailOrdersPostRequest, V3PayscoreSmartretailOrdersPostResponse>;
  /**
   * 查询智慧零售订单: `GET v3/payscore/smartretail-orders`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4)
   */
  get: OptionalCall<V3PayscoreSmartretailOrdersGetRequest, V3PayscoreSmartretailOrdersGetResponse>;
  /** 查询智慧零售订单: `GET v3/payscore/smartretail-orders` */
  getAsync: OptionalCall<V3PayscoreSmartretailOrdersGetRequest, V3PayscoreSmartretailOrdersGetResponse>;
}

export interface V3PayscoreSmartretailOrdersPostRequest extends CommonOptions {
  json: {
    /** 公众账号ID */
    appid: string;
    /** 商户服务订单号 */
    out_order_no: string;
    /** 服务ID */
    service_id: string;
    /** 实际服务开始时间 */
    service_start_time?: string;
    /** 服务结束时间 */
    service_end_time?: string;
    /** 开始使用服务的地点 */
    service_start_location?: string;
    /** 预计服务结束的地点 */
    service_end_location?: string;
    service_introduction?: string;
    fees?: V3PayscoreFees[];
    discounts?: V3PayscoreDiscounts[];
    /** 订单风险金额 */
    risk_amount?: number;
    attach?: string;
    /** 使用需用户确认订单类型 */
    need_user_confirm?: boolean;
    /** 微信用户在商户对应appid下的唯一标识 */
    openid?: string;
  };
}

export interface V3PayscoreSmartretailOrdersPostResponse extends V3PayscoreAnswerWithMiniprogramBusinesstype {
}

export interface V3PayscoreSmartretailOrdersGetRequest extends CommonOptions {
  query?: V3PayscoreQuery;
}

export interface V3PayscoreSmartretailOrdersGetResponse extends V3PayscoreAnswerWithFinishType {
}

/** `v3/payscore/smartretail-orders/{out_order_no}` */
export interface V3PayscoreSmartretailOrdersByOutOrderNo extends PathNode {
  cancel: V3PayscoreSmartretailOrdersByOutOrderNoCancel;
  complete: V3PayscoreSmartretailOrdersByOutOrderNoComplete;
}

/** `v3/payscore/smartretail-orders/{out_order_no}/cancel` */
export interface V3PayscoreSmartretailOrdersByOutOrderNoCancel extends PathNode {
  /**
   * 撤销智慧零售订单: `POST v3/payscore/smartretail-orders/{out_order_no}/cancel`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5)
   */
  post: Call<V3PayscoreSmartretailOrdersByOutOrderNoCancelPostRequest, V3PayscoreSmartretailOrdersByOutOrderNoCancelPostResponse>;
  /** 撤销智慧零售订单: `POST v3/payscore/smartretail-orders/{out_order_no}/cancel` */
  postAsync: Call<V3PayscoreSmartretailOrdersByOutOrderNoCancelPostRequest, V3PayscoreSmartretailOrdersByOutOrderNoCancelPostResponse>;
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCancelPostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: V3PayscoreJsonRequest;
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCancelPostResponse extends V3PayscoreAnswer {
}

/** `v3/payscore/smartretail-orders/{out_order_no}/complete` */
export interface V3PayscoreSmartretailOrdersByOutOrderNoComplete extends PathNode {
  /**
   * 完结智慧零售订单: `POST v3/payscore/smartretail-orders/{out_order_no}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6)
   */
  post: Call<V3PayscoreSmartretailOrdersByOutOrderNoCompletePostRequest, V3PayscoreSmartretailOrdersByOutOrderNoCompletePostResponse>;
  /** 完结智慧零售订单: `POST v3/payscore/smartretail-orders/{out_order_no}/complete` */
  postAsync: Call<V3PayscoreSmartretailOrdersByOutOrderNoCompletePostRequest, V3PayscoreSmartretailOrdersByOutOrderNoCompletePostResponse>;
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCompletePostRequest extends CommonOptions {
  /** 商户服务订单号 */
  out_order_no: string;
  json: V3PayscoreByOutOrderNoCompleteJson;
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCompletePostResponse extends V3PayscoreAnswer {
}

/** `v3/payscore/user-service-state` */
export interface V3PayscoreUserServiceState extends PathNode {
  /**
   * 查询用户授权状态: `GET v3/payscore/user-service-state`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml)
   */
  get: Call<V3PayscoreUserServiceStateGetRequest, V3PayscoreUserServiceStateGetResponse>;
  /** 查询用户授权状态: `GET v3/payscore/user-service-state` */
  getAsync: Call<V3PayscoreUserServiceStateGetRequest, V3PayscoreUserServiceStateGetResponse>;
}

export interface V3PayscoreUserServiceStateGetRequest extends CommonOptions {
  query: {
    /** 公众账号ID */
    appid: string;
    /** 服务ID */
    service_id: string;
    /** 用户标识 */
    openid: string;
  };
}

export interface V3PayscoreUserServiceStateGetResponse {
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 用户标识 */
  openid?: string;
  /** 用户授权服务情况 */
  use_service_state: 'UNAVAILABLE' | 'AVAILABLE' | (string & {});
}

/** `v3/payscore/users` */
export interface V3PayscoreUsers extends PathNode {
  _openid_: V3PayscoreUsersByOpenid;
  '{openid}': V3PayscoreUsersByOpenid;
}

/** `v3/payscore/users/{openid}` */
export interface V3PayscoreUsersByOpenid extends PathNode {
  permissions: V3PayscoreUsersByOpenidPermissions;
}

/** `v3/payscore/users/{openid}/permissions` */
export interface V3PayscoreUsersByOpenidPermissions extends PathNode {
  _service_id_: V3PayscoreUsersByOpenidPermissionsByServiceId;
  '{service_id}': V3PayscoreUsersByOpenidPermissionsByServiceId;
}

/** `v3/payscore/users/{openid}/permissions/{service_id}` */
export interface V3PayscoreUsersByOpenidPermissionsByServiceId extends PathNode {
  terminate: V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate;
}

/** `v3/payscore/users/{openid}/permissions/{service_id}/terminate` */
export interface V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate extends PathNode {
  /**
   * 商户解除用户授权关系: `POST v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml)
   */
  post: Call<V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostRequest, V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostResponse>;
  /** 商户解除用户授权关系: `POST v3/payscore/users/{openid}/permissions/{service_id}/terminate` */
  postAsync: Call<V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostRequest, V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostResponse>;
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostRequest extends CommonOptions {
  /** 用户标识 */
  openid: string;
  /** 公众账号ID */
  service_id: string;
  json: {
    /** 公众账号ID */
    appid: string;
    /** 撤销原因 */
    reason: string;
  };
}

export type V3PayscoreUsersByOpenidPermissionsByServiceIdTerminatePostResponse = Empty;
