// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Body, Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3MerchantPaths {
  'v3/merchant/fund/balance/{account_type}': V3MerchantFundBalanceByAccountType;
  'v3/merchant/fund/dayendbalance/{account_type}': V3MerchantFundDayendbalanceByAccountType;
  'v3/merchant/fund/withdraw': V3MerchantFundWithdraw;
  'v3/merchant/fund/withdraw/bill-type/{bill_type}': V3MerchantFundWithdrawBillTypeByBillType;
  'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo;
  'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId;
  'v3/merchant/media/upload': V3MerchantMediaUpload;
  'v3/merchant/media/video_upload': V3MerchantMediaVideoUpload;
}

export interface V3MerchantOperations {
  'v3/merchant/fund/balance/{account_type}': { get: Operation<V3MerchantFundBalanceByAccountTypeGetRequest, V3MerchantFundBalanceByAccountTypeGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant/fund/dayendbalance/{account_type}': { get: Operation<V3MerchantFundDayendbalanceByAccountTypeGetRequest, V3MerchantFundDayendbalanceByAccountTypeGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant/fund/withdraw': { post: Operation<V3MerchantFundWithdrawPostRequest, V3MerchantFundWithdrawPostResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant/fund/withdraw/bill-type/{bill_type}': { get: Operation<V3MerchantFundWithdrawBillTypeByBillTypeGetRequest, V3MerchantFundWithdrawBillTypeByBillTypeGetResponse, 'INVALID_REQUEST' | 'NO_AUTH' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR'> };
  'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': { get: Operation<V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetRequest, V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': { get: Operation<V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetRequest, V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetResponse, 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant/media/upload': { post: Operation<V3MerchantMediaUploadPostRequest, V3MerchantMediaUploadPostResponse, 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/merchant/media/video_upload': { post: Operation<V3MerchantMediaVideoUploadPostRequest, V3MerchantMediaVideoUploadPostResponse, 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/merchant` */
export interface V3Merchant extends PathNode {
  fund: V3MerchantFund;
  media: V3MerchantMedia;
}

/** `v3/merchant/fund` */
export interface V3MerchantFund extends PathNode {
  balance: V3MerchantFundBalance;
  dayendbalance: V3MerchantFundDayendbalance;
  withdraw: V3MerchantFundWithdraw;
}

/** `v3/merchant/fund/balance` */
export interface V3MerchantFundBalance extends PathNode {
  _account_type_: V3MerchantFundBalanceByAccountType;
  '{account_type}': V3MerchantFundBalanceByAccountType;
}

/** `v3/merchant/fund/balance/{account_type}` */
export interface V3MerchantFundBalanceByAccountType extends PathNode {
  /**
   * 查询账户实时余额: `GET v3/merchant/fund/balance/{account_type}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720926) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721477)
   */
  get: Call<V3MerchantFundBalanceByAccountTypeGetRequest, V3MerchantFundBalanceByAccountTypeGetResponse>;
  /** 查询账户实时余额: `GET v3/merchant/fund/balance/{account_type}` */
  getAsync: Call<V3MerchantFundBalanceByAccountTypeGetRequest, V3MerchantFundBalanceByAccountTypeGetResponse>;
}

export interface V3MerchantFundBalanceByAccountTypeGetRequest extends CommonOptions {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES';
}

export interface V3MerchantFundBalanceByAccountTypeGetResponse extends V3MerchantFundAnswer {
}

export interface V3MerchantFundAnswer {
  /** 可用余额 */
  available_amount: number;
  /** 不可用余额 */
  pending_amount?: number;
}

/** `v3/merchant/fund/dayendbalance` */
export interface V3MerchantFundDayendbalance extends PathNode {
  _account_type_: V3MerchantFundDayendbalanceByAccountType;
  '{account_type}': V3MerchantFundDayendbalanceByAccountType;
}

/** `v3/merchant/fund/dayendbalance/{account_type}` */
export interface V3MerchantFundDayendbalanceByAccountType extends PathNode {
  /**
   * 查询账户日终余额: `GET v3/merchant/fund/dayendbalance/{account_type}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476702) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720989) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721446)
   */
  get: Call<V3MerchantFundDayendbalanceByAccountTypeGetRequest, V3MerchantFundDayendbalanceByAccountTypeGetResponse>;
  /** 查询账户日终余额: `GET v3/merchant/fund/dayendbalance/{account_type}` */
  getAsync: Call<V3MerchantFundDayendbalanceByAccountTypeGetRequest, V3MerchantFundDayendbalanceByAccountTypeGetResponse>;
}

export interface V3MerchantFundDayendbalanceByAccountTypeGetRequest extends CommonOptions {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES';
  query?: {
    /** 日期 At most 10 characters. */
    date?: string;
  };
}

export interface V3MerchantFundDayendbalanceByAccountTypeGetResponse extends V3MerchantFundAnswer {
}

/** `v3/merchant/fund/withdraw` */
export interface V3MerchantFundWithdraw extends PathNode {
  'bill-type': V3MerchantFundWithdrawBillType;
  billType: V3MerchantFundWithdrawBillType;
  'out-request-no': V3MerchantFundWithdrawOutRequestNo;
  outRequestNo: V3MerchantFundWithdrawOutRequestNo;
  'withdraw-id': V3MerchantFundWithdrawWithdrawId;
  withdrawId: V3MerchantFundWithdrawWithdrawId;
  /**
   * 电商平台提现: `POST v3/merchant/fund/withdraw`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
   */
  post: Call<V3MerchantFundWithdrawPostRequest, V3MerchantFundWithdrawPostResponse>;
  /** 电商平台提现: `POST v3/merchant/fund/withdraw` */
  postAsync: Call<V3MerchantFundWithdrawPostRequest, V3MerchantFundWithdrawPostResponse>;
}

export interface V3MerchantFundWithdrawPostRequest extends CommonOptions {
  json: {
    /** 商户预约提现单号 At most 32 characters. */
    out_request_no: string;
    /** 提现金额 */
    amount: number;
    /** 提现备注 At most 56 characters. */
    remark?: string;
    /** 银行附言 At most 32 characters. */
    bank_memo?: string;
    /**
     * 出款账户类型
     * - `BASIC` 基本账户
     * - `FEES` 手续费账户
     * - `OPERATION` 运营账户
     */
    account_type: 'BASIC' | 'FEES' | 'OPERATION';
    /** 提现结果通知地址 At most 256 characters. */
    notify_url?: string;
  };
}

export interface V3MerchantFundWithdrawPostResponse {
  /** 微信支付预约提现单号 At most 128 characters. */
  withdraw_id: string;
  /** 商户预约提现单号 At most 32 characters. */
  out_request_no: string;
}

/** `v3/merchant/fund/withdraw/bill-type` */
export interface V3MerchantFundWithdrawBillType extends PathNode {
  _bill_type_: V3MerchantFundWithdrawBillTypeByBillType;
  '{bill_type}': V3MerchantFundWithdrawBillTypeByBillType;
}

/** `v3/merchant/fund/withdraw/bill-type/{bill_type}` */
export interface V3MerchantFundWithdrawBillTypeByBillType extends PathNode {
  /**
   * 按日下载提现异常文件: `GET v3/merchant/fund/withdraw/bill-type/{bill_type}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476678) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012720060) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012719776) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715087)
   */
  get: Call<V3MerchantFundWithdrawBillTypeByBillTypeGetRequest, V3MerchantFundWithdrawBillTypeByBillTypeGetResponse>;
  /** 按日下载提现异常文件: `GET v3/merchant/fund/withdraw/bill-type/{bill_type}` */
  getAsync: Call<V3MerchantFundWithdrawBillTypeByBillTypeGetRequest, V3MerchantFundWithdrawBillTypeByBillTypeGetResponse>;
}

export interface V3MerchantFundWithdrawBillTypeByBillTypeGetRequest extends CommonOptions {
  /** 账单类型 */
  bill_type: 'NO_SUCC';
  query: {
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /**
     * 压缩格式
     * - `GZIP` 返回格式为.gzip的压缩包账单
     */
    tar_type?: 'GZIP';
  };
}

export interface V3MerchantFundWithdrawBillTypeByBillTypeGetResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 */
  hash_value: string;
  /** 下载地址 */
  download_url: string;
}

/** `v3/merchant/fund/withdraw/out-request-no` */
export interface V3MerchantFundWithdrawOutRequestNo extends PathNode {
  _out_request_no_: V3MerchantFundWithdrawOutRequestNoByOutRequestNo;
  '{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo;
}

/** `v3/merchant/fund/withdraw/out-request-no/{out_request_no}` */
export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNo extends PathNode {
  /**
   * 电商平台(商户提现单号查询)提现状态: `GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476672)
   */
  get: Call<V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetRequest, V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetResponse>;
  /** 电商平台(商户提现单号查询)提现状态: `GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}` */
  getAsync: Call<V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetRequest, V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetResponse>;
}

export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetRequest extends CommonOptions {
  /** 商户预约提现单号 */
  out_request_no: string;
}

export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNoGetResponse extends Withdrawal {
}

/** A withdrawal of a merchant's balance to a bank. */
export interface Withdrawal {
  /**
   * 预约提现单状态
   * - `CREATE_SUCCESS` 受理成功
   * - `SUCCESS` 提现成功
   * - `FAIL` 提现失败
   * - `REFUND` 提现退票
   * - `CLOSE` 关单
   * - `INIT` 业务单已创建
   */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
  /** 微信支付预约提现单号 At most 128 characters. */
  withdraw_id: string;
  /** 商户预约提现单号 At most 32 characters. */
  out_request_no: string;
  /** 提现金额 */
  amount: number;
  /** 提交预约时间 */
  create_time: string;
  /** 提现状态更新时间 */
  update_time: string;
  /** 失败原因 At most 255 characters. */
  reason: string;
  /** 提现备注 At most 255 characters. */
  remark: string;
  /** 银行附言 At most 32 characters. */
  bank_memo: string;
  /**
   * 出款账户类型
   * - `BASIC` 基本账户
   * - `FEES` 手续费账户
   * - `OPERATION` 运营账户
   */
  account_type: 'BASIC' | 'FEES' | 'OPERATION' | (string & {});
  /** 提现失败解决方案 At most 255 characters. */
  solution: string;
  /** 入账银行账号后四位 At most 4 characters. */
  account_number: string;
  /** 入账银行 At most 10 characters. */
  account_bank: string;
  /** 入账银行全称（含支行） At most 128 characters. */
  bank_name?: string;
}

/** `v3/merchant/fund/withdraw/withdraw-id` */
export interface V3MerchantFundWithdrawWithdrawId extends PathNode {
  _withdraw_id_: V3MerchantFundWithdrawWithdrawIdByWithdrawId;
  '{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId;
}

/** `v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` */
export interface V3MerchantFundWithdrawWithdrawIdByWithdrawId extends PathNode {
  /**
   * 电商平台(微信支付提现单号)查询提现状态: `GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476674)
   */
  get: Call<V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetRequest, V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetResponse>;
  /** 电商平台(微信支付提现单号)查询提现状态: `GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}` */
  getAsync: Call<V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetRequest, V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetResponse>;
}

export interface V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetRequest extends CommonOptions {
  /** 微信支付预约提现单号 At most 128 characters. */
  withdraw_id: string;
}

export interface V3MerchantFundWithdrawWithdrawIdByWithdrawIdGetResponse extends Withdrawal {
}

/** `v3/merchant/media` */
export interface V3MerchantMedia extends PathNode {
  upload: V3MerchantMediaUpload;
  video_upload: V3MerchantMediaVideoUpload;
}

/** `v3/merchant/media/upload` */
export interface V3MerchantMediaUpload extends PathNode {
  /**
   * 文件上传: `POST v3/merchant/media/upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760432) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760490) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760509) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759044) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016276333)
   */
  post: Call<V3MerchantMediaUploadPostRequest, V3MerchantMediaUploadPostResponse>;
  /** 文件上传: `POST v3/merchant/media/upload` */
  postAsync: Call<V3MerchantMediaUploadPostRequest, V3MerchantMediaUploadPostResponse>;
}

export interface V3MerchantMediaUploadPostRequest extends CommonOptions {
  body: Body;
}

export interface V3MerchantMediaUploadPostResponse {
  /** 媒体文件标识ID At most 512 characters. */
  media_id: string;
}

/** `v3/merchant/media/video_upload` */
export interface V3MerchantMediaVideoUpload extends PathNode {
  /**
   * 视频上传: `POST v3/merchant/media/video_upload`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761084)
   */
  post: Call<V3MerchantMediaVideoUploadPostRequest, V3MerchantMediaVideoUploadPostResponse>;
  /** 视频上传: `POST v3/merchant/media/video_upload` */
  postAsync: Call<V3MerchantMediaVideoUploadPostRequest, V3MerchantMediaVideoUploadPostResponse>;
}

export interface V3MerchantMediaVideoUploadPostRequest extends CommonOptions {
  body: Body;
}

export interface V3MerchantMediaVideoUploadPostResponse {
  /** 媒体文件标识Id At most 512 characters. */
  media_id: string;
}
