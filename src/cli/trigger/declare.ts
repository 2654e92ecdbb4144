import type { Command } from 'commander';
import { withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { TriggerInput } from './trigger.ts';

const HELP = `
Examples:
  wxpay trigger TRANSACTION.SUCCESS --url http://127.0.0.1:3000/notify
  wxpay trigger REFUND.SUCCESS --url http://127.0.0.1:3000/notify -d '{"out_refund_no":"tea-20261123-1-r"}'
  wxpay trigger v2/transaction-success --url http://127.0.0.1:3000/notify

The notification is signed and encrypted with the simulator's keys; no simulator has to run. Your server gets these
keys from \`wxpay sandbox\`. The exit code is 0 if your server accepts it with 200 or 204, 1 if it does not, and 3 if
it does not respond.`;

export function declareTrigger(program: Command, { io, print }: Stage): void {
  const command = program
    .command('trigger')
    .description('send an example notification to your notify URL')
    .argument('<event>', 'TRANSACTION.SUCCESS, REFUND.SUCCESS, PAYSCORE.USER_PAID, …')
    .requiredOption('--url <notify_url>', 'the URL of your server')
    .option(
      '-d, --data <json>',
      'plaintext fields that replace those of the example, as JSON: text, @file or @-',
    );
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (event: string, input: TriggerInput) => {
      const { trigger } = await import('./trigger.ts');
      await print(await trigger(event, input, io));
    });
}
