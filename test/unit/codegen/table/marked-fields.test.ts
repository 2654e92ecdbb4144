import { describe, expect, it } from 'vitest';
import { EVENT_FACTS, FACTS } from '../../../../src/generated/table.ts';
import { countOf, rsaMarks } from '../../../support/pages/marks.ts';

const PLATFORM = '微信支付公钥/平台证书';
const BANK = '付款到银行卡用的RSA加密公钥';
const MERCHANT = '商户API证书对应的公钥';

describe('the marks of the pages', () => {
  const marks = rsaMarks('openapi');
  const of = (key: string) => marks.filter((mark) => mark.key === key);
  const written = (key: string) =>
    of(key)
      .map((mark) => `${mark.of} ${mark.path}`)
      .sort();
  const tabled = (list: 'encrypt' | 'encryptBank' | 'decrypt') =>
    Object.entries(FACTS)
      .flatMap(([operation, facts]) => (facts[list] ?? []).map((path) => `${operation} ${path}`))
      .sort();

  it('are all read', () => {
    expect(marks).toHaveLength(countOf('openapi'));
    expect(of(PLATFORM).length + of(BANK).length + of(MERCHANT).length).toBe(marks.length);
    expect([of(PLATFORM).length, of(BANK).length, of(MERCHANT).length]).toEqual([278, 7, 75]);
  });

  it('name the platform and the bank in requests, the merchant in answers', () => {
    expect(marks.filter(({ key, table }) => (key === MERCHANT) !== (table === 'response'))).toEqual([]);
  });

  it('are all in the table, and nothing else is', () => {
    expect(tabled('encrypt')).toEqual(written(PLATFORM));
    expect(tabled('encryptBank')).toEqual(written(BANK));
    expect(tabled('decrypt')).toEqual(written(MERCHANT));
  });

  it('are nine in events, all for the merchant, all in what is decrypted of the resource', () => {
    const events = rsaMarks('webhook');
    expect(events).toHaveLength(countOf('webhook'));
    expect(events).toHaveLength(9);
    const resource = 'body.resource.ciphertext!.';
    for (const { key, path } of events) {
      expect(key).toBe(MERCHANT);
      expect(path.startsWith(resource)).toBe(true);
    }
    const tabledEvents = Object.entries(EVENT_FACTS).flatMap(([event_type, { decrypt = [] }]) =>
      decrypt.map((path) => `${event_type} ${path}`),
    );
    const writtenEvents = events.map(
      ({ of: name, path }) => `${name.replace('v3/', '')} ${path.slice(resource.length)}`,
    );
    expect(tabledEvents.sort()).toEqual(writtenEvents.sort());
  });
});
