import type { Command } from 'commander';
import { withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { TriggerInput } from './trigger.ts';

const HELP = `
Examples:
  wxpay trigger TRANSACTION.SUCCESS --url http://127.0.0.1:3000/notify
  wxpay trigger REFUND.SUCCESS --url http://127.0.0.1:3000/notify -d '{"out_refund_no":"tea-20261123-1-r"}'
  wxpay trigger v2/transaction-success --url http://127.0.0.1:3000/notify

It is signed and encrypted with the simulator's keys, whether one runs or not: your server knows them from
\`wxpay sandbox\`. Exit code 1 when your server does not accept it (200 or 204 does), 3 when it gives no answer.`;

export function declareTrigger(program: Command, { io, print }: Stage): void {
  const command = program
    .command('trigger')
    .description('send an example of a documented notification to your notify URL')
    .argument('<event>', 'TRANSACTION.SUCCESS, REFUND.SUCCESS, PAYSCORE.USER_PAID, …')
    .requiredOption('--url <notify_url>', 'where your server listens')
    .option(
      '-d, --data <json>',
      'fields of the plaintext that are to be others than in the example; itself, @file or @-',
    );
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (event: string, input: TriggerInput) => {
      const { trigger } = await import('./trigger.ts');
      await print(await trigger(event, input, io));
    });
}
