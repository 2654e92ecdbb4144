// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3AbnormalFundProcessingPaths {
  'v3/abnormal-fund-processing/receipts/{receipt_id}': V3AbnormalFundProcessingReceiptsByReceiptId;
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions;
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo;
}

export interface V3AbnormalFundProcessingOperations {
  'v3/abnormal-fund-processing/receipts/{receipt_id}': { get: Operation<V3AbnormalFundProcessingReceiptsByReceiptIdGetRequest, V3AbnormalFundProcessingReceiptsByReceiptIdGetResponse> };
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': { post: Operation<V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostRequest, V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostResponse> };
  'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': { get: Operation<V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest, V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse> };
}

/** `v3/abnormal-fund-processing` */
export interface V3AbnormalFundProcessing extends PathNode {
  receipts: V3AbnormalFundProcessingReceipts;
}

/** `v3/abnormal-fund-processing/receipts` */
export interface V3AbnormalFundProcessingReceipts extends PathNode {
  _receipt_id_: V3AbnormalFundProcessingReceiptsByReceiptId;
  '{receipt_id}': V3AbnormalFundProcessingReceiptsByReceiptId;
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}` */
export interface V3AbnormalFundProcessingReceiptsByReceiptId extends PathNode {
  'transfer-instructions': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions;
  transferInstructions: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions;
  /**
   * 查询在途异常资金付款结果: `GET v3/abnormal-fund-processing/receipts/{receipt_id}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408031)
   */
  get: Call<V3AbnormalFundProcessingReceiptsByReceiptIdGetRequest, V3AbnormalFundProcessingReceiptsByReceiptIdGetResponse>;
  /** 查询在途异常资金付款结果: `GET v3/abnormal-fund-processing/receipts/{receipt_id}` */
  getAsync: Call<V3AbnormalFundProcessingReceiptsByReceiptIdGetRequest, V3AbnormalFundProcessingReceiptsByReceiptIdGetResponse>;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdGetRequest extends CommonOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdGetResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 付款金额信息 */
  transfer_amount: V3AbnormalFundProcessingReceiptsTransferAmount;
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {});
  /** 在途异常资金付款单据创建时间 */
  create_time?: string;
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string;
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 在途异常资金付款指令的发起方 */
    commander: V3AbnormalFundProcessingReceiptsCommander;
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
    /** 入账成功时间 */
    success_time?: string;
    /** 商户AppID */
    appid?: string[];
    /** 回调通知地址 */
    notify_url?: string;
    receiver?: {
      account_type?: string;
      appid?: string;
      openid?: string;
    };
  };
}

export interface V3AbnormalFundProcessingReceiptsTransferAmount {
  /** 总金额 */
  total: number;
  /** 货币类型 */
  currency: 'CNY' | (string & {});
}

export interface V3AbnormalFundProcessingReceiptsCommander {
  /** 发起在途异常资金付款请求的角色 */
  operator: 'MERCHANT' | (string & {});
  /** 微信支付商户号 */
  mchid: string;
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` */
export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions extends PathNode {
  _out_instruction_no_: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo;
  '{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo;
  /**
   * 发起在途异常资金付款指令: `POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015408022)
   */
  post: Call<V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostRequest, V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostResponse>;
  /** 发起在途异常资金付款指令: `POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` */
  postAsync: Call<V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostRequest, V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostResponse>;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostRequest extends CommonOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  json: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT';
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string;
      /** 商户AppID */
      appid?: string;
      /** 入账商户号 */
      mchid?: string;
    };
    /** 回调通知地址 */
    notify_url?: string;
    appid?: string[];
  };
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsPostResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 付款金额信息 */
  transfer_amount: V3AbnormalFundProcessingReceiptsTransferAmount;
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {});
  /** 在途异常资金付款单据创建时间 */
  create_time?: string;
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string;
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 在途异常资金付款指令的发起方 */
    commander: V3AbnormalFundProcessingReceiptsCommander;
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {});
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string;
      /** 商户AppID */
      appid?: string;
      /** 入账商户号 */
      mchid?: string;
    };
    /** 在途异常资金付款指令状态 */
    instruction_state?: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {});
    /** 在途异常资金付款单据创建时间 */
    create_time?: string;
    /** 入账成功时间 */
    success_time?: string;
    /** 回调通知地址 */
    notify_url?: string;
  };
}

/** `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` */
export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo extends PathNode {
  /**
   * 查询在途异常资金付款指令执行结果: `GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016636882)
   */
  get: Call<V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest, V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>;
  /** 查询在途异常资金付款指令执行结果: `GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}` */
  getAsync: Call<V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest, V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest extends CommonOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 商户侧指令编号 */
  out_instruction_no: string;
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string;
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: 'MERCHANT' | (string & {});
    /** 微信支付商户号 */
    mchid?: string;
  };
  /** 付款方式 */
  transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {});
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string;
    /** 入账用户OpenID */
    openid?: string;
    /** 商户AppID */
    appid?: string;
    /** 入账商户号 */
    mchid?: string;
  };
  /** 在途异常资金付款指令状态 */
  instruction_state: 'INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {});
  /** 在途异常资金付款指令创建时间 */
  create_time?: string;
  /** 入账成功时间 */
  success_time?: string;
  /** 在途异常资金付款指令关闭时间 */
  close_time?: string;
  /** 回调通知地址 */
  notify_url: string;
  /** 微信支付在途异常资金付款指令执行流水号 */
  instruction_instance_id?: string;
}
