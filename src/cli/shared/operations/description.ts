import { type DocumentedError, documentedErrors } from '../../../openapi/errors.ts';
import type { Documented } from './documented.ts';
import { type Parameter, parametersOf } from './parameters.ts';

/** What is documented of the request of an operation, and of its errors. */
interface Description {
  readonly method: string;
  readonly path: string;
  readonly title: string;
  /** Its official page. */
  readonly docs: string | undefined;
  /** The host, if it is not the usual one. */
  readonly base_uri: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly errors: readonly DocumentedError[];
}

export function descriptionOf(operation: Documented): Description {
  const { method, path, summary: title, externalDocs, servers } = operation;
  return {
    method,
    path,
    title,
    docs: externalDocs?.url,
    base_uri: servers?.[0]?.url,
    parameters: parametersOf(operation),
    errors: documentedErrors(operation),
  };
}
