declare const undocumented: unique symbol;

/** An event type that the docs do not have: a text that no documented one compares to. */
export type UndocumentedType = string & { readonly [undocumented]: true };

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
