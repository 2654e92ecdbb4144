import type { ErrorCode, Field, Method, Response } from '../../model/model.ts';

/** The content of one official page. */
export interface OfficialPage {
  /** `merchant/4012791879` */
  page: string;
  title?: string;
  /** One for each path that the page names. */
  operations: OfficialOperation[];
  /** One for each event type that the page names. */
  events: OfficialEvent[];
}

export interface OfficialOperation {
  method: Method;
  /** `v3/pay/transactions/id/{transaction_id}`, with the variable names of the page. */
  path: string;
  /** The main one first. */
  hosts: string[];
  /** The options of a call: path variables, `query`, `json`, `body`, `headers`. */
  request: Field[];
  response: Response;
  errors: ErrorCode[];
  /** The example response, parsed. */
  example?: unknown;
}

export interface OfficialEvent {
  /** `TRANSACTION.SUCCESS` */
  type: string;
  /** `headers` and `body`. */
  request: Field[];
  answer: Field[];
  /** The example of the decrypted resource, parsed. */
  example?: unknown;
}

/** A corrected slip: what is on the page, and how it was read. */
export interface Slip {
  file: string;
  line: number;
  what: string;
}
