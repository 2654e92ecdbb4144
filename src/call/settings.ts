import type { Agent as HttpsAgent } from 'node:https';
import type { FailoverPolicy } from '../options/failover.ts';
import type { HeaderMap } from '../options/headers.ts';
import type { RetryPolicy } from '../options/retry.ts';
import type { Watchers } from '../watch/watchers.ts';
import type { ProtocolSource } from './protocol.ts';
import type { Sender } from './sender.ts';

/** The default endpoint of WeChat Pay. */
export const DEFAULT_BASE_URI = 'https://api.mch.weixin.qq.com/';

/** A validated configuration; its keys are read once. */
export interface Settings extends Sender {
  readonly apiv3Key: string | undefined;
  /** The agent with the merchant's client certificate. */
  readonly mutualTlsAgent: (() => HttpsAgent) | undefined;
  readonly watchers: Watchers;
  /** How many sockets may be open to a host at once. */
  readonly maxSockets: number;
  readonly isManual: boolean;
  readonly protocols: ProtocolSource;
  readonly baseUri: URL;
  /** The default retry policy of every call. */
  readonly retry: RetryPolicy;
  /** The second host, if there is one. */
  readonly failover: FailoverPolicy | undefined;
  /** The default headers of every call, by protocol. */
  readonly headers: Readonly<Record<'v2' | 'v3', HeaderMap>>;
  /** The default axios options of every call. */
  readonly http: Readonly<Record<string, unknown>>;
}
