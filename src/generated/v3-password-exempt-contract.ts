// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3PasswordExemptContractPaths {
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram;
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign;
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram;
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign;
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram;
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign;
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode;
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate;
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram;
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign;
}

export interface V3PasswordExemptContractOperations {
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': { post: Operation<V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostResponse> };
  'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': { post: Operation<V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostResponse> };
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': { post: Operation<V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostResponse> };
  'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': { post: Operation<V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostResponse> };
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': { post: Operation<V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostResponse> };
  'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': { post: Operation<V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostResponse> };
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': { get: Operation<V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest, V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse> };
  'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': { post: Operation<V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse> };
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': { post: Operation<V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostResponse> };
  'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': { post: Operation<V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse> };
}

/** `v3/password-exempt-contract` */
export interface V3PasswordExemptContract extends PathNode {
  contracts: V3PasswordExemptContractContracts;
}

/** `v3/password-exempt-contract/contracts` */
export interface V3PasswordExemptContractContracts extends PathNode {
  ecommerce: V3PasswordExemptContractContractsEcommerce;
  normal: V3PasswordExemptContractContractsNormal;
  qs: V3PasswordExemptContractContractsQs;
  'service-id': V3PasswordExemptContractContractsServiceId;
  serviceId: V3PasswordExemptContractContractsServiceId;
  'service-provider': V3PasswordExemptContractContractsServiceProvider;
  serviceProvider: V3PasswordExemptContractContractsServiceProvider;
}

