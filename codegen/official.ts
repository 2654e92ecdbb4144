/** `npm run docs:official -- DIR`: updates docs/ from WeChat Pay's own pages in DIR, and prints what changed. */
import { runCommand } from './update/command.ts';
import { importOfficial } from './update/official/import.ts';
import { printOfficialImport } from './update/official/print.ts';

await runCommand(
  'docs:official',
  'DIR is a folder with merchant/ and partner/ of the official documentation.',
  importOfficial,
  printOfficialImport,
);
