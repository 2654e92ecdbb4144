/** Downloads whose responses WeChat Pay does not sign; the content is checked by its digest, if it has one. */
const UNSIGNED = [
  /^\/v3\/billdownload\/file$/i,
  /^\/v3\/merchant-service\/images\/(?!upload$)[^/]*$/i,
  /^\/v3\/global\/merchant-service\/images\/(?!upload$)[^/]*$/i,
  /^\/v3\/new-tax-control-fapiao\/download$/i,
  /^\/v3\/transferdownload\/(?:elecvoucherfile|signfile)$/i,
];

/** Statements: the signature covers the digest of the body, not the body. */
const STATEMENTS = /^(?:\/hk\/v3|\/v3\/global|\/v3)\/statements$/i;

/** Whether a 2xx response to this path (without its query) is documented as unsigned. */
export function isUnsignedDownload(pathname: string): boolean {
  return UNSIGNED.some((pattern) => pattern.test(pathname));
}

export function isStatement(pathname: string): boolean {
  return STATEMENTS.test(pathname);
}
