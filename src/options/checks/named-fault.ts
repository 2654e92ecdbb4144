import { type RequestErrorCode, WechatpayError } from '../../errors/index.ts';
import { unreadable, unreadableIn } from '../../wire/unreadable.ts';

/**
 * The error of a call that could not be prepared. If a getter, a `toJSON` or a proxy in the options threw it, it becomes a
 * RequestError that names the option.
 */
export function namedFault(thrown: unknown, options: unknown): unknown {
  if (thrown instanceof WechatpayError) return thrown;
  const found = unreadableIn(options, '');
  if (!found || !isAlike(found.cause, thrown)) return thrown;
  return unreadable(found, CODES[found.field.split(/[.[]/)[0] ?? ''] ?? 'VALUE_INVALID');
}

/** A getter may create a new error each time. */
function isAlike(one: unknown, other: unknown): boolean {
  const isSame = one === other;
  return isSame || (one instanceof Error && other instanceof Error && String(one) === String(other));
}

const CODES: Readonly<Record<string, RequestErrorCode>> = {
  json: 'BODY_UNSERIALIZABLE',
  body: 'BODY_UNSERIALIZABLE',
  headers: 'HEADER_INVALID',
};
