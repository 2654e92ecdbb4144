import { KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../../../src/builder/builder.ts';
import { PemUtil } from '../../../../src/crypto/pem-util.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { WechatpayError } from '../../../../src/errors/index.ts';
import { FORMS, PRIVATE, PUBLIC } from '../../../support/keys/key-forms.ts';
import { base } from '../../../support/values/any-option.ts';

type Content = string | Buffer;

/** OpenSSL takes three times as long for PKCS#8. */
const SOURCES = [PRIVATE, PRIVATE, PUBLIC, PUBLIC].flatMap((pems, index) =>
  Object.entries(pems).flatMap(([kind, pem]) => (index > 0 && kind === 'PKCS#8' ? [] : [pem])),
);
const SECRETS = Object.values(PRIVATE).map((pem) => pem.replace(/-----.*-----|\s/g, ''));
/** Long enough not to stand in a message by chance. */
const PIECE = 12;
const PIECES = new Set(
  SECRETS.flatMap((secret) =>
    Array.from({ length: secret.length - PIECE }, (_, at) => secret.slice(at, at + PIECE)),
  ),
);

const leaks = (message: string) =>
  Array.from({ length: Math.max(0, message.length - PIECE) }, (_, at) => message.slice(at, at + PIECE)).some(
    (piece) => PIECES.has(piece),
  );

/** What goes wrong with a text: a part is lost, doubled, moved, or something comes in between. */
const JUNK = [
  '\n',
  '\\n',
  '"',
  ' ',
  '-----',
  '-----BEGIN PRIVATE KEY-----',
  '/',
  '.pem',
  'file://',
  '=',
  '\0',
  '\\',
  '签',
  '+',
  ',',
];
const slip = fc.record({
  kind: fc.constantFrom('cut', 'keep', 'insert', 'double', 'replace', 'flip'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 80 }),
  junk: fc.constantFrom(...JUNK),
});
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function mangle(content: Content, { kind, at, length, junk }: Slip): Content {
  if (typeof content !== 'string') {
    const place = Math.floor(at * (content.length - 1));
    if (kind === 'keep') return content.subarray(place);
    if (kind === 'cut') return content.subarray(0, place);
    const copy = Buffer.from(content);
    copy[place] = (copy[place] ?? 0) ^ (length + 1);
    return copy;
  }
  const start = Math.floor(at * content.length);
  const [head, middle, tail] = [
    content.slice(0, start),
    content.slice(start, start + length),
    content.slice(start + length),
  ];
  if (kind === 'cut') return head + tail;
  if (kind === 'keep') return at < 0.5 ? middle + tail : middle;
  if (kind === 'insert') return head + junk + middle + tail;
  if (kind === 'double') return head + middle + middle + tail;
  if (kind === 'replace') return content.replaceAll(content[start] ?? 'A', junk);
  return head + middle.toLowerCase() + tail;
}

const mangled = fc
  .record({
    pem: fc.constantFrom(...SOURCES),
    form: fc.constantFrom(...Object.values(FORMS)),
    slips: fc.array(slip, { minLength: 1, maxLength: 3 }),
  })
  .map(({ pem, form, slips }) => slips.reduce<Content>(mangle, form(pem)));

/** A key, or an error of ours that quotes none. */
function check(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error;
    if (leaks(`${error.message}${String(error.cause ?? '')}`)) throw new Error('A message quotes a key');
  }
}

describe('20,000 random manglings of keys give a key or an error of ours, which quotes nothing of it', () => {
  // Vitest asks for long ones, which take longer than what is tested.
  const limit = Error.stackTraceLimit;
  beforeAll(() => {
    Error.stackTraceLimit = 0;
  });
  afterAll(() => {
    Error.stackTraceLimit = limit;
  });

  it('read as a key', () => {
    fc.assert(
      fc.property(mangled, fc.constantFrom('private', 'public'), (content, type) =>
        check(() => {
          const key = Rsa.from(content, type);
          if (!(key instanceof KeyObject) || key.type !== type) throw new TypeError('no key');
          return key;
        }),
      ),
      { numRuns: 16_000 },
    );
  });

  it('read as a certificate, and as options', () => {
    fc.assert(
      fc.property(mangled, fc.nat({ max: 3 }), (content, place) =>
        check(() => {
          if (place === 0) return PemUtil.loadCertificateFromString(content);
          if (place === 1) return Builder.factory({ ...base, privateKey: content });
          if (place === 2) return Builder.factory({ ...base, certs: { X: content } });
          return Builder.factory({ ...base, merchant: { pfx: content } });
        }),
      ),
      { numRuns: 4_000 },
    );
  });

  it('would be noticed', () => {
    expect(leaks(`is ${SECRETS[0]?.slice(100, 114)}.`)).toBe(true);
  });
});
