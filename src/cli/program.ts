import { Command } from 'commander';
import { VERSION } from '../wire/version.ts';
import { declareBill } from './commands/bill.ts';
import { declareCerts } from './commands/certs.ts';
import { declareDoctor } from './commands/doctor.ts';
import { declareOp } from './commands/op.ts';
import { declareOps } from './commands/ops.ts';
import { declareRequest } from './commands/request.ts';
import { declareSandbox } from './commands/sandbox.ts';
import { withJson } from './commands/shared-options.ts';
import { declareTrigger } from './commands/trigger.ts';
import { declareVerify } from './commands/verify.ts';
import type { Io } from './io.ts';
import type { Outcome } from './outcome.ts';

/** What a command is declared with. */
export interface Stage {
  readonly io: Io;
  /** Prints what a command found. */
  readonly print: (outcome: Outcome) => Promise<void>;
  readonly writeHelp: (text: string) => void;
}

const HELP = `
Exit codes:
  0  done
  1  WeChat Pay refused, or a check failed
  2  the command line, the configuration or a file is wrong; nothing was sent
  3  the outcome is unknown: no answer, or none that is proved to be WeChat Pay's

Credentials come from the environment, or from the file named by --config:
  WECHATPAY_MCHID          the merchant's number
  WECHATPAY_SERIAL         the serial number of the merchant's API certificate
  WECHATPAY_PRIVATE_KEY    apiclient_key.pem: its path, or its text in any form
  WECHATPAY_CERTS          WeChat Pay's keys: paths of certificates and PUB_KEY_ID_…=path, parted by commas;
                           or JSON { "serial or PUB_KEY_ID_…": "path or PEM" }; or auto
  WECHATPAY_APIV3_KEY      the APIv3 key, 32 bytes
  WECHATPAY_SECRET         the APIv2 key, 32 bytes: for v2 only
  WECHATPAY_WORKWX_SECRET  that of an application of WeCom, and WECHATPAY_WORKWX_AGENTID: for v2 only
  WECHATPAY_MERCHANT_CERT  apiclient_cert.pem: for doctor, and for v2 calls with --security; or apiclient_cert.p12,
                           which gives the serial and the private key, too
  WECHATPAY_BASE_URI       another end point than https://api.mch.weixin.qq.com/
  WECHATPAY_CA             the certificate that proves that end point, where Node does not know it: of the simulator
Keys are never printed.`;

/** The command with all its sub-commands; what they need is loaded when one of them runs. */
export function createProgram(stage: Stage): Command {
  const { writeHelp } = stage;
  const program = new Command('wxpay')
    .description('WeChat Pay on the command line: signed calls, checks of keys and signatures, a simulator')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({ writeOut: writeHelp, writeErr: writeHelp, outputError: () => {} })
    .showSuggestionAfterError()
    .addHelpText('after', HELP);
  withJson(program);
  for (const declare of [
    declareSandbox,
    declareTrigger,
    declareRequest,
    declareOps,
    declareOp,
    declareCerts,
    declareDoctor,
    declareBill,
    declareVerify,
  ]) {
    declare(program, stage);
  }
  return program;
}
