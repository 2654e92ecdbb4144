import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operationsOf, readDocument } from '../../../../src/openapi/document.ts';
import { type DocumentedError, documentedErrors } from '../../../../src/openapi/errors.ts';
import { failure, paramError, success } from '../../../../src/sandbox/http/exchange/exchange.ts';
import { asDocumented, GENERAL } from '../../../../src/sandbox/judge/documented-refusal.ts';

const common: DocumentedError[] = [
  { status: 400, code: 'INVALID_REQUEST' },
  { status: 400, code: 'PARAM_ERROR' },
  { status: 401, code: 'SIGN_ERROR' },
  { status: 500, code: 'SYSTEM_ERROR' },
];
const read = (status: number, code: string, more: DocumentedError[] = []) => {
  const answer = asDocumented(failure(status, code, '原因', { field: 'a' }), [...common, ...more]);
  expect(answer.body).toMatchObject({ message: '原因', detail: { field: 'a' } });
  return `${answer.status} ${Object(answer.body).code}`;
};

describe('a refusal', () => {
  it('stays as it is where it is documented, or nothing is', () => {
    expect(read(400, 'PARAM_ERROR')).toBe('400 PARAM_ERROR');
    const answer = failure(400, 'ORDER_PAID', '订单已支付');
    expect(asDocumented(answer, [])).toBe(answer);
    const paid = { status: 400, code: 'ORDER_PAID' };
    expect(asDocumented(answer, [...common, paid])).toBe(answer);
  });

  it('takes the documented status of its code', () => {
    expect(read(400, 'ALREADY_EXISTS', [{ status: 409, code: 'ALREADY_EXISTS' }])).toBe('409 ALREADY_EXISTS');
  });

  it.each([
    [404, 'ORDER_NOT_EXIST', { status: 404, code: 'ORDERNOTEXIST' }],
    [404, 'RESOURCE_NOT_EXISTS', { status: 404, code: 'NOT_FOUND' }],
    [400, 'STATEMENT_CREATING', { status: 400, code: 'NO_STATEMENT_EXIST' }],
    [429, 'RATELIMIT_EXCEEDED', { status: 429, code: 'FREQUENCY_LIMITED' }],
  ])('of %i %s takes a code that says the same', (status, code, documented) => {
    expect(read(status, code, [documented])).toBe(`${documented.status} ${documented.code}`);
  });

  it('is one against the rules where no code says it', () => {
    expect(read(404, 'ORDER_NOT_EXIST')).toBe('400 INVALID_REQUEST');
    expect(read(403, 'NOT_ENOUGH')).toBe('400 INVALID_REQUEST');
  });

  it('of too many requests is general', () => {
    expect(read(429, 'RATELIMIT_EXCEEDED')).toBe('429 RATELIMIT_EXCEEDED');
  });

  it('is told from a success', () => {
    const answer = success({ code: 'A' });
    expect(asDocumented(answer, common)).toBe(answer);
  });
});

const sandbox = new URL('../../../../src/sandbox/', import.meta.url);
const sources = readdirSync(sandbox, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, sandbox), 'utf8'));
/** What the sources of the simulator can refuse with: every call of `failure` names status and code. */
const calls = sources.flatMap((text) => Array.from(text.matchAll(/\bfailure\(\s*([^,)]+),\s*([^,)]+)/g)));
const refusals = [...new Set(calls.map(([, status, code]) => `${status} ${code}`))]
  .map((named) => /^(\d{3}) '([A-Z_]+)'$/.exec(named) ?? named)
  // The definition, and what the server says before an operation is known.
  .filter((named) => named !== 'status: number code: string' && named !== 'status code');

describe('the simulator', () => {
  it('names every code of a refusal where it is made', () => {
    expect(refusals.filter((named) => typeof named === 'string')).toEqual([]);
    expect(refusals.length).toBeGreaterThan(12);
    expect(paramError('/a', 1, 'b')).toMatchObject({ status: 400, body: { code: 'PARAM_ERROR' } });
  });

  it('answers by no code, and no status of one, that the operation does not document', () => {
    const documented = operationsOf(readDocument())
      .map(([path, method, operation]) => ({
        name: `${method} ${path}`,
        errors: documentedErrors(operation),
      }))
      .filter(({ errors }) => errors.length > 0);
    expect(documented.length).toBeGreaterThan(250);
    const undocumented = documented.flatMap(({ name, errors }) =>
      refusals.flatMap(([, status, code = '']) => {
        const answer = asDocumented(failure(Number(status), code, ''), errors);
        const said = { status: answer.status, code: Object(answer.body).code };
        const isDocumented = errors.some((error) => error.status === said.status && error.code === said.code);
        return isDocumented || GENERAL.has(said.code) ? [] : [`${name}: ${said.status} ${said.code}`];
      }),
    );
    expect(undocumented).toEqual([]);
  });
});
