/** What every event of a call has. */
export interface CallEvent {
  /** The number of the call in this process: the same in all events of a call. */
  readonly call: number;
  /** Upper-case. */
  readonly method: string;
  /**
   * The path as documented, with `{variables}`. In an undocumented path, each segment that no documented path has is
   * replaced with `{…}`.
   */
  readonly path: string;
  /** The number of the attempt, from 1; 0 before the first. */
  readonly attempt: number;
  /** The host of the attempt, as `host:port`. */
  readonly host?: string;
}

/** The duration of each phase of an attempt, in milliseconds. Absent if the phase did not start. */
export interface AttemptTimes {
  /** Until the request was signed, and handed to the transport. */
  readonly sign?: number;
  /** Until the response arrived; for a `sink`, until its headers arrived. */
  readonly wait?: number;
  /** Until the response was verified, decrypted and parsed. */
  readonly verify?: number;
  /** Since the call began: all attempts and pauses so far. */
  readonly total: number;
}

/** An attempt begins. One of `response`, `retry` and `error` follows. */
export interface RequestEvent extends CallEvent {}

/** The result of an attempt. */
export interface EndEvent extends CallEvent {
  /** The HTTP status, if there was a response. */
  readonly status?: number;
  /** The `Request-ID` of the response. */
  readonly requestId?: string;
  /** The `Wechatpay-Serial` of the response: the key that it is signed with. */
  readonly serial?: string;
  readonly ms: AttemptTimes;
}

/** A verified response arrived. */
export interface ResponseEvent extends EndEvent {
  readonly status: number;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends EndEvent {
  /** The `code` of the error; `ERROR` if it is not one of this package. */
  readonly code: string;
  /** Whether this attempt may have reached WeChat Pay. */
  readonly mayHaveReached: boolean;
  /** The milliseconds until the next attempt. */
  readonly wait: number;
}

/** A call failed: in an attempt, after one, or before the first. */
export interface ErrorEvent extends EndEvent {
  /** The `code` of the error; `ERROR` if it is not one of this package. */
  readonly code: string;
  /** Whether any attempt of the call may have reached WeChat Pay. */
  readonly mayHaveReached: boolean;
}

/** From now on, calls go to another host first. */
export interface FailoverEvent {
  /** Origins, e.g. `https://api.mch.weixin.qq.com`. */
  readonly from: string;
  readonly to: string;
}

/** A notification was verified, or refused. */
export interface NotificationEvent {
  /** Its `event_type`, which is `v2/…` in v2. `UNKNOWN` if it is not documented, or not verified. */
  readonly name: string;
  /** The `Wechatpay-Serial`: the key that it is signed with, or claims to be. */
  readonly serial?: string;
  /** Why it was refused: the `code` of the error. */
  readonly code?: string;
  /** How long it took to verify and decrypt it, in milliseconds. */
  readonly ms: number;
}

/** The events of a client, by name. */
export interface ClientEvents {
  request: RequestEvent;
  response: ResponseEvent;
  retry: RetryEvent;
  failover: FailoverEvent;
  error: ErrorEvent;
}

/** The names of the events of a client. */
export const CLIENT_EVENTS = ['request', 'response', 'retry', 'failover', 'error'] as const;

/** All events by name; each has a channel `wechatpay-chain:NAME` in node:diagnostics_channel. */
export interface WatchEvents extends ClientEvents {
  notification: NotificationEvent;
}
