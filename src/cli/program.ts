import { Command } from 'commander';
import { VERSION } from '../errors/report/version.ts';
import { declareBill } from './bill/declare.ts';
import { declareCerts } from './certs/declare.ts';
import { declareDoctor } from './doctor/declare.ts';
import { declareMcp } from './mcp/declare.ts';
import { declareOp } from './ops/declare-op.ts';
import { declareOps } from './ops/declare-ops.ts';
import { declareRequest } from './request/declare.ts';
import { declareSandbox } from './sandbox/declare.ts';
import { withJson } from './shared/declare/options.ts';
import type { Stage } from './shared/declare/stage.ts';
import { declareTrigger } from './trigger/declare.ts';
import { declareVerify } from './verify/declare.ts';

const HELP = `
Exit codes:
  0  success
  1  WeChat Pay refused the request, or a check failed
  2  the command line, the configuration or a file is wrong; nothing was sent
  3  the outcome is unknown: no response, or a response that cannot be verified as WeChat Pay's

Credentials come from these environment variables, or from the file given as --config:
  WECHATPAY_MCHID          the merchant number (mchid)
  WECHATPAY_SERIAL         the serial number of the merchant's API certificate
  WECHATPAY_PRIVATE_KEY    apiclient_key.pem: its path, or its content in any form
  WECHATPAY_CERTS          WeChat Pay's keys: paths of certificates and PUB_KEY_ID_…=path, separated by commas;
                           or JSON { "serial or PUB_KEY_ID_…": "path or PEM text" }; or auto
  WECHATPAY_APIV3_KEY      the APIv3 key, 32 bytes
  WECHATPAY_SECRET         the APIv2 key, 32 bytes; for v2 only
  WECHATPAY_WORKWX_SECRET  the secret of a WeCom application, with WECHATPAY_WORKWX_AGENTID; for v2 only
  WECHATPAY_MERCHANT_CERT  apiclient_cert.pem, for doctor and for v2 calls with --security; or apiclient_cert.p12,
                           which also contains the serial and the private key
  WECHATPAY_MERCHANT_PASSPHRASE
                           the passphrase of apiclient_cert.p12, if it is not the merchant number
  WECHATPAY_BASE_URI       an endpoint other than https://api.mch.weixin.qq.com/
  WECHATPAY_CA             the CA certificate of that endpoint if Node does not trust it, such as the simulator's
Keys are never printed.`;

/** The command with all its subcommands. The modules of a subcommand are loaded when it runs. */
export function createProgram(stage: Stage): Command {
  const { writeHelp } = stage;
  const program = new Command('wxpay')
    .description(
      'WeChat Pay on the command line: signed API calls, checks of keys and signatures, and a simulator',
    )
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help for a command')
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
    declareMcp,
  ]) {
    declare(program, stage);
  }
  return program;
}
