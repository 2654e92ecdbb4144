// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3EduStarPaths {
  'v3/edu-star/orders': V3EduStarOrders;
  'v3/edu-star/users/openid/{wechat_openid}': V3EduStarUsersOpenidByWechatOpenid;
  'v3/edu-star/users/qq/{qq}': V3EduStarUsersQqByQq;
}

export interface V3EduStarOperations {
  'v3/edu-star/orders': { post: Operation<V3EduStarOrdersPostRequest, V3EduStarOrdersPostResponse>; get: Operation<V3EduStarOrdersGetRequest, V3EduStarOrdersGetResponse> };
  'v3/edu-star/users/openid/{wechat_openid}': { get: Operation<V3EduStarUsersOpenidByWechatOpenidGetRequest, V3EduStarUsersOpenidByWechatOpenidGetResponse> };
  'v3/edu-star/users/qq/{qq}': { get: Operation<V3EduStarUsersQqByQqGetRequest, V3EduStarUsersQqByQqGetResponse> };
}

/** `v3/edu-star` */
export interface V3EduStar extends PathNode {
  orders: V3EduStarOrders;
  users: V3EduStarUsers;
}

/** `v3/edu-star/orders` */
export interface V3EduStarOrders extends PathNode {
  /**
   * 创建核销订单: `POST v3/edu-star/orders`
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   */
  post: Call<V3EduStarOrdersPostRequest, V3EduStarOrdersPostResponse>;
  /** 创建核销订单: `POST v3/edu-star/orders` */
  postAsync: Call<V3EduStarOrdersPostRequest, V3EduStarOrdersPostResponse>;
  /**
   * 通过QQ账号查询核销订单列表: `GET v3/edu-star/orders`
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   */
  get: Call<V3EduStarOrdersGetRequest, V3EduStarOrdersGetResponse>;
  /** 通过QQ账号查询核销订单列表: `GET v3/edu-star/orders` */
  getAsync: Call<V3EduStarOrdersGetRequest, V3EduStarOrdersGetResponse>;
}

export interface V3EduStarOrdersPostRequest extends CommonOptions {
  json: {
    /** appid */
    appid: string;
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string;
    /** 用户QQ账号 */
    qq?: string;
    /** 权益ID */
    right_id: string;
    /** 权益核销时间 */
    create_time: string;
  };
}

export interface V3EduStarOrdersPostResponse {
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq?: string;
  /** 权益ID */
  right_id: string;
  /** 权益核销时间 */
  create_time: string;
  /** 订单状态 */
  order_state: string;
  /** 订单号 */
  order_id: string;
}

export interface V3EduStarOrdersGetRequest extends CommonOptions {
  query: {
    /** appid */
    appid: string;
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string;
    /** 用户QQ账号 */
    qq?: string;
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
  };
}

export interface V3EduStarOrdersGetResponse {
  /** 结果集 */
  data: V3EduStarOrdersGetResponseData[];
  /** 总数量 */
  total_count: number;
  /** 分页页码 */
  offset?: number;
  /** 分页大小 */
  limit?: number;
}

export interface V3EduStarOrdersGetResponseData {
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq?: string;
  /** 权益ID */
  right_id: string;
  /** 权益核销时间 */
  create_time: string;
  /** 订单状态 */
  order_state: string;
  /** 订单号 */
  order_id: string;
}

/** `v3/edu-star/users` */
export interface V3EduStarUsers extends PathNode {
  openid: V3EduStarUsersOpenid;
  qq: V3EduStarUsersQq;
}

/** `v3/edu-star/users/openid` */
export interface V3EduStarUsersOpenid extends PathNode {
  _wechat_openid_: V3EduStarUsersOpenidByWechatOpenid;
  '{wechat_openid}': V3EduStarUsersOpenidByWechatOpenid;
}

/** `v3/edu-star/users/openid/{wechat_openid}` */
export interface V3EduStarUsersOpenidByWechatOpenid extends PathNode {
  /**
   * 通过微信用户标识查询用户信息: `GET v3/edu-star/users/openid/{wechat_openid}`
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   */
  get: Call<V3EduStarUsersOpenidByWechatOpenidGetRequest, V3EduStarUsersOpenidByWechatOpenidGetResponse>;
  /** 通过微信用户标识查询用户信息: `GET v3/edu-star/users/openid/{wechat_openid}` */
  getAsync: Call<V3EduStarUsersOpenidByWechatOpenidGetRequest, V3EduStarUsersOpenidByWechatOpenidGetResponse>;
}

export interface V3EduStarUsersOpenidByWechatOpenidGetRequest extends CommonOptions {
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  query: {
    /** 商户appid */
    appid: string;
  };
}

export interface V3EduStarUsersOpenidByWechatOpenidGetResponse {
  /** 是否学生 */
  education_star_student: boolean;
  /** appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq?: string;
  /** 注册时间 */
  register_time?: string;
}

/** `v3/edu-star/users/qq` */
export interface V3EduStarUsersQq extends PathNode {
  _qq_: V3EduStarUsersQqByQq;
  '{qq}': V3EduStarUsersQqByQq;
}

/** `v3/edu-star/users/qq/{qq}` */
export interface V3EduStarUsersQqByQq extends PathNode {
  /**
   * 通过QQ账号查询用户信息: `GET v3/edu-star/users/qq/{qq}`
   * @see [官方流程图](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png)
   */
  get: Call<V3EduStarUsersQqByQqGetRequest, V3EduStarUsersQqByQqGetResponse>;
  /** 通过QQ账号查询用户信息: `GET v3/edu-star/users/qq/{qq}` */
  getAsync: Call<V3EduStarUsersQqByQqGetRequest, V3EduStarUsersQqByQqGetResponse>;
}

export interface V3EduStarUsersQqByQqGetRequest extends CommonOptions {
  /** 用户QQ账号 */
  qq: string;
  query: {
    /** 商户appid */
    appid: string;
  };
}

export interface V3EduStarUsersQqByQqGetResponse {
  /** 学生标识 */
  education_star_student: boolean;
  /** 商户appid */
  appid: string;
  /** 用户在appid下的唯一标识 */
  wechat_openid: string;
  /** 用户QQ账号 */
  qq: string;
  /** 注册时间 */
  register_time?: string;
}
