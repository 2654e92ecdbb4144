import { malformedBill } from './fault.ts';

/** The fields of a line of column names or totals. They may lack the mark that fields of rows have. None has a comma. */
export function plainFieldsOf(line: string): string[] {
  return line.split(',').map((field) => (field.startsWith('`') ? field.slice(1) : field).trim());
}

/** The known column of each name, in order; `undefined` if the name is unknown, or another name has the same column. */
export function matchCaptions<T extends { readonly name: string }>(
  captions: readonly string[],
  known: Readonly<Record<string, T>>,
): (T | undefined)[] {
  if (new Set(captions).size < captions.length) throw malformedBill('a column name occurs twice');
  const taken = new Set<string>();
  return captions.map((caption) => {
    const match = Object.hasOwn(known, caption) ? known[caption] : undefined;
    if (match === undefined || taken.has(match.name)) return undefined;
    taken.add(match.name);
    return match;
  });
}

/** The unknown columns by name; `undefined` if there are none. */
export function otherOf(
  captions: readonly string[],
  matches: readonly unknown[],
  fields: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const entries = captions.flatMap((caption, index) =>
    matches[index] === undefined ? [[caption, fields[index] ?? ''] as const] : [],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
