import type { AxiosResponse } from 'axios';
import type { Attempt } from '../errors/attempt.ts';

/** The response of a call: that of axios, and how often the call was sent. */
export interface CallResponse<T = unknown> extends AxiosResponse<T> {
  /** How each attempt ended: one, unless the call was repeated. An interceptor that makes a response of its own loses it. */
  readonly attempts: readonly Attempt[];
}
