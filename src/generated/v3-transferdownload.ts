// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Download, DownloadCall, DownloadOptions, Operation, PathNode } from '../chain/typed.ts';
export interface V3TransferdownloadPaths {
  'v3/transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile;
  'v3/transferdownload/signfile': V3TransferdownloadSignfile;
}

export interface V3TransferdownloadOperations {
  'v3/transferdownload/elecvoucherfile': { get: Operation<V3TransferdownloadElecvoucherfileGetRequest, V3TransferdownloadElecvoucherfileGetResponse> };
  'v3/transferdownload/signfile': { get: Operation<V3TransferdownloadSignfileGetRequest, V3TransferdownloadSignfileGetResponse> };
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
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716455)
   */
  get: DownloadCall<V3TransferdownloadElecvoucherfileGetRequest>;
  /** 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile` */
  getAsync: DownloadCall<V3TransferdownloadElecvoucherfileGetRequest>;
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
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml) [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012269010) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012158314) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163403) [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012163705)
   */
  get: DownloadCall<V3TransferdownloadSignfileGetRequest>;
  /** 下载电子回单: `GET v3/transferdownload/signfile` */
  getAsync: DownloadCall<V3TransferdownloadSignfileGetRequest>;
}

export interface V3TransferdownloadSignfileGetRequest extends DownloadOptions {
  query: {
    /** 前序download_url的查询参数 */
    token: string;
  };
}

export type V3TransferdownloadSignfileGetResponse = Download;
