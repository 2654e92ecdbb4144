// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3BrandPaths {
  'v3/brand/applyments': V3BrandApplyments;
  'v3/brand/applyments/applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId;
  'v3/brand/applyments/business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode;
  'v3/brand/applyments/cancel-applyment': V3BrandApplymentsCancelApplyment;
  'v3/brand/card/card-configs': V3BrandCardCardConfigs;
  'v3/brand/card/card-configs/cancel-applyment': V3BrandCardCardConfigsCancelApplyment;
  'v3/brand/card/card-configs/preview-url': V3BrandCardCardConfigsPreviewUrl;
  'v3/brand/card/card-configs/publish': V3BrandCardCardConfigsPublish;
  'v3/brand/card/card-links': V3BrandCardCardLinks;
  'v3/brand/card/card-links/business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode;
  'v3/brand/card/card-links/cancel-applyment': V3BrandCardCardLinksCancelApplyment;
  'v3/brand/card/card-links/unbind-card-link': V3BrandCardCardLinksUnbindCardLink;
  'v3/brand/marketing/shake-activities/activities': V3BrandMarketingShakeActivitiesActivities;
  'v3/brand/partner/card-member/cards': V3BrandPartnerCardMemberCards;
  'v3/brand/partner/card-member/cards/{card_id}': V3BrandPartnerCardMemberCardsByCardId;
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidate;
  'v3/brand/partner/card-member/membership-activities': V3BrandPartnerCardMemberMembershipActivities;
  'v3/brand/partner/card-member/membership-activities/{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId;
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate;
  'v3/brand/partner/card-member/pay-view-tokens': V3BrandPartnerCardMemberPayViewTokens;
  'v3/brand/partner/card-member/pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokens;
  'v3/brand/partner/card-member/user-cards': V3BrandPartnerCardMemberUserCards;
  'v3/brand/partner/card-member/user-cards/import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenid;
  'v3/brand/partner/card-member/user-cards/import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhone;
  'v3/brand/partner/card-member/user-cards/{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode;
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm;
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate;
  'v3/brand/partner/card-member/user-feeds': V3BrandPartnerCardMemberUserFeeds;
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm;
  'v3/brand/partner/card-member/user-points/sync': V3BrandPartnerCardMemberUserPointsSync;
  'v3/brand/partner/store/brandstores': V3BrandPartnerStoreBrandstores;
  'v3/brand/partner/store/brandstores/{store_id}': V3BrandPartnerStoreBrandstoresByStoreId;
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient;
  'v3/brand/partner/store/brandstores/{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdClose;
  'v3/brand/partner/store/brandstores/{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResume;
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient;
  'v3/brand/profitsharing/brand-configs/{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrandMchid;
  'v3/brand/profitsharing/finish-order': V3BrandProfitsharingFinishOrder;
  'v3/brand/profitsharing/orders': V3BrandProfitsharingOrders;
  'v3/brand/profitsharing/orders/{transaction_id}/amounts': V3BrandProfitsharingOrdersByTransactionIdAmounts;
  'v3/brand/profitsharing/receivers/add': V3BrandProfitsharingReceiversAdd;
  'v3/brand/profitsharing/receivers/delete': V3BrandProfitsharingReceiversDelete;
  'v3/brand/profitsharing/returnorders': V3BrandProfitsharingReturnorders;
}

