import { missing } from '../../errors/faults.ts';
import type { EventsByType } from '../../generated/events.ts';
import { isFields } from '../schema/check.ts';
import type { Fields } from '../schema/request-fields.ts';
import type { SentNotification } from '../state/records/notification.ts';
import { isV2 } from '../state/records/notification.ts';
import type { Store } from '../state/store.ts';
import { exampleEvent, merged } from './example-event.ts';
import { tellAt, tellV2At } from './tell.ts';

/** A documented event, by its `event_type` as it is handed on. */
export type EventType = keyof EventsByType;

type Part<T> = T extends readonly unknown[] ? T : T extends object ? { [K in keyof T]?: Part<T[K]> } : T;

type Plaintext<E> = E extends { resource: { original_data: infer D } }
  ? D
  : E extends { original_data: infer D }
    ? D
    : E;

/** What of an event's plaintext is to be other than in the example: of v2 without one, of its fields. */
export type EventOverrides<Type extends EventType> = Part<Plaintext<EventsByType[Type]>>;

/**
 * Sends an example of a documented event.
 *
 * @throws ConfigurationError `CONFIG_INVALID` for one that is not documented; `CONFIG_MISSING` without a place to send it
 */
export async function trigger(
  store: Store,
  event_type: string,
  overrides: unknown,
  given: string | undefined,
): Promise<SentNotification> {
  const { fields, original_data } = exampleEvent(event_type);
  const notify_url = given ?? store.notify_url ?? lastOf(store);
  if (notify_url === undefined) {
    throw missing('notify_url', 'the place to send the event to, here or when the simulator is created');
  }
  const plain = merged(original_data ?? fields, overrides ?? {});
  const body: Fields = isFields(plain) ? plain : {};
  if (!isV2(event_type)) return tellAt(store, event_type, body, notify_url);
  return tellV2At(store, event_type, original_data ? { ...fields, original_data: body } : body, notify_url);
}

/** Where the last notification went. */
function lastOf({ notifications }: Store): string | undefined {
  return [...notifications.values()].at(-1)?.notify_url;
}
