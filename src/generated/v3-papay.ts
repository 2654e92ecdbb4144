// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3PapayPaths {
  'v3/papay/contracts/{contract_id}/fail-notify': V3PapayContractsByContractIdFailNotify;
  'v3/papay/contracts/{contract_id}/notify': V3PapayContractsByContractIdNotify;
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId;
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule;
  'v3/papay/insurance-pay/transactions/apply': V3PapayInsurancePayTransactionsApply;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': V3PapayInsuranceSignContractsPreEntrustSignApp;
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': V3PapayInsuranceSignContractsPreEntrustSignH5;
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': V3PapayInsuranceSignContractsPreEntrustSignJsapi;
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': V3PapayInsuranceSignContractsPreEntrustSignMiniProgram;
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify;
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode;
  'v3/papay/pay/harmony/transactions/apply': V3PapayPayHarmonyTransactionsApply;
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}': V3PapayPayPartnerSchedulesContractIdByContractId;
  'v3/papay/pay/partner/transactions/apply': V3PapayPayPartnerTransactionsApply;
  'v3/papay/pay/schedules/contract-id/{contract_id}': V3PapayPaySchedulesContractIdByContractId;
  'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': V3PapayPaySchedulesContractIdByContractIdSchedule;
  'v3/papay/pay/transactions/apply': V3PapayPayTransactionsApply;
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignContractsPreEntrustSignApp;
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignContractsPreEntrustSignH5;
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignContractsPreEntrustSignJsapi;
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram;
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp;
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5;
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi;
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  'v3/papay/sign/contracts/pre-entrust-sign': V3PapaySignContractsPreEntrustSign;
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
}

export interface V3PapayOperations {
  'v3/papay/contracts/{contract_id}/fail-notify': { post: Operation<V3PapayContractsByContractIdFailNotifyPostRequest, V3PapayContractsByContractIdFailNotifyPostResponse> };
  'v3/papay/contracts/{contract_id}/notify': { post: Operation<V3PapayContractsByContractIdNotifyPostRequest, V3PapayContractsByContractIdNotifyPostResponse> };
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': { get: Operation<V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest, V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse> };
  'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': { post: Operation<V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest, V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse> };
  'v3/papay/insurance-pay/transactions/apply': { post: Operation<V3PapayInsurancePayTransactionsApplyPostRequest, V3PapayInsurancePayTransactionsApplyPostResponse> };
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': { post: Operation<V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostResponse> };
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { get: Operation<V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse> };
  'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { post: Operation<V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse> };
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': { post: Operation<V3PapayInsuranceSignContractsPreEntrustSignAppPostRequest, V3PapayInsuranceSignContractsPreEntrustSignAppPostResponse> };
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': { post: Operation<V3PapayInsuranceSignContractsPreEntrustSignH5PostRequest, V3PapayInsuranceSignContractsPreEntrustSignH5PostResponse> };
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': { post: Operation<V3PapayInsuranceSignContractsPreEntrustSignJsapiPostRequest, V3PapayInsuranceSignContractsPreEntrustSignJsapiPostResponse> };
  'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': { post: Operation<V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostRequest, V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostResponse> };
  'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': { post: Operation<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest, V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse> };
  'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { get: Operation<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse> };
  'v3/papay/pay/harmony/transactions/apply': { post: Operation<V3PapayPayHarmonyTransactionsApplyPostRequest, V3PapayPayHarmonyTransactionsApplyPostResponse> };
  'v3/papay/pay/partner/schedules/contract-id/{contract_id}': { get: Operation<V3PapayPayPartnerSchedulesContractIdByContractIdGetRequest, V3PapayPayPartnerSchedulesContractIdByContractIdGetResponse> };
  'v3/papay/pay/partner/transactions/apply': { post: Operation<V3PapayPayPartnerTransactionsApplyPostRequest, V3PapayPayPartnerTransactionsApplyPostResponse> };
  'v3/papay/pay/schedules/contract-id/{contract_id}': { get: Operation<V3PapayPaySchedulesContractIdByContractIdGetRequest, V3PapayPaySchedulesContractIdByContractIdGetResponse> };
  'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': { post: Operation<V3PapayPaySchedulesContractIdByContractIdSchedulePostRequest, V3PapayPaySchedulesContractIdByContractIdSchedulePostResponse> };
  'v3/papay/pay/transactions/apply': { post: Operation<V3PapayPayTransactionsApplyPostRequest, V3PapayPayTransactionsApplyPostResponse> };
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': { post: Operation<V3PapayScheduledDeductSignContractsPreEntrustSignAppPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignAppPostResponse> };
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': { post: Operation<V3PapayScheduledDeductSignContractsPreEntrustSignH5PostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignH5PostResponse> };
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': { post: Operation<V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostResponse> };
  'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': { post: Operation<V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse> };
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': { post: Operation<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse> };
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': { post: Operation<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse> };
  'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': { post: Operation<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse> };
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { get: Operation<V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse> };
  'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { post: Operation<V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse> };
  'v3/papay/sign/contracts/pre-entrust-sign': { post: Operation<V3PapaySignContractsPreEntrustSignPostRequest, V3PapaySignContractsPreEntrustSignPostResponse> };
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': { get: Operation<V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse> };
  'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': { post: Operation<V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse> };
}

/** `v3/papay` */
export interface V3Papay extends PathNode {
  contracts: V3PapayContracts;
  'insurance-pay': V3PapayInsurancePay;
  insurancePay: V3PapayInsurancePay;
  'insurance-sign': V3PapayInsuranceSign;
  insuranceSign: V3PapayInsuranceSign;
  pay: V3PapayPay;
  'scheduled-deduct-sign': V3PapayScheduledDeductSign;
  scheduledDeductSign: V3PapayScheduledDeductSign;
  sign: V3PapaySign;
}

/** `v3/papay/contracts` */
export interface V3PapayContracts extends PathNode {
  _contract_id_: V3PapayContractsByContractId;
  '{contract_id}': V3PapayContractsByContractId;
}

