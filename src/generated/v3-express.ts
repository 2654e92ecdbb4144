// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3ExpressPaths {
  'v3/express/users/{openid}/transform': V3ExpressUsersByOpenidTransform;
}

export interface V3ExpressOperations {
  'v3/express/users/{openid}/transform': { post: Operation<V3ExpressUsersByOpenidTransformPostRequest, V3ExpressUsersByOpenidTransformPostResponse> };
}

/** `v3/express` */
export interface V3Express extends PathNode {
  users: V3ExpressUsers;
}

/** `v3/express/users` */
export interface V3ExpressUsers extends PathNode {
  _openid_: V3ExpressUsersByOpenid;
  '{openid}': V3ExpressUsersByOpenid;
}

/** `v3/express/users/{openid}` */
export interface V3ExpressUsersByOpenid extends PathNode {
  transform: V3ExpressUsersByOpenidTransform;
}

/** `v3/express/users/{openid}/transform` */
export interface V3ExpressUsersByOpenidTransform extends PathNode {
  /**
   * 用户openid转换: `POST v3/express/users/{openid}/transform`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
   */
  post: Call<V3ExpressUsersByOpenidTransformPostRequest, V3ExpressUsersByOpenidTransformPostResponse>;
  /** 用户openid转换: `POST v3/express/users/{openid}/transform` */
  postAsync: Call<V3ExpressUsersByOpenidTransformPostRequest, V3ExpressUsersByOpenidTransformPostResponse>;
}

export interface V3ExpressUsersByOpenidTransformPostRequest extends CommonOptions {
  /** 用户openid */
  openid: string;
  json: {
    /** 目标应用的appid */
    appid: string;
  };
}

export interface V3ExpressUsersByOpenidTransformPostResponse {
  /** 转换后的openid */
  openid: string;
}
