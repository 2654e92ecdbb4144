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
  /** Request fields that hold other data, each behind the name of its form (`json_encode`, `urlencode`). */
  readonly encode?: readonly string[];
  /** The end point, where it is not the usual one. */
  readonly base_uri?: string;
  /** Whether the client certificate is to be presented. */
  readonly security?: true;
  /** Whether the answer is a file. */
  readonly download?: true;
}

/**
 * The documented facts of an operation, loaded when they are first asked for.
 *
 * @param method a verb in any case
 * @param path as documented: `v3/pay/transactions/id/{transaction_id}`
 * @returns `undefined` for an operation of which there is nothing to know, or that is not documented
 */
export async function factsOf(method: string, path: string): Promise<OperationFacts | undefined> {
  const { FACTS } = await import('../generated/table.ts');
  const key = `${method.toLowerCase()} ${path}`;
  return Object.hasOwn(FACTS, key) ? FACTS[key] : undefined;
}
