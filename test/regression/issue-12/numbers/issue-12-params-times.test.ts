import { describe, expect, it } from 'vitest';
import { clientOf } from '../../../../src/chain/instance.ts';
import { untyped } from '../../../support/calls/untyped.ts';
import { config, mchid, serve, signedHeaders } from '../../../support/sockets/peer.ts';

const TIME = new Date('2026-11-27T09:00:00.123Z');
const WRITTEN = '2026-11-27T17:00:00+08:00';

async function peer(options: Record<string, unknown> = {}) {
  const { url, received } = await serve((_, response) =>
    response.writeHead(200, signedHeaders('{}')).end('{}'),
  );
  const instance = untyped(config({ base_uri: url, ...options }));
  const search = () => [...new URL(received.at(-1)?.url ?? '', url).searchParams];
  return { instance, received, search };
}

describe('a Date in params is written as in query', () => {
  it('alone, in an array and in an object, and the object of the caller stays as it is', async () => {
    const { instance, search } = await peer();
    const params = { at: TIME, list: [TIME, 1n], part: { to: TIME }, text: 'x', none: undefined };
    const given = structuredClone(params);
    await instance.chain('v3/x').get({ params });
    expect(search()).toEqual([
      ['at', WRITTEN],
      ['list[]', WRITTEN],
      ['list[]', '1'],
      ['part[to]', WRITTEN],
      ['text', 'x'],
    ]);
    expect(params).toEqual(given);
  });

  it('of the factory, of a default and of an interceptor', async () => {
    const { instance, search } = await peer({ params: { factory: TIME } });
    const { axios } = clientOf(instance as never);
    axios.interceptors.request.use((asked) => ({ ...asked, params: { ...asked.params, interceptor: TIME } }));
    await instance.chain('v3/x').get({ params: { call: TIME } });
    expect(Object.fromEntries(search())).toEqual({ factory: WRITTEN, call: WRITTEN, interceptor: WRITTEN });
  });

  it('reaches a serializer that reads the values itself as it is', async () => {
    const { instance, search } = await peer();
    const seen: unknown[] = [];
    const serialize = (params: Record<string, unknown>) => {
      seen.push(params['at']);
      return 'at=1';
    };
    for (const paramsSerializer of [serialize, { serialize }]) {
      await instance.chain('v3/x').get({ params: { at: TIME }, paramsSerializer } as never);
      expect(search()).toEqual([['at', '1']]);
    }
    expect(seen).toEqual([TIME, TIME]);
    await instance.chain('v3/x').get({ params: { at: [TIME] }, paramsSerializer: { indexes: null } });
    expect(search()).toEqual([['at', WRITTEN]]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['an invalid Date', { at: new Date('x') }],
    ['an invalid Date in an array', { at: [new Date('x')] }],
    ['an unsafe integer', { at: 2 ** 53 }],
    ['a Map', { at: new Map() }],
  ])('is refused: %s, wherever it comes from', async (_, params) => {
    const { instance, received } = await peer();
    const refusal = { code: 'REQUEST_INVALID', field: 'params' };
    const plain = { paramsSerializer: { indexes: null } } as const;
    await expect(instance.chain('v3/x').get({ params })).rejects.toMatchObject(refusal);
    await expect(instance.chain('v3/x').get({ params, ...plain })).rejects.toMatchObject(refusal);
    clientOf(instance as never).axios.interceptors.request.use((asked) => ({ ...asked, params }));
    await expect(instance.chain('v3/x').get()).rejects.toMatchObject(refusal);
    expect(received).toEqual([]);
  });

  it('is refused in a v2 call, whose sign does not cover params', async () => {
    const { instance, received } = await peer();
    const call = instance.chain('v2/x').get({ query: { mch_id: mchid }, params: { at: TIME } });
    await expect(call).rejects.toMatchObject({ code: 'REQUEST_INVALID', field: 'params' });
    expect(received).toEqual([]);
  });
});
