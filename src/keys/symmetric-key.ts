import { invalid } from '../errors/faults.ts';

const KEYS = { apiv3Key: 'the APIv3 key', secret: 'the APIv2 key' } as const;

/**
 * Checks that a key from the merchant platform has 32 bytes.
 *
 * @throws ConfigurationError naming the field
 */
export function checkSymmetricKey(field: keyof typeof KEYS, key: unknown): void {
  if (key === undefined || (typeof key === 'string' && Buffer.byteLength(key) === 32)) return;
  const what = `${KEYS[field]} that is set on the merchant platform`;
  throw invalid(field, `${field} is not 32 bytes long: pass ${what}`);
}
