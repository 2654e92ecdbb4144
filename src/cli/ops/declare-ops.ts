import type { Command } from 'commander';
import { withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';

const HELP = `
Examples:
  wxpay ops
  wxpay ops 退款
  wxpay ops post profitsharing
  wxpay ops --events payscore
The exit code is 1 if nothing is found.`;

export function declareOps(program: Command, { print }: Stage): void {
  const command = program
    .command('ops')
    .description('list the documented operations')
    .argument('[words...]', 'words to find in the path, the method or the title')
    .option('--events', 'list the documented notifications instead');
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (words: string[], { events }: { events?: true }) => {
      const { listEvents, listOperations } = await import('./ops.ts');
      await print(events ? listEvents(words) : listOperations(words));
    });
}
