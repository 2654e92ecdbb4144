// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3PayDevicesPaths {
  'v3/pay-devices/open-scenario-speaker/{device_sn}': V3PayDevicesOpenScenarioSpeakerByDeviceSn;
  'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': V3PayDevicesOpenScenarioSpeakerByDeviceSnBind;
  'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind;
  'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind;
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport;
  'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo;
}

export interface V3PayDevicesOperations {
  'v3/pay-devices/open-scenario-speaker/{device_sn}': { get: Operation<V3PayDevicesOpenScenarioSpeakerByDeviceSnGetRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnGetResponse> };
  'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': { post: Operation<V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostResponse> };
  'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': { post: Operation<V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostResponse> };
  'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': { post: Operation<V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostResponse> };
  'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': { post: Operation<V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostRequest, V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostResponse> };
  'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': { get: Operation<V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest, V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse> };
}

/** `v3/pay-devices` */
export interface V3PayDevices extends PathNode {
  'open-scenario-speaker': V3PayDevicesOpenScenarioSpeaker;
  openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker;
  'open-scenario-speakerorder': V3PayDevicesOpenScenarioSpeakerorder;
  openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder;
  printers: V3PayDevicesPrinters;
}

/** `v3/pay-devices/open-scenario-speaker` */
export interface V3PayDevicesOpenScenarioSpeaker extends PathNode {
  _device_sn_: V3PayDevicesOpenScenarioSpeakerByDeviceSn;
  '{device_sn}': V3PayDevicesOpenScenarioSpeakerByDeviceSn;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSn extends PathNode {
  bind: V3PayDevicesOpenScenarioSpeakerByDeviceSnBind;
  prebind: V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind;
  unbind: V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind;
  /**
   * 查询音箱绑定信息: `GET v3/pay-devices/open-scenario-speaker/{device_sn}`
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   */
  get: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnGetRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnGetResponse>;
  /** 查询音箱绑定信息: `GET v3/pay-devices/open-scenario-speaker/{device_sn}` */
  getAsync: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnGetRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnGetResponse>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnGetRequest extends CommonOptions {
  /** 设备sn */
  device_sn: string;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnGetResponse extends V3PayDevicesOpenScenarioSpeakerAnswer {
}

export interface V3PayDevicesOpenScenarioSpeakerAnswer {
  /** 子商户 */
  sub_mchid: string;
  /** 设备sn */
  device_sn: string;
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {});
  /** 收款链接url */
  code_url: string;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/bind` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBind extends PathNode {
  /**
   * 绑定音箱设备码牌: `POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind`
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   */
  post: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostResponse>;
  /** 绑定音箱设备码牌: `POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind` */
  postAsync: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostResponse>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostRequest extends CommonOptions {
  /** 设备sn */
  device_sn: string;
  json: {
    /** 子商户 */
    sub_mchid: string;
    /** 收款链接url */
    code_url: string;
  };
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBindPostResponse extends V3PayDevicesOpenScenarioSpeakerAnswer {
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind extends PathNode {
  /**
   * 出厂预绑定音箱和码牌: `POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   */
  post: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostResponse>;
  /** 出厂预绑定音箱和码牌: `POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` */
  postAsync: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostResponse>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostRequest extends CommonOptions {
  /** 设备sn */
  device_sn: string;
  json: {
    /** 收款链接url */
    code_url: string;
  };
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindPostResponse {
  /** 设备sn */
  device_sn: string;
  /** 绑定状态 */
  bind_state: 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {});
  /** 收款链接url */
  code_url: string;
}

/** `v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` */
export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind extends PathNode {
  /**
   * 解绑音箱设备码牌: `POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   */
  post: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostResponse>;
  /** 解绑音箱设备码牌: `POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` */
  postAsync: Call<V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostRequest, V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostResponse>;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostRequest extends CommonOptions {
  /** 设备sn */
  device_sn: string;
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindPostResponse extends V3PayDevicesOpenScenarioSpeakerAnswer {
}

/** `v3/pay-devices/open-scenario-speakerorder` */
export interface V3PayDevicesOpenScenarioSpeakerorder extends PathNode {
  _transaction_id_: V3PayDevicesOpenScenarioSpeakerorderByTransactionId;
  '{transaction_id}': V3PayDevicesOpenScenarioSpeakerorderByTransactionId;
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}` */
export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionId extends PathNode {
  report: V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport;
}

/** `v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` */
export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport extends PathNode {
  /**
   * 码牌支付结果上报: `POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
   * @see [官方文档](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1)
   */
  post: Call<V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostRequest, V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostResponse>;
  /** 码牌支付结果上报: `POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` */
  postAsync: Call<V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostRequest, V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostResponse>;
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostRequest extends CommonOptions {
  /** 微信支付订单号 */
  transaction_id: string;
  json: {
    /** 子商户 */
    sub_mchid: string;
    /** 收款链接url */
    code_url: string;
    /** 商户订单号 */
    out_trade_no: string;
    /** 设备sn */
    device_sn: string;
  };
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportPostResponse {
  /** 子商户 */
  sub_mchid: string;
  /** 收款链接url */
  code_url: string;
  /** 商户订单号 */
  out_trade_no: string;
  /** 设备sn */
  device_sn: string;
  /** 微信支付订单号 */
  transaction_id: string;
}

/** `v3/pay-devices/printers` */
export interface V3PayDevicesPrinters extends PathNode {
  _device_id_: V3PayDevicesPrintersByDeviceId;
  '{device_id}': V3PayDevicesPrintersByDeviceId;
}

/** `v3/pay-devices/printers/{device_id}` */
export interface V3PayDevicesPrintersByDeviceId extends PathNode {
  'print-orders': V3PayDevicesPrintersByDeviceIdPrintOrders;
  printOrders: V3PayDevicesPrintersByDeviceIdPrintOrders;
}

/** `v3/pay-devices/printers/{device_id}/print-orders` */
export interface V3PayDevicesPrintersByDeviceIdPrintOrders extends PathNode {
  _print_order_no_: V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo;
  '{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo;
}

/** `v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo extends PathNode {
  /** 查询订单: `GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
  get: Call<V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest, V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>;
  /** 查询订单: `GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` */
  getAsync: Call<V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest, V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>;
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest extends CommonOptions {
  /** 小票机设备号 */
  device_id: string;
  /** 打印单号 */
  print_order_no: string;
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse {
  /** 打印单号 */
  print_order_no?: string;
  /** 模板ID */
  template_id?: string;
  /** 回调通知地址 */
  notify_url?: string;
  /** 打印状态 */
  print_state?: 'PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {});
  /** 打印状态描述 */
  print_state_description?: string;
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string;
    /** Value值字段 */
    value?: string;
  }[];
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string;
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[];
    }[];
  }[];
}
