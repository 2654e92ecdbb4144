// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3SecurityPaths {
  'v3/security/echo': V3SecurityEcho;
}

export interface V3SecurityOperations {
  'v3/security/echo': { post: Operation<V3SecurityEchoPostRequest, V3SecurityEchoPostResponse> };
}

/** `v3/security` */
export interface V3Security extends PathNode {
  echo: V3SecurityEcho;
}

/** `v3/security/echo` */
export interface V3SecurityEcho extends PathNode {
  /**
   * 商户签名验签／加解密测试: `POST v3/security/echo`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014551946) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015139289)
   */
  post: Call<V3SecurityEchoPostRequest, V3SecurityEchoPostResponse>;
  /** 商户签名验签／加解密测试: `POST v3/security/echo` */
  postAsync: Call<V3SecurityEchoPostRequest, V3SecurityEchoPostResponse>;
}

export interface V3SecurityEchoPostRequest extends CommonOptions {
  json: {
    /** 商户回调地址 */
    notify_url?: string;
    /** 回显信息 */
    echo_message: string;
    /** 平台证书或微信支付公钥加密测试字段 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    encrypted_echo_message?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3SecurityEchoPostResponse {
  /** 回显信息 */
  echo_message: string;
  /** 平台证书或微信支付公钥加密测试字段 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  encrypted_echo_message?: string;
}
