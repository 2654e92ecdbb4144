// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Empty, Operation, PathNode } from '../chain/typed.ts';
export interface V3ParkingPaths {
  'v3/parking/reminders/application': V3ParkingRemindersApplication;
  'v3/parking/reminders/application/query': V3ParkingRemindersApplicationQuery;
  'v3/parking/reminders/application/withdraw': V3ParkingRemindersApplicationWithdraw;
  'v3/parking/reminders/applications': V3ParkingRemindersApplications;
  'v3/parking/reminders/entry': V3ParkingRemindersEntry;
  'v3/parking/reminders/exit': V3ParkingRemindersExit;
  'v3/parking/reminders/ext-payment': V3ParkingRemindersExtPayment;
  'v3/parking/reminders/parking-fee': V3ParkingRemindersParkingFee;
  'v3/parking/reminders/parking-lot': V3ParkingRemindersParkingLot;
  'v3/parking/reminders/payment': V3ParkingRemindersPayment;
}

export interface V3ParkingOperations {
  'v3/parking/reminders/application': { post: Operation<V3ParkingRemindersApplicationPostRequest, V3ParkingRemindersApplicationPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/application/query': { get: Operation<V3ParkingRemindersApplicationQueryGetRequest, V3ParkingRemindersApplicationQueryGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/application/withdraw': { post: Operation<V3ParkingRemindersApplicationWithdrawPostRequest, V3ParkingRemindersApplicationWithdrawPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/applications': { get: Operation<V3ParkingRemindersApplicationsGetRequest, V3ParkingRemindersApplicationsGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/entry': { post: Operation<V3ParkingRemindersEntryPostRequest, V3ParkingRemindersEntryPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/exit': { post: Operation<V3ParkingRemindersExitPostRequest, V3ParkingRemindersExitPostResponse> };
  'v3/parking/reminders/ext-payment': { post: Operation<V3ParkingRemindersExtPaymentPostRequest, V3ParkingRemindersExtPaymentPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/parking-fee': { post: Operation<V3ParkingRemindersParkingFeePostRequest, V3ParkingRemindersParkingFeePostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/parking-lot': { get: Operation<V3ParkingRemindersParkingLotGetRequest, V3ParkingRemindersParkingLotGetResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
  'v3/parking/reminders/payment': { post: Operation<V3ParkingRemindersPaymentPostRequest, V3ParkingRemindersPaymentPostResponse, 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR'> };
}

/** `v3/parking` */
export interface V3Parking extends PathNode {
  reminders: V3ParkingReminders;
}

/** `v3/parking/reminders` */
export interface V3ParkingReminders extends PathNode {
  application: V3ParkingRemindersApplication;
  applications: V3ParkingRemindersApplications;
  entry: V3ParkingRemindersEntry;
  exit: V3ParkingRemindersExit;
  'ext-payment': V3ParkingRemindersExtPayment;
  extPayment: V3ParkingRemindersExtPayment;
  'parking-fee': V3ParkingRemindersParkingFee;
  parkingFee: V3ParkingRemindersParkingFee;
  'parking-lot': V3ParkingRemindersParkingLot;
  parkingLot: V3ParkingRemindersParkingLot;
  payment: V3ParkingRemindersPayment;
}

/** `v3/parking/reminders/application` */
export interface V3ParkingRemindersApplication extends PathNode {
  query: V3ParkingRemindersApplicationQuery;
  withdraw: V3ParkingRemindersApplicationWithdraw;
  /**
   * 提交停车场进件申请: `POST v3/parking/reminders/application`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557780)
   */
  post: Call<V3ParkingRemindersApplicationPostRequest, V3ParkingRemindersApplicationPostResponse>;
  /** 提交停车场进件申请: `POST v3/parking/reminders/application` */
  postAsync: Call<V3ParkingRemindersApplicationPostRequest, V3ParkingRemindersApplicationPostResponse>;
}

export interface V3ParkingRemindersApplicationPostRequest extends CommonOptions {
  json: {
    /** 停车场信息 */
    parking_lot: {
      /** 停车场名称 At most 128 characters. */
      parking_lot_name: string;
      /** 商户停车场ID At most 64 characters. */
      out_parking_lot_id: string;
      /** 停车场地址 At most 256 characters. */
      parking_lot_address: string;
      /** 停车场经度 At most 16 characters. */
      longitude: string;
      /** 停车场纬度 At most 16 characters. */
      latitude: string;
      /**
       * 停车场类型
       * - `PARKING_LOT_TYPE_UNKNOWN` 未知
       * - `PARKING_LOT_TYPE_BUSINESS_DISTRICT` 商圈
       * - `PARKING_LOT_TYPE_OFFICE_BUILDING` 写字楼
       * - `PARKING_LOT_TYPE_TRANSPORTATION_HUB` 交通枢纽
       * - `PARKING_LOT_TYPE_RESIDENTIAL_AREA` 住宅
       * - `PARKING_LOT_TYPE_PARK_AREA` 公园
       * - `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY` 其他公共设施
       */
      parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY';
      /** 客服联系电话 At most 20 characters. */
      phone_number: string;
      /** 收费告示牌url At most 512 characters. */
      parking_sign_url?: string;
      /** 停车场优惠文案 */
      notification_text_list?: string[];
      /** 商家支付小程序appid At most 32 characters. */
      payment_mini_prog_appid?: string;
      /** 商家支付路径 At most 256 characters. */
      payment_path: string;
      /** 商家停车订单小程序appid At most 32 characters. */
      parking_order_mini_prog_appid?: string;
      /** 商家停车订单路径 At most 256 characters. */
      parking_order_path?: string;
      /** 计费规则 */
      charging_rule?: {
        /**
         * 收费规则类型
         * - `CHARGING_RULE_UNKNOWN` 无(缺省)
         * - `CHARGING_RULE_FIXED_INTERVAL` 固定间隔模式
         * - `CHARGING_RULE_SEGMENT` 按时长分段统计模式
         * - `CHARGING_RULE_PER_ENTRY` 按次模式
         */
        rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY';
        /**
         * 收费金额限制类型
         * - `FEE_LIMIT_UNKNOWN` 无(缺省)
         * - `FEE_LIMIT_AGGREGATE` 累计
         * - `FEE_LIMIT_SINGLE` 按次
         */
        fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE';
        /**
         * 计费周期类型
         * - `DAILY_LIMIT_UNKNOWN` 无(缺省)
         * - `DAILY_LIMIT_ROLLING_24H` 24小时
         * - `DAILY_LIMIT_CALENDAR_DAY` 自然日
         */
        daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY';
        /**
         * 不满一小时取整方式
         * - `TIME_ROUND_UNKNOWN` 无(缺省)
         * - `TIME_ROUND_DOWN` 向下取整
         * - `TIME_ROUND_UP` 向上取整
         */
        time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP';
        /** 入场免费时间 */
        free_entry_duration?: number;
        /** 出场免费时间 */
        free_exit_duration?: number;
        /** 固定间隔模式规则 */
        fixed_interval_rule?: ({
          /**
           * 日期类型
           * - `DAY_TYPE_UNKNOWN` 无(缺省)
           * - `DAY_TYPE_WEEKDAY` 工作日
           * - `DAY_TYPE_HOLIDAY` 休息日&假期
           * - `DAY_TYPE_ALL_DAY` 无区别
           */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY';
          /** 时段开始时间 At most 5 characters. */
          start_time?: string;
          /** 时段结束时间 At most 5 characters. */
          end_time?: string;
          /**
           * 车辆类型
           * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
           * - `VEHICLE_TYPE_SMALL` 小车
           * - `VEHICLE_TYPE_LARGE` 大车
           * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
           * - `VEHICLE_TYPE_ALL_TYPE` 全车型
           */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
          /**
           * 车牌类型
           * - `PLATE_TYPE_UNKNOWN` 无(缺省)
           * - `PLATE_TYPE_TEMPORARY` 临停
           * - `PLATE_TYPE_MONTHLY` 月卡
           * - `PLATE_TYPE_FREE` 免费车辆
           * - `PLATE_TYPE_PREPAID` 储值车
           * - `PLATE_TYPE_OTHERS` 其他
           */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
          /** 首段收费时长 */
          first_duration?: number;
          /** 首段收费金额 */
          first_amount?: number;
          /** 间隔收费时长 */
          interval_duration?: number;
          /** 间隔收费金额 */
          interval_amount?: number;
          /** 间隔时段收费封顶 */
          interval_max_amount?: number;
          /** 单日最大收款金额 */
          max_fee_per_day?: number;
          /**
           * 免费时段收取模式
           * - `FREE_PERIOD_CHARGING_UNKNOWN` 未知
           * - `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY` 每次进场1次
           * - `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS` 24小时1次
           * - `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY` 自然日1次
           * - `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION` 累计额度计算
           */
          free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION';
          /**
           * 免费时段计算方式
           * - `FREE_PERIOD_CAL_UNKNOWN` 未知
           * - `FREE_PERIOD_CAL_CONCURRENT_START` 免费时段与正式计价同时启动
           * - `FREE_PERIOD_CAL_SEQUENTIAL_START` 免费时段结束后再正式计价
           */
          free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START';
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean;
          /**
           * 首段收费模式
           * - `FIRST_DURATION_MODE_UNKNOWN` 未知
           * - `FIRST_DURATION_MODE_ONLY_FIRST_DURATION` 仅入场首小时收取
           * - `FIRST_DURATION_MODE_EVERY_FIRST_DURATION` 每个周期重复收取
           */
          first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION';
        })[];
        /** 按时长分段统计模式规则 */
        duration_segment_rule?: ({
          /**
           * 日期类型
           * - `DAY_TYPE_UNKNOWN` 无(缺省)
           * - `DAY_TYPE_WEEKDAY` 工作日
           * - `DAY_TYPE_HOLIDAY` 休息日&假期
           * - `DAY_TYPE_ALL_DAY` 无区别
           */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY';
          /** 时段开始时间 At most 5 characters. */
          start_time?: string;
          /** 时段结束时间 At most 5 characters. */
          end_time?: string;
          /**
           * 车辆类型
           * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
           * - `VEHICLE_TYPE_SMALL` 小车
           * - `VEHICLE_TYPE_LARGE` 大车
           * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
           * - `VEHICLE_TYPE_ALL_TYPE` 全车型
           */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
          /**
           * 车牌类型
           * - `PLATE_TYPE_UNKNOWN` 无(缺省)
           * - `PLATE_TYPE_TEMPORARY` 临停
           * - `PLATE_TYPE_MONTHLY` 月卡
           * - `PLATE_TYPE_FREE` 免费车辆
           * - `PLATE_TYPE_PREPAID` 储值车
           * - `PLATE_TYPE_OTHERS` 其他
           */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
          /**
           * 收费模式
           * - `UNKNOWN` 无(缺省)
           * - `INTERVAL` 间隔收费
           * - `ONE_TIME` 一次性收费
           */
          charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME';
          /** 停车时长起始 */
          duration_from?: number;
          /** 停车时长结束 */
          duration_to?: number;
          /** 固定收费金额 */
          fixed_amount?: number;
          /** 间隔时段 */
          interval_min?: number;
          /** 间隔收费金额 */
          interval_amount?: number;
          /** 间隔时段收费封顶 */
          interval_max_amount?: number;
          /** 单日最大收款金额 */
          max_fee_per_day?: number;
        })[];
        /** 按次模式规则 */
        pre_entry_rule?: ({
          /**
           * 日期类型
           * - `DAY_TYPE_UNKNOWN` 无(缺省)
           * - `DAY_TYPE_WEEKDAY` 工作日
           * - `DAY_TYPE_HOLIDAY` 休息日&假期
           * - `DAY_TYPE_ALL_DAY` 无区别
           */
          day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY';
          /** 时段开始时间 At most 5 characters. */
          start_time?: string;
          /** 时段结束时间 At most 5 characters. */
          end_time?: string;
          /**
           * 车辆类型
           * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
           * - `VEHICLE_TYPE_SMALL` 小车
           * - `VEHICLE_TYPE_LARGE` 大车
           * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
           * - `VEHICLE_TYPE_ALL_TYPE` 全车型
           */
          vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
          /**
           * 车牌类型
           * - `PLATE_TYPE_UNKNOWN` 无(缺省)
           * - `PLATE_TYPE_TEMPORARY` 临停
           * - `PLATE_TYPE_MONTHLY` 月卡
           * - `PLATE_TYPE_FREE` 免费车辆
           * - `PLATE_TYPE_PREPAID` 储值车
           * - `PLATE_TYPE_OTHERS` 其他
           */
          plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
          /** 收费金额 */
          amount?: number;
          /** 单日最大收款金额 */
          max_fee_per_day?: number;
        })[];
        /**
         * 节假日模式
         * - `HOLIDAY_MODE_UNKNOWN` 未知
         * - `HOLIDAY_MODE_LEGAL_MODY` 国家法定节假日模式
         * - `HOLIDAY_MODE_CALENDAR_MODY` 普通日历模式
         * - `HOLIDAY_MODE_FINANCIAL_MODY` 金融机构模式
         */
        holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY';
        /**
         * 累计限额模式
         * - `AGGREGATE_LIMIT_MODE_UNKNOWN` 未知
         * - `AGGREGATE_LIMIT_MODE_NORMAL` 正常算法（跨周期停放可超过最大值）
         * - `AGGREGATE_LIMIT_MODE_MIN` 最小值算法
         */
        aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN';
        /**
         * 首次计费时间模式
         * - `FIRST_CHARGE_TIME_MODE_UNKNOWN` 未知
         * - `FIRST_CHARGE_TIME_MODE_ENTER` 按进场时间
         * - `FIRST_CHARGE_TIME_MODE_AFTER_FREE` 按免费时长结束后时间
         */
        first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE';
      };
    };
  };
}

export interface V3ParkingRemindersApplicationPostResponse {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
  /** 停车场进件审核单号 At most 64 characters. */
  parking_lot_audit_no?: string;
}

/** `v3/parking/reminders/application/query` */
export interface V3ParkingRemindersApplicationQuery extends PathNode {
  /**
   * 查询停车场进件申请单: `GET v3/parking/reminders/application/query`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557794)
   */
  get: Call<V3ParkingRemindersApplicationQueryGetRequest, V3ParkingRemindersApplicationQueryGetResponse>;
  /** 查询停车场进件申请单: `GET v3/parking/reminders/application/query` */
  getAsync: Call<V3ParkingRemindersApplicationQueryGetRequest, V3ParkingRemindersApplicationQueryGetResponse>;
}

export interface V3ParkingRemindersApplicationQueryGetRequest extends CommonOptions {
  query: V3ParkingRemindersApplicationQueryRequest;
}

export interface V3ParkingRemindersApplicationQueryGetResponse {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
  /** 申请单信息 */
  application?: V3ParkingRemindersApplicationWithParkingLotAuditNo;
  /** 微信停车场ID At most 64 characters. */
  wx_parking_lot_id?: string;
}

export interface V3ParkingRemindersApplicationQueryRequest {
  /** 停车场进件审核单号 At most 64 characters. */
  parking_lot_audit_no: string;
  /** 商户停车场ID At most 64 characters. */
  out_parking_lot_id: string;
}

export interface V3ParkingRemindersApplicationWithParkingLotAuditNo {
  /** 停车场进件审核单号 At most 64 characters. */
  parking_lot_audit_no?: string;
  /**
   * 审核状态
   * - `AUDIT_STATUS_UNKNOWN` 未知
   * - `AUDIT_STATUS_PENDING` 待审核
   * - `AUDIT_STATUS_WITHDRAWN` 撤回
   * - `AUDIT_STATUS_APPROVED` 审核通过
   * - `AUDIT_STATUS_REJECTED` 审核不通过
   */
  audit_status?: 'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {});
  /** 提交时间 */
  submit_time?: number;
  /** 停车场信息 */
  parking_lot?: {
    /** 停车场名称 At most 128 characters. */
    parking_lot_name: string;
    /** 商户停车场ID At most 64 characters. */
    out_parking_lot_id: string;
    /** 停车场地址 At most 256 characters. */
    parking_lot_address: string;
    /** 停车场经度 At most 16 characters. */
    longitude: string;
    /** 停车场纬度 At most 16 characters. */
    latitude: string;
    /**
     * 停车场类型
     * - `PARKING_LOT_TYPE_UNKNOWN` 未知
     * - `PARKING_LOT_TYPE_BUSINESS_DISTRICT` 商圈
     * - `PARKING_LOT_TYPE_OFFICE_BUILDING` 写字楼
     * - `PARKING_LOT_TYPE_TRANSPORTATION_HUB` 交通枢纽
     * - `PARKING_LOT_TYPE_RESIDENTIAL_AREA` 住宅
     * - `PARKING_LOT_TYPE_PARK_AREA` 公园
     * - `PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY` 其他公共设施
     */
    parking_lot_type: 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {});
    /** 客服联系电话 At most 20 characters. */
    phone_number: string;
    /** 收费告示牌url At most 512 characters. */
    parking_sign_url?: string;
    /** 停车场优惠文案 */
    notification_text_list?: string[];
    /** 商家支付小程序appid At most 32 characters. */
    payment_mini_prog_appid?: string;
    /** 商家支付路径 At most 256 characters. */
    payment_path: string;
    /** 商家停车订单小程序appid At most 32 characters. */
    parking_order_mini_prog_appid?: string;
    /** 商家停车订单路径 At most 256 characters. */
    parking_order_path?: string;
    /** 计费规则 */
    charging_rule?: {
      /**
       * 收费规则类型
       * - `CHARGING_RULE_UNKNOWN` 无(缺省)
       * - `CHARGING_RULE_FIXED_INTERVAL` 固定间隔模式
       * - `CHARGING_RULE_SEGMENT` 按时长分段统计模式
       * - `CHARGING_RULE_PER_ENTRY` 按次模式
       */
      rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {});
      /**
       * 收费金额限制类型
       * - `FEE_LIMIT_UNKNOWN` 无(缺省)
       * - `FEE_LIMIT_AGGREGATE` 累计
       * - `FEE_LIMIT_SINGLE` 按次
       */
      fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {});
      /**
       * 计费周期类型
       * - `DAILY_LIMIT_UNKNOWN` 无(缺省)
       * - `DAILY_LIMIT_ROLLING_24H` 24小时
       * - `DAILY_LIMIT_CALENDAR_DAY` 自然日
       */
      daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {});
      /**
       * 不满一小时取整方式
       * - `TIME_ROUND_UNKNOWN` 无(缺省)
       * - `TIME_ROUND_DOWN` 向下取整
       * - `TIME_ROUND_UP` 向上取整
       */
      time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {});
      /** 入场免费时间 */
      free_entry_duration?: number;
      /** 出场免费时间 */
      free_exit_duration?: number;
      /** 固定间隔模式规则 */
      fixed_interval_rule?: ({
        /**
         * 日期类型
         * - `DAY_TYPE_UNKNOWN` 无(缺省)
         * - `DAY_TYPE_WEEKDAY` 工作日
         * - `DAY_TYPE_HOLIDAY` 休息日&假期
         * - `DAY_TYPE_ALL_DAY` 无区别
         */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
        /** 时段开始时间 At most 5 characters. */
        start_time?: string;
        /** 时段结束时间 At most 5 characters. */
        end_time?: string;
        /**
         * 车辆类型
         * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
         * - `VEHICLE_TYPE_SMALL` 小车
         * - `VEHICLE_TYPE_LARGE` 大车
         * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
         * - `VEHICLE_TYPE_ALL_TYPE` 全车型
         */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
        /**
         * 车牌类型
         * - `PLATE_TYPE_UNKNOWN` 无(缺省)
         * - `PLATE_TYPE_TEMPORARY` 临停
         * - `PLATE_TYPE_MONTHLY` 月卡
         * - `PLATE_TYPE_FREE` 免费车辆
         * - `PLATE_TYPE_PREPAID` 储值车
         * - `PLATE_TYPE_OTHERS` 其他
         */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
        /** 首段收费时长 */
        first_duration?: number;
        /** 首段收费金额 */
        first_amount?: number;
        /** 间隔收费时长 */
        interval_duration?: number;
        /** 间隔收费金额 */
        interval_amount?: number;
        /** 间隔时段收费封顶 */
        interval_max_amount?: number;
        /** 单日最大收款金额 */
        max_fee_per_day?: number;
        /**
         * 免费时段收取模式
         * - `FREE_PERIOD_CHARGING_UNKNOWN` 未知
         * - `FREE_PERIOD_CHARGING_ONCE_PER_ENTRY` 每次进场1次
         * - `FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS` 24小时1次
         * - `FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY` 自然日1次
         * - `FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION` 累计额度计算
         */
        free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {});
        /**
         * 免费时段计算方式
         * - `FREE_PERIOD_CAL_UNKNOWN` 未知
         * - `FREE_PERIOD_CAL_CONCURRENT_START` 免费时段与正式计价同时启动
         * - `FREE_PERIOD_CAL_SEQUENTIAL_START` 免费时段结束后再正式计价
         */
        free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {});
        /** 新能源是否免停 */
        is_green_vehicle_free_parking?: boolean;
        /**
         * 首段收费模式
         * - `FIRST_DURATION_MODE_UNKNOWN` 未知
         * - `FIRST_DURATION_MODE_ONLY_FIRST_DURATION` 仅入场首小时收取
         * - `FIRST_DURATION_MODE_EVERY_FIRST_DURATION` 每个周期重复收取
         */
        first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {});
      })[];
      /** 按时长分段统计模式规则 */
      duration_segment_rule?: ({
        /**
         * 日期类型
         * - `DAY_TYPE_UNKNOWN` 无(缺省)
         * - `DAY_TYPE_WEEKDAY` 工作日
         * - `DAY_TYPE_HOLIDAY` 休息日&假期
         * - `DAY_TYPE_ALL_DAY` 无区别
         */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
        /** 时段开始时间 At most 5 characters. */
        start_time?: string;
        /** 时段结束时间 At most 5 characters. */
        end_time?: string;
        /**
         * 车辆类型
         * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
         * - `VEHICLE_TYPE_SMALL` 小车
         * - `VEHICLE_TYPE_LARGE` 大车
         * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
         * - `VEHICLE_TYPE_ALL_TYPE` 全车型
         */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
        /**
         * 车牌类型
         * - `PLATE_TYPE_UNKNOWN` 无(缺省)
         * - `PLATE_TYPE_TEMPORARY` 临停
         * - `PLATE_TYPE_MONTHLY` 月卡
         * - `PLATE_TYPE_FREE` 免费车辆
         * - `PLATE_TYPE_PREPAID` 储值车
         * - `PLATE_TYPE_OTHERS` 其他
         */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
        /**
         * 收费模式
         * - `UNKNOWN` 无(缺省)
         * - `INTERVAL` 间隔收费
         * - `ONE_TIME` 一次性收费
         */
        charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {});
        /** 停车时长起始 */
        duration_from?: number;
        /** 停车时长结束 */
        duration_to?: number;
        /** 固定收费金额 */
        fixed_amount?: number;
        /** 间隔时段 */
        interval_min?: number;
        /** 间隔收费金额 */
        interval_amount?: number;
        /** 间隔时段收费封顶 */
        interval_max_amount?: number;
        /** 单日最大收款金额 */
        max_fee_per_day?: number;
      })[];
      /** 按次模式规则 */
      pre_entry_rule?: ({
        /**
         * 日期类型
         * - `DAY_TYPE_UNKNOWN` 无(缺省)
         * - `DAY_TYPE_WEEKDAY` 工作日
         * - `DAY_TYPE_HOLIDAY` 休息日&假期
         * - `DAY_TYPE_ALL_DAY` 无区别
         */
        day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {});
        /** 时段开始时间 At most 5 characters. */
        start_time?: string;
        /** 时段结束时间 At most 5 characters. */
        end_time?: string;
        /**
         * 车辆类型
         * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
         * - `VEHICLE_TYPE_SMALL` 小车
         * - `VEHICLE_TYPE_LARGE` 大车
         * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
         * - `VEHICLE_TYPE_ALL_TYPE` 全车型
         */
        vehicle_type?: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {});
        /**
         * 车牌类型
         * - `PLATE_TYPE_UNKNOWN` 无(缺省)
         * - `PLATE_TYPE_TEMPORARY` 临停
         * - `PLATE_TYPE_MONTHLY` 月卡
         * - `PLATE_TYPE_FREE` 免费车辆
         * - `PLATE_TYPE_PREPAID` 储值车
         * - `PLATE_TYPE_OTHERS` 其他
         */
        plate_type?: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {});
        /** 收费金额 */
        amount?: number;
        /** 单日最大收款金额 */
        max_fee_per_day?: number;
      })[];
      /**
       * 节假日模式
       * - `HOLIDAY_MODE_UNKNOWN` 未知
       * - `HOLIDAY_MODE_LEGAL_MODY` 国家法定节假日模式
       * - `HOLIDAY_MODE_CALENDAR_MODY` 普通日历模式
       * - `HOLIDAY_MODE_FINANCIAL_MODY` 金融机构模式
       */
      holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {});
      /**
       * 累计限额模式
       * - `AGGREGATE_LIMIT_MODE_UNKNOWN` 未知
       * - `AGGREGATE_LIMIT_MODE_NORMAL` 正常算法（跨周期停放可超过最大值）
       * - `AGGREGATE_LIMIT_MODE_MIN` 最小值算法
       */
      aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {});
      /**
       * 首次计费时间模式
       * - `FIRST_CHARGE_TIME_MODE_UNKNOWN` 未知
       * - `FIRST_CHARGE_TIME_MODE_ENTER` 按进场时间
       * - `FIRST_CHARGE_TIME_MODE_AFTER_FREE` 按免费时长结束后时间
       */
      first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {});
    };
  };
  /** 审核意见 */
  audit_comment?: {
    /** 字段审核意见列表 */
    fields?: {
      /** 字段名 At most 128 characters. */
      field: string;
      /** 审核意见 At most 512 characters. */
      comment: string;
    }[];
    /** 改进建议 At most 512 characters. */
    recommendation: string;
  };
}

