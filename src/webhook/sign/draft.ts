import type { KeyInput } from '../../crypto/pem/key.ts';
import type { EventsByType } from '../../generated/events.ts';

/** What of a notice of v2 is made when it is signed. */
type MadeV2 =
  | 'algorithm'
  | 'event_algorithm'
  | 'event_associated_data'
  | 'event_ciphertext'
  | 'event_create_time'
  | 'event_id'
  | 'event_nonce'
  | 'nonce_str'
  | 'req_info'
  | 'return_code'
  | 'sign';

type Optional<T, Name extends PropertyKey> = Omit<T, Name> & Partial<Pick<T, Extract<keyof T, Name>>>;

type DraftOf<E> = E extends { resource: infer R extends { original_data: unknown } }
  ? Partial<Omit<E, 'event_type' | 'resource'>> & {
      resource: Optional<R, Exclude<keyof R, 'original_data'>>;
    }
  : Optional<Omit<E, 'event_type'>, MadeV2>;

/** A plain event by its type: the plaintext in full, of the rest only what the test is about. */
export type EventDraft<Type extends string> = { event_type: Type } & (Type extends keyof EventsByType
  ? DraftOf<EventsByType[Type]>
  : { [field: string]: unknown; resource: { [field: string]: unknown; original_data: unknown } });

/** Whose signature an event of v3 gets; of v2 it is that of the `secret`. */
export interface SignOptions {
  /** The platform's private key. Those of WeChat Pay are secret: the simulator's is `sandbox.platform`. */
  privateKey: KeyInput;
  /** The serial of its certificate or public key, as in `certs`. */
  serial: string;
  /** Unix time in seconds; now unless given. */
  timestamp?: number;
}

/** A notification as WeChat Pay would send it: `parse` takes it as it is, `fetch` as its options. */
export interface SignedNotification {
  method: 'POST';
  headers: Record<string, string>;
  body: string;
}
