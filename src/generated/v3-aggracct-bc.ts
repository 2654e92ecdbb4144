// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3AggracctBcPaths {
  'v3/aggracct-bc/wb-channel/account/balance': V3AggracctBcWbChannelAccountBalance;
  'v3/aggracct-bc/wb-channel/account/mch_archives': V3AggracctBcWbChannelAccountMchArchives;
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename': V3AggracctBcWbChannelBankChannelAccountRename;
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId;
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify;
  'v3/aggracct-bc/wb-channel/control-orders/punish': V3AggracctBcWbChannelControlOrdersPunish;
  'v3/aggracct-bc/wb-channel/control-orders/recover': V3AggracctBcWbChannelControlOrdersRecover;
  'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': V3AggracctBcWbChannelControlOrdersByOutRequestNo;
  'v3/aggracct-bc/wb-channel/special-reduction': V3AggracctBcWbChannelSpecialReduction;
  'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo;
}

export interface V3AggracctBcOperations {
  'v3/aggracct-bc/wb-channel/account/balance': { get: Operation<V3AggracctBcWbChannelAccountBalanceGetRequest, V3AggracctBcWbChannelAccountBalanceGetResponse> };
  'v3/aggracct-bc/wb-channel/account/mch_archives': { get: Operation<V3AggracctBcWbChannelAccountMchArchivesGetRequest, V3AggracctBcWbChannelAccountMchArchivesGetResponse> };
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename': { post: Operation<V3AggracctBcWbChannelBankChannelAccountRenamePostRequest, V3AggracctBcWbChannelBankChannelAccountRenamePostResponse> };
  'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': { get: Operation<V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetRequest, V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetResponse> };
  'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': { post: Operation<V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostRequest, V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostResponse> };
  'v3/aggracct-bc/wb-channel/control-orders/punish': { post: Operation<V3AggracctBcWbChannelControlOrdersPunishPostRequest, V3AggracctBcWbChannelControlOrdersPunishPostResponse> };
  'v3/aggracct-bc/wb-channel/control-orders/recover': { post: Operation<V3AggracctBcWbChannelControlOrdersRecoverPostRequest, V3AggracctBcWbChannelControlOrdersRecoverPostResponse> };
  'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': { get: Operation<V3AggracctBcWbChannelControlOrdersByOutRequestNoGetRequest, V3AggracctBcWbChannelControlOrdersByOutRequestNoGetResponse> };
  'v3/aggracct-bc/wb-channel/special-reduction': { post: Operation<V3AggracctBcWbChannelSpecialReductionPostRequest, V3AggracctBcWbChannelSpecialReductionPostResponse> };
  'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': { get: Operation<V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetRequest, V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetResponse> };
}

/** `v3/aggracct-bc` */
export interface V3AggracctBc extends PathNode {
  'wb-channel': V3AggracctBcWbChannel;
  wbChannel: V3AggracctBcWbChannel;
}

/** `v3/aggracct-bc/wb-channel` */
export interface V3AggracctBcWbChannel extends PathNode {
  account: V3AggracctBcWbChannelAccount;
  'bank-channel-account': V3AggracctBcWbChannelBankChannelAccount;
  bankChannelAccount: V3AggracctBcWbChannelBankChannelAccount;
  'control-orders': V3AggracctBcWbChannelControlOrders;
  controlOrders: V3AggracctBcWbChannelControlOrders;
  'special-reduction': V3AggracctBcWbChannelSpecialReduction;
  specialReduction: V3AggracctBcWbChannelSpecialReduction;
}

/** `v3/aggracct-bc/wb-channel/account` */
export interface V3AggracctBcWbChannelAccount extends PathNode {
  balance: V3AggracctBcWbChannelAccountBalance;
  mch_archives: V3AggracctBcWbChannelAccountMchArchives;
}

