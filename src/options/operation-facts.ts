/** The documented facts of an operation that a call depends on. */
export interface OperationFacts {
  /**
   * Request fields to encrypt with the platform's key. In a path, `.` leads into an object, `[]` into the elements of an
   * array, `!` into the content of an encoded string: `json.payer.name`, `body.meta!.phone`.
   */
  readonly encrypt?: readonly string[];
  /** Request fields to encrypt with the bank card key of v2. */
  readonly encryptBank?: readonly string[];
  /** Response fields that are encrypted with the merchant's key. */
  readonly decrypt?: readonly string[];
  /** The padding of all encrypted fields, if it is not OAEP: some overseas operations. */
  readonly padding?: 'pkcs1';
  /** Request fields that are encoded strings, each after the name of its encoding (`json_encode`, `urlencode`). */
  readonly encode?: readonly string[];
  /** The endpoint, if it is not the default. */
  readonly base_uri?: string;
  /** Whether the call requires the client certificate. */
  readonly security?: true;
  /** Whether the response is a file. */
  readonly download?: true;
  /** The name of the part with the file of an upload, if it is not `file`. */
  readonly part?: string;
  /** How its list is read page by page. */
  readonly list?: ListFacts;
  /**
   * The request field by which WeChat Pay recognizes a retry: `json.out_refund_no`, `headers.Idempotency-Key`. A second
   * request with the same value has no second effect.
   */
  readonly idempotent?: string;
}

/** How a documented list is read page by page. It has one of `offset`, `page` and `token`. */
export interface ListFacts {
  /** The response field with the rows. */
  readonly items: string;
  /** The query field with the number of rows of a page. */
  readonly size: string;
  /** The query field with the number of rows before the page. */
  readonly offset?: string;
  /** The query field with the number of the page, from 1. */
  readonly page?: string;
  /** The query field for the value of `next` in the last response. */
  readonly token?: string;
  /** The response field with the token of the next page. */
  readonly next?: string;
  /** The response field with the number of all rows. */
  readonly total?: string;
  /** The field that identifies a row. */
  readonly id?: string;
}