/** `v3/password-exempt-contract/contracts/ecommerce` */
export interface V3PasswordExemptContractContractsEcommerce extends PathNode {
  'pre-entrust-sign': V3PasswordExemptContractContractsEcommercePreEntrustSign;
  preEntrustSign: V3PasswordExemptContractContractsEcommercePreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign` */
export interface V3PasswordExemptContractContractsEcommercePreEntrustSign extends PathNode {
  'mini-program': V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram;
  miniProgram: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram;
  'pay-redirect-sign': V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign;
  payRedirectSign: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram extends PathNode {
  /**
   * 电商收付通模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013369177)
   */
  post: Call<V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostResponse>;
  /** 电商收付通模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program` */
  postAsync: Call<V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostResponse>;
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: V3PasswordExemptContractContractsJson;
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramPostResponse extends V3PasswordExemptContractContractsPreEntrustSignMiniProgramAnswer {
}

export interface V3PasswordExemptContractContractsJson {
  /** 商户AppID */
  appid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 用户标识 */
  openid: string;
}

export interface V3PasswordExemptContractContractsPreEntrustSignMiniProgramAnswer {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string;
  /** 跳转签约的小程序路径 */
  sign_mp_path: string;
}

/** `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 电商收付通模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013369191)
   */
  post: Call<V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostResponse>;
  /** 电商收付通模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign` */
  postAsync: Call<V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostResponse>;
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostRequest extends CommonOptions {
  json: V3PasswordExemptContractContractsJsonRequest;
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignPostResponse extends V3PasswordExemptContractContractsAnswer {
}

export interface V3PasswordExemptContractContractsJsonRequest {
  /** 商户AppID */
  appid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  /** 预支付交易会话标识 */
  prepay_id: string;
  /** 用户标识 */
  openid: string;
}

export interface V3PasswordExemptContractContractsAnswer {
  /** 商户号 */
  mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}

/** `v3/password-exempt-contract/contracts/normal` */
export interface V3PasswordExemptContractContractsNormal extends PathNode {
  'pre-entrust-sign': V3PasswordExemptContractContractsNormalPreEntrustSign;
  preEntrustSign: V3PasswordExemptContractContractsNormalPreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign` */
export interface V3PasswordExemptContractContractsNormalPreEntrustSign extends PathNode {
  'mini-program': V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram;
  miniProgram: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram;
  'pay-redirect-sign': V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign;
  payRedirectSign: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign;
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram extends PathNode {
  /**
   * 直连商户模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472870)
   */
  post: Call<V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostResponse>;
  /** 直连商户模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program` */
  postAsync: Call<V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostResponse>;
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: V3PasswordExemptContractContractsJson;
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramPostResponse extends V3PasswordExemptContractContractsPreEntrustSignMiniProgramAnswer {
}

/** `v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 直连商户模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472874)
   */
  post: Call<V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostResponse>;
  /** 直连商户模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign` */
  postAsync: Call<V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostResponse>;
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostRequest extends CommonOptions {
  json: V3PasswordExemptContractContractsJsonRequest;
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignPostResponse extends V3PasswordExemptContractContractsAnswer {
}

/** `v3/password-exempt-contract/contracts/qs` */
export interface V3PasswordExemptContractContractsQs extends PathNode {
  'pre-entrust-sign': V3PasswordExemptContractContractsQsPreEntrustSign;
  preEntrustSign: V3PasswordExemptContractContractsQsPreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign` */
export interface V3PasswordExemptContractContractsQsPreEntrustSign extends PathNode {
  'mini-program': V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram;
  miniProgram: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram;
  'pay-redirect-sign': V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign;
  payRedirectSign: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign;
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram extends PathNode {
  /**
   * 清算机构模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471282)
   */
  post: Call<V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostResponse>;
  /** 清算机构模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program` */
  postAsync: Call<V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostResponse>;
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: {
    /** 商户AppID */
    appid: string;
    /** 子商户AppID */
    sub_appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 免密支付服务ID */
    service_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 回调通知地址 */
    notify_url: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 用户标识 */
    openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
  };
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgramPostResponse extends V3PasswordExemptContractContractsPreEntrustSignMiniProgramAnswer {
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 清算机构模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
   */
  post: Call<V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostResponse>;
  /** 清算机构模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` */
  postAsync: Call<V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostResponse>;
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostRequest extends CommonOptions {
  json: {
    /** 商户AppID */
    appid: string;
    /** 子商户AppID */
    sub_appid: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 免密支付服务ID */
    service_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 回调通知地址 */
    notify_url: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 预支付交易会话标识 */
    prepay_id: string;
    /** 用户标识 */
    openid?: string;
    /** 用户子标识 */
    sub_openid?: string;
  };
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignPostResponse extends V3PasswordExemptContractContractsAnswer {
}

/** `v3/password-exempt-contract/contracts/service-id` */
export interface V3PasswordExemptContractContractsServiceId extends PathNode {
  _service_id_: V3PasswordExemptContractContractsServiceIdByServiceId;
  '{service_id}': V3PasswordExemptContractContractsServiceIdByServiceId;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}` */
export interface V3PasswordExemptContractContractsServiceIdByServiceId extends PathNode {
  'out-contract-code': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode;
  outContractCode: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code` */
export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode extends PathNode {
  _out_contract_code_: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode;
  '{out_contract_code}': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode;
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` */
export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode extends PathNode {
  terminate: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate;
  /**
   * 商户通过商户协议号查询协议: `GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472855) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715321)
   */
  get: Call<V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest, V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>;
  /** 商户通过商户协议号查询协议: `GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` */
  getAsync: Call<V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest, V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>;
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest extends CommonOptions {
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 免密支付服务ID */
  service_id: number | string;
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string;
  /** 免密支付协议ID */
  contract_id: string;
  /** 商户AppID */
  appid: string;
  /** 用户标识 */
  openid: string;
  /** 子商户AppID */
  sub_appid?: string;
  /** 用户标识 */
  sub_openid?: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 用户账户展示名称 */
  contract_display_account?: string;
  /** 委托代扣协议状态 */
  contract_state: string;
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string;
    /** 协议解约时间 */
    contract_terminated_time?: string;
    /** 解约备注 */
    contract_termination_remark?: string;
  };
}

/** `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` */
export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate extends PathNode {
  /**
   * 商户通过商户协议号解约协议: `POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012472858) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715383)
   */
  post: Call<V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>;
  /** 商户通过商户协议号解约协议: `POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate` */
  postAsync: Call<V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest, V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>;
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest extends CommonOptions {
  /** 免密支付服务ID */
  service_id: number | string;
  /** 商户签约协议号 */
  out_contract_code: string;
  json: {
    /** 解约备注 */
    contract_termination_remark: string;
  };
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse extends V3PasswordExemptContractContractsAnswer {
}

/** `v3/password-exempt-contract/contracts/service-provider` */
export interface V3PasswordExemptContractContractsServiceProvider extends PathNode {
  'pre-entrust-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSign;
  preEntrustSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSign;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign` */
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSign extends PathNode {
  'mini-program': V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram;
  miniProgram: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram;
  'pay-redirect-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign;
  payRedirectSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` */
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram extends PathNode {
  /**
   * 服务商模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471269)
   */
  post: Call<V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostResponse>;
  /** 服务商模式小程序场景预签约: `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` */
  postAsync: Call<V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostRequest, V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostResponse>;
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostRequest extends CommonOptions {
  json: {
    /** 商户AppID */
    sp_appid: string;
    /** 用户标识 */
    sp_openid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户AppID */
    sub_appid: string;
    /** 用户子标识 */
    sub_openid?: string;
    /** 免密支付服务ID */
    service_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 回调通知地址 */
    notify_url: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
  };
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string;
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string;
  /** 跳转签约的小程序路径 */
  sign_mp_path: string;
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` */
export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign extends PathNode {
  /**
   * 服务商模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471272)
   */
  post: Call<V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>;
  /** 服务商模式支付后场景预签约: `POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign` */
  postAsync: Call<V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest, V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>;
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest extends CommonOptions {
  json: {
    /** 商户AppID */
    sp_appid: string;
    /** 用户标识 */
    sp_openid?: string;
    /** 子商户号 */
    sub_mchid: string;
    /** 子商户AppID */
    sub_appid: string;
    /** 用户子标识 */
    sub_openid?: string;
    /** 免密支付服务ID */
    service_id: number;
    /** 商户签约协议号 */
    out_contract_code: string;
    /** 回调通知地址 */
    notify_url: string;
    /** 用户账户展示名称 */
    contract_display_account: string;
    /** 预支付交易会话标识 */
    prepay_id: string;
  };
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 免密支付服务ID */
  service_id: number;
  /** 商户签约协议号 */
  out_contract_code: string;
}
