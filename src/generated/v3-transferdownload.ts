// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { AxiosResponse, Download, DownloadOptions, PathNode, Writable } from '../chain/typed.ts';
export interface V3TransferdownloadPaths {
  'v3/transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile;
  'v3/transferdownload/signfile': V3TransferdownloadSignfile;
}

export interface V3TransferdownloadOperations {
  'v3/transferdownload/elecvoucherfile': { get: { request: V3TransferdownloadElecvoucherfileGetRequest; response: V3TransferdownloadElecvoucherfileGetResponse } };
  'v3/transferdownload/signfile': { get: { request: V3TransferdownloadSignfileGetRequest; response: V3TransferdownloadSignfileGetResponse } };
}

/** `v3/transferdownload` */
export interface V3Transferdownload extends PathNode {
  elecvoucherfile: V3TransferdownloadElecvoucherfile;
  signfile: V3TransferdownloadSignfile;
}

/** `v3/transferdownload/elecvoucherfile` */
export interface V3TransferdownloadElecvoucherfile extends PathNode {
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   */
  get(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   */
  get(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   */
  get(options: V3TransferdownloadElecvoucherfileGetRequest): Promise<AxiosResponse<V3TransferdownloadElecvoucherfileGetResponse>>;
  /** 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile` */
  getAsync(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /** 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile` */
  getAsync(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /** 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile` */
  getAsync(options: V3TransferdownloadElecvoucherfileGetRequest): Promise<AxiosResponse<V3TransferdownloadElecvoucherfileGetResponse>>;
}

export interface V3TransferdownloadElecvoucherfileGetRequest extends DownloadOptions {
  query: {
    /** 前序download_url的查询参数 */
    token: string;
    /** 前序download_url的查询参数 */
    source: string;
  };
}

export type V3TransferdownloadElecvoucherfileGetResponse = Download;

/** `v3/transferdownload/signfile` */
export interface V3TransferdownloadSignfile extends PathNode {
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
   */
  get(options: V3TransferdownloadSignfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
   */
  get(options: V3TransferdownloadSignfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403)
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
   */
  get(options: V3TransferdownloadSignfileGetRequest): Promise<AxiosResponse<V3TransferdownloadSignfileGetResponse>>;
  /** 下载电子回单: `GET v3/transferdownload/signfile` */
  getAsync(options: V3TransferdownloadSignfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /** 下载电子回单: `GET v3/transferdownload/signfile` */
  getAsync(options: V3TransferdownloadSignfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /** 下载电子回单: `GET v3/transferdownload/signfile` */
  getAsync(options: V3TransferdownloadSignfileGetRequest): Promise<AxiosResponse<V3TransferdownloadSignfileGetResponse>>;
}

export interface V3TransferdownloadSignfileGetRequest extends DownloadOptions {
  query: {
    /** 前序download_url的查询参数 */
    token: string;
  };
}

export type V3TransferdownloadSignfileGetResponse = Download;
