/** One time that a notification was sent. */
export interface NotificationAttempt {
  /** RFC 3339, the simulator's time. */
  time: string;
  /** `probe`: with a signature that is wrong on purpose. */
  kind: 'notification' | 'probe';
  /** The HTTP status that came; absent when none came within 5 s. */
  status?: number;
  /** The body that came, at most its first 1000 characters. */
  answer?: string;
  /** Why no answer came, or it does not count. */
  error?: string;
  /** Whether it counts as received: 200 or 204, of v2 with `SUCCESS`. To a probe, that it was refused. */
  accepted: boolean;
}

/** A notification and what became of it: plain data. */
export interface SentNotification {
  /** That of the body; of v2 one that only stands here. */
  id: string;
  /** As it is handed on: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
  event_type: string;
  notify_url: string;
  /** RFC 3339, the simulator's time. */
  create_time: string;
  /** As it is sent each time: encrypted; of v2 signed, too. */
  body: string;
  /** `SENDING` until one attempt is accepted (`DELIVERED`) or all failed (`GIVEN_UP`). */
  state: 'SENDING' | 'DELIVERED' | 'GIVEN_UP';
  /** The first at the start. */
  attempts: NotificationAttempt[];
  /** How often it was sent again. */
  retries: number;
  /** When it is sent next, in milliseconds of the simulator's time. */
  next_attempt?: number;
}

/** How notifications are delivered from now on. */
export interface Delivery {
  /** Each comes twice, one after the other. */
  duplicate: boolean;
  /** Before the first attempt of each comes one with a wrong signature, which is to be refused. Not of v2. */
  probe: boolean;
  /** Each comes after the one that follows it, or after 15 s of the simulator's time. */
  shuffle: boolean;
}

/** How notifications are delivered at first. */
export const PLAIN: Delivery = { duplicate: false, probe: false, shuffle: false };

export const isV2 = (event_type: string) => event_type.startsWith('v2/');
