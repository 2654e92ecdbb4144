// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.
import type { AxiosResponse, CommonOptions, Empty, PathNode } from '../chain/typed.ts';
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 官方文档}
   */
  post(options: V3BusinesscircleParkingsPostRequest): Promise<AxiosResponse<V3BusinesscircleParkingsPostResponse>>;
  /**
   * 商圈会员停车状态同步: `POST v3/businesscircle/parkings`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 官方文档}
   */
  postAsync(options: V3BusinesscircleParkingsPostRequest): Promise<AxiosResponse<V3BusinesscircleParkingsPostResponse>>;
}

/** Options of `POST v3/businesscircle/parkings`. */
export interface V3BusinesscircleParkingsPostRequest extends CommonOptions {
  json: {
      /** 商圈商户ID */
      sub_mchid?: string;
      /** 品牌ID */
      brandid: number;
      /** 应用ID */
      appid: string;
      /** 用户标识 */
      openid: string;
      /** 车牌号 */
      plate_number: string;
      /** 状态 */
      state: string;
      /** 时间 */
      time: string;
    };
}

/** `data` of `POST v3/businesscircle/parkings`. */
export type V3BusinesscircleParkingsPostResponse = Empty;

/** `v3/businesscircle/points` */
export interface V3BusinesscirclePoints extends PathNode {
  notify: V3BusinesscirclePointsNotify;
}

/** `v3/businesscircle/points/notify` */
export interface V3BusinesscirclePointsNotify extends PathNode {
  /**
   * 商圈会员积分同步: `POST v3/businesscircle/points/notify`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 官方文档}
   */
  post(options: V3BusinesscirclePointsNotifyPostRequest): Promise<AxiosResponse<V3BusinesscirclePointsNotifyPostResponse>>;
  /**
   * 商圈会员积分同步: `POST v3/businesscircle/points/notify`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 官方文档}
   */
  postAsync(options: V3BusinesscirclePointsNotifyPostRequest): Promise<AxiosResponse<V3BusinesscirclePointsNotifyPostResponse>>;
}

/** Options of `POST v3/businesscircle/points/notify`. */
export interface V3BusinesscirclePointsNotifyPostRequest extends CommonOptions {
  json: {
      /** 商圈商户ID */
      sub_mchid?: string;
      /** 微信订单号 */
      transaction_id: string;
      /** 小程序appid */
      appid: string;
      /** 顾客openid */
      openid: string;
      /** 是否获得积分 */
      earn_points: boolean;
      /** 订单新增积分值 */
      increased_points: number;
      /** 积分更新时间 */
      points_update_time: string;
      /** 未获得积分的备注信息 */
      no_points_remarks?: string;
      /** 顾客积分总额 */
      total_points?: number;
    };
}

/** `data` of `POST v3/businesscircle/points/notify`. */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 官方文档}
   */
  get(options: V3BusinesscircleUserAuthorizationsByOpenidGetRequest): Promise<AxiosResponse<V3BusinesscircleUserAuthorizationsByOpenidGetResponse>>;
  /**
   * 商圈积分授权查询: `GET v3/businesscircle/user-authorizations/{openid}`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 官方文档}
   */
  getAsync(options: V3BusinesscircleUserAuthorizationsByOpenidGetRequest): Promise<AxiosResponse<V3BusinesscircleUserAuthorizationsByOpenidGetResponse>>;
}

/** Options of `GET v3/businesscircle/user-authorizations/{openid}`. */
export interface V3BusinesscircleUserAuthorizationsByOpenidGetRequest extends CommonOptions {
  /** 顾客openid */
  openid: string;
  query: {
      /** 商圈商户ID */
      sub_mchid?: string;
      /** 小程序appid */
      appid: string;
    };
}

/** `data` of `GET v3/businesscircle/user-authorizations/{openid}`. */
export interface V3BusinesscircleUserAuthorizationsByOpenidGetResponse {
  /** 顾客openid */
  openid: string;
  /** 授权状态 */
  authorize_state: string;
  /** 授权时间 */
  authorize_time?: string;
  /** 取消授权时间 */
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 官方文档}
   */
  get(options: V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest): Promise<AxiosResponse<V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse>>;
  /**
   * 商圈会员待积分状态查询: `GET v3/businesscircle/users/{openid}/points/commit_status`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 官方文档}
   */
  getAsync(options: V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest): Promise<AxiosResponse<V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse>>;
}

/** Options of `GET v3/businesscircle/users/{openid}/points/commit_status`. */
export interface V3BusinesscircleUsersByOpenidPointsCommitStatusGetRequest extends CommonOptions {
  /** 顾客openid */
  openid: string;
  query: {
      /** 商圈商户ID */
      sub_mchid?: string;
      /** 品牌ID */
      brandid: number;
      /** 应用ID */
      appid: string;
    };
}

/** `data` of `GET v3/businesscircle/users/{openid}/points/commit_status`. */
export type V3BusinesscircleUsersByOpenidPointsCommitStatusGetResponse = Empty;
