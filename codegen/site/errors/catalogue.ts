import { ADVISED_CODES, adviceOn } from '../../../src/errors/advice.ts';
import type { Operation } from '../../model/model.ts';
import type { Entry } from '../model/site.ts';
import { OFFICIAL_ZH } from './official-zh.ts';
import { AFTER } from './own-after.ts';
import { BEFORE } from './own-before.ts';
import type { ErrorClass, Words } from './words.ts';

/** An operation that documents a code. */
export interface Answer {
  entry: Entry;
  status: number;
  term: string;
}

/** A code with everything that its page says. */
export interface CodeFacts {
  code: string;
  classes: readonly ErrorClass[];
  words?: Words;
  /** Other spellings of the same, which the service also sends. */
  others: readonly string[];
  answers: readonly Answer[];
}

/** All codes: those of the package first, then the official ones. */
export function catalogueOf(entries: readonly Entry[]): CodeFacts[] {
  const answers = answersOf(entries);
  const official = [...new Set([...ADVISED_CODES.flat(), ...answers.keys()])].sort();
  return [
    ...ownCodes(),
    ...official.map((code): CodeFacts => {
      const words = officialWords(code);
      return {
        code,
        classes: ['ApiError', 'BusinessError'],
        ...(words ? { words } : {}),
        others: (ADVISED_CODES.find((group) => group.includes(code)) ?? []).filter((other) => other !== code),
        answers: answers.get(code) ?? [],
      };
    }),
  ];
}

const OF_CONFIGURATION = /^(?:CONFIG_|KEY_|PLATFORM_KEY_)/;
const OF_VERIFICATION = /^(?:SIGNATURE_|SIGN_MISSING|SIGN_MISMATCH|BODY_RESERIALIZED)/;

function ownCodes(): CodeFacts[] {
  const facts = (code: string, words: Words, classes: readonly ErrorClass[]): CodeFacts => ({
    code,
    classes,
    words,
    others: [],
    answers: [],
  });
  return [
    ...Object.entries(BEFORE).map(([code, words]) => facts(code, words, classesBefore(code))),
    ...Object.entries(AFTER).map(([code, words]) => facts(code, words, [classAfter(code)])),
  ];
}

function classesBefore(code: string): ErrorClass[] {
  if (OF_CONFIGURATION.test(code)) return ['ConfigurationError'];
  return code === 'DECRYPT_FAILED' ? ['RequestError', 'VerificationError'] : ['RequestError'];
}

function classAfter(code: string): ErrorClass {
  if (code === 'HTTP_STATUS') return 'ApiError';
  return OF_VERIFICATION.test(code) ? 'VerificationError' : 'TransportError';
}

function officialWords(code: string): Words | undefined {
  const advice = adviceOn(code);
  const [first = code] = ADVISED_CODES.find((group) => group.includes(code)) ?? [];
  const chinese = OFFICIAL_ZH[first];
  return advice && chinese && { means: [chinese[0], advice.means], todo: [chinese[1], advice.todo] };
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
