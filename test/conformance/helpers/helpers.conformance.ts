import { AesEcb } from '../../../src/crypto/aes-ecb.ts';
import { AesGcm } from '../../../src/crypto/aes-gcm.ts';
import { Hash } from '../../../src/crypto/hash.ts';
import { PemUtil } from '../../../src/crypto/pem-util.ts';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { Formatter } from '../../../src/wire/formatter.ts';
import { differences as aes } from '../differences/helpers/aes.ts';
import { differences as formatter } from '../differences/helpers/formatter.ts';
import { differences as hash } from '../differences/helpers/hash.ts';
import { differences as pemutil } from '../differences/helpers/pemutil.ts';
import { differences as rsa } from '../differences/helpers/rsa.ts';
import { judge } from '../judge.ts';
import type { Vector } from '../vectors.ts';

type Methods = Record<string, (...args: unknown[]) => unknown>;
const classes = { AesEcb, AesGcm, Formatter, Hash, PemUtil, Rsa } as unknown as Record<string, Methods>;

/** Calls `Class::method` with the vector's arguments; a few names stand for a composition. */
function call({ fn }: Vector, args: readonly unknown[]): unknown {
  if (fn === 'Formatter::queryStringLike∘ksort')
    return Formatter.queryStringLike(Formatter.ksort(args[0] as never));
  if (fn === 'Formatter::nonce×1000')
    return new Set(Array.from({ length: 1000 }, () => Formatter.nonce(32))).size;
  if (fn === 'Rsa::encrypt→decrypt') {
    const ciphertext = Rsa.encrypt(args[0] as string, args[1] as never);
    const plaintext = Rsa.decrypt(ciphertext, args[2] as never);
    return { ciphertextBytes: Buffer.from(ciphertext, 'base64').length, plaintext };
  }
  const [, name = '', method = ''] = /^(\w+)(?:::| )(\w+)$/.exec(fn) ?? [];
  const owner = classes[name];
  if (!owner) throw new Error(`no class for ${fn}`);
  if (method === 'const') {
    const constants = owner as unknown as Record<string, unknown>;
    return (
      constants[String(args[0])] ?? constants[args[0] === 'HMAC' ? 'ALGO_HMAC_SHA256' : `ALGO_${args[0]}`]
    );
  }
  const act = owner[method];
  if (!act) throw new Error(`no method for ${fn}`);
  const result = act.apply(owner, [...args]);
  if (method === 'nonce')
    return { length: String(result).length, base62: /^[0-9A-Za-z]+$/.test(String(result)) };
  return result;
}

judge('formatter', call, formatter);
judge('hash', call, hash);
judge('aesgcm', call, aes);
judge('aesecb', call, aes);
judge('pemutil', call, pemutil);
judge('rsa', call, rsa);
