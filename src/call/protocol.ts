import type { HeaderMap } from '../options/headers.ts';
import type { CallOptions } from '../options/options.ts';
import type { Accepted, RawAnswer } from './answer.ts';
import type { Call } from './call.ts';
import type { Sender } from './sender.ts';

/** What a call sends, serialised once. */
interface Content {
  data: string | Buffer | undefined;
  contentType: string | undefined;
  /** The query, encoded; of a v2 GET it is signed. */
  query: string | undefined;
  /** What a v3 signature covers instead of `data`: the meta of an upload. */
  signedBody?: string | undefined;
}

/** A call before it is serialised. */
export interface Asked {
  /** Upper-case. */
  readonly method: string;
  readonly options: CallOptions;
  /** Where the call goes, without its query. */
  readonly pathname: () => string;
}

/** What APIv2 and APIv3 do differently with a call. */
export interface Protocol {
  /** The headers that every call starts from. */
  readonly headers: HeaderMap;
  /** @throws RequestError for options that cannot be sent */
  prepare(asked: Asked, sender: Sender): Promise<Content>;
  /** The Authorization of the bytes that are about to be sent; absent where the body itself is signed. */
  authorize?(sender: Sender, call: Call, body: string | Buffer): Promise<string>;
  /**
   * Verifies a response; `undefined` when it went into the sink.
   *
   * @param expected whether the caller takes its status for a success
   * @throws ApiError, BusinessError, VerificationError, TransportError
   */
  accept(call: Call, answer: RawAnswer, sender: Sender, expected: boolean): Promise<Accepted | undefined>;
}

/** The protocols that a client speaks, by the version in the path. */
export type Protocols = Readonly<Record<'v2' | 'v3', Protocol>>;
