import type { Field, Operation } from '../../model/model.ts';
import { variablesOf } from '../../model/path.ts';
import { CALL_OPTIONS } from '../../parse/check.ts';

/** Variables, by name, for a segment with capitals, which a chain cannot express. */
export type FixedSegments = ReadonlyMap<string, string>;

/**
 * Gives every variable of the path a row. Some pages have it under `query` or under another name, some not at all. The
 * path itself shows that the variable exists and is required.
 */
export function completePathRows(operation: Operation, fixed: FixedSegments = new Map()): Operation {
  const variables = variablesOf(operation.path);
  const missing = variables.filter((name) => !operation.request.some((field) => field.name === name));
  if (missing.length === 0) return operation;

  const strays = operation.request.filter(
    ({ name }) => !variables.includes(name) && !CALL_OPTIONS.includes(name),
  );
  const [stray] = strays;
  if (strays.length === 1 && missing.length === 1 && stray?.type === 'string') {
    const [name = ''] = missing;
    return {
      ...operation,
      request: operation.request.map((row) => (row === stray ? { ...row, name } : row)),
    };
  }
  const query = operation.request.find(({ name }) => name === 'query');
  const rows = missing.map((name): Field => {
    const row = query?.children?.find((child) => child.name === name);
    const value = fixed.get(name);
    return {
      ...(row ?? { name, type: 'string' }),
      required: true,
      ...(value === undefined ? {} : { enumeration: { kind: 'fixed', values: [{ value }] } }),
    };
  });
  const rest = operation.request.flatMap((row) => {
    if (row !== query || !query) return [row];
    const children = query.children?.filter(({ name }) => !missing.includes(name)) ?? [];
    return children.length === 0 && query.children?.length !== 0 ? [] : [{ ...query, children }];
  });
  return { ...operation, request: [...rows, ...rest] };
}
