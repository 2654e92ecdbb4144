// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Encoded } from '../chain/typed.ts';
import type { CombinedTransaction } from './v3-combine-transactions.ts';
import type { PartnerTransaction, Transaction } from './v3-pay.ts';
import type { ParkingTransaction } from './v3-vehicle.ts';

/**
 * 异常转付处理结果回调(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)通知(JSON): `v3/ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014591539)
 */
export interface V3AbnormalFundProcessingTransferSuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'abnormal_fund_processing' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3AbnormalFundProcessingTransferSuccessEventCiphertext;
  };
}

export interface V3AbnormalFundProcessingTransferSuccessEventCiphertext {
  /** 产品名称 */
  product_name: 'C2C' | (string & {});
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string;
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 */
    total: number;
    /** 货币类型 */
    currency: 'CNY' | (string & {});
  };
  /** 在途异常资金付款状态 */
  receipt_state: 'RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {});
  /** 在途异常资金付款单据创建时间 */
  create_time: string;
  /** 在途异常资金付款单据更新时间 */
  last_update_time: string;
  /** 在途异常资金付款指令信息 */
  instruction: {
    /** 商户侧指令编号 */
    out_instruction_no: string;
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {});
      /** 微信支付商户号 */
      mchid: string;
    };
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {});
    /** 入账成功时间 */
    success_time: string;
    /** 微信支付在途异常资金付款指令执行流水号 */
    instruction_instance_id: string;
  };
}

/**
 * H5支付域名修改申请事件(APPLYMENT_STATE.APPROVED)通知(JSON): `v3/APPLYMENT_STATE.APPROVED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025122)
 */
export interface V3ApplymentStateApprovedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'APPLYMENT_STATE.APPROVED';
  /** 通知的资源数据类型 */
  resource_type: 'applyment' | (string & {});
  /** 回调摘要 */
  summary: 'H5支付域名修改申请通知' | (string & {});
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'applyment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ApplymentStateApprovedEventCiphertext;
  };
}

export interface V3ApplymentStateApprovedEventCiphertext {
  /** 子商户号 */
  sub_mchid?: string;
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {});
  /** H5支付域名 */
  domains?: string[];
  /** 子商户H5经营网址 */
  website_url?: string;
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[];
  /** 经营网址首页截图 */
  website_homepage_pics?: string[];
  /** 申请单号 */
  applyment_id?: number;
  /** 驳回原因 */
  audit_reject_detail?: string;
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {});
  /** 商户提供的审核结果回调接口 */
  notify_url?: string;
  /** 商户申请单号 */
  out_applyment_id?: string;
}

/**
 * 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON): `v3/BLOCKRECORD.CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
 */
export interface V3BlockrecordChangeEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'BLOCKRECORD.CHANGE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'block_record' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BlockrecordChangeEventCiphertext;
  };
}

export interface V3BlockrecordChangeEventCiphertext {
  /** 子商户号 */
  sub_mchid: string;
  /** 交易拦截记录ID */
  block_record_id: string;
  /** 商户管理记录状态 */
  block_count_level: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {});
}

/**
 * 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON): `v3/BLOCKSUBMISSION.CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
 */
export interface V3BlocksubmissionChangeEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'BLOCKSUBMISSION.CHANGE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'block_submisison_record' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BlocksubmissionChangeEventCiphertext;
  };
}

export interface V3BlocksubmissionChangeEventCiphertext {
  /** 子商户号 */
  sub_mchid: string;
  /** 交易拦截记录申诉ID */
  appeal_record_id: string;
  /** 商户管理记录状态 */
  appeal_result: 'PASS' | 'REJECT' | (string & {});
}

/** 用户积分兑券事件通知: `v3/BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON` */
export interface V3BrandMemberCardSpPointExchangeCouponEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 */
  event_type: 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BrandMemberCardSpPointExchangeCouponEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3BrandMemberCardSpPointExchangeCouponEventCiphertext {
  /** 兑券记录ID At most 64 characters. */
  record_id: string;
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  /** 商家AppID */
  appid: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
  /** 积分兑券模板ID At most 32 characters. */
  exchange_coupon_template_id: string;
  /** 消耗积分数 */
  deduct_points: number;
  /** 商品券ID */
  product_coupon_id: string;
  /**
   * 商品券批次类型
   * - `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR` 基于商家券创建的商品券
   * - `PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR` 基于代金券创建的商品券
   * - `PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR` 商品券2.0
   */
  product_coupon_stock_type: 'PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR' | 'PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR' | (string & {});
  /** 批次ID At most 128 characters. */
  stock_id: string;
}

/**
 * 商家名片会员用户积分同步事件(BRAND_MEMBER_CARD_SP.SYNC_USER_POINT)通知(JSON): `v3/BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016096820)
 */
export interface V3BrandMemberCardSpSyncUserPointEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 */
  event_type: 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BrandMemberCardSpSyncUserPointEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: 'sync_user_point' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3BrandMemberCardSpSyncUserPointEventCiphertext {
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
  /** 会员卡code At most 32 characters. */
  user_card_code: string;
}

/**
 * 用户开通商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)通知(JSON): `v3/BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
 */
export interface V3BrandMemberCardSpUserCardCreateEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 */
  event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BrandMemberCardSpUserCardCreateEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: 'user_card' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3BrandMemberCardSpUserCardEventResource {
  /** 加密算法类型 At most 32 characters. */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3BrandMemberCardSpUserCardCreateEventCiphertext;
  /** 附加数据 At most 16 characters. */
  associated_data?: string;
  /** 原始回调类型 At most 16 characters. */
  original_type: 'user_card' | (string & {});
  /** 随机串 At most 16 characters. */
  nonce: string;
}

export interface V3BrandMemberCardSpUserCardCreateEventCiphertext {
  /** 会员卡code At most 32 characters. */
  user_card_code?: string;
  /** 会员卡模板ID At most 32 characters. */
  card_id: string;
  /** 用户标识 At most 128 characters. */
  openid: string;
  /** 卡背景颜色 At most 7 characters. */
  card_color: string;
  /** 卡图片 At most 512 characters. */
  card_picture_url: string;
  /** 品牌ID At most 32 characters. */
  brand_id: string;
  /**
   * 会员卡类型
   * - `PURCHASE` 付费
   * - `NORMAL` 普通
   * - `BALANCE` 储值
   */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {});
  /** 手机号 At most 32 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  phone_number?: string;
  /** 用户会员等级 At most 10 characters. */
  level?: string;
  /** 会员卡有效期 */
  valid_date_information: {
    /**
     * 有效期类型
     * - `FIX_TIME_RANGE` 固定时间范围内有效
     * - `FIX_TERM` 相对时间范围内有效
     * - `PERMANENT` 永久有效
     */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {});
    /** 有效期开始时间 At most 32 characters. */
    available_begin_time?: string;
    /** 有效期结束时间 At most 32 characters. */
    available_end_time?: string;
    /** 领取后N天内有效 */
    available_day_after_receive?: number;
  };
  /** 领取时间 At most 32 characters. */
  pickup_time: string;
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: ({
      /**
       * 平台提供的通用开卡信息字段名称 At most 128 characters.
       * - `USER_FORM_FLAG_SEX` 性别
       * - `USER_FORM_FLAG_NAME` 姓名
       * - `USER_FORM_FLAG_BIRTHDAY` 生日
       * - `USER_FORM_FLAG_ADDRESS` 地址
       * - `USER_FORM_FLAG_EMAIL` 邮箱
       * - `USER_FORM_FLAG_CITY` 城市
       */
      name?: 'USER_FORM_FLAG_SEX' | 'USER_FORM_FLAG_NAME' | 'USER_FORM_FLAG_BIRTHDAY' | 'USER_FORM_FLAG_ADDRESS' | 'USER_FORM_FLAG_EMAIL' | 'USER_FORM_FLAG_CITY' | (string & {});
      /** 平台提供的通用开卡信息字段 At most 128 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
      value?: string;
    })[];
    /** 商家自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 At most 128 characters. */
      name?: string;
      /** 字段值 At most 8 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
      user_chosen_values?: string[];
    }[];
  };
  /** 商家数据包 At most 256 characters. */
  attach?: string;
  /**
   * 用户会员卡状态 At most 32 characters.
   * - `UNACTIVATED` 已领卡（未激活）
   * - `EFFECTIVE` 生效中
   * - `EXPIRED` 已过期
   * - `INVALID` 已失效
   */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | 'NOT_EFFECTIVE' | 'UNAVAILABLE' | 'DELETE' | (string & {});
  /** 作废原因 At most 256 characters. */
  invalid_reason?: string;
  /** 作废时间 At most 32 characters. */
  invalid_time?: string;
  /** 创建时间 At most 32 characters. */
  create_time: string;
  /** 更新时间 At most 32 characters. */
  modify_time: string;
}

/**
 * 用户删除商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)通知(JSON): `v3/BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015283692)
 */
export interface V3BrandMemberCardSpUserCardDeleteEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 */
  event_type: 'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BrandMemberCardSpUserCardCreateEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: 'user_card' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

/**
 * 公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON): `v3/BUDGET.CLOSED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
 */
export interface V3BudgetClosedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'BUDGET.CLOSED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BudgetClosedEventCiphertext;
  };
}

export interface V3BudgetClosedEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'CLOSED' | (string & {});
  /** 撤销说明 */
  unlock_remark?: string;
  /** 关闭时间 */
  closed_time?: string;
}

/**
 * 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON): `v3/BUDGET.FINISHED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
 */
export interface V3BudgetFinishedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'BUDGET.FINISHED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BudgetFinishedEventCiphertext;
  };
}

export interface V3BudgetFinishedEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'FINISHED' | (string & {});
  /** 撤销说明 */
  unlock_remark?: string;
  /** 完成时间 */
  finished_time?: string;
}

/**
 * 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON): `v3/BUDGET.LOCKED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015555114)
 */
export interface V3BudgetLockedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'BUDGET.LOCKED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3BudgetLockedEventCiphertext;
  };
}

export interface V3BudgetLockedEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 商户预算单号 */
  out_budget_no: string;
  /** 微信支付预算单号 */
  budget_id: string;
  /** 预算总金额 */
  amount: number;
  /** 出资商户号 */
  sponsor_mchid: string;
  /** 活动名称 */
  activity_name: string;
  /** 活动说明 */
  activity_remark: string;
  /** 预算单状态 */
  state: 'LOCKED' | (string & {});
  /** 资金锁定时间 */
  locked_time?: string;
}

/**
 * 产生新投诉(COMPLAINT.CREATE)通知(JSON): `v3/COMPLAINT.CREATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289719) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076174)
 */
export interface V3ComplaintCreateEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'COMPLAINT.CREATE';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ComplaintCreateEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'complaint' | (string & {});
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
}

export interface V3ComplaintEventResource {
  /** 加密算法类型 At most 32 characters. */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3ComplaintCreateEventCiphertext;
  /** 原始回调类型 At most 64 characters. */
  original_type: 'complaint' | (string & {});
  /** 附加数据 At most 16 characters. */
  associated_data?: string;
  /** 随机串 At most 16 characters. */
  nonce: string;
}

export interface V3ComplaintCreateEventCiphertext {
  /** 投诉单对应的投诉单号 At most 64 characters. */
  complaint_id: string;
  /**
   * 触发本次投诉通知回调的具体动作类型 At most 64 characters.
   * - `CREATE_COMPLAINT` 用户提交投诉
   * - `CONTINUE_COMPLAINT` 用户继续投诉
   * - `USER_RESPONSE` 用户新留言
   * - `RESPONSE_BY_PLATFORM` 平台新留言
   * - `SELLER_REFUND` 商户发起全额退款
   * - `MERCHANT_RESPONSE` 商户新回复
   * - `MERCHANT_CONFIRM_COMPLETE` 商户反馈处理完成
   * - `USER_APPLY_PLATFORM_SERVICE` 用户申请平台协助
   * - `USER_CANCEL_PLATFORM_SERVICE` 用户取消平台协助
   * - `PLATFORM_SERVICE_FINISHED` 客服结束平台协助
   * - `MERCHANT_APPROVE_REFUND` 商户同意退款
   * - `MERCHANT_REJECT_REFUND` 商户驳回退款
   * - `REFUND_SUCCESS` 退款到账
   */
  action_type: 'CREATE_COMPLAINT' | 'CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'SELLER_REFUND' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REJECT_REFUND' | 'REFUND_SUCCESS' | (string & {});
}

/**
 * 投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON): `v3/COMPLAINT.STATE_CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289719) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076174)
 */
export interface V3ComplaintStateChangeEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'COMPLAINT.STATE_CHANGE';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ComplaintCreateEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'complaint' | (string & {});
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
}

/**
 * 领券事件回调(COUPON.SEND)通知(JSON): `v3/COUPON.SEND`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285279) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285839) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015717506)
 */
export interface V3CouponSendEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'COUPON.SEND';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'coupon' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CouponSendEventCiphertext;
  };
}

export interface V3CouponSendEventCiphertext {
  /** 业务细分事件类型 */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {});
  coupon_code: string;
  /** 批次号 */
  stock_id: string;
  /** 发放时间 */
  send_time: string;
  openid?: string;
  /** 微信用户在同一个微信开放平台账号下的唯一用户标识 */
  unionid?: string;
  /** 发放渠道 */
  send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' | 'BUSICOUPON_SEND_CHANNEL_API' | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT' | 'BUSICOUPON_SEND_CHANNEL_H5' | 'BUSICOUPON_SEND_CHANNEL_FTOF' | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT' | 'BUSICOUPON_SEND_CHANNEL_HALL' | 'BUSICOUPON_SEND_CHANNEL_JSAPI' | 'JSAPI' | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH' | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT' | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD' | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM' | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT' | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT' | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL' | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM' | (string & {});
  /** 发券商户号 */
  send_merchant: string;
  /** 摇一摇活动ID */
  act_id?: string;
  attach_info?: {
    transaction_id?: string;
    act_code?: string;
    hall_code?: string;
    hall_belong_mch_id?: number;
    card_id?: string;
    code?: string;
    activity_id?: string;
    phone_number?: string;
    country_code?: string;
  };
}

/**
 * 核销事件回调(COUPON.USE)通知(JSON): `v3/COUPON.USE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285250) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012285807)
 */
export interface V3CouponUseEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'COUPON.USE';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CouponUseEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'coupon' | (string & {});
  };
}

export interface V3CouponUseEventCiphertext {
  /** At most 20 characters. */
  stock_creator_mchid: string;
  /** At most 20 characters. */
  stock_id: string;
  /** At most 20 characters. */
  coupon_id: string;
  singleitem_discount_off?: {
    single_price_max?: number;
  };
  discount_to?: {
    cut_to_price?: number;
    max_price?: number;
  };
  /** 券或消费金名称 At most 20 characters. */
  coupon_name: string;
  /**
   * 券或消费金状态 At most 16 characters.
   * - `SENDED` 可用
   * - `USED` 已实扣
   * - `EXPIRED` 已过期
   * - `RECOVER` 已回收
   */
  status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {});
  /** At most 3000 characters. */
  description: string;
  /** 领券时间 At most 32 characters. */
  create_time: string;
  /**
   * 券或消费金类型 At most 16 characters.
   * - `NORMAL` 满减券
   * - `CUT_TO` 减至券
   */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {});
  /** 是否无资金流 */
  no_cash: boolean;
  /** 可用开始时间 At most 32 characters. */
  available_begin_time: string;
  /** 可用结束时间 At most 32 characters. */
  available_end_time: string;
  /** 是否单品优惠 */
  singleitem: boolean;
  normal_coupon_information?: {
    coupon_amount: number;
    transaction_minimum: number;
  };
  consume_information?: {
    /** 代金券核销时间 At most 32 characters. */
    consume_time: string;
    /** At most 20 characters. */
    consume_mchid: string;
    /** At most 32 characters. */
    transaction_id: string;
    consume_amount?: number;
    goods_detail?: {
      /** At most 128 characters. */
      goods_id: string;
      /** 单品数据 */
      quantity: number;
      /** 单品单价 */
      price: number;
      /** 优惠金额 */
      discount_amount: number;
    }[];
  };
  /**
   * 细分业务类型 At most 256 characters.
   * - `MULTIUSE` 消费金
   */
  business_type?: 'MULTIUSE' | (string & {});
}

/**
 * 自动还款扣费还款成功(CREDIT_REPAYMENT.DEDUCTION_PAY)通知(JSON): `v3/CREDIT_REPAYMENT.DEDUCTION_PAY`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016790592)
 */
export interface V3CreditRepaymentDeductionPayEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'CREDIT_REPAYMENT.DEDUCTION_PAY';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'credit_repayment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CreditRepaymentDeductionPayEventCiphertext;
  };
}

export interface V3CreditRepaymentDeductionPayEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 子商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid: string;
  /** 用户标识 */
  openid: string;
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {});
  /** 商户侧交易单号 */
  out_trade_no: string;
  /** 商户侧预约还款单号 */
  out_record_id: string;
  /** 还款协议ID */
  contract_id: string;
  /** 还款金额 */
  deduct_amount: string;
  /** 实际还款金额 */
  pay_success_amount?: string;
  /** 产品描述 */
  description: string;
  /** 商户数据包 */
  attach?: string;
  /** 微信支付的支付单号 */
  transaction_id?: string;
}

