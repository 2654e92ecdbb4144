import type { KeyObject } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError } from '../errors/api.ts';
import { ConfigurationError } from '../errors/configuration.ts';
import { TransportError } from '../errors/transport.ts';
import { VerificationError } from '../errors/verification.ts';
import { type CertificateList, isCertificateList, openCertificates } from './certificates.ts';
import type { Cert } from './certs.ts';
import { choose, type Preference, serialsOf } from './preference.ts';
import type { KeyRing, PlatformKey } from './ring.ts';
import type { CertStore } from './store.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** WeChat Pay publishes a new certificate days before the old one expires. */
const REFRESH_AFTER = 12 * 60 * MINUTE;
/** The time between a failed refresh and the next one. */
const REFRESH_AGAIN = 60 * MINUTE;
/** How long the store keeps a list, and the timeout of the store. */
const KEEP = 30 * 24 * 60 * MINUTE;
const STORE_PATIENCE = 2_000;

export interface AutoRingOptions {
  /** Requests `v3/certificates` and verifies the response. */
  download(): Promise<CertificateList>;
  apiv3Key: string;
  /** Keys from the configuration, in addition to downloaded ones: usually public keys. */
  fixed: readonly Cert[];
  prefer: Preference | undefined;
  store: CertStore | undefined;
  /** The key of the list in the store. */
  name: string;
}

interface Kept {
  /** When it was downloaded: Unix time in milliseconds. */
  at: number;
  list: CertificateList;
}

/**
 * A ring that downloads platform certificates: on first use, twice a day, and for an unknown serial. A downloaded
 * certificate stays valid until it expires.
 */
export class AutoRing implements KeyRing {
  readonly #options: AutoRingOptions;
  readonly #certs: Map<string, Cert>;
  /** The conditions of all callers that wait for a download: whether each still needs it. */
  #needs: (() => boolean)[] = [];
  #loading: Promise<void> | undefined;
  /** When the newest list was downloaded, and when it was last requested: Unix time in milliseconds. */
  #listedAt = 0;
  #askedAt = 0;
  #refreshedAt = 0;
  #failure: unknown;

  constructor(options: AutoRingOptions) {
    this.#options = options;
    this.#certs = new Map(options.fixed.map((cert) => [cert.serial, cert]));
  }

  get failure(): unknown {
    return this.#failure;
  }

  find(serial: string): KeyObject | undefined | Promise<KeyObject | undefined> {
    const key = this.#valid(serial)?.key;
    if (!key) return this.#search(serial);
    this.#keepFresh();
    return key;
  }

  preferred(): PlatformKey | Promise<PlatformKey> {
    const chosen = this.#choose();
    if (!chosen) return this.#load(() => !this.#choose()).then(() => this.#choose() ?? this.#refuse());
    this.#keepFresh();
    return chosen;
  }

