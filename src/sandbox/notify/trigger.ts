import { invalid, missing } from '../../errors/faults.ts';
import type { EventsByType } from '../../generated/events.ts';
import { isFields } from '../judge/schema/check.ts';
import type { Fields } from '../judge/schema/request-fields.ts';
import { isV2, type SentNotification } from '../state/records/notification.ts';
import type { Store } from '../state/store.ts';
import { exampleEvent, merged } from './example-event.ts';
import { notifyAt, notifyV2At } from './notify.ts';

/** The `event_type` of a documented event, as handlers see it. */
export type EventType = keyof EventsByType;

type Part<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: Part<T[K]> } : T;

type Plaintext<E> = E extends { resource: { original_data: infer D } }
  ? D
  : E extends { original_data: infer D }
    ? D
    : E;

/** Plaintext fields of an event that replace those of the example; for v2 events without plaintext, its fields. */
export type EventOverrides<Type extends EventType> = Part<Plaintext<EventsByType[Type]>>;

/**
 * Sends an example of a documented event.
 *
 * @throws ConfigurationError `CONFIG_INVALID` for an event that is not documented; `CONFIG_MISSING` without a notify URL
 */
export async function trigger(
  store: Store,
  event_type: string,
  overrides: unknown,
  given: string | undefined,
): Promise<SentNotification> {
  if (typeof event_type !== 'string')
    throw invalid(
      'event_type',
      'event_type must be the name of a documented event, e.g. TRANSACTION.SUCCESS',
    );
  const { fields, original_data } = exampleEvent(event_type);
  const notify_url = given ?? store.notify_url ?? lastOf(store);
  if (notify_url === undefined) {
    throw missing('notify_url', 'the URL to send the event to, here or when you create the simulator');
  }
  const plain = merged(original_data ?? fields, overrides ?? {});
  const body: Fields = isFields(plain) ? plain : {};
  if (!isV2(event_type)) return notifyAt(store, event_type, body, notify_url);
  return notifyV2At(store, event_type, original_data ? { ...fields, original_data: body } : body, notify_url);
}

/** The notify URL of the last notification. */
function lastOf({ notifications }: Store): string | undefined {
  return [...notifications.values()].at(-1)?.notify_url;
}
