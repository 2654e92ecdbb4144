import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { RequestError } from '../../../src/errors/index.ts';
import { FACTS } from '../../../src/generated/table.ts';
import type { OperationFacts } from '../../../src/options/operation-facts.ts';
import { neededKeys, sealOptions } from '../../../src/sensitive/seal.ts';
import { MediaUtil } from '../../../src/wire/media-util.ts';
import { pairs } from '../../support/keys/pairs.ts';
import { openPkcs1 } from '../../support/keys/pkcs1.ts';
import { changed, countAt, frozen, plant } from './sample.ts';

const { platform, merchant: bank } = pairs;
const keys = { platform: platform.publicKey, bank: bank.publicKey };

const opened = (value: unknown) => Rsa.decrypt(value as string, platform.privateKey);
const openedPkcs1 = (value: unknown) => openPkcs1(value as string, platform.privateKey);
const openedBank = (value: unknown) => Rsa.decrypt(value as string, bank.privateKey);

const facts: OperationFacts = {
  encrypt: ['json.name', 'json.contacts[].phone', 'query.card_no', 'body.meta!.contact.phone'],
};

function refusal(options: Record<string, unknown>, given = keys, of = facts): RequestError {
  try {
    sealOptions(of, options, given);
  } catch (error) {
    if (error instanceof RequestError) return error;
  }
  throw new Error('it was not refused');
}

describe('sealOptions, for every operation of the table', () => {
  const marked = Object.entries(FACTS).filter(([, { encrypt, encryptBank }]) => encrypt || encryptBank);

  it('has all of them to do', () => {
    expect(marked.length).toBeGreaterThan(90);
  });

  it.each(marked)('encrypts each marked field of %s, and nothing else', (_, operation) => {
    let count = 0;
    const text = () => {
      count += 1;
      return `明文 ${count}`;
    };
    const { encrypt = [], encryptBank = [] } = operation;
    const given: Record<string, unknown> = {};
    for (const path of [...encrypt, ...encryptBank]) plant(given, path, text);
    const before = structuredClone(given);
    const { options, sealed } = sealOptions(operation, frozen(given), keys);
    expect(sealed).toBe(encrypt.length > 0);
    let back: unknown = options;
    const open = operation.padding ? openedPkcs1 : opened;
    for (const path of encrypt) back = changed(back, path, open);
    for (const path of encryptBank) back = changed(back, path, openedBank);
    expect(back).toStrictEqual(before);
    expect(given).toStrictEqual(before);
    const places = [...encrypt, ...encryptBank].reduce((sum, path) => sum + countAt(given, path), 0);
    expect(places).toBe(count);
    expect(inspect(options, { depth: 20 })).not.toContain('明文');
    // What is ciphertext already stays what it is.
    const again = sealOptions(operation, options, keys);
    expect(again.options).toBe(options);
    expect(again.sealed).toBe(sealed);
  });
});

