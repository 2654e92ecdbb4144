// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Download, DownloadCall, DownloadOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3BilldownloadPaths {
  'v3/billdownload/file': V3BilldownloadFile;
}

export interface V3BilldownloadOperations {
  'v3/billdownload/file': { get: Operation<V3BilldownloadFileGetRequest, V3BilldownloadFileGetResponse> };
}

/** `v3/billdownload` */
export interface V3Billdownload extends PathNode {
  file: V3BilldownloadFile;
}

/** `v3/billdownload/file` */
export interface V3BilldownloadFile extends PathNode {
  /**
   * 下载账单: `GET v3/billdownload/file`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
   */
  get: DownloadCall<V3BilldownloadFileGetRequest>;
  /** 下载账单: `GET v3/billdownload/file` */
  getAsync: DownloadCall<V3BilldownloadFileGetRequest>;
}

export interface V3BilldownloadFileGetRequest extends DownloadOptions {
  query: {
    /** 前序接口返回的URL.query.token */
    token: string;
    /** 前序接口返回的URL.query.tartype */
    tartype?: string;
  };
}

export type V3BilldownloadFileGetResponse = Download;
