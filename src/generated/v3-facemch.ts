// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3FacemchPaths {
  'v3/facemch/users/{face_sid}': V3FacemchUsersByFaceSid;
}

export interface V3FacemchOperations {
  'v3/facemch/users/{face_sid}': { get: Operation<V3FacemchUsersByFaceSidGetRequest, V3FacemchUsersByFaceSidGetResponse> };
}

/** `v3/facemch` */
export interface V3Facemch extends PathNode {
  users: V3FacemchUsers;
}

/** `v3/facemch/users` */
export interface V3FacemchUsers extends PathNode {
  _face_sid_: V3FacemchUsersByFaceSid;
  '{face_sid}': V3FacemchUsersByFaceSid;
}

/** `v3/facemch/users/{face_sid}` */
export interface V3FacemchUsersByFaceSid extends PathNode {
  /**
   * 查询用户授权的实名信息: `GET v3/facemch/users/{face_sid}`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
   */
  get: Call<V3FacemchUsersByFaceSidGetRequest, V3FacemchUsersByFaceSidGetResponse>;
  /** 查询用户授权的实名信息: `GET v3/facemch/users/{face_sid}` */
  getAsync: Call<V3FacemchUsersByFaceSidGetRequest, V3FacemchUsersByFaceSidGetResponse>;
}

export interface V3FacemchUsersByFaceSidGetRequest extends CommonOptions {
  /** 终端设备识别用户成功后返回的凭证 */
  face_sid: string;
  query: {
    /** 标识本次请求获取的信息类型 */
    info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME';
    /** 微信分配的公众账号ID */
    appid: string;
    sub_mchid?: string;
    /** 微信分配的子商户公众账号ID */
    sub_appid?: string;
    sub_serial_no?: string;
  };
}

export interface V3FacemchUsersByFaceSidGetResponse {
  /** UnionID */
  union_id?: string;
  /** 用户在商户appid下的唯⼀标识 */
  openid?: string;
  /** 用户在⼦商户appid下的唯⼀标识 */
  sub_openid?: string;
  /** 姓名信息 */
  real_name_info?: {
    /** Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    encrypted_real_name?: string;
    credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {});
    /** Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    encrypted_credential_id?: string;
  };
}
