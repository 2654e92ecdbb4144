import type { HeaderMap } from '../options/headers.ts';
import type { CallOptions } from '../options/options.ts';
import type { Accepted, RawAnswer } from './answer.ts';
import type { Call } from './call.ts';
import type { Sender } from './sender.ts';

/** The content of a request, serialized once. */
export interface Content {
  data: string | Buffer | undefined;
  contentType: string | undefined;
  /** The encoded query; for a v2 GET, it is signed. */
  query: string | undefined;
  /** The text that a v3 signature covers instead of `data`: the meta of an upload. */
  signedBody?: string | undefined;
}

/** A call before it is serialized. */
export interface Asked {
  /** Upper-case. */
  readonly method: string;
  readonly options: CallOptions;
  /** The path of the request, without its query. */
  readonly pathname: () => string;
}

/** How APIv2 and APIv3 differ. */
export interface Protocol {
  /** @throws RequestError if the options cannot be sent */
  prepare(asked: Asked, sender: Sender): Content | Promise<Content>;
  /** Makes the Authorization header for the bytes to send; absent if the body itself contains the signature. */
  authorize?(sender: Sender, call: Call, body: string | Buffer): Promise<string>;
  /**
   * Verifies a response. Returns `undefined` if it was written to the sink.
   *
   * @param expected whether the caller treats its status as a success
   * @throws ApiError, BusinessError, VerificationError, TransportError
   */
  accept(call: Call, answer: RawAnswer, sender: Sender, expected: boolean): Promise<Accepted | undefined>;
}

/** The protocols of a client, by the version in the path. */
export type Protocols = Readonly<Record<'v2' | 'v3', Protocol>>;

/** The same before the first call: only the headers are needed to read a configuration. */
export interface ProtocolSource {
  /** The default headers of every call. */
  readonly headers: Readonly<Record<'v2' | 'v3', HeaderMap>>;
  load(): Promise<Protocols>;
}