/** `v3/parking/reminders/application/withdraw` */
export interface V3ParkingRemindersApplicationWithdraw extends PathNode {
  /**
   * 撤回停车场进件申请: `POST v3/parking/reminders/application/withdraw`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557799)
   */
  post: Call<V3ParkingRemindersApplicationWithdrawPostRequest, V3ParkingRemindersApplicationWithdrawPostResponse>;
  /** 撤回停车场进件申请: `POST v3/parking/reminders/application/withdraw` */
  postAsync: Call<V3ParkingRemindersApplicationWithdrawPostRequest, V3ParkingRemindersApplicationWithdrawPostResponse>;
}

export interface V3ParkingRemindersApplicationWithdrawPostRequest extends CommonOptions {
  json: V3ParkingRemindersApplicationQueryRequest;
}

export interface V3ParkingRemindersApplicationWithdrawPostResponse extends V3ParkingRemindersAnswer {
}

export interface V3ParkingRemindersAnswer {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
}

/** `v3/parking/reminders/applications` */
export interface V3ParkingRemindersApplications extends PathNode {
  /**
   * 查询停车场进件申请单列表: `GET v3/parking/reminders/applications`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557811)
   */
  get: Call<V3ParkingRemindersApplicationsGetRequest, V3ParkingRemindersApplicationsGetResponse>;
  /** 查询停车场进件申请单列表: `GET v3/parking/reminders/applications` */
  getAsync: Call<V3ParkingRemindersApplicationsGetRequest, V3ParkingRemindersApplicationsGetResponse>;
}

