/** The documented facts of an event that receiving it depends on. */
export interface EventFacts {
  /** The paths of plaintext fields that are encrypted with the merchant's key: see `OperationFacts`. */
  readonly decrypt?: readonly string[];
  /** For v2 notifications without an event type: the fields that identify it. */
  readonly required?: readonly string[];
}

/** The documented response to an event that requests data. */
export interface AnswerFacts {
  readonly fields: AnswerFields;
  /** Whether the response needs the header `Authorization`. */
  readonly signed?: boolean;
}

export type AnswerFields = Readonly<Record<string, AnswerField>>;

/** A documented field of a response. */
export interface AnswerField {
  readonly type: string;
  readonly required?: boolean;
  /** The allowed values. */
  readonly values?: readonly string[];
  /** The fields of an object. */
  readonly fields?: AnswerFields;
}
