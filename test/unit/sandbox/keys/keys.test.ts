import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as keys from '../../../../src/sandbox/keys/keys.ts';

describe('the keys of the simulator', () => {
  it.each([
    ['merchant', keys.merchantCert, keys.merchantKey, keys.merchantSerial, keys.mchid],
    [
      'platform',
      keys.platformCert,
      keys.platformKey,
      keys.platformSerial,
      'wechatpay-chain sandbox platform',
    ],
  ])('%s: certificate, key, serial and name belong together', (_, pem, key, serial, name) => {
    const certificate = new X509Certificate(pem);
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(certificate.serialNumber).toBe(serial);
    expect(serial).toMatch(/^[0-9A-F]{40}$/);
    expect(certificate.subject.split('\n')).toContain(`CN=${name}`);
    expect(certificate.subject).toContain('test only');
    expect(certificate.publicKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    const years = (Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)) / 31_557_600_000;
    expect(years).toBeGreaterThan(99);
  });

  it('has secrets of 32 bytes that say what they are', () => {
    for (const secret of [keys.apiv2Secret, keys.apiv3Key]) {
      expect(Buffer.byteLength(secret)).toBe(32);
      expect(secret).toMatch(/^sandbox-only/);
    }
    const source = readFileSync(new URL('../../../../src/sandbox/keys/keys.ts', import.meta.url), 'utf8');
    expect(source).toMatch(/^\/\*\*\n \* FOR TESTS ONLY\. These keys are public/);
  });
});