export interface V3ParkingRemindersApplicationsGetRequest extends CommonOptions {
  query: {
    /** 商户停车场ID At most 64 characters. */
    out_parking_lot_id: string;
    /** 偏移量 */
    offset?: number;
    /** 条数 */
    limit?: number;
  };
}

export interface V3ParkingRemindersApplicationsGetResponse {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
  /** 申请单列表 */
  application_list?: V3ParkingRemindersApplicationWithParkingLotAuditNo[];
  /** 微信停车场ID At most 64 characters. */
  wx_parking_lot_id?: string;
}

/** `v3/parking/reminders/entry` */
export interface V3ParkingRemindersEntry extends PathNode {
  /**
   * 同步车辆入场通知: `POST v3/parking/reminders/entry`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557757)
   */
  post: Call<V3ParkingRemindersEntryPostRequest, V3ParkingRemindersEntryPostResponse>;
  /** 同步车辆入场通知: `POST v3/parking/reminders/entry` */
  postAsync: Call<V3ParkingRemindersEntryPostRequest, V3ParkingRemindersEntryPostResponse>;
}

export interface V3ParkingRemindersEntryPostRequest extends CommonOptions {
  json: {
    /** 商户停车单号 At most 64 characters. */
    out_serial_number: string;
    /** 微信停车场ID At most 64 characters. */
    parking_id: string;
    /** 车牌号 At most 16 characters. */
    plate_number: string;
    /** 车辆入场时间 */
    enter_timestamp: number;
    /**
     * 车牌颜色
     * - `PLATE_COLOR_UNKNOWN` 未知
     * - `PLATE_COLOR_BLUE` 蓝色
     * - `PLATE_COLOR_YELLOW` 黄色
     * - `PLATE_COLOR_BLACK` 黑色
     * - `PLATE_COLOR_WHITE` 白色
     * - `PLATE_COLOR_GREEN` 绿色
     * - `PLATE_COLOR_YELLOW_GREEN` 黄绿
     * - `PLATE_COLOR_AGRICULTURAL_YELLOW` 农黄
     * - `PLATE_COLOR_OTHER` 其他
     */
    plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER';
    /**
     * 车辆性质
     * - `PLATE_TYPE_UNKNOWN` 无(缺省)
     * - `PLATE_TYPE_TEMPORARY` 临停
     * - `PLATE_TYPE_MONTHLY` 月卡
     * - `PLATE_TYPE_FREE` 免费车辆
     * - `PLATE_TYPE_PREPAID` 储值车
     * - `PLATE_TYPE_OTHERS` 其他
     */
    car_type: 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS';
    /**
     * 车辆类型
     * - `VEHICLE_TYPE_UNKNOWN` 无(缺省)
     * - `VEHICLE_TYPE_SMALL` 小车
     * - `VEHICLE_TYPE_LARGE` 大车
     * - `VEHICLE_TYPE_EXTRA_LARGE` 超大车
     * - `VEHICLE_TYPE_ALL_TYPE` 全车型
     */
    vehicle_type: 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE';
    /** 停车场入口编号 At most 128 characters. */
    entrance_number?: string;
    /** 停车场入口名称 At most 64 characters. */
    entrance_name?: string;
    /** 优惠信息模板ID */
    discount_template_id?: number[];
  };
}

