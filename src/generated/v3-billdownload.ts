// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { AxiosResponse, Download, DownloadOptions, PathNode, Writable } from '../chain/typed.ts';
export interface V3BilldownloadPaths {
  'v3/billdownload/file': V3BilldownloadFile;
}

export interface V3BilldownloadOperations {
  'v3/billdownload/file': { get: { request: V3BilldownloadFileGetRequest; response: V3BilldownloadFileGetResponse } };
}

/** `v3/billdownload` */
export interface V3Billdownload extends PathNode {
  file: V3BilldownloadFile;
}

/** `v3/billdownload/file` */
export interface V3BilldownloadFile extends PathNode {
  /**
   * 下载账单: `GET v3/billdownload/file`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
   */
  get(options: V3BilldownloadFileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载账单: `GET v3/billdownload/file`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
   */
  get(options: V3BilldownloadFileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载账单: `GET v3/billdownload/file`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791868)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070401)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012810615)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791889)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791909)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012085923)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421189)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421294)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421368)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421461)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071204)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013071238)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012268886)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012289690)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083163)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012083134)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084371)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084430)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012084687)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012062348)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013417983)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085421)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080230)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085682)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085877)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085803)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012231933)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462137)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462207)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462389)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013462614)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080591)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080597)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167495)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012167003)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886351)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012124894)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158422)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012171219)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163775)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012075366)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012076073)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332327)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085435)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332346)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332309)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013332289)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012085172)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013461816)
   */
  get(options: V3BilldownloadFileGetRequest): Promise<AxiosResponse<V3BilldownloadFileGetResponse>>;
  /** 下载账单: `GET v3/billdownload/file` */
  getAsync(options: V3BilldownloadFileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /** 下载账单: `GET v3/billdownload/file` */
  getAsync(options: V3BilldownloadFileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /** 下载账单: `GET v3/billdownload/file` */
  getAsync(options: V3BilldownloadFileGetRequest): Promise<AxiosResponse<V3BilldownloadFileGetResponse>>;
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
