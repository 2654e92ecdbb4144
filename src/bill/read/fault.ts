import { TransportError, type TransportErrorCode } from '../../errors/index.ts';

/** The path of bill downloads; errors show it instead of the URL, which contains a token. */
export const DOWNLOAD_PATH = 'v3/billdownload/file';

/** The error of a complete bill that cannot be parsed. It names lines and columns, never their content. */
export function malformedBill(what: string, cause?: unknown): TransportError {
  return billFault(
    'BODY_MALFORMED',
    `the bill cannot be parsed: ${what}. Do not use its rows; download() writes the file unchanged`,
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
