/** What the documentation says of an event that matters when it comes. */
export interface EventFacts {
  /** Fields of the plaintext that are encrypted with the merchant's key, as paths: see `OperationFacts`. */
  readonly decrypt?: readonly string[];
  /** Of notices of v2 without an event type: the fields that tell which one it is. */
  readonly required?: readonly string[];
}

/** What the documentation says of the answer to an event that asks for data. */
export interface AnswerFacts {
  readonly fields: AnswerFields;
  /** It has the header `Authorization`. */
  readonly signed?: boolean;
}

export type AnswerFields = Readonly<Record<string, AnswerField>>;

/** A field of an answer, as it is documented. */
export interface AnswerField {
  readonly type: string;
  readonly required?: boolean;
  /** The only values it may have. */
  readonly values?: readonly string[];
  /** Of an object. */
  readonly fields?: AnswerFields;
}
