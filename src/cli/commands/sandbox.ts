import { type Command, InvalidArgumentError } from 'commander';
import type { Stage } from '../program.ts';
import type { SandboxInput } from '../sandbox.ts';
import { withJson } from './shared-options.ts';

const HELP = `
Examples:
  wxpay sandbox --port 8080 -o .env.sandbox
  node --env-file=.env.sandbox app.js
  wxpay sandbox > .env.sandbox

The environment it prints is the one that wxpay reads. With --output it is written into a new file, which is removed
when the simulator ends. Its keys are for tests only: they are public, and stand in every copy of this package.`;

export function declareSandbox(program: Command, { io, print }: Stage): void {
  const command = program
    .command('sandbox')
    .description('start a simulator of WeChat Pay, and print a ready .env')
    .option('-p, --port <port>', 'the port to listen on; a free one unless given', port)
    .option('--host <address>', 'the address to listen on; loopback unless given')
    .option('-o, --output <file>', 'write the .env into this new file')
    .option('--no-strict', 'overlook fields that are not documented');
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (input: SandboxInput) => {
      const { sandbox } = await import('../sandbox.ts');
      await print(await sandbox(input, io));
    });
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('give a number up to 65535');
}