export interface V3ParkingRemindersEntryPostResponse {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
  /** 微信停车单号 At most 64 characters. */
  serial_number?: string;
}

/** `v3/parking/reminders/exit` */
export interface V3ParkingRemindersExit extends PathNode {
  /**
   * 同步车辆离场通知: `POST v3/parking/reminders/exit`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557725)
   */
  post: Call<V3ParkingRemindersExitPostRequest, V3ParkingRemindersExitPostResponse>;
  /** 同步车辆离场通知: `POST v3/parking/reminders/exit` */
  postAsync: Call<V3ParkingRemindersExitPostRequest, V3ParkingRemindersExitPostResponse>;
}

export interface V3ParkingRemindersExitPostRequest extends CommonOptions {
  json: {
    /** 商户停车单号 */
    out_serial_number: string;
    /** 车辆出场时间 */
    exit_timestamp: number;
    /** 车牌号 */
    plate_number: string;
    /** 车牌颜色 */
    plate_color: 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER';
    /** 微信停车场ID */
    parking_id: string;
    /** 支付状态 */
    pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID';
    /** 支付类型 */
    pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS';
    /** 商户支付订单号 */
    out_trade_no?: string;
    /** 总费用 */
    total_amount?: number;
    /** 已支付费用 */
    paid_amount?: number;
    /** 付款用户OpenID */
    openid?: string;
    /** 支付渠道 */
    pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS';
    /** 支付时间 */
    pay_time?: number;
    /** 消息支付防伪凭证 */
    token?: string;
    /** 微信支付订单号 */
    wx_trade_no?: string;
  };
}

