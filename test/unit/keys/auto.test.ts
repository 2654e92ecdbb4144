import { createPublicKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AesGcm } from '../../../src/crypto/aes-gcm.ts';
import { ApiError, ConfigurationError, TransportError } from '../../../src/errors/index.ts';
import { AutoRing, type AutoRingOptions } from '../../../src/keys/auto.ts';
import type { CertificateList } from '../../../src/keys/certificates.ts';
import { apiv3Key, platformCert, platformSerial } from '../../../src/sandbox/keys/keys.ts';
import { nextCert, nextSerial, publicKey, publicKeyId } from '../../../src/sandbox/keys/platform-keys.ts';

const MINUTE = 60_000;
const nonce = 'nonce0123456';

function listOf(...certs: [serial: string, pem: string][]): CertificateList {
  return {
    data: certs.map(([serial_no, pem]) => ({
      serial_no,
      encrypt_certificate: {
        nonce,
        associated_data: 'certificate',
        ciphertext: AesGcm.encrypt(pem, apiv3Key, nonce, 'certificate'),
      },
    })),
  };
}
const first = listOf([platformSerial, platformCert]);
const both = listOf([platformSerial, platformCert], [nextSerial, nextCert]);

function ring(download: AutoRingOptions['download'], options: Partial<AutoRingOptions> = {}): AutoRing {
  return new AutoRing({
    download,
    apiv3Key,
    fixed: [],
    prefer: undefined,
    store: undefined,
    name: 'certificates',
    ...options,
  });
}

function storeOf(entries: [string, unknown][] = []) {
  const map = new Map<string, unknown>(entries);
  return {
    map,
    get: async (key: string) => map.get(key),
    set: async (key: string, value: unknown) => map.set(key, value),
  };
}

const unreached = () =>
  new ConfigurationError('PLATFORM_KEY_UNAVAILABLE', 'not downloaded', {
    cause: new TransportError('CONNECTION_FAILED', 'no connection', {
      exchange: { method: 'GET', path: 'v3/certificates' },
      mayHaveReached: false,
    }),
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a ring of downloaded certificates', () => {
  it('downloads once for all who wait, and not again', async () => {
    const download = vi.fn(async () => first);
    const auto = ring(download);
    const all = await Promise.all(Array.from({ length: 64 }, () => auto.preferred()));
    expect(new Set(all.map(({ serial }) => serial))).toEqual(new Set([platformSerial]));
    expect((await auto.find(platformSerial))?.type).toBe('public');
    expect(download).toHaveBeenCalledTimes(1);
  });

  it('asks for an unknown serial once for all who wait, and at most once a minute', async () => {
    const download = vi.fn(async () => first);
    const auto = ring(download);
    await auto.preferred();
    await Promise.all(Array.from({ length: 64 }, () => auto.find(nextSerial)));
    expect(download).toHaveBeenCalledTimes(2);
    for (let index = 0; index < 10; index += 1) expect(await auto.find(`${index}`)).toBeUndefined();
    expect(download).toHaveBeenCalledTimes(2);
    vi.setSystemTime(Date.now() + MINUTE);
    download.mockResolvedValue(both);
    const found = await Promise.all(Array.from({ length: 64 }, () => auto.find(nextSerial)));
    expect(found.every((key) => key !== undefined)).toBe(true);
    expect(download).toHaveBeenCalledTimes(3);
  });

  it('refreshes twice a day in the background, and goes on with what it has when that fails', async () => {
    const download = vi.fn(async () => first);
    const auto = ring(download);
    await auto.preferred();
    vi.setSystemTime(Date.now() + 12 * 60 * MINUTE);
    download.mockRejectedValueOnce(unreached());
    expect(auto.preferred()).toMatchObject({ serial: platformSerial });
    await vi.waitFor(() => expect(auto.failure).toBeInstanceOf(ConfigurationError));
    expect(auto.preferred()).toMatchObject({ serial: platformSerial });
    expect(download).toHaveBeenCalledTimes(2);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    download.mockResolvedValue(both);
    auto.preferred();
    await vi.waitFor(() => expect(auto.serials()).toContain(nextSerial));
    expect(auto.failure).toBeUndefined();
    expect(download).toHaveBeenCalledTimes(3);
  });

  it('keeps a certificate until it expires', async () => {
    const download = vi.fn(async () => both);
    const auto = ring(download);
    await auto.preferred();
    download.mockResolvedValue(listOf([nextSerial, nextCert]));
    vi.setSystemTime(Date.now() + 24 * 60 * MINUTE);
    await auto.find('unknown');
    expect(await auto.find(platformSerial)).toBeDefined();
    vi.setSystemTime(new Date('2127-01-01'));
    expect(await auto.find(platformSerial)).toBeUndefined();
  });

  it('prefers the keys that were given beside, and downloads the others when they are named', async () => {
    const download = vi.fn(async () => first);
    const fixed = [{ serial: publicKeyId, key: createPublicKey(publicKey) }];
    const auto = ring(download, { fixed });
    expect(auto.preferred()).toMatchObject({ serial: publicKeyId });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(download).toHaveBeenCalledTimes(0);
    expect(await auto.find(platformSerial)).toBeDefined();
    expect(download).toHaveBeenCalledTimes(1);
  });
});

