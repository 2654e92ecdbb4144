import { createDecipheriv, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ask, openSandbox } from '../../../../support/sandbox/raw-request.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

describe('certificates', () => {
  it('gives that of the platform, encrypted with the APIv3 key', async () => {
    const sandbox = await openSandbox();
    const { json } = await ask(sandbox);
    const [{ serial_no, effective_time, expire_time, encrypt_certificate: box }] = json.data;
    expect([effective_time, expire_time]).toEqual([
      expect.stringMatching(RFC3339),
      expect.stringMatching(RFC3339),
    ]);
    expect(box).toMatchObject({ algorithm: 'AEAD_AES_256_GCM', associated_data: 'certificate' });
    const bytes = Buffer.from(box.ciphertext, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', sandbox.apiv3Key, box.nonce);
    decipher.setAAD(Buffer.from('certificate')).setAuthTag(bytes.subarray(-16));
    const pem = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString();
    expect(new X509Certificate(pem).serialNumber).toBe(serial_no);
    expect(sandbox.config.certs[serial_no]).toBe(pem);
  });

  it.each([
    ['RSA', 200],
    ['ALL', 200],
    ['SM2', 400],
    ['', 400],
  ])('algorithm_type=%s → %i', async (type, status) => {
    const answer = await ask(await openSandbox(), { path: `/v3/certificates?algorithm_type=${type}` });
    expect(answer.status).toBe(status);
    if (status !== 400) return;
    expect(answer.json).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'algorithm_type', value: type, location: 'query' },
    });
  });
});
