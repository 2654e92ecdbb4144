import type { AxiosResponse } from 'axios';
import { Client } from '../../client/client.ts';
import type { CallOptions } from '../../options/options.ts';
import { UNSIGNED_V2 } from '../../v2/unsigned.ts';
import { isUnsignedDownload } from '../../v3/unsigned.ts';
import { readCredentials, settingsOf } from '../shared/credentials/credentials.ts';
import type { CredentialOptions } from '../shared/declare/options.ts';
import type { Io } from '../shared/input/io.ts';
import { operationPath, operationVerb } from '../shared/operations/operation-path.ts';
import type { Outcome } from '../shared/output/outcome.ts';
import { plainJson } from '../shared/output/plain.ts';
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

/** The result of a call, with what is known of its signature. */
export function answered(response: AxiosResponse, path: string, file: string | undefined): Outcome {
  const { status, statusText, headers, data } = response;
  const requestId = headers['request-id'] as string | undefined;
  const { pathname } = new URL(String(response.config.url));
  const isUnsigned = /^v2\//i.test(path) ? UNSIGNED_V2.has(pathname) : isUnsignedDownload(pathname);
  const proof = isUnsigned ? 'not signed by WeChat Pay, as documented' : 'verified';
  const note = [`${status} ${statusText}`.trim(), proof, requestId && `Request-ID ${requestId}`];
  return {
    document: {
      status,
      verified: !isUnsigned,
      ...(requestId === undefined ? {} : { request_id: requestId }),
      ...(file === undefined ? { data: jsonOf(data) } : { file }),
    },
    text: file === undefined ? textOf(data) : `Saved ${file}`,
    note: note.filter(Boolean).join(' · '),
    ok: true,
  };
}

function textOf(data: unknown): string | Uint8Array {
  if (data === '' || Buffer.isBuffer(data)) return data;
  return plainJson(data);
}

function jsonOf(data: unknown): unknown {
  return Buffer.isBuffer(data) ? { base64: data.toString('base64') } : data;
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
