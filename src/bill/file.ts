import type { Writable } from 'node:stream';
import { openSink } from '../call/sink.ts';
import type { ProvedBill } from './fetch/spool.ts';
import { billFault } from './read/fault.ts';

/** A bill that you can download as a file. Nothing is sent before you call `download`; each call downloads it again. */
export interface BillFile {
  /**
   * Writes the decompressed bill exactly as WeChat Pay made it: CSV in UTF-8, amounts in yuan. Nothing is written before
   * its digest is verified; a file gets its name when it is complete. The rows are not checked.
   *
   * @param sink the path of a file, or a stream, which is ended
   * @throws RequestError for an invalid `bill_date`, or a sink that cannot be written; ApiError, e.g.
   * `NO_STATEMENT_EXIST`; VerificationError `SIGNATURE_DIGEST_MISMATCH`, `DECRYPT_FAILED`; TransportError
   */
  download(sink: string | Writable): Promise<void>;
}

export async function writeBill(fetch: () => Promise<ProvedBill>, sink: string | Writable): Promise<void> {
  const place = await openSink(sink, (cause) =>
    billFault(
      'SINK_FAILED',
      'the bill was received but could not be written to the sink: see the cause',
      cause,
    ),
  );
  try {
    const spool = await fetch();
    try {
      await place.fill(spool.bytes());
    } finally {
      await spool.remove();
    }
  } finally {
    await place.discard();
  }
}
