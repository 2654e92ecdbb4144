import { createHash } from 'node:crypto';
import type { Client } from '../client/client.ts';
import { TransportError, VerificationError } from '../errors/index.ts';
import { applyForBill, type BillRequest, callOptions } from './apply.ts';
import { DOWNLOAD_PATH, malformedBill } from './fault.ts';
import { Spool } from './spool.ts';

/**
 * Asks for a bill, fetches it and proves that it is the one whose digest WeChat Pay signed.
 *
 * @returns where it lies, to be removed by the caller
 * @throws RequestError, ApiError, TransportError; VerificationError `SIGNATURE_DIGEST_MISMATCH`
 */
export async function fetchBill(
  client: Client,
  request: BillRequest,
  signal: AbortSignal | undefined,
): Promise<Spool> {
  const { source, sha1 } = await applyForBill(client, request, signal);
  const { path, ...where } = source;
  const spool = await Spool.open(signal);
  try {
    await client.request('get', path, { ...callOptions(signal), ...where, sink: spool.file });
    await spool.look();
    if ((await digestOf(spool)) !== sha1) throw forged();
    return spool;
  } catch (error) {
    await spool.remove();
    throw error;
  }
}

async function digestOf(spool: Spool): Promise<string> {
  const hash = createHash('sha1');
  try {
    for await (const chunk of spool.bytes()) hash.update(chunk);
  } catch (error) {
    throw error instanceof TransportError ? error : malformedBill('it cannot be unpacked', error);
  }
  return hash.digest('hex');
}

function forged(): VerificationError {
  return new VerificationError(
    'SIGNATURE_DIGEST_MISMATCH',
    'the bill is not the one whose digest is signed: it was changed or cut on its way; ask again',
    { exchange: { method: 'GET', path: DOWNLOAD_PATH } },
  );
}
