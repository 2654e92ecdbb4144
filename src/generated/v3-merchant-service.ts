// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Download, DownloadCall, DownloadOptions, Empty, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3MerchantServicePaths {
  'v3/merchant-service/complaint-notifications': V3MerchantServiceComplaintNotifications;
  'v3/merchant-service/complaints': V3MerchantServiceComplaints;
  'v3/merchant-service/complaints/{transaction_id}': V3MerchantServiceComplaintsByTransactionId;
  'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys;
  'v3/merchant-service/complaints-v2': V3MerchantServiceComplaintsV2;
  'v3/merchant-service/complaints-v2/{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId;
  'v3/merchant-service/complaints-v2/{complaint_id}/complete': V3MerchantServiceComplaintsV2ByComplaintIdComplete;
  'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys;
  'v3/merchant-service/complaints-v2/{complaint_id}/response': V3MerchantServiceComplaintsV2ByComplaintIdResponse;
  'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService;
  'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress;
  'v3/merchant-service/feedbacks': V3MerchantServiceFeedbacks;
  'v3/merchant-service/images/upload': V3MerchantServiceImagesUpload;
  'v3/merchant-service/images/{media_id}': V3MerchantServiceImagesByMediaId;
}

export interface V3MerchantServiceOperations {
  'v3/merchant-service/complaint-notifications': { post: Operation<V3MerchantServiceComplaintNotificationsPostRequest, V3MerchantServiceComplaintNotificationsPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3MerchantServiceComplaintNotificationsGetRequest, V3MerchantServiceComplaintNotificationsGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; put: Operation<V3MerchantServiceComplaintNotificationsPutRequest, V3MerchantServiceComplaintNotificationsPutResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; delete: Operation<V3MerchantServiceComplaintNotificationsDeleteRequest, V3MerchantServiceComplaintNotificationsDeleteResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/complaints': { get: Operation<V3MerchantServiceComplaintsGetRequest, V3MerchantServiceComplaintsGetResponse> };
  'v3/merchant-service/complaints/{transaction_id}': { get: Operation<V3MerchantServiceComplaintsByTransactionIdGetRequest, V3MerchantServiceComplaintsByTransactionIdGetResponse> };
  'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': { get: Operation<V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetRequest, V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetResponse> };
  'v3/merchant-service/complaints-v2': { get: Operation<V3MerchantServiceComplaintsV2GetRequest, V3MerchantServiceComplaintsV2GetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/complaints-v2/{complaint_id}': { get: Operation<V3MerchantServiceComplaintsV2ByComplaintIdGetRequest, V3MerchantServiceComplaintsV2ByComplaintIdGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/complaints-v2/{complaint_id}/complete': { post: Operation<V3MerchantServiceComplaintsV2ByComplaintIdCompletePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdCompletePostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': { get: Operation<V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetRequest, V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponse> };
  'v3/merchant-service/complaints-v2/{complaint_id}/response': { post: Operation<V3MerchantServiceComplaintsV2ByComplaintIdResponsePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdResponsePostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': { post: Operation<V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': { post: Operation<V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest, V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/feedbacks': { post: Operation<V3MerchantServiceFeedbacksPostRequest, V3MerchantServiceFeedbacksPostResponse> };
  'v3/merchant-service/images/upload': { post: Operation<V3MerchantServiceImagesUploadPostRequest, V3MerchantServiceImagesUploadPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant-service/images/{media_id}': { get: Operation<V3MerchantServiceImagesByMediaIdGetRequest, V3MerchantServiceImagesByMediaIdGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/merchant-service` */
export interface V3MerchantService extends PathNode {
  'complaint-notifications': V3MerchantServiceComplaintNotifications;
  complaintNotifications: V3MerchantServiceComplaintNotifications;
  complaints: V3MerchantServiceComplaints;
  'complaints-v2': V3MerchantServiceComplaintsV2;
  complaintsV2: V3MerchantServiceComplaintsV2;
  feedbacks: V3MerchantServiceFeedbacks;
  images: V3MerchantServiceImages;
}

/** `v3/merchant-service/complaint-notifications` */
export interface V3MerchantServiceComplaintNotifications extends PathNode {
  /**
   * 创建投诉通知回调: `POST v3/merchant-service/complaint-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458679) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458106)
   */
  post: Call<V3MerchantServiceComplaintNotificationsPostRequest, V3MerchantServiceComplaintNotificationsPostResponse>;
  /** 创建投诉通知回调: `POST v3/merchant-service/complaint-notifications` */
  postAsync: Call<V3MerchantServiceComplaintNotificationsPostRequest, V3MerchantServiceComplaintNotificationsPostResponse>;
  /**
   * 查询投诉通知回调: `GET v3/merchant-service/complaint-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459014) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012459065)
   */
  get: OptionalCall<V3MerchantServiceComplaintNotificationsGetRequest, V3MerchantServiceComplaintNotificationsGetResponse>;
  /** 查询投诉通知回调: `GET v3/merchant-service/complaint-notifications` */
  getAsync: OptionalCall<V3MerchantServiceComplaintNotificationsGetRequest, V3MerchantServiceComplaintNotificationsGetResponse>;
  /**
   * 更新投诉通知回调: `PUT v3/merchant-service/complaint-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012459282) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012459287)
   */
  put: Call<V3MerchantServiceComplaintNotificationsPutRequest, V3MerchantServiceComplaintNotificationsPutResponse>;
  /** 更新投诉通知回调: `PUT v3/merchant-service/complaint-notifications` */
  putAsync: Call<V3MerchantServiceComplaintNotificationsPutRequest, V3MerchantServiceComplaintNotificationsPutResponse>;
  /**
   * 删除投诉通知回调: `DELETE v3/merchant-service/complaint-notifications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460452) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012460474)
   */
  delete: OptionalCall<V3MerchantServiceComplaintNotificationsDeleteRequest, V3MerchantServiceComplaintNotificationsDeleteResponse>;
  /** 删除投诉通知回调: `DELETE v3/merchant-service/complaint-notifications` */
  deleteAsync: OptionalCall<V3MerchantServiceComplaintNotificationsDeleteRequest, V3MerchantServiceComplaintNotificationsDeleteResponse>;
}

export interface V3MerchantServiceComplaintNotificationsPostRequest extends CommonOptions {
  json: {
    /** 通知地址 At most 255 characters. */
    url: string;
  };
}

export interface V3MerchantServiceComplaintNotificationsPostResponse {
  /** 商户号 At most 64 characters. */
  mchid: string;
  /** 通知地址 At most 255 characters. */
  url: string;
}

export interface V3MerchantServiceComplaintNotificationsGetRequest extends CommonOptions {
}

export interface V3MerchantServiceComplaintNotificationsGetResponse {
  /** 商户号 At most 64 characters. */
  mchid: string;
  /** 通知地址 At most 255 characters. */
  url: string;
}

export interface V3MerchantServiceComplaintNotificationsPutRequest extends CommonOptions {
  json: {
    /** 通知地址 At most 255 characters. */
    url: string;
  };
}

export interface V3MerchantServiceComplaintNotificationsPutResponse {
  /** 商户号 At most 64 characters. */
  mchid: string;
  /** 通知地址 At most 255 characters. */
  url: string;
}

export interface V3MerchantServiceComplaintNotificationsDeleteRequest extends CommonOptions {
}

export type V3MerchantServiceComplaintNotificationsDeleteResponse = Empty;

/** `v3/merchant-service/complaints` */
export interface V3MerchantServiceComplaints extends PathNode {
  _transaction_id_: V3MerchantServiceComplaintsByTransactionId;
  '{transaction_id}': V3MerchantServiceComplaintsByTransactionId;
  /**
   * 查询投诉信息: `GET v3/merchant-service/complaints`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml)
   */
  get: Call<V3MerchantServiceComplaintsGetRequest, V3MerchantServiceComplaintsGetResponse>;
  /**
   * 查询投诉信息: `GET v3/merchant-service/complaints`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2`.
   */
  getAsync: Call<V3MerchantServiceComplaintsGetRequest, V3MerchantServiceComplaintsGetResponse>;
}

export interface V3MerchantServiceComplaintsGetRequest extends CommonOptions {
  query: {
    /** 分页大小 */
    limit?: number;
    /** 分页开始位置 */
    offset?: number;
    /** 开始日期 */
    begin_date: string;
    /** 结束日期 */
    end_date: string;
    /** 特约商户号 */
    sub_mchid?: string;
  };
}

export interface V3MerchantServiceComplaintsGetResponse {
  /** 分页开始位置 */
  offset: number;
  /** 分页大小 */
  limit: number;
  /** 投诉总条数 */
  total_count?: number;
  /** 用户投诉信息详情 */
  data?: ({
    /** 商户订单号 */
    out_trade_no: string;
    /** 投诉时间 */
    complaint_time: string;
    /** 订单金额 */
    amount: number;
    /** 投诉人联系方式 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    payer_phone?: string;
    /** 投诉详情 */
    complaint_detail: string;
    /** 投诉单状态 */
    complaint_state: 'PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {});
    /** 微信订单号 */
    transaction_id: string;
    /** 冻结结束时间 */
    frozen_end_time?: string;
    /** 特约商户号 */
    sub_mchid?: string;
  })[];
}

/** `v3/merchant-service/complaints/{transaction_id}` */
export interface V3MerchantServiceComplaintsByTransactionId extends PathNode {
  'negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys;
  negotiationHistorys: V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys;
  /**
   * 查询投诉详情: `GET v3/merchant-service/complaints/{transaction_id}`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml)
   */
  get: Call<V3MerchantServiceComplaintsByTransactionIdGetRequest, V3MerchantServiceComplaintsByTransactionIdGetResponse>;
  /**
   * 查询投诉详情: `GET v3/merchant-service/complaints/{transaction_id}`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}`.
   */
  getAsync: Call<V3MerchantServiceComplaintsByTransactionIdGetRequest, V3MerchantServiceComplaintsByTransactionIdGetResponse>;
}

export interface V3MerchantServiceComplaintsByTransactionIdGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
}

export interface V3MerchantServiceComplaintsByTransactionIdGetResponse {
  /** 商户订单号 */
  out_trade_no: string;
  /** 投诉时间 */
  complaint_time: string;
  /** 投诉金额 */
  amount: number;
  /** 投诉人联系方式 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  payer_phone?: string;
  /** 投诉描述 */
  complaint_detail: string;
  /** 投诉单状态 */
  complaint_state?: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 冻结结束时间 */
  frozen_end_time?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** 投诉单处理进展状态 */
  complaint_handle_state: string;
}

/** `v3/merchant-service/complaints/{transaction_id}/negotiation-historys` */
export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys extends PathNode {
  /**
   * 查询投诉协商历史: `GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
   */
  get: Call<V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetRequest, V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetResponse>;
  /**
   * 查询投诉协商历史: `GET v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`.
   */
  getAsync: Call<V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetRequest, V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetResponse>;
}

export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
}

export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: ({
    /** 操作人 */
    operate_user: string;
    /** 操作时间 */
    operate_time: string;
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {});
    /** 操作内容 */
    operate_details?: string;
    /** 协商历史图片凭证 */
    image_list?: string[];
  })[];
}

/** `v3/merchant-service/complaints-v2` */
export interface V3MerchantServiceComplaintsV2 extends PathNode {
  _complaint_id_: V3MerchantServiceComplaintsV2ByComplaintId;
  '{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId;
  /**
   * 查询投诉单列表: `GET v3/merchant-service/complaints-v2`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533431) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691285)
   */
  get: Call<V3MerchantServiceComplaintsV2GetRequest, V3MerchantServiceComplaintsV2GetResponse>;
  /** 查询投诉单列表: `GET v3/merchant-service/complaints-v2` */
  getAsync: Call<V3MerchantServiceComplaintsV2GetRequest, V3MerchantServiceComplaintsV2GetResponse>;
}

export interface V3MerchantServiceComplaintsV2GetRequest extends CommonOptions {
  query: {
    /** 分页大小 */
    limit?: number;
    /** 分页开始位置 */
    offset?: number;
    /** 开始日期 At most 10 characters. */
    begin_date: string;
    /** 结束日期 At most 10 characters. */
    end_date: string;
    /** 被诉商户号 At most 64 characters. */
    complainted_mchid?: string;
  };
}

export interface V3MerchantServiceComplaintsV2GetResponse {
  /** 用户投诉信息详情 */
  data?: ({
    /** 投诉单号 At most 64 characters. */
    complaint_id: string;
    /** 投诉时间 At most 32 characters. */
    complaint_time: string;
    /** 投诉详情 At most 300 characters. */
    complaint_detail: string;
    /**
     * 投诉单状态 At most 30 characters.
     * - `PENDING` 待处理
     * - `PROCESSING` 处理中
     * - `PROCESSED` 已处理完成
     */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
    /** 被诉商户号 At most 64 characters. */
    complainted_mchid?: string;
    /** 投诉人联系方式 At most 512 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    payer_phone?: string;
    /** 投诉单关联订单信息 */
    complaint_order_info?: V3MerchantServiceComplaintsV2ComplaintOrderInfo[];
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean;
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean;
    /** 用户投诉次数 */
    user_complaint_times: number;
    /** 投诉资料列表 */
    complaint_media_list?: V3MerchantServiceComplaintsV2ComplaintMediaList[];
    /** 问题描述 At most 256 characters. */
    problem_description: string;
    /**
     * 问题类型
     * - `REFUND` 申请退款
     * - `SERVICE_NOT_WORK` 服务权益未生效
     * - `OTHERS` 其他类型
     */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {});
    /** 申请退款金额 */
    apply_refund_amount?: number;
    /**
     * 用户标签列表
     * - `TRUSTED` 此类用户满足极速退款条件
     * - `HIGH_RISK` 高风险投诉
     */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[];
    /** 投诉单关联服务单信息 */
    service_order_info?: V3MerchantServiceComplaintsV2ServiceOrderInfo[];
    /** 补充信息 */
    additional_info?: V3MerchantServiceComplaintsV2AdditionalInfo;
    /** 是否在平台协助中 */
    in_platform_service?: boolean;
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean;
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean;
  })[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉总条数 */
  total_count?: number;
}

export interface V3MerchantServiceComplaintsV2ComplaintOrderInfo {
  /** 微信订单号 At most 64 characters. */
  transaction_id: string;
  /** 商户订单号 At most 64 characters. */
  out_trade_no: string;
  /** 订单金额 */
  amount: number;
}

export interface V3MerchantServiceComplaintsV2ComplaintMediaList {
  /**
   * 媒体文件业务类型
   * - `USER_COMPLAINT_IMAGE` 用户提交投诉时上传的图片凭证
   */
  media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
  /** 媒体文件请求url At most 512 characters. */
  media_url: string[];
}

export interface V3MerchantServiceComplaintsV2ServiceOrderInfo {
  /** 微信支付服务订单号 At most 128 characters. */
  order_id?: string;
  /** 商户服务订单号 At most 128 characters. */
  out_order_no?: string;
  /**
   * 支付分服务单状态
   * - `DOING` 服务订单进行中
   * - `REVOKED` 服务订单已取消
   * - `WAITPAY` 服务订单待支付
   * - `DONE` 服务订单已完成
   */
  state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {});
}

export interface V3MerchantServiceComplaintsV2AdditionalInfo {
  /**
   * 补充信息类型
   * - `SHARE_POWER_TYPE` 充电宝投诉相关行业
   */
  type?: 'SHARE_POWER_TYPE' | (string & {});
  /** 充电宝投诉相关信息 */
  share_power_info?: {
    /** 归还时间 */
    return_time?: string;
    /** 归还地点信息 */
    return_address_info?: {
      /** 归还地点 At most 256 characters. */
      return_address?: string;
      /** 归还地点经度 At most 32 characters. */
      longitude?: string;
      /** 归还地点纬度 At most 32 characters. */
      latitude?: string;
    };
    /** 是否归还同一柜机 */
    is_returned_to_same_machine?: boolean;
  };
}

/** `v3/merchant-service/complaints-v2/{complaint_id}` */
export interface V3MerchantServiceComplaintsV2ByComplaintId extends PathNode {
  complete: V3MerchantServiceComplaintsV2ByComplaintIdComplete;
  'negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys;
  negotiationHistorys: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys;
  response: V3MerchantServiceComplaintsV2ByComplaintIdResponse;
  'response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService;
  responseImmediateService: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService;
  'update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress;
  updateRefundProgress: V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress;
  /**
   * 查询投诉单详情: `GET v3/merchant-service/complaints-v2/{complaint_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533436) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691648)
   */
  get: Call<V3MerchantServiceComplaintsV2ByComplaintIdGetRequest, V3MerchantServiceComplaintsV2ByComplaintIdGetResponse>;
  /** 查询投诉单详情: `GET v3/merchant-service/complaints-v2/{complaint_id}` */
  getAsync: Call<V3MerchantServiceComplaintsV2ByComplaintIdGetRequest, V3MerchantServiceComplaintsV2ByComplaintIdGetResponse>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdGetRequest extends CommonOptions {
  /** 投诉单号 At most 64 characters. */
  complaint_id: string;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdGetResponse extends Complaint {
}

/** A complaint of a user. */
export interface Complaint {
  /** 投诉单号 At most 64 characters. */
  complaint_id: string;
  /** 投诉时间 At most 32 characters. */
  complaint_time: string;
  /** 投诉详情 At most 300 characters. */
  complaint_detail: string;
  /**
   * 投诉单状态 At most 30 characters.
   * - `PENDING` 待处理
   * - `PROCESSING` 处理中
   * - `PROCESSED` 已处理完成
   */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {});
  /** 被诉商户号 At most 64 characters. */
  complainted_mchid?: string;
  /** 投诉人联系方式 At most 512 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  payer_phone?: string;
  /** 投诉人OpenID At most 128 characters. */
  payer_openid?: string;
  /** 投诉单关联订单信息 */
  complaint_order_info?: V3MerchantServiceComplaintsV2ComplaintOrderInfo[];
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean;
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean;
  /** 用户投诉次数 */
  user_complaint_times: number;
  /** 投诉资料列表 */
  complaint_media_list?: V3MerchantServiceComplaintsV2ComplaintMediaList[];
  /** 问题描述 At most 256 characters. */
  problem_description: string;
  /**
   * 问题类型
   * - `REFUND` 申请退款
   * - `SERVICE_NOT_WORK` 服务权益未生效
   * - `OTHERS` 其他类型
   */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {});
  /** 申请退款金额 */
  apply_refund_amount?: number;
  /**
   * 用户标签列表
   * - `TRUSTED` 此类用户满足极速退款条件
   * - `HIGH_RISK` 高风险投诉
   */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[];
  /** 投诉单关联服务单信息 */
  service_order_info?: V3MerchantServiceComplaintsV2ServiceOrderInfo[];
  /** 补充信息 */
  additional_info?: V3MerchantServiceComplaintsV2AdditionalInfo;
  /** 是否在平台协助中 */
  in_platform_service?: boolean;
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean;
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/complete` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdComplete extends PathNode {
  /**
   * 反馈处理完成: `POST v3/merchant-service/complaints-v2/{complaint_id}/complete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467255) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467217)
   */
  post: Call<V3MerchantServiceComplaintsV2ByComplaintIdCompletePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdCompletePostResponse>;
  /** 反馈处理完成: `POST v3/merchant-service/complaints-v2/{complaint_id}/complete` */
  postAsync: Call<V3MerchantServiceComplaintsV2ByComplaintIdCompletePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdCompletePostResponse>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdCompletePostRequest extends CommonOptions {
  /** 投诉单号 At most 64 characters. */
  complaint_id: string;
  json: {
    /** 被诉商户号 At most 64 characters. */
    complainted_mchid: string;
  };
}

export type V3MerchantServiceComplaintsV2ByComplaintIdCompletePostResponse = Empty;

/** `v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys extends PathNode {
  /**
   * 查询投诉协商历史: `GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012533439) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691802)
   */
  get: Call<V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetRequest, V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>;
  /** 查询投诉协商历史: `GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` */
  getAsync: Call<V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetRequest, V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetRequest extends CommonOptions {
  /** 投诉单号 */
  complaint_id: string;
  query?: {
    /** 分页大小 */
    limit?: number;
    /** 分页开始位置 */
    offset?: number;
  };
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: ({
    /** 操作资料列表 */
    complaint_media_list?: ({
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {});
      /** 媒体文件请求url */
      media_url?: string[];
    })[];
    /** 操作流水号 */
    log_id: string;
    /** 操作人 */
    operator: string;
    /** 操作时间 */
    operate_time: string;
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {});
    /** 操作内容 */
    operate_details?: string;
    /** 图片凭证 */
    image_list?: string[];
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string;
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string;
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: ({
        /** 消息块类型 */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {});
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string;
          /** 文本颜色 */
          color?: 'DEFAULT' | 'SECONDARY' | (string & {});
          /** 是否粗体 */
          is_bold?: boolean;
        };
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string;
          /** 图片样式类型 */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {});
        };
        /** 链接 */
        link?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseLink;
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string;
            /** faq内容 */
            faq_title?: string;
            /** 动作 */
            action?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseAction;
          }[];
        };
        /** 按钮 */
        button?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseLink;
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseLink[];
          /** 按钮布局方式 */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {});
          /** 失效配置 */
          invalid_info?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseInvalidInfo;
        };
      })[];
      /** 发送者身份类别 */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {});
      /** 自定义透传信息 */
      custom_data?: string;
    };
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: { [field: string]: unknown };
      /** 动作id */
      action_id?: string;
      /** 被点击的操作流水号 */
      clicked_log_id?: string;
    };
  })[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 投诉协商历史总条数 */
  total_count?: number;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseLink {
  /** 文本 */
  text?: string;
  /** 动作 */
  action?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseAction;
  /** 失效配置 */
  invalid_info?: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseInvalidInfo;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseAction {
  /** 动作类型 */
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {});
  /** 跳转链接 */
  jump_url?: string;
  /** 跳转小程序信息 */
  mini_program_jump_info?: {
    /** 跳转小程序APPID */
    appid: string;
    /** 跳转小程序页面PATH */
    path: string;
    /** 跳转小程序页面名称 */
    text: string;
  };
  /** 回复消息内容 */
  message_info?: {
    /** 回复的消息内容 */
    content: string;
    /** 自定义透传字段 */
    custom_data?: string;
  };
  /** 动作id */
  action_id?: string;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysGetResponseInvalidInfo {
  /** 过期时间 */
  expired_time?: string;
  /** 是否可以多次点击 */
  multi_clickable?: boolean;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/response` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdResponse extends PathNode {
  /**
   * 提交回复: `POST v3/merchant-service/complaints-v2/{complaint_id}/response`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467254) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467213)
   */
  post: Call<V3MerchantServiceComplaintsV2ByComplaintIdResponsePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdResponsePostResponse>;
  /** 提交回复: `POST v3/merchant-service/complaints-v2/{complaint_id}/response` */
  postAsync: Call<V3MerchantServiceComplaintsV2ByComplaintIdResponsePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdResponsePostResponse>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponsePostRequest extends CommonOptions {
  /** 投诉单号 At most 64 characters. */
  complaint_id: string;
  json: {
    /** 被诉商户号 At most 64 characters. */
    complainted_mchid: string;
    /** 回复内容 At most 500 characters. */
    response_content: string;
    /** 回复图片 */
    response_images?: string[];
    /** 跳转链接 At most 512 characters. */
    jump_url?: string;
    /** 跳转链接文案 At most 10 characters. */
    jump_url_text?: string;
    /** 跳转小程序信息 */
    mini_program_jump_info?: {
      /** 跳转小程序APPID */
      appid: string;
      /** 跳转小程序页面PATH */
      path: string;
      /** 跳转小程序页面名称 */
      text: string;
    };
  };
}

export type V3MerchantServiceComplaintsV2ByComplaintIdResponsePostResponse = Empty;

/** `v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService extends PathNode {
  /**
   * 回复需要即时服务的投诉单: `POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017151596) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017151726)
   */
  post: Call<V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>;
  /** 回复需要即时服务的投诉单: `POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` */
  postAsync: Call<V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequest, V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequest extends CommonOptions {
  /** 投诉单号 At most 64 characters. */
  complaint_id: string;
  json: {
    /** 被诉商户号 At most 64 characters. */
    complainted_mchid: string;
    /** 消息内容 */
    message: {
      /** 消息内容 */
      blocks?: {
        /**
         * 消息块类型
         * - `TEXT` 文本
         * - `IMAGE` 图片
         * - `LINK` 链接
         * - `FAQ_LIST` FAQ列表
         * - `BUTTON` 按钮
         * - `BUTTON_GROUP` 按钮组
         */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP';
        /** 文本 */
        text?: {
          /** 文字内容 */
          text?: string;
          /**
           * 文本颜色
           * - `DEFAULT` 默认文本内容颜色
           * - `SECONDARY` 次要文本内容颜色
           */
          color?: 'DEFAULT' | 'SECONDARY';
          /** 是否粗体 */
          is_bold?: boolean;
        };
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string;
          /**
           * 图片样式类型
           * - `IMAGE_STYLE_TYPE_NARROW` 窄图
           * - `IMAGE_STYLE_TYPE_WIDE` 宽图
           */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE';
        };
        /** 链接 */
        link?: {
          /** 链接文案 */
          text?: string;
          /** 动作 */
          action?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestAction;
          /** 失效配置 */
          invalid_info?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestInvalidInfo;
        };
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string;
            /** faq内容 */
            faq_title?: string;
            /** 动作 */
            action?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestAction;
          }[];
        };
        /** 按钮 */
        button?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestButton;
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestButton[];
          /**
           * 按钮布局方式
           * - `LAYOUT_HORIZONTAL` 水平排列
           * - `LAYOUT_VERTICAL` 垂直排列
           */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL';
          /** 失效配置 */
          invalid_info?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestInvalidInfo;
        };
      }[];
      /**
       * 发送者身份类别
       * - `UNKNOWN` 未知
       * - `MANUAL` 人工
       * - `MACHINE` 机器
       */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE';
      /** 自定义透传信息 At most 4096 characters. */
      custom_data?: string;
    };
    /** 幂等ID At most 128 characters. */
    idempotent_id: string;
  };
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostResponse {
  /** 操作流水号 At most 64 characters. */
  log_id: string;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestAction {
  /**
   * 动作类型
   * - `ACTION_TYPE_SEND_MESSAGE` 回复消息
   * - `ACTION_TYPE_JUMP_URL` 链接
   * - `ACTION_TYPE_JUMP_MINI_PROGRAM` 小程序
   */
  action_type?: 'ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM';
  /** 跳转链接 */
  jump_url?: string;
  /** 跳转小程序信息 */
  mini_program_jump_info?: {
    /** 跳转小程序APPID */
    appid?: string;
    /** 跳转小程序页面PATH */
    path?: string;
    /** 跳转小程序页面名称 */
    text?: string;
  };
  /** 回复消息内容 */
  message_info?: {
    /** 回复的消息内容 */
    content: string;
    /** 自定义透传字段 */
    custom_data?: string;
  };
  /** 动作id */
  action_id?: string;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestInvalidInfo {
  /** 过期时间 */
  expired_time?: string;
  /** 是否可以多次点击 */
  multi_clickable?: boolean;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestButton {
  /** 按钮文本 */
  text?: string;
  /** 动作 */
  action?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestAction;
  /** 失效配置 */
  invalid_info?: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServicePostRequestInvalidInfo;
}

/** `v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` */
export interface V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress extends PathNode {
  /**
   * 更新退款审批结果: `POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467256) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467218)
   */
  post: Call<V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest, V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostResponse>;
  /** 更新退款审批结果: `POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` */
  postAsync: Call<V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest, V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostResponse>;
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest extends CommonOptions {
  /** 投诉单号 At most 64 characters. */
  complaint_id: string;
  json: {
    /**
     * 审批动作
     * - `REJECT` 拒绝退款
     * - `APPROVE` 同意退款
     */
    action: 'REJECT' | 'APPROVE';
    /** 预计发起退款时间 */
    launch_refund_day?: number;
    /** 拒绝退款原因 At most 200 characters. */
    reject_reason?: string;
    /** 拒绝退款的举证图片列表 */
    reject_media_list?: string[];
    /** 备注 At most 200 characters. */
    remark?: string;
  };
}

export type V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressPostResponse = Empty;

/** `v3/merchant-service/feedbacks` */
export interface V3MerchantServiceFeedbacks extends PathNode {
  /**
   * 商户反馈: `POST v3/merchant-service/feedbacks`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/response`, `v3/merchant-service/complaints-v2/{complaint_id}/complete`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml)
   */
  post: Call<V3MerchantServiceFeedbacksPostRequest, V3MerchantServiceFeedbacksPostResponse>;
  /**
   * 商户反馈: `POST v3/merchant-service/feedbacks`
   * @deprecated Taken offline since 2021-01-08. Use `v3/merchant-service/complaints-v2/{complaint_id}/response`, `v3/merchant-service/complaints-v2/{complaint_id}/complete`.
   */
  postAsync: Call<V3MerchantServiceFeedbacksPostRequest, V3MerchantServiceFeedbacksPostResponse>;
}

export interface V3MerchantServiceFeedbacksPostRequest extends CommonOptions {
  json: {
    /** 微信支付订单号 */
    transaction_id: string;
    /** 被诉商户号 */
    complainted_mchid: string;
    /** 反馈内容类型 */
    feedback_type?: number;
    /** 反馈内容 */
    feedback_content: string;
    /** 图片凭证 */
    feedback_images?: string[];
    /** 反馈处理完成 */
    launch_confirm_process?: boolean;
  };
}

export type V3MerchantServiceFeedbacksPostResponse = Empty;

/** `v3/merchant-service/images` */
export interface V3MerchantServiceImages extends PathNode {
  upload: V3MerchantServiceImagesUpload;
  _media_id_: V3MerchantServiceImagesByMediaId;
  '{media_id}': V3MerchantServiceImagesByMediaId;
}

/** `v3/merchant-service/images/upload` */
export interface V3MerchantServiceImagesUpload extends PathNode {
  /**
   * 商户上传反馈图片: `POST v3/merchant-service/images/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467250) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467222)
   */
  post: Call<V3MerchantServiceImagesUploadPostRequest, V3MerchantServiceImagesUploadPostResponse>;
  /** 商户上传反馈图片: `POST v3/merchant-service/images/upload` */
  postAsync: Call<V3MerchantServiceImagesUploadPostRequest, V3MerchantServiceImagesUploadPostResponse>;
}

export interface V3MerchantServiceImagesUploadPostRequest extends CommonOptions {
  body: Body;
}

export interface V3MerchantServiceImagesUploadPostResponse {
  /** 媒体文件标识Id At most 512 characters. */
  media_id: string;
}

/** `v3/merchant-service/images/{media_id}` */
export interface V3MerchantServiceImagesByMediaId extends PathNode {
  /**
   * 图片下载: `GET v3/merchant-service/images/{media_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467251) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467223)
   */
  get: DownloadCall<V3MerchantServiceImagesByMediaIdGetRequest>;
  /** 图片下载: `GET v3/merchant-service/images/{media_id}` */
  getAsync: DownloadCall<V3MerchantServiceImagesByMediaIdGetRequest>;
}

export interface V3MerchantServiceImagesByMediaIdGetRequest extends DownloadOptions {
  /** 媒体文件标识ID At most 256 characters. */
  media_id: string;
}

export type V3MerchantServiceImagesByMediaIdGetResponse = Download;
