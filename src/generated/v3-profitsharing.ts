// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3ProfitsharingPaths {
  'v3/profitsharing/bills': V3ProfitsharingBills;
  'v3/profitsharing/merchant-configs/{sub_mchid}': V3ProfitsharingMerchantConfigsBySubMchid;
  'v3/profitsharing/orders': V3ProfitsharingOrders;
  'v3/profitsharing/orders/unfreeze': V3ProfitsharingOrdersUnfreeze;
  'v3/profitsharing/orders/{out_order_no}': V3ProfitsharingOrdersByOutOrderNo;
  'v3/profitsharing/receivers/add': V3ProfitsharingReceiversAdd;
  'v3/profitsharing/receivers/delete': V3ProfitsharingReceiversDelete;
  'v3/profitsharing/return-orders': V3ProfitsharingReturnOrders;
  'v3/profitsharing/return-orders/{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo;
  'v3/profitsharing/transactions/{transaction_id}/amounts': V3ProfitsharingTransactionsByTransactionIdAmounts;
}

export interface V3ProfitsharingOperations {
  'v3/profitsharing/bills': { get: Operation<V3ProfitsharingBillsGetRequest, V3ProfitsharingBillsGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/merchant-configs/{sub_mchid}': { get: Operation<V3ProfitsharingMerchantConfigsBySubMchidGetRequest, V3ProfitsharingMerchantConfigsBySubMchidGetResponse> };
  'v3/profitsharing/orders': { post: Operation<V3ProfitsharingOrdersPostRequest, V3ProfitsharingOrdersPostResponse> };
  'v3/profitsharing/orders/unfreeze': { post: Operation<V3ProfitsharingOrdersUnfreezePostRequest, V3ProfitsharingOrdersUnfreezePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/orders/{out_order_no}': { get: Operation<V3ProfitsharingOrdersByOutOrderNoGetRequest, V3ProfitsharingOrdersByOutOrderNoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/receivers/add': { post: Operation<V3ProfitsharingReceiversAddPostRequest, V3ProfitsharingReceiversAddPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/receivers/delete': { post: Operation<V3ProfitsharingReceiversDeletePostRequest, V3ProfitsharingReceiversDeletePostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/return-orders': { post: Operation<V3ProfitsharingReturnOrdersPostRequest, V3ProfitsharingReturnOrdersPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/return-orders/{out_return_no}': { get: Operation<V3ProfitsharingReturnOrdersByOutReturnNoGetRequest, V3ProfitsharingReturnOrdersByOutReturnNoGetResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/profitsharing/transactions/{transaction_id}/amounts': { get: Operation<V3ProfitsharingTransactionsByTransactionIdAmountsGetRequest, V3ProfitsharingTransactionsByTransactionIdAmountsGetResponse> };
}

/** `v3/profitsharing` */
export interface V3Profitsharing extends PathNode {
  bills: V3ProfitsharingBills;
  'merchant-configs': V3ProfitsharingMerchantConfigs;
  merchantConfigs: V3ProfitsharingMerchantConfigs;
  orders: V3ProfitsharingOrders;
  receivers: V3ProfitsharingReceivers;
  'return-orders': V3ProfitsharingReturnOrders;
  returnOrders: V3ProfitsharingReturnOrders;
  transactions: V3ProfitsharingTransactions;
}

/** `v3/profitsharing/bills` */
export interface V3ProfitsharingBills extends PathNode {
  /**
   * 申请分账账单: `GET v3/profitsharing/bills`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529628) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761131) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012761140) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012715572)
   */
  get: Call<V3ProfitsharingBillsGetRequest, V3ProfitsharingBillsGetResponse>;
  /** 申请分账账单: `GET v3/profitsharing/bills` */
  getAsync: Call<V3ProfitsharingBillsGetRequest, V3ProfitsharingBillsGetResponse>;
}

export interface V3ProfitsharingBillsGetRequest extends CommonOptions {
  query: {
    /** 子商户号 At most 12 characters. */
    sub_mchid?: string;
    /** 账单日期 At most 10 characters. */
    bill_date: string;
    /**
     * 压缩类型
     * - `GZIP` 返回格式为.gzip的压缩包账单
     */
    tar_type?: 'GZIP';
  };
}

export interface V3ProfitsharingBillsGetResponse {
  /**
   * 哈希类型
   * - `SHA1` Secure Hash Algorithm 1
   */
  hash_type: 'SHA1' | (string & {});
  /** 哈希值 At most 1024 characters. */
  hash_value: string;
  /** 下载地址 At most 2048 characters. */
  download_url: string;
}

/** `v3/profitsharing/merchant-configs` */
export interface V3ProfitsharingMerchantConfigs extends PathNode {
  _sub_mchid_: V3ProfitsharingMerchantConfigsBySubMchid;
  '{sub_mchid}': V3ProfitsharingMerchantConfigsBySubMchid;
}

/** `v3/profitsharing/merchant-configs/{sub_mchid}` */
export interface V3ProfitsharingMerchantConfigsBySubMchid extends PathNode {
  /**
   * 查询最大分账比例: `GET v3/profitsharing/merchant-configs/{sub_mchid}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466864)
   */
  get: Call<V3ProfitsharingMerchantConfigsBySubMchidGetRequest, V3ProfitsharingMerchantConfigsBySubMchidGetResponse>;
  /** 查询最大分账比例: `GET v3/profitsharing/merchant-configs/{sub_mchid}` */
  getAsync: Call<V3ProfitsharingMerchantConfigsBySubMchidGetRequest, V3ProfitsharingMerchantConfigsBySubMchidGetResponse>;
}

export interface V3ProfitsharingMerchantConfigsBySubMchidGetRequest extends CommonOptions {
  /** 子商户号 */
  sub_mchid: string;
}

export interface V3ProfitsharingMerchantConfigsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string;
  /** 最大分账比例 */
  max_ratio: number;
}

/** `v3/profitsharing/orders` */
export interface V3ProfitsharingOrders extends PathNode {
  unfreeze: V3ProfitsharingOrdersUnfreeze;
  _out_order_no_: V3ProfitsharingOrdersByOutOrderNo;
  '{out_order_no}': V3ProfitsharingOrdersByOutOrderNo;
  /**
   * 请求分账: `POST v3/profitsharing/orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012524936) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012690683)
   */
  post: Call<V3ProfitsharingOrdersPostRequest, V3ProfitsharingOrdersPostResponse>;
  /** 请求分账: `POST v3/profitsharing/orders` */
  postAsync: Call<V3ProfitsharingOrdersPostRequest, V3ProfitsharingOrdersPostResponse>;
}

export interface V3ProfitsharingOrdersPostRequest extends CommonOptions {
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 应用ID */
    appid?: string;
    /** 子商户应用ID */
    sub_appid?: string;
    /** 微信订单号 */
    transaction_id: string;
    /** 商户分账单号 */
    out_order_no: string;
    /** 分账接收方列表 */
    receivers?: {
      /** 分账接收方类型 */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 分账接收方帐号 */
      account: string;
      /** 分账个人接收方姓名 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
      name?: string;
      /** 分账金额 */
      amount: number;
      /** 分账描述 */
      description: string;
    }[];
    /** 是否解冻剩余未分资金 */
    unfreeze_unsplit: boolean;
    notify_url?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3ProfitsharingOrdersPostResponse extends ProfitSharingOrder {
}

/** How a payment is shared among receivers. */
export interface ProfitSharingOrder {
  /** 特约商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 微信订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /**
   * 分账单状态
   * - `PROCESSING` 处理中
   * - `FINISHED` 分账完成
   */
  state: 'PROCESSING' | 'FINISHED' | (string & {});
  /** 分账接收方列表 */
  receivers?: ({
    /** 分账金额 */
    amount: number;
    /** 解冻剩余资金描述 At most 80 characters. */
    description: string;
    /**
     * 接收方类型
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     * - `PERSONAL_SUB_OPENID` 个人sub_openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 接收方账号 At most 64 characters. */
    account: string;
    /**
     * 分账结果
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     * - `INVALID_REQUEST` 描述参数设置失败
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账明细单号 At most 64 characters. */
    detail_id?: string;
  })[];
}

/** `v3/profitsharing/orders/unfreeze` */
export interface V3ProfitsharingOrdersUnfreeze extends PathNode {
  /**
   * 解冻剩余资金: `POST v3/profitsharing/orders/unfreeze`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526374) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466860)
   */
  post: Call<V3ProfitsharingOrdersUnfreezePostRequest, V3ProfitsharingOrdersUnfreezePostResponse>;
  /** 解冻剩余资金: `POST v3/profitsharing/orders/unfreeze` */
  postAsync: Call<V3ProfitsharingOrdersUnfreezePostRequest, V3ProfitsharingOrdersUnfreezePostResponse>;
}

export interface V3ProfitsharingOrdersUnfreezePostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
    /** 解冻剩余资金描述 At most 80 characters. */
    description: string;
  };
}

export interface V3ProfitsharingOrdersUnfreezePostResponse extends ProfitSharingOrder {
  /** 分账接收方列表 */
  receivers: ({
    /** 分账金额 */
    amount: number;
    /** 解冻剩余资金描述 At most 80 characters. */
    description: string;
    /**
     * 接收方类型
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     * - `PERSONAL_SUB_OPENID` 个人sub_openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 接收方账号 At most 64 characters. */
    account: string;
    /**
     * 分账结果
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     * - `INVALID_REQUEST` 描述参数设置失败
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账明细单号 At most 64 characters. */
    detail_id?: string;
  })[];
}

/** `v3/profitsharing/orders/{out_order_no}` */
export interface V3ProfitsharingOrdersByOutOrderNo extends PathNode {
  /**
   * 查询分账结果: `GET v3/profitsharing/orders/{out_order_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525210) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466850)
   */
  get: Call<V3ProfitsharingOrdersByOutOrderNoGetRequest, V3ProfitsharingOrdersByOutOrderNoGetResponse>;
  /** 查询分账结果: `GET v3/profitsharing/orders/{out_order_no}` */
  getAsync: Call<V3ProfitsharingOrdersByOutOrderNoGetRequest, V3ProfitsharingOrdersByOutOrderNoGetResponse>;
}

export interface V3ProfitsharingOrdersByOutOrderNoGetRequest extends CommonOptions {
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  query: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 微信订单号 At most 32 characters. */
    transaction_id: string;
  };
}

export interface V3ProfitsharingOrdersByOutOrderNoGetResponse extends ProfitSharingOrder {
  /** 分账接收方列表 */
  receivers: ({
    /** 分账金额 */
    amount: number;
    /** 解冻剩余资金描述 At most 80 characters. */
    description: string;
    /**
     * 接收方类型
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     * - `PERSONAL_SUB_OPENID` 个人sub_openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
    /** 接收方账号 At most 64 characters. */
    account: string;
    /**
     * 分账结果
     * - `PENDING` 待分账
     * - `SUCCESS` 分账成功
     * - `CLOSED` 已关闭
     */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {});
    /**
     * 分账失败原因
     * - `ACCOUNT_ABNORMAL` 分账接收账户异常
     * - `NO_RELATION` 分账关系已解除
     * - `RECEIVER_HIGH_RISK` 高风险接收方
     * - `RECEIVER_REAL_NAME_NOT_VERIFIED` 接收方未实名
     * - `NO_AUTH` 分账权限已解除
     * - `RECEIVER_RECEIPT_LIMIT` 超出用户月收款限额
     * - `PAYER_ACCOUNT_ABNORMAL` 分出方账户异常
     * - `INVALID_REQUEST` 描述参数设置失败
     */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
    /** 分账创建时间 */
    create_time: string;
    /** 分账完成时间 */
    finish_time: string;
    /** 分账明细单号 At most 64 characters. */
    detail_id?: string;
  })[];
}

