/** `npm run docs:evidence -- DIR`: brings docs/ up to what SDKs and samples in DIR know of fields. */
import { importEvidence } from './evidence/import.ts';
import { runCommand } from './layers/command.ts';
import { printUpdate } from './layers/print.ts';

await runCommand(
  'docs:evidence',
  'DIR is a folder with models.jsonl and samples.jsonl.',
  importEvidence,
  (updated) => printUpdate(updated).join('\n'),
);
