/** The building blocks of the generated types in src/generated/. */
import type { Writable } from 'node:stream';
import type { CallResponse } from '../call/response.ts';
import type { Body } from '../options/body.ts';
import type { CommonOptions, DownloadOptions, WorkwxOptions, XmlMap } from '../options/options.ts';
import type { Chain } from './plain.ts';

export type { Body, Chain, CommonOptions, DownloadOptions, WorkwxOptions, XmlMap };

/** A node of the typed chain: a documented path, or the beginning of one. */
export interface PathNode {
  /** The untyped node of `path` below this one. `path` may contain slashes and `{variables}`, and may be undocumented. */
  chain(path: string): Chain;
}

/** A verb of an operation: takes its options, resolves to the verified axios response. */
export type Call<Q, S> = (options: Q) => Promise<CallResponse<S>>;

/** A verb whose options are optional. */
export type OptionalCall<Q, S> = (options?: Q) => Promise<CallResponse<S>>;

/** A verb that returns a file. With the option `sink`, `data` is the sink. */
export interface DownloadCall<Q> {
  (options: Q & { sink: string }): Promise<CallResponse<string>>;
  (options: Q & { sink: Writable }): Promise<CallResponse<Writable>>;
  (options: Q): Promise<CallResponse<Download>>;
}

/** The request and response of an operation, and its documented error codes, if any. */
export interface Operation<Q, S, E extends string = string> {
  request: Q;
  response: S;
  error: E;
}

/** The value of a header. */
export type HeaderValue = string | number | boolean | null | undefined;

/** `data` of a download: its bytes. With the option `sink`, it is the sink instead. */
export type Download = Buffer;

/** `data` of a response without a body. */
export type Empty = '';

/**
 * `data` of a 30x response, which is meant for the browser: `headers.location` is the target. Such a response is an
 * `ApiError`, unless the option `validateStatus` accepts it.
 */
export type Redirect = Buffer;

/** `data` of an operation whose documentation does not describe the response. */
export interface Undocumented {
  [field: string]: unknown;
}

declare const decoded: unique symbol;

/** A string that contains a `T`, encoded as JSON or as a query. */
export type Encoded<T> = string & { readonly [decoded]?: T };

/** The `T` of an {@link Encoded} field: `DecodedOf<ResponseOf<'v2/pay/micropay', 'post'>['promotion_detail']>`. */
export type DecodedOf<S> = NonNullable<S> extends Encoded<infer T> ? T : never;