export type V3ParkingRemindersExitPostResponse = Empty;

/** `v3/parking/reminders/ext-payment` */
export interface V3ParkingRemindersExtPayment extends PathNode {
  /**
   * 同步非临停扩展支付: `POST v3/parking/reminders/ext-payment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4020338487)
   */
  post: Call<V3ParkingRemindersExtPaymentPostRequest, V3ParkingRemindersExtPaymentPostResponse>;
  /** 同步非临停扩展支付: `POST v3/parking/reminders/ext-payment` */
  postAsync: Call<V3ParkingRemindersExtPaymentPostRequest, V3ParkingRemindersExtPaymentPostResponse>;
}

export interface V3ParkingRemindersExtPaymentPostRequest extends CommonOptions {
  json: {
    /** 商户支付订单号 At most 64 characters. */
    out_trade_no: string;
    /** 费用明细 */
    fee_items: {
      /**
       * 费用类型
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN` 未知
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY` 月卡
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY` 季卡
       * - `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER` 会员
       */
      fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER';
      /** 金额 */
      amount: number;
    }[];
    /** 支付时间 */
    pay_time: number;
    /** 微信停车场ID At most 64 characters. */
    wx_parking_lot_id?: string;
    /** 微信支付订单号 At most 64 characters. */
    wx_trade_no?: string;
  };
}

