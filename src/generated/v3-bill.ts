// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { AxiosResponse, CommonOptions, PathNode } from '../chain/typed.ts';
export interface V3BillPaths {
  'v3/bill/fundflowbill': V3BillFundflowbill;
  'v3/bill/sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill;
  'v3/bill/tradebill': V3BillTradebill;
}

export interface V3BillOperations {
  'v3/bill/fundflowbill': { get: { request: V3BillFundflowbillGetRequest; response: V3BillFundflowbillGetResponse } };
  'v3/bill/sub-merchant-fundflowbill': { get: { request: V3BillSubMerchantFundflowbillGetRequest; response: V3BillSubMerchantFundflowbillGetResponse } };
  'v3/bill/tradebill': { get: { request: V3BillTradebillGetRequest; response: V3BillTradebillGetResponse } };
}

/** `v3/bill` */
export interface V3Bill extends PathNode {
  fundflowbill: V3BillFundflowbill;
  'sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill;
  subMerchantFundflowbill: V3BillSubMerchantFundflowbill;
  tradebill: V3BillTradebill;
}

/** `v3/bill/fundflowbill` */
export interface V3BillFundflowbill extends PathNode {
  /**
   * 申请资金账单: `GET v3/bill/fundflowbill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791867)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070400)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810609)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791888)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791908)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556748)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421185)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421284)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421365)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421456)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071235)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739125)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080243)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759690)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759741)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760136)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760229)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462134)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462202)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462358)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462607)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080596)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709668)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760535)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886292)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760672)
   */
  get(options: V3BillFundflowbillGetRequest): Promise<AxiosResponse<V3BillFundflowbillGetResponse>>;
  /** 申请资金账单: `GET v3/bill/fundflowbill` */
  getAsync(options: V3BillFundflowbillGetRequest): Promise<AxiosResponse<V3BillFundflowbillGetResponse>>;
}

export interface V3BillFundflowbillGetRequest extends CommonOptions {
  query: {
    /** 账单日期 */
    bill_date: string;
    /** 二级商户号 */
    sub_mchid?: string;
    /** 资金账户类型 */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES';
    /** 压缩类型 */
    tar_type?: 'GZIP';
  };
}

export interface V3BillFundflowbillGetResponse {
  /** 哈希类型 */
  hash_type: string;
  /** 哈希值 */
  hash_value: string;
  /** 账单下载地址 */
  download_url: string;
}

/** `v3/bill/sub-merchant-fundflowbill` */
export interface V3BillSubMerchantFundflowbill extends PathNode {
  /**
   * 申请单个子商户资金账单: `GET v3/bill/sub-merchant-fundflowbill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012710630)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886329)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760249)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720204)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719583)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715220)
   */
  get(options: V3BillSubMerchantFundflowbillGetRequest): Promise<AxiosResponse<V3BillSubMerchantFundflowbillGetResponse>>;
  /** 申请单个子商户资金账单: `GET v3/bill/sub-merchant-fundflowbill` */
  getAsync(options: V3BillSubMerchantFundflowbillGetRequest): Promise<AxiosResponse<V3BillSubMerchantFundflowbillGetResponse>>;
}

export interface V3BillSubMerchantFundflowbillGetRequest extends CommonOptions {
  query: {
    /** 子商户号 */
    sub_mchid: string;
    /** 账单日期 */
    bill_date: string;
    /** 压缩类型 */
    tar_type?: 'GZIP';
    /** 加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
    /** 资金账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
  };
}

export interface V3BillSubMerchantFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number;
    /** 下载地址 */
    download_url: string;
    /** 加密密钥 */
    encrypt_key: string;
    /** 哈希类型 */
    hash_type: string;
    /** 哈希值 */
    hash_value: string;
    /** 随机字符串 */
    nonce: string;
  }[];
}

/** `v3/bill/tradebill` */
export interface V3BillTradebill extends PathNode {
  /**
   * 申请交易账单: `GET v3/bill/tradebill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791866)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070395)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810606)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791887)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791907)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556692)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421176)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421277)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421361)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421450)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071227)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551932)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739068)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080242)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759683)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759737)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760132)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760228)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462129)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462197)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462343)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462604)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080595)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709595)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760532)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886283)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760667)
   */
  get(options: V3BillTradebillGetRequest): Promise<AxiosResponse<V3BillTradebillGetResponse>>;
  /** 申请交易账单: `GET v3/bill/tradebill` */
  getAsync(options: V3BillTradebillGetRequest): Promise<AxiosResponse<V3BillTradebillGetResponse>>;
}

export interface V3BillTradebillGetRequest extends CommonOptions {
  query: {
    /** 账单日期 */
    bill_date: string;
    /** 二级商户号 */
    sub_mchid?: string;
    /** 账单类型 */
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL';
    /** 压缩类型 */
    tar_type?: 'GZIP';
  };
}

export interface V3BillTradebillGetResponse extends V3BillFundflowbillGetResponse {
}
