/**
 * What the pages under docs/ say, as plain JSON: it can be printed, stored and compared. `parse/` makes it, `render/`
 * writes it back as pages, and everything generated comes from it alone.
 */

/** The whole of docs/, in the order of the page names. */
export interface Model {
  pages: Page[];
  events: Event[];
}

/** The operations of one path: one page, `docs/openapi/<path>.md`. */
export interface Page {
  /** With the version in front and the variables in braces: `v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  /** The official name; of a page with one operation also that operation's. */
  title: string;
  /** A page of our own contributors: a sync never removes or replaces it. */
  contributed: boolean;
  /** At least one; each method at most once. */
  operations: Operation[];
}

/**
 * Who says what a page says:
 *
 * - `php`: the documentation of the PHP SDK
 * - `official`: WeChat Pay's own documentation
 * - `java`, `go`: the official SDKs; `dotnet`: a community SDK kept by the official pages
 * - `sample`: an example payload
 * - `correction`: a correction by hand, whose own source stands in {@link Origin.corrections}
 */
export const SOURCES = ['php', 'official', 'java', 'go', 'dotnet', 'sample', 'correction'] as const;
export type Source = (typeof SOURCES)[number];

/** Where the facts of an operation or an event come from, and which were taken away. Places are as in the changelog. */
export interface Origin {
  /**
   * The official pages: `merchant/4012791879`. When there are any, a row without {@link Field.from} comes from them,
   * else from the PHP page.
   */
  official: string[];
  /** Corrections by hand: the place, and the source that it was corrected by. */
  corrections: Record<string, string>;
  /** What a source has and the page has not: the place, and why. */
  removed: Record<string, string>;
}

