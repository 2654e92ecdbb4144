import { createPrivateKey, type KeyObject } from 'node:crypto';
import { platformCert, platformKey, platformSerial } from './keys.ts';
import { nextCert, nextKey, nextSerial, publicKey, publicKeyId, publicKeyPrivate } from './platform-keys.ts';

/** A key pair of the simulated platform. */
export interface PlatformPair {
  /** The certificate's serial, or the `PUB_KEY_ID_…` of a public key. */
  readonly serial: string;
  readonly privateKey: KeyObject;
  /** What the merchant verifies with, as PEM text: a certificate or a public key. */
  readonly pem: string;
}

/** What signs instead of the first certificate. */
export type Rotation = 'certificate' | 'public-key';

const FIRST = pair(platformSerial, platformKey, platformCert);
const NEXT = pair(nextSerial, nextKey, nextCert);
const PUBLIC = pair(publicKeyId, publicKeyPrivate, publicKey);

function pair(serial: string, key: string, pem: string): PlatformPair {
  return { serial, privateKey: createPrivateKey(key), pem };
}

/** The keys of the simulated platform, and which of them are in use. */
export class Platform {
  #certificates: readonly PlatformPair[] = [FIRST];
  #signing = FIRST;

  /** The certificates that `v3/certificates` returns. */
  get certificates(): readonly PlatformPair[] {
    return this.#certificates;
  }

  /** The pair that signs by default. */
  get signing(): PlatformPair {
    return this.#signing;
  }

  /** The pair with this serial, if it is in use. The public key is always in use. */
  pairOf(serial: unknown): PlatformPair | undefined {
    return [this.#signing, PUBLIC].find((pair) => pair.serial === serial);
  }

  /** What it last rotated to, if anything. */
  get rotated(): Rotation | undefined {
    if (this.#signing === FIRST) return undefined;
    return this.#signing === NEXT ? 'certificate' : 'public-key';
  }

  /** Changes what signs: another certificate, or the public key, after which there are no certificates. */
  rotate(to: Rotation): void {
    this.#certificates = to === 'certificate' ? [FIRST, NEXT] : [];
    this.#signing = to === 'certificate' ? NEXT : PUBLIC;
  }
}
