// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3MerchantfundPaths {
  'v3/merchantfund/merchant/income-records': V3MerchantfundMerchantIncomeRecords;
  'v3/merchantfund/partner/income-records': V3MerchantfundPartnerIncomeRecords;
}

export interface V3MerchantfundOperations {
  'v3/merchantfund/merchant/income-records': { get: Operation<V3MerchantfundMerchantIncomeRecordsGetRequest, V3MerchantfundMerchantIncomeRecordsGetResponse> };
  'v3/merchantfund/partner/income-records': { get: Operation<V3MerchantfundPartnerIncomeRecordsGetRequest, V3MerchantfundPartnerIncomeRecordsGetResponse> };
}

/** `v3/merchantfund` */
export interface V3Merchantfund extends PathNode {
  merchant: V3MerchantfundMerchant;
  partner: V3MerchantfundPartner;
}

/** `v3/merchantfund/merchant` */
export interface V3MerchantfundMerchant extends PathNode {
  'income-records': V3MerchantfundMerchantIncomeRecords;
  incomeRecords: V3MerchantfundMerchantIncomeRecords;
}

/** `v3/merchantfund/merchant/income-records` */
export interface V3MerchantfundMerchantIncomeRecords extends PathNode {
  /**
   * 服务商银行来账查询: `GET v3/merchantfund/merchant/income-records`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720300) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718647)
   */
  get: Call<V3MerchantfundMerchantIncomeRecordsGetRequest, V3MerchantfundMerchantIncomeRecordsGetResponse>;
  /** 服务商银行来账查询: `GET v3/merchantfund/merchant/income-records` */
  getAsync: Call<V3MerchantfundMerchantIncomeRecordsGetRequest, V3MerchantfundMerchantIncomeRecordsGetResponse>;
}

export interface V3MerchantfundMerchantIncomeRecordsGetRequest extends CommonOptions {
  query: {
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /** 日期 */
    date: string;
    /** 本次查询偏移量 */
    offset?: number;
    /** 本次请求最大查询条数 */
    limit: number;
  };
}

export interface V3MerchantfundMerchantIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询偏移量 */
  offset: number;
  /** 本次查询条数 */
  limit: number;
  /** 银行来账记录列表 */
  data?: ({
    /** 商户号 */
    mchid: string;
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {});
    /** 银行来账微信单号 */
    income_record_id: string;
    /** 银行来账金额 */
    amount: number;
    /** 银行来账完成时间 */
    success_time: string;
    /** 付款方银行名称 */
    bank_name: string;
    /** 付款方银行户名 */
    bank_account_name: string;
    /** 付款方银行卡号 */
    bank_account_number: string;
    /** 银行备注 */
    recharge_remark?: string;
  })[];
  /** 分页链接 */
  links?: V3MerchantfundLinks;
}

export interface V3MerchantfundLinks {
  /** 下一页链接 */
  next: string;
  /** 上一页链接 */
  prev: string;
  /** 当前链接 */
  self: string;
}

/** `v3/merchantfund/partner` */
export interface V3MerchantfundPartner extends PathNode {
  'income-records': V3MerchantfundPartnerIncomeRecords;
  incomeRecords: V3MerchantfundPartnerIncomeRecords;
}

/** `v3/merchantfund/partner/income-records` */
export interface V3MerchantfundPartnerIncomeRecords extends PathNode {
  /**
   * 特约商户银行来账查询: `GET v3/merchantfund/partner/income-records`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720249) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012718620) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012712728)
   */
  get: Call<V3MerchantfundPartnerIncomeRecordsGetRequest, V3MerchantfundPartnerIncomeRecordsGetResponse>;
  /** 特约商户银行来账查询: `GET v3/merchantfund/partner/income-records` */
  getAsync: Call<V3MerchantfundPartnerIncomeRecordsGetRequest, V3MerchantfundPartnerIncomeRecordsGetResponse>;
}

export interface V3MerchantfundPartnerIncomeRecordsGetRequest extends CommonOptions {
  query: {
    /** 特约商户号 */
    sub_mchid: string;
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES';
    /** 日期 */
    date: string;
    /** 本次查询偏移量 */
    offset?: number;
    /** 本次请求最大查询条数 */
    limit: number;
  };
}

export interface V3MerchantfundPartnerIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询偏移量 */
  offset: number;
  /** 本次查询条数 */
  limit: number;
  /** 银行来账记录列表 */
  data?: ({
    /** 特约商户号 */
    sub_mchid: string;
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {});
    /** 银行来账微信单号 */
    income_record_id: string;
    /** 银行来账金额 */
    amount: number;
    /** 银行来账完成时间 */
    success_time: string;
    /** 付款方银行名称 */
    bank_name: string;
    /** 付款方银行户名 */
    bank_account_name: string;
    /** 付款方银行卡号 */
    bank_account_number: string;
    /** 银行备注 */
    recharge_remark: string;
  })[];
  /** 分页链接 */
  links: V3MerchantfundLinks;
}