/** `v3/profitsharing/receivers` */
export interface V3ProfitsharingReceivers extends PathNode {
  add: V3ProfitsharingReceiversAdd;
  delete: V3ProfitsharingReceiversDelete;
}

/** `v3/profitsharing/receivers/add` */
export interface V3ProfitsharingReceiversAdd extends PathNode {
  /**
   * 添加分账接收方: `POST v3/profitsharing/receivers/add`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012528995) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012690944)
   */
  post: Call<V3ProfitsharingReceiversAddPostRequest, V3ProfitsharingReceiversAddPostResponse>;
  /** 添加分账接收方: `POST v3/profitsharing/receivers/add` */
  postAsync: Call<V3ProfitsharingReceiversAddPostRequest, V3ProfitsharingReceiversAddPostResponse>;
}

export interface V3ProfitsharingReceiversAddPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 特约商户公众账号ID At most 32 characters. */
    sub_appid?: string;
    /**
     * 接收方类型
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     * - `PERSONAL_SUB_OPENID` 个人sub_openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 接收方账号 At most 64 characters. */
    account: string;
    /** 分账接收方全称 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    name?: string;
    /**
     * 与分账方的关系类型
     * - `STORE` 门店
     * - `STAFF` 员工
     * - `STORE_OWNER` 店主
     * - `PARTNER` 合作伙伴
     * - `HEADQUARTER` 总部
     * - `BRAND` 品牌方
     * - `DISTRIBUTOR` 分销商
     * - `USER` 用户
     * - `SUPPLIER` 供应商
     * - `CUSTOM` 自定义
     * - `SERVICE_PROVIDER` 服务商
     */
    relation_type: 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'SERVICE_PROVIDER';
    /** 自定义的分账关系 At most 10 characters. */
    custom_relation?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3ProfitsharingReceiversAddPostResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid?: string;
  /**
   * 接收方类型
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid
   * - `PERSONAL_SUB_OPENID` 个人sub_openid
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 接收方账号 At most 64 characters. */
  account: string;
  /** 分账接收方全称 At most 1024 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  name?: string;
  /**
   * 与分账方的关系类型
   * - `STORE` 门店
   * - `STAFF` 员工
   * - `STORE_OWNER` 店主
   * - `PARTNER` 合作伙伴
   * - `HEADQUARTER` 总部
   * - `BRAND` 品牌方
   * - `DISTRIBUTOR` 分销商
   * - `USER` 用户
   * - `SUPPLIER` 供应商
   * - `CUSTOM` 自定义
   * - `SERVICE_PROVIDER` 服务商
   */
  relation_type: 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'SERVICE_PROVIDER' | (string & {});
  /** 自定义的分账关系 At most 10 characters. */
  custom_relation?: string;
}

