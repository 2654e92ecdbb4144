import type { Command } from 'commander';
import { withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { DoctorInput } from './doctor.ts';

const HELP = `
Examples:
  wxpay doctor --offline
  wxpay doctor --config wxpay.json
  wxpay doctor --sandbox

The call requests the platform certificates (GET v3/certificates), which changes nothing. The exit code is 1 if a check
fails; warnings do not count.`;

export function declareDoctor(program: Command, { io, print }: Stage): void {
  const command = program
    .command('doctor')
    .description('check that key, certificate, serial, mchid, APIv3 key, certs and clock match')
    .option('--offline', 'make no call');
  withJson(withCredentials(command))
    .addHelpText('after', HELP)
    .action(async (input: DoctorInput) => {
      const { doctor } = await import('./doctor.ts');
      await print(await doctor(input, io));
    });
}
