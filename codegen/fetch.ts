/** `npm run docs:fetch -- DIR`: updates DIR from WeChat Pay's own pages, and prints what changed. */
import { runFetch } from './fetch/command.ts';

await runFetch(process.argv.slice(2));
