import { toSegment } from '../../../../src/chain/segment.ts';

export interface Line {
  op: string;
  access: Record<string, Record<string, string>[]>;
  method: string;
  options: unknown;
}

type Fields = Record<string, unknown>;

/** One statement, on one line: the recorded options as those of the operation they were recorded for. */
export function statementOf(line: Line): string {
  const options = Object.entries(fieldsOf(line.options)).filter(([name]) => name !== 'handler');
  // What Guzzle's own stream says of itself; here bytes come with their type.
  const literal = literalOf(Object.fromEntries(options));
  return `export const _: RequestOf<${JSON.stringify(pathOf(line))}, '${line.method}'> = ${literal};`;
}

/** The path as it is documented. */
function pathOf({ access }: Line): string {
  const [steps = []] = Object.values(access);
  return steps
    .flatMap((step) => Object.values(step))
    .flatMap((piece) => piece.split('/'))
    .map(toSegment)
    .join('/');
}

function fieldsOf(value: unknown): Fields {
  return Array.isArray(value) ? {} : (value as Fields);
}

/** An empty list of PHP is an empty map where a map is meant. */
function literalOf(value: unknown, name = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0 && ['xml', 'query', 'json', 'options'].includes(name)) return '{}';
    return `[${value.map((item) => literalOf(item)).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = value as Fields;
  if (fields['$php']) return String(fields['$php']).includes('MediaUtil') ? 'media' : 'bytes';
  const entries = Object.entries(fields).map(
    ([key, item]) => `${JSON.stringify(key)}: ${literalOf(item, key)}`,
  );
  return `{ ${entries.join(', ')} }`;
}
