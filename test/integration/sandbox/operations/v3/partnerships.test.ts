import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../../../src/sandbox/index.ts';
import { ask, openSandbox } from '../../../../support/sandbox/raw-request.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

describe('partnerships', () => {
  const sides = {
    partner: { type: 'MERCHANT', merchant_id: '1900000109' },
    authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
  };
  const other = { ...sides, authorized_data: { business_type: 'FAVOR_STOCK' } };
  const post = (sandbox: Sandbox, verb: string, key: string | undefined, json: unknown = sides) =>
    ask(sandbox, {
      method: 'POST',
      path: `/v3/marketing/partnerships/${verb}`,
      body: JSON.stringify(json),
      headers: { 'Idempotency-Key': key },
    });
  const list = async (sandbox: Sandbox, query: Record<string, string> = {}) => {
    const authorized_data = JSON.stringify({ business_type: 'FAVOR_STOCK' });
    const path = `/v3/marketing/partnerships?${new URLSearchParams({ authorized_data, ...query })}`;
    return ask(sandbox, { path });
  };

  it('are built, listed and terminated', async () => {
    const sandbox = await openSandbox();
    const built = await post(sandbox, 'build', 'a');
    expect(built).toMatchObject({ status: 200, signed: true, json: { ...sides, state: 'ESTABLISHED' } });
    for (const name of ['build_time', 'create_time', 'update_time']) {
      expect(built.json[name]).toMatch(RFC3339);
    }
    await post(sandbox, 'build', 'b', other);
    const { json } = await list(sandbox, { limit: '1', offset: '1' });
    expect(json).toMatchObject({ data: [other], limit: 1, offset: 1, total_count: 2 });
    expect(json.data[0]).not.toHaveProperty('state');
    expect((await post(sandbox, 'terminate', 'c')).json).toMatchObject({
      ...sides,
      state: 'TERMINATED',
      terminate_time: expect.stringMatching(RFC3339),
    });
    expect(await post(sandbox, 'terminate', 'd')).toMatchObject({
      status: 404,
      json: { code: 'RESOURCE_NOT_EXISTS' },
    });
    expect((await post(sandbox, 'build', 'e')).json).toMatchObject({ state: 'ESTABLISHED' });
  });

  it('act once for a key: the same body is answered the same, another one refused', async () => {
    const sandbox = await openSandbox();
    const first = await post(sandbox, 'build', 'a');
    await post(sandbox, 'terminate', 'b');
    expect((await post(sandbox, 'build', 'a')).text).toBe(first.text);
    expect((await list(sandbox)).json.data[0]).toHaveProperty('terminate_time');
    expect(await post(sandbox, 'build', 'a', other)).toMatchObject({
      status: 400,
      signed: true,
      json: { code: 'INVALID_REQUEST' },
    });
    expect((await list(sandbox)).json.total_count).toBe(1);
  });

  it('let a key be used again after a refusal, and for another operation', async () => {
    const sandbox = await openSandbox();
    expect((await post(sandbox, 'build', 'a', {})).status).toBe(400);
    expect((await post(sandbox, 'build', 'a')).status).toBe(200);
    expect((await post(sandbox, 'terminate', 'a')).status).toBe(200);
  });

  it.each([undefined, ''])('need an Idempotency-Key: %o', async (key) => {
    expect(await post(await openSandbox(), 'build', key)).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', detail: { field: 'Idempotency-Key', value: null, location: 'header' } },
    });
  });

  it('are told apart by the partner and the stock, and by nothing else', async () => {
    const sandbox = await openSandbox();
    const build = (key: string, merchant_id: string, appid: string) =>
      post(sandbox, 'build', key, { ...sides, partner: { type: 'MERCHANT', merchant_id, appid } });
    await build('a', '1', 'wx1');
    expect((await build('b', '2', 'wx1')).json.partner.merchant_id).toBe('2');
    await build('c', '1', 'wx2');
    expect((await list(sandbox)).json.total_count).toBe(2);
  });

  it.each<[string, unknown, string, unknown]>([
    ['no partner', { ...sides, partner: undefined }, '/partner', null],
    ['a list for a partner', { ...sides, partner: [] }, '/partner', []],
    ['an unknown type', { ...sides, partner: { type: 'X' } }, '/partner/type', 'X'],
    ['a name of every object', { ...sides, partner: { type: 'toString' } }, '/partner/type', 'toString'],
    ['no id of the type', { ...sides, partner: { type: 'APPID', merchant_id: '1' } }, '/partner/appid', null],
    ['no authorized_data', { partner: sides.partner }, '/authorized_data', null],
    [
      'an unknown business',
      { ...sides, authorized_data: { business_type: 'X' } },
      '/authorized_data/business_type',
      'X',
    ],
    [
      'a stock that is no text',
      { ...sides, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: 1 } },
      '/authorized_data/stock_id',
      1,
    ],
  ])('name the field at fault: %s', async (_, json, field, value) => {
    const answer = await post(await openSandbox(), 'build', 'a', json);
    expect(answer).toMatchObject({ status: 400, signed: true, json: { code: 'PARAM_ERROR' } });
    expect(answer.json.detail).toEqual({ field, value, issue: expect.any(String), location: 'body' });
  });

  it.each([
    ['cut off', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ])('refuse a body that is no JSON object: %s', async (_, body) => {
    const headers = { 'Idempotency-Key': 'a' };
    const path = '/v3/marketing/partnerships/build';
    expect(await ask(await openSandbox(), { method: 'POST', path, body, headers })).toMatchObject({
      status: 400,
      json: { code: 'PARAM_ERROR', message: '请求体不是合法的JSON' },
      signed: true,
    });
  });

  it('are found by partner and stock', async () => {
    const sandbox = await openSandbox();
    await post(sandbox, 'build', 'a');
    await post(sandbox, 'build', 'b', other);
    const count = async (query: Record<string, unknown>) => {
      const texts = Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]);
      return (await list(sandbox, Object.fromEntries(texts))).json.total_count;
    };
    expect(await count({ partner: sides.partner })).toBe(2);
    expect(await count({ partner: { ...sides.partner, merchant_id: 'x' } })).toBe(0);
    expect(await count({ authorized_data: sides.authorized_data })).toBe(1);
    expect(await count({ partner: sides.partner, authorized_data: sides.authorized_data })).toBe(1);
  });

  it.each<[string, string]>([
    ['limit', '0'],
    ['limit', '51'],
    ['limit', '1.5'],
    ['limit', ''],
    ['offset', '-1'],
    ['offset', '1e0'],
    ['partner', '{'],
    ['partner', '[]'],
    ['partner', '{"merchant_id":"1"}'],
    ['authorized_data', '{"stock_id":"1"}'],
  ])('refuse the query %s=%s', async (field, value) => {
    const answer = await list(await openSandbox(), { [field]: value });
    expect(answer).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' }, signed: true });
    expect(answer.json.detail).toMatchObject({ field, value, location: 'query' });
  });
});
