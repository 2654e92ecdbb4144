import type { Client } from '../../client/client.ts';
import { TransportError } from '../../errors/index.ts';
import type { CallOptions } from '../../options/options.ts';
import { checkBillDate } from '../read/time.ts';
import { type Source, sourceOf } from './source.ts';

/** The request for a bill: the path of the operation and its query. */
export interface BillRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Whether the bill consists of encrypted files. */
  readonly isSealed?: true;
}

/** A bill that is ready for download. */
export interface Offer {
  readonly source: Source;
  /** The SHA-1 of the decompressed bill, in lower-case hexadecimal. */
  readonly sha1: string;
}

/** The options of the calls for a bill, which override those of the instance. */
export function callOptions(signal: AbortSignal | undefined): CallOptions {
  const validateStatus = (status: number) => status >= 200 && status < 300;
  return { validateStatus, ...(signal ? { signal } : {}) };
}

/**
 * Requests a bill. WeChat Pay signs the response, including the digest of the bill.
 *
 * @throws RequestError `VALUE_INVALID` before anything is sent; ApiError, e.g. `NO_STATEMENT_EXIST`; TransportError
 * `BODY_MALFORMED` if the response names another digest than SHA-1, or a host that is not WeChat Pay's
 */
export async function applyForBill(
  client: Client,
  request: BillRequest,
  signal: AbortSignal | undefined,
): Promise<Offer> {
  const { data, asked } = await ask(client, request, signal);
  return offerOf(data, asked, request);
}

/** The response to a request for a bill, and the requested URL. */
export async function ask(
  client: Client,
  { path, query }: BillRequest,
  signal: AbortSignal | undefined,
): Promise<{ data: Fields; asked: URL }> {
  checkBillDate(query['bill_date']);
  const options = { ...callOptions(signal), query, responseType: 'json' } as const;
  const { data, config } = await client.request('get', path, options);
  return { data: (data ?? {}) as Fields, asked: new URL(String(config.url)) };
}

/** The unchecked fields of a response. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws TransportError `BODY_MALFORMED` */
export function offerOf(
  { hash_type, hash_value, download_url }: Fields,
  asked: URL,
  { path }: BillRequest,
): Offer {
  if (hash_type !== 'SHA1') throw refusal(path, 'its hash_type is not SHA1, the only supported one');
  if (typeof hash_value !== 'string' || !/^[0-9a-f]{40}$/i.test(hash_value)) {
    throw refusal(path, 'its hash_value is not a SHA-1 digest');
  }
  const source = sourceOf(download_url, asked);
  if (!source) {
    throw refusal(path, 'its download_url leads to a host that is not WeChat Pay’s; nothing was sent there');
  }
  return { source, sha1: hash_value.toLowerCase() };
}

/** The error of a response that does not allow the download of the bill. */
export function refusal(path: string, what: string): TransportError {
  return new TransportError('BODY_MALFORMED', `the bill cannot be downloaded: ${what}`, {
    exchange: { method: 'GET', path },
    mayHaveReached: true,
  });
}
