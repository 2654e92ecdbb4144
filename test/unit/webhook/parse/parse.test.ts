import { constants, createHmac, privateDecrypt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AesEcb } from '../../../../src/crypto/aes-ecb.ts';
import { AesGcm } from '../../../../src/crypto/aes-gcm.ts';
import { Hash } from '../../../../src/crypto/hash.ts';
import { Rsa } from '../../../../src/crypto/rsa.ts';
import type { RequestError, VerificationError } from '../../../../src/errors/index.ts';
import * as keys from '../../../../src/sandbox/keys/keys.ts';
import { type Notification, Webhook, type WebhookConfig } from '../../../../src/webhook/index.ts';
import { Formatter } from '../../../../src/wire/formatter.ts';
import { Transformer } from '../../../../src/wire/transformer.ts';
import { pairs } from '../../../support/keys/pairs.ts';

const NOW = 1_800_000_000;
const config = {
  certs: { [keys.platformSerial]: keys.platformCert },
  apiv3Key: keys.apiv3Key,
  secret: keys.apiv2Secret,
  privateKey: keys.merchantKey,
} satisfies WebhookConfig;
const webhook = Webhook.factory(config);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW * 1000 }));
afterEach(() => void vi.useRealTimers());

const PLAIN = { transaction_id: '4200', amount: { total: 100 } };
const NONCE = '0123456789ab';
const box = (plain: string | Uint8Array, aad = 'transaction', key = keys.apiv3Key) =>
  AesGcm.encrypt(plain, key, NONCE, aad);

/** The body of an event, its resource changed. */
function bodyOf(resource: object = {}, fields: object = {}): string {
  return JSON.stringify({
    id: 'EV-1',
    create_time: '2027-01-15T16:00:00+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: {
      original_type: 'transaction',
      algorithm: 'AEAD_AES_256_GCM',
      associated_data: 'transaction',
      nonce: NONCE,
      ciphertext: box(JSON.stringify(PLAIN)),
      ...resource,
    },
    ...fields,
  });
}

/** Signed by the platform, whatever it is. */
function signed<Body extends string | Buffer>(body: Body, timestamp = NOW) {
  const text = Buffer.concat([
    Buffer.from(`${timestamp}\nN\n`),
    Buffer.from(body as string),
    Buffer.from('\n'),
  ]);
  const headers = {
    'Wechatpay-Nonce': 'N',
    'Wechatpay-Serial': keys.platformSerial,
    'Wechatpay-Signature': Rsa.sign(text, keys.platformKey),
    'Wechatpay-Timestamp': String(timestamp),
  };
  return { headers, body };
}

const good = signed(bodyOf());
const withHeaders = (headers: object) =>
  ({ ...good, headers: { ...good.headers, ...headers } }) as unknown as Notification;

async function refusal(notification: unknown, by = webhook): Promise<VerificationError & RequestError> {
  const parsed = by.parse(notification as Notification);
  return parsed.then(
    () => expect.unreachable('it was accepted'),
    (error: VerificationError & RequestError) => error,
  );
}

function expectRefusal(notification: unknown, name: string, code: string, by = webhook) {
  return refusal(notification, by).then((error) => {
    expect(`${error.name} ${error.code}`).toBe(`${name} ${code}`);
    return error;
  });
}

