import type { Synced } from './sync.ts';

/** The report of a sync for a terminal. */
export function printSync({ changes, written, removed, repaired, doubled }: Synced): string {
  const lines: string[] = [];
  let subject = '';
  for (const change of changes) {
    if (change.subject !== subject) lines.push(change.subject);
    subject = change.subject;
    lines.push(`  ${change.what}`);
  }
  for (const reason of new Set(repaired.map((repair) => repair.reason))) {
    const places = repaired.filter((repair) => repair.reason === reason);
    const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
    lines.push(`mended ${places[0]?.file}:${places[0]?.line}${more}: ${reason}`);
  }
  for (const file of doubled) {
    lines.push(`kept our own docs/${file}: the source has it now, delete ours to take it over`);
  }
  if (written.length + removed.length === 0) lines.push('Nothing changed.');
  else {
    const wording = changes.length === 0 ? ', in wording only' : '';
    lines.push(
      `${written.length} pages written, ${removed.length} removed${wording}; ${changes.length} changes.`,
    );
  }
  return lines.join('\n');
}
