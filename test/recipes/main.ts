/** `npm run test:recipes`: runs the program of every recipe, in a folder that has the packed package and nothing else. */
import { availableParallelism } from 'node:os';
import { RECIPES } from '../support/documents.ts';
import { cleanFolder } from './folder.ts';
import { differenceOf, printedBy } from './output.ts';
import { type Program, programOf } from './program.ts';
import { checkTypes } from './types.ts';

/** Part of a path: only these recipes run. */
const only = process.argv[2] ?? '';
// The Chinese page has the same code: `npm test` compares both.
const programs = RECIPES.map(([page]) => programOf(page)).filter(
  ({ page, code, browser }) => page.includes(only) && code + browser !== '',
);
if (programs.length === 0) throw new Error(`no recipe is called ${only}`);

const folder = cleanFolder();
const faults = checkTypes(folder, programs);
const waiting = programs.filter(({ code }) => code !== '');

async function runNext(): Promise<void> {
  const program: Program | undefined = waiting.shift();
  if (!program) return;
  const started = performance.now();
  const { stdout, fault } = await printedBy(folder, program);
  const difference = fault ?? differenceOf(program.output, stdout);
  if (difference !== undefined) faults.push(`${program.page}: ${difference}`);
  else console.log(`${program.page}: ok, ${((performance.now() - started) / 1000).toFixed(1)} s`);
  await runNext();
}

await Promise.all(Array.from({ length: availableParallelism() }, runNext));
for (const fault of faults) console.error(`FAILED ${fault}`);
if (faults.length > 0) process.exitCode = 1;
