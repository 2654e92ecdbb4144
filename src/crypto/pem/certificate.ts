import { X509Certificate } from 'node:crypto';
import { blocksOf } from './blocks.ts';
import { fileOf } from './source.ts';

/**
 * The certificates in a text, a file or bytes, in order and in any form that `blocksOf` reads.
 *
 * @returns an empty array if there are none, or if one of them is damaged
 */
export function certificatesOf(input: unknown): X509Certificate[] {
  if (input instanceof X509Certificate) return [input];
  const file = fileOf(input);
  const content = file ? ('bytes' in file ? file.bytes : undefined) : input;
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return [];
  try {
    return blocksOf(content)
      .filter(({ label }) => label === 'CERTIFICATE')
      .map(({ der }) => new X509Certificate(der as Buffer));
  } catch {
    return [];
  }
}
