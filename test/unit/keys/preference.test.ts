import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Cert } from '../../../src/keys/certs.ts';
import { fixedRing } from '../../../src/keys/fixed.ts';
import { choose } from '../../../src/keys/preference.ts';
import { keys } from '../../support/sockets/peer.ts';

const key = createPublicKey(keys.platformPub);
const day = 86_400_000;
const now = Date.now();
const cert = (serial: string, from: number, to: number): Cert => ({
  serial,
  key,
  validFrom: now + from * day,
  validTo: now + to * day,
});
const old = cert('A1', -300, 30);
const newer = cert('A2', -3, 300);
const coming = cert('A3', 3, 400);
const expired = cert('A0', -600, -3);
const publicKey: Cert = { serial: 'PUB_KEY_ID_01', key };
const bare: Cert = { serial: 'B1', key };
const map = (...certs: Cert[]) => new Map(certs.map((item) => [item.serial, item]));

describe('the preferred key', () => {
  it.each<[string, Cert[], string]>([
    ['a public key before any certificate', [newer, publicKey], 'PUB_KEY_ID_01'],
    ['the certificate that became valid last', [old, newer], 'A2'],
    ['one that is valid before one that is not yet', [coming, old], 'A1'],
    ['one that is valid before one that has expired', [expired, old], 'A1'],
    ['an expired one before none', [expired], 'A0'],
    ['a dated certificate before a bare key', [bare, old], 'A1'],
  ])('is %s', (_, certs, serial) => {
    expect(choose(map(...certs), undefined, now)?.serial).toBe(serial);
    expect(choose(map(...certs.toReversed()), undefined, now)?.serial).toBe(serial);
  });

  it('is the one that is named', () => {
    expect(choose(map(publicKey, old), 'A1', now)?.serial).toBe('A1');
  });

  it('is drawn by shares', () => {
    const certs = map(publicKey, old);
    const draw = (prefer: Record<string, number>) =>
      Array.from({ length: 2000 }, () => choose(certs, prefer, now)?.serial);
    expect(new Set(draw({ PUB_KEY_ID_01: 0, A1: 1 }))).toEqual(new Set(['A1']));
    const tenth = draw({ PUB_KEY_ID_01: 10, A1: 90 }).filter((serial) => serial === 'PUB_KEY_ID_01').length;
    // Ten standard deviations around 200.
    expect(tenth).toBeGreaterThan(66);
    expect(tenth).toBeLessThan(334);
  });
});

it('is drawn among the keys that are there', () => {
  for (let time = 0; time < 50; time += 1) {
    expect(choose(map(old), { PUB_KEY_ID_01: 99, A1: 1 }, now)?.serial).toBe('A1');
  }
  expect(choose(map(old), { PUB_KEY_ID_01: 1 }, now)).toBeUndefined();
});

it('must be among the keys that were given', () => {
  expect(() => fixedRing([old], 'A2')).toThrow(expect.objectContaining({ field: 'prefer' }));
  expect(() => fixedRing([old], { A1: 1, A2: 1 })).toThrow(expect.objectContaining({ field: 'prefer' }));
});
