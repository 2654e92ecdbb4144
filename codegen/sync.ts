/** `npm run docs:sync -- DIR`: brings docs/ up to the checkout of the PHP docs in DIR and prints what changed. */
import { fileURLToPath } from 'node:url';
import { printSync } from './sync/print.ts';
import { syncDocs } from './sync/sync.ts';

const [source, ...more] = process.argv.slice(2);
if (source === undefined || more.length > 0) {
  console.error(
    'Usage: npm run docs:sync -- DIR\nDIR is a folder with openapi/ and webhook/ of the PHP docs.',
  );
  process.exitCode = 1;
} else {
  try {
    console.log(printSync(await syncDocs(source, fileURLToPath(new URL('../docs/', import.meta.url)))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
