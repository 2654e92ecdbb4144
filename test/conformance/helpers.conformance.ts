import { AesEcb } from '../../src/crypto/aes-ecb.ts';
import { AesGcm } from '../../src/crypto/aes-gcm.ts';
import { decodeBase64 } from '../../src/crypto/base64.ts';
import { Hash } from '../../src/crypto/hash.ts';
import { PemUtil } from '../../src/crypto/pem-util.ts';
import { Rsa } from '../../src/crypto/rsa.ts';
import { Formatter } from '../../src/wire/formatter.ts';
import { type Difference, judge } from './judge.ts';
import type { Vector } from './vectors.ts';

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
  const result = owner[method]?.(...args);
  if (method === 'nonce')
    return { length: String(result).length, base62: /^[0-9A-Za-z]+$/.test(String(result)) };
  return result;
}

const isExact = (value: unknown) =>
  typeof value === 'string' || typeof value === 'bigint' || Number.isSafeInteger(value);
const fieldsOf = (thing: unknown): [unknown, unknown][] =>
  thing instanceof Map ? [...thing] : Object.entries((thing as object) ?? {});
const isBytes = (value: unknown) => Buffer.isBuffer(value);
const is =
  (fn: RegExp) =>
  ({ fn: name }: Vector) =>
    fn.test(name);

judge('formatter', call, [
  {
    rule: 'A value that would end the quotes of the Authorization header, or that no header may hold, is refused.',
    matches: (vector, args) =>
      is(/authorization/)(vector) && args.some((arg) => isBytes(arg) || /["\\]|[^ -~]/.test(String(arg))),
    ours: 'refused',
  },
  {
    rule: 'A piece that is no text and no whole number has more than one text, so it is not signed.',
    matches: (vector, args) => is(/joinedByLineFeed/)(vector) && !args.every(isExact),
    ours: 'refused',
  },
  {
    rule: 'A float, false, a nested value or bytes have more than one text, so they are not signed.',
    matches: (vector, args) =>
      is(/queryStringLike/)(vector) &&
      fieldsOf(args[0]).some(
        ([name, value]) => name !== 'sign' && value !== null && value !== true && !isExact(value),
      ),
    ours: 'refused',
  },
  {
    rule: 'Names are text: bytes that are none are read as UTF-8.',
    matches: (vector) => is(/ksort$/)(vector) && JSON.stringify(vector.args).includes('"base64"'),
    ours: (vector) => Formatter.ksort(vectorMap(vector)),
  },
]);

function vectorMap({ args }: Vector): Map<string, unknown> {
  const [map] = args as [{ $map?: [unknown, unknown][] }];
  return new Map(map.$map?.map(([name, value]) => [nameOf(name), value]));
}
const nameOf = (name: unknown) =>
  typeof name === 'object'
    ? Buffer.from(String((name as { base64: string }).base64), 'base64').toString()
    : String(name);

judge('hash', call, [
  {
    rule: 'The key 0 is a key.',
    matches: (vector, args) =>
      (is(/md5/)(vector) && args[1] === '0') || (is(/sign$/)(vector) && args[2] === '0'),
    ours: ({ fn, args }) =>
      fn === 'Hash::md5' ? Hash.md5(`${args[0]}&key=0`) : Hash.md5(`${args[1]}&key=0`).toUpperCase(),
  },
  {
    rule: 'A text or key that is a number is refused: as a key it would count as none.',
    matches: (vector, args) =>
      is(/md5|hmac|sign/)(vector) &&
      args.slice(0, is(/sign/)(vector) ? 3 : 2).some((arg) => typeof arg === 'number'),
    ours: 'refused',
  },
  {
    rule: 'An agency is a boolean, a number or text; as JavaScript has it, an empty list is true.',
    matches: (vector, args) => is(/md5/)(vector) && Array.isArray(args[2]) && args[2].length === 0,
    ours: ({ args }) => Hash.md5(`${args[0]}&secret=${args[1]}`),
  },
  {
    rule: 'An unknown sign_type is refused; PHP sends an empty sign.',
    matches: (vector, args) => is(/sign$/)(vector) && args[0] !== 'MD5' && args[0] !== 'HMAC-SHA256',
    ours: 'refused',
  },
  {
    rule: 'Without a key there is no sign.',
    matches: (vector, args) => is(/sign$/)(vector) && args[2] === '',
    ours: 'refused',
  },
  {
    rule: 'Signs are text; what is none equals nothing.',
    matches: (vector, args) => is(/equals/)(vector) && (typeof args[0] !== 'string' || isBytes(args[1])),
    ours: () => false,
  },
]);

const keyLength = (key: unknown) => Buffer.from(key as string).length;
const aes = (encryptedText: (vector: Vector) => boolean): Difference[] => [
  {
    rule: 'A key of AES-256 has 32 bytes.',
    matches: (vector, args) =>
      is(/crypt$/)(vector) && typeof args[1] === 'string' && keyLength(args[1]) !== 32,
    ours: 'refused',
  },
  {
    rule: 'A ciphertext is canonical base64 of at least 16 bytes: a shorter one has no whole tag or block.',
    matches: (vector, args) =>
      is(/decrypt$/)(vector) && typeof args[0] === 'string' && (decodeBase64(args[0])?.length ?? 0) < 16,
    ours: 'refused',
  },
  {
    rule: 'What is decrypted is UTF-8 text.',
    matches: (vector) => is(/decrypt$/)(vector) && encryptedText(vector),
    ours: 'refused',
  },
];
const holdsBytes = ({ result }: Vector) =>
  typeof result === 'object' && result !== null && 'base64' in result;

judge('aesgcm', call, aes(holdsBytes));
judge('aesecb', call, aes(holdsBytes));

judge('pemutil', call, [
  {
    rule: 'What is no certificate in PEM text is an error; PHP gives false.',
    matches: (vector) => is(/loadCertificate/)(vector) && vector.result === false,
    ours: 'refused',
  },
]);

judge('rsa', call, [
  {
    rule: 'What is no PKCS#1 key in canonical base64 is refused; PHP wraps any bytes.',
    matches: (vector, args) => is(/pkcs1ToSpki/)(vector) && !isPkcs1(String(args[0])),
    ours: 'refused',
  },
  {
    rule: 'A signature is canonical base64: what has junk, blanks or other padding is not the one that was made.',
    matches: (vector, args) => is(/verify$/)(vector) && decodeBase64(String(args[1])) === undefined,
    ours: () => false,
  },
  {
    rule: 'WeChat Pay signs with RSA: other keys are refused.',
    matches: (vector) => is(/verify$|sign$/)(vector) && JSON.stringify(vector.args).includes('"ec_'),
    ours: 'refused',
  },
  {
    rule: 'A ciphertext is canonical base64.',
    matches: (vector, args) => is(/decrypt$/)(vector) && decodeBase64(String(args[0])) === undefined,
    ours: 'refused',
  },
  {
    rule: 'What is decrypted is UTF-8 text.',
    matches: (vector) => is(/decrypt$/)(vector) && holdsBytes(vector),
    ours: 'refused',
  },
]);

function isPkcs1(base64: string): boolean {
  try {
    return decodeBase64(base64) !== undefined && Rsa.fromPkcs1(base64, 'public').type === 'public';
  } catch {
    return false;
  }
}
