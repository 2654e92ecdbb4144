// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3BusinesscirclePaths {
  'v3/businesscircle/parkings': V3BusinesscircleParkings;
  'v3/businesscircle/points/notify': V3BusinesscirclePointsNotify;
  'v3/businesscircle/user-authorizations/{openid}': V3BusinesscircleUserAuthorizationsByOpenid;
  'v3/businesscircle/users/{openid}/points/commit_status': V3BusinesscircleUsersByOpenidPointsCommitStatus;
}

export interface V3BusinesscircleOperations {
  'v3/businesscircle/parkings': { post: Operation<V3BusinesscircleParkingsPostRequest, V3BusinesscircleParkingsPostResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/businesscircle/points/notify': { post: Operation<V3BusinesscirclePointsNotifyPostRequest, V3BusinesscirclePointsNotifyPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/businesscircle/user-authorizations/{openid}': { get: Operation<V3BusinesscircleUserAuthorizationsByOpenidGetRequest, V3BusinesscircleUserAuthorizationsByOpenidGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/businesscircle/users/{openid}/points/commit_status': { get: Operation<V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest, V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/businesscircle` */
export interface V3Businesscircle extends PathNode {
  parkings: V3BusinesscircleParkings;
  points: V3BusinesscirclePoints;
  'user-authorizations': V3BusinesscircleUserAuthorizations;
  userAuthorizations: V3BusinesscircleUserAuthorizations;
  users: V3BusinesscircleUsers;
}

/** `v3/businesscircle/parkings` */
export interface V3BusinesscircleParkings extends PathNode {
  /**
   * 商圈会员停车状态同步: `POST v3/businesscircle/parkings`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535502) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474127)
   */
  post: Call<V3BusinesscircleParkingsPostRequest, V3BusinesscircleParkingsPostResponse>;
  /** 商圈会员停车状态同步: `POST v3/businesscircle/parkings` */
  postAsync: Call<V3BusinesscircleParkingsPostRequest, V3BusinesscircleParkingsPostResponse>;
}

export interface V3BusinesscircleParkingsPostRequest extends CommonOptions {
  json: {
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 品牌ID */
    brandid: number;
    /** 应用ID At most 32 characters. */
    appid: string;
    /** 用户标识 At most 64 characters. */
    openid: string;
    /** 车牌号 At most 32 characters. */
    plate_number: string;
    /**
     * 状态
     * - `IN` 用户开车进入商圈
     * - `OUT` 用户开车离开商圈
     */
    state: 'IN' | 'OUT';
    /** 时间 At most 32 characters. */
    time: string;
  };
}

export type V3BusinesscircleParkingsPostResponse = Empty;

/** `v3/businesscircle/points` */
export interface V3BusinesscirclePoints extends PathNode {
  notify: V3BusinesscirclePointsNotify;
}

/** `v3/businesscircle/points/notify` */
export interface V3BusinesscirclePointsNotify extends PathNode {
  /**
   * 商圈会员积分同步: `POST v3/businesscircle/points/notify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534698) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474133)
   */
  post: Call<V3BusinesscirclePointsNotifyPostRequest, V3BusinesscirclePointsNotifyPostResponse>;
  /** 商圈会员积分同步: `POST v3/businesscircle/points/notify` */
  postAsync: Call<V3BusinesscirclePointsNotifyPostRequest, V3BusinesscirclePointsNotifyPostResponse>;
}

export interface V3BusinesscirclePointsNotifyPostRequest extends CommonOptions {
  json: {
    /** 商圈商户ID At most 64 characters. */
    sub_mchid?: string;
    /** 微信订单号 At most 64 characters. */
    transaction_id: string;
    /** 小程序AppID At most 128 characters. */
    appid: string;
    /** 顾客OpenID At most 64 characters. */
    openid: string;
    /** 是否获得积分 */
    earn_points: boolean;
    /** 订单新增积分值 */
    increased_points: number;
    /** 积分更新时间 At most 32 characters. */
    points_update_time: string;
    /** 未获得积分的备注信息 At most 128 characters. */
    no_points_remarks?: string;
    /** 顾客积分总额 */
    total_points?: number;
  };
}

export type V3BusinesscirclePointsNotifyPostResponse = Empty;

/** `v3/businesscircle/user-authorizations` */
export interface V3BusinesscircleUserAuthorizations extends PathNode {
  _openid_: V3BusinesscircleUserAuthorizationsByOpenid;
  '{openid}': V3BusinesscircleUserAuthorizationsByOpenid;
}

/** `v3/businesscircle/user-authorizations/{openid}` */
export interface V3BusinesscircleUserAuthorizationsByOpenid extends PathNode {
  /**
   * 商圈积分授权查询: `GET v3/businesscircle/user-authorizations/{openid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534848) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474135)
   */
  get: Call<V3BusinesscircleUserAuthorizationsByOpenidGetRequest, V3BusinesscircleUserAuthorizationsByOpenidGetResponse>;
  /** 商圈积分授权查询: `GET v3/businesscircle/user-authorizations/{openid}` */
  getAsync: Call<V3BusinesscircleUserAuthorizationsByOpenidGetRequest, V3BusinesscircleUserAuthorizationsByOpenidGetResponse>;
}

export interface V3BusinesscircleUserAuthorizationsByOpenidGetRequest extends CommonOptions {
  /** 顾客OpenID At most 64 characters. */
  openid: string;
  query: {
    /** 商圈商户ID At most 64 characters. */
    sub_mchid?: string;
    /** 小程序AppID At most 128 characters. */
    appid: string;
  };
}

export interface V3BusinesscircleUserAuthorizationsByOpenidGetResponse {
  /** 顾客OpenID At most 64 characters. */
  openid: string;
  /**
   * 授权状态
   * - `UNAUTHORIZED` 顾客无授权商圈进行支付即积分的记录
   * - `AUTHORIZED` 顾客已授权商圈进行支付即积分的能力
   * - `DEAUTHORIZED` 顾客已取消授权商圈进行支付即积分的能力
   */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {});
  /** 授权时间 At most 32 characters. */
  authorize_time?: string;
  /** 取消授权时间 At most 32 characters. */
  deauthorize_time?: string;
}

/** `v3/businesscircle/users` */
export interface V3BusinesscircleUsers extends PathNode {
  _openid_: V3BusinesscircleUsersByOpenid;
  '{openid}': V3BusinesscircleUsersByOpenid;
}

/** `v3/businesscircle/users/{openid}` */
export interface V3BusinesscircleUsersByOpenid extends PathNode {
  points: V3BusinesscircleUsersByOpenidPoints;
}

/** `v3/businesscircle/users/{openid}/points` */
export interface V3BusinesscircleUsersByOpenidPoints extends PathNode {
  commit_status: V3BusinesscircleUsersByOpenidPointsCommitStatus;
}

/** `v3/businesscircle/users/{openid}/points/commit_status` */
export interface V3BusinesscircleUsersByOpenidPointsCommitStatus extends PathNode {
  /**
   * 商圈会员待积分状态查询: `GET v3/businesscircle/users/{openid}/points/commit_status`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534994) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474129)
   */
  get: Call<V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest, V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse>;
  /** 商圈会员待积分状态查询: `GET v3/businesscircle/users/{openid}/points/commit_status` */
  getAsync: Call<V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest, V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse>;
}

export interface V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest extends CommonOptions {
  /** 用户标识 At most 128 characters. */
  openid: string;
  query: {
    /** 子商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 品牌ID */
    brandid: number;
    /** 应用ID At most 128 characters. */
    appid: string;
  };
}

export interface V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse {
  /**
   * 商圈会员待积分状态
   * - `PENDING` 商圈会员有待提交的积分记录
   * - `FINISHED` 商圈会员没有待提交的积分记录
   */
  points_commit_status?: 'PENDING' | 'FINISHED' | (string & {});
}
