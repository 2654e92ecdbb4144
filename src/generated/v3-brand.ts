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
  'v3/brand/applyments': { post: Operation<V3BrandApplymentsPostRequest, V3BrandApplymentsPostResponse> };
  'v3/brand/applyments/applyment-id/{applyment_id}': { get: Operation<V3BrandApplymentsApplymentIdByApplymentIdGetRequest, V3BrandApplymentsApplymentIdByApplymentIdGetResponse> };
  'v3/brand/applyments/business-code/{business_code}': { get: Operation<V3BrandApplymentsBusinessCodeByBusinessCodeGetRequest, V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse> };
  'v3/brand/applyments/cancel-applyment': { post: Operation<V3BrandApplymentsCancelApplymentPostRequest, V3BrandApplymentsCancelApplymentPostResponse> };
  'v3/brand/card/card-configs': { post: Operation<V3BrandCardCardConfigsPostRequest, V3BrandCardCardConfigsPostResponse>; get: Operation<V3BrandCardCardConfigsGetRequest, V3BrandCardCardConfigsGetResponse> };
  'v3/brand/card/card-configs/cancel-applyment': { post: Operation<V3BrandCardCardConfigsCancelApplymentPostRequest, V3BrandCardCardConfigsCancelApplymentPostResponse> };
  'v3/brand/card/card-configs/preview-url': { get: Operation<V3BrandCardCardConfigsPreviewUrlGetRequest, V3BrandCardCardConfigsPreviewUrlGetResponse> };
  'v3/brand/card/card-configs/publish': { post: Operation<V3BrandCardCardConfigsPublishPostRequest, V3BrandCardCardConfigsPublishPostResponse> };
  'v3/brand/card/card-links': { post: Operation<V3BrandCardCardLinksPostRequest, V3BrandCardCardLinksPostResponse>; get: Operation<V3BrandCardCardLinksGetRequest, V3BrandCardCardLinksGetResponse> };
  'v3/brand/card/card-links/business-code/{business_code}': { get: Operation<V3BrandCardCardLinksBusinessCodeByBusinessCodeGetRequest, V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse> };
  'v3/brand/card/card-links/cancel-applyment': { post: Operation<V3BrandCardCardLinksCancelApplymentPostRequest, V3BrandCardCardLinksCancelApplymentPostResponse> };
  'v3/brand/card/card-links/unbind-card-link': { post: Operation<V3BrandCardCardLinksUnbindCardLinkPostRequest, V3BrandCardCardLinksUnbindCardLinkPostResponse> };
  'v3/brand/marketing/shake-activities/activities': { get: Operation<V3BrandMarketingShakeActivitiesActivitiesGetRequest, V3BrandMarketingShakeActivitiesActivitiesGetResponse> };
  'v3/brand/partner/card-member/cards': { post: Operation<V3BrandPartnerCardMemberCardsPostRequest, V3BrandPartnerCardMemberCardsPostResponse>; get: Operation<V3BrandPartnerCardMemberCardsGetRequest, V3BrandPartnerCardMemberCardsGetResponse> };
  'v3/brand/partner/card-member/cards/{card_id}': { get: Operation<V3BrandPartnerCardMemberCardsByCardIdGetRequest, V3BrandPartnerCardMemberCardsByCardIdGetResponse>; patch: Operation<V3BrandPartnerCardMemberCardsByCardIdPatchRequest, V3BrandPartnerCardMemberCardsByCardIdPatchResponse>; delete: Operation<V3BrandPartnerCardMemberCardsByCardIdDeleteRequest, V3BrandPartnerCardMemberCardsByCardIdDeleteResponse> };
  'v3/brand/partner/card-member/cards/{card_id}/invalidate': { post: Operation<V3BrandPartnerCardMemberCardsByCardIdInvalidatePostRequest, V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse> };
  'v3/brand/partner/card-member/membership-activities': { post: Operation<V3BrandPartnerCardMemberMembershipActivitiesPostRequest, V3BrandPartnerCardMemberMembershipActivitiesPostResponse>; get: Operation<V3BrandPartnerCardMemberMembershipActivitiesGetRequest, V3BrandPartnerCardMemberMembershipActivitiesGetResponse> };
  'v3/brand/partner/card-member/membership-activities/{activity_id}': { patch: Operation<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse>; get: Operation<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse> };
  'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': { post: Operation<V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostRequest, V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse> };
  'v3/brand/partner/card-member/pay-view-tokens': { post: Operation<V3BrandPartnerCardMemberPayViewTokensPostRequest, V3BrandPartnerCardMemberPayViewTokensPostResponse> };
  'v3/brand/partner/card-member/pre-auth-tokens': { post: Operation<V3BrandPartnerCardMemberPreAuthTokensPostRequest, V3BrandPartnerCardMemberPreAuthTokensPostResponse> };
  'v3/brand/partner/card-member/user-cards': { get: Operation<V3BrandPartnerCardMemberUserCardsGetRequest, V3BrandPartnerCardMemberUserCardsGetResponse> };
  'v3/brand/partner/card-member/user-cards/import-by-openid': { post: Operation<V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequest, V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse> };
  'v3/brand/partner/card-member/user-cards/import-by-phone': { post: Operation<V3BrandPartnerCardMemberUserCardsImportByPhonePostRequest, V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse> };
  'v3/brand/partner/card-member/user-cards/{user_card_code}': { get: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodeGetRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse>; patch: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodePatchRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse> };
  'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': { post: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse> };
  'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': { post: Operation<V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostRequest, V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse> };
  'v3/brand/partner/card-member/user-feeds': { post: Operation<V3BrandPartnerCardMemberUserFeedsPostRequest, V3BrandPartnerCardMemberUserFeedsPostResponse> };
  'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': { post: Operation<V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostRequest, V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse> };
  'v3/brand/partner/card-member/user-points/sync': { post: Operation<V3BrandPartnerCardMemberUserPointsSyncPostRequest, V3BrandPartnerCardMemberUserPointsSyncPostResponse> };
  'v3/brand/partner/store/brandstores': { post: Operation<V3BrandPartnerStoreBrandstoresPostRequest, V3BrandPartnerStoreBrandstoresPostResponse>; get: Operation<V3BrandPartnerStoreBrandstoresGetRequest, V3BrandPartnerStoreBrandstoresGetResponse> };
  'v3/brand/partner/store/brandstores/{store_id}': { delete: Operation<V3BrandPartnerStoreBrandstoresByStoreIdDeleteRequest, V3BrandPartnerStoreBrandstoresByStoreIdDeleteResponse>; patch: Operation<V3BrandPartnerStoreBrandstoresByStoreIdPatchRequest, V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse>; get: Operation<V3BrandPartnerStoreBrandstoresByStoreIdGetRequest, V3BrandPartnerStoreBrandstoresByStoreIdGetResponse> };
  'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse> };
  'v3/brand/partner/store/brandstores/{store_id}/close': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdClosePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse> };
  'v3/brand/partner/store/brandstores/{store_id}/resume': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdResumePostRequest, V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse> };
  'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': { post: Operation<V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostRequest, V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientPostResponse> };
  'v3/brand/profitsharing/brand-configs/{brand_mchid}': { get: Operation<V3BrandProfitsharingBrandConfigsByBrandMchidGetRequest, V3BrandProfitsharingBrandConfigsByBrandMchidGetResponse> };
  'v3/brand/profitsharing/finish-order': { post: Operation<V3BrandProfitsharingFinishOrderPostRequest, V3BrandProfitsharingFinishOrderPostResponse> };
  'v3/brand/profitsharing/orders': { post: Operation<V3BrandProfitsharingOrdersPostRequest, V3BrandProfitsharingOrdersPostResponse>; get: Operation<V3BrandProfitsharingOrdersGetRequest, V3BrandProfitsharingOrdersGetResponse> };
  'v3/brand/profitsharing/orders/{transaction_id}/amounts': { get: Operation<V3BrandProfitsharingOrdersByTransactionIdAmountsGetRequest, V3BrandProfitsharingOrdersByTransactionIdAmountsGetResponse> };
  'v3/brand/profitsharing/receivers/add': { post: Operation<V3BrandProfitsharingReceiversAddPostRequest, V3BrandProfitsharingReceiversAddPostResponse> };
  'v3/brand/profitsharing/receivers/delete': { post: Operation<V3BrandProfitsharingReceiversDeletePostRequest, V3BrandProfitsharingReceiversDeletePostResponse> };
  'v3/brand/profitsharing/returnorders': { post: Operation<V3BrandProfitsharingReturnordersPostRequest, V3BrandProfitsharingReturnordersPostResponse>; get: Operation<V3BrandProfitsharingReturnordersGetRequest, V3BrandProfitsharingReturnordersGetResponse> };
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
    /** 业务申请编号 */
    business_code: string;
    /** 管理员信息 */
    admin_info: {
      /** 管理员姓名 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
      admin_name: string;
      /** 管理员证件类型 */
      id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /** 管理员证件号 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
      id_card_number: string;
    };
    /** 主体资料 */
    subject_info: {
      /** 主体类型 */
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL';
      /** 主体名称 */
      subject_name: string;
      /** 统一社会信用代码 */
      unified_social_credit_code: string;
    };
    /** 品牌基础信息 */
    brand_basic_info: {
      /** 品牌名称 */
      brand_name: string;
      /** 品牌Logo */
      brand_logo: string;
    };
    /** 品牌商标资料 */
    trademark: {
      /** 有无商标 */
      trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE';
      /** 商标注册证 */
      trademark_registration_certificate?: {
        /** 商标注册证 */
        certificate?: string;
        /** 商标名称 */
        name: string;
        /** 商标注册号 */
        number: string;
        /** 商标有效期开始时间 */
        valid_begin_time: string;
        /** 商标有效期结束时间 */
        valid_end_time: string;
        /** 商标国际分类 */
        international_class: string;
        /** 商标注册人 */
        holder: string;
        /** 商标许可使用授权书 */
        license?: string;
        /** 商标授权有效期开始时间 */
        authorization_begin_time?: string;
        /** 商标授权有效期结束时间 */
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
        /** Logo商标名称 */
        name: string;
        /** Logo商标注册号 */
        number: string;
        /** Logo商标有效期开始时间 */
        valid_begin_time: string;
        /** Logo商标有效期结束时间 */
        valid_end_time: string;
        /** Logo商标国际分类 */
        international_class: string;
        /** Logo商标注册人 */
        holder: string;
        /** Logo商标许可使用授权书 */
        license?: string;
        /** Logo商标授权有效期开始时间 */
        authorization_begin_time?: string;
        /** Logo商标授权有效期结束时间 */
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
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandApplymentsPostResponse {
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 业务申请编号 */
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
  /** 微信支付申请单号 */
  applyment_id: string;
}

export interface V3BrandApplymentsApplymentIdByApplymentIdGetResponse {
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 业务申请编号 */
  business_code: string;
  /** 申请状态 */
  applyment_state: 'APPLYMENT_STATE_UNKNOWN' | 'APPLYMENT_STATE_UNSUBMITTED' | 'APPLYMENT_STATE_WAITING_VALIDATE' | 'APPLYMENT_STATE_WAITING_AUDIT' | 'APPLYMENT_STATE_WAITING_AUTH' | 'APPLYMENT_STATE_OPEN_ACCOUNT' | 'APPLYMENT_STATE_FINISH' | 'APPLYMENT_STATE_AUDIT_REJECTED' | 'APPLYMENT_STATE_CANCELED' | (string & {});
  /** 申请状态说明 */
  applyment_state_desc: string;
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string;
  /** 驳回原因 */
  reject_reason?: string;
  /** 品牌ID */
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
  /** 业务申请编号 */
  business_code: string;
}

export interface V3BrandApplymentsBusinessCodeByBusinessCodeGetResponse extends V3BrandApplymentsApplymentIdByApplymentIdGetResponse {
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
    /** 微信支付申请单号 */
    applyment_id?: string;
    /** 业务申请编号 */
    business_code?: string;
  };
}

export interface V3BrandApplymentsCancelApplymentPostResponse extends V3BrandApplymentsPostResponse {
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
    /** 业务申请编号 */
    business_code: string;
    /** 品牌ID */
    brand_id: string;
    /** 品牌小程序信息 */
    brand_mini_program_info?: {
      /** 公众账号ID */
      appid: string;
      /** 小程序默认跳转路径 */
      default_jump_path?: string;
    };
    /** 品牌客服信息 */
    brand_customer_service: {
      /** 客服类型 */
      customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE';
      /** 客服电话 */
      customer_service_phone?: string;
      /** 客服路径 */
      customer_service_path?: string;
      /** 公众账号ID */
      appid?: string;
    };
    /** 服务列表 */
    service_list?: {
      /** 服务分类名称 */
      service_classify_name?: string;
      /** 服务名称 */
      service_name?: string;
      /** 服务跳转类型 */
      service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE';
      /** 服务跳转路径 */
      service_jump_path: string;
      /** 公众账号ID */
      appid?: string;
    }[];
  };
}

export interface V3BrandCardCardConfigsPostResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 品牌ID */
  brand_id: string;
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 商家名片预览二维码链接 */
  card_preview_url: string;
}

