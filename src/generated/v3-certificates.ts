// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { CommonOptions, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3CertificatesPaths {
  'v3/certificates': V3Certificates;
}

export interface V3CertificatesOperations {
  'v3/certificates': { get: Operation<V3CertificatesGetRequest, V3CertificatesGetResponse> };
}

/** `v3/certificates` */
export interface V3Certificates extends PathNode {
  /**
   * 获取平台证书列表: `GET v3/certificates`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551764) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715700)
   */
  get: OptionalCall<V3CertificatesGetRequest, V3CertificatesGetResponse>;
  /** 获取平台证书列表: `GET v3/certificates` */
  getAsync: OptionalCall<V3CertificatesGetRequest, V3CertificatesGetResponse>;
}

export interface V3CertificatesGetRequest extends CommonOptions {
  query?: {
    /** 平台证书算法类型 */
    algorithm_type?: 'SM2' | 'RSA' | 'ALL';
  };
}

export interface V3CertificatesGetResponse {
  /** 验签时使用的平台证书序列号 */
  data: ({
    /** 证书序列号 */
    serial_no: string;
    /** 证书启用时间 */
    effective_time?: string;
    /** 证书弃用时间 */
    expire_time?: string;
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 At most 32 characters. */
      algorithm: 'AEAD_AES_256_GCM' | (string & {});
      /** 加密证书的随机串 At most 16 characters. */
      nonce: string;
      /** 加密证书的附加数据 At most 16 characters. */
      associated_data?: 'certificate' | (string & {});
      /** 加密后的证书内容 At most 1048576 characters. */
      ciphertext: string;
    };
  })[];
}
