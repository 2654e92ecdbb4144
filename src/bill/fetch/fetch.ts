import type { Client } from '../../client/client.ts';
import { applyForBill, type BillRequest, callOptions } from './apply.ts';
import { fetchSealedBill } from './fetch-sealed.ts';
import { prove } from './prove.ts';
import { type ProvedBill, Spool } from './spool.ts';

/**
 * Requests a bill, downloads it and verifies that it matches the digest that WeChat Pay signed.
 *
 * @returns the bill on disk; the caller removes it
 * @throws RequestError, ApiError, TransportError; VerificationError `SIGNATURE_DIGEST_MISMATCH`, `DECRYPT_FAILED`
 */
export async function fetchBill(
  client: Client,
  request: BillRequest,
  signal: AbortSignal | undefined,
): Promise<ProvedBill> {
  if (request.isSealed) return fetchSealedBill(client, request, signal);
  const { source, sha1 } = await applyForBill(client, request, signal);
  const { path, ...where } = source;
  const spool = await Spool.open(signal);
  try {
    await client.request('get', path, { ...callOptions(signal), ...where, sink: spool.file });
    await prove(spool, sha1);
    return spool;
  } catch (error) {
    await spool.remove();
    throw error;
  }
}
