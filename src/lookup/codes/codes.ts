import { ADVISED_CODES, adviceOn } from '../../errors/advice.ts';
import { OFFICIAL_ZH } from './official-zh.ts';
import { AFTER } from './own-after.ts';
import { BEFORE } from './own-before.ts';
import type { ErrorClass, Words } from './words.ts';

/** A code with what is known of it. */
export interface KnownCode {
  code: string;
  classes: readonly ErrorClass[];
  words?: Words;
  /** Other spellings of the same, which the service also sends. */
  others: readonly string[];
}

const OF_CONFIGURATION = /^(?:CONFIG_|KEY_|PLATFORM_KEY_)/;
const OF_VERIFICATION = /^(?:SIGNATURE_|SIGN_MISSING|SIGN_MISMATCH|BODY_RESERIALIZED)/;

/** The codes of this package, in the order of a call. */
export function ownCodes(): KnownCode[] {
  return [
    ...Object.entries(BEFORE).map(([code, words]) => ({
      code,
      classes: classesBefore(code),
      words,
      others: [],
    })),
    ...Object.entries(AFTER).map(([code, words]) => ({
      code,
      classes: [classAfter(code)],
      words,
      others: [],
    })),
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

/** A code of WeChat Pay; without words if there is no advice on it. */
export function officialCode(code: string): KnownCode {
  const group = ADVISED_CODES.find((codes) => codes.includes(code)) ?? [];
  const advice = adviceOn(code);
  const chinese = OFFICIAL_ZH[group[0] ?? code];
  const words = advice &&
    chinese && {
      means: [chinese[0], advice.means] as const,
      todo: [chinese[1], advice.todo] as const,
    };
  return {
    code,
    classes: ['ApiError', 'BusinessError'],
    ...(words ? { words } : {}),
    others: group.filter((other) => other !== code),
  };
}
