import type { Failure } from './fault.ts';
import { type Fetched, fetchDocs } from './fetch.ts';
import { type FetchOptions, readOptions, USAGE } from './options.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * `npm run docs:fetch -- DIR`: fetches from the command line, and prints a summary. The exit code is 1 if something
 * failed, and 130 or 143 if the run was interrupted. After the first signal, current files are finished; the second kills.
 *
 * @param args the arguments after the command
 */
export async function runFetch(args: readonly string[]): Promise<void> {
  let read: { dir: string; options: FetchOptions };
  try {
    read = readOptions(args);
  } catch (error) {
    fail(`${messageOf(error)}\n${USAGE}`);
    return;
  }
  const end = new AbortController();
  const stops = Object.entries(SIGNALS).map(([name, code]) => {
    const stop = (): void => {
      end.abort(new Error('interrupted'));
      process.exitCode = code;
    };
    process.once(name, stop);
    return () => process.off(name, stop);
  });
  try {
    const fetched = await fetchDocs(read.dir, read.options, end.signal, printProgress);
    console.log(printFetched(fetched));
    fail(printFailures(fetched));
  } catch (error) {
    fail(messageOf(error));
  } finally {
    for (const off of stops) off();
  }
}

function printProgress(looked: number, all: number): void {
  if (looked % 100 === 0) console.error(`${looked} of ${all}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string | undefined): void {
  if (message === undefined) return;
  console.error(message);
  process.exitCode ??= 1;
}

/** The maximum number of pages to list by name. The first run has many more. */
const NAMED = 20;

/** Formats the report of a run for a terminal. */
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
    ...(before.length > 0 ? [`Pages already done before the interruption: ${before.length}.`] : []),
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

/** Formats what makes a run fail, or returns undefined. */
export function printFailures({ failed, stopped }: Fetched): string | undefined {
  const lines = failed.map(({ url, why }: Failure) => `${url}: ${why}`);
  if (lines.length > 0) lines.push(`Failures: ${lines.length}. The files of these pages were not changed.`);
  if (stopped !== undefined) lines.push(`Stopped: ${stopped}. Run the command again to continue.`);
  return lines.length === 0 ? undefined : lines.join('\n');
}
