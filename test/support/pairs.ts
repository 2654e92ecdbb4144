import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { merchantKey, platformKey } from '../../src/sandbox/keys/keys.ts';

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