/** `v3/profitsharing/receivers/delete` */
export interface V3ProfitsharingReceiversDelete extends PathNode {
  /**
   * 删除分账接收方: `POST v3/profitsharing/receivers/delete`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529590) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466868)
   */
  post: Call<V3ProfitsharingReceiversDeletePostRequest, V3ProfitsharingReceiversDeletePostResponse>;
  /** 删除分账接收方: `POST v3/profitsharing/receivers/delete` */
  postAsync: Call<V3ProfitsharingReceiversDeletePostRequest, V3ProfitsharingReceiversDeletePostResponse>;
}

export interface V3ProfitsharingReceiversDeletePostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 公众账号ID At most 32 characters. */
    appid: string;
    /** 特约商户公众账号ID At most 32 characters. */
    sub_appid?: string;
    /**
     * 接收方类型
     * - `MERCHANT_ID` 商户号
     * - `PERSONAL_OPENID` 个人openid
     * - `PERSONAL_SUB_OPENID` 个人sub_openid
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /** 接收方账号 At most 64 characters. */
    account: string;
  };
}

export interface V3ProfitsharingReceiversDeletePostResponse {
  /** 特约商户号 At most 32 characters. */
  sub_mchid?: string;
  /**
   * 接收方类型
   * - `MERCHANT_ID` 商户号
   * - `PERSONAL_OPENID` 个人openid
   * - `PERSONAL_SUB_OPENID` 个人sub_openid
   */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {});
  /** 接收方账号 At most 64 characters. */
  account: string;
}

