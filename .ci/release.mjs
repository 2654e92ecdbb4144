/**
 * `node .ci/release.mjs v1.2.3 [ROOT]`: exits with 1 unless the tag is the version of the package in ROOT, else of this
 * one, and its changelog has it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [tag = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
const read = (file) => readFileSync(join(root, file), 'utf8');
const { version } = JSON.parse(read('package.json'));
// `## 1.2.3` and `## [1.2.3] - 2026-01-31`
const heading = read('CHANGELOG.md')
  .split('\n')
  .find((line) => /^## \[?([^\s\]]+)/.exec(line)?.[1] === version);

const faults = [
  tag === `v${version}` ? '' : `the tag is ${tag}, and the version in package.json is ${version}`,
  heading === undefined ? `CHANGELOG.md has no heading for ${version}` : '',
].filter((fault) => fault !== '');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
