import type { Schema } from '../../openapi/document.ts';
import { exampleOf } from '../../sandbox/stateless/example.ts';

/** Fields with a value each. */
export type Values = Readonly<Record<string, unknown>>;

/** What encrypts the strings of an example: it is left out, so that a reader sees the text. */
const SEAL = 'x-wechatpay-encrypted';

/**
 * The example that the simulator answers with, for an object: as your code sees it, decrypted.
 *
 * @param scopes the values of the request, which the answer repeats
 */
export function exampleValues(schema: object, scopes: readonly Values[] = []): Values {
  const plain = JSON.parse(
    JSON.stringify(schema, (name, value: unknown) => (name === SEAL ? undefined : value)),
  ) as Schema;
  return exampleOf(plain, scopes) as Values;
}
