import { printUpdate } from '../print.ts';
import type { ImportedOfficial } from './import.ts';

/** Formats the report of an import for a terminal. */
export function printOfficialImport(imported: ImportedOfficial): string {
  const { pages, skipped, rows, read, slips } = imported;
  const count = Object.entries(rows).map(([kind, number]) => `${number} ${kind}`);
  return [
    ...printUpdate(imported),
    `Read ${pages} pages (${skipped.length} more without an operation); rows: ${count.join(', ')}; ${read.length + slips.length} slips.`,
  ].join('\n');
}
