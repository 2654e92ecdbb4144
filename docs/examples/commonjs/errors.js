const { ApiError, TransportError, VerificationError, WechatpayError } = require('wechatpay-chain');

/** What the shop itself refuses. */
class ShopError extends Error {
  /**
   * @param {number} status
   * @param {string} code
   */
  constructor(status, code) {
    super(code);
    this.status = status;
  }
}

/**
 * What a customer may know of an error. The log gets the rest; errors of wechatpay-chain contain no key.
 *
 * @param {unknown} error
 * @returns {{ status: number, body: { error: string, retry?: boolean } }}
 */
function refusalOf(error) {
  if (error instanceof ShopError) return { status: error.status, body: { error: error.message } };
  console.error(error);
  if (!(error instanceof WechatpayError)) return { status: 500, body: { error: 'INTERNAL' } };
  // WeChat Pay may have done it, or may do it later: the same request with the same number is safe.
  const retry =
    error instanceof TransportError ||
    error instanceof VerificationError ||
    (error instanceof ApiError && (error.status >= 500 || error.status === 429));
  return { status: retry ? 503 : 502, body: { error: error.code, retry } };
}

module.exports = { ShopError, refusalOf };
