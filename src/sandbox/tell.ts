import type { Store } from './store.ts';

/** Tells a merchant of an event, where there is a place to tell it. */
export function tell(
  _store: Store,
  _event_type: string,
  _original_data: object,
  _notify_url: string | undefined,
): void {}
