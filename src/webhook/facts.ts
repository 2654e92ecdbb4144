import { EVENT_FACTS } from '../generated/table.ts';

/** What the documentation says of an event that matters when it comes. */
export interface EventFacts {
  /** Fields of the plaintext that are encrypted with the merchant's key, as paths: see `OperationFacts`. */
  readonly decrypt?: readonly string[];
  /** Of notices of v2 without an event type: the fields that tell which one it is. */
  readonly required?: readonly string[];
}

/** @returns `undefined` for an event of which there is nothing to know, or that is not documented */
export function eventFactsOf(event_type: string): EventFacts | undefined {
  return Object.hasOwn(EVENT_FACTS, event_type) ? EVENT_FACTS[event_type] : undefined;
}
