import type { Command } from 'commander';
import { withCredentials, withJson } from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';
import type { DoctorInput } from './doctor.ts';

const HELP = `
Examples:
  wxpay doctor --offline
  wxpay doctor --config wxpay.json
  wxpay doctor --sandbox

The call asks for the platform certificates (GET v3/certificates), which changes nothing. Exit code 1 when a check
fails; a warning is none.`;

export function declareDoctor(program: Command, { io, print }: Stage): void {
  const command = program
    .command('doctor')
    .description('check whether key, certificate, serial, mchid, APIv3 key, certs and clock belong together')
    .option('--offline', 'make no call');
  withJson(withCredentials(command))
    .addHelpText('after', HELP)
    .action(async (input: DoctorInput) => {
      const { doctor } = await import('./doctor.ts');
      await print(await doctor(input, io));
    });
}
