import type { Writable } from 'node:stream';
import { openSink } from '../call/sink.ts';
import { billFault } from './fault.ts';
import type { ProvedBill } from './spool.ts';

/** A bill that can be had as a file. Nothing is sent before it is asked for; each time, it is fetched anew. */
export interface BillFile {
  /**
   * Writes the bill as WeChat Pay made it, unpacked: CSV in UTF-8, amounts in yuan. Nothing is written before its
   * digest is proved; a file appears under its name when it is whole. What the rows hold is not looked at.
   *
   * @param sink the path of a file, or a stream, which is ended
   * @throws RequestError for a `bill_date` that cannot be, or a sink that cannot be written; ApiError, e.g.
   * `NO_STATEMENT_EXIST`; VerificationError `SIGNATURE_DIGEST_MISMATCH`, `DECRYPT_FAILED`; TransportError
   */
  download(sink: string | Writable): Promise<void>;
}

export async function writeBill(fetch: () => Promise<ProvedBill>, sink: string | Writable): Promise<void> {
  const place = await openSink(sink, (cause) =>
    billFault('SINK_FAILED', 'the bill came but the sink could not take it: see the cause', cause),
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
