import { type Command, InvalidArgumentError, Option } from 'commander';
import { collect, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import { LANGUAGES } from './configuration.ts';
import type { SandboxInput } from './sandbox.ts';

const HELP = `
Examples:
  wxpay sandbox --port 8080 -o .env.sandbox
  node --env-file=.env.sandbox app.js
  wxpay sandbox > .env.sandbox
  wxpay sandbox --print php --keys ./sandbox-keys -o sandbox.php
  wxpay sandbox --file orders.json --fault 502 --fault reset-after --fault-rate 0.1 --seed 7

wxpay reads the environment variables that this command prints. With --output, they are written to a new file, which
is removed when the simulator stops.

With --print, it prints the configuration of an SDK of another language instead: wechatpay/wechatpay (php),
wechatpay-go, wechatpay-java, wechatpayv3 (python). The simulator then serves HTTPS on port 8443, unless --port is
given, and signs with its public key. The keys, and the certificate to trust, are files in the folder --keys.

The keys are for tests only: they are public, and in every copy of this package.

Faults: forged, unsigned, unknown-serial, skewed, not-json, truncated, reset-before, reset-after, probe, 429, 500,
500-after, 502, 502-after, rotate, delay=250 (milliseconds). With the same seed, the same requests get the same faults.
To get a fault for a single request, send the header X-Sandbox-Fault.`;

export function declareSandbox(program: Command, { io, print }: Stage): void {
  const command = program
    .command('sandbox')
    .description('start a simulator of WeChat Pay, and print a ready-to-use .env')
    .option('-p, --port <port>', 'the port to listen on (default: a free port)', port)
    .option('--host <address>', 'the address to listen on (default: loopback)')
    .option('-o, --output <file>', 'write what is printed to this new file')
    .option('--file <file>', 'keep the state in this file, and continue from it at the next start')
    .option('--https', 'serve HTTPS, and require the client certificate where v2 needs one')
    .addOption(
      new Option(
        '--print <language>',
        'print the configuration of the SDK of this language, not a .env; implies --https',
      ).choices(LANGUAGES),
    )
    .option('--keys <folder>', 'with --print: where the keys are written (default: wechatpay-sandbox)')
    .option('--fault <fault>', 'a fault to inject into requests; repeatable', collect)
    .option('--fault-rate <share>', 'the share of requests that get a fault, from 0 to 1 (default: 1)', share)
    .option('--seed <number>', 'the seed that selects the faults (default: 1)', seed)
    .option('--no-strict', 'accept fields that are not documented');
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (input: SandboxInput) => {
      const { sandbox } = await import('./sandbox.ts');
      await print(await sandbox(input, io));
    });
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('It must be a number from 0 to 65535');
}

function share(text: string): number {
  if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number from 0 to 1');
}

function seed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number');
}
