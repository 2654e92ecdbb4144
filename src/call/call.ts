import type { Attempt } from '../errors/attempt.ts';
import type { Exchange } from '../errors/exchange.ts';
import type { CallFacts } from '../errors/report/report.ts';
import type { Target } from '../options/target.ts';
import type { Verb } from '../options/verbs.ts';
import type { Sink } from './sink.ts';

/** The state of one call, shared by the parts of the client. */
export interface Call {
  readonly verb: Verb;
  /** Upper-case. */
  readonly method: string;
  /** The path as the caller wrote it, with variables unexpanded: the only form that errors show. */
  readonly template: string;
  readonly protocol: 'v2' | 'v3';
  /** Where it is sent; an interceptor or `params` may change it before it is signed. */
  target: Target;
  readonly sink: Sink | undefined;
  /** The text that a v3 signature covers instead of the body: the meta of an upload. */
  readonly signedBody: string | undefined;
  /** The serial of the key to sign the response with, unless a header of the call names one. */
  readonly serial: string | undefined;
  /** The serial of the key that fields were encrypted with: the headers must still name it when the call is sent. */
  readonly sealedWith: string | undefined;
  /** The form of `data` that the caller asked for: bytes, text, or parsed. */
  readonly responseType: unknown;
  /** Which statuses the caller treats as a success; `null` for all. */
  readonly validateStatus: ((status: number) => boolean) | null;
  /** The text that was signed, to explain a rejected signature. */
  signedText?: string;
  /** The results of the attempts so far, including those of an interceptor. */
  readonly attempts: Attempt[];
  /** The response to the current attempt, or to the last one. */
  answered?: undefined | { readonly status: number; readonly requestId: string | undefined };
  /** Facts from the last response that was refused. */
  refused?: Pick<CallFacts, 'platformSerial' | 'clock'>;
  /** Whether any of them may have arrived. */
  mayHaveReached: boolean;
}

export function exchangeOf(
  call: Call,
  status = call.answered?.status,
  requestId = call.answered?.requestId,
): Exchange {
  return { method: call.method, path: call.template, status, requestId };
}
