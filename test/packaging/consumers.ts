import { cpSync, writeFileSync } from 'node:fs';
import { root, run, step, work } from './step.ts';

/** The oldest TypeScript we support (it is also what `@types/node` asks for), and the newest. */
const COMPILERS = ['typescript-floor', 'typescript'];
/** How projects resolve packages: Node's two module systems, and bundlers. */
const PROJECTS = [
  { name: 'esm, node16', file: 'use.mts', module: 'node16', moduleResolution: 'node16' },
  { name: 'cjs, node16', file: 'use.cts', module: 'node16', moduleResolution: 'node16' },
  { name: 'bundler', file: 'use.ts', module: 'esnext', moduleResolution: 'bundler' },
];

/** Runs and compiles test/consumers against the packed package. */
export async function checkConsumers(): Promise<void> {
  cpSync(`${root}test/consumers`, work, { recursive: true });
  writeFileSync(`${work}package.json`, '{ "private": true }\n');
  for (const file of ['run.cjs', 'run.mjs']) {
    await step(`node ${file}`, () => run(process.execPath, [file], work));
  }
  for (const compiler of COMPILERS) {
    for (const { name, file, module, moduleResolution } of PROJECTS) {
      cpSync(`${root}test/consumers/use.ts`, work + file);
      const compilerOptions = {
        module,
        moduleResolution,
        // The packed declarations are checked themselves.
        skipLibCheck: false,
        strict: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023'],
        types: ['node'],
      };
      writeFileSync(`${work}tsconfig.json`, JSON.stringify({ compilerOptions, files: [file] }));
      const tsc = `${root}node_modules/${compiler}/bin/tsc`;
      await step(`${compiler}, ${name}`, () => run(process.execPath, [tsc, '-p', work], work));
    }
  }
}