/**
 * 自动还款协议签约成功(CREDIT_REPAYMENT.SIGN_CONTRACT)通知(JSON): `v3/CREDIT_REPAYMENT.SIGN_CONTRACT`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
 */
export interface V3CreditRepaymentSignContractEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'CREDIT_REPAYMENT.SIGN_CONTRACT';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'credit_repayment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CreditRepaymentSignContractEventCiphertext;
  };
}

export interface V3CreditRepaymentEventResource {
  /** 原始回调类型 */
  original_type: 'credit_repayment' | (string & {});
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3CreditRepaymentSignContractEventCiphertext;
}

export interface V3CreditRepaymentSignContractEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 模板ID */
  contract_id: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 服务商签约协议号 */
  out_contract_code: string;
  /** 用户展示名称 */
  display_name: string;
  /** 委托代扣协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议解约时间 */
  contract_terminated_time?: string;
  /** 协议解约方式 */
  contract_terminated_mode: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {});
  contract_termination_remark?: string;
  /** 还款日 */
  repayment_day?: number;
  /** 还款金额上限 */
  repayment_amount_limit: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string;
  /** 商户AppID下的用户唯一标识 */
  openid: string;
}

/**
 * 自动还款协议解约成功(CREDIT_REPAYMENT.TERMINATE_CONTRACT)通知(JSON): `v3/CREDIT_REPAYMENT.TERMINATE_CONTRACT`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016790583)
 */
export interface V3CreditRepaymentTerminateContractEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'CREDIT_REPAYMENT.TERMINATE_CONTRACT';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'credit_repayment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CreditRepaymentSignContractEventCiphertext;
  };
}

/**
 * 外包内用-查询收款二维码信息(CROSS_BORDER_PAY.GET_MCH_INFO)回调(JSON): `v3/CROSS_BORDER_PAY.GET_MCH_INFO`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762388)
 */
export interface V3CrossBorderPayGetMchInfoEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO';
  /** 通知的资源数据类型 */
  resource_type: 'encrypt-resource' | (string & {});
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'cross_border_pay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CrossBorderPayGetMchInfoEventCiphertext;
  };
}

export interface V3CrossBorderPayGetMchInfoEventCiphertext {
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 钱包编码 */
  bank_type: string;
  qr_cd_mp: string;
}

/**
 * 外包内用-推送订单信息(CROSS_BORDER_PAY.PUSH_ORDER_INFO)回调(JSON): `v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/institution/4019762399)
 */
export interface V3CrossBorderPayPushOrderInfoEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'CROSS_BORDER_PAY.PUSH_ORDER_INFO';
  /** 通知的资源数据类型 */
  resource_type: 'encrypt-resource' | (string & {});
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'cross_border_pay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3CrossBorderPayPushOrderInfoEventCiphertext;
  };
}

export interface V3CrossBorderPayPushOrderInfoEventCiphertext {
  /** 受理网络交易流水号 */
  acq_tid: string;
  /** 钱包编码 */
  bank_type: string;
  /** 订单金额信息 */
  amount: {
    total: number;
    currency?: string;
  };
  /** 用户标识 */
  openid: string;
}

/**
 * 投放计划状态变更(DELIVERY_PLAN.CHANGE)通知(JSON): `v3/DELIVERY_PLAN.CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016168699)
 */
export interface V3DeliveryPlanChangeEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'DELIVERY_PLAN.CHANGE';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3DeliveryPlanChangeEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: 'delivery_plan' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3DeliveryPlanChangeEventCiphertext {
  /** 投放计划ID At most 40 characters. */
  plan_id: string;
  /**
   * 投放计划当前状态 At most 40 characters.
   * - `CREATED` 创建成功
   * - `DELIVERING` 投放中
   * - `PAUSED` 已暂停
   * - `TERMINATED` 已终止
   * - `EXPIRED` 已过期
   */
  plan_state: 'CREATED' | 'DELIVERING' | 'PAUSED' | 'TERMINATED' | 'EXPIRED' | 'PLAN_TERMINATED' | (string & {});
  /**
   * 投放计划当前审核状态 At most 40 characters.
   * - `PROCESSING` 审核中
   * - `PASSED` 审核通过
   * - `REJECTED` 审核驳回
   */
  audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {});
  /** 变更原因 */
  change_reason: string;
  /** 修改时间 */
  modify_time: string;
}

/**
 * 守约状态变化(DISCOUNT_CARD.AGREEMENT_ENDED)通知(JSON): `v3/DISCOUNT_CARD.AGREEMENT_ENDED`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml)
 */
export interface V3DiscountCardAgreementEndedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'DISCOUNT_CARD.AGREEMENT_ENDED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3DiscountCardAgreementEndedEventCiphertext;
  };
}

export interface V3DiscountCardEventResource {
  /** 原始回调类型 */
  original_type: string;
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3DiscountCardAgreementEndedEventCiphertext;
}

export interface V3DiscountCardAgreementEndedEventCiphertext {
  /** 公众账号ID */
  appid?: string;
  openid?: string;
  /** 先享卡ID */
  card_id?: string;
  card_template_id?: string;
  create_time?: string;
  mchid?: string;
  objectives?: {
    objective_id?: string;
  }[];
  out_card_code?: string;
  rewards?: {
    reward_id?: string;
  }[];
  state?: string;
  time_range?: {
    begin_time?: string;
    end_time?: string;
  };
  total_amount?: string;
  unfinished_reason?: string;
}

/**
 * 微信先享卡用户领卡(DISCOUNT_CARD.GET_CARD)通知(JSON): `v3/DISCOUNT_CARD.GET_CARD`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml)
 */
export interface V3DiscountCardGetCardEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'DISCOUNT_CARD.GET_CARD';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3DiscountCardAgreementEndedEventCiphertext;
  };
}

/**
 * 微信先享卡用户结算(DISCOUNT_CARD.SETTLEMENT)通知(JSON): `v3/DISCOUNT_CARD.SETTLEMENT`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml)
 */
export interface V3DiscountCardSettlementEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'DISCOUNT_CARD.SETTLEMENT';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3DiscountCardAgreementEndedEventCiphertext;
  };
}

/**
 * 微信先享卡用户领卡(DISCOUNT_CARD.USER_ACCEPTED)通知(JSON): `v3/DISCOUNT_CARD.USER_ACCEPTED`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml)
 */
export interface V3DiscountCardUserAcceptedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'DISCOUNT_CARD.USER_ACCEPTED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3DiscountCardAgreementEndedEventCiphertext;
  };
}

/**
 * 扣费状态变化(DISCOUNT_CARD.USER_PAID)通知(JSON): `v3/DISCOUNT_CARD.USER_PAID`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml)
 */
export interface V3DiscountCardUserPaidEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'DISCOUNT_CARD.USER_PAID';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3DiscountCardUserPaidEventCiphertext;
  };
}

export interface V3DiscountCardUserPaidEventCiphertext {
  /** 公众账号ID */
  appid?: string;
  openid?: string;
  /** 先享卡ID */
  card_id?: string;
  card_template_id?: string;
  out_card_code?: string;
  mchid?: string;
  state?: string;
  unfinished_reason?: string;
  total_amount?: string;
  pay_information?: {
    transaction_id?: string;
    pay_state?: string;
    pay_amount?: string;
    pay_time?: string;
  };
}

/**
 * 收付通合单代扣签约成功(ECOMMERCE_ENTRUST.SIGN)通知(JSON): `v3/ECOMMERCE_ENTRUST.SIGN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012881605)
 */
export interface V3EcommerceEntrustSignEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ECOMMERCE_ENTRUST.SIGN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EcommerceEntrustSignEventCiphertext;
    /** 原始回调类型 */
    original_type: string;
  };
}

export interface V3EcommerceEntrustSignEventCiphertext {
  /** 微信支付分配的商户号 */
  mchid: string;
  out_contract_code: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string;
  /** 商户AppID下的用户唯一标识 */
  openid: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  /** 操作时间 */
  operate_time: string;
  /** 附加数据 */
  attach?: string;
}

/**
 * 收付通合单代扣解约成功(ECOMMERCE_ENTRUST.TERMINATE)通知(JSON): `v3/ECOMMERCE_ENTRUST.TERMINATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012881605)
 */
export interface V3EcommerceEntrustTerminateEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ECOMMERCE_ENTRUST.TERMINATE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EcommerceEntrustTerminateEventCiphertext;
    /** 原始回调类型 */
    original_type: string;
  };
}

export interface V3EcommerceEntrustTerminateEventCiphertext {
  /** 微信支付分配的商户号 */
  mchid: string;
  out_contract_code: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string;
  /** 商户AppID下的用户唯一标识 */
  openid: string;
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
  /** 操作时间 */
  operate_time: string;
  /** 附加数据 */
  attach?: string;
}

/**
 * 校园轻松付用户欠款状态变化(EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE)通知(JSON): `v3/EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161155)
 */
export interface V3EduSchoolPayUserDebtStateUpdateEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EduSchoolPayUserDebtStateUpdateEventCiphertext;
  };
}

export interface V3EduSchoolPayUserDebtStateUpdateEventCiphertext {
  appid: string;
  openid: string;
  /** - `FORBIDDEN` 禁止扣款 */
  state: 'NORMAL' | 'FORBIDDEN' | (string & {});
  debt_count: number;
  /** 遵循rfc3339标准格式 */
  update_time: string;
}

/**
 * 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON): `v3/ENTRUST.RELEASE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286235) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160192)
 */
export interface V3EntrustReleaseEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ENTRUST.RELEASE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EntrustReleaseEventCiphertext;
  };
}

export interface V3EntrustReleaseEventCiphertext {
  appid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  attach?: string;
  bank_type?: string;
  /** 支付成功时返回 */
  success_time?: string;
  /**
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `PAY_FAIL` 支付失败
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {});
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_description?: string;
  /** 支付者 */
  payer?: V3EntrustEventPayer;
  /** 订单金额信息 */
  amount?: V3EntrustEventAmount;
  /** 设备信息 */
  device_information?: V3EntrustEventDeviceInformation;
  /** 优惠详情 */
  promotion_detail?: V3EntrustEventPromotionDetail[];
  /** 微信支付分配的商户号 */
  sp_mchid?: string;
  sub_mchid?: string;
  sub_appid?: string;
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string;
  sub_openid?: string;
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    contract_id?: string;
    /**
     * - `ADD` 签约
     * - `DELETE` 解约
     */
    contract_status: 'ADD' | 'DELETE' | (string & {});
    /** 签约完成时间 */
    create_time?: string;
  };
}

export interface V3EntrustEventPayer {
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string;
  sub_openid?: string;
}

export interface V3EntrustEventAmount {
  total: number;
  payer_total?: number;
  /** 订单折扣 */
  discount_total?: number;
  currency?: string;
}

export interface V3EntrustEventDeviceInformation {
  /** 商户设备号 */
  device_id?: string;
  /** 商户端设备IP（发起扣款请求的商户服务器IP） */
  payer_total: string;
}

export interface V3EntrustEventPromotionDetail {
  /** 券ID */
  coupon_id?: string;
  /** 优惠名称 */
  name?: string;
  /**
   * - `GLOBAL` 全场代金券
   * - `SINGLE` 单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {});
  type?: 'COUPON' | 'DISCOUNT' | (string & {});
  /** 优惠券面额 */
  amount?: number;
  stock_id?: string;
  wechatpay_contribute?: number;
  merchant_contribute?: number;
  other_contribute?: number;
}

/**
 * 委托代扣签约成功(ENTRUST.SIGN)通知(JSON): `v3/ENTRUST.SIGN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160323) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016724543)
 */
export interface V3EntrustSignEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ENTRUST.SIGN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'entrust' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EntrustSignEventCiphertext;
  };
}

export interface V3EntrustSignEventCiphertext {
  /** 微信支付分配的商户号 */
  mchid: string;
  contract_id: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  out_contract_code: string;
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 商户AppID下的用户唯一标识 */
  openid: string;
  contract_terminate_info: V3EventContractTerminateInfo;
  deduct_schedule?: {
    /** 预约扣费场景下有效 */
    estimated_deduct_date: string;
    estimated_deduct_amount: V3EntrustEventEstimatedDeductAmount;
    /** 扣费预约状态 */
    schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {});
    scheduled_amount?: {
      amount?: number;
      currency?: string;
    };
    deduct_amount?: V3EntrustEventEstimatedDeductAmount;
    /** 实际扣费的日期 */
    deduct_date: string;
  };
  sp_mchid?: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  sp_appid?: string;
  sub_mchid?: string;
  sub_appid?: string;
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string;
  sub_openid?: string;
}

export interface V3EventContractTerminateInfo {
  /** 协议解约方式 */
  contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
  /** 协议解约时间 */
  contract_terminated_time: string;
  contract_termination_remark?: string;
}

export interface V3EntrustEventEstimatedDeductAmount {
  amount: number;
  currency: string;
}

/**
 * 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON): `v3/ENTRUST.SIGNING`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286235) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160192)
 */
export interface V3EntrustSigningEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ENTRUST.SIGNING';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EntrustSigningEventCiphertext;
  };
}

export interface V3EntrustSigningEventCiphertext {
  appid: string;
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string;
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    contract_id?: string;
    /**
     * - `ADD` 签约
     * - `DELETE` 解约
     */
    contract_status?: 'ADD' | 'DELETE' | (string & {});
    /** 签约完成时间 */
    create_time?: string;
  };
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付订单号 */
  transaction_id?: string;
  attach?: string;
  bank_type?: string;
  /** 支付成功时返回 */
  success_time?: string;
  /**
   * - `SUCCESS` 支付成功
   * - `REFUND` 转入退款
   * - `PAY_FAIL` 支付失败
   */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {});
  /** 对当前订单状态的描述和下一步操作的指引 */
  trade_state_description?: string;
  /** 支付者 */
  payer?: V3EntrustEventPayer;
  /** 订单金额信息 */
  amount?: V3EntrustEventAmount;
  /** 设备信息 */
  device_information: V3EntrustEventDeviceInformation;
  /** 优惠详情 */
  promotion_detail?: V3EntrustEventPromotionDetail[];
  /** 微信支付分配的商户号 */
  sp_mchid: string;
  sub_mchid?: string;
  sub_appid?: string;
  sub_openid?: string;
}

/**
 * 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON): `v3/ENTRUST.TERMINATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160323)
 */
export interface V3EntrustTerminateEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ENTRUST.TERMINATE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'entrust' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EntrustTerminateEventCiphertext;
  };
}

export interface V3EntrustTerminateEventCiphertext {
  contract_id: string;
  sp_mchid?: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  sp_appid?: string;
  sub_mchid?: string;
  sub_appid?: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  out_contract_code: string;
  contract_display_account: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string;
  sub_openid?: string;
  contract_terminate_info: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'API' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {});
    /** 协议解约时间 */
    contract_terminated_time?: string;
    contract_termination_remark?: string;
  };
  deduct_schedule?: {
    estimated_deduct_date: string;
    estimated_deduct_amount: V3EntrustEventEstimatedDeductAmount;
    /** 扣费预约状态 */
    schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {});
    scheduled_amount?: V3EntrustEventEstimatedDeductAmount;
    deduct_amount?: V3EntrustEventEstimatedDeductAmount;
    /** 实际扣费的日期 */
    deduct_date: string;
  };
}

/**
 * 代扣解约问询(ENTRUST.TERMINATE_INQUIRY)通知(JSON): `v3/ENTRUST.TERMINATE_INQUIRY`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978455)
 */
export interface V3EntrustTerminateInquiryEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ENTRUST.TERMINATE_INQUIRY';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EntrustTerminateInquiryEventCiphertext;
  };
}

export interface V3EntrustTerminateInquiryEventCiphertext {
  /** 返回状态码 */
  code: string;
  /** 返回信息 */
  messsage: string;
  mchid: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string;
  /** 商户AppID下的用户唯一标识 */
  openid?: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  out_contract_code: string;
  /** 商户侧用户标识 */
  out_user_code: string;
  contract_id?: string;
  contract_display_account?: string;
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time?: string;
}

/**
 * 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE_RETENTION)通知(JSON): `v3/ENTRUST.TERMINATE_RETENTION`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)
 */
export interface V3EntrustTerminateRetentionEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'ENTRUST.TERMINATE_RETENTION';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'entrust' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3EntrustTerminateRetentionEventCiphertext;
  };
}

export interface V3EntrustTerminateRetentionEventCiphertext {
  mchid?: string;
  contract_id?: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid?: string;
  /** 委托代扣协议模板ID */
  plan_id?: number;
  out_contract_code?: string;
  /** 商户AppID下的用户唯一标识 */
  openid?: string;
}

/**
 * 用户签约状态变更(FACEPAY.USER_STATE_CHANGE)通知(JSON): `v3/FACEPAY.USER_STATE_CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html)
 */
export interface V3FacepayUserStateChangeEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'FACEPAY.USER_STATE_CHANGE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'facepay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3FacepayUserStateChangeEventCiphertext;
  };
}

export interface V3FacepayUserStateChangeEventCiphertext {
  /** 微信刷脸用户ID */
  user_id: string;
  /** 商户刷脸用户ID */
  out_user_id: string;
  /** 机构编号 */
  organization_id: string;
  /** 商户号 */
  mch_id: string;
  /** 通知创建时间 */
  notify_create_time: string;
  /** 微信APPID */
  appid: string;
  /** 微信用户openid */
  openid: string;
  /** 签约ID */
  contract_id: string;
}

