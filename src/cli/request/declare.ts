import type { Command } from 'commander';
import { collect, positiveInteger, withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { RequestInput } from './request.ts';

const HELP = `
Examples:
  wxpay request v3.certificates get
  wxpay request v3/pay/transactions/native post -d @order.json
  wxpay request v3.pay.transactions.outTradeNo._out_trade_no_ get --var out_trade_no=tea-20261123-1 -q mchid=1900000001
  wxpay request v3/marketing/partnerships/build post -H 'Idempotency-Key: 1' -d @- --sandbox < build.json
  wxpay request v3/merchant/media/upload post --upload shop.jpg
  wxpay request v2/pay/orderquery post -d '{"appid":"wx…","mch_id":"1900000001","out_trade_no":"tea-20261123-1"}'

A POST to the real endpoint moves real money. After exit code 3, query the order or retry with the same numbers before
you treat the call as failed. Give fields that are documented as encrypted in plain text; they are encrypted for you.

--curl prints the signed request as a curl command and does not send it. Its Authorization header is a credential for
5 minutes. Only --curl prints it. (With certs: auto, certificates are downloaded first.)`;

export function declareRequest(program: Command, { io, print }: Stage): void {
  const command = program
    .command('request')
    .description('sign a call, send it, and print the verified response')
    .argument('<path>', 'v3/pay/transactions/native, or v3.pay.transactions.native')
    .argument('<method>', 'get, post, put, patch or delete')
    .option(
      '-d, --data <body>',
      'the request body, as JSON (for v2 also XML): text, @file, or @- for standard input',
    )
    .option(
      '-u, --upload <file>',
      'upload this file; --data replaces its metadata (by default filename and sha256)',
    )
    .option('-q, --query <name=value>', 'a query parameter; repeatable', collect)
    .option('-H, --header <header>', "a header, 'Name: value'; repeatable", collect)
    .option('--var <name=value>', 'the value of a {variable} in the path; repeatable', collect)
    .option('-o, --output <file>', 'write the response body to this file')
    .option('--security', 'v2: present the client certificate (WECHATPAY_MERCHANT_CERT)')
    .option('--timeout <seconds>', 'give up if there is no response within this time', positiveInteger, 30)
    .option('--curl', 'only sign, and print a curl command');
  withJson(withCredentials(command))
    .addHelpText('after', HELP)
    .action(async (path: string, method: string, input: RequestInput) => {
      const { request } = await import('./request.ts');
      await print(await request(path, method, input, io));
    });
}