export interface V3BrandCardCardConfigsGetRequest extends CommonOptions {
  query: V3BrandCardCardConfigsGetRequestQuery;
}

export interface V3BrandCardCardConfigsGetResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 品牌ID */
  brand_id: string;
  /** 申请单状态 */
  applyment_state: 'STATE_UNKNOWN' | 'DRAFTING' | 'AUDITING' | 'AUDIT_REJECTED' | 'PENDING_PUBLISH' | 'PUBLISHED' | 'CANCELED' | (string & {});
  /** 定时发布时间 */
  scheduled_publish_time?: string;
  /** 驳回原因 */
  reject_reason?: string;
  /** 实际发布时间 */
  actual_publish_time?: string;
}

export interface V3BrandCardCardConfigsGetRequestQuery {
  /** 业务申请编号 */
  business_code?: string;
  /** 微信支付申请单号 */
  applyment_id?: string;
  /** 品牌ID */
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
  json: V3BrandCardCardConfigsGetRequestQuery;
}

export interface V3BrandCardCardConfigsCancelApplymentPostResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 品牌ID */
  brand_id: string;
  /** 申请单状态 */
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
  query: V3BrandCardCardConfigsGetRequestQuery;
}

export interface V3BrandCardCardConfigsPreviewUrlGetResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 品牌ID */
  brand_id: string;
  /** 商家名片预览二维码链接 */
  card_preview_url: string;
  /** 预览二维码链接过期时间 */
  url_expired_time: string;
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
    /** 业务申请编号 */
    business_code?: string;
    /** 微信支付申请单号 */
    applyment_id?: string;
    /** 品牌ID */
    brand_id: string;
    /** 发布方式 */
    publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH';
    /** 定时发布时间 */
    scheduled_publish_time?: string;
  };
}

