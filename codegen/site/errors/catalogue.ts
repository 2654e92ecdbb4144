import { ADVISED_CODES } from '../../../src/errors/advice.ts';
import { type KnownCode, officialCode, ownCodes } from '../../../src/lookup/codes/codes.ts';
import type { Operation } from '../../model/model.ts';
import type { Entry } from '../model/site.ts';

/** An operation that documents a code. */
export interface Answer {
  entry: Entry;
  status: number;
  term: string;
}

/** A code with everything that its page says. */
export interface CodeFacts extends KnownCode {
  answers: readonly Answer[];
}

/** All codes: those of the package first, then the official ones. */
export function catalogueOf(entries: readonly Entry[]): CodeFacts[] {
  const answers = answersOf(entries);
  const official = [...new Set([...ADVISED_CODES.flat(), ...answers.keys()])].sort();
  return [
    ...ownCodes().map((code) => ({ ...code, answers: [] })),
    ...official.map((code) => ({ ...officialCode(code), answers: answers.get(code) ?? [] })),
  ];
}

function answersOf(entries: readonly Entry[]): Map<string, Answer[]> {
  const found = new Map<string, Answer[]>();
  for (const entry of entries.filter(({ kind }) => kind === 'operation')) {
    for (const { code, status, term = '' } of (entry.source as Operation).errors) {
      found.set(code, [...(found.get(code) ?? []), { entry, status, term }]);
    }
  }
  return found;
}
