import { exampleValues, type Values } from '../../../src/lookup/sample/values.ts';
import type { Field } from '../../model/model.ts';
import { objectOf } from '../../openapi/schema.ts';

/** The example of fields, see `exampleValues`. */
export function valuesOf(fields: readonly Field[], scopes: readonly Values[] = []): Values {
  return exampleValues(objectOf(fields), scopes);
}
