import { EVENT_FACTS } from '../../generated/table.ts';
import { malformed } from '../raw/notification.ts';

type Texts = Readonly<Record<string, string>>;

/** A notification without an event type and without all fields of a documented one. */
const UNDOCUMENTED = 'v2/undocumented';

export const REFUND_PROCESSED = 'v2/refund-processed';

/**
 * The full name of a v2 notification: by its event type if it has one, otherwise by its required fields. Other texts are
 * signed with the same key, e.g. the payment parameters of an app: they must not be accepted as a notification.
 */
export function noticeName(fields: Texts): string {
  const { event_type, return_code } = fields;
  if (event_type) return /^[\w.]+$/.test(event_type) ? `v2/${event_type}` : UNDOCUMENTED;
  const found = Object.entries(EVENT_FACTS).find(([, { required }]) => required && hasAll(fields, required));
  if (found) return found[0];
  if (return_code) return UNDOCUMENTED;
  throw malformed('it has neither an event_type nor a return_code');
}

function hasAll(fields: Texts, names: readonly string[]): boolean {
  return names.every((name) => fields[name] !== undefined && fields[name] !== '');
}
