import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Rsa } from '../../../src/crypto/rsa.ts';
import { signerOf } from '../../../src/crypto/signer.ts';
import { VerificationError } from '../../../src/errors/index.ts';
import { FACTS } from '../../../src/generated/table.ts';
import { openAnswer } from '../../../src/sensitive/open.ts';
import { pairs } from '../../support/keys/pairs.ts';
import { rsaMarks } from '../../support/pages/marks.ts';
import { changed, countAt, frozen, plant } from './sample.ts';

const { publicKey, privateKey } = pairs.merchant;
const { decrypt } = signerOf(privateKey);
const seal = (text: string) => Rsa.encrypt(text, publicKey);

describe('openAnswer, for every operation of the table', () => {
  const marked = Object.entries(FACTS).filter(([, facts]) => facts.decrypt);

  it.each(marked)('decrypts each marked field of %s, and nothing else', async (_, facts) => {
    let count = 0;
    const data = {};
    for (const path of facts.decrypt ?? []) {
      plant(data, path, () => {
        count += 1;
        return `明文 ${count}`;
      });
    }
    let answer: unknown = data;
    for (const path of facts.decrypt ?? []) answer = changed(answer, path, (text) => seal(text as string));
    let asked = 0;
    const opened = await openAnswer(facts, frozen(answer), (text) => {
      asked += 1;
      return decrypt(text);
    });
    expect(opened).toStrictEqual(data);
    expect(asked).toBe(count);
  });
});

describe('openAnswer, for every event', () => {
  it('decrypts each marked field of the resource, lists of texts included', async () => {
    const marks = rsaMarks('webhook');
    const ofLists = marks.filter(({ path }) => path.endsWith('user_chosen_values'));
    expect(ofLists).toHaveLength(2);
    for (const mark of marks) {
      const path = mark.path.replace(/^body\.resource\.ciphertext!\./, '');
      const texts = ofLists.includes(mark) ? ['明', '文'] : '明文';
      const resource = plant({}, path, () => texts);
      const sealed = changed(resource, path, () => (Array.isArray(texts) ? texts.map(seal) : seal(texts)));
      expect(countAt(resource, path)).toBeGreaterThan(0);
      expect(await openAnswer({ decrypt: [path] }, sealed, decrypt)).toStrictEqual(resource);
    }
  });
});

describe('openAnswer', () => {
  const facts = { decrypt: ['data[].phone', 'name'] };

  it.each([
    ['an empty answer', ''],
    ['bytes', Buffer.from('x')],
    ['null', null],
    ['no such fields', { data: [{}, { id: 1 }] }],
    ['empty fields', { data: [{ phone: '' }, { phone: null }], name: '' }],
    ['fields that are no text', { data: [{ phone: 5 }], name: { a: 1 } }],
  ])('gives back the very same data for %s', async (_, data) => {
    expect(await openAnswer(facts, data, decrypt)).toBe(data);
  });

  it('gives back the very same data without marks', async () => {
    const data = { name: 'x' };
    expect(await openAnswer(undefined, data, decrypt)).toBe(data);
    expect(await openAnswer({}, data, decrypt)).toBe(data);
  });

  it('takes an empty plain text for what it is', async () => {
    expect(await openAnswer(facts, { name: seal('') }, decrypt)).toEqual({ name: '' });
  });

  it('decrypts all fields at once', async () => {
    let running = 0;
    let most = 0;
    const slowly = async (text: string) => {
      running += 1;
      most = Math.max(most, running);
      await setTimeout(5);
      running -= 1;
      return text.toUpperCase();
    };
    const data = { data: [{ phone: 'a' }, { phone: 'b' }, { phone: 'c' }], name: 'd' };
    const opened = await openAnswer(facts, data, slowly);
    expect(opened).toEqual({ data: [{ phone: 'A' }, { phone: 'B' }, { phone: 'C' }], name: 'D' });
    expect(most).toBe(4);
  });

  it.each([
    ['ciphertext for another key', () => Rsa.encrypt('secret', pairs.platform.publicKey)],
    ['plain text', () => '13800000000'],
    ['half a ciphertext', () => seal('secret').slice(0, 172)],
  ])('refuses %s, naming the field', async (_, phoneOf) => {
    const phone = phoneOf();
    const exchange = { method: 'GET', path: 'v3/a/{b}', status: 200, requestId: 'r' };
    const data = frozen({ data: [{ phone: seal('13911111111') }, { phone }], name: seal('Li Lei') });
    const error = await openAnswer(facts, data, decrypt, { exchange, serial: 'S' }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(VerificationError);
    expect(error).toMatchObject({
      code: 'DECRYPT_FAILED',
      field: 'data[1].phone',
      method: 'GET',
      path: 'v3/a/{b}',
      status: 200,
      requestId: 'r',
      serial: 'S',
    });
    const printed = inspect(error, { depth: 10 });
    for (const value of [phone, 'secret', '13911111111', 'Li Lei']) expect(printed).not.toContain(value);
  });

  it('leads to the failure of a key that is elsewhere', async () => {
    const failure = new Error('throttled');
    const elsewhere = signerOf({
      sign: async () => Buffer.alloc(256),
      decrypt: () => Promise.reject(failure),
    });
    await expect(openAnswer(facts, { name: seal('Li') }, elsewhere.decrypt)).rejects.toMatchObject({
      code: 'DECRYPT_FAILED',
      field: 'name',
      cause: { code: 'DECRYPT_FAILED', cause: failure },
    });
  });
});
