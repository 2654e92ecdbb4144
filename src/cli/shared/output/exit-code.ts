import {
  ApiError,
  BusinessError,
  ConfigurationError,
  RequestError,
  TransportError,
  VerificationError,
  WechatpayError,
} from '../../../errors/index.ts';

export const EXIT = {
  ok: 0,
  /** WeChat Pay refused, or a check failed. */
  failed: 1,
  /** The command line, the configuration or a file is wrong; nothing was sent. */
  usage: 2,
  /** No verified response: the outcome is unknown. */
  unknown: 3,
} as const;

/** v2 codes which mean that WeChat Pay does not know the outcome either. */
const UNSURE = new Set(['SYSTEMERROR', 'SYSTEM_ERROR', 'BANKERROR', 'USERPAYING']);

/** The exit code of an error. It is `failed` only if the refusal is verified, or if nothing was executed. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigurationError) return configurationCode(error);
  if (error instanceof RequestError) return EXIT.usage;
  if (error instanceof TransportError || error instanceof VerificationError) return EXIT.unknown;
  if (error instanceof ApiError) {
    // WeChat Pay does not sign a response to a request whose signature it refuses.
    const isRefusal = error.status < 500 && (error.verified || error.status === 401);
    return isRefusal ? EXIT.failed : EXIT.unknown;
  }
  if (error instanceof BusinessError) return UNSURE.has(error.code) ? EXIT.unknown : EXIT.failed;
  return EXIT.unknown;
}

/** Certificates are downloaded before the call, which changes nothing. The cause says what went wrong. */
function configurationCode({ code, cause }: ConfigurationError): number {
  if (code !== 'PLATFORM_KEY_UNAVAILABLE' || !(cause instanceof WechatpayError)) return EXIT.usage;
  return cause instanceof ApiError && cause.status < 500 ? EXIT.failed : exitCodeOf(cause);
}
