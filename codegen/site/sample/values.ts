import { exampleOf } from '../../../src/sandbox/stateless/example.ts';
import type { Field } from '../../model/model.ts';
import { objectOf } from '../../openapi/schema.ts';

/** Fields with a value each. */
export type Values = Readonly<Record<string, unknown>>;

type Shown = Parameters<typeof exampleOf>[0];

/** What encrypts the strings of an example: it is left out, so that a reader sees the text. */
const SEAL = 'x-wechatpay-encrypted';

/**
 * The example that the simulator answers with, for these fields: as your code sees them, decrypted.
 *
 * @param scopes the values of the request, which the answer repeats
 */
export function valuesOf(fields: readonly Field[], scopes: readonly Values[] = []): Values {
  const schema = JSON.parse(
    JSON.stringify(objectOf(fields), (name, value: unknown) => (name === SEAL ? undefined : value)),
  ) as Shown;
  return exampleOf(schema, scopes) as Values;
}
