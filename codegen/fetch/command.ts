import { fetchDocs } from './fetch.ts';
import { type FetchOptions, readOptions, USAGE } from './options.ts';
import { printFailures, printFetched } from './print.ts';

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * `npm run docs:fetch -- DIR`: fetches from the command line. Prints a summary; the exit code is 1 when something
 * failed, and 130 or 143 when the run was interrupted. The first signal lets files be finished, the second kills.
 *
 * @param args the arguments behind the command
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