/** `v3/profitsharing/return-orders` */
export interface V3ProfitsharingReturnOrders extends PathNode {
  _out_return_no_: V3ProfitsharingReturnOrdersByOutReturnNo;
  '{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo;
  /**
   * 请求分账回退: `POST v3/profitsharing/return-orders`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525287) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466854)
   */
  post: Call<V3ProfitsharingReturnOrdersPostRequest, V3ProfitsharingReturnOrdersPostResponse>;
  /** 请求分账回退: `POST v3/profitsharing/return-orders` */
  postAsync: Call<V3ProfitsharingReturnOrdersPostRequest, V3ProfitsharingReturnOrdersPostResponse>;
}

export interface V3ProfitsharingReturnOrdersPostRequest extends CommonOptions {
  json: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 微信分账单号 At most 64 characters. */
    order_id?: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no?: string;
    /** 商户回退单号 At most 64 characters. */
    out_return_no: string;
    /** 回退商户号 At most 32 characters. */
    return_mchid: string;
    /** 回退金额 */
    amount: number;
    /** 回退描述 At most 80 characters. */
    description: string;
  } & ({ order_id: string } | { out_order_no: string });
}

export interface V3ProfitsharingReturnOrdersPostResponse extends ProfitSharingReturn {
}

/** A share of a payment that its receiver returns. */
export interface ProfitSharingReturn {
  /** 特约商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 微信分账单号 At most 64 characters. */
  order_id: string;
  /** 商户分账单号 At most 64 characters. */
  out_order_no: string;
  /** 商户回退单号 At most 64 characters. */
  out_return_no: string;
  /** 微信回退单号 At most 64 characters. */
  return_id: string;
  /** 回退商户号 At most 32 characters. */
  return_mchid: string;
  /** 回退金额 */
  amount: number;
  /** 回退描述 At most 80 characters. */
  description: string;
  /**
   * 回退结果
   * - `PROCESSING` 处理中
   * - `SUCCESS` 已成功
   * - `FAILED` 已失败
   */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {});
  /**
   * 失败原因
   * - `ACCOUNT_ABNORMAL` 原分账接收方账户异常
   * - `BALANCE_NOT_ENOUGH` 余额不足
   * - `TIME_OUT_CLOSED` 超时关单
   * - `PAYER_ACCOUNT_ABNORMAL` 原分账分出方账户异常
   * - `INVALID_REQUEST` 描述参数设置失败
   */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {});
  /** 创建时间 */
  create_time: string;
  /** 完成时间 */
  finish_time: string;
}