export interface V3ParkingRemindersExtPaymentPostResponse extends V3ParkingRemindersAnswer {
}

/** `v3/parking/reminders/parking-fee` */
export interface V3ParkingRemindersParkingFee extends PathNode {
  /**
   * 查询停车费用: `POST v3/parking/reminders/parking-fee`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557825)
   */
  post: Call<V3ParkingRemindersParkingFeePostRequest, V3ParkingRemindersParkingFeePostResponse>;
  /** 查询停车费用: `POST v3/parking/reminders/parking-fee` */
  postAsync: Call<V3ParkingRemindersParkingFeePostRequest, V3ParkingRemindersParkingFeePostResponse>;
}

export interface V3ParkingRemindersParkingFeePostRequest extends CommonOptions {
  json: {
    /** 商户停车单号 At most 64 characters. */
    out_serial_number: string;
    /** 车牌号 At most 16 characters. */
    plate_number?: string;
    /** 商户停车场ID At most 64 characters. */
    out_parking_id?: string;
  };
}

export interface V3ParkingRemindersParkingFeePostResponse {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
  /** 当前总费用 */
  total_amount?: number;
  /** 已停时长 */
  parking_timestamp?: number;
  /**
   * 停车状态
   * - `PARKING_STATE_UNKNOWN` 未知
   * - `PARKING_STATE_ENTERED` 已入场
   * - `PARKING_STATE_EXIT_GATE` 到闸口
   * - `PARKING_STATE_EXITED` 已离场
   * - `PARKING_STATE_UNEXPECTED_CLOSE` 异常关单
   */
  parking_state?: 'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {});
  /**
   * 支付状态
   * - `PAY_STATUS_UNKNOWN` 未知
   * - `PAY_STATUS_UNPAID` 未支付
   * - `PAY_STATUS_PAID` 已支付
   */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {});
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number;
  /** 下一次跳价价格 */
  next_raise_price?: number;
  /** 下一次跳价时间 */
  next_raise_timestamp?: number;
  /** 应付金额 */
  payable_amount?: number;
  /** 已付金额 */
  paid_amount?: number;
}

