import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { compiled } from './test/support/processes/compiled.ts';

/** Where a report goes that a program can read; `.ci/run` counts by it. */
const outputFile = process.env['TEST_REPORT'];

/** A run that watches the sources must see their changes. */
const plugins = process.argv.includes('run') ? [compiled()] : [];

export default defineConfig({
  test: {
    // One more than the cores: many tests wait for sockets, timers and processes. A percentage never gives more.
    maxWorkers: availableParallelism() + 1,
    reporters: outputFile ? ['default', ['json', { outputFile }]] : ['default'],
    projects: [
      {
        plugins,
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.ts',
            'test/integration/**/*.test.ts',
            'test/regression/**/*.test.ts',
            'test/interop/**/*.test.ts',
          ],
          exclude: ['test/**/memory.test.ts'],
          // The same modules for all files of a worker: importing them anew takes longer than most tests.
          isolate: false,
          // The property tests take seconds when other work shares the cores.
          testTimeout: 60_000,
        },
      },
      // What is measured here is the worker's own: no other file may use it.
      {
        plugins,
        test: {
          name: 'memory',
          include: ['test/**/memory.test.ts'],
          execArgv: ['--expose-gc'],
          testTimeout: 60_000,
        },
      },
      // The simulator's page in a browser: `npm run test:browser`.
      {
        plugins,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      // The built site in a browser: `npm run docs:test`.
      {
        test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        plugins,
        test: { name: 'conformance', include: ['test/conformance/**/*.conformance.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