  /** Tries twice, because a download that was already running may have started too early. */
  async #search(serial: string): Promise<KeyObject | undefined> {
    const isMissing = () => !this.#valid(serial);
    await this.#load(isMissing);
    if (isMissing()) await this.#load(isMissing);
    return this.#valid(serial)?.key;
  }

  serials(): string[] {
    return [...this.#certs.keys()];
  }

  #valid(serial: string): Cert | undefined {
    const cert = this.#certs.get(serial);
    return cert && Date.now() < (cert.validTo ?? Number.POSITIVE_INFINITY) ? cert : undefined;
  }

  #choose(): PlatformKey | undefined {
    const chosen = choose(this.#certs, this.#options.prefer, Date.now());
    return chosen && this.#valid(chosen.serial);
  }

  #refuse(): never {
    const { prefer } = this.#options;
    if (this.#failure !== undefined) throw unsent(this.#failure);
    throw new ConfigurationError(
      'PLATFORM_KEY_UNAVAILABLE',
      `v3/certificates has no valid certificate ${prefer === undefined ? '' : `of ${serialsOf(prefer).join(', ')}`}`,
      { field: prefer === undefined ? 'certs' : 'prefer' },
    );
  }

  /** Refreshes in the background; until then, the known keys are used. */
  #keepFresh(): void {
    const listedAt = this.#listedAt;
    const now = Date.now();
    // Configured keys need no list until a response names another key.
    if (listedAt === 0 || now - listedAt < REFRESH_AFTER || now - this.#refreshedAt < REFRESH_AGAIN) return;
    this.#refreshedAt = now;
    void this.#load(() => this.#listedAt === listedAt, true);
  }

  /** Runs one download at a time for all callers. Never rejects: an error is stored as the failure. */
  #load(isNeeded: () => boolean, isRefresh = false): Promise<void> {
    this.#needs.push(isNeeded);
    this.#loading ??= this.#fetch(isRefresh)
      .catch((error: unknown) => {
        this.#failure = error;
      })
      .finally(() => {
        this.#loading = undefined;
        this.#needs = [];
      });
    return this.#loading;
  }

  async #fetch(isRefresh: boolean): Promise<void> {
    const kept = await this.#stored((store, name) => store.get(name));
    if (isKept(kept) && kept.at > this.#listedAt) this.#takeKept(kept);
    if (!this.#needs.some((isNeeded) => isNeeded())) return;
    const now = Date.now();
    const isFirst = this.#listedAt === 0;
    // A refresh has its own interval: it must not delay the request for an unknown serial.
    if (!isRefresh) {
      if (now - this.#askedAt < MINUTE) return;
      this.#askedAt = now;
    }
    try {
      const list = await this.#options.download();
      // WeChat Pay may have changed its certificate at this moment: the first unknown serial may request it at once.
      if (isFirst) this.#askedAt = 0;
      this.#take({ at: now, list });
      void this.#stored((store, name) => store.set(name, { at: now, list }, KEEP));
    } catch (error) {
      // Without a certificate no call is possible: retry a temporary failure before the minute is over.
      if (isFirst) this.#askedAt = askAgainAt(error, now);
      throw error;
    }
  }

  /** A store that fails or does not respond is ignored. */
  async #stored(act: (store: CertStore, name: string) => Promise<unknown>): Promise<unknown> {
    const { store, name } = this.#options;
    if (!store) return undefined;
    try {
      return await Promise.race([act(store, name), sleep(STORE_PATIENCE, undefined, { ref: false })]);
    } catch {
      return undefined;
    }
  }

  /** A list that another process stored under another APIv3 key is ignored. */
  #takeKept(kept: Kept): void {
    try {
      this.#take(kept);
    } catch {
      // The list is downloaded again.
    }
  }

  #take({ at, list }: Kept): void {
    for (const cert of openCertificates(list, this.#options.apiv3Key)) this.#certs.set(cert.serial, cert);
    this.#listedAt = at;
    this.#failure = undefined;
  }
}

/** The same error for a call that was not sent. For a response, the failure is only the cause of an error. */
function unsent(failure: unknown): unknown {
  if (!(failure instanceof ConfigurationError)) return failure;
  const { code, message, field, cause } = failure;
  return new ConfigurationError(code, `${message}. Nothing was sent`, {
    ...(field === undefined ? {} : { field }),
    cause,
  });
}

/** The time to record for a failed request: 0 (retry at once) if there was no connection, retry after 1 s if temporary. */
function askAgainAt(error: unknown, now: number): number {
  const cause = error instanceof ConfigurationError ? error.cause : error;
  if (cause instanceof TransportError) return 0;
  const isLasting = !(cause instanceof ApiError) || (cause.status < 500 && cause.status !== 429);
  return isLasting && !(cause instanceof VerificationError) ? now : now - MINUTE + SECOND;
}

function isKept(value: unknown): value is Kept {
  const { at, list } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Kept>;
  return typeof at === 'number' && at <= Date.now() && isCertificateList(list);
}
