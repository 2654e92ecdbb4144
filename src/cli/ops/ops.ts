import { documentedEvents, documentedOperations } from '../shared/operations/documented.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { table } from '../shared/output/table.ts';

/** Lists the documented operations whose path, method or title contains all words. */
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
      rows.length === 0
        ? 'No documented operation matches all these words.'
        : table(['', 'path', 'title'], rows),
    note: `${found.length} of ${documentedOperations().length} documented operations`,
    ok: found.length > 0,
  };
}

/** Lists the documented notifications whose name or title contains all words. */
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
      rows.length === 0
        ? 'No documented notification matches all these words.'
        : table(['event', 'title'], rows),
    note: `${found.length} of ${all.length} documented notifications`,
    ok: found.length > 0,
  };
}

function holdsAll(words: readonly string[], text: string): boolean {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter(Boolean);
  return wanted.every((word) => text.toLowerCase().includes(word));
}
