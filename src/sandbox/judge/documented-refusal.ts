import type { DocumentedError } from '../../openapi/errors.ts';
import type { Answer } from '../http/exchange/exchange.ts';
import { isFields } from './schema/check.ts';

/** Groups of codes with the same meaning in different operations. */
const ALIKE = [
  'ORDER_NOT_EXIST ORDERNOTEXIST RESOURCE_NOT_EXISTS NOT_FOUND',
  'ALREADY_EXISTS RESOURCE_ALREADY_EXISTS',
  'NOT_ENOUGH NOTENOUGH',
  'NO_AUTH NOAUTH',
  'RULE_LIMIT RULELIMIT',
  'STATEMENT_CREATING NO_STATEMENT_EXIST',
  'RATELIMIT_EXCEEDED FREQUENCY_LIMITED FREQUENCY_LIMIT_EXCEED FREQUENCY_LIMIT FREQENCY_LIMIT RATE_LIMITED',
  'SYSTEM_ERROR SYSTEMERROR',
].map((codes) => codes.split(' '));

/** Codes that every operation may return, even if its page does not list them. */
export const GENERAL: ReadonlySet<string> = new Set(['RATELIMIT_EXCEEDED', 'SYSTEM_ERROR']);

/** The code for rules without their own code. */
const ANY_RULE = 'INVALID_REQUEST';

/**
 * Replaces the code and the status of a refusal by those that the operation documents: the same code, else one with the
 * same meaning, else `INVALID_REQUEST`. Message and detail stay. Has no effect if the operation documents no codes.
 */
export function asDocumented(answer: Answer, errors: readonly DocumentedError[]): Answer {
  const { status, body } = answer;
  if (status < 400 || !isFields(body) || typeof body['code'] !== 'string') return answer;
  const { code } = body;
  if (errors.some((error) => error.code === code && error.status === status)) return answer;
  const documented = [code, ...alike(code), ...(GENERAL.has(code) ? [] : [ANY_RULE])]
    .map((other) => errors.find((error) => error.code === other))
    .find((error) => error !== undefined);
  return documented
    ? { ...answer, status: documented.status, body: { ...body, code: documented.code } }
    : answer;
}

function alike(code: string): readonly string[] {
  return ALIKE.find((codes) => codes.includes(code)) ?? [];
}
