import type { Client } from '../../client/client.ts';
import { AesGcm } from '../../crypto/aes-gcm.ts';
import { RequestError, VerificationError } from '../../errors/index.ts';
import { ask, type BillRequest, type Fields, type Offer, offerOf, refusal } from './apply.ts';

/** A file of a bill that is ready for download, and its key and nonce. */
export interface SealedOffer extends Offer {
  /** 32 bytes of text. */
  readonly key: string;
  readonly nonce: string;
}

/** At most what GCM accepts here; the documented nonces have 16 characters. */
const NONCE = /^[!-~]{1,128}$/;

/**
 * Requests a bill that consists of encrypted files, and decrypts their keys with the merchant's private key.
 *
 * @returns its files, in order
 * @throws RequestError `DECRYPT_FAILED` before anything is sent, if the private key can only sign; TransportError
 * `BODY_MALFORMED` if a file is missing; VerificationError `DECRYPT_FAILED` if a key is not for this private key
 */
export async function applyForSealedBill(
  client: Client,
  request: BillRequest,
  signal: AbortSignal | undefined,
): Promise<SealedOffer[]> {
  if (!client.canDecrypt) {
    throw new RequestError(
      'DECRYPT_FAILED',
      'this bill is encrypted for the merchant, but privateKey can only sign: add a decrypt() method to it',
      { field: 'privateKey' },
    );
  }
  const { data, asked } = await ask(client, request, signal);
  const files = filesOf(data, request.path);
  return Promise.all(
    files.map(async (file) => {
      const { nonce } = file;
      if (typeof nonce !== 'string' || !NONCE.test(nonce)) {
        throw refusal(request.path, 'a file has no valid nonce');
      }
      const offer = offerOf(file, asked, request);
      return { ...offer, key: await openKey(client, file, request.path), nonce };
    }),
  );
}

/** All files in order, checked to be complete: the totals may not reveal a missing file. */
function filesOf({ download_bill_count, download_bill_list }: Fields, path: string): Fields[] {
  const list: unknown[] = Array.isArray(download_bill_list) ? download_bill_list : [];
  const files = list
    .map((file) => (file ?? {}) as Fields)
    .sort((one, other) => Number(one['bill_sequence']) - Number(other['bill_sequence']));
  const isWhole = files.every(({ bill_sequence }, index) => bill_sequence === index + 1);
  if (files.length === 0 || files.length !== download_bill_count || !isWhole) {
    throw refusal(path, 'its files do not match download_bill_count, or are not numbered from 1');
  }
  return files;
}

async function openKey(client: Client, { encrypt_key }: Fields, path: string): Promise<string> {
  if (typeof encrypt_key !== 'string') throw refusal(path, 'a file has no encrypt_key');
  const exchange = { method: 'GET', path };
  const key = await client.decrypt(encrypt_key).catch((cause: unknown) => {
    throw new VerificationError(
      'DECRYPT_FAILED',
      'encrypt_key cannot be decrypted: WeChat Pay encrypts it with the merchant certificate; check that privateKey belongs to that certificate',
      { exchange, field: 'encrypt_key', cause },
    );
  });
  if (Buffer.byteLength(key) === AesGcm.KEY_LENGTH_BYTE) return key;
  throw refusal(path, 'an encrypt_key does not contain an AES-256 key');
}
