import type { KeyObject } from 'node:crypto';
import type { Settings } from '../call/settings.ts';
import { joinHeaders, spellingOf } from '../options/headers.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';
import { encodeOptions } from '../sensitive/encode.ts';
import { type NeededKeys, neededKeys, sealOptions } from '../sensitive/seal.ts';

/** The header that names the key to sign the response with, which also encrypts fields. */
export const SERIAL = 'Wechatpay-Serial';

/**
 * Encrypts and encodes the marked fields of a call, and adds the header with the serial of the key that they are
 * encrypted with.
 *
 * @param bankKey returns the bank card key; only called if a field needs it
 * @returns the options, and the serial if something was encrypted with its key
 * @throws RequestError naming the field
 */
export function protect(
  settings: Settings,
  facts: OperationFacts,
  options: CallOptions,
  bankKey: () => Promise<KeyObject>,
): Protected | Promise<Protected> {
  const needed = neededKeys(facts, options);
  if (needed.platform || needed.bank) return protectWith(needed, settings, facts, options, bankKey);
  // Anything but text is refused.
  const checked = needed.isFilled ? sealOptions(facts, options, {}).options : options;
  return { options: encodeOptions(facts, checked) };
}

interface Protected {
  options: CallOptions;
  serial?: string;
}

async function protectWith(
  needed: NeededKeys,
  settings: Settings,
  facts: OperationFacts,
  options: CallOptions,
  bankKey: () => Promise<KeyObject>,
): Promise<Protected> {
  const platform = needed.platform ? await platformKey(settings, options) : undefined;
  const keys = { platform: platform?.key, bank: needed.bank ? await bankKey() : undefined };
  const { options: sealed, sealed: isSealed } = sealOptions(facts, options, keys);
  const encoded = encodeOptions(facts, sealed);
  if (!isSealed || !platform) return { options: encoded };
  const { serial } = platform;
  return { options: { ...encoded, headers: joinHeaders({}, options.headers, { [SERIAL]: serial }) }, serial };
}

/** The key that the caller names, otherwise the preferred one. */
async function platformKey(
  { headers, ring }: Settings,
  options: CallOptions,
): Promise<{ serial: string; key: KeyObject | undefined } | undefined> {
  const all = joinHeaders(headers.v3, options.headers);
  const serial = all[spellingOf(all, SERIAL) ?? SERIAL];
  if (typeof serial !== 'string') return ring.preferred();
  return { serial, key: await ring.find(serial) };
}
