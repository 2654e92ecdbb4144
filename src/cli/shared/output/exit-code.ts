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
  /** Refused by WeChat Pay, or a check failed. */
  failed: 1,
  /** The command line, the configuration or a file is wrong; nothing was sent. */
  usage: 2,
  /** No answer that proves anything: the outcome is unknown. */
  unknown: 3,
} as const;

/** Codes of v2 with which WeChat Pay says that it does not know, either. */
const UNSURE = new Set(['SYSTEMERROR', 'SYSTEM_ERROR', 'BANKERROR', 'USERPAYING']);

/** The exit code of an error: a refusal counts as one only where it is proved, or nothing was carried out. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigurationError) return configurationCode(error);
  if (error instanceof RequestError) return EXIT.usage;
  if (error instanceof TransportError || error instanceof VerificationError) return EXIT.unknown;
  if (error instanceof ApiError) {
    // WeChat Pay cannot sign to someone whose own signature it refuses.
    const isRefusal = error.status < 500 && (error.verified || error.status === 401);
    return isRefusal ? EXIT.failed : EXIT.unknown;
  }
  if (error instanceof BusinessError) return UNSURE.has(error.code) ? EXIT.unknown : EXIT.failed;
  return EXIT.unknown;
}

/** Certificates are asked for before the call, and change nothing: what went wrong then is told by the cause. */
function configurationCode({ code, cause }: ConfigurationError): number {
  if (code !== 'PLATFORM_KEY_UNAVAILABLE' || !(cause instanceof WechatpayError)) return EXIT.usage;
  return cause instanceof ApiError && cause.status < 500 ? EXIT.failed : exitCodeOf(cause);
}