/** `v3/aggracct-bc/wb-channel/account/balance` */
export interface V3AggracctBcWbChannelAccountBalance extends PathNode {
  /**
   * 查询渠道额度: `GET v3/aggracct-bc/wb-channel/account/balance`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
   */
  get: Call<V3AggracctBcWbChannelAccountBalanceGetRequest, V3AggracctBcWbChannelAccountBalanceGetResponse>;
  /** 查询渠道额度: `GET v3/aggracct-bc/wb-channel/account/balance` */
  getAsync: Call<V3AggracctBcWbChannelAccountBalanceGetRequest, V3AggracctBcWbChannelAccountBalanceGetResponse>;
}

export interface V3AggracctBcWbChannelAccountBalanceGetRequest extends CommonOptions {
  query: V3AggracctBcWbChannelQuery;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelAccountBalanceGetResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean;
  /** 额度台账号额度 */
  balance?: number;
}

export interface V3AggracctBcWbChannelQuery {
  /** 微信支付商户号 */
  mchid: string;
  /** 额度台账号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  bal_account_no: string;
  /** 卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
  card_no?: string;
  /** 商户子账户协议号 */
  sgn_no?: string;
  /** 请求场景 */
  req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
}

/** `v3/aggracct-bc/wb-channel/account/mch_archives` */
export interface V3AggracctBcWbChannelAccountMchArchives extends PathNode {
  /**
   * 查询商户资料: `GET v3/aggracct-bc/wb-channel/account/mch_archives`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
   */
  get: Call<V3AggracctBcWbChannelAccountMchArchivesGetRequest, V3AggracctBcWbChannelAccountMchArchivesGetResponse>;
  /** 查询商户资料: `GET v3/aggracct-bc/wb-channel/account/mch_archives` */
  getAsync: Call<V3AggracctBcWbChannelAccountMchArchivesGetRequest, V3AggracctBcWbChannelAccountMchArchivesGetResponse>;
}