describe('an event of v3', () => {
  it('is what was sent, with its plaintext', async () => {
    expect(await webhook.parse(good)).toEqual({
      ...JSON.parse(bodyOf()),
      resource: { ...JSON.parse(bodyOf()).resource, original_data: PLAIN },
    });
  });

  const pairs = Object.entries(good.headers);
  it.each<[string, Notification['headers']]>([
    ['Fetch', new Headers(good.headers)],
    ['a Map', new Map(pairs)],
    ['lower-case', Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]))],
    ['upper-case', Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), value]))],
    ['rawHeaders', pairs.flat()],
    ['pairs', pairs],
    ['a list of one', Object.fromEntries(pairs.map(([name, value]) => [name, [value]]))],
    ['undefined beside them', { ...good.headers, 'x-absent': undefined }],
  ])('takes headers as %s', async (_, headers) => {
    await expect(webhook.parse({ ...good, headers })).resolves.toMatchObject({ id: 'EV-1' });
  });

  it.each<[string, string | Uint8Array]>([
    ['a Buffer', Buffer.from(good.body)],
    ['bytes', new Uint8Array(Buffer.from(good.body))],
    ['bytes in a larger buffer', Buffer.from(`xx${good.body}xx`).subarray(2, -2)],
  ])('takes a body as %s', async (_, body) => {
    await expect(webhook.parse({ ...good, body })).resolves.toMatchObject({ id: 'EV-1' });
  });

  it.each([-300, -1, 300])('may be %i s off the clock', async (skew) => {
    await expect(webhook.parse(signed(bodyOf(), NOW + skew))).resolves.toMatchObject({ id: 'EV-1' });
  });

  it('may have an empty or no associated_data', async () => {
    const ciphertext = box('{"a":1}', '');
    for (const associated_data of ['', undefined]) {
      const event = await webhook.parse(signed(bodyOf({ associated_data, ciphertext })));
      expect(event).toMatchObject({ resource: { original_data: { a: 1 } } });
    }
  });

  it('does not take a plaintext that came beside the ciphertext', async () => {
    const event = await webhook.parse(signed(bodyOf({ original_data: { transaction_id: 'forged' } })));
    expect(event).toMatchObject({ resource: { original_data: PLAIN } });
  });

  it('of a type that the docs do not have is handed on', async () => {
    const event = await webhook.parse(signed(bodyOf({}, { event_type: 'PUBLISHED.TODAY' })));
    expect(event).toMatchObject({ event_type: 'PUBLISHED.TODAY', resource: { original_data: PLAIN } });
  });

  it('is verified by a public key, too', async () => {
    const serial = 'PUB_KEY_ID_0119000000012024';
    const certs = { ...config.certs, [serial]: Rsa.from(keys.platformCert, 'public') };
    const parsed = Webhook.factory({ ...config, certs }).parse(withHeaders({ 'Wechatpay-Serial': serial }));
    await expect(parsed).resolves.toMatchObject({ id: 'EV-1' });
  });
});

