import type { Command } from 'commander';
import {
  type CredentialOptions,
  positiveInteger,
  withCredentials,
  withJson,
} from '../shared/declare/options.ts';
import type { Stage } from '../shared/declare/stage.ts';

const HELP = `
Examples:
  wxpay certs list
  wxpay certs check --days 14 || echo 'renew them'
  wxpay certs download -o ./keys`;

const DOWNLOAD_HELP = `
Uses WECHATPAY_MCHID, _SERIAL, _PRIVATE_KEY and _APIV3_KEY; WECHATPAY_CERTS is not needed. The APIv3 key decrypts and
thereby authenticates each certificate, and the certificates verify the response. Merchants that use a WeChat Pay
public key have no platform certificates: they get the public key from the merchant platform.`;

export function declareCerts(program: Command, { io, print }: Stage): void {
  const certs = program
    .command('certs')
    .description("list, check and download WeChat Pay's keys")
    .addHelpText('after', HELP);
  withJson(
    withCredentials(certs.command('list').description('list the keys with serial, kind and validity')),
  ).action(async (input: CredentialOptions) => {
    const { listCerts } = await import('./certs.ts');
    await print(await listCerts(input, io));
  });
  const check = certs
    .command('check')
    .description('check how long the keys are valid')
    .option('--days <days>', 'fail if a key expires within this number of days', positiveInteger, 30);
  withJson(withCredentials(check)).action(async (input: CredentialOptions & { days: number }) => {
    const { checkCerts } = await import('./certs.ts');
    await print(await checkCerts(input.days, input, io));
  });
  const download = certs
    .command('download')
    .description('download the platform certificates as PEM files')
    .option('-o, --output <folder>', 'the folder to save them in', '.');
  withJson(withCredentials(download))
    .addHelpText('after', DOWNLOAD_HELP)
    .action(async (input: CredentialOptions & { output: string }) => {
      const { downloadCerts } = await import('./certs.ts');
      await print(await downloadCerts(input.output, input, io));
    });
}
