// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3BillPaths {
  'v3/bill/fundflowbill': V3BillFundflowbill;
  'v3/bill/sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill;
  'v3/bill/tradebill': V3BillTradebill;
}

export interface V3BillOperations {
  'v3/bill/fundflowbill': { get: Operation<V3BillFundflowbillGetRequest, V3BillFundflowbillGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR'> };
  'v3/bill/sub-merchant-fundflowbill': { get: Operation<V3BillSubMerchantFundflowbillGetRequest, V3BillSubMerchantFundflowbillGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR'> };
  'v3/bill/tradebill': { get: Operation<V3BillTradebillGetRequest, V3BillTradebillGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR'> };
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
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791867) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070400) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810609) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791888) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791908) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556748) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421185) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421284) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421365) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421456) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071235) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551886) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739125) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080243) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759690) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759741) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760136) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760229) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462134) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462202) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462358) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462607) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080596) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709668) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760535) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886292) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760672)
   */
  get: Call<V3BillFundflowbillGetRequest, V3BillFundflowbillGetResponse>;
  /** 申请资金账单: `GET v3/bill/fundflowbill` */
  getAsync: Call<V3BillFundflowbillGetRequest, V3BillFundflowbillGetResponse>;
}

export interface V3BillFundflowbillGetRequest extends CommonOptions {
  query: {
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /** 二级商户号 */
    sub_mchid?: string;
    /**
     * 资金账户类型
     * - `BASIC` 基本账户
     * - `OPERATION` 运营账户
     * - `FEES` 手续费账户
     */
    account_type?: 'BASIC' | 'OPERATION' | 'FEES';
    /**
     * 压缩类型
     * - `GZIP` 下载账单时返回.gzip格式的压缩文件流
     */
    tar_type?: 'GZIP';
  };
}

export interface V3BillFundflowbillGetResponse extends V3BillAnswer {
}

export interface V3BillAnswer {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 At most 1024 characters. */
  hash_value: string;
  /** 下载地址 At most 2048 characters. */
  download_url: string;
}

/** `v3/bill/sub-merchant-fundflowbill` */
export interface V3BillSubMerchantFundflowbill extends PathNode {
  /**
   * 申请单个子商户资金账单: `GET v3/bill/sub-merchant-fundflowbill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012710630) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886329) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760249) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720204) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719583) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715220)
   */
  get: Call<V3BillSubMerchantFundflowbillGetRequest, V3BillSubMerchantFundflowbillGetResponse>;
  /** 申请单个子商户资金账单: `GET v3/bill/sub-merchant-fundflowbill` */
  getAsync: Call<V3BillSubMerchantFundflowbillGetRequest, V3BillSubMerchantFundflowbillGetResponse>;
}

export interface V3BillSubMerchantFundflowbillGetRequest extends CommonOptions {
  query: {
    /** 子商户号 At most 12 characters. */
    sub_mchid: string;
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /**
     * 资金账户类型
     * - `BASIC` 基本账户
     * - `OPERATION` 运营账户
     * - `FEES` 手续费账户
     * - `DEPOSIT` 保证金账户
     */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
    /**
     * 账单文件加密算法
     * - `AEAD_AES_256_GCM` AEAD_AES_256_GCM加密算法
     * - `SM4_GCM` SM4_GCM加密算法
     */
    algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
    /**
     * 压缩格式
     * - `GZIP` GZIP格式压缩
     */
    tar_type?: 'GZIP';
  };
}

export interface V3BillSubMerchantFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number;
  /** 下载信息明细 */
  download_bill_list?: ({
    /** 账单文件序号 */
    bill_sequence: number;
    /**
     * 哈希类型
     * - `SHA1` Secure Hash Algorithm 1
     */
    hash_type: 'SHA1' | (string & {});
    /** 哈希值 At most 1024 characters. */
    hash_value: string;
    /** 下载地址 At most 2048 characters. */
    download_url: string;
    /** 加密密钥 At most 512 characters. */
    encrypt_key: string;
    /** 随机字符串 At most 16 characters. */
    nonce: string;
  })[];
}

/** `v3/bill/tradebill` */
export interface V3BillTradebill extends PathNode {
  /**
   * 申请交易账单: `GET v3/bill/tradebill`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791866) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070395) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810606) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791887) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791907) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556692) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421176) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421277) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421361) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421450) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071227) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551932) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739068) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080242) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759683) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759737) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760132) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760228) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462129) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462197) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462343) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462604) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080595) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709595) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760532) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886283) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760667)
   */
  get: Call<V3BillTradebillGetRequest, V3BillTradebillGetResponse>;
  /** 申请交易账单: `GET v3/bill/tradebill` */
  getAsync: Call<V3BillTradebillGetRequest, V3BillTradebillGetResponse>;
}

export interface V3BillTradebillGetRequest extends CommonOptions {
  query: {
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /** 子商户号（也叫特约商户号） At most 12 characters. */
    sub_mchid?: string;
    /**
     * 账单类型
     * - `ALL` 返回当日所有订单信息（不含充值退款订单）
     * - `SUCCESS` 返回当日成功支付的订单（不含充值退款订单）
     * - `REFUND` 返回当日退款订单（不含充值退款订单）
     */
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL';
    /**
     * 压缩类型
     * - `GZIP` 下载账单时返回.gzip格式的压缩文件流
     */
    tar_type?: 'GZIP';
  };
}

export interface V3BillTradebillGetResponse extends V3BillAnswer {
}
