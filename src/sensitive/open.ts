import type { Exchange } from '../errors/exchange.ts';
import { RequestError, VerificationError } from '../errors/index.ts';
import type { OperationFacts } from '../options/operation-facts.ts';
import { fieldPath, mapAt } from './path.ts';

/**
 * The data of an answer, or of an event, with its marked fields decrypted, all at once; what is given is not changed. Fields that are
 * absent, empty or no text are left alone.
 *
 * @param decrypt what the merchant's private key does, wherever it is
 * @param exchange of what request this is the answer, for the error
 * @throws VerificationError `DECRYPT_FAILED` naming the field
 */
export async function openAnswer<T>(
  facts: Pick<OperationFacts, 'decrypt'> | undefined,
  data: T,
  decrypt: (ciphertext: string) => Promise<string>,
  exchange?: Exchange,
): Promise<T> {
  // A marked field may be a list of texts; to a text the second path leads nowhere.
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
      Array.from(ciphertexts, async ([at, text]) => [at, await open(at, text, decrypt, exchange)] as const),
    ),
  );
  return paths.reduce((opened, path) => mapAt(opened, path, (value, at) => plain.get(at) ?? value), data);
}

async function open(
  field: string,
  ciphertext: string,
  decrypt: (ciphertext: string) => Promise<string>,
  exchange: Exchange | undefined,
): Promise<string> {
  try {
    return await decrypt(ciphertext);
  } catch (cause) {
    const isUnsupported = cause instanceof RequestError && cause.field === 'padding';
    const why = isUnsupported
      ? cause.message
      : 'it is encrypted with the merchant certificate that WeChat Pay has; see that privateKey is its key';
    throw new VerificationError('DECRYPT_FAILED', `${field} cannot be decrypted: ${why}`, {
      exchange,
      field,
      cause,
    });
  }
}
