/** `npm run docs:evidence -- DIR`: brings docs/ up to what SDKs and samples in DIR know of fields. */
import { importEvidence } from './evidence/import.ts';
import { printEvidenceImport } from './evidence/print.ts';
import { runCommand } from './layers/command.ts';

await runCommand(
  'docs:evidence',
  'DIR is a folder with models.jsonl and samples.jsonl.',
  importEvidence,
  printEvidenceImport,
);