export interface V3AggracctBcWbChannelAccountMchArchivesGetRequest extends CommonOptions {
  query: V3AggracctBcWbChannelQuery;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelAccountMchArchivesGetResponse {
  /** 微信支付商户号 */
  mchid?: string;
  /** 额度台账号 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  bal_account_no?: string;
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {});
  /** 主体证件类型 */
  merchant_id_type?: '12' | (string & {});
  /** 主体证件登记名称 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  merchant_name?: string;
  /** 主体证件号码 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  merchant_id_no?: string;
  /** 主体证件有效期起始日 */
  effective_date?: string;
  /** 主体证件有效期结束日 */
  expire_date?: string;
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string;
  /** 主体注册地址 */
  register_address?: string;
  /** 主体经营范围 */
  business_scope?: string;
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type: '01' | (string & {});
    /** 法定代表人姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    legal_representative_name: string;
    /** 法定代表人证件号码 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    legal_representative_id_no: string;
    /** 法定代表人证件有效期起始日 */
    legal_representative_effective_date: string;
    /** 法定代表人证件有效期结束日 */
    legal_representative_expire_date: string;
    /** 法定代表人证件正面影像ID */
    legal_representative_img_front_id: string;
    /** 法定代表人证件反面影像ID */
    legal_representative_img_back_id: string;
    /** 法定代表人居住地址 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    legal_representative_address: string;
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string;
    /** 法定代表人民族 */
    legal_representative_nation?: string;
  };
  /** 受益所有人信息列表 */
  beneficial_owner?: ({
    /** 受益所有人编号 */
    beneficial_owner_no: string;
    /** 受益所有人证件类型 */
    beneficial_owner_id_type: '01' | (string & {});
    /** 受益所有人姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    beneficial_owner_name: string;
    /** 受益所有人证件号码 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    beneficial_owner_id_no: string;
    /** 受益所有人证件有效期起始日 */
    beneficial_owner_effective_date: string;
    /** 受益所有人证件有效期结束日 */
    beneficial_owner_expire_date: string;
    /** 受益所有人证件正面影像ID */
    beneficial_owner_img_front_id: string;
    /** 受益所有人证件反面影像ID */
    beneficial_owner_img_back_id: string;
    /** 受益所有人居住地址 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
    beneficial_owner_address: string;
  })[];
  /** 卡号 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  card_no?: string;
  /** 商户子账户协议号 */
  sgn_no?: string;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account` */
export interface V3AggracctBcWbChannelBankChannelAccount extends PathNode {
  rename: V3AggracctBcWbChannelBankChannelAccountRename;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename` */
export interface V3AggracctBcWbChannelBankChannelAccountRename extends PathNode {
  _application_id_: V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId;
  '{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId;
  /**
   * 受理渠道结算银行账户更名申请: `POST v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   * Announced, not available yet.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
   */
  post: Call<V3AggracctBcWbChannelBankChannelAccountRenamePostRequest, V3AggracctBcWbChannelBankChannelAccountRenamePostResponse>;
  /**
   * 受理渠道结算银行账户更名申请: `POST v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   * Announced, not available yet.
   */
  postAsync: Call<V3AggracctBcWbChannelBankChannelAccountRenamePostRequest, V3AggracctBcWbChannelBankChannelAccountRenamePostResponse>;
}

export interface V3AggracctBcWbChannelBankChannelAccountRenamePostRequest extends CommonOptions {
  json: {
    /** 渠道结算银行账户更名外部系统单号 */
    out_request_no: string;
    /** 目标商户号 */
    mchid: string;
    /** 台账ID Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bal_account_no: string;
    /** 变更类型 */
    change_scene: 'SUBJECT_INFO_RENAME';
    /** 请求场景 */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelBankChannelAccountRenamePostResponse extends V3AggracctBcWbChannelBankChannelAccountRenameAnswer {
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameAnswer {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {});
  /** 微信支付更名受理返回的申请单号 */
  application_id: string;
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string;
  /** 目标商户号 */
  mchid: string;
  /** 台账ID Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  bal_account_no: string;
  /** 目标账户名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  new_account_name: string;
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {});
  /** 完成时间 */
  finish_time?: string;
  /** 失败错误码 */
  fail_code?: string;
  /** 失败原因 */
  fail_msg?: string;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` */
export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId extends PathNode {
  /**
   * 查询渠道结算银行账户更名申请: `GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   * Announced, not available yet.
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
   */
  get: Call<V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetRequest, V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetResponse>;
  /**
   * 查询渠道结算银行账户更名申请: `GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   * Announced, not available yet.
   */
  getAsync: Call<V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetRequest, V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetResponse>;
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetRequest extends CommonOptions {
  /** 微信支付更名受理返回的申请单号 */
  application_id: string;
  query: {
    /** 目标商户号 */
    mchid: string;
    /** 台账ID Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bal_account_no: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdGetResponse extends V3AggracctBcWbChannelBankChannelAccountRenameAnswer {
}

/** `v3/aggracct-bc/wb-channel/control-orders` */
export interface V3AggracctBcWbChannelControlOrders extends PathNode {
  info: V3AggracctBcWbChannelControlOrdersInfo;
  punish: V3AggracctBcWbChannelControlOrdersPunish;
  recover: V3AggracctBcWbChannelControlOrdersRecover;
  _out_request_no_: V3AggracctBcWbChannelControlOrdersByOutRequestNo;
  '{out_request_no}': V3AggracctBcWbChannelControlOrdersByOutRequestNo;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info` */
export interface V3AggracctBcWbChannelControlOrdersInfo extends PathNode {
  update: V3AggracctBcWbChannelControlOrdersInfoUpdate;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update` */
export interface V3AggracctBcWbChannelControlOrdersInfoUpdate extends PathNode {
  result: V3AggracctBcWbChannelControlOrdersInfoUpdateResult;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result` */
export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResult extends PathNode {
  notify: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` */
export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify extends PathNode {
  /**
   * 资料更新请求审核结果回调通知: `POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016080141)
   */
  post: Call<V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostRequest, V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostResponse>;
  /** 资料更新请求审核结果回调通知: `POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` */
  postAsync: Call<V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostRequest, V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostResponse>;
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostRequest extends CommonOptions {
  json: {
    /** 资料更新请求单号 */
    out_request_no: string;
    /** 商户号 */
    mchid: string;
    /** 审核结果 */
    audit_result?: 'PASS' | 'REJECT';
    /** 审核完成时间 */
    audit_finish_time?: string;
    /** 业务附属信息 */
    attach_info?: string;
    /** 审核驳回错误码 */
    fail_code?: string;
    /** 审核驳回错误原因 */
    fail_msg?: string;
    /** 场景 */
    scene?: '01' | '02' | '03';
  };
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyPostResponse {
  /** 接口返回信息 */
  ret_msg?: string;
}

/** `v3/aggracct-bc/wb-channel/control-orders/punish` */
export interface V3AggracctBcWbChannelControlOrdersPunish extends PathNode {
  /**
   * 发起微众台账管控: `POST v3/aggracct-bc/wb-channel/control-orders/punish`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
   */
  post: Call<V3AggracctBcWbChannelControlOrdersPunishPostRequest, V3AggracctBcWbChannelControlOrdersPunishPostResponse>;
  /** 发起微众台账管控: `POST v3/aggracct-bc/wb-channel/control-orders/punish` */
  postAsync: Call<V3AggracctBcWbChannelControlOrdersPunishPostRequest, V3AggracctBcWbChannelControlOrdersPunishPostResponse>;
}

export interface V3AggracctBcWbChannelControlOrdersPunishPostRequest extends CommonOptions {
  json: {
    /** 微众管控单号 */
    out_request_no: string;
    /** 目标下管商户号 */
    mchid: string;
    /** 目标下管台账ID Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bal_account_no: string;
    /** 管控场景 */
    punish_scene: number;
    /** 管控原因 */
    punish_reason?: string;
    /** 管控结束时间 */
    punish_end_time?: string;
    /** 目标下管卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    card_no?: string;
    /** 目标下管商户子账户协议号 */
    sgn_no?: string;
    /** 请求场景 */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
    /** 微众资金划回策略 */
    fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelControlOrdersPunishPostResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string;
  /** 微众管控单号 */
  out_request_no: string;
}

/** `v3/aggracct-bc/wb-channel/control-orders/recover` */
export interface V3AggracctBcWbChannelControlOrdersRecover extends PathNode {
  /**
   * 解除对微众台账的管控: `POST v3/aggracct-bc/wb-channel/control-orders/recover`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
   */
  post: Call<V3AggracctBcWbChannelControlOrdersRecoverPostRequest, V3AggracctBcWbChannelControlOrdersRecoverPostResponse>;
  /** 解除对微众台账的管控: `POST v3/aggracct-bc/wb-channel/control-orders/recover` */
  postAsync: Call<V3AggracctBcWbChannelControlOrdersRecoverPostRequest, V3AggracctBcWbChannelControlOrdersRecoverPostResponse>;
}

export interface V3AggracctBcWbChannelControlOrdersRecoverPostRequest extends CommonOptions {
  json: {
    /** 微众解管单号 */
    out_request_no: string;
    /** 关联微众管控单号 */
    related_webank_punish_no: string;
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string;
    /** 目标解管商户号 */
    mchid: string;
    /** 目标解管台账ID Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bal_account_no: string;
    /** 解管原因描述 */
    recover_reason: string;
    /** 目标下管卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    card_no?: string;
    /** 目标下管商户子账户协议号 */
    sgn_no?: string;
    /** 请求场景 */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelControlOrdersRecoverPostResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string;
  /** 微众解管单号 */
  out_request_no: string;
}

/** `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` */
export interface V3AggracctBcWbChannelControlOrdersByOutRequestNo extends PathNode {
  /**
   * 查询控制单: `GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025274)
   */
  get: Call<V3AggracctBcWbChannelControlOrdersByOutRequestNoGetRequest, V3AggracctBcWbChannelControlOrdersByOutRequestNoGetResponse>;
  /** 查询控制单: `GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` */
  getAsync: Call<V3AggracctBcWbChannelControlOrdersByOutRequestNoGetRequest, V3AggracctBcWbChannelControlOrdersByOutRequestNoGetResponse>;
}

export interface V3AggracctBcWbChannelControlOrdersByOutRequestNoGetRequest extends CommonOptions {
  /** 微众管控/解管单号 */
  out_request_no: string;
  query: {
    /** 控制单类型 */
    control_type: 'PUNISH' | 'RECOVER';
    /** 微信支付商户号 */
    mchid: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelControlOrdersByOutRequestNoGetResponse {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {});
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no: string;
    /** 微众管控单号 */
    out_request_no: string;
    /** 目标下管商户号 */
    mchid: string;
    /** 管控场景 */
    punish_scene: number;
    /** 管控场景规则版本号 */
    punish_rule_version: number;
    /** 管控原因 */
    punish_reason?: string;
    /** 管控开始时间 */
    punish_start_time?: string;
    /** 管控结束时间 */
    punish_end_time?: string;
    /** 管控受理时间 */
    punish_accept_time: string;
    /** 管控执行完成时间 */
    punish_finish_time?: string;
    /** 管控状态 */
    punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {});
    /** 生效状态 */
    effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {});
    /** 管控方案 */
    control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT' | (string & {}))[];
    /** 执行失败错误信息 */
    error_message?: string;
    /** 执行失败错误码 */
    error_code?: string;
  };
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no: string;
    /** 微众解管单号 */
    out_request_no: string;
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string;
    /** 目标解管商户号 */
    mchid: string;
    /** 管控场景 */
    punish_scene: string;
    /** 管控场景规则版本号 */
    punish_rule_version: string;
    /** 解管受理时间 */
    recover_accept_time: string;
    /** 解管执行完成时间 */
    recover_finish_time: string;
    /** 解管状态 */
    recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {});
    /** 解管原因描述 */
    recover_reason: string;
    /** 执行失败错误信息 */
    error_message?: string;
    /** 执行失败错误码 */
    error_code?: string;
  };
}

/** `v3/aggracct-bc/wb-channel/special-reduction` */
export interface V3AggracctBcWbChannelSpecialReduction extends PathNode {
  _out_request_no_: V3AggracctBcWbChannelSpecialReductionByOutRequestNo;
  '{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo;
  /**
   * 特殊减额: `POST v3/aggracct-bc/wb-channel/special-reduction`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
   */
  post: Call<V3AggracctBcWbChannelSpecialReductionPostRequest, V3AggracctBcWbChannelSpecialReductionPostResponse>;
  /** 特殊减额: `POST v3/aggracct-bc/wb-channel/special-reduction` */
  postAsync: Call<V3AggracctBcWbChannelSpecialReductionPostRequest, V3AggracctBcWbChannelSpecialReductionPostResponse>;
}

export interface V3AggracctBcWbChannelSpecialReductionPostRequest extends CommonOptions {
  json: {
    /** 微信支付商户号 */
    mchid: string;
    /** 额度台账号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bal_account_no: string;
    /** 特殊减额单号 */
    out_request_no: string;
    /** 特殊减额类型 */
    reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION';
    /** 减额金额 */
    amount: number;
    /** 特殊减额原因 */
    reason?: string;
    /** 卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    card_no?: string;
    /** 商户账户协议号 */
    sgn_no?: string;
    /** 请求场景 */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelSpecialReductionPostResponse extends V3AggracctBcWbChannelSpecialReductionAnswer {
}

export interface V3AggracctBcWbChannelSpecialReductionAnswer {
  /** 微信支付商户号 */
  mchid?: string;
  /** 额度台账号 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  bal_account_no?: string;
  /** 特殊减额单号 */
  out_request_no?: string;
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {});
  /** 减额金额 */
  amount?: number;
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /** 特殊减额原因 */
  reason?: string;
  /** 微信支付额度变更单号 */
  quota_change_no?: string;
  /** 成功时间 */
  success_time?: string;
  /** 失败时间 */
  fail_time?: string;
  /** 失败原因 */
  fail_reason?: 'BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {});
}

/** `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` */
export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNo extends PathNode {
  /**
   * 查询特殊减额结果: `GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
   */
  get: Call<V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetRequest, V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetResponse>;
  /** 查询特殊减额结果: `GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` */
  getAsync: Call<V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetRequest, V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetResponse>;
}

export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetRequest extends CommonOptions {
  /** 特殊减额单号 */
  out_request_no: string;
  query: V3AggracctBcWbChannelQuery;
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNoGetResponse extends V3AggracctBcWbChannelSpecialReductionAnswer {
}
