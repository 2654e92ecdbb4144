import { invalid } from '../errors/faults.ts';

const KEYS = { apiv3Key: 'the APIv3 key', secret: 'the APIv2 key' } as const;

/**
 * A key that is set at the merchant platform has 32 bytes.
 *
 * @throws ConfigurationError naming the field
 */
export function checkSymmetricKey(field: keyof typeof KEYS, key: unknown): void {
  if (key === undefined || (typeof key === 'string' && Buffer.byteLength(key) === 32)) return;
  const what = `${KEYS[field]} as it was set at the merchant platform`;
  throw invalid(field, `${field} is not 32 bytes long: give ${what}`);
}
