import type { Command } from 'commander';
import { withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { VerifyInput } from './verify.ts';

const HELP = `
Takes WECHATPAY_CERTS, and for a notification WECHATPAY_APIV3_KEY; for a notice of v2 WECHATPAY_SECRET.

Examples:
  wxpay verify --headers headers.txt --body body.json --at 2026-11-20T13:29:35+08:00
  wxpay verify --ignore-clock < captured.http
  echo '{"headers":{…},"body":"{\\"id\\":…}"}' | wxpay verify --json

The body must be the very bytes that came: not parsed and written again, no line end added. Exit code 1 when a check
fails.`;

export function declareVerify(program: Command, { io, print }: Stage): void {
  const command = program
    .command('verify')
    .description('say which check a captured notification or answer passes, and which it fails')
    .option('--headers <file>', 'the headers, a line each (else: a dump in HTTP or JSON on standard input)')
    .option('--body <file>', 'the body, byte for byte')
    .option('--at <time>', 'when it came: a unix time in seconds, or RFC 3339; now unless given')
    .option('--ignore-clock', 'leave the clock out')
    .option('--show', 'print the plaintext, once every check passed');
  withJson(withCredentials(command))
    .addHelpText('after', HELP)
    .action(async (input: VerifyInput) => {
      const { verify } = await import('./verify.ts');
      await print(await verify(input, io));
    });
}