/** `v3/profitsharing/return-orders/{out_return_no}` */
export interface V3ProfitsharingReturnOrdersByOutReturnNo extends PathNode {
  /**
   * 查询分账回退结果: `GET v3/profitsharing/return-orders/{out_return_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526279) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012466858)
   */
  get: Call<V3ProfitsharingReturnOrdersByOutReturnNoGetRequest, V3ProfitsharingReturnOrdersByOutReturnNoGetResponse>;
  /** 查询分账回退结果: `GET v3/profitsharing/return-orders/{out_return_no}` */
  getAsync: Call<V3ProfitsharingReturnOrdersByOutReturnNoGetRequest, V3ProfitsharingReturnOrdersByOutReturnNoGetResponse>;
}

export interface V3ProfitsharingReturnOrdersByOutReturnNoGetRequest extends CommonOptions {
  /** 商户回退单号 At most 64 characters. */
  out_return_no: string;
  query: {
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 商户分账单号 At most 64 characters. */
    out_order_no: string;
  };
}

export interface V3ProfitsharingReturnOrdersByOutReturnNoGetResponse extends ProfitSharingReturn {
}

/** `v3/profitsharing/transactions` */
export interface V3ProfitsharingTransactions extends PathNode {
  _transaction_id_: V3ProfitsharingTransactionsByTransactionId;
  '{transaction_id}': V3ProfitsharingTransactionsByTransactionId;
}

/** `v3/profitsharing/transactions/{transaction_id}` */
export interface V3ProfitsharingTransactionsByTransactionId extends PathNode {
  amounts: V3ProfitsharingTransactionsByTransactionIdAmounts;
}

/** `v3/profitsharing/transactions/{transaction_id}/amounts` */
export interface V3ProfitsharingTransactionsByTransactionIdAmounts extends PathNode {
  /**
   * 查询剩余待分金额: `GET v3/profitsharing/transactions/{transaction_id}/amounts`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012457939) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012457927)
   */
  get: Call<V3ProfitsharingTransactionsByTransactionIdAmountsGetRequest, V3ProfitsharingTransactionsByTransactionIdAmountsGetResponse>;
  /** 查询剩余待分金额: `GET v3/profitsharing/transactions/{transaction_id}/amounts` */
  getAsync: Call<V3ProfitsharingTransactionsByTransactionIdAmountsGetRequest, V3ProfitsharingTransactionsByTransactionIdAmountsGetResponse>;
}

export interface V3ProfitsharingTransactionsByTransactionIdAmountsGetRequest extends CommonOptions {
  /** 微信订单号 */
  transaction_id: string;
}

export interface V3ProfitsharingTransactionsByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string;
  /** 订单剩余待分金额 */
  unsplit_amount: number;
}