/**
 * 发票卡券作废(FAPIAO.CARD_DISCARDED)通知(JSON): `v3/FAPIAO.CARD_DISCARDED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286035) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071609) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792560)
 */
export interface V3FapiaoCardDiscardedEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'FAPIAO.CARD_DISCARDED';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3FapiaoCardDiscardedEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
  /** 回调摘要 */
  summary?: string;
}

export interface V3FapiaoCardDiscardedEventCiphertext {
  /** 微信支付分配的商户号 At most 32 characters. */
  mchid: string;
  /** At most 32 characters. */
  sub_mchid?: string;
  /** 冲红时指定的发票申请单号 At most 64 characters. */
  fapiao_apply_id: string;
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: ({
    /** At most 32 characters. */
    fapiao_id: string;
    /**
     * 发票状态
     * - `ISSUE_ACCEPTED` 开票请求已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     */
    fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {});
    /**
     * 发票状态
     * - `INSERT_ACCEPTED` 插卡已受理
     * - `INSERTED` 已插入用户卡包
     * - `DISCARD_ACCEPTED` 作废申请已受理
     * - `DISCARDED` 发票卡券已作废
     */
    card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {});
  })[];
}

/** 发票插入用户卡包成功通知: `v3/FAPIAO.CARD_INSERTED` */
export interface V3FapiaoCardInsertedEvent {
  /** At most 32 characters. */
  id: string;
  create_time: string;
  event_type: 'FAPIAO.CARD_INSERTED';
  /** At most 32 characters. */
  resource_type: string;
  resource: {
    /** At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3FapiaoCardInsertedEventCiphertext;
    /** At most 16 characters. */
    associated_data?: string;
    /** At most 16 characters. */
    nonce: string;
    original_type?: string;
  };
  summary?: string;
}

export interface V3FapiaoCardInsertedEventCiphertext {
  /** At most 32 characters. */
  mchid: string;
  /** At most 32 characters. */
  sub_mchid?: string;
  /** At most 64 characters. */
  fapiao_apply_id: string;
  fapiao_information: ({
    /** At most 32 characters. */
    fapiao_id: string;
    /**
     * - `ISSUE_ACCEPTED` 开票请求已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     */
    fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {});
    /**
     * - `INSERT_ACCEPTED` 插卡申请已受理
     * - `INSERTED` 已插入用户卡包
     * - `DISCARD_ACCEPTED` 作废申请已受理
     * - `DISCARDED` 发票卡券已作废
     */
    card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {});
  })[];
}

/**
 * 发票开具成功(FAPIAO.ISSUED)通知(JSON): `v3/FAPIAO.ISSUED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286057) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071832) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792570)
 */
export interface V3FapiaoIssuedEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'FAPIAO.ISSUED';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3FapiaoIssuedEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
  /** 回调摘要 */
  summary?: string;
}

export interface V3FapiaoEventResource {
  /** 对数据进行加密的加密算法 At most 32 characters. */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3FapiaoIssuedEventCiphertext;
  /** 数据加密的附加数据 At most 16 characters. */
  associated_data?: string;
  /** 加密使用的随机串 At most 16 characters. */
  nonce: string;
  /** 原始回调类型 */
  original_type?: string;
}

export interface V3FapiaoIssuedEventCiphertext {
  /** 微信支付分配的商户号 At most 32 characters. */
  mchid: string;
  /** At most 32 characters. */
  sub_mchid?: string;
  /** 开票时指定的发票申请单号 At most 64 characters. */
  fapiao_apply_id: string;
  /** 发票申请单下关联的所有发票信息 */
  fapiao_information: ({
    /** At most 32 characters. */
    fapiao_id: string;
    /**
     * 发票状态
     * - `ISSUE_ACCEPTED` 开票请求已受理
     * - `ISSUED` 发票已开具
     * - `REVERSE_ACCEPTED` 冲红申请已受理
     * - `REVERSED` 发票已冲红
     */
    fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {});
    /**
     * 发票状态
     * - `INSERT_ACCEPTED` 已插入用户卡包
     * - `INSERTED` 插卡已受理
     * - `DISCARD_ACCEPTED` 作废申请已受理
     * - `DISCARDED` 发票卡券已作废
     */
    card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {});
  })[];
}

/**
 * 发票冲红成功(FAPIAO.REVERSED)通知(JSON): `v3/FAPIAO.REVERSED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286074) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012071979) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792571)
 */
export interface V3FapiaoReversedEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'FAPIAO.REVERSED';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3FapiaoIssuedEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
  /** 回调摘要 */
  summary?: string;
}

/**
 * 用户发票抬头填写完成(FAPIAO.USER_APPLIED)通知(JSON): `v3/FAPIAO.USER_APPLIED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286009) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012070348) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792559)
 */
export interface V3FapiaoUserAppliedEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'FAPIAO.USER_APPLIED';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3FapiaoUserAppliedEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
  /** 回调摘要 */
  summary?: string;
}

export interface V3FapiaoUserAppliedEventCiphertext {
  /** 微信支付分配的商户号 At most 32 characters. */
  mchid: string;
  /** At most 32 characters. */
  sub_mchid?: string;
  /** At most 64 characters. */
  fapiao_apply_id: string;
  /** 用户完成发票抬头填写的时间 At most 64 characters. */
  apply_time: string;
}

/**
 * 隔夜归还保险订单状态变化(HIRE_POWER_BANK.RECEIVE_INSURANCE)通知(JSON): `v3/HIRE_POWER_BANK.RECEIVE_INSURANCE`
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html)
 */
export interface V3HirePowerBankReceiveInsuranceEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'HIRE_POWER_BANK.RECEIVE_INSURANCE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3HirePowerBankReceiveInsuranceEventCiphertext;
  };
}

export interface V3HirePowerBankReceiveInsuranceEventCiphertext {
  /** 保险订单ID */
  order_id: string;
  /** 商户保险订单号 */
  out_order_no: string;
  /** 用户标识 */
  openid: string;
  /** 最大理赔次数 */
  max_claim_count: number;
  /** 已理赔次数 */
  claimed_count: number;
  /** 保险订单领取时间 */
  order_receive_time: string;
  /** 保险订单领取状态 */
  order_receive_state: string;
  /** 保险订单开始时间 */
  order_begin_time?: string;
  /** 保险订单结束时间 */
  order_end_time?: string;
}

/**
 * 保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON): `v3/INSURANCE_ENTRUST.RENEW`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
 */
export interface V3InsuranceEntrustRenewEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'INSURANCE_ENTRUST.RENEW';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'insurance_entrust' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3InsuranceEntrustRenewEventCiphertext;
  };
}

export interface V3InsuranceEntrustEventResource {
  /** 原始回调类型 */
  original_type: 'insurance_entrust' | (string & {});
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3InsuranceEntrustRenewEventCiphertext;
}

export interface V3InsuranceEntrustRenewEventCiphertext {
  /** 微信支付分配的商户号 */
  mchid: string;
  contract_id: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid: string;
  /** 委托代扣协议模板ID */
  plan_id: number;
  out_contract_code: string;
  insured_display_name: string;
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | (string & {});
  /** 协议签署时间 */
  contract_signed_time: string;
  /** 协议到期时间 */
  contract_expired_time: string;
  /** 商户AppID下的用户唯一标识 */
  openid: string;
  contract_terminate_info: V3EventContractTerminateInfo;
}

/**
 * 保险商户委托代扣签约成功(INSURANCE_ENTRUST.SIGN)通知(JSON): `v3/INSURANCE_ENTRUST.SIGN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
 */
export interface V3InsuranceEntrustSignEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'INSURANCE_ENTRUST.SIGN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'insurance_entrust' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3InsuranceEntrustRenewEventCiphertext;
  };
}

/**
 * 保险商户委托代扣解约完成(INSURANCE_ENTRUST.TERMINATE)通知(JSON): `v3/INSURANCE_ENTRUST.TERMINATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289466)
 */
export interface V3InsuranceEntrustTerminateEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'INSURANCE_ENTRUST.TERMINATE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'insurance_entrust' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3InsuranceEntrustRenewEventCiphertext;
  };
}

/**
 * 微信保单服务用户授权成功(INSURANCE_POLICY_MANAGEMENT.GRANTED)通知(JSON): `v3/INSURANCE_POLICY_MANAGEMENT.GRANTED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016943540)
 */
export interface V3InsurancePolicyManagementGrantedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'INSURANCE_POLICY_MANAGEMENT.GRANTED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'insurance_policy_management' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3InsurancePolicyManagementGrantedEventCiphertext;
  };
}

export interface V3InsurancePolicyManagementGrantedEventCiphertext {
  /** 商户保险编码 */
  out_insurance_no: string;
  /** 保险名称 */
  insurance_name: string;
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_INEFFECTIE' | (string & {});
  /** 用户授权时间 */
  user_auth_time: string;
}

/**
 * 商圈会员积分服务授权结果(MALL_AUTH.ACTIVATE_CARD)通知(JSON): `v3/MALL_AUTH.ACTIVATE_CARD`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285836) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076406)
 */
export interface V3MallAuthActivateCardEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'MALL_AUTH.ACTIVATE_CARD';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MallAuthActivateCardEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: string;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 32 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3MallAuthActivateCardEventCiphertext {
  /** 顾客授权时使用的小程序上的OpenID At most 128 characters. */
  openid: string;
  /** At most 32 characters. */
  code: string;
  /** 用户开会员卡时的商圈商户号 At most 32 characters. */
  mchid: string;
  /**
   * 用户授权类型
   * - `REGISTERED_MODE` 会员开卡(进卡包) + 未授权会员积分服务
   * - `REGISTERED_AND_AUTHORIZATION_MODE` 会员开卡(进卡包）+授权会员积分服务
   */
  auth_type: 'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE' | (string & {});
}

/**
 * 商圈会员场内退款(MALL_REFUND.SUCCESS)通知(JSON): `v3/MALL_REFUND.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285869) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076419)
 */
export interface V3MallRefundSuccessEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'MALL_REFUND.SUCCESS';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MallRefundSuccessEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'mall_refund' | (string & {});
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 32 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3MallRefundSuccessEventCiphertext {
  /** 微信支付分配的商户号 At most 32 characters. */
  mchid: string;
  /** 商圈商户名称 At most 128 characters. */
  merchant_name: string;
  /** At most 32 characters. */
  shop_name: string;
  /** At most 128 characters. */
  shop_number: string;
  /** 顾客授权积分时使用的小程序的AppID At most 32 characters. */
  appid: string;
  /** 顾客授权时使用的小程序上的OpenID At most 128 characters. */
  openid: string;
  /** 交易完成时间 At most 32 characters. */
  refund_time: string;
  pay_amount: number;
  refund_amount: number;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  /** 微信支付退款单号 At most 32 characters. */
  refund_id: string;
}

/**
 * 商圈会员场内支付结果(MALL_TRANSACTION.SUCCESS)通知(JSON): `v3/MALL_TRANSACTION.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012285856) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076414)
 */
export interface V3MallTransactionSuccessEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'MALL_TRANSACTION.SUCCESS';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MallTransactionSuccessEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: string;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 32 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3MallTransactionSuccessEventCiphertext {
  /** 微信支付分配的商户号 At most 32 characters. */
  mchid: string;
  /** 商圈商户名称 At most 128 characters. */
  merchant_name: string;
  /** At most 32 characters. */
  shop_name: string;
  /** At most 128 characters. */
  shop_number: string;
  /** 顾客授权积分时使用的小程序的AppID At most 32 characters. */
  appid: string;
  /** 顾客授权时使用的小程序上的OpenID At most 128 characters. */
  openid: string;
  /** 交易完成时间 */
  time_end: string;
  amount: number;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id: string;
  /** At most 32 characters. */
  commit_tag?: string;
}

/**
 * 商户管理记录(MANAGERECORD.CHANGE)通知(JSON): `v3/MANAGERECORD.CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014940982)
 */
export interface V3ManagerecordChangeEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MANAGERECORD.CHANGE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'manage_record' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ManagerecordChangeEventCiphertext;
  };
}

export interface V3ManagerecordChangeEventCiphertext {
  /** 子商户号 */
  sub_mchid: string;
  /** 商户管理记录ID */
  manage_record_id: string;
  /** 商户管理记录状态 */
  manage_record_state: 'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {});
}

/**
 * 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON): `v3/MCHTRANSFER.AUTHORIZATION.CLOSED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
 */
export interface V3MchtransferAuthorizationClosedEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知类型 */
  event_type: 'MCHTRANSFER.AUTHORIZATION.CLOSED';
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知数据 */
  resource: {
    /** 原始类型 At most 16 characters. */
    original_type: 'mch_payment' | (string & {});
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MchtransferAuthorizationClosedEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
}

export interface V3MchtransferAuthorizationEventResource {
  /** 原始类型 At most 16 characters. */
  original_type: 'mch_payment' | (string & {});
  /** 加密算法类型 At most 32 characters. */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3MchtransferAuthorizationClosedEventCiphertext;
  /** 附加数据 At most 16 characters. */
  associated_data?: string;
  /** 随机串 At most 16 characters. */
  nonce: string;
}

export interface V3MchtransferAuthorizationClosedEventCiphertext {
  /** 商户侧授权单号 At most 32 characters. */
  out_authorization_no: string;
  /** 商户AppID At most 32 characters. */
  appid: string;
  /** 收款用户OpenID At most 64 characters. */
  openid: string;
  /** 用户展示昵称 At most 32 characters. */
  user_display_name: string;
  /** 微信免确认收款授权单号 At most 32 characters. */
  authorization_id: string;
  /**
   * 授权状态
   * - `TAKING_EFFECT` 用户已确认授权
   * - `CLOSED` 用户或商户系统关闭
   */
  state: 'TAKING_EFFECT' | 'CLOSED' | (string & {});
  /** 用户确认授权的时间 At most 32 characters. */
  authorize_time: string;
  /** 免确认收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 At most 32 characters. */
    close_time: string;
    /**
     * 免确认收款授权的原因
     * - `CLOSE_VIA_MCH_API` 商户通过API主动关闭授权
     */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {});
  };
}

/**
 * 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON): `v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014512908)
 */
export interface V3MchtransferAuthorizationConfirmedEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知类型 */
  event_type: 'MCHTRANSFER.AUTHORIZATION.CONFIRMED';
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知数据 */
  resource: {
    /** 原始类型 At most 16 characters. */
    original_type: 'mch_payment' | (string & {});
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MchtransferAuthorizationClosedEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
}

/**
 * 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON): `v3/MCHTRANSFER.BATCH.CLOSED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
 */
export interface V3MchtransferBatchClosedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MCHTRANSFER.BATCH.CLOSED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'mch_payment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MchtransferBatchClosedEventCiphertext;
  };
}

export interface V3MchtransferBatchClosedEventCiphertext {
  /** 商户号 */
  mchid: string;
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次总笔数 */
  total_num: number;
  /** 批次总金额 */
  total_amount: number;
  /** 批次关闭原因 */
  close_reason: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {});
  /** 批次更新时间 */
  update_time: string;
}

/**
 * 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON): `v3/MCHTRANSFER.BATCH.FINISHED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269028)
 */
export interface V3MchtransferBatchFinishedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MCHTRANSFER.BATCH.FINISHED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'mch_payment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MchtransferBatchFinishedEventCiphertext;
  };
}

export interface V3MchtransferBatchFinishedEventCiphertext {
  /** 商家批次单号 */
  out_batch_no: string;
  /** 微信批次单号 */
  batch_id: string;
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {});
  /** 批次总笔数 */
  total_num: number;
  /** 批次总金额 */
  total_amount: number;
  /** 转账成功金额 */
  success_amount: number;
  /** 转账成功笔数 */
  success_num: number;
  /** 转账失败金额 */
  fail_amount: number;
  /** 转账失败笔数 */
  fail_num: number;
  /** 批次更新时间 */
  update_time: string;
}

/**
 * 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON): `v3/MCHTRANSFER.BILL.FINISHED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012712115) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015468969)
 */
export interface V3MchtransferBillFinishedEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'MCHTRANSFER.BILL.FINISHED';
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知数据 */
  resource: {
    /** 原始类型 At most 16 characters. */
    original_type: 'mch_payment' | (string & {});
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MchtransferBillFinishedEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
}