/** `v3/parking/reminders/parking-lot` */
export interface V3ParkingRemindersParkingLot extends PathNode {
  /**
   * 查询停车场信息: `GET v3/parking/reminders/parking-lot`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4023070758)
   */
  get: Call<V3ParkingRemindersParkingLotGetRequest, V3ParkingRemindersParkingLotGetResponse>;
  /** 查询停车场信息: `GET v3/parking/reminders/parking-lot` */
  getAsync: Call<V3ParkingRemindersParkingLotGetRequest, V3ParkingRemindersParkingLotGetResponse>;
}

export interface V3ParkingRemindersParkingLotGetRequest extends CommonOptions {
  query: {
    /** 商户停车场ID At most 64 characters. */
    out_parking_lot_id?: string;
    /** 微信停车场ID At most 64 characters. */
    wx_parking_lot_id?: string;
  } & ({ out_parking_lot_id: string } | { wx_parking_lot_id: string });
}

export interface V3ParkingRemindersParkingLotGetResponse {
  /** 响应码 At most 32 characters. */
  code?: string;
  /** 返回信息 At most 256 characters. */
  message?: string;
  /** 微信停车场ID At most 64 characters. */
  wx_parking_lot_id?: string;
  /** 商户停车场ID At most 64 characters. */
  out_parking_lot_id?: string;
  /** 停车场名称 At most 128 characters. */
  parking_lot_name?: string;
  /** 停车场地址 At most 256 characters. */
  parking_lot_address?: string;
  /** 支付小程序appid At most 32 characters. */
  payment_mini_prog_appid?: string;
  /** 支付小程序path At most 256 characters. */
  payment_mini_prog_path?: string;
  /** 停车订单小程序appid At most 32 characters. */
  parking_order_mini_prog_appid?: string;
  /** 停车订单小程序path At most 256 characters. */
  parking_order_mini_prog_path?: string;
  /**
   * 启用状态
   * - `ENABLED_STATE_UNKNOWN` 未知状态
   * - `ENABLED_STATE_NOT_ENABLED` 未开启状态
   * - `ENABLED_STATE_ENABLED` 已开启状态
   * - `ENABLED_STATE_OFFLINE` 已下线状态
   */
  enabled_state?: 'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE' | (string & {});
  /** 原因 At most 256 characters. */
  reason?: string;
}

