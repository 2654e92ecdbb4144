import type { AxiosResponse } from 'axios';
import type { Attempt } from '../errors/attempt.ts';

/** The axios response of a call, with its attempts. */
export interface CallResponse<T = unknown> extends AxiosResponse<T> {
  /** How each attempt ended: one entry, unless the call was retried. Absent if an interceptor made the response. */
  readonly attempts?: readonly Attempt[];
}
