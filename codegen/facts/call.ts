import type { Field, Operation } from '../model/model.ts';
import { variablesOf } from '../model/path.ts';
import { CALL_OPTIONS } from '../parse/check.ts';

/** `GET v3/a/{}`: identifies an operation across sources that name the variables of the path differently. */
export function keyOf({ method, path }: { method: string; path: string }): string {
  const plain = path.replace(/\{[^}]*\}/g, '{}').replace(/\/+$/, '');
  return `${method.toUpperCase()} ${plain}`;
}

/** The rows of a call by kind. */
export interface Call {
  /** In the order of the path. */
  variables: Field[];
  /** The options that hold fields of the operation, by name. */
  options: Map<string, Field>;
}

/** The options with documented fields. The others control the client. */
export const DOCUMENTED = ['query', 'json', 'body', 'headers'];

/** Splits the rows of a call by kind. The variables get their names from `path`. */
export function callOf(
  { request, path: written }: Pick<Operation, 'request' | 'path'>,
  path = written,
): Call {
  const names = variablesOf(path);
  const variables = variablesOf(written).flatMap((name, index) => {
    const row = request.find((field) => field.name === name);
    return row ? [{ ...row, name: names[index] ?? name }] : [];
  });
  const rest = request.filter(({ name }) => !variablesOf(written).includes(name));
  return { variables, options: new Map(rest.map((field) => [field.name, field])) };
}

/** The rows of a call in the order of the dialect: variables, options of the client, and data that is sent. */
export function requestOf({ variables, options }: Call): Field[] {
  const known = CALL_OPTIONS.flatMap((name) => options.get(name) ?? []);
  return [...variables, ...known];
}

/** An option is required if any of its fields is. */
export function optionOf(name: string, fields: readonly Field[]): Field {
  const required = fields.some((field) => field.required || field.either !== undefined);
  return { name, type: 'object', required, children: [...fields] };
}
