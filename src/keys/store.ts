/** Where downloaded certificates are kept for all processes of a fleet: a Keyv, or anything with its two methods. */
export interface CertStore {
  get(key: string): Promise<unknown>;
  /** @param ttl milliseconds to keep it */
  set(key: string, value: unknown, ttl?: number): Promise<unknown>;
}
