import { printUpdate } from '../print.ts';
import type { Updated } from '../update.ts';

/** Formats the report of an import for a terminal. */
export function printEvidenceImport(updated: Updated): string {
  const lines = printUpdate(updated);
  for (const op of updated.waiting) lines.unshift(`no page for ${op}: its facts are used when there is one`);
  return lines.join('\n');
}
