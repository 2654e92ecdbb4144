import type { KeyInput } from '../../crypto/pem/key.ts';
import type { EventsByType } from '../../generated/events.ts';

/** The fields of a v2 notification that `sign` adds. */
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

/** An unencrypted event by its type: the complete plaintext; all other fields are optional. */
export type EventDraft<Type extends string> = { event_type: Type } & (Type extends keyof EventsByType
  ? DraftOf<EventsByType[Type]>
  : { [field: string]: unknown; resource: { [field: string]: unknown; original_data: unknown } });

/** Who signs a v3 event; a v2 notification is signed with the `secret`. */
export interface SignOptions {
  /** The platform's private key. The keys of WeChat Pay are secret; the simulator has `sandbox.platform`. */
  privateKey: KeyInput;
  /** The serial of its certificate or public key, as in `certs`. */
  serial: string;
  /** Unix time in seconds. Default: now. */
  timestamp?: number;
}

/** A notification as WeChat Pay would send it: you can pass it to `parse`, or to `fetch` as its options. */
export interface SignedNotification {
  method: 'POST';
  headers: Record<string, string>;
  body: string;
}