export interface V3MchtransferBillFinishedEventCiphertext {
  /** 商户单号 At most 32 characters. */
  out_bill_no: string;
  /** 商家转账订单号 At most 64 characters. */
  transfer_bill_no: string;
  /**
   * 单据状态 At most 32 characters.
   * - `SUCCESS` 转账成功
   * - `FAIL` 转账失败
   * - `CANCELLED` 已撤销
   */
  state: 'SUCCESS' | 'FAIL' | 'CANCELLED' | 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'CANCELING' | (string & {});
  /** 商户号 At most 32 characters. */
  mch_id: string;
  /** 商户号 */
  mchid?: string;
  /** 子商户号 */
  sub_mchid?: string;
  /** 转账金额 */
  transfer_amount: number;
  /** 收款用户OpenID At most 64 characters. */
  openid: string;
  /** 失败原因 At most 256 characters. */
  fail_reason?: 'ACCOUNT_FROZEN' | 'ACCOUNT_NOT_EXIST' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_PARAM_ERROR' | 'BANK_CARD_STATUS_ABNORMAL' | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH' | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH' | 'DAY_RECEIVED_COUNT_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'EXCEEDED_ESTIMATED_AMOUNT' | 'ID_CARD_NOT_CORRECT' | 'MCH_CANCEL' | 'MERCHANT_REJECT' | 'MERCHANT_NOT_CONFIRM' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'OTHER_FAIL_REASON_TYPE' | 'OVERDUE_CLOSE' | 'PAYEE_ACCOUNT_ABNORMAL' | 'PAYER_ACCOUNT_ABNORMAL' | 'PRODUCT_AUTH_CHECK_FAIL' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'REAL_NAME_CHECK_FAIL' | 'RECEIVE_ACCOUNT_NOT_CONFIGURE' | 'RESERVATION_INFO_NOT_MATCH' | 'RESERVATION_SCENE_NOT_MATCH' | 'RESERVATION_STATE_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | 'TRANSFER_RISK' | 'TRANSFER_SCENE_INVALID' | 'TRANSFER_SCENE_UNAVAILABLE' | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED' | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED' | 'BUDGET_NOT_ENOUGH' | (string & {});
  /** 单据创建时间 At most 64 characters. */
  create_time: string;
  /** 最后一次状态变更时间 At most 64 characters. */
  update_time: string;
  /** 收款方式类型 */
  payment_method_type?: 'CFT' | 'WPHK' | (string & {});
}

/**
 * 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON): `v3/MCHTRANSFER.QQWALLETBILL.FINISHED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)
 */
export interface V3MchtransferQqwalletbillFinishedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MCHTRANSFER.QQWALLETBILL.FINISHED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'mch_payment' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MchtransferQqwalletbillFinishedEventCiphertext;
  };
}

export interface V3MchtransferQqwalletbillFinishedEventCiphertext {
  /** 商户号 */
  mchid: string;
  /** 商户单号 */
  out_bill_no: string;
  /** 微信转账单号 */
  transfer_bill_no: string;
  /** QQ互联开放平台AppID */
  appid: string;
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED' | (string & {});
  /** 转账金额 */
  transfer_amount: number;
  /** 转账备注 */
  transfer_remark: string;
  /** 收款用户OpenID */
  openid?: string;
  /** 收款用户QQ号 */
  user_qq?: string;
  /** 收款用户姓名 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  user_name?: string;
  /** 失败原因 */
  fail_reason?: string;
  /** 单据创建时间 */
  create_time: string;
  /** 最后一次状态变更时间 */
  update_time: string;
}

/**
 * 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON): `v3/MCHWITHDRAW.CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013049135)
 */
export interface V3MchwithdrawChangeEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'MCHWITHDRAW.CHANGE';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 通知资源数据 */
  resource: {
    /** 原始类型 At most 16 characters. */
    original_type: 'mch_withdraw' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    original_data: {
      /** 提现单状态 */
      status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
      /** 微信支付提现单号 */
      withdraw_id: string;
      /** 商户提现单号 */
      out_request_no: string;
      /** 提现金额 */
      amount: number;
      /** 发起提现时间 */
      create_time: string;
      /** 提现状态更新时间 */
      update_time: string;
      /** 失败原因 */
      reason: string;
      /** 提现备注 */
      remark: string;
      /** 银行附言 */
      bank_memo: string;
      /** 出款账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
      /** 提现失败解决方案 */
      solution: string;
      /** 入账银行账号后四位 */
      account_number: string;
      /** 入账银行 */
      account_bank: string;
      /** 入账银行全称（含支行） */
      bank_name?: string;
    } | {
      /** 二级商户号 */
      sub_mchid?: string;
      /** 电商平台商户号 */
      sp_mchid: string;
      /** 提现单状态 */
      status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {});
      /** 微信支付提现单号 */
      withdraw_id: string;
      /** 商户提现单号 */
      out_request_no: string;
      /** 提现金额 */
      amount: number;
      /** 发起提现时间 */
      create_time: string;
      /** 提现状态更新时间 */
      update_time: string;
      /** 失败原因 */
      reason: string;
      /** 提现备注 */
      remark: string;
      /** 银行备注 */
      bank_memo: string;
      /** 出款账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
      /** 入账银行账号后四位 */
      account_number: string;
      /** 入账银行 */
      account_bank: string;
      /** 入账银行全称（含支行） */
      bank_name?: string;
    } | {
      /** 电商平台商户号 */
      sp_mchid: string;
      /** 二级商户号 */
      sub_mchid: string;
      /** 提现单状态 */
      status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {});
      /** 微信支付提现单号 */
      withdraw_id: string;
      /** 商户提现单号 */
      out_request_no: string;
      /** 提现金额 */
      total_amount: number;
      /** 提现成功金额 */
      success_amount?: number;
      /** 提现失败金额 */
      fail_amount?: number;
      /** 提现退票金额 */
      refund_amount?: number;
      /** 发起提现时间 */
      create_time: string;
      /** 提现状态更新时间 */
      update_time: string;
      /** 失败原因 */
      reason?: string;
      /** 提现备注 */
      remark?: string;
      /** 银行备注 */
      bank_memo?: string;
      /** 出款账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {});
      /** 入账银行账号后四位 */
      account_number: string;
      /** 入账银行 */
      account_bank: string;
      /** 入账银行全称（含支行） */
      bank_name?: string;
    };
    /** 附加数据 At most 16 characters. */
    associated_data?: 'mch_withdraw' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
    /** 对数据进行加密的加密算法 */
    algorithm?: 'AEAD_AES_256_GCM' | (string & {});
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

/**
 * 医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON): `v3/MEDICAL_INSURANCE.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016781554) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012165722)
 */
export interface V3MedicalInsuranceSuccessEvent {
  /** 通知的唯一ID At most 64 characters. */
  id: string;
  /** 通知创建的时间 At most 64 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'MEDICAL_INSURANCE.SUCCESS';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MedicalInsuranceSuccessEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
  /** 回调摘要 */
  summary?: string;
}

export interface V3MedicalInsuranceSuccessEventCiphertext {
  /** 唯一定义此资源的标识 At most 32 characters. */
  mix_trade_no: string;
  /**
   * 医保自费混合订单支付状态
   * - `UNKNOWN_MIX_PAY_STATUS` 未知类型
   * - `MIX_PAY_CREATED` 等待支付
   * - `MIX_PAY_SUCCESS` 支付成功
   * - `MIX_PAY_REFUND` 自费和医保均已退款
   * - `MIX_PAY_FAIL` 支付失败
   */
  mix_pay_status: 'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {});
  /**
   * 混合订单中自费部分的支付状态
   * - `UNKNOWN_SELF_PAY_STATUS` 未知类型
   * - `SELF_PAY_CREATED` 等待支付
   * - `SELF_PAY_SUCCESS` 支付成功
   * - `SELF_PAY_REFUND` 已退款
   * - `SELF_PAY_FAIL` 支付失败
   * - `NO_SELF_PAY` 没有自费
   */
  self_pay_status?: 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {});
  /**
   * 混合订单中医保部分的支付状态
   * - `UNKNOWN_MED_INS_PAY_STATUS` 未知类型
   * - `MED_INS_PAY_CREATED` 等待支付
   * - `MED_INS_PAY_SUCCESS` 支付成功
   * - `MED_INS_PAY_REFUND` 已退款
   * - `MED_INS_PAY_FAIL` 支付失败
   * - `NO_MED_INS_PAY` 没有医保
   */
  med_ins_pay_status?: 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {});
  /** 订单支付时间 At most 64 characters. */
  paid_time?: string;
  /** 支付完成后医保局返回内容（透传给医疗机构） At most 2048 characters. JSON text. */
  passthrough_response_content?: Encoded<V3MedicalInsuranceSuccessEventPassthroughResponseContent>;
  /**
   * 混合支付类型
   * - `UNKNOWN_MIX_PAY_TYPE` 未知类型
   * - `CASH_ONLY` 纯自费
   * - `INSURANCE_ONLY` 纯医保
   * - `CASH_AND_INSURANCE` 医保自费混合
   */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {});
  /**
   * 订单类型
   * - `UNKNOWN_ORDER_TYPE` 未知类型
   * - `REG_PAY` 挂号支付
   * - `DIAG_PAY` 诊间支付
   * - `COVID_EXAM_PAY` 新冠检测费用（核酸）
   * - `IN_HOSP_PAY` 住院费支付
   * - `PHARMACY_PAY` 药店支付
   * - `INSURANCE_PAY` 保险费支付
   * - `INT_REG_PAY` 互联网医院挂号支付
   * - `INT_RE_DIAG_PAY` 互联网医院复诊支付
   * - `INT_RX_PAY` 互联网医院处方支付
   * - `COVID_ANTIGEN_PAY` 新冠抗原检测
   * - `MED_PAY` 药费支付
   */
  order_type?: 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {});
  /** 从业机构的公众号ID At most 32 characters. */
  appid: string;
  /** 医疗机构的公众号ID At most 32 characters. */
  sub_appid?: string;
  /** 医疗机构的商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 用户在appid下的唯一标识 At most 128 characters. */
  openid?: string;
  /** 用户在sub_appid下的唯一标识 At most 128 characters. */
  sub_openid?: string;
  pay_for_relatives?: boolean;
  /** 从业机构订单号 At most 64 characters. */
  out_trade_no: string;
  /** 医疗机构订单号 At most 20 characters. */
  serial_no?: string;
  /** 医保局返回的支付单ID At most 64 characters. */
  pay_order_id?: string;
  /** 医保局返回的支付授权码 At most 40 characters. */
  pay_auth_no?: string;
  /** At most 40 characters. */
  geo_location?: string;
  /** 城市ID At most 8 characters. */
  city_id: string;
  /** 医疗机构名称 At most 128 characters. */
  med_inst_name: string;
  /** 医疗机构编码 At most 32 characters. */
  med_inst_no: string;
  /** 医保下单时间 At most 64 characters. */
  med_ins_order_create_time?: string;
  total_fee: number;
  med_ins_gov_fee?: number;
  med_ins_self_fee?: number;
  med_ins_other_fee?: number;
  med_ins_cash_fee?: number;
  wechat_pay_cash_fee?: number;
  /** 现金补充列表 */
  cash_add_detail?: {
    cash_add_fee: number;
    /**
     * 现金补充类型
     * - `DEFAULT_ADD_TYPE` 默认显示“机构加收费用”
     * - `FREIGHT` 运费
     * - `OTHER_MEDICAL_EXPENSES` 其他医疗费用
     */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {});
  };
  /** 现金减免列表 */
  cash_reduce_detail?: {
    cash_reduce_fee: number;
    /**
     * 现金减免类型
     * - `DEFAULT_REDUCE_TYPE` 默认为“机构优惠金额”
     * - `HOSPITAL_REDUCE` 医院减免
     * - `PHARMACY_DISCOUNT` 药店优惠
     * - `DISCOUNT` 优惠金
     * - `PRE_PAYMENT` 预缴金
     * - `DEPOSIT_DEDUCTION` 押金抵扣
     */
    cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {});
  };
  /** 回调通知URL At most 256 characters. */
  callback_url: string;
  /** At most 64 characters. */
  prepay_id?: string;
  /** 医疗机构透传给医保的数据 At most 2048 characters. JSON text. */
  passthrough_request_content?: Encoded<V3MedicalInsuranceSuccessEventPassthroughResponseContent>;
  /** 医疗机构与微信医保约定的扩展字段 At most 512 characters. */
  extends?: string;
  /** At most 128 characters. */
  attach?: string;
  /** 渠道号 At most 32 characters. */
  channel_no?: string;
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean;
}

export interface V3MedicalInsuranceSuccessEventPassthroughResponseContent {
  payAuthNo?: string;
  payOrdId?: string;
  setlLatlnt?: string;
}

/**
 * 会员卡领卡事件(MEMBERCARD.ACCEPT_CARD)通知(JSON): `v3/MEMBERCARD.ACCEPT_CARD`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017166745)
 */
export interface V3MembercardAcceptCardEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MEMBERCARD.ACCEPT_CARD';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'membercard' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MembercardAcceptCardEventCiphertext;
  };
}

export interface V3MembercardAcceptCardEventCiphertext {
  /** 事件类型 */
  event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {});
  /** 会员卡ID */
  card_id: string;
  /** 会员卡code */
  code?: string;
  /** 激活时间 */
  event_time: string;
  /** 用户标识 */
  openid: string;
  /** 用户统一标识 */
  unionid?: string;
  /** 加密手机号 Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  phone_number?: string;
  /** 自定义场景值 */
  outer_str?: string;
}

/**
 * 会员卡激活事件(MEMBERCARD.ACTIVATE_CARD)通知(JSON): `v3/MEMBERCARD.ACTIVATE_CARD`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
 */
export interface V3MembercardActivateCardEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MEMBERCARD.ACTIVATE_CARD';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'membercard' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MembercardActivateCardEventCiphertext;
  };
}

export interface V3MembercardActivateCardEventCiphertext {
  /** 事件类型 */
  event_type: 'MEMBER_CARD_ACTIVATE' | (string & {});
  /** 会员卡ID */
  card_id: string;
  /** 会员卡code */
  code?: string;
  /** 激活时间 */
  event_time: string;
  /** 激活场景 */
  activate_scene: 'NEW_ACTIVATE' | 'RECOVER' | (string & {});
  /** 用户标识 */
  openid: string;
  /** 用户统一标识 */
  unionid?: string;
  /** 自定义场景值 */
  outer_str?: string;
}

/**
 * 用户管理会员卡事件(MEMBERCARD.USERCARD_MANAGE)通知(JSON): `v3/MEMBERCARD.USERCARD_MANAGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012288215) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163936)
 */
export interface V3MembercardUsercardManageEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MEMBERCARD.USERCARD_MANAGE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'membercard' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MembercardUsercardManageEventCiphertext;
  };
}

export interface V3MembercardUsercardManageEventCiphertext {
  /** 事件类型 */
  event_type: 'USER_VIEW_MEMBERCARD' | 'USER_DELETE_MEMBERCARD' | 'USER_MODIFY_INFORMATION' | (string & {});
  /** 会员卡ID */
  card_id: string;
  /** 会员卡code */
  code?: string;
  /** 激活时间 */
  event_time: string;
  /** 用户标识 */
  openid: string;
  /** 用户统一标识 */
  unionid?: string;
}

/**
 * 合作伙伴订阅(MERCHANT_NOTIFY.NOTIFY)通知(JSON): `v3/MERCHANT_NOTIFY.NOTIFY`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016022266)
 */
export interface V3MerchantNotifyNotifyEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'MERCHANT_NOTIFY.NOTIFY';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: '订阅消息' | (string & {});
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'merchant_notify' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: 'merchant_notify' | (string & {});
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3MerchantNotifyNotifyEventCiphertext;
  };
}

export interface V3MerchantNotifyNotifyEventCiphertext {
  topic_name: {
    topic_english_name: string;
    topic_chinese_name: string;
  };
  message_content: {
    /** 商户号 */
    merchant_code: string;
    /** 商户全称 */
    merchant_company_name: string;
    /** 业务发生时间 */
    business_time: string;
    /** 业务单据 */
    business_code: string;
    /** 业务状态 */
    business_state: string;
  };
}

/**
 * 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON): `v3/PAPAY.SIGN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)
 */
export interface V3PapaySignEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAPAY.SIGN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PapaySignEventCiphertext;
  };
}

export interface V3PapayEventResource {
  /** 原始回调类型 */
  original_type: string;
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3PapaySignEventCiphertext;
}

export interface V3PapaySignEventCiphertext {
  /** 微信支付分配的商户号 */
  mchid?: string;
  out_contract_code?: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  appid?: string;
  /** 商户AppID下的用户唯一标识 */
  openid?: string;
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {});
  contract_id?: string;
  /** 委托代扣协议模板ID */
  plan_id?: number;
  /** 操作时间 */
  operate_time?: string;
  /** 协议到期时间 */
  contract_expired_time?: string;
  sp_mchid?: string;
  /** 商户在微信申请的公众号或移动应用AppID */
  sp_appid?: string;
  sub_mchid?: string;
  sub_appid?: string;
  /** 商户AppID下的用户唯一标识 */
  sp_openid?: string;
  sub_openid?: string;
}

/**
 * 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON): `v3/PAPAY.TERMINATE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485)
 */
export interface V3PapayTerminateEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAPAY.TERMINATE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PapaySignEventCiphertext;
  };
}

/**
 * 停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON): `v3/PARKING_FEE.QUERY_TRANS_INFO`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4024070065)
 */
export interface V3ParkingFeeQueryTransInfoEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'PARKING_FEE.QUERY_TRANS_INFO';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ParkingFeeQueryTransInfoEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'parking_fee' | (string & {});
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3ParkingFeeQueryTransInfoEventCiphertext {
  /** 商户停车单号 At most 64 characters. */
  out_serial_number: string;
  /** 车牌号 At most 16 characters. */
  plate_number?: string;
  /** 商户停车场ID At most 64 characters. */
  out_parking_id?: string;
}

/**
 * 服务账户绑定结果(PAYSCORE.BIND_SERVICE_ACCOUNT)通知(JSON): `v3/PAYSCORE.BIND_SERVICE_ACCOUNT`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012156110)
 */
export interface V3PayscoreBindServiceAccountEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.BIND_SERVICE_ACCOUNT';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreBindServiceAccountEventCiphertext;
  };
}

export interface V3PayscoreBindServiceAccountEventCiphertext {
  /** 服务ID */
  service_id: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 子商户公众号ID */
  sub_appid?: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 商户申请绑定单号 */
  out_apply_no: string;
  /** 受理状态 */
  apply_state: string;
  /** 拒绝原因 */
  reject_reason?: string;
}

/**
 * 支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON): `v3/PAYSCORE.MCH_PREPAY`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012084127) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194116)
 */
export interface V3PayscoreMchPrepayEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.MCH_PREPAY';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'payscore' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreMchPrepayEventCiphertext;
  };
}

export interface V3PayscoreMchPrepayEventCiphertext {
  /** 调用创单接口时提交的服务ID */
  service_id: string;
  /** 调用创单接口时提交的应用ID */
  appid: string;
  /** 调用创单接口时提交的商户号 */
  mchid: string;
  /** 调用创单接口时传入的子商户应用ID */
  sub_appid?: string;
  /** 调用创单接口时传入的子商户商户号 */
  sub_mchid: string;
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string;
  /** 调用创单接口时提交的商户服务订单号 */
  out_order_no: string;
  openid?: string;
  sub_openid?: string;
  total_amount: number;
  prepay_req_body: {
    device_info: string;
    /** 微信支付分配给收单服务商的ID */
    nonce_str: string;
    /** 商品或支付单简要描述 */
    body: string;
    attach?: string;
    fee_type: string;
    time_start: string;
    time_expire: string;
    goods_tag?: string;
    notify_url: string;
    /**
     * - `JSAPI` 公众号支付
     * - `NATIVE` 扫码支付
     * - `App` App 支付
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'App' | (string & {});
    limit_pay: string;
    /** 需要跟公众平台的发票功能联合使用 */
    need_receipt: boolean;
  };
  prepay_req_header_base64?: string;
  prepay_req_body_base64?: string;
  prepay_resp_http_code?: number;
  prepay_resp_header_base64?: string;
  prepay_resp_body_base64?: string;
}

/**
 * 支付分服务确认订单(PAYSCORE.USER_ACCEPTED)通知(JSON): `v3/PAYSCORE.USER_ACCEPTED`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8) [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8)
 */
export interface V3PayscoreUserAcceptedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.USER_ACCEPTED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserAcceptedEventCiphertext;
  };
}

export interface V3PayscoreUserAcceptedEventCiphertext {
  contract_id?: string;
  /** 商户号 */
  mchid?: string;
  /** 公众账号ID */
  appid?: string;
  /** 用户标识 */
  openid?: string;
  plan_id?: string;
  /**
   * - `ADD` 已签约
   * - `DELETE` 已解约
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {});
  /** 签约完成时间 */
  create_time?: string;
  out_contract_code?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户的商户号 */
  sub_mchid?: string;
  channel_id?: string;
  /** 服务ID */
  service_id?: string;
  /** 子商户公众号下OpenID */
  sub_openid?: string;
  /** 回调状态 */
  user_service_status?: string;
  /** 服务开启/解除授权时间 */
  openorclose_time?: string;
  /** 授权协议号 */
  authorization_code?: string;
  out_request_no?: string;
}

/**
 * 取消签约回调(PAYSCORE.USER_CANCEL_SIGN_PLAN)通知(JSON): `v3/PAYSCORE.USER_CANCEL_SIGN_PLAN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286184) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159037)
 */
export interface V3PayscoreUserCancelSignPlanEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.USER_CANCEL_SIGN_PLAN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'payscore' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserCancelSignPlanEventCiphertext;
  };
}

export interface V3PayscoreUserEventResource {
  /** 原始回调类型 */
  original_type: 'payscore' | (string & {});
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3PayscoreUserCancelSignPlanEventCiphertext;
}

export interface V3PayscoreUserCancelSignPlanEventCiphertext {
  sign_plan_id: string;
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string;
  /** 签约计划用户子商户应用下的OpenID */
  sub_openid?: string;
  /** 计划所属服务 */
  service_id: string;
  /** 服务商商户号 */
  mchid: string;
  /** 子商户商户号 */
  sub_mchid: string;
  /** 服务商AppID */
  appid: string;
  /** 子商户AppID */
  sub_appid?: string;
  merchant_sign_plan_no: string;
  merchant_callback_url: string;
  /** 签约所属计划ID */
  plan_id: string;
  going_detail_no: number;
  /** 计划签约状态 */
  sign_state: 'UNSIGNED' | (string & {});
  /** 取消计划时间 */
  cancel_sign_time: string;
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {});
  /** 签约计划取消原因 */
  cancel_reason?: string;
  /** 签约计划的名称 */
  plan_name: string;
  /** 签约计划过期时间 */
  plan_over_time: string;
  /** 签约计划原总金额(单位分) In fen. */
  total_origin_price: number;
  /** 签约计划扣费次数 */
  deduction_quantity: number;
  /** 签约计划实际总金额（单位分） In fen. */
  total_actual_price: number;
  /** 签约计划明细列表 */
  signed_detail_list: ({
    plan_detail_no: number;
    /** 计划明细原支付金额（单位分） In fen. */
    original_price: number;
    /** 计划明细优惠说明 */
    plan_discount_description?: string;
    /** 计划明细实际支付金额（单位分） In fen. */
    actual_price: number;
    /** 计划明细状态 */
    plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {});
    order_id?: string;
    merchant_plan_detail_no: string;
    /** 计划详情名称 */
    plan_detail_name: string;
    actual_pay_price?: number;
    /** 详情使用时间 */
    use_time: string;
    /** 详情对应订单实际完成支付时间 */
    complete_time: string;
    /** 详情对应订单取消时间 */
    cancel_time: string;
  })[];
  /** 签约时间 */
  sign_time: string;
}

/**
 * 支付分服务用户解除授权成功(PAYSCORE.USER_CLOSE_SERVICE)通知(JSON): `v3/PAYSCORE.USER_CLOSE_SERVICE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012155288) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086446)
 */
export interface V3PayscoreUserCloseServiceEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.USER_CLOSE_SERVICE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserCloseServiceEventCiphertext;
  };
}

export interface V3PayscoreUserCloseServiceEventCiphertext {
  /** 公众账号ID */
  appid?: string;
  /** 商户号 */
  mchid?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户的商户号 */
  sub_mchid?: string;
  channel_id?: string;
  /** 服务ID */
  service_id?: string;
  /** 用户标识 */
  openid?: string;
  /** 子商户公众号下OpenID */
  sub_openid?: string;
  /** 回调状态 */
  user_service_status?: string;
  /** 服务开启/解除授权时间 */
  openorclose_time?: string;
  /** 授权协议号 */
  authorization_code?: string;
  out_request_no?: string;
}

/** 确认订单回调通知: `v3/PAYSCORE.USER_CONFIRM` */
export interface V3PayscoreUserConfirmEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'PAYSCORE.USER_CONFIRM';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 通知数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserConfirmEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3PayscoreUserConfirmEventCiphertext {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 商户号 At most 32 characters. */
  mchid: string;
  /** 子商户公众账号ID At most 32 characters. */
  sub_appid?: string;
  /** 子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 用户标识 At most 128 characters. */
  openid?: string;
  /** 用户标识 At most 128 characters. */
  sub_openid?: string;
  /**
   * 服务订单状态 At most 32 characters.
   * - `DOING` 服务订单进行中
   * - `CREATED` 商户已创建服务订单
   * - `DONE` 服务订单完成(终态)
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'DOING' | 'CREATED' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /**
   * DOING状态附加说明 At most 32 characters.
   * - `USER_CONFIRM` 用户已确认状态
   * - `MCH_COMPLETE` 商户已完结状态
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 总金额 */
  total_amount?: number;
  /** 服务信息 At most 20 characters. */
  service_introduction: string;
  /** 后付费项目 */
  post_payments: V3PayscoreUserEventPostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscoreUserEventPostDiscounts[];
  /** 服务风险金 */
  risk_fund: V3PayscoreUserEventRiskFund;
  /** 服务时间段 */
  time_range: V3PayscoreUserEventTimeRange;
  /** 服务位置 */
  location?: V3PayscoreUserEventLocation;
  /** 商户数据包 At most 256 characters. */
  attach?: string;
  /** 微信服务单号 At most 64 characters. */
  order_id?: string;
  /** 是否需要收款 */
  need_collection?: boolean;
}

export interface V3PayscoreUserEventPostPayments {
  /** 付费名称 At most 20 characters. */
  name?: string;
  /** 付费金额 */
  amount?: number;
  /** 付费说明 At most 30 characters. */
  description?: string;
  /** 付费数量 */
  count?: number;
}

export interface V3PayscoreUserEventPostDiscounts {
  /** 优惠名称 At most 20 characters. */
  name?: string;
  /** 优惠说明 At most 30 characters. */
  description?: string;
  /** 优惠金额 */
  amount?: number;
}

export interface V3PayscoreUserEventRiskFund {
  /**
   * 风险名称 At most 64 characters.
   * - `DEPOSIT` 押金
   * - `ADVANCE` 预付款
   * - `CASH_DEPOSIT` 保证金
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
  /** 风险金额 */
  amount: number;
  /** 风险说明 At most 30 characters. */
  description?: string;
}

export interface V3PayscoreUserEventTimeRange {
  /** 服务开始时间 At most 14 characters. */
  start_time: string;
  /** 服务开始时间备注 At most 20 characters. */
  start_time_remark?: string;
  /** 服务结束时间 At most 14 characters. */
  end_time?: string;
  /** 服务结束时间备注 At most 20 characters. */
  end_time_remark?: string;
}

export interface V3PayscoreUserEventLocation {
  /** 服务开始地点 At most 20 characters. */
  start_location?: string;
  /** 服务结束地点 At most 20 characters. */
  end_location?: string;
}

/**
 * 支付分服务用户授权成功(PAYSCORE.USER_OPEN_SERVICE)通知(JSON): `v3/PAYSCORE.USER_OPEN_SERVICE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160692) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012155288) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086446)
 */
export interface V3PayscoreUserOpenServiceEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.USER_OPEN_SERVICE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserOpenServiceEventCiphertext | V3PayscoreUserOpenServiceEventPayloadEduschoolpay;
  };
}

export interface V3PayscoreUserOpenServiceEventCiphertext {
  contract_id?: string;
  /** 商户号 */
  mchid?: string;
  /** 公众账号ID */
  appid?: string;
  /** 用户标识 */
  openid?: string;
  plan_id?: string;
  /**
   * - `ADD` 已签约
   * - `DELETE` 已解约
   */
  contract_status?: 'ADD' | 'DELETE' | (string & {});
  /** 签约完成时间 */
  create_time?: string;
  out_contract_code?: string;
  /** 子商户应用ID */
  sub_appid?: string;
  /** 子商户的商户号 */
  sub_mchid?: string;
  channel_id?: string;
  /** 服务ID */
  service_id?: string;
  /** 子商户公众号下OpenID */
  sub_openid?: string;
  /** 回调状态 */
  user_service_status?: string;
  /** 服务开启/解除授权时间 */
  openorclose_time?: string;
  /** 授权协议号 */
  authorization_code?: string;
  out_request_no?: string;
}

/** The payload EDUSCHOOLPAY, identified by `contract_id`, `plan_id`, `contract_status`, `out_contract_code`. */
export interface V3PayscoreUserOpenServiceEventPayloadEduschoolpay extends V3PayscoreUserOpenServiceEventCiphertext {
  contract_id: string;
  plan_id: string;
  contract_status: 'ADD' | 'DELETE' | (string & {});
  out_contract_code: string;
}

/**
 * 支付分服务用户支付成功(PAYSCORE.USER_PAID)通知(JSON): `v3/PAYSCORE.USER_PAID`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587953) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586137) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012625482) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096520)
 */
export interface V3PayscoreUserPaidEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'PAYSCORE.USER_PAID';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserPaidEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'payscore' | (string & {});
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3PayscoreUserPaidEventCiphertext {
  /** 公众账号ID At most 32 characters. */
  appid: string;
  /** 商户号 At most 32 characters. */
  mchid: string;
  /** 子商户公众账号ID At most 32 characters. */
  sub_appid?: string;
  /** 子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 调用创单接口时传入的渠道商商户号 */
  channel_id?: string;
  /** 商户服务订单号 At most 32 characters. */
  out_order_no: string;
  /** 商户系统内部扣款单号 */
  out_trade_no?: string;
  /** 服务ID At most 32 characters. */
  service_id: string;
  /** 用户标识 At most 128 characters. */
  openid?: string;
  /** 用户标识 At most 128 characters. */
  sub_openid?: string;
  /**
   * 服务订单状态 At most 32 characters.
   * - `DONE` 服务订单完成(终态)
   * - `CREATED` 商户已创建服务订单
   * - `DOING` 服务订单进行中
   * - `REVOKED` 商户取消服务订单(终态)
   * - `EXPIRED` 服务订单已失效
   */
  state: 'DONE' | 'CREATED' | 'DOING' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 总金额 */
  total_amount?: number;
  /** 服务信息 At most 20 characters. */
  service_introduction: string;
  /** 后付费项目 */
  post_payments: V3PayscoreUserEventPostPayments[];
  /** 商户优惠 */
  post_discounts?: V3PayscoreUserEventPostDiscounts[];
  /** 服务风险金 */
  risk_fund: V3PayscoreUserEventRiskFund;
  /** 服务时间段 */
  time_range: V3PayscoreUserEventTimeRange;
  /** 服务位置 */
  location?: V3PayscoreUserEventLocation;
  /** 商户数据包 At most 256 characters. */
  attach?: string;
  /** 微信服务单号 At most 64 characters. */
  order_id?: string;
  /** 是否需要收款 */
  need_collection?: boolean;
  /** 商户回调地址 At most 255 characters. */
  notify_url?: string;
  /** 收款信息 */
  collection?: {
    /**
     * 订单收款状态 At most 32 characters.
     * - `USER_PAYING` 待支付
     * - `USER_PAID` 已支付
     */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {});
    /** 总金额 */
    total_amount: number;
    /** 待收金额 */
    paying_amount: number;
    /** 已收金额 */
    paid_amount: number;
    /** 收款明细列表 */
    details?: ({
      /** 收款序号 */
      seq?: number;
      /** 单笔收款金额 */
      amount: number;
      /**
       * 收款成功渠道 At most 32 characters.
       * - `NEWTON` 微信支付分渠道
       * - `MCH` 商户渠道
       */
      paid_type?: 'NEWTON' | 'MCH' | (string & {});
      /** 收款成功时间 At most 14 characters. */
      paid_time: string;
      /** 微信支付订单号 At most 200 characters. */
      transaction_id?: string;
      /** 优惠功能 */
      promotion_detail?: ({
        /** 券ID At most 32 characters. */
        coupon_id: string;
        /** 优惠名称 At most 64 characters. */
        name?: string;
        /**
         * 优惠范围 At most 12 characters.
         * - `GLOBAL` 全场代金券
         * - `SINGLE` 单品优惠
         */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {});
        /**
         * 优惠类型 At most 12 characters.
         * - `CASH` 预充值
         * - `NOCASH` 免充值
         */
        type?: 'CASH' | 'NOCASH' | (string & {});
        /** 代金券面额 */
        amount: number;
        /** 代金券活动ID At most 32 characters. */
        stock_id?: string;
        /** 微信出资 */
        wechatpay_contribute?: number;
        /** 商户出资 */
        merchant_contribute?: number;
        /** 其他出资 */
        other_contribute?: number;
        /** 代金券币种 At most 16 characters. */
        currency?: string;
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 At most 32 characters. */
          goods_id: string;
          /** 商品数量 */
          quantity?: number;
          /** 商品单价 */
          unit_price?: number;
          /** 商品优惠金额 */
          discount_amount?: number;
          /** 商品备注 At most 128 characters. */
          goods_remark?: string;
        }[];
      })[];
    })[];
  };
  /**
   * - `USER_OPEN_SERVICE` 授权成功
   * - `USER_CLOSE_SERVICE` 解除授权成功
   */
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {});
  openorclose_time?: string;
  authorization_code?: string;
  /** 订单状态说明 */
  state_description?: string;
  out_request_no?: string;
}

/**
 * 签约成功回调(PAYSCORE.USER_SIGN_PLAN)通知(JSON): `v3/PAYSCORE.USER_SIGN_PLAN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286193) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159652)
 */
export interface V3PayscoreUserSignPlanEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PAYSCORE.USER_SIGN_PLAN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'payscore' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3PayscoreUserCancelSignPlanEventCiphertext;
  };
}

/**
 * 商品券图片生成结果(PRODUCT_COUPON_SP.IMAGE_GENERATION)通知(JSON): `v3/PRODUCT_COUPON_SP.IMAGE_GENERATION`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327744) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4017327759)
 */
export interface V3ProductCouponSpImageGenerationEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 */
  event_type: 'PRODUCT_COUPON_SP.IMAGE_GENERATION';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ProductCouponSpImageGenerationEventCiphertext;
    /** 附加数据 */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: 'product_coupon' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3ProductCouponSpImageGenerationEventCiphertext {
  /** 图片生成的任务ID */
  task_id: string;
  /** 品牌ID At most 40 characters. */
  brand_id: string;
  /**
   * 图片生成类型
   * - `COMBINE_IMAGE` 将参数中的各要素拼接到图片上
   * - `CUT_OUT` 去除背景图片
   */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {});
  /**
   * 任务状态
   * - `SUCCESS` 任务成功
   * - `FAIL` 任务失败
   * - `PROCESSING` 任务执行中
   */
  task_state: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {});
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url: string;
  };
  /** 抠图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url: string;
  };
}

/**
 * 商品券领券(PRODUCT_COUPON_SP.SEND)通知(JSON): `v3/PRODUCT_COUPON_SP.SEND`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015780862) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016435717)
 */
export interface V3ProductCouponSpSendEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'PRODUCT_COUPON_SP.SEND';
  /** 通知数据类型 At most 32 characters. */
  resource_type: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ProductCouponSpSendEventCiphertext;
    /** 附加数据 */
    associated_data?: string;
    /** 原始回调类型 At most 16 characters. */
    original_type: 'product_coupon' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3ProductCouponSpSendEventCiphertext {
  /** 用户券Code At most 32 characters. */
  coupon_code: string;
  /** 品牌ID At most 40 characters. */
  brand_id: string;
  /** 商品券ID At most 40 characters. */
  product_coupon_id: string;
  /** 商品券批次ID At most 40 characters. */
  stock_id: string;
  /** 商品券批次组ID At most 40 characters. */
  stock_bundle_id?: string;
  /** 用户券组ID At most 40 characters. */
  user_coupon_bundle_id?: string;
  /** 事件通知AppID */
  appid: string;
  /** 用户OpenID */
  openid: string;
  /** 用户UnionID */
  unionid: string;
  /** 领券时间 */
  receive_time: string;
  /** 发券请求单号 */
  send_request_no: string;
  /**
   * 发券渠道
   * - `BRAND_MANAGE` 摇一摇有优惠
   * - `API` 服务商自主发券
   * - `RECEIVE_COMPONENT` 小程序领券组件
   */
  send_channel: 'BRAND_MANAGE' | 'API' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {});
  /** 有效期开始时间 */
  valid_begin_time: string;
  /** 有效期结束时间 */
  valid_end_time: string;
  /** 领券手机号 */
  phone_number?: string;
  /** 领券手机区号 */
  country_code?: string;
  /** 自定义附加信息 */
  attach?: string;
  /** 渠道自定义信息 */
  channel_custom_info?: string;
}

/**
 * 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON): `v3/PROFITSHARING.RETURN`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289679) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012116672) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075216) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075400)
 */
export interface V3ProfitsharingReturnEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PROFITSHARING.RETURN';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'profitsharing' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ProfitsharingReturnEventCiphertext;
  };
}

export interface V3ProfitsharingEventResource {
  /** 原始回调类型 */
  original_type: 'profitsharing' | (string & {});
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3ProfitsharingReturnEventCiphertext;
}

export interface V3ProfitsharingReturnEventCiphertext {
  /** 商户号 */
  mchid?: string;
  /** 调用接口提交的商户号 */
  sp_mchid?: string;
  /** 调用接口提交的子商户号 */
  sub_mchid?: string;
  /** 微信支付系统生成的订单号 */
  transaction_id: string;
  /** 微信分账/回退单号 */
  order_id: string;
  /** 分账方系统内部的分账/回退单号 */
  out_order_no: string;
  /** 分账接收方对象 */
  receiver: {
    /** 分账接收方的类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
    /** 分账接收方的账号 */
    account: string;
    amount: number;
    /** 分账/回退描述 */
    description: string;
  };
  /** 订单支付完成时间 */
  success_time: string;
}

/**
 * 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON): `v3/PROFITSHARING.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289679) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012116672) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075216) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075400)
 */
export interface V3ProfitsharingSuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'PROFITSHARING.SUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'profitsharing' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ProfitsharingReturnEventCiphertext;
  };
}

/**
 * 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON): `v3/RECHARGE.CLOSED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
 */
export interface V3RechargeClosedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'RECHARGE.CLOSED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'recharge' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RechargeClosedEventCiphertext;
  };
}

export interface V3RechargeClosedEventCiphertext {
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: V3RechargeEventRechargeAmount;
  /** 备注 */
  remark?: string;
  /** 银行转账信息 */
  bank_transfer_info?: V3RechargeEventBankTransferInfo;
  /** 扫码充值信息 */
  qr_recharge_info?: {
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {});
    /** 用户openid */
    openid: string;
  };
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: V3RechargeEventOnlineBankRechargeInfo;
  /** 受理充值时间 */
  accept_time: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[];
}

export interface V3RechargeEventRechargeAmount {
  /** 总金额 */
  amount: number;
  /** 货币类型 */
  currency: string;
}

export interface V3RechargeEventBankTransferInfo {
  /** 转账充值附言 */
  memo: string;
  /** 转入的银行流水单号 */
  bill_no: string;
  /** 开户银行名称 */
  bank_name: string;
  /** 银行卡尾号 */
  bank_card_tail: string;
  /** 银行账户名称 */
  bank_account_name: string;
}

export interface V3RechargeEventOnlineBankRechargeInfo {
  /** 银行交易订单号 */
  bill_no?: string;
  /** 网银充值退回时间 */
  return_time?: string;
  /** 网银充值退回原因 */
  return_reason?: string;
  /** 开户银行名称 */
  bank_name?: string;
  /** 网银类型 */
  online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
  /** 银行卡号后四位 */
  bank_card_tail?: string;
  /** 银行账户名称 */
  bank_account_name?: string;
}

/**
 * 平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON): `v3/RECHARGE.FUND_RETURNED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012973125)
 */
export interface V3RechargeFundReturnedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'RECHARGE.FUND_RETURNED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'recharge' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RechargeFundReturnedEventCiphertext;
  };
}

export interface V3RechargeFundReturnedEventCiphertext {
  /** 充值退回单号 */
  recharge_returned_id: string;
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {});
  detail?: {
    /** 开户银行名称 */
    bank_name: string;
    /** 银行卡尾号 */
    bank_card_tail: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 充值金额 */
    amount?: number;
    /** 充值币种 */
    currency?: string;
    /** 银行附言 */
    memo: string;
    /** 退回时间 */
    return_time: string;
    /** 退回原因 */
    return_reason: string;
  } | {
    /** 网银类型 */
    online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {});
    /** 开户银行名称 */
    bank_name: string;
    /** 银行卡尾号 */
    bank_card_tail: string;
    /** 银行账户名称 */
    bank_account_name?: string;
    /** 充值金额 */
    amount?: number;
    /** 充值币种 */
    currency?: string;
    /** 退回时间 */
    return_time: string;
    /** 退回原因 */
    return_reason: string;
  };
}

/**
 * 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON): `v3/RECHARGE.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012763652)
 */
export interface V3RechargeSuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'RECHARGE.SUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'recharge' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RechargeSuccessEventCiphertext;
  };
}

export interface V3RechargeSuccessEventCiphertext {
  /** 平台商户号 */
  sp_mchid: string;
  /** 二级商户号 */
  sub_mchid: string;
  /** 商户充值单号 */
  out_recharge_no: string;
  /** 微信支付充值单号 */
  recharge_id: string;
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {});
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {});
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {});
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {});
  /** 充值状态描述 */
  recharge_state_desc?: string;
  /** 充值金额 */
  recharge_amount: V3RechargeEventRechargeAmount;
  /** 备注 */
  remark?: string;
  /** 银行转账信息 */
  bank_transfer_info?: V3RechargeEventBankTransferInfo;
  /** 扫码充值信息 */
  qr_recharge_info?: {
    /** 员工类型 */
    employee_type: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {});
    /** 用户openid */
    openid: string;
  };
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: V3RechargeEventOnlineBankRechargeInfo;
  /** 受理充值时间 */
  accept_time: string;
  /** 充值成功时间 */
  success_time?: string;
  /** 关闭充值时间 */
  close_time?: string;
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[];
}

/**
 * 退款异常(REFUND.ABNORMAL)通知(JSON): `v3/REFUND.ABNORMAL`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)
 */
export interface V3RefundAbnormalEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'REFUND.ABNORMAL';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RefundAbnormalEventCiphertext | V3RefundAbnormalEventPayloadIndividual;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 32 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'refund' | (string & {});
  };
}

export interface V3RefundEventResource {
  /** 加密算法类型 At most 32 characters. */
  algorithm?: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext?: string;
  /** `ciphertext`, decrypted. */
  original_data: V3RefundAbnormalEventCiphertext;
  /** 附加数据 At most 16 characters. */
  associated_data?: string;
  /** 随机串 At most 32 characters. */
  nonce?: string;
  /** 原始回调类型 At most 64 characters. */
  original_type?: 'refund' | (string & {});
}

export interface V3RefundAbnormalEventCiphertext {
  /** 服务商商户号 At most 32 characters. */
  sp_mchid?: string;
  /** 子商户号（也叫特约商户号） At most 32 characters. */
  sub_mchid?: string;
  /** 商户号 At most 32 characters. */
  mchid?: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no?: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id?: string;
  /** 商户退款单号 At most 64 characters. */
  out_refund_no?: string;
  /** 微信支付退款单号 At most 32 characters. */
  refund_id?: string;
  /**
   * 退款状态 At most 32 characters.
   * - `SUCCESS` 退款成功
   * - `CLOSED` 退款关闭
   * - `ABNORMAL` 退款异常
   * - `PROCESSING` 退款处理中
   */
  refund_status?: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | 'PROCESSING' | (string & {});
  /** 退款成功时间 At most 64 characters. */
  success_time?: string;
  /** 退款入账账户 At most 64 characters. */
  user_received_account?: string;
  /** 金额信息 */
  amount?: {
    /** 原订单金额 */
    total?: number;
    /** 退款金额 */
    refund?: number;
    /** 用户实际支付金额 */
    payer_total?: number;
    /** 用户退款金额 */
    payer_refund?: number;
  };
  /**
   * 电商平台垫资退款专用参数 At most 32 characters.
   * - `REFUND_SOURCE_PARTNER_ADVANCE` 电商平台垫付
   * - `REFUND_SOURCE_SUB_MERCHANT` 二级商户
   */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {});
  individual_auth_id?: string;
}

/** The payload INDIVIDUAL, identified by `individual_auth_id`. */
export interface V3RefundAbnormalEventPayloadIndividual extends V3RefundAbnormalEventCiphertext {
  individual_auth_id: string;
}

/**
 * 退款关闭(REFUND.CLOSED)通知(JSON): `v3/REFUND.CLOSED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)
 */
export interface V3RefundClosedEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'REFUND.CLOSED';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RefundAbnormalEventCiphertext | V3RefundClosedEventPayloadIndividual;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 32 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'refund' | (string & {});
  };
}

/** The payload INDIVIDUAL, identified by `individual_auth_id`. */
export interface V3RefundClosedEventPayloadIndividual extends V3RefundAbnormalEventCiphertext {
  individual_auth_id: string;
}

/**
 * 退款成功(REFUND.SUCCESS)通知(JSON): `v3/REFUND.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791865) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070388) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810605) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791886) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791906) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085921) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421172) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421273) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421356) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421448) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071196) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268885) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587976) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647469) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083103) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085298) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080241) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085681) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085876) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085802) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231901) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462126) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462195) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462327) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462586) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080628) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167494) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650317) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166857) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886275) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086319) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124635) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013163616) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586138) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015252444) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013884) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354447) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354487) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354541) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354577) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354605) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013988467) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096479) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354862)
 */
export interface V3RefundSuccessEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'REFUND.SUCCESS';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RefundSuccessEventCiphertext | V3RefundSuccessEventPayloadIndividual;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 32 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'refund' | (string & {});
  };
}

export interface V3RefundSuccessEventCiphertext {
  /** 服务商商户号 At most 32 characters. */
  sp_mchid?: string;
  /** 子商户号（也叫特约商户号） At most 32 characters. */
  sub_mchid?: string;
  /** 商户号 At most 32 characters. */
  mchid?: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no?: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id?: string;
  /** 商户退款单号 At most 64 characters. */
  out_refund_no?: string;
  /** 微信支付退款单号 At most 32 characters. */
  refund_id?: string;
  /**
   * 退款状态 At most 32 characters.
   * - `SUCCESS` 退款成功
   * - `CLOSED` 退款关闭
   * - `ABNORMAL` 退款异常
   * - `PROCESSING` 退款处理中
   */
  refund_status?: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | 'PROCESSING' | (string & {});
  /** 退款成功时间 At most 64 characters. */
  success_time?: string;
  /** 退款入账账户 At most 64 characters. */
  user_received_account?: string;
  /** 退款入账账户 */
  recv_account?: string;
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {});
  /** 金额信息 */
  amount?: {
    /** 结算币种退款金额 */
    settlement_refund?: number;
    /** 结算币种 */
    settlement_currency?: string;
    /** 原订单金额 */
    total?: number;
    /** 货币类型 */
    currency?: string;
    /** 退款金额 */
    refund?: number;
    /** 用户实际支付金额 */
    payer_total?: number;
    /** 用户支付币种 */
    payer_currency?: string;
    /** 用户退款金额 */
    payer_refund?: number;
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {});
      /** 汇率值 */
      rate?: number;
    };
  };
  /**
   * 电商平台垫资退款专用参数 At most 32 characters.
   * - `REFUND_SOURCE_PARTNER_ADVANCE` 电商平台垫付
   * - `REFUND_SOURCE_SUB_MERCHANT` 二级商户
   */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {});
  individual_auth_id?: string;
}

/** The payload INDIVIDUAL, identified by `individual_auth_id`. */
export interface V3RefundSuccessEventPayloadIndividual extends V3RefundSuccessEventCiphertext {
  individual_auth_id: string;
}

/**
 * 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON): `v3/RISKTRADE.IDENTIFICATION`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894258) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894240)
 */
export interface V3RisktradeIdentificationEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'RISKTRADE.IDENTIFICATION';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3RisktradeIdentificationEventCiphertext;
  };
}

export interface V3RisktradeIdentificationEventCiphertext {
  /** 商户号 */
  mchid: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 风险类型 */
  risk_type: 1 | 2 | 3 | 4 | (number & {});
  /** 风险等级 */
  risk_level: 1 | 2 | 3 | (number & {});
}

/**
 * 商户签名验签／加解密测试-回调接口(SECURITY_ECHO.SUCCESS)通知(JSON): `v3/SECURITY_ECHO.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015164042) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019605946)
 */
export interface V3SecurityEchoSuccessEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知类型 At most 32 characters. */
  event_type: 'SECURITY_ECHO.SUCCESS';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 通知资源数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3SecurityEchoSuccessEventCiphertext;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'security' | (string & {});
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3SecurityEchoSuccessEventCiphertext {
  /** 回显消息 At most 256 characters. */
  echo_message: string;
  /** 加密回显消息 At most 256 characters. Received encrypted: the SDK decrypts it with the merchant's key (RSA-OAEP). */
  encrypt_echo_message?: string;
}

/**
 * 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON): `v3/SETTLEMENT.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012650327)
 */
export interface V3SettlementSuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'SETTLEMENT.SUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3SettlementSuccessEventCiphertext;
  };
}

export interface V3SettlementSuccessEventCiphertext {
  /** 商户结算批次单号 */
  out_settle_batch_no: string;
  /** 微信支付结算批次单号 */
  settle_batch_no: string;
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string;
  /** 收款方描述 */
  description: string;
  /** 批次状态 */
  state: string;
  /** 交易场景 */
  trade_scenario: string;
  /** 批次创建时间 */
  create_time: string;
  /** 批次完成时间 */
  finish_time?: string;
}

/**
 * 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON): `v3/TRANSACTION.FAIL`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706)
 */
export interface V3TransactionFailEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'TRANSACTION.FAIL';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3TransactionFailEventCiphertext | V3TransactionFailEventPayloadParking | V3TransactionFailEventPayloadInsuranceEntrust;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: 'transaction' | (string & {});
  };
}

