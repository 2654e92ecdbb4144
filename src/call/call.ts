import type { Attempt } from '../errors/attempt.ts';
import type { Exchange } from '../errors/exchange.ts';
import type { Target } from '../options/target.ts';
import type { Verb } from '../options/verbs.ts';
import type { Sink } from './sink.ts';

/** One call on its way, as the parts of the client hand it to each other. */
export interface Call {
  readonly verb: Verb;
  /** Upper-case. */
  readonly method: string;
  /** The path as it was written, variables unexpanded: the only form that errors show. */
  readonly template: string;
  readonly protocol: 'v2' | 'v3';
  /** Where it goes; an interceptor or `params` may still move it before it is signed. */
  target: Target;
  readonly sink: Sink | undefined;
  /** What a v3 signature covers instead of the body: the meta of an upload. */
  readonly signedBody: string | undefined;
  /** The key that the answer is to be signed with, unless the call's headers name one. */
  readonly serial: string | undefined;
  /** The key that fields are encrypted with: the headers must name it to the last. */
  readonly sealedWith: string | undefined;
  /** The form in which the caller wants `data`: bytes, text, or what it is. */
  readonly responseType: unknown;
  /** Which statuses the caller takes for a success; `null` for all. */
  readonly validateStatus: ((status: number) => boolean) | null;
  /** The text that was signed, for explaining a refused signature. */
  signedText?: string;
  /** How the attempts ended so far; an interceptor can make some, too. */
  readonly attempts: Attempt[];
  /** Whether any of them may have arrived. */
  mayHaveReached: boolean;
}

export function exchangeOf(call: Call, status?: number, requestId?: string): Exchange {
  return { method: call.method, path: call.template, status, requestId };
}