export interface V3BrandOperations {
  'v3/brand/applyments': { post: Operation<V3BrandApplymentsPostRequest, V3BrandApplymentsPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/applyments/applyment-id/{applyment_id}': { get: Operation<V3BrandApplymentsApplymentIdByApplymentIdGetRequest, V3BrandApplymentsApplymentIdByApplymentIdGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/applyments/business-code/{business_code}': { get: Operation<V3BrandApplymentsBusinessCodeByBusinessCodeGetRequest, V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/applyments/cancel-applyment': { post: Operation<V3BrandApplymentsCancelApplymentPostRequest, V3BrandApplymentsCancelApplymentPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-configs': { post: Operation<V3BrandCardCardConfigsPostRequest, V3BrandCardCardConfigsPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandCardCardConfigsGetRequest, V3BrandCardCardConfigsGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-configs/cancel-applyment': { post: Operation<V3BrandCardCardConfigsCancelApplymentPostRequest, V3BrandCardCardConfigsCancelApplymentPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-configs/preview-url': { get: Operation<V3BrandCardCardConfigsPreviewUrlGetRequest, V3BrandCardCardConfigsPreviewUrlGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-configs/publish': { post: Operation<V3BrandCardCardConfigsPublishPostRequest, V3BrandCardCardConfigsPublishPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-links': { post: Operation<V3BrandCardCardLinksPostRequest, V3BrandCardCardLinksPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandCardCardLinksGetRequest, V3BrandCardCardLinksGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-links/business-code/{business_code}': { get: Operation<V3BrandCardCardLinksBusinessCodeByBusinessCodeGetRequest, V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/card/card-links/cancel-applyment': { post: Operation<V3BrandCardCardLinksCancelApplymentPostRequest, V3BrandCardCardLinksCancelApplymentPostResponse> };
  'v3/brand/card/card-links/unbind-card-link': { post: Operation<V3BrandCardCardLinksUnbindCardLinkPostRequest, V3BrandCardCardLinksUnbindCardLinkPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/marketing/shake-activities/activities': { get: Operation<V3BrandMarketingShakeActivitiesActivitiesGetRequest, V3BrandMarketingShakeActivitiesActivitiesGetResponse> };
  'v3/brand/partner/card-member/cards': { post: Operation<V3BrandPartnerCardMemberCardsPostRequest, V3BrandPartnerCardMemberCardsPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandPartnerCardMemberCardsGetRequest, V3BrandPartnerCardMemberCardsGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/cards/{card_id}': { get: Operation<V3BrandPartnerCardMemberCardsByCardIdGetRequest, V3BrandPartnerCardMemberCardsByCardIdGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; patch: Operation<V3BrandPartnerCardMemberCardsByCardIdPatchRequest, V3BrandPartnerCardMemberCardsByCardIdPatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; delete: Operation<V3BrandPartnerCardMemberCardsByCardIdDeleteRequest, V3BrandPartnerCardMemberCardsByCardIdDeleteResponse> };
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': { post: Operation<V3BrandPartnerCardMemberCardsByCardIdInvalidatePostRequest, V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/membership-activities': { post: Operation<V3BrandPartnerCardMemberMembershipActivitiesPostRequest, V3BrandPartnerCardMemberMembershipActivitiesPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandPartnerCardMemberMembershipActivitiesGetRequest, V3BrandPartnerCardMemberMembershipActivitiesGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/membership-activities/{activity_id}': { patch: Operation<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': { post: Operation<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/pay-view-tokens': { post: Operation<V3BrandPartnerCardMemberPayViewTokensPostRequest, V3BrandPartnerCardMemberPayViewTokensPostResponse> };
  'v3/brand/partner/card-member/pre-auth-tokens': { post: Operation<V3BrandPartnerCardMemberPreAuthTokensPostRequest, V3BrandPartnerCardMemberPreAuthTokensPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-cards': { get: Operation<V3BrandPartnerCardMemberUserCardsGetRequest, V3BrandPartnerCardMemberUserCardsGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-cards/import-by-openid': { post: Operation<V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequest, V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-cards/import-by-phone': { post: Operation<V3BrandPartnerCardMemberUserCardsImportByPhonePostRequest, V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse> };
  'v3/brand/partner/card-member/user-cards/{user_card_code}': { get: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodeGetRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; patch: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodePatchRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': { post: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': { post: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-feeds': { post: Operation<V3BrandPartnerCardMemberUserFeedsPostRequest, V3BrandPartnerCardMemberUserFeedsPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': { post: Operation<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostRequest, V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/card-member/user-points/sync': { post: Operation<V3BrandPartnerCardMemberUserPointsSyncPostRequest, V3BrandPartnerCardMemberUserPointsSyncPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/store/brandstores': { post: Operation<V3BrandPartnerStoreBrandstoresPostRequest, V3BrandPartnerStoreBrandstoresPostResponse, 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandPartnerStoreBrandstoresGetRequest, V3BrandPartnerStoreBrandstoresGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/store/brandstores/{store_id}': { delete: Operation<V3BrandPartnerStoreBrandstoresByStoreIdDeleteRequest, V3BrandPartnerStoreBrandstoresByStoreIdDeleteResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; patch: Operation<V3BrandPartnerStoreBrandstoresByStoreIdPatchRequest, V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandPartnerStoreBrandstoresByStoreIdGetRequest, V3BrandPartnerStoreBrandstoresByStoreIdGetResponse> };
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/store/brandstores/{store_id}/close': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdClosePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/store/brandstores/{store_id}/resume': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdResumePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse, 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/brand-configs/{brand_mchid}': { get: Operation<V3BrandProfitsharingBrandConfigsByBrandMchidGetRequest, V3BrandProfitsharingBrandConfigsByBrandMchidGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/finish-order': { post: Operation<V3BrandProfitsharingFinishOrderPostRequest, V3BrandProfitsharingFinishOrderPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/orders': { post: Operation<V3BrandProfitsharingOrdersPostRequest, V3BrandProfitsharingOrdersPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandProfitsharingOrdersGetRequest, V3BrandProfitsharingOrdersGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/orders/{transaction_id}/amounts': { get: Operation<V3BrandProfitsharingOrdersByTransactionIdAmountsGetRequest, V3BrandProfitsharingOrdersByTransactionIdAmountsGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/receivers/add': { post: Operation<V3BrandProfitsharingReceiversAddPostRequest, V3BrandProfitsharingReceiversAddPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/receivers/delete': { post: Operation<V3BrandProfitsharingReceiversDeletePostRequest, V3BrandProfitsharingReceiversDeletePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/brand/profitsharing/returnorders': { post: Operation<V3BrandProfitsharingReturnordersPostRequest, V3BrandProfitsharingReturnordersPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3BrandProfitsharingReturnordersGetRequest, V3BrandProfitsharingReturnordersGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/brand` */
export interface V3Brand extends PathNode {
  applyments: V3BrandApplyments;
  card: V3BrandCard;
  marketing: V3BrandMarketing;
  partner: V3BrandPartner;
  profitsharing: V3BrandProfitsharing;
}

/** `v3/brand/applyments` */
export interface V3BrandApplyments extends PathNode {
  'applyment-id': V3BrandApplymentsApplymentId;
  applymentId: V3BrandApplymentsApplymentId;
  'business-code': V3BrandApplymentsBusinessCode;
  businessCode: V3BrandApplymentsBusinessCode;
  'cancel-applyment': V3BrandApplymentsCancelApplyment;
  cancelApplyment: V3BrandApplymentsCancelApplyment;
  /**
   * 提交入驻申请: `POST v3/brand/applyments`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016249989)
   */
  post: Call<V3BrandApplymentsPostRequest, V3BrandApplymentsPostResponse>;
  /** 提交入驻申请: `POST v3/brand/applyments` */
  postAsync: Call<V3BrandApplymentsPostRequest, V3BrandApplymentsPostResponse>;
}

export interface V3BrandApplymentsPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 At most 128 characters. */
    business_code: string;
    /** 管理员信息 */
    admin_info: {
      /** 管理员姓名 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      admin_name: string;
      /**
       * 管理员证件类型
       * - `IDENTIFICATION_TYPE_MAINLAND_ID_CARD` 中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_HONGKONG` 中国香港居民--来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO` 中国澳门居民--来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN` 中国台湾居民--来往大陆通行证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民居住证
       */
      id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 管理员证件号 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      id_card_number: string;
    };
    /** 主体信息 */
    subject_info: {
      /**
       * 主体类型
       * - `SUBJECT_TYPE_ENTERPRISE` 企业
       * - `SUBJECT_TYPE_INDIVIDUAL` 个体户
       */
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL';
      /** 主体名称 At most 50 characters. */
      subject_name: string;
      /** 统一社会信用代码 At most 20 characters. */
      unified_social_credit_code: string;
    };
    /** 品牌基础信息 */
    brand_basic_info: {
      /** 品牌名称 At most 30 characters. */
      brand_name: string;
      /** 品牌Logo */
      brand_logo: string;
    };
    /** 品牌商标资料 */
    trademark: {
      /**
       * 有无商标
       * - `TRADEMARK_EXISTS` 有商标
       * - `TRADEMARK_NONE` 无商标
       */
      trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE';
      /** 商标注册证 */
      trademark_registration_certificate?: {
        /** 商标注册证 */
        certificate?: string;
        /** 商标名称 At most 50 characters. */
        name: string;
        /** 商标注册号 At most 50 characters. */
        number: string;
        /** 商标有效期开始时间 At most 20 characters. */
        valid_begin_time?: string;
        /** 商标有效期结束时间 At most 20 characters. */
        valid_end_time: string;
        /** 商标国际分类 At most 5 characters. */
        international_class: string;
        /** 商标注册人 At most 50 characters. */
        holder: string;
        /** 商标许可使用授权书 */
        license?: string;
        /** 商标授权有效期开始时间 At most 20 characters. */
        authorization_begin_time?: string;
        /** 商标授权有效期结束时间 At most 20 characters. */
        authorization_end_time?: string;
        /** 商标注册证列表 */
        certificate_list?: string[];
        /** 商标许可使用授权书列表 */
        license_list?: string[];
      };
      /** Logo商标注册证 */
      logo_trademark_registration_certificate?: {
        /** Logo商标注册证 */
        certificate?: string;
        /** Logo商标名称 At most 50 characters. */
        name: string;
        /** Logo商标注册号 At most 50 characters. */
        number: string;
        /** Logo商标有效期开始时间 At most 20 characters. */
        valid_begin_time?: string;
        /** Logo商标有效期结束时间 At most 20 characters. */
        valid_end_time: string;
        /** Logo商标国际分类 At most 5 characters. */
        international_class: string;
        /** Logo商标注册人 At most 50 characters. */
        holder: string;
        /** Logo商标许可使用授权书 */
        license?: string;
        /** Logo商标授权有效期开始时间 At most 20 characters. */
        authorization_begin_time?: string;
        /** Logo商标授权有效期结束时间 At most 20 characters. */
        authorization_end_time?: string;
        /** Logo商标注册证列表 */
        certificate_list?: string[];
        /** Logo商标许可使用授权书列表 */
        license_list?: string[];
      };
      /** 无商标额外证明材料 */
      no_trademark_addition_prove?: string;
      /** 无商标额外证明材料列表 */
      no_trademark_addition_prove_list?: string[];
    };
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandApplymentsPostResponse extends V3BrandApplymentsAnswer {
}

export interface V3BrandApplymentsAnswer {
  /** 微信支付申请单号 At most 20 characters. */
  applyment_id: string;
  /** 业务申请编号 At most 128 characters. */
  business_code: string;
}

/** `v3/brand/applyments/applyment-id` */
export interface V3BrandApplymentsApplymentId extends PathNode {
  _applyment_id_: V3BrandApplymentsApplymentIdByApplymentId;
  '{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId;
}

/** `v3/brand/applyments/applyment-id/{applyment_id}` */
export interface V3BrandApplymentsApplymentIdByApplymentId extends PathNode {
  /**
   * 根据申请单ID查询申请状态: `GET v3/brand/applyments/applyment-id/{applyment_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257685)
   */
  get: Call<V3BrandApplymentsApplymentIdByApplymentIdGetRequest, V3BrandApplymentsApplymentIdByApplymentIdGetResponse>;
  /** 根据申请单ID查询申请状态: `GET v3/brand/applyments/applyment-id/{applyment_id}` */
  getAsync: Call<V3BrandApplymentsApplymentIdByApplymentIdGetRequest, V3BrandApplymentsApplymentIdByApplymentIdGetResponse>;
}

export interface V3BrandApplymentsApplymentIdByApplymentIdGetRequest extends CommonOptions {
  /** 微信支付申请单号 At most 20 characters. */
  applyment_id: string;
}

export interface V3BrandApplymentsApplymentIdByApplymentIdGetResponse extends V3BrandApplymentsAnswerWithApplymentState {
}

export interface V3BrandApplymentsAnswerWithApplymentState {
  /** 微信支付申请单号 At most 20 characters. */
  applyment_id: string;
  /** 业务申请编号 At most 128 characters. */
  business_code: string;
  /**
   * 申请状态
   * - `APPLYMENT_STATE_UNKNOWN` 未知状态
   * - `APPLYMENT_STATE_UNSUBMITTED` 申请未提交
   * - `APPLYMENT_STATE_WAITING_VALIDATE` 待主体意愿确认
   * - `APPLYMENT_STATE_WAITING_AUDIT` 资料审核中
   * - `APPLYMENT_STATE_WAITING_AUTH` 待授权确认
   * - `APPLYMENT_STATE_OPEN_ACCOUNT` 开号中
   * - `APPLYMENT_STATE_FINISH` 入驻完成
   * - `APPLYMENT_STATE_AUDIT_REJECTED` 审核驳回
   * - `APPLYMENT_STATE_CANCELED` 申请撤销
   */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态说明 At most 30 characters. */
  applyment_state_desc: string;
  /** 授权确认二维码链接 At most 256 characters. */
  authorization_confirmation_qr_code?: string;
  /** 驳回原因 At most 1024 characters. */
  reject_reason?: string;
  /** 品牌ID At most 20 characters. */
  brand_id?: string;
}

/** `v3/brand/applyments/business-code` */
export interface V3BrandApplymentsBusinessCode extends PathNode {
  _business_code_: V3BrandApplymentsBusinessCodeByBusinessCode;
  '{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode;
}

/** `v3/brand/applyments/business-code/{business_code}` */
export interface V3BrandApplymentsBusinessCodeByBusinessCode extends PathNode {
  /**
   * 根据业务申请编号查询申请状态: `GET v3/brand/applyments/business-code/{business_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257694)
   */
  get: Call<V3BrandApplymentsBusinessCodeByBusinessCodeGetRequest, V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse>;
  /** 根据业务申请编号查询申请状态: `GET v3/brand/applyments/business-code/{business_code}` */
  getAsync: Call<V3BrandApplymentsBusinessCodeByBusinessCodeGetRequest, V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse>;
}

export interface V3BrandApplymentsBusinessCodeByBusinessCodeGetRequest extends CommonOptions {
  /** 业务申请编号 At most 128 characters. */
  business_code: string;
}

export interface V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse extends V3BrandApplymentsAnswerWithApplymentState {
}

/** `v3/brand/applyments/cancel-applyment` */
export interface V3BrandApplymentsCancelApplyment extends PathNode {
  /**
   * 撤销申请: `POST v3/brand/applyments/cancel-applyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016257700)
   */
  post: Call<V3BrandApplymentsCancelApplymentPostRequest, V3BrandApplymentsCancelApplymentPostResponse>;
  /** 撤销申请: `POST v3/brand/applyments/cancel-applyment` */
  postAsync: Call<V3BrandApplymentsCancelApplymentPostRequest, V3BrandApplymentsCancelApplymentPostResponse>;
}

export interface V3BrandApplymentsCancelApplymentPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 At most 128 characters. */
    business_code?: string;
    /** 微信支付申请单号 At most 20 characters. */
    applyment_id?: string;
  } & ({ business_code: string } | { applyment_id: string });
}

export interface V3BrandApplymentsCancelApplymentPostResponse extends V3BrandApplymentsAnswer {
}

/** `v3/brand/card` */
export interface V3BrandCard extends PathNode {
  'card-configs': V3BrandCardCardConfigs;
  cardConfigs: V3BrandCardCardConfigs;
  'card-links': V3BrandCardCardLinks;
  cardLinks: V3BrandCardCardLinks;
}

/** `v3/brand/card/card-configs` */
export interface V3BrandCardCardConfigs extends PathNode {
  'cancel-applyment': V3BrandCardCardConfigsCancelApplyment;
  cancelApplyment: V3BrandCardCardConfigsCancelApplyment;
  'preview-url': V3BrandCardCardConfigsPreviewUrl;
  previewUrl: V3BrandCardCardConfigsPreviewUrl;
  publish: V3BrandCardCardConfigsPublish;
  /**
   * 提交商家名片配置申请: `POST v3/brand/card/card-configs`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016468440)
   */
  post: Call<V3BrandCardCardConfigsPostRequest, V3BrandCardCardConfigsPostResponse>;
  /** 提交商家名片配置申请: `POST v3/brand/card/card-configs` */
  postAsync: Call<V3BrandCardCardConfigsPostRequest, V3BrandCardCardConfigsPostResponse>;
  /**
   * 查询商家名片配置申请状态: `GET v3/brand/card/card-configs`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475174)
   */
  get: Call<V3BrandCardCardConfigsGetRequest, V3BrandCardCardConfigsGetResponse>;
  /** 查询商家名片配置申请状态: `GET v3/brand/card/card-configs` */
  getAsync: Call<V3BrandCardCardConfigsGetRequest, V3BrandCardCardConfigsGetResponse>;
}

export interface V3BrandCardCardConfigsPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 At most 128 characters. */
    business_code: string;
    /** 品牌ID At most 20 characters. */
    brand_id: string;
    /** 品牌小程序信息 */
    brand_mini_program_info?: {
      /** 公众账号ID At most 50 characters. */
      appid: string;
      /** 小程序默认跳转路径 At most 512 characters. */
      default_jump_path?: string;
      /** 小程序跳转按钮文案 At most 10 characters. */
      button_text?: string;
    };
    /** 品牌客服信息 */
    brand_customer_service: {
      /**
       * 客服类型
       * - `MINI_PROGRAM` 小程序官方客服组件
       * - `WECOM` 企业微信客服
       * - `CUSTOMIZE_WEB` 自建客服
       * - `CUSTOMIZE_MP` 自建客服
       * - `SERVICE_PHONE` 客服电话
       */
      customer_service_type: 'MINI_PROGRAM' | 'WECOM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE';
      /** 客服电话 At most 20 characters. */
      customer_service_phone?: string;
      /** 客服路径 At most 1024 characters. */
      customer_service_path?: string;
      /** 公众账号ID At most 50 characters. */
      appid?: string;
    };
    /** 服务列表 */
    service_list?: {
      /** 服务分类名称 At most 6 characters. */
      service_classify_name: string;
      /** 服务名称 At most 8 characters. */
      service_name: string;
      /**
       * 服务跳转类型
       * - `JUMP_MINI_PROGRAM` 小程序
       * - `JUMP_WEB_PAGE` 网页
       */
      service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE';
      /** 服务跳转路径 At most 1024 characters. */
      service_jump_path: string;
      /** 公众账号ID At most 50 characters. */
      appid?: string;
    }[];
  };
}

export interface V3BrandCardCardConfigsPostResponse extends V3BrandCardCardConfigsAnswer {
}

export interface V3BrandCardCardConfigsAnswer {
  /** 业务申请编号 At most 128 characters. */
  business_code: string;
  /** 微信支付申请单号 At most 25 characters. */
  applyment_id: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /** 商家名片预览二维码链接 At most 512 characters. */
  card_preview_url: string;
  /** 预览二维码链接过期时间 At most 64 characters. */
  url_expired_time: string;
}

export interface V3BrandCardCardConfigsGetRequest extends CommonOptions {
  query: V3BrandCardCardConfigsQuery & ({ business_code: string } | { applyment_id: string });
}

export interface V3BrandCardCardConfigsGetResponse {
  /** 业务申请编号 At most 128 characters. */
  business_code: string;
  /** 微信支付申请单号 At most 25 characters. */
  applyment_id: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /**
   * 申请单状态
   * - `STATE_UNKNOWN` 状态未知
   * - `DRAFTING` 配置中
   * - `AUDITING` 审核中
   * - `AUDIT_REJECTED` 审核驳回
   * - `PENDING_PUBLISH` 待发布
   * - `PUBLISHED` 已发布
   * - `CANCELED` 已撤销
   */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});
  /** 定时发布时间 At most 64 characters. */
  scheduled_publish_time?: string;
  /** 驳回原因 At most 512 characters. */
  reject_reason?: string;
  /** 实际发布时间 At most 64 characters. */
  actual_publish_time?: string;
}

export interface V3BrandCardCardConfigsQuery {
  /** 业务申请编号 At most 128 characters. */
  business_code?: string;
  /** 微信支付申请单号 At most 25 characters. */
  applyment_id?: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
}

/** `v3/brand/card/card-configs/cancel-applyment` */
export interface V3BrandCardCardConfigsCancelApplyment extends PathNode {
  /**
   * 撤销商家名片配置申请: `POST v3/brand/card/card-configs/cancel-applyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475172)
   */
  post: Call<V3BrandCardCardConfigsCancelApplymentPostRequest, V3BrandCardCardConfigsCancelApplymentPostResponse>;
  /** 撤销商家名片配置申请: `POST v3/brand/card/card-configs/cancel-applyment` */
  postAsync: Call<V3BrandCardCardConfigsCancelApplymentPostRequest, V3BrandCardCardConfigsCancelApplymentPostResponse>;
}

export interface V3BrandCardCardConfigsCancelApplymentPostRequest extends CommonOptions {
  json: V3BrandCardCardConfigsQuery & ({ business_code: string } | { applyment_id: string });
}

export interface V3BrandCardCardConfigsCancelApplymentPostResponse {
  /** 业务申请编号 At most 128 characters. */
  business_code: string;
  /** 微信支付申请单号 At most 25 characters. */
  applyment_id: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /**
   * 申请单状态
   * - `STATE_UNKNOWN` 状态未知
   * - `DRAFTING` 配置中
   * - `AUDITING` 审核中
   * - `AUDIT_REJECTED` 审核驳回
   * - `PENDING_PUBLISH` 待发布
   * - `PUBLISHED` 已发布
   * - `CANCELED` 已撤销
   */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});
}

/** `v3/brand/card/card-configs/preview-url` */
export interface V3BrandCardCardConfigsPreviewUrl extends PathNode {
  /**
   * 获取商家名片预览二维码: `GET v3/brand/card/card-configs/preview-url`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016641998)
   */
  get: Call<V3BrandCardCardConfigsPreviewUrlGetRequest, V3BrandCardCardConfigsPreviewUrlGetResponse>;
  /** 获取商家名片预览二维码: `GET v3/brand/card/card-configs/preview-url` */
  getAsync: Call<V3BrandCardCardConfigsPreviewUrlGetRequest, V3BrandCardCardConfigsPreviewUrlGetResponse>;
}

export interface V3BrandCardCardConfigsPreviewUrlGetRequest extends CommonOptions {
  query: V3BrandCardCardConfigsQuery & ({ business_code: string } | { applyment_id: string });
}

export interface V3BrandCardCardConfigsPreviewUrlGetResponse extends V3BrandCardCardConfigsAnswer {
}

/** `v3/brand/card/card-configs/publish` */
export interface V3BrandCardCardConfigsPublish extends PathNode {
  /**
   * 发布商家名片配置: `POST v3/brand/card/card-configs/publish`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
   */
  post: Call<V3BrandCardCardConfigsPublishPostRequest, V3BrandCardCardConfigsPublishPostResponse>;
  /** 发布商家名片配置: `POST v3/brand/card/card-configs/publish` */
  postAsync: Call<V3BrandCardCardConfigsPublishPostRequest, V3BrandCardCardConfigsPublishPostResponse>;
}

export interface V3BrandCardCardConfigsPublishPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 At most 128 characters. */
    business_code?: string;
    /** 微信支付申请单号 At most 25 characters. */
    applyment_id?: string;
    /** 品牌ID At most 20 characters. */
    brand_id: string;
    /**
     * 发布方式
     * - `IMMEDIATE_PUBLISH` 即时发布
     * - `SCHEDULED_PUBLISH` 定时发布
     */
    publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH';
    /** 定时发布时间 At most 64 characters. */
    scheduled_publish_time?: string;
  } & ({ business_code: string } | { applyment_id: string });
}

export interface V3BrandCardCardConfigsPublishPostResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 微信支付申请单号 At most 25 characters. */
  applyment_id: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /**
   * 发布方式
   * - `IMMEDIATE_PUBLISH` 即时发布
   * - `SCHEDULED_PUBLISH` 定时发布
   */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {});
  /** 定时发布时间 At most 64 characters. */
  scheduled_publish_time?: string;
}

/** `v3/brand/card/card-links` */
export interface V3BrandCardCardLinks extends PathNode {
  'business-code': V3BrandCardCardLinksBusinessCode;
  businessCode: V3BrandCardCardLinksBusinessCode;
  'cancel-applyment': V3BrandCardCardLinksCancelApplyment;
  cancelApplyment: V3BrandCardCardLinksCancelApplyment;
  'unbind-card-link': V3BrandCardCardLinksUnbindCardLink;
  unbindCardLink: V3BrandCardCardLinksUnbindCardLink;
  /**
   * 添加交易连接名片规则申请: `POST v3/brand/card/card-links`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016333302)
   */
  post: Call<V3BrandCardCardLinksPostRequest, V3BrandCardCardLinksPostResponse>;
  /** 添加交易连接名片规则申请: `POST v3/brand/card/card-links` */
  postAsync: Call<V3BrandCardCardLinksPostRequest, V3BrandCardCardLinksPostResponse>;
  /**
   * 查询已生效交易连接名片规则: `GET v3/brand/card/card-links`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366785)
   */
  get: Call<V3BrandCardCardLinksGetRequest, V3BrandCardCardLinksGetResponse>;
  /** 查询已生效交易连接名片规则: `GET v3/brand/card/card-links` */
  getAsync: Call<V3BrandCardCardLinksGetRequest, V3BrandCardCardLinksGetResponse>;
}

export interface V3BrandCardCardLinksPostRequest extends CommonOptions {
  json: {
    /** 品牌业务申请编号 At most 128 characters. */
    business_code: string;
    /** 品牌ID At most 20 characters. */
    brand_id: string;
    /**
     * 交易场景类型
     * - `MINI_PROGRAM` 小程序支付
     * - `APP` APP 支付
     * - `PAYMENT_SCORE` 支付分支付
     * - `PAYMENT_CODE` 付款码支付
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /** 公众账号ID At most 50 characters. */
    appid?: string;
    /** 商户号 At most 20 characters. */
    card_link_mchid?: string;
    /** 服务ID At most 50 characters. */
    service_id?: string;
  };
}

export interface V3BrandCardCardLinksPostResponse {
  /** 品牌业务申请编号 At most 128 characters. */
  business_code: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /**
   * 交易场景类型
   * - `MINI_PROGRAM` 小程序支付
   * - `APP` APP 支付
   * - `PAYMENT_SCORE` 支付分支付
   * - `PAYMENT_CODE` 付款码支付
   */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID At most 50 characters. */
  appid?: string;
  /** 商户号 At most 20 characters. */
  card_link_mchid?: string;
  /** 服务ID At most 50 characters. */
  service_id?: string;
}

export interface V3BrandCardCardLinksGetRequest extends CommonOptions {
  query: {
    /** 品牌ID At most 20 characters. */
    brand_id: string;
    /**
     * 交易场景类型
     * - `MINI_PROGRAM` 小程序支付
     * - `APP` APP 支付
     * - `PAYMENT_SCORE` 支付分支付
     * - `PAYMENT_CODE` 付款码支付
     */
    payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /** 查询页码 */
    page_index?: number;
    /** 查询页大小 */
    page_size?: number;
  };
}

export interface V3BrandCardCardLinksGetResponse {
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /** 总个数 */
  total_num: number;
  /** 已生效连接列表 */
  active_link_list?: ({
    /**
     * 交易场景类型
     * - `MINI_PROGRAM` 小程序支付
     * - `APP` APP 支付
     * - `PAYMENT_SCORE` 支付分支付
     * - `PAYMENT_CODE` 付款码支付
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
    /** 公众账号ID列表 At most 20 characters. */
    appid_list?: string[];
    /** 商户号 At most 20 characters. */
    card_link_mchid?: string;
    /** 服务ID At most 50 characters. */
    service_id?: string;
  })[];
  /** 查询页码 */
  page_index?: number;
  /** 查询页大小 */
  page_size?: number;
}

/** `v3/brand/card/card-links/business-code` */
export interface V3BrandCardCardLinksBusinessCode extends PathNode {
  _business_code_: V3BrandCardCardLinksBusinessCodeByBusinessCode;
  '{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode;
}

/** `v3/brand/card/card-links/business-code/{business_code}` */
export interface V3BrandCardCardLinksBusinessCodeByBusinessCode extends PathNode {
  /**
   * 根据业务申请编号查询添加申请状态: `GET v3/brand/card/card-links/business-code/{business_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
   */
  get: Call<V3BrandCardCardLinksBusinessCodeByBusinessCodeGetRequest, V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse>;
  /** 根据业务申请编号查询添加申请状态: `GET v3/brand/card/card-links/business-code/{business_code}` */
  getAsync: Call<V3BrandCardCardLinksBusinessCodeByBusinessCodeGetRequest, V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse>;
}

export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeGetRequest extends CommonOptions {
  /** 品牌业务申请编号 At most 128 characters. */
  business_code: string;
  query: {
    /** 品牌ID At most 20 characters. */
    brand_id: string;
  };
}

export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse {
  /** 品牌业务申请编号 At most 128 characters. */
  business_code: string;
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /**
   * 交易场景类型
   * - `MINI_PROGRAM` 小程序支付
   * - `APP` APP 支付
   * - `PAYMENT_SCORE` 支付分支付
   * - `PAYMENT_CODE` 付款码支付
   */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID At most 20 characters. */
  appid?: string;
  /** 商户号 At most 20 characters. */
  card_link_mchid?: string;
  /** 服务ID At most 50 characters. */
  service_id?: string;
  /**
   * 交易连接名片配置状态
   * - `STATE_UNKNOWN` 状态未知
   * - `WAITING_AUDIT` 审核中
   * - `AUDIT_REJECT` 审核驳回
   * - `WAITING_CONFIRMATION` 待商户号超管确认
   * - `MERCHANT_ADMIN_REJECT` 商户号超管已拒绝
   * - `IN_EFFECT` 生效中
   * - `CANCELED` 已撤销
   */
  configuration_state: 'STATE_UNKNOWN' | 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | 'CANCELED' | (string & {});
  /** 驳回原因 At most 256 characters. */
  reject_reason?: string;
}

/** `v3/brand/card/card-links/cancel-applyment` */
export interface V3BrandCardCardLinksCancelApplyment extends PathNode {
  /**
   * 撤销交易连接名片配置申请: `POST v3/brand/card/card-links/cancel-applyment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366797)
   */
  post: Call<V3BrandCardCardLinksCancelApplymentPostRequest, V3BrandCardCardLinksCancelApplymentPostResponse>;
  /** 撤销交易连接名片配置申请: `POST v3/brand/card/card-links/cancel-applyment` */
  postAsync: Call<V3BrandCardCardLinksCancelApplymentPostRequest, V3BrandCardCardLinksCancelApplymentPostResponse>;
}

export interface V3BrandCardCardLinksCancelApplymentPostRequest extends CommonOptions {
  json: {
    /** 业务申请编号 */
    business_code: string;
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandCardCardLinksCancelApplymentPostResponse {
  /** 业务申请编号 */
  business_code: string;
}

/** `v3/brand/card/card-links/unbind-card-link` */
export interface V3BrandCardCardLinksUnbindCardLink extends PathNode {
  /**
   * 解除已生效交易连接名片场景: `POST v3/brand/card/card-links/unbind-card-link`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
   */
  post: Call<V3BrandCardCardLinksUnbindCardLinkPostRequest, V3BrandCardCardLinksUnbindCardLinkPostResponse>;
  /** 解除已生效交易连接名片场景: `POST v3/brand/card/card-links/unbind-card-link` */
  postAsync: Call<V3BrandCardCardLinksUnbindCardLinkPostRequest, V3BrandCardCardLinksUnbindCardLinkPostResponse>;
}

export interface V3BrandCardCardLinksUnbindCardLinkPostRequest extends CommonOptions {
  json: {
    /** 品牌ID At most 20 characters. */
    brand_id: string;
    /**
     * 交易场景类型
     * - `MINI_PROGRAM` 小程序支付
     * - `APP` APP 支付
     * - `PAYMENT_SCORE` 支付分支付
     * - `PAYMENT_CODE` 付款码支付
     */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /** 公众账号ID At most 50 characters. */
    appid?: string;
    /** 商户号 At most 20 characters. */
    card_link_mchid?: string;
    /** 服务ID At most 50 characters. */
    service_id?: string;
  };
}

export interface V3BrandCardCardLinksUnbindCardLinkPostResponse {
  /** 品牌ID At most 20 characters. */
  brand_id: string;
  /**
   * 交易场景类型
   * - `MINI_PROGRAM` 小程序支付
   * - `APP` APP 支付
   * - `PAYMENT_SCORE` 支付分支付
   * - `PAYMENT_CODE` 付款码支付
   */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID At most 50 characters. */
  appid?: string;
  /** 商户号 At most 20 characters. */
  card_link_mchid?: string;
  /** 服务ID At most 50 characters. */
  service_id?: string;
}

/** `v3/brand/marketing` */
export interface V3BrandMarketing extends PathNode {
  'shake-activities': V3BrandMarketingShakeActivities;
  shakeActivities: V3BrandMarketingShakeActivities;
}

/** `v3/brand/marketing/shake-activities` */
export interface V3BrandMarketingShakeActivities extends PathNode {
  activities: V3BrandMarketingShakeActivitiesActivities;
}

/** `v3/brand/marketing/shake-activities/activities` */
export interface V3BrandMarketingShakeActivitiesActivities extends PathNode {
  /**
   * 查询摇优惠活动列表: `GET v3/brand/marketing/shake-activities/activities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
   */
  get: Call<V3BrandMarketingShakeActivitiesActivitiesGetRequest, V3BrandMarketingShakeActivitiesActivitiesGetResponse>;
  /** 查询摇优惠活动列表: `GET v3/brand/marketing/shake-activities/activities` */
  getAsync: Call<V3BrandMarketingShakeActivitiesActivitiesGetRequest, V3BrandMarketingShakeActivitiesActivitiesGetResponse>;
}

export interface V3BrandMarketingShakeActivitiesActivitiesGetRequest extends CommonOptions {
  query: {
    /** 品牌ID */
    brand_id: string;
    /** 分页大小 */
    limit: number;
    /** 分页页码 */
    offset: number;
    /** 活动状态 */
    activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED';
    audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED';
  };
}

export interface V3BrandMarketingShakeActivitiesActivitiesGetResponse {
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 总数 */
  total_count: number;
  /** 摇一摇有优惠活动列表 */
  data?: ({
    /** 活动id */
    id: string;
    /** 活动名称 */
    name: string;
    /** 活动状态 */
    activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {});
    audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {});
    /** 可用库存 */
    available_quota: number;
    /** 总库存 */
    total_quota: number;
    /** 投放模式 */
    delivery_mode: 'SMART' | 'TARGETED' | (string & {});
    /** 投放时间范围 */
    time_range: {
      /** 开始时间 */
      start_time: string;
      /** 结束时间 */
      end_time: string;
    };
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id: string;
      /** 商品券批次列表 */
      stock_list?: {
        /** 批次ID */
        stock_id: string;
      }[];
    };
  })[];
}

/** `v3/brand/partner` */
export interface V3BrandPartner extends PathNode {
  'card-member': V3BrandPartnerCardMember;
  cardMember: V3BrandPartnerCardMember;
  store: V3BrandPartnerStore;
}

/** `v3/brand/partner/card-member` */
export interface V3BrandPartnerCardMember extends PathNode {
  cards: V3BrandPartnerCardMemberCards;
  'membership-activities': V3BrandPartnerCardMemberMembershipActivities;
  membershipActivities: V3BrandPartnerCardMemberMembershipActivities;
  'pay-view-tokens': V3BrandPartnerCardMemberPayViewTokens;
  payViewTokens: V3BrandPartnerCardMemberPayViewTokens;
  'pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokens;
  preAuthTokens: V3BrandPartnerCardMemberPreAuthTokens;
  'user-cards': V3BrandPartnerCardMemberUserCards;
  userCards: V3BrandPartnerCardMemberUserCards;
  'user-feeds': V3BrandPartnerCardMemberUserFeeds;
  userFeeds: V3BrandPartnerCardMemberUserFeeds;
  'user-points': V3BrandPartnerCardMemberUserPoints;
  userPoints: V3BrandPartnerCardMemberUserPoints;
}

/** `v3/brand/partner/card-member/cards` */
export interface V3BrandPartnerCardMemberCards extends PathNode {
  _card_id_: V3BrandPartnerCardMemberCardsByCardId;
  '{card_id}': V3BrandPartnerCardMemberCardsByCardId;
  /**
   * 创建会员卡模板: `POST v3/brand/partner/card-member/cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336970)
   */
  post: Call<V3BrandPartnerCardMemberCardsPostRequest, V3BrandPartnerCardMemberCardsPostResponse>;
  /** 创建会员卡模板: `POST v3/brand/partner/card-member/cards` */
  postAsync: Call<V3BrandPartnerCardMemberCardsPostRequest, V3BrandPartnerCardMemberCardsPostResponse>;
  /**
   * 查询会员卡模板列表: `GET v3/brand/partner/card-member/cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336976)
   */
  get: Call<V3BrandPartnerCardMemberCardsGetRequest, V3BrandPartnerCardMemberCardsGetResponse>;
  /** 查询会员卡模板列表: `GET v3/brand/partner/card-member/cards` */
  getAsync: Call<V3BrandPartnerCardMemberCardsGetRequest, V3BrandPartnerCardMemberCardsGetResponse>;
}

export interface V3BrandPartnerCardMemberCardsPostRequest extends CommonOptions {
  json: {
    /** 商家请求单号 At most 128 characters. */
    out_request_no?: string;
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 商家AppID At most 32 characters. */
    appid: string;
    /**
     * 会员卡类型
     * - `PURCHASE` 付费
     * - `NORMAL` 普通
     * - `BALANCE` 储值
     */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE';
    /** 卡名称 At most 10 characters. */
    card_title: string;
    /** 卡背景颜色 At most 7 characters. */
    card_color: string;
    /** 卡图片 At most 256 characters. */
    card_picture_url: string;
    /**
     * 会员卡code分配类型
     * - `SYSTEM_ALLOCATE` 系统分配
     * - `MERCHANT_ALLOCATE` 商家分配
     */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE';
    /**
     * 会员码展示类型
     * - `NONE_CODE` 不显示任何码型
     * - `BAR_CODE` 条形码
     * - `QR_CODE` 二维码
     * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
     * - `JUMP_MINI_PROGRAM` 跳转商家小程序
     */
    code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM';
    /** 会员码跳转信息 */
    code_jump_information?: V3BrandPartnerCardMemberCardsCodeJumpInformation;
    /** 会员权益 At most 32 characters. */
    benefits: string;
    /** 回调地址 At most 256 characters. */
    notify_url: string;
    /** 是否置顶 */
    need_pinned?: boolean;
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /** 会员初始等级 At most 10 characters. */
    init_level?: string;
    /** 服务电话 At most 32 characters. */
    service_phone?: string;
    /** 商家法务协议 At most 20480 characters. */
    legal_agreement: string;
    /** 会员卡有效期 */
    valid_date_information: V3BrandPartnerCardMemberJsonValidDateInformation;
    /** 会员中心信息 */
    member_information?: V3BrandPartnerCardMemberCardsMemberInformation;
    /** 积分信息 */
    points_information?: V3BrandPartnerCardMemberCardsPointsInformation;
    /** 储值信息 */
    balance_information?: V3BrandPartnerCardMemberCardsBalanceInformation;
    /** 付费会员信息 */
    purchase_information?: V3BrandPartnerCardMemberCardsPurchaseInformation;
    /** 用户开卡信息 */
    user_information?: V3BrandPartnerCardMemberCardsUserInformation;
  };
}

export interface V3BrandPartnerCardMemberCardsPostResponse extends V3BrandPartnerCardMemberCardsData {
}

export interface V3BrandPartnerCardMemberCardsCodeJumpInformation {
  /** 会员码跳转AppID At most 32 characters. */
  jump_appid?: string;
  /** 会员码跳转路径 At most 128 characters. */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberJsonValidDateInformation {
  /**
   * 有效期类型
   * - `PERMANENT` 会员卡激活后永久有效
   */
  type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 领取后N天内有效 */
  available_day_after_receive?: number;
}

export interface V3BrandPartnerCardMemberCardsMemberInformation {
  /** 会员中心跳转AppID At most 32 characters. */
  jump_appid: string;
  /** 会员中心跳转路径 At most 128 characters. */
  jump_path: string;
}

export interface V3BrandPartnerCardMemberCardsPointsInformation {
  /** 积分跳转AppID At most 32 characters. */
  jump_appid?: string;
  /** 积分跳转路径 At most 128 characters. */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsBalanceInformation {
  /** 储值小程序AppID At most 32 characters. */
  jump_appid?: string;
  /** 储值小程序路径 At most 128 characters. */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPurchaseInformation {
  /** 付费会员价格 */
  price?: number;
  /** 付费会员跳转AppID At most 32 characters. */
  jump_appid?: string;
  /** 付费会员跳转路径 At most 128 characters. */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsUserInformation {
  /**
   * 平台提供的通用开卡信息字段
   * - `USER_FORM_FLAG_SEX` 用户开卡时需填写性别
   * - `USER_FORM_FLAG_NAME` 用户开卡时需填写姓名
   * - `USER_FORM_FLAG_BIRTHDAY` 用户开卡时需填写生日
   * - `USER_FORM_FLAG_ADDRESS` 用户开卡时需填写地址
   * - `USER_FORM_FLAG_EMAIL` 用户开卡时需填写邮箱
   * - `USER_FORM_FLAG_CITY` 用户开卡时需填写城市
   */
  common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[];
  /** 商家自定义的开卡信息字段 */
  custom_field_list?: {
    /**
     * 字段类型
     * - `CHECK_BOX` 用户可从商家提供的选项中选择多项
     * - `RADIO` 用户可从商家提供的选项中选择一项
     */
    type?: 'CHECK_BOX' | 'RADIO';
    /** 字段名称 At most 32 characters. */
    name?: string;
    /** 字段值 At most 8 characters. */
    values?: string[];
  }[];
}

export interface V3BrandPartnerCardMemberCardsData {
  /** 商家请求单号 At most 128 characters. */
  out_request_no: string;
  /** 会员卡模板 ID At most 32 characters. */
  card_id: string;
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /** 商家AppID */
  appid: string;
  /**
   * 会员卡类型
   * - `PURCHASE` 付费
   * - `NORMAL` 普通
   * - `BALANCE` 储值
   */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 卡名称 At most 10 characters. */
  card_title: string;
  /** 卡背景颜色 At most 7 characters. */
  card_color: string;
  /** 卡图片 At most 256 characters. */
  card_picture_url: string;
  /**
   * 会员卡code分配类型
   * - `SYSTEM_ALLOCATE` 系统分配
   * - `MERCHANT_ALLOCATE` 商家分配
   */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /**
   * 会员码展示类型
   * - `NONE_CODE` 不显示任何码型
   * - `BAR_CODE` 条形码
   * - `QR_CODE` 二维码
   * - `BAR_CODE_AND_QR_CODE` 条形码和二维码
   * - `JUMP_MINI_PROGRAM` 跳转商家小程序
   */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID At most 32 characters. */
    jump_appid?: string;
    /** 会员码跳转路径 At most 128 characters. */
    jump_path?: string;
  };
  /** 会员权益 At most 32 characters. */
  benefits: string;
  /** 回调地址 At most 256 characters. */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean;
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级 At most 10 characters. */
  init_level?: string;
  /** 服务电话 At most 32 characters. */
  service_phone?: string;
  /** 商家法务协议 At most 20480 characters. */
  legal_agreement: string;
  /** 会员卡有效期 */
  valid_date_information: V3BrandPartnerCardMemberValidDateInformation;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID At most 32 characters. */
    jump_appid: string;
    /** 会员中心跳转路径 At most 128 characters. */
    jump_path: string;
  };
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID At most 32 characters. */
    jump_appid?: string;
    /** 积分跳转路径 At most 128 characters. */
    jump_path?: string;
  };
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID At most 32 characters. */
    jump_appid?: string;
    /** 储值小程序路径 At most 128 characters. */
    jump_path?: string;
  };
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number;
    /** 付费会员跳转AppID At most 32 characters. */
    jump_appid?: string;
    /** 付费会员跳转路径 At most 128 characters. */
    jump_path?: string;
  };
  /** 用户开卡信息 */
  user_information?: {
    /**
     * 平台提供的通用开卡信息字段
     * - `USER_FORM_FLAG_SEX` 用户开卡时需填写性别
     * - `USER_FORM_FLAG_NAME` 用户开卡时需填写姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 用户开卡时需填写生日
     * - `USER_FORM_FLAG_ADDRESS` 用户开卡时需填写地址
     * - `USER_FORM_FLAG_EMAIL` 用户开卡时需填写邮箱
     * - `USER_FORM_FLAG_CITY` 用户开卡时需填写城市
     */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
    /** 商家自定义的开卡信息字段 */
    custom_field_list?: ({
      /**
       * 字段类型
       * - `CHECK_BOX` 用户可从商家提供的选项中选择多项
       * - `RADIO` 用户可从商家提供的选项中选择一项
       */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {});
      /** 字段名称 At most 32 characters. */
      name?: string;
      /** 字段值 At most 8 characters. */
      values?: string[];
    })[];
  };
  /**
   * 状态
   * - `CARD_EFFECTIVE` 生效中
   * - `CARD_INVALID` 已失效
   */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 更新时间 */
  modify_time: string;
}

export interface V3BrandPartnerCardMemberValidDateInformation {
  /**
   * 有效期类型
   * - `PERMANENT` 会员卡激活后永久有效
   */
  type?: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 领取后N天内有效 */
  available_day_after_receive?: number;
}

export interface V3BrandPartnerCardMemberCardsGetRequest extends CommonOptions {
  query: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /**
     * 状态
     * - `CARD_EFFECTIVE` 生效中
     * - `CARD_INVALID` 已失效
     */
    state?: 'CARD_EFFECTIVE' | 'CARD_INVALID';
    /** 分页开始位置 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3BrandPartnerCardMemberCardsGetResponse {
  /** 会员卡模板列表 */
  data?: V3BrandPartnerCardMemberCardsData[];
  /** 总数量 */
  total_count: number;
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

/** `v3/brand/partner/card-member/cards/{card_id}` */
export interface V3BrandPartnerCardMemberCardsByCardId extends PathNode {
  invalidate: V3BrandPartnerCardMemberCardsByCardIdInvalidate;
  /**
   * 查询会员卡模板信息: `GET v3/brand/partner/card-member/cards/{card_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336974)
   */
  get: Call<V3BrandPartnerCardMemberCardsByCardIdGetRequest, V3BrandPartnerCardMemberCardsByCardIdGetResponse>;
  /** 查询会员卡模板信息: `GET v3/brand/partner/card-member/cards/{card_id}` */
  getAsync: Call<V3BrandPartnerCardMemberCardsByCardIdGetRequest, V3BrandPartnerCardMemberCardsByCardIdGetResponse>;
  /**
   * 修改会员卡模板信息: `PATCH v3/brand/partner/card-member/cards/{card_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336977)
   */
  patch: Call<V3BrandPartnerCardMemberCardsByCardIdPatchRequest, V3BrandPartnerCardMemberCardsByCardIdPatchResponse>;
  /** 修改会员卡模板信息: `PATCH v3/brand/partner/card-member/cards/{card_id}` */
  patchAsync: Call<V3BrandPartnerCardMemberCardsByCardIdPatchRequest, V3BrandPartnerCardMemberCardsByCardIdPatchResponse>;
  /**
   * 删除会员卡模板: `DELETE v3/brand/partner/card-member/cards/{card_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
   */
  delete: Call<V3BrandPartnerCardMemberCardsByCardIdDeleteRequest, V3BrandPartnerCardMemberCardsByCardIdDeleteResponse>;
  /** 删除会员卡模板: `DELETE v3/brand/partner/card-member/cards/{card_id}` */
  deleteAsync: Call<V3BrandPartnerCardMemberCardsByCardIdDeleteRequest, V3BrandPartnerCardMemberCardsByCardIdDeleteResponse>;
}

export interface V3BrandPartnerCardMemberCardsByCardIdGetRequest extends CommonOptions {
  /** 会员卡模板 ID At most 32 characters. */
  card_id: string;
  query: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdGetResponse extends V3BrandPartnerCardMemberCardsData {
}

export interface V3BrandPartnerCardMemberCardsByCardIdPatchRequest extends CommonOptions {
  /** 会员卡模板 ID At most 32 characters. */
  card_id: string;
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 卡名称 At most 10 characters. */
    card_title?: string;
    /** 卡背景颜色 At most 7 characters. */
    card_color?: string;
    /** 卡图片 At most 256 characters. */
    card_picture_url?: string;
    /** 会员码跳转信息 */
    code_jump_information?: V3BrandPartnerCardMemberCardsCodeJumpInformation;
    /** 会员权益 At most 32 characters. */
    benefits?: string;
    /** 回调地址 At most 256 characters. */
    notify_url?: string;
    /** 是否置顶 */
    need_pinned?: boolean;
    /** 是否展示会员等级 */
    need_display_level?: boolean;
    /** 会员初始等级 */
    init_level?: string;
    /** 服务电话 At most 32 characters. */
    service_phone?: string;
    /** 商家法务协议 */
    legal_agreement?: string;
    /** 会员卡有效期 */
    valid_date_information?: V3BrandPartnerCardMemberJsonValidDateInformation;
    /** 会员中心信息 */
    member_information?: V3BrandPartnerCardMemberCardsMemberInformation;
    /** 积分信息 */
    points_information?: V3BrandPartnerCardMemberCardsPointsInformation;
    /** 储值信息 */
    balance_information?: V3BrandPartnerCardMemberCardsBalanceInformation;
    /** 付费会员信息 */
    purchase_information?: V3BrandPartnerCardMemberCardsPurchaseInformation;
    /** 用户开卡信息 */
    user_information?: V3BrandPartnerCardMemberCardsUserInformation;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdPatchResponse extends V3BrandPartnerCardMemberCardsData {
}

export interface V3BrandPartnerCardMemberCardsByCardIdDeleteRequest extends CommonOptions {
  /** 会员卡模板ID */
  card_id: string;
  query: {
    /** 品牌id */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdDeleteResponse {
  /** 会员卡模板ID */
  card_id: string;
  /** 品牌ID */
  brand_id: string;
  /** 商户AppId */
  appid: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 卡名称 */
  card_title: string;
  /** 卡背景颜色 */
  card_color: string;
  /** 卡背景图URL */
  card_picture_url: string;
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {});
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM' | (string & {});
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string;
    /** 会员码跳转路径 */
    jump_path?: string;
  };
  /** 会员权益 */
  benefits: string;
  /** 回调地址 */
  notify_url: string;
  /** 是否置顶 */
  need_pinned?: boolean;
  /** 是否展示会员等级 */
  need_display_level?: boolean;
  /** 会员初始等级 */
  init_level?: string;
  /** 服务电话 */
  service_phone?: string;
  /** 商家法务协议 */
  legal_agreement?: string;
  /** 会员卡有效期 */
  valid_date_information: V3BrandPartnerCardMemberValidDateInformation_2;
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string;
    /** 积分跳转路径 */
    jump_path?: string;
  };
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string;
    /** 储值小程序路径 */
    jump_path?: string;
  };
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number;
    /** 付费会员跳转AppID */
    jump_appid?: string;
    /** 付费会员跳转路径 */
    jump_path?: string;
  };
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: ({
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {});
      /** 字段名称 */
      name?: string;
      /** 字段值 */
      values?: string[];
    })[];
  };
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 更新时间 */
  update_time: string;
}

export interface V3BrandPartnerCardMemberValidDateInformation_2 {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 生效后N天内有效 */
  available_day_after_receive?: number;
}

/** `v3/brand/partner/card-member/cards/{card_id}/invalidate` */
export interface V3BrandPartnerCardMemberCardsByCardIdInvalidate extends PathNode {
  /**
   * 作废会员卡模板: `POST v3/brand/partner/card-member/cards/{card_id}/invalidate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336972)
   */
  post: Call<V3BrandPartnerCardMemberCardsByCardIdInvalidatePostRequest, V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse>;
  /** 作废会员卡模板: `POST v3/brand/partner/card-member/cards/{card_id}/invalidate` */
  postAsync: Call<V3BrandPartnerCardMemberCardsByCardIdInvalidatePostRequest, V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse>;
}

export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePostRequest extends CommonOptions {
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse extends V3BrandPartnerCardMemberCardsData {
}

/** `v3/brand/partner/card-member/membership-activities` */
export interface V3BrandPartnerCardMemberMembershipActivities extends PathNode {
  _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivityId;
  '{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId;
  /**
   * 创建品牌会员发券活动: `POST v3/brand/partner/card-member/membership-activities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
   */
  post: Call<V3BrandPartnerCardMemberMembershipActivitiesPostRequest, V3BrandPartnerCardMemberMembershipActivitiesPostResponse>;
  /** 创建品牌会员发券活动: `POST v3/brand/partner/card-member/membership-activities` */
  postAsync: Call<V3BrandPartnerCardMemberMembershipActivitiesPostRequest, V3BrandPartnerCardMemberMembershipActivitiesPostResponse>;
  /**
   * 查询品牌会员发券活动列表: `GET v3/brand/partner/card-member/membership-activities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
   */
  get: Call<V3BrandPartnerCardMemberMembershipActivitiesGetRequest, V3BrandPartnerCardMemberMembershipActivitiesGetResponse>;
  /** 查询品牌会员发券活动列表: `GET v3/brand/partner/card-member/membership-activities` */
  getAsync: Call<V3BrandPartnerCardMemberMembershipActivitiesGetRequest, V3BrandPartnerCardMemberMembershipActivitiesGetResponse>;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesPostRequest extends CommonOptions {
  json: {
    /** 商家请求单号 At most 128 characters. */
    out_request_no: string;
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 会员卡模板ID At most 32 characters. */
    card_id: string;
    /**
     * 活动渠道
     * - `MECHANT_APP_COMPONENT` 商家小程序或H5组件开卡
     */
    activity_channel: 'MECHANT_APP_COMPONENT';
    /** 活动主标题 At most 128 characters. */
    title: string;
    /** 活动副标题 At most 128 characters. */
    sub_title: string;
    /** 活动开始时间 */
    begin_time: string;
    /** 活动结束时间 */
    end_time: string;
    /** 活动总库存 */
    apply_total: number;
    /** 商品券批次列表 */
    product_coupon_stock_list: {
      /** 商品券ID At most 128 characters. */
      product_coupon_id: string;
      /** 批次ID At most 128 characters. */
      stock_id: string;
    }[];
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesPostResponse extends V3BrandPartnerCardMemberMembershipActivitiesData {
}

export interface V3BrandPartnerCardMemberMembershipActivitiesData {
  /** 商家请求单号 At most 128 characters. */
  out_request_no: string;
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  /**
   * 活动渠道
   * - `MECHANT_APP_COMPONENT` 商家小程序或H5组件开卡
   */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {});
  /** 活动主标题 At most 128 characters. */
  title: string;
  /** 活动副标题 At most 128 characters. */
  sub_title: string;
  /** 活动开始时间 */
  begin_time: string;
  /** 活动结束时间 */
  end_time: string;
  /** 活动总库存 */
  apply_total: number;
  /** 活动剩余库存 */
  apply_available: number;
  /** 商品券批次列表 */
  product_coupon_stock_list?: {
    /** 商品券ID At most 128 characters. */
    product_coupon_id: string;
    /** 批次ID At most 128 characters. */
    stock_id: string;
  }[];
  /** 活动ID */
  activity_id: number;
  /**
   * 活动状态
   * - `MEMBERSHIP_ACTIVITY_CREATED` 调用创建活动API成功后的活动状态
   * - `MEMBERSHIP_ACTIVITY_EFFECTIVE` 当活动正式开始时的活动状态
   * - `MEMBERSHIP_ACTIVITY_TERMINATED` 调用终止活动API成功后的活动状态
   * - `MEMBERSHIP_ACTIVITY_EXPIRED` 当前活动时间超过结束时间
   */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {});
  /** 活动创建时间 */
  create_time: string;
  /** 活动更新时间 */
  modify_time: string;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesGetRequest extends CommonOptions {
  query: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 会员卡模板ID At most 32 characters. */
    card_id?: string;
    /**
     * 活动状态
     * - `MEMBERSHIP_ACTIVITY_CREATED` 调用创建活动API成功后的活动状态
     * - `MEMBERSHIP_ACTIVITY_EFFECTIVE` 当活动正式开始时的活动状态
     * - `MEMBERSHIP_ACTIVITY_TERMINATED` 调用终止活动API成功后的活动状态
     * - `MEMBERSHIP_ACTIVITY_EXPIRED` 当前活动时间超过结束时间
     */
    activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED';
    /** 分页开始位置 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponse {
  /** 活动列表 */
  data?: V3BrandPartnerCardMemberMembershipActivitiesData[];
  /** 总数量 */
  total_count: number;
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}` */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityId extends PathNode {
  terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate;
  /**
   * 修改品牌会员发券活动信息: `PATCH v3/brand/partner/card-member/membership-activities/{activity_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
   */
  patch: Call<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>;
  /** 修改品牌会员发券活动信息: `PATCH v3/brand/partner/card-member/membership-activities/{activity_id}` */
  patchAsync: Call<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>;
  /**
   * 查询品牌会员发券活动: `GET v3/brand/partner/card-member/membership-activities/{activity_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
   */
  get: Call<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse>;
  /** 查询品牌会员发券活动: `GET v3/brand/partner/card-member/membership-activities/{activity_id}` */
  getAsync: Call<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse>;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 活动主标题 At most 128 characters. */
    title: string;
    /** 活动副标题 At most 128 characters. */
    sub_title: string;
    /** 活动开始时间 */
    begin_time: string;
    /** 活动结束时间 */
    end_time: string;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse extends V3BrandPartnerCardMemberMembershipActivitiesData {
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
  query: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse extends V3BrandPartnerCardMemberMembershipActivitiesData {
}

/** `v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` */
export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate extends PathNode {
  /**
   * 终止品牌会员发券活动: `POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588028)
   */
  post: Call<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>;
  /** 终止品牌会员发券活动: `POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate` */
  postAsync: Call<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse>;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse extends V3BrandPartnerCardMemberMembershipActivitiesData {
}

/** `v3/brand/partner/card-member/pay-view-tokens` */
export interface V3BrandPartnerCardMemberPayViewTokens extends PathNode {
  /**
   * 品牌会员展示付款码组件预授权: `POST v3/brand/partner/card-member/pay-view-tokens`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016834476)
   */
  post: Call<V3BrandPartnerCardMemberPayViewTokensPostRequest, V3BrandPartnerCardMemberPayViewTokensPostResponse>;
  /** 品牌会员展示付款码组件预授权: `POST v3/brand/partner/card-member/pay-view-tokens` */
  postAsync: Call<V3BrandPartnerCardMemberPayViewTokensPostRequest, V3BrandPartnerCardMemberPayViewTokensPostResponse>;
}

export interface V3BrandPartnerCardMemberPayViewTokensPostRequest extends CommonOptions {
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 会员卡模板ID */
    card_id: string;
    /** 用户标识 */
    openid: string;
  };
}

export interface V3BrandPartnerCardMemberPayViewTokensPostResponse {
  /** 预授权token */
  token: string;
  /** token 过期时间 */
  expire_time: string;
}

/** `v3/brand/partner/card-member/pre-auth-tokens` */
export interface V3BrandPartnerCardMemberPreAuthTokens extends PathNode {
  /**
   * 入会组件预授权: `POST v3/brand/partner/card-member/pre-auth-tokens`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336986)
   */
  post: Call<V3BrandPartnerCardMemberPreAuthTokensPostRequest, V3BrandPartnerCardMemberPreAuthTokensPostResponse>;
  /** 入会组件预授权: `POST v3/brand/partner/card-member/pre-auth-tokens` */
  postAsync: Call<V3BrandPartnerCardMemberPreAuthTokensPostRequest, V3BrandPartnerCardMemberPreAuthTokensPostResponse>;
}

export interface V3BrandPartnerCardMemberPreAuthTokensPostRequest extends CommonOptions {
  json: V3BrandPartnerCardMemberJson;
}

export interface V3BrandPartnerCardMemberPreAuthTokensPostResponse {
  /** 预授权 token At most 32 characters. */
  token: string;
  /** token 过期时间 */
  expire_time: string;
}

export interface V3BrandPartnerCardMemberJson {
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /** 会员卡模板 ID At most 32 characters. */
  card_id: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
}

/** `v3/brand/partner/card-member/user-cards` */
export interface V3BrandPartnerCardMemberUserCards extends PathNode {
  'import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenid;
  importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenid;
  'import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhone;
  importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhone;
  _user_card_code_: V3BrandPartnerCardMemberUserCardsByUserCardCode;
  '{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode;
  /**
   * 查询用户在品牌下所有会员卡: `GET v3/brand/partner/card-member/user-cards`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336984)
   */
  get: Call<V3BrandPartnerCardMemberUserCardsGetRequest, V3BrandPartnerCardMemberUserCardsGetResponse>;
  /** 查询用户在品牌下所有会员卡: `GET v3/brand/partner/card-member/user-cards` */
  getAsync: Call<V3BrandPartnerCardMemberUserCardsGetRequest, V3BrandPartnerCardMemberUserCardsGetResponse>;
}

export interface V3BrandPartnerCardMemberUserCardsGetRequest extends CommonOptions {
  query: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /**
     * 用户会员卡状态
     * - `UNACTIVATED` 用户已领卡
     * - `EFFECTIVE` 用户的会员卡可正常使用
     * - `EXPIRED` 用户的会员卡已过期
     * - `INVALID` 用户的会员卡已失效
     */
    user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID';
    /** 分页开始位置 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3BrandPartnerCardMemberUserCardsGetResponse {
  /** 会员卡列表 */
  data?: V3BrandPartnerCardMemberUserCardsData[];
  /** 总数量 */
  total_count: number;
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
}

export interface V3BrandPartnerCardMemberUserCardsData {
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  /** 会员卡模板 ID At most 32 characters. */
  card_id: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
  /** 卡背景颜色 At most 7 characters. */
  card_color?: string;
  /** 卡图片 At most 256 characters. */
  card_picture_url?: string;
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /**
   * 会员卡类型
   * - `PURCHASE` 付费
   * - `NORMAL` 普通
   * - `BALANCE` 储值
   */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 加密的手机号 At most 512 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  phone_number?: string;
  /** 等级 At most 10 characters. */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: V3BrandPartnerCardMemberValidDateInformation;
  /** 领取时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ({
      /**
       * 平台提供的通用开卡信息字段名称
       * - `USER_FORM_FLAG_SEX` 用户开卡时需填写性别
       * - `USER_FORM_FLAG_NAME` 用户开卡时需填写姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 用户开卡时需填写生日
       * - `USER_FORM_FLAG_ADDRESS` 用户开卡时需填写地址
       * - `USER_FORM_FLAG_EMAIL` 用户开卡时需填写邮箱
       * - `USER_FORM_FLAG_CITY` 用户开卡时需填写城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 At most 512 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
      value?: string;
    })[];
    /** 商家自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 At most 32 characters. */
      name?: string;
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包 At most 256 characters. */
  attach?: string;
  /**
   * 用户会员卡状态
   * - `UNACTIVATED` 用户已领卡
   * - `EFFECTIVE` 用户的会员卡可正常使用
   * - `EXPIRED` 用户的会员卡已过期
   * - `INVALID` 用户的会员卡已失效
   */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});
  /** 作废原因 At most 32 characters. */
  invalid_reason?: string;
  /** 作废时间 */
  invalid_time?: string;
  /** 创建时间 */
  create_time: string;
  /** 更新时间 */
  modify_time: string;
}

/** `v3/brand/partner/card-member/user-cards/import-by-openid` */
export interface V3BrandPartnerCardMemberUserCardsImportByOpenid extends PathNode {
  /**
   * 根据openid导入用户会员卡: `POST v3/brand/partner/card-member/user-cards/import-by-openid`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336981)
   */
  post: Call<V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequest, V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse>;
  /** 根据openid导入用户会员卡: `POST v3/brand/partner/card-member/user-cards/import-by-openid` */
  postAsync: Call<V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequest, V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse>;
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequest extends CommonOptions {
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 会员卡模板ID At most 32 characters. */
    card_id: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 会员卡code At most 32 characters. */
    user_card_code: string;
    /** 加密的手机号 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number?: string;
    /** 卡背景颜色 At most 7 characters. */
    card_color?: string;
    /** 卡图片 At most 256 characters. */
    card_picture_url?: string;
    /** 等级 At most 10 characters. */
    level?: string;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsUserInformation;
    /** 会员卡有效期 */
    date_information?: V3BrandPartnerCardMemberUserCardsDateInformation;
    /** 会员卡有效期 */
    valid_date_information?: V3BrandPartnerCardMemberJsonValidDateInformation;
    /** 领取时间 */
    pickup_time?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse extends V3BrandPartnerCardMemberUserCardsData {
}

export interface V3BrandPartnerCardMemberUserCardsUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: {
    /**
     * 平台提供的通用开卡信息字段名称
     * - `USER_FORM_FLAG_SEX` 用户开卡时需填写性别
     * - `USER_FORM_FLAG_NAME` 用户开卡时需填写姓名
     * - `USER_FORM_FLAG_BIRTHDAY` 用户开卡时需填写生日
     * - `USER_FORM_FLAG_ADDRESS` 用户开卡时需填写地址
     * - `USER_FORM_FLAG_EMAIL` 用户开卡时需填写邮箱
     * - `USER_FORM_FLAG_CITY` 用户开卡时需填写城市
     */
    name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
    /** 加密的用户开卡时填写的个人信息 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    value?: string;
  }[];
  /** 商家自定义的开卡信息字段 */
  custom_field_list?: {
    /** 字段名称 At most 32 characters. */
    name?: string;
    /** 加密的用户选择的字段值列表 */
    user_chosen_values?: string[];
  }[];
}

export interface V3BrandPartnerCardMemberUserCardsDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 生效后N天内有效 */
  available_day_after_receive?: number;
}

/** `v3/brand/partner/card-member/user-cards/import-by-phone` */
export interface V3BrandPartnerCardMemberUserCardsImportByPhone extends PathNode {
  /**
   * 根据手机号导入用户会员卡: `POST v3/brand/partner/card-member/user-cards/import-by-phone`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336982)
   */
  post: Call<V3BrandPartnerCardMemberUserCardsImportByPhonePostRequest, V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse>;
  /** 根据手机号导入用户会员卡: `POST v3/brand/partner/card-member/user-cards/import-by-phone` */
  postAsync: Call<V3BrandPartnerCardMemberUserCardsImportByPhonePostRequest, V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse>;
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostRequest extends CommonOptions {
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 会员卡模板ID */
    card_id: string;
    /** 加密的手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number: string;
    /** 会员卡code */
    user_card_code: string;
    /** 用户开卡时填写的个人信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: {
        /** 平台提供的通用开卡信息字段 */
        name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
        /** 加密的用户开卡时填写的个人信息 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
        value?: string;
      }[];
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 字段名称 */
        name?: string;
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: string[];
      }[];
    };
    /** 会员卡有效期 */
    date_information: V3BrandPartnerCardMemberUserCardsDateInformation;
    /** 领取时间 */
    pickup_time: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse {
  /** 会员卡code */
  user_card_code: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 用户标识 */
  openid: string;
  /** 卡背景颜色 */
  card_color?: string;
  /** 卡背景图URL */
  card_picture_url?: string;
  /** 品牌ID */
  brand_id: string;
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 加密的手机号 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  phone_number?: string;
  /** 等级 */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: V3BrandPartnerCardMemberValidDateInformation_2;
  /** 领取时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ({
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
      value?: string;
    })[];
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string;
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包 */
  attach?: string;
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});
  /** 作废原因 */
  invalid_reason?: string;
  /** 作废时间 */
  invalid_time?: string;
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCode extends PathNode {
  confirm: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm;
  invalidate: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate;
  /**
   * 查询用户会员卡信息: `GET v3/brand/partner/card-member/user-cards/{user_card_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336980)
   */
  get: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodeGetRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse>;
  /** 查询用户会员卡信息: `GET v3/brand/partner/card-member/user-cards/{user_card_code}` */
  getAsync: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodeGetRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse>;
  /**
   * 修改用户会员卡信息: `PATCH v3/brand/partner/card-member/user-cards/{user_card_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336985)
   */
  patch: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodePatchRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse>;
  /** 修改用户会员卡信息: `PATCH v3/brand/partner/card-member/user-cards/{user_card_code}` */
  patchAsync: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodePatchRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse>;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeGetRequest extends CommonOptions {
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  query: V3BrandPartnerCardMemberJson;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse extends V3BrandPartnerCardMemberUserCardsData {
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatchRequest extends CommonOptions {
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  query: {
    /** 会员卡模板ID */
    card_id: string;
  };
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 会员卡模板 ID At most 32 characters. */
    card_id: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 卡背景颜色 At most 7 characters. */
    card_color?: string;
    /** 卡图片 At most 256 characters. */
    card_picture_url?: string;
    /** 加密的手机号 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number?: string;
    /** 等级 At most 10 characters. */
    level?: string;
    /** 会员卡有效期 */
    valid_date_information?: V3BrandPartnerCardMemberJsonValidDateInformation;
    /** 领取时间 */
    pickup_time?: string;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsUserInformation;
    /** 商家数据包 At most 256 characters. */
    attach?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse extends V3BrandPartnerCardMemberUserCardsData {
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm extends PathNode {
  /**
   * 同步会员开通结果: `POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336979)
   */
  post: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>;
  /** 同步会员开通结果: `POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm` */
  postAsync: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse>;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest extends CommonOptions {
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  query: {
    /** 会员卡模版ID */
    card_id: string;
  };
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 会员卡模板 ID At most 32 characters. */
    card_id: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 卡背景颜色 At most 7 characters. */
    card_color?: string;
    /** 卡图片 At most 256 characters. */
    card_picture_url?: string;
    /** 加密的手机号 At most 512 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone_number?: string;
    /** 等级 At most 10 characters. */
    level?: string;
    /** 会员卡有效期 */
    valid_date_information?: V3BrandPartnerCardMemberJsonValidDateInformation;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsUserInformation;
    /** 商家数据包 At most 256 characters. */
    attach?: string;
    /**
     * 会员开卡状态
     * - `CREATE_CARD_SUCCESS` 开卡成功
     * - `CREATE_CARD_FAIL` 开卡失败
     * - `CREATE_CARD_ALREADY_EXISTS` 开卡成功但已在其他渠道入会
     */
    user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL' | 'CREATE_CARD_ALREADY_EXISTS';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse extends V3BrandPartnerCardMemberUserCardsData {
}

/** `v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate extends PathNode {
  /**
   * 作废用户会员卡: `POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336983)
   */
  post: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>;
  /** 作废用户会员卡: `POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate` */
  postAsync: Call<V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse>;
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest extends CommonOptions {
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  query: {
    /** 品牌id */
    brand_id: string;
    /** 会员卡模版ID */
    card_id: string;
  };
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id?: string;
    /** 会员卡模板 ID At most 32 characters. */
    card_id?: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 作废原因 At most 32 characters. */
    invalid_reason?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse extends V3BrandPartnerCardMemberUserCardsData {
}

/** `v3/brand/partner/card-member/user-feeds` */
export interface V3BrandPartnerCardMemberUserFeeds extends PathNode {
  /**
   * 创建用户动态信息: `POST v3/brand/partner/card-member/user-feeds`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
   */
  post: Call<V3BrandPartnerCardMemberUserFeedsPostRequest, V3BrandPartnerCardMemberUserFeedsPostResponse>;
  /** 创建用户动态信息: `POST v3/brand/partner/card-member/user-feeds` */
  postAsync: Call<V3BrandPartnerCardMemberUserFeedsPostRequest, V3BrandPartnerCardMemberUserFeedsPostResponse>;
}

export interface V3BrandPartnerCardMemberUserFeedsPostRequest extends CommonOptions {
  json: {
    /** 品牌ID At most 32 characters. */
    brand_id: string;
    /** 会员卡模板ID At most 32 characters. */
    card_id: string;
    /** 会员卡code At most 32 characters. */
    user_card_code: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 商家请求单号 At most 64 characters. */
    out_request_no: string;
    /** 会员动态内容 */
    cell_message?: string;
    /** 会员动态内容 At most 128 characters. */
    cell?: string;
  } & ({ cell_message: string } | { cell: string });
}

export interface V3BrandPartnerCardMemberUserFeedsPostResponse {
  /** 品牌ID At most 16 characters. */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  /** 商家请求单号 */
  out_request_no: string;
  /** 会员动态内容 At most 128 characters. */
  cell: string;
}

/** `v3/brand/partner/card-member/user-points` */
export interface V3BrandPartnerCardMemberUserPoints extends PathNode {
  'exchange-coupon': V3BrandPartnerCardMemberUserPointsExchangeCoupon;
  exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCoupon;
  sync: V3BrandPartnerCardMemberUserPointsSync;
}

/** `v3/brand/partner/card-member/user-points/exchange-coupon` */
export interface V3BrandPartnerCardMemberUserPointsExchangeCoupon extends PathNode {
  confirm: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm;
}

/** `v3/brand/partner/card-member/user-points/exchange-coupon/confirm` */
export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm extends PathNode {
  /**
   * 同步积分兑券结果: `POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897268)
   */
  post: Call<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostRequest, V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>;
  /** 同步积分兑券结果: `POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm` */
  postAsync: Call<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostRequest, V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse>;
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostRequest extends CommonOptions {
  json: {
    /** 积分兑券ID At most 64 characters. */
    record_id: string;
    /** 积分兑券模板ID At most 32 characters. */
    exchange_coupon_template_id: string;
    /** 品牌ID At most 16 characters. */
    brand_id: string;
    /** 会员卡模板ID At most 32 characters. */
    card_id: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 会员卡code At most 32 characters. */
    user_card_code: string;
    /** 积分兑券状态 */
    state?: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL';
    /** 兑券成功的券code */
    coupon_code?: string;
    /** 兑券失败原因 */
    fail_reason?: string;
    /**
     * 积分兑券结果
     * - `POINT_EXCHANGE_COUPON_ALLOW` 允许积分兑券
     * - `POINT_EXCHANGE_COUPON_REJECT` 拒绝积分兑券
     */
    result?: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT';
    /** 拒绝兑券原因 At most 32 characters. */
    reject_reason?: string;
  } & ({ state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' } | { result: 'POINT_EXCHANGE_COUPON_ALLOW' | 'POINT_EXCHANGE_COUPON_REJECT' });
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse {
  /** 积分兑券ID At most 64 characters. */
  record_id: string;
  /** 积分兑券模板ID At most 32 characters. */
  exchange_coupon_template_id: string;
  /** 品牌ID At most 16 characters. */
  brand_id: string;
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  /**
   * 积分兑券状态
   * - `POINT_EXCHANGE_COUPON_SUCCESS` 积分兑券成功
   * - `POINT_EXCHANGE_COUPON_FAIL` 积分兑券失败
   */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {});
  /** 商品券ID */
  product_coupon_id: string;
  /**
   * 商品券批次类型
   * - `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR` 基于商家券创建的商品券
   * - `PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR` 基于代金券创建的商品券
   * - `PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR` 商品券2.0
   */
  product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR' | (string & {});
  /** 批次ID */
  stock_id: string;
  /** 兑券成功的券code At most 128 characters. */
  coupon_code?: string;
  /** 兑券失败原因 */
  fail_reason?: string;
  /** 拒绝兑券原因 At most 32 characters. */
  reject_reason?: string;
}

/** `v3/brand/partner/card-member/user-points/sync` */
export interface V3BrandPartnerCardMemberUserPointsSync extends PathNode {
  /**
   * 同步积分余额: `POST v3/brand/partner/card-member/user-points/sync`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015897280)
   */
  post: Call<V3BrandPartnerCardMemberUserPointsSyncPostRequest, V3BrandPartnerCardMemberUserPointsSyncPostResponse>;
  /** 同步积分余额: `POST v3/brand/partner/card-member/user-points/sync` */
  postAsync: Call<V3BrandPartnerCardMemberUserPointsSyncPostRequest, V3BrandPartnerCardMemberUserPointsSyncPostResponse>;
}

export interface V3BrandPartnerCardMemberUserPointsSyncPostRequest extends CommonOptions {
  json: {
    /** 商家请求单号 At most 128 characters. */
    out_request_no: string;
    /** 品牌ID At most 16 characters. */
    brand_id: string;
    /** 会员卡模板ID At most 32 characters. */
    card_id: string;
    /** 用户标识 At most 128 characters. */
    openid: string;
    /** 会员卡code At most 32 characters. */
    user_card_code: string;
    /** 积分余额 */
    point_balance: number;
  };
}

export interface V3BrandPartnerCardMemberUserPointsSyncPostResponse {
  /** 商家请求单号 At most 128 characters. */
  out_request_no: string;
  /** 品牌ID At most 16 characters. */
  brand_id: string;
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  /** 积分余额 */
  point_balance: number;
}

/** `v3/brand/partner/store` */
export interface V3BrandPartnerStore extends PathNode {
  brandstores: V3BrandPartnerStoreBrandstores;
}

/** `v3/brand/partner/store/brandstores` */
export interface V3BrandPartnerStoreBrandstores extends PathNode {
  _store_id_: V3BrandPartnerStoreBrandstoresByStoreId;
  '{store_id}': V3BrandPartnerStoreBrandstoresByStoreId;
  /**
   * 创建品牌门店: `POST v3/brand/partner/store/brandstores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
   */
  post: Call<V3BrandPartnerStoreBrandstoresPostRequest, V3BrandPartnerStoreBrandstoresPostResponse>;
  /** 创建品牌门店: `POST v3/brand/partner/store/brandstores` */
  postAsync: Call<V3BrandPartnerStoreBrandstoresPostRequest, V3BrandPartnerStoreBrandstoresPostResponse>;
  /**
   * 列表查询品牌门店信息: `GET v3/brand/partner/store/brandstores`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
   */
  get: Call<V3BrandPartnerStoreBrandstoresGetRequest, V3BrandPartnerStoreBrandstoresGetResponse>;
  /** 列表查询品牌门店信息: `GET v3/brand/partner/store/brandstores` */
  getAsync: Call<V3BrandPartnerStoreBrandstoresGetRequest, V3BrandPartnerStoreBrandstoresGetResponse>;
}

export interface V3BrandPartnerStoreBrandstoresPostRequest extends CommonOptions {
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 门店基础信息 */
    store_basics?: V3BrandPartnerStoreBrandstoresStoreBasics;
    /** 门店地址信息 */
    store_address: V3BrandPartnerStoreBrandstoresStoreAddress;
    /** 门店经营信息 */
    store_business?: V3BrandPartnerStoreBrandstoresStoreBusiness;
  };
}

export interface V3BrandPartnerStoreBrandstoresPostResponse extends V3BrandPartnerStoreBrandstoresData {
}

export interface V3BrandPartnerStoreBrandstoresStoreBasics {
  /** 商家门店编号 At most 32 characters. */
  store_reference_id?: string;
  /** 门店名称 At most 50 characters. */
  branch_name?: string;
}

export interface V3BrandPartnerStoreBrandstoresStoreAddress {
  /** 门店省市编码 At most 20 characters. */
  address_code: string;
  /** 门店地址 At most 200 characters. */
  address_detail: string;
  /** 门店地址辅助描述 At most 50 characters. */
  address_complements?: string;
  /** 门店经度 At most 32 characters. */
  longitude?: string;
  /** 门店纬度 At most 32 characters. */
  latitude?: string;
}

export interface V3BrandPartnerStoreBrandstoresStoreBusiness {
  /** 门店服务电话 At most 32 characters. */
  service_phone?: string;
  /** 门店经营时间 At most 256 characters. */
  business_hours?: string;
}

export interface V3BrandPartnerStoreBrandstoresData {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /**
   * 门店状态
   * - `OPEN` 门店生效中
   * - `CREATING` 门店创建中
   * - `CLOSED` 门店停业中
   */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /**
   * 审核状态
   * - `SUCCESS` 门店资料审核通过
   * - `PROCESSING` 门店资料审核中
   * - `REJECTED` 门店资料被驳回
   */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 At most 32 characters. */
    store_reference_id?: string;
    /** 门店名称 At most 50 characters. */
    branch_name?: string;
  };
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 At most 20 characters. */
    address_code: string;
    /** 门店地址 At most 200 characters. */
    address_detail: string;
    /** 门店地址辅助描述 At most 50 characters. */
    address_complements?: string;
    /** 门店经度 At most 32 characters. */
    longitude?: string;
    /** 门店纬度 At most 32 characters. */
    latitude?: string;
  };
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 At most 32 characters. */
    service_phone?: string;
    /** 门店经营时间 At most 256 characters. */
    business_hours?: string;
  };
  /** 门店收款信息 */
  store_recipient?: ({
    /** 门店收款商户号 At most 16 characters. */
    mchid?: string;
    /** 门店收款主体 At most 256 characters. */
    company_name?: string;
    /**
     * 收款绑定状态
     * - `CONFIRMED` 门店已绑定此收款商户号
     * - `ADMIN_REJECTED` 商户管理员已拒绝
     * - `CONFIRMING` 商户号管理员确认中
     */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
  })[];
}

export interface V3BrandPartnerStoreBrandstoresGetRequest extends CommonOptions {
  query: {
    /** 品牌ID */
    brand_id: string;
    /**
     * 门店状态
     * - `OPEN` 门店生效中
     * - `CREATING` 门店创建中
     * - `CLOSED` 门店停业中
     */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
    /** 分页起始位置 */
    offset?: number;
    /** 分页条数 */
    limit?: number;
  };
}

export interface V3BrandPartnerStoreBrandstoresGetResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店列表 */
  data?: V3BrandPartnerStoreBrandstoresData[];
  /** 分页起始位置 */
  offset?: number;
  /** 分页条数 */
  limit?: number;
  /** 门店总数 */
  total_count?: number;
}

/** `v3/brand/partner/store/brandstores/{store_id}` */
export interface V3BrandPartnerStoreBrandstoresByStoreId extends PathNode {
  bindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient;
  close: V3BrandPartnerStoreBrandstoresByStoreIdClose;
  resume: V3BrandPartnerStoreBrandstoresByStoreIdResume;
  unbindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient;
  /**
   * 删除品牌门店: `DELETE v3/brand/partner/store/brandstores/{store_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
   */
  delete: Call<V3BrandPartnerStoreBrandstoresByStoreIdDeleteRequest, V3BrandPartnerStoreBrandstoresByStoreIdDeleteResponse>;
  /** 删除品牌门店: `DELETE v3/brand/partner/store/brandstores/{store_id}` */
  deleteAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdDeleteRequest, V3BrandPartnerStoreBrandstoresByStoreIdDeleteResponse>;
  /**
   * 更新品牌门店: `PATCH v3/brand/partner/store/brandstores/{store_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
   */
  patch: Call<V3BrandPartnerStoreBrandstoresByStoreIdPatchRequest, V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse>;
  /** 更新品牌门店: `PATCH v3/brand/partner/store/brandstores/{store_id}` */
  patchAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdPatchRequest, V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse>;
  /**
   * 查询品牌门店: `GET v3/brand/partner/store/brandstores/{store_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
   */
  get: Call<V3BrandPartnerStoreBrandstoresByStoreIdGetRequest, V3BrandPartnerStoreBrandstoresByStoreIdGetResponse>;
  /** 查询品牌门店: `GET v3/brand/partner/store/brandstores/{store_id}` */
  getAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdGetRequest, V3BrandPartnerStoreBrandstoresByStoreIdGetResponse>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdDeleteRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
  };
}

export type V3BrandPartnerStoreBrandstoresByStoreIdDeleteResponse = Empty;

export interface V3BrandPartnerStoreBrandstoresByStoreIdPatchRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 门店基础信息 */
    store_basics?: V3BrandPartnerStoreBrandstoresStoreBasics;
    /** 门店地址信息 */
    store_address?: V3BrandPartnerStoreBrandstoresStoreAddress;
    /** 门店经营信息 */
    store_business?: V3BrandPartnerStoreBrandstoresStoreBusiness;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse extends V3BrandPartnerStoreBrandstoresData {
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdGetRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  query: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdGetResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string;
    /** 门店名称 */
    branch_name?: string;
  };
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string;
    /** 门店地址 */
    address_detail: string;
    /** 门店地址辅助描述 */
    address_complements?: string;
    /** 门店经度 */
    longitude?: string;
    /** 门店纬度 */
    latitude?: string;
  };
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string;
    /** 门店经营时间 */
    business_hours?: string;
  };
  /** 门店收款信息 */
  store_recipient?: ({
    /** 门店收款商户号 */
    mchid: string;
    /** 门店收款主体 */
    company_name?: string;
    /** 收款绑定状态 */
    recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
  })[];
}

/** `v3/brand/partner/store/brandstores/{store_id}/bindrecipient` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient extends PathNode {
  /**
   * 绑定收款商户号: `POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
   */
  post: Call<V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>;
  /** 绑定收款商户号: `POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient` */
  postAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 门店收款商户号 At most 16 characters. */
    mchid: string;
    /** 门店收款主体 At most 256 characters. */
    company_name: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse {
  /** 品牌ID */
  brand_id?: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店收款商户号 At most 16 characters. */
  mchid?: string;
  /** 门店收款主体 At most 256 characters. */
  company_name?: string;
  /**
   * 收款绑定状态
   * - `CONFIRMED` 门店已绑定此收款商户号
   * - `ADMIN_REJECTED` 商户管理员已拒绝
   * - `CONFIRMING` 商户号管理员确认中
   */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
}

/** `v3/brand/partner/store/brandstores/{store_id}/close` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdClose extends PathNode {
  /**
   * 暂停门店营业: `POST v3/brand/partner/store/brandstores/{store_id}/close`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
   */
  post: Call<V3BrandPartnerStoreBrandstoresByStoreIdClosePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse>;
  /** 暂停门店营业: `POST v3/brand/partner/store/brandstores/{store_id}/close` */
  postAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdClosePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdClosePostRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse extends V3BrandPartnerStoreBrandstoresAnswer {
}

export interface V3BrandPartnerStoreBrandstoresAnswer {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /**
   * 门店状态
   * - `OPEN` 门店生效中
   * - `CREATING` 门店创建中
   * - `CLOSED` 门店停业中
   */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
}

/** `v3/brand/partner/store/brandstores/{store_id}/resume` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdResume extends PathNode {
  /**
   * 恢复门店营业: `POST v3/brand/partner/store/brandstores/{store_id}/resume`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
   */
  post: Call<V3BrandPartnerStoreBrandstoresByStoreIdResumePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse>;
  /** 恢复门店营业: `POST v3/brand/partner/store/brandstores/{store_id}/resume` */
  postAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdResumePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdResumePostRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse extends V3BrandPartnerStoreBrandstoresAnswer {
}

/** `v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` */
export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient extends PathNode {
  /**
   * 解绑收款商户号: `POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
   */
  post: Call<V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>;
  /** 解绑收款商户号: `POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` */
  postAsync: Call<V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse>;
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 门店收款商户号 At most 16 characters. */
    mchid: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse {
  /** 解绑失败原因 */
  failed_reason?: string;
}

/** `v3/brand/profitsharing` */
export interface V3BrandProfitsharing extends PathNode {
  'brand-configs': V3BrandProfitsharingBrandConfigs;
  brandConfigs: V3BrandProfitsharingBrandConfigs;
  'finish-order': V3BrandProfitsharingFinishOrder;
  finishOrder: V3BrandProfitsharingFinishOrder;
  orders: V3BrandProfitsharingOrders;
  receivers: V3BrandProfitsharingReceivers;
  returnorders: V3BrandProfitsharingReturnorders;
}

/** `v3/brand/profitsharing/brand-configs` */
export interface V3BrandProfitsharingBrandConfigs extends PathNode {
  _brand_mchid_: V3BrandProfitsharingBrandConfigsByBrandMchid;
  '{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrandMchid;
}

/** `v3/brand/profitsharing/brand-configs/{brand_mchid}` */
export interface V3BrandProfitsharingBrandConfigsByBrandMchid extends PathNode {
  /**
   * 查询最大分账比例: `GET v3/brand/profitsharing/brand-configs/{brand_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467022)
   */
  get: Call<V3BrandProfitsharingBrandConfigsByBrandMchidGetRequest, V3BrandProfitsharingBrandConfigsByBrandMchidGetResponse>;
  /** 查询最大分账比例: `GET v3/brand/profitsharing/brand-configs/{brand_mchid}` */
  getAsync: Call<V3BrandProfitsharingBrandConfigsByBrandMchidGetRequest, V3BrandProfitsharingBrandConfigsByBrandMchidGetResponse>;
}

export interface V3BrandProfitsharingBrandConfigsByBrandMchidGetRequest extends CommonOptions {
  /** 品牌商户号 At most 32 characters. */
  brand_mchid: string;
}

export interface V3BrandProfitsharingBrandConfigsByBrandMchidGetResponse {
  /** 品牌商户号 At most 32 characters. */
  brand_mchid: string;
  /** 最大分账比例 */
  max_ratio: number;
}

/** `v3/brand/profitsharing/finish-order` */
export interface V3BrandProfitsharingFinishOrder extends PathNode {
  /**
   * 完结分账: `POST v3/brand/profitsharing/finish-order`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
   */
  post: Call<V3BrandProfitsharingFinishOrderPostRequest, V3BrandProfitsharingFinishOrderPostResponse>;
  /** 完结分账: `POST v3/brand/profitsharing/finish-order` */
  postAsync: Call<V3BrandProfitsharingFinishOrderPostRequest, V3BrandProfitsharingFinishOrderPostResponse>;
}

export interface V3BrandProfitsharingFinishOrderPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
    /** 解冻原因描述 At most 80 characters. */
    description: string;
  };
}

export interface V3BrandProfitsharingFinishOrderPostResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
}

/** `v3/brand/profitsharing/orders` */
export interface V3BrandProfitsharingOrders extends PathNode {
  _transaction_id_: V3BrandProfitsharingOrdersByTransactionId;
  '{transaction_id}': V3BrandProfitsharingOrdersByTransactionId;
  /**
   * 请求分账: `POST v3/brand/profitsharing/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692975)
   */
  post: Call<V3BrandProfitsharingOrdersPostRequest, V3BrandProfitsharingOrdersPostResponse>;
  /** 请求分账: `POST v3/brand/profitsharing/orders` */
  postAsync: Call<V3BrandProfitsharingOrdersPostRequest, V3BrandProfitsharingOrdersPostResponse>;
  /**
   * 查询分账结果: `GET v3/brand/profitsharing/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467002)
   */
  get: Call<V3BrandProfitsharingOrdersGetRequest, V3BrandProfitsharingOrdersGetResponse>;
  /** 查询分账结果: `GET v3/brand/profitsharing/orders` */
  getAsync: Call<V3BrandProfitsharingOrdersGetRequest, V3BrandProfitsharingOrdersGetResponse>;
}

export interface V3BrandProfitsharingOrdersPostRequest extends CommonOptions {
  json: {
    /** 品牌主商户号 At most 32 characters. */
    brand_mchid: string;
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /** 公众账号ID At most 32 characters. */
    appid?: string;
    /** 品牌主公众账号ID At most 32 characters. */
    sub_appid?: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
    /** 分账接收方列表 */
    receivers: {
      /**
       * 接收方类型 At most 32 characters.
       * - `MERCHANT_ID` 商户号
       * - `PERSONAL_OPENID` 个人OpenID
       * - `PERSONAL_SUB_OPENID` 个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 接收方账号 At most 64 characters. */
      account: string;
      /** 分账金额 */
      amount: number;
      /** 分账描述 At most 80 characters. */
      description: string;
      /** 分账个人接收方姓名 At most 10240 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      name?: string;
    }[];
    /** 是否分账完成 */
    finish: boolean;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandProfitsharingOrdersPostResponse {
  /** 品牌主商户号 At most 32 characters. */
  brand_mchid: string;
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 分账接收方列表 */
  receivers?: V3BrandProfitsharingOrdersPostResponseReceivers[];
  /**
   * 分账单状态
   * - `PROCESSING` 非终态
   * - `FINISHED` 终态
   */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
}

export interface V3BrandProfitsharingOrdersPostResponseReceivers {
  /**
   * 接收方类型 At most 32 characters.
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人OpenID
   * - `PERSONAL_SUB_OPENID` 个人OpenID
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 接收方账号 At most 64 characters. */
  account: string;
  /** 分账金额 */
  amount: number;
  /** 分账描述 At most 80 characters. */
  description: string;
  /**
   * 分账结果 At most 32 characters.
   * - `PENDING` 待分账
   * - `SUCCESS` 分账成功
   * - `CLOSED` 已关闭
   */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
  /** 分账完成时间 */
  finish_time: string;
  /**
   * 分账失败原因 At most 64 characters.
   * - `ACCOUNT_ABNORMAL` 分账接收账户异常
   * - `NO_RELATION` 分账关系已解除
   * - `RECEIVER_HIGH_RISK` 高风险接收方
   * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
   * - `NO_AUTH` 分账权限已解除
   * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
   * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 分账明细单号 At most 64 characters. */
  detail_id: string;
}

export interface V3BrandProfitsharingOrdersGetRequest extends CommonOptions {
  query: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
  };
}

export interface V3BrandProfitsharingOrdersGetResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /**
   * 分账单状态 At most 32 characters.
   * - `PROCESSING` 处理中
   * - `FINISHED` 分账完成
   */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: V3BrandProfitsharingOrdersPostResponseReceivers[];
  /** 分账完结金额 */
  finish_amount?: number;
  /** 分账完结描述 At most 80 characters. */
  finish_description?: string;
}

/** `v3/brand/profitsharing/orders/{transaction_id}` */
export interface V3BrandProfitsharingOrdersByTransactionId extends PathNode {
  amounts: V3BrandProfitsharingOrdersByTransactionIdAmounts;
}

/** `v3/brand/profitsharing/orders/{transaction_id}/amounts` */
export interface V3BrandProfitsharingOrdersByTransactionIdAmounts extends PathNode {
  /**
   * 查询订单剩余待分金额: `GET v3/brand/profitsharing/orders/{transaction_id}/amounts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467021)
   */
  get: Call<V3BrandProfitsharingOrdersByTransactionIdAmountsGetRequest, V3BrandProfitsharingOrdersByTransactionIdAmountsGetResponse>;
  /** 查询订单剩余待分金额: `GET v3/brand/profitsharing/orders/{transaction_id}/amounts` */
  getAsync: Call<V3BrandProfitsharingOrdersByTransactionIdAmountsGetRequest, V3BrandProfitsharingOrdersByTransactionIdAmountsGetResponse>;
}

export interface V3BrandProfitsharingOrdersByTransactionIdAmountsGetRequest extends CommonOptions {
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
}

export interface V3BrandProfitsharingOrdersByTransactionIdAmountsGetResponse {
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 订单剩余待分金额 */
  unsplit_amount: number;
}

/** `v3/brand/profitsharing/receivers` */
export interface V3BrandProfitsharingReceivers extends PathNode {
  add: V3BrandProfitsharingReceiversAdd;
  delete: V3BrandProfitsharingReceiversDelete;
}

/** `v3/brand/profitsharing/receivers/add` */
export interface V3BrandProfitsharingReceiversAdd extends PathNode {
  /**
   * 添加分账接收方: `POST v3/brand/profitsharing/receivers/add`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467100)
   */
  post: Call<V3BrandProfitsharingReceiversAddPostRequest, V3BrandProfitsharingReceiversAddPostResponse>;
  /** 添加分账接收方: `POST v3/brand/profitsharing/receivers/add` */
  postAsync: Call<V3BrandProfitsharingReceiversAddPostRequest, V3BrandProfitsharingReceiversAddPostResponse>;
}

export interface V3BrandProfitsharingReceiversAddPostRequest extends CommonOptions {
  json: {
    /** 品牌主商户号 At most 32 characters. */
    brand_mchid: string;
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 品牌主公众账号ID At most 32 characters. */
    sub_appid?: string;
    /**
     * 接收方类型 At most 32 characters.
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人OpenID
     * - `PERSONAL_SUB_OPENID` 个人OpenID
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 接收方账号 At most 64 characters. */
    account: string;
    /** 接收方名称 At most 256 characters. */
    name?: string;
    /**
     * 与品牌主的关系类型 At most 32 characters.
     * - `SUPPLIER` 供应商
     * - `DISTRIBUTOR` 分销商
     * - `SERVICE_PROVIDER` 服务商
     * - `PLATFORM` 平台
     * - `STAFF` 员工
     * - `OTHERS` 其他
     */
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS';
  };
}

export interface V3BrandProfitsharingReceiversAddPostResponse extends V3BrandProfitsharingReceiversAnswer {
}

export interface V3BrandProfitsharingReceiversAnswer {
  /** 品牌主商户号 At most 32 characters. */
  brand_mchid: string;
  /**
   * 接收方类型 At most 32 characters.
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人OpenID
   * - `PERSONAL_SUB_OPENID` 个人OpenID
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 接收方账号 At most 64 characters. */
  account: string;
}

/** `v3/brand/profitsharing/receivers/delete` */
export interface V3BrandProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方: `POST v3/brand/profitsharing/receivers/delete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467103)
   */
  post: Call<V3BrandProfitsharingReceiversDeletePostRequest, V3BrandProfitsharingReceiversDeletePostResponse>;
  /** 删除分账接收方: `POST v3/brand/profitsharing/receivers/delete` */
  postAsync: Call<V3BrandProfitsharingReceiversDeletePostRequest, V3BrandProfitsharingReceiversDeletePostResponse>;
}

export interface V3BrandProfitsharingReceiversDeletePostRequest extends CommonOptions {
  json: {
    /** 品牌主商户号 At most 32 characters. */
    brand_mchid: string;
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 品牌主公众账号ID At most 32 characters. */
    sub_appid?: string;
    /**
     * 接收方类型 At most 32 characters.
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人OpenID
     * - `PERSONAL_SUB_OPENID` 个人OpenID
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 接收方账号 At most 64 characters. */
    account: string;
  };
}

export interface V3BrandProfitsharingReceiversDeletePostResponse extends V3BrandProfitsharingReceiversAnswer {
}

/** `v3/brand/profitsharing/returnorders` */
export interface V3BrandProfitsharingReturnorders extends PathNode {
  /**
   * 请求分账回退: `POST v3/brand/profitsharing/returnorders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
   */
  post: Call<V3BrandProfitsharingReturnordersPostRequest, V3BrandProfitsharingReturnordersPostResponse>;
  /** 请求分账回退: `POST v3/brand/profitsharing/returnorders` */
  postAsync: Call<V3BrandProfitsharingReturnordersPostRequest, V3BrandProfitsharingReturnordersPostResponse>;
  /**
   * 查询分账回退结果: `GET v3/brand/profitsharing/returnorders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
   */
  get: Call<V3BrandProfitsharingReturnordersGetRequest, V3BrandProfitsharingReturnordersGetResponse>;
  /** 查询分账回退结果: `GET v3/brand/profitsharing/returnorders` */
  getAsync: Call<V3BrandProfitsharingReturnordersGetRequest, V3BrandProfitsharingReturnordersGetResponse>;
}

export interface V3BrandProfitsharingReturnordersPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /** 微信分账单号 At most 64 characters. */
    order_id?: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no?: string;
    /** 商户回退单号 At most 64 characters. */
    out_return_no: string;
    /** 回退商户号 At most 32 characters. */
    return_mchid: string;
    /** 回退金额 */
    amount: number;
    /** 回退描述 At most 80 characters. */
    description: string;
  } & ({ order_id: string } | { out_order_no: string });
}

export interface V3BrandProfitsharingReturnordersPostResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 商户回退单号 At most 64 characters. */
  out_return_no: string;
  /** 回退商户号 At most 32 characters. */
  return_mchid: string;
  /** 回退金额 */
  amount: number;
  /** 微信回退单号 At most 64 characters. */
  return_no: string;
  /**
   * 回退结果 At most 32 characters.
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAIL` 已失败
   */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /**
   * 失败原因 At most 64 characters.
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
  /** 完成时间 */
  finish_time: string;
}

export interface V3BrandProfitsharingReturnordersGetRequest extends CommonOptions {
  query: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid: string;
    /** 商户回退单号 At most 64 characters. */
    out_return_no: string;
    /** 微信分账单号 At most 64 characters. */
    order_id?: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no?: string;
  } & ({ order_id: string } | { out_order_no: string });
}

export interface V3BrandProfitsharingReturnordersGetResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 商户回退单号 At most 64 characters. */
  out_return_no: string;
  /** 微信回退单号 At most 64 characters. */
  return_no: string;
  /** 回退商户号 At most 32 characters. */
  return_mchid: string;
  /** 回退金额 */
  amount: number;
  /**
   * 回退结果 At most 32 characters.
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAIL` 已失败
   */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /**
   * 失败原因 At most 64 characters.
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time: string;
}
