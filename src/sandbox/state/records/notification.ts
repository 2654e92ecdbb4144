/** An attempt to send a notification. */
export interface NotificationAttempt {
  /** The simulator's time, in RFC 3339. */
  time: string;
  /** `probe`: sent with a signature that is invalid on purpose. */
  kind: 'notification' | 'probe';
  /** The HTTP status of the response; absent without a response within 5 s. */
  status?: number;
  /** The body of the response, at most its first 1000 characters. */
  answer?: string;
  /** Why there is no response, or why it does not count as accepted. */
  error?: string;
  /** Whether it counts as accepted: 200 or 204, for v2 with `SUCCESS`. A probe must be refused instead. */
  accepted: boolean;
}

/** A notification and its attempts: plain data. */
export interface SentNotification {
  /** The ID in the body. For v2, an ID that is only used here. */
  id: string;
  /** The name that handlers see: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
  event_type: string;
  notify_url: string;
  /** The simulator's time, in RFC 3339. */
  create_time: string;
  /** The body of each attempt: encrypted; for v2 also signed. */
  body: string;
  /** `SENDING` until an attempt is accepted (`DELIVERED`) or all have failed (`GIVEN_UP`). */
  state: 'SENDING' | 'DELIVERED' | 'GIVEN_UP';
  /** Oldest first. */
  attempts: NotificationAttempt[];
  /** How often it was retried. */
  retries: number;
  /** When the next attempt is due, in milliseconds of the simulator's time. */
  next_attempt?: number;
}

/** How notifications are delivered. */
export interface Delivery {
  /** Sends each notification twice, one after the other. */
  duplicate: boolean;
  /** Sends a probe with an invalid signature, which must be refused, before the first attempt. Not for v2. */
  probe: boolean;
  /** Sends each notification after the next one, or after 15 s of the simulator's time. */
  shuffle: boolean;
}

/** How notifications are delivered by default. */
export const PLAIN: Delivery = { duplicate: false, probe: false, shuffle: false };

export const isV2 = (event_type: string) => event_type.startsWith('v2/');
