// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.
import type { AxiosResponse, CommonOptions, PathNode } from '../chain/typed.ts';
/** `v3/certificates` */
export interface V3Certificates extends PathNode {
  /**
   * 获取平台证书列表: `GET v3/certificates`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 官方文档}
   */
  get(options?: V3CertificatesGetRequest): Promise<AxiosResponse<V3CertificatesGetResponse>>;
  /**
   * 获取平台证书列表: `GET v3/certificates`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 官方文档}
   */
  getAsync(options?: V3CertificatesGetRequest): Promise<AxiosResponse<V3CertificatesGetResponse>>;
}

/** Options of `GET v3/certificates`. */
export interface V3CertificatesGetRequest extends CommonOptions {
  query?: {
      /** 平台证书算法类型 */
      algorithm_type?: 'SM2' | 'RSA' | 'ALL';
    };
}

/** `data` of `GET v3/certificates`. */
export interface V3CertificatesGetResponse {
  /** 平台证书列表 */
  data: {
      /** 证书序列号 */
      serial_no: string;
      /** 证书启用时间 */
      effective_time: string;
      /** 证书弃用时间 */
      expire_time: string;
      /** 证书信息 */
      encrypt_certificate: {
          /** 加密证书的算法 */
          algorithm: string;
          /** 加密证书的随机串 */
          nonce: string;
          /** 加密证书的附加数据 */
          associated_data: 'certificate' | (string & {});
          /** 加密后的证书内容 */
          ciphertext: string;
        };
    }[];
}
