/** What the generated types of src/generated/ are made of. */
import type { Writable } from 'node:stream';
import type { CallResponse } from '../call/response.ts';
import type { Body } from '../options/body.ts';
import type { CommonOptions, DownloadOptions, WorkwxOptions, XmlMap } from '../options/options.ts';
import type { Chain } from './plain.ts';

export type { Body, Chain, CommonOptions, DownloadOptions, WorkwxOptions, XmlMap };

/** A node of the typed chain: a path that is documented, or leads to one that is. */
export interface PathNode {
  /** The untyped node of `path` below this one: slashes, `{variables}` and paths published tomorrow included. */
  chain(path: string): Chain;
}

/** A verb of an operation: its options, and the response with the verified answer. */
export type Call<Q, S> = (options: Q) => Promise<CallResponse<S>>;

/** A verb that need not be given anything. */
export type OptionalCall<Q, S> = (options?: Q) => Promise<CallResponse<S>>;

/** A verb that gives a file: what is given as `sink` comes back as `data`. */
export interface DownloadCall<Q> {
  (options: Q & { sink: string }): Promise<CallResponse<string>>;
  (options: Q & { sink: Writable }): Promise<CallResponse<Writable>>;
  (options: Q): Promise<CallResponse<Download>>;
}

/** What goes in and comes out of an operation, and the error codes that it documents, if it does. */
export interface Operation<Q, S, E extends string = string> {
  request: Q;
  response: S;
  error: E;
}

/** The value of a header. */
export type HeaderValue = string | number | boolean | null | undefined;

/** `data` of a download: its bytes. With the option `sink` it is the sink instead. */
export type Download = Buffer;

/** `data` of an answer that is only a status. */
export type Empty = '';

/**
 * `data` of a 30x, which is meant for the browser: `headers.location` is where it leads. Such an answer is an `ApiError`
 * unless the option `validateStatus` takes it.
 */
export type Redirect = Buffer;

/** `data` of an operation whose page does not say what comes back. */
export interface Undocumented {
  [field: string]: unknown;
}

declare const decoded: unique symbol;

/** A string that holds a `T`, written as JSON or as a query. */
export type Encoded<T> = string & { readonly [decoded]?: T };

/** The `T` of an {@link Encoded} field: `DecodedOf<ResponseOf<'v2/pay/micropay', 'post'>['promotion_detail']>`. */
export type DecodedOf<S> = NonNullable<S> extends Encoded<infer T> ? T : never;
