// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3MerchantSettlementPaths {
  'v3/merchant-settlement/merchant-settle-rule-applications': V3MerchantSettlementMerchantSettleRuleApplications;
  'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId;
}

export interface V3MerchantSettlementOperations {
  'v3/merchant-settlement/merchant-settle-rule-applications': { post: Operation<V3MerchantSettlementMerchantSettleRuleApplicationsPostRequest, V3MerchantSettlementMerchantSettleRuleApplicationsPostResponse> };
  'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': { get: Operation<V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetRequest, V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetResponse> };
}

/** `v3/merchant-settlement` */
export interface V3MerchantSettlement extends PathNode {
  'merchant-settle-rule-applications': V3MerchantSettlementMerchantSettleRuleApplications;
  merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications;
}

/** `v3/merchant-settlement/merchant-settle-rule-applications` */
export interface V3MerchantSettlementMerchantSettleRuleApplications extends PathNode {
  _application_id_: V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId;
  '{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId;
  /**
   * 申请修改特约商户结算规则: `POST v3/merchant-settlement/merchant-settle-rule-applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697924)
   */
  post: Call<V3MerchantSettlementMerchantSettleRuleApplicationsPostRequest, V3MerchantSettlementMerchantSettleRuleApplicationsPostResponse>;
  /** 申请修改特约商户结算规则: `POST v3/merchant-settlement/merchant-settle-rule-applications` */
  postAsync: Call<V3MerchantSettlementMerchantSettleRuleApplicationsPostRequest, V3MerchantSettlementMerchantSettleRuleApplicationsPostResponse>;
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsPostRequest extends CommonOptions {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string;
    /** 渠道商户号 */
    channel_id: string;
    /** 从业机构特约商户号 */
    sub_mchid: string;
    /** 结算规则id */
    settle_rule_id: number;
  };
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsPostResponse extends V3MerchantSettlementMerchantSettleRuleApplicationsAnswer {
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsAnswer {
  /** 申请单编号 */
  application_id: string;
  /** 申请单处理信息 */
  application_process_info?: string;
  /** 申请单状态 */
  application_state?: string;
  /** 最后更新时间 */
  update_time?: string;
  /** 从业机构号 */
  acquiring_bank_id?: string;
  /** 渠道商户号 */
  channel_id?: string;
  /** 从业机构特约商户号 */
  sub_mchid?: string;
  /** 结算规则id */
  settle_rule_id?: number;
}

/** `v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` */
export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId extends PathNode {
  /**
   * 根据申请单ID查询结果: `GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698574)
   */
  get: Call<V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetRequest, V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetResponse>;
  /** 根据申请单ID查询结果: `GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` */
  getAsync: Call<V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetRequest, V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetResponse>;
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetRequest extends CommonOptions {
  /** 申请单编号 */
  application_id: string;
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdGetResponse extends V3MerchantSettlementMerchantSettleRuleApplicationsAnswer {
}
