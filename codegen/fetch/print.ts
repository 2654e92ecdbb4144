import type { Failure } from './fault.ts';
import type { Fetched } from './fetch.ts';

/** More pages than these are counted, not named: the first run has all of them. */
const NAMED = 20;

/** The report of a run for a terminal. */
export function printFetched({ lists, added, changed, unchanged, before, gone, failed }: Fetched): string {
  const removed = gone.filter(({ kept }) => kept === undefined).map(({ page }) => page);
  const kept = gone.flatMap((one) => (one.kept === undefined ? [] : [`${one.page} (${one.kept})`]));
  return [
    ...lists
      .filter(({ date }) => date !== undefined)
      .map(({ room, date, pages }) => `${room}/llms.txt of ${date}: ${pages.length} pages`),
    ...named('new', added),
    ...named('changed', changed),
    ...named('gone, removed', removed),
    ...named('not in the list, kept', kept),
    ...(before.length > 0 ? [`${before.length} pages were done before the interruption.`] : []),
    `${added.length} new, ${changed.length} changed, ${unchanged.length} unchanged, ${gone.length} gone, ${failed.length} failed.`,
  ].join('\n');
}

function named(what: string, pages: readonly string[]): string[] {
  const lines = [...pages]
    .sort()
    .slice(0, NAMED)
    .map((page) => `${what}: ${page}`);
  return pages.length > NAMED ? [...lines, `${what}: and ${pages.length - NAMED} more`] : lines;
}

/** What makes a run fail, or undefined. */
export function printFailures({ failed, stopped }: Fetched): string | undefined {
  const lines = failed.map(({ url, why }: Failure) => `${url}: ${why}`);
  if (lines.length > 0) lines.push(`${lines.length} failures; the files are as they were.`);
  if (stopped !== undefined) lines.push(`Stopped: ${stopped}. Run it again to go on where it stopped.`);
  return lines.length === 0 ? undefined : lines.join('\n');
}
