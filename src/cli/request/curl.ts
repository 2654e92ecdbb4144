import axios, { type InternalAxiosRequestConfig } from 'axios';
import type { Client } from '../../client/client.ts';
import { RequestError } from '../../errors/index.ts';
import type { CallOptions } from '../../options/options.ts';

/** A signed request that was not sent. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Signs a call without sending it.
 *
 * @throws RequestError
 */
export async function signOnly(
  client: Client,
  verb: string,
  path: string,
  options: CallOptions,
): Promise<SignedRequest> {
  let signed: SignedRequest | undefined;
  const adapter = async (config: InternalAxiosRequestConfig): Promise<never> => {
    signed = readRequest(config);
    throw new axios.CanceledError();
  };
  try {
    await client.request(verb, path, { ...options, adapter });
  } catch (error) {
    // The adapter cancels the call on purpose.
    if (!signed) throw error;
  }
  if (signed) return signed;
  throw new RequestError('REQUEST_INVALID', 'The call was not signed');
}

function readRequest(config: InternalAxiosRequestConfig): SignedRequest {
  const { method = 'get', url = '', data } = config;
  if (data !== undefined && data !== null && typeof data !== 'string') {
    throw new RequestError('REQUEST_INVALID', '--curl does not support a binary body', {
      field: '--curl',
    });
  }
  const headers = Object.entries(config.headers).filter(([, value]) => typeof value === 'string');
  return {
    method: method.toUpperCase(),
    url,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: data ?? '',
  };
}

/** The signed request as a curl command for a POSIX shell. */
export function curlCommand(
  { method, url, headers, body }: SignedRequest,
  files: readonly string[] = [],
): string {
  const parts = [
    `curl --request ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quote(`${name}: ${value}`)}`),
    ...files,
    ...(body === '' ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return parts.join(' \\\n  ');
}

/** Between single quotes, a shell changes nothing but the quote itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
