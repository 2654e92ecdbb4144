// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3PartnerPapayPaths {
  'v3/partner-papay/contracts/{contract_id}/fail-notify': V3PartnerPapayContractsByContractIdFailNotify;
  'v3/partner-papay/contracts/{contract_id}/notify': V3PartnerPapayContractsByContractIdNotify;
}

export interface V3PartnerPapayOperations {
  'v3/partner-papay/contracts/{contract_id}/fail-notify': { post: Operation<V3PartnerPapayContractsByContractIdFailNotifyPostRequest, V3PartnerPapayContractsByContractIdFailNotifyPostResponse> };
  'v3/partner-papay/contracts/{contract_id}/notify': { post: Operation<V3PartnerPapayContractsByContractIdNotifyPostRequest, V3PartnerPapayContractsByContractIdNotifyPostResponse> };
}

/** `v3/partner-papay` */
export interface V3PartnerPapay extends PathNode {
  contracts: V3PartnerPapayContracts;
}

/** `v3/partner-papay/contracts` */
export interface V3PartnerPapayContracts extends PathNode {
  _contract_id_: V3PartnerPapayContractsByContractId;
  '{contract_id}': V3PartnerPapayContractsByContractId;
}

/** `v3/partner-papay/contracts/{contract_id}` */
export interface V3PartnerPapayContractsByContractId extends PathNode {
  'fail-notify': V3PartnerPapayContractsByContractIdFailNotify;
  failNotify: V3PartnerPapayContractsByContractIdFailNotify;
  notify: V3PartnerPapayContractsByContractIdNotify;
}

/** `v3/partner-papay/contracts/{contract_id}/fail-notify` */
export interface V3PartnerPapayContractsByContractIdFailNotify extends PathNode {
  /**
   * 服务商商户重试扣费通知: `POST v3/partner-papay/contracts/{contract_id}/fail-notify`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml)
   */
  post: Call<V3PartnerPapayContractsByContractIdFailNotifyPostRequest, V3PartnerPapayContractsByContractIdFailNotifyPostResponse>;
  /** 服务商商户重试扣费通知: `POST v3/partner-papay/contracts/{contract_id}/fail-notify` */
  postAsync: Call<V3PartnerPapayContractsByContractIdFailNotifyPostRequest, V3PartnerPapayContractsByContractIdFailNotifyPostResponse>;
}

export interface V3PartnerPapayContractsByContractIdFailNotifyPostRequest extends CommonOptions {
  /** 委托代扣协议id */
  contract_id: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户应用D */
    sub_appid?: string;
  };
}

export type V3PartnerPapayContractsByContractIdFailNotifyPostResponse = Empty;

/** `v3/partner-papay/contracts/{contract_id}/notify` */
export interface V3PartnerPapayContractsByContractIdNotify extends PathNode {
  /**
   * 服务商商户预扣费通知: `POST v3/partner-papay/contracts/{contract_id}/notify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
   */
  post: Call<V3PartnerPapayContractsByContractIdNotifyPostRequest, V3PartnerPapayContractsByContractIdNotifyPostResponse>;
  /** 服务商商户预扣费通知: `POST v3/partner-papay/contracts/{contract_id}/notify` */
  postAsync: Call<V3PartnerPapayContractsByContractIdNotifyPostRequest, V3PartnerPapayContractsByContractIdNotifyPostResponse>;
}

export interface V3PartnerPapayContractsByContractIdNotifyPostRequest extends CommonOptions {
  /** 委托代扣协议id */
  contract_id: string;
  json: {
    /** 服务商商户号 */
    sp_mchid: string;
    /** 服务商应用ID */
    sp_appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户应用D */
    sub_appid?: string;
    /** 扣费持续时间 */
    deduct_duration?: {
      /** 扣费持续时间数 */
      count: number;
      /** 单位 */
      unit?: string;
    };
    /** 预计扣费金额信息 */
    estimated_amount: {
      /** 预计扣费金额 */
      amount: number;
      /** 预计扣费货币类型 */
      currency?: string;
    };
  };
}

export type V3PartnerPapayContractsByContractIdNotifyPostResponse = Empty;
