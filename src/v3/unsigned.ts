/** Downloads whose responses WeChat Pay does not sign; the content is checked by its digest, if it has one. */
const UNSIGNED = new RegExp(
  `^/v3/(?:${[
    'billdownload/file',
    '(?:global/)?merchant-service/images/(?!upload$)[^/]*',
    'new-tax-control-fapiao/download',
    'transferdownload/(?:elecvoucherfile|signfile)',
  ].join('|')})$`,
  'i',
);

/** Statements: the signature covers the digest of the body, not the body. */
const STATEMENTS = /^(?:\/hk\/v3|\/v3\/global|\/v3)\/statements$/i;

/** Whether a 2xx response to this path (without its query) is documented as unsigned. */
export function isUnsignedDownload(pathname: string): boolean {
  return UNSIGNED.test(pathname);
}

export function isStatement(pathname: string): boolean {
  return STATEMENTS.test(pathname);
}
