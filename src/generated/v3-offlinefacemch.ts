// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3OfflinefacemchPaths {
  'v3/offlinefacemch/organizations': V3OfflinefacemchOrganizations;
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId;
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract;
  'v3/offlinefacemch/tokens': V3OfflinefacemchTokens;
}

export interface V3OfflinefacemchOperations {
  'v3/offlinefacemch/organizations': { get: Operation<V3OfflinefacemchOrganizationsGetRequest, V3OfflinefacemchOrganizationsGetResponse> };
  'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': { get: Operation<V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>; patch: Operation<V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchResponse> };
  'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': { post: Operation<V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostResponse> };
  'v3/offlinefacemch/tokens': { post: Operation<V3OfflinefacemchTokensPostRequest, V3OfflinefacemchTokensPostResponse> };
}

/** `v3/offlinefacemch` */
export interface V3Offlinefacemch extends PathNode {
  organizations: V3OfflinefacemchOrganizations;
  tokens: V3OfflinefacemchTokens;
}

/** `v3/offlinefacemch/organizations` */
export interface V3OfflinefacemchOrganizations extends PathNode {
  _organization_id_: V3OfflinefacemchOrganizationsByOrganizationId;
  '{organization_id}': V3OfflinefacemchOrganizationsByOrganizationId;
  /**
   * 查询机构信息接口: `GET v3/offlinefacemch/organizations`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   */
  get: OptionalCall<V3OfflinefacemchOrganizationsGetRequest, V3OfflinefacemchOrganizationsGetResponse>;
  /** 查询机构信息接口: `GET v3/offlinefacemch/organizations` */
  getAsync: OptionalCall<V3OfflinefacemchOrganizationsGetRequest, V3OfflinefacemchOrganizationsGetResponse>;
}

export interface V3OfflinefacemchOrganizationsGetRequest extends CommonOptions {
  query?: {
    /** 机构ID */
    organization_id?: string;
    /** 机构名称 */
    organization_name?: string;
  };
}

export interface V3OfflinefacemchOrganizationsGetResponse {
  /** 机构ID */
  organization_id?: string;
  /** 机构名称 */
  organization_name?: string;
}

/** `v3/offlinefacemch/organizations/{organization_id}` */
export interface V3OfflinefacemchOrganizationsByOrganizationId extends PathNode {
  users: V3OfflinefacemchOrganizationsByOrganizationIdUsers;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsers extends PathNode {
  'out-user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId;
  outUserId: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId;
  'user-id': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId;
  userId: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId extends PathNode {
  _out_user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId;
  '{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId extends PathNode {
  /**
   * 刷脸用户信息查询接口: `GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html)
   */
  get: Call<V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>;
  /** 刷脸用户信息查询接口: `GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` */
  getAsync: Call<V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>;
  /**
   * 刷脸用户信息修改接口: `PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   */
  patch: Call<V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchResponse>;
  /** 刷脸用户信息修改接口: `PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}` */
  patchAsync: Call<V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchResponse>;
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest extends CommonOptions {
  /** 机构ID */
  organization_id: string;
  /** 商户刷脸用户ID */
  out_user_id: string;
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse {
  /** 刷脸用户ID */
  use_id?: string;
  /** 商户刷脸用户ID */
  out_user_id?: string;
  /** 机构ID */
  organization_id?: string;
  /** 姓名 */
  user_name?: string;
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {});
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string;
  };
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string;
  };
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {});
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {});
  /** 人脸图片上传状态 */
  face_image_ok?: boolean;
  /** 签约ID */
  contract_id?: string;
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest extends CommonOptions {
  /** 机构ID */
  organization_id: string;
  /** 商户刷脸用户ID */
  out_user_id: string;
  json: {
    /** 姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    user_name?: string;
    /** 用户类型 */
    user_type?: 'STUDENT' | 'STUFF';
    /** 学生信息 */
    student_info?: {
      /** 班级名 */
      class_name?: string;
    };
    /** 职工信息 */
    staff_info?: {
      /** 职业 */
      occupation?: string;
    };
    /** 状态 */
    status?: 'NORMAL' | 'DISABLED';
    /** 手机号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    phone?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export type V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchResponse = Empty;

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId extends PathNode {
  _user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId;
  '{user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId extends PathNode {
  'terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract;
  terminateContract: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract;
}

/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` */
export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract extends PathNode {
  /**
   * 解除刷脸用户签约关系接口: `POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   */
  post: Call<V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostResponse>;
  /** 解除刷脸用户签约关系接口: `POST v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract` */
  postAsync: Call<V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest, V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostResponse>;
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest extends CommonOptions {
  /** 机构ID */
  organization_id: string;
  /** 刷脸用户ID */
  user_id: string;
}

export type V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostResponse = Empty;

/** `v3/offlinefacemch/tokens` */
export interface V3OfflinefacemchTokens extends PathNode {
  /**
   * 获取凭证授权接口: `POST v3/offlinefacemch/tokens`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   */
  post: Call<V3OfflinefacemchTokensPostRequest, V3OfflinefacemchTokensPostResponse>;
  /** 获取凭证授权接口: `POST v3/offlinefacemch/tokens` */
  postAsync: Call<V3OfflinefacemchTokensPostRequest, V3OfflinefacemchTokensPostResponse>;
}

export interface V3OfflinefacemchTokensPostRequest extends CommonOptions {
  json: {
    /** 使用场景 */
    scene?: string;
    /** 小程序/h5鉴权场景初始化数据 */
    web_init_data?: {
      /** 商户刷脸用户ID */
      out_user_id?: string;
      /** 机构ID */
      organization_id?: string;
    };
  };
}

export interface V3OfflinefacemchTokensPostResponse {
  /** 授权凭证 */
  token?: string;
}
