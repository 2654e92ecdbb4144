/** `npm run docs:sync -- DIR`: updates docs/ from the checkout of the PHP docs in DIR, and prints what changed. */
import { runCommand } from './update/command.ts';
import { printSync } from './update/php/print.ts';
import { syncDocs } from './update/php/sync.ts';

await runCommand(
  'docs:sync',
  'DIR is a folder with openapi/ and webhook/ of the PHP docs.',
  syncDocs,
  printSync,
);
