/** Stores downloaded certificates for all processes of a fleet: a Keyv, or an object with its `get` and `set`. */
export interface CertStore {
  get(key: string): Promise<unknown>;
  /** @param ttl how long to keep the value, in milliseconds */
  set(key: string, value: unknown, ttl?: number): Promise<unknown>;
}
