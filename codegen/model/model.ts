/**
 * The content of the pages under docs/ as plain JSON, which can be printed, stored and compared. `parse/` creates it,
 * `render/` writes it back as pages, and everything generated comes only from it.
 */

/** The whole of docs/, in the order of the page names. */
export interface Model {
  pages: Page[];
  events: Event[];
}

/** The operations of one path: one page, `docs/openapi/<path>.md`. */
export interface Page {
  /** Starts with the version, with variables in braces: `v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  /** The official name. On a page with one operation, it is also the name of the operation. */
  title: string;
  /** Whether the page is contributed: a sync never removes or replaces it. */
  contributed: boolean;
  /** At least one operation; each method at most once. */
  operations: Operation[];
}

/**
 * The sources of the facts on a page:
 *
 * - `php`: the documentation of the PHP SDK
 * - `official`: WeChat Pay's own documentation
 * - `java`, `go`: the official SDKs; `dotnet`: a community SDK kept by the official pages
 * - `sample`: an example payload
 * - `correction`: a manual correction, whose own source is in {@link Origin.corrections}
 */
export const SOURCES = ['php', 'official', 'java', 'go', 'dotnet', 'sample', 'correction'] as const;
export type Source = (typeof SOURCES)[number];

/** The sources of an operation or an event, and the removed rows. Places are as in the changelog. */
export interface Origin {
  /**
   * The official pages: `merchant/4012791879`. If there are any, a row without {@link Field.from} comes from them,
   * else from the PHP page.
   */
  official: string[];
  /** Manual corrections: the place, and the source of the correction. */
  corrections: Record<string, string>;
  /** Removed rows, which a source has and the page does not: the place, and why. */
  removed: Record<string, string>;
}

/** An error code that an operation documents. */
export interface ErrorCode {
  /** The HTTP status; `202` for a code that asks to wait. */
  status: number;
  code: string;
  /** The official term. */
  term?: string;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** v2 uses XML, v3 JSON. */
export type Protocol = 'v2' | 'v3';

/** One method on one path. */
export interface Operation {
  /** As in {@link Page.path}. */
  path: string;
  method: Method;
  protocol: Protocol;
  title: string;
  /** If absent, the operation is open and in use. */
  lifecycle?: Lifecycle;
  links: Link[];
  /** The options of the call in the order of the page: path variables, `json`, `query`, `xml`, `headers`, … */
  request: Field[];
  response: Response;
  /** The documented error codes by status and code; empty if the page has none. */
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
   * The payloads that the page describes in its one table. If there are any, `required` does not hold for the
   * decrypted content: a field may belong to one of the payloads only.
   */
  payloads: Payload[];
  /** The merchant's response: `status`, `headers` and `body`, as far as documented. */
  answer: Field[];
  origin: Origin;
}

/** One of several payloads that share a table. */
export interface Payload {
  /** The anchor that other pages link to: `COMBINE`. */
  anchor?: string;
  /** The fields that identify this payload, with their value if there is one. */
  fields: { name: string; value?: string }[];
}

/**
 * - `retired`: taken offline
 * - `superseded`: a new version exists, `successors` names it
 * - `closed`: not open to new merchants
 * - `abandoned`: neither available nor withdrawn
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

/** The response on success. */
export type Response =
  /** Without fields: there is a body, but the page does not describe it. */
  | { kind: 'fields'; fields: Field[] }
  /** An empty response. */
  | { kind: 'empty' }
  /** Bytes: a PDF or an image to save, or data to read. */
  | { kind: 'stream'; media: StreamMedia }
  /** A 30x redirect for the browser. */
  | { kind: 'redirect' }
  /** Bytes on success; the fields are those of an error. */
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
  /** Other types that the service also sends or accepts. */
  also?: FieldType[];
  required: boolean;
  /** The letter of a group: at least one of the sibling fields with this letter is required. None has `required`. */
  either?: string;
  /** The sources of the row, if they differ from those of the page: {@link Origin.official}. */
  from?: Source[];
  /** A term of at most 24 characters. */
  label?: string;
  /** In characters; for a `string[]` of each element. */
  minLength?: number;
  maxLength?: number;
  /** The documented values; for a `T[]` those of the elements. */
  enumeration?: Enumeration;
  encryption?: Encryption;
  /** For a string that contains other data: its encoding. */
  encoding?: Encoding;
  /** For a string that is a signature by the merchant's private key. */
  signature?: 'rsa-privatekey';
  /** For `object` and `object[]`; empty if the page does not describe the fields. */
  children?: Field[];
  /** The content of an encrypted or encoded string. */
  content?: Content;
  /**
   * Several shapes of which exactly one is sent. Each shape has its own row with this name. This field represents all of
   * them: it is not a row itself, and has no label, children or content. It is required if every shape is.
   */
  alternatives?: Field[];
}

/**
 * - `one-of`: the documented values
 * - `fixed`: the only allowed value
 * - `classes`: classes of HTTP status codes (`20X`), not literals
 */
export interface Enumeration {
  kind: 'one-of' | 'fixed' | 'classes';
  /** At least one value, without duplicates. */
  values: { value: string; meaning?: string }[];
}

/** Who can read an encrypted string, identified by the key that encrypts or decrypts it. */
export type Encryption =
  /**
   * RSA with the platform's key (requests), the merchant's own key (responses) or the bank card key of v2. OAEP, except for some
   * overseas operations.
   */
  | { by: 'rsa-pubkey'; key: 'platform' | 'merchant' | 'bank'; padding?: 'pkcs1' }
  /** AES-256-GCM with the APIv3 key. */
  | { by: 'aes-gcm'; key: 'apiv3' }
  /** AES-256-ECB with the lowercase MD5 of the APIv2 key. */
  | { by: 'aes-ecb'; key: 'md5' };

export type Encoding = 'json_encode' | 'urlencode';

/** The content of a string: a map of fields, or a list whose elements are described by one row. */
export type Content = { shape: 'object'; fields: Field[] } | { shape: 'array'; element: Field };
