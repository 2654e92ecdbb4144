import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../src/errors/advice.ts';
import { hintOn } from '../../../src/errors/hint.ts';
import { operationsOf, readDocument } from '../../../src/openapi/document.ts';
import { documentedErrors } from '../../../src/openapi/errors.ts';

const documented = [
  ...new Set(
    operationsOf(readDocument()).flatMap(([, , operation]) =>
      documentedErrors(operation).map(({ code }) => code),
    ),
  ),
];
/** What the simulator answers in v2, whose pages list no codes. */
const V2 = [
  'AUTH_CODE_INVALID',
  'FATAL_ERROR',
  'FREQUENCY_LIMITED',
  'MONEY_LIMIT',
  'ORDERCLOSED',
  'ORDERNOTEXIST',
  'ORDERPAID',
  'ORDERREVERSED',
  'REFUNDNOTEXIST',
  'REFUND_FEE_MISMATCH',
  'REVERSE_EXPIRE',
  'SYSTEMERROR',
  'TRADE_OVERDUE',
];

describe('the catalogue of codes', () => {
  it('has every documented code', () => {
    expect(documented.length).toBeGreaterThan(45);
    expect([...documented, ...V2].filter((code) => adviceOn(code) === undefined)).toEqual([]);
  });

  it('says in English sentences what a code means and what to do', () => {
    for (const code of documented) {
      const { means, todo } = adviceOn(code) ?? {};
      expect(means, code).toMatch(/^[A-Z][\x20-\x7e]{10,100}\.$/);
      expect(todo, code).toMatch(/^[A-Za-z][\x20-\x7e]{10,180}\.$/);
    }
  });

  it('knows nothing of other codes', () => {
    expect(adviceOn('HTTP_502')).toBeUndefined();
    expect(adviceOn('toString')).toBeUndefined();
  });
});

const UNKNOWN = 'The outcome is unknown: query it, or retry with the same numbers.';

describe('a hint', () => {
  it.each([
    ['NOT_ENOUGH', 403, /^The balance of the account or the budget .+ with the same numbers\.$/],
    ['ORDERPAID', 200, /^The order is already paid\. /],
    ['SYSTEM_ERROR', 500, /^WeChat Pay could not process the request\. The outcome is unknown/],
    ['HTTP_502', 502, /^The outcome is unknown/],
    ['HTTP_302', 302, /^The client does not follow redirects/],
  ])('on %s with %i', async (code, status, words) => {
    expect(await hintOn(code, status)).toMatch(words);
  });

  it('after a status of the server always says that the outcome is unknown, once', async () => {
    for (const code of [...documented, 'HTTP_500', 'PUBLISHED_TODAY']) {
      expect((await hintOn(code, 500))?.split(UNKNOWN), code).toHaveLength(2);
    }
  });

  it('is none on a code that is not known', async () => {
    expect(await hintOn('PUBLISHED_TODAY', 400)).toBeUndefined();
  });
});
