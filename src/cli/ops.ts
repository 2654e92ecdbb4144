import { type Documented, documentedOperations } from './openapi.ts';
import type { Outcome } from './outcome.ts';
import { table } from './table.ts';

/** The documented operations in whose path, method or title all words of a search stand. */
export function listOperations(words: readonly string[]): Outcome {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  const found = documentedOperations().filter((operation) => {
    const text = searchText(operation);
    return wanted.every((word) => text.includes(word));
  });
  const rows = found.map(({ method, path, summary = '', deprecated }) => [
    method.toUpperCase(),
    path,
    deprecated ? `${summary} (deprecated)` : summary,
  ]);
  return {
    document: {
      operations: found.map(({ method, path, summary, deprecated, externalDocs }) => ({
        method,
        path,
        title: summary,
        ...(deprecated ? { deprecated } : {}),
        docs: externalDocs?.url,
      })),
    },
    text:
      rows.length === 0 ? 'no documented operation has all these words' : table(['', 'path', 'title'], rows),
    note: `${found.length} of ${documentedOperations().length} documented operations`,
    ok: found.length > 0,
  };
}

function searchText({ method, path, summary = '' }: Documented): string {
  return `${method} ${path} ${summary}`.toLowerCase();
}