export interface V3TransactionFailEventCiphertext {
  /** 调用接口提交的应用ID At most 32 characters. */
  appid?: string;
  /** 调用接口提交的商户号 At most 32 characters. */
  sp_mchid?: string;
  /** 调用接口提交的子商户应用ID At most 32 characters. */
  sub_appid?: string;
  /** 用户在服务商AppID下的唯一标识 */
  openid?: string;
  sub_openid?: string;
  plan_id?: string;
  /** 签约信息 */
  contract_information?: {
    contract_id?: string;
    /**
     * - `ADD` 签约
     * - `DELETE` 解约
     */
    contract_status?: 'ADD' | 'DELETE' | (string & {});
    /** 签约完成时间 */
    create_time?: string;
  };
  /** 调用接口提交的子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 调用接口提交的商户服务订单号 At most 32 characters. */
  out_trade_no?: string;
  /** 微信支付系统生成的订单号 At most 32 characters. */
  transaction_id?: string;
  /** At most 128 characters. */
  description?: string;
  /** 订单成功创建时返回 At most 32 characters. */
  create_time?: string;
  /**
   * 交易状态 At most 32 characters.
   * - `SUCCESS` 支付成功
   * - `ACCEPT` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {});
  /** At most 256 characters. */
  trade_state_description?: string;
  /** 订单支付完成时间 At most 32 characters. */
  success_time?: string;
  /** At most 32 characters. */
  bank_type?: string;
  /** At most 128 characters. */
  attach?: string;
  /**
   * At most 1 characters.
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** At most 16 characters. */
  trade_scene?: 'PARKING' | (string & {});
  parking_info?: V3TransactionEventParkingInfo;
  payer?: {
    /** 用户在服务商的标识 At most 128 characters. */
    openid?: string;
    /** 用户在子商户的标识 At most 128 characters. */
    sub_openid?: string;
    sp_openid?: string;
  };
  amount?: {
    total?: number;
    /** At most 16 characters. */
    currency?: 'CNY' | (string & {});
    payer_currency?: string;
    payer_total?: number;
    discount_total?: number;
  };
  /** 设备信息 */
  device_information?: {
    /** 商户设备号 */
    device_id?: string;
    /** 商户端设备IP（发起扣款请求的商户服务器IP） */
    payer_total?: string;
  };
  promotion_detail?: ({
    /** 券或者立减优惠ID At most 32 characters. */
    coupon_id?: string;
    /** At most 128 characters. */
    name?: string;
    /**
     * At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * At most 16 characters.
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {});
    stock_id?: string;
    amount?: number;
    /** At most 32 characters. */
    activity_id?: string;
    wechatpay_contribute?: number;
    merchant_contribute?: number;
    other_contribute?: number;
    /**
     * At most 16 characters.
     * - `CNY` 人民币
     */
    currency?: 'CNY' | (string & {});
    /** 单品列表信息 */
    goods_detail?: {
      goods_id?: string;
      quantity?: number;
      unit_price?: number;
      discount_amount?: number;
      goods_remark?: string;
    }[];
  })[];
  mchid?: string;
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {});
  trade_state_desc?: string;
  /** 支付场景信息描述 */
  scene_info?: {
    device_id?: string;
  };
  sp_appid?: string;
}

export interface V3TransactionEventParkingInfo {
  /** At most 32 characters. */
  parking_id?: string;
  /** At most 32 characters. */
  plate_number?: string;
  /**
   * 车牌颜色 At most 32 characters.
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color?: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 用户入场时间 At most 32 characters. */
  start_time?: string;
  /** 用户出场时间 At most 32 characters. */
  end_time?: string;
  /** 所在停车位车场的名称 At most 32 characters. */
  parking_name?: string;
  charging_duration?: number;
  /** 停车场设备ID At most 32 characters. */
  device_id?: string;
}

/** The payload PARKING, identified by `trade_scene=PARKING`. */
export type V3TransactionFailEventPayloadParking = V3TransactionFailEventCiphertext & ParkingTransaction & {
  trade_scene: 'PARKING';
};

/** The payload INSURANCE_ENTRUST, identified by `trade_type=PAP`. */
export interface V3TransactionFailEventPayloadInsuranceEntrust extends V3TransactionFailEventCiphertext {
  trade_type: 'PAP';
}

/**
 * 校园轻松付扣费失败(TRANSACTION.INDUSTRY_FAILED)通知(JSON): `v3/TRANSACTION.INDUSTRY_FAILED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
 */
export interface V3TransactionIndustryFailedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'TRANSACTION.INDUSTRY_FAILED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3TransactionIndustryFailedEventCiphertext;
  };
}

export interface V3TransactionIndustryEventResource {
  /** 原始回调类型 */
  original_type: string;
  /** 对数据进行加密的加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 数据加密的附加数据 */
  associated_data?: string;
  /** 加密使用的随机串 */
  nonce: string;
  /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3TransactionIndustryFailedEventCiphertext;
}

export interface V3TransactionIndustryFailedEventCiphertext {
  mchid: string;
  appid: string;
  sub_mchid?: string;
  sub_appid?: string;
  out_trade_no: string;
  transaction_id?: string;
  trade_type?: string;
  /** 本支付订单的状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | 'PAY_BACK' | (string & {});
  trade_state_desc?: string;
  bank_type?: string;
  attach?: string;
  /** 支付订单已成功才会返回 */
  success_time?: string;
  /** 支付者 */
  payer?: {
    openid: string;
    sub_openid?: string;
  };
  /** 订单金额信息 */
  amount: {
    total: number;
    payer_total?: number;
    discount_total?: number;
    currency: string;
  };
  /** 设备信息 */
  device_info: {
    device_id?: string;
    device_ip: string;
  };
  /** 优惠详情 */
  promotion_detail?: ({
    coupon_id?: string;
    name?: string;
    /**
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    type?: 'COUPON' | 'DISCOUNT' | (string & {});
    amount?: number;
    stock_id?: string;
    wechatpay_contribute?: number;
    merchant_contribute?: number;
    other_contribute?: number;
  })[];
}

/**
 * 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY_SUCCESS)通知(JSON): `v3/TRANSACTION.INDUSTRY_SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063)
 */
export interface V3TransactionIndustrySuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'TRANSACTION.INDUSTRY_SUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3TransactionIndustryFailedEventCiphertext;
  };
}

/**
 * 用户对垫资单还款(TRANSACTION.PAY_BACK)通知(JSON): `v3/TRANSACTION.PAY_BACK`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160841)
 */
export interface V3TransactionPayBackEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'TRANSACTION.PAY_BACK';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3TransactionPayBackEventCiphertext | V3TransactionPayBackEventPayloadParking | V3TransactionPayBackEventPayloadEduschoolpay;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
}

export interface V3TransactionPayBackEventCiphertext {
  mchid?: string;
  /** 调用接口提交的应用ID At most 32 characters. */
  appid?: string;
  /** 调用接口提交的商户号 At most 32 characters. */
  sp_mchid?: string;
  /** 调用接口提交的子商户应用ID At most 32 characters. */
  sub_appid?: string;
  /** 调用接口提交的子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 调用接口提交的商户服务订单号 At most 32 characters. */
  out_trade_no?: string;
  /** 微信支付系统生成的订单号 At most 32 characters. */
  transaction_id?: string;
  trade_type?: string;
  /** At most 128 characters. */
  description?: string;
  /** 订单成功创建时返回 At most 32 characters. */
  create_time?: string;
  /**
   * 交易状态 At most 32 characters.
   * - `SUCCESS` 支付成功
   * - `ACCEPT` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | (string & {});
  trade_state_desc?: string;
  /** At most 256 characters. */
  trade_state_description?: string;
  /** 订单支付完成时间 At most 32 characters. */
  success_time?: string;
  /** At most 32 characters. */
  bank_type?: string;
  /** At most 128 characters. */
  attach?: string;
  /**
   * At most 1 characters.
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** At most 16 characters. */
  trade_scene?: 'PARKING' | (string & {});
  parking_info?: V3TransactionEventParkingInfo;
  payer?: {
    /** 用户在服务商的标识 At most 128 characters. */
    openid?: string;
    /** 用户在子商户的标识 At most 128 characters. */
    sub_openid?: string;
  };
  amount?: {
    total?: number;
    /** At most 16 characters. */
    currency?: 'CNY' | (string & {});
    payer_total?: number;
    discount_total?: number;
  };
  /** 设备信息 */
  device_info?: {
    device_id?: string;
  };
  promotion_detail?: ({
    /** 券或者立减优惠ID At most 32 characters. */
    coupon_id?: string;
    /** At most 128 characters. */
    name?: string;
    /**
     * At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * At most 16 characters.
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {});
    stock_id?: string;
    amount?: number;
    /** At most 32 characters. */
    activity_id?: string;
    wechatpay_contribute?: number;
    merchant_contribute?: number;
    other_contribute?: number;
    /**
     * At most 16 characters.
     * - `CNY` 人民币
     */
    currency?: 'CNY' | (string & {});
  })[];
}

/** The payload PARKING, identified by `trade_scene=PARKING`. */
export type V3TransactionPayBackEventPayloadParking = V3TransactionPayBackEventCiphertext & ParkingTransaction & {
  trade_scene: 'PARKING';
};

/** The payload EDUSCHOOLPAY, identified by `trade_type=AUTH`. */
export interface V3TransactionPayBackEventPayloadEduschoolpay extends V3TransactionPayBackEventCiphertext {
  trade_type: 'AUTH';
}

/**
 * 支付成功(TRANSACTION.SUCCESS)通知(JSON): `v3/TRANSACTION.SUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791861) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070368) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791836) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791882) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791902) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012158598) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421143) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421231) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421336) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421407) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012166360) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284311) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012165150) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286273) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012286313) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289459) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013392770) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085146) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080237) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085680) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085875) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085801) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231898) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462105) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462175) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462250) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462574) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167493) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012602261) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012166543) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886152) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012086059) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012090195) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012237246) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012155283) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012586136) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085573) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013194298) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012159706) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012160382) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012161063) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013014124) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012505528) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354543) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354579) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354607) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4014096450) [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354798) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015124358)
 */
export interface V3TransactionSuccessEvent {
  /** 通知ID At most 36 characters. */
  id: string;
  /** 通知创建时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'TRANSACTION.SUCCESS';
  /** 通知数据类型 At most 32 characters. */
  resource_type: 'encrypt-resource' | (string & {});
  /** 通知数据 */
  resource: {
    /** 加密算法类型 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据密文 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3TransactionSuccessEventCiphertext | V3TransactionSuccessEventPayloadBasic | V3TransactionSuccessEventPayloadPartner | V3TransactionSuccessEventPayloadCombine | V3TransactionSuccessEventPayloadParking | V3TransactionSuccessEventPayloadInsuranceEntrust;
    /** 附加数据 At most 16 characters. */
    associated_data?: string;
    /** 原始回调类型 At most 64 characters. */
    original_type?: 'transaction' | 'profitsharing' | (string & {});
    /** 随机串 At most 16 characters. */
    nonce: string;
  };
  /** 回调摘要 At most 64 characters. */
  summary: string;
}

export interface V3TransactionSuccessEventCiphertext {
  /** 商户号 At most 32 characters. */
  mchid?: string;
  /** 公众账号ID At most 32 characters. */
  appid?: string;
  /** 服务商商户号 At most 32 characters. */
  sp_mchid?: string;
  /** 子商户号（也叫特约商户号） At most 32 characters. */
  sub_mchid?: string;
  /** 服务商APPID At most 32 characters. */
  sp_appid?: string;
  /** 子商户APPID At most 32 characters. */
  sub_appid?: string;
  /** 商户订单号 At most 32 characters. */
  out_trade_no?: string;
  /** 微信支付订单号 At most 32 characters. */
  transaction_id?: string;
  /**
   * 交易类型 At most 16 characters.
   * - `JSAPI` 公众号支付、小程序支付
   * - `NATIVE` Native支付
   * - `APP` APP支付
   * - `MICROPAY` 付款码支付
   * - `MWEB` H5支付
   * - `FACEPAY` 刷脸支付
   */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | 'PAP' | (string & {});
  /** 微信分账/回退单号 At most 64 characters. */
  order_id?: string;
  /** 分账方系统内部的分账/回退单号 At most 64 characters. */
  out_order_no?: string;
  /** 分账接收方对象 */
  receiver?: {
    /**
     * 分账接收方的类型 At most 32 characters.
     * - `MERCHANT_ID` 商户
     * - `PERSONAL_OPENID` 个人
     */
    type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {});
    /** 分账接收方的账号 At most 64 characters. */
    account?: string;
    amount?: number;
    /** 分账/回退描述 At most 80 characters. */
    description?: string;
  };
  /** At most 128 characters. */
  description?: string;
  /** 订单成功创建时返回 At most 32 characters. */
  create_time?: string;
  /**
   * 交易状态 At most 32 characters.
   * - `SUCCESS` 支付成功
   * - `ACCEPT` 已接收
   * - `PAY_FAIL` 支付失败
   * - `REFUND` 转入退款
   * - `NOTPAY` 未支付
   * - `CLOSED` 已关闭
   * - `REVOKED` 已撤销（仅付款码支付会返回）
   * - `USERPAYING` 用户支付中（仅付款码支付会返回）
   * - `PAYERROR` 支付失败（仅付款码支付会返回）
   */
  trade_state?: 'SUCCESS' | 'ACCEPT' | 'PAY_FAIL' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 交易状态描述 At most 256 characters. */
  trade_state_desc?: string;
  /** At most 256 characters. */
  trade_state_description?: string;
  /** 支付完成时间 At most 64 characters. */
  success_time?: string;
  /** 银行类型 At most 32 characters. */
  bank_type?: string;
  /** 商户数据包 At most 128 characters. */
  attach?: string;
  /**
   * At most 1 characters.
   * - `Y` 用户已还款
   * - `N` 用户未还款
   */
  user_repaid?: 'Y' | 'N' | (string & {});
  /** At most 16 characters. */
  trade_scene?: 'PARKING' | (string & {});
  parking_info?: V3TransactionEventParkingInfo;
  /** 支付者信息 */
  payer?: {
    /** 用户服务商标识 At most 128 characters. */
    sp_openid?: string;
    /** 用户子商户标识 At most 128 characters. */
    sub_openid?: string;
    /** 用户标识 At most 128 characters. */
    openid?: string;
  };
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number;
    /** 货币类型 At most 16 characters. */
    currency?: 'CNY' | (string & {});
    /** 用户支付币种 At most 16 characters. */
    payer_currency?: 'CNY' | (string & {});
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: string;
      /** 汇率值 */
      rate?: number;
    };
    /** 用户支付金额 */
    payer_total?: number;
    discount_total?: number;
  };
  /** 优惠功能 */
  promotion_detail?: ({
    /** 券ID At most 32 characters. */
    coupon_id?: string;
    /** 优惠名称 At most 128 characters. */
    name?: string;
    /**
     * 优惠范围 At most 32 characters.
     * - `GLOBAL` 全场代金券
     * - `SINGLE` 单品优惠
     */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {});
    /**
     * 优惠类型 At most 32 characters.
     * - `CASH` 充值型代金券
     * - `NOCASH` 免充值型代金券
     */
    type?: 'CASH' | 'NOCASH' | (string & {});
    /** 优惠券面额 */
    amount?: number;
    /** 活动ID At most 32 characters. */
    stock_id?: string;
    /** At most 32 characters. */
    activity_id?: string;
    /** 微信出资 */
    wechatpay_contribute?: number;
    /** 商户出资 */
    merchant_contribute?: number;
    /** 其他出资 */
    other_contribute?: number;
    /**
     * 优惠币种 At most 16 characters.
     * - `CNY` 人民币
     */
    currency?: 'CNY' | (string & {});
    /** 单品列表 */
    goods_detail?: V3TransactionSuccessEventGoodsDetail[];
  })[];
  /** 合单商户公众账号ID At most 32 characters. */
  combine_appid?: string;
  /** 合单商户号 At most 32 characters. */
  combine_mchid?: string;
  /** 合单商户订单号 At most 32 characters. */
  combine_out_trade_no?: string;
  /** 微信支付系统生成的订单号 */
  combine_transaction_id?: string;
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 At most 32 characters. */
    device_id?: string;
    /** 商品单列表 */
    sub_orders?: {
      /** 商品单发起商户号 */
      mchid?: string;
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string;
      /** 商品单个人收款方平台昵称 */
      individual_name?: string;
      /** 交易类型 */
      trade_type?: string;
      /** 交易状态 */
      trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
      /** 付款银行 */
      bank_type?: string;
      /** 附加数据 */
      attach?: string;
      /** 订单金额 */
      amount?: {
        /** 标价金额 */
        total_amount?: number;
        /** 现金支付金额 */
        payer_amount?: number;
        /** 标价币种 */
        currency?: string;
        /** 现金支付币种 */
        payer_currency?: string;
        /** 结算汇率 */
        settlement_rate?: number;
      };
      /** 支付完成时间 */
      success_time?: string;
      /** 微信支付订单号 */
      transaction_id?: string;
      /** 商品单订单号 */
      out_trade_no?: string;
    };
    /** 支付者信息 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string;
    };
    /** 使用的商户贴息信息(微信分付) */
    installment_info?: {
      /** 是否使用了商户贴息 */
      use_subsidy?: boolean;
      /** 用户实际选择分期期数 */
      selected_installment_number?: number;
    };
  };
  /** 商品单信息 */
  sub_orders?: ({
    /** 商品单商户号 At most 32 characters. */
    mchid?: string;
    /**
     * 交易类型 At most 16 characters.
     * - `JSAPI` JSAPI合单支付、小程序合单支付
     * - `NATIVE` Native合单支付
     * - `APP` APP合单支付
     * - `MWEB` H5合单支付
     */
    trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {});
    /**
     * 交易状态 At most 32 characters.
     * - `SUCCESS` 支付成功
     * - `NOTPAY` 未支付
     * - `CLOSED` 已关闭
     * - `REFUND` 转入退款
     * - `USERPAYING` 用户支付中
     * - `PAYERROR` 支付失败
     */
    trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | 'REFUND' | 'USERPAYING' | 'PAYERROR' | (string & {});
    /** 银行类型 At most 32 characters. */
    bank_type?: string;
    /** 商户数据包 At most 128 characters. */
    attach?: string;
    /** 支付完成时间 At most 32 characters. */
    success_time?: string;
    /** 商品单微信支付订单号 At most 32 characters. */
    transaction_id?: string;
    /** 商品单商户订单号 At most 32 characters. */
    out_trade_no?: string;
    /** 子商户号(也叫特约商户号) At most 32 characters. */
    sub_mchid?: string;
    /** 子商户APPID At most 32 characters. */
    sub_appid?: string;
    /** 用户子商户标识 At most 128 characters. */
    sub_openid?: string;
    /** 商品单金额信息 */
    amount?: {
      /** 标价金额 */
      total_amount?: number;
      /** 标价币种 At most 16 characters. */
      currency?: string;
      /** 用户支付金额 */
      payer_amount?: number;
      /** 用户支付币种 At most 8 characters. */
      payer_currency?: string;
      /** 结算汇率 */
      settlement_rate?: number;
    };
    /** 优惠功能 */
    promotion_detail?: ({
      /** 券ID At most 32 characters. */
      coupon_id?: string;
      /** 优惠名称 At most 64 characters. */
      name?: string;
      /**
       * 优惠范围 At most 32 characters.
       * - `GLOBAL` 全场代金券
       * - `SINGLE` 单品优惠
       */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {});
      /**
       * 优惠类型 At most 32 characters.
       * - `CASH` 预充值
       * - `NOCASH` 免充值
       */
      type?: 'CASH' | 'NOCASH' | (string & {});
      /** 优惠券面额 */
      amount?: number;
      /** 活动ID At most 32 characters. */
      stock_id?: string;
      /** 微信出资 */
      wechatpay_contribute?: number;
      /** 商户出资 */
      merchant_contribute?: number;
      /** 其他出资 */
      other_contribute?: number;
      /**
       * 优惠币种 At most 32 characters.
       * - `CNY` 人民币
       */
      currency?: 'CNY' | (string & {});
      /** 单品列表 */
      goods_detail?: V3TransactionSuccessEventGoodsDetail[];
    })[];
  })[];
  /** 合单支付者信息 */
  combine_payer_info?: {
    /** 用户标识 At most 128 characters. */
    openid?: string;
  };
}

