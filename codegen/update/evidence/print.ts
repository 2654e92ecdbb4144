import { printUpdate } from '../print.ts';
import type { Updated } from '../update.ts';

/** The report of an import for a terminal. */
export function printEvidenceImport(updated: Updated): string {
  const lines = printUpdate(updated);
  for (const op of updated.waiting) lines.unshift(`no page has ${op}: its facts wait for one`);
  return lines.join('\n');
}
