/**
 * The type of an event that the docs do not have. It is a text, which no documented type compares to, so that each of
 * those tells exactly one event: `String(event.event_type) === 'PUBLISHED.TODAY'`.
 */
export declare enum UndocumentedType {
  Undocumented = 'an event_type that is not documented',
}

/** An event that the docs do not have, verified and decrypted like any other. */
export interface UnknownEvent {
  /** As it was sent; of v2 with `v2/` in front, `v2/undocumented` for a notice that names no type. */
  event_type: UndocumentedType;
  /** Of v3. */
  id?: string;
  /** Of v3: what came, with the plaintext. */
  resource?: { [field: string]: unknown; original_data: unknown };
  /** Of v2: the plaintext, where there is one. */
  original_data?: unknown;
  [field: string]: unknown;
}