/** An error code that an operation documents. */
export interface ErrorCode {
  /** Of HTTP; `202` of a code that asks to wait. */
  status: number;
  code: string;
  /** The official term. */
  term?: string;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** v2 speaks XML, v3 JSON. */
export type Protocol = 'v2' | 'v3';

/** One method on one path. */
export interface Operation {
  /** As in {@link Page.path}. */
  path: string;
  method: Method;
  protocol: Protocol;
  title: string;
  /** Absent: the operation is open and in force. */
  lifecycle?: Lifecycle;
  links: Link[];
  /** The options of the call in the order of the page: path variables, `json`, `query`, `xml`, `headers`, … */
  request: Field[];
  response: Response;
  /** The documented error codes by status and code; empty: the page has none. */
  errors: ErrorCode[];
  origin: Origin;
}

/** A notification that WeChat Pay sends: one page, `docs/webhook/<name>.md`. */
export interface Event {
  /** Version and event type; `v2/TRANSACTION.SUCCESS` and `v3/TRANSACTION.SUCCESS` are two events. */
  name: string;
  version: Protocol;
  title: string;
  /** As in {@link Page.contributed}. */
  contributed: boolean;
  lifecycle?: Lifecycle;
  links: Link[];
  /** `headers` and `body`. */
  request: Field[];
  /**
   * The payloads that the page describes in its one table. When there are any, `required` does not hold for the
   * decrypted content: a field may belong to one of the payloads only.
   */
  payloads: Payload[];
  /** What the merchant answers: `status`, `headers` and `body`, as far as documented. */
  answer: Field[];
  origin: Origin;
}

/** One of several payloads that share a table. */
export interface Payload {
  /** The anchor other pages link to: `COMBINE`. */
  anchor?: string;
  /** The fields by which this payload is told from the others, with their value where it has one. */
  fields: { name: string; value?: string }[];
}

/**
 * - `retired`: taken offline
 * - `superseded`: a new version exists, `successors` names it
 * - `closed`: not open to new merchants
 * - `abandoned`: neither served nor withdrawn
 * - `invitation`: opened by WeChat Pay on request
 * - `trial`: announced, not open yet
 */
export type LifecycleState = 'retired' | 'superseded' | 'closed' | 'abandoned' | 'invitation' | 'trial';

export interface Lifecycle {
  state: LifecycleState;
  /** `2022-09-08`, or only the year. */
  since?: string;
  /** Pages to use instead: `openapi/v3/global/refunds#post`, `webhook/v3/TRANSACTION.SUCCESS#COMBINE`. */
  successors: string[];
}

/** A page of the official documentation. */
export interface Link {
  text: string;
  href: string;
}

/** What comes back on success. */
export type Response =
  /** No fields at all: something comes back, but the page does not say what. */
  | { kind: 'fields'; fields: Field[] }
  /** Nothing but the status. */
  | { kind: 'empty' }
  /** Bytes: a PDF or an image to keep, or data to read. */
  | { kind: 'stream'; media: StreamMedia }
  /** A 30x to follow in the browser. */
  | { kind: 'redirect' }
  /** Bytes on success; the fields are those of a failure. */
  | { kind: 'failure'; fields: Field[] };

export type StreamMedia = 'pdf' | 'image' | 'data';

/** All types of the dialect; `true` is the literal. */
export const FIELD_TYPES = [
  'string',
  'integer',
  'number',
  'float',
  'boolean',
  'true',
  'object',
  'object[]',
  'string[]',
  'integer[]',
  'number[]',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One row of a table. */
export interface Field {
  /** As on the wire. `coupon_fee_$n` and `coupon_fee_$n_$m` stand for numbered keys: `coupon_fee_0`, … */
  name: string;
  type: FieldType;
  /** Other types that the service sends or takes as well. */
  also?: FieldType[];
  required: boolean;
  /** The letter of a group: of the fields beside it with this letter, at least one is given. None of them is required. */
  either?: string;
  /** Where the row comes from, if not from where its page does: {@link Origin.official}. */
  from?: Source[];
  /** A term of at most 24 characters. */
  label?: string;
  /** In characters; of a `string[]` those of each element. */
  minLength?: number;
  maxLength?: number;
  /** The documented values; of a `T[]` those of its elements. */
  enumeration?: Enumeration;
  encryption?: Encryption;
  /** A string that holds other data, written so. */
  encoding?: Encoding;
  /** A string that is the signature of the merchant's private key. */
  signature?: 'rsa-privatekey';
  /** Of `object` and `object[]`; empty when the page does not say what is in it. */
  children?: Field[];
  /** What an encrypted or encoded string holds. */
  content?: Content;
  /**
   * Several shapes of which exactly one is sent. Each is a row of its own with this name; this field then stands for
   * all of them, is itself no row, and has no label, children or content. It is required when every shape is.
   */
  alternatives?: Field[];
}

/**
 * - `one-of`: the documented values
 * - `fixed`: the only value it may have
 * - `classes`: classes of HTTP status codes (`20X`), not literals
 */
export interface Enumeration {
  kind: 'one-of' | 'fixed' | 'classes';
  /** At least one, no value twice. */
  values: { value: string; meaning?: string }[];
}

/** Who can read an encrypted string, named by the key that opens or closes it. */
export type Encryption =
  /**
   * RSA with the platform's key (requests), the merchant's own (answers) or the bank card key of v2. OAEP, but for some
   * overseas operations.
   */
  | { by: 'rsa-pubkey'; key: 'platform' | 'merchant' | 'bank'; padding?: 'pkcs1' }
  /** AES-256-GCM with the APIv3 key. */
  | { by: 'aes-gcm'; key: 'apiv3' }
  /** AES-256-ECB with the lower-case MD5 of the APIv2 key. */
  | { by: 'aes-ecb'; key: 'md5' };

export type Encoding = 'json_encode' | 'urlencode';

/** A string's content: a map of fields, or a list whose elements are described by one row. */
export type Content = { shape: 'object'; fields: Field[] } | { shape: 'array'; element: Field };
