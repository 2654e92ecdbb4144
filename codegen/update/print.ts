import type { Updated } from './update.ts';

/** The report of an update for a terminal. */
export function printUpdate({ changes, written, removed, caughtUp, doubled }: Updated): string[] {
  const lines: string[] = [];
  let subject = '';
  for (const change of changes) {
    if (change.subject !== subject) lines.push(change.subject);
    subject = change.subject;
    lines.push(`${change.breaking ? '! ' : '  '}${change.what} [${change.sources.join(' ')}]`);
  }
  for (const { file, place } of caughtUp) {
    lines.push(`dropped the correction of ${place} in docs/${file}: its source says the same now`);
  }
  for (const file of doubled) {
    lines.push(`kept our own docs/${file}: the source has it now, delete ours to take it over`);
  }
  if (written.length + removed.length === 0) lines.push('Nothing changed.');
  else {
    const wording = changes.length === 0 ? ', in wording only' : '';
    const breaking = changes.filter((change) => change.breaking).length;
    if (breaking > 0) lines.push(`${breaking} changes, marked !, may break a caller.`);
    lines.push(
      `${written.length} pages written, ${removed.length} removed${wording}; ${changes.length} changes.`,
    );
  }
  return lines;
}

/** The conflicts of an update, which make it fail. */
export function printConflicts({ conflicts }: Updated): string | undefined {
  if (conflicts.length === 0) return undefined;
  const lines = conflicts.map(({ file, line, what }) => `docs/${file}:${line}: ${what}`);
  return [
    ...lines,
    `${lines.length} conflicts; these pages are as they were. Run it again with --keep FILE where the correction stands, or --take FILE where the source does.`,
  ].join('\n');
}