describe('a signature of v3', () => {
  const flipped = good.headers['Wechatpay-Signature'].replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  it.each([
    ['no signature', { 'Wechatpay-Signature': undefined }, 'SIGNATURE_HEADERS_MISSING'],
    ['an empty nonce', { 'Wechatpay-Nonce': '' }, 'SIGNATURE_HEADERS_MISSING'],
    ['two serials', { 'Wechatpay-Serial': [keys.platformSerial, 'B'] }, 'SIGNATURE_HEADERS_REPEATED'],
    ['a serial in two cases', { 'wechatpay-serial': keys.platformSerial }, 'SIGNATURE_HEADERS_REPEATED'],
    ['joined timestamps', { 'Wechatpay-Timestamp': `${NOW}, ${NOW}` }, 'SIGNATURE_HEADERS_REPEATED'],
    ['a timestamp of words', { 'Wechatpay-Timestamp': 'now' }, 'SIGNATURE_TIMESTAMP_INVALID'],
    ['an unknown serial', { 'Wechatpay-Serial': 'ABCD' }, 'SIGNATURE_SERIAL_UNKNOWN'],
    ['the serial constructor', { 'Wechatpay-Serial': 'constructor' }, 'SIGNATURE_SERIAL_UNKNOWN'],
    ['a changed signature', { 'Wechatpay-Signature': flipped }, 'SIGNATURE_MISMATCH'],
    ['junk in the signature', { 'Wechatpay-Signature': ` ${flipped}` }, 'SIGNATURE_MISMATCH'],
    ['another nonce', { 'Wechatpay-Nonce': 'M' }, 'SIGNATURE_MISMATCH'],
    ['another timestamp', { 'Wechatpay-Timestamp': String(NOW + 1) }, 'SIGNATURE_MISMATCH'],
  ])('is refused with %s', async (_, headers, code) => {
    const error = await expectRefusal(withHeaders(headers), 'VerificationError', code);
    expect(error.probe).toBeUndefined();
  });

  it.each([-301, 301])('is refused %i s off the clock', async (skew) => {
    await expectRefusal(signed(bodyOf(), NOW + skew), 'VerificationError', 'SIGNATURE_CLOCK_SKEW');
  });

  it('is refused when it is twice in rawHeaders', async () => {
    const raw = Object.entries(good.headers).flat();
    const headers = [...raw, 'WECHATPAY-NONCE', 'N'];
    await expectRefusal({ ...good, headers }, 'VerificationError', 'SIGNATURE_HEADERS_REPEATED');
  });

  it.each([[undefined], [null], ['text'], [5], [[['a']]], [[[1, 2]]]])(
    'is refused with headers %j',
    async (headers) => {
      const error = await refusal({ ...good, headers });
      expect(['HEADER_INVALID', 'SIGNATURE_HEADERS_MISSING']).toContain(error.code);
    },
  );

  it('that is a probe is refused, and marked', async () => {
    const probe = { 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${'x'.repeat(300)}` };
    const error = await expectRefusal(withHeaders(probe), 'VerificationError', 'SIGNATURE_MISMATCH');
    expect(error.probe).toBe(true);
    expect(error.message).toContain('on purpose');
  });

  it('does not fit a changed body', async () => {
    const { length } = good.body;
    for (const body of [
      good.body.replace('EV-1', 'EV-2'),
      `${good.body}\n`,
      good.body.slice(0, length / 2),
      '',
    ]) {
      const error = await expectRefusal({ ...good, body }, 'VerificationError', 'SIGNATURE_MISMATCH');
      expect(error.message).not.toContain('EV-2');
    }
  });
});

describe('a body that a framework parsed', () => {
  const SWITCHES = ['express.raw', 'Koa', 'addContentTypeParser', 'rawBody: true', 'c.req.text()'];

  it.each([[JSON.parse(good.body)], [undefined], [null], [5], [new Map()]])(
    'and left as no text is refused',
    async (body) => {
      const error = await expectRefusal({ ...good, body }, 'RequestError', 'BODY_PARSED');
      for (const name of SWITCHES) expect(error.message).toContain(name);
    },
  );

  it.each([
    ['spaces', JSON.stringify(JSON.parse(bodyOf()), null, 2)],
    ['a line feed', `${bodyOf()}\n`],
    ['escaped slashes', bodyOf().replaceAll('/', '\\/')],
    ['escaped text', bodyOf().replaceAll('支', '\\u652f').replaceAll('付成功', '\\u4ed8\\u6210\\u529f')],
  ])('and wrote again is told by its lost %s', async (_, original) => {
    const { headers } = signed(original);
    await expect(webhook.parse({ headers, body: original })).resolves.toMatchObject({ id: 'EV-1' });
    const body = JSON.stringify(JSON.parse(original));
    const error = await expectRefusal({ headers, body }, 'VerificationError', 'BODY_RESERIALIZED');
    for (const name of SWITCHES) expect(error.message).toContain(name);
  });

  it('may be the reason where it reads as JSON.stringify writes', async () => {
    const unusual = signed(bodyOf().replace(',', ' , '));
    const body = JSON.stringify(JSON.parse(unusual.body));
    const error = await expectRefusal({ ...unusual, body }, 'VerificationError', 'SIGNATURE_MISMATCH');
    expect(error.message).toContain('express.raw');
  });

  it('is not the reason where it reads otherwise', async () => {
    const body = `${good.body} `;
    const error = await expectRefusal({ ...good, body }, 'VerificationError', 'SIGNATURE_MISMATCH');
    expect(error.message).not.toContain('express.raw');
  });
});

describe('a body that is signed', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  it.each([
    ['is no JSON', 'no json'],
    ['is empty', ''],
    ['is null', 'null'],
    ['is a list', '[1]'],
    ['is nested without end', deep],
    ['begins with a byte order mark', `\ufeff${bodyOf()}`],
    ['has no event_type', bodyOf({}, { event_type: undefined })],
    ['has an event_type of another kind', bodyOf({}, { event_type: 'v2/refund-processed' })],
    ['has no resource', bodyOf({}, { resource: undefined })],
    ['has a resource that is a text', bodyOf({}, { resource: 'a' })],
    ['names __proto__', bodyOf().replace('"id"', '"__proto__":{"a":1},"id"')],
    ['is encrypted otherwise', bodyOf({ algorithm: 'AEAD_SM4_128_GCM' })],
    ['has no ciphertext', bodyOf({ ciphertext: undefined })],
    ['has a nonce that is a number', bodyOf({ nonce: 5 })],
    ['has a plaintext that is no JSON', bodyOf({ ciphertext: box('no json') })],
    ['has a plaintext that is a number', bodyOf({ ciphertext: box('5') })],
    ['has a plaintext with __proto__', bodyOf({ ciphertext: box('{"a":{"__proto__":{"b":1}}}') })],
  ])('and %s is refused', async (_, body) => {
    await expectRefusal(signed(body), 'RequestError', 'NOTIFICATION_INVALID');
  });

  it('and has numbers that JavaScript would round gives their digits', async () => {
    const plain = box('{"total":9007199254740993,"list":[-1e999,1.5]}');
    const body = bodyOf({ ciphertext: plain }, { id: 1 }).replace('"id":1', '"id":12345678901234567890');
    const event = await webhook.parse(signed(body));
    expect(event).toMatchObject({
      id: '12345678901234567890',
      resource: { original_data: { total: '9007199254740993', list: ['-1e999', 1.5] } },
    });
  });

  it('and is not UTF-8 is refused', async () => {
    const bytes = Buffer.from(bodyOf());
    bytes[10] = 0xff;
    await expectRefusal(signed(bytes), 'RequestError', 'NOTIFICATION_INVALID');
  });

  it('and is over 1 MB is refused', async () => {
    const body = bodyOf({}, { summary: 'a'.repeat(1 << 20) });
    await expectRefusal({ ...good, body }, 'RequestError', 'VALUE_INVALID');
  });

  const bytes = Buffer.from(box(JSON.stringify(PLAIN)), 'base64');
  const changed = (change: (copy: Buffer) => Buffer) => change(Buffer.from(bytes)).toString('base64');
  it.each([
    ['a tag of zeros', { ciphertext: changed((copy) => copy.fill(0, copy.length - 16)) }],
    ['a flipped bit', { ciphertext: changed((copy) => copy.fill((copy[0] ?? 0) ^ 1, 0, 1)) }],
    ['no tag', { ciphertext: changed((copy) => copy.subarray(0, -16)) }],
    ['a cut tag', { ciphertext: changed((copy) => copy.subarray(0, -4)) }],
    ['ten bytes', { ciphertext: changed((copy) => copy.subarray(0, 10)) }],
    ['an empty ciphertext', { ciphertext: '' }],
    ['a ciphertext with junk', { ciphertext: ` ${box('{}')}` }],
    ['another associated_data', { associated_data: 'refund' }],
    ['an associated_data that is gone', { associated_data: undefined }],
    ['another nonce', { nonce: '0123456789ac' }],
    ['no nonce', { nonce: '' }],
    ['a nonce that is too long', { nonce: 'a'.repeat(500) }],
    ['the key of another', { ciphertext: box('{}', 'transaction', 'b'.repeat(32)) }],
    ['bytes that are no text', { ciphertext: box(Buffer.from([0xff, 0xfe])) }],
  ])('and has %s is refused', async (_, resource) => {
    const error = await expectRefusal(signed(bodyOf(resource)), 'VerificationError', 'DECRYPT_FAILED');
    expect(error.field).toBe('resource.ciphertext');
  });
});

describe('a key', () => {
  it.each([
    ['apiv3Key of 31 bytes', { apiv3Key: 'a'.repeat(31) }, 'CONFIG_INVALID', 'apiv3Key'],
    ['apiv3Key that is empty', { apiv3Key: '' }, 'CONFIG_INVALID', 'apiv3Key'],
    ['secret of 33 bytes', { secret: 'a'.repeat(33) }, 'CONFIG_INVALID', 'secret'],
    ['privateKey that is none', { privateKey: 'none' }, 'KEY_INVALID', 'privateKey'],
    ['certs that are missing', { certs: undefined }, 'CONFIG_MISSING', 'certs'],
    ['certs that are empty', { certs: {} }, 'CONFIG_MISSING', 'certs'],
    ['mode of sensitive that is none', { sensitive: true }, 'CONFIG_INVALID', 'sensitive'],
    [
      'merchant certificate among certs',
      { certs: { [keys.merchantSerial]: keys.merchantCert } },
      'CONFIG_INVALID',
      `certs.${keys.merchantSerial}`,
    ],
    ['auto without the rest', { certs: 'auto', privateKey: undefined }, 'CONFIG_MISSING', 'mchid'],
  ])('%s is refused at once', (_, change, code, field) => {
    const make = () => Webhook.factory({ ...config, ...change } as unknown as WebhookConfig);
    expect(make).toThrow(expect.objectContaining({ name: 'ConfigurationError', code, field }));
  });

  it('that is no configuration at all is refused', () => {
    expect(() => Webhook.factory(null as unknown as WebhookConfig)).toThrow(
      expect.objectContaining({ code: 'CONFIG_MISSING' }),
    );
  });

  it('is missed only by those who need it', async () => {
    const bare = Webhook.factory({ certs: config.certs });
    const error = await expectRefusal(good, 'ConfigurationError', 'CONFIG_MISSING', bare);
    expect(error.field).toBe('apiv3Key');
    await expectRefusal({ ...good, body: 'a' }, 'VerificationError', 'SIGNATURE_MISMATCH', bare);
    const notice = await expectRefusal(
      { headers: {}, body: '<xml><sign>a</sign></xml>' },
      'ConfigurationError',
      'CONFIG_MISSING',
      bare,
    );
    expect(notice.field).toBe('secret');
  });

  it('is not printed', async () => {
    const { inspect } = await import('node:util');
    expect(inspect(webhook, { depth: 9, showHidden: true })).not.toContain(keys.apiv3Key);
  });
});

describe('a field that is encrypted with the merchant certificate', () => {
  const seal = (text: string) => Rsa.encrypt(text, keys.merchantCert);
  const event = (plain: object, event_type = 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE') =>
    signed(bodyOf({ ciphertext: box(JSON.stringify(plain)) }, { event_type }));
  const information = (text: (plain: string) => string) => ({
    phone_number: text('13800000000'),
    user_information: {
      common_field_list: [{ name: 'USER_FORM_FLAG_NAME', value: text('张三') }],
      custom_field_list: [{ name: 'hobby', user_chosen_values: [text('a'), text('b')] }],
    },
  });

  it('is decrypted, wherever it is', async () => {
    await expect(webhook.parse(event(information(seal)))).resolves.toMatchObject({
      resource: { original_data: information((plain) => plain) },
    });
  });

  it('is decrypted by a key that is elsewhere', async () => {
    const privateKey = {
      sign: async () => Buffer.alloc(0),
      decrypt: async (buffer: Buffer) =>
        privateDecrypt(
          { key: keys.merchantKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
          buffer,
        ),
    };
    const elsewhere = Webhook.factory({ ...config, privateKey });
    await expect(elsewhere.parse(event(information(seal)))).resolves.toMatchObject({
      resource: { original_data: information((plain) => plain) },
    });
  });

  it('is left alone on demand, and in events that have none', async () => {
    const sent = information(seal);
    const manual = Webhook.factory({ ...config, sensitive: 'manual' });
    await expect(manual.parse(event(sent))).resolves.toMatchObject({ resource: { original_data: sent } });
    await expect(webhook.parse(event(sent, 'PUBLISHED.TODAY'))).resolves.toMatchObject({
      resource: { original_data: sent },
    });
  });

  it('cannot be read without the key, which is said', async () => {
    const { privateKey: _, ...others } = config;
    const keyless = Webhook.factory(others);
    const error = await expectRefusal(
      event(information(seal)),
      'ConfigurationError',
      'CONFIG_MISSING',
      keyless,
    );
    expect(error.field).toBe('privateKey');
    await expect(keyless.parse(event({ phone_number: '' }))).resolves.toMatchObject({ id: 'EV-1' });
  });

  it('is refused when it is for another key', async () => {
    const other = information((text) => Rsa.encrypt(text, pairs.platform.publicKey));
    const error = await expectRefusal(event(other), 'VerificationError', 'DECRYPT_FAILED');
    expect(error.field).toBe('phone_number');
  });
});

/** Fields of v2, signed by MD5 or HMAC. */
function sign(fields: Record<string, string>, type: 'MD5' | 'HMAC-SHA256' = 'MD5') {
  const text = Formatter.queryStringLike(Formatter.ksort(fields));
  return { ...fields, sign: Hash.sign(type, text, keys.apiv2Secret) };
}
const notice = (fields: Record<string, unknown>) => ({ headers: {}, body: Transformer.toXml(fields) });
const PAID = {
  appid: 'wx1',
  bank_type: 'CFT',
  is_subscribe: 'Y',
  mch_id: '1900000001',
  nonce_str: 'N',
  openid: 'o',
  out_trade_no: '1',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  total_fee: '1',
  trade_type: 'JSAPI',
  transaction_id: '4200',
};

describe('a notice of v2', () => {
  it('is known by its fields, whatever it is signed by', async () => {
    for (const fields of [
      sign(PAID),
      sign({ ...PAID, sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'),
      sign(PAID, 'HMAC-SHA256'),
    ]) {
      expect(await webhook.parse(notice(fields))).toEqual({
        ...fields,
        event_type: 'v2/transaction-success',
      });
    }
  });

  it('is signed as others sign', async () => {
    const text = Object.entries(PAID)
      .map(([name, value]) => `${name}=${value}`)
      .join('&');
    const hmac = createHmac('sha256', keys.apiv2Secret).update(`${text}&key=${keys.apiv2Secret}`);
    const fields = { ...PAID, sign: hmac.digest('hex').toUpperCase() };
    expect(await webhook.parse(notice(fields))).toMatchObject({ transaction_id: '4200' });
  });

  it('may hold what looks like fields, where no fold could have put it', async () => {
    const attach = 'uid=1&total_fee=9&b=2';
    expect(await webhook.parse(notice(sign({ ...PAID, attach })))).toMatchObject({ attach, total_fee: '1' });
  });

  it('passes for none that the docs have when it lacks a field of it', async () => {
    const { transaction_id: _, ...others } = PAID;
    for (const fields of [others, { ...PAID, transaction_id: '' }]) {
      expect(await webhook.parse(notice(sign(fields as Record<string, string>)))).toMatchObject({
        event_type: 'v2/undocumented',
      });
    }
  });

  it('is not what a front end pays with, though that is signed with the same key', async () => {
    const cashier = { appid: 'wx1', partnerid: '1', prepayid: 'p', package: 'Sign=WXPay' };
    await expect(webhook.parse(notice(sign(cashier)))).rejects.toMatchObject({
      code: 'NOTIFICATION_INVALID',
    });
  });

  it.each([
    ['no sign', PAID, 'VerificationError SIGN_MISSING'],
    ['an empty sign', { ...PAID, sign: '' }, 'VerificationError SIGN_MISSING'],
    ['another sign', { ...sign(PAID), total_fee: '2' }, 'VerificationError SIGN_MISMATCH'],
    ['one field more', { ...sign(PAID), attach: 'a' }, 'VerificationError SIGN_MISMATCH'],
    [
      'a sign in lower case',
      { ...PAID, sign: sign(PAID).sign.toLowerCase() },
      'VerificationError SIGN_MISMATCH',
    ],
    [
      'another sign_type than its sign',
      sign({ ...PAID, sign_type: 'HMAC-SHA256' }),
      'VerificationError SIGN_MISMATCH',
    ],
    ['an unknown sign_type', sign({ ...PAID, sign_type: 'SM3' }), 'VerificationError SIGN_MISMATCH'],
    [
      'a field folded into another',
      sign({ ...PAID, trade_type: 'JSAPI', transaction_id: '4200&user_repaid=N' }),
      'VerificationError SIGN_MISMATCH',
    ],
    ['a field twice', { ...sign(PAID), total_fee: ['1', '1'] }, 'RequestError NOTIFICATION_INVALID'],
    ['a nested field', { ...sign(PAID), attach: { a: '1' } }, 'RequestError NOTIFICATION_INVALID'],
  ])('is refused with %s', async (_, fields, why) => {
    const { total_fee, ...others } = fields as Record<string, unknown>;
    const twice = Array.isArray(total_fee) ? '<total_fee>1</total_fee><total_fee>1</total_fee>' : undefined;
    const body = twice ? Transformer.toXml(others).replace('</xml>', `${twice}</xml>`) : notice(fields).body;
    const error = await refusal({ headers: {}, body });
    expect(`${error.name} ${error.code}`).toBe(why);
  });

  it.each([
    ['a bomb', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><xml><sign>&b;</sign></xml>'],
    ['a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><sign>&a;</sign></xml>'],
    ['a comment', '<xml><sign>a<!-- b --></sign></xml>'],
    ['no end', '<xml><sign>a</sign>'],
    ['attributes', '<xml a="b"><sign>a</sign></xml>'],
    ['depth', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
  ])('is refused with %s', async (_, body) => {
    await expectRefusal({ headers: {}, body }, 'RequestError', 'XML_INVALID');
  });

  it('has no field __proto__', async () => {
    const body = notice(sign(PAID)).body.replace('</xml>', '<__proto__>a</__proto__></xml>');
    await expectRefusal({ headers: {}, body }, 'RequestError', 'NOTIFICATION_INVALID');
  });
});

describe('a refund of v2', () => {
  const REFUND = {
    out_refund_no: 'R-1',
    refund_id: '5030',
    refund_status: 'SUCCESS',
    refund_fee: '1',
    total_fee: '2',
    success_time: '2027-01-15 16:00:00',
  };
  const refunded = (plain: string, key = Hash.md5(keys.apiv2Secret)) =>
    notice({ return_code: 'SUCCESS', mch_id: '1', req_info: AesEcb.encrypt(plain, key) });
  const xml = (fields: object) => Transformer.toXml(fields as Record<string, unknown>, true, false, 'root');

  it('is proved by what it decrypts to', async () => {
    expect(await webhook.parse(refunded(xml(REFUND)))).toMatchObject({
      event_type: 'v2/refund-processed',
      return_code: 'SUCCESS',
      original_data: REFUND,
    });
  });

  it.each([
    ['the key of another', refunded(xml(REFUND), 'a'.repeat(32))],
    ['the key in upper case', refunded(xml(REFUND), Hash.md5(keys.apiv2Secret).toUpperCase())],
    ['no XML inside', refunded('no xml')],
    ['nothing of a refund inside', refunded('<root><a>1</a></root>')],
    ['no refund_id', refunded(xml({ ...REFUND, refund_id: '' }))],
    ['an amount of words', refunded(xml({ ...REFUND, refund_fee: 'one' }))],
    ['a field twice inside', refunded(xml(REFUND).replace('</root>', '<refund_fee>9</refund_fee></root>'))],
    ['a bomb inside', refunded(`<!DOCTYPE x [<!ENTITY a "a">]>${xml(REFUND)}`)],
    ['no base64', notice({ req_info: '!!!' })],
    ['half a block', notice({ req_info: 'AAAA' })],
  ])('is refused with %s', async (_, notification) => {
    await expectRefusal(notification, 'VerificationError', 'DECRYPT_FAILED');
  });

  it('is verified where it has a sign after all', async () => {
    const { body } = refunded(xml(REFUND));
    const signedBadly = body.replace('</xml>', '<sign>A</sign></xml>');
    await expectRefusal({ headers: {}, body: signedBadly }, 'VerificationError', 'SIGN_MISMATCH');
  });
});

describe('an event of v2', () => {
  const sealedEvent = (change: Record<string, string> = {}) => ({
    event_type: 'CHECK.FAIL',
    mch_id: '1',
    event_nonce: NONCE,
    event_associated_data: 'transaction',
    event_ciphertext: box('<xml><state>A</state></xml>'),
    ...change,
  });
  const parse = (change?: Record<string, string>, type: 'MD5' | 'HMAC-SHA256' = 'HMAC-SHA256') =>
    notice(sign(sealedEvent(change), type));

  it('is decrypted', async () => {
    expect(await webhook.parse(parse({ algorithm: 'HMAC-SHA256' }))).toMatchObject({
      event_type: 'v2/CHECK.FAIL',
      mch_id: '1',
      original_data: { state: 'A' },
    });
  });

  it.each([
    ['MD5 unsaid', parse({}, 'MD5'), 'VerificationError SIGN_MISMATCH'],
    ['another nonce', parse({ event_nonce: 'ab0123456789' }), 'VerificationError DECRYPT_FAILED'],
    ['no ciphertext', parse({ event_ciphertext: '' }), 'RequestError NOTIFICATION_INVALID'],
    ['no XML inside', parse({ event_ciphertext: box('{}') }), 'RequestError XML_INVALID'],
    [
      'a nested field inside',
      parse({ event_ciphertext: box('<xml><a><b>1</b></a></xml>') }),
      'RequestError NOTIFICATION_INVALID',
    ],
  ])('is refused with %s', async (_, notification, why) => {
    const error = await refusal(notification);
    expect(`${error.name} ${error.code}`).toBe(why);
  });
});
