/** `npm run codegen`: makes all generated files of docs/. With `--check` it writes nothing and tells what differs. */
import { fileURLToPath } from 'node:url';
import { driftOf, settle } from './drift.ts';
import { readPages } from './files.ts';
import { outputsOf } from './outputs.ts';
import { parseDocs } from './parse/docs.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const [flag, ...more] = process.argv.slice(2);

if ((flag !== undefined && flag !== '--check') || more.length > 0) {
  console.error('Usage: npm run codegen\n       npm run codegen -- --check');
  process.exitCode = 1;
} else {
  try {
    await run(flag === '--check');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function run(check: boolean): Promise<void> {
  const outputs = outputsOf(parseDocs(await readPages(`${root}docs`)));
  const drift = await driftOf(root, outputs);
  const files = [...drift.changed.map(({ file }) => file), ...drift.stale].sort();
  if (!check) {
    await settle(root, drift);
    console.log(files.length === 0 ? 'Nothing to change.' : `${files.length} files changed.`);
  } else if (files.length > 0) {
    console.error(`${files.join('\n')}\n${files.length} files are not what docs/ says: run npm run codegen`);
    process.exitCode = 1;
  }
}
