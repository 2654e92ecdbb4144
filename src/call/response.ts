import type { AxiosResponse } from 'axios';
import type { Attempt } from '../errors/attempt.ts';

/** The response of a call: that of axios, and how often the call was sent. */
export interface CallResponse<T = unknown> extends AxiosResponse<T> {
  /** How each attempt ended: one, unless the call was repeated. Absent of a response that an interceptor made. */
  readonly attempts?: readonly Attempt[];
}