describe('sealOptions', () => {
  it('shares what it does not change', () => {
    const given = frozen({ json: { name: 'Li', contacts: [{ phone: '' }], scene: {} }, headers: {} });
    const { options } = sealOptions(facts, given, keys);
    expect(opened(options.json.name)).toBe('Li');
    expect(options.headers).toBe(given.headers);
    expect(options.json.scene).toBe(given.json.scene);
    expect(options.json.contacts).toBe(given.json.contacts);
  });

  it.each([
    ['no facts', undefined, { json: { name: 'Li' } }],
    ['no marks', { security: true as const }, { json: { name: 'Li' } }],
    ['no marked field', facts, { json: { title: 'Li' } }],
    ['an empty text', facts, { json: { name: '', contacts: [{ phone: '' }] } }],
    ['null', facts, { json: { name: null, contacts: null } }],
    ['undefined', facts, { json: { name: undefined }, query: undefined }],
    ['a query as text', facts, { query: 'card_no=6222' }],
    ['a raw body', facts, { body: '{"meta":"x"}' }],
  ])('gives back the very same options with %s', (_, of, given) => {
    const { options, sealed } = sealOptions(of, given, keys);
    expect(options).toBe(given);
    expect(sealed).toBe(false);
    expect(neededKeys(of, given)).toMatchObject({ platform: false, bank: false, isFilled: false });
  });

  it('takes a query of pairs', () => {
    const { options } = sealOptions(facts, { query: new URLSearchParams('card_no=6222&a=1') }, keys);
    expect(opened(options.query.get('card_no'))).toBe('6222');
    expect(options.query.get('a')).toBe('1');
  });

  it('takes the fields of v2 as a Map, in their order', () => {
    const of = { encryptBank: ['xml.enc_bank_no'] };
    const xml = new Map([
      ['enc_bank_no', '6222'],
      ['amount', '1'],
    ]);
    const { options, sealed } = sealOptions(of, { xml }, keys);
    expect([...options.xml.keys()]).toEqual(['enc_bank_no', 'amount']);
    expect(openedBank(options.xml.get('enc_bank_no'))).toBe('6222');
    expect(sealed).toBe(false);
    expect(neededKeys(of, { xml })).toEqual({ platform: false, bank: true, isFilled: true });
  });

  it('passes ciphertext, and says that there is some', () => {
    const name = Rsa.encrypt('Li', platform.publicKey);
    const given = { json: { name } };
    expect(sealOptions(facts, given, keys)).toEqual({ options: given, sealed: true });
    expect(sealOptions(facts, given, keys).options).toBe(given);
    expect(neededKeys(facts, given)).toEqual({ platform: true, bank: false, isFilled: true });
  });

  it('passes ciphertext where it has no key to compare with', () => {
    const given = { xml: { enc_bank_no: Rsa.encrypt('6222', bank.publicKey) } };
    expect(sealOptions({ encryptBank: ['xml.enc_bank_no'] }, given, {}).options).toBe(given);
  });

  it('encrypts base64 that is no ciphertext of this key', () => {
    const name = Buffer.alloc(128).toString('base64');
    expect(opened(sealOptions(facts, { json: { name } }, keys).options.json.name)).toBe(name);
  });

  it.each([
    ['base64 of one byte more', Buffer.alloc(257).toString('base64')],
    ['base64 of one byte less', Buffer.alloc(255).toString('base64')],
    ['what only looks like base64', `${'A'.repeat(341)}B==`],
    ['214 bytes and one', 'a'.repeat(215)],
    ['214 bytes of UTF-8 and one', `${'中'.repeat(71)}ab`],
  ])('refuses %s, and says how long a text may be', (_, phone) => {
    const error = refusal({ json: { contacts: [{ phone: 'ok' }, { phone }] } });
    expect(error).toMatchObject({ code: 'ENCRYPT_FAILED', field: 'json.contacts[1].phone' });
    expect(error.message).toContain('214 bytes');
    expect(inspect(error)).not.toContain(phone);
  });

  it('encrypts up to the limit of the key it has', () => {
    const phone = `${'中'.repeat(71)}a`;
    expect(opened(sealOptions(facts, { json: { name: phone } }, keys).options.json.name)).toBe(phone);
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const long = 'a'.repeat(86);
    const { options } = sealOptions(facts, { json: { name: long } }, { platform: small.publicKey });
    expect(Rsa.decrypt(options.json.name, small.privateKey)).toBe(long);
    expect(refusal({ json: { name: `${long}a` } }, { ...keys, platform: small.publicKey }).message).toContain(
      '86 bytes',
    );
  });

  it.each([
    ['a number', 13800000000],
    ['a boolean', true],
    ['an object', { phone: '13800000000' }],
    ['an array', ['13800000000']],
  ])('refuses %s, which would go out in plain', (what, name) => {
    const error = refusal({ json: { name } });
    expect(error).toMatchObject({ code: 'ENCRYPT_FAILED', field: 'json.name' });
    expect(error.message).toContain(`is ${what},`);
    expect(inspect(error)).not.toContain('138');
  });

  it('refuses half a character', () => {
    expect(refusal({ json: { name: 'a\ud800' } })).toMatchObject({
      code: 'ENCRYPT_FAILED',
      field: 'json.name',
    });
  });

  it('says which key is missing', () => {
    const without = { platform: undefined as never, bank: undefined as never };
    expect(refusal({ json: { name: 'Li' } }, without)).toMatchObject({
      code: 'ENCRYPT_FAILED',
      field: 'json.name',
    });
    const of = { encryptBank: ['xml.enc_bank_no'] };
    expect(refusal({ xml: { enc_bank_no: '6222' } }, without, of).message).toContain('v2/risk/getpublickey');
  });
});

describe('sealOptions, for uploads', () => {
  const media = () => new MediaUtil('receipt.jpg', Buffer.from('bytes'));
  const meta = { openid: 'o', contact: { phone: '13800000000' } };

  it.each([
    ['the upload', (given: MediaUtil) => given],
    ['its stream', (given: MediaUtil) => given.getStream()],
  ])('encrypts in the meta of %s, on a copy', (_, bodyOf) => {
    const given = media();
    given.setMeta(JSON.stringify(meta));
    const { options, sealed } = sealOptions(facts, { body: bodyOf(given) as unknown }, keys);
    expect(sealed).toBe(true);
    const body = MediaUtil.of(options.body);
    const sent = JSON.parse(body?.getMeta() ?? '');
    expect(opened(sent.contact.phone)).toBe('13800000000');
    expect(sent.openid).toBe('o');
    expect(JSON.parse(given.getMeta())).toEqual(meta);
    expect(body?.getContentType()).toBe(given.getContentType());
    expect(body?.getBody().includes('13800000000')).toBe(false);
  });

  it('leaves an upload without such a field as it is', () => {
    for (const body of [media(), media().getStream()]) {
      const given = { body };
      const { options, sealed } = sealOptions(facts, given, keys);
      expect(options).toBe(given);
      expect(sealed).toBe(false);
    }
  });

  it('encrypts in a meta that is given beside its file', () => {
    const given = { body: { file: media(), meta } };
    const { options, sealed } = sealOptions(facts, given, keys);
    expect(sealed).toBe(true);
    expect(opened(options.body.meta.contact.phone)).toBe('13800000000');
    expect(options.body.file).toBe(given.body.file);
    expect(given.body.meta).toBe(meta);
  });

  it('names the field in the meta', () => {
    const body = media();
    body.setMeta(JSON.stringify({ contact: { phone: '1'.repeat(215) } }));
    expect(refusal({ body })).toMatchObject({ code: 'ENCRYPT_FAILED', field: 'body.meta.contact.phone' });
  });
});
