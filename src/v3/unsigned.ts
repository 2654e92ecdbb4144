/** Downloads that WeChat Pay answers without a signature; what they bring is checked by its digest, where it has one. */
const UNSIGNED = [
  /^\/v3\/billdownload\/file$/i,
  /^\/v3\/merchant-service\/images\/(?!upload$)[^/]*$/i,
  /^\/v3\/global\/merchant-service\/images\/(?!upload$)[^/]*$/i,
  /^\/v3\/new-tax-control-fapiao\/download$/i,
  /^\/v3\/transferdownload\/(?:elecvoucherfile|signfile)$/i,
];

/** Statements: the signature covers the digest of the body, not the body. */
const STATEMENTS = /^(?:\/hk\/v3|\/v3\/global|\/v3)\/statements$/i;

/** Whether an answer of 2xx to this path (without its query) is documented to come unsigned. */
export function isUnsignedDownload(pathname: string): boolean {
  return UNSIGNED.some((pattern) => pattern.test(pathname));
}

export function isStatement(pathname: string): boolean {
  return STATEMENTS.test(pathname);
}
