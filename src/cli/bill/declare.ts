import { type Command, Option } from 'commander';
import { withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { BillInput, BillKind } from './bill.ts';

const HELP = `
Examples:
  wxpay bill trade 2026-11-20 -o bills
  wxpay bill fundflow 2026-11-20 -o bills --format jsonl
  wxpay bill sub-merchant-fundflow 2026-11-20 --sub-mchid 1900000109 -o bills

csv is the file as WeChat Pay made it, unpacked: amounts in yuan. jsonl is a line of JSON for each row: amounts are
whole numbers of fen, times RFC 3339; the rows are held to add up to the last line of the bill. Either appears under
its name when its digest, which WeChat Pay signed, is proved. The bill of a day is there on the next, from 10:00 in
Beijing, and for three months. Those of sub-merchants come encrypted; the merchant's private key decrypts them.`;

export function declareBill(program: Command, { io, print }: Stage): void {
  const bill = program
    .command('bill')
    .description('fetch the bill of a day, proved by its digest')
    .addHelpText('after', HELP);
  const declare = (kind: BillKind, description: string) => {
    const command = bill
      .command(kind)
      .description(description)
      .argument('<date>', 'the day, as 2026-11-20')
      .option('-o, --output <folder>', 'where the file is written to', '.')
      .addOption(new Option('--format <format>', 'of the file').choices(['csv', 'jsonl']).default('csv'));
    withJson(withCredentials(command)).action(async (date: string, input: BillInput) => {
      const { bill: fetchBill } = await import('./bill.ts');
      await print(await fetchBill(kind, date, input, io));
    });
    return command;
  };
  declare('trade', 'payments and refunds')
    .option('--type <bill_type>', 'ALL, SUCCESS, REFUND, …; ALL unless given')
    .option('--sub-mchid <number>', 'of this merchant of a partner only');
  declare('fundflow', 'what moved on an account').option(
    '--account <account_type>',
    'BASIC, OPERATION or FEES; BASIC unless given',
  );
  declare('sub-merchant-fundflow', 'what moved on an account of one sub-merchant')
    .requiredOption('--sub-mchid <number>', 'the sub-merchant')
    .option('--account <account_type>', 'BASIC, OPERATION, FEES or DEPOSIT', 'BASIC');
  declare('ecommerce-fundflow', "what moved on all accounts of a platform's sub-merchants");
}
