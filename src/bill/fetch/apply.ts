import type { Client } from '../../client/client.ts';
import { TransportError } from '../../errors/index.ts';
import type { CallOptions } from '../../options/options.ts';
import { checkBillDate } from '../read/time.ts';
import { type Source, sourceOf } from './source.ts';

/** What is asked for: the path of the operation and its query. */
export interface BillRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Whether it comes as encrypted files. */
  readonly isSealed?: true;
}

/** A bill that is ready to be fetched. */
export interface Offer {
  readonly source: Source;
  /** The SHA-1 of the bill's bytes, unpacked: lower-case hexadecimal. */
  readonly sha1: string;
}

/** What the calls for a bill need, whatever the instance has for other calls. */
export function callOptions(signal: AbortSignal | undefined): CallOptions {
  const validateStatus = (status: number) => status >= 200 && status < 300;
  return { validateStatus, ...(signal ? { signal } : {}) };
}

/**
 * Asks for a bill; the answer, digest included, is signed by WeChat Pay.
 *
 * @throws RequestError `VALUE_INVALID` before anything is sent; ApiError, e.g. `NO_STATEMENT_EXIST`; TransportError
 * `BODY_MALFORMED` when the answer names another digest than SHA-1 or another host than WeChat Pay's
 */
export async function applyForBill(
  client: Client,
  request: BillRequest,
  signal: AbortSignal | undefined,
): Promise<Offer> {
  const { data, asked } = await ask(client, request, signal);
  return offerOf(data, asked, request);
}

/** The answer to a request for a bill, and the URL that gave it. */
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

/** What an answer has not been judged to hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** @throws TransportError `BODY_MALFORMED` */
export function offerOf(
  { hash_type, hash_value, download_url }: Fields,
  asked: URL,
  { path }: BillRequest,
): Offer {
  if (hash_type !== 'SHA1') throw refusal(path, 'its hash_type is not SHA1, the only one known here');
  if (typeof hash_value !== 'string' || !/^[0-9a-f]{40}$/i.test(hash_value)) {
    throw refusal(path, 'its hash_value is no SHA-1');
  }
  const source = sourceOf(download_url, asked);
  if (!source) {
    throw refusal(path, 'its download_url leads to a host that is not WeChat Pay’s; nothing was sent there');
  }
  return { source, sha1: hash_value.toLowerCase() };
}

/** The error of an answer by which no bill can be fetched. */
export function refusal(path: string, what: string): TransportError {
  return new TransportError('BODY_MALFORMED', `the bill cannot be fetched: ${what}`, {
    exchange: { method: 'GET', path },
    mayHaveReached: true,
  });
}
