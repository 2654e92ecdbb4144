import { type Command, Option } from 'commander';
import { withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { BillInput, BillKind } from './bill.ts';

const HELP = `
Examples:
  wxpay bill trade 2026-11-20 -o bills
  wxpay bill fundflow 2026-11-20 -o bills --format jsonl
  wxpay bill sub-merchant-fundflow 2026-11-20 --sub-mchid 1900000109 -o bills

csv is the original file of WeChat Pay, decompressed, with amounts in yuan. jsonl is one line of JSON per row: amounts
are integers in fen, times are RFC 3339, and the sum of the rows is checked against the last line of the bill. The file
appears only after its digest, which WeChat Pay signed, is verified. A bill is available from 10:00 (Beijing time) on
the next day, for three months. Bills of sub-merchants are encrypted; the merchant's private key decrypts them.`;

export function declareBill(program: Command, { io, print }: Stage): void {
  const bill = program
    .command('bill')
    .description('download the bill of a day and verify its digest')
    .addHelpText('after', HELP);
  const declare = (kind: BillKind, description: string) => {
    const command = bill
      .command(kind)
      .description(description)
      .argument('<date>', 'the day, for example 2026-11-20')
      .option('-o, --output <folder>', 'the folder to save the file in', '.')
      .addOption(
        new Option('--format <format>', 'the format of the file').choices(['csv', 'jsonl']).default('csv'),
      );
    withJson(withCredentials(command)).action(async (date: string, input: BillInput) => {
      const { bill: fetchBill } = await import('./bill.ts');
      await print(await fetchBill(kind, date, input, io));
    });
    return command;
  };
  declare('trade', 'payments and refunds')
    .option('--type <bill_type>', 'ALL, SUCCESS, REFUND, … (default: ALL)')
    .option('--sub-mchid <number>', 'only this sub-merchant of a partner');
  declare('fundflow', 'the movements of an account').option(
    '--account <account_type>',
    'BASIC, OPERATION or FEES (default: BASIC)',
  );
  declare('sub-merchant-fundflow', 'the movements of an account of one sub-merchant')
    .requiredOption('--sub-mchid <number>', 'the merchant number of the sub-merchant')
    .option('--account <account_type>', 'BASIC, OPERATION, FEES or DEPOSIT', 'BASIC');
  declare('ecommerce-fundflow', "the movements of all accounts of a platform's sub-merchants");
}
