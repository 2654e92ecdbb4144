import { ApiError, TransportError, VerificationError, WechatpayError } from 'wechatpay-chain';

/** What the shop itself refuses. */
export class ShopError extends Error {
  readonly status: number;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
  }
}

/** What a customer may know of an error. The log gets the rest; errors of wechatpay-chain contain no key. */
export function refusalOf(error: unknown): { status: number; body: { error: string; retry?: boolean } } {
  if (error instanceof ShopError) return { status: error.status, body: { error: error.message } };
  const { status = 500 } = Object(error) as { status?: number };
  // A framework that cannot read a request, for example.
  if (!(error instanceof WechatpayError) && status < 500) return { status, body: { error: 'BAD_REQUEST' } };
  console.error(error);
  if (!(error instanceof WechatpayError)) return { status: 500, body: { error: 'INTERNAL' } };
  // WeChat Pay may have done it, or may do it later: the same request with the same number is safe.
  const retry =
    error instanceof TransportError ||
    error instanceof VerificationError ||
    (error instanceof ApiError && (error.status >= 500 || error.status === 429));
  return { status: retry ? 503 : 502, body: { error: error.code, retry } };
}
