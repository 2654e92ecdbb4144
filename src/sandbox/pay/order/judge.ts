import { type Answer, paramError } from '../../http/exchange/exchange.ts';
import type { Order } from '../../state/records/order.ts';

const NUMBER = /^[\w\-|*]{1,32}$/;
const MAX_ORDER_MS = 7 * 24 * 3_600_000;

/**
 * Checks the merchant's number of an order. Returns `undefined` if it is valid.
 *
 * @param shortest its minimum length
 */
export function judgeNumber(number: unknown, pointer: string, shortest: number): Answer | undefined {
  if (typeof number === 'string' && number.length >= shortest && NUMBER.test(number)) return undefined;
  return paramError(pointer, number, `${shortest} to 32 letters, digits or _-|*`);
}

/** Checks an amount in fen. */
export function judgeTotal(total: unknown, pointer: string): Answer | undefined {
  if (Number.isSafeInteger(total) && Number(total) >= 1) return undefined;
  return paramError(pointer, total, 'an integer of at least 1, in fen');
}

/** It may point to this machine, which WeChat Pay would refuse. */
export function judgeNotifyUrl(notify_url: unknown, pointer = '/notify_url'): Answer | undefined {
  if (notify_url === undefined) return undefined;
  const url = URL.canParse(String(notify_url)) ? new URL(String(notify_url)) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !/[?#]/.test(url.href)) return undefined;
  return paramError(pointer, notify_url, 'an http or https URL without a query');
}

/**
 * Returns when an order closes by itself.
 *
 * @param time_expire at most 7 days from now, which is also the default
 * @param now milliseconds
 * @param known the existing order with this number: a repeated request keeps its closing time, even if that is past
 */
export function expiryOf(
  time_expire: unknown,
  now: number,
  known?: Pick<Order, 'expires' | 'request'>,
): { expires: number } | { refusal: Answer } {
  if (known && known.request['time_expire'] === time_expire) return { expires: known.expires };
  const longest = now + MAX_ORDER_MS;
  if (time_expire === undefined) return { expires: longest };
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(time_expire));
  const expires = isTime ? Date.parse(String(time_expire)) : Number.NaN;
  if (expires > now && expires <= longest) return { expires };
  const issue =
    'must be a future time by the clock of the simulator, at most 7 days ahead, in RFC 3339 with a time zone';
  return { refusal: paramError('/time_expire', time_expire, issue) };
}