export interface V3BrandCardCardConfigsPublishPostResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 微信支付申请单号 */
  applyment_id: string;
  /** 品牌ID */
  brand_id: string;
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {});
  /** 定时发布时间 */
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
    /** 业务申请编号 */
    business_code: string;
    /** 品牌ID */
    brand_id: string;
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /** 公众账号ID */
    appid?: string;
    /** 商户号 */
    card_link_mchid?: string;
    /** 服务ID */
    service_id?: string;
  };
}

export interface V3BrandCardCardLinksPostResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 品牌ID */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  card_link_mchid?: string;
  /** 服务ID */
  service_id?: string;
}

export interface V3BrandCardCardLinksGetRequest extends CommonOptions {
  query: {
    /** 品牌ID */
    brand_id: string;
    /** 交易场景类型 */
    payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /** 查询页码 */
    page_index?: number;
    /** 查询页大小 */
    page_size?: number;
  };
}

export interface V3BrandCardCardLinksGetResponse {
  /** 品牌ID */
  brand_id?: string;
  /** 查询页码 */
  page_index?: number;
  /** 查询页大小 */
  page_size?: number;
  /** 总数 */
  total_num?: number;
  /** 已生效连接列表 */
  active_link_list?: {
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
    /** 公众账号ID */
    appid_list?: string[];
    /** 商户号 */
    card_link_mchid?: string;
    /** 服务ID */
    service_id?: string;
  }[];
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
  /** 业务申请编号 */
  business_code: string;
  query: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandCardCardLinksBusinessCodeByBusinessCodeGetResponse {
  /** 业务申请编号 */
  business_code: string;
  /** 品牌ID */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  card_link_mchid?: string;
  /** 服务ID */
  service_id?: string;
  /** 交易连接名片配置状态 */
  configuration_state: 'WAITING_AUDIT' | 'AUDIT_REJECT' | 'WAITING_CONFIRMATION' | 'MERCHANT_ADMIN_REJECT' | 'IN_EFFECT' | (string & {});
  /** 驳回原因 */
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
    /** 品牌ID */
    brand_id: string;
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE';
    /** 公众账号ID */
    appid?: string;
    /** 商户号 */
    card_link_mchid?: string;
    /** 服务ID */
    service_id?: string;
  };
}

