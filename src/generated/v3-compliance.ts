// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3CompliancePaths {
  'v3/compliance/inactive-merchant-identity-verification/merchants': V3ComplianceInactiveMerchantIdentityVerificationMerchants;
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId;
}

export interface V3ComplianceOperations {
  'v3/compliance/inactive-merchant-identity-verification/merchants': { post: Operation<V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostRequest, V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostResponse> };
  'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': { get: Operation<V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest, V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse, 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/compliance` */
export interface V3Compliance extends PathNode {
  'inactive-merchant-identity-verification': V3ComplianceInactiveMerchantIdentityVerification;
  inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification;
}

/** `v3/compliance/inactive-merchant-identity-verification` */
export interface V3ComplianceInactiveMerchantIdentityVerification extends PathNode {
  merchants: V3ComplianceInactiveMerchantIdentityVerificationMerchants;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants` */
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchants extends PathNode {
  _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid;
  '{sub_mchid}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid;
  /**
   * 发起不活跃商户身份核实: `POST v3/compliance/inactive-merchant-identity-verification/merchants`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
   */
  post: Call<V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostRequest, V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostResponse>;
  /** 发起不活跃商户身份核实: `POST v3/compliance/inactive-merchant-identity-verification/merchants` */
  postAsync: Call<V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostRequest, V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostResponse>;
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 */
    sub_mchid: string;
  };
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsPostResponse {
  /** 核实单号 */
  verification_id: string;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}` */
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid extends PathNode {
  verifications: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications` */
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications extends PathNode {
  _verification_id_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId;
  '{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId;
}

/** `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` */
export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId extends PathNode {
  /**
   * 查询不活跃商户身份核实结果: `GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
   */
  get: Call<V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest, V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>;
  /** 查询不活跃商户身份核实结果: `GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}` */
  getAsync: Call<V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest, V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>;
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest extends CommonOptions {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 核实单号 At most 32 characters. */
  verification_id: string;
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid: string;
  /** 核实单号 At most 32 characters. */
  verification_id: string;
  /**
   * 核实单状态
   * - `PROCESSING` 核实中
   * - `SUCCESS` 核实成功
   * - `FAIL` 核实失败
   */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /**
   * 失败原因
   * - `MATERIALS_ABNORMAL` 资料异常
   * - `PROCESS_TIMEOUT` 单据处理超时
   */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {});
  /** 创建时间 At most 32 characters. */
  create_time: string;
  /** 完成时间 At most 32 characters. */
  finish_time?: string;
}
