import type { Command } from 'commander';
import { withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';

const HELP = `
Examples:
  wxpay op v3.pay.transactions.native post
  wxpay op v3/pay/transactions/id/{transaction_id} get
  wxpay op v2/pay/unifiedorder post --json`;

export function declareOp(program: Command, { print }: Stage): void {
  const command = program
    .command('op')
    .description(
      'show the parameters of a documented operation (names, types, values, terms) and its error codes',
    )
    .argument('<path>', 'v3/pay/transactions/native, or v3.pay.transactions.native')
    .argument('<method>', 'get, post, put, patch or delete');
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (path: string, method: string) => {
      const { describeOperation } = await import('./op.ts');
      await print(describeOperation(path, method));
    });
}