describe('when the download fails', () => {
  it('tells so, and tries again at the next call where nobody was reached', async () => {
    const download = vi.fn(async (): Promise<CertificateList> => Promise.reject(unreached()));
    const auto = ring(download);
    await expect(auto.preferred()).rejects.toMatchObject({ code: 'PLATFORM_KEY_UNAVAILABLE' });
    download.mockResolvedValue(first);
    await expect(auto.preferred()).resolves.toMatchObject({ serial: platformSerial });
  });

  it.each([500, 502, 429])('waits a second after a %i, not the minute', async (status) => {
    const exchange = { method: 'GET', path: 'v3/certificates', status };
    const cause = new ApiError({ exchange, code: 'SYSTEM_ERROR', officialMessage: '', verified: false });
    const failed = new ConfigurationError('PLATFORM_KEY_UNAVAILABLE', 'failed', { cause });
    const download = vi.fn(async (): Promise<CertificateList> => Promise.reject(failed));
    const auto = ring(download);
    for (let index = 0; index < 3; index += 1)
      await expect(auto.preferred()).rejects.toMatchObject({ message: 'failed. Nothing was sent', cause });
    expect(download).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 1_000);
    download.mockResolvedValue(first);
    await expect(auto.preferred()).resolves.toMatchObject({ serial: platformSerial });
  });

  it('asks for a serial that becomes unknown during a refresh', async () => {
    let answer: (list: CertificateList) => void = () => {};
    const download = vi.fn(async () => first);
    const auto = ring(download);
    await auto.preferred();
    vi.setSystemTime(Date.now() + 12 * 60 * MINUTE);
    download.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    auto.preferred();
    await vi.waitFor(() => expect(download).toHaveBeenCalledTimes(2));
    const found = auto.find(nextSerial);
    download.mockResolvedValue(both);
    answer(first);
    expect(await found).toBeDefined();
    expect(download).toHaveBeenCalledTimes(3);
  });

  it('does not ask WeChat Pay again within a minute after it refused', async () => {
    const refused = new ConfigurationError('PLATFORM_KEY_UNAVAILABLE', 'refused');
    const download = vi.fn(async (): Promise<CertificateList> => Promise.reject(refused));
    const auto = ring(download);
    for (let index = 0; index < 3; index += 1)
      await expect(auto.preferred()).rejects.toMatchObject({ message: 'refused. Nothing was sent' });
    expect(download).toHaveBeenCalledTimes(1);
  });

  it('never rejects a search: an answer that cannot be verified is refused for that', async () => {
    const auto = ring(async () => Promise.reject(unreached()));
    expect(await auto.find(platformSerial)).toBeUndefined();
    expect(auto.failure).toMatchObject({ code: 'PLATFORM_KEY_UNAVAILABLE' });
  });

  it('refuses a preferred certificate that WeChat Pay does not have', async () => {
    const auto = ring(async () => first, { prefer: 'ABCD' });
    await expect(auto.preferred()).rejects.toMatchObject({
      code: 'PLATFORM_KEY_UNAVAILABLE',
      field: 'prefer',
    });
  });
});

describe('a store shared by a fleet', () => {
  it('is filled by the first process and read by the others, encrypted as it came', async () => {
    const store = storeOf();
    await ring(async () => first, { store }).preferred();
    expect(JSON.stringify(store.map.get('certificates'))).not.toContain('BEGIN CERTIFICATE');
    const download = vi.fn(async () => first);
    expect(await ring(download, { store }).preferred()).toMatchObject({ serial: platformSerial });
    expect(download).not.toHaveBeenCalled();
  });

  it('is read before WeChat Pay is asked for an unknown serial', async () => {
    const store = storeOf();
    const download = vi.fn(async () => first);
    const auto = ring(download, { store });
    await auto.preferred();
    store.map.set('certificates', { at: Date.now() + 1, list: both });
    vi.setSystemTime(Date.now() + MINUTE);
    expect(await auto.find(nextSerial)).toBeDefined();
    expect(download).toHaveBeenCalledTimes(1);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', 'text'],
    ['an empty list', { at: 1, list: { data: [] } }],
    ['a list of something else', { at: 1, list: { data: [null] } }],
    ['what does not decrypt', { at: 1, list: listOf() }],
    [
      'a certificate under a false serial',
      { at: 1, list: { data: [{ ...first.data[0], serial_no: 'AB' }] } },
    ],
    ['a list from the future', { at: Date.parse('2100-01-01'), list: both }],
  ])('that holds %s is no use: the certificates are downloaded', async (_, value) => {
    const download = vi.fn(async () => first);
    const auto = ring(download, { store: storeOf([['certificates', value]]) });
    expect(await auto.preferred()).toMatchObject({ serial: platformSerial });
    expect(auto.serials()).toEqual([platformSerial]);
    expect(download).toHaveBeenCalledTimes(1);
  });

  it('that fails is done without', async () => {
    const store = {
      get: () => Promise.reject(new Error('down')),
      set: () => Promise.reject(new Error('down')),
    };
    expect(await ring(async () => first, { store }).preferred()).toMatchObject({ serial: platformSerial });
  });

  it('that does not answer is done without', async () => {
    const silent = { get: () => new Promise(() => {}), set: () => new Promise(() => {}) };
    expect(await ring(async () => first, { store: silent }).preferred()).toMatchObject({
      serial: platformSerial,
    });
  }, 8_000);
});
