import { malformedBill } from './fault.ts';

/** The fields of a captions or totals line; that they are marked as those of rows is not sure. None holds a comma. */
export function plainFieldsOf(line: string): string[] {
  return line.split(',').map((field) => (field.startsWith('`') ? field.slice(1) : field).trim());
}

/** What is known of each caption, in their order; `undefined` for one that is not known, or known under another. */
export function matchCaptions<T extends { readonly name: string }>(
  captions: readonly string[],
  known: Readonly<Record<string, T>>,
): (T | undefined)[] {
  if (new Set(captions).size < captions.length) throw malformedBill('a caption stands there twice');
  const taken = new Set<string>();
  return captions.map((caption) => {
    const match = Object.hasOwn(known, caption) ? known[caption] : undefined;
    if (match === undefined || taken.has(match.name)) return undefined;
    taken.add(match.name);
    return match;
  });
}

/** Keeps what is not known, under its caption; `undefined` when there is nothing. */
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
