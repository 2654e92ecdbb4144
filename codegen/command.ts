import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

const USAGE =
  'Usage: npm run codegen -- [--check] [ROOT]\nROOT is a folder with docs/ (default: this package).';

/** What a command prints, and the code that it exits with. */
export interface Said {
  status: 0 | 1;
  text: string;
}

/** The command `npm run codegen`: see codegen/main.ts. */
export async function codegen(given: readonly string[]): Promise<Said> {
  const check = given[0] === '--check';
  const [root = fileURLToPath(new URL('../', import.meta.url)), ...more] = check ? given.slice(1) : given;
  if (more.length > 0 || root.startsWith('-')) return { status: 1, text: USAGE };
  try {
    const files = await generate(root, check);
    if (files.length === 0) return { status: 0, text: check ? '' : 'No files changed.' };
    if (!check) return { status: 0, text: `Files changed: ${files.length}.` };
    return {
      status: 1,
      text: `${files.join('\n')}\nFiles out of date: ${files.length}. Run npm run codegen`,
    };
  } catch (error) {
    return { status: 1, text: error instanceof Error ? error.message : String(error) };
  }
}
