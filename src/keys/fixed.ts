import { invalid } from '../errors/faults.ts';
import { type Cert, isSameSerial } from './certs.ts';
import { choose, type Preference, serialsOf } from './preference.ts';
import type { KeyRing } from './ring.ts';

/**
 * A ring that contains only the configured keys.
 *
 * @throws ConfigurationError if `prefer` names a key that is not configured
 */
export function fixedRing(list: readonly Cert[], prefer: Preference | undefined): KeyRing {
  const certs = new Map(list.map((cert) => [cert.serial, cert]));
  const unknown = serialsOf(prefer).find((serial) => !list.some((cert) => isSameSerial(cert.serial, serial)));
  if (unknown !== undefined) throw invalid('prefer', `prefer names ${unknown}, which is not in certs`);
  return {
    find: (serial) => certs.get(serial)?.key,
    preferred: () => choose(certs, prefer, Date.now()),
    serials: () => [...certs.keys()],
  };
}
