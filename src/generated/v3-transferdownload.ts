// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.
import type { AxiosResponse, Download, DownloadOptions, PathNode, Writable } from '../chain/typed.ts';
/** `v3/transferdownload` */
export interface V3Transferdownload extends PathNode {
  elecvoucherfile: V3TransferdownloadElecvoucherfile;
  signfile: V3TransferdownloadSignfile;
}

/** `v3/transferdownload/elecvoucherfile` */
export interface V3TransferdownloadElecvoucherfile extends PathNode {
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  get(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  get(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  get(options: V3TransferdownloadElecvoucherfileGetRequest): Promise<AxiosResponse<V3TransferdownloadElecvoucherfileGetResponse>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  getAsync(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  getAsync(options: V3TransferdownloadElecvoucherfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载电子回单PDF文件: `GET v3/transferdownload/elecvoucherfile`
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716455 官方文档}
   */
  getAsync(options: V3TransferdownloadElecvoucherfileGetRequest): Promise<AxiosResponse<V3TransferdownloadElecvoucherfileGetResponse>>;
}

/** Options of `GET v3/transferdownload/elecvoucherfile`. */
export interface V3TransferdownloadElecvoucherfileGetRequest extends DownloadOptions {
  query: {
      /** 前序download_url的查询参数 */
      token: string;
      /** 前序download_url的查询参数 */
      source: string;
    };
}

/** `data` of `GET v3/transferdownload/elecvoucherfile`. */
export type V3TransferdownloadElecvoucherfileGetResponse = Download;

/** `v3/transferdownload/signfile` */
export interface V3TransferdownloadSignfile extends PathNode {
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163403 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163705 官方文档}
   */
  get(options: V3TransferdownloadSignfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163403 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163705 官方文档}
   */
  get(options: V3TransferdownloadSignfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163403 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163705 官方文档}
   */
  get(options: V3TransferdownloadSignfileGetRequest): Promise<AxiosResponse<V3TransferdownloadSignfileGetResponse>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163403 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163705 官方文档}
   */
  getAsync(options: V3TransferdownloadSignfileGetRequest & { sink: string }): Promise<AxiosResponse<string>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163403 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163705 官方文档}
   */
  getAsync(options: V3TransferdownloadSignfileGetRequest & { sink: Writable }): Promise<AxiosResponse<Writable>>;
  /**
   * 下载电子回单: `GET v3/transferdownload/signfile`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012269010 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163403 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012163705 官方文档}
   */
  getAsync(options: V3TransferdownloadSignfileGetRequest): Promise<AxiosResponse<V3TransferdownloadSignfileGetResponse>>;
}

/** Options of `GET v3/transferdownload/signfile`. */
export interface V3TransferdownloadSignfileGetRequest extends DownloadOptions {
  query: {
      /** 前序download_url的查询参数 */
      token: string;
    };
}

/** `data` of `GET v3/transferdownload/signfile`. */
export type V3TransferdownloadSignfileGetResponse = Download;