/** `v3/parking/reminders/payment` */
export interface V3ParkingRemindersPayment extends PathNode {
  /**
   * 同步支付结果通知: `POST v3/parking/reminders/payment`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4019557765)
   */
  post: Call<V3ParkingRemindersPaymentPostRequest, V3ParkingRemindersPaymentPostResponse>;
  /** 同步支付结果通知: `POST v3/parking/reminders/payment` */
  postAsync: Call<V3ParkingRemindersPaymentPostRequest, V3ParkingRemindersPaymentPostResponse>;
}

export interface V3ParkingRemindersPaymentPostRequest extends CommonOptions {
  json: {
    /** 商户停车单号 At most 64 characters. */
    out_serial_number: string;
    /** 车牌号 At most 16 characters. */
    plate_number: string;
    /** 微信停车场ID At most 64 characters. */
    parking_id: string;
    /**
     * 停车状态
     * - `PARKING_STATUS_UNKNOWN` 未知
     * - `PARKING_STATUS_PARKING` 停车中
     * - `PARKING_STATUS_NOT_PARKING` 非停车中
     */
    parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING';
    /**
     * 支付类型
     * - `PAY_TYPE_UNKNOWN` 未知
     * - `PAY_TYPE_WXPAY` 微信支付
     * - `PAY_TYPE_OTHERS` 其他支付
     */
    pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS';
    /** 付款用户OpenID At most 128 characters. */
    openid?: string;
    /** 特约商户号 At most 32 characters. */
    sub_mchid?: string;
    /** 总费用 */
    total_amount: number;
    /** 已支付费用 */
    paid_amount: number;
    /** 商户支付订单号 At most 64 characters. */
    out_trade_no?: string;
    /**
     * 支付渠道
     * - `PAY_CHANNEL_UNKNOWN` 未知
     * - `PAY_CHANNEL_WECHAT_PAY_NOTIF` 微信支付通知消息
     * - `PAY_CHANNEL_SCAN_QRCODE` 扫码
     * - `PAY_CHANNEL_OFFICIAL_ACCOUNT` 公众号
     * - `PAY_CHANNEL_MCH_MINI_PROG` 商户小程序
     * - `PAY_CHANNEL_OTHERS` 其他
     */
    pay_channel?: 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS';
    /** 支付时间 */
    pay_time?: number;
    /** 消息支付防伪凭证 At most 256 characters. */
    token?: string;
    /** 微信支付订单号 At most 64 characters. */
    wx_trade_no?: string;
  } & ({ out_trade_no: string } | { wx_trade_no: string });
}

export interface V3ParkingRemindersPaymentPostResponse extends V3ParkingRemindersAnswer {
}
