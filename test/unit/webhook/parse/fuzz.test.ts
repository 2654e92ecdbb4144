import { generateKeyPairSync } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { AesEcb } from '../../../../src/crypto/aes-ecb.ts';
import { Hash } from '../../../../src/crypto/hash.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import { WechatpayError } from '../../../../src/errors/index.ts';
import * as keys from '../../../../src/sandbox/keys/keys.ts';
import { type EventDraft, type Notification, Webhook } from '../../../../src/webhook/index.ts';
import { Formatter } from '../../../../src/wire/formatter.ts';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { sampleEvents } from '../../../support/notifications/sample-event.ts';

/** A short key: what is tested is not RSA, and it signs in a tenth of the time. */
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const platform = { serial: 'PUB_KEY_ID_1', privateKey };
const webhook = Webhook.factory({
  certs: { PUB_KEY_ID_1: publicKey },
  apiv3Key: keys.apiv3Key,
  secret: keys.apiv2Secret,
});

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 }));
afterAll(() => void vi.useRealTimers());

type Fields = Record<string, unknown>;
interface Genuine {
  headers: Record<string, string>;
  body: Buffer;
  /** What it says, whatever it is mutated to. */
  meaning: unknown;
}

const V3 = ['TRANSACTION.SUCCESS', 'REFUND.SUCCESS', 'COUPON.USE'];
const V2 = [
  'v2/transaction-success',
  'v2/pap-contract-state-changed',
  'v2/CHECK.FAIL',
  'v2/refund-processed',
];

/** Empty fields are in no sign, and nothing around a refund is: they mean nothing. */
function meaningOf(event: unknown): unknown {
  const { event_type, original_data, ...others } = event as Fields;
  if (event_type === 'v2/refund-processed') return { event_type, original_data: filled(original_data) };
  return filled({ ...others, event_type, original_data: filled(original_data) });
}

function filled(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null) return fields;
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined),
  );
}

async function genuine(names: readonly string[]): Promise<Genuine[]> {
  const drafts = sampleEvents()
    .map(({ draft }) => draft as EventDraft<string>)
    .filter(({ event_type }) => names.includes(event_type));
  return Promise.all(
    drafts.map(async (draft) => {
      const { headers, body } = webhook.sign(draft, platform);
      const meaning = meaningOf(await webhook.parse({ headers, body }));
      return { headers, body: Buffer.from(body), meaning };
    }),
  );
}

let accepted = 0;
let refused = 0;

/** Refused by one of our errors, or accepted with the meaning that was signed. */
async function expectNoForgery(notification: Notification, meaning: unknown): Promise<void> {
  let event: unknown;
  try {
    event = await webhook.parse(notification);
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error;
    refused += 1;
    return;
  }
  accepted += 1;
  if (!isDeepStrictEqual(meaningOf(event), meaning)) throw new Error('a forged notification is accepted');
}

type Mutation<T> = (original: T) => T;

const at = (size: number, fraction: number) => Math.floor(size * fraction);
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Flips, cuts, inserts, repeats and moves bytes. */
const byteMutation: fc.Arbitrary<Mutation<Buffer>> = fc.oneof(
  fc.tuple(fraction, fc.nat(7)).map(
    ([where, bit]): Mutation<Buffer> =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        const index = at(copy.length, where);
        copy[index] = (copy[index] ?? 0) ^ (1 << bit);
        return copy;
      },
  ),
  fc.tuple(fraction, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(
    ([where, junk]): Mutation<Buffer> =>
      (bytes) =>
        splice(bytes, at(bytes.length, where), 0, junk),
  ),
  fc
    .tuple(
      fraction,
      fc.constantFrom('<a></a>', ' ', '\n', '"', '</xml>', '<total_fee>0</total_fee>', '","a":"'),
    )
    .map(
      ([where, text]): Mutation<Buffer> =>
        (bytes) =>
          splice(bytes, at(bytes.length, where), 0, Buffer.from(text)),
    ),
  fc.tuple(fraction, fc.integer({ min: 1, max: 40 })).map(
    ([where, size]): Mutation<Buffer> =>
      (bytes) =>
        splice(bytes, at(bytes.length, where), size, Buffer.alloc(0)),
  ),
  fc.tuple(fraction, fraction, fc.integer({ min: 1, max: 40 })).map(
    ([from, to, size]): Mutation<Buffer> =>
      (bytes) => {
        const start = at(bytes.length, from);
        return splice(bytes, at(bytes.length, to), 0, bytes.subarray(start, start + size));
      },
  ),
  fraction.map(
    (where): Mutation<Buffer> =>
      (bytes) =>
        bytes.subarray(0, at(bytes.length, where)),
  ),
  fc.uint8Array({ maxLength: 64 }).map(
    (junk): Mutation<Buffer> =>
      () =>
        Buffer.from(junk),
  ),
  fc.json().map(
    (json): Mutation<Buffer> =>
      () =>
        Buffer.from(json),
  ),
);

function splice(bytes: Buffer, index: number, removed: number, added: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, index), added, bytes.subarray(index + removed)]);
}

const SIGNED = ['Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature', 'Wechatpay-Timestamp'];
const junkValue = fc.oneof(
  fc.string(),
  fc.constantFrom('', ',', '__proto__', 'constructor', 'WECHATPAY/SIGNTEST/AAAA', '1800000000', '-1', '1e9'),
  fc.anything(),
);

