import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationsOf, readDocument } from '../../../src/openapi/document.ts';
import { documentedErrors } from '../../../src/openapi/errors.ts';
import { createSandbox, type Sandbox } from '../../../src/sandbox/index.ts';
import { operations } from '../../../src/sandbox/operations/index.ts';
import { ask } from '../../support/sandbox/raw-request.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ strict: false });
});
afterAll(() => sandbox.close());

const tables = new Map(
  operationsOf(readDocument()).map(([path, method, operation]) => [
    `${method.toUpperCase()} ${path.slice(1)}`,
    documentedErrors(operation),
  ]),
);
const simulated = operations
  .map(({ method, path }) => ({
    name: `${method} ${path}`,
    method,
    path: `/${path.replace(/\{\w+\}/g, '1')}`,
  }))
  .map((operation) => ({ ...operation, errors: tables.get(operation.name) ?? [] }))
  .filter(({ errors }) => errors.length > 0);

describe('every simulated operation that documents its codes', () => {
  it('is there', () => {
    expect(simulated.length).toBeGreaterThan(40);
  });

  it.each(simulated)('$name answers by one of them', async ({ method, path, errors }) => {
    const codes = errors.map(({ status, code }) => `${status} ${code}`);
    const body = method === 'GET' || method === 'DELETE' ? '' : '{}';
    const said = async (more: Parameters<typeof ask>[1] = {}) => {
      const { status, json } = await ask(sandbox, { method, path, body, ...more });
      return json?.code === undefined ? 'success' : `${status} ${json.code}`;
    };
    expect([...codes, 'success']).toContain(await said());
    expect(codes).toContain(await said({ headers: { Authorization: undefined } }));
    expect(codes).toContain(await said({ headers: { 'User-Agent': undefined } }));
    expect(codes).toContain(await said({ headers: { 'X-Sandbox-Fault': '500' } }));
    const busy = await said({ headers: { 'X-Sandbox-Fault': '429' } });
    const limits = codes.filter((code) => code.startsWith('429'));
    expect(limits.length > 0 ? limits : ['429 RATELIMIT_EXCEEDED']).toContain(busy);
  });
});

it.each([
  ['GET', 'combine-transactions/out-trade-no/C1', '', 404, 'ORDERNOTEXIST'],
  ['GET', 'pay/transactions/out-trade-no/T1?mchid=1900000001', '', 404, 'ORDER_NOT_EXIST'],
  ['POST', 'pay/transactions/out-trade-no/T1/close', '{"mchid":"1900000001"}', 400, 'INVALID_REQUEST'],
  ['GET', 'merchant-service/complaint-notifications', '', 400, 'INVALID_REQUEST'],
] as const)('%s v3/%s of nothing is refused as documented', async (method, path, body, status, code) => {
  const answer = await ask(sandbox, { method, path: `/v3/${path}`, body });
  expect(answer).toMatchObject({ status, json: { code } });
  expect(sandbox.requests.at(-1)).toMatchObject({ status, refusal: { code } });
});
