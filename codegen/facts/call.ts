import type { Field, Operation } from '../model/model.ts';
import { variablesOf } from '../model/path.ts';
import { CALL_OPTIONS } from '../parse/check.ts';

/** `GET v3/a/{}`: how one operation is named by sources that name the path's variables otherwise. */
export function keyOf({ method, path }: { method: string; path: string }): string {
  const plain = path.replace(/\{[^}]*\}/g, '{}').replace(/\/+$/, '');
  return `${method.toUpperCase()} ${plain}`;
}

/** The rows of a call in their kinds. */
export interface Call {
  /** In the order of the path. */
  variables: Field[];
  /** The options that hold fields of the operation, by name. */
  options: Map<string, Field>;
}

/** The options whose fields are documented; the others steer the client. */
export const DOCUMENTED = ['query', 'json', 'body', 'headers'];

/** Takes the rows of a call apart; the variables get the names they have in `path`. */
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

/** The rows of a call in the order of the dialect: variables, what steers the client, and what is sent. */
export function requestOf({ variables, options }: Call): Field[] {
  const known = CALL_OPTIONS.flatMap((name) => options.get(name) ?? []);
  return [...variables, ...known];
}

/** An option is required when anything in it is. */
export function optionOf(name: string, fields: readonly Field[]): Field {
  const required = fields.some((field) => field.required || field.either !== undefined);
  return { name, type: 'object', required, children: [...fields] };
}
