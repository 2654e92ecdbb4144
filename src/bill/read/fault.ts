import { TransportError, type TransportErrorCode } from '../../errors/index.ts';

/** Where bills are downloaded; errors show it instead of the URL, which holds a token. */
export const DOWNLOAD_PATH = 'v3/billdownload/file';

/** The error of a bill that came whole and cannot be read. It names lines and captions, never what they hold. */
export function malformedBill(what: string, cause?: unknown): TransportError {
  return billFault(
    'BODY_MALFORMED',
    `the bill cannot be used: ${what}. Nothing of it counts; download() gives the file as it is`,
    cause,
  );
}

export function billFault(code: TransportErrorCode, message: string, cause?: unknown): TransportError {
  return new TransportError(code, message, {
    exchange: { method: 'GET', path: DOWNLOAD_PATH },
    mayHaveReached: true,
    cause,
  });
}

/** @throws TransportError `ABORTED` */
export function checkAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw billFault('ABORTED', 'reading the bill was aborted');
}
