import { documentedEvents, documentedOperations } from '../shared/operations/documented.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { table } from '../shared/output/table.ts';

/** The documented operations in whose path, method or title all words of a search stand. */
export function listOperations(words: readonly string[]): Outcome {
  const found = documentedOperations().filter(({ method, path, summary }) =>
    holdsAll(words, `${method} ${path} ${summary}`),
  );
  const rows = found.map(({ method, path, summary, deprecated }) => [
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

/** The documented notifications in whose name or title all words of a search stand. */
export function listEvents(words: readonly string[]): Outcome {
  const all = documentedEvents();
  const found = all.filter(({ event_type, summary }) => holdsAll(words, `${event_type} ${summary}`));
  const rows = found.map(({ event_type, summary }) => [event_type, summary]);
  return {
    document: {
      events: found.map(({ event_type, summary, externalDocs }) => ({
        event_type,
        title: summary,
        docs: externalDocs?.url,
      })),
    },
    text:
      rows.length === 0 ? 'no documented notification has all these words' : table(['event', 'title'], rows),
    note: `${found.length} of ${all.length} documented notifications`,
    ok: found.length > 0,
  };
}

function holdsAll(words: readonly string[], text: string): boolean {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  return wanted.every((word) => text.toLowerCase().includes(word));
}
