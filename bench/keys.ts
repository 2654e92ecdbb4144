/** Key pairs for the benchmarks, generated for each run and passed to the server in the environment. */
import { generateKeyPairSync } from 'node:crypto';

export interface Pair {
  serial: string;
  privateKey: string;
  publicKey: string;
}

function pair(name: string, serial: string): Pair {
  const handed = process.env[name];
  if (handed) return JSON.parse(handed) as Pair;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const made = {
    serial,
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
  process.env[name] = JSON.stringify(made);
  return made;
}

export const mchid = '1900000001';
export const merchant = pair('BENCH_MERCHANT', '4B1F0C0E8A6D4F7C9E2A5D3B1C8F7E6A5D4C3B2A');
export const platform = pair('BENCH_PLATFORM', 'PUB_KEY_ID_0119000000012024010100000000000001');
