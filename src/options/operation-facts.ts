/** What the documentation says of an operation that matters when it is called. */
export interface OperationFacts {
  /**
   * Request fields to encrypt with the platform's key. In a path `.` leads into an object, `[]` into the elements of a
   * list, `!` into what an encoded string holds: `json.payer.name`, `body.meta!.phone`.
   */
  readonly encrypt?: readonly string[];
  /** Request fields to encrypt with the bank card key of v2. */
  readonly encryptBank?: readonly string[];
  /** Fields of the answer that are encrypted with the merchant's key. */
  readonly decrypt?: readonly string[];
  /** How all encrypted fields are padded, where it is not OAEP: some overseas operations. */
  readonly padding?: 'pkcs1';
  /** Request fields that hold other data, each behind the name of its form (`json_encode`, `urlencode`). */
  readonly encode?: readonly string[];
  /** The end point, where it is not the usual one. */
  readonly base_uri?: string;
  /** Whether the client certificate is to be presented. */
  readonly security?: true;
  /** Whether the answer is a file. */
  readonly download?: true;
  /** The name of the part of an upload that the file is in, where it is not `file`. */
  readonly part?: string;
  /** How its list is read page by page. */
  readonly list?: ListFacts;
  /**
   * The request field by which WeChat Pay tells a repetition: `json.out_refund_no`, `headers.Idempotency-Key`. A request
   * that is sent again with the same value of it does nothing twice.
   */
  readonly idempotent?: string;
}

/** How a documented list is read page by page. One of `offset`, `page` and `token` is there. */
export interface ListFacts {
  /** The response field with the rows. */
  readonly items: string;
  /** The query field with the number of rows of a page. */
  readonly size: string;
  /** The query field with the number of rows before the page. */
  readonly offset?: string;
  /** The query field with the number of the page, from 1. */
  readonly page?: string;
  /** The query field with what the last response gave as `next`. */
  readonly token?: string;
  /** The response field with the token of the next page. */
  readonly next?: string;
  /** The response field with the number of all rows. */
  readonly total?: string;
  /** The field that tells a row from all others. */
  readonly id?: string;
}
