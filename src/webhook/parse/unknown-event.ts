/**
 * The type of an undocumented event. It is a string that TypeScript does not compare to a documented type, so that each
 * documented type identifies exactly one event: `String(event.event_type) === 'PUBLISHED.TODAY'`.
 */
export declare enum UndocumentedType {
  Undocumented = 'an event_type that is not documented',
}

/** An undocumented event, verified and decrypted like any other. */
export interface UnknownEvent {
  /** The type as it was sent; for v2 with the prefix `v2/`, and `v2/undocumented` for a notification without a type. */
  event_type: UndocumentedType;
  /** v3 only. */
  id?: string;
  /** v3 only: the received resource, with the plaintext. */
  resource?: { [field: string]: unknown; original_data: unknown };
  /** v2 only: the plaintext, if there is one. */
  original_data?: unknown;
  [field: string]: unknown;
}
