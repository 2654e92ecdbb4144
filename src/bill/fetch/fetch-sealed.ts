import type { Client } from '../../client/client.ts';
import { type BillRequest, callOptions } from './apply.ts';
import { applyForSealedBill, type SealedOffer } from './apply-sealed.ts';
import { prove } from './prove.ts';
import { type ProvedBill, Spool } from './spool.ts';
import { unseal } from './unseal.ts';

/**
 * Requests a bill that consists of encrypted files, downloads, decrypts and verifies each.
 *
 * @returns the files on disk, to be read in order as one bill; the caller removes them
 * @throws RequestError `DECRYPT_FAILED` before anything is sent, if the private key can only sign; ApiError,
 * TransportError; VerificationError `DECRYPT_FAILED`, `SIGNATURE_DIGEST_MISMATCH`
 */
export async function fetchSealedBill(
  client: Client,
  request: BillRequest,
  signal: AbortSignal | undefined,
): Promise<ProvedBill> {
  const offers = await applyForSealedBill(client, request, signal);
  const failed = new AbortController();
  const ended = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  let reason: unknown;
  // A download_url expires after minutes, so all files are downloaded at the same time.
  const fetched = await Promise.all(
    offers.map((offer) =>
      fetchFile(client, offer, ended, signal).catch((error: unknown) => {
        if (!failed.signal.aborted) reason = error;
        failed.abort();
        return undefined;
      }),
    ),
  );
  const files = fetched.filter((file) => file !== undefined);
  if (files.length === offers.length) return joined(files);
  await joined(files).remove();
  throw reason;
}

/** @param ended aborts the download, also if another file failed */
async function fetchFile(
  client: Client,
  { source, sha1, key, nonce }: SealedOffer,
  ended: AbortSignal,
  signal: AbortSignal | undefined,
): Promise<Spool> {
  const { path, ...where } = source;
  const spool = await Spool.open(signal);
  try {
    await client.request('get', path, { ...callOptions(ended), ...where, sink: spool.sealedFile });
    await unseal(spool, key, nonce, ended);
    await prove(spool, sha1);
    return spool;
  } catch (error) {
    await spool.remove();
    throw error;
  }
}

function joined(files: readonly ProvedBill[]): ProvedBill {
  return {
    async *bytes() {
      for (const file of files) yield* file.bytes();
    },
    remove: async () => {
      await Promise.all(files.map((file) => file.remove()));
    },
  };
}
