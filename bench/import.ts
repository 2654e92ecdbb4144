/** The time to import the package compared with axios: medians of interleaved child processes. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

const ROUNDS = 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const SUBJECTS: Record<string, [axios: string, ours: string]> = {
  import: ["await import('axios')", "await import('./dist/esm/index.js')"],
  require: ["require('axios')", "require('./dist/cjs/index.js')"],
};

/** How many milliseconds a statement takes in a fresh process. */
function time(kind: string, statement: string): number {
  const script = `const t = performance.now(); ${statement}; console.log(performance.now() - t);`;
  const type = kind === 'import' ? 'module' : 'commonjs';
  return Number(
    execFileSync(process.execPath, [`--input-type=${type}`, '-e', script], { cwd: root, encoding: 'utf8' }),
  );
}

for (const [kind, [axios, ours]] of Object.entries(SUBJECTS)) {
  const pairs = Array.from({ length: ROUNDS }, () => [time(kind, axios), time(kind, ours)] as const);
  const ratio = median(pairs.map(([a, b]) => b / a));
  const [a, b] = [median(pairs.map(([first]) => first)), median(pairs.map(([, second]) => second))];
  console.log(
    `${kind}: axios ${a.toFixed(1)} ms, the package ${b.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (limit 1.15)`,
  );
}
