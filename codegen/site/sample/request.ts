import { realistic, realisticFields } from '../../../src/lookup/sample/realistic.ts';
import { type ExampleRequest, OF_CLIENT } from '../../../src/lookup/sample/request.ts';
import type { Values } from '../../../src/lookup/sample/values.ts';
import type { Field, Operation } from '../../model/model.ts';
import { variablesOf } from '../../model/path.ts';
import { valuesOf } from './values.ts';

/** Whether an operation answers with a file. */
export function givesFile({ response }: Operation): boolean {
  return response.kind === 'stream' || response.kind === 'failure';
}

/** The example request of an operation, also of one whose path has fixed values. */
export function exampleRequest({ path, request }: Operation): ExampleRequest {
  const find = (name: string): Field | undefined => request.find((field) => field.name === name);
  const names = variablesOf(path).filter((name) => name !== 'empty');
  const variables = valuesOf(request.filter(({ name }) => names.includes(name)));
  const body = find('json') ?? find('xml');
  return {
    variables: realisticFields(
      Object.fromEntries(names.map((name) => [name, variables[name] ?? `sandbox_${name}`])),
    ),
    query: realisticFields(valuesOf(find('query')?.children ?? [])),
    headers: without(valuesOf(find('headers')?.children ?? []), OF_CLIENT),
    body: body && realistic(exampleValue(body)),
    upload: find('body') !== undefined && !names.includes('body'),
    security: find('security') !== undefined,
  };
}

function exampleValue(field: Field): unknown {
  return valuesOf([field])[field.name];
}

function without(values: Values, names: ReadonlySet<string>): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)));
}
