/** `npm run docs:evidence -- DIR`: updates docs/ from what SDKs and samples in DIR know about fields. */

import { runCommand } from './update/command.ts';
import { importEvidence } from './update/evidence/import.ts';
import { printEvidenceImport } from './update/evidence/print.ts';

await runCommand(
  'docs:evidence',
  'DIR is a folder with models.jsonl and samples.jsonl.',
  importEvidence,
  printEvidenceImport,
);
