import { invalid } from '../errors/faults.ts';
import { type Cert, isSameSerial } from './certs.ts';
import type { PlatformKey } from './ring.ts';

/**
 * The key of WeChat Pay to use: one, by its serial, or several, each with its share of the calls:
 * `{ PUB_KEY_ID_0119…: 10, '5157F0…': 90 }`.
 */
export type Preference = string | Readonly<Record<string, number>>;

/** @throws ConfigurationError naming `prefer` */
export function checkPreference(prefer: unknown): asserts prefer is Preference | undefined {
  if (prefer === undefined || (typeof prefer === 'string' && prefer !== '')) return;
  const what = "a serial or PUB_KEY_ID_… of certs, or the share of each: { PUB_KEY_ID_…: 10, '5157F0…': 90 }";
  if (typeof prefer !== 'object' || prefer === null)
    throw invalid('prefer', `prefer is invalid: it must be ${what}`);
  const shares: unknown[] = Object.values(prefer);
  const isShare = (share: unknown) => typeof share === 'number' && Number.isFinite(share) && share >= 0;
  if (shares.every(isShare) && shares.some((share) => share !== 0)) return;
  throw invalid('prefer', `prefer contains an invalid share: it must be ${what}`);
}

/** The serials that a preference names. */
export function serialsOf(prefer: Preference | undefined): string[] {
  if (prefer === undefined) return [];
  return typeof prefer === 'string' ? [prefer] : Object.keys(prefer);
}

/**
 * The key to use: the preferred one, otherwise a public key, otherwise the certificate that became valid last.
 * `undefined` if there is no key, or the preferred one is not available.
 *
 * @param now Unix time in milliseconds
 */
export function choose(
  certs: ReadonlyMap<string, Cert>,
  prefer: Preference | undefined,
  now: number,
): PlatformKey | undefined {
  if (prefer !== undefined) {
    const present = (serial: string) => [...certs.values()].find((cert) => isSameSerial(cert.serial, serial));
    return typeof prefer === 'string' ? present(prefer) : draw(prefer, present);
  }
  let best: Cert | undefined;
  for (const cert of certs.values()) {
    if (!best || rank(cert, now) > rank(best, now)) best = cert;
  }
  return best;
}

/** Picks one of the available keys at random, by their shares. */
function draw(
  shares: Readonly<Record<string, number>>,
  present: (serial: string) => Cert | undefined,
): Cert | undefined {
  const entries = Object.entries(shares).flatMap(([serial, share]) => {
    const cert = present(serial);
    return cert ? [{ cert, share }] : [];
  });
  let left = Math.random() * entries.reduce((sum, { share }) => sum + share, 0);
  return entries.find(({ share }) => {
    left -= share;
    return left < 0;
  })?.cert;
}

/** Public keys first, then valid certificates by the start of their validity, then invalid ones. */
function rank({ serial, validFrom = 0, validTo = Number.POSITIVE_INFINITY }: Cert, now: number): number {
  if (serial.startsWith('PUB_KEY_ID_')) return Number.POSITIVE_INFINITY;
  return validFrom <= now && now < validTo ? validFrom : validFrom - Number.MAX_SAFE_INTEGER;
}