/** Replaces, drops, repeats and renames headers. */
const headerMutation: fc.Arbitrary<Mutation<Fields>> = fc.oneof(
  fc.tuple(fc.constantFrom(...SIGNED), junkValue).map(
    ([name, value]): Mutation<Fields> =>
      (headers) => ({ ...headers, [name]: value }),
  ),
  fc.constantFrom(...SIGNED).map(
    (name): Mutation<Fields> =>
      (headers) => ({ ...headers, [name]: undefined }),
  ),
  fc.tuple(fc.constantFrom(...SIGNED), fc.string()).map(
    ([name, second]): Mutation<Fields> =>
      (headers) => ({ ...headers, [name]: [headers[name], second] }),
  ),
  fc.tuple(fc.constantFrom(...SIGNED), byteMutation).map(
    ([name, mutate]): Mutation<Fields> =>
      (headers) => ({ ...headers, [name]: mutate(Buffer.from(String(headers[name]))).toString() }),
  ),
  fc.constantFrom(...SIGNED).map(
    (name): Mutation<Fields> =>
      (headers) => {
        const { [name]: value, ...others } = headers;
        return { ...others, [name.toUpperCase()]: value };
      },
  ),
  fc.tuple(fc.string(), junkValue).map(
    ([name, value]): Mutation<Fields> =>
      (headers) =>
        Object.fromEntries([...Object.entries(headers), [name, value]]),
  ),
);

const RUNS = 5_000;
const fuzz = <T>(property: fc.IAsyncProperty<T>) => fc.assert(property, { numRuns: RUNS, seed: 20261123 });

it('no mutated body or header makes a forged event', async () => {
  const all = await genuine([...V3, ...V2]);
  await fuzz(
    fc.asyncProperty(fc.constantFrom(...all), byteMutation, async ({ headers, body, meaning }, mutate) =>
      expectNoForgery({ headers, body: mutate(body) }, meaning),
    ),
  );
  const v3 = await genuine(V3);
  await fuzz(
    fc.asyncProperty(fc.constantFrom(...v3), headerMutation, async ({ headers, body, meaning }, mutate) =>
      expectNoForgery({ headers: mutate(headers) as Notification['headers'], body }, meaning),
    ),
  );
  expect(refused).toBeGreaterThan(RUNS);
  expect(accepted).toBeGreaterThan(100);
}, 60_000);

/** As if the platform's key or the secret signed what was mutated: the encryption is left to tell. */
it('no mutated ciphertext makes a forged event, however it is signed', async () => {
  const v3 = await genuine(V3);
  const field = fc.constantFrom('ciphertext', 'nonce', 'associated_data', 'algorithm');
  await fuzz(
    fc.asyncProperty(
      fc.constantFrom(...v3),
      field,
      byteMutation,
      async ({ headers, body, meaning }, name, mutate) => {
        const event = JSON.parse(body.toString()) as { resource: Record<string, string> };
        const { [name]: value = '' } = event.resource;
        event.resource[name] = mutateText(name, value, mutate);
        if (event.resource[name] === value) return;
        const text = JSON.stringify(event);
        const timestamp = headers['Wechatpay-Timestamp'] ?? '';
        const signature = Rsa.sign(Formatter.response(timestamp, 'N', text), privateKey);
        const resigned = { ...headers, 'Wechatpay-Nonce': 'N', 'Wechatpay-Signature': signature };
        const before = accepted;
        await expectNoForgery({ headers: resigned, body: text }, meaning);
        expect(accepted).toBe(before);
      },
    ),
  );
}, 60_000);

it('no mutated XML makes a forged notice, however it is signed', async () => {
  const notices = await genuine(['v2/CHECK.FAIL', 'v2/refund-processed']);
  await fuzz(
    fc.asyncProperty(fc.constantFrom(...notices), byteMutation, async ({ body, meaning }, mutate) => {
      const { sign: _, ...fields } = Transformer.toArray(body.toString()) as Record<string, string>;
      const name = fields['req_info'] ? 'req_info' : 'event_ciphertext';
      const mutated = mutateText('ciphertext', fields[name] ?? '', mutate);
      if (mutated === fields[name]) return;
      const changed = { ...fields, [name]: mutated };
      const text = Formatter.queryStringLike(Formatter.ksort(changed));
      const sign = name === 'req_info' ? {} : { sign: Hash.sign('HMAC-SHA256', text, keys.apiv2Secret) };
      await expectNoForgery({ headers: {}, body: Transformer.toXml({ ...changed, ...sign }) }, meaning);
    }),
  );
  const refunds = notices.filter(({ body }) => body.includes('req_info'));
  const key = Hash.md5(keys.apiv2Secret);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...refunds), fc.string(), async ({ meaning }, text) => {
      const req_info = AesEcb.encrypt(text, key);
      await expectNoForgery({ headers: {}, body: Transformer.toXml({ req_info }) }, meaning);
    }),
    { numRuns: 500, seed: 20261123 },
  );
}, 60_000);

/** Of base64 the bytes are mutated, so that it stays base64: of text, the text. */
function mutateText(name: string, value: string, mutate: Mutation<Buffer>): string {
  if (name !== 'ciphertext') return mutate(Buffer.from(value)).toString();
  return mutate(Buffer.from(value, 'base64')).toString('base64');
}
