import { EVENT_FACTS } from '../../generated/table.ts';
import type { EventFacts } from '../../options/event-facts.ts';

/** @returns `undefined` for an event without special facts, or an undocumented one */
export function eventFactsOf(event_type: string): EventFacts | undefined {
  return Object.hasOwn(EVENT_FACTS, event_type) ? EVENT_FACTS[event_type] : undefined;
}
