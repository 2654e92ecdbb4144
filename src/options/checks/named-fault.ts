import { type RequestErrorCode, WechatpayError } from '../../errors/index.ts';
import { unreadable, unreadableIn } from '../../wire/unreadable.ts';

/**
 * The error of a call that could not be prepared. If a getter, a `toJSON` or a proxy in the options threw it, it becomes a
 * RequestError that names the option.
 */
export function namedFault(thrown: unknown, options: unknown): unknown {
  if (thrown instanceof WechatpayError) return thrown;
  const found = unreadableIn(options, '');
  // A getter may create a new error each time.
  if (!found || String(found.cause) !== String(thrown)) return thrown;
  return unreadable(found, CODES[found.field.split(/[.[]/)[0] ?? ''] ?? 'VALUE_INVALID');
}

const CODES: Readonly<Record<string, RequestErrorCode>> = {
  json: 'BODY_UNSERIALIZABLE',
  body: 'BODY_UNSERIALIZABLE',
  headers: 'HEADER_INVALID',
};
