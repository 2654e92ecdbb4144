import type { Agent as HttpsAgent } from 'node:https';
import type { HeaderMap } from './headers.ts';
import type { Protocols } from './protocol.ts';
import type { Sender } from './sender.ts';

/** The end point of WeChat Pay, unless another is given. */
export const DEFAULT_BASE_URI = 'https://api.mch.weixin.qq.com/';

/** A checked configuration, its keys read once. */
export interface Settings extends Sender {
  readonly apiv3Key: string | undefined;
  readonly mutualTlsAgent: HttpsAgent | undefined;
  /** How many sockets are open to a host at once. */
  readonly maxSockets: number;
  readonly isManual: boolean;
  readonly protocols: Protocols;
  readonly baseUri: URL;
  /** The headers that every call of a protocol starts from. */
  readonly headers: Readonly<Record<'v2' | 'v3', HeaderMap>>;
  /** The options of axios that every call starts from. */
  readonly http: Readonly<Record<string, unknown>>;
}