export interface V3BrandCardCardLinksUnbindCardLinkPostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {});
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  card_link_mchid?: string;
  /** 服务ID */
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
  data?: {
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
  }[];
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
    /** 品牌ID */
    brand_id: string;
    /** 商户AppId */
    appid: string;
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE';
    /** 卡名称 */
    card_title: string;
    /** 卡背景颜色 */
    card_color: string;
    /** 卡背景图URL */
    card_picture_url: string;
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE';
    /** 会员码型 */
    code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM';
    /** 会员码跳转信息 */
    code_jump_information?: V3BrandPartnerCardMemberCardsPostRequestCodeJumpInformation;
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
    valid_date_information: V3BrandPartnerCardMemberCardsPostRequestValidDateInformation;
    /** 积分信息 */
    points_information?: V3BrandPartnerCardMemberCardsPostRequestPointsInformation;
    /** 储值信息 */
    balance_information?: V3BrandPartnerCardMemberCardsPostRequestBalanceInformation;
    /** 付费会员信息 */
    purchase_information?: V3BrandPartnerCardMemberCardsPostRequestPurchaseInformation;
    /** 用户开卡信息 */
    user_information?: V3BrandPartnerCardMemberCardsPostRequestUserInformation;
  };
}

export interface V3BrandPartnerCardMemberCardsPostResponse {
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
  code_jump_information?: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation;
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
  valid_date_information: V3BrandPartnerCardMemberCardsPostResponseValidDateInformation;
  /** 积分信息 */
  points_information?: V3BrandPartnerCardMemberCardsPostResponsePointsInformation;
  /** 储值信息 */
  balance_information?: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation;
  /** 用户开卡信息 */
  user_information?: V3BrandPartnerCardMemberCardsPostResponseUserInformation;
}

export interface V3BrandPartnerCardMemberCardsPostRequestCodeJumpInformation {
  /** 会员码跳转AppID */
  jump_appid?: string;
  /** 会员码跳转路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostRequestValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT';
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 生效后N天内有效 */
  available_day_after_receive?: number;
}

export interface V3BrandPartnerCardMemberCardsPostRequestPointsInformation {
  /** 积分跳转AppID */
  jump_appid?: string;
  /** 积分跳转路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostRequestBalanceInformation {
  /** 储值小程序AppID */
  jump_appid?: string;
  /** 储值小程序路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostRequestPurchaseInformation {
  /** 付费会员价格 */
  price?: number;
  /** 付费会员跳转AppID */
  jump_appid?: string;
  /** 付费会员跳转路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostRequestUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY')[];
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: {
    /** 商户自定义的开卡信息字段类型 */
    type?: 'CHECK_BOX' | 'RADIO';
    /** 字段名称 */
    name?: string;
    /** 字段值 */
    values?: string[];
  }[];
}

export interface V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation {
  /** 会员码跳转AppID */
  jump_appid?: string;
  /** 会员码跳转路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostResponseValidDateInformation {
  /** 有效期类型 */
  type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
  /** 有效期开始时间 */
  available_begin_time?: string;
  /** 有效期结束时间 */
  available_end_time?: string;
  /** 生效后N天内有效 */
  available_day_after_receive?: number;
}

export interface V3BrandPartnerCardMemberCardsPostResponsePointsInformation {
  /** 积分跳转AppID */
  jump_appid?: string;
  /** 积分跳转路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostResponseBalanceInformation {
  /** 储值小程序AppID */
  jump_appid?: string;
  /** 储值小程序路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation {
  /** 付费会员价格 */
  price?: number;
  /** 付费会员跳转AppID */
  jump_appid?: string;
  /** 付费会员跳转路径 */
  jump_path?: string;
}

export interface V3BrandPartnerCardMemberCardsPostResponseUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: ('USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {}))[];
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: {
    /** 商户自定义的开卡信息字段类型 */
    type?: 'CHECK_BOX' | 'RADIO' | (string & {});
    /** 字段名称 */
    name?: string;
    /** 字段值 */
    values?: string[];
  }[];
}

