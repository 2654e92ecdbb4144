// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3PalmservicePaths {
  'v3/palmservice/authorization/openid/{openid}': V3PalmserviceAuthorizationOpenidByOpenid;
  'v3/palmservice/authorization/preauthorize': V3PalmserviceAuthorizationPreauthorize;
}

export interface V3PalmserviceOperations {
  'v3/palmservice/authorization/openid/{openid}': { get: Operation<V3PalmserviceAuthorizationOpenidByOpenidGetRequest, V3PalmserviceAuthorizationOpenidByOpenidGetResponse> };
  'v3/palmservice/authorization/preauthorize': { post: Operation<V3PalmserviceAuthorizationPreauthorizePostRequest, V3PalmserviceAuthorizationPreauthorizePostResponse> };
}

/** `v3/palmservice` */
export interface V3Palmservice extends PathNode {
  authorization: V3PalmserviceAuthorization;
}

/** `v3/palmservice/authorization` */
export interface V3PalmserviceAuthorization extends PathNode {
  openid: V3PalmserviceAuthorizationOpenid;
  preauthorize: V3PalmserviceAuthorizationPreauthorize;
}

/** `v3/palmservice/authorization/openid` */
export interface V3PalmserviceAuthorizationOpenid extends PathNode {
  _openid_: V3PalmserviceAuthorizationOpenidByOpenid;
  '{openid}': V3PalmserviceAuthorizationOpenidByOpenid;
}

/** `v3/palmservice/authorization/openid/{openid}` */
export interface V3PalmserviceAuthorizationOpenidByOpenid extends PathNode {
  /**
   * 查询刷掌授权: `GET v3/palmservice/authorization/openid/{openid}`
   * Available on request.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014482017)
   */
  get: Call<V3PalmserviceAuthorizationOpenidByOpenidGetRequest, V3PalmserviceAuthorizationOpenidByOpenidGetResponse>;
  /**
   * 查询刷掌授权: `GET v3/palmservice/authorization/openid/{openid}`
   * Available on request.
   */
  getAsync: Call<V3PalmserviceAuthorizationOpenidByOpenidGetRequest, V3PalmserviceAuthorizationOpenidByOpenidGetResponse>;
}

export interface V3PalmserviceAuthorizationOpenidByOpenidGetRequest extends CommonOptions {
  /** OpenID */
  openid: string;
  query: {
    /** 机构ID */
    organization_id: string;
  };
}

export interface V3PalmserviceAuthorizationOpenidByOpenidGetResponse {
  /** OpenID */
  openid?: string;
  /** 机构ID */
  organization_id?: string;
  /** 授权状态 */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {});
  /** 授权时间 */
  authorize_time?: string;
}

/** `v3/palmservice/authorization/preauthorize` */
export interface V3PalmserviceAuthorizationPreauthorize extends PathNode {
  /**
   * 服务关联预授权: `POST v3/palmservice/authorization/preauthorize`
   * Available on request.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014481990)
   */
  post: Call<V3PalmserviceAuthorizationPreauthorizePostRequest, V3PalmserviceAuthorizationPreauthorizePostResponse>;
  /**
   * 服务关联预授权: `POST v3/palmservice/authorization/preauthorize`
   * Available on request.
   */
  postAsync: Call<V3PalmserviceAuthorizationPreauthorizePostRequest, V3PalmserviceAuthorizationPreauthorizePostResponse>;
}

export interface V3PalmserviceAuthorizationPreauthorizePostRequest extends CommonOptions {
  json: {
    /** OpenID */
    openid: string;
    /** 预授权会话ID */
    preauthorize_session_id?: string;
    /** 机构ID */
    organization_id?: string;
  };
}

export interface V3PalmserviceAuthorizationPreauthorizePostResponse {
  /** 预授权token */
  permission_token: string;
}
