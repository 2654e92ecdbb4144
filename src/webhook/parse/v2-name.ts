import { EVENT_FACTS } from '../../generated/table.ts';
import { malformed } from '../raw/notification.ts';

type Texts = Readonly<Record<string, string>>;

/** A notice without an event type that has not all fields of a documented one. */
const UNDOCUMENTED = 'v2/undocumented';

export const REFUND_PROCESSED = 'v2/refund-processed';

/**
 * The full name of a notice: by its event type, where it has one, else by the fields that the docs require of it. Other
 * texts are signed with the same key, e.g. the parameters that an app pays with: they must pass for no notice.
 */
export function noticeName(fields: Texts): string {
  const { event_type, return_code } = fields;
  if (event_type) return /^[\w.]+$/.test(event_type) ? `v2/${event_type}` : UNDOCUMENTED;
  const found = Object.entries(EVENT_FACTS).find(([, { required }]) => required && hasAll(fields, required));
  if (found) return found[0];
  if (return_code) return UNDOCUMENTED;
  throw malformed('it is no notice: it has neither an event_type nor a return_code');
}

function hasAll(fields: Texts, names: readonly string[]): boolean {
  return names.every((name) => fields[name] !== undefined && fields[name] !== '');
}
