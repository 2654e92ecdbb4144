// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3InspolicymgrPaths {
  'v3/inspolicymgr/deduct/authorizations': V3InspolicymgrDeductAuthorizations;
  'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo;
  'v3/inspolicymgr/deduct/policies': V3InspolicymgrDeductPolicies;
  'v3/inspolicymgr/deduct/policies/{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo;
}

export interface V3InspolicymgrOperations {
  'v3/inspolicymgr/deduct/authorizations': { post: Operation<V3InspolicymgrDeductAuthorizationsPostRequest, V3InspolicymgrDeductAuthorizationsPostResponse> };
  'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': { get: Operation<V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetRequest, V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetResponse> };
  'v3/inspolicymgr/deduct/policies': { post: Operation<V3InspolicymgrDeductPoliciesPostRequest, V3InspolicymgrDeductPoliciesPostResponse> };
  'v3/inspolicymgr/deduct/policies/{out_insurance_no}': { get: Operation<V3InspolicymgrDeductPoliciesByOutInsuranceNoGetRequest, V3InspolicymgrDeductPoliciesByOutInsuranceNoGetResponse>; patch: Operation<V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchRequest, V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchResponse> };
}

/** `v3/inspolicymgr` */
export interface V3Inspolicymgr extends PathNode {
  deduct: V3InspolicymgrDeduct;
}

/** `v3/inspolicymgr/deduct` */
export interface V3InspolicymgrDeduct extends PathNode {
  authorizations: V3InspolicymgrDeductAuthorizations;
  policies: V3InspolicymgrDeductPolicies;
}

/** `v3/inspolicymgr/deduct/authorizations` */
export interface V3InspolicymgrDeductAuthorizations extends PathNode {
  _out_insurance_no_: V3InspolicymgrDeductAuthorizationsByOutInsuranceNo;
  '{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo;
  /**
   * 提交保单授权信息: `POST v3/inspolicymgr/deduct/authorizations`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617408)
   */
  post: Call<V3InspolicymgrDeductAuthorizationsPostRequest, V3InspolicymgrDeductAuthorizationsPostResponse>;
  /** 提交保单授权信息: `POST v3/inspolicymgr/deduct/authorizations` */
  postAsync: Call<V3InspolicymgrDeductAuthorizationsPostRequest, V3InspolicymgrDeductAuthorizationsPostResponse>;
}

export interface V3InspolicymgrDeductAuthorizationsPostRequest extends CommonOptions {
  json: {
    /** 商户保险编号 */
    out_insurance_no: string;
    /** 商户APPID */
    appid: string;
    /** 保险代扣模板ID */
    plan_id: string;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 保险名称 */
    insurance_name: string;
    /** 收款方商户号 */
    payee_mchid?: string;
    /** 收款方公众账号ID */
    payee_appid?: string;
  };
}

export interface V3InspolicymgrDeductAuthorizationsPostResponse {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 商户APPID */
  appid?: string;
  /** 保险代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保险名称 */
  insurance_name: string;
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {});
  /** 用户授权时间 */
  user_auth_time?: string;
}

/** `v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` */
export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNo extends PathNode {
  /**
   * 查询保单授权信息: `GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617415)
   */
  get: Call<V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetRequest, V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetResponse>;
  /** 查询保单授权信息: `GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}` */
  getAsync: Call<V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetRequest, V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetResponse>;
}

export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetRequest extends CommonOptions {
  /** 商户保险编号 */
  out_insurance_no: string;
}

export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNoGetResponse {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 公众账号ID */
  appid: string;
  /** 保险代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保险名称 */
  insurance_name: string;
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {});
  /** 用户授权时间 */
  user_auth_time?: string;
}

/** `v3/inspolicymgr/deduct/policies` */
export interface V3InspolicymgrDeductPolicies extends PathNode {
  _out_insurance_no_: V3InspolicymgrDeductPoliciesByOutInsuranceNo;
  '{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo;
  /**
   * 上传保单: `POST v3/inspolicymgr/deduct/policies`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617421)
   */
  post: Call<V3InspolicymgrDeductPoliciesPostRequest, V3InspolicymgrDeductPoliciesPostResponse>;
  /** 上传保单: `POST v3/inspolicymgr/deduct/policies` */
  postAsync: Call<V3InspolicymgrDeductPoliciesPostRequest, V3InspolicymgrDeductPoliciesPostResponse>;
}

