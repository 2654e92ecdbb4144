import type { Updated } from './update.ts';

/** Formats the report of an update for a terminal. */
export function printUpdate({ changes, written, removed, caughtUp, doubled }: Updated): string[] {
  const lines: string[] = [];
  let subject = '';
  for (const change of changes) {
    if (change.subject !== subject) lines.push(change.subject);
    subject = change.subject;
    lines.push(`${change.breaking ? '! ' : '  '}${change.what} [${change.sources.join(' ')}]`);
  }
  for (const { file, place } of caughtUp) {
    lines.push(`removed the correction of ${place} in docs/${file}: the source now agrees with it`);
  }
  for (const file of doubled) {
    lines.push(`kept our own docs/${file}: the source now has this page, too; delete ours to use it`);
  }
  if (written.length + removed.length === 0) lines.push('No pages changed.');
  else {
    const wording = changes.length === 0 ? ' (wording only)' : '';
    const breaking = changes.filter((change) => change.breaking).length;
    if (breaking > 0) lines.push(`Changes that may break callers (marked !): ${breaking}.`);
    lines.push(
      `Pages written: ${written.length}, removed: ${removed.length}${wording}. Changes: ${changes.length}.`,
    );
  }
  return lines;
}

/** Formats the conflicts of an update, which make it fail. */
export function printConflicts({ conflicts }: Updated): string | undefined {
  if (conflicts.length === 0) return undefined;
  const lines = conflicts.map(({ file, line, what }) => `docs/${file}:${line}: ${what}`);
  return [
    ...lines,
    `Conflicts: ${lines.length}. These pages were not changed. Run the command again with --keep FILE to keep a correction, or --take FILE to use the source.`,
  ].join('\n');
}
