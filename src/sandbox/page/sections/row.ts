import type { Fields } from '../../judge/schema/request-fields.ts';
import type { Kind, Terms } from '../terms/terms.ts';

/** A fact about a record: a text of the language with its values. Amounts are in fen. */
export interface Note {
  say: keyof Terms['notes'];
  values?: Readonly<Record<string, string | number>>;
}

/** What can be done with a record: a button, and the request that it sends. */
interface Act {
  does: keyof Terms['does'];
  path: `/sandbox/${string}`;
  body: Fields;
}

/** A record as a row of its list. Every state has a text in each language, or this does not compile. */
export interface Row<K extends Kind> {
  /** What is unique in the list, if its number is not. */
  key?: string;
  number: string;
  /** What a person wrote. */
  text?: string;
  notes: readonly Note[];
  /** In fen. */
  amount?: number;
  state: keyof Terms['states'][K] & string;
  /** RFC 3339. */
  time?: string;
  acts: readonly Act[];
}

/** How many records of each kind are shown. */
export const SHOWN = 50;

/** The last records of a map, newest first. */
export function newest<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map.values()].slice(-SHOWN).reverse();
}

export function note(say: Note['say'], values?: Note['values']): Note {
  return values ? { say, values } : { say };
}
