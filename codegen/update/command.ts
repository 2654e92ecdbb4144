import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Policy } from '../layers/merge/merge.ts';
import { printConflicts } from './print.ts';
import type { Updated } from './update.ts';

/** What a command does with the folder of its source. */
export type Run<T extends Updated> = (
  source: string,
  docs: string,
  policyOf: (file: string) => Policy,
) => Promise<T>;

/**
 * `npm run docs:… -- DIR [--keep FILE] [--take FILE]`: runs an update from the command line, and prints what changed.
 * The exit code is 1 if a page has a conflict or something is not understood.
 *
 * @param what describes DIR in the usage
 */
export async function runCommand<T extends Updated>(
  name: string,
  what: string,
  run: Run<T>,
  print: (updated: T) => string,
): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keep: { type: 'string', multiple: true }, take: { type: 'string', multiple: true } },
    });
    const [source, ...more] = positionals;
    if (source === undefined || more.length > 0) throw new TypeError('Exactly one folder is required');
    const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
    const updated = await run(source, docs, policyOf(values.keep ?? [], values.take ?? []));
    console.log(print(updated));
    fail(printConflicts(updated));
  } catch (error) {
    const usage = `Usage: npm run ${name} -- DIR [--keep FILE] [--take FILE]\n${what}`;
    if (error instanceof TypeError) fail(`${error.message}\n${usage}`);
    else fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string | undefined): void {
  if (message === undefined) return;
  console.error(message);
  process.exitCode = 1;
}

/** Files are given as they are printed: `docs/openapi/v3/certificates.md`. */
function policyOf(keep: readonly string[], take: readonly string[]): (file: string) => Policy {
  const named = (files: readonly string[], file: string): boolean =>
    files.some((given) => given.replace(/^\.?\/?docs\//, '') === file);
  return (file) => (named(keep, file) ? 'keep' : named(take, file) ? 'take' : 'ask');
}