/** `v3/papay/contracts/{contract_id}` */
export interface V3PapayContractsByContractId extends PathNode {
  'fail-notify': V3PapayContractsByContractIdFailNotify;
  failNotify: V3PapayContractsByContractIdFailNotify;
  notify: V3PapayContractsByContractIdNotify;
}

/** `v3/papay/contracts/{contract_id}/fail-notify` */
export interface V3PapayContractsByContractIdFailNotify extends PathNode {
  /**
   * 重试扣费通知: `POST v3/papay/contracts/{contract_id}/fail-notify`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
   */
  post: Call<V3PapayContractsByContractIdFailNotifyPostRequest, V3PapayContractsByContractIdFailNotifyPostResponse>;
  /** 重试扣费通知: `POST v3/papay/contracts/{contract_id}/fail-notify` */
  postAsync: Call<V3PapayContractsByContractIdFailNotifyPostRequest, V3PapayContractsByContractIdFailNotifyPostResponse>;
}

export interface V3PapayContractsByContractIdFailNotifyPostRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  json: {
    /** 直连商户号 */
    mchid: string;
    /** 公众号ID */
    appid: string;
  };
}

export type V3PapayContractsByContractIdFailNotifyPostResponse = Empty;

/** `v3/papay/contracts/{contract_id}/notify` */
export interface V3PapayContractsByContractIdNotify extends PathNode {
  /**
   * 直连商户预扣费通知: `POST v3/papay/contracts/{contract_id}/notify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
   */
  post: Call<V3PapayContractsByContractIdNotifyPostRequest, V3PapayContractsByContractIdNotifyPostResponse>;
  /** 直连商户预扣费通知: `POST v3/papay/contracts/{contract_id}/notify` */
  postAsync: Call<V3PapayContractsByContractIdNotifyPostRequest, V3PapayContractsByContractIdNotifyPostResponse>;
}