export interface V3InspolicymgrDeductPoliciesPostRequest extends CommonOptions {
  json: {
    /** 商户保险编号 */
    out_insurance_no: string;
    /** 被保险人姓名列表 */
    insured_name_list: string[];
    /** 承保公司代码 */
    insurance_company_code: string;
    /** 保单生效时间 */
    effective_time: string;
    /** 保单失效时间 */
    expired_time: string;
    /** 保障详情 */
    coverage_detail: string;
    /** 是否支持续保 */
    support_renewal: boolean;
    /** 可续保开始时间 */
    start_renewal_time?: string;
    /** 可续保结束时间 */
    end_renewal_time?: string;
    /** 保单类型 */
    policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY';
    /** 车牌信息 */
    car_number?: string;
    /** 宠物名称 */
    pet_name?: string;
    /** 地址信息 */
    address?: string;
    /** 保单状态 */
    policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE';
    /** 保司保单号 */
    policy_code?: string;
    /** 委托代扣模板ID */
    plan_id: string;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 保单的扣费周期列表 */
    policy_periods: number[];
    /** 商户APPID */
    appid: string;
    /** 用户在商户公众号内的身份标识 */
    openid: string;
    /** 是否为赠险 */
    free_insurance: boolean;
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean;
    /** 缴费方式 */
    payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM';
    /** 期交保费模式 */
    period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF';
    /** 缴费周期 */
    payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR';
    /** 首期保费金额 */
    first_period_amount?: number;
    /** 后续每期保费金额 */
    subsequent_period_amount?: number;
    /** 保障期限类型 */
    coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME';
    /** 收款方商户号 */
    payee_mchid?: string;
    /** 收款方公众账号ID */
    payee_appid?: string;
    /** 收款方用户标识 */
    payee_openid?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3InspolicymgrDeductPoliciesPostResponse extends V3InspolicymgrDeductPoliciesAnswer {
}

export interface V3InspolicymgrDeductPoliciesAnswer {
  /** 商户保险编号 */
  out_insurance_no: string;
  /** 保险名称 */
  insurance_name: string;
  /** 被保险人姓名列表 */
  insured_name_list: string[];
  /** 承保公司代码 */
  insurance_company_code: string;
  /** 保单生效时间 */
  effective_time: string;
  /** 保单失效时间 */
  expired_time: string;
  /** 保障详情 */
  coverage_detail: string;
  /** 是否支持续保 */
  support_renewal: boolean;
  /** 可续保开始时间 */
  start_renewal_time?: string;
  /** 可续保结束时间 */
  end_renewal_time?: string;
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {});
  /** 车牌信息 */
  car_number?: string;
  /** 宠物名称 */
  pet_name?: string;
  /** 地址信息 */
  address?: string;
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {});
  /** 保司保单号 */
  policy_code?: string;
  /** 委托代扣模板ID */
  plan_id: string;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 保单的扣费周期列表 */
  policy_periods: number[];
  /** 是否为赠险 */
  free_insurance: boolean;
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean;
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {});
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {});
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {});
  /** 首期保费金额 */
  first_period_amount?: number;
  /** 后续每期保费金额 */
  subsequent_period_amount?: number;
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {});
}

/** `v3/inspolicymgr/deduct/policies/{out_insurance_no}` */
export interface V3InspolicymgrDeductPoliciesByOutInsuranceNo extends PathNode {
  /**
   * 查询保单: `GET v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617422)
   */
  get: Call<V3InspolicymgrDeductPoliciesByOutInsuranceNoGetRequest, V3InspolicymgrDeductPoliciesByOutInsuranceNoGetResponse>;
  /** 查询保单: `GET v3/inspolicymgr/deduct/policies/{out_insurance_no}` */
  getAsync: Call<V3InspolicymgrDeductPoliciesByOutInsuranceNoGetRequest, V3InspolicymgrDeductPoliciesByOutInsuranceNoGetResponse>;
  /**
   * 更新保单信息: `PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016617424)
   */
  patch: Call<V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchRequest, V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchResponse>;
  /** 更新保单信息: `PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}` */
  patchAsync: Call<V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchRequest, V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchResponse>;
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNoGetRequest extends CommonOptions {
  /** 商户保险编号 */
  out_insurance_no: string;
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNoGetResponse extends V3InspolicymgrDeductPoliciesAnswer {
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchRequest extends CommonOptions {
  /** 商户保险编号 */
  out_insurance_no: string;
  json: {
    /** 被保险人姓名列表 */
    insured_name_list?: string[];
    /** 保险名称 */
    insurance_name?: string;
    /** 保单生效时间 */
    effective_time?: string;
    /** 保单失效时间 */
    expired_time?: string;
    /** 保障详情 */
    coverage_detail?: string;
    /** 是否支持续保 */
    support_renewal?: boolean;
    /** 可续保开始时间 */
    start_renewal_time?: string;
    /** 可续保结束时间 */
    end_renewal_time?: string;
    /** 保单类型 */
    policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY';
    /** 车牌信息 */
    car_number?: string;
    /** 宠物名称 */
    pet_name?: string;
    /** 地址信息 */
    address?: string;
    /** 保单状态 */
    policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE';
    /** 保司保单号 */
    policy_code?: string;
    /** 委托代扣模板ID */
    plan_id?: string;
    /** 商户签约协议号 */
    out_contract_code?: string;
    /** 保单的扣费周期列表 */
    policy_periods?: number[];
    /** 是否为赠险 */
    free_insurance?: boolean;
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean;
    /** 缴费方式 */
    payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM';
    /** 期交保费模式 */
    period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF';
    /** 缴费周期 */
    payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR';
    /** 首期保费金额 */
    first_period_amount?: number;
    /** 后续每期保费金额 */
    subsequent_period_amount?: number;
    /** 保障期限类型 */
    coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNoPatchResponse extends V3InspolicymgrDeductPoliciesAnswer {
}
