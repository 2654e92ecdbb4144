import type { KeyObject } from 'node:crypto';
import type { Settings } from '../call/settings.ts';
import { joinHeaders, spellingOf } from '../options/headers.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import type { CallOptions } from '../options/options.ts';
import { encodeOptions } from '../sensitive/encode.ts';
import { neededKeys, sealOptions } from '../sensitive/seal.ts';

/** Names the key that the answer is to be signed with, and that fields are encrypted with. */
export const SERIAL = 'Wechatpay-Serial';

/**
 * The options of a call with the marked fields encrypted and encoded, and the serial of the key named that they are
 * encrypted with.
 *
 * @param bankKey asked for when a field is to be encrypted with it
 * @returns the options, and the serial if something is encrypted with its key
 * @throws RequestError naming the field
 */
export async function protect(
  settings: Settings,
  facts: OperationFacts,
  options: CallOptions,
  bankKey: () => Promise<KeyObject>,
): Promise<{ options: CallOptions; serial?: string }> {
  const needed = neededKeys(facts, options);
  const platform = needed.platform ? await platformKey(settings, options) : undefined;
  const keys = { platform: platform?.key, bank: needed.bank ? await bankKey() : undefined };
  const { options: sealed, sealed: isSealed } = sealOptions(facts, options, keys);
  const encoded = encodeOptions(facts, sealed);
  if (!isSealed || !platform) return { options: encoded };
  const { serial } = platform;
  return { options: { ...encoded, headers: joinHeaders({}, options.headers, { [SERIAL]: serial }) }, serial };
}

/** The key that the caller names, else the preferred one. */
async function platformKey(
  { headers, ring }: Settings,
  options: CallOptions,
): Promise<{ serial: string; key: KeyObject | undefined } | undefined> {
  const all = joinHeaders(headers.v3, options.headers);
  const serial = all[spellingOf(all, SERIAL) ?? SERIAL];
  if (typeof serial !== 'string') return ring.preferred();
  return { serial, key: await ring.find(serial) };
}
