import { adviceOn } from '../../errors/advice.ts';
import { RequestError } from '../../errors/index.ts';
import { type DocumentedError, documentedErrors } from '../../openapi/errors.ts';
import { type Documented, documentedOperations } from '../shared/operations/documented.ts';
import { operationPath, operationVerb } from '../shared/operations/operation-path.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { table } from '../shared/output/table.ts';
import { type Parameter, parametersOf } from './parameters.ts';

/**
 * Describes the documented parameters of an operation, and the error codes that it may return.
 *
 * @throws RequestError `REQUEST_INVALID`, `PATH_INVALID`
 */
export function describeOperation(path: string, method: string): Outcome {
  const operation = findOperation(operationPath(path), operationVerb(method));
  const parameters = parametersOf(operation);
  const errors = documentedErrors(operation);
  const { summary: title, externalDocs, servers, deprecated } = operation;
  const facts = { title, docs: externalDocs?.url, base_uri: servers?.[0]?.url };
  const head = [
    `${operation.method.toUpperCase()} ${operation.path}${deprecated ? ' (deprecated)' : ''}`,
    ...Object.values(facts).filter((fact) => fact !== undefined),
  ];
  const body =
    parameters.length === 0
      ? 'This operation has no parameters.'
      : table(['in', 'name', 'required', 'type', 'term', 'values'], parameters.map(rowOf));
  const failures = errors.length === 0 ? 'No error codes are documented.' : errorTable(errors);
  return {
    document: { method: operation.method, path: operation.path, ...facts, parameters, errors },
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

/**
 * Finds the operation with that path. Its variables may have any name, or be replaced by values.
 *
 * @throws RequestError `PATH_INVALID`
 */
export function findOperation(path: string, verb: string): Documented {
  const all = documentedOperations();
  const ofPath = all.filter((operation) => operation.path === path);
  const candidates = ofPath.length > 0 ? ofPath : all.filter((operation) => patternOf(operation).test(path));
  const found = candidates.find(({ method }) => method === verb);
  if (found) return found;
  const methods = candidates.map(({ method }) => method.toUpperCase()).join(', ');
  throw new RequestError(
    'PATH_INVALID',
    methods === ''
      ? `No documented operation has the path ${path}. Search with \`wxpay ops\` and a word of its path or title`
      : `${path} is documented only with ${methods}`,
    { field: methods === '' ? 'path' : 'method' },
  );
}

function patternOf({ path }: Documented): RegExp {
  const pieces = path.split('/').map((piece) => {
    return piece.startsWith('{') ? '[^/]+' : piece.replace(/[^\w-]/g, '\\$&');
  });
  return new RegExp(`^${pieces.join('/')}$`);
}
