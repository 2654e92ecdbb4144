/** `npm run codegen`: generates all files from docs/. With `--check`, it writes nothing and reports what differs. */
import { codegen } from './command.ts';

const { status, text } = await codegen(process.argv.slice(2));
if (text !== '') (status === 0 ? console.log : console.error)(text);
process.exitCode = status;