export interface V3BrandPartnerCardMemberCardsGetRequest extends CommonOptions {
  query: {
    /** 品牌id */
    brand_id: string;
    /** 状态 */
    state?: 'CARD_EFFECTIVE' | 'CARD_INVALID';
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3BrandPartnerCardMemberCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 会员卡模板列表 */
  data?: V3BrandPartnerCardMemberCardsPostResponse[];
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
  /** 会员卡模板ID */
  card_id: string;
  query: {
    /** 品牌id */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdGetResponse {
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
  code_jump_information?: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation;
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
  valid_date_information: V3BrandPartnerCardMemberCardsPostResponseValidDateInformation;
  /** 积分信息 */
  points_information?: V3BrandPartnerCardMemberCardsPostResponsePointsInformation;
  /** 储值信息 */
  balance_information?: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation;
  /** 用户开卡信息 */
  user_information?: V3BrandPartnerCardMemberCardsPostResponseUserInformation;
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 更新时间 */
  update_time: string;
}

export interface V3BrandPartnerCardMemberCardsByCardIdPatchRequest extends CommonOptions {
  /** 会员卡模板ID */
  card_id: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 卡名称 */
    card_title?: string;
    /** 卡背景颜色 */
    card_color?: string;
    /** 卡背景图URL */
    card_picture_url?: string;
    /** 会员码跳转信息 */
    code_jump_information?: V3BrandPartnerCardMemberCardsPostRequestCodeJumpInformation;
    /** 会员权益 */
    benefits?: string;
    /** 回调地址 */
    notify_url?: string;
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
    valid_date_information?: V3BrandPartnerCardMemberCardsPostRequestValidDateInformation;
    /** 积分信息 */
    points_information?: V3BrandPartnerCardMemberCardsPostRequestPointsInformation;
    /** 储值信息 */
    balance_information?: V3BrandPartnerCardMemberCardsPostRequestBalanceInformation;
    /** 付费会员信息 */
    purchase_information?: V3BrandPartnerCardMemberCardsPostRequestPurchaseInformation;
    /** 用户开卡信息 */
    user_information?: V3BrandPartnerCardMemberCardsPostRequestUserInformation;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdPatchResponse extends V3BrandPartnerCardMemberCardsByCardIdGetResponse {
}

export interface V3BrandPartnerCardMemberCardsByCardIdDeleteRequest extends CommonOptions {
  /** 会员卡模板ID */
  card_id: string;
  query: {
    /** 品牌id */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdDeleteResponse extends V3BrandPartnerCardMemberCardsByCardIdGetResponse {
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
  /** 会员卡模板ID */
  card_id: string;
  json: {
    /** 品牌id */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberCardsByCardIdInvalidatePostResponse {
  /** 商家请求单号 */
  out_request_no: string;
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
  code_jump_information?: V3BrandPartnerCardMemberCardsPostResponseCodeJumpInformation;
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
  valid_date_information: V3BrandPartnerCardMemberCardsPostResponseValidDateInformation;
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID */
    jump_appid?: string;
    /** 会员中心跳转路径 */
    jump_path?: string;
  };
  /** 积分信息 */
  points_information?: V3BrandPartnerCardMemberCardsPostResponsePointsInformation;
  /** 储值信息 */
  balance_information?: V3BrandPartnerCardMemberCardsPostResponseBalanceInformation;
  /** 付费会员信息 */
  purchase_information?: V3BrandPartnerCardMemberCardsPostResponsePurchaseInformation;
  /** 用户开卡信息 */
  user_information?: V3BrandPartnerCardMemberCardsPostResponseUserInformation;
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 更新时间 */
  update_time: string;
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
    /** 商户请求单号 */
    out_request_no: string;
    /** 品牌ID */
    brand_id: string;
    /** 会员卡ID */
    card_id: string;
    /** 活动渠道 */
    activity_channel: 'MECHANT_APP_COMPONENT';
    /** 活动主标题 */
    title: string;
    /** 活动主标题 */
    sub_title: string;
    /** 活动开始时间 */
    begin_time: string;
    /** 活动结束时间 */
    end_time: string;
    /** 活动总库存 */
    apply_total: number;
    /** 商品券批次列表 */
    product_coupon_stock_list: {
      /** 商品券ID */
      product_coupon_id: string;
      /** 批次ID */
      stock_id: string;
    }[];
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesPostResponse {
  /** 商户请求单号 */
  out_request_no: string;
  /** 品牌ID */
  brand_id: string;
  /** 会员卡ID */
  card_id: string;
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {});
  /** 活动主标题 */
  title: string;
  /** 活动主标题 */
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
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string;
    /** 批次ID */
    stock_id: string;
  }[];
  /** 活动ID */
  activity_id: string;
  /** 活动状态 */
  activity_state: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 更新时间 */
  modify_time: string;
}

export interface V3BrandPartnerCardMemberMembershipActivitiesGetRequest extends CommonOptions {
  query: {
    /** 品牌id */
    brand_id: string;
    /** 会员卡模板ID */
    card_id?: string;
    /** 活动状态 */
    activity_state?: 'MEMBERSHIP_ACTIVITY_CREATED' | 'MEMBERSHIP_ACTIVITY_EFFECTIVE' | 'MEMBERSHIP_ACTIVITY_TERMINATED' | 'MEMBERSHIP_ACTIVITY_EXPIRED';
    /** 请求资源起始位置 */
    offset: number;
    /** 最大资源条数 */
    limit: number;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesGetResponse {
  /** 活动列表 */
  data?: V3BrandPartnerCardMemberMembershipActivitiesPostResponse[];
  /** 请求资源起始位置 */
  offset: number;
  /** 最大资源条数 */
  limit: number;
  /** 资源总条数 */
  total_count: number;
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
    /** 品牌ID */
    brand_id: string;
    /** 活动主标题 */
    title: string;
    /** 活动主标题 */
    sub_title: string;
    /** 活动开始时间 */
    begin_time: string;
    /** 活动结束时间 */
    end_time: string;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdPatchResponse extends V3BrandPartnerCardMemberMembershipActivitiesPostResponse {
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetRequest extends CommonOptions {
  /** 活动ID */
  activity_id: string;
  query: {
    /** 品牌id */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdGetResponse extends V3BrandPartnerCardMemberMembershipActivitiesPostResponse {
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
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminatePostResponse extends V3BrandPartnerCardMemberMembershipActivitiesPostResponse {
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
  json: V3BrandPartnerCardMemberPayViewTokensPostRequestJson;
}

export interface V3BrandPartnerCardMemberPayViewTokensPostResponse {
  /** 预授权token */
  token: string;
  /** token 过期时间 */
  expire_time: string;
}

export interface V3BrandPartnerCardMemberPayViewTokensPostRequestJson {
  /** 品牌ID */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 用户标识 */
  openid: string;
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
  json: V3BrandPartnerCardMemberPayViewTokensPostRequestJson;
}

export interface V3BrandPartnerCardMemberPreAuthTokensPostResponse extends V3BrandPartnerCardMemberPayViewTokensPostResponse {
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
    /** 品牌id */
    brand_id: string;
    /** 用户标识 */
    openid: string;
    /** 用户会员卡状态 */
    user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID';
    /** 分页页码 */
    offset: number;
    /** 分页大小 */
    limit: number;
  };
}

export interface V3BrandPartnerCardMemberUserCardsGetResponse {
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 会员卡列表 */
  data?: V3BrandPartnerCardMemberUserCardsGetResponseData[];
}

export interface V3BrandPartnerCardMemberUserCardsGetResponseData {
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
  /** 加密的手机号 Comes encrypted, given decrypted: RSA-OAEP, the merchant's key. */
  phone_number?: string;
  /** 等级 */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: V3BrandPartnerCardMemberCardsPostResponseValidDateInformation;
  /** 领取时间 */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 加密的用户开卡时填写的个人信息 Comes encrypted, given decrypted: RSA-OAEP, the merchant's key. */
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
  /** 商家数据包 */
  attach?: string;
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {});
  /** 作废原因 */
  invalid_reason?: string;
  /** 作废时间 */
  invalid_time?: string;
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
    /** 品牌ID */
    brand_id: string;
    /** 会员卡模板ID */
    card_id: string;
    /** 用户标识 */
    openid: string;
    /** 会员卡code */
    user_card_code: string;
    /** 加密的手机号 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
    phone_number?: string;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequestUserInformation;
    /** 会员卡有效期 */
    date_information: V3BrandPartnerCardMemberCardsPostRequestValidDateInformation;
    /** 领取时间 */
    pickup_time: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostResponse extends V3BrandPartnerCardMemberUserCardsGetResponseData {
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequestUserInformation {
  /** 平台提供的通用开卡信息字段 */
  common_field_list?: {
    /** 平台提供的通用开卡信息字段 */
    name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY';
    /** 加密的用户开卡时填写的个人信息 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
    value?: string;
  }[];
  /** 商户自定义的开卡信息字段 */
  custom_field_list?: {
    /** 字段名称 */
    name?: string;
    /** 加密的用户选择的字段值列表 */
    user_chosen_values?: string[];
  }[];
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
    /** 加密的手机号 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
    phone_number: string;
    /** 会员卡code */
    user_card_code: string;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequestUserInformation;
    /** 会员卡有效期 */
    date_information: V3BrandPartnerCardMemberCardsPostRequestValidDateInformation;
    /** 领取时间 */
    pickup_time: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhonePostResponse extends V3BrandPartnerCardMemberUserCardsGetResponseData {
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
  /** 会员卡code */
  user_card_code: string;
  query: {
    /** 品牌id */
    brand_id: string;
    /** 会员卡模版ID */
    card_id: string;
    /** 用户标识 */
    openid: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeGetResponse extends V3BrandPartnerCardMemberUserCardsGetResponseData {
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatchRequest extends CommonOptions {
  /** 会员卡code */
  user_card_code: string;
  json: {
    /** 品牌ID */
    brand_id?: string;
    /** 用户标识 */
    openid?: string;
    /** 卡背景颜色 */
    card_color?: string;
    /** 卡背景图URL */
    card_picture_url?: string;
    /** 加密的手机号 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
    phone_number?: string;
    /** 等级 */
    level?: string;
    /** 会员卡有效期 */
    valid_date_information?: V3BrandPartnerCardMemberCardsPostRequestValidDateInformation;
    /** 领取时间 */
    pickup_time?: string;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequestUserInformation;
    /** 商家数据包 */
    attach?: string;
  };
  query: {
    /** 会员卡模板ID */
    card_id: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodePatchResponse extends V3BrandPartnerCardMemberUserCardsGetResponseData {
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
  /** 会员卡code */
  user_card_code: string;
  json: {
    /** 品牌ID */
    brand_id: string;
    /** 用户标识 */
    openid: string;
    /** 卡背景颜色 */
    card_color?: string;
    /** 卡背景图URL */
    card_picture_url?: string;
    /** 加密的手机号 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
    phone_number?: string;
    /** 等级 */
    level?: string;
    /** 会员卡有效期 */
    valid_date_information?: V3BrandPartnerCardMemberCardsPostRequestValidDateInformation;
    /** 用户开卡时填写的个人信息 */
    user_information?: V3BrandPartnerCardMemberUserCardsImportByOpenidPostRequestUserInformation;
    /** 商家数据包 */
    attach?: string;
    /** 会员开卡状态 */
    user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL';
  };
  query: {
    /** 会员卡模版ID */
    card_id: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmPostResponse extends V3BrandPartnerCardMemberUserCardsGetResponseData {
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
  /** 会员卡code */
  user_card_code: string;
  json: {
    /** 用户标识 */
    openid: string;
    /** 作废原因 */
    invalid_reason?: string;
  };
  query: {
    /** 品牌id */
    brand_id: string;
    /** 会员卡模版ID */
    card_id: string;
  };
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidatePostResponse extends V3BrandPartnerCardMemberUserCardsGetResponseData {
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
    /** 品牌ID */
    brand_id: string;
    /** 会员卡模板ID */
    card_id: string;
    /** 会员卡code */
    user_card_code: string;
    /** 用户标识 */
    openid: string;
    /** 商家请求单号 */
    out_request_no: string;
    /** 会员动态内容 */
    cell_message: string;
  };
}

export interface V3BrandPartnerCardMemberUserFeedsPostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 会员卡code */
  user_card_code: string;
  /** 用户标识 */
  openid: string;
  /** 商家请求单号 */
  out_request_no: string;
  /** 会员动态内容 */
  cell_message: string;
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
    /** 积分兑券ID */
    record_id: string;
    /** 积分兑券模板ID */
    exchange_coupon_template_id: string;
    /** 品牌ID */
    brand_id: string;
    /** 会员卡模板ID */
    card_id: string;
    /** 用户标识 */
    openid: string;
    /** 会员卡code */
    user_card_code: string;
    /** 积分兑券状态 */
    state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL';
    /** 兑券成功的券code */
    coupon_code?: string;
    /** 兑券失败原因 */
    fail_reason?: string;
  };
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirmPostResponse {
  /** 积分兑券ID */
  record_id: string;
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string;
  /** 品牌ID */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 用户标识 */
  openid: string;
  /** 会员卡code */
  user_card_code: string;
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {});
  /** 兑券成功的券code */
  coupon_code?: string;
  /** 兑券失败原因 */
  fail_reason?: string;
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
    /** 商家请求单号 */
    out_request_no: string;
    /** 品牌ID */
    brand_id: string;
    /** 会员卡模板ID */
    card_id: string;
    /** 用户标识 */
    openid: string;
    /** 会员卡code */
    user_card_code: string;
    /** 积分余额 */
    point_balance: number;
  };
}

export interface V3BrandPartnerCardMemberUserPointsSyncPostResponse {
  /** 商家请求单号 */
  out_request_no: string;
  /** 品牌ID */
  brand_id: string;
  /** 会员卡模板ID */
  card_id: string;
  /** 用户标识 */
  openid: string;
  /** 会员卡code */
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
    store_basics?: V3BrandPartnerStoreBrandstoresPostRequestStoreBasics;
    /** 门店地址信息 */
    store_address: V3BrandPartnerStoreBrandstoresPostRequestStoreAddress;
    /** 门店经营信息 */
    store_business?: V3BrandPartnerStoreBrandstoresPostRequestStoreBusiness;
  };
}

export interface V3BrandPartnerStoreBrandstoresPostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
  /** 审核失败原因 */
  review_reject_reason?: string;
  /** 门店基础信息 */
  store_basics?: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics;
  /** 门店地址信息 */
  store_address?: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress;
  /** 门店经营信息 */
  store_business?: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness;
  /** 门店收款信息 */
  store_recipient?: V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient[];
}

export interface V3BrandPartnerStoreBrandstoresPostRequestStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string;
  /** 门店名称 */
  branch_name?: string;
}

export interface V3BrandPartnerStoreBrandstoresPostRequestStoreAddress {
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
}

export interface V3BrandPartnerStoreBrandstoresPostRequestStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string;
  /** 门店经营时间 */
  business_hours?: string;
}

export interface V3BrandPartnerStoreBrandstoresPostResponseStoreBasics {
  /** 商家门店编号 */
  store_reference_id?: string;
  /** 门店名称 */
  branch_name?: string;
}

export interface V3BrandPartnerStoreBrandstoresPostResponseStoreAddress {
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
}

export interface V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness {
  /** 门店服务电话 */
  service_phone?: string;
  /** 门店经营时间 */
  business_hours?: string;
}

export interface V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient {
  /** 门店收款商户号 */
  mchid: string;
  /** 门店收款主体 */
  company_name?: string;
  /** 收款绑定状态 */
  recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
}

export interface V3BrandPartnerStoreBrandstoresGetRequest extends CommonOptions {
  query: {
    /** 品牌ID */
    brand_id: string;
    /** 门店状态 */
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
  /** 分页起始位置 */
  offset?: number;
  /** 分页条数 */
  limit?: number;
  /** 门店总数 */
  total_count?: number;
  /** 品牌门店列表 */
  data?: {
    /** 品牌ID */
    brand_id: string;
    /** 品牌门店ID */
    store_id?: string;
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {});
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {});
    /** 审核失败原因 */
    review_reject_reason?: string;
    /** 门店基础信息 */
    store_basics?: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics;
    /** 门店地址信息 */
    store_address?: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress;
    /** 门店经营信息 */
    store_business?: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness;
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号 */
      mchid?: string;
      /** 门店收款主体 */
      company_name?: string;
      /** 收款绑定状态 */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED' | (string & {});
    }[];
  }[];
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
    store_basics?: V3BrandPartnerStoreBrandstoresPostRequestStoreBasics;
    /** 门店地址信息 */
    store_address?: V3BrandPartnerStoreBrandstoresPostRequestStoreAddress;
    /** 门店经营信息 */
    store_business?: V3BrandPartnerStoreBrandstoresPostRequestStoreBusiness;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse {
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
  store_basics?: V3BrandPartnerStoreBrandstoresPostResponseStoreBasics;
  /** 门店地址信息 */
  store_address?: V3BrandPartnerStoreBrandstoresPostResponseStoreAddress;
  /** 门店经营信息 */
  store_business?: V3BrandPartnerStoreBrandstoresPostResponseStoreBusiness;
  /** 门店收款信息 */
  store_recipient?: V3BrandPartnerStoreBrandstoresPostResponseStoreRecipient[];
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdGetRequest extends CommonOptions {
  /** 品牌门店ID */
  store_id: string;
  query: {
    /** 品牌ID */
    brand_id: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdGetResponse extends V3BrandPartnerStoreBrandstoresByStoreIdPatchResponse {
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
    /** 门店收款商户号 */
    mchid: string;
    /** 门店收款主体 */
    company_name: string;
  };
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipientPostResponse {
  /** 品牌ID */
  brand_id?: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店收款商户号 */
  mchid?: string;
  /** 门店收款主体 */
  company_name?: string;
  /** 收款绑定状态 */
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

export interface V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse {
  /** 品牌ID */
  brand_id: string;
  /** 品牌门店ID */
  store_id?: string;
  /** 门店状态 */
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

export interface V3BrandPartnerStoreBrandstoresByStoreIdResumePostResponse extends V3BrandPartnerStoreBrandstoresByStoreIdClosePostResponse {
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
    /** 门店收款商户号 */
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
  /** 品牌主商户号 */
  brand_mchid: string;
}

export interface V3BrandProfitsharingBrandConfigsByBrandMchidGetResponse {
  /** 品牌主商户号 */
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
    /** 子商户号 */
    sub_mchid: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分帐单号 */
    out_order_no: string;
    /** 分账描述 */
    description: string;
  };
}

export interface V3BrandProfitsharingFinishOrderPostResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分帐单号 */
  out_order_no: string;
  /** 微信分帐单号 */
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
    /** 品牌主商户号 */
    brand_mchid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账接收方列表 */
    receivers: {
      /** 分账接收方类型 */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 分账接收方账号 */
      account: string;
      /** 分账金额 */
      amount: number;
      /** 分账描述 */
      description: string;
      /** 分账个人接收方姓名 Given as text, sent encrypted: RSA-OAEP, WeChat Pay's key. */
      name?: string;
    }[];
    /** 是否分账完成 */
    finish: boolean;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3BrandProfitsharingOrdersPostResponse {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账接收方列表 */
  receivers?: {
    /** 接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 接收方账号 */
    account: string;
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /** 分账完成时间 */
    finish_time: string;
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号 */
    detail_id: string;
  }[];
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {});
}

export interface V3BrandProfitsharingOrdersGetRequest extends CommonOptions {
  query: {
    /** 子商户号 */
    sub_mchid: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
  };
}

export interface V3BrandProfitsharingOrdersGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 微信订单号 */
  transaction_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 微信分账单号 */
  order_id: string;
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 分账接收方账号 */
    account: string;
    /** 分账金额 */
    amount: number;
    /** 分账描述 */
    description: string;
    /** 分账结果 */
    result: 'PENDING' | 'SUCEESS' | 'CLOSED' | (string & {});
    /** 完成时间 */
    finish_time: string;
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账明细单号 */
    detail_id: string;
  }[];
  /** 分账完结金额 */
  finish_amount?: number;
  /** 分账完结描述 */
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
  /** 微信订单号 */
  transaction_id: string;
}

export interface V3BrandProfitsharingOrdersByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
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
    /** 品牌主商户号 */
    brand_mchid: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 分账接收方账号 */
    account: string;
    /** 接收方名称 */
    name?: string;
    /** 与品牌主商户的的关系类型 */
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS';
  };
}

export interface V3BrandProfitsharingReceiversAddPostResponse {
  /** 品牌主商户号 */
  brand_mchid: string;
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 分账接收方账号 */
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
    /** 品牌主商户号 */
    brand_mchid: string;
    /** 公众账号ID */
    appid: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 分账接收方账号 */
    account: string;
  };
}

export interface V3BrandProfitsharingReceiversDeletePostResponse extends V3BrandProfitsharingReceiversAddPostResponse {
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
    /** 子商户号 */
    sub_mchid: string;
    /** 微信分账单号 */
    order_id?: string;
    /** 商户分账单号 */
    out_order_no?: string;
    /** 商户回退单号 */
    out_return_no: string;
    /** 回退商户号 */
    return_mchid: string;
    /** 回退金额 */
    amount: number;
    /** 回退描述 */
    description: string;
  };
}

export interface V3BrandProfitsharingReturnordersPostResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 微信分账单号 */
  order_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 商户回退单号 */
  out_return_no: string;
  /** 回退商户号 */
  return_mchid: string;
  /** 回退金额 */
  amount: number;
  /** 微信回退单号 */
  return_no: string;
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {});
  /** 完成时间 */
  finish_time: string;
}

export interface V3BrandProfitsharingReturnordersGetRequest extends CommonOptions {
  query: {
    /** 子商户号 */
    sub_mchid: string;
    /** 商户回退单号 */
    out_return_no: string;
    /** 微信分帐单号 */
    order_id?: string;
    /** 商户分账单号 */
    out_order_no?: string;
  };
}

export interface V3BrandProfitsharingReturnordersGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 微信分账单号 */
  order_id: string;
  /** 商户分账单号 */
  out_order_no: string;
  /** 商户回退单号 */
  out_return_no: string;
  /** 回退商户号 */
  return_mchid: string;
  /** 微信回退单号 */
  return_no: string;
  /** 回退金额 */
  amount: number;
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 完成时间 */
  finish_time: string;
}
