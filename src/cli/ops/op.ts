import { adviceOn } from '../../errors/advice.ts';
import type { DocumentedError } from '../../openapi/errors.ts';
import { descriptionOf } from '../shared/operations/description.ts';
import { findOperation } from '../shared/operations/find-operation.ts';
import { operationPath, operationVerb } from '../shared/operations/operation-path.ts';
import type { Parameter } from '../shared/operations/parameters.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { table } from '../shared/output/table.ts';

/**
 * Describes the documented parameters of an operation, and the error codes that it may return.
 *
 * @throws RequestError `REQUEST_INVALID`, `PATH_INVALID`
 */
export function describeOperation(path: string, method: string): Outcome {
  const operation = findOperation(operationPath(path), operationVerb(method));
  const description = descriptionOf(operation);
  const { title, docs, base_uri, parameters, errors } = description;
  const head = [
    `${operation.method.toUpperCase()} ${operation.path}${operation.deprecated ? ' (deprecated)' : ''}`,
    ...[title, docs, base_uri].filter((fact) => fact !== undefined),
  ];
  const body =
    parameters.length === 0
      ? 'This operation has no parameters.'
      : table(['in', 'name', 'required', 'type', 'term', 'values'], parameters.map(rowOf));
  const failures = errors.length === 0 ? 'No error codes are documented.' : errorTable(errors);
  return {
    document: description,
    text: [head.join('\n'), body, failures].join('\n\n'),
    ok: true,
  };
}

function rowOf({
  in: place,
  name,
  required,
  oneOf,
  type,
  values = [],
  encrypted,
  term,
}: Parameter): string[] {
  const listed = values.map(String).join(' | ');
  const need = required ? 'yes' : oneOf ? `one of ${oneOf.join(', ')}` : '';
  return [place, name, need, encrypted ? `${type}, encrypted` : type, term, listed];
}

function errorTable(errors: readonly DocumentedError[]): string {
  const rows = errors.map(({ status, code, term = '' }) => {
    return [String(status), code, term, adviceOn(code)?.means ?? ''];
  });
  return table(['status', 'error code', 'term', 'meaning'], rows);
}
