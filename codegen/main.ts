/** `npm run codegen`: generates all files from docs/. With `--check`, it writes nothing and reports what differs. */
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

const given = process.argv.slice(2);
const check = given[0] === '--check';
const [root = fileURLToPath(new URL('../', import.meta.url)), ...more] = check ? given.slice(1) : given;

if (more.length > 0 || root.startsWith('-')) {
  console.error(
    'Usage: npm run codegen -- [--check] [ROOT]\nROOT is a folder with docs/ (default: this package).',
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
    console.log(files.length === 0 ? 'No files changed.' : `Files changed: ${files.length}.`);
  } else if (files.length > 0) {
    console.error(`${files.join('\n')}\nFiles out of date: ${files.length}. Run npm run codegen`);
    process.exitCode = 1;
  }
}
