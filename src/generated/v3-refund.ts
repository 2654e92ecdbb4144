// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3RefundPaths {
  'v3/refund/domestic/refunds': V3RefundDomesticRefunds;
  'v3/refund/domestic/refunds/{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo;
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund;
}

export interface V3RefundOperations {
  'v3/refund/domestic/refunds': { post: Operation<V3RefundDomesticRefundsPostRequest, V3RefundDomesticRefundsPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL'> };
  'v3/refund/domestic/refunds/{out_refund_no}': { get: Operation<V3RefundDomesticRefundsByOutRefundNoGetRequest, V3RefundDomesticRefundsByOutRefundNoGetResponse, 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': { post: Operation<V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostRequest, V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostResponse, 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/refund` */
export interface V3Refund extends PathNode {
  domestic: V3RefundDomestic;
}

/** `v3/refund/domestic` */
export interface V3RefundDomestic extends PathNode {
  refunds: V3RefundDomesticRefunds;
}

/** `v3/refund/domestic/refunds` */
export interface V3RefundDomesticRefunds extends PathNode {
  _out_refund_no_: V3RefundDomesticRefundsByOutRefundNo;
  '{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo;
  _refund_id_: V3RefundDomesticRefundsByRefundId;
  '{refund_id}': V3RefundDomesticRefundsByRefundId;
  /**
   * 申请退款: `POST v3/refund/domestic/refunds`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791862) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070371) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810597) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791883) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791903) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556524) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421148) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421249) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421340) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421410) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071036) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012552567) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587971) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647461) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557131) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739034) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080238) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759673) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759727) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760121) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760207) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462113) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462183) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462256) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462579) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080625) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709253) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760527) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886219) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760545) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163605) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013138987)
   */
  post: Call<V3RefundDomesticRefundsPostRequest, V3RefundDomesticRefundsPostResponse>;
  /** 申请退款: `POST v3/refund/domestic/refunds` */
  postAsync: Call<V3RefundDomesticRefundsPostRequest, V3RefundDomesticRefundsPostResponse>;
}

export interface V3RefundDomesticRefundsPostRequest extends CommonOptions {
  json: {
    /** 子商户号 */
    sub_mchid?: string;
    /** 微信支付订单号 At most 32 characters. */
    transaction_id?: string;
    /** 商户订单号 At most 32 characters. */
    out_trade_no?: string;
    /** 商户退款单号 At most 64 characters. */
    out_refund_no: string;
    /** 退款原因 At most 80 characters. */
    reason?: string;
    /** 退款结果回调url At most 256 characters. */
    notify_url?: string;
    /**
     * 退款资金来源
     * - `AVAILABLE` 仅对旧资金流商户适用
     */
    funds_account?: 'AVAILABLE' | 'UNSETTLED';
    /** 金额信息 */
    amount: {
      /** 退款金额 */
      refund: number;
      /** 退款出资账户及金额 */
      from?: {
        /**
         * 出资账户类型
         * - `AVAILABLE` 可用余额
         * - `UNAVAILABLE` 不可用余额
         */
        account: 'AVAILABLE' | 'UNAVAILABLE';
        /** 出资金额 */
        amount: number;
      }[];
      /**
       * 出资账户类型
       * - `AVAILABLE` 商户基本账户可用余额
       * - `UNAVAILABLE` 商户基本账户分账冻结的不可用余额
       */
      account?: 'AVAILABLE' | 'UNAVAILABLE';
      /** 出资金额 */
      amount?: number;
      /** 原订单金额 */
      total: number;
      /** 退款币种 At most 16 characters. */
      currency: string;
    };
    /** 退款商品 */
    goods_detail?: {
      /** 商户侧商品编码 At most 32 characters. */
      merchant_goods_id: string;
      /** 微信侧商品编码 At most 32 characters. */
      wechatpay_goods_id?: string;
      /** 商品名称 At most 256 characters. */
      goods_name?: string;
      /** 商品单价 */
      unit_price: number;
      /** 商品退款金额 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
  } & ({ transaction_id: string } | { out_trade_no: string });
}

export interface V3RefundDomesticRefundsPostResponse extends Refund {
}

/** A refund of a payment. */
export interface Refund {
  /** 微信支付退款单号 At most 32 characters. */
  refund_id: string;
  /** 商户退款单号 At most 64 characters. */
  out_refund_no: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no: string;
  /**
   * 退款渠道
   * - `ORIGINAL` 原路退款
   * - `BALANCE` 退回到余额
   * - `OTHER_BALANCE` 原账户异常退到其他余额账户
   * - `OTHER_BANKCARD` 原银行卡异常退到其他银行卡
   */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {});
  /** 退款入账账户 At most 64 characters. */
  user_received_account: string;
  /** 退款成功时间 At most 64 characters. */
  success_time?: string;
  /** 退款创建时间 At most 64 characters. */
  create_time: string;
  /**
   * 退款状态
   * - `SUCCESS` 退款成功
   * - `CLOSED` 退款关闭
   * - `PROCESSING` 退款处理中
   * - `ABNORMAL` 退款异常
   */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {});
  /**
   * 资金账户
   * - `UNSETTLED` 未结算资金
   * - `AVAILABLE` 可用余额
   * - `UNAVAILABLE` 不可用余额
   * - `OPERATION` 运营账户
   * - `BASIC` 基本账户（含可用余额和不可用余额）
   * - `ECNY_BASIC` 数字人民币基本账户
   */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number;
    /** 退款金额 */
    refund: number;
    /** 退款出资账户及金额 */
    from?: ({
      /**
       * 出资账户类型 At most 32 characters.
       * - `AVAILABLE` 可用余额
       * - `UNAVAILABLE` 不可用余额
       */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
      /** 出资金额 */
      amount: number;
    })[];
    /**
     * 出资账户类型
     * - `AVAILABLE` 可用余额
     * - `UNAVAILABLE` 不可用余额
     */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {});
    /** 出资金额 */
    amount?: number;
    /** 用户实际支付金额 */
    payer_total: number;
    /** 用户退款金额 */
    payer_refund: number;
    /** 应结退款金额 */
    settlement_refund: number;
    /** 应结订单金额 */
    settlement_total: number;
    /** 优惠退款金额 */
    discount_refund: number;
    /** 退款币种 At most 16 characters. */
    currency: 'CNY' | (string & {});
    /** 手续费退款金额 */
    refund_fee?: number;
    advance?: number;
  };
  /** 优惠退款详情 */
  promotion_detail?: ({
    /** 券ID At most 32 characters. */
    promotion_id: string;
    /**
     * 优惠范围 At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * 优惠类型 At most 32 characters.
     * - `CASH` 预充值
     * - `NOCASH` 免充值
     */
    type: 'CASH' | 'NOCASH' | 'COUPON' | 'DISCOUNT' | (string & {});
    /** 代金券面额 */
    amount: number;
    /** 优惠退款金额 */
    refund_amount: number;
    /** 退款商品 */
    goods_detail?: {
      /** 商户侧商品编码 At most 32 characters. */
      merchant_goods_id: string;
      /** 微信侧商品编码 At most 32 characters. */
      wechatpay_goods_id?: string;
      /** 商品名称 At most 256 characters. */
      goods_name?: string;
      /** 商品单价 */
      unit_price: number;
      /** 商品退款金额 */
      refund_amount: number;
      /** 商品退货数量 */
      refund_quantity: number;
    }[];
    /** 微信侧商品编码 At most 32 characters. */
    wechatpay_goods_id?: string;
    /** 商品名称 At most 256 characters. */
    goods_name?: string;
    /** 商品单价 */
    unit_price?: number;
    /** 商品退货数量 */
    refund_quantity?: number;
  })[];
  refund_account?: string;
}

/** `v3/refund/domestic/refunds/{out_refund_no}` */
export interface V3RefundDomesticRefundsByOutRefundNo extends PathNode {
  /**
   * 查询单笔退款: `GET v3/refund/domestic/refunds/{out_refund_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791863) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070374) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810601) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791884) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791904) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012556587) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421156) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421261) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421346) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421421) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071041) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012553002) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587973) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647465) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012557161) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012739043) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080239) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759680) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012759733) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760128) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760226) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462116) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462188) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462260) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462581) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080626) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012709434) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760530) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886256) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760554) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163613) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013139077)
   */
  get: Call<V3RefundDomesticRefundsByOutRefundNoGetRequest, V3RefundDomesticRefundsByOutRefundNoGetResponse>;
  /** 查询单笔退款: `GET v3/refund/domestic/refunds/{out_refund_no}` */
  getAsync: Call<V3RefundDomesticRefundsByOutRefundNoGetRequest, V3RefundDomesticRefundsByOutRefundNoGetResponse>;
}

export interface V3RefundDomesticRefundsByOutRefundNoGetRequest extends CommonOptions {
  /** 商户退款单号 At most 64 characters. */
  out_refund_no: string;
  query?: {
    /** 子商户号 */
    sub_mchid?: string;
  };
}

export interface V3RefundDomesticRefundsByOutRefundNoGetResponse extends Refund {
}

/** `v3/refund/domestic/refunds/{refund_id}` */
export interface V3RefundDomesticRefundsByRefundId extends PathNode {
  'apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund;
  applyAbnormalRefund: V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund;
}

/** `v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` */
export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund extends PathNode {
  /**
   * 发起异常退款: `POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791864) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070379) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810603) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791885) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791905) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013420988) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421164) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421269) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421352) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421429) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071193) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013335389) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080240) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013351901) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013352066) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013352278) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013461907) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462123) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462191) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462286) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462582) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080627) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017150905)
   */
  post: Call<V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostRequest, V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>;
  /** 发起异常退款: `POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund` */
  postAsync: Call<V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostRequest, V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>;
}

export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostRequest extends CommonOptions {
  /** 微信支付退款单号 At most 32 characters. */
  refund_id: string;
  json: {
    /** 子商户号（也叫特约商户号） At most 32 characters. */
    sub_mchid?: string;
    /** 商户退款单号 At most 64 characters. */
    out_refund_no: string;
    /**
     * 异常退款处理方式
     * - `USER_BANK_CARD` 退款到用户银行卡
     * - `MERCHANT_BANK_CARD` 退款至交易商户银行账户
     */
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD';
    /** 开户银行 At most 16 characters. */
    bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT';
    /** 收款银行卡号 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    bank_account?: string;
    /** 收款用户姓名 At most 1024 characters. Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    real_name?: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefundPostResponse extends Refund {
  /**
   * 资金账户
   * - `UNSETTLED` 未结算资金
   * - `AVAILABLE` 可用余额
   * - `UNAVAILABLE` 不可用余额
   * - `OPERATION` 运营账户
   * - `BASIC` 基本账户（含可用余额和不可用余额）
   * - `ECNY_BASIC` 数字人民币基本账户
   */
  funds_account: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {});
}
