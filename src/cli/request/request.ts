import { Client } from '../../client/client.ts';
import type { CallOptions } from '../../options/options.ts';
import { answered } from '../shared/call/answer.ts';
import { readCredentials, settingsOf } from '../shared/credentials/credentials.ts';
import type { CredentialOptions } from '../shared/declare/options.ts';
import type { Io } from '../shared/input/io.ts';
import { operationPath, operationVerb } from '../shared/operations/operation-path.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { type CallInput, callOptions } from './call-options.ts';
import { curlCommand, signOnly } from './curl.ts';

export interface RequestInput extends CallInput, CredentialOptions {
  readonly curl?: true;
}

/** Signs a call, sends it, and returns the verified response. With `curl`, only signs it. */
export async function request(path: string, method: string, input: RequestInput, io: Io): Promise<Outcome> {
  const verb = operationVerb(method);
  const operation = operationPath(path);
  const options = await callOptions(operation, input, io);
  const credentials = await readCredentials(input, io);
  try {
    const client = new Client(settingsOf(credentials).settings);
    if (input.curl) return await sign(client, verb, operation, options);
    const response = await client.request(verb, operation, options);
    return answered(response, operation, input.output);
  } finally {
    await credentials.close();
  }
}

const CREDENTIAL =
  'Not sent. The Authorization header below is a credential: anyone who has it can send this request for 5 minutes.';

async function sign(client: Client, verb: string, path: string, options: CallOptions): Promise<Outcome> {
  const { sink: _, ...rest } = options;
  const signed = await signOnly(client, verb, path, rest);
  const isSecured = options.security === true;
  const files = isSecured ? ['--cert apiclient_cert.pem', '--key apiclient_key.pem'] : [];
  const curl = curlCommand(signed, files);
  return { document: { ...signed, curl }, text: curl, note: CREDENTIAL, ok: true };
}
