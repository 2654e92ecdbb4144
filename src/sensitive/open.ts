import type { Exchange } from '../errors/exchange.ts';
import { RequestError, VerificationError } from '../errors/index.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { fieldPath, mapAt } from './path.ts';

/**
 * Decrypts the marked fields of a response or an event, in parallel, and returns a copy. Fields that are absent, empty or
 * not strings stay unchanged.
 *
 * @param decrypt decrypts with the merchant's private key, wherever it is stored
 * @param from the response, for the error
 * @throws VerificationError `DECRYPT_FAILED` naming the field
 */
export async function openAnswer<T>(
  facts: Pick<OperationFacts, 'decrypt'> | undefined,
  data: T,
  decrypt: (ciphertext: string) => Promise<string>,
  from?: From,
): Promise<T> {
  // A marked field may be an array of strings; for a string, the second path matches nothing.
  const paths = (facts?.decrypt ?? []).flatMap((mark) => [fieldPath(mark), fieldPath(`${mark}[]`)]);
  const ciphertexts = new Map<string, string>();
  for (const path of paths) {
    mapAt(data, path, (value, at) => {
      if (typeof value === 'string' && value !== '') ciphertexts.set(at, value);
      return value;
    });
  }
  if (ciphertexts.size === 0) return data;
  const plain = new Map(
    await Promise.all(
      Array.from(ciphertexts, async ([at, text]) => [at, await open(at, text, decrypt, from)] as const),
    ),
  );
  return paths.reduce((opened, path) => mapAt(opened, path, (value, at) => plain.get(at) ?? value), data);
}

/** The request of a response, and the key that it is signed with. */
interface From {
  readonly exchange: Exchange;
  readonly serial: string | undefined;
}

async function open(
  field: string,
  ciphertext: string,
  decrypt: (ciphertext: string) => Promise<string>,
  from: From | undefined,
): Promise<string> {
  try {
    return await decrypt(ciphertext);
  } catch (cause) {
    // The private key is elsewhere, or this Node cannot decrypt it: the ciphertext may be right.
    const isUnsupported = cause instanceof RequestError && cause.field !== 'ciphertext';
    const why = isUnsupported
      ? cause.message
      : 'WeChat Pay encrypts it with the merchant certificate; check that privateKey belongs to that certificate';
    throw new VerificationError('DECRYPT_FAILED', `${field} cannot be decrypted: ${why}`, {
      ...from,
      field,
      cause,
    });
  }
}