export interface V3TransactionSuccessEventGoodsDetail {
  /** 商品编码 At most 32 characters. */
  goods_id?: string;
  /** 商品数量 */
  quantity?: number;
  /** 商品单价 */
  unit_price?: number;
  /** 商品优惠金额 */
  discount_amount?: number;
  /** 商品备注 At most 128 characters. */
  goods_remark?: string;
}

/** The payload BASIC, identified by `trade_state=SUCCESS`. */
export type V3TransactionSuccessEventPayloadBasic = V3TransactionSuccessEventCiphertext & Transaction & {
  trade_state: 'SUCCESS';
};
/** The payload PARTNER, identified by `sp_mchid`, `sub_mchid`. */
export type V3TransactionSuccessEventPayloadPartner = V3TransactionSuccessEventCiphertext & PartnerTransaction & {
  sp_mchid: string;
  sub_mchid: string;
};
/** The payload COMBINE, identified by `combine_mchid`. */
export type V3TransactionSuccessEventPayloadCombine = V3TransactionSuccessEventCiphertext & CombinedTransaction & {
  combine_mchid: string;
};
/** The payload PARKING, identified by `trade_scene=PARKING`. */
export type V3TransactionSuccessEventPayloadParking = V3TransactionSuccessEventCiphertext & ParkingTransaction & {
  trade_scene: 'PARKING';
};

/** The payload INSURANCE_ENTRUST, identified by `trade_type=PAP`. */
export interface V3TransactionSuccessEventPayloadInsuranceEntrust extends V3TransactionSuccessEventCiphertext {
  trade_type: 'PAP';
}

/**
 * 停车入场状态变更(VEHICLE.ENTRANCE_STATE_CHANGE)通知(JSON): `v3/VEHICLE.ENTRANCE_STATE_CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012284177) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085798)
 */
export interface V3VehicleEntranceStateChangeEvent {
  /** 通知的唯一ID At most 36 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3VehicleEntranceStateChangeEventCiphertext;
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
    /** 原始回调类型 */
    original_type?: string;
  };
}

export interface V3VehicleEntranceStateChangeEventCiphertext {
  /** 调用接口提交的商户号 At most 32 characters. */
  sp_mchid: string;
  /** 调用接口提交的子商户号 At most 32 characters. */
  sub_mchid?: string;
  /** 车主服务为商户分配的入场ID At most 32 characters. */
  parking_id: string;
  /** At most 32 characters. */
  out_parking_no: string;
  /** At most 32 characters. */
  plate_number: string;
  /**
   * 车牌颜色 At most 32 characters.
   * - `BLUE` 蓝色
   * - `GREEN` 绿色
   * - `YELLOW` 黄色
   * - `BLACK` 黑色
   * - `WHITE` 白色
   * - `LIMEGREEN` 黄绿色
   */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {});
  /** 入场时间 At most 32 characters. */
  start_time: string;
  /** 所在停车位车场的名称 At most 32 characters. */
  parking_name: string;
  /** 停车场的免费停车时长 */
  free_duration: number;
  /**
   * 本次入场车牌的服务状态 At most 32 characters.
   * - `NORMAL` 正常状态
   * - `BLOCKED` 不可用状态
   */
  parking_state: 'NORMAL' | 'BLOCKED' | (string & {});
  /**
   * - `PAUSE` 已暂停车主服务
   * - `OVERDUE` 已授权签约但欠费
   * - `REMOVE` 用户移除车牌导致车牌不可用
   */
  blocked_state_description?: 'PAUSE' | 'OVERDUE' | 'REMOVE' | (string & {});
  /** At most 32 characters. */
  state_update_time: string;
}

/**
 * ETC授权签约状态变化(VEHICLE.USER_STATE_CHANGE)通知(JSON): `v3/VEHICLE.USER_STATE_CHANGE`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158358)
 */
export interface V3VehicleUserStateChangeEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'VEHICLE.USER_STATE_CHANGE';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: string;
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3VehicleUserStateChangeEventCiphertext;
  };
}

export interface V3VehicleUserStateChangeEventCiphertext {
  /** 发起签约的AppID */
  appid: string;
  /** 服务商商户号 */
  sp_mchid: string;
  /** 用户在发起签约App的标识 */
  sp_openid: string;
  /** 用户在发起签约子App的标识 */
  sub_openid?: string;
  /** 特约商户号 */
  sub_mchid?: string;
  /** ETC扣费授权协议号 */
  contract_id: string;
  /** etc绑定状态 */
  bind_state: string;
  /** 绑定的车牌号 */
  plate_number: string;
}

/**
 * 商户平台申诉(VIOLATION.APPEAL)通知(JSON): `v3/VIOLATION.APPEAL`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
export interface V3ViolationAppealEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'VIOLATION.APPEAL';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ViolationAppealEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'violation' | (string & {});
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
  };
}

export interface V3ViolationEventResource {
  /** 对数据进行加密的加密算法 At most 32 characters. */
  algorithm: 'AEAD_AES_256_GCM' | (string & {});
  /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
  ciphertext: string;
  /** `ciphertext`, decrypted. */
  original_data: V3ViolationAppealEventCiphertext;
  /** 原始回调类型 At most 64 characters. */
  original_type: 'violation' | (string & {});
  /** 数据加密的附加数据 At most 16 characters. */
  associated_data?: string;
  /** 加密使用的随机串 At most 16 characters. */
  nonce: string;
}

export interface V3ViolationAppealEventCiphertext {
  /** 该商户平台处置记录对应的商户号 At most 32 characters. */
  sub_mchid: string;
  /** 子商户公司名称 At most 64 characters. */
  company_name: string;
  /** At most 128 characters. */
  record_id: string;
  /** At most 2048 characters. */
  punish_plan: string;
  /** 微信支付对违约商户的处置时间 At most 64 characters. */
  punish_time: string;
  /** At most 128 characters. */
  punish_description: string;
  /**
   * 微信支付对违约商户定义的风险类型 At most 2048 characters.
   * - `ONE_YUAN_PURCHASES` 涉嫌一元购
   * - `MULTI_LEVEL_DISTRIBUTION_REBATE` 涉嫌多级分销返利
   * - `PROHIBITED_BUSINESS_CATEGORIES` 涉嫌我司未开放类目
   * - `CASH_ADVANCE_VIA_CREDIT_CARD` 涉嫌信用卡套现
   * - `INDUCING_USERS_TO_MAKE_PAYMENTS` 涉嫌诱导支付
   * - `FRAUD` 涉嫌欺诈
   * - `MALICIOUS_FAN_COUNT_BOOSTING` 涉嫌恶意吸粉
   * - `CROSS_CATEGORY_ACTIVITIES` 涉嫌跨类目
   * - `CROSS_CATEGORY_BUSINESS` 涉嫌跨类目经营
   * - `GAMBLING` 涉嫌赌博
   * - `LEWD_CONTENT` 涉嫌色情
   * - `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS` 涉嫌无证经营支付结算业务
   * - `INVESTMENT` 涉嫌投资理财
   * - `TRANSACTION_DISPUTE` 涉嫌交易纠纷
   * - `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API` 涉嫌境内支付接口跨境使用
   * - `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES` 涉嫌境外超监管批复范围经营
   * - `UNUSUAL_TRANSACTION` 涉嫌交易异常
   * - `UNLICENSED_BUSINESS` 涉嫌无资质经营
   * - `WEALTH_INVESTMENT` 涉嫌投资理财
   * - `AFFILIATED_TO_A_VIOLATING_ENTITY` 涉嫌关联违规主体等异常风险
   * - `INVOLVED_IN_A_JUDICIAL_CASE` 涉嫌司法案件
   * - `INCORRECT_INFORMATION_SUBMITTED` 涉嫌资料异常
   * - `APPEAL_SUCCESSFUL` 申诉成功
   * - `REPORTED_BY_OTHERS` 涉嫌他人投诉举报
   * - `VIOLATING_SMART_CATERING_ACTIVITIES` 涉嫌智慧餐饮活动违规
   * - `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID` 涉嫌同一商户号下挂多个商户
   * - `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API` 涉嫌境外支付接口跨区域
   * - `UNUSUAL_REAL_TIME_TRANSACTION` 涉嫌实时交易异常
   * - `UNACCEPTABLE_DOCUMENTS` 涉嫌资料不合格
   * - `LARGE_AMOUNT_TRANSACTION` 涉嫌大额交易
   * - `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT` 无交易商户未确认开户意愿
   * - `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT` 未确认开户意愿
   * - `INACTIVE_TRANSACTION` 交易停滞
   * - `OTHER_UNUSUAL_ACTIVITIES` 涉嫌其它异常
   */
  risk_type: 'ONE_YUAN_PURCHASES' | 'MULTI_LEVEL_DISTRIBUTION_REBATE' | 'PROHIBITED_BUSINESS_CATEGORIES' | 'CASH_ADVANCE_VIA_CREDIT_CARD' | 'INDUCING_USERS_TO_MAKE_PAYMENTS' | 'FRAUD' | 'MALICIOUS_FAN_COUNT_BOOSTING' | 'CROSS_CATEGORY_ACTIVITIES' | 'CROSS_CATEGORY_BUSINESS' | 'GAMBLING' | 'LEWD_CONTENT' | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS' | 'INVESTMENT' | 'TRANSACTION_DISPUTE' | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API' | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES' | 'UNUSUAL_TRANSACTION' | 'UNLICENSED_BUSINESS' | 'WEALTH_INVESTMENT' | 'AFFILIATED_TO_A_VIOLATING_ENTITY' | 'INVOLVED_IN_A_JUDICIAL_CASE' | 'INCORRECT_INFORMATION_SUBMITTED' | 'APPEAL_SUCCESSFUL' | 'REPORTED_BY_OTHERS' | 'VIOLATING_SMART_CATERING_ACTIVITIES' | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID' | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API' | 'UNUSUAL_REAL_TIME_TRANSACTION' | 'UNACCEPTABLE_DOCUMENTS' | 'LARGE_AMOUNT_TRANSACTION' | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT' | 'INACTIVE_TRANSACTION' | 'OTHER_UNUSUAL_ACTIVITIES' | (string & {});
  /** At most 2048 characters. */
  risk_description: string;
}

/**
 * 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON): `v3/VIOLATION.INTERCEPT`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
export interface V3ViolationInterceptEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'VIOLATION.INTERCEPT';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ViolationAppealEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'violation' | (string & {});
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
  };
}

/**
 * 商户平台处罚(VIOLATION.PUNISH)通知(JSON): `v3/VIOLATION.PUNISH`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012079216)
 */
export interface V3ViolationPunishEvent {
  /** 通知的唯一ID At most 32 characters. */
  id: string;
  /** 通知创建的时间 At most 32 characters. */
  create_time: string;
  /** 通知的类型 At most 32 characters. */
  event_type: 'VIOLATION.PUNISH';
  /** 通知的资源数据类型 At most 32 characters. */
  resource_type: string;
  /** 回调摘要 At most 64 characters. */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 对数据进行加密的加密算法 At most 32 characters. */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 加密后的密文数据 At most 1048576 characters. Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3ViolationAppealEventCiphertext;
    /** 原始回调类型 At most 64 characters. */
    original_type: 'violation' | (string & {});
    /** 数据加密的附加数据 At most 16 characters. */
    associated_data?: string;
    /** 加密使用的随机串 At most 16 characters. */
    nonce: string;
  };
}

/**
 * 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON): `v3/WEBIZPAY.AUTHORIZED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
 */
export interface V3WebizpayAuthorizedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'WEBIZPAY.AUTHORIZED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'webizpay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3WebizpayAuthorizedEventCiphertext;
  };
}

export interface V3WebizpayAuthorizedEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 授权时间 */
  authorization_time: string;
}

/**
 * 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON): `v3/WEBIZPAY.PAYMENTREFUNDSUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764405)
 */
export interface V3WebizpayPaymentrefundsuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'WEBIZPAY.PAYMENTREFUNDSUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'webizpay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3WebizpayPaymentrefundsuccessEventCiphertext;
  };
}

export interface V3WebizpayPaymentrefundsuccessEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付退款单号 */
  refund_id: string;
  /** 商户退款单号 */
  out_refund_no: string;
  /** 金额 */
  amount: number;
  /** 支付完成时间 */
  pay_success_time: number;
  /** 已退款金额 */
  refunded_amount: number;
  /** 退款金额 */
  refund_amount: number;
  /** 退款状态 */
  refund_state: 'SUCCESS' | (string & {});
  /** 退款创建时间 */
  refund_create_time: number;
  /** 退款成功时间 */
  refund_success_time: number;
}

/**
 * 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON): `v3/WEBIZPAY.PAYMENTSUCCESS`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764398)
 */
export interface V3WebizpayPaymentsuccessEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'WEBIZPAY.PAYMENTSUCCESS';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'webizpay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3WebizpayPaymentsuccessEventCiphertext;
  };
}

export interface V3WebizpayPaymentsuccessEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 收款商户简称 */
  receive_mch_name: string;
  /** 收款商户全称 */
  receive_mch_full_name: string;
  /** 收款商户对应社会组织代码 */
  receive_mch_organization_code: string;
  /** 收单机构 */
  acquirer: string;
  /** 微信支付订单号 */
  transaction_id: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 微信支付退款单号 */
  refund_id?: string;
  /** 商户退款单号 */
  out_refund_no?: string;
  /** 交易状态 */
  transaction_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {});
  /** 金额 */
  amount: number;
  /** 商品名称 */
  goods_name: number;
  /** 支付完成时间 */
  pay_success_time: number;
}

/**
 * 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON): `v3/WEBIZPAY.QUOTACARDEXPIRED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014612130)
 */
export interface V3WebizpayQuotacardexpiredEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'WEBIZPAY.QUOTACARDEXPIRED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'webizpay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3WebizpayQuotacardexpiredEventCiphertext;
  };
}

export interface V3WebizpayQuotacardexpiredEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业支付额度卡卡号 */
  card_no: string;
  /** 微信授权关系ID */
  employee_id: string;
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {});
  /** 卡片失效时间 */
  card_disabled_time: string;
  /** 失效原因 */
  reason?: string;
}

/**
 * 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON): `v3/WEBIZPAY.REVOKED`
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015764414)
 */
export interface V3WebizpayRevokedEvent {
  /** 通知的唯一ID */
  id: string;
  /** 通知创建的时间 */
  create_time: string;
  /** 通知的类型 */
  event_type: 'WEBIZPAY.REVOKED';
  /** 通知的资源数据类型 */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  /** 通知资源数据 */
  resource: {
    /** 原始回调类型 */
    original_type: 'webizpay' | (string & {});
    /** 对数据进行加密的加密算法 */
    algorithm: 'AEAD_AES_256_GCM' | (string & {});
    /** 数据加密的附加数据 */
    associated_data?: string;
    /** 加密使用的随机串 */
    nonce: string;
    /** 加密后的密文数据 Encrypted with the APIv3 key (AES-256-GCM). */
    ciphertext: string;
    /** `ciphertext`, decrypted. */
    original_data: V3WebizpayRevokedEventCiphertext;
  };
}

export interface V3WebizpayRevokedEventCiphertext {
  /** 服务商商户号 */
  sp_mchid: string;
  /** 出资子商户号 */
  sub_mchid: string;
  /** 企业员工ID */
  user_id: string;
  /** 员工企业支付权限状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {});
  /** 授权解除时间 */
  authorization_revoked_time: string;
  /** 授权解除原因 */
  reason: '企业发起' | '员工注销' | (string & {});
}
