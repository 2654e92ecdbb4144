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

A POST is carried out: against the real end point it moves real money. After exit code 3 query, or repeat with the
same numbers, before you call it failed. Fields that are documented as encrypted are given as plain text.

--curl prints the signed request as a command of curl and does not send it. Its Authorization is a credential for
5 minutes: it is printed here and nowhere else. (With certs: auto, certificates are downloaded first.)`;

export function declareRequest(program: Command, { io, print }: Stage): void {
  const command = program
    .command('request')
    .description('sign one call, send it, print its verified answer')
    .argument('<path>', 'v3/pay/transactions/native, or v3.pay.transactions.native')
    .argument('<method>', 'get, post, put, patch or delete')
    .option(
      '-d, --data <body>',
      'the body, as JSON (of v2 also as XML): itself, @file, or @- for standard input',
    )
    .option(
      '-u, --upload <file>',
      'upload this file; --data is its meta, where that is not filename and sha256',
    )
    .option('-q, --query <name=value>', 'a parameter of the query; repeatable', collect)
    .option('-H, --header <header>', "a header, 'Name: value'; repeatable", collect)
    .option('--var <name=value>', 'the value of a {variable} of the path; repeatable', collect)
    .option('-o, --output <file>', 'write the answer into this file')
    .option('--security', 'v2: present the client certificate (WECHATPAY_MERCHANT_CERT)')
    .option('--timeout <seconds>', 'give up when no answer came in time', positiveInteger, 30)
    .option('--curl', 'sign only, and print a command of curl');
  withJson(withCredentials(command))
    .addHelpText('after', HELP)
    .action(async (path: string, method: string, input: RequestInput) => {
      const { request } = await import('./request.ts');
      await print(await request(path, method, input, io));
    });
}
