import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { Config } from '../../../src/client/config.ts';
import { merchantKey, platformKey } from '../../../src/sandbox/keys/keys.ts';

interface Pair {
  privateKey: KeyObject;
  publicKey: KeyObject;
}

function pairOf(pem: string): Pair {
  const privateKey = createPrivateKey(pem);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

/** RSA keys of 2048 bits for tests that need any: generating a pair takes longer than most tests. */
export const pairs = { merchant: pairOf(merchantKey), platform: pairOf(platformKey) };

/** A configuration whose merchant's key is read already, if it is the simulator's: reading it takes longer than a call. */
export function withReadKeys(config: Config): Config {
  const { merchant } = config;
  if (config.privateKey !== merchantKey || !merchant || 'pfx' in merchant) return config;
  const { privateKey } = pairs.merchant;
  return { ...config, privateKey, merchant: { ...merchant, key: privateKey } } as Config;
}
