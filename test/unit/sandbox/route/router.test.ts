import { describe, expect, it } from 'vitest';
import { type SandboxRequest, success } from '../../../../src/sandbox/http/exchange/exchange.ts';
import type { Documented } from '../../../../src/sandbox/judge/schema/document.ts';
import { createRouter, type Operation } from '../../../../src/sandbox/route/v3.ts';
import { createStore } from '../../../../src/sandbox/state/store.ts';
import { STATELESS } from '../../../../src/sandbox/stateless/v3.ts';

const operation = (method: Operation['method'], path: string): Operation => ({
  method,
  path,
  handle: ({ params, json }) => success({ path, params, json }),
});
const ROUTES = [
  operation('GET', 'v3/pay/transactions/{id}'),
  operation('GET', 'v3/pay/transactions/native'),
  operation('POST', 'v3/pay/transactions/{out_trade_no}/close'),
  operation('GET', 'v3/pay/{kind}/native/status'),
  operation('GET', 'v3/a.b'),
];

function route(
  method: string,
  pathname: string,
  content: Partial<SandboxRequest> = {},
  documentation: readonly Documented[] = [],
) {
  const query = new URLSearchParams();
  const request = { method, url: pathname, pathname, query, headers: {}, body: Buffer.alloc(0), ...content };
  return createRouter(ROUTES, true, () => documentation)(request, createStore(), '2026-11-23T15:04:05+08:00');
}

describe('createRouter', () => {
  it.each<[string, string, string, Record<string, string>]>([
    ['GET', '/v3/pay/transactions/42', 'v3/pay/transactions/{id}', { id: '42' }],
    ['GET', '/v3/pay/transactions/native', 'v3/pay/transactions/native', {}],
    [
      'POST',
      '/v3/pay/transactions/native/close',
      'v3/pay/transactions/{out_trade_no}/close',
      { out_trade_no: 'native' },
    ],
    ['GET', '/v3/pay/transactions/native/status', 'v3/pay/{kind}/native/status', { kind: 'transactions' }],
    ['GET', '/v3/pay/transactions/a%2Fb%E7%B2%A4', 'v3/pay/transactions/{id}', { id: 'a/b粤' }],
    ['GET', '/v3/pay/transactions/__proto__', 'v3/pay/transactions/{id}', { id: '__proto__' }],
  ])('%s %s is %s', async (method, pathname, path, params) => {
    expect(await route(method, pathname)).toMatchObject({ status: 200, body: { path, params } });
  });

  it.each([
    ['GET', '/v3/pay/transactions/'],
    ['GET', '/v3/pay/transactions/native/'],
    ['GET', '/v3/axb'],
    ['POST', '/v3/pay/transactions/native'],
    ['GET', '/V3/pay/transactions/native'],
    ['GET', '//v3/pay/transactions/native'],
    ['GET', '/'],
    ['constructor', '/v3/a.b'],
  ])('%s %s is unknown', async (method, pathname) => {
    expect(await route(method, pathname)).toMatchObject({
      status: 404,
      body: { code: 'RESOURCE_NOT_EXISTS' },
    });
  });

  it.each<[string, string, object]>([
    ['the same path', 'v3/pay/transactions/{transaction_id}', { params: { id: 'list' } }],
    ['a name later', 'v3/pay/{kind}/list', { params: { id: 'list' } }],
    ['a variable where it has a name', 'v3/{product}/transactions/list', { params: { id: 'list' } }],
    ['a name where it has a variable', 'v3/pay/transactions/list', {}],
  ])('an operation and a documented one at %s', async (_, path, body) => {
    const documented = { method: 'GET', paths: [path], parameters: [], responses: {}, secured: false };
    const answer = await route('GET', '/v3/pay/transactions/list', {}, [documented]);
    expect(answer).toMatchObject('params' in body ? { status: 200, body } : { headers: STATELESS });
  });

  it('names a value that is not well encoded', async () => {
    expect(await route('GET', '/v3/pay/transactions/%zz')).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: 'id', value: '%zz', location: 'url' } },
    });
  });

  it('hands over JSON, and none where there is none', async () => {
    const close = '/v3/pay/transactions/1/close';
    const json = { headers: { 'content-type': 'application/json' }, body: Buffer.from('{"a":{"b":1}}') };
    expect(await route('POST', close, json)).toMatchObject({ body: { json: { a: { b: 1 } } } });
    expect(await route('POST', close)).toMatchObject({ body: { json: {} } });
  });

  it('refuses two operations of one method and path, whatever their variables are called', () => {
    const twice = [operation('GET', 'v3/a/{b}'), operation('GET', 'v3/a/{c}')];
    expect(() => createRouter(twice)).toThrow('Two operations have the path GET v3/a/{c}');
    expect(() => createRouter([operation('GET', 'v3/a'), operation('POST', 'v3/a')])).not.toThrow();
  });
});
