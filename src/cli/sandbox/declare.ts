import { type Command, InvalidArgumentError } from 'commander';
import { collect, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { SandboxInput } from './sandbox.ts';

const HELP = `
Examples:
  wxpay sandbox --port 8080 -o .env.sandbox
  node --env-file=.env.sandbox app.js
  wxpay sandbox > .env.sandbox
  wxpay sandbox --file orders.json --fault 502 --fault reset-after --fault-rate 0.1 --seed 7

The environment it prints is the one that wxpay reads. With --output it is written into a new file, which is removed
when the simulator ends. Its keys are for tests only: they are public, and stand in every copy of this package.

Faults: forged, unsigned, unknown-serial, skewed, not-json, truncated, reset-before, reset-after, probe, 429, 500,
500-after, 502, 502-after, rotate, delay=250 (milliseconds). The same seed gives the same ones to the same requests.
A single request asks for one by the header X-Sandbox-Fault.`;

export function declareSandbox(program: Command, { io, print }: Stage): void {
  const command = program
    .command('sandbox')
    .description('start a simulator of WeChat Pay, and print a ready .env')
    .option('-p, --port <port>', 'the port to listen on; a free one unless given', port)
    .option('--host <address>', 'the address to listen on; loopback unless given')
    .option('-o, --output <file>', 'write the .env into this new file')
    .option('--file <file>', 'keep the state in this file, and go on from it the next time')
    .option('--https', 'speak HTTPS, and ask for the client certificate where v2 needs one')
    .option('--fault <fault>', 'a fault that requests meet; repeatable', collect)
    .option('--fault-rate <share>', 'which share of the requests, from 0 to 1; all unless given', share)
    .option('--seed <number>', 'another seed gives other faults; 1 unless given', seed)
    .option('--no-strict', 'overlook fields that are not documented');
  withJson(command)
    .addHelpText('after', HELP)
    .action(async (input: SandboxInput) => {
      const { sandbox } = await import('./sandbox.ts');
      await print(await sandbox(input, io));
    });
}

function port(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('give a number up to 65535');
}

function share(text: string): number {
  if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a share from 0 to 1');
}

function seed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number');
}
