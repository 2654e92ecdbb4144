/** `npm run codegen`: makes all generated files of docs/. With `--check` it writes nothing and tells what differs. */
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

const given = process.argv.slice(2);
const check = given[0] === '--check';
const [root = fileURLToPath(new URL('../', import.meta.url)), ...more] = check ? given.slice(1) : given;

if (more.length > 0 || root.startsWith('-')) {
  console.error(
    'Usage: npm run codegen -- [--check] [ROOT]\nROOT is a folder with docs/, else this package.',
  );
  process.exitCode = 1;
} else {
  try {
    report(await generate(root, check));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function report(files: readonly string[]): void {
  if (!check) {
    console.log(files.length === 0 ? 'Nothing to change.' : `${files.length} files changed.`);
  } else if (files.length > 0) {
    console.error(`${files.join('\n')}\n${files.length} files are not what docs/ says: run npm run codegen`);
    process.exitCode = 1;
  }
}
