import { printUpdate } from '../print.ts';
import type { Synced } from './sync.ts';

/** Formats the report of a sync for a terminal. */
export function printSync(synced: Synced): string {
  const lines = printUpdate(synced);
  const last = lines.pop() ?? '';
  for (const reason of new Set(synced.repaired.map((repair) => repair.reason))) {
    const places = synced.repaired.filter((repair) => repair.reason === reason);
    const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
    lines.push(`repaired ${places[0]?.file}:${places[0]?.line}${more}: ${reason}`);
  }
  return [...lines, last].join('\n');
}
