// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3SmartguidePaths {
  'v3/smartguide/guides': V3SmartguideGuides;
  'v3/smartguide/guides/{guide_id}': V3SmartguideGuidesByGuideId;
  'v3/smartguide/guides/{guide_id}/assign': V3SmartguideGuidesByGuideIdAssign;
}

export interface V3SmartguideOperations {
  'v3/smartguide/guides': { post: Operation<V3SmartguideGuidesPostRequest, V3SmartguideGuidesPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'>; get: Operation<V3SmartguideGuidesGetRequest, V3SmartguideGuidesGetResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/smartguide/guides/{guide_id}': { patch: Operation<V3SmartguideGuidesByGuideIdPatchRequest, V3SmartguideGuidesByGuideIdPatchResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/smartguide/guides/{guide_id}/assign': { post: Operation<V3SmartguideGuidesByGuideIdAssignPostRequest, V3SmartguideGuidesByGuideIdAssignPostResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/smartguide` */
export interface V3Smartguide extends PathNode {
  guides: V3SmartguideGuides;
}

/** `v3/smartguide/guides` */
export interface V3SmartguideGuides extends PathNode {
  _guide_id_: V3SmartguideGuidesByGuideId;
  '{guide_id}': V3SmartguideGuidesByGuideId;
  /**
   * 服务人员注册: `POST v3/smartguide/guides`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
   */
  post: Call<V3SmartguideGuidesPostRequest, V3SmartguideGuidesPostResponse>;
  /** 服务人员注册: `POST v3/smartguide/guides` */
  postAsync: Call<V3SmartguideGuidesPostRequest, V3SmartguideGuidesPostResponse>;
  /**
   * 服务人员查询: `GET v3/smartguide/guides`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
   */
  get: Call<V3SmartguideGuidesGetRequest, V3SmartguideGuidesGetResponse>;
  /** 服务人员查询: `GET v3/smartguide/guides` */
  getAsync: Call<V3SmartguideGuidesGetRequest, V3SmartguideGuidesGetResponse>;
}

export interface V3SmartguideGuidesPostRequest extends CommonOptions {
  json: {
    /** 子商户ID At most 64 characters. */
    sub_mchid?: string;
    /** 企业ID */
    corpid: string;
    /** 门店ID */
    store_id: number;
    /** 企业微信的员工ID At most 64 characters. */
    userid: string;
    /** 企业微信的员工姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name: string;
    /** 手机号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    mobile: string;
    /** 员工个人二维码URL At most 1024 characters. */
    qr_code: string;
    /** 头像URL At most 1024 characters. */
    avatar: string;
    /** 群二维码URL At most 1024 characters. */
    group_qrcode?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3SmartguideGuidesPostResponse {
  /** 服务人员ID At most 64 characters. */
  guide_id: string;
}

export interface V3SmartguideGuidesGetRequest extends CommonOptions {
  query: {
    /** 子商户ID At most 64 characters. */
    sub_mchid?: string;
    /** 门店ID */
    store_id: number;
    /** 企业微信的员工ID At most 64 characters. */
    userid?: string;
    /** 手机号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    mobile?: string;
    /** 工号 */
    work_id?: string;
    /** 最大资源条数 */
    limit?: number;
    /** 请求资源起始位置 */
    offset?: number;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3SmartguideGuidesGetResponse {
  /** 服务人员列表 */
  data?: {
    /** 服务人员ID */
    guide_id?: string;
    /** 门店ID */
    store_id?: number;
    /** 服务人员姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    name?: string;
    /** 手机号码 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    mobile?: string;
    /** 企业微信的员工ID */
    userid?: string;
    /** 工号 */
    work_id?: string;
  }[];
  /** 服务人员数量 */
  total_count?: number;
  /** 最大资源条数 */
  limit?: number;
  /** 请求资源起始位置 */
  offset?: number;
}

/** `v3/smartguide/guides/{guide_id}` */
export interface V3SmartguideGuidesByGuideId extends PathNode {
  assign: V3SmartguideGuidesByGuideIdAssign;
  /**
   * 服务人员信息更新: `PATCH v3/smartguide/guides/{guide_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535160) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012688570)
   */
  patch: Call<V3SmartguideGuidesByGuideIdPatchRequest, V3SmartguideGuidesByGuideIdPatchResponse>;
  /** 服务人员信息更新: `PATCH v3/smartguide/guides/{guide_id}` */
  patchAsync: Call<V3SmartguideGuidesByGuideIdPatchRequest, V3SmartguideGuidesByGuideIdPatchResponse>;
}

export interface V3SmartguideGuidesByGuideIdPatchRequest extends CommonOptions {
  /** 服务人员ID At most 64 characters. */
  guide_id: string;
  json?: {
    /** 子商户ID At most 64 characters. */
    sub_mchid?: string;
    /** 服务人员姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name?: string;
    /** 服务人员手机号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    mobile?: string;
    /** 服务人员二维码URL At most 1024 characters. */
    qr_code?: string;
    /** 服务人员头像URL At most 1024 characters. */
    avatar?: string;
    /** 群二维码URL At most 1024 characters. */
    group_qrcode?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export type V3SmartguideGuidesByGuideIdPatchResponse = Empty;

/** `v3/smartguide/guides/{guide_id}/assign` */
export interface V3SmartguideGuidesByGuideIdAssign extends PathNode {
  /**
   * 服务人员分配: `POST v3/smartguide/guides/{guide_id}/assign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535161) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474145)
   */
  post: Call<V3SmartguideGuidesByGuideIdAssignPostRequest, V3SmartguideGuidesByGuideIdAssignPostResponse>;
  /** 服务人员分配: `POST v3/smartguide/guides/{guide_id}/assign` */
  postAsync: Call<V3SmartguideGuidesByGuideIdAssignPostRequest, V3SmartguideGuidesByGuideIdAssignPostResponse>;
}

export interface V3SmartguideGuidesByGuideIdAssignPostRequest extends CommonOptions {
  /** 服务人员ID At most 64 characters. */
  guide_id: string;
  json: {
    /** 子商户ID At most 64 characters. */
    sub_mchid?: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no: string;
  };
}

export type V3SmartguideGuidesByGuideIdAssignPostResponse = Empty;