export interface V3PapayContractsByContractIdNotifyPostRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  json: {
    /** 直连商户号 */
    mchid: string;
    /** 公众号ID */
    appid: string;
    /** 扣费持续时间 */
    deduct_duration?: {
      /** 扣费持续时间数 */
      count: 1 | 2 | 3;
      /** 单位 */
      unit?: 'DAY';
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

export type V3PapayContractsByContractIdNotifyPostResponse = Empty;

/** `v3/papay/insurance-pay` */
export interface V3PapayInsurancePay extends PathNode {
  'policy-periods': V3PapayInsurancePayPolicyPeriods;
  policyPeriods: V3PapayInsurancePayPolicyPeriods;
  transactions: V3PapayInsurancePayTransactions;
}

/** `v3/papay/insurance-pay/policy-periods` */
export interface V3PapayInsurancePayPolicyPeriods extends PathNode {
  'contract-id': V3PapayInsurancePayPolicyPeriodsContractId;
  contractId: V3PapayInsurancePayPolicyPeriodsContractId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id` */
export interface V3PapayInsurancePayPolicyPeriodsContractId extends PathNode {
  _contract_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractId;
  '{contract_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}` */
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractId extends PathNode {
  'policy-period-id': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId;
  policyPeriodId: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id` */
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId extends PathNode {
  _policy_period_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId;
  '{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` */
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId extends PathNode {
  schedule: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule;
  /**
   * 保险商户查询保险自动续费预约: `GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471229)
   */
  get: Call<V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest, V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse>;
  /** 保险商户查询保险自动续费预约: `GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` */
  getAsync: Call<V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest, V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse>;
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 保单的扣费周期编号 */
  policy_period_id: number | string;
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse extends V3PapayInsurancePayPolicyPeriodsContractIdPolicyPeriodIdAnswer {
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdPolicyPeriodIdAnswer {
  /** 保单的扣费周期编号 */
  policy_period_id: number;
  /** 当前扣费周期的状态 */
  policy_period_state: string;
  /** 可扣费开始日期 */
  deduct_start_date?: string;
  /** 可扣费结束日期 */
  deduct_end_date?: string;
  /** 已预约的扣费金额信息 */
  scheduled_amount?: V3PapayScheduledAmount;
  /** 实际扣费金额 */
  deduct_amount?: V3PapayScheduledAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

export interface V3PapayScheduledAmount {
  /** 金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` */
export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule extends PathNode {
  /**
   * 保险商户预约保险自动续费: `POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471270)
   */
  post: Call<V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest, V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse>;
  /** 保险商户预约保险自动续费: `POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule` */
  postAsync: Call<V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest, V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse>;
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 保单的扣费周期编号 */
  policy_period_id: number | string;
  json: {
    /** 应用ID */
    appid: string;
    /** 预约扣费金额信息 */
    scheduled_amount: V3PapayJsonScheduledAmount;
  };
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse extends V3PapayInsurancePayPolicyPeriodsContractIdPolicyPeriodIdAnswer {
}

export interface V3PapayJsonScheduledAmount {
  /** 金额 */
  total: number;
  /** 货币类型 */
  currency?: string;
}

/** `v3/papay/insurance-pay/transactions` */
export interface V3PapayInsurancePayTransactions extends PathNode {
  apply: V3PapayInsurancePayTransactionsApply;
}

/** `v3/papay/insurance-pay/transactions/apply` */
export interface V3PapayInsurancePayTransactionsApply extends PathNode {
  /**
   * 保险商户受理保险自动续费扣款: `POST v3/papay/insurance-pay/transactions/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
   */
  post: Call<V3PapayInsurancePayTransactionsApplyPostRequest, V3PapayInsurancePayTransactionsApplyPostResponse>;
  /** 保险商户受理保险自动续费扣款: `POST v3/papay/insurance-pay/transactions/apply` */
  postAsync: Call<V3PapayInsurancePayTransactionsApplyPostRequest, V3PapayInsurancePayTransactionsApplyPostResponse>;
}

export interface V3PapayInsurancePayTransactionsApplyPostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    appid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品描述 */
    description: string;
    /** 通知地址 */
    transaction_notify_url: string;
    /** 委托代扣协议ID */
    contract_id: string;
    /** 保单的扣费周期编号 */
    policy_period_id: number;
    /** 扣费金额信息 */
    amount: V3PapayJsonScheduledAmount;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 附加数据 */
    attach?: string;
  };
}

export interface V3PapayInsurancePayTransactionsApplyPostResponse extends V3PapayAnswer {
}

export interface V3PapayAnswer {
  /** 商户订单号 */
  out_trade_no: string;
  /** 扣费金额信息 */
  amount: V3PapayScheduledAmount;
}

/** `v3/papay/insurance-sign` */
export interface V3PapayInsuranceSign extends PathNode {
  contracts: V3PapayInsuranceSignContracts;
  'policy-periods': V3PapayInsuranceSignPolicyPeriods;
  policyPeriods: V3PapayInsuranceSignPolicyPeriods;
  policy_periods: V3PapayInsuranceSignPolicyPeriods_2;
}

/** `v3/papay/insurance-sign/contracts` */
export interface V3PapayInsuranceSignContracts extends PathNode {
  'plan-id': V3PapayInsuranceSignContractsPlanId;
  planId: V3PapayInsuranceSignContractsPlanId;
  'pre-entrust-sign': V3PapayInsuranceSignContractsPreEntrustSign;
  preEntrustSign: V3PapayInsuranceSignContractsPreEntrustSign;
}

/** `v3/papay/insurance-sign/contracts/plan-id` */
export interface V3PapayInsuranceSignContractsPlanId extends PathNode {
  _plan_id_: V3PapayInsuranceSignContractsPlanIdByPlanId;
  '{plan_id}': V3PapayInsuranceSignContractsPlanIdByPlanId;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanId extends PathNode {
  'contract-id': V3PapayInsuranceSignContractsPlanIdByPlanIdContractId;
  contractId: V3PapayInsuranceSignContractsPlanIdByPlanIdContractId;
  'out-contract-code': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode;
  outContractCode: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractId extends PathNode {
  _contract_id_: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId;
  '{contract_id}': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId extends PathNode {
  renew: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew extends PathNode {
  /**
   * 保险商户受理续期自动续费协议: `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489588)
   */
  post: Call<V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostResponse>;
  /** 保险商户受理续期自动续费协议: `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew` */
  postAsync: Call<V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostResponse>;
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 委托代扣协议ID */
  contract_id: string;
  json: {
    /** 应用ID */
    appid: string;
    /** 续期的扣费周期列表 */
    policy_periods: V3PapayInsuranceSignJsonPolicyPeriods[];
  };
}

export type V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostResponse = Empty;

export interface V3PapayInsuranceSignJsonPolicyPeriods {
  /** 保险扣费周期编号 */
  policy_period_id: number;
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计扣费金额 */
  estimated_deduct_amount: V3PapayJsonScheduledAmount;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode extends PathNode {
  _out_contract_code_: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  '{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  terminate: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 保险商户查询保险自动续费协议: `GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472641) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724540)
   */
  get: Call<V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
  /** 保险商户查询保险自动续费协议: `GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 委托代扣模板ID */
  plan_id: number | string;
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人姓名 */
  insured_display_name?: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 协议解约信息 */
  contract_terminate_info?: V3PapayInsuranceSignContractsPlanIdOutContractCodeContractTerminateInfo;
  /** 用户OpenID */
  openid: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 跳转撤销解约小程序的路径 */
  revoke_terminate_contract_redirect_url?: string;
  /** 跳转撤销解约小程序的appid */
  revoke_terminate_contract_redirect_appid?: string;
}

export interface V3PapayInsuranceSignContractsPlanIdOutContractCodeContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
  /** 协议解约时间 */
  contract_terminated_time: string;
  /** 解约备注 */
  contract_termination_remark?: string;
}

/** `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议: `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472767) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724542)
   */
  post: Call<V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
  /** 保险商户通过商户协议号解除保险自动续费协议: `POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
  postAsync: Call<V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  json: {
    /** 解约备注 */
    contract_termination_remark: string;
  };
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人姓名 */
  insured_display_name?: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 协议解约信息 */
  contract_terminate_info?: V3PapayInsuranceSignContractsPlanIdOutContractCodeContractTerminateInfo;
  /** 用户OpenID */
  openid: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign` */
export interface V3PapayInsuranceSignContractsPreEntrustSign extends PathNode {
  app: V3PapayInsuranceSignContractsPreEntrustSignApp;
  h5: V3PapayInsuranceSignContractsPreEntrustSignH5;
  jsapi: V3PapayInsuranceSignContractsPreEntrustSignJsapi;
  'mini-program': V3PapayInsuranceSignContractsPreEntrustSignMiniProgram;
  miniProgram: V3PapayInsuranceSignContractsPreEntrustSignMiniProgram;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/app` */
export interface V3PapayInsuranceSignContractsPreEntrustSignApp extends PathNode {
  /**
   * 保险商户App预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013005766)
   */
  post: Call<V3PapayInsuranceSignContractsPreEntrustSignAppPostRequest, V3PapayInsuranceSignContractsPreEntrustSignAppPostResponse>;
  /** 保险商户App预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app` */
  postAsync: Call<V3PapayInsuranceSignContractsPreEntrustSignAppPostRequest, V3PapayInsuranceSignContractsPreEntrustSignAppPostResponse>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignAppPostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    appid: string;
    /** 用户在直连商户应用下的用户标示 */
    openid?: string;
    /** 委托代扣模板ID */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 被保人的展示名称 */
    insured_display_name: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 保险保单的开始日期 */
    policy_start_date: string;
    /** 保险保单的结束日期 */
    policy_end_date: string;
    /** 保单的扣费周期列表 */
    policy_periods: V3PapayInsuranceSignJsonPolicyPeriods[];
    /** 扣费金额信息 */
    amount?: V3PapayJsonScheduledAmount;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商品描述 */
    description?: string;
    /** 支付结果通知地址 */
    transaction_notify_url?: string;
    /** 商户侧用户标识 */
    out_user_code?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 附加数据 */
    attach?: string;
    /** 是否自动续保 */
    can_auto_insure?: boolean;
    /** 是否自动重新投保 */
    can_auto_reinsure?: boolean;
    /** 用户实名信息 */
    real_identity?: V3PapayInsuranceSignContractsPreEntrustSignRealIdentity;
    /** 合并扣费期数 */
    combined_deduct_period_count?: number;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PapayInsuranceSignContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignRealIdentity {
  /** 自然人姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  real_name: string;
  /** 自然人身份证号码 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  id_card_number: string;
  /** 实名验证类型 */
  identity_type?: 'ID_CARD';
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` */
export interface V3PapayInsuranceSignContractsPreEntrustSignH5 extends PathNode {
  /**
   * 保险商户H5预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529050) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014962456)
   */
  post: Call<V3PapayInsuranceSignContractsPreEntrustSignH5PostRequest, V3PapayInsuranceSignContractsPreEntrustSignH5PostResponse>;
  /** 保险商户H5预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` */
  postAsync: Call<V3PapayInsuranceSignContractsPreEntrustSignH5PostRequest, V3PapayInsuranceSignContractsPreEntrustSignH5PostResponse>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignH5PostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    appid: string;
    /** 用户在直连商户应用下的用户标示 */
    openid?: string;
    /** 委托代扣模板ID */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 被保人的展示名称 */
    insured_display_name: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 保险保单的开始日期 */
    policy_start_date: string;
    /** 保险保单的结束日期 */
    policy_end_date: string;
    /** 保单的扣费周期列表 */
    policy_periods: V3PapayInsuranceSignContractsPreEntrustSignPolicyPeriods[];
    /** 扣费金额信息 */
    amount?: V3PapayJsonScheduledAmount;
    /** 商户订单号 */
    out_trade_no?: string;
    /** 商品描述 */
    description?: string;
    /** 支付结果通知地址 */
    transaction_notify_url?: string;
    /** 商户侧用户标识 */
    out_user_code?: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 附加数据 */
    attach?: string;
    /** 是否自动续保 */
    can_auto_insure?: boolean;
    /** 是否自动重新投保 */
    can_auto_reinsure?: boolean;
    /** 用户实名信息 */
    real_identity?: V3PapayInsuranceSignContractsPreEntrustSignRealIdentity;
    /** 跳转控制信息 */
    jump_control?: {
      /** 跳转的应用AppID */
      jump_appid?: string;
    };
    /** 合并扣费期数 */
    combined_deduct_period_count?: number;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PapayInsuranceSignContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignPolicyPeriods {
  /** 保险扣费周期编号 */
  policy_period_id: number;
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计扣费金额 */
  estimated_deduct_amount: V3PapayJsonScheduledAmount;
  /** 保障详情 */
  policy_coverage_detail?: {
    /** 保单额度 */
    policy_amount?: string;
    /** 保险条款列表 */
    policy_clauses?: {
      /** 条款内容 */
      clause_name?: string;
      /** 条款额度 */
      clause_quota?: string;
    }[];
  };
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` */
export interface V3PapayInsuranceSignContractsPreEntrustSignJsapi extends PathNode {
  /**
   * 保险商户JSAPI预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528600) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960223)
   */
  post: Call<V3PapayInsuranceSignContractsPreEntrustSignJsapiPostRequest, V3PapayInsuranceSignContractsPreEntrustSignJsapiPostResponse>;
  /** 保险商户JSAPI预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi` */
  postAsync: Call<V3PapayInsuranceSignContractsPreEntrustSignJsapiPostRequest, V3PapayInsuranceSignContractsPreEntrustSignJsapiPostResponse>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJsapiPostRequest extends CommonOptions {
  json: V3PapayInsuranceSignContractsPreEntrustSignJson;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 被保人的展示名称 */
  insured_display_name: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 保险保单的开始日期 */
  policy_start_date: string;
  /** 保险保单的结束日期 */
  policy_end_date: string;
  /** 保单的扣费周期列表 */
  policy_periods: V3PapayInsuranceSignContractsPreEntrustSignPolicyPeriods[];
  /** 扣费金额信息 */
  amount?: V3PapayJsonScheduledAmount;
  /** 商户订单号 */
  out_trade_no?: string;
  /** 商品描述 */
  description?: string;
  /** 支付结果通知地址 */
  transaction_notify_url?: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 订单优惠标记 */
  goods_tag?: string;
  /** 附加数据 */
  attach?: string;
  /** 是否自动续保 */
  can_auto_insure?: boolean;
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean;
  /** 用户实名信息 */
  real_identity?: V3PapayInsuranceSignContractsPreEntrustSignRealIdentity;
  /** 合并扣费期数 */
  combined_deduct_period_count?: number;
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` */
export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 保险商户小程序预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528950) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014960244)
   */
  post: Call<V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostRequest, V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostResponse>;
  /** 保险商户小程序预签约: `POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program` */
  postAsync: Call<V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostRequest, V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostResponse>;
}

export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: V3PapayInsuranceSignContractsPreEntrustSignJson;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgramPostResponse extends V3PapayContractsPreEntrustSignMiniProgramAnswer {
}

export interface V3PapayContractsPreEntrustSignMiniProgramAnswer {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的AppID */
  redirect_appid: string;
  /** 跳转签约小程序的路径 */
  redirect_path: string;
}

/** `v3/papay/insurance-sign/policy-periods` */
export interface V3PapayInsuranceSignPolicyPeriods extends PathNode {
  'plan-id': V3PapayInsuranceSignPolicyPeriodsPlanId;
  planId: V3PapayInsuranceSignPolicyPeriodsPlanId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanId extends PathNode {
  _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId;
  '{plan_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId extends PathNode {
  'contract-id': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId;
  contractId: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId extends PathNode {
  _contract_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId;
  '{contract_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId extends PathNode {
  modify: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify;
}

/** `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify extends PathNode {
  /**
   * 保险商户修改保险扣费周期列表: `POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012987596)
   */
  post: Call<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest, V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse>;
  /** 保险商户修改保险扣费周期列表: `POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify` */
  postAsync: Call<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest, V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse>;
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 委托代扣协议ID */
  contract_id: string;
  json: {
    /** 应用ID */
    appid: string;
    /** 续期的扣费周期列表 */
    policy_periods: V3PapayInsuranceSignJsonPolicyPeriods[];
    /** 是否允许取消预约 */
    allow_cancel_scheduled?: boolean;
  };
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: {
    /** 保险扣费周期编号 */
    policy_period_id: number;
    /** 预计扣费的日期 */
    estimated_deduct_date: string;
    /** 预计扣费金额 */
    estimated_deduct_amount: V3PapayScheduledAmount;
  }[];
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number;
}

/** `v3/papay/insurance-sign/policy_periods` */
export interface V3PapayInsuranceSignPolicyPeriods_2 extends PathNode {
  'plan-id': V3PapayInsuranceSignPolicyPeriodsPlanId_2;
  planId: V3PapayInsuranceSignPolicyPeriodsPlanId_2;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanId_2 extends PathNode {
  _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId_2;
  '{plan_id}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId_2;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId_2 extends PathNode {
  'out-contract-code': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCode;
  outContractCode: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCode extends PathNode {
  _out_contract_code_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode;
  '{out_contract_code}': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

/** `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  /**
   * 保险商户查询保险扣费周期列表: `GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489530)
   */
  get: Call<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
  /** 保险商户查询保险扣费周期列表: `GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  query?: {
    /** 分页大小 */
    limit?: number;
    /** 分页开始位置 */
    offset?: number;
  };
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  data?: {
    /** 保单的扣费周期编号 */
    policy_period_id: number;
    /** 扣费周期预计的扣费的日期 */
    estimated_deduct_date: string;
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount: V3PapayScheduledAmount;
    /** 扣费周期预约状态 */
    policy_period_state: string;
    /** 已预约的扣费金额信息 */
    scheduled_amount?: V3PapayScheduledAmount;
    /** 实际扣费金额 */
    deduct_amount?: V3PapayScheduledAmount;
    /** 实际扣费的日期 */
    deduct_date?: string;
  }[];
  /** 分页大小 */
  limit: number;
  /** 分页开始位置 */
  offset: number;
  /** 扣费周期总条数 */
  total_count?: number;
}

/** `v3/papay/pay` */
export interface V3PapayPay extends PathNode {
  harmony: V3PapayPayHarmony;
  partner: V3PapayPayPartner;
  schedules: V3PapayPaySchedules;
  transactions: V3PapayPayTransactions;
}

/** `v3/papay/pay/harmony` */
export interface V3PapayPayHarmony extends PathNode {
  transactions: V3PapayPayHarmonyTransactions;
}

/** `v3/papay/pay/harmony/transactions` */
export interface V3PapayPayHarmonyTransactions extends PathNode {
  apply: V3PapayPayHarmonyTransactionsApply;
}

/** `v3/papay/pay/harmony/transactions/apply` */
export interface V3PapayPayHarmonyTransactionsApply extends PathNode {
  /**
   * 代扣受理扣款: `POST v3/papay/pay/harmony/transactions/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
   */
  post: Call<V3PapayPayHarmonyTransactionsApplyPostRequest, V3PapayPayHarmonyTransactionsApplyPostResponse>;
  /** 代扣受理扣款: `POST v3/papay/pay/harmony/transactions/apply` */
  postAsync: Call<V3PapayPayHarmonyTransactionsApplyPostRequest, V3PapayPayHarmonyTransactionsApplyPostResponse>;
}

export interface V3PapayPayHarmonyTransactionsApplyPostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    appid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品描述 */
    description: string;
    /** 通知地址 */
    transaction_notify_url: string;
    /** 委托代扣协议ID */
    contract_id: string;
    /** 扣费金额信息 */
    amount: V3PapayJsonScheduledAmount;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 附加数据 */
    attach?: string;
    /** 鸿蒙账户id */
    harmony_account_id: string;
    /** 商户类别码 */
    mcc?: string;
  };
}

export interface V3PapayPayHarmonyTransactionsApplyPostResponse extends V3PapayAnswer {
}

/** `v3/papay/pay/partner` */
export interface V3PapayPayPartner extends PathNode {
  schedules: V3PapayPayPartnerSchedules;
  transactions: V3PapayPayPartnerTransactions;
}

/** `v3/papay/pay/partner/schedules` */
export interface V3PapayPayPartnerSchedules extends PathNode {
  'contract-id': V3PapayPayPartnerSchedulesContractId;
  contractId: V3PapayPayPartnerSchedulesContractId;
}

/** `v3/papay/pay/partner/schedules/contract-id` */
export interface V3PapayPayPartnerSchedulesContractId extends PathNode {
  _contract_id_: V3PapayPayPartnerSchedulesContractIdByContractId;
  '{contract_id}': V3PapayPayPartnerSchedulesContractIdByContractId;
}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}` */
export interface V3PapayPayPartnerSchedulesContractIdByContractId extends PathNode {
  /**
   * 查询扣费预约: `GET v3/papay/pay/partner/schedules/contract-id/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468579)
   */
  get: Call<V3PapayPayPartnerSchedulesContractIdByContractIdGetRequest, V3PapayPayPartnerSchedulesContractIdByContractIdGetResponse>;
  /** 查询扣费预约: `GET v3/papay/pay/partner/schedules/contract-id/{contract_id}` */
  getAsync: Call<V3PapayPayPartnerSchedulesContractIdByContractIdGetRequest, V3PapayPayPartnerSchedulesContractIdByContractIdGetResponse>;
}

export interface V3PapayPayPartnerSchedulesContractIdByContractIdGetRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  query: {
    /** 子商户号商户号 */
    sub_mchid: string;
  };
}

export interface V3PapayPayPartnerSchedulesContractIdByContractIdGetResponse extends V3PapayPayAnswer {
}

export interface V3PapayPayAnswer {
  /** 扣费预约的状态 */
  schedule_state: string;
  /** 可扣费开始日期 */
  deduct_start_date?: string;
  /** 可扣费结束日期 */
  deduct_end_date?: string;
  /** 已预约的扣费金额信息 */
  scheduled_amount?: V3PapayScheduledAmount;
  /** 实际扣费金额 */
  deduct_amount?: V3PapayScheduledAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

/** `v3/papay/pay/partner/transactions` */
export interface V3PapayPayPartnerTransactions extends PathNode {
  apply: V3PapayPayPartnerTransactionsApply;
}

/** `v3/papay/pay/partner/transactions/apply` */
export interface V3PapayPayPartnerTransactionsApply extends PathNode {
  /**
   * 受理扣款: `POST v3/papay/pay/partner/transactions/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012468586)
   */
  post: Call<V3PapayPayPartnerTransactionsApplyPostRequest, V3PapayPayPartnerTransactionsApplyPostResponse>;
  /** 受理扣款: `POST v3/papay/pay/partner/transactions/apply` */
  postAsync: Call<V3PapayPayPartnerTransactionsApplyPostRequest, V3PapayPayPartnerTransactionsApplyPostResponse>;
}

export interface V3PapayPayPartnerTransactionsApplyPostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    sp_appid: string;
    /** 子商户号商户号 */
    sub_mchid: string;
    /** 子商户的AppID */
    sub_appid?: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品描述 */
    description: string;
    /** 通知地址 */
    transaction_notify_url: string;
    /** 委托代扣协议ID */
    contract_id: string;
    /** 扣费金额信息 */
    amount: V3PapayJsonScheduledAmount;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 附加数据 */
    attach?: string;
  };
}

export interface V3PapayPayPartnerTransactionsApplyPostResponse extends V3PapayAnswer {
}

/** `v3/papay/pay/schedules` */
export interface V3PapayPaySchedules extends PathNode {
  'contract-id': V3PapayPaySchedulesContractId;
  contractId: V3PapayPaySchedulesContractId;
}

/** `v3/papay/pay/schedules/contract-id` */
export interface V3PapayPaySchedulesContractId extends PathNode {
  _contract_id_: V3PapayPaySchedulesContractIdByContractId;
  '{contract_id}': V3PapayPaySchedulesContractIdByContractId;
}

/** `v3/papay/pay/schedules/contract-id/{contract_id}` */
export interface V3PapayPaySchedulesContractIdByContractId extends PathNode {
  schedule: V3PapayPaySchedulesContractIdByContractIdSchedule;
  /**
   * 查询扣费预约: `GET v3/papay/pay/schedules/contract-id/{contract_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012466997)
   */
  get: Call<V3PapayPaySchedulesContractIdByContractIdGetRequest, V3PapayPaySchedulesContractIdByContractIdGetResponse>;
  /** 查询扣费预约: `GET v3/papay/pay/schedules/contract-id/{contract_id}` */
  getAsync: Call<V3PapayPaySchedulesContractIdByContractIdGetRequest, V3PapayPaySchedulesContractIdByContractIdGetResponse>;
}

export interface V3PapayPaySchedulesContractIdByContractIdGetRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
}

export interface V3PapayPaySchedulesContractIdByContractIdGetResponse extends V3PapayPayAnswer {
}

/** `v3/papay/pay/schedules/contract-id/{contract_id}/schedule` */
export interface V3PapayPaySchedulesContractIdByContractIdSchedule extends PathNode {
  /**
   * 预约扣费: `POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467036)
   */
  post: Call<V3PapayPaySchedulesContractIdByContractIdSchedulePostRequest, V3PapayPaySchedulesContractIdByContractIdSchedulePostResponse>;
  /** 预约扣费: `POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule` */
  postAsync: Call<V3PapayPaySchedulesContractIdByContractIdSchedulePostRequest, V3PapayPaySchedulesContractIdByContractIdSchedulePostResponse>;
}

export interface V3PapayPaySchedulesContractIdByContractIdSchedulePostRequest extends CommonOptions {
  /** 委托代扣协议ID */
  contract_id: string;
  json: {
    /** 应用ID */
    appid: string;
    /** 预约的金额信息 */
    schedule_amount: V3PapayJsonScheduledAmount;
  };
}

export interface V3PapayPaySchedulesContractIdByContractIdSchedulePostResponse extends V3PapayPayAnswer {
}

/** `v3/papay/pay/transactions` */
export interface V3PapayPayTransactions extends PathNode {
  apply: V3PapayPayTransactionsApply;
}

/** `v3/papay/pay/transactions/apply` */
export interface V3PapayPayTransactionsApply extends PathNode {
  /**
   * 受理扣款: `POST v3/papay/pay/transactions/apply`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467087)
   */
  post: Call<V3PapayPayTransactionsApplyPostRequest, V3PapayPayTransactionsApplyPostResponse>;
  /** 受理扣款: `POST v3/papay/pay/transactions/apply` */
  postAsync: Call<V3PapayPayTransactionsApplyPostRequest, V3PapayPayTransactionsApplyPostResponse>;
}

export interface V3PapayPayTransactionsApplyPostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    appid: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 商品描述 */
    description: string;
    /** 通知地址 */
    transaction_notify_url: string;
    /** 委托代扣协议ID */
    contract_id: string;
    /** 扣费金额信息 */
    amount: V3PapayJsonScheduledAmount;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 附加数据 */
    attach?: string;
  };
}

export interface V3PapayPayTransactionsApplyPostResponse extends V3PapayAnswer {
}

/** `v3/papay/scheduled-deduct-sign` */
export interface V3PapayScheduledDeductSign extends PathNode {
  contracts: V3PapayScheduledDeductSignContracts;
  partner: V3PapayScheduledDeductSignPartner;
}

/** `v3/papay/scheduled-deduct-sign/contracts` */
export interface V3PapayScheduledDeductSignContracts extends PathNode {
  'pre-entrust-sign': V3PapayScheduledDeductSignContractsPreEntrustSign;
  preEntrustSign: V3PapayScheduledDeductSignContractsPreEntrustSign;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSign extends PathNode {
  app: V3PapayScheduledDeductSignContractsPreEntrustSignApp;
  h5: V3PapayScheduledDeductSignContractsPreEntrustSignH5;
  jsapi: V3PapayScheduledDeductSignContractsPreEntrustSignJsapi;
  'mini-program': V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram;
  miniProgram: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignApp extends PathNode {
  /**
   * App场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524934)
   */
  post: Call<V3PapayScheduledDeductSignContractsPreEntrustSignAppPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignAppPostResponse>;
  /** App场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` */
  postAsync: Call<V3PapayScheduledDeductSignContractsPreEntrustSignAppPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignAppPostResponse>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignAppPostRequest extends CommonOptions {
  json: V3PapayScheduledDeductSignContractsPreEntrustSignJson;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignAppPostResponse extends V3PapayScheduledDeductSignAnswer {
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJson {
  /** 应用ID */
  appid: string;
  /** 用户在直连商户应用下的用户标示 */
  openid?: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: V3PapayScheduledDeductSignDeductSchedule;
}

export interface V3PapayScheduledDeductSignDeductSchedule {
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计的扣费金额 */
  estimated_deduct_amount: V3PapayJsonScheduledAmount;
  /** 商品描述 */
  description: string;
}

export interface V3PapayScheduledDeductSignAnswer {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的username */
  miniprogram_username?: string;
  /** 跳转签约小程序的path */
  miniprogram_path?: string;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5 extends PathNode {
  /**
   * H5场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489208)
   */
  post: Call<V3PapayScheduledDeductSignContractsPreEntrustSignH5PostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignH5PostResponse>;
  /** H5场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` */
  postAsync: Call<V3PapayScheduledDeductSignContractsPreEntrustSignH5PostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignH5PostResponse>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5PostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    appid: string;
    /** 用户在直连商户应用下的用户标示 */
    openid?: string;
    /** 委托代扣模板ID */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 商户侧用户标识 */
    out_user_code?: string;
    /** 用于预约扣费的预约信息 */
    deduct_schedule?: V3PapayScheduledDeductSignDeductSchedule;
    /** 跳转控制信息 */
    jump_control?: {
      /** 跳转的应用AppID */
      jump_appid?: string;
    };
  };
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapi extends PathNode {
  /**
   * JSAPI场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525133)
   */
  post: Call<V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostResponse>;
  /** JSAPI场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` */
  postAsync: Call<V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostResponse>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostRequest extends CommonOptions {
  json: V3PapayScheduledDeductSignContractsPreEntrustSignJson;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string;
}

/** `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` */
export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 小程序场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525209)
   */
  post: Call<V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse>;
  /** 小程序场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` */
  postAsync: Call<V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest, V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse>;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: V3PapayScheduledDeductSignContractsPreEntrustSignJson;
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse extends V3PapayContractsPreEntrustSignMiniProgramAnswer {
}

/** `v3/papay/scheduled-deduct-sign/partner` */
export interface V3PapayScheduledDeductSignPartner extends PathNode {
  contracts: V3PapayScheduledDeductSignPartnerContracts;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts` */
export interface V3PapayScheduledDeductSignPartnerContracts extends PathNode {
  'pre-entrust-sign': V3PapayScheduledDeductSignPartnerContractsPreEntrustSign;
  preEntrustSign: V3PapayScheduledDeductSignPartnerContractsPreEntrustSign;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSign extends PathNode {
  app: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp;
  h5: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5;
  jsapi: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp extends PathNode {
  /**
   * App场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693028)
   */
  post: Call<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse>;
  /** App场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` */
  postAsync: Call<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse>;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest extends CommonOptions {
  json: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJson;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse extends V3PapayScheduledDeductSignAnswer {
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJson {
  /** 应用ID */
  sp_appid: string;
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 签约结果通知地址 */
  contract_notify_url: string;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: V3PapayScheduledDeductSignDeductSchedule;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5 extends PathNode {
  /**
   * H5场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012464549)
   */
  post: Call<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse>;
  /** H5场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` */
  postAsync: Call<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse>;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest extends CommonOptions {
  json: {
    /** 应用ID */
    sp_appid: string;
    /** 用户在服务商商户应用下的用户标示 */
    sp_openid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户的AppID */
    sub_appid?: string;
    /** 子商户AppID对应的用户OpenID */
    sub_openid?: string;
    /** 委托代扣模板ID */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 商户侧用户标识 */
    out_user_code?: string;
    /** 用于预约扣费的预约信息 */
    deduct_schedule?: V3PapayScheduledDeductSignDeductSchedule;
    /** 跳转控制信息 */
    jump_control?: {
      /** 跳转的应用AppID */
      jump_appid?: string;
    };
  };
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string;
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` */
export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi extends PathNode {
  /**
   * JSAPI场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012693093)
   */
  post: Call<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse>;
  /** JSAPI场景预约扣费类型签约的预签约: `POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` */
  postAsync: Call<V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest, V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse>;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest extends CommonOptions {
  json: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJson;
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string;
}

/** `v3/papay/sign` */
export interface V3PapaySign extends PathNode {
  contracts: V3PapaySignContracts;
  partner: V3PapaySignPartner;
}

/** `v3/papay/sign/contracts` */
export interface V3PapaySignContracts extends PathNode {
  'plan-id': V3PapaySignContractsPlanId;
  planId: V3PapaySignContractsPlanId;
  'pre-entrust-sign': V3PapaySignContractsPreEntrustSign;
  preEntrustSign: V3PapaySignContractsPreEntrustSign;
}

/** `v3/papay/sign/contracts/plan-id` */
export interface V3PapaySignContractsPlanId extends PathNode {
  _plan_id_: V3PapaySignContractsPlanIdByPlanId;
  '{plan_id}': V3PapaySignContractsPlanIdByPlanId;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}` */
export interface V3PapaySignContractsPlanIdByPlanId extends PathNode {
  'out-contract-code': V3PapaySignContractsPlanIdByPlanIdOutContractCode;
  outContractCode: V3PapaySignContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code` */
export interface V3PapaySignContractsPlanIdByPlanIdOutContractCode extends PathNode {
  _out_contract_code_: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  '{out_contract_code}': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  terminate: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 通过商户协议号查询委托代扣签约协议: `GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489245)
   */
  get: Call<V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
  /** 通过商户协议号查询委托代扣签约协议: `GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 委托代扣模板ID */
  plan_id: number | string;
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse extends Contract {
}

/** An agreement that lets a merchant debit a user. */
export interface Contract {
  /** 商户号 */
  mchid: string;
  /** 委托代扣协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  openid: string;
  /** 协议解约信息 */
  contract_terminate_info?: V3PapaySignContractTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: V3PapaySignDeductSchedule;
}

export interface V3PapaySignContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: string;
  /** 协议解约时间 */
  contract_terminated_time: string;
  /** 解约备注 */
  contract_termination_remark?: string;
}

export interface V3PapaySignDeductSchedule {
  /** 预计扣费的日期 */
  estimated_deduct_date: string;
  /** 预计的扣费金额 */
  estimated_deduct_amount: V3PapayScheduledAmount;
  /** 扣费预约状态 */
  schedule_state: string;
  /** 已预约的扣费金额信息 */
  scheduled_amount?: V3PapayScheduledAmount;
  /** 实际扣费金额 */
  deduct_amount?: V3PapayScheduledAmount;
  /** 实际扣费的日期 */
  deduct_date?: string;
}

/** `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 通过商户协议号解除委托代扣签约协议: `POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012489295)
   */
  post: Call<V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
  /** 通过商户协议号解除委托代扣签约协议: `POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
  postAsync: Call<V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  json: {
    /** 解约备注 */
    contract_termination_remark: string;
  };
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse extends Contract {
}

/** `v3/papay/sign/contracts/pre-entrust-sign` */
export interface V3PapaySignContractsPreEntrustSign extends PathNode {
  /**
   * 代扣预签约: `POST v3/papay/sign/contracts/pre-entrust-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
   */
  post: Call<V3PapaySignContractsPreEntrustSignPostRequest, V3PapaySignContractsPreEntrustSignPostResponse>;
  /** 代扣预签约: `POST v3/papay/sign/contracts/pre-entrust-sign` */
  postAsync: Call<V3PapaySignContractsPreEntrustSignPostRequest, V3PapaySignContractsPreEntrustSignPostResponse>;
}

export interface V3PapaySignContractsPreEntrustSignPostRequest extends CommonOptions {
  json: {
    /** 签约场景 */
    sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE';
    /** 应用ID */
    appid: string;
    /** 用户在直连商户应用下的用户标示 */
    openid?: string;
    /** 委托代扣模板ID */
    plan_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 签约结果通知地址 */
    contract_notify_url: string;
    /** 商户侧用户标识 */
    out_user_code: string;
    /** 回跳地址的url */
    return_url?: string;
    device_info: {
      /** 设备类型 */
      device_type: 'DEVICE_TYPE_UNKNOW' | 'DEVICE_TYPE_PHONE' | 'DEVICE_TYPE_PAD' | 'DEVICE_TYPE_TV' | 'DEVICE_TYPE_WATCH';
      /** 设备的OS版本 */
      device_os: string;
      /** 设备ID */
      device_id: string;
      /** 设备是否以root身份运行 */
      device_running_as_root: boolean;
      /** 设备的IP */
      device_ip: string;
      /** 设备上是否安装微信 */
      weixin_installed: boolean;
      /** 设备上微信的版本 */
      weixin_version: string;
      /** 发起预签约的用户首次登录该设备的时间 */
      days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS';
    };
  };
}

export interface V3PapaySignContractsPreEntrustSignPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 跳转签约小程序的username */
  mini_program_username?: string;
  /** 跳转签约小程序的path */
  mini_program_path?: string;
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string;
}

/** `v3/papay/sign/partner` */
export interface V3PapaySignPartner extends PathNode {
  contracts: V3PapaySignPartnerContracts;
}

/** `v3/papay/sign/partner/contracts` */
export interface V3PapaySignPartnerContracts extends PathNode {
  'plan-id': V3PapaySignPartnerContractsPlanId;
  planId: V3PapaySignPartnerContractsPlanId;
}

/** `v3/papay/sign/partner/contracts/plan-id` */
export interface V3PapaySignPartnerContractsPlanId extends PathNode {
  _plan_id_: V3PapaySignPartnerContractsPlanIdByPlanId;
  '{plan_id}': V3PapaySignPartnerContractsPlanIdByPlanId;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}` */
export interface V3PapaySignPartnerContractsPlanIdByPlanId extends PathNode {
  'out-contract-code': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode;
  outContractCode: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code` */
export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode extends PathNode {
  _out_contract_code_: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
  '{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode extends PathNode {
  terminate: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 通过商户协议号查询委托代扣签约协议: `GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489483)
   */
  get: Call<V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
  /** 通过商户协议号查询委托代扣签约协议: `GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest, V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  query: {
    /** 子商户号商户号 */
    sub_mchid: string;
  };
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse extends V3PapaySignPartnerContractsPlanIdOutContractCodeAnswer {
}

export interface V3PapaySignPartnerContractsPlanIdOutContractCodeAnswer {
  /** 委托代扣协议ID */
  contract_id: string;
  /** 普通服务商商户号 */
  sp_mchid: string;
  /** 普通服务商的AppID */
  sp_appid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 子商户的AppID */
  sub_appid?: string;
  /** 委托代扣模板ID */
  plan_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 用户OpenID */
  sp_openid: string;
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string;
  /** 协议解约信息 */
  contract_terminate_info?: V3PapaySignContractTerminateInfo;
  /** 商户侧用户标识 */
  out_user_code?: string;
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: V3PapaySignDeductSchedule;
}

/** `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 通过商户协议号解除委托代扣签约协议: `POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012489491)
   */
  post: Call<V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
  /** 通过商户协议号解除委托代扣签约协议: `POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` */
  postAsync: Call<V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>;
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest extends CommonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  json: {
    /** 子商户号商户号 */
    sub_mchid: string;
    /** 解约备注 */
    contract_termination_remark: string;
  };
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse extends V3PapaySignPartnerContractsPlanIdOutContractCodeAnswer {
}
