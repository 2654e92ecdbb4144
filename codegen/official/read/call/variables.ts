import type { Field } from '../../../model/model.ts';
import type { Context } from '../../source/context.ts';
import type { Call } from './call.ts';

const VARIABLE = /\{(\w+)\}/g;

/**
 * The rows of the variables of a path, in order. A variable without a row gets a row that is not a variable of the path,
 * because some pages use another name in their table.
 */
export function variableRows(path: string, rows: readonly Field[], line: number, { slip }: Context): Field[] {
  const written = namesIn(path);
  const spare = rows.filter(({ name }) => !written.includes(name));
  return written.map((name) => {
    const row = rows.find((field) => field.name === name);
    if (row) return { ...row, required: true };
    const other = spare.shift();
    slip(
      line,
      other ? `${other.name} in the table, {${name}} in the path` : `no row for {${name}} of the path`,
    );
    return { ...(other ?? { type: 'string' as const }), name, required: true };
  });
}

/** Reports rows that belong to no call, and names after `?` without a row. */
export function checkNames(
  calls: readonly Call[],
  path: readonly Field[],
  query: readonly Field[],
  line: number,
  { slip }: Context,
): void {
  const most = Math.max(0, ...calls.map((call) => namesIn(call.path).length));
  const named = new Set(calls.flatMap((call) => namesIn(call.path)));
  const unknown = path.filter(({ name }) => !named.has(name));
  if (path.length > Math.max(most, named.size)) {
    slip(line, `not in the path, left out: ${unknown.map(({ name }) => name).join(', ')}`);
  }
  const missing = calls
    .flatMap((call) => call.query)
    .filter((name) => !query.some((row) => row.name === name));
  if (missing.length > 0) slip(line, `after ? in the path and without a row: ${missing.join(', ')}`);
}

function namesIn(path: string): string[] {
  return [...path.matchAll(VARIABLE)].map(([, name = '']) => name);
}
