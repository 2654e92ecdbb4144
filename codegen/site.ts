/** `npm run docs:pages`: writes the pages of the site for VitePress. With `--check`, checks what VitePress built. */
import { fileURLToPath } from 'node:url';
import { checkBuilt } from './site/check/check.ts';
import { writeSite } from './site/write/write.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

try {
  const told = process.argv[2] === '--check' ? await checkBuilt(root) : await writeSite(root);
  console.log(told);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
