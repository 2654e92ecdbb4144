/** Runs the built simulator, and reports its URL, start time and CPU time on request. */
import { createRequire } from 'node:module';

const start = performance.now();
const { createSandbox } = createRequire(import.meta.url)(
  '../dist/cjs/sandbox.js',
) as typeof import('../src/sandbox/index.ts');
const { url } = await createSandbox();
const startMs = performance.now() - start;
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ url, startMs, cpuSeconds: (user + system) / 1e6 });
});
process.on('disconnect', () => process.exit());
