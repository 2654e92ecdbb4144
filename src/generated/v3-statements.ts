// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Download, DownloadCall, DownloadOptions, HeaderValue, Operation, PathNode } from '../chain/typed.ts';
export interface V3StatementsPaths {
  'v3/statements': V3Statements;
}

export interface V3StatementsOperations {
  'v3/statements': { get: Operation<V3StatementsGetRequest, V3StatementsGetResponse> };
}

/** `v3/statements` */
export interface V3Statements extends PathNode {
  /**
   * 下载对账单: `GET v3/statements`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/statements`.
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
   */
  get: DownloadCall<V3StatementsGetRequest>;
  /**
   * 下载对账单: `GET v3/statements`
   * @deprecated Superseded since 2022-09-08. Use `v3/global/statements`.
   */
  getAsync: DownloadCall<V3StatementsGetRequest>;
}

export interface V3StatementsGetRequest extends DownloadOptions {
  base_uri: 'https://api.mch.weixin.qq.com/hk/' | (string & {});
  query: {
    /** 账单日期 */
    date: string;
    /** 商户号 */
    mchid: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    'Accept-Encoding'?: string;
  };
}

export type V3StatementsGetResponse = Download;
