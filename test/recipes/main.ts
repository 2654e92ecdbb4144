/** `npm run test:recipes`: runs the program of every recipe, in a folder that has the packed package and nothing else. */
import { availableParallelism } from 'node:os';
import { RECIPES } from '../support/documents/documents.ts';
import { cleanFolder } from './folder.ts';
import { checkLanguages, LANGUAGES_PAGE } from './languages.ts';
import { differenceOf, printedBy } from './output.ts';
import { type Program, programOf } from './program.ts';
import { checkTypes } from './types.ts';

/** Part of a path: only these recipes run. */
const only = process.argv[2] ?? '';
// The Chinese page has the same code: `npm test` compares both.
const programs = RECIPES.map(([page]) => programOf(page)).filter(
  ({ page, code, browser, commands }) => page.includes(only) && code + browser + commands.join() !== '',
);
const hasLanguages = LANGUAGES_PAGE.includes(only);
if (programs.length === 0 && !hasLanguages) throw new Error(`no recipe is called ${only}`);

const folder = cleanFolder();
const faults = checkTypes(folder, programs);
const waiting = programs.filter(({ code, commands }) => code + commands.join() !== '');

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

if (hasLanguages) faults.push(...(await checkLanguages(folder)));
await Promise.all(Array.from({ length: availableParallelism() }, runNext));
for (const fault of faults) console.error(`FAILED ${fault}`);
if (faults.length > 0) process.exitCode = 1;
