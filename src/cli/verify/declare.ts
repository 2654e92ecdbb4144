import type { Command } from 'commander';
import { withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { VerifyInput } from './verify.ts';

const HELP = `
Uses WECHATPAY_CERTS, WECHATPAY_APIV3_KEY for a notification, and WECHATPAY_SECRET for a v2 notification.

Examples:
  wxpay verify --headers headers.txt --body body.json --at 2026-11-20T13:29:35+08:00
  wxpay verify --ignore-clock < captured.http
  echo '{"headers":{…},"body":"{\\"id\\":…}"}' | wxpay verify --json

The body must be exactly the bytes that were received: not parsed and serialized again, and without an added line
break. The exit code is 1 if a check fails.`;

export function declareVerify(program: Command, { io, print }: Stage): void {
  const command = program
    .command('verify')
    .description('show which checks a captured notification or response passes or fails')
    .option(
      '--headers <file>',
      'the headers, one per line (default: read an HTTP or JSON dump from standard input)',
    )
    .option('--body <file>', 'the body, byte for byte')
    .option('--at <time>', 'when it was received, in Unix seconds or RFC 3339 (default: now)')
    .option('--ignore-clock', 'do not check the timestamp against the clock')
    .option('--show', 'print the plaintext if all checks pass');
  withJson(withCredentials(command))
    .addHelpText('after', HELP)
    .action(async (input: VerifyInput) => {
      const { verify } = await import('./verify.ts');
      await print(await verify(input, io));
    });
}
